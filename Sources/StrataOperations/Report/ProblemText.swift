package import StrataCore

/// A problem with its place, as a person reads it.
struct ProblemText {
    var language: Language

    /// What was wrong, where, and how often.
    func line(_ problem: ScanProblem) -> String {
        let places = place(problem)
        let text = DisplayText.neutral(problem.message, limit: 400)
        return places.isEmpty ? text : "\(text) (\(places))"
    }

    /// Row, byte offset and count; empty where there is none of them.
    func place(_ problem: ScanProblem) -> String {
        var parts: [String] = []
        if let row = problem.row {
            parts.append(say(Message("report.place.row", ["row": NumberText.grouped(row)])))
        }
        if let offset = problem.byteOffset {
            parts.append(
                say(Message("report.place.byte", ["offset": NumberText.grouped(offset)])))
        }
        if problem.count > 1 {
            parts.append(
                say(Message("report.place.count", ["count": NumberText.grouped(problem.count)])))
        }
        return parts.joined(separator: ", ")
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}

/// A problem as one line for standard error: path, place, what is wrong.
package struct ProblemLine {
    private let text: ProblemText

    package init(language: Language) { text = ProblemText(language: language) }

    package func text(_ problem: ScanProblem, of path: String) -> String {
        "\(DisplayText.neutral(path)): \(text.line(problem))"
    }
}
