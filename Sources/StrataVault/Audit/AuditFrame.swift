internal import StrataCore

/// What one group commit writes to the intake: entries behind a head, and a checksum over both.
///
/// `STAF` (4), bytes of entries (4), number of the frame (8), count of entries (4), all big-endian;
/// the entries as in an entry bundle; the first 16 bytes of SHA-256 over all before. A frame is begun
/// only when the one before is on disk, so only the last one can be torn.
struct AuditFrame: Sendable, Hashable {
    var number: UInt64
    var count: Int
    /// The entries, each behind its length.
    var entries: [UInt8]

    private static let magic: [UInt8] = Array("STAF".utf8)
    private static let headLength = 20
    private static let sumLength = 16

    var encoded: [UInt8] {
        var bytes = Self.magic
        bytes.reserveCapacity(entries.count + Self.headLength + Self.sumLength)
        bytes.appendBigEndian(UInt32(entries.count))
        bytes.appendBigEndian(number)
        bytes.appendBigEndian(UInt32(count))
        bytes += entries
        return bytes + TreeHash.digest(bytes).bytes.prefix(Self.sumLength)
    }

    /// Reads the frame at an offset and moves behind it; `nil` where none stands there.
    init?(_ bytes: [UInt8], at offset: inout Int) {
        let left = bytes.count - offset
        guard left >= Self.headLength + Self.sumLength,
            bytes[offset..<(offset + 4)].elementsEqual(Self.magic)
        else { return nil }
        func integer(_ start: Int, _ length: Int) -> UInt64 {
            bytes[(offset + start)..<(offset + start + length)].reduce(0) { $0 << 8 | UInt64($1) }
        }
        let length = Int(integer(4, 4))
        guard left - Self.headLength - Self.sumLength >= length else { return nil }
        let end = offset + Self.headLength + length
        let sum = TreeHash.digest(Array(bytes[offset..<end])).bytes.prefix(Self.sumLength)
        guard bytes[end..<(end + Self.sumLength)].elementsEqual(sum) else { return nil }
        number = integer(8, 8)
        count = Int(integer(16, 4))
        entries = Array(bytes[(offset + Self.headLength)..<end])
        offset = end + Self.sumLength
    }

    init(number: UInt64, count: Int, entries: [UInt8]) {
        self.number = number
        self.count = count
        self.entries = entries
    }

    /// Whether a whole frame stands anywhere behind an offset.
    static func isAny(in bytes: [UInt8], behind offset: Int) -> Bool {
        var place = offset
        while place + headLength + sumLength <= bytes.count {
            var end = place
            if bytes[place] == magic[0], AuditFrame(bytes, at: &end) != nil { return true }
            place += 1
        }
        return false
    }
}

/// What an intake file holds: where the log stood when it was begun, and the frames since.
struct AuditIntakeContent {
    /// The size of the log whose tiles are on disk for good.
    var base: Int64
    /// The number that its first frame has or would have.
    var firstFrame: UInt64
    var frames: [AuditFrame]
    /// Where the last whole frame ends; what stands behind was never acknowledged.
    var end: Int
    /// Whether something stood behind.
    var isTorn: Bool

    static let headLength = 48
    private static let title = Array("strata intake 1\n".utf8)

    static func head(base: Int64, firstFrame: UInt64) -> [UInt8] {
        var head = title
        head.appendBigEndian(base)
        head.appendBigEndian(firstFrame)
        return head + TreeHash.digest(head).bytes.prefix(16)
    }

    /// Reads an intake file.
    ///
    /// - Throws: `AuditError.damaged` where a frame that was acknowledged is not whole.
    init(_ bytes: [UInt8], name: String) throws(AuditError) {
        guard bytes.count >= Self.headLength else { throw .damaged(name) }
        func integer(_ range: Range<Int>) -> UInt64 {
            bytes[range].reduce(0) { $0 << 8 | UInt64($1) }
        }
        guard let base = Int64(exactly: integer(16..<24)),
            bytes[..<Self.headLength].elementsEqual(
                Self.head(base: base, firstFrame: integer(24..<32)))
        else { throw .damaged(name) }
        self.base = base
        firstFrame = integer(24..<32)
        frames = []
        end = Self.headLength
        var next = firstFrame
        var offset = end
        while let frame = AuditFrame(bytes, at: &offset) {
            // A frame that was given up leaves its number out.
            guard frame.number >= next else { throw .damaged(name) }
            frames.append(frame)
            next = frame.number + 1
            end = offset
        }
        isTorn = end < bytes.count
        guard !AuditFrame.isAny(in: bytes, behind: end) else { throw .damaged(name) }
    }
}
