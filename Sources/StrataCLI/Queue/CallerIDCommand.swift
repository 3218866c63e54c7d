import ArgumentParser
import StrataCore
import StrataOperations

extension CallerID.Kind: ExpressibleByArgument {}

/// `strata caller-id`: the numbers that calls are made from.
struct CallerIDCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "caller-id", abstract: Text.of(Message("callerID.abstract")),
            subcommands: [CallerIDList.self, CallerIDAdd.self, CallerIDRemove.self])
    }
}

/// `strata caller-id list`.
struct CallerIDList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("callerID.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        let all = try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try CallerIDs(vault: vault).list().map { CallerIDReport($0) }
        }
        try listing.write(
            all,
            [
                .init("phone", Message("callerID.phone")) { $0.phone },
                .init("holder", Message("callerID.holder")) { $0.holder },
                .init("kind", Message("callerID.kind")) { $0.kind },
                .init("purposes", Message("callerID.purposes")) {
                    $0.purposes.joined(separator: ", ")
                },
            ])
    }
}

/// `strata caller-id add`.
struct CallerIDAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Text.of(Message("callerID.add.abstract")))
    }

    @Argument(
        help: Text.help(Message("callerID.option.phone"), valueName: Message("cli.value.number")))
    var phone: String
    @Option(
        help: Text.help(Message("callerID.option.holder"), valueName: Message("cli.value.name")))
    var holder: String
    @Option(help: Text.help(Message("callerID.option.kind"), valueName: Message("cli.value.kind")))
    var kind: CallerID.Kind
    @Option(
        help: Text.help(Message("callerID.option.purpose"), valueName: Message("cli.value.name")))
    var purpose: [PurposeArgument]
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        _ = try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            try CallerIDs(vault: vault).add(
                phone, holder: holder, kind: kind, purposes: purpose.map(\.purpose))
        }
    }
}

/// `strata caller-id remove`.
struct CallerIDRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: Text.of(Message("callerID.remove.abstract")))
    }

    @Argument(
        help: Text.help(Message("callerID.option.phone"), valueName: Message("cli.value.number")))
    var phone: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            try CallerIDs(vault: vault).remove(phone)
        }
    }
}
