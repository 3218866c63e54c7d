/// A list of words or phrases packed into one block of UTF-8.
struct WordPool: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int32]

    var count: Int { starts.count - 1 }

    /// The words of a text, split at white space.
    init(words text: String) {
        self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The phrases of a text, split at `|` and at line ends; blanks around them do not count.
    init(phrases text: String) {
        let parts = text.split(whereSeparator: { $0 == "|" || $0.isNewline })
        self.init(
            parts.map { part in
                var rest = part.drop(while: \.isWhitespace)
                while rest.last?.isWhitespace == true { rest.removeLast() }
                return String(rest)
            }.filter { !$0.isEmpty })
    }

    init(_ items: [String]) {
        var bytes: [UInt8] = []
        var starts: [Int32] = [0]
        for item in items {
            bytes.append(contentsOf: item.utf8)
            starts.append(Int32(bytes.count))
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// A place in the list, each as likely as the others.
    func any(_ random: inout SeededRandom) -> Int { random.below(count) }

    /// A place in the list, those in front more likely.
    func frontHeavy(_ random: inout SeededRandom) -> Int {
        min(random.below(count), random.below(count))
    }

    func write(_ index: Int, to buffer: inout ByteBuffer) {
        let from = Int(starts[index])
        let to = Int(starts[index + 1])
        bytes.withUnsafeBufferPointer {
            buffer.append(UnsafeBufferPointer(rebasing: $0[from..<to]))
        }
    }

    func writeAny(_ random: inout SeededRandom, to buffer: inout ByteBuffer) {
        write(any(&random), to: &buffer)
    }

    func string(_ index: Int) -> String {
        String(decoding: bytes[Int(starts[index])..<Int(starts[index + 1])], as: UTF8.self)
    }
}
