import ArgumentParser
import FoundationEssentials
import Glibc
import StrataCore
import StrataServer
import StrataVault

/// The settings of a server as flags, and where else they come from.
struct ServerSettingOptions: ParsableArguments {
    @Option(help: Text.help(Message("settings.config"), valueName: Message("cli.value.file")))
    var config: String?

    @Option(help: Text.help(Message("serve.host"), valueName: Message("cli.value.address")))
    var host: String?
    @Option(help: Text.help(Message("serve.port"), valueName: Message("cli.value.number")))
    var port: String?
    @Option(
        help: Text.help(Message("serve.certificateFile"), valueName: Message("cli.value.file")))
    var certificate: String?
    @Option(help: Text.help(Message("serve.keyFile"), valueName: Message("cli.value.file")))
    var key: String?
    @Option(help: Text.help(Message("settings.threads"), valueName: Message("cli.value.number")))
    var threads: String?
    @Option(
        help: Text.help(Message("settings.importThreads"), valueName: Message("cli.value.number")))
    var importThreads: String?
    @Flag(name: .shortAndLong, help: Text.help(Message("serve.quiet")))
    var quiet = false
    @Option(help: Text.help(Message("settings.bodyBytes"), valueName: Message("cli.value.number")))
    var bodyBytes: String?
    @Option(
        help: Text.help(Message("settings.bodySeconds"), valueName: Message("cli.value.number")))
    var bodySeconds: String?
    @Option(
        help: Text.help(Message("settings.uploadBytes"), valueName: Message("cli.value.number")))
    var uploadBytes: String?
    @Option(
        help: Text.help(Message("settings.headerBytes"), valueName: Message("cli.value.number")))
    var headerBytes: String?
    @Option(
        help: Text.help(Message("settings.idleSeconds"), valueName: Message("cli.value.number")))
    var idleSeconds: String?
    @Option(
        help: Text.help(Message("settings.connections"), valueName: Message("cli.value.number")))
    var connections: String?
    @Option(
        help: Text.help(
            Message("settings.requestsPerSecond"), valueName: Message("cli.value.number")))
    var requestsPerSecond: String?
    @Option(
        help: Text.help(Message("settings.requestsAtOnce"), valueName: Message("cli.value.number")))
    var requestsAtOnce: String?
    @Option(
        help: Text.help(
            Message("settings.signInsPerMinute"), valueName: Message("cli.value.number")))
    var signInsPerMinute: String?
    @Option(
        help: Text.help(Message("settings.signInsAtOnce"), valueName: Message("cli.value.number")))
    var signInsAtOnce: String?

    @OptionGroup var signInOptions: SignInOptions

    /// By setting, the flag that was given and its value.
    private func flags(_ vault: VaultOptions) -> [String: (flag: String, value: String)] {
        let given: [(key: String, flag: String, value: String?)] = [
            ("vault", "--vault", vault.vault),
            ("passphrase-file", "--passphrase-file", vault.passphraseFile),
            ("pin-file", "--pin-file", vault.pinFile),
            ("token-file", "--token-file", vault.tokenFile),
            ("host", "--host", host), ("port", "--port", port),
            ("tls.certificate", "--certificate", certificate), ("tls.key", "--key", key),
            ("threads", "--threads", threads),
            ("import-threads", "--import-threads", importThreads),
            ("quiet", "--quiet", quiet ? "true" : nil),
            ("limits.body-bytes", "--body-bytes", bodyBytes),
            ("limits.body-seconds", "--body-seconds", bodySeconds),
            ("limits.upload-bytes", "--upload-bytes", uploadBytes),
            ("limits.header-bytes", "--header-bytes", headerBytes),
            ("limits.idle-seconds", "--idle-seconds", idleSeconds),
            ("limits.connections", "--connections", connections),
            ("limits.requests-per-second", "--requests-per-second", requestsPerSecond),
            ("limits.requests-at-once", "--requests-at-once", requestsAtOnce),
            ("limits.sign-ins-per-minute", "--sign-ins-per-minute", signInsPerMinute),
            ("limits.sign-ins-at-once", "--sign-ins-at-once", signInsAtOnce),
        ]
        return (given + signInOptions.flags).reduce(into: [:]) { flags, given in
            if let value = given.value { flags[given.key] = (given.flag, value) }
        }
    }

    /// The document: the flag, `STRATA_CONFIG`, or the one in the vault's folder where there is one.
    ///
    /// - Throws: `SettingsError`.
    func file(_ vault: VaultOptions) throws -> SettingsFile? {
        if let path = config ?? Console.current.variable("STRATA_CONFIG"), !path.isEmpty {
            return try SettingsFile(path)
        }
        guard case .folder(let folder) = try vault.location() else { return nil }
        let path = SettingsFile.path(in: folder)
        return access(path, F_OK) == 0 ? try SettingsFile(path) : nil
    }

    /// All settings.
    ///
    /// - Throws: `SettingsError`.
    func settings(_ vault: VaultOptions) throws -> ServerSettings {
        try ServerSettings(
            flags: flags(vault), environment: ProcessInfo.processInfo.environment,
            file: file(vault))
    }
}

extension VaultOptions {
    /// How the vault is found and opened by settings.
    func with(_ settings: ServerSettings) -> VaultOptions {
        var options = self
        options.vault = settings["vault"]
        options.passphraseFile = settings["passphrase-file"]
        options.pinFile = settings["pin-file"]
        options.tokenFile = settings["token-file"]
        return options
    }
}
