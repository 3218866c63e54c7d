/// Where a piece of data stands, as far as its tier can depend on it.
package enum FieldKind: String, Sendable, Hashable, CaseIterable {
    /// A column of a table.
    case column
    /// A free text about a call.
    case note
    case transcript
    case recording
    case chat
    case document
    /// The name of a list, campaign or file.
    case title
}

/// Whom a piece of data is about.
package enum SubjectKind: String, Sendable, Hashable, CaseIterable {
    case person
    /// A person who trades under a name of their own; a person.
    case soleTrader = "sole_trader"
    /// A member of staff; a person.
    case staff
    case company
    case nobody
}

/// What is known of a piece of data besides its label. What is not known is `nil`.
package struct TierContext: Sendable, Hashable {
    package var kind: FieldKind?
    package var subject: SubjectKind?
    /// Age of the person, in whole years.
    package var age: Int?
    /// Number of people behind an aggregate.
    package var people: Int?
    /// It stands on the record of a person.
    package var onPersonRecord: Bool
    /// `false` for a recording, transcript or note that nothing has looked at yet.
    package var judged: Bool

    package init(
        kind: FieldKind? = nil, subject: SubjectKind? = nil, age: Int? = nil, people: Int? = nil,
        onPersonRecord: Bool = false, judged: Bool = true
    ) {
        self.kind = kind
        self.subject = subject
        self.age = age
        self.people = people
        self.onPersonRecord = onPersonRecord
        self.judged = judged
    }
}

/// A tier and every rule that had a part in it.
package struct TierDecision: Sendable, Hashable {
    package var tier: SensitivityTier
    /// The tier whose seal it gets at rest: never below `tier`, and T2 on a person's record.
    package var sealedAs: SensitivityTier
    /// The label's own tier first, then the rules in the policy's order.
    package var because: [Evidence]
    /// The ids of the rules that applied.
    package var rules: [String]
}
