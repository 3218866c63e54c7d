#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lines of a descriptor in constant memory: what is longer than the limit is skipped, not kept.
struct BoundedLineReader {
    enum Line {
        case text(String)
        /// The line went beyond the limit; its end is the next line's begin.
        case tooLong
    }

    private let descriptor: Int32
    private let limit: Int
    private var chunk: [UInt8]
    private var position = 0
    private var available = 0
    private var atEnd = false
    /// Reading failed before the end.
    private(set) var failed = false

    init(descriptor: Int32, limit: Int) {
        self.descriptor = descriptor
        self.limit = limit
        chunk = [UInt8](repeating: 0, count: 65536)
    }

    /// The next line without its line break (LF or CRLF); nil at the end.
    mutating func next() -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        var sawAnything = false
        while true {
            if position == available {
                guard fill() else { break }
            }
            let end = chunk[position..<available].firstIndex(of: 0x0a)
            let part = chunk[position..<(end ?? available)]
            sawAnything = true
            if line.count + part.count > limit + 1 {
                isTooLong = true
            } else {
                line.append(contentsOf: part)
            }
            position = end.map { $0 + 1 } ?? available
            if end != nil { break }
        }
        guard sawAnything else { return nil }
        if line.last == 0x0d { line.removeLast() }
        if isTooLong || line.count > limit { return .tooLong }
        return .text(String(decoding: line, as: UTF8.self))
    }

    private mutating func fill() -> Bool {
        guard !atEnd else { return false }
        while true {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                position = 0
                available = count
                return true
            }
            if count < 0, errno == EINTR { continue }
            failed = count < 0
            atEnd = true
            return false
        }
    }
}
