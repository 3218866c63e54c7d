import ArgumentParser
import FoundationEssentials
import StrataCore
import StrataOperations
import StrataVault

/// `strata disposal`: what is due is destroyed, with proof.
struct DisposalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "disposal", abstract: Text.of(Message("disposal.abstract")),
            discussion: Text.of(Message("disposal.discussion")),
            subcommands: [
                DisposalPropose.self, DisposalList.self, DisposalShow.self, DisposalApprove.self,
                DisposalReject.self, DisposalRunCommand.self, DisposalCertificateCommand.self,
                DisposalPrint.self, DisposalVerify.self,
            ])
    }
}

/// What the commands of disposals have in common.
struct DisposalOptions: ParsableArguments {
    @Option(help: Text.help(Message("disposal.option.by"), valueName: Message("cli.value.name")))
    var by: String?
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    var language: Language { listing.language }

    func book(_ vault: Vault) throws -> DisposalBook {
        DisposalBook(vault: vault, policy: try policy(vault))
    }

    func policy(_ vault: Vault) throws -> Policy {
        try vault.actorsPolicy
            ?? PolicyLoading.policy(path: policyOptions.policy, profiles: policyOptions.profiles)
    }

    /// Prints a disposal: what it is about, who asked and agreed, and what became of it.
    func write(_ disposal: Disposal, _ vault: Vault) throws {
        let report = DisposalReport(disposal, vault, needed: try book(vault).neededApprovals)
        if listing.format == .json { return try ByteSink.print(try ReportJSON.encode(report)) }
        for line in lines(report) { print(DisplayText.neutral(line, limit: 1_000)) }
    }

    private func lines(_ report: DisposalReport) -> [String] {
        var lines = [
            Message(
                "disposal.line",
                [
                    "disposal": report.disposal, "state": state(report.state),
                    "people": NumberText.grouped(report.people),
                    "by": report.requestedBy.name, "approvals": "\(report.approvedBy.count)",
                    "needed": "\(report.neededApprovals)",
                ]
            ).text(in: language)
        ]
        lines += report.counts.map { count in
            let title =
                RetentionClass(rawValue: count.retentionClass)?.title[language]
                ?? count.retentionClass
            return "  \(title)  [\(count.rule)]  "
                + Message(
                    "disposal.count",
                    [
                        "people": NumberText.grouped(count.people),
                        "records": NumberText.grouped(count.records),
                    ]
                ).text(in: language)
        }
        if report.state == "proposed" || report.state == "approved" {
            lines.append("  " + Message("disposal.sample").text(in: language))
            lines += report.sample.map { "    " + $0 }
        }
        if let done = report.done {
            lines.append(
                "  "
                    + Message(
                        "disposal.done",
                        [
                            "people": NumberText.grouped(done.people),
                            "whole": NumberText.grouped(done.whole),
                            "records": NumberText.grouped(done.records),
                            "reduced": NumberText.grouped(done.reduced),
                            "notDue": NumberText.grouped(done.notDue),
                            "held": NumberText.grouped(done.held),
                            "gone": NumberText.grouped(done.gone),
                            "damaged": NumberText.grouped(done.damaged),
                        ]
                    ).text(in: language))
            if !done.instructions.isEmpty {
                lines.append("  " + Message("disposal.instructions").text(in: language))
            }
            lines += done.instructions.map { one in
                let people = Message(
                    "hold.scope.people", ["count": NumberText.grouped(one.people)])
                return "    "
                    + [one.recipient, one.path, one.purpose, one.day, people.text(in: language)]
                    .compactMap(\.self).joined(separator: "  ")
            }
        }
        return lines
    }

    func state(_ name: String) -> String {
        Disposal.State(rawValue: name)?.message.text(in: language) ?? name
    }
}

