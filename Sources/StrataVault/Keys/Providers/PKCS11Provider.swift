internal import CPKCS11
internal import Synchronization

/// A root key in a PKCS#11 token: a smart card, a security module or its network. Root keys are
/// made in the token, never leave it, and are destroyed there.
///
/// Settings: `module` (the path of the library), `token` (its label), `key`, the name of the root
/// keys; version N is the AES-256 key labelled `key-vN`.
///
/// Calls go one after another through one session, which is opened anew where the token gave it up.
/// They last as long as the token takes: PKCS#11 has no time limits.
package final class PKCS11Provider: KeyProvider {
    package let kind = KeyProviderKind.pkcs11
    package let settings: KeyProviderSettings
    private let module: PKCS11Module
    private let token: String
    private let key: String
    private let state: Mutex<State>

    private struct State: ~Copyable {
        var session: PKCS11Session?
        let pin: SecretBytes
        /// The token refused the PIN: asking again would count as the next wrong try.
        var isRefused = false
    }

    /// A provider for a new vault: makes the first root key.
    ///
    /// - Throws: `KeyProviderError`: `.wrongSecret`, `.badSetting`, `.token`.
    package convenience init(
        creating vault: VaultID, module: String, token: String, pin: borrowing SecretBytes
    ) throws(KeyProviderError) {
        try self.init(
            module: module, token: token, key: KeyProviders.keyName(of: vault), pin: pin.duplicate()
        )
        _ = try withSession { (session) throws(PKCS11Failure) in
            let label = self.label(1)
            guard try self.versions(session).isEmpty else {
                throw .problem(.keyExists(label: label))
            }
            try self.makeKey(label, session)
            return 1
        }
    }

    /// The provider of an existing vault.
    ///
    /// - Throws: `KeyProviderError`: `.wrongSecret`, `.badSetting`, `.token`.
    package convenience init(
        opening settings: KeyProviderSettings, pin: borrowing SecretBytes
    ) throws(KeyProviderError) {
        func text(_ name: String) throws(KeyProviderError) -> String {
            guard let value = settings.values[name], !value.isEmpty, value.utf8.count <= 1_024
            else { throw .badSetting(name) }
            return value
        }
        try self.init(
            module: try text("module"), token: try text("token"), key: try text("key"),
            pin: pin.duplicate())
        _ = try currentVersion()
    }

    private init(
        module path: String, token: String, key: String, pin: consuming SecretBytes
    ) throws(KeyProviderError) {
        // CK_TOKEN_INFO has room for 32 bytes.
        guard (1...32).contains(token.utf8.count) else { throw .badSetting("token") }
        module = try PKCS11Module.load(path)
        self.token = token
        self.key = key
        settings = KeyProviderSettings(
            kind: .pkcs11, values: ["module": path, "token": token, "key": key])
        state = Mutex(State(pin: pin))
    }

    package func currentVersion() throws(KeyProviderError) -> Int {
        try withSession { (session) throws(PKCS11Failure) in try self.current(session) }
    }

    package func inspect() throws(KeyProviderError) -> RootState {
        try withSession { (session) throws(PKCS11Failure) in
            let current = try self.current(session)
            var state = RootState(
                currentVersion: current, oldestVersion: current, promise: .destroyed)
            for (version, object) in try self.objects(session) {
                state.oldestVersion = min(state.oldestVersion, version)
                if try !Self.neverLeft(object, session) { state.promise = .onlyForgotten }
            }
            return state
        }
    }

    package func wrap(
        _ key: borrowing SecretBytes, context: [UInt8]
    ) throws(KeyProviderError) -> WrappedKey {
        try key.withBytes { (key) throws(KeyProviderError) in
            try withSession { (session) throws(PKCS11Failure) in
                let version = try self.current(session)
                let root = try self.find(version, session)
                return WrappedKey(
                    rootVersion: version,
                    bytes: try session.encrypt(key, key: root, context: context))
            }
        }
    }

    package func unwrap(
        _ wrapped: WrappedKey, context: [UInt8]
    ) throws(KeyProviderError) -> SecretBytes {
        guard wrapped.bytes.count >= Sealing.nonceLength + Sealing.tagLength else {
            throw .refused
        }
        return try withSession { (session) throws(PKCS11Failure) in
            let root = try self.find(wrapped.rootVersion, session)
            do throws(PKCS11Failure) {
                return try session.decrypt(wrapped.bytes, key: root, context: context)
            } catch {
                guard case .code(let code) = error else { throw error }
                if code.refusesCiphertext { throw .refused }
                // Some tokens have no better word for a wrong tag than a general error. Where they
                // encrypt all the same, it was the ciphertext.
                let isGeneral =
                    code.value == CK_RV(CKR_GENERAL_ERROR)
                    || code.value == CK_RV(CKR_FUNCTION_FAILED)
                guard isGeneral, code.function == "C_Decrypt" else { throw error }
                _ = try SystemRandom.bytes(32).withBytes { (bytes) throws(PKCS11Failure) in
                    try session.encrypt(bytes, key: root, context: [])
                }
                throw .refused
            }
        }
    }

    package func rotate() throws(KeyProviderError) -> Int {
        try withSession { (session) throws(PKCS11Failure) in
            let next = try self.current(session) + 1
            try self.makeKey(self.label(next), session)
            return next
        }
    }

    /// Destroys the keys in the token.
    ///
    /// - Returns: `.destroyed` where the token made them all and says that none could ever leave
    ///   it; `.onlyForgotten` where one of them was brought from outside or could.
    package func destroy(below version: Int) throws(KeyProviderError) -> RootDestruction {
        try withSession { (session) throws(PKCS11Failure) in
            guard version <= (try self.current(session)) else { throw .versionGone(version) }
            var destruction = RootDestruction.destroyed
            for (found, object) in try self.objects(session) where found < version {
                if try !Self.neverLeft(object, session) { destruction = .onlyForgotten }
                try session.destroy(object)
            }
            guard try self.versions(session).allSatisfy({ $0 >= version }) else {
                throw .problem(.failed(function: "C_DestroyObject", code: "CKR_OK"))
            }
            return destruction
        }
    }

    // MARK: Keys of the token

    private func label(_ version: Int) -> String { "\(key)-v\(version)" }

    /// Every key of this root with its version, whatever it may do.
    private func objects(
        _ session: PKCS11Session
    ) throws(PKCS11Failure) -> [(version: Int, object: CK_OBJECT_HANDLE)] {
        let template = PKCS11Template()
            .with(CK_ULONG(CKA_CLASS), CK_ULONG(CKO_SECRET_KEY))
            .with(CK_ULONG(CKA_TOKEN), true)
        var found: [(Int, CK_OBJECT_HANDLE)] = []
        for object in try session.objects(template) {
            // Another vault's key may be destroyed between the search and here.
            guard let label = try session.labelIfThere(of: object), label.hasPrefix(key + "-v"),
                let version = Int(label.dropFirst(key.count + 2)), version > 0,
                label == self.label(version)
            else { continue }
            found.append((version, object))
        }
        return found
    }

    /// Whether the token made the key and says that it could never leave it.
    private static func neverLeft(
        _ object: CK_OBJECT_HANDLE, _ session: PKCS11Session
    ) throws(PKCS11Failure) -> Bool {
        for attribute in [CKA_LOCAL, CKA_ALWAYS_SENSITIVE, CKA_NEVER_EXTRACTABLE] {
            guard try session.isTrue(CK_ULONG(attribute), of: object) else { return false }
        }
        return true
    }

    private func versions(_ session: PKCS11Session) throws(PKCS11Failure) -> [Int] {
        try objects(session).map(\.version)
    }

    private func current(_ session: PKCS11Session) throws(PKCS11Failure) -> Int {
        guard let newest = try versions(session).max() else {
            throw .problem(.noKey(label: label(1)))
        }
        return newest
    }

    /// The key of a version: only one that cannot leave the token is taken for it.
    private func find(
        _ version: Int, _ session: PKCS11Session
    ) throws(PKCS11Failure) -> CK_OBJECT_HANDLE {
        let template = Self.rootKey.with(CK_ULONG(CKA_LABEL), label(version))
        let found = try session.objects(template)
        guard let object = found.first else { throw .versionGone(version) }
        guard found.count == 1 else { throw .problem(.severalKeys(label: label(version))) }
        return object
    }

    private static let rootKey = PKCS11Template()
        .with(CK_ULONG(CKA_CLASS), CK_ULONG(CKO_SECRET_KEY))
        .with(CK_ULONG(CKA_KEY_TYPE), CK_ULONG(CKK_AES))
        .with(CK_ULONG(CKA_TOKEN), true)
        .with(CK_ULONG(CKA_PRIVATE), true)
        .with(CK_ULONG(CKA_SENSITIVE), true)
        .with(CK_ULONG(CKA_EXTRACTABLE), false)

    private func makeKey(_ label: String, _ session: PKCS11Session) throws(PKCS11Failure) {
        let made = try session.generateKey(
            Self.rootKey
                .with(CK_ULONG(CKA_VALUE_LEN), CK_ULONG(32))
                .with(CK_ULONG(CKA_ENCRYPT), true)
                .with(CK_ULONG(CKA_DECRYPT), true)
                .with(CK_ULONG(CKA_WRAP), false)
                .with(CK_ULONG(CKA_UNWRAP), false)
                .with(CK_ULONG(CKA_MODIFIABLE), false)
                .with(CK_ULONG(CKA_LABEL), label))
        // Labels are not unique by themselves: another process may have made the same version.
        let same = try session.objects(Self.rootKey.with(CK_ULONG(CKA_LABEL), label))
        guard same.count == 1 else {
            try session.destroy(made)
            throw .problem(.severalKeys(label: label))
        }
    }

    // MARK: The session

    /// Runs `body` in the session; once more in a new one where the former died.
    private func withSession<Result: ~Copyable>(
        _ body: (PKCS11Session) throws(PKCS11Failure) -> Result
    ) throws(KeyProviderError) -> Result {
        try state.withLock { (state) throws(KeyProviderError) in
            if let session = state.session {
                do throws(PKCS11Failure) { return try body(session) } catch {
                    guard case .code(let code) = error, code.sessionIsDead else {
                        throw error.meaning
                    }
                    state.session = nil
                    if code.value == CK_RV(CKR_CRYPTOKI_NOT_INITIALIZED) {
                        try module.initialise()
                    }
                }
            }
            guard !state.isRefused else { throw .wrongSecret }
            do throws(PKCS11Failure) {
                let session = try PKCS11Session(module, token: token, pin: state.pin)
                state.session = session
                return try body(session)
            } catch {
                let meaning = error.meaning
                if meaning == .wrongSecret { state.isRefused = true }
                throw meaning
            }
        }
    }
}
