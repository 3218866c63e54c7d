import ArgumentParser
import Dispatch
import StrataCore
import StrataOperations
import StrataVault

/// `strata audit verify`: whether the log is intact, and whether it is complete.
struct AuditVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: Text.of(Message("audit.verify.abstract")),
            discussion: Text.of(Message("audit.verify.discussion")))
    }

    @Option(help: Text.help(Message("audit.verify.log"), valueName: Message("cli.value.folder")))
    var log: String?
    @Option(help: Text.help(Message("audit.verify.key")))
    var key: String?
    @Option(
        help: Text.help(Message("audit.verify.witness"), valueName: Message("cli.value.folder")))
    var witness: [String] = []
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (log == nil) == (key == nil) else {
            throw ValidationError(Text.of(Message("audit.verify.both")))
        }
        guard witness.allSatisfy({ AuditWitness(place: $0) != nil }) else {
            throw ValidationError(Text.of(Message("audit.witness.badPlace")))
        }
        if let key, NoteKey(text: key) == nil {
            throw ValidationError(Text.of(Message("audit.verify.badKey")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let start = DispatchTime.now().uptimeNanoseconds
        let witnesses = witness.compactMap { AuditWitness(place: $0) }
        let report: AuditCheck.Report
        if let log, let key = key.flatMap({ NoteKey(text: $0) }) {
            report = try watch(language) { progress in
                try AuditCheck().run(
                    LogFolder(path: log), key: key, witnesses: witnesses, progress: progress)
            }
        } else {
            report = try vaultOptions.withVault(language) { vault, _ in
                try AuditReading.act(vault) {
                    try watch(language) { progress in
                        try AuditCheck().run(vault, witnesses: witnesses, progress: progress)
                    }
                }
            }
        }
        if format == .json {
            try ByteSink.print(try ReportJSON.encode(report))
        } else {
            let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
            tell(report, seconds, language)
        }
        if !report.intact || report.complete == false { throw ExitStatus.unreadable.exitCode }
    }

    /// The bytes of a log's hashes stand for its length in the line of progress.
    private func watch(
        _ language: Language,
        _ work: (_ progress: (Int64) -> Bool) throws -> AuditCheck.Report
    ) throws -> AuditCheck.Report {
        try Watch(quiet: format == .json, language: language).run { meter in
            let report = try work { entries in
                meter.set(Int(entries) * TreeHash.length)
                return !meter.isCancelled
            }
            if meter.isCancelled { throw Cancelled() }
            return report
        }
    }

    private func tell(_ report: AuditCheck.Report, _ seconds: Double, _ language: Language) {
        func say(_ message: Message) { print(message.text(in: language)) }
        let speed = Int(Double(report.entries) / max(seconds, 0.001))
        say(
            Message(
                "audit.verify.counts",
                [
                    "entries": NumberText.grouped(Int(report.entries)),
                    "checkpoints": NumberText.grouped(report.checkpoints),
                    "seconds": NumberText.fixed(seconds, digits: 2),
                    "speed": NumberText.grouped(speed),
                ]))
        for finding in report.findings.prefix(50) { print("  \(DisplayText.neutral(finding))") }
        if report.dropped > 0 {
            say(
                Message(
                    "audit.verify.dropped", ["count": NumberText.grouped(Int(report.dropped))]))
        }
        say(report.intact ? Message("audit.verify.intact") : Message("audit.verify.notIntact"))
        switch report.complete {
        case true?: say(Message("audit.verify.complete"))
        case false?: say(Message("audit.verify.notComplete"))
        case nil: say(Message("audit.verify.notAsked"))
        }
        if report.unknownOutcomes > 0 {
            say(Message("audit.unknownOutcomes", ["count": "\(report.unknownOutcomes)"]))
        }
        if let outside = report.changesOutside, outside > 0 {
            say(Message("audit.verify.outside", ["count": NumberText.grouped(Int(outside))]))
        }
        say(
            Message(
                "audit.verify.witnessed",
                [
                    "witnessed": NumberText.grouped(Int(report.witnessed)),
                    "unwitnessed": NumberText.grouped(Int(report.unwitnessed)),
                ]))
        for witness in report.unasked { print("  \(DisplayText.neutral(witness))") }
    }
}
