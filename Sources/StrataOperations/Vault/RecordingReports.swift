package import StrataVault

/// Recordings in numbers, beside what any import counts.
package struct RecordingTally: Sendable, Hashable {
    /// Left out, as the vault has them.
    package var alreadyThere = 0
    /// Without a transcript, or with one that cannot be read.
    package var unjudged = 0
    /// Kept as T1.
    package var highRisk = 0
    package var unreadableTranscripts = 0
    /// In which a card verification value or the like is said; it was cut out of the transcript.
    package var spokenVerification = 0
    package var audioBytes = 0

    mutating func add(_ other: RecordingTally) {
        alreadyThere += other.alreadyThere
        unjudged += other.unjudged
        highRisk += other.highRisk
        unreadableTranscripts += other.unreadableTranscripts
        spokenVerification += other.spokenVerification
        audioBytes += other.audioBytes
    }
}

/// What `strata import --as recordings --format json` prints.
package struct RecordingReport: Sendable, Encodable {
    package var batch: String
    package var dataset: String
    package var files: Int
    package var records: Int
    package var alreadyThere: Int
    package var newSubjects: Int
    package var attached: Int
    package var conflicts: Int
    package var highRisk: Int
    package var unjudged: Int
    package var unreadableTranscripts: Int
    package var spokenVerification: Int
    package var dropped: Int
    package var audioBytes: Int
    package var rejected: [String: Int]
    package var rejectedFiles: [RejectedFile]
    package var rejectFile: String?

    /// A file that stayed where it is. Its name stands in the sealed file of rejects.
    package struct RejectedFile: Sendable, Encodable {
        package var file: Int
        package var reason: String
    }

    package init(_ outcome: RecordingImport.Outcome, _ vault: Vault) {
        batch = vault.keys.identifiers.identifier(.batch, outcome.batch)
        dataset = vault.keys.identifiers.identifier(.dataset, outcome.dataset)
        let tally = outcome.tally
        files = tally.rows
        records = tally.records
        alreadyThere = tally.recordings.alreadyThere
        newSubjects = tally.newSubjects
        attached = tally.attached
        conflicts = tally.conflicts
        highRisk = tally.recordings.highRisk
        unjudged = tally.recordings.unjudged
        unreadableTranscripts = tally.recordings.unreadableTranscripts
        spokenVerification = tally.recordings.spokenVerification
        dropped = tally.dropped
        audioBytes = tally.recordings.audioBytes
        rejected = tally.rejected.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
        rejectedFiles = outcome.rejected.map {
            RejectedFile(file: $0.file, reason: $0.reason.rawValue)
        }
        rejectFile = outcome.rejectFile
    }
}
