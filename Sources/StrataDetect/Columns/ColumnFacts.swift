/// What the sampled values of a column are, each looked at as a whole.
struct ColumnFacts: Sendable {
    /// Values examined.
    private(set) var count = 0
    /// Values that as a whole are the label, by label.
    private(set) var whole = [Int](repeating: 0, count: BuiltinLabel.allCases.count)
    /// Values that hold the label among other text.
    private(set) var inside = [Int](repeating: 0, count: BuiltinLabel.allCases.count)
    /// Values that as a whole match a user's detector, by detector; empty where there are none.
    private(set) var wholeByUser: [Int]
    /// Values with a form that no check digit proves.
    private(set) var forms: [Form: Int] = [:]
    private(set) var categories: [WordCategory: Int] = [:]
    /// Values in the column judge's own short lists, by list.
    private(set) var words: [ColumnWords.List: Int] = [:]
    /// JSON values that have a name of the label, by label.
    private(set) var named: [BuiltinLabel: Int] = [:]
    private(set) var distinct = 0
    private(set) var lengths: [Int: Int] = [:]
    private(set) var numbers: [Double] = []
    private(set) var years: [Int] = []
    /// What stands behind one or two letters, or none, in values of nine characters.
    private(set) var serials: [Int] = []
    /// Filled cells of the whole column.
    private(set) var filled = 0
    /// Values of several words or clauses.
    private(set) var prose = 0
    private(set) var averageLength = 0.0
    private(set) var examples: [String] = []

    /// A form of a value.
    enum Form: Hashable, Sendable {
        case integer, decimal, money, percent
        case date, dateTime, time, shortDate, epochSeconds, epochMilliseconds, compactDate
        case nineDigits, digits, passportChina, passportLetter, residentLike, luhn, issuerLuhn
        case version, prefixedCode, lettersCode, uuid, hex, url
        case latitude, postcodeChina, postcodeUS, postcodeUK
        case mobileChina, landlineChina, northAmericanPlain, northAmericanShaped, international
        case accountName, dateStamped, single, han, macroFigure
        case monthYear, maskedCard, employerNumber, routingABA, audioFile
        case amount, range, ageWords, duration, measure
        case phoneShaped, phoneFourFour, mobileJapan, serviceNumber, namedPhone
        case telephoneInside
        case maskedPhone, maskedName, maskedIdentity, maskedMail
        case vehicle, vehicleChecked, driverUK, plateUK, imei, healthServiceUK, gtin
        case roundedNumber, scientific, genotype, slashedCode, mixedToken
        case passwordHash, recoveryKey, link, socialLink, path, pictureFile, json, position
        case userAgent, consentLink, creditBand, sortCode, schoolYear

        /// Whether a value of this form is one thing and no sentence.
        var isNoSentence: Bool {
            switch self {
            case .date, .dateTime, .link, .path, .json, .passwordHash, .recoveryKey, .uuid, .amount,
                .measure, .duration, .audioFile, .pictureFile, .version, .userAgent:
                true
            default: false
            }
        }
    }

    /// Categories of the word lists that whole values are looked up in.
    enum WordCategory: CaseIterable, Hashable, Sendable {
        case occupation, education, marital, gender, callResult, channel, intent, yesNo, calendar
        case consent, industry, product, leadSource, currency, place, religion, ethnicity, political
        case givenName, surname, organisation, title, condition

        var mask: WordCategories {
            switch self {
            case .occupation: .occupation
            case .education: .educationLevel
            case .marital: .maritalStatus
            case .gender: .gender
            case .callResult: .callResult
            case .channel: .channel
            case .intent: .intent
            case .yesNo: .yesNo
            case .calendar: .calendar
            case .consent: .consent
            case .industry: .industry
            case .product: .product
            case .leadSource: .leadSource
            case .currency: .currency
            case .place: [.place, .state, .division]
            case .religion: .religion
            case .ethnicity: .ethnicity
            case .political: .political
            case .givenName: .anyGivenName
            case .surname: .anySurname
            case .organisation: .organisation
            case .title: .title
            case .condition: [.health, .medication]
            }
        }
    }

