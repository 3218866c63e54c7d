import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Every role against the operations themselves: what they let through is what the policy decides.
@Suite struct OperationMatrixTests {
    private struct Attempt {
        var action: AuditAction
        var labels: Set<LabelID> = []
        var values = 0
        var isBulk = false
        var run: (Vault) throws -> Void
    }

    private func attempts(_ fixture: AccessFixture, _ role: Role, _ vault: Vault) throws
        -> [Attempt]
    {
        let (one, two) = (
            try fixture.person(vault), try fixture.person(vault, "13900139002")
        )
        let policy = fixture.fixture.policy
        func lookup(_ view: Vault) -> SubjectLookup { fixture.lookup(view, as: role) }
        func reveal(_ field: String) -> (Vault) throws -> Void {
            {
                _ = try lookup($0).reveal(one, field: field, purpose: .compliance, ticket: "A-1")
            }
        }
        let dataset = try #require(try DatasetCatalogue(vault: vault).datasets().first)
        return [
            Attempt(action: .subjectFind, labels: ["phone"]) {
                _ = try lookup($0).find(.phone("13800138001"))
            },
            Attempt(action: .subjectShow) { _ = try lookup($0).show(one) },
            Attempt(action: .subjectReveal, labels: ["phone"], values: 1, run: reveal("phone")),
            Attempt(
                action: .subjectReveal, labels: ["cn_resident_id"], values: 1,
                run: reveal("cn_resident_id")),
            Attempt(action: .subjectExport, isBulk: true) {
                _ = try SubjectExport(of: one, in: $0, policy: policy, language: .en)
            },
            Attempt(action: .subjectErase) { _ = try lookup($0).erase([two], at: 9) },
            Attempt(action: .datasetRemove) {
                _ = try DatasetRemoval(vault: $0).remove(dataset, at: 9)
            },
            Attempt(action: .subjectCorrect, labels: ["email"]) {
                _ = try SubjectChange(vault: $0, policy: policy).correct(
                    one, field: "email", to: "new@example.org")
            },
            Attempt(action: .subjectCorrect, labels: ["cn_resident_id"]) {
                _ = try SubjectChange(vault: $0, policy: policy).correct(
                    one, field: "cn_resident_id", to: "110105194912310038")
            },
            Attempt(action: .subjectRestrict) {
                try SubjectChange(vault: $0, policy: policy).restrict(two, true)
            },
            Attempt(action: .doNotCallAdd) {
                try DoNotCall(vault: $0).add(.phone("13700137003"), at: 9)
            },
            Attempt(action: .doNotCallRemove) {
                _ = try DoNotCall(vault: $0).remove(.phone("13700137003"), by: "x")
            },
            Attempt(action: .teamSet) { _ = try TeamCatalogue(vault: $0).add("Night") },
            Attempt(action: .callerIDSet) {
                _ = try CallerIDs(vault: $0).add(
                    "02087654321", holder: "ACME", kind: .landline, purposes: [.sale])
            },
            Attempt(action: .userAdd) {
                _ = try fixture.book($0).add(.init(login: "new", name: "New", roles: []))
            },
            Attempt(action: .userRelease) {
                _ = try fixture.book($0).release(try fixture.book($0).account("other"))
            },
            Attempt(action: .userRoles) {
                try fixture.book($0).set(
                    roles: [.trainer], of: try fixture.book($0).account("other"))
            },
            Attempt(action: .policyAdopt) { try AdoptedPolicy(vault: $0).adopt(policy) },
            Attempt(action: .subjectMerge) {
                try SubjectChange(vault: $0, policy: policy).merge(two, into: one)
            },
        ]
    }

    @Test(arguments: Role.allCases)
    func operationsFollowThePolicy(role: Role) throws {
        let fixture = try AccessFixture()
        try fixture.fixture.with { vault in
            try fixture.hire("other", [.agent], in: vault)
            try fixture.hire("one", [role], in: vault)
            let view = try fixture.view(vault, of: "one", purpose: .compliance, ticket: "A-1")
            var facts = AccessFacts()
            facts.secondFactorAge = 0
            facts.place = .local
            for attempt in try attempts(fixture, role, vault) {
                let wanted = fixture.fixture.policy.access(
                    AccessQuestion(
                        attempt.action.need, as: role, labels: attempt.labels,
                        tier: attempt.action.usualTier, purpose: .compliance, ticket: "A-1",
                        values: attempt.values, isBulk: attempt.isBulk, facts: facts))
                var verdict = AccessDecision.Verdict.allowed
                var condition: AccessCondition?
                do { try attempt.run(view) } catch AccessError.denied(let refusal) {
                    (verdict, condition) = (.denied, refusal.condition)
                } catch AccessError.needs(let refusal, _) {
                    (verdict, condition) = (.needs, refusal.condition)
                } catch is SubjectError {
                    // Let through, and nothing to do there.
                }
                #expect(
                    verdict == wanted.verdict && condition == wanted.deciding?.condition,
                    "\(role) \(attempt.action) \(attempt.labels)")
            }
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [])
        }
    }
}
