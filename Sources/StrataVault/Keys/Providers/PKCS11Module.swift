internal import CPKCS11
internal import Crypto
internal import Dispatch
internal import Glibc
internal import Synchronization

/// A PKCS#11 module, loaded into this process and initialised.
///
/// Loaded once a path and kept until the process ends: `C_Finalize` would take the module from
/// everybody who uses it.
final class PKCS11Module: @unchecked Sendable {
    // Safe to share: the list of functions is constant, and the module was told that several
    // threads call it.
    private let functions: CK_FUNCTION_LIST_PTR
    let path: String
    /// By slot, what recognises the PIN that this process logged in with: logins belong to the
    /// whole process, and a second one is not checked by the token.
    private let logins = Mutex<[CK_SLOT_ID: [UInt8]]>([:])
    private let loginKey = SymmetricKey(size: .bits256)
    private let calls = Mutex(())
    /// Taken from a login until the PIN is remembered: whoever comes in between would find a login
    /// that nobody knows.
    let loggingIn = DispatchSemaphore(value: 1)

    private static let loaded = Mutex<[String: PKCS11Module]>([:])

    /// - Throws: `KeyProviderError.badSetting` for a path that is not absolute, `.token`.
    static func load(_ path: String) throws(KeyProviderError) -> PKCS11Module {
        try loaded.withLock { (modules) throws(KeyProviderError) in
            if let module = modules[path] { return module }
            let module = try PKCS11Module(path)
            modules[path] = module
            return module
        }
    }

    private init(_ path: String) throws(KeyProviderError) {
        guard path.hasPrefix("/") else { throw .badSetting("module") }
        try Self.checkOwner(path)
        guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw .token(.module(path: path, reason: Self.loaderWords))
        }
        typealias GetFunctionList =
            @convention(c) (
                UnsafeMutablePointer<CK_FUNCTION_LIST_PTR?>
            ) -> CK_RV
        guard let symbol = dlsym(library, "C_GetFunctionList") else {
            throw .token(.module(path: path, reason: Self.loaderWords))
        }
        var list: CK_FUNCTION_LIST_PTR?
        let status = unsafeBitCast(symbol, to: GetFunctionList.self)(&list)
        guard status == CK_RV(CKR_OK), let list else {
            throw PKCS11Code(value: status, function: "C_GetFunctionList").meaning
        }
        functions = list
        self.path = path
        try initialise()
    }

    /// Whoever can change the module can run code in this process: that may be root and this user.
    private static func checkOwner(_ path: String) throws(KeyProviderError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .token(.module(path: path, reason: SystemError.text))
        }
        let isOurs = status.st_uid == 0 || status.st_uid == geteuid()
        guard status.st_mode & S_IFMT == S_IFREG, isOurs, status.st_mode & 0o022 == 0 else {
            throw .token(.moduleOfOthers(path: path))
        }
    }

    private static var loaderWords: String {
        dlerror().map { String(cString: $0) } ?? "dlopen"
    }

    /// Initialises the module; done again where a fork or another user of it undid it.
    func initialise() throws(KeyProviderError) {
        var arguments = CK_C_INITIALIZE_ARGS()
        arguments.flags = CK_FLAGS(CKF_OS_LOCKING_OK)
        let status = functions.pointee.C_Initialize(&arguments)
        guard status == CK_RV(CKR_OK) || status == CK_RV(CKR_CRYPTOKI_ALREADY_INITIALIZED) else {
            throw PKCS11Code(value: status, function: "C_Initialize").meaning
        }
    }

    /// Calls a function of the module, one at a time: modules that say that they take several
    /// threads make mistakes with them (SoftHSM2 refuses to make keys), and calls are few.
    ///
    /// - Throws: `PKCS11Failure.code` for anything but `CKR_OK`.
    func call(
        _ name: String, _ body: (CK_FUNCTION_LIST) -> CK_RV
    ) throws(PKCS11Failure) {
        let status = calls.withLock { _ in body(functions.pointee) }
        guard status == CK_RV(CKR_OK) else {
            throw .code(PKCS11Code(value: status, function: name))
        }
    }

    // MARK: Logins

    func remember(_ pin: borrowing SecretBytes, slot: CK_SLOT_ID) {
        let proof = proof(of: pin)
        logins.withLock { $0[slot] = proof }
    }

    /// Whether this process logged in with this PIN; `nil` where it did so elsewhere.
    func recognises(_ pin: borrowing SecretBytes, slot: CK_SLOT_ID) -> Bool? {
        let proof = proof(of: pin)
        return logins.withLock { $0[slot].map { $0 == proof } }
    }

    private func proof(of pin: borrowing SecretBytes) -> [UInt8] {
        pin.withBytes { bytes in
            var authentication = HMAC<SHA256>(key: loginKey)
            authentication.update(data: bytes)
            return Array(authentication.finalize())
        }
    }
}
