extension SeparationOfDuties {
    /// Roles that nobody has beside any other: whoever runs the system reads no data, whoever
    /// holds keys holds nothing else, whoever inspects changes nothing.
    package static let lonelyRoles: [Role] = [.administrator, .custodian, .auditor]

    /// The role that may not be held together with the others; `nil` where all may.
    package static func conflict(in roles: Set<Role>) -> Role? {
        guard roles.count > 1 else { return nil }
        return lonelyRoles.first(where: roles.contains)
    }
}

extension PolicyReader {
    /// Checks the invariants in what the access rules say; a profile can only tighten.
    func checkDuties(in policy: Policy) {
        for rule in policy.accessRules where rule.origin.isEmpty {
            guard let duties = rule.set.duties else { continue }
            func refuse(_ message: ([String: String]) -> Message, _ role: Role, _ duty: Duty) {
                error(
                    place("access", rule.id),
                    message(["rule": rule.id, "role": role.rawValue, "duty": duty.rawValue]))
            }
            for duty in Duty.allCases {
                if duty.readsData, duties[.administrator, duty] != .no {
                    refuse(
                        { Message("policy.separation.administratorDuty", $0) }, .administrator, duty
                    )
                }
                if duty.changes, duties[.auditor, duty] != .no {
                    refuse({ Message("policy.separation.auditorDuty", $0) }, .auditor, duty)
                }
            }
            // Who makes accounts would otherwise make themselves one that reads data.
            for role in Role.allCases where duties[role, .roles] == .yes {
                refuse({ Message("policy.separation.rolesAlone", $0) }, role, .roles)
            }
        }
        checkRolesApproved(in: policy)
    }

    /// Who gives roles out does not also agree to it, whichever rules say so together.
    private func checkRolesApproved(in policy: Policy) {
        for role in Role.allCases {
            let holds = ([nil] + Purpose.allCases.map(Optional.some)).contains { purpose in
                [Duty.roles, .approve].allSatisfy { duty in
                    let rules = policy.accessRules.filter {
                        $0.origin.isEmpty
                            && $0.when.holds(
                                role: role, need: .duty(duty), tier: nil, purpose: purpose)
                    }
                    return AccessTerms.joined(rules, \.duties).value[role, duty] != .no
                }
            }
            guard holds else { continue }
            let rule = policy.accessRules.last {
                $0.origin.isEmpty
                    && ($0.set.duties?[role, .roles] ?? .no != .no
                        || $0.set.duties?[role, .approve] ?? .no != .no)
            }
            error(
                place("access", rule?.id ?? ""),
                Message(
                    "policy.separation.rolesApproved",
                    [
                        "rule": rule?.id ?? "", "role": role.rawValue,
                        "duty": Duty.approve.rawValue,
                    ]))
        }
    }
}
