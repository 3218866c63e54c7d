import StrataCore

/// Cuts a stream of JSON objects by their braces: an array of objects, objects over many lines.
///
/// Not `Sendable`: its owner locks around it.
final class ObjectFeeder {
    private let stream: TextStream
    private let problems: ProblemLog
    private let blockLength: Int
    private let maximumRecordLength: Int
    private var carry: [UInt8] = []
    private var carryOffset = 0
    private var records = 0
    private var ended = false
    /// What stands between objects and should not, in a text.
    private struct Strays {
        var count = 0
        var first = 0
        var isOpen = false
    }

    private var strays = Strays()
    /// Whether the text that was handed on ended in such a stray.
    private var wasStray = false

    init(
        stream: TextStream, problems: ProblemLog, blockLength: Int, maximumRecordLength: Int
    ) {
        self.stream = stream
        self.problems = problems
        self.blockLength = max(blockLength, 16)
        self.maximumRecordLength = max(maximumRecordLength, 32)
    }

    /// Puts the next whole objects into `block` and their places into `spans`.
    ///
    /// - Returns: `false` at the end.
    func fill(_ block: TableBlock, _ spans: inout [Range<Int>]) -> Bool {
        block.clear()
        block.shrink(to: blockLength * 4)
        if carry.isEmpty, ended { return false }
        carry.withUnsafeBufferPointer { block.append($0) }
        carry.removeAll(keepingCapacity: carry.count <= blockLength * 4)
        var offset = ended ? carryOffset : nil
        var target = max(blockLength, block.byteCount + blockLength / 2)
        while true {
            while block.byteCount < target, !ended {
                let before = block.byteCount
                let room = max(target - before, 8)
                block.reserve(bytes: before + room)
                let count = stream.read(
                    into: UnsafeMutableBufferPointer(start: block.storage + before, count: room))
                if count == 0 { ended = true }
                if offset == nil { offset = max(0, stream.offset - before) }
                block.setByteCount(before + count)
            }
            let start = offset ?? carryOffset
            strays = Strays(isOpen: wasStray)
            let scan = Self.scan(block.bytes, &spans, &strays)
            if !spans.isEmpty || ended {
                return finish(block, end: scan, offset: start, count: spans.count)
            }
            if block.byteCount >= maximumRecordLength {
                problems.add(
                    ReadProblem(
                        code: "text.recordTooLong",
                        message: Message(
                            "connect.recordTooLong", ["limit": "\(maximumRecordLength >> 20)"]),
                        row: records, byteOffset: start))
                // Without the end of the object nothing behind it can be told apart.
                ended = true
                return false
            }
            if scan > 0, scan == block.byteCount {
                noteStrays(offset: start)
                block.clear()
                offset = nil
                continue
            }
            target = min(block.byteCount * 2, maximumRecordLength)
        }
    }

    private func finish(_ block: TableBlock, end: Int, offset: Int, count: Int) -> Bool {
        let kept = ended && count == 0 ? block.byteCount : end
        if ended, block.bytes[end...].contains(where: { $0 > 0x20 && $0 != 0x5D && $0 != 0x2C }) {
            problems.add(
                ReadProblem(
                    code: "json.cutOff", message: Message("connect.jsonCutOff"),
                    row: records + count, byteOffset: offset + end))
            carry = []
        } else if !ended {
            carry = Array(block.bytes[end...])
        }
        noteStrays(offset: offset)
        carryOffset = offset + end
        block.byteOffset = offset
        block.firstRow = records
        records += count
        block.setByteCount(kept)
        return count > 0
    }

    private func noteStrays(offset: Int) {
        problems.add(
            ReadProblem(
                code: "json.notAnObject", message: Message("connect.jsonNotAnObject"),
                row: records, byteOffset: offset + strays.first, count: strays.count))
        wasStray = strays.isOpen
    }

    /// The whole objects on the outermost level of a text.
    static func objects(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var strays = Strays()
        _ = scan(text, &spans, &strays)
        return spans
    }

    /// Finds the objects on the outermost level.
    ///
    /// - Returns: The offset behind the last whole object and what separates it from the next.
    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ spans: inout [Range<Int>], _ strays: inout Strays
    ) -> Int {
        var depth = 0
        var inString = false
        var start = 0
        var end = 0
        var index = 0
        spans.removeAll(keepingCapacity: true)
        while index < bytes.count {
            let byte = bytes[index]
            if inString {
                if byte == 0x5C { index += 1 } else if byte == 0x22 { inString = false }
            } else {
                switch byte {
                case 0x22:
                    inString = depth > 0
                case 0x7B:
                    if depth == 0 { start = index }
                    depth += 1
                case 0x7D:
                    if depth > 0 {
                        depth -= 1
                        if depth == 0 {
                            spans.append(start..<(index + 1))
                            end = index + 1
                        }
                    }
                default: break
                }
            }
            // Between objects stand blanks, commas and the brackets of an array, nothing else.
            if depth == 0, !inString {
                let separates = byte <= 0x20 || ",[]{}".utf8.contains(byte)
                if !separates, !strays.isOpen {
                    if strays.count == 0 { strays.first = index }
                    strays.count += 1
                }
                strays.isOpen = !separates
            }
            if depth == 0 { end = index + 1 }
            index += 1
        }
        return min(end, bytes.count)
    }
}
