import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata consent`: what people agreed to.
struct ConsentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "consent", abstract: Text.of(Message("consent.abstract")),
            subcommands: [
                ConsentList.self, ConsentCheck.self, ConsentAdd.self, ConsentWithdraw.self,
            ])
    }
}

/// `strata consent list`.
struct ConsentList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("consent.list.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let language = listing.language
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try listing.vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let reports = try ConsentBook(vault: vault)
                .entries(of: try subjectOptions.one(lookup)).map { ConsentReport($0) }
            if reports.isEmpty, listing.format == .table {
                return print(Message("consent.nothing").text(in: language))
            }
            try listing.write(
                reports,
                [
                    .init("record", Message("consent.column.record")) { $0.record },
                    .init("controller", Message("consent.column.controller")) {
                        $0.controller ?? "–"
                    },
                    .init("purposes", Message("consent.column.purposes")) {
                        $0.purposes.joined(separator: ", ")
                    },
                    .init("channels", Message("consent.column.channels")) {
                        $0.channels.joined(separator: ", ")
                    },
                    .init("form", Message("consent.column.form")) { $0.form },
                    .init("given", Message("consent.column.given")) { $0.given ?? "–" },
                    .init("expiry", Message("consent.column.expiry")) { $0.expiry ?? "–" },
                    .init("withdrawn", Message("consent.column.withdrawn")) {
                        $0.withdrawn ?? "–"
                    },
                ])
        }
    }
}

/// `strata consent check`: exit code 3 where a contact is not covered.
struct ConsentCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: Text.of(Message("consent.check.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Option(help: Text.help(Message("consent.purpose")))
    var purpose: PurposeArgument
    @Option(help: Text.help(Message("consent.channel")))
    var channel: ContactChannel = .phone
    @Option(help: Text.help(Message("consent.controller"), valueName: Message("cli.value.name")))
    var controller: String?
    @Option(help: Text.help(Message("consent.country")))
    var country: String?
    @OptionGroup var time: TimeOption
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let query = subjectOptions.query
        var question = ConsentBook.Question(
            purpose: purpose.purpose, channel: channel, time: try time.resolved())
        question.isNow = time.at == nil
        question.controller = controller
        question.country = country
        if case .phone(let text) = query { question.phone = text }
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let answer = try ConsentBook(vault: vault).check(
                try SubjectOptions.one(query, lookup), question, policy: policy)
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(ConsentAnswerReport(answer, language)))
            } else {
                tell(answer, language)
            }
            if !answer.verdict.isCovered { throw ExitStatus.tierFound.exitCode }
        }
    }

    private func tell(_ answer: ConsentBook.Answer, _ language: Language) {
        let reason = answer.verdict.because.message.text(in: language)
        let message =
            answer.verdict.isCovered
            ? Message("consent.covered", ["reason": reason])
            : Message("consent.notCovered", ["reason": reason])
        print(message.text(in: language))
        if let record = answer.verdict.record { print("  \(record)") }
        print(
            "  "
                + Message("consent.needed", ["form": answer.form.text(language)])
                .text(in: language))
    }
}

extension ConsentForm {
    func text(_ language: Language) -> String {
        switch self {
        case .none: Message("consent.form.none").text(in: language)
        case .notice: Message("consent.form.notice").text(in: language)
        case .consent: Message("consent.form.consent").text(in: language)
        case .separate: Message("consent.form.separate").text(in: language)
        case .guardian: Message("consent.form.guardian").text(in: language)
        }
    }
}

/// `--form` of a consent that is written down.
enum GivenForm: String, ExpressibleByArgument, CaseIterable {
    case consent, separate, guardian

    var form: ConsentForm {
        switch self {
        case .consent: .consent
        case .separate: .separate
        case .guardian: .guardian
        }
    }
}

/// `strata consent add`: a consent that a person gave.
struct ConsentAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Text.of(Message("consent.add.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Option(help: Text.help(Message("consent.purposesNeeded")))
    var purpose: [PurposeArgument]
    @Option(help: Text.help(Message("consent.channelsNeeded")))
    var channel: [ContactChannel]
    @Option(
        help: Text.help(Message("consent.controllerNeeded"), valueName: Message("cli.value.name")))
    var controller: String
    @Option(help: Text.help(Message("consent.form")))
    var form: GivenForm = .consent
    @Option(help: Text.help(Message("consent.evidence")))
    var evidence: String?
    @Option(help: Text.help(Message("consent.expiry")))
    var expiry: String?
    @OptionGroup var time: TimeOption
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        var statement = ConsentBook.Statement(
            purposes: Set(purpose.map(\.purpose)), channels: Set(channel))
        statement.controller = controller
        statement.form = form.form
        statement.evidence = evidence
        statement.given = CivilTime(try time.resolved())
        statement.expiry = try expiry.map { try TimeOption.time($0) }
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let record = try ConsentBook(vault: vault).add(
                statement, to: try subjectOptions.one(lookup))
            print(Message("consent.saved", ["record": record]).text(in: language))
        }
    }
}

/// `strata consent withdraw`: as easy as giving one.
struct ConsentWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: Text.of(Message("consent.withdraw.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Option(help: Text.help(Message("consent.purposes")))
    var purpose: [PurposeArgument] = []
    @Option(help: Text.help(Message("consent.channels")))
    var channel: [ContactChannel] = []
    @Option(
        help: Text.help(Message("consent.controllerAll"), valueName: Message("cli.value.name")))
    var controller: String?
    @Option(help: Text.help(Message("consent.evidence")))
    var evidence: String?
    @OptionGroup var time: TimeOption
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        var statement = ConsentBook.Statement(
            purposes: Set(purpose.isEmpty ? Purpose.allCases : purpose.map(\.purpose)),
            channels: Set(channel.isEmpty ? ContactChannel.allCases : channel))
        statement.controller = controller
        statement.evidence = evidence
        statement.withdrawn = CivilTime(try time.resolved())
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let record = try ConsentBook(vault: vault).add(
                statement, to: try subjectOptions.one(lookup))
            print(Message("consent.saved", ["record": record]).text(in: language))
        }
    }
}
