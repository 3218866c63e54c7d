import StrataCore
import StrataVault

/// What stays in the store of an archived record, sealed as it was: what somebody is found by and told
/// apart, so that whoever asks is found, a new list joins the same person and every "no" counts; when
/// it was; and where audio is. All else is in the archive alone.
struct ArchiveStub {
    /// A field of no schema: when what the record is about was, in microseconds since 1970, UTC.
    static let timeField = 1 << 20

    /// Kinds of records that are archived. Consents are proof, and needed for every call.
    static let kinds: Set<RecordKind> = [.contact, .call, .recording, .purchase]

    private let vault: Vault

    init(_ vault: Vault) { self.vault = vault }

    /// Whether a field's value stays at hand.
    static func keeps(_ field: FieldDefinition, _ schema: DatasetSchema) -> Bool {
        if field.searchRole != nil || schema.isReference(field) { return true }
        if schema.kind == .recording,
            [RecordingField.format.name, RecordingField.time.name].contains(field.name)
        {
            return true
        }
        // That somebody is a child bars calls for ever, and so does what they said in a call.
        if let label = field.label, ["age", "minor_data", "minor_teen"].contains(label) {
            return true
        }
        return field.role == .time || field.role == .result
    }

    /// A record as it stands in the store once its body is archived.
    ///
    /// - Parameters:
    ///   - record: The record, whole.
    ///   - keys: Those of its ring.
    ///   - schema: The one by which it was sealed.
    ///   - body: Where its body is.
    ///   - counts: Is told which fields the record has values of.
    ///   - time: When what it is about was, from its fields.
    /// - Returns: The record of the same number and revision, with what is kept of it.
    /// - Throws: `SealError`.
    func stub(
        of record: RecordRow, keys: SubjectKeys, schema: DatasetSchema, body: ArchivedBody,
        _ counts: inout Vault.ArchivedCounts, time: (RecordFields) -> Int64?
    ) throws -> RecordRow {
        let place = record.place(in: vault.id)
        var parts: [(slot: KeySlot, fields: RecordFields)] = []
        var seen: [Int] = []
        var open = RecordFields()
        for envelope in record.sealed.envelopes {
            guard let key = keys[envelope] else { throw SealError.noKey }
            let fields = try RecordFields(
                try record.sealed.open(envelope, key: key, at: place))
            if envelope.slot.tier == .t2 { open.merge(fields) }
            seen += fields.values.keys
            var kept = RecordFields()
            for field in schema.fields where Self.keeps(field, schema) {
                kept.values[field.number] = fields.values[field.number]
                kept.masked[field.number] = fields.masked[field.number]
            }
            parts.append((envelope.slot, kept))
        }
        // Only Strata knows which field of a purchase is its day; the others' stay as they are.
        if record.kind == .purchase, let time = time(open) {
            let own = KeySlot(.t2, record.kind.retentionClass)
            let place =
                parts.firstIndex { $0.slot == own } ?? parts.firstIndex { $0.slot.tier == .t2 }
            if let place { parts[place].fields.values[Self.timeField] = "\(time)" }
        }
        var sealer = RecordSealer(
            place: place, schema: record.sealed.schema, ring: record.sealed.ring, archived: body)
        for (slot, fields) in parts {
            guard let key = keys[slot] else { throw SealError.noKey }
            sealer.add(fields.isEmpty ? [] : fields.encoded, key: key)
        }
        for field in seen {
            counts.fields[record.dataset, default: [:]][record.sealed.schema, default: [:]][
                field, default: 0] += 1
        }
        var stub = record
        stub.sealed = SealedRecord(trusted: sealer.finish())
        return stub
    }
}
