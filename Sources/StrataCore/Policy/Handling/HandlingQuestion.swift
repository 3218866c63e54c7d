/// Which handling is asked for. What is `nil` is unknown, and unknown is answered strictly.
package struct HandlingQuestion: Sendable, Hashable {
    /// The labels of the data; none is answered as `unknown`.
    package var labels: Set<LabelID>
    /// Labels of what was found inside.
    package var contains: Set<LabelID>
    package var context: TierContext
    package var value: ValueTier?
    package var lifecycle: LifecycleTier
    package var role: Role?
    package var purpose: Purpose?
    /// ISO 3166-1 code of the country where the person lives.
    package var subjectCountry: String?
    /// ISO 3166-1 code of the country from which the data is accessed.
    package var accessCountry: String?

    package init(
        labels: Set<LabelID>, contains: Set<LabelID> = [], context: TierContext = TierContext(),
        value: ValueTier? = nil, lifecycle: LifecycleTier = .active, role: Role? = nil,
        purpose: Purpose? = nil, subjectCountry: String? = nil, accessCountry: String? = nil
    ) {
        self.labels = labels.isEmpty ? [.unknown] : labels
        self.contains = contains
        self.context = context
        self.value = value
        self.lifecycle = lifecycle
        self.role = role
        self.purpose = purpose
        self.subjectCountry = subjectCountry
        self.accessCountry = accessCountry
    }
}

/// What one rule says of one property, and whether that is what holds.
package struct HandlingVote: Sendable, Hashable {
    package var rule: RuleHead
    /// The value as the document writes it.
    package var value: String
    /// It is, or is part of, the value that holds.
    package var won: Bool
}

/// A handling, and for every property the rules that decided it.
///
/// A property without votes has its strictest value, because no rule speaks of it.
@dynamicMemberLookup
package struct HandlingDecision: Sendable, Hashable {
    package var tier: TierDecision
    package var handling: Handling
    /// The masked form of each label on its own.
    package var masks: [LabelID: Mask]
    /// Winners first, then in the policy's order.
    package var votes: [HandlingProperty: [HandlingVote]]
    /// What the value tier asks for; never a matter of protection.
    package var treatment: ValueTreatment?
    /// When it is archived and destroyed, for each retention class among the labels.
    package var retention: [RetentionDecision]

    package subscript<Value>(dynamicMember path: KeyPath<Handling, Value>) -> Value {
        handling[keyPath: path]
    }

    /// The value of a property as the document writes it.
    package func text(_ property: HandlingProperty) -> String {
        HandlingField.all.first { $0.property == property }?.finalText(handling) ?? ""
    }

    /// The value of a property as structure.
    package func tree(_ property: HandlingProperty) -> PolicyTree {
        HandlingField.all.first { $0.property == property }?.finalTree(handling) ?? .null
    }
}
