import StrataCore
import StrataOperations
import StrataVault
import Testing

/// One answer to whether somebody may be called.
@Suite struct CallCheckTests {
    private let fixture: VaultFixture

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Lists.people)
    }

    private func complete(_ vault: Vault, expiry: String = "2027-01-01") throws {
        let catalogue = DatasetCatalogue(vault: vault)
        var facts = DatasetCatalogue.Facts()
        facts.supplier = "Broker"
        facts.contract = "C-1"
        facts.lawfulBasis = "consent"
        facts.purposes = ["sale"]
        facts.controller = "ACME"
        facts.country = "CN"
        facts.expiry = expiry
        _ = try catalogue.set(facts, of: try catalogue.dataset("list"))
    }

    private func against(
        _ query: SubjectQuery, _ vault: Vault, at time: String = "2026-11-26 10:00+08:00",
        _ change: (inout CallCheck.Question) -> Void = { _ in }
    ) throws -> [String] {
        var question = CallCheck.Question(query, time: CivilTime(time)?.instant() ?? 0)
        question.purpose = .sale
        change(&question)
        let answers = try CallCheck(vault: vault, policy: fixture.policy).ask(question)
        return answers.flatMap { $0.verdict.against.map(\.code) }
    }

    @Test func aListWithoutALawfulBasisIsKeptAndNotCalled() throws {
        try fixture.with { vault in
            let phone = SubjectQuery.phone("138 0013 8001")
            #expect(try against(phone, vault) == ["dataset_incomplete"])
            try complete(vault)
            #expect(try against(phone, vault) == [])
            #expect(try against(phone, vault) { $0.purpose = .service } == ["dataset_purpose"])
            try complete(vault, expiry: "2026-11-25")
            #expect(try against(phone, vault) == ["dataset_expired"])
        }
    }

    @Test func whateverStandsAgainstItIsFound() throws {
        try fixture.with { vault in
            try complete(vault)
            let phone = SubjectQuery.phone("13900139002")
            let person = try fixture.lookup(vault).find(phone)[0]
            #expect(try against(.phone("13811112222"), vault) == ["unknown_number"])
            #expect(try against(phone, vault, at: "2026-11-26 21:30+08:00") == ["outside_hours"])
            // By identity number, though the number itself is on no list.
            try DoNotCall(vault: vault).add(.identity("440524188001010014"), scope: "sale", at: 3)
            #expect(try against(phone, vault) == ["do_not_call"])
            #expect(try against(phone, vault) { $0.purpose = .service } == ["dataset_purpose"])
            try SubjectChange(vault: vault, policy: fixture.policy).restrict(person, true)
            #expect(try against(phone, vault) == ["do_not_call", "restricted"])
            // American clocks differ: at ten in the morning in China it is night there.
            let other = try against(.phone("+15715550184"), vault)
            #expect(other == ["outside_hours"])
        }
    }

    @Test func aCampaignCallsItsOwnListsInItsTime() throws {
        try fixture.with { vault in
            try complete(vault)
            let catalogue = CampaignCatalogue(vault: vault)
            var facts = CampaignCatalogue.Facts()
            facts.purpose = .sale
            facts.start = "2026-11-01"
            facts.end = "2026-11-30"
            let campaign = try catalogue.add("Autumn", facts)
            let phone = SubjectQuery.phone("13800138001")
            func asked(_ time: String = "2026-11-26 10:00+08:00") throws -> [String] {
                try against(phone, vault, at: time) {
                    $0.purpose = nil
                    $0.campaign = "Autumn"
                }
            }
            #expect(try asked() == ["outside_campaign"])
            facts.datasets = ["list"]
            let changed = try catalogue.set(facts, of: campaign)
            #expect(try asked() == [])
            #expect(try asked("2026-12-01 10:00+08:00") == ["campaign_over"])
            _ = try catalogue.close(changed)
            #expect(try asked() == ["campaign_closed"])
            #expect(throws: CampaignError.unknown("Spring")) {
                try against(phone, vault) { $0.campaign = "Spring" }
            }
            #expect(throws: CallCheckError.noPurpose) {
                try against(phone, vault) { $0.purpose = nil }
            }
        }
    }

    @Test func callsOfTheDayAreCounted() throws {
        var text = "call_time,called_number,result\n"
        for minute in 0..<5 { text += "2026-11-26 09:0\(minute):00,13800138001,busy\n" }
        try fixture.bring(text, name: "calls.csv", kind: .call, dataset: "calls")
        try fixture.with { vault in
            try complete(vault)
            let phone = SubjectQuery.phone("13800138001")
            #expect(try against(phone, vault) == ["too_many_calls"])
            #expect(try against(phone, vault, at: "2026-11-27 09:10+08:00") == [])
        }
    }

    @Test func aPersonIsAskedAboutByEveryNumber() throws {
        try fixture.bring(
            "姓名,手机号,身份证号\n王芳,13611112222,11010519491231002X\n", name: "b.csv")
        try fixture.with { vault in
            try complete(vault)
            try DoNotCall(vault: vault).add(.phone("13800138001"), at: 3)
            var question = CallCheck.Question(
                .identity("11010519491231002X"),
                time: CivilTime("2026-11-26 10:00+08:00")?.instant() ?? 0)
            question.purpose = .sale
            let answers = try CallCheck(vault: vault, policy: fixture.policy).ask(question)
            #expect(answers.map(\.verdict.mayCall) == [false, true])
            #expect(answers.map(\.number) == ["**********8001", "**********2222"])
        }
    }
}