/// `strata disposal propose`.
struct DisposalPropose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "propose", abstract: Text.of(Message("disposal.propose.abstract")))
    }

    @Option(name: .customLong("class"), help: Text.help(Message("disposal.option.class")))
    var classes: [RetentionClassArgument] = []
    @OptionGroup var options: DisposalOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language, memory: .large) { vault, _ in
            var request = DisposalBook.Request(now: CurrentTime.microseconds)
            request.classes = Set(classes.map(\.retentionClass))
            request.by = options.by
            let asked = request
            let quiet = options.listing.format == .json
            let made = try Watch(quiet: quiet, language: options.language).run {
                try options.book(vault).propose(asked, meter: $0)
            }
            try options.write(made, vault)
        }
    }
}

/// `strata disposal list`.
struct DisposalList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("disposal.list.abstract")))
    }

    @OptionGroup var options: DisposalOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            let book = try options.book(vault)
            let needed = book.neededApprovals
            try options.listing.write(
                try book.list().map { DisposalReport($0, vault, needed: needed) },
                [
                    .init("disposal", Message("disposal.column.disposal")) { $0.disposal },
                    .init("state", Message("import.list.state")) { options.state($0.state) },
                    .init("people", Message("queue.messageRates.people")) {
                        NumberText.grouped($0.people)
                    },
                    .init("by", Message("disposal.column.by")) { $0.requestedBy.name },
                    .init("approvals", Message("disposal.column.approvals")) {
                        "\($0.approvedBy.count)/\($0.neededApprovals)"
                    },
                ])
        }
    }
}

/// `strata disposal show`.
struct DisposalShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("disposal.show.abstract")))
    }

    @Argument(help: Text.help(Message("disposal.which"), valueName: Message("cli.value.name")))
    var disposal: String
    @OptionGroup var options: DisposalOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            try options.write(try options.book(vault).disposal(disposal), vault)
        }
    }
}

/// `strata disposal approve`.
struct DisposalApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: Text.of(Message("disposal.approve.abstract")))
    }

    @Argument(help: Text.help(Message("disposal.which"), valueName: Message("cli.value.name")))
    var disposal: String
    @OptionGroup var options: DisposalOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            try options.write(
                try options.book(vault).approve(
                    disposal, by: options.by, at: CurrentTime.microseconds), vault)
        }
    }
}

/// `strata disposal reject`.
struct DisposalReject: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject", abstract: Text.of(Message("disposal.reject.abstract")))
    }

    @Argument(help: Text.help(Message("disposal.which"), valueName: Message("cli.value.name")))
    var disposal: String
    @Option(help: Text.help(Message("hold.option.reason")))
    var reason: String
    @OptionGroup var options: DisposalOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            try options.write(
                try options.book(vault).reject(
                    disposal, because: reason, by: options.by, at: CurrentTime.microseconds),
                vault)
        }
    }
}

/// Where a certificate goes.
struct CertificateOutput {
    /// Writes a certificate into a file, or where there is none to standard output.
    static func write(_ disposal: Disposal, to path: String?) throws {
        guard let certificate = disposal.certificate else { return }
        guard let path else { return try ByteSink.print(Data(certificate)) }
        let sink = ByteSink(file: try ReplacingFile(path: path))
        try sink.write(certificate)
        try sink.finish()
    }
}

/// `strata disposal run`.
struct DisposalRunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: Text.of(Message("disposal.run.abstract")),
            discussion: Text.of(Message("disposal.run.discussion")))
    }

    @Argument(help: Text.help(Message("disposal.which"), valueName: Message("cli.value.name")))
    var disposal: String
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("disposal.option.output"), valueName: Message("cli.value.file")))
    var output: String
    @Flag(help: Text.help(Message("disposal.option.yes")))
    var yes = false
    @OptionGroup var options: DisposalOptions

    func run() throws {
        guard yes else { throw ImportError.needsConfirmation }
        let language = options.language
        try options.listing.vaultOptions.withVault(language, memory: .large) { vault, _ in
            let quiet = options.listing.format == .json
            let done = try Watch(quiet: quiet, language: language).run { meter in
                try DisposalRun(vault: vault, policy: options.policy(vault), meter: meter).run(
                    disposal, by: options.by, at: CurrentTime.microseconds,
                    tool: "strata \(StrataVersion.current)")
            }
            try CertificateOutput.write(done, to: output)
            try options.write(done, vault)
        }
    }
}

