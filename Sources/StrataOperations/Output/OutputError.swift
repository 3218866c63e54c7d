import Glibc
import StrataConnect
package import StrataCore

/// A file or stream that cannot be written.
package enum OutputError: MessageError, Equatable {
    /// There is a file of that name, and it is not to be replaced.
    case exists(path: String)
    case cannotCreate(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// Whoever was to take it is gone, or took nothing for too long.
    case notTaken

    package var message: Message {
        switch self {
        case .exists(let path):
            Message("output.exists", ["path": DisplayText.neutral(path)])
        case .cannotCreate(let path, let reason):
            Message("output.cannotCreate", ["path": DisplayText.neutral(path), "reason": reason])
        case .cannotWrite("-", let reason):
            Message("output.cannotWriteStandard", ["reason": reason])
        case .cannotWrite(let path, let reason):
            Message("output.cannotWrite", ["path": DisplayText.neutral(path), "reason": reason])
        case .notTaken: Message("output.notTaken")
        }
    }

    init(_ failure: AtomicFile.Failure, path: String) {
        switch failure {
        case .exists: self = .exists(path: path)
        case .folderMissing:
            self = .cannotCreate(path: path, reason: SystemReason.text(ENOENT))
        case .noPermission:
            self = .cannotCreate(path: path, reason: SystemReason.text(EACCES))
        case .failed(let reason): self = .cannotWrite(path: path, reason: reason)
        }
    }

    /// The system's words for the error of the call just made.
    static var systemReason: String { SystemReason.text(errno) }
}
