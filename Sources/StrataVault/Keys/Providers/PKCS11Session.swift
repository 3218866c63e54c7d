internal import CPKCS11
internal import Dispatch

/// A session with a token, logged in: the few things that a root key needs.
///
/// For one thread at a time.
final class PKCS11Session: @unchecked Sendable {
    // Safe to send: its only owner calls it under a lock.
    private let module: PKCS11Module
    let handle: CK_SESSION_HANDLE

    /// Opens a session with the token of a label and logs in.
    ///
    /// A PIN is tried once and never where it is the last try: a program that runs by itself must
    /// not lock a token.
    init(
        _ module: PKCS11Module, token label: String, pin: borrowing SecretBytes
    ) throws(PKCS11Failure) {
        let found = try Self.tokens(module, label)
        guard let (slot, flags) = found.first else { throw .problem(.noToken(label: label)) }
        guard found.count == 1 else { throw .problem(.severalTokens(label: label)) }
        guard flags & CK_FLAGS(CKF_USER_PIN_LOCKED) == 0 else { throw .problem(.pinLocked) }
        guard flags & CK_FLAGS(CKF_USER_PIN_FINAL_TRY) == 0 else { throw .problem(.pinLastTry) }
        var opened: CK_SESSION_HANDLE = 0
        try module.call("C_OpenSession") {
            $0.C_OpenSession(
                slot, CK_FLAGS(CKF_SERIAL_SESSION | CKF_RW_SESSION), nil, nil, &opened)
        }
        self.module = module
        handle = opened
        try logIn(slot, pin)
    }

    deinit {
        try? module.call("C_CloseSession") { $0.C_CloseSession(handle) }
    }

    private func logIn(_ slot: CK_SLOT_ID, _ pin: borrowing SecretBytes) throws(PKCS11Failure) {
        module.loggingIn.wait()
        defer { module.loggingIn.signal() }
        do throws(PKCS11Failure) {
            try pin.withBytes { (bytes) throws(PKCS11Failure) in
                let text = UnsafeMutablePointer(
                    mutating: bytes.bindMemory(to: CK_UTF8CHAR.self).baseAddress)
                try module.call("C_Login") {
                    $0.C_Login(handle, CK_USER_TYPE(CKU_USER), text, CK_ULONG(bytes.count))
                }
            }
            return module.remember(pin, slot: slot)
        } catch {
            guard case .code(let code) = error,
                code.value == CK_RV(CKR_USER_ALREADY_LOGGED_IN)
            else { throw error }
        }
        switch module.recognises(pin, slot: slot) {
        case true?: return
        case false?: throw .wrongSecret
        case nil: throw .problem(.loggedInByOthers)
        }
    }

    static func tokens(
        _ module: PKCS11Module, _ label: String
    ) throws(PKCS11Failure) -> [(CK_SLOT_ID, CK_FLAGS)] {
        var slots = [CK_SLOT_ID](repeating: 0, count: 256)
        var count = CK_ULONG(slots.count)
        try module.call("C_GetSlotList") { functions in
            slots.withUnsafeMutableBufferPointer {
                functions.C_GetSlotList(CK_BBOOL(1), $0.baseAddress, &count)
            }
        }
        var found: [(CK_SLOT_ID, CK_FLAGS)] = []
        for slot in slots.prefix(Int(count)) {
            var token = CK_TOKEN_INFO()
            // A slot beside the wanted one may be broken.
            let isRead: Void? = try? module.call("C_GetTokenInfo") {
                $0.C_GetTokenInfo(slot, &token)
            }
            guard isRead != nil, token.flags & CK_FLAGS(CKF_TOKEN_INITIALIZED) != 0 else {
                continue
            }
            var name = withUnsafeBytes(of: token.label) { Array($0) }
            while name.last == UInt8(ascii: " ") { name.removeLast() }
            if name == Array(label.utf8) { found.append((slot, token.flags)) }
        }
        return found
    }

    // MARK: Objects

    func objects(_ template: PKCS11Template) throws(PKCS11Failure) -> [CK_OBJECT_HANDLE] {
        try module.call("C_FindObjectsInit") { functions in
            template.withAttributes { functions.C_FindObjectsInit(handle, $0, $1) }
        }
        // A search that is not ended blocks the next one.
        defer { try? module.call("C_FindObjectsFinal") { $0.C_FindObjectsFinal(handle) } }
        var found: [CK_OBJECT_HANDLE] = []
        var page = [CK_OBJECT_HANDLE](repeating: 0, count: 64)
        while true {
            var count: CK_ULONG = 0
            try module.call("C_FindObjects") {
                $0.C_FindObjects(handle, &page, CK_ULONG(page.count), &count)
            }
            guard count > 0 else { return found }
            found += page.prefix(Int(count))
        }
    }

    func label(of object: CK_OBJECT_HANDLE) throws(PKCS11Failure) -> String {
        var text = [UInt8](repeating: 0, count: 512)
        var length: CK_ULONG = 0
        try module.call("C_GetAttributeValue") { functions in
            text.withUnsafeMutableBytes { room in
                var attribute = CK_ATTRIBUTE(
                    type: CK_ATTRIBUTE_TYPE(CKA_LABEL), pValue: room.baseAddress,
                    ulValueLen: CK_ULONG(room.count))
                let status = functions.C_GetAttributeValue(handle, object, &attribute, 1)
                length = attribute.ulValueLen
                return status
            }
        }
        return String(decoding: text.prefix(Int(min(length, 512))), as: UTF8.self)
    }

