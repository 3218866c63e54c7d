/// How many people's data may go abroad before the law asks for more.
package struct TransferThreshold: PolicyRule {
    /// What is counted.
    package enum Counted: String, Sendable, Hashable, CaseIterable {
        /// People with any personal data in the transfers.
        case personal
        /// People with sensitive personal information in them (PIPL 28).
        case sensitive
        /// People with data of one of the rule's labels.
        case labels
    }

    /// Over which time.
    package enum Period: String, Sendable, Hashable, CaseIterable {
        /// Since 1 January of the current year.
        case calendarYear = "calendar_year"
        /// The twelve months before.
        case twelveMonths = "twelve_months"
    }

    package var head: RuleHead
    package var subjectIn: [String]
    package var accessIn: [String]
    package var counted: Counted
    package var labels: [LabelID]
    /// From this number on.
    package var peopleAtLeast: Int
    package var period: Period
    package var needs: TransferForm

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys = [
            "subject_in", "access_in", "counted", "labels", "people_at_least", "period", "needs",
        ]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys) else {
            return nil
        }
        for key in ["subject_in", "counted", "people_at_least", "period", "needs"] {
            _ = fields.required(key)
        }
        subjectIn = fields.places("subject_in")
        accessIn = fields.places("access_in")
        labels = fields.labels("labels")
        let head = RuleHead(fields, section: "transfers")
        let counted = fields.word("counted", Counted.self)
        let people = fields.integer("people_at_least", in: 1...10_000_000_000)
        let period = fields.word("period", Period.self)
        let needs = fields.word("needs", TransferForm.self)
        guard let head, let counted, let people, let period, let needs else { return nil }
        if (counted == .labels) != !labels.isEmpty {
            reader.error(node.place, Message("policy.transfer.labels"))
            return nil
        }
        self.head = head
        self.counted = counted
        peopleAtLeast = people
        self.period = period
        self.needs = needs
    }

    package var tree: PolicyTree {
        var pairs = head.opening + [("subject_in", .words(subjectIn))]
        if !accessIn.isEmpty { pairs.append(("access_in", .words(accessIn))) }
        pairs.append(("counted", .text(counted.rawValue)))
        if !labels.isEmpty { pairs.append(("labels", .words(labels.map(\.rawValue)))) }
        pairs += [
            ("people_at_least", .number(peopleAtLeast)), ("period", .text(period.rawValue)),
            ("needs", .text(needs.rawValue)),
        ]
        return .map(pairs + head.closing)
    }
}

/// How many people a transfer would bring the count of its period to.
package struct TransferQuestion: Sendable, Hashable {
    package var subjectCountry: String
    package var accessCountry: String
    /// People with any personal data, the new transfer included.
    package var people: Int
    /// Of them, people with sensitive personal information.
    package var sensitivePeople: Int
    package var peopleByLabel: [LabelID: Int]

    package init(
        subjectCountry: String, accessCountry: String, people: Int, sensitivePeople: Int = 0,
        peopleByLabel: [LabelID: Int] = [:]
    ) {
        self.subjectCountry = subjectCountry
        self.accessCountry = accessCountry
        self.people = people
        self.sensitivePeople = sensitivePeople
        self.peopleByLabel = peopleByLabel
    }
}

/// What the law asks of a transfer of that size.
package struct TransferDecision: Sendable, Hashable {
    package var needs: TransferForm
    /// The thresholds that were reached, strictest first.
    package var reached: [TransferThreshold]
    /// The next threshold that asks for more, and how many people are left before it.
    package var next: Next?

    package struct Next: Sendable, Hashable {
        package var threshold: TransferThreshold
        package var peopleLeft: Int
    }
}

extension Policy {
    /// What a transfer abroad needs by the numbers of its period, in addition to what residency
    /// rules ask of every single access. Within the country nothing is counted.
    package func transfer(_ question: TransferQuestion) -> TransferDecision {
        guard question.subjectCountry != question.accessCountry else {
            return TransferDecision(needs: .free, reached: [], next: nil)
        }
        let candidates = thresholds(
            from: question.subjectCountry, to: question.accessCountry)
        let reached = candidates.filter { count($0, question) >= $0.peopleAtLeast }
            .sorted { ($1.needs, $0.id) < ($0.needs, $1.id) }
        let needs = reached.first?.needs ?? .free
        let next = candidates.filter { $0.needs > needs }
            .map { threshold in
                TransferDecision.Next(
                    threshold: threshold,
                    peopleLeft: threshold.peopleAtLeast - count(threshold, question))
            }
            .min { ($0.peopleLeft, $0.threshold.id) < ($1.peopleLeft, $1.threshold.id) }
        return TransferDecision(needs: needs, reached: reached, next: next)
    }

    private func count(_ threshold: TransferThreshold, _ question: TransferQuestion) -> Int {
        switch threshold.counted {
        case .personal: question.people
        case .sensitive: question.sensitivePeople
        // The same people may have several of the labels: the largest count is certain.
        case .labels: threshold.labels.map { question.peopleByLabel[$0] ?? 0 }.max() ?? 0
        }
    }
}
