import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Whether two are one: asked once, decided by people, taken back.
@Suite struct SubjectDecisionTests {
    private let fixture: VaultFixture

    /// The third could be either of the first two.
    private static let list = """
        姓名,手机号,城市
        王芳,13800138001,北京
        王刚,13800138001,上海

        """
    private static let nameless = "手机号,城市\n13800138001,天津\n"

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Self.list, into: "list")
        try fixture.bring(Self.nameless, into: "nameless", mapping: ["手机号": "phone"])
    }

    private func decisions(_ vault: Vault, as role: Role = .compliance) -> SubjectDecisions {
        SubjectDecisions(vault: vault, policy: fixture.policy, role: role)
    }

    private func identifier(_ conflict: SubjectConflict, _ vault: Vault) -> String {
        ConflictReport(conflict, vault).conflict
    }

    private func question(_ vault: Vault) throws -> String {
        identifier(try #require(try decisions(vault).questions().last), vault)
    }

    private let mei = SubjectDecisions.Consent(by: "Mei", time: 7)

    @Test func bothSidesAreShownMaskedAndWhy() throws {
        try fixture.with { vault in
            let questions = try decisions(vault).questions()
            #expect(questions.count == 2)
            let question = try decisions(vault, as: .agent).question(
                identifier(questions[0], vault))
            #expect(question.shared == [.phone] && question.different == [.name])
            let shown = ([question.subject] + question.others).flatMap(\.records)
                .flatMap(\.fields).compactMap(\.shown)
            #expect(shown.contains("王*") && shown.contains("*******8001"))
            #expect(!shown.contains("王刚") && !shown.contains("13800138001"))
            #expect(throws: DecisionError.noQuestion) { try decisions(vault).question("con-1") }
        }
    }

    @Test func whoIsKeptApartIsNotAskedAboutAgain() throws {
        try fixture.with { vault in
            let decision = try decisions(vault).keepApart(try question(vault), mei)
            #expect(decision.state == .done && decision.askedBy == "Mei")
            #expect(try decisions(vault).questions().count == 1)
        }
        let again = try fixture.bring(
            Self.nameless, into: "nameless", mapping: ["手机号": "phone"])
        #expect(again.tally.conflicts == 0 && again.tally.attached == 1)
        try fixture.with { vault in
            let trail = try decisions(vault).decisions()
            let undone = try decisions(vault).undo(DecisionReport(trail[0], vault).decision)
            #expect(undone.state == .undone)
            #expect(try decisions(vault).questions().count == 2)
            #expect(throws: DecisionError.noDecision) {
                try decisions(vault).undo(DecisionReport(trail[0], vault).decision)
            }
            try fixture.expectWhole(vault)
        }
        // Taken back, it is asked again.
        let third = try fixture.bring(
            Self.nameless, into: "nameless", mapping: ["手机号": "phone"])
        #expect(third.tally.conflicts == 1)
        #expect(try fixture.leaks(of: ["Mei"]) == [])
    }

    @Test func oneOfSeveralHasToBeNamed() throws {
        try fixture.with { vault in
            let conflict = try #require(try decisions(vault).questions().last)
            let identifier = identifier(conflict, vault)
            #expect(throws: DecisionError.several(2)) {
                try decisions(vault).join(identifier, into: nil, mei)
            }
            #expect(throws: DecisionError.notInQuestion) {
                try decisions(vault).join(identifier, into: conflict.subject, mei)
            }
            let kept = conflict.others[0]
            let decision = try decisions(vault).join(identifier, into: kept, mei)
            #expect(decision.state == .done && decision.subject == kept)
            #expect(try fixture.lookup(vault).show(kept).records.count == 2)
            #expect(try decisions(vault).questions().count == 1)
            _ = try decisions(vault).undo(DecisionReport(decision, vault).decision)
            #expect(try fixture.lookup(vault).show(kept).records.count == 1)
            #expect(try decisions(vault).questions().count == 2)
            try fixture.expectWhole(vault)
        }
    }

    @Test func theErasedAreInNoQuestion() throws {
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(try lookup.find(.phone("13800138001")), at: 9)
            #expect(try decisions(vault).questions() == [])
            #expect(try vault.records.read { try $0.documents(.conflict) } == [])
            try fixture.expectWhole(vault)
        }
    }

    @Test func aMergeOfT1TakesTwoPeople() throws {
        try fixture.bring(Lists.people, into: "people")
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let one = try lookup.find(.email("wangfang77@example.org"))[0]
            let two = try lookup.find(.phone("13900139002"))[0]
            let decisions = decisions(vault)
            #expect(throws: DecisionError.needsPerson) {
                try decisions.merge(two, into: one, .init(by: nil, time: 8))
            }
            #expect(try decisions.merge(two, into: one, mei).state == .asked)
            #expect(try lookup.show(one).records.count == 1)
            #expect(throws: DecisionError.needsSecond) {
                try decisions.merge(two, into: one, mei)
            }
            #expect(throws: DecisionError.samePerson) {
                try decisions.merge(
                    two, into: one, .init(by: nil, approvedBy: "MEI ", time: 9))
            }
            let done = try decisions.merge(
                two, into: one, .init(by: nil, approvedBy: "Li", time: 9))
            #expect(done.state == .done && done.askedBy == "Mei" && done.approvedBy == "Li")
            #expect(try lookup.find(.phone("13900139002")) == [one])
            try SubjectChange(vault: vault, policy: fixture.policy).split(two)
            #expect(try decisions.decisions().map(\.state) == [.undone])
            #expect(throws: SubjectError.roleNotAllowed(.auditor)) {
                try self.decisions(vault, as: .auditor).merge(two, into: one, mei)
            }
            try fixture.expectWhole(vault)
        }
    }

    /// What the policy gives to two people takes two, and a value keeps the form of its label.
    @Test func aCorrectionTakesAsManyAsThePolicySays() throws {
        try fixture.bring(Lists.people, into: "people")
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let one = try lookup.find(.email("wangfang77@example.org"))[0]
            let decisions = decisions(vault)
            let both = SubjectDecisions.Consent(by: "Mei", approvedBy: "Li", time: 8)
            func correct(
                _ field: String, _ value: String, _ consent: SubjectDecisions.Consent,
                record: Int64? = nil
            ) throws -> Int {
                try decisions.correct(one, field: field, to: value, record: record, consent)
            }
            #expect(throws: DecisionError.needsPerson) {
                try correct("身份证号", "11010519491231002X", .init(by: nil, time: 8))
            }
            #expect(throws: DecisionError.needsSecond) {
                try correct("身份证号", "11010519491231002X", mei)
            }
            #expect(throws: DecisionError.samePerson) {
                try correct(
                    "身份证号", "11010519491231002X", .init(by: "Mei", approvedBy: "mei", time: 8))
            }
            #expect(try correct("身份证号", "11010519491231002X", both) == 1)
            // A number that nobody could be found by is none.
            let before = try lookup.find(.phone("13800138001"))
            #expect(throws: SubjectError.badQuery) { try correct("手机号", "abc", both) }
            #expect(try lookup.find(.phone("13800138001")) == before && before.contains(one))
            // Of several records the one that is meant.
            let record = try vault.records.read { try $0.records(of: one)[0].number }
            #expect(throws: SubjectError.noField("手机号")) {
                try correct("手机号", "13800138009", both, record: record + 1_000)
            }
            #expect(try correct("手机号", "13800138009", both, record: record) == 1)
            #expect(try lookup.find(.phone("13800138009")) == [one])
            try fixture.expectWhole(vault)
        }
    }
}
