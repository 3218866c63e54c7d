package import StrataCore

/// What `strata scan` found: the contract of `--format json` (`docs/formats.md`).
package struct ScanReport: Sendable, Codable {
    package var policy: PolicyReference
    package var sources: [SourceReport]

    /// The policy that gave the tiers.
    package struct PolicyReference: Sendable, Codable {
        package var name: String
        package var version: String
        /// SHA-256 of the policy's canonical form, hexadecimal.
        package var digest: String
        package var profiles: [String]
    }
}

/// One file, stream or sheet of a workbook.
package struct SourceReport: Sendable, Codable {
    package var path: String
    /// Sheet of a workbook, entry of an archive.
    package var part: String?
    /// `csv`, `tsv`, `delimited`, `jsonl`, `text`, `xlsx`.
    package var format: String
    package var encoding: String
    package var rows: Int
    package var sizeBytes: Int
    package var columns: [ColumnReport]
    /// What was unreadable, each with its place.
    package var problems: [ScanProblem]
}

/// A column's verdict, tier and handling.
package struct ColumnReport: Sendable, Codable {
    package var name: String
    package var label: LabelID?
    package var tier: SensitivityTier
    package var confidence: Double
    package var evidence: [Evidence]
    package var filled: Int
    package var examples: [String]
    /// Values of other labels inside the column's cells.
    package var contains: [Contained]

    package struct Contained: Sendable, Codable {
        package var label: LabelID
        package var tier: SensitivityTier
        package var cells: Int
    }
}

/// Something that could not be read, with its place.
package struct ScanProblem: Sendable, Codable {
    /// Stable identifier, such as `csv.unclosedQuote`.
    package var code: String
    package var message: String
    package var row: Int?
    package var byteOffset: Int?
    package var count: Int
}
