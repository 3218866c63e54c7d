import Glibc
import StrataConnect
package import StrataCore

/// An output that would take the place of something else that the same command needs.
package enum OutputConflict: MessageError, Equatable {
    /// The output is one of the files that are read, be it by another name or a link.
    case replacesInput(path: String, input: String)
    case twice(path: String)
    /// Standard output where only a file will do.
    case needsFile(option: String)

    package var message: Message {
        switch self {
        case .replacesInput(let path, let input):
            Message(
                "output.replacesInput",
                ["path": DisplayText.neutral(path), "input": DisplayText.neutral(input)])
        case .twice(let path): Message("output.twice", ["path": DisplayText.neutral(path)])
        case .needsFile(let option): Message("output.needsFile", ["option": option])
        }
    }

    /// Compares files by device and inode; folders among `inputs` count with all that a scan would
    /// read in them. Nothing is listed where no output exists yet.
    ///
    /// - Throws: The first conflict.
    package static func check(
        outputs: [String], inputs: [String]
    ) throws(OutputConflict) {
        var written: [Identity: String] = [:]
        var names: Set<String> = []
        for path in outputs {
            guard names.insert(path).inserted else { throw .twice(path: path) }
            guard let identity = Identity(path) else { continue }
            guard written.updateValue(path, forKey: identity) == nil else {
                throw .twice(path: path)
            }
        }
        guard !written.isEmpty else { return }
        for item in InputDiscovery(paths: inputs).items where item.kind == .file {
            guard let identity = Identity(item.path), let path = written[identity] else { continue }
            throw .replacesInput(path: path, input: item.path)
        }
    }

    /// Which file a path leads to.
    private struct Identity: Hashable {
        var device: UInt64
        var inode: UInt64

        /// `nil` where there is no plain file yet.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            device = UInt64(status.st_dev)
            inode = UInt64(status.st_ino)
        }
    }
}
