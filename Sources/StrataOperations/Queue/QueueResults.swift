package import StrataCore
package import StrataVault

/// What agents say of the leads that they had.
package struct QueueResults: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let desk: QueueDesk

    package init(vault: Vault, policy: Policy, desk: QueueDesk) {
        self.vault = vault
        self.policy = policy
        self.desk = desk
    }

    /// What became of a call.
    package struct Outcome: Sendable, Hashable {
        /// The code of the result.
        package var result: String
        /// Entries that it has put on one's own do-not-call list.
        package var listed: Int
        /// Until when it can be taken back; microseconds since 1970, UTC.
        package var undoUntil: Int64
    }

    /// How long a result can be taken back.
    static let undoWindow: Int64 = 60_000_000
    /// How far ahead a call-back may be.
    static let longestWait: Int64 = 90 * 86_400_000_000

    /// Writes the result of a call down: a record of the person, and what the policy wants of a
    /// refusal, in one transaction. The next lead that anybody is offered knows of it.
    ///
    /// - Parameters:
    ///   - lead: As `next` named it.
    ///   - agent: Who had it.
    ///   - word: The result: a code or word of the vault's dictionary.
    ///   - seconds: How long the call was.
    ///   - callerID: The number that was called from, which has to be registered for the purpose.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: What was done, and until when it can be taken back.
    /// - Throws: `QueueError`, `AuditError`, `DatabaseError`.
    package func report(
        _ lead: String, by agent: String, result word: String, seconds: Int? = nil,
        from callerID: String? = nil, at now: Int64
    ) throws -> Outcome {
        try finish(lead, agent, word, seconds, callerID, nil, now)
    }

    /// Agrees to call again at a time: the agent gets the lead then, or the team.
    ///
    /// - Throws: `QueueError`, `AuditError`, `DatabaseError`.
    package func callBack(
        _ lead: String, by agent: String, at time: Int64, now: Int64
    ) throws -> Outcome {
        guard time > now, time - now <= Self.longestWait else { throw QueueError.badTime }
        return try finish(lead, agent, "callback", nil, nil, time, now)
    }

    private func finish(
        _ lead: String, _ agent: String, _ word: String, _ seconds: Int?, _ callerID: String?,
        _ callBack: Int64?, _ now: Int64
    ) throws -> Outcome {
        let callerID = try callerID.map {
            try CallerIDs(vault: vault).check($0, for: desk.queued.purpose)
        }
        let handle = try desk.handle(lead)
        guard let result = try ResultCatalogue(vault: vault).dictionary().result(word) else {
            throw QueueError.unknownResult(word)
        }
        let subject: Int64
        do {
            subject = try vault.records.read { try desk.entry(handle, $0).subject }
        } catch QueueError.unknownLead {
            // A call of somebody who was made for an export.
            CanaryWatch(vault: vault).look(
                at: .init(leads: [handle]), .queueResult, isReturn: true)
            throw QueueError.unknownLead
        }
        var request = AuditTrail.Request(.queueResult)
        request.subjects = [subject]
        request.role = .agent
        request.purpose = desk.queued.purpose
        request.agents = [agent]
        let outcome = try AuditTrail(vault, policy: policy).perform(request) {
            let book = try CallBook(vault: vault)
            let number = try vault.keyStore.allocate(1)
            var listed = 0
            try vault.records.write(keySequence: vault.keyStore.state().sequence) { transaction in
                let place = try desk.change(handle, transaction) { entry -> Int in
                    guard entry.subject == subject, entry.state == .handed,
                        entry.agent == agent
                    else { throw QueueError.notYours }
                    entry.state = callBack == nil ? .done : .callBack
                    entry.time = callBack ?? now
                    entry.agent = agent
                    entry.record = number
                    return entry.numberPlace
                }
                listed = try write(
                    result, of: subject, place, agent, seconds, callerID, book, number, now,
                    transaction)
            }
            return Outcome(
                result: result.code, listed: listed, undoUntil: now + Self.undoWindow)
        }
        // For as long as the call can be taken back, it is looked at.
        vault.assignedPeople.note(
            subject, of: desk.queued.number, to: agent,
            until: callBack == nil ? outcome.undoUntil : .max)
        return outcome
    }

    private func write(
        _ result: CallResult, of subject: Int64, _ place: Int, _ agent: String, _ seconds: Int?,
        _ callerID: String?, _ book: CallBook, _ number: Int64, _ now: Int64,
        _ transaction: RecordTransaction
    ) throws -> Int {
        guard let row = try transaction.subject(subject), row.state != .merged else {
            throw SubjectError.gone
        }
        let schemas = SchemaCache(vault)
        let person = try PersonContact(of: row, in: vault, schemas, transaction)
        let phone =
            person.numbers.indices.contains(place) ? person.numbers[place] : person.numbers.first
        var values: [FieldRole: String] = [
            .time: CivilTime(now).text, .result: result.code, .agent: agent,
            .campaign: desk.queued.name,
        ]
        values[.duration] = seconds.map { "\($0)" }
        try book.add(values, phone: phone, from: callerID, to: row, number: number, transaction)
        guard result.flags.contains(.refused) else { return 0 }
        let rows = try refusal.suppressions(person, at: now, transaction)
        return try transaction.putMissing(rows)
    }

    private var refusal: CallRefusal {
        CallRefusal(vault: vault, policy: policy, purpose: desk.queued.purpose)
    }

    // MARK: Taking back

    /// Takes a result back within a minute: the record goes, and what it put on the do-not-call
    /// list; the agent has the lead again.
    ///
    /// - Throws: `QueueError`, `AuditError`, `DatabaseError`.
    package func undo(_ lead: String, by agent: String, at now: Int64) throws {
        let handle = try desk.handle(lead)
        let subject = try vault.records.read { try desk.entry(handle, $0).subject }
        var request = AuditTrail.Request(.queueResult)
        request.subjects = [subject]
        request.role = .agent
        request.agents = [agent]
        request.texts = ["undo": lead]
        try AuditTrail(vault, policy: policy).perform(request) {
            try vault.records.write { transaction in
                let record = try desk.change(handle, transaction) { entry -> Int64 in
                    guard [.done, .callBack].contains(entry.state), entry.agent == agent else {
                        throw QueueError.notYours
                    }
                    let record = entry.record
                    entry.state = .handed
                    entry.time = now + desk.timeout
                    entry.record = 0
                    return record
                }
                try remove(record, of: subject, now, transaction)
            }
        }
        vault.assignedPeople.note(
            subject, of: desk.queued.number, to: agent, until: now + desk.timeout)
    }

    private func remove(
        _ record: Int64, of subject: Int64, _ now: Int64, _ transaction: RecordTransaction
    ) throws {
        guard let row = try transaction.subject(subject),
            let opened = try vault.openRecords(of: row, tiers: [.t2], transaction)
                .first(where: { $0.record.number == record }),
            let dataset = try SchemaCache(vault).dataset(opened.record.dataset, transaction),
            let schema = dataset.schema(opened.record.sealed.schema),
            let made = schema.field(.time).flatMap({ opened.fields.values[$0.number] })
                .flatMap(CivilTime.init)?.instant(),
            // Times of records have whole seconds.
            now - made <= Self.undoWindow + 1_000_000, now >= made
        else { throw QueueError.tooLate }
        let schemas = SchemaCache(vault)
        let person = try PersonContact(of: row, in: vault, schemas, transaction)
        let gone = try refusal.suppressions(person, at: now, transaction).flatMap { wanted in
            try transaction.suppressions(wanted.entry).filter {
                $0.source == DoNotCall.own && $0.time >= made && $0.time < made + 1_000_000
            }
        }
        try transaction.remove(gone)
        let index = try vault.keys.index(transaction.indexGeneration)
        let tagger = SubjectTags(vault, schemas, index)
        let before = try tagger.tags(of: row, transaction)
        // The scores are older than the call.
        try transaction.delete(record: record, keepsScores: true)
        let after = try tagger.tags(of: row, transaction)
        try transaction.delete(
            before.subtracting(after).map { IndexEntry(tag: $0, subject: subject) })
    }
}
