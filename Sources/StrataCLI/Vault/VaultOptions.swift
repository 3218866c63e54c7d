import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataServer
import StrataVault

/// `--vault` and the files of secrets: which vault a command works on, and how it is opened.
struct VaultOptions: ParsableArguments {
    @Option(help: Text.help(Message("vault.option.vault"), valueName: Message("cli.value.folder")))
    var vault: String?

    @Option(
        help: Text.help(
            Message("vault.option.passphraseFile"), valueName: Message("cli.value.file")))
    var passphraseFile: String?

    @Option(help: Text.help(Message("vault.option.pinFile"), valueName: Message("cli.value.file")))
    var pinFile: String?

    @Option(
        help: Text.help(Message("vault.option.tokenFile"), valueName: Message("cli.value.file")))
    var tokenFile: String?

    @OptionGroup var acting: ActingOptions

    /// The vault: the option, `STRATA_VAULT`, or the folder `vault` here.
    func location() throws -> VaultLocation {
        try VaultLocation(vault ?? Self.environment("STRATA_VAULT") ?? "vault")
    }

    /// The files with secrets, each for its kind of provider alone.
    var secretFiles: [KeyProviderKind: String] {
        var files: [KeyProviderKind: String] = [:]
        files[.passphrase] = passphraseFile ?? Self.environment("STRATA_PASSPHRASE_FILE")
        files[.pkcs11] = pinFile ?? Self.environment("STRATA_PIN_FILE")
        files[.transit] = tokenFile ?? Self.environment("STRATA_TOKEN_FILE")
        return files
    }

    private static func environment(_ name: String) -> String? {
        Console.current.variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    func secrets(_ language: Language) -> VaultSecrets {
        VaultSecrets(files: secretFiles, language: language)
    }

    /// How the vault is opened by its owner, directly.
    ///
    /// - Throws: `ActingError.notHere` where somebody wants to sign in.
    func access(_ language: Language) throws -> VaultAccess {
        guard !acting.isGiven else { throw ActingError.notHere }
        guard HostedVault.current == nil else { throw LocalError.alone }
        return try ownersAccess(language)
    }

    private func ownersAccess(_ language: Language) throws -> VaultAccess {
        VaultAccess(folder: try location().folder(), secrets: secrets(language))
    }

    /// Opens the vault, runs `body` and closes it, also where `body` throws.
    func withVault<Result>(
        _ language: Language, memory: Vault.Memory = .small, _ body: (Vault) throws -> Result
    ) throws -> Result {
        if let hosted = HostedVault.current {
            guard !acting.isGiven else { throw ActingError.notHere }
            return try hosted.asOwner(self, language, body)
        }
        return try access(language).with(memory: memory, body)
    }

    /// The same for a command whose operations are authorised one by one: whoever signs in with it
    /// acts, or else the owner.
    func withVault<Result>(
        _ language: Language, memory: Vault.Memory = .small, actingFor purpose: Purpose? = nil,
        ticket: String? = nil, keepingSession: Bool = false,
        _ body: (Vault, Signed?) throws -> Result
    ) throws -> Result {
        if let hosted = HostedVault.current {
            guard acting.isSignIn else {
                return try hosted.asOwner(self, language) { try body($0, nil) }
            }
            try hosted.check(self)
            return try acting.with(
                hosted.vault, language, for: purpose, ticket: ticket,
                keepingSession: keepingSession
            ) { view, signed in try hosted.inTurn { try body(view, signed) } }
        }
        return try ownersAccess(language).with(memory: memory) { vault in
            try acting.with(
                vault, language, for: purpose, ticket: ticket, keepingSession: keepingSession, body)
        }
    }
}
