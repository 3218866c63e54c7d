import StrataCore
import StrataOperations

/// The headings that the argument parser writes in English, in the reader's language.
enum HelpLanguage {
    /// `text` with the parser's own headings and phrases in `language`.
    static func translate(_ text: String, to language: Language) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line(String($0), language) }.joined(separator: "\n")
    }

    /// The heading of the usage line.
    static func usage(_ language: Language) -> String {
        Message("cli.help.usage").text(in: language)
    }

    private static func line(_ line: String, _ language: Language) -> String {
        var result = line
        for (english, message) in headings where line.hasPrefix(english) {
            let rest = line.dropFirst(english.count)
            // A full-width colon needs no blank behind it.
            let blanks = language == .en ? 0 : rest.prefix { $0 == " " }.count
            result = message.text(in: language) + rest.dropFirst(blanks)
        }
        if let command = line.firstMatch(
            of: /^ *See '([^']*)' for (more information|detailed help)\.$/)
        {
            return "  "
                + Message(
                    "cli.help.seeMore", ["command": HelpWords.named(String(command.1), language)]
                ).text(
                    in: language)
        }
        if let option = option(line, language) { return option }
        return defaultAlone(translated(result, language), language)
    }

    /// Where the parser begins the text behind an option's name.
    private static let textColumn = 26

    /// A line with an option's name and text, which keeps its column in the reader's language:
    /// Chinese characters are two columns wide, and the parser counts them as one.
    private static func option(_ line: String, _ language: Language) -> String? {
        let characters = Array(line)
        guard language != .en, characters.count > textColumn, line.hasPrefix("  "),
            characters[2] != " ", characters[textColumn - 1] == " ", characters[textColumn] != " "
        else { return nil }
        let name = translated(String(line.prefix(textColumn)), language)
        let trimmed = String(name.reversed().drop { $0 == " " }.reversed())
        let width = DisplayText.width(trimmed)
        let gap =
            width < textColumn
            ? String(repeating: " ", count: textColumn - width)
            : "\n" + String(repeating: " ", count: textColumn)
        return trimmed + gap + translated(String(line.dropFirst(textColumn)), language)
    }

    private static func translated(_ text: String, _ language: Language) -> String {
        let result = phrases.reduce(HelpWords.named(text, language)) {
            $0.replacing($1.0, with: $1.1.text(in: language))
        }
        // Where the parser broke the line behind its note of the default.
        let note = "; default:"
        guard result.hasSuffix(note) else { return result }
        let said = Message("cli.help.valuesDefault").text(in: language)
        return result.dropLast(note.count) + said
    }

    /// Where the parser broke the line before its note of the default.
    private static func defaultAlone(_ line: String, _ language: Language) -> String {
        let blanks = line.prefix { $0 == " " }
        guard line.dropFirst(blanks.count).hasPrefix("default: ") else { return line }
        let said = Message("cli.help.valuesDefault").text(in: language).drop { "; ；".contains($0) }
        return String(blanks) + said + line.dropFirst(blanks.count + "default: ".count)
    }

    /// What the parser says of a command line, in the reader's language where it is known.
    static func complaint(_ text: String, _ language: Language) -> String {
        guard language != .en else { return text }
        var result = text
        if let match = text.wholeMatch(of: /Unknown option '(.+?)'.*/) {
            result = Message("cli.parse.unknownOption", ["name": String(match.1)]).text(
                in: language)
        } else if let match = text.wholeMatch(of: /Missing expected argument '(.+)'/) {
            result = Message("cli.parse.missing", ["name": String(match.1)]).text(in: language)
        } else if let match = text.wholeMatch(of: /Missing value for '(.+)'/) {
            result = Message("cli.parse.missingValue", ["name": String(match.1)]).text(in: language)
        } else if let match = text.wholeMatch(
            of: /(?:Unexpected argument|[0-9]+ unexpected arguments:) '(.+)'/)
        {
            let names = String(match.1).replacing("', '", with: " ")
            result = Message("cli.parse.unexpected", ["name": names]).text(in: language)
        } else if let match = text.wholeMatch(
            of: /The value '(.*)' is invalid for '(.+)'\. Please provide one of (.+)\./)
        {
            let words = match.3.matches(of: /'([^']*)'/).map { String($0.1) }
            result = Message(
                "cli.parse.choices",
                [
                    "value": String(match.1), "name": String(match.2),
                    "words": words.joined(separator: "、"),
                ]
            ).text(in: language)
        } else if let match = text.wholeMatch(
            of:
                /The value '(.*)' is invalid for '(.+)'\. Please provide one of the following:\n([^']+)/
        ) {
            let words = match.3.split(separator: "\n").map { line in
                String(line.drop { " -".contains($0) })
            }
            result = Message(
                "cli.parse.choices",
                [
                    "value": String(match.1), "name": String(match.2),
                    "words": words.joined(separator: "、"),
                ]
            ).text(in: language)
        } else if let match = text.wholeMatch(of: /The value '(.*)' is invalid for '(.+)'/) {
            result = Message(
                "cli.parse.invalid", ["value": String(match.1), "name": String(match.2)]
            ).text(in: language)
        }
        return HelpWords.named(result, language)
    }

    private static var headings: [(String, Message)] {
        [
            ("OVERVIEW:", Message("cli.help.overview")), ("USAGE:", Message("cli.help.usage")),
            ("Usage:", Message("cli.help.usage")),
            ("ARGUMENTS:", Message("cli.help.arguments")),
            ("OPTIONS:", Message("cli.help.options")),
            ("SUBCOMMANDS:", Message("cli.help.subcommands")),
        ]
    }

    private static var phrases: [(String, Message)] {
        [
            ("Show help information.", Message("cli.help.help")),
            ("Show the version.", Message("cli.help.version")),
            ("(default: ", Message("cli.help.default")),
            ("(values: ", Message("cli.help.values")),
            ("; default: ", Message("cli.help.valuesDefault")),
        ]
    }
}
