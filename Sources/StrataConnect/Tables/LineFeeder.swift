import StrataCore

/// Fills blocks with whole records of a text and keeps what is left over for the next.
///
/// Not `Sendable`: its owner locks around it.
final class LineFeeder {
    private let stream: TextStream
    private let splitter: RecordSplitter
    private let terminator: UInt8
    private let problems: ProblemLog
    private let blockLength: Int
    private let maximumRecordLength: Int
    /// The start of a record that the last block did not hold whole.
    private var carry: [UInt8] = []
    private var carryOffset = 0
    private var records = 0
    /// Records that are no data: a header and what stands above it.
    private let recordsBefore: Int
    private var ended = false
    private var skipping = false
    /// Whether of a record that is too long the rest follows as more records, or is left out.
    private let splitsLongRecords: Bool

    init(
        stream: TextStream, splitter: RecordSplitter, terminator: UInt8, problems: ProblemLog,
        blockLength: Int, maximumRecordLength: Int, recordsBefore: Int = 0,
        splitsLongRecords: Bool = false
    ) {
        self.splitsLongRecords = splitsLongRecords
        self.recordsBefore = recordsBefore
        self.stream = stream
        self.splitter = splitter
        self.terminator = terminator
        self.problems = problems
        self.blockLength = max(blockLength, 16)
        self.maximumRecordLength = max(maximumRecordLength, 32)
    }

    /// Puts the next whole records into `block`, with the number of the first and its place.
    ///
    /// - Returns: `false` at the end.
    func fill(_ block: TableBlock) -> Bool {
        block.clear()
        block.shrink(to: blockLength * 4)
        if carry.isEmpty, ended { return false }
        carry.withUnsafeBufferPointer { block.append($0) }
        carry.removeAll(keepingCapacity: carry.count <= blockLength * 4)
        var offset = ended ? carryOffset : nil
        var target = max(blockLength, block.byteCount + blockLength / 2)
        while true {
            while block.byteCount < target, !ended { read(into: block, upTo: target, &offset) }
            let start = offset ?? carryOffset
            let split = splitter.split(block.storage, count: block.byteCount, atEnd: ended)
            if split.end > 0 {
                finish(block, split: split, offset: start)
                return true
            }
            if ended { return false }
            if block.byteCount >= maximumRecordLength {
                if splitsLongRecords {
                    breakUp(block, offset: start)
                } else if split.openQuote, let end = block.bytes.lastIndex(of: terminator) {
                    // A quote that is open for so long was never closed: its lines are rows.
                    finish(
                        block,
                        split: splitter.split(block.storage, count: end + 1, atEnd: true),
                        offset: start)
                } else {
                    cut(block, offset: start)
                }
                return true
            }
            target = min(block.byteCount * 2, maximumRecordLength)
        }
    }

    private func read(into block: TableBlock, upTo target: Int, _ offset: inout Int?) {
        let before = block.byteCount
        let room = max(target - before, 8)
        block.reserve(bytes: before + room)
        let count = stream.read(
            into: UnsafeMutableBufferPointer(start: block.storage + before, count: room))
        if count == 0 { ended = true }
        if offset == nil { offset = max(0, stream.offset - before) }
        block.setByteCount(before + count)
        if skipping { skip(block, &offset) }
    }

    private func finish(_ block: TableBlock, split: RecordSplitter.Split, offset: Int) {
        block.byteOffset = offset
        block.firstRow = records
        records += split.records
        let rest = UnsafeBufferPointer(
            start: block.storage + split.end, count: block.byteCount - split.end)
        carry.append(contentsOf: rest)
        carryOffset = offset + split.end
        block.setByteCount(split.end)
        // A record that the end of a damaged input cuts off has no end of its own.
        if ended, rest.isEmpty, block.bytes.last != terminator {
            block.isCut = problems.all.contains { Self.damages.contains($0.code) }
        }
    }

    /// What ends an input before its end.
    private static let damages: Set<String> = ["file.compressedDamaged", "file.readFailed"]

    /// Gives the start of a record that is too long, up to a blank where there is one near; the
    /// rest comes next.
    private func breakUp(_ block: TableBlock, offset: Int) {
        let count = block.byteCount
        let whole = min(UTF8Validator.incompleteTail(block.storage, count: count), count)
        let near = max(whole - 256, 1)
        let blank = (near..<whole).last { block.storage[$0] == 0x20 }
        problems.add(
            ReadProblem(
                code: "text.lineSplit",
                message: Message(
                    "connect.lineSplit", ["limit": "\(maximumRecordLength >> 20)"]),
                row: records, byteOffset: offset, isNote: true))
        let end = blank.map { $0 + 1 } ?? whole
        finish(
            block, split: RecordSplitter.Split(end: end, records: 0, openQuote: false),
            offset: offset)
    }

    /// Keeps the start of a record that is too long, and leaves out the rest of its line.
    private func cut(_ block: TableBlock, offset: Int) {
        var end = UTF8Validator.incompleteTail(block.storage, count: block.byteCount)
        end = min(end, block.byteCount)
        block.setByteCount(end)
        block.isCut = true
        block.byteOffset = offset
        block.firstRow = records
        problems.add(
            ReadProblem(
                code: "text.recordTooLong",
                message: Message(
                    "connect.recordTooLong", ["limit": "\(maximumRecordLength >> 20)"]),
                row: max(0, records - recordsBefore), byteOffset: offset))
        records += 1
        skipping = true
    }

    /// Drops what is left of a cut record from the block's text.
    private func skip(_ block: TableBlock, _ offset: inout Int?) {
        let text = block.bytes
        guard let end = text.firstIndex(of: terminator) else {
            block.clear()
            offset = nil
            return
        }
        skipping = false
        offset = offset.map { $0 + end + 1 }
        let rest = Array(text[(end + 1)...])
        block.clear()
        rest.withUnsafeBufferPointer { block.append($0) }
    }
}
