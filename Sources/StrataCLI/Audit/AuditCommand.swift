import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataVault

/// `strata audit`: the log of what was done with the vault.
struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit", abstract: Text.of(Message("audit.abstract")),
            discussion: Text.of(Message("audit.discussion")),
            subcommands: [
                AuditTail.self, AuditSearch.self, AuditVerifyCommand.self, AuditProve.self,
                AuditCheckpoint.self, AuditExport.self, AuditWitnessCommand.self, AuditSet.self,
                AuditTrim.self, AuditContentCommand.self,
            ])
    }
}

/// Prints acts as a table or JSON.
struct AuditOutput {
    var listing: ListingOptions

    func write(_ acts: [AuditReading.Act]) throws {
        if listing.format == .json { return try ByteSink.print(try ReportJSON.encode(acts)) }
        try listing.write(
            acts,
            [
                .init("index", Message("audit.column.index")) { "\($0.entry.index)" },
                .init("time", Message("audit.column.time")) { $0.entry.time },
                .init("action", Message("audit.column.action")) { $0.entry.action ?? "" },
                .init("outcome", Message("audit.column.outcome")) { act in
                    let reason = act.entry.reason ?? act.result?.reason
                    return act.outcome + (reason.map { " (\($0))" } ?? "")
                },
                .init("fields", Message("audit.column.fields")) {
                    $0.entry.fields.joined(separator: ",")
                },
                .init("purpose", Message("audit.column.purpose")) { act in
                    [act.entry.purpose, act.entry.ticket].compactMap(\.self)
                        .joined(separator: " ")
                },
                .init("object", Message("audit.column.object")) { act in
                    let objects = act.entry.objects + (act.result?.objects ?? [])
                    return (objects.first ?? "")
                        + (objects.count > 1 ? " +\(objects.count - 1)" : "")
                },
                .init("actor", Message("audit.column.actor")) { String($0.entry.actor.prefix(12)) },
            ])
        let unknown = acts.count { $0.outcome == "unknown" }
        if unknown > 0 {
            StandardError.print(
                Message("audit.unknownOutcomes", ["count": "\(unknown)"]).text(in: listing.language)
            )
        }
    }
}

/// `strata audit tail`: what was done last.
struct AuditTail: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tail", abstract: Text.of(Message("audit.tail.abstract")))
    }

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("audit.limit"), valueName: Message("cli.value.number")))
    var number = 20
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try AuditOutput(listing: listing).write(
                try AuditReading.asked(vault).acts(limit: max(1, number)))
        }
    }
}

/// `strata audit search`: what was done with something, by somebody, at some time.
struct AuditSearch: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search", abstract: Text.of(Message("audit.search.abstract")))
    }

    @Option(help: Text.help(Message("audit.object"), valueName: Message("cli.value.name")))
    var object: String?
    @Option(help: Text.help(Message("audit.action"), valueName: Message("cli.value.name")))
    var action: String?
    @Option(help: Text.help(Message("audit.user"), valueName: Message("cli.value.number")))
    var user: UInt32?
    @Option(help: Text.help(Message("audit.since")))
    var since: String?
    @Option(help: Text.help(Message("audit.until")))
    var until: String?
    @Option(help: Text.help(Message("audit.outcome")))
    var outcome: String?
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("audit.limit"), valueName: Message("cli.value.number")))
    var number = 100
    @OptionGroup var listing: ListingOptions

    func run() throws {
        var filter = AuditReading.Filter()
        filter.object = object
        filter.action = action
        filter.since = try since.map { try TimeOption.time($0).instant() }
        filter.until = try until.map { try TimeOption.time($0).instant() }
        filter.outcome = outcome
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            filter.actor = user.map { AuditTrail.owner(of: vault, user: $0).description }
            try AuditOutput(listing: listing).write(
                try AuditReading.asked(vault).acts(filter, limit: max(1, number)))
        }
    }
}

/// `strata audit prove`: that an entry is in the log.
struct AuditProve: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "prove", abstract: Text.of(Message("audit.prove.abstract")),
            discussion: Text.of(Message("audit.prove.discussion")))
    }

    @Argument(help: Text.help(Message("audit.index")))
    var index: Int64
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            let proof = try AuditReading.asked(vault).proof(index)
            if format == .json { return try ByteSink.print(try ReportJSON.encode(proof)) }
            print(proof.text, terminator: "")
        }
    }
}

/// `strata audit checkpoint`: what the log says of itself, signed.
struct AuditCheckpoint: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "checkpoint", abstract: Text.of(Message("audit.checkpoint.abstract")))
    }

    @Flag(name: .customLong("key"), help: Text.help(Message("audit.checkpoint.key")))
    var isKey = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            let reading = try AuditReading.asked(vault)
            if isKey { return print(reading.log.keys.signer.key.text) }
            guard let note = try reading.log.folder.note() else { throw AuditError.noEntry }
            print(String(decoding: note, as: UTF8.self), terminator: "")
        }
    }
}

/// `strata audit export`: every entry, a line of JSON each.
struct AuditExport: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: Text.of(Message("audit.export.abstract")))
    }

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("audit.export.output"), valueName: Message("cli.value.file")))
    var output: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            let sink = try output.map { ByteSink(file: try ReplacingFile(path: $0)) } ?? ByteSink()
            try AuditReading.asked(vault).forEach { line in
                try sink.write(try ReportJSON.line(line))
            }
            try sink.finish()
        }
    }
}

/// `strata audit content`: what was typed beside an entry, and erasing it.
struct AuditContentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "content", abstract: Text.of(Message("audit.content.abstract")),
            discussion: Text.of(Message("audit.content.discussion")))
    }

    @Argument(help: Text.help(Message("audit.index")))
    var index: Int64
    @Flag(help: Text.help(Message("audit.content.erase")))
    var erase = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            if erase {
                let isErased = try AuditReading(vault).eraseContent(index)
                print(
                    (isErased ? Message("audit.content.erased") : Message("audit.content.none"))
                        .text(in: language))
                return
            }
            guard let texts = try AuditReading.asked(vault).content(index)?.texts else {
                print(Message("audit.content.none").text(in: language))
                throw ExitStatus.unreadable.exitCode
            }
            for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
                print("\(name): \(DisplayText.neutral(text))")
            }
        }
    }
}
