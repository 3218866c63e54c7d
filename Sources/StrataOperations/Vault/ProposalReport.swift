package import StrataCore
import StrataVault

/// What `strata import --dry-run --format json` prints: what each column is taken for, and why; of
/// a list that is there already also what the file would change.
package struct ProposalReport: Sendable, Encodable {
    package var kind: String
    package var rows: Int
    /// The sheet of a workbook.
    package var sheet: String?
    package var columns: [Column]
    /// What the reader could not read as it should.
    package var problems: [ScanProblem]
    private var difference: CorrectedFile.Difference?

    /// A column, its label `null` where nothing personal was judged or said.
    package struct Column: Sendable, Encodable {
        package var name: String
        package var label: LabelID?
        package var tier: SensitivityTier
        /// `keep`, `hold` or `drop`.
        package var action: String
        package var role: String?
        package var confidence: Double
        package var evidence: [Evidence]
        /// What the values are surely judged to be, where `--map` says something else.
        package var contradicts: LabelID?

        init(_ column: ImportPlan.Column) {
            name = column.name
            label = column.label
            tier = column.definition.tier
            action =
                switch column.action {
                case .keep: "keep"
                case .hold: "hold"
                case .drop: "drop"
                }
            role = column.definition.role?.rawValue
            confidence = (column.confidence * 1000).rounded() / 1000
            evidence = column.evidence
            contradicts = column.contradicts
        }

        private enum CodingKeys: String, CodingKey {
            case name, label, tier, action, role, confidence, evidence, contradicts
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            if let label {
                try container.encode(label, forKey: .label)
            } else {
                try container.encodeNil(forKey: .label)
            }
            try container.encode(tier, forKey: .tier)
            try container.encode(action, forKey: .action)
            try container.encodeIfPresent(role, forKey: .role)
            try container.encode(confidence, forKey: .confidence)
            try container.encode(evidence, forKey: .evidence)
            try container.encodeIfPresent(contradicts, forKey: .contradicts)
        }
    }

    package init(
        _ proposal: ImportOperation.Proposal, difference: CorrectedFile.Difference? = nil
    ) {
        kind = proposal.plan.kind.name
        rows = proposal.rows
        sheet = proposal.sheet
        columns = proposal.plan.columns.map { Column($0) }
        problems = proposal.report.sources.flatMap(\.problems)
        self.difference = difference
    }

    private enum CodingKeys: String, CodingKey {
        case kind, rows, sheet, columns, problems
    }

    package func encode(to encoder: any Encoder) throws {
        // What the file would change stands beside, as it always did.
        try difference?.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(rows, forKey: .rows)
        try container.encodeIfPresent(sheet, forKey: .sheet)
        try container.encode(columns, forKey: .columns)
        try container.encode(problems, forKey: .problems)
    }
}
