import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Value tiers of people in a vault.
@Suite struct ValueVaultTests {
    /// Purchases of `count` people: the later the number, the more often and the more.
    static func purchases(_ count: Int) -> String {
        var rows = "姓名,手机号,购买日期,金额\n"
        for person in 0..<count {
            for order in 0...(person % 7) {
                let day = 1 + (person * 3 + order * 4) % 27
                rows +=
                    "客户\(person),139\(10_000_000 + person),"
                    + "2026-0\(1 + order % 9)-\(day < 10 ? "0" : "")\(day),"
                    + "\(20 + person % 11 * 30).50\n"
            }
        }
        return rows
    }

    /// Calls of a campaign: people of one city buy more often.
    static func calls(_ count: Int) -> String {
        var rows = "手机号,城市,年龄,通话时间,通话时长,通话结果\n"
        for person in 0..<count {
            let city = ["北京", "上海", "广州"][person % 3]
            let sale = (city == "北京" && person % 2 == 0) || person % 13 == 0
            rows +=
                "138\(10_000_000 + person),\(city),\(20 + person % 50),"
                + "2026-03-\(10 + person % 18) 10:\(10 + person % 50):00,"
                + "\(sale ? 300 + person % 60 : 20 + person % 30),\(sale ? "成交" : "接通")\n"
        }
        return rows
    }

    static func setting(_ fixture: VaultFixture, policy: Policy? = nil) -> ValueSetting {
        ValueSetting(
            policy: policy ?? fixture.policy, threads: 1, language: .en,
            now: CivilTime("2026-09-01")?.instant() ?? 0)
    }

    private func campaign(_ vault: Vault) throws {
        var facts = CampaignCatalogue.Facts()
        facts.purpose = .sale
        facts.datasets = ["calls"]
        _ = try CampaignCatalogue(vault: vault).add("Spring", facts)
    }