    init(_ tally: ColumnTally, engine: DetectionEngine, scanner: inout TextScanner) {
        wholeByUser = [Int](repeating: 0, count: engine.userDetectors?.detectors.count ?? 0)
        var seen = Set<[UInt8]>()
        var total = 0
        let ordered = tally.sample.ordered()
        // Every other value of a large sample tells the shares well enough.
        let step = tally.sample.count > Self.enough ? 2 : 1
        for i in stride(from: 0, to: tally.sample.count, by: step).lazy.map({ ordered[$0] }) {
            tally.sample.withValue(i) { value in
                let trimmed = ColumnFacts.trim(value)
                if trimmed.isEmpty { return }
                count += 1
                seen.insert(Array(trimmed.prefix(64)))
                examine(trimmed, engine, &scanner)
                if let set = engine.userDetectors { examine(trimmed, set, engine.today) }
                total += scanner.buffer.count
            }
        }
        distinct = seen.count
        filled = tally.filled
        averageLength = count == 0 ? 0 : Double(total) / Double(count)
    }

    private static let enough = 800

    func share(_ label: BuiltinLabel) -> Double { ratio(whole[Int(label.rawValue)]) }
    func insideShare(_ label: BuiltinLabel) -> Double { ratio(inside[Int(label.rawValue)]) }
    func userShare(_ detector: Int) -> Double { ratio(wholeByUser[detector]) }
    func share(_ form: Form) -> Double { ratio(forms[form] ?? 0) }
    func share(_ category: WordCategory) -> Double { ratio(categories[category] ?? 0) }
    func share(_ list: ColumnWords.List) -> Double { ratio(words[list] ?? 0) }
    func namedShare(_ label: BuiltinLabel) -> Double { ratio(named[label] ?? 0) }
    /// Whether nearly all values are digits of this number.
    func isOfLength(_ length: Int) -> Bool {
        ratio(lengths[length] ?? 0) >= 0.9 && share(.integer) + share(.digits) >= 0.9
    }
    /// Whether the numbers stand as close together as those of rows counted through do: numbers that
    /// an authority gave to people of a list lie far apart.
    var isRunning: Bool {
        guard serials.count >= 5, serials.count * 10 >= count * 9, distinct * 10 >= count * 9,
            let least = serials.min(), let most = serials.max()
        else { return false }
        return most - least <= 4 * max(filled, count)
    }
    var distinctShare: Double { ratio(distinct) }
    var proseShare: Double { ratio(prose) }
    private func ratio(_ n: Int) -> Double { count == 0 ? 0 : Double(n) / Double(count) }

    private static func trim(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = value.count
        while start < end, value[start] <= 0x20 { start += 1 }
        while end > start, value[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: value[start..<end])
    }

    // MARK: One value

    private mutating func examine(
        _ value: UnsafeBufferPointer<UInt8>, _ engine: DetectionEngine,
        _ scanner: inout TextScanner
    ) {
        scanner.examine(value, byUser: false)
        let n = scanner.buffer.count
        lengths[n, default: 0] += 1
        let more = ValueForms(value)
        var found = Self.forms(value, engine)
        for form in more.forms where !found.contains(form) { found.append(form) }
        var covered = false
        var marked = Set<BuiltinLabel>()
        for hit in scanner.hits.view {
            let length = hit.end - hit.start
            let isWhole = length * 10 >= n * 7
            if isWhole {
                covered = true
                // 090-… is a mobile phone in Japan, whatever plan it fits besides.
                let isMobile = hit.label == .companyPhone && found.contains(.mobileJapan)
                whole[Int((isMobile ? BuiltinLabel.phone : hit.label).rawValue)] += 1
                if hit.label == .phone, hit.start >= 2, scanner.buffer.hasHan {
                    found.append(.namedPhone)
                }
            } else if marked.insert(hit.label).inserted {
                inside[Int(hit.label.rawValue)] += 1
            }
        }
        note(found)
        for name in Set(more.keys.flatMap { HeaderReader.shared.labels($0) }) {
            named[name, default: 0] += 1
        }
        if n <= 24 {
            for list in ColumnWords.lists(of: value) { words[list, default: 0] += 1 }
        }
        let own = scanner.wholeValueCategories()
        for category in WordCategory.allCases where !own.isDisjoint(with: category.mask) {
            // ok, in, or: a state's code is written in capitals.
            if category == .place, value.count == 2, value.contains(where: { $0 >= 0x61 }),
                value.allSatisfy({ $0 < 0x80 })
            {
                continue
            }
            categories[category, default: 0] += 1
        }
        if !covered, let label = scanner.wholeName() { whole[Int(label.rawValue)] += 1 }
        if !found.contains(where: \.isNoSentence), scanner.isProse() { prose += 1 }
        if let number = ColumnFacts.number(value) { numbers.append(number) }
        if n == 9 {
            let letters = value.prefix { !($0 &- 0x30 <= 9) }.count
            let digits = String(decoding: value[letters...], as: UTF8.self)
            if letters <= 2, let serial = Int(digits) { serials.append(serial) }
        }
        if let year = scanner.wholeDateYear() ?? more.year { years.append(year) }
        if examples.count < 3, count % 7 == 1 || examples.isEmpty {
            examples.append(Masking.example(value))
        }
    }

