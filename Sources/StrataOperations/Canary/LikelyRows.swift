import StrataCore
import StrataVault

/// Makes rows of people who are nobody, as like the rows of a table as they can be: in its columns, in
/// its forms, as often empty. Names, addresses and all else that a label tells are made up by the
/// generator; what no label tells is a value that many rows share, or has the shape of one.
struct LikelyRows {
    /// What a row can be told by again.
    struct Marks: Hashable {
        var numbers: [MarkedNumber] = []
        /// E-mail addresses, identity numbers, accounts: nobody else has them.
        var texts: [String] = []
        /// Name and address, both in one row.
        var pair: Pair?

        struct Pair: Hashable {
            var name: String
            var address: String
        }

        /// Whether anything tells it.
        var isEmpty: Bool { numbers.isEmpty && texts.isEmpty && pair == nil }
    }

    private let labels: [LabelID?]
    private let sample: [[String]]
    private var random: SeededRandom
    private let notesChinese = NoteTemplates.contactNotesChinese
    private let notesEnglish = NoteTemplates.contactNotesEnglish

    /// - Parameters:
    ///   - labels: What each column is; `nil` for what is about nobody or is not known.
    ///   - sample: Rows of the table; an empty cell for none.
    init(labels: [LabelID?], sample: [[String]]) {
        self.labels = labels
        self.sample = sample
        let seed = SystemRandom.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        random = SeededRandom(seed: seed)
    }

    /// A row, and what tells it.
    ///
    /// - Parameter take: Gives out a number of a space.
    /// - Returns: As many cells as there are columns.
    mutating func next(
        _ take: (NumberSpace) -> (marked: MarkedNumber, national: String)
    ) -> (cells: [String], marks: Marks) {
        let model = sample.isEmpty ? [] : sample[random.below(sample.count)]
        let space = space(like: model)
        let persona = Persona(country: Self.country(of: space), random: &random)
        var made = Made(persona: persona, space: space)
        var cells: [String] = []
        // A row without anything to tell it by is worth nothing: the first number is always there.
        let told: Set<LabelID> = ["email", "wechat", "uscc", "tax_id_business"]
        let first =
            labels.firstIndex { $0 == "phone" || $0 == "company_phone" }
            ?? labels.firstIndex { told.contains($0 ?? "") }
        for (column, label) in labels.enumerated() {
            let shown = model.indices.contains(column) ? model[column] : ""
            if shown.isEmpty, column != first, !sample.isEmpty {
                cells.append("")
                continue
            }
            let like = shown.isEmpty ? anyValue(column) ?? "" : shown
            cells.append(value(label, column: column, like: like, &made, take))
        }
        if let name = made.name, let address = made.address {
            made.marks.pair = .init(
                name: MarkText.normal(name), address: MarkText.normal(address))
        }
        return (cells, made.marks)
    }

    /// What belongs together in one row.
    private struct Made {
        let persona: Persona
        let space: NumberSpace
        var national: String?
        var marks = Marks()
        var name: String?
        var address: String?
    }

    // MARK: Where from

    private static func country(of space: NumberSpace) -> Persona.Country {
        switch space {
        case .cn: .china
        case .nanp: .america
        case .gb: .britain
        }
    }

    /// Where the person of a row is, by the number in it; where none tells, by any other row, or by
    /// the script of names.
    private func space(like model: [String]) -> NumberSpace {
        let phones = labels.indices.filter {
            labels[$0] == "phone" || labels[$0] == "company_phone"
        }
        for row in [model] + sample {
            for column in phones where row.indices.contains(column) {
                if let space = Self.space(of: row[column]) { return space }
            }
        }
        let isChinese = ([model] + sample.prefix(20)).joined().contains { cell in
            cell.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        }
        return isChinese ? .cn : .nanp
    }

    private static func space(of cell: String) -> NumberSpace? {
        var text = cell
        guard let phone = text.withUTF8({ ValueNormaliser.phone($0) }) else { return nil }
        let number = String(decoding: phone, as: UTF8.self)
        if let space = NumberSpace.of(normalised: number) { return space }
        if let read = NumberSpace.read(normalised: number) { return read.space }
        // Digits that a plan does not know are of the plan whose length they have.
        switch number.count {
        case 11 where number.hasPrefix("1"): return .cn
        case 11 where number.hasPrefix("0"): return .gb
        case 10: return .nanp
        default: return nil
        }
    }

    // MARK: Values

