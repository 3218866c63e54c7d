/// A detector that an organisation adds to the built-in ones.
///
/// Here its structure is checked; that its pattern compiles and its validator exists is the
/// detection engine's to say.
package struct DetectorDefinition: Sendable, Hashable {
    /// Words that speak for the label when they stand near a match.
    package struct Keywords: Sendable, Hashable {
        package var words: [String]
        /// Farthest distance from the match, in code points.
        package var distance: Int
        /// A match without such a word nearby counts for nothing.
        package var required: Bool
    }

    package var id: String
    package var label: LabelID
    package var title: LocalizedText?
    /// A regular expression in the syntax of vectorscan (PCRE without look-around and
    /// back-references).
    package var pattern: String
    package var keywords: Keywords?
    /// A match that contains one of these, or stands beside one, is none.
    package var exclude: [String]
    /// Values that are never reported: test numbers, the organisation's own.
    package var allow: [String]
    /// The name of a built-in validator that a match must pass.
    package var validator: String?
    /// Words in a column's header that speak for the label.
    package var headers: [String]
    /// Confidence of a match on its own, in (0, 1].
    package var confidence: Double
    /// The languages of the texts it looks at; empty means all.
    package var languages: [Language]

    static let keys = [
        "id", "label", "title", "pattern", "keywords", "exclude", "allow", "validator", "headers",
        "confidence", "languages", "from",
    ]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: Self.keys) else { return nil }
        let before = reader.errorCount
        let id = fields.identifier("id", section: "detectors")
        let label = fields.required("label").flatMap { _ in fields.labels("label").first }
        let pattern = fields.requiredText("pattern")
        if let pattern, let node = fields["pattern"] {
            if pattern.utf8.count > 1024 {
                reader.error(node.place, Message("policy.text.tooLong", ["limit": "1024"]))
            } else if let problem = Self.problem(of: pattern) {
                reader.error(node.place, problem)
            }
        }
        let patternIsSound = reader.errorCount == before
        keywords = fields["keywords"].flatMap { Self.keywords($0, reader) }
        exclude = fields.texts("exclude")
        allow = fields.texts("allow")
        validator = fields.text("validator")
        headers = fields.texts("headers")
        languages = fields.words("languages", Language.self)
        confidence = fields.fraction("confidence") ?? 0.6
        title = fields.localized("title")
        guard let id, let label, let pattern else { return nil }
        self.id = id
        self.label = label
        self.pattern = pattern
        for problem in reader.checkDetector(self) where patternIsSound || problem.field != "pattern"
        {
            reader.error((fields[problem.field] ?? node).place, problem.message)
        }
    }

    private static func keywords(_ node: SourceNode, _ reader: PolicyReader) -> Keywords? {
        guard
            let fields = FieldReader(node, reader, allowed: ["words", "distance", "required"])
        else { return nil }
        guard fields.required("words") != nil else { return nil }
        return Keywords(
            words: fields.texts("words"), distance: fields.integer("distance", in: 1...500) ?? 30,
            required: fields.flag("required") ?? false)
    }

    /// What is plainly wrong with a pattern: brackets left open, constructs that no
    /// linear-time matcher has.
    private static func problem(of pattern: String) -> Message? {
        var depth = 0
        var inClass = false
        var escaped = false
        var previous: Character = " "
        for character in pattern {
            if escaped {
                escaped = false
                if !inClass, "123456789".contains(character) {
                    return Message("policy.pattern.unsupported", ["part": "\\\(character)"])
                }
            } else if character == "\\" {
                escaped = true
            } else if inClass {
                if character == "]", previous != "[" { inClass = false }
            } else if character == "[" {
                inClass = true
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
                if depth < 0 { return Message("policy.pattern.brackets") }
            }
            previous = character
        }
        if depth != 0 || inClass || escaped { return Message("policy.pattern.brackets") }
        for part in ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?R)"] where pattern.contains(part) {
            return Message("policy.pattern.unsupported", ["part": part])
        }
        return nil
    }

    var tree: PolicyTree {
        var pairs: [(String, PolicyTree)] = [
            ("id", .text(id)), ("label", .text(label.rawValue)),
        ]
        if let title { pairs.append(("title", .localized(title))) }
        pairs.append(("pattern", .text(pattern)))
        if let keywords {
            pairs.append(
                (
                    "keywords",
                    .map([
                        ("words", .words(keywords.words)),
                        ("distance", .number(keywords.distance)),
                        ("required", .flag(keywords.required)),
                    ])
                ))
        }
        for (key, words) in [("exclude", exclude), ("allow", allow), ("headers", headers)]
        where !words.isEmpty {
            pairs.append((key, .words(words)))
        }
        if let validator { pairs.append(("validator", .text(validator))) }
        pairs.append(("confidence", .text("\(confidence)")))
        if !languages.isEmpty {
            pairs.append(("languages", .words(languages.map(\.rawValue))))
        }
        return .map(pairs)
    }
}

/// What an engine would refuse of a detector, and in which field.
package struct DetectorProblem: Sendable {
    package var field: String
    package var message: Message

    package init(field: String, message: Message) {
        self.field = field
        self.message = message
    }
}
