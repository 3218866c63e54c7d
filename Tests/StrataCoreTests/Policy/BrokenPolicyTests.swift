import Testing

@testable import StrataCore

/// Broken documents: what is said, and exactly where.
@Suite struct BrokenPolicyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var yaml: String
        var line: Int
        var column: Int
        var key: String
        var says: String = ""
        var testDescription: String { name }
    }

    /// A small policy without an error; rows break it in one place.
    static let head = """
        schema: 1
        policy: small
        version: 1.0.0
        title: {en: Small, zh: 小}

        """
    static let label = """
        vocabulary:
          phone:
            title: {en: Phone, zh: 电话}
            tier: T2
            category: contact
            standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal}

        """

    static let rows: [Row] = [
        Row(name: "empty", yaml: "", line: 1, column: 1, key: "policy.yaml.empty"),
        Row(
            name: "unknown key", yaml: head + "vocabulery: {}\n", line: 5, column: 1,
            key: "policy.key.suggest", says: "vocabulary"),
        Row(
            name: "unknown key without a neighbour", yaml: head + "zzzzzzzzzzz: 1\n", line: 5,
            column: 1, key: "policy.key"),
        Row(
            name: "unknown schema", yaml: head.replacing("schema: 1", with: "schema: 7"), line: 1,
            column: 9, key: "policy.schema"),
        Row(
            name: "missing schema", yaml: "policy: x\n", line: 1, column: 1,
            key: "policy.missing", says: "schema"),
        Row(
            name: "bad tier", yaml: head + label.replacing("tier: T2", with: "tier: T4"), line: 8,
            column: 11, key: "policy.word.suggest", says: "T1"),
        Row(
            name: "wrong type", yaml: head + label.replacing("tier: T2", with: "tier: [T2]"),
            line: 8, column: 11, key: "policy.shape.text"),
        Row(
            name: "missing title",
            yaml: head + label.replacing("    title: {en: Phone, zh: 电话}\n", with: ""), line: 7,
            column: 5, key: "policy.missing", says: "title"),
        Row(
            name: "title in one language",
            yaml: head + label.replacing("{en: Phone, zh: 电话}", with: "{en: Phone}"), line: 7,
            column: 12, key: "policy.missing", says: "zh"),
        Row(
            name: "title as a text",
            yaml: head + label.replacing("{en: Phone, zh: 电话}", with: "Phone"), line: 7,
            column: 12, key: "policy.shape.localized"),
        Row(
            name: "level out of range",
            yaml: head + label.replacing("jrt0197: 3", with: "jrt0197: 6"), line: 10, column: 39,
            key: "policy.range", says: "5"),
        Row(
            name: "duplicate label", yaml: head + label + "  phone: {}\n", line: 6, column: 3,
            key: "policy.yaml.duplicateKey", says: "phone"),
        Row(
            name: "label id in capitals",
            yaml: head + label.replacing("  phone:", with: "  Phone:"),
            line: 6, column: 3, key: "policy.labelId"),
        Row(
            name: "unknown label in a rule",
            yaml: head + label + """
                tiers:
                  - id: a
                    when: {labels: [phon]}
                    then: {tier_at_least: T1}
                    because: {en: a, zh: 甲}

                """, line: 13, column: 21, key: "policy.label.suggest", says: "phone"),
        Row(
            name: "rule without condition",
            yaml: head + label + """
                tiers:
                  - id: a
                    when: {}
                    then: {tier_at_least: T1}
                    because: {en: a, zh: 甲}

                """, line: 13, column: 11, key: "policy.when.empty"),
        Row(
            name: "rule with two effects",
            yaml: head + label + """
                tiers:
                  - id: a
                    when: {age_under: 14}
                    then: {tier_at_least: T1, tier_exactly: T3}
                    because: {en: a, zh: 甲}

                """, line: 14, column: 11, key: "policy.then"),
        Row(
            name: "duplicate rule",
            yaml: head + label + """
                tiers:
                  - {id: a, when: {age_under: 14}, then: {tier_at_least: T1}, because: {en: a, zh: 甲}}
                  - {id: a, when: {age_under: 14}, then: {tier_at_least: T1}, because: {en: a, zh: 甲}}

                """, line: 13, column: 10, key: "policy.duplicate", says: "12"),
        Row(
            name: "source without certainty",
            yaml: head + label + """
                tiers:
                  - id: a
                    when: {age_under: 14}
                    then: {tier_at_least: T1}
                    because: {en: a, zh: 甲}
                    source: somewhere

                """, line: 12, column: 5, key: "policy.missing", says: "certainty"),
        Row(
            name: "certainty C without review",
            yaml: head + label + """
                tiers:
                  - id: a
                    when: {age_under: 14}
                    then: {tier_at_least: T1}
                    because: {en: a, zh: 甲}
                    source: somewhere
                    certainty: C

                """, line: 17, column: 16, key: "policy.grounds.review"),
        Row(
            name: "country that is none",
            yaml: head + label + """
                handling:
                  - id: a
                    when: {subject_in: [CN, UK]}
                    set: {approvals: 2}
                    because: {en: a, zh: 甲}

                """, line: 13, column: 29, key: "policy.country.suggest", says: "GB"),
        Row(
            name: "country that nobody has",
            yaml: head + label + """
                residency:
                  - id: a
                    when: {subject_in: CN, access_in: [XX]}
                    transfer: prohibited
                    because: {en: a, zh: 甲}

                """, line: 13, column: 40, key: "policy.country", says: "XX"),
        Row(
            name: "group that does not exist",
            yaml: head + label + """
                places: {NEAR: [CN, HK]}
                handling:
                  - id: a
                    when: {subject_in: FAR-AWAY}
                    set: {approvals: 2}
                    because: {en: a, zh: 甲}

                """, line: 14, column: 24, key: "policy.place", says: "NEAR"),
        Row(
            name: "group with what is no country",
            yaml: head + label + "places: {NEAR: [CN, HKG]}\n", line: 11, column: 21,
            key: "policy.country.suggest", says: "HK"),
        Row(
            name: "misspelt property",
            yaml: head + label + """
                handling:
                  - id: a
                    when: {tiers: [T1]}
                    set: {at_rest: sealed, backups: plain}
                    because: {en: a, zh: 甲}

                """, line: 14, column: 28, key: "policy.key.suggest", says: "backup"),
        Row(
            name: "duration without unit",
            yaml: head + label + """
                clocks:
                  - id: a
                    class: contact
                    counted_from: creation
                    active_for: 30
                    archive_for: 1y
                    because: {en: a, zh: 甲}

                """, line: 15, column: 17, key: "policy.shape.duration"),
        Row(
            name: "impossible hours",
            yaml: head + label + """
                calling:
                  - id: a
                    weekdays: 21:00-08:00
                    because: {en: a, zh: 甲}

                """, line: 13, column: 15, key: "policy.shape.time"),
        Row(
            name: "unclosed pattern",
            yaml: head + label + """
                detectors:
                  - id: a
                    label: phone
                    pattern: "[0-9"

                """, line: 14, column: 14, key: "policy.pattern.brackets"),
        Row(
            name: "look-behind",
            yaml: head + label + """
                detectors:
                  - id: a
                    label: phone
                    pattern: "(?<=x)[0-9]+"

                """, line: 14, column: 14, key: "policy.pattern.unsupported"),
        Row(
            name: "impossible date",
            yaml: head + label + """
                labels:
                  - {source: a.csv, column: b, label: phone, by: c, date: 2025-02-29, reason: d}

                """, line: 12, column: 59, key: "policy.date"),
        Row(
            name: "tab in the indentation", yaml: "schema: 1\npolicy:\n\tname: x\n", line: 3,
            column: 1, key: "policy.yaml.tab"),
        Row(
            name: "control character", yaml: "schema: 1\npolicy: a\u{0}b\n", line: 2, column: 10,
            key: "policy.yaml.control"),
        Row(
            name: "unclosed bracket", yaml: "schema: 1\npolicy: [a, b\n", line: 3, column: 1,
            key: "policy.yaml.bracket", says: "9"),
        Row(
            name: "unclosed quote", yaml: "schema: 1\npolicy: \"x\nversion: 1\n", line: 2,
            column: 9, key: "policy.yaml.quote"),
        Row(
            name: "full-width colon", yaml: "schema：1\npolicy: x\n", line: 1, column: 7,
            key: "policy.yaml.fullWidth", says: "："),
        Row(
            name: "nothing but a full-width colon", yaml: "schema：1\n", line: 1, column: 7,
            key: "policy.yaml.fullWidth"),
        Row(
            name: "line indented too far", yaml: "schema: 1\npolicy: x\n version: 1\n", line: 3,
            column: 9, key: "policy.yaml.value"),
        Row(
            name: "line indented too little", yaml: "a:\n  b: 1\n c: 1\n", line: 3, column: 2,
            key: "policy.yaml.indent"),
        Row(
            name: "character that begins no text", yaml: "schema: @x\n", line: 1, column: 9,
            key: "policy.yaml.start"),
        Row(
            name: "what has no words of ours", yaml: "schema: |x\n", line: 1, column: 10,
            key: "policy.yaml.syntax"),
        Row(
            name: "type of a scalar", yaml: "schema: !!int 1\n", line: 1, column: 9,
            key: "policy.yaml.tag"),
        Row(
            name: "type of a language", yaml: "schema: 1\npolicy: !ruby/object x\n", line: 2,
            column: 9, key: "policy.yaml.tag"),
        Row(
            name: "type of a mapping", yaml: head + "places: !!set {}\n", line: 5, column: 9,
            key: "policy.yaml.tag"),
        Row(
            name: "two documents", yaml: head + "---\nschema: 1\n", line: 5, column: 1,
            key: "policy.yaml.secondDocument"),
        Row(
            name: "anchor", yaml: head.replacing("{en:", with: "&x {en:"), line: 4, column: 8,
            key: "policy.yaml.alias"),
        Row(
            name: "merge key", yaml: head + "<<: {a: b}\n", line: 5, column: 1,
            key: "policy.yaml.key"),
        Row(
            name: "a list where a mapping belongs", yaml: "- a\n", line: 1, column: 1,
            key: "policy.shape.mapping"),
    ]

    @Test(arguments: rows) func brokenDocumentIsRefusedWhereItBreaks(row: Row) throws {
        let result = Policy.parse(yaml: row.yaml, path: "p.yaml")
        #expect(result.policy == nil)
        let errors = result.diagnostics.filter { $0.severity == .error }
        let found = errors.map { "\($0.line):\($0.column) \($0.message.key)" }
        #expect(found.contains("\(row.line):\(row.column) \(row.key)"), "\(found)")
        let diagnostic = try #require(errors.first { $0.message.key == row.key })
        for language in Language.allCases {
            let text = diagnostic.text(in: language)
            #expect(text.hasPrefix("p.yaml:\(diagnostic.line):\(diagnostic.column): "))
            #expect(text.contains(row.says))
            #expect(!text.contains("{") || row.key == "policy.shape.localized")
        }
    }

    @Test func smallPolicyIsAccepted() {
        let result = Policy.parse(yaml: Self.head, path: "p.yaml")
        #expect(result.policy != nil)
        #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func labelsWithoutHandlingAndClassesWithoutClockAreWarned() {
        // A label without handling cannot be exported or disposed of alone, so only warnings come.
        let yaml =
            Self.head + Self.label.replacing("tier: T2", with: "tier: T3\n    class: contact")
        let result = Policy.parse(yaml: yaml, path: "p.yaml")
        let keys = result.diagnostics.map(\.message.key)
        #expect(keys.contains("policy.noHandling"))
        #expect(keys.contains("policy.noClock"))
        #expect(result.policy != nil)
    }

    @Test(arguments: [
        ("{subject_in: [CN], access_in: [CN], abroad: true}", true),
        ("{subject_in: CN, access_in: US, abroad: false}", true),
        ("{access_in: [CN], access_not_in: NEAR}", true),
        ("{subject_in: [CN], access_in: NEAR, abroad: true}", false),
        ("{subject_in: NEAR, abroad: false}", false), ("{access_not_in: [CN]}", false),
    ])
    func aResidencyRuleForNoPlaceIsWarned(when: String, warned: Bool) {
        let yaml =
            Self.head + Self.label + """
                places: {NEAR: [CN, HK]}
                residency:
                  - {id: a, when: \(when), transfer: prohibited, because: {en: a, zh: 甲}}

                """
        let keys = Policy.parse(yaml: yaml, path: "p.yaml").diagnostics.map(\.message.key)
        #expect(keys.contains("policy.unreachable.place") == warned)
    }

    @Test func aProfileThatChangesNothingIsWarned() {
        let head = Self.head.replacing("policy: small", with: "profile: small")
        let rule = """
            handling:
              - {id: a, when: {tiers: [T1, T2]}, set: {at_rest: sealed}, because: {en: a, zh: 甲}}

            """
        for (yaml, warned) in [
            (head, true), (head + rule, true),
            (head + rule.replacing("at_rest: sealed", with: "export: forbidden"), false),
        ] {
            let keys = Policy.parse(yaml: yaml, path: "p.yaml").diagnostics.map(\.message.key)
            #expect(keys == (warned ? ["policy.profile.nothing"] : []))
        }
    }

    @Test func aPolicyWithoutLabelsOrRulesIsWarned() {
        let keys = Policy.parse(yaml: Self.head, path: "p.yaml").diagnostics.map(\.message.key)
        #expect(keys == ["policy.noVocabulary", "policy.noRules"])
        let whole = Policy.parse(
            yaml: Self.head + "extends: default\n", path: "p.yaml"
        ).diagnostics
        #expect(whole.isEmpty)
    }

    @Test func oneRunFindsSeveralMistakes() {
        let yaml =
            Self.head
            + Self.label.replacing("tier: T2", with: "tier: T9")
            .replacing("category: contact", with: "category: contakt") + "legale: []\n"
        let result = Policy.parse(yaml: yaml, path: "p.yaml")
        #expect(result.diagnostics.map(\.line) == [8, 9, 11])
    }

    /// Everything wrong in one element, wherever else something is wrong.
    @Test(arguments: [
        (
            "transfers: [{id: a, subject_in: UK, counted: no, people_at_least: x, period: y, "
                + "needs: z, because: {en: a, zh: 甲}}]",
            ["country.suggest", "word", "shape.numberIn", "word", "word"]
        ),
        (
            "clocks: [{id: a, class: x, counted_from: y, active_for: z, archive_for: 1, "
                + "because: a}]",
            ["word", "word", "shape.duration", "shape.duration", "shape.localized"]
        ),
        (
            "value: [{id: A, value: x, queue: 10, agents: y, channel: z, freshness: 1d, "
                + "idle_after: 2d, when_idle: w, because: {en: a, zh: 甲}}]",
            ["id", "word", "range", "word", "word", "word"]
        ),
        (
            "handling: [{id: a, when: {labels: [fone]}, set: {approvals: many, "
                + "second_factor: x, rate_limit: y, purposes: [z, audit, w]}, because: a}]",
            [
                "label", "shape.numberIn", "shape.durationOrNone", "shape.numberOrNone",
                "word", "word", "shape.localized",
            ]
        ),
        (
            "retention: [{id: a, classes: x, floor: y, counted_from: z, because: a}]",
            ["word", "shape.duration", "word", "shape.localized"]
        ),
        (
            "calling: [{id: a, subject_in: FAR}]\ntiers: [{id: a, when: {}, then: {}}]",
            ["missing", "country", "missing", "when.empty", "then"]
        ),
        (
            "detectors: [{id: a, label: fone, pattern: '[', confidence: 7}]",
            ["label", "pattern.brackets", "fraction"]
        ),
        (
            "labels: [{source: a, column: b, by: c, date: 2025-13-01, reason: d}]",
            ["missing", "date"]
        ),
    ])
    func everythingWrongInOneElementIsTold(yaml: String, keys: [String]) {
        let whole = Self.head + Self.label + yaml + "\n"
        let result = Policy.parse(yaml: whole, path: "p.yaml")
        #expect(
            result.diagnostics.map(\.message.key).sorted() == keys.map { "policy." + $0 }.sorted())
    }

    // MARK: hostile

    @Test func badEncodingIsRefusedAtItsPlace() {
        let result = Policy.parse(
            bytes: Array("schema: 1\npolicy: 甲".utf8) + [0xFF, 0x0A], path: "p")
        #expect(result.policy == nil)
        #expect(result.diagnostics.map(\.message.key) == ["policy.yaml.notUTF8"])
        #expect(result.diagnostics.first?.line == 2)
        #expect(result.diagnostics.first?.column == 10)
    }

    @Test func byteOrderMarkIsAccepted() {
        let result = Policy.parse(bytes: [0xEF, 0xBB, 0xBF] + Array(Self.head.utf8), path: "p")
        #expect(result.policy != nil)
    }

    @Test func hugeDocumentIsRefusedUnread() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 10 << 20)
        let result = Policy.parse(bytes: bytes, path: "p")
        #expect(result.diagnostics.map(\.message.key) == ["policy.yaml.tooLarge"])
    }

    @Test(arguments: [33, 900, 20_000]) func deepNestingIsRefused(depth: Int) {
        let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let block = String(repeating: "- ", count: depth) + "a"
        for yaml in ["schema: " + flow, block] {
            let result = Policy.parse(yaml: yaml, path: "p")
            #expect(result.policy == nil)
            #expect(result.diagnostics.map(\.message.key) == ["policy.yaml.tooDeep"])
        }
    }

    @Test func aliasBombIsRefused() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let parts = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(parts)]\n"
        }
        yaml += "? *a12\n: bomb\n"
        let result = Policy.parse(yaml: yaml, path: "p")
        #expect(result.diagnostics.map(\.message.key) == ["policy.yaml.alias"])
        #expect(result.diagnostics.first?.line == 2)
    }

    @Test func starsInTextsAreNoAliases() {
        let text = (1...40).map { "*a\($0)" }.joined(separator: " ")
        let yaml = Self.head.replacing("en: Small", with: "en: \"\(text)\"")
        #expect(Policy.parse(yaml: yaml, path: "p").policy != nil)
    }

    @Test func messagesDoNotRepeatControlCharactersOfTheDocument() {
        let yaml = Self.head + "\"k\\u001b[31m\\u202e\": 1\n"
        let result = Policy.parse(yaml: yaml, path: "p")
        let text = result.diagnostics.map { $0.text(in: .en) }.joined()
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
        #expect(result.policy == nil)
    }
}
