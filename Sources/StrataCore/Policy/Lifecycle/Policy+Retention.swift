/// What retention is asked for.
package struct RetentionQuestion: Sendable, Hashable {
    package var retentionClass: RetentionClass
    package var labels: Set<LabelID>
    package var value: ValueTier?
    package var subjectCountry: String?

    package init(
        retentionClass: RetentionClass, labels: Set<LabelID> = [], value: ValueTier? = nil,
        subjectCountry: String? = nil
    ) {
        self.retentionClass = retentionClass
        self.labels = labels
        self.value = value
        self.subjectCountry = subjectCountry
    }
}

/// When data of a class is archived and destroyed.
///
/// The periods of several rules may count from different events; the dates follow from the events
/// of the record, so all rules that count are kept here and `outcome` only compares lengths.
package struct RetentionDecision: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        /// Destroyed after this time.
        case dispose(after: PolicyDuration)
        /// The law forbids use after `from` and destruction before `until`: storage only
        /// (PIPL art. 47).
        case restricted(from: PolicyDuration, until: PolicyDuration)
    }

    package var retentionClass: RetentionClass
    package var activeFor: PolicyDuration
    package var archiveFor: PolicyDuration
    package var countedFrom: ClockEvent
    /// The longest floor.
    package var floor: RetentionLimit?
    /// The shortest ceiling.
    package var ceiling: RetentionLimit?
    package var outcome: Outcome
    /// The clocks that decided, then every limit that applies.
    package var because: [RuleHead]
}

extension Policy {
    /// The clock and legal limits of a class: the shortest clock, at least the longest floor, at
    /// most the shortest ceiling; a floor beyond a ceiling means storage only.
    package func retention(_ question: RetentionQuestion) -> RetentionDecision {
        let ticking = clocks(for: question)
        let active = ticking.min { ($0.activeFor, $0.id) < ($1.activeFor, $1.id) }
        let archive = ticking.min { ($0.archiveFor, $0.id) < ($1.archiveFor, $1.id) }
        let limits = limits(for: question)
        let floor = limits.filter { $0.bound == .floor }
            .max { ($0.length, $1.id) < ($1.length, $0.id) }
        let ceiling = limits.filter { $0.bound == .ceiling }
            .min { ($0.length, $0.id) < ($1.length, $1.id) }
        // Without a clock nothing may stay longer than the law demands.
        let activeFor = active?.activeFor ?? PolicyDuration(0, .day)
        let archiveFor = archive?.archiveFor ?? PolicyDuration(0, .day)
        var keep = activeFor.adding(archiveFor)
        if let ceiling { keep = min(keep, ceiling.length) }
        if let floor { keep = max(keep, floor.length) }
        let outcome: RetentionDecision.Outcome =
            if let floor, let ceiling, floor.length > ceiling.length {
                .restricted(from: ceiling.length, until: floor.length)
            } else {
                .dispose(after: keep)
            }
        var because: [RuleHead] = []
        for head in [active?.head, archive?.head].compactMap(\.self) + limits.map(\.head)
        where !because.contains(head) {
            because.append(head)
        }
        return RetentionDecision(
            retentionClass: question.retentionClass, activeFor: activeFor,
            archiveFor: archiveFor, countedFrom: active?.from ?? .creation, floor: floor,
            ceiling: ceiling, outcome: outcome, because: because)
    }

    /// The organisation's clocks of data.
    func clocks(for question: RetentionQuestion) -> [Clock] {
        clocks.filter {
            $0.retentionClass == question.retentionClass
                && ($0.values.isEmpty || question.value.map($0.values.contains) ?? false)
        }
    }

    /// The legal limits of data; of a person whose country is not known, all that may apply.
    func limits(for question: RetentionQuestion) -> [RetentionLimit] {
        retentionLimits.filter { limit in
            limit.classes.contains(question.retentionClass)
                && (limit.labels.isEmpty || !question.labels.isDisjoint(with: limit.labels))
                && (limit.subjectIn.isEmpty
                    || question.subjectCountry.map { isIn($0, limit.subjectIn) } ?? true)
        }
    }

    func treatment(of value: ValueTier) -> ValueTreatment? {
        treatments.filter { $0.value == value }.min { ($0.queue, $0.id) < ($1.queue, $1.id) }
    }
}

extension PolicyDuration {
    /// The sum, in the smaller of the two units that holds it exactly (months hold years).
    package func adding(_ other: PolicyDuration) -> PolicyDuration {
        if count == 0 { return other }
        if other.count == 0 { return self }
        if unit == other.unit { return PolicyDuration(count + other.count, unit) }
        switch (unit, other.unit) {
        case (.year, .month): return PolicyDuration(count * 12 + other.count, .month)
        case (.month, .year): return PolicyDuration(count + other.count * 12, .month)
        default:
            let day = Unit.day.seconds
            return PolicyDuration((seconds + other.seconds + day - 1) / day, .day)
        }
    }
}
