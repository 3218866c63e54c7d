package import StrataCore
package import StrataDetect

/// What is to be scanned, and how.
package struct ScanRequest: Sendable {
    /// Files, folders, or `-` for standard input.
    package var paths: [String]
    /// The JSON field or table column that holds free text: the input is then documents.
    package var textField: String?
    package var policy: Policy
    /// Persons' decisions that stand before those of the policy.
    package var decisions: [LabelDecision]
    package var depth: DetectionDepth
    package var threads: Int
    /// The language of the report's problems.
    package var language: Language
    package var baseline: ScanReport?
    /// An engine of that depth that is being made already.
    package var engine: Background<DetectionEngine>?

    package init(
        paths: [String], textField: String? = nil, policy: Policy = .standard,
        decisions: [LabelDecision] = [], depth: DetectionDepth = .full, threads: Int = 1,
        language: Language = .en, baseline: ScanReport? = nil,
        engine: Background<DetectionEngine>? = nil
    ) {
        self.paths = paths
        self.textField = textField
        self.policy = policy
        self.decisions = decisions
        self.depth = depth
        self.threads = max(1, threads)
        self.language = language
        self.baseline = baseline
        self.engine = engine
    }
}
