import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata list`: what lists have to do with each other.
struct ListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("compare.noun")),
            subcommands: [ListCompare.self])
    }
}

/// `strata list compare A B`: what two lists share, in numbers.
struct ListCompare: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare", abstract: Text.of(Message("compare.abstract")),
            discussion: Text.of(Message("compare.discussion")))
    }

    @Argument(help: Text.help(Message("dataset.which")))
    var first: String
    @Argument(help: Text.help(Message("dataset.which")))
    var second: String
    @Flag(help: Text.help(Message("compare.exact")))
    var exact = false
    @Option(help: Text.help(Message("subject.purpose")))
    var purpose: PurposeArgument?
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard exact == (purpose != nil) else {
            throw ValidationError(Text.of(Message("compare.exactNeedsPurpose")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let catalogue = DatasetCatalogue(vault: vault)
            let lists = (try catalogue.dataset(first), try catalogue.dataset(second))
            let report = try Watch(quiet: true, language: language).run { meter in
                try ListComparison(vault: vault, policy: policy, meter: meter).compare(
                    lists.0, lists.1, exactFor: purpose?.purpose)
            }
            if format == .json { return try ByteSink.print(try ReportJSON.encode(report)) }
            show(report, language)
        }
    }

    private func show(_ report: ListComparison.Report, _ language: Language) {
        func text(_ message: Message) -> String { message.text(in: language) }
        var rows: [[String]] = []
        func add(_ title: String, _ overlap: ListComparison.Overlap) {
            rows.append([
                title, overlap.both.text, overlap.onlyFirst.text, overlap.onlySecond.text,
            ])
        }
        add(text(Message("compare.people")), report.people)
        for (tier, overlap) in report.byTier.sorted(by: { $0.key < $1.key }) { add(tier, overlap) }
        let table = TextTable(
            columns: [
                .init(key: "what", title: ""),
                .init(key: "both", title: text(Message("compare.both"))),
                .init(
                    key: "first",
                    title: text(
                        Message("compare.only", ["name": DisplayText.neutral(first)]))),
                .init(
                    key: "second",
                    title: text(
                        Message("compare.only", ["name": DisplayText.neutral(second)]))),
            ], rows: rows)
        print(table.text, terminator: "")
        print(
            text(
                Message(
                    "compare.sharedBy",
                    [
                        "phone": report.sharedBy["phone"]?.text ?? "",
                        "email": report.sharedBy["email"]?.text ?? "",
                        "identity": report.sharedBy["identity"]?.text ?? "",
                    ])))
        print(
            text(
                Message(
                    "compare.others",
                    [
                        "others": report.sharedWithOthers.text,
                        "conflicts": report.conflicts.text,
                    ])))
        if !report.exact { print(text(Message("compare.coarse"))) }
    }
}
