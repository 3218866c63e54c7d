import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataServer
import StrataVault

/// `strata serve`: the HTTP API of a vault.
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: Text.of(Message("serve.abstract")),
            discussion: Text.of(Message("serve.discussion")))
    }

    @OptionGroup var settingOptions: ServerSettingOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() async throws {
        let language = languageOptions.resolved
        let settings = try settingOptions.settings(vaultOptions)
        var options = settings.options
        options.certificate = options.certificate.map { SystemPath.fromRoot($0) }
        options.key = options.key.map { SystemPath.fromRoot($0) }
        if var provider = options.provider {
            if !provider.secretFile.isEmpty {
                provider.secretFile = SystemPath.fromRoot(provider.secretFile)
            }
            provider.settings.authorityFile = provider.settings.authorityFile.map {
                SystemPath.fromRoot($0)
            }
            options.provider = provider
        }
        options.handlesSignals = true
        // A client that goes away is an error of writing to it, and no signal.
        signal(SIGPIPE, SIG_IGN)
        let (vault, close) = try access(vaultOptions.with(settings), language).open(memory: .large)
        let hosted = HostedVault(vault)
        let local = LocalCommands(folder: vault.folder, program: StrataVersion.current) {
            hosted.run($0)
        }
        do {
            try await StrataServer(vault, options, local: local).run { [options] address in
                ServiceManager.tell(.ready)
                StandardError.print(
                    Message(
                        "serve.running",
                        [
                            "host": options.host, "port": "\(address.port)",
                            "path": DisplayText.neutral(address.certificate),
                        ]
                    ).text(in: language))
            }
        } catch {
            try? close()
            throw error
        }
        ServiceManager.tell(.stopping)
        try close()
        StandardError.print(Message("serve.stopped").text(in: language))
    }

    /// How the vault is opened: by places that mean the same in whatever folder a thread is.
    private func access(
        _ vaultOptions: VaultOptions, _ language: Language
    ) throws -> VaultAccess {
        let access = try vaultOptions.access(language)
        var secrets = access.secrets
        secrets.files = secrets.files.mapValues { SystemPath.fromRoot($0) }
        return VaultAccess(folder: SystemPath.fromRoot(access.folder), secrets: secrets)
    }
}
