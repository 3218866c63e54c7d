/// How many other people must approve; more is stricter.
package struct Approvals: HandlingValue, DocumentValue, Comparable {
    package var count: Int
    package static let strictest = Approvals(count: 3)

    package static func < (a: Approvals, b: Approvals) -> Bool { a.count < b.count }
    package func tightened(by other: Approvals) -> Approvals { max(self, other) }
    package var text: String { "\(count)" }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> Approvals? {
        guard let count = node.text.flatMap({ Int($0) }) else {
            reader.wrongShape(node, wanted: .numberIn(0...3))
            return nil
        }
        guard (0...3).contains(count) else {
            reader.error(
                node.place,
                Message(
                    "policy.range",
                    ["value": "\(count)", "least": "0", "most": "3"]))
            return nil
        }
        return Approvals(count: count)
    }
}

/// How fresh the second factor must be: not at all, or at most so old; younger is stricter.
package enum SecondFactor: HandlingValue, DocumentValue {
    case notNeeded
    case within(PolicyDuration)

    package static let strictest = SecondFactor.within(PolicyDuration(1, .minute))

    package func tightened(by other: SecondFactor) -> SecondFactor {
        switch (self, other) {
        case (.notNeeded, _): other
        case (_, .notNeeded): self
        case (.within(let a), .within(let b)): .within(min(a, b))
        }
    }

    package var text: String {
        switch self {
        case .notNeeded: "none"
        case .within(let age): age.description
        }
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> SecondFactor? {
        if node.text == "none" { return .notNeeded }
        if let age = node.text.flatMap(PolicyDuration.init(_:)), age.count > 0 {
            return .within(age)
        }
        reader.wrongShape(node, wanted: .durationOrNone)
        return nil
    }
}

/// How many values one actor may see in an hour; fewer is stricter.
package enum RateLimit: HandlingValue, DocumentValue {
    case unlimited
    case perHour(Int)

    package static let strictest = RateLimit.perHour(0)

    package func tightened(by other: RateLimit) -> RateLimit {
        switch (self, other) {
        case (.unlimited, _): other
        case (_, .unlimited): self
        case (.perHour(let a), .perHour(let b)): .perHour(min(a, b))
        }
    }

    package var text: String {
        switch self {
        case .unlimited: "none"
        case .perHour(let count): "\(count)"
        }
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> RateLimit? {
        if node.text == "none" { return .unlimited }
        if let count = node.text.flatMap({ Int($0) }), (0...1_000_000).contains(count) {
            return .perHour(count)
        }
        reader.wrongShape(node, wanted: .numberOrNone)
        return nil
    }
}

/// What data may be used for.
package enum Purpose: String, Sendable, Hashable, CaseIterable {
    case sale, service, marketing, verification, complaint, compliance, audit, training, analysis
    case operation

    package var title: LocalizedText {
        switch self {
        case .sale: LocalizedText(en: "Sale by phone", zh: "电话销售")
        case .service: LocalizedText(en: "Customer service", zh: "客户服务")
        case .marketing: LocalizedText(en: "Marketing", zh: "营销")
        case .verification: LocalizedText(en: "Identity check", zh: "身份核验")
        case .complaint: LocalizedText(en: "Complaint", zh: "投诉处理")
        case .compliance: LocalizedText(en: "Compliance", zh: "合规")
        case .audit: LocalizedText(en: "Audit", zh: "审计")
        case .training: LocalizedText(en: "Staff training", zh: "员工培训")
        case .analysis: LocalizedText(en: "Analysis", zh: "分析")
        case .operation: LocalizedText(en: "Running the system", zh: "系统运行")
        }
    }
}

/// The purposes that are allowed; fewer is stricter, and combining intersects.
package struct PurposeSet: HandlingValue, DocumentValue {
    package var allowed: Set<Purpose>
    package static let strictest = PurposeSet(allowed: [])
    package static let any = PurposeSet(allowed: Set(Purpose.allCases))

    package func tightened(by other: PurposeSet) -> PurposeSet {
        PurposeSet(allowed: allowed.intersection(other.allowed))
    }

    /// A vote decides when it excludes something at all.
    package func decides(_ joined: PurposeSet) -> Bool { self != .any || joined == .any }

    package var text: String {
        self == .any
            ? "any" : allowed.isEmpty ? "none" : words.joined(separator: ", ")
    }

    private var words: [String] {
        Purpose.allCases.filter(allowed.contains).map(\.rawValue)
    }

    package var tree: PolicyTree { self == .any ? .text("any") : .words(words) }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> PurposeSet? {
        if node.text == "any" { return .any }
        guard case .list(let items) = node.kind else {
            reader.wrongShape(node, wanted: .list)
            return nil
        }
        let known = items.compactMap { item -> Purpose? in
            if let purpose = item.text.flatMap(Purpose.init(rawValue:)) { return purpose }
            reader.unknownWord(
                item.text ?? "", item.place, allowed: Purpose.allCases.map(\.rawValue))
            return nil
        }
        return known.count == items.count ? PurposeSet(allowed: Set(known)) : nil
    }
}
