package import StrataCore
package import StrataVault

/// A person as one role may see it: every record, each field in the form that the policy permits.
package struct SubjectView: Sendable {
    package var identifier: String
    package var state: SubjectState
    /// A number of the person is on a do-not-call list.
    package var isBarred: Bool
    package var records: [Record]

    package struct Record: Sendable {
        package var identifier: String
        package var kind: RecordKind
        package var dataset: String
        /// Most of it is in the archive: it is asked for there.
        package var isArchived = false
        package var fields: [Field]
    }

    package struct Field: Sendable {
        package var name: String
        package var label: LabelID?
        package var tier: SensitivityTier
        /// What may be seen; `nil` where nothing may.
        package var shown: String?
        /// Whether `shown` is the whole value.
        package var isWhole: Bool
    }
}

/// Whom a search is for.
package enum SubjectQuery: Sendable, Hashable {
    case phone(String)
    case email(String)
    case identity(String)
    case lastFour(String, surname: String)
    case lastFourIn(String, dataset: String)
    /// By the identifier that Strata shows.
    case identifier(String)
}

extension SubjectQuery {
    /// The label of what is searched for; `nil` for numbers of any kind of document.
    fileprivate var field: String? {
        switch self {
        case .phone, .lastFour, .lastFourIn: "phone"
        case .email: "email"
        case .identity, .identifier: nil
        }
    }

    /// Whether it asks for what many people have.
    fileprivate var isOfMany: Bool {
        switch self {
        case .lastFour, .lastFourIn: true
        case .phone, .email, .identity, .identifier: false
        }
    }
}

