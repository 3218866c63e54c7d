import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata backup restore`: makes the vault of a backup, in a folder that holds none.
struct BackupRestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: Text.of(Message("backup.restore.abstract")),
            discussion: Text.of(Message("backup.restore.discussion")))
    }

    @Argument(help: Text.help(Message("backup.snapshot"), valueName: Message("cli.value.name")))
    var snapshot: String?
    @OptionGroup var places: BackupPlaceOptions
    @Option(help: Text.help(Message("init.records"), valueName: Message("cli.value.url")))
    var records: String?
    @Option(help: Text.help(Message("init.keys"), valueName: Message("cli.value.url")))
    var keys: String?
    @Option(help: Text.help(Message("init.ledger"), valueName: Message("cli.value.folder")))
    var ledger: String?
    @Option(
        help: Text.help(Message("backup.restore.ledgerFile"), valueName: Message("cli.value.file")))
    var ledgerFile: String?
    @Flag(help: Text.help(Message("backup.restore.ledgerOfBackup")))
    var ledgerOfBackup = false
    @Option(
        help: Text.help(Message("backup.restore.rootPlace"), valueName: Message("cli.value.name")))
    var rootPlace: String?
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard ledgerFile == nil || !ledgerOfBackup else {
            throw ValidationError(Text.of(Message("backup.restore.oneLedger")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        guard !vaultOptions.acting.isGiven else { throw ActingError.notHere }
        guard case .folder(let folder) = try vaultOptions.location() else {
            throw ValidationError(Message("init.folderWanted").text(in: language))
        }
        let target = BackupRestore.Target(
            folder: folder, records: try records.map { (text) throws in try PostgresURL(text) },
            keys: try keys.map { (text) throws in try PostgresURL(text) }, ledger: ledger)
        let which: BackupRestore.Ledger =
            ledgerFile.map { .file($0) } ?? (ledgerOfBackup ? .ofBackup : .found)
        let isJSON = format == .json
        let report = try Watch(quiet: isJSON, language: language).run { meter in
            try BackupRestoring(
                secrets: vaultOptions.secrets(language), rootPlace: rootPlace, meter: meter
            ).run(
                from: places.place, keys: places.keysPlace, snapshot: snapshot, to: target,
                ledger: which)
        }
        try BackupOutcome(report: report).write(
            isDrill: false, language: language, isJSON: isJSON)
    }
}

/// What a restore came to, as it is printed.
struct BackupOutcome {
    var report: BackupReport

    /// - Throws: The exit status of something found, where not all of it came back.
    func write(isDrill: Bool, language: Language, isJSON: Bool) throws {
        func say(_ message: Message) { print(message.text(in: language)) }
        if isJSON {
            try ByteSink.print(try ReportJSON.encode(report))
        } else {
            let tenths = Int((report.seconds * 10).rounded())
            let arguments = [
                "snapshot": report.snapshot, "time": report.time,
                "records": NumberText.grouped(report.records),
                "people": NumberText.grouped(report.people),
                "files": NumberText.grouped(report.files),
                "entries": NumberText.grouped(report.entries),
                "seconds": "\(tenths / 10).\(tenths % 10)",
            ]
            say(
                isDrill
                    ? Message("backup.drill.done", arguments)
                    : Message("backup.restore.done", arguments))
            if report.unopened > 0 {
                say(
                    Message(
                        "backup.restore.unopened", ["count": NumberText.grouped(report.unopened)]))
            }
            if report.isLedgerOfBackup {
                say(Message("backup.restore.ownLedger", ["time": report.time]))
            }
            if report.isRecoveryEnded { say(Message("backup.restore.recoveryEnded")) }
            if !report.since.isEmpty {
                let acts = report.since.sorted { $0.key < $1.key }
                    .map { "\($0.key) \(NumberText.grouped($0.value))" }.joined(separator: ", ")
                say(Message("backup.restore.since", ["acts": acts]))
            }
            if !report.isWhole || report.damaged > 0 {
                say(
                    Message(
                        "backup.restore.damaged", ["count": NumberText.grouped(report.damaged)]))
            }
        }
        if !report.isWhole || report.damaged > 0 { throw ExitStatus.tierFound.exitCode }
    }
}
