import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata transfer`: parts of a vault for another department or a processor.
struct TransferCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "transfer", abstract: Text.of(Message("transfer.abstract")),
            discussion: Text.of(Message("transfer.discussion")),
            subcommands: [
                TransferKeyCommand.self, TransferSend.self, TransferReceive.self,
                TransferReceiptCommand.self, TransferList.self,
            ])
    }
}

extension TransferSuite: ExpressibleByArgument {}

/// Somebody's public key, and its fingerprint as it was compared.
struct PeerOptions {
    static func key(_ path: String) throws -> TransferPublicKey {
        try TransferPublicKey(SmallFile.text(path, most: 16_384))
    }
}

/// `strata transfer key`: this vault's public key.
struct TransferKeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key", abstract: Text.of(Message("transfer.key.abstract")),
            discussion: Text.of(Message("transfer.key.discussion")))
    }

    @Option(help: Text.help(Message("transfer.key.name"), valueName: Message("cli.value.name")))
    var make: String?
    @Option(help: Text.help(Message("transfer.key.suite"), valueName: Message("cli.value.kind")))
    var suite: TransferSuite = .xwing
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("transfer.key.output"), valueName: Message("cli.value.file")))
    var output: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let key = try vaultOptions.withVault(language) { vault, _ in
            let book = TransferBook(vault: vault, policy: .standard)
            return try make.map { try book.makeKey(name: $0, suite: suite) } ?? book.publicKey()
        }
        if let output, output != "-" {
            let sink = ByteSink(file: try ReplacingFile(path: output))
            try sink.write(key.text)
            try sink.finish()
        } else {
            print(key.text, terminator: "")
        }
        StandardError.print(
            Message("transfer.fingerprint", ["fingerprint": key.spokenFingerprint])
                .text(in: language))
    }
}

/// `strata transfer send`.
struct TransferSend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "send", abstract: Text.of(Message("transfer.send.abstract")),
            discussion: Text.of(Message("transfer.send.discussion")))
    }

    @Option(help: Text.help(Message("transfer.to"), valueName: Message("cli.value.file")))
    var to: String?
    @Option(help: Text.help(Message("transfer.compared")))
    var fingerprint: String?
    @Option(help: Text.help(Message("dataset.which"), valueName: Message("cli.value.name")))
    var dataset: String?
    @Option(help: Text.help(Message("transfer.campaign"), valueName: Message("cli.value.name")))
    var campaign: String?
    @Option(help: Text.help(Message("transfer.subjects"), valueName: Message("cli.value.file")))
    var subjects: String?
    @Option(help: Text.help(Message("transfer.fields")))
    var fields: String?
    @Option(help: Text.help(Message("transfer.purpose")))
    var purpose: PurposeArgument?
    @Option(help: Text.help(Message("transfer.basis")))
    var basis: String?
    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?
    @Option(help: Text.help(Message("transfer.expires")))
    var expires: String?
    @Option(help: Text.help(Message("transfer.destination")))
    var destination: String?
    @Option(help: Text.help(Message("transfer.safeguard")))
    var safeguard: String?
    @Option(help: Text.help(Message("queue.option.by"), valueName: Message("cli.value.name")))
    var by: String?
    @Option(
        help: Text.help(Message("queue.option.approveBy"), valueName: Message("cli.value.name")))
    var approveBy: String?
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("queue.option.output"), valueName: Message("cli.value.file")))
    var output: String?
    @Option(help: Text.help(Message("transfer.receipt"), valueName: Message("cli.value.file")))
    var receipt: String?
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if receipt != nil { return }
        guard to != nil, fingerprint != nil, fields != nil, purpose != nil, expires != nil,
            output != nil, [dataset, campaign, subjects].count(where: { $0 != nil }) == 1
        else { throw ValidationError(Text.of(Message("transfer.send.needs"))) }
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        if let receipt { return try record(receipt, policy, language) }
        guard let to, let fingerprint, let fields, let purpose, let expires, let output else {
            return
        }
        let recipient = try PeerOptions.key(to)
        var request = TransferSending.Request(
            try selection(),
            fields: fields.split(separator: ",").map { String($0) }, to: recipient,
            fingerprint: fingerprint, purpose: purpose.purpose, expiry: expires,
            path: output, now: CurrentTime.microseconds)
        request.basis = basis
        request.ticket = ticket
        request.destination = destination
        request.safeguard = safeguard
        request.by = by
        request.approvedBy = approveBy
        let asked = request
        let outcome = try vaultOptions.withVault(
            language, memory: .large, actingFor: purpose.purpose, ticket: ticket
        ) { vault, _ in
            let sink = ByteSink(file: try ReplacingFile(path: output))
            let outcome = try Watch(quiet: format == .json, language: language).run { meter in
                try TransferSending(vault: vault, policy: policy, meter: meter)
                    .run(asked, to: sink)
            }
            try sink.finish()
            return outcome
        }
        if format == .json { return try ByteSink.print(try ReportJSON.encode(outcome)) }
        print(
            Message(
                "transfer.sent",
                [
                    "transfer": outcome.transfer, "rows": NumberText.grouped(outcome.rows),
                    "recipient": DisplayText.neutral(outcome.recipient),
                    "left": NumberText.grouped(outcome.leftOut), "day": outcome.expires,
                ]
            ).text(in: language))
        for message in outcome.watermark.messages { print(message.text(in: language)) }
    }

    private func selection() throws -> TransferSending.Selection {
        if let dataset { return .dataset(dataset) }
        if let campaign { return .campaign(campaign) }
        let text = try SmallFile.text(subjects ?? "", most: 64 << 20)
        return .subjects(text.split(whereSeparator: \.isWhitespace).map { String($0) })
    }

    private func record(_ path: String, _ policy: Policy, _ language: Language) throws {
        let text = try SmallFile.text(path, most: 65_536)
        let name = try vaultOptions.withVault(language) { vault, _ in
            try TransferBook(vault: vault, policy: policy).record(receipt: text)
        }
        print(Message("transfer.recorded", ["transfer": name]).text(in: language))
    }
}

/// `strata transfer receive`.
struct TransferReceive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receive", abstract: Text.of(Message("transfer.receive.abstract")),
            discussion: Text.of(Message("transfer.receive.discussion")))
    }

    @Argument(help: Text.help(Message("transfer.file")))
    var file: String
    @Option(help: Text.help(Message("transfer.from"), valueName: Message("cli.value.file")))
    var from: String
    @Option(help: Text.help(Message("transfer.compared")))
    var fingerprint: String
    @Option(help: Text.help(Message("transfer.agreed")))
    var purpose: PurposeArgument
    @Option(help: Text.help(Message("transfer.dataset"), valueName: Message("cli.value.name")))
    var dataset: String?
    @Option(help: Text.help(Message("transfer.receiptOut"), valueName: Message("cli.value.file")))
    var receipt: String
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        var request = TransferReceiving.Request(
            path: file, from: try PeerOptions.key(from), fingerprint: fingerprint,
            purpose: purpose.purpose, now: CurrentTime.microseconds)
        request.dataset = dataset
        let asked = request
        // A receipt that could not be written would be missing for ever: the place is tried first.
        let sink = ByteSink(file: try ReplacingFile(path: receipt))
        let outcome = try vaultOptions.withVault(
            language, memory: .large, actingFor: purpose.purpose
        ) { vault, _ in
            try Watch(quiet: format == .json, language: language).run { meter in
                try TransferReceiving(vault: vault, policy: policy, meter: meter).run(asked)
            }
        }
        try sink.write(outcome.receipt)
        try sink.finish()
        if format == .json { return try ByteSink.print(try ReportJSON.encode(outcome)) }
        print(
            Message(
                "transfer.received",
                [
                    "transfer": outcome.transfer, "rows": NumberText.grouped(outcome.rows),
                    "sender": DisplayText.neutral(outcome.sender),
                    "dataset": DisplayText.neutral(outcome.dataset),
                    "new": NumberText.grouped(outcome.newSubjects),
                    "known": NumberText.grouped(outcome.attached),
                    "rejected": NumberText.grouped(outcome.rejected),
                    "purpose": outcome.purpose, "day": outcome.expires,
                ]
            ).text(in: language))
    }
}

/// `strata transfer receipt`: once more.
struct TransferReceiptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receipt", abstract: Text.of(Message("transfer.receipt.abstract")))
    }

    @Argument(help: Text.help(Message("transfer.receipt.which")))
    var transfer: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let text = try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            try TransferBook(vault: vault, policy: .standard).receipt(of: transfer)
        }
        print(text, terminator: "")
    }
}

/// `strata transfer list`.
struct TransferList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("transfer.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try listing.write(
                TransferBook(vault: vault, policy: .standard).list(at: CurrentTime.microseconds),
                [
                    .init("transfer", Message("transfer.column.transfer")) { $0.transfer },
                    .init("direction", Message("transfer.column.direction")) { $0.direction },
                    .init("time", Message("audit.column.time")) { $0.time },
                    .init("peer", Message("transfer.column.peer")) { $0.peer },
                    .init("purpose", Message("audit.column.purpose")) { $0.purpose },
                    .init("rows", Message("transfer.column.rows")) {
                        NumberText.grouped($0.rows)
                    },
                    .init("expires", Message("transfer.column.expires")) { $0.expires },
                    .init("state", Message("canary.column.state")) { $0.state },
                ])
        }
    }
}
