import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata subject export`: a person's own copy of all that there is.
struct SubjectExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: Text.of(Message("subject.export.abstract")),
            discussion: Text.of(Message("subject.export.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("subject.export.output"), valueName: Message("cli.value.file")))
    var output: String

    @Option(help: Text.help(Message("subject.export.html"), valueName: Message("cli.value.file")))
    var html: String?

    @Option(
        help: Text.help(Message("subject.export.audio"), valueName: Message("cli.value.folder")))
    var audio: String?

    @Option(help: Text.help(Message("acting.purpose")))
    var purpose: PurposeArgument?
    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(
            language, actingFor: purpose?.purpose, ticket: ticket
        ) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let number = try subjectOptions.one(lookup)
            for path in [output, html, audio].compactMap(\.self) {
                try VaultFolder(path: vault.folder).checkOutside(path)
            }
            let export = try SubjectExport(
                of: number, in: vault, policy: policy, language: language)
            for path in [output, html].compactMap(\.self) {
                try ClearCopies.note(path, of: number, at: CurrentTime.microseconds, in: vault)
            }
            let file = ByteSink(file: try ReplacingFile(path: output))
            try file.write(try ReportJSON.encode(export))
            try file.finish()
            if let html {
                let page = ByteSink(file: try ReplacingFile(path: html))
                try page.write(try export.page(language))
                try page.finish()
            }
            if let audio { try AudioOutput(folder: audio).write(export) }
            StandardError.print(
                Message("subject.exported", ["path": DisplayText.neutral(output)])
                    .text(in: language))
        }
    }
}

/// `strata subject merge`: two are one.
struct SubjectMerge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge", abstract: Text.of(Message("subject.merge.abstract")),
            discussion: Text.of(Message("subject.merge.discussion")))
    }

    @Argument(help: Text.help(Message("subject.merge.kept")))
    var kept: String
    @Argument(help: Text.help(Message("subject.merge.joined")))
    var joined: String
    @OptionGroup var consent: MergeConsent
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let decision = try SubjectDecisions(
                vault: vault, policy: policy, role: consent.role
            ).merge(
                try SubjectNumber.of(joined, vault), into: try SubjectNumber.of(kept, vault),
                consent.consent)
            DecisionOutput(vault: vault, language: language).tell(decision)
            guard decision.state == .done else { return }
            print(Message("subject.merged", ["joined": joined, "kept": kept]).text(in: language))
        }
    }
}

/// `strata subject split`: takes a merge back.
struct SubjectSplit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "split", abstract: Text.of(Message("subject.split.abstract")))
    }

    @Argument(help: Text.help(Message("subject.merge.joined")))
    var joined: String
    @OptionGroup var consent: MergeConsent
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            try SubjectDecisions(vault: vault, policy: policy, role: consent.role).split(
                try SubjectNumber.of(joined, vault), consent.consent)
            print(Message("subject.parted", ["joined": joined]).text(in: language))
        }
    }
}

/// `strata subject restrict`: storage only, no use.
struct SubjectRestrict: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restrict", abstract: Text.of(Message("subject.restrict.abstract")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Flag(help: Text.help(Message("subject.restrict.lift")))
    var lift = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            try SubjectChange(vault: vault, policy: policy).restrict(
                try subjectOptions.one(lookup), !lift)
            print(
                (lift ? Message("subject.restrict.lifted") : Message("subject.restrict.done"))
                    .text(in: language))
        }
    }
}

/// `strata subject correct`: another value in the place of a wrong one.
struct SubjectCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: Text.of(Message("subject.correct.abstract")),
            discussion: Text.of(Message("subject.correct.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Option(help: Text.help(Message("subject.field"), valueName: Message("cli.value.name")))
    var field: String
    @Option(name: .customLong("to"), help: Text.help(Message("subject.correct.to")))
    var value: String
    @OptionGroup var recordOption: RecordOption
    @OptionGroup var consent: MergeConsent
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let text = value == "-" ? Console.current.readLine() ?? "" : value
        try vaultOptions.withVault(language) { vault, _ in
            let lookup = SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
            let count = try SubjectDecisions(
                vault: vault, policy: policy, role: consent.role
            ).correct(
                try subjectOptions.one(lookup), field: field, to: text.isEmpty ? nil : text,
                record: try recordOption.number(vault), consent.consent)
            print(Message("subject.corrected", ["count": "\(count)"]).text(in: language))
        }
    }
}

/// `--record`: the one of a person's records that is meant.
struct RecordOption: ParsableArguments {
    @Option(help: Text.help(Message("subject.record.one")))
    var record: String?

    /// - Throws: `SubjectError.badIdentifier`.
    func number(_ vault: Vault) throws -> Int64? {
        guard let record else { return nil }
        guard let number = vault.keys.identifiers.number(.record, record) else {
            throw SubjectError.badIdentifier
        }
        return number
    }
}

/// Numbers of people from what the command line has.
enum SubjectNumber {
    /// - Throws: `SubjectError.badIdentifier`.
    static func of(_ identifier: String, _ vault: Vault) throws -> Int64 {
        guard let number = vault.keys.identifiers.number(.subject, identifier) else {
            throw SubjectError.badIdentifier
        }
        return number
    }
}