    /// The label, or nothing where the object is not there any more.
    func labelIfThere(of object: CK_OBJECT_HANDLE) throws(PKCS11Failure) -> String? {
        do throws(PKCS11Failure) { return try label(of: object) } catch {
            guard case .code(let code) = error,
                code.value == CK_RV(CKR_OBJECT_HANDLE_INVALID)
            else { throw error }
            return nil
        }
    }

    func isTrue(_ type: CK_ULONG, of object: CK_OBJECT_HANDLE) throws(PKCS11Failure) -> Bool {
        var value: CK_BBOOL = 0
        try module.call("C_GetAttributeValue") { functions in
            withUnsafeMutableBytes(of: &value) { room in
                var attribute = CK_ATTRIBUTE(
                    type: CK_ATTRIBUTE_TYPE(type), pValue: room.baseAddress, ulValueLen: 1)
                return functions.C_GetAttributeValue(handle, object, &attribute, 1)
            }
        }
        return value == 1
    }

    func generateKey(_ template: PKCS11Template) throws(PKCS11Failure) -> CK_OBJECT_HANDLE {
        var key: CK_OBJECT_HANDLE = 0
        try module.call("C_GenerateKey") { functions in
            var mechanism = CK_MECHANISM(
                mechanism: CK_MECHANISM_TYPE(CKM_AES_KEY_GEN), pParameter: nil, ulParameterLen: 0)
            return template.withAttributes {
                functions.C_GenerateKey(handle, &mechanism, $0, $1, &key)
            }
        }
        return key
    }

    func destroy(_ object: CK_OBJECT_HANDLE) throws(PKCS11Failure) {
        try module.call("C_DestroyObject") { $0.C_DestroyObject(handle, object) }
    }

    // MARK: AES-GCM

    /// - Returns: Nonce (12 bytes), ciphertext, tag (16).
    func encrypt(
        _ plaintext: UnsafeRawBufferPointer, key: CK_OBJECT_HANDLE, context: [UInt8]
    ) throws(PKCS11Failure) -> [UInt8] {
        var nonce = SystemRandom.bytes(Sealing.nonceLength)
        var output = [UInt8](repeating: 0, count: plaintext.count + Sealing.tagLength)
        var length = CK_ULONG(output.count)
        let input = plaintext.bindMemory(to: UInt8.self)
        try withMechanism(&nonce, context) { (mechanism) throws(PKCS11Failure) in
            try module.call("C_EncryptInit") { $0.C_EncryptInit(handle, mechanism, key) }
            try module.call("C_Encrypt") {
                $0.C_Encrypt(
                    handle, UnsafeMutablePointer(mutating: input.baseAddress),
                    CK_ULONG(input.count), &output, &length)
            }
        }
        // A token that makes its own nonces has written this one over the given one.
        return nonce + output.prefix(Int(length))
    }

    func decrypt(
        _ bytes: [UInt8], key: CK_OBJECT_HANDLE, context: [UInt8]
    ) throws(PKCS11Failure) -> SecretBytes {
        var nonce = Array(bytes.prefix(Sealing.nonceLength))
        var input = Array(bytes.dropFirst(Sealing.nonceLength))
        var length = CK_ULONG(input.count)
        // Some tokens want as much room as there is ciphertext.
        let room = try SecretBytes(count: input.count) { (output) throws(PKCS11Failure) in
            try withMechanism(&nonce, context) { (mechanism) throws(PKCS11Failure) in
                try module.call("C_DecryptInit") { $0.C_DecryptInit(handle, mechanism, key) }
                try module.call("C_Decrypt") {
                    $0.C_Decrypt(
                        handle, &input, CK_ULONG(input.count),
                        output.bindMemory(to: UInt8.self).baseAddress, &length)
                }
            }
        }
        return room.withBytes { bytes in
            SecretBytes(count: min(Int(length), bytes.count)) {
                $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<$0.count]))
            }
        }
    }

    /// Lends `CKM_AES_GCM` with its parameters (PKCS #11 v2.40, mechanisms, section 2.12.4), which
    /// stay in place until the operation is over.
    private func withMechanism(
        _ nonce: inout [UInt8], _ context: [UInt8],
        _ body: (UnsafeMutablePointer<CK_MECHANISM>) throws(PKCS11Failure) -> Void
    ) throws(PKCS11Failure) {
        let iv = UnsafeMutablePointer<UInt8>.allocate(capacity: nonce.count)
        let associated = UnsafeMutablePointer<UInt8>.allocate(capacity: max(context.count, 1))
        defer {
            iv.deallocate()
            associated.deallocate()
        }
        iv.initialize(from: nonce, count: nonce.count)
        associated.initialize(from: context, count: context.count)
        var parameters = CK_GCM_PARAMS()
        parameters.pIv = iv
        parameters.ulIvLen = CK_ULONG(nonce.count)
        parameters.ulIvBits = CK_ULONG(nonce.count * 8)
        parameters.pAAD = associated
        parameters.ulAADLen = CK_ULONG(context.count)
        parameters.ulTagBits = CK_ULONG(Sealing.tagLength * 8)
        try withUnsafeMutablePointer(to: &parameters) { (parameters) throws(PKCS11Failure) in
            var mechanism = CK_MECHANISM(
                mechanism: CK_MECHANISM_TYPE(CKM_AES_GCM), pParameter: parameters,
                ulParameterLen: CK_ULONG(MemoryLayout<CK_GCM_PARAMS>.size))
            try body(&mechanism)
        }
        nonce = Array(UnsafeBufferPointer(start: iv, count: nonce.count))
    }
}
