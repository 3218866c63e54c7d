import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata call`.
struct CallCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "call", abstract: Text.of(Message("call.abstract")),
            subcommands: [CallCheckCommand.self])
    }
}

/// `strata call check`: exit code 3 where nobody may call.
struct CallCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: Text.of(Message("call.check.abstract")),
            discussion: Text.of(Message("call.check.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Option(help: Text.help(Message("call.purpose")))
    var purpose: PurposeArgument?
    @Option(help: Text.help(Message("call.campaign"), valueName: Message("cli.value.name")))
    var campaign: String?
    @Option(help: Text.help(Message("consent.controller"), valueName: Message("cli.value.name")))
    var controller: String?
    @Option(help: Text.help(Message("call.country")))
    var country: String?
    @Option(help: Text.help(Message("call.region")))
    var region: String?
    @Option(help: Text.help(Message("call.offset")))
    var offset: String?
    @Flag(help: Text.help(Message("call.holiday")))
    var holiday = false
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
        var question = CallCheck.Question(subjectOptions.query, time: try time.resolved())
        question.purpose = purpose?.purpose
        question.campaign = campaign
        question.isNow = time.at == nil
        question.controller = controller
        question.country = country
        question.region = region
        question.isHoliday = holiday
        if let offset {
            guard let minutes = CivilTime("2000-01-01 00:00\(offset)")?.offset else {
                throw CallCheckError.badOffset(offset)
            }
            question.offset = minutes
        }
        try vaultOptions.withVault(language) { vault, _ in
            let answers = try CallCheck(vault: vault, policy: policy).ask(question)
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(CallCheckReport(answers, language)))
            } else {
                for answer in answers { tell(answer, language) }
            }
            if !answers.contains(where: \.verdict.mayCall) {
                throw ExitStatus.tierFound.exitCode
            }
        }
    }

    private func tell(_ answer: CallCheck.Answer, _ language: Language) {
        let verdict = answer.verdict
        let message =
            verdict.mayCall
            ? Message("call.may", ["number": answer.number])
            : Message("call.mayNot", ["number": answer.number])
        print(message.text(in: language))
        for (sign, reasons) in [
            ("✗", verdict.against), ("✓", verdict.grounds), ("·", verdict.notes),
        ] {
            for reason in reasons {
                print("  \(sign) \(DisplayText.neutral(reason.text(language), limit: 500))")
            }
        }
    }
}
