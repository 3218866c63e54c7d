import StrataCore
import StrataOperations
import StrataVault
import Synchronization
import Testing

/// Who is called next, and who is not.
@Suite struct QueueTests {
    /// Ten in the morning in China, a Thursday.
    static let now = CivilTime("2026-11-26 10:00+08:00")?.instant() ?? 0
    static let minute: Int64 = 60_000_000

    /// People with names and numbers; every fifth number stands there twice.
    static func list(_ count: Int) -> String {
        var rows = "姓名,手机号,年龄\n"
        for person in 0..<count {
            rows += "客户\(person),138\(10_000_000 + person),\(30 + person % 30)\n"
        }
        return rows
    }

    static func complete(_ vault: Vault, _ dataset: String) throws {
        let catalogue = DatasetCatalogue(vault: vault)
        var facts = DatasetCatalogue.Facts()
        facts.supplier = "Broker"
        facts.contract = "C-1"
        facts.lawfulBasis = "consent"
        facts.purposes = ["sale"]
        facts.controller = "ACME"
        facts.country = "CN"
        facts.expiry = "2027-01-01"
        _ = try catalogue.set(facts, of: try catalogue.dataset(dataset))
        var campaign = CampaignCatalogue.Facts()
        campaign.purpose = .sale
        campaign.datasets = [dataset]
        _ = try CampaignCatalogue(vault: vault).add("Spring", campaign)
    }

