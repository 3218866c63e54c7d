import StrataCore

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
            result = message.text(in: language) + line.dropFirst(english.count)
        }
        if let command = line.firstMatch(
            of: /^ *See '([^']*)' for (more information|detailed help)\.$/)
        {
            return "  "
                + Message("cli.help.seeMore", ["command": String(command.1)]).text(in: language)
        }
        for (english, message) in phrases {
            if let range = result.firstRange(of: english) {
                result.replaceSubrange(range, with: message.text(in: language))
            }
        }
        return result
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
