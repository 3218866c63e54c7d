import Glibc
import StrataCore

/// The text of a source as valid UTF-8, whatever its encoding, without copying UTF-8.
///
/// Not `Sendable`: whoever shares it between threads locks around it.
final class TextStream {
    let source: ByteSource
    private(set) var encoding: TextEncoding
    private let problems: ProblemLog
    /// Start of a character that the last read cut off (at most 3 bytes).
    private var pending: [UInt8] = []
    /// Text that was converted and not yet handed on.
    private var queue: [UInt8] = []
    private var queueUsed = 0
    private var queueOffset = 0
    /// Bytes of the source that a byte of the queue stands for, on average.
    private var queueScale = 1.0
    private var converter: TextConverter?
    private var raw: [UInt8] = []
    private var ended = false
    /// Characters of UTF-8 beyond ASCII seen so far: evidence against a change of mind.
    private var multibyteCharacters = 0
    private var canSwitch: Bool

    /// Where what the last `read` gave begins in the source's (decompressed) bytes; exact for
    /// UTF-8, about right where text is converted.
    private(set) var offset = 0

    static let sniffLength = 1 << 18

    init(source: ByteSource, problems: ProblemLog) {
        self.source = source
        self.problems = problems
        let head = source.peek(Self.sniffLength)
        var samples: [[UInt8]] = []
        if let size = source.totalBytes, size > Self.sniffLength * 2 {
            let step = (size - Self.sniffLength) / 16
            for index in 1...16 {
                let at = min(Self.sniffLength + index * step, size) - (1 << 14)
                samples.append(source.sample(at: at, count: 1 << 14))
            }
        }
        let guess = head.withUnsafeBufferPointer { EncodingGuess(head: $0, samples: samples) }
        encoding = guess.encoding
        canSwitch = !guess.isCertain
        note(guess)
        if guess.markLength > 0 {
            var mark = [UInt8](repeating: 0, count: guess.markLength)
            _ = mark.withUnsafeMutableBytes { source.read(into: $0) }
            offset = guess.markLength
        }
        switch encoding {
        case .utf8, .utf8WithMark: break
        default: converter = TextConverter(from: encoding, startingAt: offset)
        }
    }

    private func note(_ guess: EncodingGuess) {
        if let offset = guess.mixedOffset {
            problems.add(
                ReadProblem(
                    code: "text.encodingMixed",
                    message: Message("connect.encodingMixed", ["encoding": encoding.rawValue]),
                    byteOffset: offset))
        } else if guess.isDoubtful {
            noteGuess()
        }
    }

    private func noteGuess() {
        problems.add(
            ReadProblem(
                code: "text.encodingGuessed",
                message: Message("connect.encodingGuessed", ["encoding": encoding.rawValue]),
                isNote: true))
    }

