import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataVault

/// `strata session`: sign-ins that go on.
struct SessionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "session", abstract: Text.of(Message("session.abstract")),
            subcommands: [
                SessionOpen.self, SessionTouch.self, SessionList.self, SessionRevoke.self,
            ])
    }
}

/// `strata session open`.
struct SessionOpen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open", abstract: Text.of(Message("session.open.abstract")))
    }

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("session.open.output"), valueName: Message("cli.value.file")))
    var output: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language, keepingSession: true) { _, signed in
            guard let secret = signed?.secret else { throw ActingError.needsSignIn }
            // A new file that nobody else may read; never over another one.
            let file = Glibc.open(output, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
            guard file >= 0 else {
                throw VaultError.file(path: output, reason: SystemReason.text(errno))
            }
            defer { close(file) }
            let bytes = Array((secret + "\n").utf8)
            guard write(file, bytes, bytes.count) == bytes.count else {
                throw VaultError.file(path: output, reason: SystemReason.text(errno))
            }
            print(Message("session.opened").text(in: language))
        }
    }
}

/// `strata session touch`.
struct SessionTouch: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "touch", abstract: Text.of(Message("session.touch.abstract")))
    }

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { _, signed in
            guard signed != nil, vaultOptions.acting.codeFile != nil else {
                throw ActingError.needsSignIn
            }
            print(Message("session.touched").text(in: language))
        }
    }
}

/// `strata session list`: one's own; the owner sees all.
struct SessionList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("session.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    private struct Report: Encodable {
        var session: String
        var user: String
        var opened: String
        var seen: String
        var ends: String
        var factor: String?
    }

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let identifiers = vault.keys.identifiers
            let reports = try AccessSessions(vault: vault).open(of: vault.actor?.account).map {
                Report(
                    session: identifiers.identifier(.session, $0.number),
                    user: identifiers.identifier(.account, $0.account),
                    opened: TimeText.utc($0.opened), seen: TimeText.utc($0.seen),
                    ends: TimeText.utc($0.ends), factor: $0.factorAt.map { TimeText.utc($0) })
            }
            try listing.write(
                reports,
                [
                    .init("session", Message("session.column.session")) { $0.session },
                    .init("user", Message("user.column.user")) { $0.user },
                    .init("opened", Message("session.column.opened")) { $0.opened },
                    .init("ends", Message("user.column.ends")) { $0.ends },
                ])
        }
    }
}

/// `strata session revoke`.
struct SessionRevoke: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: Text.of(Message("session.revoke.abstract")))
    }

    @Argument(help: Text.help(Message("session.which")))
    var identifier: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            guard let number = vault.keys.identifiers.number(.session, identifier) else {
                throw AccountError.unknownSession
            }
            try AccessSessions(vault: vault).end(number)
            print(Message("session.revoked").text(in: language))
        }
    }
}
