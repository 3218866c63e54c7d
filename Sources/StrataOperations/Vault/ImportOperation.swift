import Crypto
import Glibc
import StrataConnect
package import StrataCore
package import StrataDetect
package import StrataVault
import Synchronization

/// What is imported, and into what.
package struct ImportRequest: Sendable {
    package var path: String
    package var kind: RecordKind
    /// The sheet of a workbook; `nil` where only one has rows.
    package var sheet: String?
    /// The dataset's name; a dataset of that name is added to.
    package var dataset: String
    /// Labels by column name that the user has decided; `nil` leaves a column out.
    package var mapping: [String: LabelID?] = [:]
    /// Labels by column name that were decided for the dataset earlier; the user's mapping goes
    /// before them, and columns that are not there do not matter.
    package var decided: [String: LabelID?] = [:]
    package var policy: Policy
    package var depth: DetectionDepth = .full
    package var threads: Int
    /// Microseconds since 1970, UTC.
    package var now: Int64
    package var language: Language = .en
    /// Minutes for which values may be held that are captured temporarily; `nil` leaves them out.
    package var holdMinutes: Int?
    /// Rows that are committed together.
    package var batchRows = 12_000
    /// Results by the words that the file has for them; kept with the dataset.
    package var results: [String: String] = [:]
    /// Whether the rows of a file may come that an import has brought into the dataset already.
    package var again = false
    /// Nothing in the file tells people apart, and each row is somebody: calls to learn from.
    package var isUnnamed = false

    package init(
        path: String, kind: RecordKind, dataset: String, policy: Policy, threads: Int, now: Int64
    ) {
        self.path = path
        self.kind = kind
        self.dataset = dataset
        self.policy = policy
        self.threads = max(1, threads)
        self.now = now
    }
}

