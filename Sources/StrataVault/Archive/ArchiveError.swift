package import StrataCore

/// Why something of the archive was not read or written.
package enum ArchiveError: Error, Sendable, Hashable {
    /// A file of the archive's folder could not be read or written, in the system's words.
    case file(path: String, reason: String)
    /// The bucket refused, or does not answer.
    case bucket(S3Error)
    /// A segment is not there.
    case missing(String)
    /// A segment is not as it was written.
    case damaged(String)
    /// A segment is in a storage class from which it has to be brought back first.
    case cold(String)
    /// A segment was written by a later version.
    case newer(String)
    /// What was written did not read back the same: nothing was taken out of the store.
    case notWritten(String)

    /// Whether trying again later can help: nothing says that anything is lost.
    package var isPassing: Bool {
        switch self {
        case .file, .bucket, .cold, .newer, .notWritten: true
        case .missing, .damaged: false
        }
    }
}

extension ArchiveError: MessageError {
    package var message: Message {
        switch self {
        case .file(let path, let reason):
            Message("vault.file", ["path": path, "reason": reason])
        case .bucket(let error): error.message
        case .missing(let name): Message("archive.missing", ["name": name])
        case .damaged(let name): Message("archive.damaged", ["name": name])
        case .cold(let name): Message("archive.cold", ["name": name])
        case .newer(let name): Message("vault.newerFormat", ["name": name])
        case .notWritten(let name): Message("archive.notWritten", ["name": name])
        }
    }
}
