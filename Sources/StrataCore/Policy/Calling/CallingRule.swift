/// What a refusal on the phone puts on one's own do-not-call list.
package enum RefusalEffect: String, Ladder {
    case none
    /// The number and the person, for the purposes of the list that they were called from.
    case purpose
    /// The number and the person, for everything.
    case all
}

/// When, how often and on what ground people of a place may be called.
package struct CallingRule: PolicyRule {
    /// At most so many calls to one number in a time.
    package struct Cap: Sendable, Hashable {
        package var most: Int
        package var per: PolicyDuration
        /// Counted by subject of the call rather than over all.
        package var sameSubject: Bool
    }

    package var head: RuleHead
    package var subjectIn: [String]
    /// States or provinces, as ISO 3166-2 writes them behind the country: `FL`; empty means all.
    package var regions: [String]
    /// A day that is not named is not limited by this rule.
    package var hours: [CallingDay: CallingHours]
    /// Days that count as holidays beside those of the country's law, `2026-02-16`.
    package var holidayDates: [String]
    package var caps: [Cap]
    package var consent: ConsentForm?
    /// Oldest permitted copy of the do-not-call registry.
    package var registryAge: PolicyDuration?
    /// No call for this long after a refusal.
    package var quietAfterRefusal: PolicyDuration?
    /// What a refusal on the phone puts on one's own do-not-call list.
    package var afterRefusal: RefusalEffect?

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys =
            ["subject_in", "regions"] + CallingDay.allCases.map(\.rawValue) + [
                "holiday_dates", "caps", "consent", "registry_age", "quiet_after_refusal",
                "after_refusal",
            ]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys) else {
            return nil
        }
        let before = reader.errorCount
        let head = RuleHead(fields, section: "calling")
        subjectIn = fields.places("subject_in")
        regions = fields.texts("regions")
        hours = [:]
        for day in CallingDay.allCases {
            guard let node = fields[day.rawValue] else { continue }
            if let read = node.text.flatMap(CallingHours.init(_:)) {
                hours[day] = read
            } else {
                reader.wrongShape(node, wanted: .time)
            }
        }
        holidayDates = fields.dates("holiday_dates")
        caps = fields.elements("caps") { Self.cap($0, $1) }
        consent = fields["consent"].flatMap { ConsentForm.read($0, reader) }
        registryAge = fields.duration("registry_age")
        quietAfterRefusal = fields.duration("quiet_after_refusal")
        afterRefusal = fields.word("after_refusal", RefusalEffect.self)
        if hours.isEmpty, holidayDates.isEmpty, caps.isEmpty, consent == nil, registryAge == nil,
            quietAfterRefusal == nil, afterRefusal == nil, reader.errorCount == before
        {
            reader.error(node.place, Message("policy.set.empty"))
            return nil
        }
        guard let head else { return nil }
        self.head = head
    }

    private static func cap(_ node: SourceNode, _ reader: PolicyReader) -> Cap? {
        guard let fields = FieldReader(node, reader, allowed: ["most", "per", "same_subject"])
        else { return nil }
        _ = fields.required("most")
        _ = fields.required("per")
        let most = fields.integer("most", in: 0...1000)
        let per = fields.duration("per")
        let sameSubject = fields.flag("same_subject") ?? false
        guard let most, let per else { return nil }
        return Cap(most: most, per: per, sameSubject: sameSubject)
    }

    package var tree: PolicyTree {
        var pairs = head.opening
        if !subjectIn.isEmpty { pairs.append(("subject_in", .words(subjectIn))) }
        if !regions.isEmpty { pairs.append(("regions", .words(regions))) }
        for day in CallingDay.allCases {
            if let window = hours[day] { pairs.append((day.rawValue, .text(window.text))) }
        }
        if !holidayDates.isEmpty { pairs.append(("holiday_dates", .words(holidayDates))) }
        if !caps.isEmpty {
            pairs.append(
                (
                    "caps",
                    .list(
                        caps.map { cap in
                            .map(
                                [("most", .number(cap.most)), ("per", .text(cap.per.description))]
                                    + (cap.sameSubject ? [("same_subject", .flag(true))] : []))
                        })
                ))
        }
        if let consent { pairs.append(("consent", consent.tree)) }
        if let registryAge { pairs.append(("registry_age", .text(registryAge.description))) }
        if let quietAfterRefusal {
            pairs.append(("quiet_after_refusal", .text(quietAfterRefusal.description)))
        }
        if let afterRefusal { pairs.append(("after_refusal", .text(afterRefusal.rawValue))) }
        return .map(pairs + head.closing)
    }
}

/// When, how often and on what ground a person may be called.
package struct CallingDecision: Sendable, Hashable {
    /// Every day has hours; the person's own place decides the time.
    package var hours: [CallingDay: CallingHours]
    /// Days that count as holidays beside those of the country's law, `2026-02-16`.
    package var holidayDates: Set<String> = []
    /// All of them bind.
    package var caps: [CallingRule.Cap]
    package var consent: ConsentForm
    package var registryAge: PolicyDuration?
    package var quietAfterRefusal: PolicyDuration?
    /// Everything, where no rule speaks of it.
    package var afterRefusal: RefusalEffect
    /// Every rule that applies, in the policy's order.
    package var because: [RuleHead]
}

extension Policy {
    /// The calling rules for a person: hours intersect, every cap binds, the strictest ground, the
    /// freshest registry copy and the longest quiet time win.
    ///
    /// A country or region that is not known is taken to be each of them. Where no rule speaks of
    /// the hours of a day there are no calls.
    package func calling(subjectCountry: String?, region: String? = nil) -> CallingDecision {
        let rules = callingRules.filter { rule in
            (rule.subjectIn.isEmpty
                || subjectCountry.map { isIn($0, rule.subjectIn) } ?? true)
                && (rule.regions.isEmpty || region.map(rule.regions.contains) ?? true)
        }
        var decision = CallingDecision(
            hours: [:], caps: [], consent: .none,
            afterRefusal: rules.compactMap(\.afterRefusal).max() ?? .all, because: rules.map(\.head)
        )
        for rule in rules {
            for (day, window) in rule.hours {
                decision.hours[day] = decision.hours[day]?.tightened(by: window) ?? window
            }
            decision.holidayDates.formUnion(rule.holidayDates)
            for cap in rule.caps where !decision.caps.contains(cap) { decision.caps.append(cap) }
            if let consent = rule.consent { decision.consent = max(decision.consent, consent) }
            if let age = rule.registryAge {
                decision.registryAge = min(decision.registryAge ?? age, age)
            }
            if let quiet = rule.quietAfterRefusal {
                decision.quietAfterRefusal = max(decision.quietAfterRefusal ?? quiet, quiet)
            }
        }
        for day in CallingDay.allCases where decision.hours[day] == nil {
            decision.hours[day] = CallingHours.none
        }
        return decision
    }
}
