import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Teams, rosters and campaigns: staff are persons too.
@Suite struct TeamCatalogueTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static let roster = """
        工号,姓名,团队,开始日期,结束日期
        1001,张三丰,一组,2026/1/1,
        1002,李四光,二组,2026-01-01,2026-06-30
        1002,李四光,一组,2026年7月1日,

        """

    private func bring(
        _ text: String, _ vault: Vault, addTeams: Bool = true
    ) throws -> TeamCatalogue.Brought {
        let file = try fixture.folder.file("roster.csv", text)
        return try TeamCatalogue(vault: vault).bring(
            try RosterReading(path: file).rows(), addTeams: addTeams)
    }

    @Test func aRosterIsBroughtInAllOrNothing() throws {
        try fixture.with { vault in
            let catalogue = TeamCatalogue(vault: vault)
            #expect(throws: TeamError.unknown(["一组", "二组"])) {
                try bring(Self.roster, vault, addTeams: false)
            }
            #expect(try catalogue.assignments() == [])
            let brought = try bring(Self.roster, vault)
            #expect(brought == .init(added: 3, changed: 0, teams: 2))
            // Again is the same as once; a new last day changes an entry.
            #expect(try bring(Self.roster, vault) == .init(added: 0, changed: 0, teams: 0))
            let ended = Self.roster.replacing("2026/1/1,", with: "2026/1/1,2026-12-31")
            #expect(try bring(ended, vault) == .init(added: 0, changed: 1, teams: 0))
            // In two teams on one day: nothing of it is kept.
            let both = Self.roster.replacing("2026-06-30", with: "2026-07-01")
            #expect(throws: TeamError.overlap(row: 2)) { try bring(both, vault) }
            #expect(try catalogue.assignments().count == 3)
            try vault.checkState()
        }
        #expect(try fixture.leaks(of: ["张三丰", "李四光", "一组", "1002", "2026-06-30"]) == [])
    }

    @Test(arguments: [
        ("工号,团队,开始日期\n1001,一组,soon\n", TeamError.badCell(row: 1, .from)),
        ("工号,团队,开始日期\n1001,一组,\n", .badCell(row: 1, .from)),
        ("工号,团队,开始日期\n,一组,2026-01-01\n", .badCell(row: 1, .agent)),
        ("工号,团队,开始日期,结束日期\n7,一组,2026-02-01,2026-01-01\n", .badCell(row: 1, .to)),
        ("工号,开始日期\n1001,2026-01-01\n", .noColumn(.team)),
    ])
    func badRostersAreRefused(text: String, error: TeamError) throws {
        try fixture.with { vault in
            #expect(throws: error) { try bring(text, vault) }
            let teams = try TeamCatalogue(vault: vault).teams()
            #expect(teams == [])
        }
    }

    @Test func aTeamInWhichSomebodyWorksStays() throws {
        try fixture.with { vault in
            let catalogue = TeamCatalogue(vault: vault)
            let team = try catalogue.add("North", lead: "7")
            #expect(throws: TeamError.exists("North")) { try catalogue.add("North") }
            #expect(throws: TeamError.empty) { try catalogue.add(" ") }
            let renamed = try catalogue.set(team, name: "South", lead: nil)
            #expect(renamed.lead == "7")
            #expect(try catalogue.team("South").number == team.number)
            _ = try catalogue.bring(
                [RosterRow(row: 1, agent: "9", name: "A", team: "South", from: "2026-01-01")],
                addTeams: false)
            #expect(throws: TeamError.inUse(1)) { try catalogue.remove(renamed) }
            #expect(throws: TeamError.noAgent) { try catalogue.forget(agent: "8") }
            #expect(try catalogue.forget(agent: "9") == 1)
            try catalogue.remove(renamed)
            #expect(throws: TeamError.unknown(["South"])) { try catalogue.team("South") }
            try vault.checkState()
        }
    }

    @Test func aCampaignsNameIsSealed() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let catalogue = CampaignCatalogue(vault: vault)
            var facts = CampaignCatalogue.Facts()
            #expect(throws: CampaignError.noPurpose) { try catalogue.add("x", facts) }
            facts.purpose = .marketing
            facts.product = "Insulin pumps"
            facts.target = "Known diabetics over 50"
            facts.datasets = ["list"]
            facts.start = "2026-11-01"
            let campaign = try catalogue.add("Diabetes list", facts)
            #expect(try catalogue.campaign("Diabetes list") == campaign)
            #expect(throws: CampaignError.exists("Diabetes list")) {
                try catalogue.add("Diabetes list", facts)
            }
            facts.end = "2026-10-01"
            #expect(throws: CampaignError.order("2026-11-01", "2026-10-01")) {
                try catalogue.set(facts, of: campaign)
            }
            facts.end = "soon"
            #expect(throws: CampaignError.badDay("soon")) { try catalogue.set(facts, of: campaign) }
            facts.end = nil
            facts.datasets = ["none"]
            #expect(throws: SubjectError.noDataset("none")) {
                try catalogue.set(facts, of: campaign)
            }
            try vault.checkState()
        }
        #expect(try fixture.leaks(of: ["Diabetes", "Insulin", "diabetics"]) == [])
    }
}
