package import StrataCore

/// What can be wrong with a PKCS#11 token.
package enum PKCS11Problem: Error, Sendable, Hashable {
    /// The module cannot be loaded, in the loader's words.
    case module(path: String, reason: String)
    /// Others could put code of theirs into the module.
    case moduleOfOthers(path: String)
    /// No token has the label.
    case noToken(label: String)
    /// More than one has it.
    case severalTokens(label: String)
    /// The root key is not there under its name.
    case noKey(label: String)
    /// There is one already under the name for a new one.
    case keyExists(label: String)
    /// More than one key has the name of one version.
    case severalKeys(label: String)
    /// Too many wrong PINs: the token lets nobody in.
    case pinLocked
    /// One more wrong PIN would lock the token.
    case pinLastTry
    case pinExpired
    /// The token has no PIN of a user yet.
    case pinNotSet
    /// Another part of this process is logged in with a PIN that is not known here.
    case loggedInByOthers
    /// A function failed: its name, and the name of the code that it returned.
    case failed(function: String, code: String)
}

extension PKCS11Problem: MessageError {
    package var message: Message {
        switch self {
        case .module(let path, let reason):
            Message("vault.token.module", ["path": path, "reason": reason])
        case .moduleOfOthers(let path): Message("vault.token.moduleOfOthers", ["path": path])
        case .noToken(let label): Message("vault.token.noToken", ["label": label])
        case .severalTokens(let label): Message("vault.token.severalTokens", ["label": label])
        case .noKey(let label): Message("vault.token.noKey", ["label": label])
        case .keyExists(let label): Message("vault.token.keyExists", ["label": label])
        case .severalKeys(let label): Message("vault.token.severalKeys", ["label": label])
        case .pinLocked: Message("vault.token.pinLocked")
        case .pinLastTry: Message("vault.token.pinLastTry")
        case .pinExpired: Message("vault.token.pinExpired")
        case .pinNotSet: Message("vault.token.pinNotSet")
        case .loggedInByOthers: Message("vault.token.loggedInByOthers")
        case .failed(let function, let code):
            Message("vault.token.failed", ["function": function, "code": code])
        }
    }
}
