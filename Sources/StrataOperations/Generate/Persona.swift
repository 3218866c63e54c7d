/// One made-up person whose values fit together: birth date and identity number, city and numbers.
///
/// Numbers keep every rule that a check can test. They come from a range that is reserved, or that
/// nobody answers or was given, where such a range exists:
///
/// | number | range | standing |
/// |---|---|---|
/// | American phones | 555-0100 to 555-0199 in any area code | kept for fiction (NANP) |
/// | British phones | 07700 900xxx, 020 7946 0xxx and the cities' like | kept for drama (Ofcom) |
/// | mail | example.com, .net, .org, and names under .example | reserved (RFC 2606, RFC 6761) |
/// | routing numbers | 80xxxxxxx | traveller's cheques: no bank has one |
/// | Chinese mobiles | 1349xxxxxxx | a satellite service's segment: no handset answers |
/// | resident numbers | sequence 996 to 999 | kept for people of a hundred years and more |
/// | insurance numbers (NI) | prefixes PY and PZ | administrative, on no living person's record |
/// | QQ | 5,000,000,000 and more | above what was given so far |
/// | credit codes | organisation codes that begin with X | not given so far, not reserved |
/// | IBAN | the bank codes of the registry's examples | account numbers are random, not reserved |
/// | cards | issuer prefixes that processors publish for tests | in the schemes' ranges, not reserved |
/// | social security | areas 773 to 899 | unused until June 2011; no valid area is reserved |
///
/// Nothing is reserved among Chinese landlines and 400 numbers, plates, passports, bank accounts,
/// employer numbers and WeChat ids: those are random and may by chance be somebody's.
struct Persona: Sendable {
    enum Country: Sendable { case china, america, britain }

    var country: Country
    var female: Bool
    var surname: Int
    var given: Int
    /// A second given name (Chinese: a second character; English: a middle initial), if any.
    var second: Int?
    var birth: CalendarDay
    /// The place in the country's list of divisions or cities.
    var place: Int
    /// National significant number without a leading zero.
    var mobile: UInt64
    /// Local part of the landline (America and Britain: see `writeLandline`).
    var landline: UInt64
    /// Resident number without its check character, social security number, or zero.
    var identity: UInt64
    /// Payment card number; `cardWidth` digits.
    var card: UInt64
    var cardWidth: Int
    var expiry: (month: Int, year: Int)
    /// Drives what is derived: mail name, account, plate, house number.
    private var salt: UInt64

    init(country: Country, random: inout SeededRandom) {
        self.country = country
        female = random.chance(48)
        salt = random.next()
        let age = 18 + min(random.below(62), random.below(75))
        birth = CalendarDay(number: CalendarDay.today.number - age * 365 - random.below(365) - 20)
        expiry = (random.within(1...12), random.within(26...32))
        second = nil
        switch country {
        case .china:
            let lexicon = ChineseLexicon.shared
            surname = lexicon.surnames.frontHeavy(&random)
            given = (female ? lexicon.female : lexicon.male).any(&random)
            place = random.below(lexicon.divisions.count)
            let born = birth.civil
            var tries = 0
            while lexicon.divisions[place].since > born.year, tries < 64 {
                place = random.below(lexicon.divisions.count)
                tries += 1
            }
            if lexicon.divisions[place].since > born.year { place = 0 }
            // 1349 is a satellite service's segment: valid by every rule, no handset answers it.
            mobile = 13_490_000_000 + random.digits(7)
            // No range of Chinese landlines is reserved; subscribers' numbers begin with 2 to 8.
            let width = lexicon.landlineWidths[place]
            landline = UInt64(random.within(2...8)) * (width == 8 ? 10_000_000 : 1_000_000)
            landline += random.digits(width - 1)
            // Sequence numbers 996 to 999 were kept for people of a hundred years and more: such a
            // number is valid by rule and not given to anybody of these birth dates.
            let day = UInt64(born.year * 10_000 + born.month * 100 + born.day)
            let sequence = UInt64(996 + random.below(2) * 2 + (female ? 0 : 1))
            identity = (lexicon.divisions[place].code * 100_000_000 + day) * 1000 + sequence
            (card, cardWidth) = Self.card(chinese: true, random: &random)
        case .america:
            let lexicon = EnglishLexicon.shared
            surname = lexicon.surnames.frontHeavy(&random)
            given = (female ? lexicon.female : lexicon.male).any(&random)
            if random.chance(20) { second = random.below(26) }
            place = random.below(lexicon.usCities.count)
            let area =
                random.chance(25)
                ? lexicon.usAreaCodes[place]
                : lexicon.moreAreaCodes[random.below(lexicon.moreAreaCodes.count)]
            // 555-0100 to 555-0199 are kept for fiction in every area code.
            mobile = area * 10_000_000 + 5_550_100 + UInt64(random.below(100))
            landline =
                lexicon.usAreaCodes[place] * 10_000_000 + 5_550_100 + UInt64(random.below(100))
            // Areas 773 to 899 were not in use before numbers became random in June 2011; the
            // people here were born long before. No area is safe for ever: 000, 666 and 9xx, which
            // are, fail every check.
            identity = UInt64(random.within(773...899)) * 1_000_000
            identity += UInt64(random.within(1...99)) * 10_000 + UInt64(random.within(1...9999))
            (card, cardWidth) = Self.card(chinese: false, random: &random)
        case .britain:
            let lexicon = EnglishLexicon.shared
            surname = lexicon.surnames.frontHeavy(&random)
            given = (female ? lexicon.female : lexicon.male).any(&random)
            place = random.below(lexicon.ukCities.count)
            // Ofcom keeps 07700 900000 to 900999, and landlines by city, for drama.
            mobile = 7_700_900_000 + UInt64(random.below(1000))
            landline = UInt64(random.below(1000))
            identity = 0
            (card, cardWidth) = Self.card(chinese: false, random: &random)
        }
    }

    /// A card number: an issuer prefix that payment processors publish for tests, random digits,
    /// Luhn's digit. The prefixes lie in the schemes' ranges; no scheme reserves one for fiction.
    private static func card(chinese: Bool, random: inout SeededRandom) -> (UInt64, Int) {
        let prefix: UInt64
        let width: Int
        if chinese && !random.chance(12) {
            prefix = [621_234, 621_234, 620_550, 620_000][random.below(4)]
            width = random.chance(72) ? 19 : 16
        } else {
            let prefixes: [UInt64] = [
                400_000, 424_242, 411_111, 401_288, 555_555, 222_300, 520_082, 510_510, 601_111,
                378_282,
            ]
            prefix = prefixes[random.below(prefixes.count)]
            width = prefix == 378_282 ? 15 : 16
        }
        var body = prefix
        for _ in 0..<(width - 7) / 3 { body = body * 1000 + random.digits(3) }
        for _ in 0..<(width - 7) % 3 { body = body * 10 + random.digits(1) }
        return (body * 10 + CheckDigits.luhn(body), width)
    }

    /// What can be derived from a persona; each has dice of its own, so no two share digits.
    enum Detail: UInt64 {
        case title, email, insurance, account, iban, routing, address, company, credit
        case employer, job, income, health, plate, passport, wechat, qq
    }

    /// 64 bits that belong to one detail of one persona.
    func bits(_ detail: Detail) -> UInt64 {
        var z = salt &+ (detail.rawValue + 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    var age: Int { birth.years(to: .today) }
}
