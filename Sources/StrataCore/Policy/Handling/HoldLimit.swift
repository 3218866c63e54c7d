/// How long values may be held that are captured temporarily: not at all, or at most so long; the
/// shorter, the stricter.
package enum HoldLimit: HandlingValue, DocumentValue {
    case never
    case atMost(PolicyDuration)

    package static let strictest = HoldLimit.never
    /// The longest that a policy may allow.
    package static let longest = PolicyDuration(24, .hour)

    package func tightened(by other: HoldLimit) -> HoldLimit {
        switch (self, other) {
        case (.never, _), (_, .never): .never
        case (.atMost(let a), .atMost(let b)): .atMost(min(a, b))
        }
    }

    package var text: String {
        switch self {
        case .never: "none"
        case .atMost(let time): time.description
        }
    }

    /// Whole minutes; 0 for not at all.
    package var minutes: Int {
        switch self {
        case .never: 0
        case .atMost(let time): time.seconds / 60
        }
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> HoldLimit? {
        if node.text == "none" { return .never }
        guard let time = node.text.flatMap(PolicyDuration.init(_:)), time.count > 0 else {
            reader.wrongShape(node, wanted: .durationOrNone)
            return nil
        }
        guard time.seconds <= longest.seconds else {
            reader.error(
                node.place,
                Message(
                    "policy.range",
                    ["value": "\(time)", "least": "1m", "most": longest.description]))
            return nil
        }
        return .atMost(time)
    }
}
