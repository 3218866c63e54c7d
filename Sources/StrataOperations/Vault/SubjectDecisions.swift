package import StrataCore
package import StrataVault

/// Decides whether people are one: the questions that imports left, and merges, with a trail.
package struct SubjectDecisions: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let role: Role

    package init(vault: Vault, policy: Policy, role: Role = .compliance) {
        self.vault = vault
        self.policy = policy
        self.role = role
    }

    /// Who decides, who agrees, and when (microseconds since 1970, UTC).
    package struct Consent: Sendable, Hashable {
        package var by: String?
        package var approvedBy: String?
        package var time: Int64

        package init(by: String?, approvedBy: String? = nil, time: Int64) {
            self.by = by
            self.approvedBy = approvedBy
            self.time = time
        }
    }

    // MARK: Questions

    /// A question, both sides masked for the role.
    package struct Question: Sendable {
        package var conflict: SubjectConflict
        package var identifier: String
        package var subject: SubjectView
        package var others: [SubjectView]
        /// What they have in common, and what speaks against it.
        package var shared: [Fact]
        package var different: [Fact]
    }

    package enum Fact: String, Sendable, Hashable, CaseIterable, Encodable {
        case identity, phone, email, name, birthDate
    }

    /// The questions that nobody has decided, of people who are there.
    package func questions() throws -> [SubjectConflict] {
        try vault.records.read { reader in
            try reader.documents(.conflict).map { try SubjectConflict($0) }.filter {
                try Self.isOpen($0, reader)
            }
        }
    }

    /// Questions in the order of their coming, from behind one, for whoever may see people masked.
    ///
    /// - Returns: At most so many.
    package func questions(after last: Int64, limit: Int) throws -> [SubjectConflict] {
        try AuditTrail(vault, policy: policy).perform(.init(.conflictShow)) {
            try vault.records.read { reader in
                var found: [SubjectConflict] = []
                var last = last
                while found.count < limit {
                    let page = try reader.documents(.conflict, after: last, limit: limit)
                    guard let end = page.last else { break }
                    last = end.number
                    for conflict in try page.map({ try SubjectConflict($0) })
                    where try Self.isOpen(conflict, reader) { found.append(conflict) }
                }
                return Array(found.prefix(limit))
            }
        }
    }

    /// Whether those in question are there.
    private static func isOpen(
        _ conflict: SubjectConflict, _ reader: RecordReader
    ) throws -> Bool {
        guard try reader.subject(conflict.subject) != nil else { return false }
        return try conflict.others.contains { try reader.subject($0) != nil }
    }

    /// A question with both sides of it, masked; what they have in common is found out by opening
    /// them.
    ///
    /// - Throws: `DecisionError.noQuestion`, `AccessError`.
    package func question(_ identifier: String) throws -> Question {
        let conflict = try conflict(identifier)
        var request = AuditTrail.Request(.conflictShow)
        request.subjects = [conflict.subject] + conflict.others
        return try AuditTrail(vault, policy: policy).perform(request) {
            try opened(conflict, identifier)
        }
    }

    private func opened(_ conflict: SubjectConflict, _ identifier: String) throws -> Question {
        let lookup = SubjectLookup(vault: vault, policy: policy, role: role)
        let (subject, others) = try vault.records.read { reader in
            (
                try terms(of: conflict.subject, reader),
                try conflict.others.compactMap { try reader.subject($0)?.number }
            )
        }
        var shared: Set<Fact> = conflict.isByIdentity ? [.identity] : []
        var different: Set<Fact> = []
        for other in others {
            let terms = try vault.records.read { try self.terms(of: other, $0) }
            if !subject.phones.isDisjoint(with: terms.phones) { shared.insert(.phone) }
            if !subject.emails.isDisjoint(with: terms.emails) { shared.insert(.email) }
            for (fact, path) in [
                (Fact.name, \PersonFacts.name), (.birthDate, \PersonFacts.birthDate),
            ] {
                guard let mine = subject.facts[keyPath: path],
                    let theirs = terms.facts[keyPath: path]
                else { continue }
                if mine == theirs { shared.insert(fact) } else { different.insert(fact) }
            }
        }
        return Question(
            conflict: conflict, identifier: identifier,
            subject: try lookup.show(conflict.subject),
            others: try others.map { try lookup.show($0) },
            shared: Fact.allCases.filter(shared.contains),
            different: Fact.allCases.filter(different.contains))
    }

    /// What is known of a person without opening T1.
    private func terms(
        of number: Int64, _ reader: RecordReader
    ) throws -> (phones: Set<[UInt8]>, emails: Set<[UInt8]>, facts: PersonFacts) {
        guard let subject = try reader.subject(number) else { throw SubjectError.gone }
        let schemas = SchemaCache(vault)
        var phones: Set<[UInt8]> = []
        var emails: Set<[UInt8]> = []
        var facts = PersonFacts()
        for (record, fields) in try vault.openRecords(of: subject, tiers: [.t2], reader) {
            guard let schema = try schemas.schema(record.dataset, record.sealed.schema, reader)
            else { continue }
            let terms = SearchTerms(fields, schema)
            phones.formUnion(terms.phones)
            emails.formUnion(terms.emails)
            facts.name = facts.name ?? terms.facts.name
            facts.birthDate = facts.birthDate ?? terms.facts.birthDate
        }
        return (phones, emails, facts)
    }

    private func conflict(_ identifier: String) throws -> SubjectConflict {
        guard let number = vault.keys.identifiers.number(.conflict, identifier),
            let found = try questions().first(where: { $0.number == number })
        else { throw DecisionError.noQuestion }
        return found
    }

    /// Who signed in goes by their account, never by names that they type.
    private func ofAccount(_ consent: Consent) -> Consent {
        guard let actor = vault.actor else { return consent }
        return Consent(
            by: vault.keys.identifiers.identifier(.account, actor.account), time: consent.time)
    }

    // MARK: Answers

    /// Answers a question: they are different people. The next import does not ask again.
    package func keepApart(_ identifier: String, _ consent: Consent) throws -> SubjectDecision {
        let conflict = try conflict(identifier)
        let consent = ofAccount(consent)
        let decision = SubjectDecision(
            number: try vault.keyStore.allocate(1), kind: .apart, state: .done,
            subject: conflict.subject, others: conflict.others, askedBy: consent.by,
            time: consent.time, conflict: conflict)
        try vault.act(.conflictDecide, { $0.subjects = [conflict.subject] + conflict.others }) {
            transaction in
            try transaction.put(decision.document(vault))
            try transaction.delete(.conflict, conflict.number)
        }
        return decision
    }

    /// Answers a question: they are one.
    ///
    /// - Parameters:
    ///   - identifier: The question's.
    ///   - other: Which of those in question; needed where there are several.
    ///   - consent: Who decides.
    /// - Returns: What was decided, or asked for where a second person has to agree.
    /// - Throws: `DecisionError`, `SubjectError`.
    package func join(
        _ identifier: String, into other: Int64?, _ consent: Consent
    ) throws -> SubjectDecision {
        let conflict = try conflict(identifier)
        let there = try vault.records.read { reader in
            try conflict.others.filter { try reader.subject($0) != nil }
        }
        guard let kept = other ?? (there.count == 1 ? there.first : nil) else {
            throw DecisionError.several(there.count)
        }
        guard there.contains(kept) else { throw DecisionError.notInQuestion }
        return try merge(conflict.subject, into: kept, consent, answering: conflict)
    }

    /// Joins two people. Where the policy wants two for it, the first call only asks.
    ///
    /// - Returns: What was decided, or asked for.
    /// - Throws: `DecisionError`, `SubjectError`.
    package func merge(_ joined: Int64, into kept: Int64, _ consent: Consent) throws
        -> SubjectDecision
    {
        try merge(joined, into: kept, consent, answering: nil)
    }

    private func merge(
        _ joined: Int64, into kept: Int64, _ consent: Consent, answering conflict: SubjectConflict?
    ) throws -> SubjectDecision {
        guard joined != kept else { throw SubjectError.same }
        let consent = ofAccount(consent)
        // Who signed in is authorised, with approval where the policy asks for it, at the act.
        let grant =
            vault.actor == nil
            ? try vault.records.read { try self.grant(for: [joined, kept], $0) } : .yes
        guard grant != .no else { throw SubjectError.roleNotAllowed(role) }
        let asked = try decisions().last {
            $0.kind == .merge && $0.state == .asked && $0.subject == kept && $0.others == [joined]
        }
        var decision =
            try asked
            ?? SubjectDecision(
                number: vault.keyStore.allocate(1), kind: .merge, state: .asked, subject: kept,
                others: [joined], askedBy: consent.by, time: consent.time, conflict: conflict)
        if grant == .approval {
            guard asked != nil else {
                guard consent.by?.isEmpty == false else { throw DecisionError.needsPerson }
                try vault.records.write { try $0.put(decision.document(vault)) }
                return decision
            }
            guard let second = consent.approvedBy, !second.isEmpty else {
                throw DecisionError.needsSecond
            }
            guard !PersonName.same(decision.askedBy, second) else {
                throw DecisionError.samePerson
            }
            decision.approvedBy = second
        }
        decision.state = .done
        decision.time = consent.time
        let done = decision
        try SubjectChange(vault: vault, policy: policy).merge(joined, into: kept) { transaction in
            if let question = done.conflict {
                try transaction.delete(.conflict, question.number)
            }
            try transaction.put(done.document(vault))
        }
        return done
    }

    /// Replaces a value of a person: the policy says whether it takes two people.
    ///
    /// - Returns: How many records were changed.
    /// - Throws: `DecisionError.needsPerson`, `.needsSecond`, `.samePerson`; `SubjectError`.
    package func correct(
        _ number: Int64, field: String, to value: String?, record: Int64? = nil,
        _ consent: Consent, trail: (Int, RecordTransaction) throws -> Void = { _, _ in }
    ) throws -> Int {
        let change = SubjectChange(vault: vault, policy: policy)
        let labels = try change.labels(of: field, subject: number, record: record)
        try checkConsent(to: labels, consent)
        return try change.correct(
            number, field: field, to: value, record: record, trail: trail)
    }

    /// Parts a joined person again: as much consent as joining takes.
    ///
    /// - Throws: As `correct`.
    package func split(_ joined: Int64, _ consent: Consent) throws {
        let labels = try vault.records.read { reader in
            let kept = try reader.subject(joined)?.mergedInto ?? joined
            return try self.labels(of: [kept], reader)
        }
        try checkConsent(to: labels, consent)
        try SubjectChange(vault: vault, policy: policy).split(joined)
    }

    /// Whether whoever decides may change values of some labels, with a second person where the
    /// policy wants one. Who signed in is authorised at the act itself.
    private func checkConsent(to labels: Set<LabelID>, _ consent: Consent) throws {
        guard vault.actor == nil else { return }
        switch grant(for: labels) {
        case .no: throw SubjectError.roleNotAllowed(role)
        case .yes: return
        case .approval:
            guard let first = consent.by, !first.isEmpty else { throw DecisionError.needsPerson }
            guard let second = consent.approvedBy, !second.isEmpty else {
                throw DecisionError.needsSecond
            }
            guard !PersonName.same(first, second) else { throw DecisionError.samePerson }
        }
    }

    /// What the policy says of changing what two people's records hold.
    private func grant(for subjects: [Int64], _ reader: RecordReader) throws -> Grant {
        grant(for: try labels(of: subjects, reader))
    }

    private func grant(for labels: Set<LabelID>) -> Grant {
        guard !labels.isEmpty else { return .approval }
        return policy.handling(HandlingQuestion(labels: labels, role: role))
            .handling.roles[role, .edit]
    }

    private func labels(of subjects: [Int64], _ reader: RecordReader) throws -> Set<LabelID> {
        let schemas = SchemaCache(vault)
        var labels: Set<LabelID> = []
        for subject in subjects {
            for record in try reader.records(of: subject) {
                let slots = Set(record.sealed.envelopes.map(\.slot))
                let schema = try schemas.dataset(record.dataset, reader)?
                    .readingSchema(record.sealed.schema)
                for field in schema?.fields ?? [] where field.isKept && slots.contains(field.slot) {
                    labels.insert(field.label ?? "opaque_id")
                }
            }
        }
        return labels
    }

    // MARK: The trail

    /// What was decided so far, the oldest first.
    package func decisions() throws -> [SubjectDecision] {
        try vault.records.read { reader in
            try reader.documents(.decision).map { try SubjectDecision($0, vault) }
        }
    }

    /// The same from behind one, for whoever may see people masked.
    ///
    /// - Returns: At most so many.
    package func trail(after last: Int64, limit: Int) throws -> [SubjectDecision] {
        try AuditTrail(vault, policy: policy).perform(.init(.conflictShow)) {
            try vault.records.read { reader in
                try reader.documents(.decision, after: last, limit: limit).map {
                    try SubjectDecision($0, vault)
                }
            }
        }
    }

    /// Takes a decision back: who was joined is parted, and the question is asked again.
    ///
    /// - Throws: `DecisionError.noDecision` where there is none, or it is undone.
    package func undo(_ identifier: String) throws -> SubjectDecision {
        guard let number = vault.keys.identifiers.number(.decision, identifier),
            let row = try vault.records.read({ try $0.document(.decision, number) })
        else { throw DecisionError.noDecision }
        var decision = try SubjectDecision(row, vault)
        guard decision.state != .undone else { throw DecisionError.noDecision }
        let wasDone = decision.state == .done
        decision.state = .undone
        let undone = decision
        func settle(_ transaction: RecordTransaction) throws {
            try transaction.put(undone.document(vault))
            if wasDone, let conflict = undone.conflict {
                try transaction.put(conflict.document)
            }
        }
        // Parting is an act of its own, and all of this goes with it or not at all.
        if undone.kind == .merge, wasDone, let joined = undone.others.first {
            try SubjectChange(vault: vault, policy: policy).split(joined, trail: settle)
        } else {
            try vault.act(
                .conflictDecide, { $0.subjects = [undone.subject] + undone.others }, settle)
        }
        return undone
    }
}

/// Why nothing was decided.
package enum DecisionError: Error, Sendable, Hashable {
    case noQuestion
    case noDecision
    /// Several come into question; one has to be named.
    case several(Int)
    /// The person named is none of those in question.
    case notInQuestion
    /// Who decides has to be named.
    case needsPerson
    /// It was asked for already, and waits for somebody else.
    case needsSecond
    case samePerson
}

extension DecisionError: MessageError {
    package var message: Message {
        switch self {
        case .noQuestion: Message("conflict.noQuestion")
        case .noDecision: Message("conflict.noDecision")
        case .several(let count): Message("conflict.several", ["count": "\(count)"])
        case .notInQuestion: Message("conflict.notInQuestion")
        case .needsPerson: Message("conflict.needsPerson")
        case .needsSecond: Message("conflict.needsSecond")
        case .samePerson: Message("conflict.samePerson")
        }
    }
}