    /// Whole values only, whatever stands around them: the header is a column's context.
    private mutating func examine(
        _ value: UnsafeBufferPointer<UInt8>, _ set: UserDetectorSet, _ today: CivilDate
    ) {
        for match in set.matches(in: value, today: today, keywordsStand: true)
        where match.range == 0..<value.count {
            wholeByUser[match.detector] += 1
        }
    }

    private mutating func note(_ found: [Form]) {
        for form in found { forms[form, default: 0] += 1 }
    }

    private static func number(_ value: UnsafeBufferPointer<UInt8>) -> Double? {
        guard value.count <= 24 else { return nil }
        for byte in value
        where !(byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x2C) {
            return nil
        }
        return Double(String(decoding: value.filter { $0 != 0x2C }, as: UTF8.self))
    }

    /// Forms of a value that bytes alone show.
    private static func forms(
        _ value: UnsafeBufferPointer<UInt8>, _ engine: DetectionEngine
    ) -> [Form] {
        var result: [Form] = []
        let n = value.count
        var digits: [UInt8] = []
        var letters = 0
        var dots = 0
        var dashes = 0
        var colons = 0
        var others = 0
        var high = 0
        for byte in value {
            switch byte {
            case 0x30...0x39: digits.append(byte)
            case 0x41...0x5A, 0x61...0x7A: letters += 1
            case 0x2E: dots += 1
            case 0x2D: dashes += 1
            case 0x3A: colons += 1
            case 0x80...: high += 1
            default: others += 1
            }
        }
        let d = digits.count
        if n == 1 { result.append(.single) }
        if high > 0, letters == 0, d == 0 { result.append(.han) }
        if d == n {
            result.append(d <= 9 ? .integer : .digits)
            digits.withUnsafeBufferPointer { p in
                if d == 9 {
                    result.append(.nineDigits)
                    if BankRouting.isABA(p) { result.append(.routingABA) }
                }
                if d >= 12, d <= 19, Luhn.check(p) {
                    result.append(.luhn)
                    if PaymentCard.scheme(p) != nil { result.append(.issuerLuhn) }
                }
                if d == 10 || d == 13 {
                    let lead = p.number(from: 0, count: 10)
                    if lead >= 946_684_800, lead <= 2_208_988_800 {
                        result.append(d == 10 ? .epochSeconds : .epochMilliseconds)
                    }
                }
                if d == 6 {
                    // 241105: year, month, day.
                    let (month, day) = (p.number(from: 2, count: 2), p.number(from: 4, count: 2))
                    if CivilDate.exists(year: 2024, month: month, day: day) {
                        result.append(.shortDate)
                    }
                }
                if d == 8 || d >= 12 {
                    let year = p.number(from: 0, count: 4)
                    if year >= 1900, year <= 2100,
                        CivilDate.exists(
                            year: year, month: p.number(from: 4, count: 2),
                            day: p.number(from: 6, count: 2))
                    {
                        result.append(d == 8 ? .compactDate : .dateStamped)
                    }
                }
                if d == 18 || d == 15 {
                    let found = ResidentIdentityNumber.inspect(p, today: engine.today)
                    if found.isSuperset(of: [.date, .province]) { result.append(.residentLike) }
                }
                if d == 11, PhoneNumber.isChineseMobile(p) { result.append(.mobileChina) }
                if d == 10, PhoneNumber.northAmerica(p) != nil {
                    result.append(.northAmericanPlain)
                }
                if d >= 10, d <= 12, p[0] == 0x30, PhoneNumber.china(p) != nil {
                    result.append(.landlineChina)
                }
                if d == 6, p[0] <= 0x38 { result.append(.postcodeChina) }
                if d == 5 { result.append(.postcodeUS) }
            }
            return result
        }
        let first = value[0]
        let sign = first == 0x2D || first == 0x2B ? 1 : 0
        if letters == 0, high == 0, dots <= 1, d + dots + sign == n, d > 0 {
            if dots == 1 {
                let point = value.firstIndex(of: 0x2E) ?? 0
                result.append(n - point - 1 == 2 ? .money : .decimal)
                if n - point - 1 >= 4, d - (n - point - 1) <= 3 { result.append(.latitude) }
                result.append(.macroFigure)
            } else {
                result.append(.integer)
                result.append(.macroFigure)
            }
            return result
        }
        if letters == 0, high == 0, others > 0, let form = groupedNumber(value, d) {
            result.append(form)
            return result
        }
        if letters == 0, high == 0, dots == 2, dashes == 0, others == 0, d + dots == n, d <= 10 {
            result.append(.version)
        }
        if letters == 1, dots >= 1, first | 0x20 == 0x76, d + dots + 1 == n {
            result.append(.version)
        }
        if value[n - 1] == 0x25, d > 0, letters == 0 { result.append(.percent) }
        if d >= 10, letters == 0, high == 0, dots == 0 || dots == 2 {
            digits.withUnsafeBufferPointer { p in
                if first == 0x2B {
                    result.append(.international)
                } else if d == 10 || d == 11, PhoneNumber.northAmerica(p) != nil {
                    result.append(.northAmericanShaped)
                } else if p[0] == 0x30, PhoneNumber.china(p) != nil {
                    result.append(.landlineChina)
                } else if d == 11, PhoneNumber.isChineseMobile(p) {
                    result.append(.mobileChina)
                }
            }
        }
        if letters > 0, high == 0, d >= 3, others == 0, colons == 0 {
            codeForms(value, letters, d, dashes, &result)
        }
        if high == 0, letters == 0, first == 0x23, d == n - 1 { result.append(.prefixedCode) }
        if n == 36, dashes == 4, letters + d == 32 { result.append(.uuid) }
        if value.starts(with: Array("http://".utf8)) || value.starts(with: Array("https://".utf8)) {
            result.append(.url)
        }
        dateForms(value, d, dashes, colons, letters, &result)
        otherForms(value, d, letters, high, &result)
        return result
    }

