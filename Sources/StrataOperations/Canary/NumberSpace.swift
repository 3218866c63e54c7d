/// Ranges of telephone numbers that no telephone has, and that no dialler reaches.
///
/// | space | numbers | why nobody answers |
/// |---|---|---|
/// | `cn` | 154, 161, 164 and 194 with eight digits | kept for mobile networks, given to no operator (MIIT's numbering plan of 2017); nothing in China is reserved for fiction |
/// | `nanp` | area codes 290 to 299 | the plan keeps all N9X for its expansion, when numbers get longer: a number of ten digits never has one (NANPA). The others look like Chinese mobiles behind a 1 |
/// | `gb` | 01632 and six digits from 200000 on | an area that does not exist; 01632 960xxx is Ofcom's for drama |
///
/// What a regulator plans may change: a test asks libphonenumber of each range, so that one that is
/// given out is noticed. Numbers for fiction (555-01xx, 07700 900xxx, 1349…) are none of these: lists
/// that are made up for tests are full of them.
package enum NumberSpace: String, Sendable, Hashable, CaseIterable {
    case cn, nanp, gb

    package var callingCode: String {
        switch self {
        case .cn: "86"
        case .nanp: "1"
        case .gb: "44"
        }
    }

    /// How many numbers it has.
    package var size: UInt64 {
        switch self {
        case .cn: 400_000_000
        case .nanp: 10 * 792 * 10_000
        case .gb: 800_000
        }
    }

    private static let chinese: [UInt64] = [154, 161, 164, 194]

    /// The national number at a place, without a leading zero.
    ///
    /// - Parameter place: Below `size`.
    /// - Returns: Eleven digits in China, ten elsewhere.
    package func national(_ place: UInt64) -> String {
        precondition(place < size, "a space has no more numbers")
        switch self {
        case .cn: return "\(Self.chinese[Int(place % 4)] * 100_000_000 + place / 4)"
        case .nanp:
            let (area, rest) = (place % 10, place / 10)
            let (office, line) = (rest % 792, rest / 792)
            // Offices N11 are none: of a hundred behind each first digit, 99 are left.
            let first = office / 99
            let others = office % 99
            let last = others + (others >= 11 ? 1 : 0)
            return "\((290 + area) * 10_000_000 + ((first + 2) * 100 + last) * 10_000 + line)"
        case .gb: return "\(1_632_200_000 + place)"
        }
    }

    /// The place of a national number.
    ///
    /// - Returns: `nil` where the space does not have it.
    package func place(_ national: some StringProtocol) -> UInt64? {
        guard national.utf8.count == (self == .cn ? 11 : 10), let number = UInt64(national) else {
            return nil
        }
        switch self {
        case .cn:
            guard let index = Self.chinese.firstIndex(of: number / 100_000_000) else { return nil }
            return number % 100_000_000 * 4 + UInt64(index)
        case .nanp:
            let area = number / 10_000_000
            let office = number / 10_000 % 1_000
            guard (290...299).contains(area), office >= 200, office % 100 != 11 else { return nil }
            let last = office % 100
            let others = last - (last > 11 ? 1 : 0)
            let place = number % 10_000 * 792 + (office / 100 - 2) * 99 + others
            return place * 10 + area % 10
        case .gb:
            guard (1_632_200_000...1_632_999_999).contains(number) else { return nil }
            return number - 1_632_200_000
        }
    }

    /// What may stand before a national number.
    private var prefixes: Set<String> {
        switch self {
        case .cn: ["", "0", "86", "086", "0086"]
        case .nanp: ["", "1", "01", "001"]
        case .gb: ["0", "44", "044", "0044", "440", "00440", ""]
        }
    }

    /// The space and place of a number that is written with its digits alone, whatever stands before
    /// it.
    package static func read(_ digits: some StringProtocol) -> (space: NumberSpace, place: UInt64)?
    {
        let count = digits.utf8.count
        guard count >= 10, count <= 15 else { return nil }
        for space in allCases {
            let length = space == .cn ? 11 : 10
            guard count >= length,
                space.prefixes.contains(String(digits.prefix(count - length))),
                let place = space.place(digits.suffix(length))
            else { continue }
            return (space, place)
        }
        return nil
    }

    /// The same for a number as it stands in records.
    static func read(normalised: String) -> (space: NumberSpace, place: UInt64)? {
        read(normalised.hasPrefix("+") ? String(normalised.dropFirst()) : normalised)
    }

    /// Whether a normalised number is in any space; fast, for most are in none.
    static func holds(_ normalised: [UInt8]) -> Bool {
        let digits = normalised.first == 0x2B ? normalised.dropFirst() : normalised[...]
        guard (10...15).contains(digits.count) else { return false }
        let eleven = digits.suffix(11).prefix(3)
        let ten = digits.suffix(10)
        let isPossible =
            digits.count > 10 && chineseStarts.contains { eleven.elementsEqual($0) }
            || digits.count <= 13 && ten.starts(with: "29".utf8)
            || ten.starts(with: "1632".utf8)
        return isPossible && read(String(decoding: digits, as: UTF8.self)) != nil
    }

    private static let chineseStarts = chinese.map { Array("\($0)".utf8) }

    /// The space of the country that a normalised number is of; `nil` for others.
    static func of(normalised number: String) -> NumberSpace? {
        allCases.first { number.hasPrefix("+" + $0.callingCode) }
    }
}
