import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataVault

/// `strata subject`: the people in a vault.
struct SubjectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "subject", abstract: Text.of(Message("subject.abstract")),
            subcommands: [
                SubjectFind.self, SubjectShow.self, SubjectReveal.self, SubjectRecording.self,
                SubjectExportCommand.self, SubjectMerge.self, SubjectSplit.self,
                SubjectRestrict.self, SubjectCorrect.self, SubjectErase.self,
                SubjectConflictsCommand.self,
            ])
    }
}

/// Whom a command is about: an identifier, or what is known of the person.
struct SubjectOptions: ParsableArguments {
    @Argument(help: Text.help(Message("subject.identifier")))
    var subject: String?

    @Option(help: Text.help(Message("subject.phone")))
    var phone: String?

    @Option(help: Text.help(Message("subject.email")))
    var email: String?

    @Option(name: .customLong("id"), help: Text.help(Message("subject.id")))
    var identity: String?

    @Option(help: Text.help(Message("subject.last4")))
    var last4: String?

    @Option(help: Text.help(Message("subject.surname")))
    var surname: String?

    @Option(help: Text.help(Message("subject.dataset"), valueName: Message("cli.value.name")))
    var dataset: String?

    func validate() throws {
        let given = [subject, phone, email, identity, last4].count { $0 != nil }
        guard given == 1 else { throw ValidationError(Text.of(Message("subject.oneQuery"))) }
        if last4 != nil, (surname != nil) == (dataset != nil) {
            throw ValidationError(Text.of(Message("subject.last4Needs")))
        }
    }

    /// The query; `-` as a value reads it from standard input, so that it stands in no history.
    var query: SubjectQuery {
        func value(_ text: String) -> String {
            guard text == "-" else { return text }
            if Console.isTerminal(Console.current.input) {
                StandardError.write(Text.of(Message("subject.ask")) + " ")
            }
            return Console.current.readLine() ?? ""
        }
        if let phone { return .phone(value(phone)) }
        if let email { return .email(value(email)) }
        if let identity { return .identity(value(identity)) }
        if let last4 {
            if let surname { return .lastFour(value(last4), surname: surname) }
            return .lastFourIn(value(last4), dataset: dataset ?? "")
        }
        return .identifier(subject ?? "")
    }

    /// The one person that the query finds.
    ///
    /// - Throws: `SubjectError.gone` for none, `.tooMany` for several.
    func one(_ lookup: SubjectLookup) throws -> Int64 {
        let found = try lookup.find(query)
        guard let first = found.first else { throw SubjectError.gone }
        guard found.count == 1 else { throw SubjectError.several(found.count) }
        return first
    }
}

/// `--role`: as whom a command looks; the owner of a vault may look as anybody.
struct RoleOption: ParsableArguments {
    @Option(help: Text.help(Message("subject.role")))
    var role: MaskRole?

    var resolved: Role { role?.role ?? .agent }

    /// The role for whoever acts: the one that was named, or one that they have.
    func resolved(_ vault: Vault) throws -> Role {
        if let role { return role.role }
        guard let actor = vault.actor else { return resolved }
        if let role = actor.role { return role }
        let roles = try AccountBook(vault: vault).own().roles
        return Role.allCases.first(where: roles.contains) ?? resolved
    }
}

/// `strata subject find`: who has a number, an address, a name.
struct SubjectFind: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find", abstract: Text.of(Message("subject.find.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
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
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try roleOption.resolved(vault))
            let views = try lookup.find(subjectOptions.query).map { try lookup.show($0) }
            try SubjectOutput(format: format, language: language).write(views)
            if views.isEmpty { throw ExitStatus.unreadable.exitCode }
        }
    }
}

/// `strata subject show`: a person, masked for a role.
struct SubjectShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("subject.show.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
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
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try roleOption.resolved(vault))
            let view = try lookup.show(try subjectOptions.one(lookup))
            try SubjectOutput(format: format, language: language).write([view])
        }
    }
}

