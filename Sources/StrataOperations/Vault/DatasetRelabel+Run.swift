import StrataCore
import StrataDetect
import StrataVault

extension DatasetRelabel {
    /// The steps of carrying a relabelling out.
    package enum Step: Sendable, Hashable {
        /// The schema is changed; records are not.
        case begun
        /// Some records are sealed anew; comes often.
        case sealed(Int)
    }

    /// Carries out what is allowed to be: begins one that waited long enough, and goes on with one
    /// that was stopped. Can be called again wherever it ended.
    ///
    /// - Parameters:
    ///   - number: The relabelling.
    ///   - dataset: Whose it is.
    ///   - now: Microseconds since 1970, UTC.
    ///   - meter: Counts sealed bytes.
    ///   - reached: Called behind each step, for tests.
    /// - Returns: The entry of the history as it is then.
    /// - Throws: `RelabelError.nothingAsked`, `.tooEarly`, `Cancelled`; what was done stays.
    @discardableResult
    package func run(
        _ number: Int64, of dataset: Dataset, at now: Int64, meter: WorkMeter = WorkMeter(),
        reached: (Step) throws -> Void = { _ in }
    ) throws -> RelabelEntry {
        // Who signed in carries out what was decided, by the rules for deciding it.
        var request = AuditTrail.Request(vault.actor == nil ? .datasetRelabel : .datasetReseal)
        request.datasets = [dataset.number]
        return try AuditTrail(vault, policy: policy).perform(request) {
            try runLogged(number, of: dataset, at: now, meter: meter, reached: reached)
        }
    }

    private func runLogged(
        _ number: Int64, of dataset: Dataset, at now: Int64, meter: WorkMeter,
        reached: (Step) throws -> Void
    ) throws -> RelabelEntry {
        var entry = try begin(number, of: dataset.number, at: now)
        guard entry.state == .running else { return entry }
        try reached(.begun)
        var bytes = 0
        var resealer = try FieldResealer(vault: vault, policy: policy)
        while true {
            if meter.isCancelled { throw Cancelled() }
            var isOver = false
            var pageBytes = 0
            entry = try vault.records.write { transaction in
                guard let row = try transaction.document(.dataset, dataset.number) else {
                    throw RelabelError.nothingAsked
                }
                var current = try Dataset(row, vault)
                guard let index = current.relabels.firstIndex(where: { $0.number == number })
                else { throw RelabelError.nothingAsked }
                var next = current.relabels[index]
                let records = try transaction.records(
                    ofDataset: dataset.number, after: next.doneThrough, limit: batchRecords)
                let stale = records.filter { next.steps[$0.sealed.schema] != nil }
                try resealer.reseal(stale, by: next, of: current, transaction)
                next.doneThrough = records.last?.number ?? next.doneThrough
                next.records += stale.count
                pageBytes = records.reduce(0) { $0 + $1.sealed.bytes.count }
                isOver = records.count < batchRecords
                if isOver {
                    next.state = .done
                    next.endedAt = now
                }
                current.relabels[index] = next
                try transaction.put(current.document(vault))
                return next
            }
            bytes += pageBytes
            meter.set(bytes)
            try reached(.sealed(entry.records))
            if isOver { return entry }
        }
    }

    /// Changes the schema of one that waited long enough; leaves others as they are.
    private func begin(_ number: Int64, of dataset: Int64, at now: Int64) throws -> RelabelEntry {
        try change(dataset) { dataset in
            guard let index = dataset.relabels.firstIndex(where: { $0.number == number }) else {
                throw RelabelError.nothingAsked
            }
            var entry = dataset.relabels[index]
            switch entry.state {
            case .asked, .cancelled: throw RelabelError.nothingAsked
            case .running, .done: break
            case .waiting:
                guard now >= entry.dueAt else { throw RelabelError.tooEarly(entry.dueAt) }
                guard !dataset.relabels.contains(where: { $0.state == .running }) else {
                    throw RelabelError.unfinished
                }
                entry.steps = try nextSchemas(for: entry.changes, in: &dataset)
                entry.state = .running
                dataset.relabels[index] = entry
            }
            return entry
        }
    }

    /// Goes on with what a killed process left, so that nothing is added to it meanwhile.
    package func finish(_ dataset: Dataset, at now: Int64) throws {
        for entry in dataset.relabels where entry.state == .running {
            try run(entry.number, of: dataset, at: now)
        }
    }
}

