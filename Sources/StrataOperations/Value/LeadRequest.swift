import StrataConnect
package import StrataCore
package import StrataValue

/// What `strata value lead` is asked to do.
package struct LeadRequest: Sendable {
    package var path: String
    package var target: String
    /// The text of the target that is a success; found out where it is not given.
    package var positive: String?
    package var excluded: [String] = []
    package var kept: [String] = []
    /// Columns to be treated as protected besides those that are recognised.
    package var protected: [String] = []
    package var isTimeOrdered = false
    /// `nil` chooses by the order of the rows: `split:0.8` or `cv:10`.
    package var plan: LeadProtocol?
    package var explained = 0
    /// What scores leads while there are too few outcomes.
    package var profile: TargetProfile?
    package var threads = 1
    package var language = Language.en

    package init(path: String, target: String) {
        self.path = path
        self.target = target
    }
}

/// Why leads could not be scored: what, where, and what to do.
package enum LeadError: MessageError, Equatable {
    case unreadable(path: String, problem: String)
    case noTable(path: String)
    case noColumn(name: String, columns: [String], nearest: String?)
    case noPositive(value: String, seen: [String])
    /// The target has more than two values and none was named.
    case manyValues(target: String, seen: [String])
    case noOutcomes(target: String)
    case oneClass(target: String, value: String)
    case tooFew(positives: Int, negatives: Int)
    case protocolTooLong(name: String, rows: Int)
    case noFeatures

    package var message: Message {
        switch self {
        case .unreadable(let path, let problem):
            Message(
                "lead.unreadable",
                ["path": DisplayText.neutral(path), "problem": problem])
        case .noTable(let path):
            Message("lead.noTable", ["path": DisplayText.neutral(path)])
        case .noColumn(let name, let columns, let nearest):
            Self.noColumn(DisplayText.neutral(name), Self.list(columns), nearest)
        case .noPositive(let value, let seen):
            Message(
                "lead.noPositive",
                ["value": DisplayText.neutral(value), "seen": Self.list(seen)])
        case .manyValues(let target, let seen):
            Message(
                "lead.manyValues",
                ["target": DisplayText.neutral(target), "seen": Self.list(seen)])
        case .noOutcomes(let target):
            Message("lead.noOutcomes", ["target": DisplayText.neutral(target)])
        case .oneClass(let target, let value):
            Message(
                "lead.oneClass",
                [
                    "target": DisplayText.neutral(target),
                    "value": DisplayText.neutral(value),
                ])
        case .tooFew(let positives, let negatives):
            Message(
                "lead.tooFew",
                [
                    "positives": NumberText.grouped(positives),
                    "negatives": NumberText.grouped(negatives),
                    "least": "\(TargetProfile.leastOutcomes)",
                    "rows": "\(TargetProfile.leastRows)",
                ])
        case .protocolTooLong(let name, let rows):
            Message(
                "lead.protocolTooLong", ["name": name, "rows": NumberText.grouped(rows)])
        case .noFeatures: Message("lead.noFeatures")
        }
    }

    private static func noColumn(
        _ name: String, _ columns: String, _ nearest: String?
    ) -> Message {
        guard let nearest else {
            return Message("lead.noColumn", ["name": name, "columns": columns])
        }
        return Message(
            "lead.noColumnNear",
            ["name": name, "columns": columns, "nearest": DisplayText.neutral(nearest)])
    }

    /// The first twenty, each within quotes.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(20).map { "“\(DisplayText.neutral($0, limit: 40))”" }
        return shown.joined(separator: ", ") + (names.count > 20 ? ", …" : "")
    }
}
