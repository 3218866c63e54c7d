import Glibc
package import StrataConnect
import StrataCore
import StrataDetect
package import StrataVault
import Synchronization

/// Brings the recordings of a folder, or of an archive that was sent, into a vault: a sealed record
/// each, and the audio sealed in chunks beside.
///
/// A recording is known again by its name and content, so the same command goes on after a kill
/// and brings what was added since. Files are named by number only: names hold phone numbers.
package struct RecordingImport: Sendable {
    private let request: ImportRequest
    private let pattern: NamePattern
    private let meter: WorkMeter
    private let archive: Archive?

    /// An archive that was sent, at the request's path.
    struct Archive: Sendable {
        /// Where it is unpacked to.
        var uploads: UploadFolder
        /// SHA-256 of it, hexadecimal.
        var digest: String
    }

    /// Takes a request whose path is a folder and whose `batchRows` are files that are committed
    /// together.
    ///
    /// - Parameters:
    ///   - request: What is imported, and into what.
    ///   - pattern: How names are read, `{agent}_{phone}_{time}`.
    ///   - meter: Told how far it is.
    /// - Throws: `NamePatternError`.
    package init(
        _ request: ImportRequest, pattern: String, meter: WorkMeter = WorkMeter()
    ) throws(NamePatternError) {
        try self.init(request, pattern: pattern, meter: meter, archive: nil)
    }

    /// The same with a request whose path is an archive.
    init(
        _ request: ImportRequest, pattern: String, meter: WorkMeter, archive: Archive?
    ) throws(NamePatternError) {
        self.request = request
        self.pattern = try NamePattern(pattern)
        self.meter = meter
        self.archive = archive
    }

    private func folder() throws -> RecordingFolder {
        guard let archive else { return try RecordingFolder(request.path) }
        return try RecordingFolder(
            unpacking: request.path, in: archive.uploads, meter: meter)
    }

    /// What an import would do, as far as the names of files tell.
    package struct Proposal: Sendable, Hashable, Encodable {
        package var files = 0
        package var matching = 0
        package var unmatched = 0
        package var ambiguous = 0
        package var withTranscript = 0
        package var unreachable = 0
    }

    /// Lists the folder and reads the names.
    ///
    /// - Throws: `RecordingError`; of an archive also what unpacking it does.
    package func propose() throws -> Proposal {
        let folder = try folder()
        var proposal = Proposal()
        proposal.files = folder.files.count
        proposal.unreachable = folder.unreachable.count
        for file in folder.files {
            switch pattern.match(file.relative) {
            case .matched:
                proposal.matching += 1
                if !file.transcripts.isEmpty { proposal.withTranscript += 1 }
            case .unmatched: proposal.unmatched += 1
            case .ambiguous: proposal.ambiguous += 1
            }
        }
        return proposal
    }

    /// What an import did.
    package struct Outcome: Sendable {
        package var batch: Int64
        package var dataset: Int64
        package var tally: ImportTally
        /// Files that were left where they are, by number.
        package var rejected: [(file: Int, reason: RejectedRow.Reason)]
        package var rejectFile: String?
    }

    /// Imports what the folder holds.
    ///
    /// - Throws: `RecordingError`, `ImportError`, `ObjectError`, `VaultError`, `DatabaseError`,
    ///   `Cancelled`; what was committed before stays.
    package func run(in vault: Vault) throws -> Outcome {
        try AuditTrail(vault, policy: request.policy).attempt(.init(.importRecordings)) { attempt in
            try attempt.begin()
            let outcome = try runLogged(in: vault)
            attempt.note(.batch, [outcome.batch], counts: [.rows: Int64(outcome.tally.rows)])
            attempt.note(.dataset, [outcome.dataset])
            return outcome
        }
    }

    private func runLogged(in vault: Vault) throws -> Outcome {
        let folder = try folder()
        let engine = try PolicyDetectors.engine(
            DetectionEngine(depth: request.depth), of: request.policy)
        // What an earlier run sealed and did not come to name.
        try vault.sweepObjects()
        var plan = ImportPlan(recordings: request.policy)
        var (batch, dataset) = try ImportOperation(request).begin(
            &plan, digest: digest(vault), in: vault)
        // Every file is looked at again, and those that are there are left out one by one.
        batch.rowsDone = 0
        batch.rejected = 0
        let context = try ImportContext(
            plan: plan, schema: batch.schema, dataset: dataset, batch: batch,
            policy: request.policy,
            results: try ResultCatalogue(vault: vault).dictionary(dataset: dataset.number),
            vault: vault)
        let rejects = RejectFile(vault: vault, batch: batch.number)
        rejects.delete()
        let queue = ImportQueue(
            batch: batch, batchRows: request.batchRows,
            writer: ImportWriter(vault: vault, context: context),
            rejects: rejects)
        let rejected = Mutex<[(file: Int, reason: RejectedRow.Reason)]>([])
        prepare(folder, context, engine, queue, rejected)
        try queue.finish(isComplete: !meter.isCancelled)
        if meter.isCancelled { throw Cancelled() }
        return Outcome(
            batch: batch.number, dataset: dataset.number, tally: queue.tally,
            rejected: rejected.withLock { $0 }.sorted { $0.file < $1.file },
            rejectFile: try rejects.finish())
    }

    /// Looks at every file, on as many threads as were asked for, and hands it to the queue.
    private func prepare(
        _ folder: RecordingFolder, _ context: ImportContext, _ engine: DetectionEngine,
        _ queue: ImportQueue, _ rejected: borrowing Mutex<[(file: Int, reason: RejectedRow.Reason)]>
    ) {
        let next = Atomic<Int>(0)
        let bytes = Atomic<Int>(0)
        let count = folder.files.count
        meter.expect(folder.files.reduce(0) { $0 + $1.content.size })
        _ = Workers.run(request.threads) { _ in
            do {
                var preparer = RecordingPreparer(
                    context, pattern: pattern, policy: request.policy,
                    scanner: engine.makeTextScanner())
                while !meter.isCancelled, !queue.hasFailed {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < count + folder.unreachable.count else { break }
                    var block: PreparedBlock
                    if index < count {
                        let file = folder.files[index]
                        block = try preparer.prepare(file, number: index + 1)
                        meter.set(
                            bytes.wrappingAdd(file.content.size, ordering: .relaxed).newValue)
                    } else {
                        block = PreparedBlock(firstRow: index, rowCount: 1)
                        block.tally.rows = 1
                        block.tally.rejected[.unreadable] = 1
                        block.rejects = [
                            RejectedRow(
                                row: index + 1, reason: .unreadable,
                                cells: [folder.unreachable[index - count]])
                        ]
                    }
                    for row in block.rejects {
                        rejected.withLock { $0.append((row.row, row.reason)) }
                    }
                    queue.submit(block)
                }
            } catch {
                queue.fail(error)
            }
        }
    }

    /// By which an import that was interrupted is known again: a keyed code, as the folder's path
    /// may hold anything.
    private func digest(_ vault: Vault) -> String {
        if let archive { return archive.digest }
        let path = realpath(request.path, nil).map { resolved -> String in
            defer { free(resolved) }
            return String(cString: resolved)
        }
        let code = vault.keys.authenticator.code(
            table: "recordings", Array((path ?? request.path).utf8))
        return Hexadecimal.text(code)
    }
}
