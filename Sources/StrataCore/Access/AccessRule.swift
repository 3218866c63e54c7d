/// A rule that says who has which duty, and under which conditions anybody acts.
package struct AccessRule: PolicyRule {
    /// All that are written must hold. What a question leaves open holds.
    package struct Condition: Sendable, Hashable {
        package var roles: [Role] = []
        package var actions: [Action] = []
        package var duties: [Duty] = []
        package var tiers: [SensitivityTier] = []
        package var purposes: [Purpose] = []

        /// Whether the rule speaks of this.
        func holds(
            role: Role, need: AccessNeed, tier: SensitivityTier?, purpose: Purpose?
        ) -> Bool {
            switch need {
            case .data(let action):
                guard actions.isEmpty ? duties.isEmpty : actions.contains(action) else {
                    return false
                }
            case .duty(let duty):
                guard duties.isEmpty ? actions.isEmpty && tiers.isEmpty : duties.contains(duty)
                else { return false }
            case .system: return false
            }
            return (roles.isEmpty || roles.contains(role))
                && (tiers.isEmpty || tier.map(tiers.contains) ?? true)
                && (purposes.isEmpty || purpose.map(purposes.contains) ?? true)
        }
    }

    package var head: RuleHead
    package var when: Condition
    package var set: AccessSettings

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + ["when", "set"])
        else { return nil }
        let head = RuleHead(fields, section: "access")
        var condition = Condition()
        if let node = fields["when"],
            let when = FieldReader(
                node, reader, allowed: ["roles", "actions", "duties", "tiers", "purposes"])
        {
            condition.roles = when.words("roles", Role.self)
            condition.actions = when.words("actions", Action.self)
            condition.duties = when.words("duties", Duty.self)
            condition.tiers = when.words("tiers", SensitivityTier.self)
            condition.purposes = when.words("purposes", Purpose.self)
        }
        var settings = AccessSettings()
        let before = reader.errorCount
        if let node = fields.required("set"),
            let values = FieldReader(node, reader, allowed: AccessField.all.map(\.key))
        {
            for field in AccessField.all {
                if let value = values[field.key] { field.read(value, reader, &settings) }
            }
            if settings == AccessSettings(), reader.errorCount == before {
                reader.error(node.place, Message("policy.set.empty"))
            }
        }
        guard let head else { return nil }
        self.head = head
        when = condition
        set = settings
    }

    package var tree: PolicyTree {
        var conditions: [(String, PolicyTree)] = []
        func add(_ key: String, _ words: [String]) {
            if !words.isEmpty { conditions.append((key, .words(words))) }
        }
        add("roles", when.roles.map(\.rawValue))
        add("actions", when.actions.map(\.rawValue))
        add("duties", when.duties.map(\.rawValue))
        add("tiers", when.tiers.map(\.rawValue))
        add("purposes", when.purposes.map(\.rawValue))
        var pairs = head.opening
        if !conditions.isEmpty { pairs.append(("when", .map(conditions))) }
        pairs.append(
            (
                "set",
                .map(
                    AccessField.all.compactMap { field in
                        field.tree(set).map { (field.key, $0) }
                    })
            ))
        return .map(pairs + head.closing)
    }
}

/// What one rule says of access; `nil` where it says nothing.
package struct AccessSettings: Sendable, Hashable {
    package var duties: DutyMatrix?
    package var approvals: Approvals?
    /// How long an approval is good.
    package var approvalLasts: ShortTime?
    package var secondFactor: SecondFactor?
    package var hours: WorkingHours?
    package var networks: NetworkSet?
    /// Only people whom the actor is assigned to.
    package var assignedOnly: Demand?
    /// The actor's training must be current.
    package var trained: Demand?
    package var valuesADay: DailyBudget?
    /// Rows of open data, in lists and exports.
    package var rowsADay: DailyBudget?
    package var breakGlass: BreakGlass?
    /// A session ends when nothing was done for so long.
    package var sessionIdle: ShortTime?
    package var sessionLasts: ShortTime?

    package init() {}
}

/// What is done alike with every setting, whatever its type.
struct AccessField: Sendable {
    let key: String
    let read: @Sendable (SourceNode, PolicyReader, inout AccessSettings) -> Void
    let tree: @Sendable (AccessSettings) -> PolicyTree?
    /// Which of two settings is the stricter.
    let compare: @Sendable (AccessSettings, AccessSettings) -> StrictnessChange

    private static func field<Value: HandlingValue & DocumentValue>(
        _ key: String, _ path: any WritableKeyPath<AccessSettings, Value?> & Sendable
    ) -> AccessField {
        AccessField(
            key: key,
            read: { node, reader, settings in
                settings[keyPath: path] = Value.read(node, reader)
            },
            tree: { $0[keyPath: path]?.tree },
            compare: { before, after in
                guard let a = before[keyPath: path], let b = after[keyPath: path] else {
                    return .neutral
                }
                if a == b { return .same }
                let joined = a.tightened(by: b)
                return joined == b ? .stricter : joined == a ? .looser : .mixed
            })
    }

    static let all: [AccessField] = [
        field("duties", \.duties), field("approvals", \.approvals),
        field("approval_lasts", \.approvalLasts), field("second_factor", \.secondFactor),
        field("hours", \.hours), field("networks", \.networks),
        field("assigned_only", \.assignedOnly), field("trained", \.trained),
        field("values_a_day", \.valuesADay), field("rows_a_day", \.rowsADay),
        field("break_glass", \.breakGlass),
        field("session_idle", \.sessionIdle), field("session_lasts", \.sessionLasts),
    ]
}
