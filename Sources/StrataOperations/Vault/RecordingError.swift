package import StrataCore

/// Why recordings are not imported or not played out.
package enum RecordingError: Error, Sendable, Hashable {
    case noFolder(path: String)
    /// Nothing in the folder can be a recording.
    case nothing(path: String)
    /// What was sent is no archive of files that can be read.
    case noArchive
    /// An archive holds more files, or unpacks to more bytes, than are taken.
    case tooLarge
    /// The file of that number changed or went away while it was imported.
    case changed(file: Int)
    /// There is no recording of that identifier.
    case notFound
    case badRange(String)
    /// The range begins behind the recording's end.
    case beyond(length: Int64)
    /// The audio is not that of which the record has the digest.
    case otherContent
}

extension RecordingError: MessageError {
    package var message: Message {
        switch self {
        case .noFolder(let path):
            Message("recording.noFolder", ["path": DisplayText.neutral(path)])
        case .nothing(let path):
            Message("recording.nothing", ["path": DisplayText.neutral(path)])
        case .noArchive: Message("recording.noArchive")
        case .tooLarge: Message("recording.tooLarge")
        case .changed(let file): Message("recording.changed", ["file": "\(file)"])
        case .notFound: Message("recording.notFound")
        case .badRange(let text):
            Message("recording.badRange", ["text": DisplayText.neutral(text)])
        case .beyond(let length):
            Message("recording.beyond", ["length": NumberText.grouped(Int(clamping: length))])
        case .otherContent: Message("recording.otherContent")
        }
    }
}
