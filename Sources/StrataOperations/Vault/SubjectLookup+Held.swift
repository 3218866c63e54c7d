import StrataCore
import StrataVault

/// Values that are held for minutes: whether there are any, and one of them for a purpose.
extension SubjectLookup {
    /// What is held of a person, also of those who were joined into it meanwhile.
    func heldRecords(of subject: SubjectRow, _ reader: RecordReader) throws -> [RecordRow] {
        try Set([subject.number] + subject.rings).sorted().flatMap { try reader.held(of: $0) }
    }

    /// A held record as it is shown: that it is there, nothing of it. Opens nothing.
    func heldView(
        _ record: RecordRow, _ schemas: SchemaCache, _ reader: RecordReader
    ) throws -> SubjectView.Record? {
        guard let dataset = try schemas.dataset(record.dataset, reader),
            let schema = dataset.schema(record.sealed.schema)
        else { return nil }
        let fields = schema.fields.filter {
            !$0.isKept && ($0.label.map { ImportPlan.isCaptured($0, policy) } ?? false)
        }
        return SubjectView.Record(
            identifier: vault.keys.identifiers.identifier(.record, record.number),
            kind: record.kind, dataset: dataset.name,
            fields: fields.map {
                SubjectView.Field(
                    name: $0.name, label: $0.label, tier: .t1, shown: nil, isWhole: false)
            })
    }

    /// Opens a held value.
    ///
    /// - Throws: `SubjectError` where the policy does not allow it.
    func revealHeld(
        _ subject: SubjectRow, field name: String, purpose: Purpose, ticket: String?,
        _ schemas: SchemaCache, _ reader: RecordReader, _ attempt: AuditAttempt
    ) throws -> (record: Int64, RevealedValue)? {
        for record in try heldRecords(of: subject, reader).reversed() {
            guard
                let schema = try schemas.schema(record.dataset, record.sealed.schema, reader),
                let field = schema.fields.first(where: {
                    $0.name == name || $0.label?.rawValue == name
                })
            else { continue }
            try authorise(field.label ?? "opaque_id", purpose: purpose, ticket: ticket)
            try attempt.begin(fields: [field.label])
            guard let value = try vault.openHeld(record)?.fields.values[field.number] else {
                continue
            }
            return (
                record.number,
                RevealedValue(field: field.name, label: field.label, value: value)
            )
        }
        return nil
    }
}
