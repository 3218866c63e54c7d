import StrataCore
import StrataValue
import StrataVault

/// What the records of people say about how long they are kept, person by person; opens no T1.
///
/// Data of the classes identity, contact and purchase has one clock a person; every call, recording and
/// consent has its own.
struct LifecycleReading {
    private let vault: Vault
    private let policy: Policy
    private let schemas: SchemaCache
    private let purchases: ValueSource
    private let holds: LegalHolds
    private let now: Int64
    private var batches: [Int64: Int64] = [:]

    /// Data of a class of one person, and where it is counted to.
    struct Part {
        var retentionClass: RetentionClass
        /// The records that have some of it.
        var records: [Int64]
        var facts: LifecycleFacts
        /// Whether it is one record of the class's own, which can go without the others.
        var isOfRecord: Bool
        /// What else the record holds, where it is one, with its labels: it goes along.
        var besides: [RetentionClass: Set<LabelID>] = [:]
        /// Whether it is somebody's "no": a consent that was withdrawn.
        var isWithdrawal = false
        /// Those of the records that are in the archive.
        var archived: Set<Int64> = []
    }

    init(_ vault: Vault, _ policy: Policy, at now: Int64, _ reader: RecordReader) throws {
        self.vault = vault
        self.policy = policy
        self.now = now
        schemas = SchemaCache(vault)
        holds = try LegalHolds(reader, vault)
        purchases = try ValueSource(
            try reader.documents(.dataset).map { try Dataset($0, vault) }, wantsFeatures: false,
            in: vault, reader)
    }

    /// The verdict on a part at the time of the reading.
    ///
    /// A record that goes takes along what else it holds: that stays, and the record with it, where a
    /// hold is on it or a limit of the law keeps it.
    func verdict(on part: Part, of parts: [Part], _ policy: Policy) -> LifecycleVerdict {
        var verdict = policy.lifecycle(part.facts, at: now)
        guard verdict.stage == .due, part.isOfRecord else { return verdict }
        let others = parts.filter { part.besides[$0.retentionClass] != nil }
        if others.contains(where: { $0.facts.holds > 0 }) { verdict.stage = .held }
        let isKept = others.contains { other in
            policy.lifecycle(other.facts, at: now).because.contains {
                $0.bound == .floor && ($0.end.map { $0 > now } ?? $0.from.isAnEnd)
            }
        }
        // A "no" outlives all that it is about: without it, what it was said to would count again.
        let withdrawals = Set(parts.filter(\.isWithdrawal).flatMap(\.records))
        let isNeeded =
            part.isWithdrawal && parts.contains { !withdrawals.isSuperset(of: $0.records) }
        if isKept || isNeeded {
            verdict.stage = .archive
            verdict.disposeAt = nil
        }
        return verdict
    }

    /// The legal holds on a person's data of a class.
    func holds(
        on subject: SubjectRow, _ retentionClass: RetentionClass, _ reader: RecordReader
    ) throws -> [LegalHold] {
        try holds.on(subject, classes: [retentionClass], reader)
    }

    /// What is known of one record.
    private struct Entry {
        var record: Int64
        var kind: RecordKind
        var classes: [RetentionClass: Set<LabelID>]
        var source: String
        /// When it came in, and when what it is about was; microseconds since 1970, UTC.
        var imported: Int64
        var time: Int64?
        /// When the consent that it is ends or ended.
        var consentEnd: Int64?
        var grant: ConsentGrant?
        var isArchived: Bool

        /// Whether it is of a kind whose records age by themselves, and the class is the kind's own.
        func ages(by retentionClass: RetentionClass) -> Bool {
            switch (kind, retentionClass) {
            case (.call, .call), (.recording, .recording), (.consent, .consent): true
            default: false
            }
        }
    }

