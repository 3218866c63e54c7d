import StrataCore
import Testing

/// Whether a number may be called: everything that stands against it is said.
@Suite struct CallDecisionTests {
    /// Thursday, 10:00 in China.
    private static let now = CivilTime("2026-11-26 10:00+08:00")?.instant() ?? 0
    private static let number = "+8613800138001"
    private static let day: Int64 = 86_400_000_000

    private static func facts(_ change: (inout CallFacts) -> Void = { _ in }) -> CallFacts {
        var facts = CallFacts(
            purpose: .sale, channel: .phone, now: now, number: number,
            calling: Policy.standard.calling(subjectCountry: "CN"), consent: .consent)
        facts.offsets = 480...480
        facts.registries = [.init(source: "national", newest: now - day)]
        facts.people = [
            .init(
                isRestricted: false,
                sources: [
                    .init(
                        number: 7, name: "list", controller: "ACME", missing: [],
                        purposes: ["sale"], end: now + 30 * day)
                ],
                grants: [
                    ConsentGrant(
                        record: "rec-1", controller: "ACME", purposes: [.sale],
                        channels: [.phone], numbers: [number], given: now - 9 * day)
                ])
        ]
        change(&facts)
        return facts
    }

    @Test func whoAgreedIsCalledInTheDay() {
        let verdict = Self.facts().decide()
        #expect(verdict.mayCall)
        #expect(verdict.grounds == [.dataset("list"), .consent(.given)])
    }

    struct Bar: Sendable, CustomTestStringConvertible {
        var code: String
        var change: @Sendable (inout CallFacts) -> Void
        var testDescription: String { code }
    }

    static let bars: [Bar] = [
        Bar(code: "do_not_call") {
            $0.listings = [.init(source: "own", version: "", scope: "all")]
        },
        Bar(code: "registry_too_old") {
            $0.registries = [.init(source: "national", newest: now - 32 * day)]
        },
        Bar(code: "unknown_number") { $0.people = [] },
        Bar(code: "restricted") { $0.people[0].isRestricted = true },
        Bar(code: "no_dataset") { $0.people[0].sources = [] },
        Bar(code: "dataset_incomplete") { $0.people[0].sources[0].missing = ["lawful-basis"] },
        Bar(code: "dataset_expired") { $0.people[0].sources[0].end = now },
        Bar(code: "dataset_purpose") { $0.people[0].sources[0].purposes = ["service"] },
        Bar(code: "consent_none") { $0.people[0].grants = [] },
        Bar(code: "consent_other_controller") { $0.controller = "Other" },
        Bar(code: "consent_reassigned") { $0.people[0].reassigned = [number: now - day] },
        Bar(code: "outside_hours") {
            $0.now = CivilTime("2026-11-26 21:00+08:00")?.instant() ?? 0
        },
        // Somewhere in the country it is before eight.
        Bar(code: "outside_hours") { $0.offsets = 300...480 },
        Bar(code: "place_unknown") { $0.offsets = nil },
        Bar(code: "too_many_calls") {
            $0.people[0].calls = (1...5).map { now - Int64($0) * 3_600_000_000 }
        },
        Bar(code: "refused_lately") {
            $0.calling = quiet
            $0.people[0].refusals = [now - 100 * day]
        },
        Bar(code: "outside_campaign") { $0.campaign = campaign([8]) },
        Bar(code: "campaign_closed") { $0.campaign = campaign([7], isClosed: true) },
        Bar(code: "campaign_over") { $0.campaign = campaign([7], end: now) },
        Bar(code: "campaign_not_begun") { $0.campaign = campaign([7], start: now + 1) },
        Bar(code: "campaign_purpose") { $0.campaign = campaign([7], purpose: .service) },
    ]

    /// The trade with a quiet time of six months.
    private static var quiet: CallingDecision {
        var calling = Policy.standard.calling(subjectCountry: "CN")
        calling.quietAfterRefusal = PolicyDuration(6, .month)
        return calling
    }

    private static func campaign(
        _ datasets: Set<Int64>, isClosed: Bool = false, start: Int64? = nil, end: Int64? = nil,
        purpose: Purpose = .sale
    ) -> CallFacts.Campaign {
        .init(purpose: purpose, datasets: datasets, isClosed: isClosed, start: start, end: end)
    }

    @Test(arguments: bars) func eachThingAgainstItBarsTheCall(bar: Bar) {
        let verdict = Self.facts(bar.change).decide()
        #expect(!verdict.mayCall)
        #expect(verdict.against.map(\.code) == [bar.code])
        for reason in verdict.against {
            for language in Language.allCases { #expect(!reason.text(language).contains("{")) }
        }
    }

    @Test func everyReasonIsGivenNotJustTheFirst() {
        let verdict = Self.facts {
            $0.listings = [.init(source: "own", version: "", scope: "sale")]
            $0.people[0].isRestricted = true
            $0.people[0].grants = []
            $0.offsets = nil
        }.decide()
        #expect(
            verdict.against.map(\.code) == [
                "do_not_call", "restricted", "consent_none", "place_unknown",
            ])
    }

    @Test func whatBarsOneOfThoseWhoShareANumberBarsTheCall() {
        let verdict = Self.facts {
            var other = $0.people[0]
            other.isRestricted = true
            $0.people.append(other)
        }.decide()
        #expect(verdict.against.map(\.code) == ["restricted"])
        #expect(verdict.notes == [.sharedNumber(2)])
    }

    @Test func oneCompleteListIsEnough() {
        let verdict = Self.facts {
            var poor = $0.people[0].sources[0]
            poor.name = "poor"
            poor.missing = ["contract"]
            $0.people[0].sources.insert(poor, at: 0)
        }.decide()
        #expect(verdict.mayCall)
    }

    @Test func aMissingRegistryIsSaid() {
        let verdict = Self.facts { $0.registries = [] }.decide()
        #expect(verdict.mayCall && verdict.notes == [.noRegistry])
    }

    @Test func numbersTellTheirCountry() {
        #expect(CallPlace.countries(of: "+8613800138001") == ["CN"])
        #expect(CallPlace.countries(of: "+85291234567") == ["HK"])
        #expect(CallPlace.countries(of: "+15715550184") == ["US", "CA"])
        #expect(CallPlace.countries(of: "13800138001") == [])
        for country in ["CN", "HK", "US", "CA", "GB", "DE", "FR", "ES", "AU"] {
            #expect(CallPlace.offsets(of: country) != nil)
        }
    }
}
