/// Collects what is wrong while a document is turned into typed rules.
///
/// Every reading function answers `nil` after it has written down why, so that one run finds as
/// many mistakes as possible.
final class PolicyReader {
    let path: String
    /// What an engine says of a detector that is well-formed.
    let checkDetector: (DetectorDefinition) -> [DetectorProblem]
    /// The profile whose document this is; empty for a policy.
    var origin = ""
    private(set) var diagnostics: [PolicyDiagnostic] = []
    /// Words that name things defined elsewhere in the document; checked when all is read.
    private(set) var references: [Reference] = []
    /// Where each element (`section/id`) stands.
    private(set) var places: [String: SourcePlace] = [:]

    struct Reference {
        enum Kind { case label, law, group, regulation }
        var kind: Kind
        var name: String
        var place: SourcePlace
    }

    init(
        path: String,
        checkDetector: @escaping (DetectorDefinition) -> [DetectorProblem] = { _ in [] }
    ) {
        self.path = path
        self.checkDetector = checkDetector
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Errors so far: a part is sound when its reading adds none.
    var errorCount: Int { diagnostics.count { $0.severity == .error } }

    func error(_ place: SourcePlace, _ message: Message) {
        diagnostics.append(
            PolicyDiagnostic(severity: .error, path: path, place: place, message: message))
    }

    func warning(_ place: SourcePlace, _ message: Message) {
        diagnostics.append(
            PolicyDiagnostic(severity: .warning, path: path, place: place, message: message))
    }

    func refer(_ kind: Reference.Kind, _ name: String, _ place: SourcePlace) {
        references.append(Reference(kind: kind, name: name, place: place))
    }

    /// Notes an element's place; a second one of the same name is an error.
    func define(_ section: String, _ id: String, _ place: SourcePlace) {
        if let first = places["\(section)/\(id)"] {
            error(
                place,
                Message(
                    "policy.duplicate", ["id": Self.quoted(id), "line": "\(first.line)"]))
        } else {
            places["\(section)/\(id)"] = place
        }
    }

    func wrongShape(_ node: SourceNode, wanted: PolicyShape) {
        let message =
            switch wanted {
            case .text: Message("policy.shape.text")
            case .list: Message("policy.shape.list")
            case .mapping: Message("policy.shape.mapping")
            case .number: Message("policy.shape.number")
            case .numberIn(let range):
                Message(
                    "policy.shape.numberIn",
                    ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
            case .numberOrNone: Message("policy.shape.numberOrNone")
            case .durationOrNone: Message("policy.shape.durationOrNone")
            case .flag: Message("policy.shape.flag")
            case .duration: Message("policy.shape.duration")
            case .localized:
                Message("policy.shape.localized", ["example": "{en: …, zh: …}"])
            case .time: Message("policy.shape.time")
            case .date: Message("policy.shape.date")
            }
        error(node.place, message)
    }

    /// Reports a word that is none of `allowed`, with the nearest as a suggestion.
    func unknownWord(_ word: String, _ place: SourcePlace, allowed: [String]) {
        if let near = Spelling.nearest(to: word, in: allowed) {
            error(
                place,
                Message("policy.word.suggest", ["word": Self.quoted(word), "suggestion": near]))
        } else {
            error(
                place,
                Message(
                    "policy.word",
                    [
                        "word": Self.quoted(word),
                        "allowed": allowed.prefix(24).joined(separator: ", "),
                    ]))
        }
    }

    /// A piece of the document for a message: short, and without control characters.
    static func quoted(_ text: String) -> String {
        let clean = text.unicodeScalars.prefix(60).map { scalar -> String in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
                "\u{FFFD}"
            default:
                String(scalar)
            }
        }
        return "“" + clean.joined() + (text.unicodeScalars.count > 60 ? "…" : "") + "”"
    }
}
