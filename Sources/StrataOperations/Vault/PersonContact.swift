import StrataCore
import StrataVault

/// What the records of a person say about contacting them; opens no T1.
struct PersonContact {
    let subject: SubjectRow
    /// Normalised, in the order of their coming.
    private(set) var numbers: [String] = []
    private(set) var grants: [(dataset: Int64, grant: ConsentGrant)] = []
    /// The numbers that each dataset has, consents left out: they are proof, no source.
    private(set) var sources: [Int64: Set<String>] = [:]
    private(set) var calls: [(number: String, time: CivilTime)] = []
    /// Those in which the person refused.
    private(set) var refusals: [(number: String, time: CivilTime)] = []
    /// When a number was of no use to a caller.
    private var dead: [(number: String, time: CivilTime)] = []
    private var batches: Set<Int64> = []

    init(
        of subject: SubjectRow, in vault: Vault, _ schemas: SchemaCache, _ reader: RecordReader
    ) throws {
        self.subject = subject
        let catalogue = ResultCatalogue(vault: vault)
        var results: ResultDictionary?
        for (record, fields) in try vault.openRecords(of: subject, tiers: [.t2], reader) {
            guard let dataset = try schemas.dataset(record.dataset, reader),
                let schema = dataset.schema(record.sealed.schema)
            else { continue }
            batches.insert(record.batch)
            let phones = SearchTerms(fields, schema).phones.map {
                String(decoding: $0, as: UTF8.self)
            }
            for phone in phones where !numbers.contains(phone) { numbers.append(phone) }
            var roles: [FieldRole: String] = [:]
            for field in schema.fields {
                if let role = field.role { roles[role] = fields.values[field.number] }
            }
            guard record.kind != .consent else {
                let name = vault.keys.identifiers.identifier(.record, record.number)
                // What was written down here without a controller is towards everybody.
                let controller =
                    dataset.name == ConsentBook.datasetName ? nil : dataset.controller
                if let grant = ConsentGrant(
                    roles, record: name, controller: controller, numbers: Set(phones))
                {
                    grants.append((record.dataset, grant))
                }
                continue
            }
            sources[record.dataset, default: []].formUnion(phones)
            guard record.kind == .call, let time = roles[.time].flatMap(CivilTime.init) else {
                continue
            }
            calls += phones.map { ($0, time) }
            let known = try results ?? catalogue.dictionary(dataset: nil, reader)
            results = known
            let flags = roles[.result].flatMap { known[code: $0]?.flags } ?? []
            if flags.contains(.invalid) { dead += phones.map { ($0, time) } }
            if flags.contains(.refused) { refusals += phones.map { ($0, time) } }
        }
    }

    /// When the numbers last showed signs of being somebody else's: a call found one out of use, or
    /// a later import has it with another person.
    func reassigned(in vault: Vault, _ reader: RecordReader) throws -> [String: Int64] {
        var signs: [String: Int64] = [:]
        func note(_ number: String, _ time: Int64) {
            signs[number] = max(signs[number] ?? .min, time)
        }
        for (number, time) in dead { note(number, time.instant()) }
        let index = try vault.keys.index(reader.indexGeneration)
        for number in numbers {
            for other in try reader.subjects(tag: index.tag(.phone, Array(number.utf8)))
            where other != subject.number {
                let records = try reader.records(of: other)
                // Whom the same list has with the number shares it.
                guard let first = records.first, !batches.contains(first.batch),
                    let row = try reader.document(.batch, first.batch)
                else { continue }
                note(number, try ImportBatch(row).time)
            }
        }
        return signs
    }
}
