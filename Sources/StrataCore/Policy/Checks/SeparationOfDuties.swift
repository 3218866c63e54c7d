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
    ///
    /// Not one question but all of them must come out right: a rule that is too loose is refused
    /// unless a strict one stands beside it in every case in which it applies.
    func checkSeparation(in policy: Policy) {
        for rule in policy.handlingRules {
            guard let roles = rule.set.roles else { continue }
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
            let id = label.id.rawValue
            if label.standards.pci == .sad || label.id == "card_verification" {
                for rule in policy.looseRules(label, label.tier, { $0.atRest.map { $0 == .never } })
                {
                    error(
                        place(of: rule),
                        Message("policy.separation.verification", ["label": id]))
                }
            }
            for tier in [SensitivityTier.t1, .t2] where tier >= label.tier {
                checkAccess(to: label, as: tier, in: policy)
            }
        }
    }

    private func checkAccess(
        to label: LabelDefinition, as tier: SensitivityTier, in policy: Policy
    ) {
        let id = label.id.rawValue
        let dispose = policy.looseRules(label, tier) { $0.disposeApprovals.map { $0.count > 0 } }
        for rule in dispose {
            report(rule, Message("policy.separation.approver", ["label": id]))
        }
        guard tier == .t1 else { return }
        let export = policy.looseRules(label, tier) { $0.exportApprovals.map { $0.count > 0 } }
        for rule in export {
            report(rule, Message("policy.separation.approver", ["label": id]))
        }
        for rule in policy.looseRules(label, tier, { $0.audit.map { $0 >= .everyAccess } }) {
            report(rule, Message("policy.separation.audit", ["label": id]))
        }
    }

    /// One diagnostic of a kind for a rule is enough, whichever labels it reaches.
    private func report(_ rule: HandlingRule, _ message: Message) {
        let place = place(of: rule)
        guard !diagnostics.contains(where: { $0.place == place && $0.message.key == message.key })
        else { return }
        error(place, message)
    }

    func place(_ section: String, _ id: String) -> SourcePlace {
        places["\(section)/\(id)"] ?? .start
    }

    func place(of rule: HandlingRule) -> SourcePlace { place(rule.section.rawValue, rule.id) }
}

extension Policy {
    /// The policy's own rules that would be too loose for a label in a tier: their setting fails
    /// `meets`, and no rule that meets it applies in every case in which they do.
    ///
    /// Without any rule a property is at its strictest, so silence is never too loose. Profiles only
    /// tighten and need no look.
    fileprivate func looseRules(
        _ label: LabelDefinition, _ tier: SensitivityTier,
        _ meets: (HandlingSettings) -> Bool?
    ) -> [HandlingRule] {
        let speaking = handlingRules.filter {
            $0.origin.isEmpty && $0.when.concerns(label, tier) && meets($0.set) != nil
        }
        let strict = speaking.filter { meets($0.set) == true }
        return speaking.filter { rule in
            meets(rule.set) == false
                && !strict.contains { $0.when.appliesWherever(rule.when) }
        }
    }
}

extension HandlingRule.Condition {
    /// Whether the conditions on label and tier hold.
    fileprivate func concerns(_ label: LabelDefinition, _ tier: SensitivityTier) -> Bool {
        (tiers.isEmpty || tiers.contains(tier)) && (labels.isEmpty || labels.contains(label.id))
            && !notLabels.contains(label.id)
            && (categories.isEmpty || categories.contains(label.category))
            && (gdpr.isEmpty || gdpr.contains(label.standards.gdpr))
            && (pipl.isEmpty || pipl.contains(label.standards.pipl))
            && (pci.isEmpty || pci.contains(label.standards.pci))
            && (hipaa.map { (label.standards.hipaa != .none) == $0 } ?? true)
    }

    /// Whether the other conditions hold whenever those of `other` do.
    fileprivate func appliesWherever(_ other: Self) -> Bool {
        func covers<Word: Hashable>(_ mine: [Word], _ theirs: [Word]) -> Bool {
            mine.isEmpty || (!theirs.isEmpty && Set(theirs).isSubset(of: mine))
        }
        return covers(lifecycle, other.lifecycle) && covers(roles, other.roles)
            && covers(purposes, other.purposes) && covers(subjectIn, other.subjectIn)
    }
}
