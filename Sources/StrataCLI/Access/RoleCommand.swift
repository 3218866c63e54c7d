import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata role`: what each role may do, and why.
struct RoleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "role", abstract: Text.of(Message("role.abstract")),
            subcommands: [RoleList.self, RoleExplain.self, RoleAdopt.self, RoleProposed.self])
    }
}

/// `strata role list`.
struct RoleList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Text.of(Message("role.list.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    private struct Report: Encodable {
        var role: String
        var title: String
        /// By action and tier, and by duty: `yes` or `approval`.
        var actions: [String: [String: String]]
        var duties: [String: String]
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let reports = Role.allCases.map { role in
            var actions: [String: [String: String]] = [:]
            for tier in SensitivityTier.allCases {
                for action in Action.allCases {
                    let grant = policy.grant(.data(action), to: role, tier: tier)
                    if grant != .no {
                        actions[action.rawValue, default: [:]][tier.rawValue] = grant.rawValue
                    }
                }
            }
            var duties: [String: String] = [:]
            for duty in Duty.allCases {
                let grant = policy.grant(.duty(duty), to: role, tier: .t1)
                if grant != .no { duties[duty.rawValue] = grant.rawValue }
            }
            return Report(
                role: role.rawValue, title: role.title[language], actions: actions, duties: duties)
        }
        if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
        func cell(_ grants: [String: String]) -> String {
            grants.keys.sorted().map { $0 + (grants[$0] == "approval" ? "*" : "") }
                .joined(separator: " ")
        }
        let table = TextTable(
            columns: [
                .init(key: "role", title: Message("user.column.roles").text(in: language)),
                .init(key: "what", title: Message("approval.column.action").text(in: language)),
                .init(key: "where", title: Message("role.column.where").text(in: language)),
            ],
            rows: reports.flatMap { report in
                Action.allCases.compactMap { action in
                    report.actions[action.rawValue].map {
                        [report.title, action.title[language], cell($0)]
                    }
                } + [
                    [report.title, Message("role.duties").text(in: language), cell(report.duties)]
                ]
            })
        print(table.text, terminator: "")
        print(Message("role.list.note").text(in: language))
    }
}

/// `strata role explain`.
struct RoleExplain: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: Text.of(Message("role.explain.abstract")))
    }

    @Argument(help: Text.help(Message("role.explain.role")))
    var role: RoleArgument
    @Argument(help: Text.help(Message("role.explain.what")))
    var what: String
    @Option(help: Text.help(Message("role.explain.label"), valueName: Message("cli.value.name")))
    var label: String?
    @Option(help: Text.help(Message("acting.purpose")))
    var purpose: PurposeArgument?
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    private struct Report: Encodable {
        var condition: String
        var outcome: String
        var wanted: String
        var rules: [String]
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        guard
            let need = Action(rawValue: what).map(AccessNeed.data)
                ?? Duty(rawValue: what).map(AccessNeed.duty)
        else { throw AccountError.unknownScope(what) }
        let labels = try label.map { [try policy.knownLabel(LabelID($0)).id] } ?? []
        let decision = policy.access(
            AccessQuestion(
                need, as: role.role, labels: Set(labels), purpose: purpose?.purpose, values: 1))
        let reports = decision.reasons.map {
            Report(
                condition: $0.condition.rawValue, outcome: $0.outcome.rawValue,
                wanted: $0.wanted, rules: $0.rules.map(\.id))
        }
        if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
        print(
            Message("role.explain.verdict", ["verdict": decision.verdict.rawValue])
                .text(in: language))
        let table = TextTable(
            columns: [
                .init(key: "condition", title: Message("role.column.condition").text(in: language)),
                .init(key: "outcome", title: Message("user.column.state").text(in: language)),
                .init(key: "wanted", title: Message("role.column.wanted").text(in: language)),
                .init(key: "rules", title: Message("role.column.rules").text(in: language)),
            ],
            rows: reports.map {
                [$0.condition, $0.outcome, $0.wanted, $0.rules.joined(separator: ", ")]
            })
        print(table.text, terminator: "")
    }
}

/// `strata role adopt`: makes a policy the one of those who sign in.
struct RoleAdopt: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt", abstract: Text.of(Message("role.adopt.abstract")))
    }

    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            try AdoptedPolicy(vault: vault).adopt(policy)
            print(
                Message("role.adopted", ["policy": DisplayText.neutral(policy.name)])
                    .text(in: language))
        }
    }
}

/// `strata role proposed`: what others are asked to agree to.
struct RoleProposed: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proposed", abstract: Text.of(Message("role.proposed.abstract")))
    }

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let adopted = AdoptedPolicy(vault: vault)
            let proposals = try adopted.proposals()
            if proposals.isEmpty {
                print(Message("role.proposed.none").text(in: language))
            }
            let current = try adopted.policy()
            for proposal in proposals {
                print(
                    Message(
                        "role.proposed.one",
                        [
                            "policy": DisplayText.neutral(proposal.policy.name),
                            "version": DisplayText.neutral(proposal.policy.version),
                            "time": CivilTime(proposal.proposed).text, "digest": proposal.digest,
                        ]
                    ).text(in: language))
                let difference = current.difference(to: proposal.policy)
                print(PolicyDiffText(language: language).text(difference), terminator: "")
            }
        }
    }
}
