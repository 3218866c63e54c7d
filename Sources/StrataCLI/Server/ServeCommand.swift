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

    @Option(help: Text.help(Message("serve.host")))
    var host = "127.0.0.1"

    @Option(help: Text.help(Message("serve.port")))
    var port = 8443

    @Option(
        help: Text.help(Message("serve.certificateFile"), valueName: Message("cli.value.file")))
    var certificate: String?

    @Option(help: Text.help(Message("serve.keyFile"), valueName: Message("cli.value.file")))
    var key: String?

    @Flag(name: .shortAndLong, help: Text.help(Message("serve.quiet")))
    var quiet = false

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() async throws {
        let language = languageOptions.resolved
        var options = ServerOptions()
        options.host = host
        options.port = port
        options.certificate = certificate.map { SystemPath.fromRoot($0) }
        options.key = key.map { SystemPath.fromRoot($0) }
        options.isQuiet = quiet
        options.handlesSignals = true
        // A client that goes away is an error of writing to it, and no signal.
        signal(SIGPIPE, SIG_IGN)
        let (vault, close) = try access(language).open(memory: .large)
        let hosted = HostedVault(vault)
        let local = LocalCommands(folder: vault.folder, program: StrataVersion.current) {
            hosted.run($0)
        }
        do {
            try await StrataServer(vault, options, local: local).run { address in
                StandardError.print(
                    Message(
                        "serve.running",
                        [
                            "host": host, "port": "\(address.port)",
                            "path": DisplayText.neutral(address.certificate),
                        ]
                    ).text(in: language))
            }
        } catch {
            try? close()
            throw error
        }
        try close()
        StandardError.print(Message("serve.stopped").text(in: language))
    }

    /// How the vault is opened: by places that mean the same in whatever folder a thread is.
    private func access(_ language: Language) throws -> VaultAccess {
        let access = try vaultOptions.access(language)
        var secrets = access.secrets
        secrets.files = secrets.files.mapValues { SystemPath.fromRoot($0) }
        return VaultAccess(folder: SystemPath.fromRoot(access.folder), secrets: secrets)
    }
}
