internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// What signing in takes beside the vault: where keys are good, the provider, and what was asked of
/// keys and browsers that has not come back.
struct SignInDesk: Sendable {
    let site: KeySite
    let provider: SignInProvider?
    let seals = OneTimeSeals()

    /// How long a key may take to answer, microseconds: five minutes (WebAuthn, section 15.1).
    static let keyLasts: Int64 = 300_000_000

    /// What a key may be asked for.
    enum KeyUse: Sendable {
        case signIn(login: String)
        case enrol(account: Int64, session: Int64)
        case touch(account: Int64, session: Int64)

        fileprivate var text: String {
            switch self {
            case .signIn(let login): "key sign-in \(login)"
            case .enrol(let account, let session): "key enrol \(account) \(session)"
            case .touch(let account, let session): "key touch \(account) \(session)"
            }
        }
    }

    /// Something for a key to sign, good once.
    func challenge(for use: KeyUse, at now: Int64) throws -> KeyChallenge {
        KeyChallenge(
            challenge: try seals.seal(for: use.text, ends: now + Self.keyLasts),
            relyingParty: site.domain, origins: site.origins)
    }

    /// What a key answers, by what it says that it was asked; it is asked that no more.
    ///
    /// - Returns: `nil` for what was not asked for this use, too long ago, or answered before.
    func challenge(
        in clientData: [UInt8], for use: KeyUse, at now: Int64
    ) throws(APIError) -> KeyChallenge? {
        guard let asked = KeyChallenge.challenge(in: clientData),
            try seals.open(asked, for: use.text, at: now) != nil
        else { return nil }
        return KeyChallenge(
            challenge: asked, relyingParty: site.domain, origins: site.origins)
    }
}
