/// Hours of a day at the called party in which calls are allowed; no span means no calls.
package struct CallingHours: Sendable, Hashable {
    /// From `opens` to before `closes`, in minutes since midnight.
    package struct Span: Sendable, Hashable {
        package var opens: Int
        package var closes: Int
    }

    /// In order, apart from each other.
    package var spans: [Span]

    package static let none = CallingHours(spans: [])

    package init(spans: [Span]) { self.spans = spans }

    /// `08:00-21:00`, several with commas between, or `none`.
    init?(_ text: String) {
        if text == "none" {
            self = .none
            return
        }
        var spans: [Span] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let opens = Self.minutes(ends[0]),
                let closes = Self.minutes(ends[1]), opens < closes,
                spans.last.map({ $0.closes < opens }) ?? true
            else { return nil }
            spans.append(Span(opens: opens, closes: closes))
        }
        self.init(spans: spans)
    }

    private static func minutes(_ text: Substring) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            bytes.enumerated().allSatisfy({ $0 == 2 || (0x30...0x39).contains($1) }),
            let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)),
            minute <= 59, hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }

    /// The hours that both allow.
    package func tightened(by other: CallingHours) -> CallingHours {
        var joined: [Span] = []
        for a in spans {
            for b in other.spans {
                let opens = max(a.opens, b.opens)
                let closes = min(a.closes, b.closes)
                if opens < closes { joined.append(Span(opens: opens, closes: closes)) }
            }
        }
        return CallingHours(spans: joined.sorted { $0.opens < $1.opens })
    }

    /// Whether a call may begin so many minutes after midnight.
    package func allows(minute: Int) -> Bool {
        spans.contains { $0.opens <= minute && minute < $0.closes }
    }

    package var text: String {
        func time(_ minutes: Int) -> String {
            let hour = minutes / 60
            let minute = minutes % 60
            return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        }
        return spans.isEmpty
            ? "none"
            : spans.map { "\(time($0.opens))-\(time($0.closes))" }.joined(separator: ",")
    }
}

/// The days that calling rules tell apart.
package enum CallingDay: String, Sendable, Hashable, CaseIterable {
    case weekdays, saturday, sunday, holidays

    package var title: LocalizedText {
        switch self {
        case .weekdays: LocalizedText(en: "Monday to Friday", zh: "周一至周五")
        case .saturday: LocalizedText(en: "Saturday", zh: "周六")
        case .sunday: LocalizedText(en: "Sunday", zh: "周日")
        case .holidays: LocalizedText(en: "Public holidays", zh: "法定节假日")
        }
    }
}
