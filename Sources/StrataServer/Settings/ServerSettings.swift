internal import Configuration
internal import StrataCore
internal import StrataOperations

/// The settings of a server: each from the first that has it, of flags, environment, file and what
/// it is by itself.
package struct ServerSettings: Sendable {
    /// Where a value comes from.
    package enum Source: Sendable, Hashable {
        case flag(String)
        case variable(String)
        case file(String, line: Int)
        case standard

        /// The kind of source, for programs.
        package var kind: String {
            switch self {
            case .flag: "flag"
            case .variable: "environment"
            case .file: "file"
            case .standard: "default"
            }
        }

        package var name: String {
            switch self {
            case .flag(let name): name
            case .variable(let name): name
            case .file(let path, let line): "\(path):\(line)"
            case .standard: Message("settings.standard").text(in: ProcessLanguage.current)
            }
        }
    }

    package struct Value: Sendable, Hashable {
        package var text: String?
        package var source: Source
    }

    /// What a setting is, and what it would be otherwise, the strongest first.
    package struct Found: Sendable {
        package var setting: ServerSetting
        package var value: Value
        package var overridden: [Value]
    }

    package let found: [Found]

    /// Settles what every setting is.
    ///
    /// - Parameters:
    ///   - flags: By setting, the flag that was given and its value.
    ///   - environment: All variables.
    ///   - file: The document, where there is one.
    /// - Throws: `SettingsError`: every value that was given anywhere is checked, and every name in
    ///   the document.
    package init(
        flags: [String: (flag: String, value: String)], environment: [String: String],
        file: SettingsFile?
    ) throws {
        var (keys, places): ([String: String], [String: SourcePlace]) = ([:], [:])
        for entry in file?.document.entries ?? [] {
            keys[entry.key] = entry.value
            places[entry.key] = entry.place
        }
        try Self.check(file)
        let sources: [(provider: any ConfigProvider, name: (String, String) -> Source)] = [
            (
                Self.provider(flags.mapValues(\.value)),
                { key, _ in .flag(flags[key]?.flag ?? key) }
            ),
            (
                // An empty variable is none, as everywhere.
                EnvironmentVariablesProvider(
                    environmentVariables: environment.filter { !$0.value.isEmpty }),
                { _, encoded in .variable(encoded) }
            ),
            (
                Self.provider(keys),
                { key, _ in .file(file?.path ?? "", line: places[key]?.line ?? 1) }
            ),
            (
                Self.provider(
                    Dictionary(
                        uniqueKeysWithValues: ServerSetting.all.compactMap { setting in
                            setting.standard.map { (setting.key, $0) }
                        })),
                { _, _ in .standard }
            ),
        ]
        found = try ServerSetting.all.map { setting in
            var values: [Value] = []
            for (provider, name) in sources {
                let result = try provider.value(forKey: Self.key(setting.key), type: .string)
                guard case .string(let text)? = result.value?.content else { continue }
                let source = name(setting.key, result.encodedKey)
                guard var value = setting.value(text) else {
                    throw SettingsError.value(
                        key: setting.key, value: text, from: source, shape: setting.shape)
                }
                if case .file = setting.kind, case .file = source, let file {
                    value = file.resolve(value)
                }
                values.append(Value(text: value, source: source))
            }
            guard let first = values.first else {
                return Found(
                    setting: setting, value: Value(text: nil, source: .standard), overridden: [])
            }
            return Found(
                setting: setting, value: first, overridden: Array(values.dropFirst()))
        }
    }

    private static func check(_ file: SettingsFile?) throws {
        guard let file else { return }
        let names = ServerSetting.all.map(\.key)
        for entry in file.document.entries where !names.contains(entry.key) {
            let key = DisplayText.neutral(entry.key)
            let message =
                Spelling.nearest(to: entry.key, in: names).map {
                    Message("settings.unknownSuggest", ["key": key, "suggestion": $0])
                }
                ?? Message(
                    "settings.unknown", ["key": key, "known": names.joined(separator: ", ")])
            throw SettingsError.wrong(file.path, entry.place, message)
        }
    }

    /// A setting's name as all sources know it: variables begin with `STRATA_`.
    private static func key(_ name: String) -> AbsoluteConfigKey {
        AbsoluteConfigKey(["strata"] + name.split(separator: ".").map(String.init))
    }

    private static func provider(_ values: [String: String]) -> InMemoryProvider {
        InMemoryProvider(
            values: Dictionary(
                uniqueKeysWithValues: values.map {
                    (key($0.key), ConfigValue(.string($0.value), isSecret: false))
                }))
    }

    /// The value of a setting; `nil` where nothing set it.
    package subscript(_ key: String) -> String? {
        found.first { $0.setting.key == key }?.value.text
    }

    /// The server's options.
    package var options: ServerOptions {
        var options = ServerOptions()
        for found in found {
            if let text = found.value.text { found.setting.apply(text, &options) }
        }
        return options
    }
}