    private mutating func value(
        _ label: LabelID?, column: Int, like: String, _ made: inout Made,
        _ take: (NumberSpace) -> (marked: MarkedNumber, national: String)
    ) -> String {
        let persona = made.persona
        switch label {
        case "phone", "company_phone":
            let (marked, national) = take(made.space)
            made.marks.numbers.append(marked)
            if made.national == nil { made.national = national }
            return Self.number(national, made.space, like: like)
        case "person_name":
            let name = Self.cased(Self.text { persona.writeName(to: &$0) }, like: like)
            if made.name == nil { made.name = name }
            return name
        case "email":
            let address = email(made)
            made.marks.texts.append(MarkText.normal(address))
            return address
        case "cn_resident_id", "us_ssn":
            let text = Self.text { persona.writeIdentity(to: &$0) }
            guard !text.isEmpty else { return "" }
            made.marks.texts.append(MarkText.normal(text))
            return like.contains("-") || !like.contains(where: \.isNumber)
                ? text : text.filter { $0 != "-" }
        case "uk_nino":
            let text = Self.text {
                persona.writeInsuranceNumber(spaced: like.contains(" "), to: &$0)
            }
            made.marks.texts.append(MarkText.normal(text))
            return text
        case "wechat":
            let text = Self.text { persona.writeWeChat(to: &$0) } + "\(100 + random.below(900))"
            made.marks.texts.append(MarkText.normal(text))
            return text
        case "company":
            let name = Self.text { persona.writeCompany(to: &$0) }
            if made.name == nil { made.name = name }
            return name
        case "uscc", "tax_id_business":
            guard let text = described(label, persona, like), !text.isEmpty else { return "" }
            made.marks.texts.append(MarkText.normal(text))
            return text
        case "detailed_address", "company_address":
            let address = Self.text { persona.writeAddress(full: true, to: &$0) }
            if made.address == nil { made.address = address }
            return Self.cased(address, like: like)
        case "date_of_birth": return Self.date(persona.birth, like: like)
        case "gender": return gender(persona.female, column) ?? like
        case "age": return "\(persona.age)"
        default:
            return described(label, persona, like) ?? other(column, label, like, persona)
        }
    }

    /// What the generator has of its own for a label.
    private func described(_ label: LabelID?, _ persona: Persona, _ like: String) -> String? {
        switch label {
        case "coarse_location": Self.text { persona.writeCity(to: &$0) }
        case "uscc": Self.text { persona.writeCreditCode(to: &$0) }
        case "tax_id_business": Self.text { persona.writeEmployerNumber(to: &$0) }
        case "occupation": Self.text { persona.writeJob(to: &$0) }
        case "income_debt": Self.text { persona.writeIncome(to: &$0) }
        case "payment_card":
            Self.text { persona.writeCard(like.contains(" ") ? .spaced : .plain, to: &$0) }
        case "card_expiry": Self.text { persona.writeExpiry(to: &$0) }
        case "bank_account": Self.text { persona.writeAccount(to: &$0) }
        case "iban": Self.text { persona.writeIBAN(spaced: like.contains(" "), to: &$0) }
        case "bank_routing": Self.text { persona.writeRouting(to: &$0) }
        case "qq": Self.text { persona.writeQQ(to: &$0) }
        case "licence_plate": Self.text { persona.writePlate(to: &$0) }
        case "passport": Self.text { persona.writePassport(to: &$0) }
        case "health": Self.text { persona.writeHealth(to: &$0) }
        default: nil
        }
    }

