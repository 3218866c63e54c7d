/// How large a log is and what its root is, as its key signs it (C2SP tlog-checkpoint).
package struct Checkpoint: Sendable, Hashable {
    /// The log's name, one of its own in the world.
    package var origin: String
    package var size: Int64
    package var root: TreeHash
    /// Lines behind the root.
    package var extensions: [String]

    package init(origin: String, size: Int64, root: TreeHash, extensions: [String] = []) {
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// The text of the note.
    package var text: String {
        ([origin, "\(size)", "\(root)"] + extensions).map { $0 + "\n" }.joined()
    }

    /// Reads the text of a note.
    ///
    /// - Returns: `nil` for what is no checkpoint.
    package init?(text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines.removeLast().isEmpty, !lines[0].isEmpty,
            let size = Int64(lines[1]), size >= 0, "\(size)" == lines[1],
            let root = TreeHash(base64: lines[2])
        else { return nil }
        let extensions = lines[3...].map { String($0) }
        guard extensions.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(origin: String(lines[0]), size: size, root: root, extensions: extensions)
    }

    /// The checkpoint of a note that `key` signed for the log of that name.
    ///
    /// - Throws: `CheckpointError`.
    package init(_ note: [UInt8], signedBy key: NoteKey) throws(CheckpointError) {
        guard let note = SignedNote(note), let checkpoint = Checkpoint(text: note.text) else {
            throw .malformed
        }
        guard checkpoint.origin == key.name else { throw .otherLog }
        guard note.isSigned(by: key) else { throw .notSigned }
        self = checkpoint
    }
}

/// Why a text is no checkpoint to go by.
package enum CheckpointError: Error, Sendable, Hashable {
    case malformed
    /// It is another log's.
    case otherLog
    /// The log's key did not sign it.
    case notSigned
}
