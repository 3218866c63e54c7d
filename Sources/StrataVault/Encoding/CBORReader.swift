/// Bytes that are not the deterministic CBOR that was expected there.
package enum CBORError: Error, Sendable, Hashable {
    /// It ends too early.
    case truncated
    /// Another type of item, or one that Strata does not use.
    case unexpected
    /// The same value has a shorter or another encoding that is the only valid one.
    case notDeterministic
    /// Text that is not UTF-8.
    case invalidText
    /// Something follows the end.
    case trailing
}

/// Reads deterministic CBOR from bytes that stay where they are.
package struct CBORReader {
    private let source: UnsafeRawBufferPointer
    package private(set) var offset = 0

    package init(_ source: UnsafeRawBufferPointer) { self.source = source }

    package var isAtEnd: Bool { offset == source.count }

    /// The bytes that were not read yet.
    package var rest: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: source[offset...])
    }

    /// The first byte of the next item.
    private var next: UInt8? { offset < source.count ? source[offset] : nil }

    package mutating func integer() throws(CBORError) -> Int64 {
        let (major, value) = try head()
        guard value <= UInt64(Int64.max) else { throw .unexpected }
        switch major {
        case .unsigned: return Int64(value)
        case .negative: return -1 - Int64(value)
        default: throw .unexpected
        }
    }

    package mutating func array() throws(CBORError) -> Int { try count(of: .array) }

    package mutating func map() throws(CBORError) -> Int { try count(of: .map) }

    /// The contents of a byte string, in place.
    package mutating func bytes() throws(CBORError) -> UnsafeRawBufferPointer {
        try string(.bytes)
    }

    /// The contents of a text string, in place; not yet checked to be UTF-8.
    package mutating func utf8() throws(CBORError) -> UnsafeRawBufferPointer {
        try string(.text)
    }

    package mutating func text() throws(CBORError) -> String {
        guard let text = String(validating: try utf8(), as: UTF8.self) else { throw .invalidText }
        return text
    }

    package mutating func boolean() throws(CBORError) -> Bool {
        switch next {
        case 0xF5:
            offset += 1
            return true
        case 0xF4:
            offset += 1
            return false
        case nil: throw .truncated
        default: throw .unexpected
        }
    }

    /// Takes a null, if that is what comes next.
    package mutating func takeNull() -> Bool {
        guard next == 0xF6 else { return false }
        offset += 1
        return true
    }

    /// Whether the next item is a text string.
    package var isText: Bool { next.map { $0 >> 5 == CBORWriter.Major.text.rawValue } ?? false }

    package func finish() throws(CBORError) { if !isAtEnd { throw .trailing } }

    // MARK: Heads

    mutating func head() throws(CBORError) -> (CBORWriter.Major, UInt64) {
        guard let first = next else { throw .truncated }
        guard let major = CBORWriter.Major(rawValue: first >> 5) else { throw .unexpected }
        offset += 1
        let short = first & 31
        let length: Int
        switch short {
        case 0..<24: return (major, UInt64(short))
        case 24: length = 1
        case 25: length = 2
        case 26: length = 4
        case 27: length = 8
        default: throw .unexpected
        }
        guard source.count - offset >= length else { throw .truncated }
        var value: UInt64 = 0
        for byte in source[offset..<(offset + length)] { value = value << 8 | UInt64(byte) }
        offset += length
        let least: UInt64 = length == 1 ? 24 : 1 << UInt64(length * 4)
        guard value >= least else { throw .notDeterministic }
        return (major, value)
    }

    private mutating func count(of wanted: CBORWriter.Major) throws(CBORError) -> Int {
        let (major, value) = try head()
        guard major == wanted else { throw .unexpected }
        // Every element takes a byte at least.
        guard value <= UInt64(source.count - offset) else { throw .truncated }
        return Int(value)
    }

    private mutating func string(
        _ wanted: CBORWriter.Major
    ) throws(CBORError) -> UnsafeRawBufferPointer {
        let count = try count(of: wanted)
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: source[offset..<(offset + count)])
    }
}