/// Finds people and shows them masked; opens no T1.
package struct SubjectLookup: Sendable {
    let vault: Vault
    let policy: Policy
    private let role: Role
    private let masks = ValueMask(tokeniser: Tokeniser())
    private let book: MaskBook
    /// For what is archived.
    private let archivedBook: MaskBook
    private let memory: SchemaMemory
    private let trail: AuditTrail

    /// More answers than this are none: who asks has to know more.
    package static let mostAnswers = 20

    package init(vault: Vault, policy: Policy, role: Role) {
        self.vault = vault
        let policy = vault.actorsPolicy ?? policy
        self.policy = policy
        self.role = role
        book = vault.lookupMemory.book(policy, role: role)
        archivedBook = vault.lookupMemory.book(policy, role: role, .archived)
        memory = vault.lookupMemory.schemas
        trail = AuditTrail(vault, policy: policy)
    }

    /// The numbers of the people found, joined ones followed.
    ///
    /// - Parameters:
    ///   - query: Whom.
    ///   - isPart: It is a part of an act that was authorised.
    /// - Returns: At most `mostAnswers` of them.
    /// - Throws: `SubjectError`, `AccessError`.
    package func find(_ query: SubjectQuery, isPart: Bool = false) throws -> [Int64] {
        // By an identifier nothing of a person is searched for.
        if case .identifier = query { return try search(query) }
        return try trail.attempt(
            request(.subjectFind, field: query.field), isPart: isPart
        ) { attempt in
            try attempt.begin()
            let found = try search(query)
            name(query, found, attempt)
            attempt.note(.subject, found, counts: [.subjects: Int64(found.count)])
            return found
        }
    }

    /// What a search is directed at: by a number, an address, a document somebody is named; four
    /// digits are many people's.
    private func name(_ query: SubjectQuery, _ found: [Int64], _ attempt: AuditAttempt) {
        switch query {
        case .phone(var text):
            attempt.name(found, number: text.withUTF8 { ValueNormaliser.phone($0) })
        case .email, .identity: attempt.name(found)
        case .lastFour, .lastFourIn, .identifier: break
        }
    }

    /// What the audit log says of something that is done with a person.
    func request(
        _ action: AuditAction, _ subjects: [Int64] = [], field: String? = nil,
        purpose: Purpose? = nil, ticket: String? = nil
    ) -> AuditTrail.Request {
        var request = AuditTrail.Request(action)
        request.subjects = subjects
        request.fields = field.map { [$0] } ?? []
        request.role = role
        request.purpose = purpose
        request.ticket = ticket
        return request
    }

    private func search(_ query: SubjectQuery) throws -> [Int64] {
        try vault.records.read { reader in
            let index = try vault.keys.index(reader.indexGeneration)
            func tagged(_ field: SearchField, _ value: [UInt8]?) throws -> [Int64] {
                guard let value else { throw SubjectError.badQuery }
                return try reader.subjects(
                    tag: index.tag(field, value), limit: Self.mostAnswers + 1)
            }
            func normalised(
                _ text: String, _ make: (UnsafeBufferPointer<UInt8>) -> [UInt8]?
            ) -> [UInt8]? {
                var text = text
                return text.withUTF8(make)
            }
            var found: [Int64]
            switch query {
            case .phone(let text):
                let number = normalised(text, ValueNormaliser.phone)
                found = try tagged(.phone, number)
                // Whoever is planted is found however the number is written, as others are.
                if found.isEmpty, let number {
                    found = try CanaryRegister.subject(
                        normalised: String(decoding: number, as: UTF8.self), reader, vault)
                }
            case .email(let text):
                found = try tagged(.email, normalised(text, ValueNormaliser.email))
            case .identity(let text):
                let identity = normalised(text, ValueNormaliser.identity)
                found = try tagged(.identity, identity) + tagged(.possibleIdentity, identity)
            case .lastFour(let digits, let surname):
                let four = try Self.fourDigits(digits)
                guard let name = ValueNormaliser.surname(surname) else {
                    throw SubjectError.badQuery
                }
                // The index has no tag for it: whoever has the digits is looked at.
                found = []
                for dataset in try reader.documents(.dataset) {
                    found += try reader.subjects(
                        tag: index.tag(.lastFourAndDataset, four + String(dataset.number).utf8),
                        limit: Self.mostLookedAt)
                    guard found.count < Self.mostLookedAt else { throw SubjectError.tooMany }
                }
                var bearers: [Int64] = []
                for number in Set(found).sorted() {
                    guard let subject = try reader.current(number),
                        try isCalled(subject, name, reader)
                    else { continue }
                    bearers.append(number)
                    guard bearers.count <= Self.mostAnswers else { break }
                }
                found = bearers
            case .lastFourIn(let digits, let name):
                let four = try Self.fourDigits(digits)
                let datasets = try reader.documents(.dataset).map { try Dataset($0, vault) }
                guard let dataset = datasets.first(where: { $0.name == name }) else {
                    throw SubjectError.noDataset(name)
                }
                found = try tagged(.lastFourAndDataset, four + String(dataset.number).utf8)
            case .identifier(let text):
                guard let number = vault.keys.identifiers.number(.subject, text) else {
                    throw SubjectError.badIdentifier
                }
                found = [number]
            }
            if query.isOfMany {
                // Four digits are many people's: whoever is planted is not among the answers, or
                // somebody would come upon them by chance.
                let planted = try CanaryRegister.subjects(reader, vault)
                found.removeAll { planted.contains($0) }
            }
            guard found.count <= Self.mostAnswers else { throw SubjectError.tooMany }
            var people: [Int64] = []
            for number in found {
                guard let person = try known(number, reader), !people.contains(person) else {
                    continue
                }
                people.append(person)
            }
            return people
        }
    }

    /// With a surname, so many with the same four digits are looked at.
    private static let mostLookedAt = 20_000

    /// Whether a person has a surname in any record.
    private func isCalled(
        _ subject: SubjectRow, _ surname: String, _ reader: RecordReader
    ) throws -> Bool {
        let schemas = SchemaCache(vault, memory: memory)
        for record in try reader.records(of: subject.number) {
            guard
                let schema = try schemas.dataset(record.dataset, reader)?
                    .readingSchema(record.sealed.schema)
            else { continue }
            let names = schema.fields.filter { $0.label == "person_name" && $0.isKept }
            guard !names.isEmpty else { continue }
            let tiers = Set(names.map { $0.storedSlot?.tier ?? $0.tier })
            guard
                let keys = try vault.subjectKeys(rings: [record.sealed.ring], tiers: tiers)[
                    record.sealed.ring]
            else { continue }
            let fields = try vault.fields(of: record, keys: keys, tiers: tiers)
            let isBorne = names.contains { name in
                fields.values[name.number].map { ValueNormaliser.surname($0) == surname } ?? false
            }
            if isBorne { return true }
        }
        return false
    }

    private static func fourDigits(_ text: String) throws -> [UInt8] {
        let digits = text.compactMap(\.wholeNumberValue).map { UInt8(clamping: $0) + 48 }
        guard digits.count == 4, text.count == 4 else { throw SubjectError.badQuery }
        return digits
    }

    /// The number of the subject, or of the one that it was joined into. Somebody whose rows were
    /// changed outside Strata is found, so as to be erased; nothing of theirs is shown.
    private func known(_ number: Int64, _ reader: RecordReader) throws -> Int64? {
        guard let current = try Damage.skipping({ try reader.current(number) }) else {
            return number
        }
        return current?.number
    }

    /// A person, or whom they were joined into, with their records.
    private func currentRecords(
        _ number: Int64, _ reader: RecordReader
    ) throws -> (subject: SubjectRow, records: [RecordRow])? {
        var number = number
        for _ in 0..<16 {
            guard let person = try reader.person(number) else { return nil }
            guard person.subject.state == .merged, let other = person.subject.mergedInto else {
                return person
            }
            number = other
        }
        return nil
    }

    /// Whether showing somebody takes no longer than a moment; opens and writes nothing.
    package static func isShort(_ number: Int64, in vault: Vault) throws -> Bool {
        try vault.authorisersRecords.read { try $0.hasFewRecords(of: number, most: 50) }
    }

    /// A person, masked for the role. T1 values show only their stored masked form.
    package func show(_ number: Int64) throws -> SubjectView {
        try trail.perform(request(.subjectShow, [number])) { try masked(number) }
    }

    private func masked(_ number: Int64) throws -> SubjectView {
        try vault.records.read { reader in
            guard let (subject, rows) = try currentRecords(number, reader) else {
                throw SubjectError.gone
            }
            let schemas = SchemaCache(vault, memory: memory)
            let opened = try vault.open(rows, of: subject, tiers: [.t2])
            let list = DoNotCall(vault: vault)
            var isBarred = false
            let records = try opened.map { record, fields in
                let dataset = try schemas.dataset(record.dataset, reader)
                let schema =
                    dataset?.isOver() ?? false
                    ? nil : dataset?.readingSchema(record.sealed.schema)
                if let schema = dataset?.schema(record.sealed.schema) {
                    let phones = SearchTerms(fields, schema, of: .phone).phones
                    isBarred = try isBarred || list.bars(phones, reader)
                }
                return SubjectView.Record(
                    identifier: vault.keys.identifiers.identifier(.record, record.number),
                    kind: record.kind, dataset: dataset?.name ?? "",
                    isArchived: record.sealed.archived != nil,
                    fields: schema.map { view(fields, $0, of: record) } ?? [])
            }
            let held = try heldRecords(of: subject, reader).compactMap { record in
                try heldView(record, schemas, reader)
            }
            return SubjectView(
                identifier: vault.keys.identifiers.identifier(.subject, subject.number),
                state: subject.state, isBarred: isBarred, records: records + held)
        }
    }

    private func view(
        _ fields: RecordFields, _ schema: DatasetSchema, of record: RecordRow
    ) -> [SubjectView.Field] {
        let isArchived = record.sealed.archived != nil
        let book = isArchived ? archivedBook : book
        let slots = isArchived ? [] : Set(record.sealed.envelopes.map(\.slot))
        let views = schema.fields.compactMap { field -> SubjectView.Field? in
            guard field.isKept else { return nil }
            let label = field.label ?? "opaque_id"
            let mask = book[label]
            if let value = fields.values[field.number] {
                var text = value
                let shown = text.withUTF8 { masks.apply(mask, to: $0, label: label) }
                return SubjectView.Field(
                    name: field.name, label: field.label, tier: field.tier,
                    shown: mask == .none ? nil : String(decoding: shown, as: UTF8.self),
                    isWhole: mask == .full)
            }
            // Whether a value without a stored form is there is not known unless T1 is opened: where
            // the record has T1 of the class, it may be.
            guard field.tier == .t1 || field.isText,
                slots.contains(KeySlot(.t1, field.retentionClass)),
                field.tier == .t2 || fields.masked[field.number] != nil || field.mask == .none
            else { return nil }
            // The stored form is the widest; a role that may see less gets nothing of it.
            let stored = mask == field.mask ? fields.masked[field.number] : nil
            return SubjectView.Field(
                name: field.name, label: field.label, tier: .t1, shown: stored, isWhole: false)
        }
        guard record.kind == .recording else { return views }
        return SubjectView.Record.fields(views, ofRecording: fields, schema)
    }

    /// Opens one field of a person's newest record that has it, or of the record that is named.
    ///
    /// - Throws: `SubjectError`.
    package func reveal(
        _ number: Int64, field name: String, record: Int64? = nil, purpose: Purpose,
        ticket: String?
    ) throws -> RevealedValue {
        try trail.attempt(
            request(.subjectReveal, [number], field: name, purpose: purpose, ticket: ticket)
        ) { attempt in
            let (found, revealed) = try reveal(
                number, field: name, record: record, purpose: purpose, ticket: ticket, attempt)
            attempt.note(.record, [found], fields: [revealed.label])
            return revealed
        }
    }

    private func reveal(
        _ number: Int64, field name: String, record: Int64?, purpose: Purpose, ticket: String?,
        _ attempt: AuditAttempt
    ) throws -> (record: Int64, RevealedValue) {
        try vault.records.read { reader in
            guard let subject = try reader.current(number) else { throw SubjectError.gone }
            try checkRestriction(of: subject, purpose: purpose)
            let schemas = SchemaCache(vault, memory: memory)
            let rows = try reader.records(of: subject.number)
            var bound: SubjectError?
            for row in rows.reversed() where record == nil || row.number == record {
                let dataset = try schemas.dataset(row.dataset, reader)
                guard
                    let schema = dataset?.readingSchema(row.sealed.schema),
                    let field = schema.fields.first(where: {
                        $0.isKept && ($0.name == name || $0.label?.rawValue == name)
                    })
                else { continue }
                // What was lent is read for what it was lent for, and while it is.
                if let dataset, dataset.isOver() {
                    bound = .over(dataset.expiry ?? "")
                    continue
                }
                if let dataset, dataset.isClosed(to: purpose) {
                    bound = .purposeNotAllowed(purpose)
                    continue
                }
                guard row.sealed.archived == nil else {
                    bound = bound ?? .archived
                    continue
                }
                try authorise(field.label ?? "opaque_id", purpose: purpose, ticket: ticket)
                try attempt.begin(fields: [field.label])
                guard let value = try value(of: field, in: row, subject) else { continue }
                return (
                    row.number,
                    RevealedValue(field: field.name, label: field.label, value: value)
                )
            }
            if record == nil,
                let held = try revealHeld(
                    subject, field: name, purpose: purpose, ticket: ticket, schemas, reader, attempt
                )
            {
                return held
            }
            throw bound ?? SubjectError.noField(name)
        }
    }

    private func value(
        of field: FieldDefinition, in row: RecordRow, _ subject: SubjectRow
    ) throws -> String? {
        guard subject.rings.contains(row.sealed.ring) else {
            throw VaultError.tampered("record \(row.number)")
        }
        var slots: Set<KeySlot> = [field.slot, KeySlot(.t1, field.retentionClass)]
        if let stored = field.storedSlot {
            slots.formUnion([stored, KeySlot(.t1, stored.retentionClass)])
        }
        guard
            let keys = try vault.subjectKeys(
                rings: [row.sealed.ring], tiers: Set(slots.map(\.tier))
            ).values.first
        else { throw SealError.noKey }
        for envelope in row.sealed.envelopes where slots.contains(envelope.slot) {
            guard let key = keys[envelope] else { throw SealError.noKey }
            let fields = try RecordFields(
                try row.sealed.open(envelope, key: key, at: row.place(in: vault.id)))
            if let value = fields.values[field.number] { return value }
        }
        return nil
    }

    private func checkRestriction(
        of subject: SubjectRow, purpose: Purpose
    ) throws(SubjectError) {
        if subject.state == .restricted, purpose != .compliance { throw .restricted }
    }

    /// Whether a value of a label may be opened for a person.
    func authorise(
        _ label: LabelID, of subject: SubjectRow, purpose: Purpose, ticket: String?
    ) throws(SubjectError) {
        try checkRestriction(of: subject, purpose: purpose)
        try authorise(label, purpose: purpose, ticket: ticket)
    }

    func authorise(
        _ label: LabelID, purpose: Purpose, ticket: String?
    ) throws(SubjectError) {
        // Who signed in is authorised when the act begins.
        guard vault.actor == nil else { return }
        let handling = policy.handling(
            HandlingQuestion(labels: [label], role: role, purpose: purpose))
        guard handling.roles[role, .reveal] == .yes else { throw .roleNotAllowed(role) }
        guard handling.purposes.allowed.contains(purpose) else {
            throw .purposeNotAllowed(purpose)
        }
        if handling.ticket == .yes, ticket?.isEmpty ?? true { throw .ticketNeeded }
    }

    /// Erases people beyond recovery.
    ///
    /// - Parameters:
    ///   - numbers: Theirs.
    ///   - time: Microseconds since 1970, UTC.
    ///   - isPart: It is a part of an act that was authorised.
    /// - Returns: What stays on record, one an intent.
    /// - Throws: `SubjectError.gone`, `AccessError`, `DatabaseError`.
    package func erase(
        _ numbers: [Int64], at time: Int64, isPart: Bool = false
    ) throws -> [ErasureRecord] {
        try trail.attempt(request(.subjectErase, numbers), isPart: isPart) { attempt in
            try attempt.begin()
            let done = try eraseLogged(numbers, at: time)
            attempt.note(.erasure, done.map(\.number))
            return done
        }
    }

    /// A person who is to be erased, also where rows of theirs are damaged.
    private func person(_ number: Int64, _ reader: RecordReader) throws -> SubjectRow? {
        if let subject = try Damage.skipping({ try reader.subject(number) }) { return subject }
        return try reader.remains(of: number)
    }

    /// Erases people as part of another act.
    ///
    /// - Parameters:
    ///   - numbers: Theirs.
    ///   - time: Microseconds since 1970, UTC.
    ///   - also: Is called in the transaction that decides it; once for at most 5,000 people.
    /// - Returns: What stays on record, one an intent.
    /// - Throws: `LegalHoldError.held`, `SubjectError.gone`, `DatabaseError`.
    func eraseLogged(
        _ numbers: [Int64], at time: Int64,
        also: (RecordTransaction, _ erasure: Int64) throws -> Void = { _, _ in }
    ) throws -> [ErasureRecord] {
        try LegalHolds.check(numbers, in: vault)
        var done: [ErasureRecord] = []
        var rest = numbers[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(5_000))
            rest = rest.dropFirst(part.count)
            let (subjects, entries) = try vault.records.read { reader in
                let schemas = SchemaCache(vault, memory: memory)
                let index = try vault.keys.index(reader.indexGeneration)
                // Most people have the ring of their own number.
                let rings = try vault.keyStore.rings(part)
                let tagger = SubjectTags(vault, schemas, index, rings: rings)
                var subjects: [SubjectRow] = []
                var entries: Set<IndexEntry> = []
                var damaged: Set<Int64> = []
                for number in part {
                    guard let subject = try person(number, reader) else { continue }
                    subjects.append(subject)
                    // People who were joined into it are rows of their own, and go with it.
                    for ring in subject.rings where ring != number {
                        if let joined = try person(ring, reader), joined.state == .merged {
                            subjects.append(joined)
                        }
                    }
                    if let tags = try Damage.skipping({ try tagger.tags(of: subject, reader) }) {
                        entries.formUnion(tags.map { .init(tag: $0, subject: number) })
                    } else {
                        damaged.insert(number)
                    }
                }
                // What does not open any more keeps nobody from being erased.
                if !damaged.isEmpty { entries.formUnion(try reader.entries(of: damaged)) }
                return (subjects, entries)
            }
            guard !subjects.isEmpty else { continue }
            done.append(try vault.erase(subjects, at: time, entries: entries.sorted(), also: also))
            try vault.records.write { transaction in
                try transaction.deleteConflicts(about: Set(subjects.map(\.number)))
            }
        }
        guard !done.isEmpty else { throw SubjectError.gone }
        return done
    }
}

