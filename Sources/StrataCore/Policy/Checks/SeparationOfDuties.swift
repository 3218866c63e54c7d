/// What no policy can switch off.
package enum SeparationOfDuties: String, Sendable, Hashable, CaseIterable {
    /// The administrator runs the system and reads no personal data.
    case administratorReadsNothing = "administrator_reads_nothing"
    /// Who asks for a disposal, an export or a change does not approve it.
    case approverIsNotRequester = "approver_is_not_requester"
    /// Every access to T1 leaves an audit entry.
    case restrictedAccessIsAudited = "restricted_access_is_audited"
    /// Card verification values, PINs and track data are never stored (PCI DSS 3.3.1).
    case cardVerificationIsNeverStored = "card_verification_is_never_stored"

    /// The one value that a document may give.
    static let enforced = "enforced"

    static var tree: PolicyTree { .map(allCases.map { ($0.rawValue, .text(enforced)) }) }

    /// Whether `approver` may approve what `requester` asks for: never their own request.
    package static func mayApprove<Person: Equatable>(
        _ approver: Person, requestBy requester: Person
    ) -> Bool {
        approver != requester
    }
}

extension PolicyReader {
    /// A document may state the invariants, but only as enforced.
    func readSeparation(_ node: SourceNode) {
        let keys = SeparationOfDuties.allCases.map(\.rawValue)
        guard let fields = FieldReader(node, self, allowed: keys) else { return }
        for key in keys where fields.has(key) {
            guard fields[key]?.text != SeparationOfDuties.enforced else { continue }
            error(fields[key]?.place ?? node.place, Message("policy.separation", ["key": key]))
        }
    }

    /// Checks the invariants in what the rules say.
    func checkSeparation(in policy: Policy) {
        for rule in policy.handlingRules {
            guard rule.when.tiers != [.t3], let roles = rule.set.roles else { continue }
            for action in Action.allCases
            where action.readsData && roles[.administrator, action] != .no {
                error(
                    place(of: rule),
                    Message(
                        "policy.separation.administrator",
                        ["rule": rule.id, "action": action.rawValue]))
            }
        }
        if let unknown = policy.label(.unknown), unknown.tier != .t1 {
            error(place("vocabulary", "unknown"), Message("policy.separation.unknown"))
        }
        for label in policy.vocabulary {
            let decision = policy.handling(HandlingQuestion(labels: [label.id]))
            let place = place("vocabulary", label.id.rawValue)
            if label.standards.pci == .sad || label.id == "card_verification",
                decision.atRest != .never
            {
                error(
                    place,
                    Message("policy.separation.verification", ["label": label.id.rawValue]))
            }
            guard label.tier > .t3 else { continue }
            if decision.disposeApprovals.count < 1 {
                error(
                    self.place(of: decision, .disposeApprovals) ?? place,
                    Message("policy.separation.approver", ["label": label.id.rawValue]))
            }
            guard label.tier == .t1 else { continue }
            if decision.exportApprovals.count < 1, decision.export != .forbidden {
                error(
                    self.place(of: decision, .exportApprovals) ?? place,
                    Message("policy.separation.approver", ["label": label.id.rawValue]))
            }
            if decision.audit < .everyAccess {
                error(
                    self.place(of: decision, .audit) ?? place,
                    Message("policy.separation.audit", ["label": label.id.rawValue]))
            }
        }
    }

    func place(_ section: String, _ id: String) -> SourcePlace {
        places["\(section)/\(id)"] ?? .start
    }

    func place(of rule: HandlingRule) -> SourcePlace { place(rule.section.rawValue, rule.id) }

    /// Where the rule stands that decided a property, if it stands in this document.
    private func place(
        of decision: HandlingDecision, _ property: HandlingProperty
    ) -> SourcePlace? {
        decision.votes[property]?.first.flatMap { places["handling/\($0.rule.id)"] }
    }
}
