import Testing

@testable import StrataCore

/// Every role against every act, tier and purpose: what is decided is what the document says, and
/// nothing else.
@Suite struct AccessMatrixTests {
    private let policy = Policy.standard

    /// Of whom all is known and nothing speaks against.
    private static var best: AccessFacts {
        var facts = AccessFacts()
        facts.secondFactorAge = 0
        facts.minuteOfDay = 600
        facts.place = .local
        facts.isTrained = true
        facts.isAssigned = true
        facts.approvals = 3
        return facts
    }

    /// One label a tier; no special rule speaks of them.
    private static let labels: [SensitivityTier: LabelID] = [
        .t1: "passport", .t2: "phone", .t3: "company",
    ]

    @Test(arguments: Role.allCases)
    func decisionsAreThePolicys(role: Role) throws {
        var allowed = 0
        for action in AuditAction.allCases {
            for tier in SensitivityTier.allCases {
                for purpose in [nil] + Purpose.allCases.map(Optional.some) {
                    let label = try #require(Self.labels[tier])
                    let question = AccessQuestion(
                        action.need, as: role, labels: [label], purpose: purpose, ticket: "A-1",
                        values: 1, facts: Self.best)
                    let wanted = expected(action.need, role, label, purpose)
                    let decision = policy.access(question)
                    #expect(
                        decision.verdict == wanted,
                        "\(role) \(action) \(tier) \(String(describing: purpose))")
                    if decision.verdict == .allowed { allowed += 1 }
                    // Whatever is not allowed says by what.
                    #expect((decision.deciding == nil) == (decision.verdict == .allowed))
                }
            }
        }
        #expect(allowed > 0)
    }

    /// What the document says, read without the code that decides.
    private func expected(
        _ need: AccessNeed, _ role: Role, _ label: LabelID, _ purpose: Purpose?
    ) -> AccessDecision.Verdict {
        switch need {
        case .system: return .denied
        case .duty(let duty):
            let grants = policy.accessRules.compactMap { $0.set.duties?.cells }
                .compactMap { $0[.init(role: role, duty: duty)] }
            return grants.isEmpty || grants.contains(.no) ? .denied : .allowed
        case .data(let action):
            let handling = policy.handling(
                HandlingQuestion(labels: [label], role: role, purpose: purpose)
            ).handling
            if handling.roles[role, action] == .no { return .denied }
            guard action == .reveal || action == .export else { return .allowed }
            if action == .export, handling.export == .forbidden { return .denied }
            guard let purpose else { return handling.purposeStated == .yes ? .needs : .allowed }
            return handling.purposes.allowed.contains(purpose) ? .allowed : .denied
        }
    }

    @Test func everyConditionIsAskedFor() {
        func verdict(
            _ action: Action = .reveal, as role: Role = .compliance, ticket: String? = "A-1",
            isBulk: Bool = false, _ change: (inout AccessFacts) -> Void = { _ in }
        ) -> (AccessDecision.Verdict, AccessCondition?) {
            var facts = Self.best
            change(&facts)
            let decision = policy.access(
                AccessQuestion(
                    .data(action), as: role, labels: ["passport"], purpose: .compliance,
                    ticket: ticket, values: 1, isBulk: isBulk, facts: facts))
            return (decision.verdict, decision.deciding?.condition)
        }
        #expect(verdict() == (.allowed, nil))
        #expect(verdict(ticket: nil) == (.needs, .ticket))
        #expect(verdict(ticket: "  ") == (.needs, .ticket))
        #expect(verdict { $0.secondFactorAge = nil } == (.needs, .secondFactor))
        #expect(verdict { $0.secondFactorAge = 15 * 60 } == (.allowed, nil))
        #expect(verdict { $0.secondFactorAge = 15 * 60 + 1 } == (.needs, .secondFactor))
        // A factor from the future is none.
        #expect(verdict { $0.secondFactorAge = -1 } == (.needs, .secondFactor))
        #expect(verdict { $0.valuesToday = 59 } == (.allowed, nil))
        #expect(verdict { $0.valuesToday = 60 } == (.denied, .dailyBudget))
        #expect(verdict { $0.valuesThisHour = 20 } == (.denied, .hourlyRate))
        #expect(verdict(.export) { $0.approvals = 1 } == (.needs, .approval))
        #expect(verdict(.export) { $0.approvals = 2 } == (.allowed, nil))
        #expect(verdict(isBulk: true) { $0.approvals = 1 } == (.needs, .approval))
        #expect(verdict(isBulk: true) { $0.approvals = 2 } == (.allowed, nil))
        #expect(verdict(.dispose) { $0.approvals = 1 } == (.needs, .approval))
        #expect(verdict(.reveal, as: .administrator) == (.denied, .role))
    }

    @Test func conditionsOfAnOwnDocumentHold() throws {
        let text = """
            schema: 1
            policy: own
            extends: default
            version: 1.0.0
            title: {en: Own, zh: 自有}
            access:
              - id: own.agents
                when: {roles: [agent], tiers: [T2]}
                set: {assigned_only: yes, hours: "09:00-18:00", networks: [10.2.0.0/16], trained: yes}
                because: {en: Shop floor only., zh: 仅限职场。}
            """
        let own = try #require(Policy.parse(yaml: text, path: "own").policy)
        func denied(_ change: (inout AccessFacts) -> Void) -> AccessCondition? {
            var facts = Self.best
            facts.place = NetworkPlace("10.2.3.4")
            change(&facts)
            return own.access(
                AccessQuestion(
                    .data(.view), as: .agent, labels: ["phone"], purpose: .sale, facts: facts)
            ).deciding?.condition
        }
        #expect(denied { _ in } == nil)
        #expect(denied { $0.isAssigned = nil } == .assigned)
        #expect(denied { $0.minuteOfDay = 18 * 60 } == .hours)
        #expect(denied { $0.minuteOfDay = nil } == .hours)
        #expect(denied { $0.place = .local } == .network)
        #expect(denied { $0.place = NetworkPlace("10.3.0.1") } == .network)
        #expect(denied { $0.place = nil } == .network)
        #expect(denied { $0.isTrained = false } == .training)
        // Other roles and tiers are as they were.
        #expect(
            own.access(
                AccessQuestion(.data(.view), as: .teamLead, labels: ["phone"], facts: Self.best)
            ).verdict == .allowed)
    }

    @Test func aProfileOnlyTightens() throws {
        let text = """
            schema: 1
            profile: floor
            version: 1.0.0
            title: {en: Floor, zh: 职场}
            access:
              - id: floor.budget
                set:
                  values_a_day: 5
                  duties: {compliance: {approve: no}}
                because: {en: Few., zh: 少量。}
              - id: floor.loose
                set: {break_glass: reviewed, session_lasts: 30d}
                because: {en: Would be looser., zh: 试图放宽。}
            """
        let profile = try #require(Policy.parse(yaml: text, path: "floor").policy)
        let laid = Policy.standard.applying(profile: profile)
        var facts = Self.best
        facts.valuesToday = 5
        let question = AccessQuestion(
            .data(.reveal), as: .agent, labels: ["passport"], purpose: .sale, ticket: "A-1",
            values: 1, facts: facts)
        #expect(policy.access(question).verdict == .allowed)
        #expect(laid.access(question).deciding?.condition == .dailyBudget)
        #expect(
            laid.access(AccessQuestion(.duty(.approve), as: .compliance, facts: Self.best)).verdict
                == .denied)
        #expect(laid.sessionLimits(.agent) == policy.sessionLimits(.agent))
        var burning = AccessQuestion(
            .data(.reveal), as: .manager, labels: ["phone"], purpose: .sale, facts: Self.best)
        burning.facts.approvals = 0
        burning.breaksGlass = true
        #expect(laid.access(burning).verdict == .needs)
    }

    @Test func breakGlassYieldsWhatMayYield() {
        var facts = AccessFacts()
        facts.valuesToday = 10_000
        facts.valuesThisHour = 10_000
        var question = AccessQuestion(
            .data(.reveal), as: .agent, labels: ["passport"], purpose: .service, ticket: "A-1",
            values: 1, facts: facts, breaksGlass: true)
        #expect(policy.access(question).deciding?.condition == .secondFactor)
        question.facts.secondFactorAge = 60
        let decision = policy.access(question)
        #expect(decision.verdict == .allowed && decision.brokeGlass)
        question.purpose = .marketing
        #expect(policy.access(question).deciding?.condition == .purpose)
        question.purpose = .service
        question.role = .manager
        #expect(policy.access(question).verdict == .denied)
        question.role = .administrator
        #expect(policy.access(question).verdict == .denied)
    }

    @Test func theDocumentReadsBackAsItself() throws {
        let again = Policy.parse(yaml: policy.canonicalForm, path: "canonical").policy
        #expect(again?.accessRules == policy.accessRules)
    }

    @Test func aDocumentWithoutRulesOfAccessHasTheShippedOnes() throws {
        var bare = policy
        bare.accessRules = []
        #expect(
            bare.access(AccessQuestion(.duty(.keys), as: .custodian, facts: Self.best)).verdict
                == .allowed)
        #expect(
            bare.access(AccessQuestion(.duty(.keys), as: .manager, facts: Self.best)).verdict
                == .denied)
    }
}
