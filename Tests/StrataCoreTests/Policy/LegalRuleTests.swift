import Testing

@testable import StrataCore

@Suite struct LegalRuleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var id: String
        /// The start of its row in the shared table of rules.
        var name: String
        var numbers: [String: String] = [:]
        var source: String
        var certainty: Certainty
        var testDescription: String { id }
    }

    static let rows: [Row] = [
        Row(
            id: "us.records", name: "US telemarketing records",
            numbers: ["keep": "5y", "keep_before": "24mo", "changed": "2024-10-15"],
            source: "16 CFR 310.5", certainty: .a),
        Row(
            id: "us.do-not-call", name: "US Do-Not-Call",
            numbers: ["registry_age": "31d", "honour_within": "10bd", "keep": "5y"],
            source: "47 CFR 64.1200", certainty: .b),
        Row(
            id: "us.abandoned-calls", name: "US abandoned calls",
            numbers: ["most": "3%", "period": "30d", "answer_within": "2s"],
            source: "47 CFR 64.1200", certainty: .b),
        Row(
            id: "us.calling-hours", name: "US calling hours",
            numbers: [
                "hours": "08:00-21:00", "states_hours": "08:00-20:00", "states_most": "3",
                "states_period": "24h", "texas_hours": "09:00-21:00",
                "texas_sunday": "12:00-21:00",
            ], source: "47 CFR 64.1200", certainty: .b),
        Row(
            id: "us.consent-evidence", name: "US consent evidence", numbers: ["keep": "4y"],
            source: "TCPA", certainty: .c),
        Row(
            id: "uk.preference-service", name: "UK", numbers: ["grace": "28d"],
            source: "PECR reg. 21", certainty: .b),
        Row(
            id: "ca.unsolicited-calls", name: "Canada",
            numbers: [
                "weekdays": "09:00-21:30", "weekends": "10:00-18:00", "keep": "3y",
                "keep_more": "14d",
            ], source: "CRTC", certainty: .b),
        Row(
            id: "eu.data-subjects", name: "GDPR requests",
            numbers: ["answer": "1mo", "answer_more": "2mo", "breach": "72h"], source: "GDPR",
            certainty: .a),
        Row(
            id: "us.ccpa-requests", name: "CCPA requests",
            numbers: [
                "acknowledge": "10bd", "answer": "45d", "answer_more": "45d", "keep": "24mo",
            ], source: "Cal. Code Regs. 11 s. 7101", certainty: .b),
        Row(
            id: "pci.account-data", name: "PCI DSS 4.0.1",
            numbers: [
                "shown_first": "6", "shown_last": "4", "logs": "12mo", "logs_at_hand": "3mo",
                "access_review": "6mo", "retention_check": "3mo", "training": "12mo",
            ], source: "PCI DSS", certainty: .b),
        Row(
            id: "pci.telephone", name: "PCI telephone guidance", source: "PCI SSC",
            certainty: .b),
        Row(
            id: "us.hipaa-documentation", name: "HIPAA", numbers: ["keep": "6y"],
            source: "45 CFR 164.316", certainty: .b),
        Row(
            id: "nist.sanitisation", name: "Media sanitisation", source: "NIST SP 800-88 Rev. 2",
            certainty: .b),
        Row(
            id: "cn.sensitive", name: "China, sensitive personal information",
            numbers: ["minor_under": "14"], source: "PIPL art. 28-31", certainty: .a),
        Row(
            id: "cn.impact-assessment", name: "China, impact assessment",
            numbers: ["keep": "3y"], source: "PIPL art. 55-56", certainty: .a),
        Row(
            id: "cn.withdrawal-deletion", name: "China, withdrawal and deletion",
            source: "PIPL art. 15, 47", certainty: .a),
        Row(
            id: "cn.automated-decisions", name: "China, automated decisions",
            source: "PIPL art. 24", certainty: .a),
        Row(
            id: "cn.data-classes", name: "China, data classes", source: "DSL art. 21",
            certainty: .b),
        Row(
            id: "cn.network-logs", name: "China, network logs", numbers: ["keep": "6mo"],
            source: "Cybersecurity Law art. 21(3)", certainty: .b),
        Row(
            id: "cn.entrusting-records", name: "China, entrusting/sharing records",
            numbers: ["keep": "3y", "people": "10000000"],
            source: "Network Data Security Regulations art. 12, 28", certainty: .a),
        Row(
            id: "cn.compliance-audit", name: "China, compliance audit",
            numbers: ["people": "10000000", "every": "2y", "since": "2025-05-01"],
            source: "Measures", certainty: .b),
        Row(
            id: "cn.minors", name: "China, minors", numbers: ["audit": "1y"],
            source: "Regulations on the protection of minors in cyberspace art. 36-37",
            certainty: .a),
        Row(
            id: "cn.marketing-calls", name: "China, marketing calls",
            numbers: ["fine_least": "5000", "fine_most": "30000"],
            source: "Civil Code art. 1033", certainty: .a),
        Row(
            id: "cn.e-commerce-records", name: "China, e-commerce platform records",
            numbers: ["keep": "3y"], source: "E-Commerce Law art. 31", certainty: .a),
        Row(
            id: "cn.calling-hours", name: "China, calling hours and frequency",
            numbers: ["hours": "08:00-21:00", "most": "5", "period": "24h"],
            source: "Rule of a provider", certainty: .c),
        Row(
            id: "cn.consent-proof", name: "China, SMS/marketing consent proof",
            numbers: ["keep": "5mo"], source: "Rules on short messages", certainty: .c),
        Row(
            id: "cn.call-centres", name: "China, call-centre operators",
            numbers: ["keep": "30d"], source: "MIIT notice", certainty: .b),
        Row(
            id: "cn.insurance-calls", name: "China, life insurance by phone",
            numbers: [
                "hours": "09:00-21:00", "quiet": "6mo", "keep_short": "5y", "keep_long": "10y",
            ], source: "Telemarketing rules of the insurance regulator", certainty: .b),
        Row(
            id: "cn.caller-ids", name: "China, caller ids", source: "MIIT rules",
            certainty: .b),
        Row(
            id: "cn.separate-consent", name: "China, separate consent",
            source: "PIPL art. 23, 25, 29, 39", certainty: .a),
        Row(
            id: "cn.requests-abroad", name: "China, requests abroad",
            source: "PIPL art. 41; DSL art. 36", certainty: .a),
        Row(
            id: "cn.export-thresholds", name: "China, export thresholds",
            numbers: [
                "contract": "100000", "assessment": "1000000", "sensitive_assessment": "10000",
                "since": "2024-03-22",
            ], source: "Provisions on promoting", certainty: .b),
        Row(
            id: "cn.incident-report", name: "China, incident report",
            numbers: ["severe": "4h", "gravest": "1h", "since": "2025-11-01"],
            source: "National cybersecurity incident", certainty: .c),
        Row(
            id: "cn.answers", name: "China, answer to a person's request",
            numbers: ["answer": "15bd"], source: "PIPL art. 50", certainty: .b),
        Row(
            id: "cn.cryptography", name: "China, cryptography review",
            source: "Cryptography Law; GM/T 0054", certainty: .c),
        Row(
            id: "fr.opt-in", name: "France", numbers: ["since": "2026-08-11"],
            source: "Code de la consommation", certainty: .b),
        Row(
            id: "us.bulk-data", name: "US, bulk sensitive data",
            numbers: [
                "genomic": "100", "biometric": "1000", "geolocation": "1000", "health": "10000",
                "financial": "10000", "identifiers": "100000",
            ], source: "28 CFR 202", certainty: .b),
        Row(
            id: "us.hipaa-minimum", name: "HIPAA", source: "45 CFR 164.502(b)", certainty: .a),
    ]

    @Test(arguments: rows) func legalRuleHasItsNumbersSourceAndCertainty(row: Row) throws {
        let law = try #require(Policy.standard.law(row.id))
        for (name, value) in row.numbers { #expect(law[name]?.text == value, "\(name)") }
        #expect(law.source.hasPrefix(row.source))
        #expect(law.certainty == row.certainty)
        #expect(law.review == (row.certainty == .c))
        #expect(!law.text.en.isEmpty && !law.text.zh.isEmpty)
    }

    @Test func everyLegalRuleStandsInTheTable() {
        #expect(Set(Self.rows.map(\.id)) == Set(Policy.standard.legalRules.map(\.id)))
    }

    @Test(.enabled(if: Reference.rules != nil, "the shared reference folder is absent"))
    func everyRuleOfTheReferenceIsEncodedWithItsCertainty() {
        let reference = Reference.rows(Reference.rules ?? "").filter {
            $0.count == 4 && ["A", "B", "C"].contains($0[3])
        }
        #expect(reference.count == Self.rows.count)
        for row in reference {
            let match = Self.rows.contains {
                (row[0] == $0.name || row[0].hasPrefix($0.name + " "))
                    && row[3] == $0.certainty.rawValue
            }
            #expect(match, "\(row[0])")
        }
    }

    // MARK: what the rules do

    struct Call: Sendable {
        var country: String
        var region: String?
        var profiles: [String]
        var hours: [CallingDay: String]
        var consent: ConsentForm
    }

    @Test(arguments: [
        Call(
            country: "US", region: "CA", profiles: ["us"],
            hours: [.weekdays: "08:00-21:00", .sunday: "08:00-21:00"], consent: .notice),
        Call(
            country: "US", region: "FL", profiles: ["us"], hours: [.weekdays: "08:00-20:00"],
            consent: .notice),
        Call(
            country: "US", region: "TX", profiles: ["us"],
            hours: [.weekdays: "09:00-21:00", .sunday: "12:00-21:00"], consent: .notice),
        Call(
            country: "US", region: nil, profiles: ["us"],
            hours: [.weekdays: "09:00-20:00", .sunday: "12:00-20:00"], consent: .notice),
        Call(
            country: "CA", region: nil, profiles: ["ca"],
            hours: [.weekdays: "09:00-21:00", .saturday: "10:00-18:00"], consent: .notice),
        Call(
            country: "CN", region: nil, profiles: ["cn"], hours: [.weekdays: "08:00-21:00"],
            consent: .consent),
        Call(
            country: "CN", region: nil, profiles: ["cn", "cn-insurance"],
            hours: [.weekdays: "09:00-21:00"], consent: .consent),
        Call(
            country: "FR", region: nil, profiles: ["eu"],
            hours: [.weekdays: "10:00-13:00,14:00-20:00", .saturday: "none", .holidays: "none"],
            consent: .consent),
        Call(
            country: "DE", region: nil, profiles: ["eu"], hours: [.weekdays: "08:00-21:00"],
            consent: .consent),
        Call(
            country: "ES", region: nil, profiles: ["eu"],
            hours: [.weekdays: "09:00-21:00", .saturday: "none"], consent: .consent),
        Call(
            country: "IT", region: nil, profiles: ["eu"],
            hours: [.weekdays: "09:00-20:00", .saturday: "10:00-19:00"], consent: .consent),
        Call(
            country: "NL", region: nil, profiles: ["eu"],
            hours: [.weekdays: "09:00-21:00", .sunday: "none"], consent: .consent),
    ])
    func callingFollowsTheRulesOfThePlace(call: Call) throws {
        let policy = try Policy.standard.applying(profiles: call.profiles)
        let decision = policy.calling(subjectCountry: call.country, region: call.region)
        for (day, hours) in call.hours { #expect(decision.hours[day]?.text == hours) }
        #expect(decision.consent == call.consent)
    }

    @Test func capsAndQuietTimesAdd() throws {
        let policy = try Policy.standard.applying(profiles: ["us", "cn-insurance", "eu"])
        let florida = policy.calling(subjectCountry: "US", region: "FL")
        #expect(
            florida.caps.contains(
                CallingRule.Cap(most: 3, per: PolicyDuration(24, .hour), sameSubject: true)))
        #expect(florida.registryAge == PolicyDuration(31, .day))
        let insurance = policy.calling(subjectCountry: "CN")
        #expect(insurance.quietAfterRefusal == PolicyDuration(6, .month))
        let france = policy.calling(subjectCountry: "FR")
        #expect(france.quietAfterRefusal == PolicyDuration(60, .day))
    }

    @Test(arguments: [
        ("CN", "US", 99_999, 0, TransferForm.free), ("CN", "US", 100_000, 0, .contract),
        ("CN", "US", 999_999, 9_999, .contract), ("CN", "US", 1_000_000, 0, .assessment),
        ("CN", "US", 10, 1, .contract), ("CN", "US", 10_000, 10_000, .assessment),
        ("CN", "CN", 5_000_000, 50_000, .free), ("US", "CN", 100_000, 0, .prohibited),
        ("US", "DE", 100_000, 0, .free),
    ])
    func transferIsCountedAgainstTheThresholds(
        country: String, access: String, people: Int, sensitive: Int, needs: TransferForm
    ) throws {
        let policy = try Policy.standard.applying(profiles: ["cn", "us"])
        let decision = policy.transfer(
            TransferQuestion(
                subjectCountry: country, accessCountry: access, people: people,
                sensitivePeople: sensitive))
        #expect(decision.needs == needs)
        #expect(decision.reached.isEmpty == (needs == .free))
    }

    @Test func transferSaysHowManyPeopleAreLeft() throws {
        let policy = try Policy.standard.applying(profiles: ["cn"])
        let decision = policy.transfer(
            TransferQuestion(
                subjectCountry: "CN", accessCountry: "US", people: 150_000, sensitivePeople: 0))
        #expect(decision.next?.threshold.id == "cn.export-sensitive-10k")
        #expect(decision.next?.peopleLeft == 10_000)
    }

    @Test func bulkDataCountsByLabel() throws {
        let policy = try Policy.standard.applying(profiles: ["us"])
        let decision = policy.transfer(
            TransferQuestion(
                subjectCountry: "US", accessCountry: "CN", people: 100,
                peopleByLabel: ["genetic": 100]))
        #expect(decision.needs == .prohibited)
        #expect(decision.reached.map(\.id) == ["us.bulk-genomic"])
    }

    @Test(
        arguments: [
            ("CN", "US", "phone", TransferForm.safeguards), ("CN", "US", "health", .contract),
            ("CN", "CN", "phone", .recorded), ("DE", "FR", "phone", .recorded),
            ("DE", "JP", "phone", .recorded), ("DE", "CN", "phone", .contract),
            ("US", "CN", "phone", .prohibited), ("US", "HK", "genetic", .prohibited),
            ("US", "GB", "phone", .recorded), ("GB", "US", "phone", .contract),
            ("GB", "DE", "phone", .recorded), ("CA", "US", "phone", .safeguards),
            ("CN", "US", "company", .free),
        ] as [(String, String, LabelID, TransferForm)])
    func residencyDependsOnPersonAndPlace(
        country: String, access: String, label: LabelID, transfer: TransferForm
    ) throws {
        let policy = try Policy.standard.applying(profiles: ["cn", "us", "eu", "uk", "ca"])
        let decision = policy.handling(
            HandlingQuestion(
                labels: [label], subjectCountry: country, accessCountry: access))
        #expect(decision.transfer == transfer)
    }

    // MARK: retention

    @Test func longestFloorBeatsTheClock() throws {
        let policy = try Policy.standard.applying(profiles: ["us", "cn-insurance"])
        let us = policy.retention(
            RetentionQuestion(retentionClass: .recording, subjectCountry: "US"))
        #expect(us.floor?.id == "us.records-floor")
        #expect(us.outcome == .dispose(after: PolicyDuration(5, .year)))
        let cn = policy.retention(
            RetentionQuestion(retentionClass: .recording, subjectCountry: "CN"))
        #expect(cn.floor?.id == "cn-insurance.recordings-long")
        #expect(cn.outcome == .dispose(after: PolicyDuration(10, .year)))
    }

    @Test func ceilingShortensTheClock() {
        let card = Policy.standard.retention(
            RetentionQuestion(retentionClass: .purchase, labels: ["payment_card"]))
        #expect(card.outcome == .dispose(after: PolicyDuration(3, .month)))
        let other = Policy.standard.retention(
            RetentionQuestion(retentionClass: .purchase, labels: ["purchase"]))
        #expect(other.outcome == .dispose(after: PolicyDuration(5, .year)))
    }

    @Test func floorBeyondACeilingIsStorageOnly() throws {
        let policy = try Policy.standard.applying(profiles: ["us", "cn-education"])
        var both = policy
        both.retentionLimits = policy.retentionLimits.map { limit in
            var limit = limit
            limit.subjectIn = []
            limit.labels = []
            limit.classes = [.identity]
            return limit
        }
        let decision = both.retention(RetentionQuestion(retentionClass: .identity))
        #expect(
            decision.outcome
                == .restricted(from: PolicyDuration(3, .month), until: PolicyDuration(6, .year)))
    }

    @Test func lowValueContactsGoSooner() {
        let low = Policy.standard.retention(
            RetentionQuestion(retentionClass: .contact, value: .low))
        let high = Policy.standard.retention(
            RetentionQuestion(retentionClass: .contact, value: .high))
        #expect(low.outcome == .dispose(after: PolicyDuration(12, .month)))
        #expect(high.outcome == .dispose(after: PolicyDuration(3, .year)))
    }
}
