internal import Glibc
package import StrataCore
internal import StrataOperations

/// A document with settings of the server.
package struct SettingsFile: Sendable, Hashable {
    package let path: String
    package let document: SettingsDocument

    private static let longest = 64 << 10

    /// Where a vault's own settings stand.
    package static func path(in folder: String) -> String { folder + "/strata.yaml" }

    /// Reads a document. Whoever could write it would decide which certificate is shown and where
    /// the vault's secrets come from: it is its owner's or the system's, and no one else's to write.
    ///
    /// - Throws: `SettingsError`.
    package init(_ path: String) throws(SettingsError) {
        self.path = path
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw .unreadable(path, reason: SystemReason.text(errno)) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path, reason: SystemReason.text(EINVAL))
        }
        guard status.st_mode & 0o022 == 0, [geteuid(), 0].contains(status.st_uid) else {
            throw .othersMayWrite(path)
        }
        let bytes = try Self.bytes(of: file, path)
        do { document = try SettingsDocument(bytes) } catch {
            throw .wrong(path, error.place, error.message)
        }
    }

    private static func bytes(of file: CInt, _ path: String) throws(SettingsError) -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 12)
        while bytes.count <= longest {
            let count = read(file, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path, reason: SystemReason.text(errno)) }
            if count == 0 { return bytes }
            bytes += part[..<count]
        }
        throw .unreadable(path, reason: SystemReason.text(EFBIG))
    }

    /// A file that the document names, from the document's folder.
    func resolve(_ name: String) -> String {
        guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
        return String(path[...slash]) + name
    }
}

/// What is wrong with settings.
package enum SettingsError: Error, Sendable, Hashable {
    case unreadable(String, reason: String)
    case othersMayWrite(String)
    /// A place of a document that is wrong.
    case wrong(String, SourcePlace, Message)
    /// A value that a setting does not take, and where it comes from.
    case value(key: String, value: String, from: ServerSettings.Source, shape: Message)
}

extension SettingsError: MessageError {
    package var message: Message {
        switch self {
        case .unreadable(let path, let reason):
            Message(
                "settings.unreadable", ["path": DisplayText.neutral(path), "reason": reason])
        case .othersMayWrite(let path):
            Message("settings.othersMayWrite", ["path": DisplayText.neutral(path)])
        case .wrong(let path, let place, let message):
            Message(
                "settings.wrong",
                [
                    "place": "\(DisplayText.neutral(path)):\(place.line):\(place.column)",
                    "problem": message.text(in: ProcessLanguage.current),
                ])
        case .value(let key, let value, let source, let shape):
            Message(
                "settings.value",
                [
                    "key": key, "value": DisplayText.neutral(value), "from": source.name,
                    "shape": shape.text(in: ProcessLanguage.current),
                ])
        }
    }
}
