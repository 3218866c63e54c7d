/// A sample of a column's filled cells, one of every 2^level rows, drawn over the whole table.
///
/// Which row of a stratum is taken follows from a hash of the stratum, so that any number of
/// threads in any order draw the same sample, and a sample of level n+1 is part of that of n.
struct ColumnSample: Sendable {
    static let capacity = 1200

    private(set) var bytes: [UInt8] = []
    private(set) var ends: [UInt32] = []
    private(set) var rows: [UInt32] = []
    private(set) var level: UInt8 = 0

    var count: Int { ends.count }

    /// The highest level at which row `row` is its stratum's pick.
    @inline(__always)
    static func level(ofRow row: Int) -> UInt8 {
        var level: UInt8 = 0
        while level < 40 {
            let stratum = UInt64(row) >> UInt64(level + 1)
            var h = (stratum &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(level) &* 0xD6E8_FEB8_6659_FD93)
            h ^= h >> 32
            h = h &* 0xD6E8_FEB8_6659_FD93
            h ^= h >> 29
            if h & 1 != UInt64(row) >> UInt64(level) & 1 { return level }
            level += 1
        }
        return level
    }

    /// Longest part of a cell that is kept.
    static let longestCell = 4096

    @inline(__always)
    mutating func offer(_ cell: UnsafeBufferPointer<UInt8>, row: Int, rowLevel: UInt8) {
        guard rowLevel >= level else { return }
        append(cell, row: row)
        if ends.count > Self.capacity { thin(to: level + 1) }
    }

    private mutating func append(_ cell: UnsafeBufferPointer<UInt8>, row: Int) {
        bytes.append(contentsOf: cell.prefix(Self.longestCell))
        ends.append(UInt32(bytes.count))
        rows.append(UInt32(truncatingIfNeeded: row))
    }

    private mutating func thin(to newLevel: UInt8) {
        var kept = ColumnSample()
        for i in 0..<ends.count where Self.level(ofRow: Int(rows[i])) >= newLevel {
            withValue(i) { kept.append($0, row: Int(rows[i])) }
        }
        kept.level = newLevel
        self = kept
        if ends.count > Self.capacity { thin(to: newLevel + 1) }
    }

    @inline(__always)
    func withValue<R>(_ i: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        let start = i == 0 ? 0 : Int(ends[i - 1])
        return bytes.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[i])]))
        }
    }

    mutating func merge(_ other: ColumnSample) {
        let wanted = max(level, other.level)
        if level < wanted { thin(to: wanted) }
        for i in 0..<other.count where Self.level(ofRow: Int(other.rows[i])) >= wanted {
            other.withValue(i) { append($0, row: Int(other.rows[i])) }
        }
        if ends.count > Self.capacity { thin(to: level + 1) }
    }

    /// Indices in row order, so that what is judged does not depend on the threads.
    func ordered() -> [Int] { (0..<count).sorted { rows[$0] < rows[$1] } }
}
