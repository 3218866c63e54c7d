import StrataCore
import Testing

/// Clocks and legal limits counted from events, without a vault.
@Suite struct LifecycleTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }

    private static func event(_ day: String) -> LifecycleEvent {
        LifecycleEvent(time: time(day), source: "rec")
    }

    private static func day(_ time: Int64?) -> String? {
        time.map { String(CivilTime($0).text.prefix(10)) }
    }

    // MARK: Periods

    @Test(arguments: [
        ("2026-01-31", "1mo", "2026-02-28"), ("2024-01-31", "1mo", "2024-02-29"),
        ("2024-02-29", "1y", "2025-02-28"), ("2024-02-29", "4y", "2028-02-29"),
        ("2026-11-30", "3mo", "2027-02-28"), ("2026-12-15", "1mo", "2027-01-15"),
        ("2026-03-01", "30d", "2026-03-31"), ("2026-03-01", "0d", "2026-03-01"),
        ("2026-05-31", "18mo", "2027-11-30"),
    ])
    func periodsEndByTheCalendar(from: String, length: String, end: String) throws {
        let period = try #require(PolicyDuration(length))
        #expect(Self.day(period.end(from: Self.time(from))) == end)
        // The time of day stays.
        let noon: Int64 = 43_200_000_000
        #expect(period.end(from: Self.time(from) + noon) == Self.time(end) + noon)
    }

    // MARK: Verdicts

    @Test func aClassGoesThroughItsStages() {
        let policy = Policy.standard
        var facts = LifecycleFacts(
            retentionClass: .contact, events: [.lastContact: Self.event("2024-03-01")])
        let verdict = policy.lifecycle(facts, at: Self.time("2025-01-01"))
        #expect(verdict.stage == .active)
        #expect(Self.day(verdict.archiveAt) == "2026-03-01")
        #expect(Self.day(verdict.disposeAt) == "2027-03-01")
        func stage(_ day: String) -> LifecycleVerdict.Stage {
            policy.lifecycle(facts, at: Self.time(day)).stage
        }
        #expect(stage("2026-02-28") == .active && stage("2026-03-01") == .archive)
        #expect(stage("2027-02-28") == .archive && stage("2027-03-01") == .due)
        facts.holds = 1
        #expect(stage("2027-03-01") == .held && stage("2026-03-01") == .archive)
        // Those worth little go sooner.
        facts.holds = 0
        facts.value = .low
        #expect(stage("2025-03-01") == .due)
    }

    @Test func whatHasNotHappenedStartsNothing() {
        let consent = LifecycleFacts(
            retentionClass: .consent, events: [.creation: Self.event("2001-01-01")])
        let verdict = Policy.standard.lifecycle(consent, at: Self.time("2026-01-01"))
        #expect(verdict.stage == .active && verdict.disposeAt == nil)
        #expect(verdict.because.allSatisfy { $0.end == nil && !$0.decides })
        var ended = consent
        ended.events[.consentEnd] = Self.event("2020-06-30")
        let due = Policy.standard.lifecycle(ended, at: Self.time("2026-01-01"))
        #expect(due.stage == .due && Self.day(due.disposeAt) == "2025-06-30")
    }

    @Test func theLatestFloorKeepsAndTheEarliestCeilingEnds() throws {
        let policy = try Policy.standard.applying(profiles: ["us"])
        let facts = LifecycleFacts(
            retentionClass: .call, subjectCountry: "US",
            events: [
                .creation: Self.event("2020-01-01"), .lastUse: Self.event("2022-01-01"),
            ])
        let kept = policy.lifecycle(facts, at: Self.time("2026-01-01"))
        #expect(kept.stage == .archive && Self.day(kept.disposeAt) == "2027-01-01")
        #expect(
            kept.because.first { $0.decides && $0.bound == .floor }?.head.id == "us.records-floor")
        let card = LifecycleFacts(
            retentionClass: .purchase, labels: ["payment_card"],
            events: [
                .lastPurchase: Self.event("2026-01-01"), .lastUse: Self.event("2026-01-01"),
            ])
        let gone = Policy.standard.lifecycle(card, at: Self.time("2026-05-01"))
        #expect(gone.stage == .due && Self.day(gone.disposeAt) == "2026-04-01")
        // What is to be destroyed is not archived first.
        #expect(gone.archiveAt == gone.disposeAt)
    }

    @Test func aFloorBehindACeilingIsStorageOnly() throws {
        var policy = try Policy.standard.applying(profiles: ["us", "cn-education"])
        policy.retentionLimits = policy.retentionLimits.map { limit in
            var limit = limit
            limit.subjectIn = []
            limit.labels = []
            limit.classes = [.identity]
            limit.from = .lastUse
            return limit
        }
        let facts = LifecycleFacts(
            retentionClass: .identity,
            events: [
                .lastUse: Self.event("2020-01-01"), .lastContact: Self.event("2020-01-01"),
            ])
        let verdict = policy.lifecycle(facts, at: Self.time("2021-01-01"))
        #expect(verdict.stage == .restricted)
        #expect(Self.day(verdict.restrictedFrom) == "2020-04-01")
        #expect(Self.day(verdict.disposeAt) == "2026-01-01")
        #expect(policy.lifecycle(facts, at: Self.time("2026-01-01")).stage == .due)
    }

    // MARK: Against a small model

    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// What is said of any clocks, limits and events is what follows from each of them alone.
    @Test func everyVerdictFollowsFromItsRules() throws {
        var random = Random(state: 20_261_128)
        let base = try Policy.standard.applying(profiles: ["us", "cn-education"])
        let clock = try #require(base.clocks.first)
        let limit = try #require(base.retentionLimits.first)
        for round in 0..<2_000 {
            var policy = base
            func length() -> PolicyDuration {
                let unit: PolicyDuration.Unit = [.day, .month, .year].randomElement(using: &random)!
                return PolicyDuration(Int.random(in: 0...20, using: &random), unit)
            }
            policy.clocks = (0..<Int.random(in: 0...2, using: &random)).map { _ in
                var one = clock
                one.retentionClass = .contact
                one.values = []
                one.from = ClockEvent.allCases.randomElement(using: &random)!
                one.activeFor = length()
                one.archiveFor = length()
                return one
            }
            policy.retentionLimits = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                var one = limit
                one.classes = [.contact]
                one.labels = []
                one.subjectIn = []
                one.bound = Bool.random(using: &random) ? .floor : .ceiling
                // A floor from the end of a consent that goes on is another matter.
                one.from = ClockEvent.allCases.filter { $0 != .consentEnd }
                    .randomElement(using: &random)!
                one.length = length()
                return one
            }
            var facts = LifecycleFacts(retentionClass: .contact)
            let origin = Self.time("2020-01-01")
            for event in ClockEvent.allCases where Int.random(in: 0...3, using: &random) > 0 {
                facts.events[event] = LifecycleEvent(
                    time: origin + Int64.random(in: 0...3_000, using: &random) * 86_400_000_000,
                    source: "")
            }
            func ends(_ bound: RetentionLimit.Bound) -> [Int64] {
                policy.retentionLimits.filter { $0.bound == bound }.compactMap { limit in
                    facts.events[limit.from].map { limit.length.end(from: $0.time) }
                }
            }
            let active = policy.clocks.compactMap { clock in
                facts.events[clock.from].map { clock.activeFor.end(from: $0.time) }
            }
            let archive = policy.clocks.compactMap { clock in
                facts.events[clock.from].map {
                    clock.activeFor.adding(clock.archiveFor).end(from: $0.time)
                }
            }
            var last = 0
            for step in 0..<40 {
                let now = origin + Int64(step) * 400 * 86_400_000_000
                let isOver =
                    archive.contains { $0 <= now } || ends(.ceiling).contains { $0 <= now }
                    || policy.clocks.isEmpty && facts.events[.creation]?.time ?? now <= now
                let isKept = ends(.floor).contains { $0 > now }
                let expected: LifecycleVerdict.Stage =
                    if isOver, !isKept {
                        .due
                    } else if isKept, ends(.ceiling).contains(where: { $0 <= now }) {
                        .restricted
                    } else if active.contains(where: { $0 <= now }) || isOver {
                        .archive
                    } else {
                        .active
                    }
                let verdict = policy.lifecycle(facts, at: now)
                // Without a clock nothing says when daily use is over.
                if policy.clocks.isEmpty, verdict.stage == .active, expected == .archive {
                    continue
                }
                #expect(verdict.stage == expected, "round \(round), step \(step)")
                // Nothing becomes younger.
                let place = LifecycleVerdict.Stage.allCases.firstIndex(of: verdict.stage) ?? 0
                #expect(place >= last, "round \(round), step \(step)")
                last = place
                facts.holds = 1
                let held = policy.lifecycle(facts, at: now).stage
                #expect(held == (expected == .due ? .held : verdict.stage))
                facts.holds = 0
            }
        }
    }
}
