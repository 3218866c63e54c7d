/// A number that a law sets.
package enum LegalNumber: Sendable, Hashable {
    case count(Int)
    case duration(PolicyDuration)
    /// Days on which business is done, `10bd`; counted by the place's calendar.
    case businessDays(Int)
    /// `3%`.
    case percent(Int)
    case hours(CallingHours)
    /// A date, `2026-08-11`.
    case date(String)

    init?(_ text: String) {
        if let count = Int(text) {
            self = .count(count)
        } else if let duration = PolicyDuration(text) {
            self = .duration(duration)
        } else if text.hasSuffix("bd"), let days = Int(text.dropLast(2)) {
            self = .businessDays(days)
        } else if text.hasSuffix("s"), let seconds = Int(text.dropLast()) {
            self = .seconds(seconds)
        } else if text.hasSuffix("%"), let percent = Int(text.dropLast()) {
            self = .percent(percent)
        } else if let hours = CallingHours(text) {
            self = .hours(hours)
        } else if text.utf8.count == 10, text.split(separator: "-").map(\.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) })
        {
            self = .date(text)
        } else {
            return nil
        }
    }

    /// Seconds are too short for a duration of a policy.
    case seconds(Int)

    package var text: String {
        switch self {
        case .count(let count): "\(count)"
        case .duration(let duration): duration.description
        case .businessDays(let days): "\(days)bd"
        case .percent(let percent): "\(percent)%"
        case .hours(let hours): hours.text
        case .date(let date): date
        case .seconds(let seconds): "\(seconds)s"
        }
    }
}

/// A rule of law: what it says, its numbers, where it stands and how sure that is.
package struct LegalRule: Sendable, Hashable {
    package struct Number: Sendable, Hashable {
        package var name: String
        package var value: LegalNumber
    }

    package var id: String
    package var origin: String
    package var title: LocalizedText
    /// What it demands, in a sentence.
    package var text: LocalizedText
    package var jurisdiction: String
    package var numbers: [Number]
    package var source: String
    package var certainty: Certainty
    package var review: Bool

    static let keys = [
        "id", "title", "text", "jurisdiction", "numbers", "source", "certainty", "review", "from",
    ]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: Self.keys) else { return nil }
        let id = fields.identifier("id", section: "legal")
        let title = fields.requiredLocalized("title")
        let text = fields.requiredLocalized("text")
        let jurisdiction = fields.requiredText("jurisdiction")
        let source = fields.requiredText("source")
        _ = fields.required("certainty")
        let grounds = Grounds(fields)
        numbers = fields.dictionary("numbers") { entry, reader in
            guard let value = entry.value.text.flatMap(LegalNumber.init(_:)) else {
                reader.error(entry.value.place, Message("policy.legal.number"))
                return nil
            }
            return Number(name: entry.key, value: value)
        }
        guard let id, let title, let text, let jurisdiction, let source, let grounds else {
            return nil
        }
        self.id = id
        origin = fields.text("from") ?? reader.origin
        self.title = title
        self.text = text
        self.jurisdiction = jurisdiction
        self.source = source
        certainty = grounds.certainty
        review = grounds.review
    }

    package subscript(_ name: String) -> LegalNumber? {
        numbers.first { $0.name == name }?.value
    }

    var tree: PolicyTree {
        var pairs: [(String, PolicyTree)] = [("id", .text(id))]
        if !origin.isEmpty { pairs.append(("from", .text(origin))) }
        pairs += [
            ("title", .localized(title)), ("text", .localized(text)),
            ("jurisdiction", .text(jurisdiction)),
        ]
        if !numbers.isEmpty {
            pairs.append(
                ("numbers", .map(numbers.map { ($0.name, PolicyTree.text($0.value.text)) })))
        }
        pairs += [("source", .text(source)), ("certainty", .text(certainty.rawValue))]
        if review { pairs.append(("review", .flag(true))) }
        return .map(pairs)
    }
}
