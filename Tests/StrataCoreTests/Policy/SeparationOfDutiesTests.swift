import Testing

@testable import StrataCore

@Suite struct SeparationOfDutiesTests {
    /// A document that changes the shipped policy.
    static func change(_ body: String) -> PolicyParseResult {
        Policy.parse(
            yaml: """
                schema: 1
                policy: mine
                extends: default
                version: 1.0.0
                title: {en: Mine, zh: 我的}

                """ + body, path: "mine.yaml")
    }

    @Test(arguments: SeparationOfDuties.allCases)
    func invariantCannotBeSwitchedOff(duty: SeparationOfDuties) {
        let off = Self.change("separation: {\(duty.rawValue): off}\n")
        #expect(off.policy == nil)
        #expect(off.diagnostics.map(\.message.key) == ["policy.separation"])
        #expect(off.diagnostics.first?.line == 6)
        #expect(Self.change("separation: {\(duty.rawValue): enforced}\n").policy != nil)
    }

    @Test(arguments: Action.allCases.filter(\.readsData))
    func administratorCannotBeLetIn(action: Action) {
        let result = Self.change(
            """
            handling:
              - id: admin.in
                when: {labels: [phone]}
                set: {roles: {administrator: {\(action.rawValue): approval}}}
                because: {en: a, zh: 甲}

            """)
        #expect(result.policy == nil)
        #expect(
            result.diagnostics.map { "\($0.line):\($0.column) \($0.message.key)" }
                == ["7:9 policy.separation.administrator"])
    }

    @Test func restrictedAccessCannotGoUnaudited() throws {
        let base = try #require(Policy.standard.handlingRules.first { $0.id == "t1.base" })
        var rule = base
        rule.set.audit = .changes
        let result = Self.change("handling:\n" + Self.item(rule))
        #expect(result.policy == nil)
        #expect(result.diagnostics.contains { $0.message.key == "policy.separation.audit" })
    }

    @Test func disposalNeedsAnotherPerson() throws {
        let base = try #require(Policy.standard.handlingRules.first { $0.id == "t2.base" })
        var rule = base
        rule.set.disposeApprovals = Approvals(count: 0)
        let result = Self.change("handling:\n" + Self.item(rule))
        #expect(result.policy == nil)
        #expect(result.diagnostics.contains { $0.message.key == "policy.separation.approver" })
    }

    @Test func cardVerificationCannotBeStored() throws {
        let base = try #require(
            Policy.standard.handlingRules.first { $0.id == "card.verification" })
        var rule = base
        rule.set.atRest = .sealed
        let result = Self.change("handling:\n" + Self.item(rule))
        #expect(result.policy == nil)
        #expect(result.diagnostics.contains { $0.message.key == "policy.separation.verification" })
    }

    @Test(arguments: ["roles: [compliance]", "lifecycle: [archived]", "purposes: [audit]"])
    func auditCannotBeLoosenedThroughASideDoor(condition: String) throws {
        // The strict rule is narrowed to one case, and a loose one covers the others.
        let base = try #require(Policy.standard.handlingRules.first { $0.id == "t1.base" })
        var rule = base
        rule.set.audit = .changes
        let result = Self.change(
            "handling:\n" + Self.item(rule) + """
                - id: strict.somewhere
                  when: {tiers: [T1], \(condition)}
                  set: {audit: entry_first}
                  because: {en: a, zh: 甲}

                """)
        #expect(result.policy == nil)
        #expect(result.diagnostics.map(\.message.key).contains("policy.separation.audit"))
    }

    @Test func claimedProfileMustBeThere() {
        let result = Self.change("profiles: [cn]\n")
        #expect(result.policy == nil)
        #expect(
            result.diagnostics.map { "\($0.line):\($0.column) \($0.message.key)" }
                == ["6:12 policy.profile.claim"])
    }

    @Test func undecidedCannotBeLowered() throws {
        var label = try #require(Policy.standard.label(.unknown))
        label.tier = .t2
        let body = PolicyTree.map([("vocabulary", .map([("unknown", label.tree)]))]).yaml
        let result = Self.change(body)
        #expect(result.diagnostics.contains { $0.message.key == "policy.separation.unknown" })
        #expect(result.policy == nil)
    }

    @Test func stricterTierCannotBeHandledLooser() throws {
        let base = try #require(Policy.standard.handlingRules.first { $0.id == "t1.base" })
        var rule = base
        rule.set.backup = .plain
        let result = Self.change("handling:\n" + Self.item(rule))
        #expect(result.policy == nil)
        #expect(result.diagnostics.map(\.message.key) == ["policy.tierOrder"])
        #expect(result.diagnostics.first?.line == 7)
    }

    @Test func nobodyApprovesTheirOwnRequest() {
        #expect(!SeparationOfDuties.mayApprove("a", requestBy: "a"))
        #expect(SeparationOfDuties.mayApprove("b", requestBy: "a"))
    }

    @Test(arguments: Policy.shippedProfiles + [""])
    func administratorReadsNothingUnderAnyProfile(profile: String) throws {
        let policy = try Policy.standard.applying(profiles: profile.isEmpty ? [] : [profile])
        for label in policy.vocabulary where label.tier > .t3 {
            let decision = policy.handling(HandlingQuestion(labels: [label.id]))
            for action in Action.allCases where action.readsData {
                #expect(decision.roles[.administrator, action] == .no)
            }
            #expect(decision.masks[label.id]?[.administrator] == MaskForm.none)
        }
    }

    static func item(_ rule: HandlingRule) -> String { PolicyTree.list([rule.tree]).yaml }
}
