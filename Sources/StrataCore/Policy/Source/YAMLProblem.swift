import Yams

/// What the YAML reader says of a text, in our words and at the place that helps.
enum YAMLProblem {
    static func refusal(
        _ problem: String, at mark: Mark, _ context: YamlError.Context?, in text: String
    ) -> YAMLSource.Refusal {
        let place = SourcePlace(line: mark.line, column: mark.column)
        if let wide = fullWidth(in: text, upTo: place) { return wide }
        guard let context, isOpening(problem, context) else {
            return YAMLSource.Refusal(place: place, message: message(problem))
        }
        let opening = SourcePlace(line: context.mark.line, column: context.mark.column)
        return context.text == "while scanning a quoted scalar"
            ? YAMLSource.Refusal(place: opening, message: Message("policy.yaml.quote"))
            : YAMLSource.Refusal(
                place: place,
                message: Message(
                    "policy.yaml.bracket",
                    ["line": "\(opening.line)", "column": "\(opening.column)"]))
    }

    /// Punctuation of Chinese keyboards where YAML's own belongs: behind a key of a line up to a
    /// place that cannot be read, or in that line.
    static func fullWidth(in text: String, upTo place: SourcePlace) -> YAMLSource.Refusal? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for index in stride(from: min(place.line, lines.count) - 1, through: 0, by: -1) {
            guard let key = lines[index].firstMatch(of: /^[ \-]*[A-Za-z_][A-Za-z0-9_.\-]*：/) else {
                continue
            }
            return refusal(
                "：", SourcePlace(line: index + 1, column: key.output.unicodeScalars.count))
        }
        guard lines.indices.contains(place.line - 1) else { return nil }
        for (column, scalar) in lines[place.line - 1].unicodeScalars.enumerated()
        where yaml[scalar] != nil && scalar != "：" {
            return refusal(scalar, SourcePlace(line: place.line, column: column + 1))
        }
        return nil
    }

    private static let yaml: [Unicode.Scalar: String] = [
        "：": ": ", "，": ", ", "｛": "{", "｝": "}", "［": "[", "］": "]", "【": "[", "】": "]",
        "＂": "\"", "“": "\"", "”": "\"", "‘": "'", "’": "'", "＃": "#", "－": "-", "\u{3000}": " ",
    ]

    private static func refusal(
        _ scalar: Unicode.Scalar, _ place: SourcePlace
    ) -> YAMLSource.Refusal {
        YAMLSource.Refusal(
            place: place,
            message: Message(
                "policy.yaml.fullWidth", ["found": "\(scalar)", "wanted": yaml[scalar] ?? ""]))
    }

    /// Whether something was opened, at the context's place, and never closed.
    private static func isOpening(_ problem: String, _ context: YamlError.Context) -> Bool {
        switch context.text {
        case "while scanning a quoted scalar": problem == "found unexpected end of stream"
        case "while parsing a flow sequence", "while parsing a flow mapping": true
        default: false
        }
    }

    private static func message(_ problem: String) -> Message {
        switch problem {
        case "mapping values are not allowed in this context": Message("policy.yaml.value")
        case "did not find expected key": Message("policy.yaml.indent")
        case "did not find expected '-' indicator": Message("policy.yaml.dash")
        case "could not find expected ':'": Message("policy.yaml.colon")
        case "block sequence entries are not allowed in this context",
            "mapping keys are not allowed in this context":
            Message("policy.yaml.entry")
        case "did not find expected node content": Message("policy.yaml.content")
        case "found character that cannot start any token": Message("policy.yaml.start")
        case "found unknown escape character": Message("policy.yaml.escape")
        case "did not find expected <document start>": Message("policy.yaml.second")
        default: Message("policy.yaml.syntax", ["problem": problem])
        }
    }
}
