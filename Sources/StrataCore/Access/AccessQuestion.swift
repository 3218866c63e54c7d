/// What somebody wants to do, and what is known of them when they do. What is not known is answered
/// strictly.
package struct AccessQuestion: Sendable, Hashable {
    package var need: AccessNeed
    /// The role that they act in.
    package var role: Role
    /// The labels of the data; where there are none, the tier counts.
    package var labels: Set<LabelID>
    package var tier: SensitivityTier
    package var purpose: Purpose?
    package var ticket: String?
    /// How many values are handed out.
    package var values: Int
    /// How many rows of open data.
    package var rows = 0
    /// Many people at once.
    package var isBulk: Bool
    package var facts: AccessFacts
    /// Whether they asked to go around what may be gone around.
    package var breaksGlass: Bool

    package init(
        _ need: AccessNeed, as role: Role, labels: Set<LabelID> = [],
        tier: SensitivityTier = .t1, purpose: Purpose? = nil, ticket: String? = nil,
        values: Int = 0, isBulk: Bool = false, facts: AccessFacts = AccessFacts(),
        breaksGlass: Bool = false
    ) {
        self.need = need
        self.role = role
        self.labels = labels
        self.tier = tier
        self.purpose = purpose
        self.ticket = ticket
        self.values = values
        self.isBulk = isBulk
        self.facts = facts
        self.breaksGlass = breaksGlass
    }
}

/// What is known of whoever acts. A fresh one is of somebody of whom nothing is known.
package struct AccessFacts: Sendable, Hashable {
    /// Seconds since a second factor was shown; `nil` for never.
    package var secondFactorAge: Int?
    /// Minutes since midnight where the organisation is.
    package var minuteOfDay: Int?
    package var place: NetworkPlace?
    package var isTrained: Bool?
    package var isAssigned: Bool?
    /// Values that were handed out in the hour and on the day.
    package var valuesThisHour = 0
    package var valuesToday = 0
    /// The same of rows of open data.
    package var rowsThisHour = 0
    package var rowsToday = 0
    /// How many other people have approved exactly this.
    package var approvals = 0

    package init() {}
}