    /// A value that no label tells: one that several rows share, or one of the same shape. What a
    /// single row has may be about somebody, and is never copied.
    private mutating func other(
        _ column: Int, _ label: LabelID?, _ like: String, _ persona: Persona
    ) -> String {
        if label.map(ImportPlan.texts.contains) ?? false {
            var notes = NoteWriter()
            let templates = persona.country == .china ? notesChinese : notesEnglish
            let template = templates[random.below(templates.count)]
            var out = ByteBuffer()
            notes.write(template, persona, &random, to: &out)
            return out.withBytes { String(decoding: $0, as: UTF8.self) }
        }
        let shared = sample.count { $0.indices.contains(column) && $0[column] == like }
        if shared >= 3 { return like }
        guard like.utf8.count <= 32, like.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
            return ""
        }
        // The shape alone: digits for digits, letters for letters.
        return String(
            like.map { character in
                if character.isNumber { return Character("\(random.below(10))") }
                guard character.isLetter else { return character }
                let base: UInt8 = character.isLowercase ? 97 : 65
                return Character(UnicodeScalar(base + UInt8(random.below(26))))
            })
    }

    private mutating func anyValue(_ column: Int) -> String? {
        let filled = sample.filter { $0.indices.contains(column) && !$0[column].isEmpty }
        return filled.isEmpty ? nil : filled[random.below(filled.count)][column]
    }

    /// An address that nobody has: with the number that nobody has before an `@` where providers give
    /// out mailboxes by number, or in a domain that is kept for examples (RFC 2606).
    private mutating func email(_ made: Made) -> String {
        if made.space == .cn, let national = made.national {
            return national + ["@139.com", "@163.com", "@126.com"][random.below(3)]
        }
        let text = Self.text { made.persona.writeEmail(to: &$0) }
        guard let at = text.firstIndex(of: "@") else { return text }
        return text[..<at] + "\(1_000 + random.below(9_000))" + text[at...]
    }

    private static let femaleWords: Set<String> = [
        "女", "女性", "女士", "f", "female", "woman", "ms", "mrs",
    ]
    private static let maleWords: Set<String> = ["男", "男性", "先生", "m", "male", "man", "mr"]

    private func gender(_ isFemale: Bool, _ column: Int) -> String? {
        let wanted = isFemale ? Self.femaleWords : Self.maleWords
        return sample.lazy.compactMap { row -> String? in
            guard row.indices.contains(column) else { return nil }
            return wanted.contains(row[column].lowercased()) ? row[column] : nil
        }.first
    }

    // MARK: Forms

    private static func text(_ write: (inout ByteBuffer) -> Void) -> String {
        var out = ByteBuffer(capacity: 128)
        write(&out)
        return out.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// A number as another one is written: what stands before it, blanks and dashes stay.
    static func number(_ national: String, _ space: NumberSpace, like: String) -> String {
        let digits = Array(national)
        let places = like.indices.filter { like[$0].wholeNumberValue.map { $0 < 10 } ?? false }
        let plain = space == .gb ? "0" + national : national
        guard places.count >= digits.count, places.count <= digits.count + 5 else { return plain }
        // What stands before is a country's code or a nought, or the form is another's.
        let before = String(
            places.dropLast(digits.count).compactMap { like[$0].wholeNumberValue }
                .map { "\($0)" }.joined())
        guard NumberSpace.read(before + national)?.space == space else { return plain }
        var shown = Array(like)
        let offsets = like.indices.enumerated().filter { _, index in places.contains(index) }
            .map(\.offset)
        for (offset, digit) in zip(offsets.suffix(digits.count), digits) {
            let isWide = shown[offset].unicodeScalars.first.map { $0.value >= 0xFF10 } ?? false
            guard isWide, let value = digit.wholeNumberValue.flatMap({ UInt32(exactly: $0) }),
                let scalar = UnicodeScalar(0xFF10 + value)
            else {
                shown[offset] = digit
                continue
            }
            shown[offset] = Character(scalar)
        }
        return String(shown)
    }

    /// A text in capitals or small letters where another one is.
    private static func cased(_ text: String, like: String) -> String {
        guard like.contains(where: \.isCased) else { return text }
        if like == like.uppercased() { return text.uppercased() }
        if like == like.lowercased() { return text.lowercased() }
        return text
    }

    /// A day as another one is written.
    private static func date(_ day: CalendarDay, like: String) -> String {
        let (year, month, day) = day.civil
        let groups = like.split { !$0.isNumber }
        func padded(_ value: Int, _ width: Int) -> String {
            let text = "\(value)"
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let isPadded = groups.count < 3 || groups.dropFirst().allSatisfy { $0.count == 2 }
        let (two, four) = (isPadded ? 2 : 1, 4)
        var values: [String]
        if groups.count == 1, groups[0].count == 8 {
            return padded(year, 4) + padded(month, 2) + padded(day, 2)
        }
        guard groups.count == 3 else {
            return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
        }
        if groups[0].count == 4 {
            values = [padded(year, four), padded(month, two), padded(day, two)]
        } else if groups[2].count == 4 {
            // Which of both is the month is told only where one is more than twelve.
            let isDayFirst = Int(groups[0]).map { $0 > 12 } ?? false
            values = [padded(month, two), padded(day, two), padded(year, four)]
            if isDayFirst { values.swapAt(0, 1) }
        } else {
            return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
        }
        var text = ""
        var isInGroup = false
        for character in like {
            if character.isNumber {
                if !isInGroup, !values.isEmpty { text += values.removeFirst() }
                isInGroup = true
            } else {
                text.append(character)
                isInGroup = false
            }
        }
        return text
    }
}

/// The one spelling in which texts of a file are compared.
enum MarkText {
    /// Small letters, digits, `@` and what stands in addresses; full-width forms as ASCII.
    static func normal(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let value =
                (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            guard let narrow = UnicodeScalar(value) else { continue }
            let isKept =
                value < 0x80
                ? narrow.properties.isAlphabetic || (0x30...0x39).contains(value)
                    || narrow == "@" || narrow == "_"
                : narrow.properties.isAlphabetic || narrow.properties.numericType != nil
            if isKept { result += narrow.properties.lowercaseMapping }
        }
        return result
    }
}