/// `strata subject reveal`: one value, for a purpose.
struct SubjectReveal: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reveal", abstract: Text.of(Message("subject.reveal.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions

    @Option(help: Text.help(Message("subject.field"), valueName: Message("cli.value.name")))
    var field: String

    @Option(help: Text.help(Message("subject.purpose")))
    var purpose: PurposeArgument

    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?

    @OptionGroup var recordOption: RecordOption
    @OptionGroup var roleOption: RoleOption
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try roleOption.resolved(vault))
            let number = try subjectOptions.one(lookup)
            let value = try lookup.reveal(
                number, field: field, record: try recordOption.number(vault),
                purpose: purpose.purpose, ticket: ticket)
            print(DisplayText.lines(value.value, limit: .max))
        }
    }
}

/// `--purpose`.
struct PurposeArgument: ExpressibleByArgument {
    var purpose: Purpose

    init?(argument: String) {
        guard let purpose = Purpose(rawValue: argument) else { return nil }
        self.purpose = purpose
    }

    static var allValueStrings: [String] { Purpose.allCases.map(\.rawValue) }
}

/// `strata subject erase`: a person, beyond recovery.
struct SubjectErase: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase", abstract: Text.of(Message("subject.erase.abstract")),
            discussion: Text.of(Message("subject.erase.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Flag(help: Text.help(Message("subject.erase.yes")))
    var yes = false
    @Flag(help: Text.help(Message("subject.erase.keepConsents")))
    var keepConsents = false
    @OptionGroup var partOptions: PartOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        guard yes || !partOptions.isEmpty else { throw ImportError.needsConfirmation }
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let number = try subjectOptions.one(lookup)
            guard partOptions.isEmpty else {
                return try partOptions.run(
                    number, yes: yes, in: vault, policy: policy, language: language)
            }
            if keepConsents {
                let kept = try ConsentBook(vault: vault).keepApart(number)
                print(
                    Message("subject.erase.kept", ["count": NumberText.grouped(kept)])
                        .text(in: language))
            }
            for record in try lookup.erase([number], at: CurrentTime.microseconds) {
                print(Self.done(record, in: vault).text(in: language))
            }
        }
    }

    /// What is said of an erasure of whole people.
    static func done(_ record: ErasureRecord, in vault: Vault) -> Message {
        Message(
            "subject.erased",
            [
                "erasure": vault.keys.identifiers.identifier(.erasure, record.number),
                "epoch": "\(record.epoch)",
            ])
    }

    func validate() throws {
        if keepConsents, !partOptions.isEmpty {
            throw ValidationError(Text.of(Message("subject.erase.part.notWithConsents")))
        }
    }
}

/// Prints people for a terminal or a program.
struct SubjectOutput {
    var format: ListFormat
    var language: Language

    func write(_ views: [SubjectView]) throws {
        if format == .json {
            try ByteSink.print(try ReportJSON.encode(views.map { SubjectReport($0) }))
            return
        }
        guard !views.isEmpty else {
            print(Message("subject.nobody").text(in: language))
            return
        }
        for view in views {
            let state =
                view.state == .restricted
                ? "  " + Message("subject.restrictedState").text(in: language) : ""
            let barred =
                view.isBarred ? "  " + Message("subject.barred").text(in: language) : ""
            print(view.identifier + state + barred)
            for record in view.records {
                let archived =
                    record.isArchived
                    ? "  " + Message("subject.archivedState").text(in: language) : ""
                print("  \(record.identifier)  \(DisplayText.neutral(record.dataset))" + archived)
                let rows = record.fields.map { field in
                    [
                        field.tier.rawValue, DisplayText.neutral(field.name),
                        field.shown.map { DisplayText.neutral($0) } ?? "***",
                    ]
                }
                let table = TextTable(
                    columns: [
                        .init(key: "tier", title: Message("import.tier").text(in: language)),
                        .init(key: "field", title: Message("import.column").text(in: language)),
                        .init(key: "shown", title: Message("subject.shown").text(in: language)),
                    ], rows: rows)
                for line in table.text.split(separator: "\n") { print("    " + line) }
            }
        }
    }
}
