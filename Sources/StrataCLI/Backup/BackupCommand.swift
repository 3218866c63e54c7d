import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata backup`: copies that restore, with the keys apart.
struct BackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: Text.of(Message("backup.abstract")),
            discussion: Text.of(Message("backup.discussion")),
            subcommands: [
                BackupSet.self, BackupCreate.self, BackupList.self, BackupVerify.self,
                BackupDrill.self, BackupPrune.self, BackupRestoreCommand.self,
            ])
    }
}

extension PolicyListingOptions {
    /// Does something with the vault's backups, with a progress line.
    fileprivate func keep<Result>(_ work: (BackupKeeping) throws -> Result) throws -> Result {
        try watch { try work(BackupKeeping(vault: $0, policy: $1, meter: $2)) }
    }
}

/// Seconds as they are printed: with one digit behind the point.
private func seconds(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

/// `strata backup set`.
struct BackupSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: Text.of(Message("backup.set.abstract")),
            discussion: Text.of(Message("backup.set.discussion")))
    }

    @OptionGroup var places: BackupPlaceOptions
    @Option(
        help: Text.help(Message("archive.set.class"), valueName: Message("cli.value.name")))
    var storageClass: String?
    @Option(help: Text.help(Message("backup.set.lock"), valueName: Message("cli.value.number")))
    var lockDays: Int?
    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        try options.keep {
            try $0.set(
                place: places.place, keys: places.keysPlace, storageClass: storageClass,
                lockDays: lockDays)
        }
    }
}

/// Where the two halves of backups are.
struct BackupPlaceOptions: ParsableArguments {
    @Option(help: Text.help(Message("backup.place"), valueName: Message("cli.value.name")))
    var place: String
    @Option(help: Text.help(Message("backup.keysPlace"), valueName: Message("cli.value.name")))
    var keysPlace: String
}

/// `strata backup create`.
struct BackupCreate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create", abstract: Text.of(Message("backup.create.abstract")),
            discussion: Text.of(Message("backup.create.discussion")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let made = try options.keep { try $0.create(at: CurrentTime.microseconds) }
        try options.write(
            made,
            Message(
                "backup.create.done",
                [
                    "snapshot": made.snapshot, "records": NumberText.grouped(made.records),
                    "files": NumberText.grouped(made.files),
                    "bytes": NumberText.grouped(made.bytes),
                    "added": NumberText.grouped(made.added), "seconds": seconds(made.seconds),
                ]))
        guard let archive = made.archive, !options.isJSON else { return }
        options.say(
            Message("backup.create.archive", ["place": DisplayText.neutral(archive)]))
    }
}

/// `strata backup list`.
struct BackupList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("backup.list.abstract")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let found = try options.keep { try $0.list(at: CurrentTime.microseconds) }
        if options.isJSON { return try ByteSink.print(try ReportJSON.encode(found)) }
        try options.listing.write(
            found.backups,
            [
                .init("snapshot", Message("backup.column.snapshot")) { $0.snapshot },
                .init("time", Message("archive.column.made")) { $0.time },
                .init("records", Message("archive.column.records")) {
                    NumberText.grouped($0.records)
                },
                .init("files", Message("backup.column.files")) { NumberText.grouped($0.files) },
                .init("bytes", Message("archive.column.bytes")) { NumberText.grouped($0.bytes) },
                .init("added", Message("backup.column.added")) { NumberText.grouped($0.added) },
                .init("keys", Message("backup.column.keys")) { $0.keys ?? "" },
            ])
        options.say(
            Message(
                "backup.list.places",
                [
                    "place": DisplayText.neutral(found.place),
                    "keys": DisplayText.neutral(found.keysPlace),
                    "bytes": NumberText.grouped(found.stored),
                    "copies": NumberText.grouped(found.keyCopies),
                    "oldest": found.oldestKeys ?? "–",
                ]))
        switch (found.lastDrill, found.drillPassed) {
        case (let time?, true?): options.say(Message("backup.list.drilled", ["time": time]))
        case (let time?, _): options.say(Message("backup.list.drillFailed", ["time": time]))
        case (nil, _): break
        }
        for name in found.damaged {
            options.say(Message("backup.verify.broken", ["snapshot": name]))
        }
        if found.isDrillDue { options.say(Message("backup.list.drillDue")) }
    }
}

/// `strata backup verify`.
struct BackupVerify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: Text.of(Message("backup.verify.abstract")),
            discussion: Text.of(Message("backup.verify.discussion")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let found = try options.keep { try $0.verify(options.language) }
        try options.write(
            found,
            Message(
                "backup.verify.done",
                [
                    "snapshots": NumberText.grouped(found.snapshots),
                    "packs": NumberText.grouped(found.packs),
                    "blobs": NumberText.grouped(found.blobs),
                    "bytes": NumberText.grouped(found.bytes),
                ]))
        guard !found.isWhole else { return }
        if !options.isJSON {
            for damage in found.damages { print(DisplayText.neutral(damage, limit: 2_000)) }
            for name in found.broken {
                options.say(Message("backup.verify.broken", ["snapshot": name]))
            }
        }
        throw ExitStatus.tierFound.exitCode
    }
}

/// `strata backup drill`.
struct BackupDrill: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "drill", abstract: Text.of(Message("backup.drill.abstract")),
            discussion: Text.of(Message("backup.drill.discussion")))
    }

    @Argument(help: Text.help(Message("backup.snapshot"), valueName: Message("cli.value.name")))
    var snapshot: String?
    @Option(help: Text.help(Message("backup.scratch"), valueName: Message("cli.value.folder")))
    var scratch: String?
    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let report = try options.keep {
            try $0.drill(
                snapshot, scratch: scratch ?? BackupKeeping.usualScratch,
                at: CurrentTime.microseconds)
        }
        try BackupOutcome(report: report).write(
            isDrill: true, language: options.language, isJSON: options.isJSON)
    }
}

/// `strata backup prune`.
struct BackupPrune: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "prune", abstract: Text.of(Message("backup.prune.abstract")),
            discussion: Text.of(Message("backup.prune.discussion")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let done = try options.keep { try $0.prune(at: CurrentTime.microseconds) }
        try options.write(
            done,
            Message(
                "backup.prune.done",
                [
                    "snapshots": NumberText.grouped(done.snapshots),
                    "copies": NumberText.grouped(done.keyCopies),
                    "kept": NumberText.grouped(done.kept),
                    "bytes": NumberText.grouped(done.bytes),
                    "locked": NumberText.grouped(done.locked),
                ]))
        if done.isHeldUp, !options.isJSON { options.say(Message("backup.prune.heldUp")) }
    }
}
