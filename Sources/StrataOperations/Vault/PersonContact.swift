import StrataCore
import StrataVault

/// What the records of a person say about contacting them; opens no T1.
struct PersonContact {
    let subject: SubjectRow
    /// Normalised, in the order of their coming.
    private(set) var numbers: [String] = []
    /// Those that only archived records have: nobody is called there, and a "no" is of them as well.
    private(set) var archivedNumbers: [String] = []
    private(set) var grants: [(dataset: Int64, grant: ConsentGrant)] = []
    /// The numbers that each dataset has, consents left out: they are proof, no source.
    private(set) var sources: [Int64: Set<String>] = [:]
    private(set) var calls: [(number: String, time: CivilTime)] = []
    /// Those in which the person refused.
    private(set) var refusals: [(number: String, time: CivilTime)] = []
    /// When a number was of no use to a caller.
    private var dead: [(number: String, time: CivilTime)] = []
    private var batches: Set<Int64> = []
    /// All that the person stands in.
    private(set) var datasets: Set<Int64> = []
    /// The youngest that the records say.
    private var birth: CivilTime?
    private var age: Int?
    /// Labels that the records have values of.
    private(set) var labels: Set<LabelID> = []
    /// When the newest import of contacts was that has the person.
    private(set) var newestBatch: Int64 = 0
    private(set) var name: String?
    /// Where the person can be written to, by label: e-mail, WeChat.
    private(set) var addresses: [LabelID: String] = [:]
    /// Messages that were sent to the person, and what became of them.
    private(set) var messages: [MessageBook.Message] = []

    init(
        of subject: SubjectRow, in vault: Vault, _ schemas: SchemaCache, _ reader: RecordReader
    ) throws {
        self.subject = subject
        for (record, fields) in try vault.openRecords(of: subject, tiers: [.t2], reader) {
            datasets.insert(record.dataset)
            guard let dataset = try schemas.dataset(record.dataset, reader),
                let schema = dataset.schema(record.sealed.schema), !dataset.isOver()
            else { continue }
            batches.insert(record.batch)
            if record.kind == .contact { newestBatch = max(newestBatch, record.batch) }
            let isArchived = record.sealed.archived != nil
            note(fields, schema, isArchived: isArchived)
            let phones = SearchTerms(fields, schema).phones.map {
                String(decoding: $0, as: UTF8.self)
            }
            // What no telephone has is no number to call, wherever it came from.
            for phone in phones where !NumberSpace.holds(Array(phone.utf8)) {
                if isArchived {
                    archivedNumbers.append(phone)
                } else if !numbers.contains(phone) {
                    numbers.append(phone)
                }
            }
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
            guard dataset.name != MessageBook.datasetName else {
                if let message = MessageBook.message(fields, schema) { messages.append(message) }
                continue
            }
            sources[record.dataset, default: []].formUnion(phones)
            guard record.kind == .call, let time = roles[.time].flatMap(CivilTime.init) else {
                continue
            }
            calls += phones.map { ($0, time) }
            let known = try schemas.results(reader)
            let flags = roles[.result].flatMap { known[code: $0]?.flags } ?? []
            if flags.contains(.invalid) { dead += phones.map { ($0, time) } }
            if flags.contains(.refused) { refusals += phones.map { ($0, time) } }
        }
        archivedNumbers = Set(archivedNumbers).subtracting(numbers).sorted()
    }

    private mutating func note(
        _ fields: RecordFields, _ schema: DatasetSchema, isArchived: Bool
    ) {
        for field in schema.fields {
            guard let label = field.label,
                let value = fields.values[field.number] ?? fields.masked[field.number]
            else { continue }
            labels.insert(label)
            switch label {
            case "person_name": if name == nil { name = fields.values[field.number] }
            case "email", "wechat":
                if addresses[label] == nil, !isArchived {
                    addresses[label] = fields.values[field.number]
                }
            case "date_of_birth":
                if let date = CivilTime(value), date.instant() > birth?.instant() ?? .min {
                    birth = date
                }
            case "age":
                if let years = Int(value.filter(\.isNumber)) { age = min(age ?? years, years) }
            default: break
            }
        }
    }

    /// Where messages of a channel go, as it is written.
    ///
    /// - Parameters:
    ///   - channel: The channel.
    ///   - vault: Whose codes of addresses they are.
    ///   - time: Only what was heard before this counts; microseconds since 1970, UTC.
    /// - Returns: `nil` where there is no address, or the last that was heard of each is that nothing
    ///   arrives there.
    func address(
        for channel: ContactChannel, in vault: Vault, heardBefore time: Int64 = .max
    ) -> String? {
        allAddresses(for: channel).first { address in
            guard let normal = MessageAddress.normal(address, channel) else { return false }
            let code = MessageBook.code(normal, channel, vault)
            return !isDead(code, heardBefore: time)
        }
    }

    /// Where messages of a channel could go, whatever was heard of it.
    func allAddresses(for channel: ContactChannel) -> [String] {
        switch channel {
        case .sms, .phone: numbers
        case .email, .wechat:
            MessageAddress.label(channel).flatMap { addresses[$0] }.map { [$0] } ?? []
        case .app, .post: []
        }
    }

    private func isDead(_ code: String, heardBefore time: Int64) -> Bool {
        let heard = messages.filter {
            $0.address == code && $0.time.instant() < time
                && ($0.status == .bounced || $0.status.provesAddress)
        }
        return heard.max { $0.time.instant() < $1.time.instant() }?.status == .bounced
    }

    /// Whether the records say that the person is under 18.
    ///
    /// - Parameter time: Microseconds since 1970, UTC.
    /// - Returns: `false` where the records say nothing of an age.
    func isMinor(at time: Int64) -> Bool {
        if labels.contains("minor_data") || labels.contains("minor_teen") { return true }
        if let birth {
            let now = CivilTime(time)
            let had = (now.month, now.day) >= (birth.month, birth.day)
            return now.year - birth.year - (had ? 0 : 1) < 18
        }
        return age.map { $0 < 18 } ?? false
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
