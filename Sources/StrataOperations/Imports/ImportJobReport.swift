import StrataCore
import StrataVault

/// What a job says of a file: what an import would do, or what it did. One of its parts is there.
struct ImportJobReport: Encodable {
    var proposal: ProposalReport?
    /// What the file would change in the dataset that is there.
    var difference: Change?
    /// The columns of a list of numbers.
    var numbers: Numbers?
    var brought: ImportReport?
    var correction: Correction?
    var broughtNumbers: DoNotCall.Imported?
    /// How a report of messages is understood, or what it changed.
    var messages: MessageResults.Proposal?
    var broughtMessages: MessageResults.Outcome?
    /// What the names of recordings tell.
    var recordings: RecordingImport.Proposal?
    var broughtRecordings: RecordingReport?
    var received: TransferReceiving.Outcome?

    /// So many records are named.
    static let mostNamed = 1_000

    /// What a corrected file differs in; not every missing record is named.
    struct Change: Encodable {
        var rows: Int
        var same: Int
        var changed: Int
        var changedColumns: [String: Int]
        var new: Int
        var rejected: Int
        var missing: Int
        var missingRecords: [String]
        var missingColumns: [String]

        init(_ difference: CorrectedFile.Difference) {
            rows = difference.rows
            same = difference.same
            changed = difference.changed
            changedColumns = difference.changedColumns
            new = difference.new
            rejected = difference.rejected
            missing = difference.missing.count
            missingRecords = Array(difference.missing.prefix(ImportJobReport.mostNamed))
            missingColumns = difference.missingColumns
        }
    }

    struct Correction: Encodable {
        var batch: String
        var difference: Change
        var newSubjects: Int
        var attached: Int
        var conflicts: Int
        var removed: Int
        var erased: Int

        init(_ outcome: CorrectedFile.Outcome, _ vault: Vault) {
            let report = CorrectionReport(outcome, vault)
            batch = report.batch
            difference = Change(report.difference)
            newSubjects = report.newSubjects
            attached = report.attached
            conflicts = report.conflicts
            removed = report.removed
            erased = report.erased
        }
    }

    /// What the columns of a list of numbers are taken for.
    struct Numbers: Encodable {
        var columns: [Column]
        /// The index of the one with the numbers; `nil` where every line is one.
        var column: Int?

        struct Column: Encodable {
            var name: String
            var label: LabelID?
        }

        init(_ judged: DoNotCall.Judged) {
            columns = judged.columns.map { Column(name: $0.name, label: $0.label) }
            column = judged.place
        }
    }
}
