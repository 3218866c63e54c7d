package import StrataCore
package import StrataVault

/// Sends a part of the vault to another department or a processor: sealed to their key, signed by this
/// vault, with the fields that were named and no others, for a purpose and until a day.
package struct TransferSending: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    package enum Selection: Sendable, Hashable {
        case dataset(String)
        /// The people on a campaign's lists.
        case campaign(String)
        /// Identifiers of people.
        case subjects([String])
    }

    package struct Request: Sendable {
        package var selection: Selection
        /// Labels, or names of columns.
        package var fields: [String]
        package var recipient: TransferPublicKey
        /// As it was compared with the recipient, over another way than the key's.
        package var fingerprint: String
        package var purpose: Purpose
        package var basis: String?
        package var ticket: String?
        package var expiry: String
        /// ISO 3166-1 code of where the recipient is; `nil` for the same country.
        package var destination: String?
        /// The contract or assessment that the policy asks for.
        package var safeguard: String?
        /// Who asks and who agrees, where the owner sends.
        package var by: String?
        package var approvedBy: String?
        package var path: String
        /// Microseconds since 1970, UTC.
        package var now: Int64

        package init(
            _ selection: Selection, fields: [String], to recipient: TransferPublicKey,
            fingerprint: String, purpose: Purpose, expiry: String, path: String, now: Int64
        ) {
            self.selection = selection
            self.fields = fields
            self.recipient = recipient
            self.fingerprint = fingerprint
            self.purpose = purpose
            self.expiry = expiry
            self.path = path
            self.now = now
        }
    }

    /// What `strata transfer send --format json` prints.
    package struct Outcome: Sendable, Hashable, Encodable {
        package var transfer: String
        package var recipient: String
        package var fingerprint: String
        package var rows: Int
        /// People whose use is restricted, and planted ones.
        package var leftOut: Int
        package var expires: String
        package var watermark: MarkedRows.Outcome
    }

    /// The longest that anything is sent for.
    private static let longest: Int64 = 366 * 86_400_000_000
    /// Rows, and bytes of text, that go into a piece.
    private static let pieceRows = 256
    private static let pieceBytes = 256 << 10

    /// - Parameters:
    ///   - request: What is sent.
    ///   - sink: Takes the file.
    ///   - delivered: Called behind its last byte; what it throws, the sending has failed with.
    /// - Returns: What was sent.
    /// - Throws: `TransferError`, `AccessError`, `AuditError`, `OutputError`, `Cancelled`.
    package func run(
        _ request: Request, to sink: ByteSink, delivered: () throws -> Void = {}
    ) throws -> Outcome {
        let pair = try TransferBook(vault: vault, policy: policy).pair()
        try check(request)
        let ground = try ground(request)
        var entry = AuditTrail.Request(.transferSend)
        entry.datasets = ground.datasets.map(\.number)
        // Whoever is named by an identifier is named one by one.
        entry.subjects = ground.people.map { $0.sorted() } ?? []
        entry.fields = ground.fields.map { $0.label?.rawValue ?? "opaque_id" }
        entry.purpose = request.purpose
        entry.ticket = request.ticket
        entry.details =
            [
                "to", request.recipient.spokenFingerprint.filter { $0 != " " }, "until",
                request.expiry,
            ] + (request.destination.map { ["in", $0] } ?? [])
        entry.texts = ["path": request.path, "recipient": request.recipient.name]
        entry.texts["by"] = request.by
        entry.texts["approved"] = request.approvedBy
        return try AuditTrail(vault, policy: policy).attempt(entry) { attempt in
            try attempt.begin(fields: ground.fields.map { $0.label ?? "opaque_id" })
            let outcome = try send(request, ground, pair, sink, delivered)
            attempt.note(.transfer, [outcome.number], counts: [.rows: Int64(outcome.rows)])
            return outcome.report
        }
    }

    // MARK: What may be sent

    private func check(_ request: Request) throws {
        guard request.recipient.isNamed(by: request.fingerprint) else {
            throw TransferError.otherFingerprint(request.recipient.spokenFingerprint)
        }
        if vault.actor == nil {
            let names = [request.by, request.approvedBy].map {
                ($0 ?? "").lowercased().filter { !$0.isWhitespace }
            }
            guard !names[0].isEmpty, !names[1].isEmpty else { throw TransferError.noPerson }
            guard names[0] != names[1] else { throw TransferError.samePerson }
        }
        guard request.expiry.count == 10, let day = CivilTime(request.expiry),
            day.end > request.now, day.end - request.now <= Self.longest
        else { throw TransferError.badExpiry(request.expiry) }
        guard !request.fields.isEmpty else { throw TransferError.noFields }
        if let country = request.destination {
            guard country.count == 2, country.allSatisfy({ ("A"..."Z").contains($0) }) else {
                throw TransferError.badCountry(country)
            }
        }
    }

    /// From where rows come, and what is taken of them.
    private struct Ground {
        var datasets: [Dataset]
        /// `nil` for everybody of the datasets.
        var people: Set<Int64>?
        var fields: [FieldDefinition]
        var name: String
    }

    private func ground(_ request: Request) throws -> Ground {
        let catalogue = DatasetCatalogue(vault: vault)
        let all = try catalogue.datasets().filter { $0.removal == nil }
        var people: Set<Int64>?
        let datasets: [Dataset]
        let name: String
        switch request.selection {
        case .dataset(let wanted):
            let dataset = try catalogue.dataset(wanted)
            (datasets, name) = ([dataset], dataset.name)
        case .campaign(let wanted):
            let campaign = try CampaignCatalogue(vault: vault).campaign(wanted)
            datasets = all.filter { campaign.datasets.contains($0.number) }
            name = campaign.name
        case .subjects(let identifiers):
            people = Set(
                try identifiers.map { identifier in
                    guard let number = vault.keys.identifiers.number(.subject, identifier) else {
                        throw SubjectError.badIdentifier
                    }
                    return number
                })
            guard people?.isEmpty == false else { throw TransferError.nobody }
            datasets = all
            name = TimeText.utc(request.now)
        }
        for dataset in datasets where people == nil {
            if dataset.isOver(at: request.now) {
                throw TransferError.expired(dataset.expiry ?? "")
            }
            guard dataset.purposes.isEmpty || dataset.purposes.contains(request.purpose.rawValue)
            else { throw TransferError.datasetNotForPurpose(dataset.name) }
        }
        let usable = datasets.filter { dataset in
            !dataset.isOver(at: request.now)
                && (dataset.purposes.isEmpty
                    || dataset.purposes.contains(request.purpose.rawValue))
        }
        let fields = try fields(request, usable)
        try checkWay(request, usable, fields)
        return Ground(datasets: usable, people: people, fields: fields, name: name)
    }

    /// The fields that were named, each as it is handled now.
    private func fields(_ request: Request, _ datasets: [Dataset]) throws -> [FieldDefinition] {
        let known = datasets.flatMap { dataset in
            dataset.schemas.filter { $0.kind == .contact }
                .compactMap { dataset.readingSchema($0.number) }
                .flatMap(\.fields).filter(\.isKept)
        }
        return try request.fields.map { name in
            let own = known.filter { $0.label?.rawValue == name || $0.name == name }
            guard var field = own.last else { throw TransferError.unknownField(name) }
            field.tier = own.map(\.tier).max() ?? field.tier
            let label = field.label ?? "opaque_id"
            let handling = policy.handling(
                HandlingQuestion(labels: [label], purpose: request.purpose)
            ).handling
            guard handling.export != .forbidden else {
                throw TransferError.fieldForbidden(name)
            }
            guard handling.purposes.allowed.contains(request.purpose) else {
                throw TransferError.fieldNotForPurpose(name)
            }
            return field
        }
    }

    /// Whether the policy lets people's data go where the recipient is.
    private func checkWay(
        _ request: Request, _ datasets: [Dataset], _ fields: [FieldDefinition]
    ) throws {
        guard let destination = request.destination else { return }
        for country in Set(datasets.map(\.country)) {
            // Where people are is not known: as strict as abroad can be.
            let from = country ?? ""
            guard from != destination else { continue }
            let question = HandlingQuestion(
                labels: Set(fields.map { $0.label ?? "opaque_id" }), purpose: request.purpose,
                subjectCountry: country ?? "ZZ", accessCountry: destination)
            let decision = policy.handling(question)
            let needs = policy.transfer(question, decision)?.needs ?? decision.handling.transfer
            if needs == .prohibited {
                throw TransferError.prohibited(from: from, to: destination)
            }
            guard needs <= .recorded || !(request.safeguard ?? "").isEmpty else {
                throw TransferError.needsSafeguard(needs.rawValue, from: from, to: destination)
            }
        }
    }

    // MARK: Sending

    private struct Sent {
        var number: Int64
        var rows: Int
        var report: Outcome
    }

    private func send(
        _ request: Request, _ ground: Ground, _ pair: (key: TransferKey, name: String),
        _ sink: ByteSink, _ delivered: () throws -> Void
    ) throws -> Sent {
        var writer = try TransferWriter(to: request.recipient, by: pair.key) {
            try sink.write($0)
        }
        let countries = Set(ground.datasets.compactMap(\.country))
        let controllers = Set(ground.datasets.compactMap(\.controller))
        let manifest = TransferManifest(
            purpose: request.purpose, basis: request.basis, ticket: request.ticket,
            expiry: request.expiry, made: request.now, sender: pair.name, dataset: ground.name,
            controller: controllers.count == 1 ? controllers.first : nil,
            country: countries.count == 1 ? countries.first : nil,
            fields: ground.fields.map {
                .init(
                    name: $0.name, label: $0.label, tier: $0.tier,
                    retentionClass: $0.retentionClass)
            })
        let number = try vault.keyStore.allocate(1)
        var note = TransferNote(
            number: number, isSent: true, id: writer.header.id, peer: request.recipient,
            purpose: request.purpose, expiry: request.expiry, path: request.path,
            time: request.now)
        note.basis = request.basis
        note.fields = ground.fields.map(\.name)
        note.destination = request.destination
        note.safeguard = request.safeguard
        // Known before the first byte is out.
        try keep(note)
        try ClearCopies.note(
            request.path, datasets: ground.datasets.map(\.number),
            number: vault.keyStore.allocate(1), at: request.now, in: vault)
        try writer.add(manifest.encoded)
        var piece: [CBOR] = []
        var bytes = 0
        let marked = try MarkedRows(
            vault, columns: ground.fields.map { .label($0.label) }, action: .transferSend,
            path: request.path, at: request.now, by: request.by, approvedBy: request.approvedBy,
            purpose: request.purpose, ticket: request.ticket
        ) { cells in
            piece.append(.array(cells.map(CBOR.text)))
            bytes += cells.reduce(0) { $0 + $1.utf8.count + 5 }
            guard piece.count >= Self.pieceRows || bytes >= Self.pieceBytes else { return }
            try writer.add(CBOR.array(piece).encoded)
            (piece, bytes) = ([], 0)
        }
        var leftOut = 0
        try read(ground, &leftOut) { try marked.add($0) }
        let outcome = try marked.finish()
        guard outcome.rows > 0 else { throw TransferError.nobody }
        if !piece.isEmpty { try writer.add(CBOR.array(piece).encoded) }
        let rows = outcome.rows + outcome.marked
        try writer.add(CBOR.map(["rows": .integer(Int64(rows))]).encoded, isLast: true)
        note.digest = try writer.finish()
        try delivered()
        note.rows = rows
        note.isDone = true
        try keep(note)
        return Sent(
            number: number, rows: rows,
            report: Outcome(
                transfer: vault.keys.identifiers.identifier(.transfer, number),
                recipient: request.recipient.name,
                fingerprint: request.recipient.spokenFingerprint, rows: outcome.rows,
                leftOut: leftOut, expires: request.expiry, watermark: outcome))
    }

    private func keep(_ note: TransferNote) throws {
        try vault.authorisersRecords.write { try $0.put(note.document(vault)) }
    }

    /// Records that are read in one go; between them marked rows are written down.
    private static let page = 500

    private func read(
        _ ground: Ground, _ leftOut: inout Int, _ body: ([String]) throws -> Void
    ) throws {
        let datasets = Dictionary(
            ground.datasets.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var done = 0
        func pass(_ next: (RecordReader) throws -> [RecordRow]) throws {
            if meter.isCancelled { throw Cancelled() }
            var left: Set<Int64> = []
            let rows = try vault.records.read { reader in
                let planted = try CanaryRegister.subjects(reader, vault)
                return try next(reader).compactMap { record -> [String]? in
                    guard record.kind == .contact, let dataset = datasets[record.dataset],
                        let schema = dataset.readingSchema(record.sealed.schema)
                    else { return nil }
                    guard !planted.contains(record.subject),
                        try reader.subject(record.subject)?.state == .active
                    else {
                        left.insert(record.subject)
                        return nil
                    }
                    return try row(record, schema, ground.fields)
                }
            }
            leftOut += left.count
            for row in rows { try body(row) }
            done += rows.count
            meter.set(done)
        }
        if let people = ground.people {
            let sorted = people.sorted()
            for start in stride(from: 0, to: sorted.count, by: Self.page) {
                try pass { reader in
                    try sorted[start..<min(start + Self.page, sorted.count)]
                        .flatMap { try reader.records(of: $0) }
                }
            }
            return
        }
        for dataset in ground.datasets {
            var last: Int64 = 0
            var isOver = false
            while !isOver {
                try pass { reader in
                    let page = try reader.records(
                        ofDataset: dataset.number, after: last, limit: Self.page)
                    isOver = page.isEmpty
                    last = page.last?.number ?? last
                    return page
                }
            }
        }
    }

    private func row(
        _ record: RecordRow, _ schema: DatasetSchema, _ fields: [FieldDefinition]
    ) throws -> [String]? {
        guard
            let keys = try vault.subjectKeys(rings: [record.sealed.ring], tiers: [.t1, .t2])
                .values.first
        else { return nil }
        // What is archived is not in use.
        guard record.sealed.archived == nil else { return nil }
        let opened = try vault.fields(of: record, keys: keys, tiers: [.t1, .t2])
        let cells = fields.map { wanted in
            schema.fields.first { field in
                field.isKept
                    && (field.name == wanted.name
                        || field.label != nil && field.label == wanted.label)
                    && opened.values[field.number] != nil
            }.flatMap { opened.values[$0.number] } ?? ""
        }
        return cells.allSatisfy(\.isEmpty) ? nil : cells
    }
}
