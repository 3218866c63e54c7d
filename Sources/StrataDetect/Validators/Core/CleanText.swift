/// A value that a person typed, as bytes: full-width forms and the many hyphens and spaces of
/// Unicode turned into their ASCII counterparts, separators dropped, white space trimmed.
///
/// A character that is not ASCII afterwards becomes one byte 0xFF, which no rule accepts.
package struct CleanText: Sendable, Hashable {
    package var bytes: [UInt8]

    /// - Parameters:
    ///   - value: The text.
    ///   - separators: The ASCII characters that are dropped wherever they stand.
    ///   - keepsCase: Whether small letters stay small.
    package init(_ value: String, dropping separators: StaticString = "", keepsCase: Bool = false) {
        let dropped = ByteView(
            start: separators.utf8Start, count: separators.utf8CodeUnitCount)
        bytes = []
        bytes.reserveCapacity(value.utf8.count)
        for scalar in value.unicodeScalars {
            var byte = CleanText.fold(scalar)
            if dropped.contains(byte) { continue }
            if !keepsCase, byte.isASCIILower { byte &-= 0x20 }
            bytes.append(byte)
        }
        while let last = bytes.last, CleanText.isSpace(last) { bytes.removeLast() }
        if let start = bytes.firstIndex(where: { !CleanText.isSpace($0) }), start > 0 {
            bytes.removeFirst(start)
        }
    }

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
    package var count: Int { bytes.count }
    var isAllDigits: Bool { !bytes.isEmpty && bytes.allSatisfy(\.isASCIIDigit) }

    func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }
    mutating func drop(prefix: String) {
        if hasPrefix(prefix) { bytes.removeFirst(prefix.utf8.count) }
    }

    /// The bytes of a part, clamped to what there is.
    subscript(_ range: Range<Int>) -> CleanText {
        let low = min(range.lowerBound, bytes.count)
        return CleanText(bytes: Array(bytes[low..<min(max(range.upperBound, low), bytes.count)]))
    }
    subscript(_ range: PartialRangeFrom<Int>) -> CleanText {
        self[range.lowerBound..<max(range.lowerBound, bytes.count)]
    }
    subscript(_ range: PartialRangeUpTo<Int>) -> CleanText { self[0..<max(0, range.upperBound)] }

    func view<Result>(_ body: (ByteView) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0..<0x80: UInt8(scalar.value)
        case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
        case 0x2010...0x2015, 0x2212, 0x00AF, 0x02D7, 0x058A, 0x05BE, 0xFE63, 0x207B, 0x208B,
            0x2043, 0x23AF, 0x2500:
            0x2d
        case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        case 0x00B7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x3002, 0x30FB, 0xFE52, 0xFF61,
            0xFF65:
            0x2e
        case 0x2044, 0x2215, 0x29F8: 0x2f
        case 0x2018, 0x2019, 0x02BC, 0x00B4: 0x27
        default: 0xFF
        }
    }
}
