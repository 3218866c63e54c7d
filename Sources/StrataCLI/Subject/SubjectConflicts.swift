import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata subject conflicts`: who may be whom, for a person to decide.
struct SubjectConflictsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "conflicts", abstract: Text.of(Message("conflict.abstract")),
            subcommands: [
                ConflictList.self, ConflictShow.self, ConflictDecide.self, ConflictTrail.self,
                ConflictUndo.self,
            ], defaultSubcommand: ConflictList.self)
    }
}

/// `strata subject conflicts list`: what nobody has decided.
struct ConflictList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("conflict.list.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let reports = try SubjectDecisions(vault: vault, policy: .standard)
                .questions(after: 0, limit: .max).map {
                    ConflictReport($0, vault)
                }
            if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
            let table = TextTable(
                columns: [
                    .init(key: "conflict", title: Message("dataset.id").text(in: language)),
                    .init(key: "subject", title: Message("conflict.new").text(in: language)),
                    .init(key: "others", title: Message("conflict.others").text(in: language)),
                ],
                rows: reports.map { [$0.conflict, $0.subject, $0.others.joined(separator: " ")] })
            print(table.text, terminator: "")
        }
    }
}

/// `strata subject conflicts show ID`: both sides, masked, and why it is a question.
struct ConflictShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("conflict.show.abstract")))
    }

    @Argument(help: Text.help(Message("conflict.which")))
    var conflict: String
    @OptionGroup var roleOption: RoleOption
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let question = try SubjectDecisions(
                vault: vault, policy: policy, role: try roleOption.resolved(vault)
            ).question(conflict)
            if format == .json {
                return try ByteSink.print(try ReportJSON.encode(QuestionReport(question)))
            }
            func words(_ facts: [SubjectDecisions.Fact]) -> String {
                facts.isEmpty
                    ? "–" : facts.map { $0.text.text(in: language) }.joined(separator: ", ")
            }
            print(
                Message(
                    "conflict.why",
                    ["shared": words(question.shared), "different": words(question.different)]
                ).text(in: language))
            try SubjectOutput(format: .table, language: language).write(
                [question.subject] + question.others)
        }
    }
}

/// `strata subject conflicts decide ID --merge|--apart`.
struct ConflictDecide: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decide", abstract: Text.of(Message("conflict.decide.abstract")))
    }

    @Argument(help: Text.help(Message("conflict.which")))
    var conflict: String
    @Flag(help: Text.help(Message("conflict.merge")))
    var merge = false
    @Flag(help: Text.help(Message("conflict.apart")))
    var apart = false
    @Option(help: Text.help(Message("conflict.into")))
    var into: String?
    @OptionGroup var consent: MergeConsent
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard merge != apart, !apart || into == nil else {
            throw ValidationError(Text.of(Message("conflict.oneAnswer")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let decisions = SubjectDecisions(
                vault: vault, policy: policy, role: try vault.actingRole(or: consent.role))
            let decision =
                apart
                ? try decisions.keepApart(conflict, consent.consent)
                : try decisions.join(
                    conflict, into: try into.map { try SubjectNumber.of($0, vault) },
                    consent.consent)
            DecisionOutput(vault: vault, language: language).tell(decision)
        }
    }
}

/// Who wants people joined, who agrees, and as whom.
struct MergeConsent: ParsableArguments {
    @Option(help: Text.help(Message("conflict.by"), valueName: Message("cli.value.name")))
    var by: String?
    @Option(help: Text.help(Message("relabel.approveBy"), valueName: Message("cli.value.name")))
    var approveBy: String?
    @Option(name: .customLong("role"), help: Text.help(Message("conflict.role")))
    var roleName: MaskRole?

    var role: Role { roleName?.role ?? .compliance }

    var consent: SubjectDecisions.Consent {
        SubjectDecisions.Consent(
            by: by, approvedBy: approveBy, time: CurrentTime.microseconds)
    }
}

/// Says what became of a decision.
struct DecisionOutput {
    var vault: Vault
    var language: Language

    func tell(_ decision: SubjectDecision) {
        let identifier = vault.keys.identifiers.identifier(.decision, decision.number)
        let message =
            switch (decision.kind, decision.state) {
            case (_, .asked): Message("conflict.asked", ["decision": identifier])
            case (.merge, _): Message("conflict.merged", ["decision": identifier])
            case (.apart, _): Message("conflict.keptApart", ["decision": identifier])
            }
        print(message.text(in: language))
    }
}

/// `strata subject conflicts trail`: what was decided, by whom.
struct ConflictTrail: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trail", abstract: Text.of(Message("conflict.trail.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let reports = try SubjectDecisions(vault: vault, policy: .standard).decisions().map {
                DecisionReport($0, vault)
            }
            if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
            let table = TextTable(
                columns: [
                    .init(key: "decision", title: Message("dataset.id").text(in: language)),
                    .init(key: "kind", title: Message("conflict.kind").text(in: language)),
                    .init(key: "state", title: Message("import.list.state").text(in: language)),
                    .init(key: "who", title: Message("conflict.who").text(in: language)),
                    .init(key: "by", title: Message("conflict.decidedBy").text(in: language)),
                ],
                rows: reports.map { report in
                    [
                        report.decision, report.kind, report.state,
                        ([report.subject] + report.others).joined(separator: " "),
                        [report.by, report.approvedBy].compactMap(\.self)
                            .map { DisplayText.neutral($0) }.joined(separator: ", "),
                    ]
                })
            print(table.text, terminator: "")
        }
    }
}

/// `strata subject conflicts undo DECISION`.
struct ConflictUndo: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo", abstract: Text.of(Message("conflict.undo.abstract")))
    }

    @Argument(help: Text.help(Message("conflict.decision")))
    var decision: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            _ = try SubjectDecisions(vault: vault, policy: .standard).undo(decision)
            print(Message("conflict.undone").text(in: language))
        }
    }
}

extension SubjectDecisions.Fact {
    var text: Message {
        switch self {
        case .identity: Message("conflict.fact.identity")
        case .phone: Message("conflict.fact.phone")
        case .email: Message("conflict.fact.email")
        case .name: Message("conflict.fact.name")
        case .birthDate: Message("conflict.fact.birthDate")
        }
    }
}
