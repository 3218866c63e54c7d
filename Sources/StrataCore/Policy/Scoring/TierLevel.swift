/// Where a value tier begins: a share of those who are scored, or a score.
package enum TierLevel: Sendable, Hashable {
    /// The best such share, above 0 and at most 1.
    case share(Double)
    /// This score and above: money for customers, a probability for leads.
    case score(Double)

    /// `20%`, or a number of 0 and above.
    package init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let share = Percent.read(text), share > 0 else { return nil }
            self = .share(share)
        } else {
            guard let score = Double(text), score.isFinite, score >= 0 else { return nil }
            self = .score(score)
        }
    }

    /// As documents write it.
    package var text: String {
        switch self {
        case .share(let share): Percent.text(share)
        case .score(let score): Percent.plain(score)
        }
    }
}

/// The scores from which people belong to the tiers; below `mid` is low.
package struct TierLevels: Sendable, Hashable {
    package var high: TierLevel
    package var mid: TierLevel

    package init(high: TierLevel, mid: TierLevel) {
        self.high = high
        self.mid = mid
    }

    /// Whether mid reaches further down than high; of a share and a score nobody can tell.
    var isOrdered: Bool {
        switch (high, mid) {
        case (.share(let high), .share(let mid)): high < mid
        case (.score(let high), .score(let mid)): high > mid
        default: true
        }
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> TierLevels? {
        guard let fields = FieldReader(node, reader, allowed: ["high", "mid"]) else { return nil }
        func level(_ key: String) -> TierLevel? {
            guard let node = fields.required(key) else { return nil }
            if let level = node.text.flatMap(TierLevel.init(_:)) { return level }
            reader.error(node.place, Message("scoring.level"))
            return nil
        }
        let high = level("high")
        let mid = level("mid")
        guard let high, let mid else { return nil }
        let levels = TierLevels(high: high, mid: mid)
        guard levels.isOrdered else {
            reader.error(fields["mid"]?.place ?? node.place, Message("scoring.order"))
            return nil
        }
        return levels
    }

    var tree: PolicyTree { .map([("high", .text(high.text)), ("mid", .text(mid.text))]) }
}

/// Shares as documents write them: `20%`, `2.5%`.
package enum Percent {
    /// The share of `20%`; `nil` for what is none, below 0 or above 100.
    static func read(_ text: String) -> Double? {
        guard text.hasSuffix("%"), let number = Double(text.dropLast()), number >= 0,
            number <= 100
        else { return nil }
        return number / 100
    }

    package static func text(_ share: Double) -> String {
        plain((share * 1e8).rounded() / 1e6) + "%"
    }

    static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
}
