package import StrataCore

/// Why there is no passphrase, PIN or token.
package enum PassphraseError: Error, Sendable, Hashable {
    case unreadable(path: String, reason: String)
    case notAFile(path: String)
    case openToOthers(path: String)
    /// The file belongs to another user, who can read and change it.
    case notYours(path: String)
    case tooLong(path: String)
    case empty(path: String)
    case noTerminal
    case interrupted
    /// The two that were typed differ.
    case different
}

extension PassphraseError: MessageError {
    package var message: Message {
        switch self {
        case .unreadable(let path, let reason):
            Message("passphrase.unreadable", ["path": path, "reason": reason])
        case .notAFile(let path): Message("passphrase.notAFile", ["path": path])
        case .openToOthers(let path): Message("passphrase.openToOthers", ["path": path])
        case .notYours(let path): Message("passphrase.notYours", ["path": path])
        case .tooLong(let path): Message("passphrase.tooLong", ["path": path])
        case .empty(let path): Message("passphrase.empty", ["path": path])
        case .noTerminal: Message("passphrase.noTerminal")
        case .interrupted: Message("passphrase.interrupted")
        case .different: Message("passphrase.different")
        }
    }
}
