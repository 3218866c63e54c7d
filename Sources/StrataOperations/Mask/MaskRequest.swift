package import StrataCore
package import StrataDetect

/// What is to be masked, and how.
package struct MaskRequest: Sendable {
    /// A file; standard input cannot be read twice.
    package var path: String
    package var output: String
    package var textField: String?
    package var policy: Policy
    package var decisions: [LabelDecision]
    /// For whom the copy is; without it whoever has no role of its own in the policy.
    package var role: Role?
    package var tokeniser: Tokeniser
    package var depth: DetectionDepth
    package var threads: Int
    package var language: Language

    package init(
        path: String, output: String, textField: String? = nil, policy: Policy = .standard,
        decisions: [LabelDecision] = [], role: Role? = nil, tokeniser: Tokeniser = Tokeniser(),
        depth: DetectionDepth = .full, threads: Int = 1, language: Language = .en
    ) {
        self.path = path
        self.output = output
        self.textField = textField
        self.policy = policy
        self.decisions = decisions
        self.role = role
        self.tokeniser = tokeniser
        self.depth = depth
        self.threads = max(1, threads)
        self.language = language
    }
}

/// Why a copy cannot be made.
package enum MaskError: MessageError, Equatable {
    case standardInput
    case missing(path: String)
    /// A folder, or what is no plain file.
    case notAFile(path: String)
    case unreadable(path: String, problem: String)
    /// The file is not what it was when it was judged.
    case changed(path: String)

    package var message: Message {
        switch self {
        case .standardInput: Message("mask.standardInput")
        case .missing(let path): Message("mask.missing", ["path": DisplayText.neutral(path)])
        case .notAFile(let path): Message("mask.notAFile", ["path": DisplayText.neutral(path)])
        case .unreadable(let path, let problem):
            Message(
                "mask.unreadable",
                ["path": DisplayText.neutral(path), "problem": problem])
        case .changed(let path): Message("mask.changed", ["path": DisplayText.neutral(path)])
        }
    }
}
