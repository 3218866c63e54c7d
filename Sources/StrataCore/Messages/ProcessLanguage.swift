import Foundation

/// The language in which whoever called is spoken with.
package enum ProcessLanguage {
    package static var current: Language { Console.current.language }

    /// That of the process, decided once: `--language zh|en` on the command line, else the locale.
    static let own = decide(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// The language that `arguments` ask for; else the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
    /// that is set decides (Chinese for `zh…`); else English.
    package static func decide(
        arguments: [String], environment: [String: String]
    ) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--language", index + 1 < arguments.count,
                let language = Language(rawValue: arguments[index + 1])
            {
                return language
            }
            if argument.hasPrefix("--language="),
                let language = Language(rawValue: String(argument.dropFirst(11)))
            {
                return language
            }
        }
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment[variable], !value.isEmpty {
                return value.lowercased().hasPrefix("zh") ? .zh : .en
            }
        }
        return .en
    }
}
