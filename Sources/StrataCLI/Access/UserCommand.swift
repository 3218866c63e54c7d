import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata user`: who signs in.
struct UserCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "user", abstract: Text.of(Message("user.abstract")),
            discussion: Text.of(Message("user.discussion")),
            subcommands: [
                UserList.self, UserShow.self, UserAdd.self, UserSet.self, UserRoles.self,
                UserImport.self, UserSeeds.self, UserDisable.self, UserHandover.self,
                UserRelease.self, UserPassphrase.self, UserCode.self, UserRecovery.self,
                UserToken.self,
            ])
    }
}

/// `strata user list`.
struct UserList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Text.of(Message("user.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try AccountReport.authorise(vault)
            let reports = try AccountBook(vault: vault).accounts().map {
                AccountReport($0, vault, at: CurrentTime.microseconds)
            }
            try listing.write(reports, AccountReport.columns)
        }
    }
}

/// `strata user show`.
struct UserShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Text.of(Message("user.show.abstract")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let account = try AccountBook(vault: vault).account(user)
            if account.number != vault.actor?.account { try AccountReport.authorise(vault) }
            try listing.write(
                [AccountReport(account, vault, at: CurrentTime.microseconds)],
                AccountReport.columns)
        }
    }
}

/// `strata user add`.
struct UserAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Text.of(Message("user.add.abstract")),
            discussion: Text.of(Message("user.add.discussion")))
    }

    @Argument(help: Text.help(Message("user.login"), valueName: Message("cli.value.name")))
    var login: String
    @Option(help: Text.help(Message("user.name"), valueName: Message("cli.value.name")))
    var name: String = ""
    @Option(
        name: .customLong("role"),
        help: Text.help(Message("user.role"), valueName: Message("cli.value.role")))
    var roles: [RoleArgument] = []
    @Flag(help: Text.help(Message("user.service")))
    var service = false
    @Option(help: Text.help(Message("user.expires"), valueName: Message("cli.value.day")))
    var expires: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let made = try AccountBook(vault: vault).add(
                .init(
                    login: login, name: name, roles: Set(roles.map(\.role)), isService: service,
                    ends: try expires.map { try TimeOption.time($0).end }))
            UserOutput(vault: vault, language: language).added(made.account, made.passphrase)
            if made.account.roles.isEmpty, !roles.isEmpty {
                StandardError.print(Message("user.add.noRoles").text(in: language))
            }
        }
    }
}

/// `strata user set`.
struct UserSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "set", abstract: Text.of(Message("user.set.abstract")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @Option(help: Text.help(Message("user.name"), valueName: Message("cli.value.name")))
    var name: String?
    @Option(help: Text.help(Message("user.expires"), valueName: Message("cli.value.day")))
    var expires: String?
    @Option(help: Text.help(Message("user.trainedUntil"), valueName: Message("cli.value.day")))
    var trainedUntil: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        func time(_ text: String) throws -> Int64? {
            text == "never" ? nil : try TimeOption.time(text).end
        }
        try vaultOptions.withVault(language) { vault, _ in
            let book = AccountBook(vault: vault)
            try book.set(
                name: name, ends: try expires.map(time),
                trainedUntil: try trainedUntil.map(time), of: try book.account(user))
            UserOutput(vault: vault, language: language).saved(try book.account(user))
        }
    }
}

/// `strata user roles`.
struct UserRoles: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roles", abstract: Text.of(Message("user.roles.abstract")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @Option(
        name: .customLong("role"),
        help: Text.help(Message("user.role"), valueName: Message("cli.value.role")))
    var roles: [RoleArgument] = []
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let book = AccountBook(vault: vault)
            try book.set(roles: Set(roles.map(\.role)), of: try book.account(user))
            UserOutput(vault: vault, language: language).saved(try book.account(user))
        }
    }
}

/// `strata user import`.
struct UserImport: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Text.of(Message("user.import.abstract")),
            discussion: Text.of(Message("user.import.discussion")))
    }

    @Argument(help: Text.help(Message("cli.value.file")))
    var file: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let rows = try StaffFile.read(file)
        try vaultOptions.withVault(language) { vault, _ in
            let book = AccountBook(vault: vault)
            for row in rows {
                let made = try book.add(row)
                UserOutput(vault: vault, language: language).added(made.account, made.passphrase)
            }
        }
    }
}

/// `strata user seeds`.
struct UserSeeds: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seeds", abstract: Text.of(Message("user.seeds.abstract")),
            discussion: Text.of(Message("user.seeds.discussion")))
    }

    @Argument(help: Text.help(Message("cli.value.file")))
    var file: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let seeds = try SeedFile.read(file)
        try vaultOptions.withVault(language) { vault, _ in
            try AccountBook(vault: vault).assign(seeds)
            print(Message("user.seeds.done", ["count": "\(seeds.count)"]).text(in: language))
        }
    }
}

/// `strata user disable`.
struct UserDisable: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "disable", abstract: Text.of(Message("user.disable.abstract")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let book = AccountBook(vault: vault)
            let left = try book.disable(try book.account(user))
            UserOutput(vault: vault, language: language).left(left)
        }
    }
}

/// `strata user handover`.
struct UserHandover: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "handover", abstract: Text.of(Message("user.handover.abstract")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @Option(help: Text.help(Message("user.handover.to"), valueName: Message("cli.value.name")))
    var to: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let book = AccountBook(vault: vault)
            let left = try book.disable(
                try book.account(user), successor: try book.account(to))
            UserOutput(vault: vault, language: language).left(left)
        }
    }
}

/// `strata user release`.
struct UserRelease: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release", abstract: Text.of(Message("user.release.abstract")),
            discussion: Text.of(Message("user.release.discussion")))
    }

    @Argument(help: Text.help(Message("user.which")))
    var user: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let book = AccountBook(vault: vault)
            let account = try book.account(user)
            guard !account.isService else {
                try book.thaw(account)
                return UserOutput(vault: vault, language: language).added(account, nil)
            }
            let first = try book.release(account)
            UserOutput(vault: vault, language: language).added(account, first)
        }
    }
}

/// Says what became of an account.
struct UserOutput {
    var vault: Vault
    var language: Language

    private func name(_ account: Account) -> String {
        vault.keys.identifiers.identifier(.account, account.number)
    }

    func saved(_ account: Account) {
        print(Message("user.saved", ["user": name(account)]).text(in: language))
    }

    /// The first passphrase is shown once, alone on its line on standard output.
    func added(_ account: Account, _ passphrase: String?) {
        let arguments = [
            "user": name(account), "login": DisplayText.neutral(account.login),
        ]
        StandardError.print(
            (passphrase == nil
                ? Message("user.added", arguments) : Message("user.addedWith", arguments))
                .text(in: language))
        if let passphrase { print(passphrase) }
    }

    func left(_ left: AccountBook.Leaving) {
        print(
            Message(
                "user.left",
                [
                    "sessions": "\(left.sessions)", "tokens": "\(left.tokens)",
                    "requests": "\(left.requests)", "teams": "\(left.teams)",
                    "leads": "\(left.leads)", "holds": "\(left.holds)",
                ]
            ).text(in: language))
    }
}

/// What `strata user list --format json` prints, one an account.
struct AccountReport: Encodable {
    var user: String
    var login: String
    var name: String
    var state: String
    var roles: [String]
    var service: Bool
    var expires: String?
    var codes: Int
    var keys: Int
    var recoveryCodes: Int
    var mustChange: Bool

    init(_ account: Account, _ vault: Vault, at now: Int64) {
        user = vault.keys.identifiers.identifier(.account, account.number)
        login = account.login
        name = account.name
        state =
            account.isActive(at: now)
            ? "active" : account.state == .frozen ? "frozen" : "disabled"
        roles = account.roles.map(\.rawValue).sorted()
        service = account.isService
        expires = account.ends.map { TimeText.utc($0) }
        codes = account.codes.count
        keys = account.keys.count
        recoveryCodes = account.recovery.count
        mustChange = account.mustChange
    }

    /// The accounts of others are for who keeps them.
    static func authorise(_ vault: Vault) throws {
        guard vault.actor != nil else { return }
        try AuditTrail(vault).perform(.init(.userList)) {}
    }

    static var columns: [ListingOptions.Column<AccountReport>] {
        [
            .init("user", Message("user.column.user")) { $0.user },
            .init("login", Message("user.column.login")) { $0.login },
            .init("name", Message("dataset.name")) { $0.name },
            .init("state", Message("user.column.state")) { $0.state },
            .init("roles", Message("user.column.roles")) { $0.roles.joined(separator: ", ") },
        ]
    }
}