    /// The first text, at most about `count` bytes of it; nothing is consumed.
    func peek(_ count: Int) -> (text: [UInt8], isAll: Bool) {
        let bytes = source.peek(count + 1)
        let isAll = bytes.count <= count
        return bytes.prefix(count).withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress, converter == nil {
                let end =
                    isAll
                    ? buffer.count : UTF8Validator.incompleteTail(base, count: buffer.count)
                return (Array(buffer[..<end]), isAll)
            }
            var text: [UInt8] = []
            TextConverter(from: encoding, startingAt: 0)
                .convert(buffer, atEnd: false, into: &text)
            return (text, isAll)
        }
    }

    /// Fills `buffer` (at least 8 bytes) with whole characters of valid UTF-8.
    ///
    /// - Returns: How many bytes; 0 only at the end.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard let base = buffer.baseAddress, buffer.count >= 8 else { return 0 }
        while true {
            if queueUsed < queue.count {
                offset = queueOffset + Int(Double(queueUsed) * queueScale)
                return serveQueue(base, buffer.count)
            }
            if ended {
                offset = source.position
                return 0
            }
            if converter != nil {
                fillQueue()
                continue
            }
            let count = readUTF8(base, capacity: buffer.count)
            if count > 0 { return count }
        }
    }

    private func serveQueue(_ base: UnsafeMutablePointer<UInt8>, _ capacity: Int) -> Int {
        let count = queue.withUnsafeBufferPointer { text -> Int in
            guard let from = text.baseAddress else { return 0 }
            var count = min(capacity, text.count - queueUsed)
            if queueUsed + count < text.count {
                count = UTF8Validator.incompleteTail(from + queueUsed, count: count)
            }
            base.update(from: from + queueUsed, count: count)
            return count
        }
        queueUsed += count
        if queueUsed == queue.count {
            queue.removeAll(keepingCapacity: true)
            queueUsed = 0
        }
        return count
    }

    private func readUTF8(_ base: UnsafeMutablePointer<UInt8>, capacity: Int) -> Int {
        offset = source.position - pending.count
        for (index, byte) in pending.enumerated() { base[index] = byte }
        let held = pending.count
        pending = []
        let got = source.read(
            into: UnsafeMutableRawBufferPointer(start: base + held, count: capacity - held))
        let count = held + got
        if got == 0 { ended = true }
        guard count > 0 else { return 0 }
        noteNULs(base + held, count: got, offset: source.position - got, scale: 1)
        let valid = UTF8Validator.validPrefix(
            base, from: 0, count: count, multibyteCharacters: &multibyteCharacters)
        if valid == count { return count }
        if !ended, UTF8Validator.incompleteTail(base, count: count) == valid {
            pending = Array(UnsafeBufferPointer(start: base + valid, count: count - valid))
            return valid
        }
        let rest = UnsafeBufferPointer(start: base + valid, count: count - valid)
        if canSwitch, multibyteCharacters == 0 {
            if let found = DoubleByteText.encoding(of: rest, from: 0) {
                encoding = found.encoding
                if !found.isClear { noteGuess() }
                let converter = TextConverter(from: encoding, startingAt: offset + valid)
                self.converter = converter
                queueOffset = offset + valid
                queueScale = Double(rest.count) / Double(max(rest.count * 3 / 2, 1))
                converter.convert(rest, atEnd: ended, into: &queue)
                noteInvalid(converter)
                return valid
            }
        }
        repair(rest, offset: offset + valid)
        return valid
    }

    /// Queues `rest` with U+FFFD in place of what is invalid.
    private func repair(_ rest: UnsafeBufferPointer<UInt8>, offset: Int) {
        guard let base = rest.baseAddress else { return }
        queueOffset = offset
        queueScale = 1
        var position = 0
        var invalid = 0
        var firstInvalid = 0
        while position < rest.count {
            let valid = UTF8Validator.validPrefix(
                base, from: position, count: rest.count,
                multibyteCharacters: &multibyteCharacters)
            queue.append(contentsOf: rest[position..<valid])
            position = valid
            guard position < rest.count else { break }
            if !ended, UTF8Validator.incompleteTail(base, count: rest.count) == position {
                pending = Array(rest[position...])
                break
            }
            if invalid == 0 { firstInvalid = offset + position }
            invalid += 1
            queue.append(contentsOf: [0xEF, 0xBF, 0xBD])
            position += 1
        }
        noteInvalid(count: invalid, offset: firstInvalid)
    }

    private func fillQueue() {
        guard let converter else { return }
        let start = source.position
        if raw.isEmpty { raw = [UInt8](repeating: 0, count: 1 << 17) }
        let count = raw.withUnsafeMutableBytes { source.read(into: $0) }
        if count == 0 { ended = true }
        queue.removeAll(keepingCapacity: true)
        queueUsed = 0
        raw.withUnsafeBufferPointer { bytes in
            converter.convert(
                UnsafeBufferPointer(rebasing: bytes[..<count]), atEnd: count == 0, into: &queue)
        }
        queueOffset = start
        queueScale = Double(count) / Double(max(queue.count, 1))
        queue.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            noteNULs(base, count: text.count, offset: start, scale: queueScale)
        }
        noteInvalid(converter)
    }

    private var reportedInvalid = 0

    private func noteInvalid(_ converter: TextConverter) {
        let fresh = converter.invalidCount - reportedInvalid
        reportedInvalid = converter.invalidCount
        noteInvalid(count: fresh, offset: converter.firstInvalidOffset ?? 0)
    }

    private func noteInvalid(count: Int, offset: Int) {
        problems.add(
            ReadProblem(
                code: "text.invalidBytes",
                message: Message("connect.invalidBytes", ["encoding": encoding.rawValue]),
                byteOffset: offset, count: count))
    }

    private func noteNULs(
        _ base: UnsafePointer<UInt8>, count: Int, offset: Int, scale: Double
    ) {
        guard let first = memchr(base, 0, count) else { return }
        let start = base.distance(to: first.assumingMemoryBound(to: UInt8.self))
        var nuls = 0
        for index in start..<count where base[index] == 0 { nuls += 1 }
        problems.add(
            ReadProblem(
                code: "text.nulBytes", message: Message("connect.nulBytes"),
                byteOffset: offset + Int(Double(start) * scale), count: nuls))
    }
}
