import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A proposal says why, and what speaks against a label that somebody gives.
@Suite struct ImportProposalTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private func propose(_ mapping: [String: LabelID?] = [:]) throws -> ImportOperation.Proposal {
        try ImportOperation(
            try fixture.request(Lists.people, into: "list", mapping: mapping)
        ).propose()
    }

    @Test func everyColumnHasItsEvidence() throws {
        let proposal = try propose()
        let judged = proposal.plan.columns.filter { $0.label != .unknown }
        #expect(judged.count >= 5 && judged.allSatisfy { !$0.evidence.isEmpty })
        #expect(proposal.plan.columns.allSatisfy { $0.contradicts == nil })
        let report = ProposalReport(proposal)
        #expect(report.kind == "contact" && report.rows == 4)
        let phone = try #require(report.columns.first { $0.name == "手机号" })
        #expect(phone.label == "phone" && phone.action == "keep" && phone.tier == .t2)
        #expect(phone.evidence.contains { $0.kind == .header })
        for language in [Language.en, .zh] {
            let text = ProposalText(fixture.policy, language)
            #expect(judged.allSatisfy { !text.reasons($0).isEmpty })
        }
    }

    @Test func aLabelAgainstTheEvidenceIsWarnedOf() throws {
        let proposal = try propose(["身份证号": "person_name", "手机号": "email", "备注": "call_note"])
        let contradictions = proposal.plan.columns.reduce(into: [:]) {
            $0[$1.name] = $1.contradicts?.rawValue
        }
        #expect(contradictions == ["身份证号": "cn_resident_id", "手机号": "phone"])
        let column = try #require(proposal.plan.columns.first { $0.name == "身份证号" })
        let warning = try #require(ProposalText(fixture.policy, .en).contradiction(column))
        #expect(warning.contains("身份证号") && warning.contains("Resident identity number"))
        // Saying what it is, or leaving it out, is no contradiction.
        let calm = try propose(["身份证号": nil, "手机号": "phone"])
        #expect(calm.plan.columns.allSatisfy { $0.contradicts == nil })
    }

    @Test func noneKeepsAColumnAsAboutNobody() throws {
        let text = "姓名,手机号,代码\n王芳,13800138001,K1\n李娜,13700137003,K2\n"
        let outcome = try fixture.bring(text, mapping: ["代码": .nothingPersonal])
        #expect(outcome.tally.records == 2)
        try fixture.with { vault in
            let fields = try fixture.dataset("list", vault).schemas[0].fields
            let field = try #require(fields.first { $0.name == "代码" })
            #expect(field.label == nil && field.isKept && field.tier == .t2)
        }
        // Still told, where identity numbers stand in it.
        let proposal = try propose(["身份证号": .nothingPersonal])
        #expect(
            proposal.plan.columns.first { $0.name == "身份证号" }?.contradicts == "cn_resident_id")
    }
}
