/// What an access from abroad needs: by the rules of every single access, and by how many people's
/// data went abroad in a threshold's period.
package struct TransferExplanation: Sendable, Hashable {
    /// A threshold with the people counted for it.
    package struct Counter: Sendable, Hashable {
        package var threshold: TransferThreshold
        package var people: Int

        package var isReached: Bool { people >= threshold.peopleAtLeast }
        /// People until it is reached.
        package var left: Int { max(0, threshold.peopleAtLeast - people) }
    }

    package var subjectCountry: String
    package var accessCountry: String
    /// The residency rules that apply, with what each asks.
    package var rules: [HandlingVote]
    /// The thresholds that concern the labels, in the policy's order.
    package var counters: [Counter]
    /// What the access needs in all, the strictest winning.
    package var needs: TransferForm

    /// Whether any rule or threshold speaks of this way abroad.
    package var isEmpty: Bool { rules.isEmpty && counters.isEmpty }
}

extension Policy {
    /// What an access from abroad needs; `nil` where a country is not said or both are the same.
    ///
    /// `decision` is the answer to `question`. `people` are those whose data went this way in the
    /// period, this access included; one where it is not said. `sensitivePeople` are those of them
    /// with sensitive data; where it is not said, everybody if one of the labels is sensitive, else
    /// nobody.
    package func transfer(
        _ question: HandlingQuestion, _ decision: HandlingDecision, people: Int? = nil,
        sensitivePeople: Int? = nil
    ) -> TransferExplanation? {
        guard let subject = question.subjectCountry, let access = question.accessCountry,
            subject != access
        else { return nil }
        let labels = question.labels.union(question.contains)
        let statuses = labels.map { label($0)?.standards.pipl ?? .personal }
        let isSensitive = statuses.contains(.sensitive)
        let count = people ?? max(1, sensitivePeople ?? 0)
        let sensitive = sensitivePeople ?? (isSensitive ? count : 0)
        let counters = thresholds(from: subject, to: access).compactMap { threshold in
            let counted: Int? =
                switch threshold.counted {
                case .personal: statuses.allSatisfy { $0 == .none } ? nil : count
                case .sensitive: isSensitive || sensitivePeople != nil ? sensitive : nil
                case .labels: labels.isDisjoint(with: threshold.labels) ? nil : count
                }
            return counted.map { TransferExplanation.Counter(threshold: threshold, people: $0) }
        }
        let residency = Set(residencyRules.map(\.head))
        return TransferExplanation(
            subjectCountry: subject, accessCountry: access,
            rules: (decision.votes[.transfer] ?? []).filter { residency.contains($0.rule) },
            counters: counters,
            needs: counters.filter(\.isReached).map(\.threshold.needs)
                .reduce(decision.transfer) { $0.tightened(by: $1) })
    }

    /// The shipped profiles, not laid over this policy, that speak of a way abroad.
    package func profilesAbout(_ question: HandlingQuestion) -> [String] {
        Policy.shippedProfiles.filter { name in
            guard !profiles.contains(name),
                let policy = try? Policy.standard.applying(profiles: [name]),
                let found = policy.transfer(question, policy.handling(question))
            else { return false }
            return !found.isEmpty
        }
    }

    /// The thresholds for people of one country and an access from another.
    func thresholds(from subject: String, to access: String) -> [TransferThreshold] {
        transferThresholds.filter {
            isIn(subject, $0.subjectIn) && ($0.accessIn.isEmpty || isIn(access, $0.accessIn))
        }
    }
}
