package import StrataCore
import StrataVault

/// A row of an input, sealed as if nobody knew the person: the writer changes that where somebody
/// does.
struct PreparedRow: Sendable {
    /// Its new subject, whose number is also its ring's.
    var subject: Int64
    var ring: KeyStore.RingRow
    var record: NewRecord
    var tags: [SearchTerms.Tag]
    var facts: PersonFacts
    /// Whether a phone number stands in it.
    var hasPhone: Bool { tags.contains { $0.field == .phone } }
    /// The audio of a recording.
    var object: PreparedObject?
    var held: Held?
    /// Index of the data row in the file, from 0.
    var row = 0

    /// Values that are held for minutes.
    struct Held: Sendable {
        var record: RecordRow
        var key: KeyStore.HoldRow
    }
    var refused: Refused?

    /// What goes on one's own do-not-call list: the codes of numbers and of an identity number.
    struct Refused: Sendable {
        var entries: [[UInt8]]
        var reason: RefusalPlan.Reason
    }
}

/// A run of rows as a thread prepared it.
struct PreparedBlock: Sendable {
    var firstRow: Int
    var rowCount: Int
    var rows: [PreparedRow] = []
    var companies: [PreparedCompany] = []
    var rejects: [RejectedRow] = []
    var tally = ImportTally()
}

/// A row that was not imported.
package struct RejectedRow: Sendable, Hashable {
    /// Index of the data row, from 1.
    package var row: Int
    package var reason: Reason
    /// Its cells, for the sealed file of rejects.
    package var cells: [String]

    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The record could not be read.
        case unreadable
        /// It has more cells than the table has columns.
        case tooManyCells = "too_many_cells"
        /// Nothing in it tells whom it is about.
        case nobody
        /// Only its start could be read.
        case cut
        /// A value is longer than a record may be.
        case tooLong = "too_long"
        /// A file's name is not of the pattern, or has no number where one should be.
        case unmatchedName = "unmatched_name"
        /// A file's name can be read in more than one way.
        case ambiguousName = "ambiguous_name"
        /// A file is no recording that is read here.
        case notAudio = "not_audio"
        /// A purpose, channel or date that is none, or one that is missing.
        case notUnderstood = "not_understood"
        /// It is no number that can be called.
        case notANumber = "not_a_number"
    }
}

/// What an import did, in numbers.
package struct ImportTally: Sendable, Hashable {
    package var rows = 0
    package var records = 0
    package var newSubjects = 0
    package var attached = 0
    package var conflicts = 0
    /// Companies without a person, in the clear.
    package var companies = 0
    /// Entries that refusals and objections put on one's own do-not-call list.
    package var suppressed = 0
    /// Rows whose columns of consents and objections say that the person is not to be called.
    package var objections = 0
    /// Values of such columns that say neither yes nor no.
    package var unreadConsents = 0
    package var rejected: [RejectedRow.Reason: Int] = [:]
    /// Values that are sealed now, by tier.
    package var values: [SensitivityTier: Int] = [:]
    /// Values that were left out because they may never be stored.
    package var dropped = 0
    /// Values that are held for minutes.
    package var held = 0
    /// Bytes of the values.
    package var plaintextBytes = 0
    package var recordings = RecordingTally()
    /// Normalised numbers that no telephone has; a few.
    var odd: [String] = []

    package init() {}

    /// More of them tell nothing new.
    private static let mostOdd = 1_000

    mutating func note(odd number: String) {
        if odd.count < Self.mostOdd { odd.append(number) }
    }

    mutating func add(_ other: ImportTally) {
        rows += other.rows
        records += other.records
        newSubjects += other.newSubjects
        attached += other.attached
        conflicts += other.conflicts
        companies += other.companies
        suppressed += other.suppressed
        objections += other.objections
        unreadConsents += other.unreadConsents
        rejected.merge(other.rejected, uniquingKeysWith: +)
        values.merge(other.values, uniquingKeysWith: +)
        dropped += other.dropped
        held += other.held
        plaintextBytes += other.plaintextBytes
        recordings.add(other.recordings)
        odd += other.odd.prefix(Self.mostOdd - min(odd.count, Self.mostOdd))
    }
}