/// Brings the rows of a file into a vault, sealed.
///
/// The file is read twice: once to find out what its columns are, once to import it. What was
/// committed stays after a kill; the same command goes on behind it.
package struct ImportOperation: Sendable {
    private let request: ImportRequest
    private let meter: WorkMeter

    package init(_ request: ImportRequest, meter: WorkMeter = WorkMeter()) {
        self.request = request
        self.meter = meter
    }

    // MARK: What is to be done

    /// What an import would do: the plan of the table that is meant, and the report behind it.
    package struct Proposal: Sendable {
        package var plan: ImportPlan
        package var report: ScanReport
        package var rows: Int
        /// The sheet of a workbook.
        package var sheet: String?
    }

    /// Reads the file and proposes what each column is.
    ///
    /// - Throws: `ImportError`, `Cancelled`, `UserDetectorError`.
    package func propose() throws -> Proposal {
        let report = try ScanOperation(
            ScanRequest(
                paths: [request.path], policy: request.policy, depth: request.depth,
                threads: request.threads, language: request.language),
            meter: meter
        ).run()
        let choice = try TableChoice(in: report, of: request.path, sheet: request.sheet)
        let source = choice.source
        var plan = try ImportPlan(
            source.columns, kind: request.kind, mapping: request.mapping, policy: request.policy)
        plan.part = choice.part
        plan.adopt(
            request.decided.filter { request.mapping[$0.key] == nil }, policy: request.policy)
        guard
            plan.identifiesPeople || plan.identifiesCompanies
                || (request.isUnnamed && request.kind == .call)
        else { throw ImportError.nobody }
        if let column = plan.column(.result) {
            plan.resultWords = try ResultWords.count(
                column: column, in: try request.open(plan).part, meter: meter)
        }
        return Proposal(plan: plan, report: report, rows: source.rows, sheet: source.part)
    }

    /// Checks that the dictionary knows every result in the file, and the name of a new dataset;
    /// before anything is written.
    ///
    /// - Throws: `ImportError.unknownResults`, `.badDatasetName`, `ResultError.unknown` for a result that a word is
    ///   to stand for.
    package func check(_ plan: ImportPlan, in vault: Vault) throws {
        let datasets = try DatasetCatalogue(vault: vault).datasets()
        if !datasets.contains(where: { $0.name == request.dataset }) {
            try DatasetName.check(request.dataset)
        }
        guard plan.column(.result) != nil else { return }
        let results = try dictionary(
            in: vault, dataset: datasets.first { $0.name == request.dataset }?.number)
        let unknown = plan.resultWords.filter { results.result($0.key) == nil }
        guard unknown.isEmpty else { throw ImportError.unknownResults(unknown) }
    }

    /// Checks that no finished import has brought the file into the dataset already, before anything
    /// is asked or written. Where one was interrupted, there is nothing against going on.
    ///
    /// - Throws: `ImportError.alreadyImported`, `.unreadable`.
    package func checkNew(_ plan: ImportPlan, in vault: Vault) throws {
        let catalogue = DatasetCatalogue(vault: vault)
        let dataset = try catalogue.datasets().first {
            $0.name == request.dataset && $0.removal == nil
        }
        guard let dataset else { return }
        let candidates = earlier(plan, into: dataset, among: try catalogue.batches())
        guard !candidates.isEmpty else { return }
        let digest = try FileDigest.sha256(of: request.path)
        if candidates.contains(where: { !$0.isDone && $0.digest == digest }) { return }
        try refuse(candidates, digest: digest, in: vault)
    }

    /// The imports into a dataset that may have brought what a plan brings.
    private func earlier(
        _ plan: ImportPlan, into dataset: Dataset, among batches: [ImportBatch]
    ) -> [ImportBatch] {
        // Recordings are told one by one: a folder comes as often as one likes.
        guard plan.kind != .recording, !request.again else { return [] }
        return batches.filter { batch in
            batch.dataset == dataset.number && !batch.isUndone && batch.part == plan.part
                && dataset.schema(batch.schema)?.kind == plan.kind
        }
    }

    private func refuse(
        _ candidates: [ImportBatch], digest: String, in vault: Vault
    ) throws(ImportError) {
        guard let done = candidates.first(where: { $0.isDone && $0.digest == digest }) else {
            return
        }
        throw .alreadyImported(
            batch: vault.keys.identifiers.identifier(.batch, done.number),
            dataset: request.dataset, rows: done.rowsDone)
    }

    /// The vault's dictionary with the words of the dataset and those of the request.
    private func dictionary(in vault: Vault, dataset: Int64?) throws -> ResultDictionary {
        var results = try ResultCatalogue(vault: vault).dictionary(dataset: dataset)
        for (word, name) in request.results {
            guard let result = results.result(name) else { throw ResultError.unknown(name) }
            results.map(word, to: result.code)
        }
        return results
    }

    /// What an import did.
    package struct Outcome: Sendable {
        package var batch: Int64
        package var dataset: Int64
        package var tally: ImportTally
        /// Rows that an earlier run had imported already.
        package var skipped: Int
        package var problems: [ScanProblem]
        package var rejectFile: String?
    }

    // MARK: Doing it

    /// Imports by a plan.
    ///
    /// - Throws: `ImportError`, `VaultError`, `DatabaseError`, `Cancelled`; what was committed before
    ///   stays.
    package func run(_ plan: ImportPlan, in vault: Vault) throws -> Outcome {
        let digest = try FileDigest.sha256(of: request.path)
        let act = Self.act(digest: digest)
        return try AuditTrail(vault, policy: request.policy).attempt(act) { attempt in
            try attempt.begin()
            let outcome = try runLogged(plan, digest: digest, in: vault)
            attempt.note(.batch, [outcome.batch], counts: [.rows: Int64(outcome.tally.rows)])
            attempt.note(.dataset, [outcome.dataset])
            return outcome
        }
    }

    /// What is authorised and written down: whoever agrees to it agrees to this file and no other.
    static func act(digest: String) -> AuditTrail.Request {
        var act = AuditTrail.Request(.importRun)
        act.details = [digest]
        return act
    }

    private func runLogged(
        _ plan: ImportPlan, digest: String, in vault: Vault
    ) throws -> Outcome {
        try check(plan, in: vault)
        let hold = try hold(plan, in: vault)
        var plan = plan
        let (batch, dataset) = try begin(&plan, digest: digest, in: vault)
        let context = try ImportContext(
            plan: plan, schema: batch.schema, dataset: dataset, batch: batch,
            policy: request.policy, results: try dictionary(in: vault, dataset: dataset.number),
            vault: vault, hold: hold)
        let reading = try request.open(plan)
        let (engine, input, part) = (reading.engine, reading.input, reading.part)
        let writer = ImportWriter(vault: vault, context: context)
        let rejects = RejectFile(vault: vault, batch: batch.number)
        let queue = ImportQueue(
            batch: batch, batchRows: request.batchRows, writer: writer, rejects: rejects)
        let skipped = batch.rowsDone
        _ = Workers.run(request.threads) { _ in
            do {
                var preparer = RowPreparer(context, scanner: engine.makeTextScanner())
                let block = TableBlock()
                while !meter.isCancelled, !queue.hasFailed, part.nextBlock(into: block) {
                    meter.set(input.progress.bytesRead)
                    // A block that an earlier run has imported, as a whole or in part.
                    if block.firstRow + block.rowCount <= skipped { continue }
                    var prepared = try preparer.prepare(block, names: nil)
                    prepared.skip(before: skipped)
                    queue.submit(prepared)
                }
            } catch {
                queue.fail(error)
            }
        }
        try queue.finish(isComplete: !meter.isCancelled)
        // A list that went out comes back, or calls of people who are nobody.
        CanaryWatch(vault: vault).look(
            at: .init(numbers: Set(queue.tally.odd)), .importRun, isReturn: true)
        if meter.isCancelled { throw Cancelled() }
        return Outcome(
            batch: batch.number, dataset: dataset.number, tally: queue.tally, skipped: skipped,
            problems: input.problems.all.map {
                $0.report(in: request.language)
            }, rejectFile: try rejects.finish())
    }

    /// How values are held, where that was asked for.
    private func hold(_ plan: ImportPlan, in vault: Vault) throws -> ImportContext.Hold? {
        guard let minutes = request.holdMinutes else { return nil }
        guard let most = plan.holdMinutes(request.policy) else { throw ImportError.nothingToHold }
        guard minutes <= most else { throw ImportError.holdTooLong(most) }
        guard try request.now >= vault.keyStore.latestTime() else { throw ImportError.clockBehind }
        try vault.keyStore.advanceTime(to: request.now)
        guard let cipher = try vault.holdCipher(make: true) else { throw ImportError.clockBehind }
        return ImportContext.Hold(
            cipher: cipher, expires: request.now + Int64(minutes) * 60_000_000)
    }

    /// Finds the import that an earlier run began with this file, or begins one.
    func begin(
        _ plan: inout ImportPlan, digest: String, in vault: Vault, isCorrection: Bool = false
    ) throws -> (ImportBatch, Dataset) {
        let (datasets, batches) = try vault.records.read { reader in
            (
                try reader.documents(.dataset).map { try Dataset($0, vault) },
                try reader.documents(.batch).map { try ImportBatch($0) }
            )
        }
        let known = datasets.first { $0.name == request.dataset && $0.removal?.isDone != true }
        var dataset: Dataset
        if let known {
            guard known.removal == nil else { throw RelabelError.removed }
            // Records are not added to a dataset whose schema is being changed.
            try DatasetRelabel(vault: vault, policy: request.policy).finish(known, at: request.now)
            dataset = known
            if known.relabels.contains(where: { $0.state == .running }) {
                dataset = try DatasetCatalogue(vault: vault).dataset(known.name)
            }
            for (column, label) in request.mapping {
                // Leaving a column out is always allowed.
                guard let label, let decided = dataset.decisions[column] else { continue }
                if decided == (label == .nothingPersonal ? nil : label) { continue }
                throw ImportError.decidedOtherwise(column)
            }
            plan.adopt(
                dataset.decisions.filter { request.mapping[$0.key] == nil },
                policy: request.policy)
        } else {
            try DatasetName.check(request.dataset)
            dataset = Dataset(
                number: try vault.keyStore.allocate(1), name: request.dataset,
                policyDigest: ScanReport.PolicyReference(request.policy).digest)
        }
        let wanted = plan.schema(number: 0)
        let schema: DatasetSchema
        if let same = dataset.schemas.first(where: {
            $0.fields == wanted.fields && $0.kind == wanted.kind
        }) {
            schema = same
        } else {
            schema = plan.schema(number: UInt16(dataset.schemas.count + 1))
            dataset.schemas.append(schema)
        }
        if let open = batches.first(where: {
            !$0.isDone && $0.digest == digest && $0.dataset == dataset.number
                && $0.schema == schema.number && $0.isCorrection == isCorrection
                && $0.part == plan.part
        }) {
            try vault.sweepKeys(from: open.number)
            return (open, dataset)
        }
        if !isCorrection {
            try refuse(
                earlier(plan, into: dataset, among: batches), digest: digest, in: vault)
        }
        var batch = ImportBatch(
            number: try vault.keyStore.allocate(1), dataset: dataset.number,
            schema: schema.number, digest: digest, time: request.now)
        batch.isCorrection = isCorrection
        batch.part = plan.part
        let begun = batch
        let catalogue = ResultCatalogue(vault: vault)
        let results = try dictionary(in: vault, dataset: dataset.number)
        try vault.records.write { transaction in
            try transaction.put(dataset.document(vault))
            try transaction.put(begun.document)
            guard !request.results.isEmpty else { return }
            let kept = try catalogue.words(dataset: dataset.number, transaction)
            let given = request.results.compactMapValues { results.result($0)?.code }
            try transaction.put(
                catalogue.document(
                    words: kept.merging(given) { $1 }, dataset: dataset.number))
        }
        return (begun, dataset)
    }
}

