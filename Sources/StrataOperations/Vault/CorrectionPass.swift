import StrataConnect
import StrataCore
import StrataDetect
import StrataVault

/// A record that a file says otherwise, and what it is to hold.
struct Correction {
    var record: Int64
    var parts: [KeySlot: RecordFields]
    /// What the row puts on one's own do-not-call list.
    var refused: PreparedRow.Refused?
}

/// Reads a corrected file twice: once for the rows that are as they were, so that no other row takes
/// their record, and once for the rest.
struct CorrectionPass: ~Copyable {
    private let request: ImportRequest
    private let plan: ImportPlan
    private let context: ImportContext
    private let dataset: Dataset
    private let vault: Vault
    private let schemas: SchemaCache
    private let meter: WorkMeter
    /// Records from this number on came with this file.
    private let before: Int64
    private var difference = CorrectedFile.Difference()
    private var sameRows: Set<Int> = []
    private var matched: Set<Int64> = []
    private(set) var missing: [Int64] = []
    private var problems: [ReadProblem] = []

    init(
        request: ImportRequest, plan: ImportPlan, context: ImportContext, dataset: Dataset,
        vault: Vault, meter: WorkMeter, before: Int64
    ) throws {
        self.request = request
        self.plan = plan
        self.context = context
        self.dataset = dataset
        self.vault = vault
        schemas = SchemaCache(vault)
        self.meter = meter
        self.before = before
        difference.missingColumns = Self.columns(of: dataset, lackingIn: plan)
    }

    /// The columns of a dataset that are stored and that a file has not.
    static func columns(of dataset: Dataset, lackingIn plan: ImportPlan) -> [String] {
        let there = Set(plan.columns.map(\.name))
        let known = dataset.currentSchemas.filter { $0.kind == plan.kind }
            .flatMap(\.fields).filter(\.isKept).map(\.name)
        return Set(known).subtracting(there).sorted()
    }

    /// A person that a row may be about, and the records that this dataset has of it.
    private struct Candidate {
        var subject: Int64
        var facts: PersonFacts
        var by: Set<MatchField>
        var records: [(number: Int64, values: [String: String])]
    }

    /// Whether something in the file could not be read, as far as it was.
    var hasUnread: Bool { problems.contains { !$0.isNote } }

    /// Finds the rows that are as they were.
    mutating func findSame() throws {
        try forEachBlock { pass, prepared in
            try pass.vault.records.read { reader in
                for row in prepared.rows {
                    let values = try pass.values(of: row)
                    let found = try pass.candidates(row, reader).lazy.flatMap(\.records).first {
                        !pass.matched.contains($0.number) && $0.values == values
                    }
                    guard let found else { continue }
                    pass.matched.insert(found.number)
                    pass.sameRows.insert(row.row)
                    pass.difference.same += 1
                }
            }
        }
    }

    /// Divides the other rows into those that change a record and those that are new; `body` gets
    /// blocks of which only new rows are left, and the corrections.
    mutating func compare(
        _ body: (PreparedBlock, [Correction]) throws -> Void
    ) throws {
        try forEachBlock { pass, prepared in
            pass.difference.rows += prepared.rowCount
            pass.difference.rejected += prepared.rejects.count
            var new: [PreparedRow] = []
            var corrections: [Correction] = []
            try pass.vault.records.read { reader in
                for row in prepared.rows where !pass.sameRows.contains(row.row) {
                    guard let record = try pass.changed(by: row, reader) else {
                        new.append(row)
                        continue
                    }
                    corrections.append(
                        Correction(
                            record: record, parts: try pass.parts(of: row), refused: row.refused))
                }
            }
            pass.difference.new += new.count
            pass.difference.changed += corrections.count
            var rest = prepared
            rest.rows = new
            try body(rest, corrections)
        }
    }

    /// The difference, with what the file has nothing of.
    mutating func finish() throws -> CorrectedFile.Difference {
        missing = []
        // Nobody's file has those who were planted.
        let planted = try vault.records.read { try CanaryRegister.subjects($0, vault) }
        var last: Int64 = 0
        while true {
            let page = try vault.records.read {
                try $0.records(ofDataset: dataset.number, after: last, limit: 5_000)
            }
            guard let end = page.last else { break }
            last = end.number
            missing += page.filter {
                $0.kind == plan.kind && $0.number < before && !matched.contains($0.number)
                    && !planted.contains($0.subject)
            }.map(\.number)
        }
        difference.problems = problems.map { $0.report(in: request.language) }
        difference.missing = missing.map { vault.keys.identifiers.identifier(.record, $0) }
        return difference
    }

