import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A corrected version of a file: seen first, applied, and taken back.
@Suite struct CorrectedFileTests {
    private let fixture: VaultFixture

    private static let first = """
        姓名,手机号,邮箱,城市
        王芳,13800138001,wangfang77@example.org,北京
        李娜,13700137003,lina.8812@example.org,上海
        赵六,13600136006,zhao6@example.org,广州

        """
    /// 王芳 has another address and city, 李娜 is as she was, 赵六 is not there, 孙七 is new.
    private static let second = """
        姓名,手机号,邮箱,城市
        王芳,13800138001,fang.new@example.org,天津
        李娜,13700137003,lina.8812@example.org,上海
        孙七,13600136007,sun7@example.org,成都

        """

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Self.first, into: "list")
    }

    private func correct(
        _ text: String, removesMissing: Bool = false, reached: (Int) throws -> Void = { _ in }
    ) throws -> CorrectedFile.Outcome {
        let request = try fixture.request(text, into: "list", name: "second.csv")
        let plan = try ImportOperation(request).propose().plan
        return try fixture.with {
            try CorrectedFile(request).apply(
                plan, in: $0, removesMissing: removesMissing, reached: reached)
        }
    }

    private func difference(_ text: String) throws -> CorrectedFile.Difference {
        let request = try fixture.request(text, into: "list", name: "second.csv")
        let plan = try ImportOperation(request).propose().plan
        return try fixture.with {
            try CorrectedFile(request).difference(
                plan, from: try fixture.dataset("list", $0), in: $0)
        }
    }

    @Test func theDifferenceIsToldAndNothingChanges() throws {
        let difference = try difference(Self.second)
        #expect(difference.same == 1 && difference.changed == 1 && difference.new == 1)
        #expect(difference.changedColumns == ["邮箱": 1, "城市": 1])
        #expect(difference.missing.count == 1 && difference.missing[0].hasPrefix("rec-"))
        #expect(try self.difference(Self.first).same == 3)
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.email("fang.new@example.org")) == [])
            #expect(try DatasetCatalogue(vault: vault).batches().count == 1)
            try fixture.expectWhole(vault)
        }
    }

    @Test func whatChangedIsPutRightAndComesBack() throws {
        let outcome = try correct(Self.second)
        #expect(outcome.difference.changed == 1 && outcome.tally.newSubjects == 1)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            #expect(try lookup.find(.email("wangfang77@example.org")) == [])
            let person = try #require(try lookup.find(.email("fang.new@example.org")).first)
            let records = try vault.records.read { try $0.records(of: person) }
            #expect(records.map(\.revision) == [2])
            // What is missing is listed, and stays.
            #expect(try lookup.find(.phone("13600136006")).count == 1)
            try fixture.expectWhole(vault)
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(try catalogue.batches().last)
            let undone = try catalogue.undo(batch)
            #expect(undone.restored == 1 && undone.records == 1 && undone.changedSince == 0)
            #expect(try lookup.find(.email("wangfang77@example.org")) == [person])
            #expect(try lookup.find(.email("fang.new@example.org")) == [])
            #expect(try lookup.find(.phone("13600136007")) == [])
            try fixture.expectWhole(vault)
        }
        #expect(try difference(Self.first).same == 3)
        #expect(
            try fixture.leaks(of: ["fang.new", "wangfang77", "天津", "second.csv"]) == [])
    }

    @Test func whatWasChangedAgainSinceStays() throws {
        _ = try correct(Self.second)
        try fixture.with { vault in
            let person = try fixture.lookup(vault).find(.email("fang.new@example.org"))[0]
            _ = try SubjectChange(vault: vault, policy: fixture.policy).correct(
                person, field: "邮箱", to: "third@example.org")
            let catalogue = DatasetCatalogue(vault: vault)
            let undone = try catalogue.undo(try #require(try catalogue.batches().last))
            #expect(undone.restored == 0 && undone.changedSince == 1)
            #expect(try fixture.lookup(vault).find(.email("third@example.org")) == [person])
            try fixture.expectWhole(vault)
        }
    }

    @Test func theErasedTakeTheirFormerValuesAlong() throws {
        _ = try correct(Self.second)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.email("fang.new@example.org")), at: 9)
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(try catalogue.batches().last)
            let former = try vault.records.read {
                try $0.formerRecords(ofBatch: batch.number, limit: 9).count
            }
            #expect(former == 0)
            #expect(try catalogue.undo(batch).restored == 0)
            #expect(try lookup.find(.email("wangfang77@example.org")) == [])
            try fixture.expectWhole(vault)
        }
    }

    @Test func missingRecordsAreErasedOnlyWhereThatIsSaid() throws {
        let outcome = try correct(Self.second, removesMissing: true)
        #expect(outcome.removed == 1 && outcome.erased == 1)
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.phone("13600136006")) == [])
            #expect(try vault.erasures().count == 1)
            try fixture.expectWhole(vault)
        }
        // Once more, it finds everything as it is.
        let again = try correct(Self.second, removesMissing: true)
        #expect(again.difference.same == 3 && again.removed == 0)
    }

    @Test func somebodyElseOnTheSameNumberIsNobodyCorrected() throws {
        let difference = try difference(
            "姓名,手机号,邮箱,城市\n王刚,13800138001,gang@example.org,北京\n")
        #expect(difference.new == 1 && difference.changed == 0 && difference.missing.count == 3)
    }

    @Test func aFileThatLacksColumnsCorrectsNothing() throws {
        let lacking = "姓名,手机号,邮箱\n王芳,13800138001,fang.new@example.org\n"
        #expect(try difference(lacking).missingColumns == ["城市"])
        #expect(throws: CorrectionError.columnsMissing(["城市"])) { try correct(lacking) }
        let request = try fixture.request(Self.second, into: "other")
        let plan = try ImportOperation(request).propose().plan
        try fixture.with { vault in
            #expect(throws: CorrectionError.noDataset) {
                try CorrectedFile(request).apply(plan, in: vault, removesMissing: false)
            }
        }
    }

    /// Stopped behind every transaction, it ends with every row once.
    @Test func aCorrectionIsFinishedWhereverItStopped() throws {
        func table(_ note: String) -> String {
            var text = "name,phone,notes\n"
            for row in 0..<500 {
                text += "Person\(row) Name,+1571555\(1_000 + row),\(note) \(row)\n"
            }
            return text
        }
        let mapping: [String: LabelID?] = [
            "name": "person_name", "phone": "phone", "notes": "call_note",
        ]
        try fixture.bring(table("first"), into: "large", mapping: mapping)
        var request = try fixture.request(
            table("second"), into: "large", name: "large.csv", mapping: mapping)
        request.batchRows = 200
        let plan = try ImportOperation(request).propose().plan
        var stops = 0
        for _ in 0..<6 {
            do {
                let outcome = try fixture.with { vault in
                    var transactions = 0
                    return try CorrectedFile(request).apply(
                        plan, in: vault, removesMissing: true
                    ) { _ in
                        transactions += 1
                        if transactions > stops { throw Stopped() }
                    }
                }
                #expect(outcome.removed == 0)
                break
            } catch is Stopped { stops += 1 }
        }
        #expect(stops > 1)
        try fixture.with { vault in
            let dataset = try fixture.dataset("large", vault)
            let records = try vault.records.read {
                try $0.records(ofDataset: dataset.number, after: 0, limit: 9_000)
            }
            #expect(records.count == 500 && records.allSatisfy { $0.revision == 2 })
            try fixture.expectWhole(vault)
        }
    }
}