/// An import: which file, into what, how far.
package struct ImportBatch: Sendable, Hashable {
    package var number: Int64
    package var dataset: Int64
    package var schema: UInt16
    /// SHA-256 of the file, or a keyed code of a folder's path, hexadecimal.
    package var digest: String
    /// The place of the sheet among those of the workbook, from 0; 0 for other files.
    package var part = 0
    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// Rows from the beginning that are committed.
    package var rowsDone = 0
    package var newSubjects = 0
    package var attached = 0
    package var conflicts = 0
    package var companies = 0
    package var rejected = 0
    package var isDone = false
    /// It was taken back.
    package var isUndone = false
    /// It puts right what earlier ones brought.
    package var isCorrection = false
    /// Records that it has put right.
    package var corrected = 0

    init(number: Int64, dataset: Int64, schema: UInt16, digest: String, time: Int64) {
        self.number = number
        self.dataset = dataset
        self.schema = schema
        self.digest = digest
        self.time = time
    }

    var document: DocumentRow {
        DocumentRow(
            kind: .batch, number: number, revision: 0,
            clear: CBOR.map([
                "dataset": .integer(dataset), "schema": .integer(Int64(schema)),
                "digest": .text(digest), "sheet": .integer(Int64(part)), "time": .integer(time),
                "rows": .integer(Int64(rowsDone)), "new": .integer(Int64(newSubjects)),
                "attached": .integer(Int64(attached)), "conflicts": .integer(Int64(conflicts)),
                "companies": .integer(Int64(companies)),
                "rejected": .integer(Int64(rejected)), "done": .boolean(isDone),
                "undone": .boolean(isUndone), "correction": .boolean(isCorrection),
                "corrected": .integer(Int64(corrected)),
            ]).encoded, sealed: nil)
    }

    init(_ row: DocumentRow) throws {
        let clear = try CBOR(row.clear)
        func number(_ name: String) -> Int { Int(clear[name]?.integer ?? 0) }
        self.number = row.number
        dataset = clear["dataset"]?.integer ?? 0
        schema = UInt16(clamping: number("schema"))
        digest = clear["digest"]?.text ?? ""
        part = number("sheet")
        time = clear["time"]?.integer ?? 0
        rowsDone = number("rows")
        newSubjects = number("new")
        attached = number("attached")
        conflicts = number("conflicts")
        companies = number("companies")
        rejected = number("rejected")
        isDone = clear["done"]?.boolean ?? false
        isUndone = clear["undone"]?.boolean ?? false
        isCorrection = clear["correction"]?.boolean ?? false
        corrected = number("corrected")
    }
}

extension PreparedBlock {
    /// Leaves out rows that an earlier run has imported.
    mutating func skip(before row: Int) {
        guard firstRow < row else { return }
        let count = row - firstRow
        // Rejected rows have no prepared ones, so rows are told by what was rejected before.
        let rejectedBefore = rejects.count { $0.row <= row }
        let companiesBefore = companies.count { $0.index < row }
        rows.removeFirst(max(0, count - rejectedBefore - companiesBefore))
        companies.removeAll { $0.index < row }
        rejects.removeAll { $0.row <= row }
        rowCount -= count
        firstRow = row
    }
}
