import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataVault

/// `--vault` and `--passphrase-file`: which vault a command works on, and how it is opened.
struct VaultOptions: ParsableArguments {
    @Option(help: Text.help(Message("vault.option.vault"), valueName: Message("cli.value.folder")))
    var vault: String?

    @Option(
        help: Text.help(
            Message("vault.option.passphraseFile"), valueName: Message("cli.value.file")))
    var passphraseFile: String?

    /// The vault: the option, `STRATA_VAULT`, or the folder `vault` here.
    func location() throws -> VaultLocation {
        try VaultLocation(vault ?? Self.environment("STRATA_VAULT") ?? "vault")
    }

    private var file: String? { passphraseFile ?? Self.environment("STRATA_PASSPHRASE_FILE") }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The passphrase of an existing vault: from the file, or asked for.
    func passphrase(_ language: Language) throws -> SecretBytes {
        ProcessSecrecy.enable()
        if let file { return try PassphraseFile.read(file) }
        return try PassphrasePrompt.ask(Message("passphrase.ask").text(in: language))
    }

    /// The passphrase of a new one, asked for twice.
    func newPassphrase(_ language: Language) throws -> SecretBytes {
        ProcessSecrecy.enable()
        if let file { return try PassphraseFile.read(file) }
        let first = try PassphrasePrompt.ask(Message("passphrase.askNew").text(in: language))
        let second = try PassphrasePrompt.ask(Message("passphrase.askAgain").text(in: language))
        guard first.withBytes({ Array($0) }) == second.withBytes({ Array($0) }) else {
            throw PassphraseError.different
        }
        return first
    }

    /// Opens the vault, runs `body` and closes it, also where `body` throws.
    func withVault<Result>(
        _ language: Language, memory: Vault.Memory = .small, _ body: (Vault) throws -> Result
    ) throws -> Result {
        let folder = try location().folder()
        let configuration = try VaultFolder(path: folder).configuration()
        let secret = try passphrase(language)
        let provider = try KeyProviders.open(configuration.provider, secret: secret)
        let vault = try Vault.open(folder: folder, provider: provider, memory: memory)
        let result: Result
        do { result = try body(vault) } catch {
            try? vault.close()
            throw error
        }
        try vault.close()
        return result
    }
}
