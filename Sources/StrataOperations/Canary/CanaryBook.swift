import StrataConnect
package import StrataCore
import StrataDetect
package import StrataVault

/// Plants people who are nobody, and knows which they are.
package struct CanaryBook: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    /// A planted person, as whoever keeps them is told.
    package struct Report: Sendable, Hashable, Encodable {
        package var subject: String
        package var dataset: String
        package var planted: String
        /// `there`; `removed`, as was asked for; `gone`, with a list, a retention or an erasure.
        package var state: String
        /// How often somebody named them.
        package var alarms: Int
    }

    /// An alarm, as whoever keeps them is told.
    package struct AlarmReport: Sendable, Hashable, Encodable {
        package var alarm: String
        package var time: String
        package var cause: String
        package var action: String
        package var actor: String
        package var account: String?
        package var frozen: Bool
        package var subject: String?
        package var export: String?
        package var sent: Bool
    }

    // MARK: Planting

    /// Plants people in a dataset.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - dataset: A list of contacts that was imported.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: Their identifiers.
    /// - Throws: `CanaryError`, `AccessError`, `VaultError`.
    package func plant(
        _ count: Int, in dataset: Dataset, at now: Int64 = SystemClock.microseconds
    ) throws -> [String] {
        guard (1...Self.most).contains(count) else { throw CanaryError.badCount(Self.most) }
        var request = AuditTrail.Request(.canaryPlant)
        request.datasets = [dataset.number]
        return try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            let ground = try ground(dataset)
            var planted: [Int64] = []
            for _ in 0..<count { planted.append(try plant(on: ground, at: now)) }
            attempt.note(counts: [.subjects: Int64(count)])
            return planted.map { vault.keys.identifiers.identifier(.subject, $0) }
        }
    }

    /// More at once are more than anybody needs.
    package static let most = 1_000
    /// Rows that are looked at for how the list's rows are.
    private static let sampled = 400

    /// What new people stand on.
    private struct Ground {
        var dataset: Dataset
        var schema: DatasetSchema
        var batch: ImportBatch
        var labels: [LabelID?]
        var sample: [[String]]
        /// Records of the import, for places between them.
        var records: [Int64]
        /// Numbers that once were somebody's.
        var erased: Set<Int64>
    }

    private func ground(_ dataset: Dataset) throws -> Ground {
        let erased = Set(try vault.ledger.entries(from: 0).flatMap(\.rings))
        return try vault.records.read { reader in
            let batches = try reader.documents(.batch).map { try ImportBatch($0) }.filter {
                $0.dataset == dataset.number && $0.isDone && !$0.isUndone && !$0.isCorrection
            }
            let current = Set(dataset.currentSchemas.map(\.number))
            guard dataset.removal == nil,
                let batch = batches.last(where: { batch in
                    current.contains(batch.schema)
                        && dataset.schema(batch.schema)?.kind == .contact
                }), let schema = dataset.schema(batch.schema)
            else { throw CanaryError.noContacts(dataset.name) }
            var records: [Int64] = []
            var last: Int64 = 0
            while true {
                let page = try reader.records(
                    ofDataset: dataset.number, after: last, limit: 5_000)
                guard let end = page.last else { break }
                last = end.number
                records += page.filter {
                    $0.batch == batch.number && $0.sealed.schema == schema.number
                }.map(\.number)
            }
            guard !records.isEmpty else { throw CanaryError.noContacts(dataset.name) }
            let planted = try CanaryRegister.subjects(reader, vault)
            let chosen = Set(records.shuffled().prefix(Self.sampled))
            var sample: [[String]] = []
            for number in chosen.sorted() {
                var found: RecordRow?
                try reader.records(after: number - 1) { record in
                    if record.number == number { found = record }
                    return false
                }
                guard let record = found, !planted.contains(record.subject),
                    let keys = try vault.subjectKeys(
                        rings: [record.sealed.ring], tiers: [.t1, .t2]
                    ).values.first
                else { continue }
                let fields = try vault.fields(of: record, keys: keys, tiers: [.t1, .t2])
                sample.append(
                    schema.fields.map { $0.isKept ? fields.values[$0.number] ?? "" : "" })
            }
            return Ground(
                dataset: dataset, schema: schema, batch: batch,
                labels: schema.fields.map { $0.isKept ? $0.label : nil }, sample: sample,
                records: records, erased: erased)
        }
    }

    private func plant(on ground: Ground, at now: Int64) throws -> Int64 {
        let number = try freePlace(ground) ?? vault.keyStore.allocate(2)
        var likely = LikelyRows(labels: ground.labels, sample: ground.sample)
        // Numbers that were given out are not given out again, whatever becomes of the rest.
        let (cells, marks) = try vault.records.write { transaction in
            var register = try CanaryRegister(transaction, vault)
            let made = likely.next { register.take($0) }
            try transaction.put(register.document(vault))
            return made
        }
        let context = try ImportContext(
            plan: ImportPlan(ground.schema), schema: ground.schema.number,
            dataset: ground.dataset, batch: ground.batch, policy: policy,
            results: ResultCatalogue(vault: vault).dictionary(dataset: ground.dataset.number),
            vault: vault, numbers: NumberSource(given: number..<(number + 2)))
        var preparer = RowPreparer(
            context, scanner: DetectionEngine(depth: .rules).makeTextScanner())
        let prepared = try preparer.prepare(TableBlock(rows: [cells]), names: nil)
        guard prepared.rows.count == 1 else { throw CanaryError.notARow(ground.dataset.name) }
        let writer = ImportWriter(vault: vault, context: context)
        let subject = prepared.rows[0].subject
        _ = try writer.commit(prepared.rows, companies: []) { transaction, outcome in
            // Somebody who is known already is nobody to plant.
            guard outcome.newSubjects == 1 else { throw CanaryError.notARow(ground.dataset.name) }
            var register = try CanaryRegister(transaction, vault)
            register.planted.append(
                PlantedCanary(
                    subject: subject, dataset: ground.dataset.number, planted: now, removed: nil,
                    numbers: marks.numbers))
            try transaction.put(register.document(vault))
        }
        try writer.finish()
        return subject
    }

    /// Two numbers between those of an import that nobody ever had: imports leave some.
    private func freePlace(_ ground: Ground) throws -> Int64? {
        let gaps = zip(ground.records, ground.records.dropFirst()).flatMap { before, after in
            stride(from: before + 1, to: min(after - 2, before + 64), by: 2)
        }
        return try vault.records.read { reader in
            for number in gaps.shuffled().prefix(200) where !ground.erased.contains(number) {
                var isTaken = try reader.subject(number) != nil || reader.isErased(number)
                if !isTaken { isTaken = try vault.keyStore.ring(number) != nil }
                try reader.records(after: number - 1) { record in
                    isTaken = isTaken || record.number <= number + 1
                    return false
                }
                if !isTaken { return number }
            }
            return nil
        }
    }

    // MARK: Keeping

    /// Takes planted people out again, beyond recovery.
    ///
    /// - Throws: `CanaryError.unknown` for somebody who was not planted.
    package func remove(
        _ identifiers: [String], at now: Int64 = SystemClock.microseconds
    ) throws {
        try AuditTrail(vault, policy: policy).attempt(.init(.canaryRemove)) { attempt in
            try attempt.begin()
            let register = try vault.records.read { try CanaryRegister($0, vault) }
            let numbers = try identifiers.map { identifier in
                guard let number = vault.keys.identifiers.number(.subject, identifier),
                    register.planted.contains(where: {
                        $0.subject == number && $0.removed == nil
                    })
                else { throw CanaryError.unknown(identifier) }
                return number
            }
            let there = try vault.records.read { reader in
                try numbers.filter { try reader.subject($0) != nil }
            }
            if !there.isEmpty {
                _ = try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                    .eraseLogged(there, at: now)
            }
            try vault.records.write { transaction in
                var register = try CanaryRegister(transaction, vault)
                for index in register.planted.indices
                where numbers.contains(register.planted[index].subject) {
                    register.planted[index].removed = now
                }
                try transaction.put(register.document(vault))
            }
            attempt.note(counts: [.subjects: Int64(numbers.count)])
        }
    }

    /// All who were ever planted.
    package func list() throws -> [Report] {
        try AuditTrail(vault, policy: policy).perform(.init(.canaryList)) {
            try vault.records.read { reader in
                let alarms = try reader.documents(.alarm).map { try CanaryAlarm($0, vault) }
                let schemas = SchemaCache(vault)
                return try CanaryRegister(reader, vault).planted.map { canary in
                    let state =
                        canary.removed != nil
                        ? "removed" : try reader.subject(canary.subject) == nil ? "gone" : "there"
                    return Report(
                        subject: vault.keys.identifiers.identifier(.subject, canary.subject),
                        dataset: try schemas.dataset(canary.dataset, reader)?.name ?? "",
                        planted: TimeText.utc(canary.planted), state: state,
                        alarms: alarms.count { $0.subject == canary.subject })
                }
            }
        }
    }

    package func alarms() throws -> [AlarmReport] {
        // What arrived meanwhile, where the process goes on.
        try? AlarmDelivery(vault: vault).settle(within: 0)
        return try AuditTrail(vault, policy: policy).perform(.init(.canaryList)) {
            try vault.records.read { reader in
                let identifiers = vault.keys.identifiers
                return try reader.documents(.alarm).map { row in
                    let alarm = try CanaryAlarm(row, vault)
                    let account = try alarm.account.flatMap { try reader.document(.account, $0) }
                    return AlarmReport(
                        alarm: identifiers.identifier(.alarm, alarm.number),
                        time: TimeText.utc(alarm.time), cause: alarm.cause.rawValue,
                        action: alarm.action.rawValue, actor: alarm.actor,
                        account: try account.map { try Account($0, vault).login },
                        frozen: alarm.isFrozen,
                        subject: alarm.subject.map { identifiers.identifier(.subject, $0) },
                        export: alarm.export.map { identifiers.identifier(.export, $0) },
                        sent: alarm.sent != nil)
                }
            }
        }
    }

    /// Sets where alarms are sent; `nil` sends them nowhere.
    ///
    /// - Returns: The secret that signs them, which is shown once.
    /// - Throws: `CanaryError.badAddress`, `AccessError`.
    package func set(hook address: String?) throws -> String? {
        if let address, !BoundedPost.isFit(address) { throw CanaryError.badAddress }
        let secret = SystemRandom.bytes(32)
        var request = AuditTrail.Request(.canarySet)
        request.texts = ["address": address ?? ""]
        try AuditTrail(vault, policy: policy).perform(request) {
            try vault.records.write { transaction in
                var register = try CanaryRegister(transaction, vault)
                register.hook = address.map { AlarmHook(address: $0, secret: secret) }
                try transaction.put(register.document(vault))
            }
        }
        return address == nil ? nil : Base32.text(secret).lowercased()
    }
}

extension ImportPlan {
    /// What records of a schema are, for more of them.
    init(_ schema: DatasetSchema) {
        columns = schema.fields.map { field in
            Column(
                name: field.name, label: field.label, tier: field.tier,
                action: field.isKept ? .keep : .drop, evidence: [], confidence: 1,
                isScanned: field.isText, definition: field, role: field.searchRole)
        }
        kind = schema.kind
    }
}

/// Why nobody was planted or taken out.
package enum CanaryError: Error, Sendable, Hashable {
    case badCount(Int)
    /// No import has brought contacts into the dataset.
    case noContacts(String)
    /// The list's rows have nothing that tells people apart.
    case notARow(String)
    case unknown(String)
    case badAddress
}

extension CanaryError: MessageError {
    package var message: Message {
        switch self {
        case .badCount(let most): Message("canary.badCount", ["most": "\(most)"])
        case .noContacts(let name):
            Message("canary.noContacts", ["name": DisplayText.neutral(name)])
        case .notARow(let name): Message("canary.notARow", ["name": DisplayText.neutral(name)])
        case .unknown(let name): Message("canary.unknown", ["name": DisplayText.neutral(name)])
        case .badAddress: Message("canary.badAddress")
        }
    }
}
