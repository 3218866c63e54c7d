package import StrataCore

/// What is wrong with an object's file.
package enum ObjectError: Error, Sendable, Hashable {
    /// It is not there.
    case missing
    /// It has not the size or the header that its record says.
    case malformed
    /// It was written by a later version: its format or cipher suite.
    case newer(format: UInt8, suite: UInt8)
    /// A chunk was changed, moved or put there from elsewhere.
    case refused(chunk: Int64)
    /// It could not be read or written, in the system's words.
    case file(path: String, reason: String)
}

extension ObjectError: MessageError {
    package var message: Message {
        switch self {
        case .missing: Message("object.missing")
        case .malformed: Message("object.malformed")
        case .newer(let format, let suite):
            Message("vault.newerFormat", ["name": "\(format).\(suite)"])
        case .refused(let chunk): Message("object.refused", ["chunk": "\(chunk + 1)"])
        case .file(let path, let reason):
            Message("vault.file", ["path": path, "reason": reason])
        }
    }
}