    static func prepared(
        _ count: Int, _ engine: VaultFixture.Engine = .sqlite
    ) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(list(count), dataset: "people", now: now - 1_000_000)
        try fixture.with(now: now) { try complete($0, "people") }
        return fixture
    }

    private func build(
        _ fixture: VaultFixture, _ vault: Vault, policy: Policy? = nil
    ) throws -> QueueBuilding.Waterfall {
        try QueueBuilding(vault: vault, policy: policy ?? fixture.policy, now: Self.now)
            .build("Spring", meter: WorkMeter())
    }

    private func desk(
        _ fixture: VaultFixture, _ vault: Vault, isShared: Bool = false, policy: Policy? = nil
    ) throws -> QueueDesk {
        let policy = policy ?? fixture.policy
        guard isShared else {
            return try QueueDesk(vault: vault, policy: policy, campaign: "Spring")
        }
        // What agents share is under the policy of the vault.
        if try AdoptedPolicy(vault: vault).policy() != policy {
            try AdoptedPolicy(vault: vault).adopt(policy)
        }
        return try QueueDesk(shared: vault, campaign: "Spring")
    }

    private func results(
        _ fixture: VaultFixture, _ vault: Vault, _ desk: QueueDesk
    ) -> QueueResults {
        QueueResults(vault: vault, policy: fixture.policy, desk: desk)
    }

    private func stage(_ waterfall: QueueBuilding.Waterfall, _ name: String) -> Int {
        waterfall.stages.first { $0.stage == name }?.people ?? 0
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func everyLeadIsGivenOnceAndTheRestIsExplained(engine: VaultFixture.Engine) throws {
        let fixture = try Self.prepared(12, engine)
        try fixture.with(now: Self.now) { vault in
            let book = DoNotCall(vault: vault)
            try book.add(.phone("13810000001"), at: Self.now)
            let restricted = try fixture.lookup(vault).find(.phone("13810000002"))[0]
            try SubjectChange(vault: vault, policy: fixture.policy).restrict(restricted, true)
            let waterfall = try build(fixture, vault)
            #expect(waterfall.rows == 12 && waterfall.queued == 10 && waterfall.callable == 10)
            #expect(stage(waterfall, "do_not_call") == 1 && stage(waterfall, "restricted") == 1)
            let desk = try desk(fixture, vault)
            var given: Set<Int64> = []
            while let lead = try desk.next(agent: "A\(given.count % 3)", at: Self.now) {
                #expect(given.insert(lead.subject).inserted)
                #expect(lead.maskedNumber.hasPrefix("*"))
            }
            #expect(given.count == 10 && !given.contains(restricted))
            let explained = try QueueExplain(
                vault: vault, policy: fixture.policy, language: .en, now: Self.now
            ).explain(restricted, campaign: "Spring")
            #expect(!explained.mayCall && explained.stage == "restricted")
            #expect(explained.place == nil)
            try fixture.expectWhole(vault)
        }
    }

    @Test func anObjectionInOneCallBarsTheNextOffer() throws {
        let fixture = try Self.prepared(4)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            // Everybody has been asked about already when the objection comes.
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            let first = try #require(try desk.next(agent: "A", at: Self.now))
            #expect(desk.ahead(at: Self.now) == 3)
            let others = (0..<4).map { "1381000000\($0)" }.filter { !first.number.hasSuffix($0) }
            try DoNotCall(vault: vault).add(.phone(others[0]), at: Self.now)
            try DoNotCall(vault: vault).add(.phone(others[1]), at: Self.now)
            let outcome = try results(fixture, vault, desk).report(
                first.lead, by: "A", result: "refused", at: Self.now)
            #expect(outcome.listed >= 1)
            let second = try #require(try desk.next(agent: "A", at: Self.now))
            #expect(second.number.hasSuffix(others[2]))
            #expect(try desk.next(agent: "A", at: Self.now) == nil)
            let check = try DoNotCall(vault: vault).check(.phone(first.number))
            #expect(!check.isEmpty)
            try fixture.expectWhole(vault)
        }
    }

    @Test func anObjectionByIdentityNumberCountsToo() throws {
        let fixture = try VaultFixture()
        try fixture.bring(Lists.people, dataset: "people", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            try Self.complete(vault, "people")
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            #expect(desk.ahead(at: Self.now) == 3)
            // Of 欧阳明, whose number itself is on no list.
            try DoNotCall(vault: vault).add(.identity("440524188001010014"), at: Self.now)
            var given: [String] = []
            while let lead = try desk.next(agent: "A", at: Self.now) { given.append(lead.number) }
            #expect(given.sorted() == ["+8613700137003", "+8613800138001"])
        }
    }

    @Test func theLogSaysWhichLeadWentToWhom() throws {
        let fixture = try Self.prepared(2)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault)
            let lead = try #require(try desk.next(agent: "A-17", at: Self.now))
            _ = try results(fixture, vault, desk).report(
                lead.lead, by: "A-17", result: "refused", at: Self.now)
            let acts = try AuditReading(vault).acts(limit: 20)
            let subject = vault.keys.identifiers.identifier(.subject, lead.subject)
            for action in ["queue.next", "queue.result"] {
                let act = try #require(acts.first { $0.entry.action == action })
                // Who is next is known when the queue was asked: it stands in the outcome.
                let objects = act.entry.objects + (act.result?.objects ?? [])
                #expect(objects.contains(subject) && objects.count >= 2)
                #expect(!objects.contains { $0.contains("A-17") })
            }
        }
    }

    @Test func aWithdrawnConsentAndAnErasedPersonAreNotOffered() throws {
        let fixture = try Self.prepared(3)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            let lookup = fixture.lookup(vault)
            let one = try lookup.find(.phone("13810000000"))[0]
            var statement = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
            statement.withdrawn = CivilTime(Self.now - 1_000_000)
            try ConsentBook(vault: vault).add(statement, to: one)
            _ = try lookup.erase(try lookup.find(.phone("13810000001")), at: Self.now)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            #expect(lead.number.hasSuffix("0002"))
            #expect(try desk.next(agent: "A", at: Self.now) == nil)
        }
    }

    @Test func aLeadWhoseAgentVanishedReturns() throws {
        let fixture = try Self.prepared(1)
        let lead = try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            return try #require(try desk(fixture, vault).next(agent: "A", at: Self.now))
        }
        try fixture.with(now: Self.now) { vault in
            // Another process, another agent: too early, then late enough.
            let desk = try desk(fixture, vault)
            #expect(try desk.next(agent: "B", at: Self.now + 5 * Self.minute) == nil)
            let again = try #require(
                try desk.next(agent: "B", at: Self.now + 31 * Self.minute))
            #expect(again.subject == lead.subject)
            let results = results(fixture, vault, desk)
            #expect(throws: QueueError.notYours) {
                _ = try results.report(
                    lead.lead, by: "A", result: "sale", at: Self.now + 32 * Self.minute)
            }
        }
    }

    @Test func nobodyAnswersForALeadOfSomebodyElse() throws {
        let fixture = try Self.prepared(2)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            let results = results(fixture, vault, desk)
            #expect(throws: QueueError.notYours) {
                _ = try results.report(lead.lead, by: "B", result: "sale", at: Self.now)
            }
            #expect(throws: QueueError.unknownLead) {
                _ = try results.report("lea-00000", by: "A", result: "sale", at: Self.now)
            }
            #expect(throws: QueueError.unknownResult("nonsense")) {
                _ = try results.report(lead.lead, by: "A", result: "nonsense", at: Self.now)
            }
            // A queue that was built anew has other leads.
            _ = try build(fixture, vault)
            #expect(throws: QueueError.unknownLead) {
                _ = try results.report(lead.lead, by: "A", result: "sale", at: Self.now)
            }
        }
    }

    @Test func aResultCanBeTakenBackForAMinute() throws {
        let fixture = try Self.prepared(1)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault)
            let results = results(fixture, vault, desk)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            _ = try results.report(lead.lead, by: "A", result: "refused", at: Self.now)
            #expect(try !DoNotCall(vault: vault).check(.phone(lead.number)).isEmpty)
            #expect(throws: QueueError.notYours) {
                try results.undo(lead.lead, by: "B", at: Self.now + 1_000_000)
            }
            try results.undo(lead.lead, by: "A", at: Self.now + 30_000_000)
            #expect(try DoNotCall(vault: vault).check(.phone(lead.number)).isEmpty)
            #expect(throws: QueueError.notYours) {
                try results.undo(lead.lead, by: "A", at: Self.now + 31_000_000)
            }
            _ = try results.report(
                lead.lead, by: "A", result: "refused", at: Self.now + 40_000_000)
            #expect(throws: QueueError.tooLate) {
                try results.undo(lead.lead, by: "A", at: Self.now + 140_000_000)
            }
            #expect(try !DoNotCall(vault: vault).check(.phone(lead.number)).isEmpty)
            try fixture.expectWhole(vault)
        }
    }

    @Test func anEntryThatWasThereBeforeSurvivesAnUndo() throws {
        let fixture = try Self.prepared(1)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault)
            let results = results(fixture, vault, desk)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            try DoNotCall(vault: vault).add(.phone(lead.number), at: Self.now - 1)
            _ = try results.report(lead.lead, by: "A", result: "refused", at: Self.now)
            try results.undo(lead.lead, by: "A", at: Self.now + 1_000_000)
            #expect(try !DoNotCall(vault: vault).check(.phone(lead.number)).isEmpty)
        }
    }

    @Test func aCallBackIsTheAgentsOrTheTeamsWhenOffShift() throws {
        let fixture = try Self.prepared(1)
        try fixture.with(now: Self.now) { vault in
            _ = try TeamCatalogue(vault: vault).bring(
                [
                    RosterRow(
                        row: 1, agent: "A", name: "Mei", team: "North", from: "2026-01-01",
                        to: "2026-11-26"),
                    RosterRow(row: 2, agent: "B", name: "Li", team: "North", from: "2026-01-01"),
                    RosterRow(row: 3, agent: "C", name: "Wu", team: "South", from: "2026-01-01"),
                ], addTeams: true)
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault)
            let results = results(fixture, vault, desk)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            let hour = 60 * Self.minute
            #expect(throws: QueueError.badTime) {
                _ = try results.callBack(
                    lead.lead, by: "A", at: Self.now - 1, now: Self.now)
            }
            _ = try results.callBack(lead.lead, by: "A", at: Self.now + hour, now: Self.now)
            #expect(try desk.next(agent: "A", at: Self.now + 30 * Self.minute) == nil)
            // A is on shift today, so nobody else gets it.
            #expect(try desk.next(agent: "B", at: Self.now + hour) == nil)
            let tomorrow = Self.now + 24 * hour
            #expect(try desk.next(agent: "C", at: tomorrow) == nil)
            let taken = try #require(try desk.next(agent: "B", at: tomorrow))
            #expect(taken.isCallBack && taken.subject == lead.subject)
        }
    }

    @Test func nobodyIsCalledAtNightAndMinorsNever() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            Self.list(3) + "小明,13810009999,15\n", dataset: "people", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            try Self.complete(vault, "people")
            let waterfall = try build(fixture, vault)
            #expect(stage(waterfall, "minor") == 1 && waterfall.queued == 3)
            let desk = try desk(fixture, vault)
            let night = CivilTime("2026-11-26 23:00+08:00")?.instant() ?? 0
            #expect(try desk.next(agent: "A", at: night) == nil)
            #expect(try desk.next(agent: "A", at: night + 11 * 60 * Self.minute) != nil)
        }
    }

    @Test func namedAgentsAloneGetATier() throws {
        let fixture = try Self.prepared(3)
        let own = """
            schema: 1
            policy: own
            extends: default
            version: "1"
            title: {en: Own, zh: 自定}
            value:
              - id: value.mid
                value: mid
                queue: 2
                agents: any
                channel: nurture
                freshness: 90d
                idle_after: 180d
                when_idle: keep
                named: [A-17]
                because: {en: x, zh: x}
            """
        let policy = try #require(Policy.parse(yaml: own, path: "own.yaml").policy)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault, policy: policy)
            let desk = try desk(fixture, vault, isShared: true, policy: policy)
            try desk.refill(for: "A-18", at: Self.now)
            #expect(desk.ahead(at: Self.now) == 3)
            #expect(try desk.next(agent: "A-18", at: Self.now) == nil)
            #expect(try desk.next(agent: "A-17", at: Self.now) != nil)
            #expect(try desk.next(agent: "A-18", at: Self.now) == nil)
        }
    }

    @Test func whatThePolicyWantsToBeThereIsAskedFor() throws {
        let fixture = try Self.prepared(3)
        let own = """
            schema: 1
            policy: own
            extends: default
            version: "1"
            title: {en: Own, zh: 自定}
            value:
              - id: value.mid
                value: mid
                queue: 2
                agents: any
                channel: nurture
                freshness: 90d
                idle_after: 180d
                when_idle: keep
                complete: [phone, email]
                because: {en: x, zh: x}
            """
        let policy = try #require(Policy.parse(yaml: own, path: "own.yaml").policy)
        try fixture.with(now: Self.now) { vault in
            let waterfall = try build(fixture, vault, policy: policy)
            #expect(stage(waterfall, "incomplete") == 3 && waterfall.queued == 0)
        }
    }

    @Test func twoPeopleOfOneNumberAreOneCall() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            "姓名,手机号\n王芳,13810000001\n李强,13810000001\n", dataset: "people",
            now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            try Self.complete(vault, "people")
            let waterfall = try build(fixture, vault)
            #expect(waterfall.rows == 2 && stage(waterfall, "duplicate") == 1)
            #expect(waterfall.queued == 1)
            // What bars one of them bars the call.
            let people = try fixture.lookup(vault).find(.phone("13810000001"))
            #expect(people.count == 2)
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            try change.restrict(people[1], true)
            #expect(try desk(fixture, vault).next(agent: "A", at: Self.now) == nil)
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases, [0, 1, 4])
    func agentsAtOnceNeverGetTheSameLead(engine: VaultFixture.Engine, shared: Int) throws {
        let fixture = try Self.prepared(120, engine)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            // Desks that share whom they asked about ahead, and others beside.
            let desks = try (0..<4).map { try desk(fixture, vault, isShared: $0 < shared) }
            if shared == 4 { try desks[0].refill(for: "A0", at: Self.now) }
            let parts = Workers.run(8) { worker -> [Int64] in
                var given: [Int64] = []
                while let lead = try? desks[worker % 4].next(agent: "A\(worker)", at: Self.now) {
                    given.append(lead.subject)
                    if given.count == 3 { try? desks[0].refill(for: "A0", at: Self.now) }
                }
                return given
            }
            let all = parts.flatMap(\.self)
            #expect(Set(all).count == all.count && all.count == 120)
            try fixture.expectWhole(vault)
        }
    }

    @Test func aLeadIsTheAgentsBehindARestart() throws {
        let fixture = try Self.prepared(2)
        let lead = try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            return try #require(try desk.next(agent: "A", at: Self.now))
        }
        try fixture.with(now: Self.now) { vault in
            let desk = try desk(fixture, vault, isShared: true)
            #expect(try desk.next(agent: "B", at: Self.now)?.subject != lead.subject)
            #expect(try desk.next(agent: "B", at: Self.now) == nil)
            #expect(throws: QueueError.notYours) {
                _ = try results(fixture, vault, desk).report(
                    lead.lead, by: "B", result: "sale", at: Self.now)
            }
            _ = try results(fixture, vault, desk).report(
                lead.lead, by: "A", result: "sale", at: Self.now)
        }
    }

    @Test func whatWasAskedAheadOutlastsNeitherAMinuteNorAPolicyNorAQueue() throws {
        let fixture = try Self.prepared(3)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            #expect(desk.ahead(at: Self.now + Self.minute - 1) == 3)
            #expect(desk.ahead(at: Self.now + Self.minute) == 0)
            // A clock that was set back makes nothing newer.
            #expect(desk.ahead(at: Self.now - Self.minute) == 0)
            try AdoptedPolicy(vault: vault).adopt(.standard)
            #expect(desk.ahead(at: Self.now) == 0)
            try desk.refill(for: "A", at: Self.now)
            #expect(desk.ahead(at: Self.now) == 3)
            // Nor a change of the list.
            let datasets = DatasetCatalogue(vault: vault)
            _ = try datasets.set(.init(), of: try datasets.dataset("people"))
            #expect(desk.ahead(at: Self.now) == 0)
            try desk.refill(for: "A", at: Self.now)
            _ = try build(fixture, vault)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            // Of the queue as it is now.
            _ = try results(fixture, vault, desk).report(
                lead.lead, by: "A", result: "sale", at: Self.now)
        }
    }

    @Test func whatBarsAnotherWithTheNumberBarsThoseWhoWereAskedAboutAhead() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            "姓名,手机号\n王芳,13810000001\n李强,13810000001\n", dataset: "people",
            now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            try Self.complete(vault, "people")
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            #expect(desk.ahead(at: Self.now) == 1)
            for person in try fixture.lookup(vault).find(.phone("13810000001")) {
                let isQueued =
                    try QueueExplain(
                        vault: vault, policy: fixture.policy, language: .en, now: Self.now
                    ).explain(person, campaign: "Spring").place != nil
                if isQueued { continue }
                try SubjectChange(vault: vault, policy: fixture.policy).restrict(person, true)
            }
            #expect(try desk.next(agent: "A", at: Self.now) == nil)
        }
    }

    @Test func aClosedCampaignCallsNobody() throws {
        let fixture = try Self.prepared(3)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault, isShared: true)
            try desk.refill(for: "A", at: Self.now)
            let catalogue = CampaignCatalogue(vault: vault)
            _ = try catalogue.close(try catalogue.campaign("Spring"))
            // Also by a desk that was there before.
            #expect(try desk.next(agent: "A", at: Self.now) == nil)
        }
    }

    @Test func hoursEndForThoseWhoWereAskedAboutAhead() throws {
        let fixture = try Self.prepared(3)
        let own = """
            schema: 1
            policy: own
            extends: default
            version: "1"
            title: {en: Own, zh: 自定}
            calling:
              - id: own.calling
                weekdays: 00:00-24:00
                saturday: 00:00-24:00
                sunday: 00:00-24:00
                holidays: 00:00-24:00
                consent: notice
                after_refusal: all
                because: {en: x, zh: x}
            """
        let clock = try #require(
            CivilTime(String(CivilTime(Self.now).text.prefix(10)) + "T10:00:00Z")?.instant())
        let hour = String(CivilTime(clock + 8 * 3_600_000_000).text.dropFirst(11).prefix(2))
        let ends = own.replacing("24:00", with: "\(hour):00")
        let policy = try #require(Policy.parse(yaml: ends, path: "own.yaml").policy)
        try fixture.with(now: clock) { vault in
            _ = try QueueBuilding(vault: vault, policy: policy, now: clock - Self.minute)
                .build("Spring", meter: WorkMeter())
            let desk = try desk(fixture, vault, isShared: true, policy: policy)
            let before = clock - 20_000_000
            try desk.refill(for: "A", at: before)
            #expect(desk.ahead(at: before) == 3)
            #expect(try desk.next(agent: "A", at: before) != nil)
            // Twenty seconds later the hour is over, and those who wait are told so.
            #expect(try desk.next(agent: "A", at: clock + 1) == nil)
        }
    }

    @Test func aChangedQueueIsRefused() throws {
        let fixture = try Self.prepared(3)
        _ = try fixture.with(now: Self.now) { try build(fixture, $0) }
        try fixture.tamper("UPDATE queue_block SET due = 0")
        try fixture.with(now: Self.now) { vault in
            let desk = try desk(fixture, vault)
            #expect(throws: VaultError.self) { _ = try desk.next(agent: "A", at: Self.now) }
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings.contains { $0.kind == .rowChanged })
        }
    }

    @Test func queuesHoldNothingInTheClear() throws {
        let fixture = try Self.prepared(20)
        try fixture.with(now: Self.now) { vault in
            _ = try build(fixture, vault)
            let desk = try desk(fixture, vault)
            let lead = try #require(try desk.next(agent: "Agent-Mei-77", at: Self.now))
            _ = try results(fixture, vault, desk).report(
                lead.lead, by: "Agent-Mei-77", result: "sale", at: Self.now)
        }
        #expect(try fixture.leaks(of: ["Agent-Mei-77", "13810000003", "客户3", "Spring"]).isEmpty)
    }
}
