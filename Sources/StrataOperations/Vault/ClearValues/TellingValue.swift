import StrataCore

/// Which values give somebody away wherever they stand, and the forms in which they may stand there.
///
/// Pure. A word such as `contact`, a day or a short number stands in the clear in many places
/// rightly; a finding has to mean something.
enum TellingValue {
    /// The most bytes of a value that are looked for; of a longer one its beginning and its middle.
    private static let piece = 32

    /// The bytes that must stand nowhere in the clear; none for a value that tells nothing.
    static func forms(of value: String, as role: SearchRole?) -> [[UInt8]] {
        var forms: Set<[UInt8]> = []
        for part in value.split(whereSeparator: \.isNewline) where isTelling(String(part)) {
            let bytes = Array(part.utf8)
            for piece in pieces(bytes) { addEncodings(of: piece, to: &forms) }
            let digits = digits(part)
            if digits.count >= 9, digits.count <= 20 { forms.insert(digits) }
            if let normalised = normalised(bytes, as: role) { forms.insert(normalised) }
        }
        return forms.filter { $0.count >= PatternSearch.window }
    }

    static func isTelling(_ value: String) -> Bool {
        let count = value.utf8.count
        guard count >= PatternSearch.window, !isTime(value) else { return false }
        // A number of nine digits or more, with or without a country's code.
        if digits(value[...]).count >= 9 { return true }
        if value.allSatisfy({ !$0.isLetter }) { return false }
        return value.contains("@") || count >= 12 || !value.utf8.allSatisfy { $0 < 0x80 }
    }

    /// Whether it is a day or a time: `1990-01-02`, `2026/1/2 09:30`, `19900102`, `1990年1月2日`.
    static func isTime(_ value: String) -> Bool {
        let numbers = value.split { !$0.isASCII || !$0.isNumber }.map { Array($0.utf8) }
        guard let year = numbers.first,
            year.starts(with: "19".utf8) || year.starts(with: "20".utf8),
            value.unicodeScalars.allSatisfy({
                "0123456789-/.:TZ+ 年月日时分秒".unicodeScalars.contains($0)
            })
        else { return false }
        if numbers.count == 1 { return [4, 6, 8, 14].contains(year.count) }
        return year.count == 4 && numbers[1].count <= 2
    }

    private static func digits(_ text: Substring) -> [UInt8] {
        text.compactMap(\.wholeNumberValue).filter { $0 < 10 }.map { UInt8($0) + 0x30 }
    }

    private static func normalised(_ value: [UInt8], as role: SearchRole?) -> [UInt8]? {
        let form: [UInt8]? = value.withUnsafeBufferPointer { value in
            switch role {
            case .phone: return ValueNormaliser.phone(value)
            case .email: return ValueNormaliser.email(value)
            case .identity, .possibleIdentity: return ValueNormaliser.identity(value)
            case .name:
                let name = ValueNormaliser.name(String(decoding: value, as: UTF8.self))
                return name.flatMap { isTelling($0) ? Array($0.utf8) : nil }
            case .birthDate, nil: return nil
            }
        }
        return form.map { Array($0.prefix(piece)) }
    }

    /// Cut between characters, so that each piece can be written in other encodings.
    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        guard bytes.count > 2 * piece else { return [cut(bytes[...])] }
        return [cut(bytes[...]), cut(bytes[(bytes.count / 2)...])]
    }

    private static func cut(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let rest = bytes.drop { $0 & 0xC0 == 0x80 }
        guard rest.count > piece else { return Array(rest) }
        var end = rest.startIndex + piece
        while end > rest.startIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(rest[..<end])
    }

    private static func addEncodings(of bytes: [UInt8], to forms: inout Set<[UInt8]>) {
        forms.insert(bytes)
        let sixteen = Array(String(decoding: bytes, as: UTF8.self).utf16)
        forms.insert(sixteen.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
        forms.insert(sixteen.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] })
        forms.insert(hexadecimal(bytes, "0123456789abcdef"))
        forms.insert(hexadecimal(bytes, "0123456789ABCDEF"))
        // What stands beside a value changes its first and last letters in base 64.
        for skipped in 0..<3 {
            let whole = bytes.dropFirst(skipped).prefix((bytes.count - skipped) / 3 * 3)
            if whole.count >= 9 { forms.insert(base64(Array(whole))) }
        }
    }

    private static func hexadecimal(_ bytes: [UInt8], _ alphabet: StaticString) -> [UInt8] {
        bytes.flatMap { byte in
            [alphabet.utf8Start[Int(byte >> 4)], alphabet.utf8Start[Int(byte & 15)]]
        }
    }

    /// Of a multiple of three bytes, so without padding.
    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet: StaticString =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        return stride(from: 0, to: bytes.count, by: 3).flatMap { start in
            let word =
                Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
            return [18, 12, 6, 0].map { alphabet.utf8Start[word >> $0 & 63] }
        }
    }
}
