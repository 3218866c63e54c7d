/// Hours of the organisation's day in which something may be done; `any`, or spans as
/// `08:00-12:00,13:00-18:00`. Fewer are stricter.
package struct WorkingHours: HandlingValue, DocumentValue {
    /// `nil`: any time.
    package var hours: CallingHours?

    package static let any = WorkingHours(hours: nil)
    package static let strictest = WorkingHours(hours: CallingHours.none)

    package func tightened(by other: WorkingHours) -> WorkingHours {
        guard let hours else { return other }
        return WorkingHours(hours: other.hours.map { hours.tightened(by: $0) } ?? hours)
    }

    /// Whether they hold so many minutes after midnight; an unknown time is none.
    package func allows(minute: Int?) -> Bool {
        guard let hours else { return true }
        return minute.map { hours.allows(minute: $0) } ?? false
    }

    /// A vote decides where it excludes something at all.
    package func decides(_ joined: WorkingHours) -> Bool { self != .any || joined == .any }

    package var text: String { hours?.text ?? "any" }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> WorkingHours? {
        if node.text == "any" { return .any }
        if let hours = node.text.flatMap(CallingHours.init) { return WorkingHours(hours: hours) }
        reader.error(node.place, Message("policy.access.hours"))
        return nil
    }
}

/// Where somebody may be when they act: `any`, or ranges of addresses (`10.2.0.0/16`, `fd00::/8`)
/// and `local` for the machine itself. Fewer are stricter.
package struct NetworkSet: HandlingValue, DocumentValue {
    /// Each of them has to hold; empty means any place.
    private var sets: [[NetworkRange]]

    package static let any = NetworkSet(sets: [])
    package static let strictest = NetworkSet(sets: [[]])

    private init(sets: [[NetworkRange]]) { self.sets = sets }

    package func tightened(by other: NetworkSet) -> NetworkSet {
        NetworkSet(sets: sets + other.sets.filter { !sets.contains($0) })
    }

    /// Equal sets in one order, so that laying them over one another in any order is the same.
    package var closed: NetworkSet {
        NetworkSet(sets: sets.sorted { "\($0)" < "\($1)" })
    }

    package func decides(_ joined: NetworkSet) -> Bool { self != .any || joined == .any }

    /// Whether an address is in it; an unknown one is nowhere.
    package func contains(_ address: NetworkPlace?) -> Bool {
        sets.allSatisfy { ranges in
            guard let address else { return false }
            return ranges.contains { $0.contains(address) }
        }
    }

    package var text: String { tree.inline }

    package var tree: PolicyTree {
        guard let first = sets.first else { return .text("any") }
        if sets.count == 1 { return .words(first.map(\.description)) }
        return .list(sets.map { .words($0.map(\.description)) })
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> NetworkSet? {
        if node.text == "any" { return .any }
        guard case .list(let items) = node.kind else {
            reader.wrongShape(node, wanted: .list)
            return nil
        }
        let ranges = items.compactMap { item -> NetworkRange? in
            if let range = item.text.flatMap(NetworkRange.init) { return range }
            reader.error(
                item.place,
                Message(
                    "policy.access.network", ["network": PolicyReader.quoted(item.text ?? "")]))
            return nil
        }
        return ranges.count == items.count ? NetworkSet(sets: [ranges]) : nil
    }
}

/// How many values one person may have in a day; fewer is stricter.
package enum DailyBudget: HandlingValue, DocumentValue {
    case unlimited
    case values(Int)

    package static let strictest = DailyBudget.values(0)

    package func tightened(by other: DailyBudget) -> DailyBudget {
        switch (self, other) {
        case (.unlimited, _): other
        case (_, .unlimited): self
        case (.values(let a), .values(let b)): .values(min(a, b))
        }
    }

    package var count: Int? {
        guard case .values(let count) = self else { return nil }
        return count
    }

    package var text: String { count.map { "\($0)" } ?? "none" }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> DailyBudget? {
        if node.text == "none" { return .unlimited }
        if let count = node.text.flatMap({ Int($0) }), (0...1_000_000).contains(count) {
            return .values(count)
        }
        reader.wrongShape(node, wanted: .numberOrNone)
        return nil
    }
}

/// Whether somebody may go around approval, budget, hours, place, training and assignment when
/// it burns. There is no way to allow it without a review.
package enum BreakGlass: String, Ladder, DocumentValue {
    /// Allowed, loud, and looked at by somebody else afterwards.
    case reviewed
    case no
}

/// A length of time of which the shorter one is the stricter.
package struct ShortTime: HandlingValue, DocumentValue {
    package var duration: PolicyDuration

    package init(_ duration: PolicyDuration) { self.duration = duration }

    package static let strictest = ShortTime(PolicyDuration(1, .minute))

    package func tightened(by other: ShortTime) -> ShortTime {
        duration <= other.duration ? self : other
    }

    package var text: String { duration.description }

    /// Microseconds.
    package var microseconds: Int64 { Int64(duration.seconds) * 1_000_000 }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> ShortTime? {
        if let duration = node.text.flatMap(PolicyDuration.init(_:)), duration.count > 0 {
            return ShortTime(duration)
        }
        reader.wrongShape(node, wanted: .duration)
        return nil
    }
}
