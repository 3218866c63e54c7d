package import StrataCore

/// Why a vault was not prepared for recovery, or not recovered.
package enum RecoveryError: Error, Sendable, Hashable {
    /// No shares were made of this vault.
    case noShares
    /// The vault has no recovery copy, and no bundle was given.
    case noBundle
    /// The file is no recovery bundle.
    case notABundle
    /// The bundle was made by a later version.
    case newer
    /// The bundle is another vault's.
    case otherVault
    /// The bundle holds keys of an epoch that is over; by the numbers of both.
    case stale(bundle: Int, vault: Int)
    /// A share, by its place among the given ones, belongs to another splitting than the bundle.
    case otherSet(share: Int)
    /// The bundle does not open, or was not made by this vault.
    case damaged
    /// The keys of the bundle are not those of these records.
    case otherKeys
    /// A hand-over to another root is not over; the kind of the root key that is to go.
    case moveUnfinished(KeyProviderKind)
    /// The root key to go is the one to come.
    case sameRoot
}

extension RecoveryError: MessageError {
    package var message: Message {
        switch self {
        case .noShares: Message("recovery.noShares")
        case .noBundle: Message("recovery.noBundle")
        case .notABundle: Message("recovery.notABundle")
        case .newer: Message("recovery.newer")
        case .otherVault: Message("recovery.otherVault")
        case .stale(let bundle, let vault):
            Message("recovery.stale", ["bundle": "\(bundle)", "vault": "\(vault)"])
        case .otherSet(let share): Message("recovery.otherSet", ["share": "\(share)"])
        case .damaged: Message("recovery.damaged")
        case .otherKeys: Message("recovery.otherKeys")
        case .moveUnfinished(let kind):
            Message("recovery.moveUnfinished", ["kind": kind.rawValue])
        case .sameRoot: Message("recovery.sameRoot")
        }
    }
}