    private func prepared(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            Self.purchases(140), name: "purchases.csv", kind: .purchase, dataset: "orders")
        try fixture.bring(Self.calls(600), name: "calls.csv", kind: .call, dataset: "calls")
        try fixture.with { try campaign($0) }
        return fixture
    }

    @discardableResult
    private func fitAndScore(
        _ fixture: VaultFixture, _ vault: Vault
    ) throws -> (ValueFitReport, ValueScoreReport) {
        let setting = Self.setting(fixture)
        let fit = try ValueFitOperation(vault: vault, setting: setting).run(meter: WorkMeter())
        let score = try ValueScoreOperation(vault: vault, setting: setting)
            .run(meter: WorkMeter())
        return (fit, score)
    }

    private func person(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func everybodyGetsATierFromTheSealedRecords(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with { vault in
            let (fit, score) = try fitAndScore(fixture, vault)
            #expect(fit.customers?.customers == 140)
            let campaign = try #require(fit.campaigns.first)
            #expect(campaign.outcomes == 600 && campaign.model != nil)
            #expect(campaign.refused.contains { $0.column == "通话时长" })
            #expect(!campaign.features.contains("手机号"))
            #expect(score.customers == 140)
            #expect(score.high + score.mid + score.low == 740)
            #expect(score.campaigns.first?.people == 600)
            let high = try #require(score.campaigns.first?.high)
            #expect(high > 0 && high <= 120)
            let report = try ValueVaultReporting(vault: vault, setting: Self.setting(fixture))
                .run(meter: WorkMeter())
            #expect(report.people == 740 && report.customers == 140)
            #expect(report.models.count == 2)
            try fixture.expectWhole(vault)
        }
    }

    @Test func aSecondRunChangesNothing() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let again = try ValueScoreOperation(vault: vault, setting: Self.setting(fixture))
                .run(meter: WorkMeter())
            #expect(again.written == 0 && again.unchanged == 740)
        }
    }

    @Test func aStoppedRunGoesOnWhereItWas() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            let setting = Self.setting(fixture)
            _ = try ValueFitOperation(vault: vault, setting: setting).run(meter: WorkMeter())
            var batches = 0
            #expect(throws: Stopped.self) {
                _ = try ValueScoreOperation(vault: vault, setting: setting, batchPeople: 100)
                    .run(meter: WorkMeter()) {
                        batches += 1
                        if batches == 3 { throw Stopped() }
                    }
            }
            let rest = try ValueScoreOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            #expect(rest.written == 440 && rest.unchanged == 300)
        }
    }

    @Test func whoIsErasedHasNoScoreLeftAlsoInAnOldCopy() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let subject = try person("13910000013", fixture, vault)
            let old = try #require(try vault.records.read { try $0.score(of: subject) })
            let row = try #require(try vault.records.read { try $0.subject(subject) })
            _ = try fixture.lookup(vault).erase([row.number], at: 3)
            #expect(try vault.records.read { try $0.score(of: subject) } == nil)
            let ring = try vault.keyStore.ring(old.sealed.ring)
            #expect(ring == nil)
            let parts = try vault.openScore(
                old, slots: [KeySlot(.t2, .purchase)], ring: ring)
            #expect(parts.isEmpty)
            try fixture.expectWhole(vault)
        }
    }

    @Test func erasingPurchasesTakesTheirValueAlong() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let subject = try person("13910000013", fixture, vault)
            let parts = PartErasure(vault: vault)
            let plan = try parts.plan([subject: .init(classes: [.purchase])])
            let old = try #require(try vault.records.read { try $0.score(of: subject) })
            try parts.erase(plan, at: 5)
            let left = try vault.records.read { try $0.score(of: subject) }
            let slots = left?.sealed.envelopes.map(\.slot) ?? []
            #expect(!slots.contains(KeySlot(.t2, .purchase)))
            // The former row does not open under the keys of today.
            let ring = try vault.keyStore.ring(old.sealed.ring)
            let opened = try vault.openScore(old, slots: [KeySlot(.t2, .purchase)], ring: ring)
            #expect(opened.isEmpty)
        }
    }

    @Test func aChangedScoreIsFound() throws {
        let fixture = try prepared()
        try fixture.with { try fitAndScore(fixture, $0) }
        try fixture.tamper(
            "UPDATE score SET revision = revision + 1 WHERE n = (SELECT MIN(n) FROM score)")
        try fixture.with { vault in
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings.contains { $0.kind == .rowChanged })
            #expect(throws: VaultError.self) {
                _ = try ValueVaultReporting(vault: vault, setting: Self.setting(fixture))
                    .run(meter: WorkMeter())
            }
        }
    }

    @Test func whoObjectsIsNeutralAndNotScored() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let subject = try person("13910000013", fixture, vault)
            try ValueOverride(vault: vault, policy: fixture.policy).optOut(subject, at: 7)
            func explained() throws -> ValueExplanation {
                try ValueExplain(vault: vault, setting: Self.setting(fixture)).explain(subject)
            }
            #expect(try explained().customer == nil)
            let (fit, score) = try fitAndScore(fixture, vault)
            #expect(fit.customers?.customers == 139)
            #expect(score.neutral == 1 && score.customers == 139)
            let after = try explained()
            #expect(after.tier == "mid" && after.cause == "neutral" && after.customer == nil)
            // Purchases that go take no objection along.
            let parts = PartErasure(vault: vault)
            try parts.erase(try parts.plan([subject: .init(classes: [.purchase])]), at: 8)
            #expect(try explained().cause == "neutral")
        }
    }

    @Test func anOverrideHoldsUntilItsEndAndNeedsAReason() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let subject = try person("13910000001", fixture, vault)
            let override = ValueOverride(vault: vault, policy: fixture.policy)
            let now = Self.setting(fixture).now
            #expect(throws: ValueVaultError.noReason) {
                try override.set(
                    subject, to: .high, reason: " ", by: "Mei", until: now + 5, at: now)
            }
            #expect(throws: ValueVaultError.badEnd) {
                try override.set(
                    subject, to: .high, reason: "x", by: "Mei", until: now - 5, at: now)
            }
            try override.set(
                subject, to: .high, reason: "key account", by: "Mei", until: now + 1_000_000,
                at: now)
            var setting = Self.setting(fixture)
            let held = try ValueExplain(vault: vault, setting: setting).explain(subject)
            #expect(held.tier == "high" && held.cause == "override")
            #expect(held.override?.reason == "key account")
            setting.now += 2_000_000
            let over = try ValueExplain(vault: vault, setting: setting).explain(subject)
            #expect(over.cause != "override")
        }
        #expect(try fixture.leaks(of: ["key account"]).isEmpty)
    }

    @Test func aLeadIsExplainedByWhatWasKnownBefore() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let subject = try person("13810000000", fixture, vault)
            let found = try ValueExplain(vault: vault, setting: Self.setting(fixture))
                .explain(subject)
            let lead = try #require(found.leads.first)
            #expect(lead.isProbability && lead.score > 0.3)
            #expect(lead.reasons.contains { $0.contains("城市") })
            #expect(!lead.reasons.contains { $0.contains("通话时长") })
            #expect(found.rules.contains { $0.key == "leads" && $0.rule == "scoring.default" })
        }
    }

    @Test func whoMaySeeNoValueSeesNoneInAReason() throws {
        let fixture = try prepared()
        let own = """
            schema: 1
            policy: own
            extends: default
            version: "1"
            title: {en: Own, zh: 自定}
            handling:
              - id: handling.no-place
                when: {labels: [coarse_location, age], roles: [agent]}
                set: {mask: none}
                because: {en: x, zh: x}
              - id: handling.no-score
                when: {labels: [score], roles: [trainer]}
                set: {mask: none}
                because: {en: x, zh: x}
            """
        let policy = try #require(Policy.parse(yaml: own, path: "own.yaml").policy)
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let subject = try person("13810000000", fixture, vault)
            let setting = Self.setting(fixture, policy: policy)
            func reasons(_ role: Role?) throws -> [String] {
                try ValueExplain(vault: vault, setting: setting, role: role).explain(subject)
                    .leads.flatMap(\.reasons)
            }
            #expect(try reasons(nil).contains { $0.contains("北京") })
            #expect(try !reasons(.agent).contains { $0.contains("北京") })
            let trainer = try ValueExplain(vault: vault, setting: setting, role: .trainer)
                .explain(subject)
            #expect(trainer.leads.isEmpty && trainer.customer == nil)
        }
    }

    @Test func tooFewOutcomesAreScoredByTheProfileAndSaidSo() throws {
        let fixture = try VaultFixture()
        try fixture.bring(Self.calls(60), name: "calls.csv", kind: .call, dataset: "calls")
        try fixture.with { vault in
            try campaign(vault)
            #expect(throws: ValueVaultError.noModel) {
                _ = try ValueScoreOperation(vault: vault, setting: Self.setting(fixture))
                    .run(meter: WorkMeter())
            }
            let own = """
                schema: 1
                policy: own
                extends: default
                version: "1"
                title: {en: Own, zh: 自定}
                scoring:
                  - id: scoring.spring
                    campaigns: [Spring]
                    profile: {城市: [北京], 年龄: 20-40}
                    because: {en: x, zh: x}
                """
            let policy = try #require(Policy.parse(yaml: own, path: "own.yaml").policy)
            let setting = Self.setting(fixture, policy: policy)
            let fit = try ValueFitOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            #expect(fit.campaigns.first?.by == "rules" && fit.campaigns.first?.model == nil)
            let score = try ValueScoreOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            #expect(score.campaigns.first?.by == "rules")
            let subject = try person("13810000000", fixture, vault)
            let found = try ValueExplain(vault: vault, setting: setting).explain(subject)
            #expect(found.cause == "rules" && found.leads.first?.isProbability == false)
            #expect(found.leads.first?.score == 1)
        }
    }

    @Test func aPersonsOwnCopyHasWhatWasWorkedOut() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            let subject = try person("13910000013", fixture, vault)
            func copy() throws -> SubjectExport {
                try SubjectExport(
                    of: subject, in: vault, policy: fixture.policy, language: .zh)
            }
            #expect(try copy().value == nil)
            try fitAndScore(fixture, vault)
            let whole = try copy()
            #expect(whole.value?.customer?.purchases == 7)
            #expect(try whole.page(.zh).contains("关于您的推算结果"))
        }
    }

    @Test func joinedPeopleKeepTheObjectionOfEither() throws {
        let fixture = try prepared()
        try fixture.with { vault in
            try fitAndScore(fixture, vault)
            let one = try person("13910000013", fixture, vault)
            let other = try person("13910000020", fixture, vault)
            try ValueOverride(vault: vault, policy: fixture.policy).optOut(other, at: 7)
            try SubjectChange(vault: vault, policy: fixture.policy).merge(other, into: one)
            let (_, score) = try fitAndScore(fixture, vault)
            #expect(score.customers == 138)
            let found = try ValueExplain(vault: vault, setting: Self.setting(fixture))
                .explain(one)
            #expect(found.cause == "neutral")
            _ = try fixture.lookup(vault).erase([one], at: 9)
            #expect(try vault.records.read { try $0.score(of: other) } == nil)
            try fixture.expectWhole(vault)
        }
    }

    @Test func nothingOfAValueStandsInTheClear() throws {
        let fixture = try prepared()
        try fixture.with { try fitAndScore(fixture, $0) }
        #expect(
            try fixture.leaks(of: ["champions", "scorecard", "城市", "Spring", "13910000013"]).isEmpty
        )
    }
}
