/// An event that clocks count from, and what it is known by.
package struct LifecycleEvent: Sendable, Hashable {
    /// Microseconds since 1970, UTC; still to come where it is known ahead, as the end of a contract.
    package var time: Int64
    /// What says so: a record or a dataset, as people see it.
    package var source: String

    package init(time: Int64, source: String) {
        self.time = time
        self.source = source
    }
}

/// All that is known of data of one retention class of one person, or of one of its records.
package struct LifecycleFacts: Sendable, Hashable {
    package var retentionClass: RetentionClass
    package var labels: Set<LabelID>
    package var value: ValueTier?
    package var subjectCountry: String?
    package var events: [ClockEvent: LifecycleEvent]
    /// Legal holds on it.
    package var holds: Int

    package init(
        retentionClass: RetentionClass, labels: Set<LabelID> = [], value: ValueTier? = nil,
        subjectCountry: String? = nil, events: [ClockEvent: LifecycleEvent] = [:], holds: Int = 0
    ) {
        self.retentionClass = retentionClass
        self.labels = labels
        self.value = value
        self.subjectCountry = subjectCountry
        self.events = events
        self.holds = holds
    }
}

/// A clock or a legal limit that counts, from when and to when.
package struct LifecycleReason: Sendable, Hashable {
    package enum Bound: String, Sendable, Hashable, CaseIterable {
        /// The organisation's clock: in daily use until then.
        case active
        /// The organisation's clock: kept until then.
        case archive
        /// The law: kept at least until then.
        case floor
        /// The law: used at most until then.
        case ceiling
    }

    package var head: RuleHead
    package var bound: Bound
    package var length: PolicyDuration
    package var from: ClockEvent
    /// `nil` where it has not happened: then nothing runs yet.
    package var event: LifecycleEvent?
    /// Microseconds since 1970, UTC.
    package var end: Int64?
    /// Whether the date that follows is this one's.
    package var decides = false
}

/// What is to be done with data at a time, by its clocks.
package struct LifecycleVerdict: Sendable, Hashable {
    package enum Stage: String, Sendable, Hashable, CaseIterable {
        /// In daily use.
        case active
        /// Its time in daily use is over: to be archived.
        case archive
        /// The law forbids its use and forbids its destruction: storage only.
        case restricted
        /// Its time is over: to be destroyed.
        case due
        /// Its time is over, and a legal hold keeps it.
        case held
    }

    package var stage: Stage
    /// When it is to be archived, and to be destroyed; microseconds since 1970, UTC. `nil` where no
    /// clock runs: it stays.
    package var archiveAt: Int64?
    package var disposeAt: Int64?
    /// From when on it may not be used any more, though it has to stay.
    package var restrictedFrom: Int64?
    package var holds: Int
    /// Every clock and limit that applies.
    package var because: [LifecycleReason]
}

extension Policy {
    /// Counts the clocks of data: the shortest clock, at most the earliest ceiling, at least the latest
    /// floor. A floor behind a ceiling is storage only in between.
    ///
    /// What has not happened starts nothing: a consent that goes on, a contract that nobody ended. A
    /// class without a clock is due as soon as no floor keeps it.
    package func lifecycle(_ facts: LifecycleFacts, at now: Int64) -> LifecycleVerdict {
        let question = RetentionQuestion(
            retentionClass: facts.retentionClass, labels: facts.labels, value: facts.value,
            subjectCountry: facts.subjectCountry)
        func reason(
            _ head: RuleHead, _ bound: LifecycleReason.Bound, _ length: PolicyDuration,
            _ from: ClockEvent
        ) -> LifecycleReason {
            let event = facts.events[from]
            return LifecycleReason(
                head: head, bound: bound, length: length, from: from, event: event,
                end: event.map { length.end(from: $0.time) })
        }
        let clocks = clocks(for: question)
        let limits = limits(for: question)
        var reasons =
            clocks.map { reason($0.head, .active, $0.activeFor, $0.from) }
            + clocks.map {
                reason($0.head, .archive, $0.activeFor.adding($0.archiveFor), $0.from)
            }
            + limits.map {
                reason($0.head, $0.bound == .floor ? .floor : .ceiling, $0.length, $0.from)
            }
        func first(_ bound: LifecycleReason.Bound) -> Int? {
            reasons.indices.filter { reasons[$0].bound == bound && reasons[$0].end != nil }
                .min { (reasons[$0].end ?? 0, $0) < (reasons[$1].end ?? 0, $1) }
        }
        let active = first(.active)
        let archive = first(.archive)
        let ceiling = first(.ceiling)
        let floor = reasons.indices.filter { reasons[$0].bound == .floor && reasons[$0].end != nil }
            .max { (reasons[$0].end ?? 0, $1) < (reasons[$1].end ?? 0, $0) }
        // A floor whose event has not come keeps what it is about for as long as that is so.
        let isOpen = reasons.contains { $0.bound == .floor && $0.end == nil && $0.from.isAnEnd }
        var dispose =
            clocks.isEmpty
            ? facts.events[.creation]?.time ?? now : archive.flatMap { reasons[$0].end }
        var decides = archive
        if let ceiling, let end = reasons[ceiling].end, end < dispose ?? .max {
            dispose = end
            decides = ceiling
        }
        var restricted: Int64?
        if let floor, let end = reasons[floor].end, let until = dispose, end > until {
            if let ceiling, let most = reasons[ceiling].end, most < end { restricted = most }
            dispose = end
            decides = floor
        }
        if isOpen {
            if let ceiling { restricted = reasons[ceiling].end }
            dispose = nil
            decides = nil
        }
        if let decides { reasons[decides].decides = true }
        var archiveAt = active.flatMap { reasons[$0].end }
        if let end = dispose { archiveAt = archiveAt.map { min($0, end) } }
        if let active, archiveAt == reasons[active].end { reasons[active].decides = true }
        let stage: LifecycleVerdict.Stage =
            if let dispose, dispose <= now {
                facts.holds > 0 ? .held : .due
            } else if let restricted, restricted <= now {
                .restricted
            } else if let archiveAt, archiveAt <= now {
                .archive
            } else {
                .active
            }
        return LifecycleVerdict(
            stage: stage, archiveAt: archiveAt, disposeAt: dispose,
            restrictedFrom: restricted, holds: facts.holds, because: reasons)
    }
}

extension ClockEvent {
    /// Whether it ends something that goes on until then, and otherwise never was.
    package var isAnEnd: Bool { self == .consentEnd }
}

extension PolicyDuration {
    /// The moment at which a period is over that begins at another: months and years by the calendar in
    /// UTC, on the last day of a month where the day is missing.
    ///
    /// - Parameter start: Microseconds since 1970, UTC.
    /// - Returns: The same.
    package func end(from start: Int64) -> Int64 {
        switch unit {
        case .minute, .hour, .day: return start + Int64(seconds) * 1_000_000
        case .month, .year:
            let time = CivilTime(start)
            let whole = CivilTime(year: time.year, month: time.month, day: time.day).instant()
            let months = time.year * 12 + (time.month - 1) + count * (unit == .year ? 12 : 1)
            let (year, month) = (months / 12, months % 12 + 1)
            let day = min(time.day, CivilTime.days(of: month, in: year))
            return CivilTime(year: year, month: month, day: day).instant() + (start - whole)
        }
    }
}
