import ArgumentParser
import StrataCore

extension Language: ExpressibleByArgument {}

/// `--language`, which every command has.
struct LanguageOptions: ParsableArguments {
    // `ProcessLanguage` reads it before anything is parsed, so that help texts follow it too.
    @Option(help: Text.help(Message("cli.option.language")))
    var language: Language?

    /// The language of this run.
    var resolved: Language { language ?? ProcessLanguage.current }
}
