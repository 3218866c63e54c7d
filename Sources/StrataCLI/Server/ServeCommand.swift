import ArgumentParser
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

    @OptionGroup var signInOptions: SignInOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() async throws {
        let language = languageOptions.resolved
        var options = ServerOptions()
        options.host = host
        options.port = port
        options.certificate = certificate
        options.key = key
        options.isQuiet = quiet
        options.handlesSignals = true
        signInOptions.add(to: &options)
        let (vault, close) = try vaultOptions.access(language).open(memory: .large)
        do {
            try await StrataServer(vault, options).run { address in
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
}
