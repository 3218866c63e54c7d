import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata user passphrase`: one's own.
struct UserPassphrase: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "passphrase", abstract: Text.of(Message("user.passphrase.abstract")))
    }

    @Option(
        help: Text.help(Message("user.passphrase.new"), valueName: Message("cli.value.file")))
    var newPassphraseFile: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, signed in
            guard signed != nil else { throw ActingError.needsSignIn }
            let source: SecretSource =
                newPassphraseFile.map { .file($0) }
                ?? .newOnTerminal(
                    Message("user.passphrase.askNew").text(in: language),
                    again: Message("passphrase.askAgain").text(in: language))
            let new = try source.read()
            try AccountBook(vault: vault).setOwnPassphrase(
                former: try vaultOptions.acting.passphrase(language), new: new)
            print(Message("user.passphrase.done").text(in: language))
        }
    }
}

/// `strata user totp`: a generator of one-time codes of one's own.
struct UserCode: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "totp", abstract: Text.of(Message("user.totp.abstract")),
            discussion: Text.of(Message("user.totp.discussion")))
    }

    @Option(help: Text.help(Message("user.totp.label"), valueName: Message("cli.value.name")))
    var label: String = "totp"
    @Option(help: Text.help(Message("user.totp.seed"), valueName: Message("cli.value.file")))
    var seedFile: String?
    @Option(help: Text.help(Message("user.totp.code"), valueName: Message("cli.value.file")))
    var newCodeFile: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, signed in
            guard signed != nil else { throw ActingError.needsSignIn }
            let book = AccountBook(vault: vault)
            let secret = try secret()
            guard let code = OneTimeCode(secret: secret) else {
                throw AccountError.badSeed(line: 1)
            }
            if seedFile == nil {
                let text = Base32.text(secret)
                let login = try book.own().login
                print("otpauth://totp/Strata:\(login)?secret=\(text)&issuer=Strata")
            }
            let source: SecretSource =
                newCodeFile.map { .file($0) }
                ?? .terminal(Message("user.totp.ask").text(in: language))
            let typed = try SecretText.read(source)
            try book.enrolOwn(code, label: label, showing: typed)
            print(Message("user.totp.done").text(in: language))
        }
    }

    private func secret() throws -> [UInt8] {
        guard let seedFile else { return SystemRandom.bytes(20) }
        return Base32.bytes(try SecretText.read(.file(seedFile))) ?? []
    }
}

/// `strata user recovery`: new recovery codes of one's own.
struct UserRecovery: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recovery", abstract: Text.of(Message("user.recovery.abstract")))
    }

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, signed in
            guard signed != nil else { throw ActingError.needsSignIn }
            for code in try AccountBook(vault: vault).renewOwnRecovery() { print(code) }
            StandardError.print(Message("user.recovery.done").text(in: language))
        }
    }
}

/// `strata user token`: tokens of programs.
struct UserToken: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "token", abstract: Text.of(Message("user.token.abstract")),
            subcommands: [UserTokenAdd.self, UserTokenList.self, UserTokenRevoke.self])
    }
}

/// `strata user token add`.
struct UserTokenAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Text.of(Message("user.token.add.abstract")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @Option(help: Text.help(Message("user.totp.label"), valueName: Message("cli.value.name")))
    var label: String = ""
    @Option(
        name: .customLong("scope"),
        help: Text.help(Message("user.token.scope"), valueName: Message("cli.value.name")))
    var scopes: [String]
    @Option(help: Text.help(Message("user.expires"), valueName: Message("cli.value.day")))
    var expires: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let account = try AccountBook(vault: vault).account(user)
            let (token, secret) = try AccessSessions(vault: vault).addToken(
                for: account, label: label, scopes: Set(scopes),
                ends: try TimeOption.time(expires).end)
            let name = vault.keys.identifiers.identifier(.token, token.number)
            StandardError.print(
                Message("user.token.added", ["token": name]).text(in: language))
            print(secret.text)
        }
    }
}

/// `strata user token list`.
struct UserTokenList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("user.token.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    private struct Report: Encodable {
        var token: String
        var user: String
        var label: String
        var scopes: [String]
        var expires: String
        var open: Bool
    }

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try AccountReport.authorise(vault)
            let identifiers = vault.keys.identifiers
            let reports = try AccessSessions(vault: vault).tokens().map {
                Report(
                    token: identifiers.identifier(.token, $0.number),
                    user: identifiers.identifier(.account, $0.account), label: $0.label,
                    scopes: $0.scopes.sorted(), expires: TimeText.utc($0.ends),
                    open: $0.isOpen(at: CurrentTime.microseconds))
            }
            try listing.write(
                reports,
                [
                    .init("token", Message("user.column.token")) { $0.token },
                    .init("label", Message("dataset.name")) { $0.label },
                    .init("scopes", Message("user.column.scopes")) {
                        $0.scopes.joined(separator: ", ")
                    },
                    .init("expires", Message("user.column.ends")) { $0.expires },
                ])
        }
    }
}

/// `strata user token revoke`.
struct UserTokenRevoke: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: Text.of(Message("user.token.revoke.abstract")))
    }

    @Argument(help: Text.help(Message("user.token.which")))
    var token: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            guard let number = vault.keys.identifiers.number(.token, token) else {
                throw AccountError.unknownToken
            }
            try AccessSessions(vault: vault).revoke(token: number)
            print(Message("user.token.revoked").text(in: language))
        }
    }
}
