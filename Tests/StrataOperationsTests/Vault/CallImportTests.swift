import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What calls end with, and what a refusal does.
@Suite struct CallImportTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static let calls = """
        通话时间,通话时长,坐席工号,营销活动,被叫号码,通话结果,通话备注
        2026-11-20 10:00:00,60,1001,秋季活动,13800138001,接通,想了解价格
        2026-11-21 10:00:00,30,1001,秋季活动,13900139002,明确拒绝,请勿再打
        2026-11-21 11:00:00,30,1002,秋季活动,13700137003,Complaint,很生气
        2026-11-21 12:00:00,0,1002,秋季活动,13500135004,空号,

        """

    private func view(_ phone: String, _ vault: Vault) throws -> [String: String?] {
        let lookup = fixture.lookup(vault)
        let view = try lookup.show(try #require(try lookup.find(.phone(phone)).first))
        let record = try #require(view.records.first { $0.kind == .call })
        return record.fields.reduce(into: [:]) { $0[$1.name] = $1.shown }
    }

    @Test func resultsAreKeptInOneForm() throws {
        try fixture.bring(Lists.people)
        let outcome = try fixture.bring(
            Self.calls, name: "calls.csv", kind: .call, dataset: "calls")
        #expect(outcome.tally.records == 4 && outcome.tally.attached == 3)
        try fixture.with { vault in
            #expect(try view("13800138001", vault)["通话结果"] == "connected")
            #expect(try view("13700137003", vault)["通话结果"] == "complaint")
            let dataset = try DatasetCatalogue(vault: vault).dataset("calls")
            let roles = dataset.schemas[0].fields.compactMap { $0.role?.rawValue }
            #expect(
                Set(roles) == ["time", "duration", "agent", "campaign", "result", "note"])
            let labels = dataset.schemas[0].fields.map { $0.label?.rawValue }
            #expect(labels.contains("staff_id") && labels.contains("call_note"))
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [])
        }
    }

    @Test func aRefusalOrComplaintPutsNumberAndPersonOnTheList() throws {
        try fixture.bring(Lists.people)
        let outcome = try fixture.bring(
            Self.calls, name: "calls.csv", kind: .call, dataset: "calls", now: 77)
        // Two numbers, and the identity number of one of the two.
        #expect(outcome.tally.suppressed == 3)
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            #expect(try list.check(.phone("13900139002")).map(\.source) == ["own"])
            #expect(try list.check(.phone("13900139002")).map(\.time) == [77])
            #expect(try list.check(.identity("440524188001010014")).count == 1)
            #expect(try list.check(.phone("13700137003")).map(\.scope) == ["all"])
            #expect(try list.check(.phone("13800138001")).isEmpty)
            // It stays when the import is taken back.
            let batch = try #require(try DatasetCatalogue(vault: vault).batches().last)
            _ = try DatasetCatalogue(vault: vault).undo(batch)
            #expect(try list.check(.phone("13900139002")).count == 1)
            try vault.checkState()
        }
    }

    @Test(arguments: [RefusalEffect.none, .purpose, .all])
    func whatARefusalDoesIsThePolicys(effect: RefusalEffect) throws {
        var policy = Policy.standard
        policy.callingRules = policy.callingRules.map { rule in
            var changed = rule
            changed.afterRefusal = effect
            return changed
        }
        let file = try fixture.folder.file("calls.csv", Self.calls)
        let request = ImportRequest(
            path: file, kind: .call, dataset: "calls", policy: policy, threads: 1, now: 5)
        let operation = ImportOperation(request)
        var proposal = try operation.propose()
        try fixture.with { vault in
            _ = try operation.run(proposal.plan, in: vault)
            let catalogue = DatasetCatalogue(vault: vault)
            var facts = DatasetCatalogue.Facts()
            facts.purposes = ["sale", "marketing"]
            _ = try catalogue.set(facts, of: try catalogue.dataset("calls"))
        }
        // Once more: the list's purposes are known now.
        try fixture.folder.file(
            "calls.csv", Self.calls.replacing("13900139002", with: "13900139008"))
        proposal = try operation.propose()
        try fixture.with { vault in
            _ = try operation.run(proposal.plan, in: vault)
            let list = DoNotCall(vault: vault)
            let first = try list.check(.phone("13900139002")).map(\.scope)
            let second = try list.check(.phone("13900139008")).map(\.scope)
            switch effect {
            case .none: #expect(first == [] && second == [])
            case .purpose: #expect(first == ["all"] && second == ["marketing", "sale"])
            case .all: #expect(first == ["all"] && second == ["all"])
            }
        }
    }

    @Test func unknownResultsStopTheImportBeforeAnything() throws {
        let text = Self.calls.replacing("接通", with: "说改天再说").replacing(
            "空号", with: "13512345678 打不通")
        #expect(
            throws: ImportError.unknownResults(["说改天再说": 1, "13512345678 打不通": 1])
        ) {
            try fixture.bring(text, name: "calls.csv", kind: .call, dataset: "calls")
        }
        try fixture.with { vault in
            let datasets = try DatasetCatalogue(vault: vault).datasets()
            #expect(datasets == [])
            #expect(try DatasetCatalogue(vault: vault).batches() == [])
            #expect(try vault.records.read { try $0.recordCount() } == 0)
        }
        // What looks like a number is not shown.
        let message = ImportError.unknownResults(["说改天再说": 2, "13512345678 打不通": 1]).message
            .text(in: .zh)
        #expect(message.contains("“说改天再说” (2)") && !message.contains("13512345678"))
        #expect(throws: ResultError.unknown("不存在")) {
            try fixture.bring(
                text, name: "calls.csv", kind: .call, results: ["说改天再说": "不存在"],
                dataset: "calls")
        }
    }

    @Test func wordsThatWereMappedOnceAreKnownToTheDataset() throws {
        let text = Self.calls.replacing("接通", with: "说改天再说")
        try fixture.bring(
            text, name: "a.csv", kind: .call, results: ["说改天再说": "约回访"], dataset: "calls")
        try fixture.bring(text, name: "b.csv", kind: .call, dataset: "calls", again: true)
        #expect(throws: ImportError.self) {
            try fixture.bring(text, name: "c.csv", kind: .call, dataset: "others")
        }
        try fixture.with { vault in
            #expect(try view("13800138001", vault)["通话结果"] == "callback")
            // For every dataset.
            try ResultCatalogue(vault: vault).set("说改天再说", sameAs: "callback")
        }
        try fixture.bring(text, name: "d.csv", kind: .call, dataset: "others")
        #expect(try fixture.leaks(of: ["说改天再说"]) == [])
    }

    @Test func onesOwnResultsHaveFlagsOfTheirOwn() throws {
        try fixture.with { vault in
            let catalogue = ResultCatalogue(vault: vault)
            try catalogue.set("骂人", title: nil, flags: [.contacted, .refused])
            try catalogue.set("骂人", title: "Abusive", flags: [.contacted, .refused])
            #expect(throws: ResultError.empty) { try catalogue.set(" ", title: nil, flags: []) }
            #expect(throws: ResultError.unknown("x")) { try catalogue.set("y", sameAs: "x") }
            #expect(throws: ResultError.shipped(word: "空号", code: "unassigned")) {
                try catalogue.set("空号", sameAs: "busy")
            }
            #expect(try catalogue.dictionary().results.count { $0.code == "骂人" } == 1)
        }
        let outcome = try fixture.bring(
            Self.calls.replacing("接通", with: "骂人"), name: "calls.csv", kind: .call,
            dataset: "calls")
        #expect(outcome.tally.suppressed == 3)
        try fixture.with { vault in
            try ResultCatalogue(vault: vault).remove("骂人")
            #expect(throws: ResultError.unknown("骂人")) {
                try ResultCatalogue(vault: vault).remove("骂人")
            }
        }
    }

    @Test func aColumnOfTextsIsNoColumnOfResults() throws {
        var text = "called_number,call_time,result\n"
        for row in 0..<2_100 {
            text += "+1571555\(1_000 + row),2026-11-20 10:00:00,said thing number \(row)\n"
        }
        #expect(throws: ImportError.noResults) {
            try fixture.bring(text, name: "calls.csv", kind: .call, dataset: "calls")
        }
        // Left out, the rest is imported.
        let outcome = try fixture.bring(
            text.replacing("said thing", with: "x"), name: "calls.csv", kind: .call,
            mapping: ["result": nil], dataset: "calls")
        #expect(outcome.tally.records == 2_100)
    }

    @Test func aListOfPeopleIsNoListOfCalls() throws {
        #expect(throws: ImportError.notCalls) {
            try fixture.bring(Lists.people, kind: .call, mapping: ["备注": nil])
        }
        // Where somebody says which column has the time, it is one.
        let text = "被叫号码,什么时候\n13800138001,2026-11-20 10:00:00\n"
        #expect(throws: ImportError.notCalls) {
            try fixture.bring(text, name: "calls.csv", kind: .call, dataset: "calls")
        }
        let outcome = try fixture.bring(
            text, name: "calls.csv", kind: .call, mapping: ["什么时候": "time"], dataset: "calls")
        #expect(outcome.tally.records == 1)
    }

    @Test func nothingOfItStandsInAnyFile() throws {
        try fixture.bring(Self.calls, name: "calls.csv", kind: .call, dataset: "calls")
        #expect(
            try fixture.leaks(of: [
                "13800138001", "13900139002", "想了解价格", "请勿再打", "秋季活动", "被叫号码", "1002",
            ]) == [])
    }
}