/// Seals records anew by the schema that comes in the place of theirs.
struct FieldResealer: ~Copyable {
    private let vault: Vault
    private let masks = ValueMask(tokeniser: Tokeniser())
    private var scanner: TextScanner
    private let tierOneLabels: Set<LabelID>
    private let neverStored: Set<LabelID>

    init(vault: Vault, policy: Policy) throws {
        self.vault = vault
        scanner = try PolicyDetectors.engine(DetectionEngine(depth: .full), of: policy)
            .makeTextScanner()
        tierOneLabels = Set(policy.vocabulary.filter { $0.tier == .t1 }.map(\.id))
        neverStored = Set(
            policy.vocabulary.map(\.id).filter { ImportPlan.isNeverStored($0, policy) })
    }

    mutating func reseal(
        _ records: [RecordRow], by entry: RelabelEntry, of dataset: Dataset,
        _ transaction: RecordTransaction
    ) throws {
        let isSearched = Self.changesRoles(entry)
        let index = try vault.keys.index(transaction.indexGeneration)
        let tagger = SubjectTags(vault, SchemaCache(vault), index)
        for (number, own) in Dictionary(grouping: records, by: \.subject) {
            guard let subject = try transaction.subject(number) else { continue }
            let before = isSearched ? try tagger.tags(of: subject, transaction) : []
            let rewriter = RecordRewriter(vault)
            for record in own {
                guard let old = dataset.schema(record.sealed.schema),
                    let next = entry.steps[old.number].flatMap(dataset.schema)
                else { continue }
                var parts = try rewriter.parts(of: record, transaction)
                for (field, wanted) in zip(old.fields, next.fields) where field != wanted {
                    move(field, to: wanted, in: &parts)
                }
                try transaction.deleteFormer(ofRecord: record.number)
                try rewriter.replace(record, with: parts, schema: next.number)
            }
            try rewriter.commit(transaction)
            guard isSearched else { continue }
            let after = try tagger.tags(of: subject, transaction)
            try transaction.delete(
                before.subtracting(after).map { IndexEntry(tag: $0, subject: number) })
            try transaction.insertMissing(
                after.subtracting(before).map { IndexEntry(tag: $0, subject: number) })
        }
    }

    private static func changesRoles(_ entry: RelabelEntry) -> Bool {
        entry.changes.contains {
            // What was unsure before joins people once somebody has decided.
            SearchRole($0.from) != SearchRole($0.to) || SearchRole($0.to) == .identity
        }
    }

    /// Puts the value of a field where it belongs, with its masked form; one that no store may hold
    /// goes.
    private mutating func move(
        _ field: FieldDefinition, to wanted: FieldDefinition,
        in parts: inout [KeySlot: RecordFields]
    ) {
        var value: String?
        for slot in parts.keys.sorted() {
            if let found = parts[slot]?.values.removeValue(forKey: field.number) { value = found }
            parts[slot]?.masked[field.number] = nil
        }
        guard var value, wanted.isKept else { return }
        var slot = wanted.slot
        if wanted.isText {
            let findings = value.withUTF8 { scanner.scan($0) }
            if findings.contains(where: { tierOneLabels.contains($0.label) }) {
                slot = KeySlot(.t1, wanted.retentionClass)
            }
            value = Self.blank(value, findings.filter { neverStored.contains($0.label) })
        }
        parts[slot, default: RecordFields()].values[wanted.number] = value
        guard wanted.tier == .t1, wanted.mask.isStored else { return }
        let masked = value.withUTF8 {
            masks.apply(wanted.mask, to: $0, label: wanted.label ?? .unknown)
        }
        parts[KeySlot(.t2, wanted.retentionClass), default: RecordFields()]
            .masked[wanted.number] = String(decoding: masked, as: UTF8.self)
    }

    private static func blank(_ value: String, _ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return value }
        let bytes = Array(value.utf8)
        var rest: [UInt8] = []
        var position = 0
        for finding in findings {
            let range = finding.range.clamped(to: position..<bytes.count)
            rest += bytes[position..<range.lowerBound]
            rest += Array("[\(finding.label.rawValue)]".utf8)
            position = range.upperBound
        }
        rest += bytes[position...]
        return String(decoding: rest, as: UTF8.self)
    }
}
