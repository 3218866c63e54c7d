package import StrataCore

/// What can be wrong with a vault as a whole.
package enum VaultError: Error, Sendable, Hashable {
    /// There is no vault at the place.
    case notFound(String)
    /// The vault's files are there, but not their description.
    case descriptionLost(String)
    /// There is one already.
    case exists
    /// The folder for a new one holds something else.
    case notEmpty(path: String)
    /// A file with what is to be protected would be written into the vault's own folder.
    case insideVault(path: String)
    /// Its key store is missing.
    case noKeyStore
    /// Its records are missing.
    case noRecords
    /// A line of the vault's description makes no sense.
    case badDescription(path: String, line: Int)
    /// The vault's description lacks something.
    case descriptionLacks(path: String, name: String)
    /// The key store is another vault's.
    case foreignKeyStore
    /// The records are another vault's.
    case foreignRecords
    /// It was written by a later version of Strata.
    case newerFormat(String)
    case olderFormat(String)
    /// A restore of it was begun and is not finished.
    case restoring(path: String)
    /// Another process has it open.
    case inUse
    /// Records and key store are on the same PostgreSQL cluster.
    case sameCluster
    /// The folder is another vault's than the database's.
    case otherVault(path: String)
    /// The folder lacks a description, which is not taken from the database for this root key.
    case descriptionWanted(path: String)
    /// A new epoch began meanwhile; the work has to begin again.
    case epochPassed
    /// The keys of a subject were destroyed meanwhile.
    case ringGone
    /// The records are older than what the key store has seen.
    case oldRecords
    /// The key store is older than what the records have seen.
    case oldKeyStore
    /// The ledger of erasures is missing or older than the key store.
    case oldLedger
    /// Something was changed outside Strata: what, by its table and number.
    case tampered(String)
    /// Somebody who signed in would write what nobody authorised.
    case notAuthorised
    /// A file could not be read or written, in the system's words.
    case file(path: String, reason: String)
}

extension VaultError: MessageError {
    package var message: Message {
        switch self {
        case .notFound(let path): Message("vault.notFound", ["path": path])
        case .descriptionLost(let path):
            Message("vault.descriptionLost", ["path": path])
        case .exists: Message("vault.exists")
        case .notEmpty(let path): Message("vault.notEmpty", ["path": path])
        case .insideVault(let path): Message("vault.insideVault", ["path": path])
        case .notAuthorised: Message("vault.notAuthorised")
        case .noKeyStore: Message("vault.noKeyStore")
        case .noRecords: Message("vault.noRecords")
        case .badDescription(let path, let line):
            Message("vault.badDescription", ["path": path, "line": "\(line)"])
        case .descriptionLacks(let path, let name):
            Message("vault.descriptionLacks", ["path": path, "name": name])
        case .foreignKeyStore: Message("vault.foreignKeyStore")
        case .foreignRecords: Message("vault.foreignRecords")
        case .newerFormat(let name): Message("vault.newerFormat", ["name": name])
        case .olderFormat(let name): Message("vault.olderFormat", ["name": name])
        case .restoring(let path): Message("vault.restoring", ["path": path])
        case .inUse: Message("vault.inUse")
        case .sameCluster: Message("vault.sameCluster")
        case .otherVault(let path): Message("vault.otherVault", ["path": path])
        case .descriptionWanted(let path): Message("vault.descriptionWanted", ["path": path])
        case .epochPassed: Message("vault.epochPassed")
        case .ringGone: Message("vault.ringGone")
        case .oldRecords: Message("vault.oldRecords")
        case .oldKeyStore: Message("vault.oldKeyStore")
        case .oldLedger: Message("vault.oldLedger")
        case .tampered(let what): Message("vault.tampered", ["what": what])
        case .file(let path, let reason):
            Message("vault.file", ["path": path, "reason": reason])
        }
    }
}
