import ArgumentParser
import StrataCore
import StrataOperations
import StrataServer
import StrataVault

/// `strata config`: the settings of a server.
struct ConfigCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "config", abstract: Text.of(Message("config.abstract")),
            discussion: Text.of(Message("config.discussion")),
            subcommands: [ConfigExplain.self, ConfigCheck.self])
    }
}

/// `strata config explain`: what every setting is, where that comes from, and what it overrides.
struct ConfigExplain: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: Text.of(Message("config.explain.abstract")))
    }

    @OptionGroup var settingOptions: ServerSettingOptions
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    private struct Report: Encodable {
        struct Value: Encodable {
            var value: String?
            var source: String
            var from: String?

            init(_ value: ServerSettings.Value) {
                self.value = value.text
                source = value.source.kind
                from = value.source == .standard ? nil : value.source.name
            }
        }

        var setting: String
        var value: String?
        var source: String
        var from: String?
        var overrides: [Value]

        init(_ found: ServerSettings.Found) {
            let value = Value(found.value)
            setting = found.setting.key
            self.value = value.value
            source = value.source
            from = value.from
            overrides = found.overridden.map { Value($0) }
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let settings = try settingOptions.settings(vaultOptions)
        if format == .json {
            return try ByteSink.print(try ReportJSON.encode(settings.found.map { Report($0) }))
        }
        func title(_ message: Message) -> String { message.text(in: language) }
        let table = TextTable(
            columns: [
                .init(key: "setting", title: title(Message("config.column.setting"))),
                .init(key: "value", title: title(Message("config.column.value"))),
                .init(key: "from", title: title(Message("config.column.from"))),
                .init(key: "overrides", title: title(Message("config.column.overrides"))),
                .init(key: "meaning", title: title(Message("config.column.meaning"))),
            ],
            rows: settings.found.map { found in
                let overridden = found.overridden.map {
                    "\(DisplayText.neutral($0.text ?? "")) (\(DisplayText.neutral($0.source.name)))"
                }
                return [
                    found.setting.key, DisplayText.neutral(found.value.text ?? "-"),
                    DisplayText.neutral(found.value.source.name),
                    overridden.joined(separator: ", "), found.setting.title.text(in: language),
                ]
            })
        print(table.text, terminator: "")
    }
}

/// `strata config check`: whether a server would start with these settings.
struct ConfigCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: Text.of(Message("config.check.abstract")))
    }

    @OptionGroup var settingOptions: ServerSettingOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let options = try settingOptions.settings(vaultOptions).options
        guard (options.certificate == nil) == (options.key == nil) else {
            throw ServerError.halfACertificate
        }
        let path = try settingOptions.file(vaultOptions)?.path
        let message =
            path.map { Message("config.check.done", ["path": DisplayText.neutral($0)]) }
            ?? Message("config.check.noFile")
        print(message.text(in: language))
    }
}