/// A value that was opened for somebody.
package struct RevealedValue: Sendable, Hashable {
    package var field: String
    package var label: LabelID?
    package var value: String
}

/// The tags that a subject's records ask for.
struct SubjectTags {
    private let vault: Vault
    private let schemas: SchemaCache
    private let index: BlindIndex
    private let rings: [Int64: KeyStore.RingRow]

    /// `rings` were read already; others are looked up.
    init(
        _ vault: Vault, _ schemas: SchemaCache, _ index: BlindIndex,
        rings: [Int64: KeyStore.RingRow] = [:]
    ) {
        self.vault = vault
        self.schemas = schemas
        self.index = index
        self.rings = rings
    }

    /// Opens every record of the subject.
    func tags(of subject: SubjectRow, _ reader: RecordReader) throws -> Set<IndexTag> {
        var tags: Set<IndexTag> = []
        let opened = try vault.openRecords(of: subject, tiers: [.t1, .t2], rings: rings, reader)
        for (record, fields) in opened { try add(record, fields, to: &tags, reader) }
        return tags
    }

    /// The same of what opens, records and tiers one by one: of somebody whose rows were changed outside
    /// Strata, or who lost keys.
    func tags(ofOpening subject: SubjectRow, _ reader: RecordReader) throws -> Set<IndexTag> {
        var tags: Set<IndexTag> = []
        for row in try reader.intactRecords(of: subject.number) {
            for tier in [SensitivityTier.t1, .t2] {
                let opened = try Damage.skipping {
                    try vault.open([row], of: subject, tiers: [tier], rings: rings)
                }
                for (record, fields) in opened ?? [] {
                    try add(record, fields, to: &tags, reader)
                }
            }
        }
        return tags
    }

