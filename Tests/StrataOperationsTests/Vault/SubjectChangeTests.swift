import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Joined, parted, restricted, corrected, exported, taken back: and the vault stays whole.
@Suite struct SubjectChangeTests {
    private let fixture: VaultFixture

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Lists.people)
    }

    private func expectWhole(_ vault: Vault) throws {
        let report = try VerifyOperation(vault: vault).run(repair: false)
        #expect(report.findings == [])
    }

    private func person(_ vault: Vault, _ phone: String) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    @Test func aMergeIsFoundByEitherNumberAndTakenBack() throws {
        try fixture.with { vault in
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            let (one, two) = (try person(vault, "13800138001"), try person(vault, "13900139002"))
            try change.merge(two, into: one)
            #expect(try person(vault, "13900139002") == one)
            let merged = try fixture.lookup(vault).show(one)
            #expect(merged.records.count == 2)
            try expectWhole(vault)
            #expect(throws: SubjectError.gone) { try change.merge(two, into: one) }
            #expect(throws: SubjectError.same) { try change.merge(one, into: one) }
            try change.split(two)
            #expect(try person(vault, "13900139002") == two)
            #expect(try person(vault, "13800138001") == one)
            try expectWhole(vault)
            #expect(throws: SubjectError.notMerged) { try change.split(two) }
        }
    }

    @Test func whoeverIsErasedTakesJoinedPeopleAlong() throws {
        try fixture.with { vault in
            let (one, two) = (try person(vault, "13800138001"), try person(vault, "13900139002"))
            try SubjectChange(vault: vault, policy: fixture.policy).merge(two, into: one)
            let records = try fixture.lookup(vault).erase([one], at: 9)
            #expect(records.map(\.subjectCount) == [2])
            #expect(try fixture.lookup(vault).find(.phone("13900139002")) == [])
            #expect(try vault.keyStore.ring(two) == nil)
            try expectWhole(vault)
        }
    }

    @Test func arestrictedPersonIsStoredAndNotUsed() throws {
        try fixture.with { vault in
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            let lookup = fixture.lookup(vault, as: .compliance)
            let one = try person(vault, "13800138001")
            try change.restrict(one, true)
            #expect(throws: SubjectError.restricted) {
                try lookup.reveal(one, field: "邮箱", purpose: .service, ticket: "T")
            }
            #expect(
                try lookup.reveal(one, field: "邮箱", purpose: .compliance, ticket: "T").value
                    == "wangfang77@example.org")
            try change.restrict(one, false)
            #expect(
                try lookup.reveal(one, field: "邮箱", purpose: .service, ticket: "T").value
                    == "wangfang77@example.org")
            try expectWhole(vault)
        }
    }

    @Test func aCorrectedNumberIsFoundAndTheWrongOneIsNot() throws {
        try fixture.with { vault in
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            let one = try person(vault, "13800138001")
            #expect(try change.correct(one, field: "phone", to: "13600136006") == 1)
            #expect(try fixture.lookup(vault).find(.phone("13800138001")) == [])
            #expect(try person(vault, "13600136006") == one)
            // T1, with its stored masked form.
            #expect(try change.correct(one, field: "cn_resident_id", to: "440524188001010014") == 1)
            let shown = try fixture.lookup(vault).show(one).records[0].fields
            #expect(shown.first { $0.name == "身份证号" }?.shown == "**************0014")
            #expect(try change.correct(one, field: "邮箱", to: nil) == 1)
            #expect(try fixture.lookup(vault).find(.email("wangfang77@example.org")) == [])
            #expect(throws: SubjectError.noField("血型")) {
                try change.correct(one, field: "血型", to: "A")
            }
            try expectWhole(vault)
        }
    }

    @Test func anExportHoldsEverythingAndItsPageRunsNothing() throws {
        try fixture.bring(
            """
            姓名,手机号,备注
            <script>alert(1)</script>,13811138111,"<img src=x onerror=alert(2)>"

            """, name: "hostile.csv", mapping: ["姓名": "person_name", "备注": "call_note"])
        try fixture.with { vault in
            let one = try person(vault, "13800138001")
            let export = try SubjectExport(
                of: one, in: vault, policy: fixture.policy, language: .zh)
            let values = export.records.flatMap(\.fields).map(\.value)
            #expect(
                values == [
                    "王芳", "13800138001", "wangfang77@example.org", "11010519491231002X",
                    "北京市海淀区中关村大街27号院3号楼1502室", "客户想了解产品价格",
                ])
            #expect(try export.page(.zh).contains("11010519491231002X"))
            let hostile = try SubjectExport(
                of: try person(vault, "13811138111"), in: vault, policy: fixture.policy,
                language: .en)
            let page = try hostile.page(.en)
            #expect(!page.contains("<script>") && !page.contains("<img"))
        }
    }

    @Test func anImportIsTakenBack() throws {
        let second = try fixture.bring(
            """
            姓名,手机号,邮箱
            王芳,13800138001,second.mail@example.org
            赵六,13600136006,zhao6@example.org

            """, name: "second.csv")
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.email("second.mail@example.org")).count == 1)
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(try catalogue.batches().first { $0.number == second.batch })
            let undone = try catalogue.undo(batch)
            #expect(undone.records == 2 && undone.subjects == 1)
            #expect(try fixture.lookup(vault).find(.email("second.mail@example.org")) == [])
            #expect(try fixture.lookup(vault).find(.phone("13600136006")) == [])
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            #expect(try catalogue.undo(batch).records == 0)
            try expectWhole(vault)
        }
        // The same file can come again.
        let again = try fixture.bring(
            """
            姓名,手机号,邮箱
            王芳,13800138001,second.mail@example.org
            赵六,13600136006,zhao6@example.org

            """, name: "second.csv")
        #expect(again.tally.records == 2 && again.skipped == 0)
    }

    @Test func aDatasetSaysWhatIsMissing() throws {
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let dataset = try catalogue.dataset("list")
            #expect(dataset.missingForCalling.count == 7)
            var facts = DatasetCatalogue.Facts()
            facts.supplier = "List Co"
            facts.contract = "C-1"
            facts.lawfulBasis = "consent"
            facts.purposes = ["sale"]
            facts.controller = "Us"
            facts.country = "CN"
            facts.expiry = "2027-02-28"
            #expect(try catalogue.set(facts, of: dataset).missingForCalling == [])
            #expect(try catalogue.dataset("list").supplier == "List Co")
            facts.expiry = "2027-02-29"
            #expect(throws: DatasetError.badDay("2027-02-29")) {
                try catalogue.set(facts, of: dataset)
            }
            facts.country = "China"
            #expect(throws: DatasetError.badCountry("China")) {
                try catalogue.set(facts, of: dataset)
            }
            #expect(throws: SubjectError.noDataset("other")) { try catalogue.dataset("other") }
            try expectWhole(vault)
        }
    }
}
