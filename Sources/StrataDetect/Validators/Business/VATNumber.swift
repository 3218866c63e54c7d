/// Value-added tax numbers: a country's two letters and its own number.
package enum VATNumber {
    /// A country's rule: takes the number, with or without the country's letters, and gives its
    /// compact form without them.
    typealias Rule = @Sendable (String) throws(InvalidReason) -> String

    /// Judges a number with its country code in front; EL is Greece, XI Northern Ireland, EU and IM
    /// the numbers of the one-stop shop.
    package static func validate(_ value: String) throws(InvalidReason) -> String {
        let clean = CleanText(value, keepsCase: true)
        guard clean.count >= 2, clean.bytes[0].isASCIILetter, clean.bytes[1].isASCIILetter else {
            throw .format
        }
        let country = clean[..<2].text.uppercased()
        guard let rule = rule(of: country) else { throw .component(.country) }
        do {
            return country + (try rule(clean[2...].text))
        } catch {
            return try rule(clean.text)
        }
    }

    /// Judges a number without its country code by the rule of `country`.
    package static func validate(_ value: String, of country: String)
        throws(InvalidReason) -> String
    {
        guard let rule = rule(of: country) else { throw .component(.country) }
        return try rule(value)
    }

    private static func rule(of country: String) -> Rule? {
        switch country {
        case "EL": rules["GR"]
        case "XI": rules["GB"]
        case "EU": union
        default: rules[country]
        }
    }

    private static let rules: [String: Rule] = {
        var all = european
        for (country, rule) in otherEuropean { all[country] = rule }
        for (country, rule) in overseas { all[country] = rule }
        return all
    }()

    /// Member states by the letters that their numbers carry.
    private static let memberStates: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "EL", "HR", "HU",
        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI",
    ]
    /// The three digits of the member state of identification in one-stop-shop numbers.
    private static let shopStates: Set<String> = [
        "040", "056", "100", "191", "196", "203", "208", "233", "246", "250", "276", "300", "348",
        "372", "380", "428", "440", "442", "470", "528", "616", "620", "642", "703", "705", "724",
        "752", "900",
    ]

    /// A number of any member state, or of the one-stop shop.
    private static let union: Rule = { (value) throws(InvalidReason) in
        let clean = CleanText(value)
        let country = clean[..<2].text
        if country == "EU" || country == "IM" {
            let number = CleanText(value, dropping: " -")
            guard number.count == (country == "EU" ? 11 : 12) else { throw .length }
            guard number[2...].isAllDigits else { throw .format }
            guard shopStates.contains(number[2..<5].text) else { throw .component(.region) }
            return number.text
        }
        guard memberStates.contains(country), let rule = rule(of: country) else {
            throw .component(.country)
        }
        let number = try rule(clean.text)
        return number.hasPrefix(country) ? number : country + number
    }

    // MARK: - Building blocks

    /// The number without separators and without the first of `prefixes` that it begins with.
    static func clean(_ value: String, _ separators: StaticString, _ prefixes: String...)
        -> CleanText
    {
        var number = CleanText(value, dropping: separators)
        for prefix in prefixes where number.hasPrefix(prefix) {
            number.drop(prefix: prefix)
            break
        }
        return number
    }

    /// A rule of digits only, checked in the order: characters, length, sum.
    static func digits(
        _ separators: StaticString, _ prefix: String, count: Int..., leadingZero: Bool = true,
        pad: Int = 0, holds: @escaping @Sendable ([Int]) -> Bool
    ) -> Rule {
        { (value) throws(InvalidReason) in
            var number =
                prefix.isEmpty ? clean(value, separators) : clean(value, separators, prefix)
            if pad > 0, number.count == pad - 1 { number.bytes.insert(0x30, at: 0) }
            guard number.isAllDigits, leadingZero || number.bytes[0] != 0x30 else { throw .format }
            guard count.contains(number.count) else { throw .length }
            guard holds(values(number)) else { throw .checksum }
            return number.text
        }
    }

    /// The same, checked in the order: length, characters, sum.
    static func lengthFirst(
        _ separators: StaticString, _ prefix: String, count: Int...,
        holds: @escaping @Sendable ([Int]) throws(InvalidReason) -> Bool
    ) -> Rule {
        { (value) throws(InvalidReason) in
            let number =
                prefix.isEmpty ? clean(value, separators) : clean(value, separators, prefix)
            guard count.contains(number.count) else { throw .length }
            guard number.isAllDigits else { throw .format }
            guard try holds(values(number)) else { throw .checksum }
            return number.text
        }
    }

    static func values(_ number: CleanText) -> [Int] { number.bytes.map { Int($0 &- 0x30) } }

    static func sum(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    static func number(_ digits: some Sequence<Int>) -> Int {
        digits.reduce(0) { ($0 &* 10) &+ $1 }
    }

    static func luhn(_ digits: some Sequence<Int>) -> Bool {
        CleanText(bytes: digits.map { UInt8(0x30 + $0) }).view(Luhn.check)
    }
}
