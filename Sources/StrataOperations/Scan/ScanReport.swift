package import StrataCore

/// What `strata scan` found: the contract of `--format json` (`docs/formats.md`).
package struct ScanReport: Sendable, Codable {
    package var policy: PolicyReference
    package var sources: [SourceReport]
    /// What differs from the report given as `--baseline`; absent without one.
    package var changes: [ReportChange]?

    package init(
        policy: PolicyReference, sources: [SourceReport], changes: [ReportChange]? = nil
    ) {
        self.policy = policy
        self.sources = sources
        self.changes = changes
    }

    /// The policy that gave the tiers.
    package struct PolicyReference: Sendable, Codable, Equatable {
        package var name: String
        package var version: String
        /// SHA-256 of the policy's canonical form, hexadecimal.
        package var digest: String
        package var profiles: [String]

        package init(name: String, version: String, digest: String, profiles: [String]) {
            self.name = name
            self.version = version
            self.digest = digest
            self.profiles = profiles
        }
    }

    /// Whether something could not be read.
    package var hasProblems: Bool {
        sources.contains { source in source.problems.contains { !$0.isNote } }
    }

    /// The strictest tier found, `nil` where there is no column at all.
    package var strictestTier: SensitivityTier? {
        sources.lazy.flatMap(\.columns).flatMap(\.tiers).max()
    }

    /// How many columns are in each tier.
    package var columnsByTier: [SensitivityTier: Int] {
        sources.lazy.flatMap(\.columns).reduce(into: [:]) { $0[$1.tier, default: 0] += 1 }
    }
}

/// One file, stream or sheet of a workbook.
package struct SourceReport: Sendable, Codable {
    package var path: String
    /// Sheet of a workbook, entry of an archive.
    package var part: String?
    /// `csv`, `tsv`, `delimited`, `jsonl`, `text`, `xlsx`; empty where nothing could be read.
    package var format: String
    package var encoding: String
    package var rows: Int
    package var sizeBytes: Int
    package var columns: [ColumnReport]
    /// What was unreadable, each with its place.
    package var problems: [ScanProblem]

    package init(
        path: String, part: String? = nil, format: String = "", encoding: String = "",
        rows: Int = 0, sizeBytes: Int = 0, columns: [ColumnReport] = [],
        problems: [ScanProblem] = []
    ) {
        self.path = path
        self.part = part
        self.format = format
        self.encoding = encoding
        self.rows = rows
        self.sizeBytes = sizeBytes
        self.columns = columns
        self.problems = problems
    }

    /// The path, and the part where there is one.
    package var title: String { part.map { "\(path) › \($0)" } ?? path }
}

/// A column's verdict, tier and handling.
package struct ColumnReport: Sendable, Codable {
    package var name: String
    /// `nil` only where it was judged, with evidence, that nothing is personal.
    package var label: LabelID?
    package var tier: SensitivityTier
    package var confidence: Double
    package var evidence: [Evidence]
    package var filled: Int
    package var examples: [String]
    /// Values of other labels inside the column's cells.
    package var contains: [Contained]
    /// Where the cells stand that no column of the table's holds; absent for its columns.
    package var place: Place?
    /// What the input calls it, for reading it again; in no report, as a key may be somebody's value.
    package var key: String?

    /// A place outside a table's columns.
    package enum Place: String, Sendable, Codable {
        /// Cells beyond the last column.
        case beyond
        /// Rows above the header.
        case above
    }

    package struct Contained: Sendable, Codable, Equatable {
        package var label: LabelID
        package var tier: SensitivityTier
        package var cells: Int

        package init(label: LabelID, tier: SensitivityTier, cells: Int) {
            self.label = label
            self.tier = tier
            self.cells = cells
        }
    }

    package init(
        name: String, label: LabelID?, tier: SensitivityTier, confidence: Double,
        evidence: [Evidence], filled: Int, examples: [String], contains: [Contained] = [],
        place: Place? = nil
    ) {
        self.name = name
        self.label = label
        self.tier = tier
        self.confidence = confidence
        self.evidence = evidence
        self.filled = filled
        self.examples = examples
        self.contains = contains
        self.place = place
    }

    /// The column's own tier and those of what it contains.
    package var tiers: [SensitivityTier] { [tier] + contains.map(\.tier) }

    /// Whether a person decided the label.
    package var isDecided: Bool { evidence.contains { $0.kind == .decision } }

    private enum CodingKeys: String, CodingKey {
        case name, label, tier, confidence, evidence, filled, examples, contains, place
    }

    /// Writes `label` as an explicit `null` where nothing personal was judged.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        if let label {
            try container.encode(label, forKey: .label)
        } else {
            try container.encodeNil(forKey: .label)
        }
        try container.encode(tier, forKey: .tier)
        try container.encode((confidence * 1000).rounded() / 1000, forKey: .confidence)
        try container.encode(evidence, forKey: .evidence)
        try container.encode(filled, forKey: .filled)
        try container.encode(examples, forKey: .examples)
        try container.encode(contains, forKey: .contains)
        try container.encodeIfPresent(place, forKey: .place)
    }
}

/// Something that could not be read, with its place.
package struct ScanProblem: Sendable, Codable, Hashable {
    /// Stable identifier, such as `csv.unclosedQuote`.
    package var code: String
    package var message: String
    /// Index of the data row, from 1.
    package var row: Int?
    package var byteOffset: Int?
    package var count: Int
    /// `true` where everything was read all the same; absent otherwise.
    package var note: Bool?
    package var isNote: Bool { note == true }

    package init(
        code: String, message: String, row: Int? = nil, byteOffset: Int? = nil, count: Int = 1,
        note: Bool? = nil
    ) {
        self.code = code
        self.message = message
        self.row = row
        self.byteOffset = byteOffset
        self.count = count
        self.note = note
    }
}
