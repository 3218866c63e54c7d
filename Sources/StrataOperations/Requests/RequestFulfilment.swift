import Crypto
package import StrataCore
package import StrataVault

/// Does what a request asks for, and writes down that it was done.
package struct RequestFulfilment: Sendable {
    private let vault: Vault
    private let book: RequestBook
    private let language: Language
    private let now: Int64
    private var policy: Policy { book.policy }

    /// - Parameters:
    ///   - vault: The vault.
    ///   - policy: What counts; whoever signed in is under the vault's own.
    ///   - language: Of the texts.
    ///   - now: Microseconds since 1970, UTC.
    package init(vault: Vault, policy: Policy, language: Language, now: Int64) {
        self.vault = vault
        book = RequestBook(vault: vault, policy: policy)
        self.language = language
        self.now = now
    }

    /// What somebody objects to.
    package enum Objection: String, Sendable, Hashable, CaseIterable {
        case marketing, profiling
    }

    /// What the request leaves open.
    package struct How: Sendable {
        /// What was done or answered; no values.
        package var note: String?
        /// Who does it, where nobody signed in, and who agrees, where the policy wants two.
        package var by: String?
        package var approvedBy: String?
        /// Of whoever signed in, where the policy wants one for data that leaves.
        package var ticket: String?
        /// Of a rectification: the field and its value, `nil` to take it out, in all records or in one.
        package var field: String?
        package var value: String?
        package var record: Int64?
        /// Of an objection.
        package var objections = Set(Objection.allCases)
        /// Of a withdrawal.
        package var purposes = Set(Purpose.allCases)
        package var channels = Set(ContactChannel.allCases)
        /// Of what an authority asks for: labels of what it gets.
        package var labels: Set<LabelID> = []

        package init() {}
    }

    // MARK: What is to be so before

    /// The request, where it can be done now.
    private func ready(
        _ identifier: String, _ kinds: Set<RequestKind>, _ reader: RecordReader
    ) throws -> SubjectRequest {
        let request = try book.known(identifier, reader)
        guard request.state == .open else { throw RequestError.over }
        guard kinds.contains(request.kind) else {
            throw RequestError.needsOption(
                kinds.contains(.access) ? "--yes (HTTP: fulfilment)" : "--output (HTTP: copy)")
        }
        guard !request.needsRelease || request.release != nil else { throw RequestError.blocked }
        guard request.kind == .complaint || !request.subjects.isEmpty else {
            throw RequestError.nobody
        }
        if request.needsIdentity, let one = request.subjects.first {
            let row = try book.current(one, reader)
            guard request.identity?.isOf(row) == true else { throw RequestError.notIdentified }
        }
        return request
    }

    /// The act by which a request ends.
    private func act(_ identifier: String) -> AuditTrail.Request {
        var request = AuditTrail.Request(.requestFulfil)
        request.details = [identifier]
        return request
    }

    /// The request, once whoever does it has the duty; an attempt at what is not to be done yet is
    /// written down.
    private func begun<Result>(
        _ identifier: String, _ kinds: Set<RequestKind>,
        _ body: (SubjectRequest, RecordReader) throws -> Result
    ) throws -> Result {
        try book.trail.check(act(identifier))
        do {
            return try vault.records.read { reader in
                try body(try ready(identifier, kinds, reader), reader)
            }
        } catch let error as RequestError where [.blocked, .notIdentified].contains(error) {
            try book.trail.attempt(act(identifier)) { _ in throw error }
            throw error
        }
    }

    // MARK: Handing over

    private static let copied: Set<RequestKind> = [.access, .portability, .authority]
    private static let done = Set(RequestKind.allCases).subtracting(copied)

    /// Hands over what was asked for: a person's own copy, what they take elsewhere, or what an
    /// authority gets.
    ///
    /// - Parameters:
    ///   - identifier: The request's.
    ///   - how: The labels, for an authority.
    ///   - place: Where it goes, for the list of copies.
    ///   - body: Is called with it, and as JSON, once everybody's data was opened. What it throws leaves
    ///     the request open.
    /// - Returns: The request.
    /// - Throws: `RequestError`, `SubjectError.gone`, `AccessError`, and what `body` throws.
    package func handOver(
        _ identifier: String, _ how: How, to place: String,
        _ body: (RequestHandover, _ json: [UInt8]) throws -> Void
    ) throws -> SubjectRequest {
        let (request, people, gone) = try begun(identifier, Self.copied) { request, reader in
            var people: [Int64] = []
            var gone: [Int64] = []
            for number in request.subjects {
                guard let row = try reader.current(number) else {
                    gone.append(number)
                    continue
                }
                // Who was joined is one.
                if !people.contains(row.number) { people.append(row.number) }
            }
            guard !people.isEmpty else { throw SubjectError.gone }
            return (request, people, gone)
        }
        let note = try book.text(how.note)
        let person = try book.person(how.by, at: now)
        let extent = try extent(of: request, how)
        var export = AuditTrail.Request(.subjectExport)
        export.subjects = people
        export.purpose = .compliance
        export.ticket = how.ticket
        // Whoever agrees to it agrees to these labels, and to no others.
        export.details = [identifier] + how.labels.map(\.rawValue).sorted()
        var handover = RequestHandover(identifier, request)
        handover.gone =
            gone.isEmpty ? nil : gone.map { vault.keys.identifiers.identifier(.subject, $0) }
        var outcome = SubjectRequest.Outcome()
        try SubjectExport.deliver(
            export, in: vault, policy: policy, language: language, extent
        ) { copies in
            handover.people = copies
            let json = Array(try ReportJSON.encode(handover))
            let digest = Hexadecimal.text(Array(SHA256.hash(data: json)))
            for number in people {
                try ClearCopies.note(place, of: number, at: now, in: vault)
            }
            // Before it is out, in case nothing can be written behind it.
            try vault.records.write { transaction in
                var going = try ready(identifier, Self.copied, transaction)
                going.events.append(.init(kind: .handingOver, by: person, text: digest))
                try transaction.put(going.document(vault))
            }
            try body(handover, json)
            outcome.digest = digest
        }
        outcome.labels = Set(
            handover.people.flatMap(\.records).flatMap(\.fields).compactMap(\.label)
        ).sorted()
        outcome.people = people.count
        outcome.records = handover.people.reduce(0) { $0 + $1.records.count }
        let done = outcome
        return try finish(identifier, person, note, Self.copied) { request, _ in
            request.outcome = done
            request.events.append(.init(kind: .handedOver, by: person))
        }
    }

    private func extent(
        of request: SubjectRequest, _ how: How
    ) throws -> SubjectExport.Extent {
        switch request.kind {
        case .portability: return .portable
        case .authority:
            guard !how.labels.isEmpty else { throw RequestError.needsOption("--label") }
            for label in how.labels { _ = try policy.knownLabel(label) }
            return .labels(how.labels)
        default: return .whole
        }
    }

    private func end(_ request: inout SubjectRequest, _ person: Disposal.Person, _ note: String?) {
        request.state = .fulfilled
        request.events.append(.init(kind: .fulfilled, by: person, text: note))
    }

    // MARK: Doing

    /// Does what was asked for; of a complaint it is written down what was answered.
    ///
    /// - Throws: `RequestError`, `SubjectError`, `DecisionError`, `RequestErasureError`,
    ///   `LegalHoldError`, `AccessError`, `DatabaseError`.
    package func fulfil(_ identifier: String, _ how: How) throws -> SubjectRequest {
        let note = try book.text(how.note)
        let person = try book.person(how.by, at: now)
        let (request, subject) = try begun(identifier, Self.done) { request, reader in
            (request, try request.subjects.first.map { try book.current($0, reader) })
        }
        guard let subject else {
            guard note != nil else { throw RequestError.noReason }
            return try finish(identifier, person, note)
        }
        switch request.kind {
        case .access, .portability, .authority: throw RequestError.over
        case .complaint:
            guard note != nil else { throw RequestError.noReason }
            return try finish(identifier, person, note)
        case .erasure: return try erase(subject, request, person, note)
        case .rectification:
            return try correct(subject, request, person, note, how)
        case .restriction:
            return try finish(identifier, person, note, of: subject) { _, transaction in
                var subject = try book.current(subject.number, transaction)
                subject.state = .restricted
                try transaction.update(subject)
            }
        case .objection:
            guard !how.objections.isEmpty else { throw RequestError.needsOption("--object") }
            if how.objections.contains(.profiling) {
                try ValueOverride(vault: vault, policy: policy).optOut(subject.number, at: now)
            }
            let wantsNoCalls = how.objections.contains(.marketing)
            let consents = try ConsentBook(vault: vault).book()
            let record = try vault.keyStore.allocate(1)
            let refusal = ended([.marketing, .sale], Set(ContactChannel.allCases), identifier)
            return try finish(identifier, person, note, of: subject) { _, transaction in
                guard wantsNoCalls else { return }
                let contact = try contact(subject.number, transaction)
                try suppress(contact, transaction)
                // Whoever has no number is not written to either.
                try ConsentBook.write(
                    refusal, of: contact, record, in: consents, transaction)
            }
        case .withdrawal: return try withdraw(subject, identifier, person, note, how)
        }
    }

    private func contact(_ number: Int64, _ reader: RecordReader) throws -> PersonContact {
        try PersonContact(
            of: try book.current(number, reader), in: vault, SchemaCache(vault), reader)
    }

    private func suppress(_ contact: PersonContact, _ transaction: RecordTransaction) throws {
        let refusal = CallRefusal(vault: vault, policy: policy, purpose: .marketing)
        _ = try transaction.putMissing(
            try refusal.entries(of: contact, transaction).map {
                SuppressionRow(
                    entry: $0, scope: DoNotCall.everything, source: DoNotCall.own, version: "",
                    time: now)
            })
    }

    /// Makes a value right, and ends the request with it.
    private func correct(
        _ subject: SubjectRow, _ request: SubjectRequest, _ person: Disposal.Person,
        _ note: String?, _ how: How
    ) throws -> SubjectRequest {
        guard let field = how.field else { throw RequestError.needsOption("--field, --to") }
        let identifier = vault.keys.identifiers.identifier(.request, request.number)
        var done = request
        _ = try SubjectDecisions(vault: vault, policy: policy).correct(
            subject.number, field: field, to: how.value, record: how.record,
            .init(by: how.by, approvedBy: how.approvedBy, time: now)
        ) { count, transaction in
            done = try ready(identifier, [.rectification], transaction)
            var outcome = SubjectRequest.Outcome()
            outcome.labels = [field]
            outcome.people = 1
            outcome.records = count
            done.outcome = outcome
            done.recipients = try OutsideCopies.of(subject, in: vault, transaction)
                .map { SubjectRequest.Recipient($0) }
            end(&done, person, note)
            try transaction.put(done.document(vault))
        }
        return done
    }

    /// Consents for some purposes and channels end now.
    private func ended(
        _ purposes: Set<Purpose>, _ channels: Set<ContactChannel>, _ identifier: String
    ) -> ConsentBook.Statement {
        var statement = ConsentBook.Statement(purposes: purposes, channels: channels)
        statement.withdrawn = CivilTime(now)
        statement.evidence = identifier
        return statement
    }

    private func withdraw(
        _ subject: SubjectRow, _ identifier: String, _ person: Disposal.Person, _ note: String?,
        _ how: How
    ) throws -> SubjectRequest {
        guard !how.purposes.isEmpty, !how.channels.isEmpty else { throw ConsentError.empty }
        let consents = try ConsentBook(vault: vault).book()
        let record = try vault.keyStore.allocate(1)
        let statement = ended(how.purposes, how.channels, identifier)
        return try finish(identifier, person, note, of: subject) { _, transaction in
            try ConsentBook.write(
                statement, of: try contact(subject.number, transaction), record, in: consents,
                transaction)
        }
    }

    /// Writes down that it was done, with what is done in the same transaction, and who has copies of
    /// what was changed.
    private func finish(
        _ identifier: String, _ person: Disposal.Person, _ note: String?,
        _ kinds: Set<RequestKind> = done, of subject: SubjectRow? = nil,
        _ body: (inout SubjectRequest, RecordTransaction) throws -> Void = { _, _ in }
    ) throws -> SubjectRequest {
        try book.trail.attempt(act(identifier)) { attempt in
            try attempt.begin()
            attempt.note(.subject, [subject?.number].compactMap(\.self))
            return try vault.records.write { transaction in
                var request = try ready(identifier, kinds, transaction)
                if let subject {
                    request.recipients = try OutsideCopies.of(subject, in: vault, transaction)
                        .map { SubjectRequest.Recipient($0) }
                }
                try body(&request, transaction)
                end(&request, person, note)
                try transaction.put(request.document(vault))
                attempt.note(.request, [request.number])
                return request
            }
        }
    }

    // MARK: Erasing

    private func erase(
        _ subject: SubjectRow, _ request: SubjectRequest, _ person: Disposal.Person,
        _ note: String?
    ) throws -> SubjectRequest {
        let identifier = vault.keys.identifiers.identifier(.request, request.number)
        // What somebody joined into them asked is theirs as well.
        try vault.records.read { try checkCopies(of: subject.number, $0) }
        var done = request
        _ = try RequestErasure(vault: vault, policy: policy, language: language, now: now)
            .carryOut(
                subject.number, details: [identifier],
                also: { transaction, verdict in
                    done = try ready(identifier, [.erasure], transaction)
                    try checkCopies(of: subject.number, transaction)
                    var outcome = SubjectRequest.Outcome()
                    outcome.verdict = Array(try ReportJSON.line(verdict))
                    outcome.people = 1
                    outcome.records = verdict.parts.reduce(0) { $0 + ($1.erased ? $1.records : 0) }
                    done.outcome = outcome
                    done.recipients = try OutsideCopies.of(subject, in: vault, transaction)
                        .map { SubjectRequest.Recipient($0) }
                    end(&done, person, note)
                    try transaction.put(done.document(vault))
                },
                then: { attempt in
                    attempt.note(.request, [done.number])
                    try RequestLetters(vault: vault).drop(of: done, at: now, attempt)
                })
        return try vault.records.read { try book.known(identifier, $0) }
    }

    /// A copy of what is gone would be one of nothing: whoever asked for one gets that first.
    private func checkCopies(of number: Int64, _ reader: RecordReader) throws {
        for other in try book.all(reader)
        where other.state == .open && [.access, .portability].contains(other.kind) {
            let people = try other.subjects.compactMap { try reader.current($0)?.number }
            guard !people.contains(number) else {
                throw RequestError.copyFirst(
                    vault.keys.identifiers.identifier(.request, other.number))
            }
        }
    }
}

/// What is handed over: what `strata request fulfil --output` writes.
package struct RequestHandover: Sendable, Encodable {
    package var request: String
    package var kind: String
    package var received: String
    /// Who asked, where it was an authority, and their reference.
    package var authority: String?
    package var reference: String?
    /// Whom it was about and who is gone.
    package var gone: [String]?
    package var people: [SubjectExport] = []

    init(_ identifier: String, _ request: SubjectRequest) {
        self.request = identifier
        kind = request.kind.rawValue
        received = String(TimeText.utc(request.received).prefix(10))
        authority = request.authority?.name
        reference = request.authority?.reference
    }

    /// Every piece of audio.
    package var audio: [SubjectExport.Audio] { people.flatMap(\.audio) }
}
