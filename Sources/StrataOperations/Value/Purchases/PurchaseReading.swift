import Glibc
package import StrataConnect
import StrataCore

/// Reads the purchases of a file into a ledger, on several threads.
package struct PurchaseReading: Sendable {
    package var path: String
    package var choice: PurchaseColumns.Choice
    package var threads: Int
    /// Whether purchases are kept one by one, not only what they sum to.
    package var keepsEvents: Bool
    /// The last day that counts; rows of later ones are passed over.
    package var until: Int32?

    package init(
        path: String, choice: PurchaseColumns.Choice, threads: Int, keepsEvents: Bool,
        until: Int32? = nil
    ) {
        self.until = until
        self.path = path
        self.choice = choice
        self.threads = threads
        self.keepsEvents = keepsEvents
    }

    /// What was read and what was not.
    package struct Outcome: Sendable {
        let ledger: PurchaseLedger
        package var columns: PurchaseColumns
        package var rows = 0
        /// Rows of days after `until`.
        package var laterRows = 0
        package var refunds = 0
        package var zeroAmounts = 0
        /// The first and the last day of a purchase; `nil` where there is none.
        package var firstDay: Int32?
        package var lastDay: Int32?
        package var skipped: [PurchaseColumns.Role: Skipped] = [:]
        /// What the reader itself found.
        package var problems: [ReadProblem] = []
        package var sizeBytes = 0
    }

    /// Rows that were left out, and the first of them, counted from 1 behind the header.
    package struct Skipped: Sendable, Equatable {
        package var count: Int
        package var firstRow: Int
    }

    /// - Throws: `PurchaseError`, `Cancelled`.
    package func run(meter: WorkMeter) throws -> Outcome {
        let input: OpenedInput
        do {
            input = try InputReader().open(
                InputItem(path: path, kind: path == "-" ? .standardInput : .file))
        } catch {
            throw PurchaseError.unreadable(path: path, problem: error.message)
        }
        if let total = input.progress.totalBytes { meter.expect(total) }
        guard !input.tables.isEmpty else { throw PurchaseError.notATable(path: path) }
        var failure: PurchaseError?
        // Of a workbook, the first sheet with the columns.
        for part in input.tables {
            let first = TableBlock()
            guard part.nextBlock(into: first) else { continue }
            do throws(PurchaseError) {
                let columns = try PurchaseColumns(choice, names: part.columns, sample: first)
                return try read(part, first, columns, input, meter)
            } catch {
                failure = failure ?? error
            }
        }
        throw failure ?? PurchaseError.empty(path: path)
    }

    private func read(
        _ part: TablePart, _ first: TableBlock, _ columns: PurchaseColumns, _ input: OpenedInput,
        _ meter: WorkMeter
    ) throws(PurchaseError) -> Outcome {
        let ledger = PurchaseLedger(keepsEvents: keepsEvents)
        var reader = RowReader(columns: columns, ledger: ledger, until: until ?? .max)
        reader.read(first)
        let others = Workers.run(max(threads, 1)) { _ in
            var reader = RowReader(columns: columns, ledger: ledger, until: until ?? .max)
            let block = TableBlock()
            while !meter.isCancelled, part.nextBlock(into: block) {
                reader.read(block)
                meter.set(input.progress.bytesRead)
            }
            return reader.tally
        }
        let tally = others.reduce(reader.tally) { $0.merged(with: $1) }
        var outcome = Outcome(ledger: ledger, columns: columns)
        outcome.rows = tally.rows
        outcome.laterRows = tally.later
        outcome.refunds = tally.refunds
        outcome.zeroAmounts = tally.zeros
        outcome.firstDay = tally.firstDay <= tally.lastDay ? tally.firstDay : nil
        outcome.lastDay = tally.firstDay <= tally.lastDay ? tally.lastDay : nil
        outcome.problems = input.problems.all
        outcome.sizeBytes = input.progress.bytesRead
        for (role, place) in tally.skipped {
            outcome.skipped[role] = Skipped(count: place.count, firstRow: place.row + 1)
            // A column of which most is unreadable is not the one that was meant.
            if place.count * 2 > tally.rows {
                throw .nothingReadable(
                    role: role, column: columns.name(of: role), row: place.row + 1)
            }
        }
        if tally.rows == 0 { throw .empty(path: path) }
        return outcome
    }
}