    // MARK: Rows and records

    private mutating func forEachBlock(
        _ body: (inout CorrectionPass, PreparedBlock) throws -> Void
    ) throws {
        let reading = try request.open(plan)
        let (engine, input, part) = (reading.engine, reading.input, reading.part)
        var preparer = RowPreparer(context, scanner: engine.makeTextScanner())
        let block = TableBlock()
        while part.nextBlock(into: block) {
            if meter.isCancelled { throw Cancelled() }
            meter.set(input.progress.bytesRead)
            var prepared = try preparer.prepare(block, names: nil)
            // Blocks are large; a transaction is not to be.
            let rows = prepared.rows
            let (rejects, count) = (prepared.rejects, prepared.rowCount)
            let most = min(request.batchRows, Self.most)
            guard rows.count > most else {
                try body(&self, prepared)
                continue
            }
            for start in stride(from: 0, to: rows.count, by: most) {
                prepared.rows = Array(rows[start..<min(start + most, rows.count)])
                prepared.rejects = start == 0 ? rejects : []
                prepared.rowCount = start == 0 ? count : 0
                try body(&self, prepared)
            }
        }
        problems = input.problems.all
    }

    private static let most = 1_000

    /// What a row would be stored as, by envelope.
    private func parts(of row: PreparedRow) throws -> [KeySlot: RecordFields] {
        let keys = try vault.unwrap(row.ring, tiers: [.t1, .t2])
        let record = row.record.row
        var parts: [KeySlot: RecordFields] = [:]
        for envelope in record.sealed.envelopes {
            guard let key = keys[envelope] else { throw SealError.noKey }
            parts[envelope.slot] = try RecordFields(
                try record.sealed.open(envelope, key: key, at: record.place(in: vault.id)))
        }
        return parts
    }

    private func values(of row: PreparedRow) throws -> [String: String] {
        var values: [String: String] = [:]
        for (_, fields) in try parts(of: row) {
            for (number, value) in fields.values { values[plan.columns[number].name] = value }
        }
        return values
    }

    /// The people that share an identity number, e-mail or phone with a row.
    private func candidates(_ row: PreparedRow, _ reader: RecordReader) throws -> [Candidate] {
        var by: [Int64: Set<MatchField>] = [:]
        for tag in row.tags {
            guard let match = tag.match else { continue }
            for subject in try reader.subjects(tag: tag.value, limit: 50) {
                by[subject, default: []].insert(match)
            }
        }
        return try by.sorted { $0.key < $1.key }.compactMap { number, fields in
            guard let subject = try reader.subject(number) else { return nil }
            var candidate = Candidate(
                subject: number, facts: PersonFacts(), by: fields, records: [])
            // Whoever came with this file alone is nobody to compare with.
            var hasAny = false
            let rows = try vault.originals(of: reader.records(of: number), reader)
            for (record, fields) in try vault.open(rows, of: subject, tiers: [.t1, .t2])
            where record.number < before {
                hasAny = true
                if record.dataset == dataset.number, record.kind == plan.kind,
                    let schema = dataset.schema(record.sealed.schema)
                {
                    let values = fields.values.compactMap { number, value in
                        schema[number].map { ($0.name, value) }
                    }
                    candidate.records.append(
                        (record.number, Dictionary(values) { first, _ in first }))
                }
                guard
                    let schema = try schemas.schema(
                        record.dataset, record.sealed.schema, reader)
                else { continue }
                let facts = SearchTerms(fields, schema).facts
                candidate.facts.name = candidate.facts.name ?? facts.name
                candidate.facts.birthDate = candidate.facts.birthDate ?? facts.birthDate
                candidate.facts.identityNumber =
                    candidate.facts.identityNumber ?? facts.identityNumber
                candidate.facts.hasContact = candidate.facts.hasContact || facts.hasContact
            }
            return hasAny ? candidate : nil
        }
    }

    /// The record that a row puts right, and which columns differ; `nil` where it is new.
    private mutating func changed(by row: PreparedRow, _ reader: RecordReader) throws -> Int64? {
        let candidates = try candidates(row, reader)
        guard
            case .same(let index) = SubjectMatch.decide(
                row.facts, candidates: candidates.map { ($0.facts, $0.by) }),
            let record = candidates[index].records.first(where: { !matched.contains($0.number) })
        else { return nil }
        matched.insert(record.number)
        let values = try values(of: row)
        for name in Set(values.keys).union(record.values.keys)
        where values[name] != record.values[name] {
            difference.changedColumns[name, default: 0] += 1
        }
        return record.number
    }
}
