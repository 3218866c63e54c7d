package import StrataCore

/// Why a backup was not made, read or restored.
package enum BackupError: Error, Sendable, Hashable {
    /// No place was named yet.
    case noPlace
    /// A place that is none, or the same for both; in the words of whoever named it.
    case wrongPlace(String)
    /// The copies of the keys would lie beside those of what they open.
    case notApart
    /// A file or a bucket could not be read or written.
    case store(ArchiveError)
    /// There is no repository of backups at a place.
    case noRepository(String)
    /// The place has another vault's.
    case otherVault(String)
    /// It has the wrong half: keys where records are looked for, or the other way about.
    case otherHalf(String)
    /// The root key that it names is not the one that was given.
    case otherRoot(String)
    /// They name a key server or a module of a token that nobody said is one's own.
    case rootPlace(String)
    /// An object is not there.
    case missing(String)
    /// An object is not as it was written.
    case damaged(String)
    /// No such snapshot, or none at all.
    case noSnapshot(String)
    /// A folder or a database that is to be restored into holds something.
    case occupied(String)
    /// The vault that is there says itself where its stores are.
    case described(String)
    /// Another restore was begun there.
    case otherRestore(String)
    /// The only copies of the keys are older than the records.
    case olderKeys
    /// Nothing says what was erased since the copy of the keys was made.
    case noLedger(String)
    /// The root key is another, and the copies of the keys are under the former one yet.
    case keysBehind(String)
    /// While the records were read, parts of people were erased, again and again.
    case changing
    /// What was restored is not what the snapshot says it was.
    case notWhole(String)
}

extension BackupError: MessageError {
    package var message: Message {
        switch self {
        case .noPlace: Message("backup.noPlace")
        case .wrongPlace(let text): Message("backup.wrongPlace", ["place": text])
        case .notApart: Message("backup.notApart")
        case .store(let error): error.message
        case .noRepository(let place): Message("backup.noRepository", ["place": place])
        case .otherVault(let place): Message("backup.otherVault", ["place": place])
        case .otherHalf(let place): Message("backup.otherHalf", ["place": place])
        case .otherRoot(let place): Message("backup.otherRoot", ["place": place])
        case .rootPlace(let place): Message("backup.rootPlace", ["place": place])
        case .missing(let name): Message("backup.missing", ["name": name])
        case .damaged(let name): Message("backup.damaged", ["name": name])
        case .noSnapshot(let name): Message("backup.noSnapshot", ["name": name])
        case .occupied(let place): Message("backup.occupied", ["place": place])
        case .described(let place): Message("backup.described", ["place": place])
        case .otherRestore(let place): Message("backup.otherRestore", ["place": place])
        case .olderKeys: Message("backup.olderKeys")
        case .noLedger(let path): Message("backup.noLedger", ["path": path])
        case .keysBehind(let place): Message("backup.keysBehind", ["place": place])
        case .changing: Message("backup.changing")
        case .notWhole(let what): Message("backup.notWhole", ["what": what])
        }
    }
}