    private func add(
        _ record: RecordRow, _ fields: RecordFields, to tags: inout Set<IndexTag>,
        _ reader: RecordReader
    ) throws {
        guard let schema = try schemas.schema(record.dataset, record.sealed.schema, reader) else {
            return
        }
        for tag in SearchTerms(fields, schema).tags(index, dataset: record.dataset) {
            tags.insert(tag.value)
        }
    }
}

/// Why nobody was found, shown or changed.
package enum SubjectError: Error, Sendable, Hashable {
    /// The value searched for has not the form of such a value.
    case badQuery
    case badIdentifier
    case noDataset(String)
    /// More people than are shown.
    case tooMany
    /// There is no such person, or not any more.
    case gone
    /// A command about one person found this many.
    case several(Int)
    case noField(String)
    /// A value holds something that no store may hold: a card verification value, a PIN, track data.
    case neverStored(LabelID)
    /// A person cannot be joined into itself.
    case same
    /// The person was not joined into another.
    case notMerged
    case restricted
    /// It was lent, until a day that is over.
    case over(String)
    /// The policy does not let the role reveal this, or only with an approval.
    case roleNotAllowed(Role)
    case purposeNotAllowed(Purpose)
    case ticketNeeded
    /// It is in the archive, from which it is asked for.
    case archived
}

extension SubjectError: MessageError {
    package var message: Message {
        switch self {
        case .badQuery: Message("subject.badQuery")
        case .badIdentifier: Message("subject.badIdentifier")
        case .noDataset(let name): Message("subject.noDataset", ["name": name])
        case .tooMany:
            Message("subject.tooMany", ["most": "\(SubjectLookup.mostAnswers)"])
        case .gone: Message("subject.gone")
        case .several(let count): Message("subject.several", ["count": "\(count)"])
        case .noField(let name): Message("subject.noField", ["name": name])
        case .neverStored(let label):
            Message("subject.neverStored", ["label": label.rawValue])
        case .same: Message("subject.same")
        case .notMerged: Message("subject.notMerged")
        case .restricted: Message("subject.restricted")
        case .over(let day): Message("transfer.over", ["day": day])
        case .roleNotAllowed(let role):
            Message("subject.roleNotAllowed", ["role": role.rawValue])
        case .purposeNotAllowed(let purpose):
            Message("subject.purposeNotAllowed", ["purpose": purpose.rawValue])
        case .ticketNeeded: Message("subject.ticketNeeded")
        case .archived: Message("subject.archived")
        }
    }
}
