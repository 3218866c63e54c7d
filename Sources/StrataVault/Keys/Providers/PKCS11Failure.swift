/// Why something in a session did not work.
enum PKCS11Failure: Error {
    /// A function returned something else than `CKR_OK`.
    case code(PKCS11Code)
    case problem(PKCS11Problem)
    case wrongSecret
    case refused
    case versionGone(Int)

    var meaning: KeyProviderError {
        switch self {
        case .code(let code): code.meaning
        case .problem(let problem): .token(problem)
        case .wrongSecret: .wrongSecret
        case .refused: .refused
        case .versionGone(let version): .versionGone(version)
        }
    }
}