/// `strata disposal certificate`.
struct DisposalCertificateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "certificate", abstract: Text.of(Message("disposal.certificate.abstract")))
    }

    @Argument(help: Text.help(Message("disposal.which"), valueName: Message("cli.value.name")))
    var disposal: String
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("disposal.option.output"), valueName: Message("cli.value.file")))
    var output: String?
    @OptionGroup var options: DisposalOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            let found = try options.book(vault).disposal(disposal)
            guard found.certificate != nil else { throw DisposalError.state(found.state) }
            try CertificateOutput.write(found, to: output)
        }
    }
}

/// Reads certificates.
enum CertificateInput {
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw DisposalError.unreadable(path)
        }
        return Array(bytes)
    }
}

/// `strata disposal print`: a certificate as a page; needs no vault.
struct DisposalPrint: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "print", abstract: Text.of(Message("disposal.print.abstract")),
            discussion: Text.of(Message("disposal.print.discussion")))
    }

    @Argument(help: Text.help(Message("disposal.file"), valueName: Message("cli.value.file")))
    var file: String
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("disposal.option.page"), valueName: Message("cli.value.file")))
    var output: String
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        do throws(OutputConflict) {
            try OutputConflict.check(outputs: [output], inputs: [file])
        } catch {
            throw ValidationError(Text.of(error.message))
        }
    }

    func run() throws {
        let check = try DisposalCertificate.check(try CertificateInput.bytes(file))
        guard check.isGood else { throw DisposalError.notGood }
        let page = try CertificatePage(check, language: languageOptions.resolved)
        let sink = ByteSink(file: try ReplacingFile(path: output))
        try sink.write(Array(page.html.utf8))
        try sink.finish()
    }
}

/// `strata disposal verify`: whether a certificate is good; needs no vault.
struct DisposalVerify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: Text.of(Message("disposal.verify.abstract")),
            discussion: Text.of(Message("disposal.verify.discussion")))
    }

    @Argument(help: Text.help(Message("disposal.file"), valueName: Message("cli.value.file")))
    var file: String
    @Option(help: Text.help(Message("disposal.option.key"), valueName: Message("cli.value.name")))
    var key: String?
    @Option(help: Text.help(Message("disposal.option.code"), valueName: Message("cli.value.file")))
    var code: String?
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if let key, NoteKey(text: key) == nil {
            throw ValidationError(Text.of(Message("disposal.badKey")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let check = try DisposalCertificate.check(
            try CertificateInput.bytes(file), key: key.flatMap { NoteKey(text: $0) },
            code: try code.map { String(decoding: try CertificateInput.bytes($0), as: UTF8.self) })
        if format == .json {
            try ByteSink.print(try ReportJSON.encode(check))
        } else {
            for line in lines(check, language) { print(DisplayText.neutral(line, limit: 1_000)) }
        }
        if !check.isGood { throw ExitStatus.tierFound.exitCode }
    }

    private func lines(_ check: DisposalCertificate.Check, _ language: Language) -> [String] {
        let body = check.body
        var lines = [
            (check.isGood ? Message("disposal.good") : Message("disposal.bad")).text(in: language)
        ]
        lines += check.findings.map { "  ✗ " + $0.message.text(in: language) }
        lines.append(
            Message(
                "disposal.says",
                [
                    "certificate": body.certificate, "vault": body.vault, "ended": body.ended,
                    "people": NumberText.grouped(body.destroyed.people),
                    "records": NumberText.grouped(body.destroyed.records),
                    "by": body.requestedBy.name,
                    "approved": body.approvedBy.map(\.name).joined(separator: ", "),
                    "standard": body.standard, "technique": body.method.technique,
                ]
            ).text(in: language))
        lines.append(Message("disposal.signedBy", ["key": check.key]).text(in: language))
        if body.copies.oldCopiesOpen {
            lines.append(Message("disposal.oldCopies").text(in: language))
        }
        return lines
    }
}
