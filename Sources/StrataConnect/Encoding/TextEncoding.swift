/// How an input's text is encoded.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf8WithMark = "UTF-8 BOM"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"

    /// The name that iconv knows.
    var iconvName: String {
        switch self {
        case .utf8, .utf8WithMark: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .gb18030: "GB18030"
        }
    }
}

/// What a look at some bytes says about their encoding.
struct EncodingGuess: Equatable {
    var encoding: TextEncoding
    /// Length of the byte order mark.
    var markLength: Int
    /// Whether the bytes hold more than ASCII, so that the guess rests on evidence.
    var isCertain: Bool

    /// Judges the first bytes of an input and, where they are pure ASCII, samples of the rest.
    init(head: UnsafeBufferPointer<UInt8>, samples: [[UInt8]]) {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(encoding: .utf8WithMark, markLength: 3, isCertain: true)
        } else if head.starts(with: [0xFF, 0xFE]) {
            self.init(encoding: .utf16LittleEndian, markLength: 2, isCertain: true)
        } else if head.starts(with: [0xFE, 0xFF]) {
            self.init(encoding: .utf16BigEndian, markLength: 2, isCertain: true)
        } else if let wide = Self.utf16(head) {
            self.init(encoding: wide, markLength: 0, isCertain: true)
        } else {
            self.init(head: head, restOf: samples)
        }
    }

    private init(encoding: TextEncoding, markLength: Int, isCertain: Bool) {
        self.encoding = encoding
        self.markLength = markLength
        self.isCertain = isCertain
    }

    private init(head: UnsafeBufferPointer<UInt8>, restOf samples: [[UInt8]]) {
        var guess = Self.multibyte(head)
        for sample in samples where guess == nil {
            guess = sample.withUnsafeBufferPointer { Self.multibyte($0) }
        }
        self.init(encoding: guess ?? .utf8, markLength: 0, isCertain: guess != nil)
    }

    /// UTF-16 without a mark: the high bytes of ASCII characters are zero, in one column only.
    private static func utf16(_ head: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let pairs = min(head.count, 65_536) / 2
        guard pairs >= 2 else { return nil }
        var zeros = (even: 0, odd: 0)
        var lineEnds = (little: 0, big: 0)
        for pair in 0..<pairs {
            let (first, second) = (head[2 * pair], head[2 * pair + 1])
            if first == 0 { zeros.even += 1 }
            if second == 0 { zeros.odd += 1 }
            if first == 0x0A, second == 0 { lineEnds.little += 1 }
            if first == 0, second == 0x0A { lineEnds.big += 1 }
        }
        // A few characters have a low byte of zero; text without any ASCII has its line ends.
        let few = pairs / 100
        if zeros.odd > 4 * zeros.even,
            zeros.odd > pairs / 4 || (zeros.odd > few && lineEnds.little > 0)
        {
            return .utf16LittleEndian
        }
        if zeros.even > 4 * zeros.odd,
            zeros.even > pairs / 4 || (zeros.even > few && lineEnds.big > 0)
        {
            return .utf16BigEndian
        }
        return nil
    }

    /// UTF-8 or GB18030 by their multibyte characters; `nil` for pure ASCII.
    ///
    /// A sample may start and end inside a character, so its edges do not count.
    static func multibyte(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard let base = bytes.baseAddress, let first = bytes.firstIndex(where: { $0 >= 0x80 })
        else { return nil }
        var valid = 0
        var invalid = 0
        var position = first
        while position < bytes.count {
            position = UTF8Validator.validPrefix(
                base, from: position, count: bytes.count, multibyteCharacters: &valid)
            guard position < bytes.count else { break }
            if position > first + 3, position < bytes.count - 4 { invalid += 1 }
            position += 1
        }
        if invalid * 20 <= valid { return .utf8 }
        let (pairs, broken) = gbPairs(bytes, from: first)
        return pairs > 0 && broken * 20 <= pairs ? .gb18030 : .utf8
    }

    /// Counts well-formed and broken multibyte sequences of GB18030.
    static func gbPairs(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (pairs: Int, broken: Int) {
        var result = (pairs: 0, broken: 0)
        var position = start
        while position < bytes.count {
            let first = bytes[position]
            guard first >= 0x80 else {
                position += 1
                continue
            }
            guard position + 1 < bytes.count else { break }
            let second = bytes[position + 1]
            if first == 0x80 || first == 0xFF {
                result.broken += 1
                position += 1
            } else if (0x40...0x7E).contains(second) || (0x80...0xFE).contains(second) {
                result.pairs += 1
                position += 2
            } else if (0x30...0x39).contains(second) {
                guard position + 3 < bytes.count else { break }
                if (0x81...0xFE).contains(bytes[position + 2]),
                    (0x30...0x39).contains(bytes[position + 3])
                {
                    result.pairs += 1
                    position += 4
                } else {
                    result.broken += 1
                    position += 1
                }
            } else {
                result.broken += 1
                position += 1
            }
        }
        return result
    }
}
