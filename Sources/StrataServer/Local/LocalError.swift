package import StrataCore

/// What stands between a command and the server that has its vault.
package enum LocalError: Error, Sendable, Hashable {
    /// What stands where the socket should be was not made by a server of this vault's owner.
    case foreign(path: String)
    case cannotConnect(path: String, reason: String)
    case cannotListen(path: String, reason: String)
    /// The process at the other end belongs to somebody else.
    case foreignPeer
    /// The other end is another version, or no Strata at all.
    case otherVersion
    case tooLong
    case tooMany
    /// The server sees another folder at a path that was named.
    case otherPlace(path: String)
    /// The server may not have working folders beside its own.
    case otherFolder
    /// The other end went away before the command was over.
    case gone
    /// The command needs the vault for itself.
    case alone
}

extension LocalError: MessageError {
    package var message: Message {
        switch self {
        case .foreign(let path): Message("local.foreign", ["path": path])
        case .cannotConnect(let path, let reason):
            Message("local.cannotConnect", ["path": path, "reason": reason])
        case .cannotListen(let path, let reason):
            Message("local.cannotListen", ["path": path, "reason": reason])
        case .foreignPeer: Message("local.foreignPeer")
        case .otherVersion: Message("local.otherVersion")
        case .tooLong: Message("local.tooLong")
        case .tooMany: Message("local.tooMany")
        case .otherPlace(let path): Message("local.otherPlace", ["path": path])
        case .otherFolder: Message("local.otherFolder")
        case .gone: Message("local.gone")
        case .alone: Message("local.alone")
        }
    }
}
