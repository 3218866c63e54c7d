import StrataVault

/// How a record names its audio: which object, how long, and the SHA-256 of what is in it.
///
/// A text, `1 <object> <length> <digest>`, in the envelope of the recording's tier.
struct RecordingReference: Sendable, Hashable {
    var object: ObjectID
    /// Bytes of audio.
    var length: Int64
    /// In hexadecimal digits.
    var digest: String

    var text: String { "1 \(object) \(length) \(digest)" }

    init(object: ObjectID, length: Int64, digest: String) {
        self.object = object
        self.length = length
        self.digest = digest
    }

    /// - Throws: `SealError.malformed`.
    init(_ text: String) throws(SealError) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "1", let object = ObjectID(parts[1]),
            let length = Int64(parts[2]), length >= 0, parts[3].utf8.count == 64
        else { throw .malformed }
        self.object = object
        self.length = length
        digest = String(parts[3])
    }
}
