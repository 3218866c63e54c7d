/// The strings of a JSON document (RFC 8259), and those of them that are the text of a transcript.
///
/// Recognisers of speech write many forms: `text` at the top (Whisper), `transcript`, `display`,
/// `onebest`, segments and utterances with a text each. A document without any of these is no
/// transcript: what a telephone system notes of a call says nothing of what was said.
struct JSONStrings {
    private struct Found {
        var key: [UInt8]
        var depth: Int
        var text: [UInt8]
    }

    private struct Failure: Error {}

    private static let deepest = 64
    private static let textKeys = Set(
        [
            "text", "transcript", "transcription", "content", "utterance", "sentence", "onebest",
            "caption", "display", "displaytext",
        ].map { Array($0.utf8) })

    private let bytes: [UInt8]
    private var position = 0
    private var found: [Found] = []

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text of a transcript, an utterance a line.
    ///
    /// - Parameter bytes: UTF-8.
    /// - Returns: `nil` where the document cannot be read, or has no such text.
    static func transcript(of bytes: [UInt8]) -> [UInt8]? {
        var reader = JSONStrings(bytes)
        do {
            try reader.value(key: [], depth: 0)
            reader.skipBlanks()
            guard reader.position == bytes.count else { return nil }
        } catch {
            return nil
        }
        let isText = { (found: Found) in textKeys.contains(found.key) && !found.text.isEmpty }
        let whole = reader.found.filter { $0.depth == 1 && isText($0) }
        let keyed = whole.isEmpty ? reader.found.filter(isText) : whole
        guard !keyed.isEmpty else { return nil }
        return Array(keyed.map(\.text).joined(separator: [0x0A]))
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            position += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(key: [UInt8], depth: Int) throws(Failure) {
        skipBlanks()
        guard position < bytes.count, depth <= Self.deepest else { throw Failure() }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            found.append(Found(key: key, depth: depth, text: try string()))
        case UInt8(ascii: "{"):
            position += 1
            try object(depth: depth + 1)
        case UInt8(ascii: "["):
            position += 1
            try array(key: key, depth: depth + 1)
        default: try scalar()
        }
    }

    private mutating func object(depth: Int) throws(Failure) {
        skipBlanks()
        if take(UInt8(ascii: "}")) { return }
        while true {
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw Failure()
            }
            let key = try string().map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw Failure() }
            try value(key: key, depth: depth)
            skipBlanks()
            if take(UInt8(ascii: "}")) { return }
            guard take(UInt8(ascii: ",")) else { throw Failure() }
        }
    }

    private mutating func array(key: [UInt8], depth: Int) throws(Failure) {
        skipBlanks()
        if take(UInt8(ascii: "]")) { return }
        while true {
            try value(key: key, depth: depth)
            skipBlanks()
            if take(UInt8(ascii: "]")) { return }
            guard take(UInt8(ascii: ",")) else { throw Failure() }
        }
    }

    /// A number or a word; what is said in none of them.
    private mutating func scalar() throws(Failure) {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                position += 1
            default:
                guard position > start else { throw Failure() }
                return
            }
        }
        guard position > start else { throw Failure() }
    }

    private mutating func string() throws(Failure) -> [UInt8] {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return text
            case UInt8(ascii: "\\"): text += try escape()
            default: text.append(byte)
            }
        }
        throw Failure()
    }

    private mutating func escape() throws(Failure) -> [UInt8] {
        guard position < bytes.count else { throw Failure() }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            let first = try hexadecimal()
            var scalar = UInt32(first)
            if first & 0xFC00 == 0xD800, take(UInt8(ascii: "\\")) {
                guard take(UInt8(ascii: "u")) else { throw Failure() }
                let second = try hexadecimal()
                if second & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
                }
            }
            return Array(String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8)
        default: throw Failure()
        }
    }

    private mutating func hexadecimal() throws(Failure) -> UInt16 {
        guard bytes.count - position >= 4,
            let value = UInt16(
                String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
        else { throw Failure() }
        position += 4
        return value
    }
}
