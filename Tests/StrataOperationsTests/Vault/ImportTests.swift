import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What an import keeps, how it is found, and who may see what of it.
@Suite struct ImportTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    @Test func everyRowIsFoundByWhatItsPersonHas() throws {
        let outcome = try fixture.bring(Lists.people)
        #expect(outcome.tally.records == 4 && outcome.tally.newSubjects == 4)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let queries: [SubjectQuery] = [
                .phone("138 0013 8001"), .phone("+86 13800138001"), .phone("0086-138-0013-8001"),
                .email("WangFang77@example.org"), .identity("11010519491231002x"),
                .lastFour("8001", surname: "王"), .lastFourIn("8001", dataset: "list"),
            ]
            for query in queries {
                let found = try lookup.find(query)
                #expect(found.count == 1, "\(query)")
                let view = try lookup.show(try #require(found.first))
                #expect(view.records[0].fields[0].shown == "王*")
            }
            #expect(try lookup.find(.phone("+1 (571) 555-0184")).count == 1)
            #expect(try lookup.find(.lastFour("9002", surname: "欧阳")).count == 1)
            #expect(try lookup.find(.lastFour("0184", surname: "Moore")).count == 1)
            #expect(try lookup.find(.phone("13800138009")).isEmpty)
            #expect(throws: SubjectError.badQuery) { try lookup.find(.phone("12")) }
            #expect(throws: SubjectError.badQuery) {
                try lookup.find(.lastFour("80", surname: "王"))
            }
        }
    }

    @Test func anAgentSeesMaskedFormsAlone() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let view = try lookup.show(try lookup.find(.phone("13800138001"))[0])
            let shown = view.records[0].fields.reduce(into: [:]) { $0[$1.name] = $1.shown }
            #expect(shown["姓名"] == "王*")
            #expect(shown["手机号"] == "*******8001")
            #expect(shown["邮箱"] == "***@example.org")
            #expect(shown["身份证号"] == "**************002X")
            #expect(shown["详细地址"] == "北京市")
            let engineer = try fixture.lookup(vault, as: .administrator).show(
                try lookup.find(.phone("13800138001"))[0])
            #expect(engineer.records[0].fields.allSatisfy { $0.shown == nil || $0.tier == .t2 })
            #expect(
                engineer.records[0].fields.filter { $0.tier == .t1 }.allSatisfy { $0.shown == nil })
        }
    }

    @Test func oneValueIsRevealedForAPurpose() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))[0]
            let value = try lookup.reveal(
                person, field: "cn_resident_id", purpose: .verification, ticket: "T-1")
            #expect(value.value == "11010519491231002X" && value.field == "身份证号")
            #expect(throws: SubjectError.ticketNeeded) {
                try lookup.reveal(person, field: "身份证号", purpose: .verification, ticket: nil)
            }
            #expect(throws: SubjectError.purposeNotAllowed(.training)) {
                try lookup.reveal(person, field: "身份证号", purpose: .training, ticket: "T-1")
            }
            #expect(throws: SubjectError.noField("血型")) {
                try lookup.reveal(person, field: "血型", purpose: .sale, ticket: "T-1")
            }
        }
    }

    @Test func aNoteThatHoldsT1IsSealedAsT1AndOthersAreNot() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            func notes(_ phone: String) throws -> String? {
                let lookup = fixture.lookup(vault)
                let view = try lookup.show(try lookup.find(.phone(phone))[0])
                return view.records[0].fields.first { $0.name == "备注" }?.shown
            }
            #expect(try notes("13800138001") == "客户想了解产品价格")
            // Masked views never open T1.
            #expect(try notes("13900139002") == nil)
            let lookup = fixture.lookup(vault)
            let value = try lookup.reveal(
                lookup.find(.phone("13900139002"))[0], field: "备注", purpose: .service,
                ticket: "T-2")
            #expect(value.value.contains("11010519491231002X"))
        }
    }

    @Test func nothingStandsInAnyFileAfterAnyOperation() throws {
        let values = [
            "王芳", "13800138001", "8613800138001", "wangfang77", "11010519491231002X", "中关村大街",
            "客户想了解", "欧阳明", "ouyangm", "Daniel", "Moore", "571-555-0184", "15715550184",
            "Maple Ln", "Prefers texts", "手机号", "详细地址",
        ]
        try fixture.bring(Lists.people)
        #expect(try fixture.leaks(of: values) == [])
        // While it is open, too: the write-ahead logs have not been copied back.
        let vault = try fixture.open()
        let lookup = fixture.lookup(vault)
        _ = try lookup.erase(lookup.find(.phone("13700137003")), at: 3)
        #expect(try fixture.leaks(of: values) == [])
        _ = try vault.sealEpoch(at: 4)
        #expect(try fixture.leaks(of: values) == [])
        try vault.close()
        #expect(try fixture.leaks(of: values) == [])
    }

    @Test func cardVerificationValuesAreNeverStored() throws {
        let outcome = try fixture.bring(
            """
            name,phone,card_number,cvv
            Ann Lee,+1 571-555-0101,4111111111111111,737
            Bob Ray,+1 571-555-0102,5555555555554444,841

            """)
        #expect(outcome.tally.dropped == 2)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("+15715550101"))[0]
            #expect(
                try lookup.show(person).records[0].fields.contains { $0.name == "cvv" } == false)
            #expect(throws: SubjectError.self) {
                try lookup.reveal(person, field: "cvv", purpose: .sale, ticket: "T")
            }
        }
    }

    @Test func aVerificationValueInANoteIsBlanked() throws {
        let outcome = try fixture.bring(
            """
            name,phone,notes
            Ann Lee,+1 571-555-0101,"card 4111 1111 1111 1111, CVV 737, call back"
            Bob Ray,+1 571-555-0102,asked about prices

            """)
        #expect(outcome.tally.dropped == 1)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let note = try lookup.reveal(
                lookup.find(.phone("+15715550101"))[0], field: "notes", purpose: .service,
                ticket: "T")
            #expect(!note.value.contains("737") && note.value.contains("4111 1111 1111 1111"))
        }
    }

    @Test func aRoleThatMayNotRevealDoesNot() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let person = try fixture.lookup(vault).find(.phone("13800138001"))[0]
            for role in [Role.administrator, .manager, .trainer, .auditor] {
                #expect(throws: SubjectError.roleNotAllowed(role)) {
                    try fixture.lookup(vault, as: role).reveal(
                        person, field: "cn_resident_id", purpose: .verification, ticket: "T")
                }
            }
        }
    }

    @Test func rowsThatNameNobodyAreRejectedAndSealed() throws {
        let outcome = try fixture.bring(
            """
            name,phone,city,notes
            Ann Lee,+1 571-555-0101,Raleigh,first call
            ,,Springfield Reject,nobody here
            Bob Ray,+1 571-555-0102,Austin,second,too,many

            """)
        #expect(outcome.tally.records == 1)
        #expect(outcome.tally.rejected == [.nobody: 1, .tooManyCells: 1])
        #expect(outcome.rejectFile != nil)
        #expect(try fixture.leaks(of: ["Springfield Reject", "Bob Ray"]) == [])
    }

    @Test func theSameFileAgainAttachesEveryRow() throws {
        try fixture.bring(Lists.people)
        let again = try fixture.bring(Lists.people, again: true)
        #expect(again.tally.newSubjects == 0 && again.tally.attached == 4)
        try fixture.with { vault in
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [] && report.subjects == 4 && report.records == 8)
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))[0]
            #expect(try lookup.show(person).records.count == 2)
        }
    }

    @Test func aSharedNumberIsNoPerson() throws {
        try fixture.bring(
            """
            姓名,手机号,身份证号
            王芳,13800138001,11010519491231002X
            王刚,13800138001,
            王芳,13800138001,
            王丽,13500135001,11010519491231002X

            """)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            // 王刚 shares the phone and is somebody else; 王丽 has the same identity number.
            let sharing = try lookup.find(.phone("13800138001"))
            #expect(sharing.count == 2)
            #expect(try lookup.find(.phone("13500135001")) == [sharing[0]])
            #expect(try lookup.show(sharing[0]).records.count == 3)
            let conflicts = try vault.records.read { try $0.documents(.conflict) }
            #expect(conflicts.count == 1)
            #expect(try VerifyOperation(vault: vault).run(repair: false).findings == [])
        }
    }

    @Test(arguments: [1, 2]) func manyRowsInManyBatchesAreAllThere(threads: Int) throws {
        let file = fixture.folder.path + "/many.csv"
        try DataGenerator(
            GenerateRequest(kind: .contacts, rows: 1_500, seed: 5, language: .mixed)
        ).run(output: .file(path: file))
        let outcome = try fixture.bring(file: file, threads: threads, batchRows: 200)
        #expect(outcome.tally.records == 1_500)
        try fixture.with { vault in
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [] && report.records == 1_500)
        }
    }
}
