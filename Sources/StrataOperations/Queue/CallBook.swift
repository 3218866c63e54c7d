import StrataCore
import StrataVault

/// Calls that were made from here, as records of the people who were called.
struct CallBook {
    /// The dataset of what was written down here.
    static let datasetName = "strata:calls"
    /// The field of the number that was called from.
    static let callerIDField = "caller_id"

    private let vault: Vault
    private let dataset: Dataset
    private let isNew: Bool

    init(vault: Vault) throws {
        self.vault = vault
        if let known = try DatasetCatalogue(vault: vault).datasets()
            .first(where: { $0.name == Self.datasetName })
        {
            dataset = known
            isNew = false
            return
        }
        var dataset = Dataset(
            number: try vault.keyStore.allocate(1), name: Self.datasetName, policyDigest: "")
        let roles = FieldRole.roles(of: .call)
        dataset.schemas = [
            DatasetSchema(
                number: 1, kind: .call,
                fields: [
                    FieldDefinition(
                        number: 0, name: "phone", label: "phone", tier: .t2,
                        retentionClass: .contact, mask: .none)
                ]
                    + roles.enumerated().map {
                        FieldDefinition(
                            number: $0 + 1, name: $1.rawValue, label: "call_record", tier: .t2,
                            retentionClass: .call, mask: .none, role: $1)
                    }
                    + [
                        FieldDefinition(
                            number: roles.count + 1, name: Self.callerIDField,
                            label: "call_record", tier: .t2, retentionClass: .call, mask: .none)
                    ])
        ]
        self.dataset = dataset
        isNew = true
    }

    /// Writes a call down.
    ///
    /// - Throws: `VaultError.ringGone` where the person's keys are gone.
    func add(
        _ values: [FieldRole: String], phone: String?, from callerID: String?,
        to subject: SubjectRow, number: Int64,
        _ transaction: RecordTransaction
    ) throws {
        guard let schema = dataset.schemas.first else { throw SealError.malformed }
        let rings = try vault.keyStore.rings(subject.rings)
        guard let row = rings[subject.number] ?? rings.values.min(by: { $0.ring < $1.ring })
        else { throw VaultError.ringGone }
        var keys = try vault.unwrap(row, tiers: [.t1, .t2])
        var parts: [KeySlot: RecordFields] = [:]
        for field in schema.fields {
            let value =
                field.role.map { values[$0] }
                ?? (field.name == Self.callerIDField ? callerID : phone)
            guard let value else { continue }
            parts[field.slot, default: RecordFields()].values[field.number] = value
        }
        var isChanged = false
        for slot in parts.keys.sorted() where keys.provide(slot) { isChanged = true }
        if isChanged { try vault.keyStore.update([vault.wrap(keys)], epoch: vault.keys.epoch) }
        let place = RecordPlace(vault: vault.id, record: number, kind: .call, revision: 1)
        var sealer = RecordSealer(place: place, schema: schema.number, ring: row.ring)
        var all = RecordFields()
        for (slot, fields) in parts.sorted(by: { $0.key < $1.key }) {
            guard let key = keys[slot] else { throw SealError.noKey }
            sealer.add(fields.encoded, key: key)
            all.merge(fields)
        }
        let record = RecordRow(
            number: number, subject: subject.number, kind: .call, dataset: dataset.number,
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
