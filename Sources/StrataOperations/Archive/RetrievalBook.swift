package import StrataCore
package import StrataVault

/// What is asked for from the archive: agreed to by somebody else where the policy says so, brought back
/// for a time, and back in the archive when that is over.
package struct RetrievalBook: Sendable {
    private let vault: Vault
    private let policy: Policy
    private var trail: AuditTrail { AuditTrail(vault, policy: policy) }

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    /// So many records are brought back at once, at most.
    package static let mostRecords = 50_000
    private static let page = 1_000

    // MARK: Asking

    /// What is asked for.
    package struct Request: Sendable {
        package var reason: String
        /// The last day on which it is wanted, `YYYY-MM-DD`.
        package var until: String
        /// People who were found.
        package var subjects: [Int64] = []
        /// All of a list, by its name.
        package var dataset: String?
        /// Who asks, where nobody signed in.
        package var by: String?
        /// Microseconds since 1970, UTC.
        package var now: Int64

        package init(reason: String, until: String, now: Int64) {
            self.reason = reason
            self.until = until
            self.now = now
        }
    }

    /// Asks for archived data of people, or of a list.
    ///
    /// - Returns: The retrieval; approved already where the policy asks nobody else.
    /// - Throws: `RetrievalError`, `SubjectError.noDataset`, `DisposalError.noPerson`, `AccessError`.
    package func ask(_ request: Request) throws -> Retrieval {
        guard let reason = request.reason.trimmedText else { throw RetrievalError.noReason }
        guard let until = CivilTime(request.until)?.end, until > request.now,
            until < request.now + 366 * 86_400_000_000
        else { throw RetrievalError.badDay(request.until) }
        let requester = try DisposalBook(vault: vault, policy: policy)
            .person(request.by, at: request.now)
        var act = AuditTrail.Request(.retrievalAsk)
        act.subjects = request.subjects
        act.texts = ["reason": reason]
        return try trail.perform(act) {
            var retrieval = Retrieval(
                number: try vault.keyStore.allocate(1), requester: requester, reason: reason,
                until: until)
            retrieval.subjects = request.subjects
            if let name = request.dataset {
                retrieval.dataset = try DatasetCatalogue(vault: vault).dataset(name).number
            }
            let asked = retrieval
            let rows = try vault.records.read { try archived(asked, $0) }
            guard !rows.isEmpty else { throw RetrievalError.nothing }
            guard rows.count <= Self.mostRecords else {
                throw RetrievalError.tooMuch(rows.count)
            }
            switch try vault.records.read({ try needed(for: rows, $0) }) {
            case .impossible: throw RetrievalError.impossible
            case .approved: break
            case .direct, .request: retrieval.state = .approved
            }
            let made = retrieval
            try vault.records.write { try $0.put(made.document(vault)) }
            return made
        }
    }

    /// What the policy says of archived data of these labels, for any role: the strictest.
    private func needed(for rows: [RecordRow], _ reader: RecordReader) throws -> RetrievalMode {
        let schemas = SchemaCache(vault)
        var labels: Set<LabelID> = []
        for key in Set(rows.map { SchemaKey(dataset: $0.dataset, schema: $0.sealed.schema) }) {
            let schema = try schemas.dataset(key.dataset, reader)?.readingSchema(key.schema)
            for field in schema?.fields ?? [] where field.isKept {
                labels.insert(field.label ?? "opaque_id")
            }
        }
        guard !labels.isEmpty else { return .strictest }
        let roles: [Role?] = [nil] + [.compliance, .manager]
        return labels.flatMap { label in
            roles.map { role in
                policy.handling(
                    HandlingQuestion(labels: [label], lifecycle: .archived, role: role)
                ).handling.retrieval
            }
        }.max() ?? .strictest
    }

    private struct SchemaKey: Hashable {
        var dataset: Int64
        var schema: UInt16
    }

    /// The archived records that a retrieval is about, and those that are back for somebody else.
    private func archived(
        _ retrieval: Retrieval, _ reader: RecordReader
    ) throws -> [RecordRow] {
        let others = try Self.restored(reader, vault, besides: retrieval.number)
        func isWanted(_ row: RecordRow) -> Bool {
            row.sealed.archived != nil || others[row.number] != nil
        }
        var rows: [RecordRow] = []
        for number in retrieval.subjects {
            guard let subject = try reader.current(number) else { continue }
            rows += try reader.records(of: subject.number)
        }
        if let dataset = retrieval.dataset {
            var last: Int64 = 0
            while rows.count <= Self.mostRecords {
                let page = try reader.records(ofDataset: dataset, after: last, limit: 5_000)
                guard let end = page.last else { break }
                last = end.number
                rows += page.filter(isWanted)
            }
        }
        return rows.filter(isWanted)
    }

    /// How much of it is where, and how long it takes to come.
    package struct Estimate: Sendable, Encodable, Hashable {
        package var records: Int
        package var segments: Int
        /// As the buckets name them; `folder` for a folder, `STANDARD` where nothing was said.
        package var storageClasses: [String]
        /// Hours until it can be read; 0 where it can be now.
        package var hours: Int
    }

    /// - Throws: `RetrievalError.unknown`, `DatabaseError`.
    package func estimate(_ retrieval: Retrieval) throws -> Estimate {
        try vault.records.read { reader in
            let rows = try archived(retrieval, reader)
            let segments = try Set(rows.compactMap { $0.sealed.archived?.segment }).sorted()
                .compactMap { try reader.document(.segment, $0).map { try ArchivedSegment($0) } }
            let classes = Set(segments.map(\.className)).sorted()
            return Estimate(
                records: rows.count, segments: segments.count, storageClasses: classes,
                hours: classes.map(Self.hours).max() ?? 0)
        }
    }

    /// What Amazon says that its standard retrievals take.
    private static func hours(_ storageClass: String) -> Int {
        switch storageClass {
        case "GLACIER": 5
        case "DEEP_ARCHIVE": 12
        default: 0
        }
    }

    // MARK: Deciding

    /// - Throws: `RetrievalError`, `DisposalError.noPerson`, `AccessError`.
    package func approve(_ identifier: String, by name: String?, at now: Int64) throws -> Retrieval
    {
        let person = try DisposalBook(vault: vault, policy: policy).person(name, at: now)
        return try decide(identifier) { retrieval in
            guard person.isOther(than: retrieval.requester) else {
                throw RetrievalError.samePerson
            }
            guard retrieval.until > now else { throw RetrievalError.over }
            retrieval.approvers.append(person)
            retrieval.state = .approved
        }
    }

    /// - Throws: `RetrievalError`, `DisposalError.noPerson`, `AccessError`.
    package func reject(
        _ identifier: String, because reason: String, by name: String?, at now: Int64
    ) throws -> Retrieval {
        let person = try DisposalBook(vault: vault, policy: policy).person(name, at: now)
        return try decide(identifier) { retrieval in
            retrieval.state = .rejected
            retrieval.rejection = .init(by: person, reason: reason)
        }
    }

    private func decide(
        _ identifier: String, _ body: (inout Retrieval) throws -> Void
    ) throws -> Retrieval {
        var request = AuditTrail.Request(.retrievalDecide)
        request.details = [identifier]
        return try trail.attempt(request) { attempt in
            try attempt.begin()
            return try vault.records.write { transaction in
                var retrieval = try known(identifier, transaction)
                guard retrieval.state == .asked else {
                    throw RetrievalError.state(retrieval.state)
                }
                try body(&retrieval)
                try transaction.put(retrieval.document(vault))
                attempt.note(.retrieval, [retrieval.number])
                return retrieval
            }
        }
    }

    // MARK: Looking

    /// All retrievals, the newest last.
    ///
    /// - Throws: `AccessError`, `VaultError.tampered`.
    package func list() throws -> [Retrieval] {
        let agrees = (try? trail.check(.init(.retrievalDecide))) != nil
        return try trail.perform(.init(agrees ? .approvalList : .retrievalList)) {
            try vault.records.read { reader in
                try reader.documents(.retrieval).map { try Retrieval($0, vault) }
            }
        }.sorted { $0.number < $1.number }
    }

    private func known(_ identifier: String, _ reader: RecordReader) throws -> Retrieval {
        guard let number = vault.keys.identifiers.number(.retrieval, identifier),
            let row = try reader.document(.retrieval, number)
        else { throw RetrievalError.unknown }
        return try Retrieval(row, vault)
    }

    // MARK: Bringing back

    /// Brings back what was agreed to, page by page; what was cut off goes on when called again.
    ///
    /// - Returns: The retrieval.
    /// - Throws: `RetrievalError`, `ArchiveError` (`.cold` once it was asked for and is on its way),
    ///   `AccessError`, `DatabaseError`.
    package func restore(_ identifier: String, at now: Int64) throws -> Retrieval {
        var request = AuditTrail.Request(.retrievalRestore)
        request.details = [identifier]
        return try trail.attempt(request) { attempt in
            var retrieval = try vault.records.read { try known(identifier, $0) }
            guard [.approved, .restored].contains(retrieval.state) else {
                throw RetrievalError.state(retrieval.state)
            }
            guard retrieval.until > now else { throw RetrievalError.over }
            try attempt.begin()
            try thaw(retrieval, at: now)
            let asked = retrieval
            var rest = try vault.records.read { try archived(asked, $0).map(\.number) }[...]
            guard rest.count <= Self.mostRecords else { throw RetrievalError.tooMuch(rest.count) }
            retrieval.lost = 0
            repeat {
                let page = rest.prefix(Self.page)
                rest = rest.dropFirst(page.count)
                let before = retrieval
                // Read before the transaction: a bucket that is slow keeps nobody waiting.
                var lost = 0
                let (rows, whole) = try vault.records.read { reader in
                    let rows = try page.compactMap { try reader.record($0) }
                        .filter { $0.sealed.archived != nil }
                    return (rows, try vault.originals(of: rows, reader) { _, _ in lost += 1 })
                }
                let missing = lost
                retrieval = try vault.records.write { transaction in
                    var next = before
                    next.lost += missing
                    // Whoever ended it meanwhile is obeyed.
                    let state = try known(identifier, transaction).state
                    guard state == .approved || state == .restored else {
                        throw RetrievalError.state(state)
                    }
                    let listed = Set(next.items.map(\.record))
                    let others = try Self.restored(
                        transaction, vault, besides: retrieval.number)
                    next.items += page.filter { !listed.contains($0) }.compactMap { others[$0] }
                    let bodies = Dictionary(
                        rows.map { ($0.number, $0.sealed.archived) }, uniquingKeysWith: { $1 })
                    for row in try transaction.replace(rows, by: whole) {
                        guard let body = bodies[row.number] ?? nil else { continue }
                        next.items.append(
                            .init(
                                record: row.number, segment: body.segment, archived: body.digest,
                                stored: ArchiveSegment.digest(row.sealed.bytes)))
                    }
                    next.state = .restored
                    try transaction.put(next.document(vault))
                    return next
                }
            } while !rest.isEmpty
            attempt.note(
                .retrieval, [retrieval.number],
                counts: [.records: Int64(retrieval.items.count)])
            return retrieval
        }
    }

    /// Asks for segments of cold classes to be brought back.
    ///
    /// - Throws: `ArchiveError.cold` where they are on their way.
    private func thaw(_ retrieval: Retrieval, at now: Int64) throws {
        let segments = try vault.records.read { reader in
            try Set(archived(retrieval, reader).compactMap { $0.sealed.archived?.segment }).sorted()
                .compactMap { try reader.document(.segment, $0).map { try ArchivedSegment($0) } }
        }
        let days = max(1, Int((retrieval.until - now) / 86_400_000_000) + 1)
        var onItsWay: ArchivedSegment?
        for segment in segments
        where segment.storageClass.map(ColdPlace.coldClasses.contains) ?? false {
            let store = try vault.archive.store(of: segment)
            if try !store.thaw(segment.place.name, days: days) { onItsWay = segment }
        }
        if let onItsWay { throw ArchiveError.cold(onItsWay.place.name) }
    }

    /// Puts what was brought back into the archive again, before its day.
    ///
    /// - Throws: `RetrievalError`, `AccessError`, `DatabaseError`.
    package func giveBack(_ identifier: String, at now: Int64) throws -> Retrieval {
        var request = AuditTrail.Request(.retrievalReturn)
        request.details = [identifier]
        return try trail.attempt(request) { attempt in
            let retrieval = try vault.records.read { try known(identifier, $0) }
            guard retrieval.state == .restored else {
                throw RetrievalError.state(retrieval.state)
            }
            try attempt.begin()
            let done = try giveBack(retrieval, at: now)
            attempt.note(
                .retrieval, [retrieval.number],
                counts: [.records: Int64(retrieval.items.count)])
            return done
        }
    }

    /// Puts back what is past its day; the vault does it whenever it is opened, a server all the time.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: How many retrievals ended.
    /// - Throws: `DatabaseError`, `VaultError.tampered`.
    @discardableResult
    package func sweep(at now: Int64) throws -> Int {
        let over = try vault.records.read { reader in
            try reader.documents(.retrieval).map { try Retrieval($0, vault) }
                .filter { $0.state == .restored && $0.until <= now }
        }
        guard !over.isEmpty else { return 0 }
        let segments = try vault.records.read { reader in
            try Dictionary(
                reader.documents(.segment).map { try ArchivedSegment($0) }
                    .map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        }
        var answers: [String: Bool] = [:]
        func isAnswering(_ number: Int64) -> Bool {
            guard let segment = segments[number] else { return true }
            let known = answers[segment.archive] ?? vault.archive.isAnswering(segment)
            answers[segment.archive] = known
            return known
        }
        var done = 0
        for retrieval in over {
            // Nobody is kept waiting for a bucket that says nothing: the next sweep asks again.
            guard Set(retrieval.items.map(\.segment)).allSatisfy(isAnswering) else { continue }
            // One that cannot be returned now keeps no other from it.
            do { try end(retrieval, at: now) } catch is ArchiveError { continue }
            done += 1
        }
        return done
    }

    private func end(_ retrieval: Retrieval, at now: Int64) throws {
        var request = AuditTrail.Request(.retrievalReturn)
        request.details = [vault.keys.identifiers.identifier(.retrieval, retrieval.number)]
        try trail.attempt(request) { attempt in
            try attempt.begin()
            _ = try giveBack(retrieval, at: now)
            attempt.note(.retrieval, [retrieval.number])
        }
    }

    private func giveBack(_ retrieval: Retrieval, at now: Int64) throws -> Retrieval {
        let kept = try stillThere(retrieval.items)
        let back = try vault.records.read { try ArchiveReturn(vault, policy, at: now, $0) }
        var rest = retrieval.items.filter { kept.contains($0.record) }[...]
        while !rest.isEmpty {
            let page = rest.prefix(Self.page)
            rest = rest.dropFirst(page.count)
            try vault.records.write { transaction in
                // What somebody else still has stays for them.
                let others = try Self.restored(transaction, vault, besides: retrieval.number)
                let wanted = page.filter { others[$0.record] == nil }.map { item in
                    (
                        number: item.record,
                        body: ArchivedBody(segment: item.segment, digest: item.archived),
                        now: item.stored
                    )
                }
                // What was changed since goes with the next run, as it is now.
                var counts = Vault.ArchivedCounts()
                _ = try back.put(wanted, &counts, transaction)
            }
        }
        return try vault.records.write { transaction in
            var done = retrieval
            done.state = .returned
            done.items = []
            try transaction.put(done.document(vault))
            return done
        }
    }

    /// Records whose bodies the archive still has; of the others the store has the only copy, which
    /// stays until a run archives it anew.
    ///
    /// - Throws: `ArchiveError` for a bucket that does not answer.
    private func stillThere(_ items: [Retrieval.Item]) throws -> Set<Int64> {
        var found: Set<Int64> = []
        for (number, own) in Dictionary(grouping: items, by: \.segment) {
            guard let row = try vault.records.read({ try $0.document(.segment, number) }) else {
                continue
            }
            let segment = try ArchivedSegment(row)
            let digests = Dictionary(own.map { ($0.record, $0.archived) }) { first, _ in first }
            do {
                let columns = try vault.archive.columns(of: segment)
                let places = own.compactMap { columns.index(of: $0.record) }.sorted()
                try vault.archive.read(segment, at: places, damaged: { _ in }) { entry, _ in
                    if digests[entry.number] == entry.digest { found.insert(entry.number) }
                }
            } catch let error as ArchiveError {
                guard !error.isPassing else { throw error }
            }
        }
        return found
    }

    /// Records that are brought back for somebody, and the segments that have them.
    static func restored(
        _ reader: RecordReader, _ vault: Vault, besides number: Int64? = nil
    ) throws -> [Int64: Retrieval.Item] {
        var found: [Int64: Retrieval.Item] = [:]
        for row in try reader.documents(.retrieval) where row.number != number {
            let retrieval = try Retrieval(row, vault)
            guard retrieval.state == .restored else { continue }
            for item in retrieval.items { found[item.record] = item }
        }
        return found
    }
}

extension ArchivedSegment {
    /// The storage class as it is shown.
    var className: String {
        storageClass ?? (archive.hasPrefix("s3:") ? "STANDARD" : "folder")
    }
}

/// Why nothing was asked for or brought back.
package enum RetrievalError: Error, Sendable, Hashable {
    case unknown
    case noReason
    /// No day, or one that is over or more than a year away.
    case badDay(String)
    /// Nothing of it is archived.
    case nothing
    /// More records than are brought back at once.
    case tooMuch(Int)
    case state(Retrieval.State)
    case samePerson
    /// Its day is over.
    case over
    /// The policy lets nothing come back.
    case impossible
}

extension RetrievalError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("retrieval.unknown")
        case .noReason: Message("retrieval.noReason")
        case .badDay(let text):
            Message("retrieval.badDay", ["day": DisplayText.neutral(text)])
        case .nothing: Message("retrieval.nothing")
        case .tooMuch(let count):
            Message(
                "retrieval.tooMuch",
                ["count": "\(count)", "most": "\(RetrievalBook.mostRecords)"])
        case .state(let state): Message("retrieval.wrongState", ["state": state.rawValue])
        case .samePerson: Message("retrieval.samePerson")
        case .over: Message("retrieval.over")
        case .impossible: Message("retrieval.impossible")
        }
    }
}