    /// The parts of a person's data, by class.
    ///
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`.
    mutating func parts(of subject: SubjectRow, _ reader: RecordReader) throws -> [Part] {
        var entries: [Entry] = []
        var countries: Set<String> = []
        var datasetCountries: Set<String> = []
        for (record, fields) in try vault.openRecords(of: subject, tiers: [.t2], reader) {
            guard let dataset = try schemas.dataset(record.dataset, reader),
                let schema = dataset.schema(record.sealed.schema)
            else { continue }
            for phone in SearchTerms(fields, schema, of: .phone).phones {
                let possible = CallPlace.countries(of: String(decoding: phone, as: UTF8.self))
                if possible.count == 1 { countries.formUnion(possible) }
            }
            if let country = dataset.country { datasetCountries.insert(country) }
            entries.append(try entry(record, fields, dataset, schema, reader))
        }
        Self.endWithdrawn(&entries)
        // Numbers say where somebody is; where they say different things, nothing is known.
        let known = countries.isEmpty ? datasetCountries : countries
        let events = Self.events(entries)
        let facts = LifecycleFacts(
            retentionClass: .contact, value: try value(of: subject, reader),
            subjectCountry: known.count == 1 ? known.first : nil, events: events)
        return try RetentionClass.allCases.flatMap { retentionClass -> [Part] in
            let own = entries.filter { $0.classes[retentionClass] != nil }
            guard !own.isEmpty else { return [] }
            var facts = facts
            facts.retentionClass = retentionClass
            facts.holds = try holds(on: subject, retentionClass, reader).count
            return Self.units(own, retentionClass).map { unit in
                var facts = facts
                facts.labels = unit.reduce(into: []) {
                    $0.formUnion($1.classes[retentionClass] ?? [])
                }
                facts.events[.creation] = unit.map {
                    LifecycleEvent(time: $0.time ?? $0.imported, source: $0.source)
                }
                .min { $0.time < $1.time }
                let ends = unit.compactMap { entry in
                    entry.consentEnd.map { LifecycleEvent(time: $0, source: entry.source) }
                }
                facts.events[.consentEnd] = ends.max { $0.time < $1.time }
                var part = Part(
                    retentionClass: retentionClass, records: unit.map(\.record), facts: facts,
                    isOfRecord: unit.count == 1 && unit[0].ages(by: retentionClass))
                part.archived = Set(unit.filter(\.isArchived).map(\.record))
                if part.isOfRecord {
                    part.besides = unit[0].classes.filter { $0.key != retentionClass }
                    part.isWithdrawal = unit[0].grant?.withdrawn != nil
                }
                return part
            }
        }
    }

    /// Reads everybody in a vault, whoever was planted in it left out.
    ///
    /// - Parameters:
    ///   - reader: The transaction.
    ///   - meter: Is told how many were read.
    ///   - body: Is called with a person, what is theirs, and the reading; with `nil` for whom some row
    ///     was changed outside Strata or does not open: nobody else is kept waiting for them.
    /// - Throws: `Cancelled`, `DatabaseError`, what `body` throws.
    mutating func everybody(
        _ reader: RecordReader, _ meter: WorkMeter,
        _ body: (SubjectRow, [Part]?, LifecycleReading) throws -> Void
    ) throws {
        let planted = try CanaryRegister.subjects(reader, vault)
        var last: Int64 = 0
        var seen = 0
        while true {
            var damaged: Set<Int64> = []
            let page = try reader.subjects(after: last, limit: 1_000) { damaged.insert($0) }
            guard let end = page.last else { return }
            last = end.number
            for subject in page where subject.state != .merged && !planted.contains(subject.number)
            {
                if meter.isCancelled { throw Cancelled() }
                seen += 1
                let isReadable = !damaged.contains(subject.number)
                let own = try isReadable ? Damage.skipping { try parts(of: subject, reader) } : nil
                try body(subject, own, self)
            }
            meter.set(seen)
        }
    }

    /// A consent ends with a withdrawal that is of all of it, wherever that stands.
    private static func endWithdrawn(_ entries: inout [Entry]) {
        let withdrawals = entries.compactMap(\.grant).filter { $0.withdrawn != nil }
        for index in entries.indices where entries[index].consentEnd == nil {
            guard let grant = entries[index].grant, let given = grant.given else { continue }
            entries[index].consentEnd = withdrawals.filter { withdrawal in
                withdrawal.withdrawn ?? 0 >= given
                    && (withdrawal.controller == nil || withdrawal.controller == grant.controller)
                    && withdrawal.purposes.isSuperset(of: grant.purposes)
                    && withdrawal.channels.isSuperset(of: grant.channels)
            }.compactMap(\.withdrawn).min()
        }
    }

    /// What ages together: all of a class, or each call, recording or consent for itself. What other
    /// records have of such a class ages together.
    private static func units(
        _ entries: [Entry], _ retentionClass: RetentionClass
    ) -> [[Entry]] {
        let alone = entries.filter { $0.ages(by: retentionClass) }
        let rest = entries.filter { !$0.ages(by: retentionClass) }
        return alone.map { [$0] } + (rest.isEmpty ? [] : [rest])
    }

    /// The events that all of a person's clocks share.
    private static func events(_ entries: [Entry]) -> [ClockEvent: LifecycleEvent] {
        func latest(_ kinds: Set<RecordKind>) -> LifecycleEvent? {
            entries.filter { kinds.contains($0.kind) }
                .map { LifecycleEvent(time: $0.time ?? $0.imported, source: $0.source) }
                .max { $0.time < $1.time }
        }
        var events: [ClockEvent: LifecycleEvent] = [:]
        // Whoever was never reached was last heard of when they came in.
        events[.lastContact] =
            latest([.call, .recording]) ?? latest([.contact, .purchase, .consent])
        events[.lastPurchase] = latest([.purchase])
        events[.lastUse] = latest(Set(RecordKind.allCases))
        return events
    }

    private mutating func entry(
        _ record: RecordRow, _ fields: RecordFields, _ dataset: Dataset, _ schema: DatasetSchema,
        _ reader: RecordReader
    ) throws -> Entry {
        var classes: [RetentionClass: Set<LabelID>] = [:]
        for envelope in record.sealed.envelopes { classes[envelope.slot.retentionClass] = [] }
        for field in schema.fields where field.isKept {
            guard classes[field.retentionClass] != nil, let label = field.label else { continue }
            classes[field.retentionClass]?.insert(label)
        }
        var entry = Entry(
            record: record.number, kind: record.kind, classes: classes,
            source: vault.keys.identifiers.identifier(.record, record.number),
            imported: try imported(record.batch, reader),
            time: time(of: record, fields, schema), isArchived: record.sealed.archived != nil)
        if record.kind == .consent {
            let roles = Self.roles(fields, schema)
            let ends = [FieldRole.withdrawn, .expiry].compactMap {
                roles[$0].flatMap(CivilTime.init)?.end
            }
            entry.consentEnd = ends.min()
            entry.grant = ConsentGrant(
                roles, record: entry.source,
                controller: dataset.name == ConsentBook.datasetName ? nil : dataset.controller,
                numbers: [])
        }
        // What is written down here has no import of its own.
        if entry.imported == 0 { entry.imported = entry.time ?? now }
        return entry
    }

    private static func roles(
        _ fields: RecordFields, _ schema: DatasetSchema
    ) -> [FieldRole: String] {
        var roles: [FieldRole: String] = [:]
        for field in schema.fields {
            if let role = field.role { roles[role] = fields.values[field.number] }
        }
        return roles
    }

    /// When what a record is about was, by what it says itself.
    ///
    /// - Returns: Microseconds since 1970, UTC; `nil` where it says nothing of it.
    func time(of record: RecordRow, _ fields: RecordFields, _ schema: DatasetSchema) -> Int64? {
        if let kept = fields.values[ArchiveStub.timeField] { return Int64(kept) }
        let roles = Self.roles(fields, schema)
        return switch record.kind {
        case .call:
            roles[.time].flatMap(CivilTime.init)?.instant()
                ?? MessageBook.message(fields, schema)?.time.instant()
        case .recording:
            schema.fields.first { $0.name == "time" }
                .flatMap { fields.values[$0.number] }.flatMap(CivilTime.init)?.instant()
        case .purchase: purchaseDay(record, fields)
        case .consent:
            [FieldRole.given, .withdrawn].compactMap {
                roles[$0].flatMap(CivilTime.init)?.instant()
            }.max()
        case .contact, .score: nil
        }
    }

    private func purchaseDay(_ record: RecordRow, _ fields: RecordFields) -> Int64? {
        guard let plan = purchases[record.dataset, record.sealed.schema],
            let place = plan.fields.firstIndex(of: .date), var text = fields.values[place]
        else { return nil }
        let day = text.withUTF8 { bytes -> Int32? in
            let cell = Cell.trimmed(bytes)
            return cell.baseAddress.flatMap { plan.days.read($0, cell.count) }
        }
        return day.map { Int64($0) * 86_400_000_000 }
    }

    private mutating func imported(_ batch: Int64, _ reader: RecordReader) throws -> Int64 {
        guard batch != 0 else { return 0 }
        if let known = batches[batch] { return known }
        let time = try reader.document(.batch, batch).map { try ImportBatch($0).time } ?? 0
        batches[batch] = time
        return time
    }

    private func value(of subject: SubjectRow, _ reader: RecordReader) throws -> ValueTier? {
        guard let row = try reader.score(of: subject.number) else { return nil }
        let facts = try ValueFacts(
            try vault.openScore(
                row, slots: ValueFacts.slots, ring: vault.keyStore.ring(row.sealed.ring)))
        return facts.tier(at: now).tier
    }
}
