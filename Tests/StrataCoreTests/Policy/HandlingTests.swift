import Testing

@testable import StrataCore

@Suite struct HandlingTests {
    /// Every rule of the default policy that decides handling, on a label where it shows.
    static let rows: [(rule: String, label: LabelID, lifecycle: LifecycleTier)] = [
        ("t3.base", "company", .active), ("t2.base", "phone", .active),
        ("t1.base", "cn_resident_id", .active), ("mask.t2", "purchase", .active),
        ("mask.names", "person_name", .active), ("mask.phone", "phone", .active),
        ("mask.email", "email", .active), ("mask.birth-date", "date_of_birth", .active),
        ("mask.address", "detailed_address", .active), ("mask.identity", "us_ssn", .active),
        ("mask.card", "payment_card", .active), ("mask.things", "licence_plate", .active),
        ("mask.t3", "industry", .active), ("card.verification", "card_verification", .active),
        ("card.data", "card_expiry", .active),
        ("recording.high-risk", "recording_high_risk", .active),
        ("credential.data", "credential", .active), ("special.categories", "political", .active),
        ("minors.data", "school_grade", .active), ("consent.evidence", "consent_record", .active),
        ("lifecycle.active", "phone", .active), ("lifecycle.archived", "phone", .archived),
        ("lifecycle.archived-open", "company", .archived),
        ("lifecycle.disposed", "phone", .disposed),
    ]

    @Test(arguments: rows)
    func ruleDecidesSomething(rule: String, label: LabelID, lifecycle: LifecycleTier) {
        let decision = Policy.standard.handling(
            HandlingQuestion(labels: [label], lifecycle: lifecycle))
        let won = decision.votes.values.joined().filter { $0.won && $0.rule.id == rule }
        #expect(!won.isEmpty)
    }

    @Test func everyDefaultHandlingRuleStandsInTheTable() {
        #expect(Set(Self.rows.map(\.rule)) == Set(Policy.standard.handlingRules.map(\.id)))
    }

    @Test(
        arguments: [
            ("cn_resident_id", .last4), ("payment_card", .first6last4), ("person_name", .initial),
            ("phone", .last4), ("email", .domainOnly), ("date_of_birth", .yearOnly),
            ("detailed_address", .cityOnly), ("company", .full), ("health", .none),
            ("card_verification", .none), ("credential", .none), ("unknown", .none),
            ("purchase", .full),
        ] as [(LabelID, MaskForm)])
    func agentSees(label: LabelID, form: MaskForm) {
        let decision = Policy.standard.handling(HandlingQuestion(labels: [label], role: .agent))
        #expect(decision.mask[.agent] == form)
        #expect(decision.masks[label]?[.agent] == form)
    }

    @Test func restrictedValueNeedsItsOwnKeyFactorPurposeAndEntry() {
        let decision = Policy.standard.handling(HandlingQuestion(labels: ["us_ssn"]))
        #expect(decision.keyScope == .subject)
        #expect(decision.secondFactor == .within(PolicyDuration(15, .minute)))
        #expect(decision.purposeStated == .yes)
        #expect(decision.audit == .entryFirst)
        #expect(decision.atRest == .sealed)
    }

    @Test func valueNeverChangesHandling() {
        for label in Policy.standard.vocabulary.map(\.id) {
            let plain = Policy.standard.handling(HandlingQuestion(labels: [label]))
            for value in ValueTier.allCases {
                let valued = Policy.standard.handling(
                    HandlingQuestion(labels: [label], value: value))
                #expect(valued.handling == plain.handling)
                #expect(valued.treatment?.value == value)
            }
        }
    }

    @Test func severalLabelsAreHandledAsTheStrictestOfThem() {
        let together = Policy.standard.handling(HandlingQuestion(labels: ["phone", "us_ssn"]))
        let alone = Policy.standard.handling(HandlingQuestion(labels: ["us_ssn"]))
        #expect(together.tier.tier == .t1)
        #expect(together.secondFactor == alone.secondFactor)
        #expect(together.masks["phone"]?[.agent] == .last4)
    }

    @Test func openFieldOnAPersonsRecordIsSealedButReadable() {
        let decision = Policy.standard.handling(
            HandlingQuestion(labels: ["company"], context: TierContext(onPersonRecord: true)))
        #expect(decision.atRest == .sealed)
        #expect(decision.mask[.agent] == .full)
        #expect(decision.tier.sealedAs == .t2)
    }

    @Test func notKnowingTheRoleOrPlaceIsNeverLooser() throws {
        let policy = try Policy.standard.applying(profiles: ["cn", "us", "eu"])
        for label in ["phone", "health", "us_ssn", "minor_data"] as [LabelID] {
            let unknown = policy.handling(HandlingQuestion(labels: [label]))
            for country in ["CN", "US", "DE", "BR"] {
                let known = policy.handling(
                    HandlingQuestion(
                        labels: [label], role: .agent, purpose: .sale, subjectCountry: country,
                        accessCountry: country))
                for field in HandlingField.all {
                    let change = field.compare(known.handling, unknown.handling)
                    #expect(change == .same || change == .stricter)
                }
            }
        }
    }

    @Test func sentinelsOfPropertiesAreTheirStrictest() {
        for field in HandlingField.all {
            for label in Policy.standard.vocabulary {
                let decision = Policy.standard.handling(HandlingQuestion(labels: [label.id]))
                let change = field.compare(decision.handling, Handling())
                #expect(change == .same || change == .stricter, "\(field.property)")
            }
        }
    }

    // MARK: the order of values

    @Test func joinOfValuesIsCommutativeAssociativeAndIdempotent() {
        laws([MaskForm.full, .last4, .none])
        laws([AuditDepth.none, .changes, .entryFirst])
        laws([
            SecondFactor.notNeeded, .within(PolicyDuration(12, .hour)),
            .within(PolicyDuration(15, .minute)),
        ])
        laws([RateLimit.unlimited, .perHour(20), .perHour(0)])
        laws([Approvals(count: 0), Approvals(count: 2), Approvals(count: 3)])
        laws([
            PurposeSet.any, PurposeSet(allowed: [.sale, .audit]), PurposeSet(allowed: [.audit]),
        ])
        laws([
            Mask(standard: .full, roles: [.auditor: .none]),
            Mask(standard: .last4, roles: [.engineer: .token]), Mask(standard: .none, roles: [:]),
        ])
        laws([
            RoleMatrix(cells: [.init(role: .agent, action: .view): .yes]).closed,
            RoleMatrix(cells: [.init(role: .agent, action: .view): .approval]).closed,
            RoleMatrix.strictest.closed,
        ])
    }

    private func laws<Value: HandlingValue>(_ values: [Value]) {
        for a in values {
            #expect(a.tightened(by: a) == a)
            #expect(a.tightened(by: Value.strictest.closed) == Value.strictest.closed)
            for b in values {
                #expect(a.tightened(by: b) == b.tightened(by: a))
                for c in values {
                    #expect(
                        a.tightened(by: b).tightened(by: c) == a.tightened(by: b.tightened(by: c)))
                }
            }
        }
    }
}
