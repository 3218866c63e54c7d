import StrataCore
import StrataVault

/// A dataset of what is written down here, a record at a time, of people who are known: calls,
/// messages, consents.
struct RecordBook {
    private let vault: Vault
    private let kind: RecordKind
    private let dataset: Dataset
    private let isNew: Bool

    /// The book of a name, as it is or as it will be.
    ///
    /// - Parameters:
    ///   - name: The dataset's.
    ///   - kind: What its records are.
    ///   - fields: What they have, where the book is not there yet.
    ///   - vault: The vault.
    /// - Throws: `VaultError.tampered`, `DatabaseError`.
    init(_ name: String, of kind: RecordKind, fields: [FieldDefinition], in vault: Vault) throws {
        self.vault = vault
        self.kind = kind
        if let known = try DatasetCatalogue(vault: vault).datasets().first(where: {
            $0.name == name && $0.removal == nil
        }) {
            dataset = known
            isNew = false
            return
        }
        var dataset = Dataset(
            number: try vault.keyStore.allocate(1), name: name, policyDigest: "")
        dataset.schemas = [DatasetSchema(number: 1, kind: kind, fields: fields)]
        self.dataset = dataset
        isNew = true
    }

    /// Writes a record down.
    ///
    /// - Parameters:
    ///   - subject: Whose it is.
    ///   - number: The record's own.
    ///   - transaction: In which it comes to be.
    ///   - value: What a field has; `nil` for nothing.
    /// - Throws: `VaultError.ringGone` where the person's keys are gone.
    func add(
        to subject: SubjectRow, number: Int64, _ transaction: RecordTransaction,
        value: (FieldDefinition) -> String?
    ) throws {
        guard let schema = dataset.schemas.first else { throw SealError.malformed }
        let rings = try vault.keyStore.rings(subject.rings)
        guard let row = rings[subject.number] ?? rings.values.min(by: { $0.ring < $1.ring })
        else { throw VaultError.ringGone }
        var keys = try vault.unwrap(row, tiers: [.t1, .t2])
        var parts: [KeySlot: RecordFields] = [:]
        for field in schema.fields {
            guard let value = value(field) else { continue }
            parts[field.slot, default: RecordFields()].values[field.number] = value
        }
        var isChanged = false
        for slot in parts.keys.sorted() where keys.provide(slot) { isChanged = true }
        if isChanged { try vault.keyStore.update([vault.wrap(keys)], epoch: vault.keys.epoch) }
        let place = RecordPlace(vault: vault.id, record: number, kind: kind, revision: 1)
        var sealer = RecordSealer(place: place, schema: schema.number, ring: row.ring)
        var all = RecordFields()
        for (slot, fields) in parts.sorted(by: { $0.key < $1.key }) {
            guard let key = keys[slot] else { throw SealError.noKey }
            sealer.add(fields.encoded, key: key)
            all.merge(fields)
        }
        let record = RecordRow(
            number: number, subject: subject.number, kind: kind, dataset: dataset.number,
            batch: 0, revision: 1, sealed: SealedRecord(trusted: sealer.finish()))
        transaction.keySequence = max(
            transaction.keySequence, try vault.keyStore.state().sequence)
        if isNew, try transaction.document(.dataset, dataset.number) == nil {
            try transaction.put(dataset.document(vault))
        }
        try transaction.insert([NewRecord(record, vault.keys.authenticator)])
        let index = try vault.keys.index(transaction.indexGeneration)
        let tags = SearchTerms(all, schema).tags(index, dataset: dataset.number)
        try transaction.insertMissing(
            tags.map { IndexEntry(tag: $0.value, subject: subject.number) })
    }
}