    /// 1,399.23 and 1,234,567; 1,0949 with the comma of decimals.
    private static func groupedNumber(
        _ value: UnsafeBufferPointer<UInt8>, _ d: Int
    ) -> Form? {
        let sign = value[0] == 0x2D || value[0] == 0x2B ? 1 : 0
        let commas = value.count { $0 == 0x2C }
        let dots = value.count { $0 == 0x2E }
        guard commas > 0, dots <= 1, d + commas + dots + sign == value.count, d > commas else {
            return nil
        }
        let parts = value.dropFirst(sign).split(separator: 0x2C, omittingEmptySubsequences: false)
        let point = parts[parts.count - 1].firstIndex(of: 0x2E)
        let last =
            point.map { $0 - parts[parts.count - 1].startIndex } ?? parts[parts.count - 1].count
        let isGrouped =
            last == 3 && parts[0].count <= 3 && !parts[0].isEmpty
            && parts.dropFirst().dropLast().allSatisfy { $0.count == 3 }
        if isGrouped {
            guard let point else { return .integer }
            return value.count - point - 1 == 2 ? .money : .decimal
        }
        guard commas == 1, dots == 0 else { return nil }
        return parts[1].count == 2 ? .money : .decimal
    }

    /// Account names, expiry dates, masked cards, employer numbers, names of sound files.
    private static func otherForms(
        _ value: UnsafeBufferPointer<UInt8>, _ d: Int, _ letters: Int, _ high: Int,
        _ result: inout [Form]
    ) {
        let n = value.count
        // wxid_… and the like: letter first, six to twenty letters, digits, - and _.
        if high == 0, n >= 6, n <= 20, (value[0] | 0x20) &- 0x61 < 26,
            value.allSatisfy({
                $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F || $0 == 0x2D
            })
        {
            result.append(.accountName)
        }
        if letters == 0, high == 0, n == 5 || n == 7, value[2] == 0x2F, d == n - 1 {
            let month = value.number(from: 0, count: 2)
            let year = value.number(from: 3, count: n - 3) % 100
            if month >= 1, month <= 12, year >= 15, year <= 50, n == 5 || value[3] == 0x32 {
                result.append(.monthYear)
            }
        }
        if high == 0, n >= 12, n <= 23, d >= 4, d <= 10, value[n - 1] &- 0x30 <= 9 {
            let hidden = value.count { $0 == 0x2A || $0 | 0x20 == 0x78 || $0 == 0x23 }
            if hidden >= 5, hidden + d >= 13, value[n - 4] &- 0x30 <= 9 {
                result.append(.maskedCard)
            }
        }
        if n == 10, d == 9, value[2] == 0x2D, SocialSecurityNumber.checkEmployer(value) {
            result.append(.employerNumber)
        }
        let ending = String(decoding: value.suffix(5), as: UTF8.self).lowercased()
        if [".wav", ".mp3", ".opus", ".amr", ".m4a", ".ogg", ".gsm"].contains(where: {
            ending.hasSuffix($0)
        }) {
            result.append(.audioFile)
        }
    }

