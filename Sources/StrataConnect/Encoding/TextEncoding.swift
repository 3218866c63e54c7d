/// How an input's text is encoded.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf8WithMark = "UTF-8 BOM"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"
    case big5 = "Big5"
    case shiftJIS = "Shift_JIS"

    /// The name that iconv knows.
    var iconvName: String {
        switch self {
        case .utf8, .utf8WithMark: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .shiftJIS: "CP932"
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
    /// Whether the bytes fit the encoding, but hardly as its texts do.
    var isDoubtful = false
    /// Where lines of UTF-8 and others meet first, in a text that is both.
    var mixedOffset: Int?

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
        var guess = Self.multibyte(head, startsWhole: true)
        for sample in samples where guess == nil {
            guess = sample.withUnsafeBufferPointer { Self.multibyte($0, startsWhole: false) }
        }
        self.init(encoding: guess?.encoding ?? .utf8, markLength: 0, isCertain: guess != nil)
        isDoubtful = guess?.isClear == false
        if encoding != .utf8 { mixedOffset = Self.mixture(head) }
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

    /// UTF-8 or another encoding by their multibyte characters; `nil` for pure ASCII.
    ///
    /// A text may end inside a character, a sample start in one: these do not count.
    static func multibyte(
        _ bytes: UnsafeBufferPointer<UInt8>, startsWhole: Bool
    ) -> (encoding: TextEncoding, isClear: Bool)? {
        guard let base = bytes.baseAddress, let first = bytes.firstIndex(where: { $0 >= 0x80 })
        else { return nil }
        var valid = 0
        var invalid = 0
        var position = first
        let tail = UTF8Validator.incompleteTail(base, count: bytes.count)
        while position < tail {
            position = UTF8Validator.validPrefix(
                base, from: position, count: tail, multibyteCharacters: &valid)
            guard position < tail else { break }
            if startsWhole || position > first + 3 { invalid += 1 }
            position += 1
        }
        if invalid * 20 <= valid { return (.utf8, true) }
        return DoubleByteText.encoding(of: bytes, from: first) ?? (.utf8, true)
    }

    /// Where the first line begins that is UTF-8 unlike those before it, or the other way round;
    /// `nil` where all lines with more than ASCII are of one kind.
    private static func mixture(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = text.baseAddress else { return nil }
        var kind: Bool?
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            var characters = 0
            let valid = UTF8Validator.validPrefix(
                base, from: start, count: end, multibyteCharacters: &characters)
            // Of two bytes a valid sequence is so by chance often enough, of three hardly ever.
            let isUTF8 = valid == end && text[start..<end].contains { $0 >= 0xE0 }
            if characters > 0 || valid < end {
                if valid < end || isUTF8 {
                    if let kind, kind != isUTF8 { return start }
                    kind = isUTF8
                }
            }
            start = end + 1
        }
        return nil
    }
}
