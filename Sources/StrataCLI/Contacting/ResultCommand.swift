import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata result`: the dictionary of what calls end with.
struct ResultCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "result", abstract: Text.of(Message("result.abstract")),
            subcommands: [ResultList.self, ResultSet.self, ResultRemove.self])
    }
}

/// `strata result list`.
struct ResultList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("result.list.abstract")))
    }

    @Option(help: Text.help(Message("import.dataset"), valueName: Message("cli.value.name")))
    var dataset: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let language = listing.language
        try listing.vaultOptions.withVault(language) { vault, _ in
            try listing.write(
                try CatalogueListing(vault: vault).results(dataset: dataset),
                [
                    .init("code", Message("result.column.code")) { $0.code },
                    .init("title", Message("result.column.title")) {
                        language == .zh ? $0.zh : $0.en
                    },
                    .init("flags", Message("result.column.flags")) {
                        $0.flags.joined(separator: ", ")
                    },
                ])
        }
    }
}

/// `strata result set`: a result of one's own, or a word for one.
struct ResultSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: Text.of(Message("result.set.abstract")))
    }

    @Argument(help: Text.help(Message("result.code")))
    var code: String
    @Option(help: Text.help(Message("result.sameAs")))
    var sameAs: String?
    @Option(help: Text.help(Message("result.title")))
    var title: String?
    @Flag(help: Text.help(Message("result.contacted")))
    var contacted = false
    @Flag(help: Text.help(Message("result.refused")))
    var refused = false
    @Flag(help: Text.help(Message("result.invalid")))
    var invalid = false
    @Flag(help: Text.help(Message("result.sale")))
    var sale = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    private var flags: CallResult.Flags {
        var flags: CallResult.Flags = []
        if contacted { flags.insert(.contacted) }
        if refused { flags.insert(.refused) }
        if invalid { flags.insert(.invalid) }
        if sale { flags.insert(.sale) }
        return flags
    }

    func validate() throws {
        if sameAs != nil, title != nil || !flags.isEmpty {
            throw ValidationError(Text.of(Message("result.either")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let catalogue = ResultCatalogue(vault: vault)
            if let sameAs {
                try catalogue.set(code, sameAs: sameAs)
            } else {
                try catalogue.set(code, title: title, flags: flags)
            }
            print(
                Message("result.saved", ["code": DisplayText.neutral(code)]).text(in: language))
        }
    }
}

/// `strata result remove`.
struct ResultRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: Text.of(Message("result.remove.abstract")))
    }

    @Argument(help: Text.help(Message("result.code")))
    var code: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            try ResultCatalogue(vault: vault).remove(code)
            print(
                Message("result.removed", ["code": DisplayText.neutral(code)]).text(in: language))
        }
    }
}
