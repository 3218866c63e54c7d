package import StrataVault

/// What `strata subject conflicts list --format json` prints, one a question.
package struct ConflictReport: Sendable, Encodable {
    package var conflict: String
    /// The person that the import made.
    package var subject: String
    package var others: [String]
    package var byIdentity: Bool

    package init(_ conflict: SubjectConflict, _ vault: Vault) {
        let identifiers = vault.keys.identifiers
        self.conflict = identifiers.identifier(.conflict, conflict.number)
        subject = identifiers.identifier(.subject, conflict.subject)
        others = conflict.others.map { identifiers.identifier(.subject, $0) }
        byIdentity = conflict.isByIdentity
    }
}

/// What `strata subject conflicts show --format json` prints.
package struct QuestionReport: Sendable, Encodable {
    package var conflict: String
    package var shared: [SubjectDecisions.Fact]
    package var different: [SubjectDecisions.Fact]
    package var subject: SubjectReport
    package var others: [SubjectReport]

    package init(_ question: SubjectDecisions.Question) {
        conflict = question.identifier
        shared = question.shared
        different = question.different
        subject = SubjectReport(question.subject)
        others = question.others.map { SubjectReport($0) }
    }
}

/// What `strata subject conflicts trail --format json` prints, one a decision.
package struct DecisionReport: Sendable, Encodable {
    package var decision: String
    package var kind: String
    package var state: String
    package var subject: String
    package var others: [String]
    package var by: String?
    package var approvedBy: String?
    /// Microseconds since 1970, UTC.
    package var time: Int64

    package init(_ decision: SubjectDecision, _ vault: Vault) {
        let identifiers = vault.keys.identifiers
        self.decision = identifiers.identifier(.decision, decision.number)
        kind = decision.kind.rawValue
        state = decision.state.rawValue
        subject = identifiers.identifier(.subject, decision.subject)
        others = decision.others.map { identifiers.identifier(.subject, $0) }
        by = decision.askedBy
        approvedBy = decision.approvedBy
        time = decision.time
    }
}
