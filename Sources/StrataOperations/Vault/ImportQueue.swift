import Glibc
import StrataVault

/// Brings prepared blocks into the order of the input and commits them in batches.
///
/// Whichever thread completes a batch commits it, while the others prepare the next; a thread that
/// is too far ahead waits.
///
/// `@unchecked Sendable`: every stored property is used under `mutex`, the writer only by the one
/// thread that set `isCommitting`.
final class ImportQueue: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let writer: ImportWriter
    private let rejects: RejectFile
    private let batchRows: Int
    private var batch: ImportBatch
    private var next: Int
    private var waiting: [Int: PreparedBlock] = [:]
    private var ready: [PreparedBlock] = []
    private var readyRows = 0
    private var isCommitting = false
    private var failure: (any Error)?
    private var total = ImportTally()

    init(batch: ImportBatch, batchRows: Int, writer: ImportWriter, rejects: RejectFile) {
        self.batch = batch
        self.batchRows = batchRows
        self.writer = writer
        self.rejects = rejects
        next = batch.rowsDone
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    private func locked<Result>(_ body: () throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    var hasFailed: Bool { locked { failure != nil } }

    /// What was committed so far, and what was rejected.
    var tally: ImportTally { locked { total } }

    func fail(_ error: any Error) {
        locked {
            failure = failure ?? error
            pthread_cond_broadcast(changed)
        }
    }

    /// Hands a block over; commits where a batch is full.
    func submit(_ block: PreparedBlock) {
        let work = locked { () -> [PreparedBlock]? in
            waiting[block.firstRow] = block
            advance()
            // The next block of all may always come in, or nobody could go on.
            while failure == nil, readyRows >= batchRows, isCommitting {
                pthread_cond_wait(changed, mutex)
            }
            return takeBatch(least: batchRows)
        }
        if let work { commit(work) }
    }

    /// Commits what is left. Where the input was not read to its end, the import stays open.
    ///
    /// - Throws: What went wrong first, in any thread; `ImportError.gap` where rows are missing among
    ///   those that came.
    func finish(isComplete: Bool) throws {
        if isComplete, let row = locked({ waiting.isEmpty ? nil : next }) {
            fail(ImportError.gap(row: row + 1))
        }
        if let work = locked({ takeBatch(least: 0) }) { commit(work, isLast: isComplete) }
        if let failure = locked({ failure }) { throw failure }
        try writer.finish()
    }

    private func advance() {
        while let block = waiting.removeValue(forKey: next) {
            next += block.rowCount
            readyRows += block.rowCount
            ready.append(block)
        }
    }

    private func takeBatch(least: Int) -> [PreparedBlock]? {
        guard failure == nil, !isCommitting, readyRows >= least else { return nil }
        isCommitting = true
        defer {
            ready = []
            readyRows = 0
        }
        return ready
    }

    private func commit(_ blocks: [PreparedBlock], isLast: Bool = false) {
        var changedBatch = batch
        var tally = ImportTally()
        do {
            let rejected = blocks.flatMap(\.rejects)
            try rejects.append(rejected)
            for block in blocks { tally.add(block.tally) }
            changedBatch.rowsDone += blocks.reduce(0) { $0 + $1.rowCount }
            changedBatch.rejected += rejected.count
            changedBatch.isDone = isLast
            let outcome = try writer.commit(
                blocks.flatMap(\.rows), companies: blocks.flatMap(\.companies).map(\.row)
            ) { transaction, outcome in
                changedBatch.companies += outcome.companies
                changedBatch.newSubjects += outcome.newSubjects
                changedBatch.attached += outcome.attached
                changedBatch.conflicts += outcome.conflicts
                try transaction.put(changedBatch.document)
            }
            tally.add(outcome.tally)
            tally.newSubjects = outcome.newSubjects
            tally.attached = outcome.attached
            tally.conflicts = outcome.conflicts
            tally.companies = outcome.companies
            tally.suppressed = outcome.suppressed
        } catch {
            fail(error)
        }
        locked {
            if failure == nil {
                batch = changedBatch
                total.add(tally)
            }
            isCommitting = false
            pthread_cond_broadcast(changed)
        }
    }
}
