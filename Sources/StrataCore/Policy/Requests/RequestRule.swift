/// Which requests of authorities somebody else has to release before anything is handed over.
package enum ReleaseNeed: String, Ladder {
    case none
    /// Those from a country that is not at home.
    case foreign
    case always
}

/// By when requests of people of a place have to be answered, and what has to be so before.
package struct RequestRule: PolicyRule {
    package var head: RuleHead
    package var subjectIn: [String]
    /// States or provinces, as ISO 3166-2 writes them behind the country: `CA`; empty means all.
    package var regions: [String]
    /// Empty means all.
    package var kinds: [RequestKind]
    /// The person is told so soon that the request has come.
    package var acknowledge: RequestPeriod?
    /// The person has an answer so soon.
    package var answer: RequestPeriod?
    /// So much more where it is complex, counted behind `answer`.
    package var extend: RequestPeriod?
    /// So long before the end of a clock it is pointed out.
    package var remind: PolicyDuration?
    /// Requests before whose answer it has to be known who asks.
    package var identity: [RequestKind]
    package var release: ReleaseNeed?
    /// Countries whose authorities are at home.
    package var home: [String]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys = [
            "subject_in", "regions", "kinds", "acknowledge", "answer", "extend", "remind",
            "identity", "release", "home",
        ]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys) else {
            return nil
        }
        let before = reader.errorCount
        let head = RuleHead(fields, section: "requests")
        subjectIn = fields.places("subject_in")
        regions = fields.texts("regions")
        kinds = fields.words("kinds", RequestKind.self)
        acknowledge = Self.period("acknowledge", fields)
        answer = Self.period("answer", fields)
        extend = Self.period("extend", fields)
        remind = fields.duration("remind")
        identity = fields.words("identity", RequestKind.self)
        release = fields.word("release", ReleaseNeed.self)
        home = fields.places("home")
        if let extend = fields["extend"], answer == nil, reader.errorCount == before {
            reader.error(extend.place, Message("policy.missing", ["key": "answer"]))
        }
        if acknowledge == nil, answer == nil, remind == nil, identity.isEmpty, release == nil,
            reader.errorCount == before
        {
            reader.error(node.place, Message("policy.set.empty"))
            return nil
        }
        guard let head else { return nil }
        self.head = head
    }

    private static func period(_ key: String, _ fields: FieldReader) -> RequestPeriod? {
        guard let node = fields[key] else { return nil }
        guard let period = node.text.flatMap(RequestPeriod.init), period.isPossible else {
            fields.reader.error(node.place, Message("policy.request.period", ["name": key]))
            return nil
        }
        return period
    }

    /// When a period is over for people of the rule: where they may be in several times, or nobody
    /// knows in which, in that where it is over first.
    fileprivate func end(_ period: RequestPeriod, from start: Int64) -> Int64 {
        let known = subjectIn.compactMap { CallPlace.offsets(of: $0) }
        let times = known.count == subjectIn.count && !known.isEmpty ? known : [-720...840]
        return times.flatMap { [$0.lowerBound, $0.upperBound] }
            .map { period.end(from: start, east: $0) }.min() ?? period.end(from: start)
    }

    package var tree: PolicyTree {
        var pairs = head.opening
        func add(_ key: String, _ words: [String]) {
            if !words.isEmpty { pairs.append((key, .words(words))) }
        }
        func add(_ key: String, _ text: String?) {
            if let text { pairs.append((key, .text(text))) }
        }
        add("subject_in", subjectIn)
        add("regions", regions)
        add("kinds", kinds.map(\.rawValue))
        add("acknowledge", acknowledge?.description)
        add("answer", answer?.description)
        add("extend", extend?.description)
        add("remind", remind?.description)
        add("identity", identity.map(\.rawValue))
        add("release", release?.rawValue)
        add("home", home)
        return .map(pairs + head.closing)
    }
}

/// What holds for one request: its clocks, and what has to be so before it is answered.
package struct RequestTerms: Sendable, Hashable {
    /// By when the person is told that it has come; microseconds since 1970, UTC.
    package var acknowledgeBy: Int64?
    package var answerBy: Int64
    /// By when where it is extended; `nil` where it may not be.
    package var extendedTo: Int64?
    package var remind: PolicyDuration
    package var needsIdentity: Bool
    package var needsRelease: Bool
    /// Every rule that applies, in the policy's order.
    package var because: [RuleHead]
}

/// What is known of a request when it comes.
package struct RequestFacts: Sendable, Hashable {
    package var kind: RequestKind
    /// Microseconds since 1970, UTC.
    package var received: Int64
    /// Of the people it is about; empty where nobody knows.
    package var countries: Set<String> = []
    /// Behind the country; `nil` where nobody knows.
    package var region: String?
    /// The authority's; `nil` where nobody knows.
    package var authority: String?

    package init(_ kind: RequestKind, received: Int64) {
        self.kind = kind
        self.received = received
    }
}

extension Policy {
    /// Where no rule says it.
    private static let usualAnswer = RequestPeriod.calendar(PolicyDuration(1, .month))
    private static let usualReminder = PolicyDuration(5, .day)
    /// A "no" is as easily said as "yes": whoever says it has to prove nothing.
    private static let usualIdentity: Set<RequestKind> = [
        .access, .rectification, .erasure, .restriction, .portability,
    ]

    /// What holds for a request: the earliest end of every clock, the longest reminder, and what any
    /// rule asks for.
    ///
    /// A country or region that is not known is taken to be each of them. Where a rule has a clock that
    /// may not be extended, it is not extended beyond that.
    package func requestTerms(_ facts: RequestFacts) -> RequestTerms {
        let rules = requestRules.filter { rule in
            (rule.subjectIn.isEmpty || facts.countries.isEmpty
                || facts.countries.contains { isIn($0, rule.subjectIn) })
                && (rule.regions.isEmpty || facts.region.map(rule.regions.contains) ?? true)
                && (rule.kinds.isEmpty || rule.kinds.contains(facts.kind))
        }
        let ends = rules.compactMap { rule in
            rule.answer.map { answer in
                let end = rule.end(answer, from: facts.received)
                return (end: end, extended: rule.extend.map { rule.end($0, from: end) } ?? end)
            }
        }
        let answerBy =
            ends.map(\.end).min() ?? Self.usualAnswer.end(from: facts.received)
        let extended = ends.map(\.extended).min() ?? answerBy
        let identity = rules.flatMap(\.identity)
        let releases = rules.compactMap { rule in rule.release.map { ($0, rule.home) } }
        let needsRelease = releases.contains { need, home in
            switch need {
            case .none: false
            case .foreign: !(facts.authority.map { isIn($0, home) } ?? false)
            case .always: true
            }
        }
        return RequestTerms(
            acknowledgeBy: rules.compactMap { rule in
                rule.acknowledge.map { rule.end($0, from: facts.received) }
            }.min(),
            answerBy: answerBy, extendedTo: extended > answerBy ? extended : nil,
            remind: rules.compactMap(\.remind).max() ?? Self.usualReminder,
            // Who an authority is stands in its letter; who releases it looks.
            needsIdentity: facts.kind != .authority
                && (identity.isEmpty
                    ? Self.usualIdentity.contains(facts.kind) : identity.contains(facts.kind)),
            needsRelease: facts.kind == .authority && (releases.isEmpty || needsRelease),
            because: rules.map(\.head))
    }
}
