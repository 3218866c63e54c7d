import Glibc
package import StrataCore

/// A document that a command needs and cannot use.
package enum DocumentError: MessageError, Equatable {
    /// All diagnostics, errors among them.
    case invalid([PolicyDiagnostic])
    case missing(path: String)
    case unreadable(path: String, reason: String)
    case tooLarge(path: String)
    case noReport(path: String)
    /// A profile where a policy belongs.
    case isProfile(path: String)
    /// A policy where a profile belongs.
    case isPolicy(path: String)

    init(systemError code: CInt, path: String) {
        self =
            code == ENOENT
            ? .missing(path: path) : .unreadable(path: path, reason: SystemReason.text(code))
    }

    package var message: Message {
        switch self {
        case .invalid(let diagnostics):
            Message(
                "document.invalid", ["path": DisplayText.neutral(diagnostics.first?.path ?? "")])
        case .missing(let path):
            Message("document.missing", ["path": DisplayText.neutral(path)])
        case .unreadable(let path, let reason):
            Message(
                "document.unreadable", ["path": DisplayText.neutral(path), "reason": reason])
        case .tooLarge(let path):
            Message("document.tooLarge", ["path": DisplayText.neutral(path)])
        case .noReport(let path):
            Message("document.noReport", ["path": DisplayText.neutral(path)])
        case .isProfile(let path):
            Message("document.isProfile", ["path": DisplayText.neutral(path)])
        case .isPolicy(let path):
            Message("document.isPolicy", ["path": DisplayText.neutral(path)])
        }
    }
}