    private static func codeForms(
        _ value: UnsafeBufferPointer<UInt8>, _ letters: Int, _ d: Int, _ dashes: Int,
        _ result: inout [Form]
    ) {
        let n = value.count
        var lead = 0
        while lead < n, value[lead] | 0x20 >= 0x61, value[lead] | 0x20 <= 0x7A { lead += 1 }
        if lead > 0, lead <= 6 {
            var rest = lead
            if rest < n, value[rest] == 0x2D || value[rest] == 0x5F { rest += 1 }
            let tail = UnsafeBufferPointer(rebasing: value[rest..<n])
            if tail.isAllDigits, tail.count >= 3 {
                result.append(.prefixedCode)
                if n == 9, lead == 1, dashes == 0 { result.append(.passportLetter) }
                let head = value[0] & 0xDF
                if n == 9, lead <= 2, dashes == 0,
                    [0x45, 0x47, 0x44, 0x53, 0x50, 0x48].contains(head)
                {
                    result.append(.passportChina)
                }
            }
        }
        var hex = true
        for byte in value
        where !(byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 6 || byte == 0x2D) { hex = false }
        if hex, n >= 16 { result.append(.hex) }
        if letters + d == n || letters + d + 1 == n { result.append(.lettersCode) }
    }

    private static func dateForms(
        _ value: UnsafeBufferPointer<UInt8>, _ d: Int, _ dashes: Int, _ colons: Int,
        _ letters: Int, _ result: inout [Form]
    ) {
        if colons >= 1, colons <= 2, d <= 6, letters <= 2, dashes == 0, value.count <= 11 {
            result.append(.time)
        }
        guard let date = ColumnDate.parse(value) else { return }
        result.append(date.hasTime ? .dateTime : .date)
    }
}

/// A date, with or without a time behind it, that is a whole value.
struct ColumnDate {
    var year: Int
    var hasTime: Bool

    static func parse(_ value: UnsafeBufferPointer<UInt8>) -> ColumnDate? {
        guard value.count >= 6, value.count <= 35 else { return nil }
        var parts: [Int] = []
        var i = 0
        var lengths: [Int] = []
        while i < value.count, parts.count < 3 {
            var end = i
            while end < value.count, value[end] &- 0x30 <= 9 { end += 1 }
            guard end > i, end - i <= 4 else { return nil }
            parts.append(value.number(from: i, count: end - i))
            lengths.append(end - i)
            i = end
            if parts.count == 3 { break }
            guard i < value.count else { return nil }
            // 2020年1月2日 has three bytes a mark.
            if value[i] == 0x2D || value[i] == 0x2F || value[i] == 0x2E {
                i += 1
            } else if value[i] >= 0xE0, i + 3 <= value.count {
                i += 3
            } else {
                return nil
            }
        }
        guard parts.count == 3 else { return nil }
        var year = parts[0]
        var (month, day) = (parts[1], parts[2])
        if lengths[0] <= 2 {
            guard lengths[2] == 4 || lengths[2] == 2 else { return nil }
            year = lengths[2] == 2 ? (parts[2] > 30 ? 1900 : 2000) + parts[2] : parts[2]
            (month, day) = parts[0] > 12 ? (parts[1], parts[0]) : (parts[0], parts[1])
        } else if lengths[0] != 4 {
            return nil
        }
        guard year >= 1850, year <= 2150, CivilDate.exists(year: year, month: month, day: day)
        else {
            return nil
        }
        if i < value.count, value[i] >= 0xE0 { i += 3 }
        if i == value.count { return ColumnDate(year: year, hasTime: false) }
        guard value[i] == 0x20 || value[i] == 0x54 else { return nil }
        var midnight = true
        var digits = 0
        for k in (i + 1)..<value.count {
            if value[k] &- 0x30 <= 9 {
                digits += 1
                if value[k] != 0x30 { midnight = false }
            } else if value[k] != 0x3A && value[k] != 0x2E && value[k] != 0x5A && value[k] != 0x2B {
                break
            }
        }
        return ColumnDate(year: year, hasTime: digits >= 3 && !midnight)
    }
}
