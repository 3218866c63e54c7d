import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Columns turn out to be something else: stricter at once, looser only with two people and a day.
@Suite struct RelabelTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static let day = Policy.standard.loweringDelay

    private static let list = """
        姓名,手机号,备用,备注
        王芳,13800138001,13911139001,喜欢蓝色
        李娜,13700137003,13911139003,三月回访

        """

    private func bring(_ backup: LabelID = "unknown") throws {
        try fixture.bring(
            Self.list, into: "list", mapping: ["备用": backup, "备注": "call_note"])
    }

    /// Asks for relabelling one column and, where that raises it, carries it out.
    @discardableResult
    private func relabel(
        _ column: String, _ label: LabelID?, _ vault: Vault, at now: Int64 = 10,
        reached: (DatasetRelabel.Step) throws -> Void = { _ in }
    ) throws -> RelabelEntry {
        let relabel = DatasetRelabel(vault: vault, policy: fixture.policy)
        let dataset = try fixture.dataset("list", vault)
        let parts = try relabel.divide([.init(column: column, label: label)], of: dataset)
        let isLowering = parts.raising.isEmpty
        let entry = try relabel.ask(
            parts.raising + parts.lowering, of: dataset, reason: "looked at it", by: "Mei Lin",
            at: now, isLowering: isLowering)
        guard !isLowering else { return entry }
        return try relabel.run(entry.number, of: dataset, at: now, reached: reached)
    }

    private func shown(_ field: String, _ phone: String, _ vault: Vault) throws -> String? {
        let lookup = fixture.lookup(vault)
        let person = try #require(try lookup.find(.phone(phone)).first)
        return try lookup.show(person).records[0].fields.first { $0.name == field }?.shown
    }

    @Test func aRaisedColumnIsHiddenBeforeItsRecordsAreSealedAnew() throws {
        try bring()
        try fixture.with { vault in
            #expect(try shown("备注", "13800138001", vault) == "喜欢蓝色")
            #expect(throws: Stopped.self) {
                try relabel("备注", "health", vault) { _ in throw Stopped() }
            }
            #expect(try shown("备注", "13800138001", vault) == nil)
            let lookup = fixture.lookup(vault, as: .compliance)
            let person = try lookup.find(.phone("13800138001"))[0]
            #expect(throws: SubjectError.ticketNeeded) {
                try lookup.reveal(person, field: "备注", purpose: .compliance, ticket: nil)
            }
            #expect(
                try lookup.reveal(person, field: "备注", purpose: .compliance, ticket: "T").value
                    == "喜欢蓝色")
            try fixture.expectWhole(vault)
        }
        // Whoever comes next goes on with it.
        try fixture.with { vault in
            let dataset = try fixture.dataset("list", vault)
            let relabel = DatasetRelabel(vault: vault, policy: fixture.policy)
            let entry = try relabel.run(dataset.relabels[0].number, of: dataset, at: 11)
            #expect(entry.state == .done && entry.records == 2)
            let revisions = try vault.records.read {
                try $0.records(ofDataset: dataset.number, after: 0, limit: 9).map(\.revision)
            }
            #expect(revisions == [2, 2])
            #expect(try shown("备注", "13800138001", vault) == nil)
            try fixture.expectWhole(vault)
        }
    }

    @Test func aLoweringNeedsSomebodyElseAndADay() throws {
        try bring()
        try fixture.with { vault in
            let relabel = DatasetRelabel(vault: vault, policy: fixture.policy)
            let dataset = try fixture.dataset("list", vault)
            let change = try relabel.divide([.init(column: "备用", label: "phone")], of: dataset)
            #expect(change.raising == [] && change.lowering.count == 1)
            #expect(throws: RelabelError.needsPerson) {
                try relabel.ask(
                    change.lowering, of: dataset, reason: "r", by: nil, at: 10, isLowering: true)
            }
            #expect(throws: RelabelError.noReason) {
                try relabel.ask(
                    change.lowering, of: dataset, reason: "", by: "Mei Lin", at: 10,
                    isLowering: true)
            }
            let entry = try self.relabel("备用", "phone", vault)
            #expect(entry.state == .asked)
            #expect(throws: RelabelError.nothingAsked) {
                try relabel.run(entry.number, of: dataset, at: 10 + 10 * Self.day)
            }
            for name in ["Mei Lin", " mei lin "] {
                #expect(throws: RelabelError.samePerson) {
                    try relabel.approve(entry.number, of: dataset, by: name, at: 20)
                }
            }
            try relabel.approve(entry.number, of: dataset, by: "Li", at: 20)
            #expect(throws: RelabelError.tooEarly(20 + Self.day)) {
                try relabel.run(entry.number, of: dataset, at: 19 + Self.day)
            }
            // A clock that was set back makes nothing come sooner.
            #expect(throws: RelabelError.tooEarly(20 + Self.day)) {
                try relabel.run(entry.number, of: dataset, at: 5)
            }
            #expect(try fixture.lookup(vault).find(.phone("13911139001")) == [])
            let revisions = try vault.records.read {
                try $0.records(ofDataset: dataset.number, after: 0, limit: 9).map(\.revision)
            }
            #expect(revisions == [1, 1])
            let done = try relabel.run(entry.number, of: dataset, at: 20 + Self.day)
            #expect(done.state == .done && done.approvedBy == "Li")
            #expect(try fixture.lookup(vault).find(.phone("13911139001")).count == 1)
            #expect(try shown("备用", "13911139001", vault) == "*******9001")
            try fixture.expectWhole(vault)
        }
        #expect(
            try fixture.leaks(of: ["13911139001", "8613911139001", "looked at it", "Mei Lin"]) == []
        )
    }

    @Test func aColumnThatIsNoPhoneAnyMoreIsNotFoundByIt() throws {
        try bring("phone")
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.phone("13911139001")).count == 1)
            try relabel("备用", "unknown", vault)
            #expect(try fixture.lookup(vault).find(.phone("13911139001")) == [])
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            try fixture.expectWhole(vault)
        }
        #expect(throws: ImportError.decidedOtherwise("备用")) {
            try fixture.bring(Self.list, into: "list", mapping: ["备用": "phone"])
        }
        // A later import of the same columns takes the decision over.
        try fixture.bring(
            Self.list.replacing("13911139001", with: "13911139007"), into: "list",
            mapping: ["备注": "call_note"])
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.phone("13911139007")) == [])
            try fixture.expectWhole(vault)
        }
    }

    @Test func whatMayNotBeStoredGoes() throws {
        try bring()
        try fixture.with { vault in
            try relabel("备用", "card_verification", vault)
            let lookup = fixture.lookup(vault, as: .compliance)
            let person = try lookup.find(.phone("13800138001"))[0]
            #expect(throws: SubjectError.noField("备用")) {
                try lookup.reveal(person, field: "备用", purpose: .compliance, ticket: "T")
            }
            let export = try SubjectExport(
                of: person, in: vault, policy: fixture.policy, language: .zh)
            #expect(!export.records.flatMap(\.fields).contains { $0.value == "13911139001" })
            try fixture.expectWhole(vault)
        }
    }

    @Test func aRelabellingIsTakenBackByTheSameRules() throws {
        try bring("phone")
        try fixture.with { vault in
            let relabel = DatasetRelabel(vault: vault, policy: fixture.policy)
            let entry = try self.relabel("备用", "unknown", vault)
            var dataset = try fixture.dataset("list", vault)
            let wishes = try relabel.reversal(of: entry.number, in: dataset)
            let parts = try relabel.divide(wishes, of: dataset)
            #expect(parts.raising == [] && parts.lowering.count == 1)
            let back = try relabel.ask(
                parts.lowering, of: dataset, reason: "was right", by: "Mei Lin", at: 30,
                isLowering: true, revertOf: entry.number)
            #expect(throws: RelabelError.self) { try self.relabel("备用", "phone", vault) }
            try relabel.cancel(back.number, of: dataset, at: 31)
            dataset = try fixture.dataset("list", vault)
            #expect(dataset.relabels.map(\.state) == [.done, .cancelled])
            #expect(throws: RelabelError.begun) {
                try relabel.cancel(entry.number, of: dataset, at: 32)
            }
            let again = try self.relabel("备用", "phone", vault, at: 40)
            try relabel.approve(again.number, of: dataset, by: "Li", at: 40)
            try relabel.run(again.number, of: dataset, at: 40 + Self.day)
            #expect(try fixture.lookup(vault).find(.phone("13911139001")).count == 1)
            // The schema from before is used again.
            #expect(try fixture.dataset("list", vault).schemas.count == 2)
            try fixture.expectWhole(vault)
        }
    }

    @Test func whatIsWrongIsSaid() throws {
        try bring()
        try fixture.with { vault in
            let relabel = DatasetRelabel(vault: vault, policy: fixture.policy)
            let dataset = try fixture.dataset("list", vault)
            func divide(_ column: String, _ label: LabelID) throws {
                _ = try relabel.divide([.init(column: column, label: label)], of: dataset)
            }
            #expect(throws: RelabelError.unknownColumn("x")) { try divide("x", "phone") }
            #expect(throws: RelabelError.unknownLabel("nonsense")) { try divide("备用", "nonsense") }
            #expect(throws: RelabelError.nothingToDo) { try divide("备用", "unknown") }
            let preview = try relabel.preview(
                [.init(column: "备用", label: "phone")], of: dataset)
            #expect(preview.records == 2 && preview.columns[0].lowering)
            #expect(preview.columns[0].tierBefore == .t1 && preview.columns[0].tierAfter == .t2)
            #expect(!preview.columns[0].searchedBefore && preview.columns[0].searchedAfter)
        }
    }

    /// Stopped behind every transaction, it goes on where it was.
    @Test func aRelabellingIsFinishedWhereverItStopped() throws {
        var text = "name,phone,notes\n"
        for row in 0..<250 { text += "Person\(row) Name,+1571555\(1_000 + row),note \(row)\n" }
        try fixture.bring(
            text, into: "list",
            mapping: ["name": "person_name", "phone": "phone", "notes": "call_note"])
        var stops = 0
        var number: Int64?
        for _ in 0..<6 {
            do {
                try fixture.with { vault in
                    if let number {
                        try DatasetRelabel(
                            vault: vault, policy: fixture.policy, batchRecords: 100
                        ).run(
                            number, of: try fixture.dataset("list", vault), at: 11
                        ) { step in if step != .begun { throw Stopped() } }
                    } else {
                        try relabel("notes", "health", vault) { _ in throw Stopped() }
                    }
                }
                break
            } catch is Stopped {
                stops += 1
                number = try fixture.with {
                    try fixture.dataset("list", $0).relabels[0].number
                }
            }
        }
        #expect(stops == 4)
        try fixture.with { vault in
            let dataset = try fixture.dataset("list", vault)
            #expect(dataset.relabels[0].state == .done && dataset.relabels[0].records == 250)
            try fixture.expectWhole(vault)
        }
    }
}
