import StrataCore
import StrataDetect
import StrataVault

/// Brings values into the one form by which they are searched and compared.
///
/// What this gives is under every tag of the search index: a change of it needs a new
/// `BlindIndex.normaliserVersion` and an index made anew.
enum ValueNormaliser {
    /// E.164 where the number has such a form, otherwise its digits; `nil` for fewer than five.
    static func phone(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        if let mobile = chineseMobile(value) { return mobile }
        if let e164 = PhoneNumber.e164(value) { return Array(e164.utf8) }
        let text = String(decoding: value, as: UTF8.self)
        let digits = text.compactMap(\.wholeNumberValue).filter { $0 < 10 }.map { UInt8($0) + 48 }
        // Digits in other scripts and widths are digits too.
        if digits.count != value.count, digits.count >= 5,
            let e164 = digits.withUnsafeBufferPointer({ PhoneNumber.e164($0) })
        {
            return Array(e164.utf8)
        }
        return digits.count >= 5 ? digits : nil
    }

    /// 11 digits from 13 to 19, as most Chinese lists have them: nothing else has to be asked.
    private static func chineseMobile(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard value.count == 11, value[0] == UInt8(ascii: "1"), value[1] >= UInt8(ascii: "3"),
            value.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { return nil }
        return Array("+86".utf8) + value
    }

    /// Trimmed, ASCII letters in lower case; `nil` without an `@` inside.
    static func email(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let trimmed = trim(value)
        guard let at = trimmed.firstIndex(of: UInt8(ascii: "@")), at > trimmed.startIndex,
            at < trimmed.endIndex - 1
        else { return nil }
        return trimmed.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }

    /// ASCII letters in upper case and digits, all else left out; `nil` for fewer than five.
    static func identity(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        for byte in value {
            switch byte {
            case 0x30...0x39, 0x41...0x5A: output.append(byte)
            case 0x61...0x7A: output.append(byte & 0xDF)
            case 0x80...: return identity(of: String(decoding: value, as: UTF8.self))
            default: break
            }
        }
        return output.count >= 5 ? output : nil
    }

    /// The same for full-width digits and letters.
    private static func identity(of text: String) -> [UInt8]? {
        let narrow = text.unicodeScalars.map { scalar -> UInt8 in
            let value =
                (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            return value < 0x80 ? UInt8(value) : 0x20
        }
        return narrow.withUnsafeBufferPointer { identity($0) }
    }

    /// Whether a normalised identity number is one by what stands in it: a division, a day of birth
    /// and the check digit of a resident identity number (GB 11643-1999). A check digit alone is met
    /// by chance once in eleven times, and a passport has none.
    static func provesItself(_ identity: [UInt8]) -> Bool {
        guard identity.count == 18 else { return false }
        var identity = identity
        return identity.withUnsafeMutableBufferPointer {
            ResidentIdentityNumber.check(ByteView($0), today: today)
        }
    }

    private static let today = CivilDate.today()

    /// Without spaces and case, so that `ZHANG Wei` and `Zhang  wei` are the same; `nil` where
    /// nothing is left.
    static func name(_ text: String) -> String? {
        let folded = text.lowercased().filter { !$0.isWhitespace && $0 != "·" && $0 != "," }
        return folded.isEmpty ? nil : folded
    }

    /// The surname of a name: of a Chinese one its first character or a compound surname, of others
    /// the last word, or what stands before a comma.
    static func surname(_ text: String) -> String? {
        let trimmed = text.drop { $0.isWhitespace }
        guard let first = trimmed.unicodeScalars.first else { return nil }
        if (0x4E00...0x9FFF).contains(first.value) || (0x3400...0x4DBF).contains(first.value) {
            let two = String(trimmed.prefix(2))
            return compoundSurnames.contains(two) ? two : String(trimmed.prefix(1))
        }
        if let comma = trimmed.firstIndex(of: ",") { return name(String(trimmed[..<comma])) }
        return trimmed.split(whereSeparator: \.isWhitespace).last.flatMap { name(String($0)) }
    }

    /// The compound surnames that are in use.
    private static let compoundSurnames: Set<String> = [
        "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文",
        "司徒", "端木", "东方", "独孤", "南宫", "西门", "百里", "呼延", "轩辕", "拓跋", "完颜", "公羊",
        "澹台", "濮阳", "淳于", "单于", "太史", "申屠", "仲孙", "钟离", "闻人", "赫连", "司空", "司寇",
        "第五", "公冶", "宗政", "太叔", "梁丘", "左丘", "东郭", "南门", "羊舌", "微生", "亓官",
    ]

    /// The last four digits of a normalised phone number.
    static func lastFour(_ phone: [UInt8]) -> [UInt8]? {
        phone.count >= 7 ? Array(phone.suffix(4)) : nil
    }

    private static func trim(
        _ value: UnsafeBufferPointer<UInt8>
    ) -> Slice<UnsafeBufferPointer<UInt8>> {
        var slice = value[...]
        while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
        while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
        return slice
    }
}
