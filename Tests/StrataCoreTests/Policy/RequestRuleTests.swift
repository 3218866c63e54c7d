import Testing

@testable import StrataCore

/// By when people's requests are answered, and what has to be so before.
@Suite struct RequestRuleTests {
    private static let head = """
        schema: 1
        version: 1.0.0
        title: {en: Mine, zh: 我的}

        """

    private static func policy(_ body: String) -> PolicyParseResult {
        Policy.parse(
            yaml: head + "policy: mine\nextends: default\nrequests:\n" + body, path: "mine.yaml")
    }

    private static func rule(_ body: String) -> String {
        "  - {id: mine.requests, because: {en: Mine, zh: 我的}, \(body)}\n"
    }

    private static func time(_ text: String) -> Int64 { CivilTime(text)?.instant() ?? 0 }
    private static func day(_ time: Int64?) -> String? {
        time.map { String(CivilTime($0).text.prefix(10)) }
    }

    // MARK: Periods

    @Test(arguments: [
        // The last day of a month stays one.
        ("1mo", "2026-01-31", "2026-02-28"), ("1mo", "2028-01-31", "2028-02-29"),
        ("2mo", "2025-12-31", "2026-02-28"), ("45d", "2026-11-28", "2027-01-12"),
        ("1y", "2028-02-29", "2029-02-28"),
        // A Saturday, a Sunday, a Monday, a Friday.
        ("1bd", "2026-11-28", "2026-11-30"), ("1bd", "2026-11-29", "2026-11-30"),
        ("1bd", "2026-11-30", "2026-12-01"), ("1bd", "2026-11-27", "2026-11-30"),
        ("5bd", "2026-11-27", "2026-12-04"), ("10bd", "2026-11-30", "2026-12-14"),
        ("15bd", "2026-11-27", "2026-12-18"), ("15bd", "1999-12-31", "2000-01-21"),
    ])
    func aPeriodEndsOnADay(text: String, start: String, end: String) throws {
        let period = try #require(RequestPeriod(text))
        #expect(period.description == text)
        #expect(Self.day(period.end(from: Self.time(start))) == end)
        // The time of day is kept.
        let noon: Int64 = 43_200_000_000
        #expect(period.end(from: Self.time(start) + noon) == Self.time(end) + noon)
    }

    @Test(arguments: ["", "bd", "-1bd", "1 bd", "1000bd", "１bd", "15", "15BD", "bd15", "1.5bd"])
    func whatIsNoPeriodIsNone(text: String) {
        #expect(RequestPeriod(text) == nil)
    }

    /// Working days are never fewer days than they are, and weekends never end one.
    @Test func workingDaysAreMondayToFriday() {
        for offset in 0..<400 as Range<Int64> {
            let start = Self.time("2026-01-01") + offset * 86_400_000_000
            for count in [1, 2, 5, 7, 15] {
                let end = RequestPeriod.workingDays(count).end(from: start)
                let days = Int((end - start) / 86_400_000_000)
                var seen = 0
                for day in 1...days {
                    let weekday =
                        ((start / 86_400_000_000) + Int64(day) + 3) % 7
                    if weekday < 5 { seen += 1 }
                }
                #expect(seen == count)
                #expect((end / 86_400_000_000 + 3) % 7 < 5)
            }
        }
    }

    // MARK: Terms

    private struct Case: CustomTestStringConvertible {
        var kind: RequestKind
        var countries: Set<String>
        var region: String?
        var authority: String?
        var confirm: String?
        var answer: String
        var more: String?
        var blocked = false

        var testDescription: String { "\(kind) \(countries.sorted()) \(region ?? "")" }
    }

    private static let cases = [
        // Received on a Monday, 2026-11-02.
        Case(kind: .access, countries: ["DE"], answer: "2026-12-02", more: "2027-02-02"),
        Case(kind: .access, countries: ["GB"], answer: "2026-12-02", more: "2027-02-02"),
        Case(kind: .access, countries: ["CN"], answer: "2026-11-23"),
        Case(kind: .access, countries: ["CA"], answer: "2026-12-02", more: "2027-01-01"),
        Case(
            kind: .access, countries: ["US"], region: "CA", confirm: "2026-11-16",
            answer: "2026-12-17", more: "2027-01-31"),
        // Nobody knows which state: as in the strictest.
        Case(
            kind: .erasure, countries: ["US"], confirm: "2026-11-16", answer: "2026-12-17",
            more: "2027-01-31"),
        // Where no rule speaks: a month, and no more.
        Case(kind: .access, countries: ["US"], region: "TX", answer: "2026-12-02"),
        Case(kind: .access, countries: ["BR"], answer: "2026-12-02"),
        // A "no" is heard sooner.
        Case(
            kind: .objection, countries: ["US"], region: "TX", answer: "2026-11-16"),
        Case(
            kind: .withdrawal, countries: ["US"], region: "CA", confirm: "2026-11-16",
            answer: "2026-11-16"),
        // Of two countries, or of none that is known, the soonest; and no more than all give.
        Case(kind: .access, countries: ["DE", "CN"], answer: "2026-11-23"),
        Case(kind: .access, countries: [], confirm: "2026-11-16", answer: "2026-11-23"),
        // Authorities at home, abroad, and of nobody knows where.
        Case(kind: .authority, countries: ["CN"], authority: "CN", answer: "2026-11-23"),
        Case(
            kind: .authority, countries: ["CN"], authority: "US", answer: "2026-11-23",
            blocked: true),
        Case(
            kind: .authority, countries: ["DE"], authority: "FR", answer: "2026-12-02",
            more: "2027-02-02"),
        Case(
            kind: .authority, countries: ["DE"], authority: "US", answer: "2026-12-02",
            more: "2027-02-02", blocked: true),
        Case(
            kind: .authority, countries: ["DE", "CN"], authority: "DE", answer: "2026-11-23",
            blocked: true),
        Case(
            kind: .authority, countries: ["BR"], authority: "BR", answer: "2026-12-02",
            blocked: true),
    ]

