import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Who asks in a list not to be called is not called.
@Suite struct ObjectionColumnTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private func listed(_ number: String, for purpose: String? = nil) throws -> Bool {
        try fixture.with { vault in
            try !DoNotCall(vault: vault).check(.phone(number), scope: purpose).isEmpty
        }
    }

    /// Names, numbers and one more column, which somebody has said to be about consent.
    private func bring(_ header: String, _ values: [String]) throws -> ImportTally {
        let rows = values.enumerated().map { "王芳,1380013800\($0.offset),\($0.element)\n" }
        return try fixture.bring(
            "姓名,手机号,\(header)\n" + rows.joined(), mapping: [header: "consent_record"]
        ).tally
    }

    @Test func columnsOfAListAreRecognisedAndCount() throws {
        let outcome = try fixture.bring(
            """
            姓名,手机号,免打扰,营销同意
            赵一,13800139501,是,否
            钱二,13800139502,否,是
            孙三,13800139503,否,否
            李四,13800139504,,

            """)
        #expect(outcome.tally.objections == 2 && outcome.tally.suppressed == 2)
        #expect(try listed("13800139501") && listed("13800139503"))
        #expect(try !listed("13800139502") && !listed("13800139504"))
        // The answer to whether they may be called says so, whatever else stands against it.
        try fixture.with { vault in
            var question = CallCheck.Question(.phone("13800139501"), time: 3)
            question.purpose = .service
            let answers = try CallCheck(vault: vault, policy: fixture.policy).ask(question)
            #expect(answers.allSatisfy { $0.verdict.against.contains { $0.code == "do_not_call" } })
            #expect(!answers.isEmpty)
        }
    }

    @Test(arguments: [
        "免打扰", "是否退订", "拒绝营销", "黑名单", "do_not_call", "DNC", "Opt-out", "is_unsubscribed",
        "consent_withdrawn", "撤回同意", "TPS",
    ])
    func yesObjectsWhereTheHeaderObjects(header: String) throws {
        let tally = try bring(header, ["是", "Y", "TRUE", "1", "否", "no", "0", "", " "])
        #expect(tally.objections == 4 && tally.suppressed == 4 && tally.unreadConsents == 0)
        for row in 0..<4 { #expect(try listed("1380013800\(row)")) }
        for row in 4..<9 { #expect(try !listed("1380013800\(row)")) }
    }

    @Test(arguments: [
        "营销同意", "是否授权", "允许联系", "consent", "marketing_opt_in", "agree", "optedIn",
    ])
    func noObjectsWhereTheHeaderAgrees(header: String) throws {
        let tally = try bring(header, ["否", "N", "false", "0", "是", "yes", "1", "2026-03-01", ""])
        #expect(tally.objections == 4 && tally.unreadConsents == 0)
        for row in 0..<4 { #expect(try listed("1380013800\(row)")) }
        for row in 4..<9 { #expect(try !listed("1380013800\(row)")) }
    }

    @Test(arguments: ["GDPR", "状态三", "opt_out", "consent"])
    func wordsThatSaySoObjectUnderAnyHeader(header: String) throws {
        let tally = try bring(header, ["已退订", "opted-out", "拒绝", "DNC", "已同意", "opt in"])
        #expect(tally.objections == 4)
        for row in 4..<6 { #expect(try !listed("1380013800\(row)")) }
    }

    @Test func aDayOfOptingOutIsAnObjection() throws {
        let tally = try bring("opt_out_date", ["2026-03-01", "0000-00-00", "", "20260301101500"])
        #expect(tally.objections == 2)
        #expect(try listed("13800138000") && !listed("13800138001") && listed("13800138003"))
    }

    @Test func whatSaysNeitherIsCountedAndConcludesNothing() throws {
        let tally = try bring("免打扰", ["也许", "是"])
        #expect(tally.objections == 1 && tally.unreadConsents == 1)
        #expect(try !listed("13800138000"))
    }

    @Test(arguments: ["email_opt_out", "拒收短信", "do_not_track", "cookie_consent", "同意录音"])
    func otherWaysOfContactSayNothingOfCalls(header: String) throws {
        #expect(try bring(header, ["是", "否", "已退订"]).objections == 0)
    }

    @Test func aColumnThatIsLeftOutSaysNothing() throws {
        let outcome = try fixture.bring(
            "姓名,手机号,免打扰\n王芳,13800138000,是\n", mapping: ["免打扰": nil])
        #expect(outcome.tally.objections == 0)
    }

    @Test func aRowWithoutANumberSpeaksForThoseOfThePerson() throws {
        try fixture.bring("姓名,手机号,邮箱\n王芳,13800138000,fang@example.org\n")
        let outcome = try fixture.bring(
            "姓名,邮箱,退订\n王芳,fang@example.org,是\n", name: "b.csv", dataset: "b")
        #expect(outcome.tally.attached == 1 && outcome.tally.objections == 1)
        #expect(try listed("13800138000"))
    }

    @Test func anObjectionOutlastsTheImport() throws {
        let outcome = try fixture.bring("姓名,手机号,免打扰\n王芳,13800138000,是\n")
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(try catalogue.batches().first { $0.number == outcome.batch })
            _ = try catalogue.undo(batch)
        }
        #expect(try listed("13800138000"))
    }

    @Test func aCorrectedFileBringsAnObjection() throws {
        try fixture.bring("姓名,手机号,免打扰\n王芳,13800138000,否\n")
        #expect(try !listed("13800138000"))
        let file = try fixture.folder.file("new.csv", "姓名,手机号,免打扰\n王芳,13800138000,是\n")
        let request = ImportRequest(
            path: file, kind: .contact, dataset: "list", policy: fixture.policy,
            threads: 1, now: 3)
        let plan = try ImportOperation(request).propose().plan
        try fixture.with { vault in
            _ = try CorrectedFile(request).apply(plan, in: vault, removesMissing: false)
        }
        #expect(try listed("13800138000"))
    }
}