    @Test(arguments: cases)
    private func theStrictestRuleOfAPlaceHolds(one: Case) throws {
        let policy = try Policy.standard.applying(profiles: ["cn", "eu", "uk", "us", "ca"])
        var facts = RequestFacts(
            one.kind, received: Self.time("2026-11-02") + 43_200_000_000)
        facts.countries = one.countries
        facts.region = one.region
        facts.authority = one.authority
        let terms = policy.requestTerms(facts)
        #expect(Self.day(terms.answerBy) == one.answer)
        #expect(Self.day(terms.acknowledgeBy) == one.confirm)
        #expect(Self.day(terms.extendedTo) == one.more)
        #expect(terms.needsRelease == one.blocked)
        #expect(terms.because.contains { $0.id == "house.requests" })
    }

    @Test func whoAsksIsKnownBeforeDataGoesOut() {
        let needed = RequestKind.allCases.filter {
            Policy.standard.requestTerms(RequestFacts($0, received: 0)).needsIdentity
        }
        #expect(
            needed == [.access, .rectification, .erasure, .restriction, .portability])
    }

    @Test func withoutRulesTheStrictestHolds() throws {
        var policy = Policy.standard
        policy.requestRules = []
        var facts = RequestFacts(.authority, received: Self.time("2026-11-02"))
        facts.authority = "CN"
        let terms = policy.requestTerms(facts)
        #expect(terms.needsRelease && Self.day(terms.answerBy) == "2026-12-02")
        #expect(
            policy.requestTerms(RequestFacts(.erasure, received: 0)).needsIdentity)
        #expect(terms.extendedTo == nil && terms.acknowledgeBy == nil && terms.because.isEmpty)
    }

    // MARK: Documents

    @Test(arguments: [
        "answer: 15", "answer: 0d", "answer: 0bd", "answer: 251bd", "answer: 2y", "answer: soon",
        "extend: 1mo", "subject_in: [CN]", "kinds: [everything], answer: 1mo",
        "identity: [nobody]", "release: maybe", "subject_in: [Nowhere], answer: 1mo",
        "answers: 1mo", "remind: soon",
    ])
    func whatIsNoRuleIsRefused(body: String) {
        let read = Self.policy(Self.rule(body))
        #expect(read.policy == nil && !read.diagnostics.isEmpty, "\(body)")
    }

    @Test func aRuleIsReadBackAndLaidOver() throws {
        let own = try #require(
            Self.policy(
                Self.rule(
                    "subject_in: [CN], regions: [GD], kinds: [erasure], acknowledge: 2bd, "
                        + "answer: 7d, extend: 7d, remind: 2d, identity: [erasure], "
                        + "release: foreign, home: [CN]")
            ).policy)
        let rule = try #require(own.requestRules.last)
        #expect(rule.id == "mine.requests" && rule.answer == .calendar(PolicyDuration(7, .day)))
        let again = try #require(
            Policy.parse(yaml: own.canonicalForm, path: "again.yaml").policy)
        #expect(again.requestRules == own.requestRules && again == own)
        let laid = try own.applying(profiles: ["cn"])
        #expect(laid.requestRules.contains { $0.id == "cn.requests" && $0.origin == "cn" })
        #expect(laid != own)
    }

    @Test func whatIsStricterIsSaid() throws {
        func policy(_ body: String) throws -> Policy {
            try #require(Self.policy(Self.rule(body)).policy)
        }
        let changes = try policy("answer: 15bd, release: foreign, remind: 2d").difference(
            to: try policy("answer: 1mo, release: always, remind: 5d"))
        let found = Dictionary(
            changes.changes.filter { $0.section == "requests" }.map { ($0.field, $0.strictness) },
            uniquingKeysWith: { first, _ in first })
        #expect(found["answer"] == .looser)
        #expect(found["release"] == .stricter)
        #expect(found["remind"] == .stricter)
    }
}
