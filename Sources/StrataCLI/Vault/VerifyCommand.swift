import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata verify`: whether a vault is whole.
struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: Text.of(Message("verify.abstract")),
            discussion: Text.of(Message("verify.discussion")))
    }

    @Flag(help: Text.help(Message("verify.repair")))
    var repair = false
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let report = try VerifyOperation(vault: vault).asked(repair: repair)
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(VerifyReport(report)))
            } else {
                tell(report, language)
            }
            if !report.isClean { throw ExitStatus.unreadable.exitCode }
        }
    }

    private func tell(_ report: VerifyOperation.Report, _ language: Language) {
        print(
            Message(
                "verify.counts",
                [
                    "subjects": NumberText.grouped(report.subjects),
                    "records": NumberText.grouped(report.records),
                    "envelopes": NumberText.grouped(report.envelopes),
                    "entries": NumberText.grouped(report.entries),
                ]
            ).text(in: language))
        if report.objects > 0 {
            print(
                Message("verify.objects", ["objects": NumberText.grouped(report.objects)])
                    .text(in: language))
        }
        print(
            Message("verify.searched", ["values": NumberText.grouped(report.searchedValues)])
                .text(in: language))
        for finding in report.findings.prefix(100) {
            print("  \(finding.kind.text(language)): \(DisplayText.neutral(finding.place))")
        }
        if report.findings.count > 100 {
            print(
                Message(
                    "verify.more", ["count": NumberText.grouped(report.findings.count - 100)]
                ).text(in: language))
        }
        if report.isRepairRefused { print(Message("verify.notRepaired").text(in: language)) }
        if report.repaired > 0 {
            print(
                Message("verify.repaired", ["count": NumberText.grouped(report.repaired)])
                    .text(in: language))
        }
        print(
            (report.isClean ? Message("verify.clean") : Message("verify.notClean"))
                .text(in: language))
    }
}

extension VerifyOperation.Finding.Kind {
    func text(_ language: Language) -> String {
        switch self {
        case .rowChanged: Message("verify.rowChanged").text(in: language)
        case .stateDiffers: Message("verify.stateDiffers").text(in: language)
        case .doesNotOpen: Message("verify.doesNotOpen").text(in: language)
        case .orphanRecord: Message("verify.orphanRecord").text(in: language)
        case .orphanKeys: Message("verify.orphanKeys").text(in: language)
        case .missingKeys: Message("verify.missingKeys").text(in: language)
        case .entryMissing: Message("verify.entryMissing").text(in: language)
        case .entryTooMuch: Message("verify.entryTooMuch").text(in: language)
        case .objectMissing: Message("verify.objectMissing").text(in: language)
        case .objectDamaged: Message("verify.objectDamaged").text(in: language)
        case .orphanObject: Message("verify.orphanObject").text(in: language)
        case .auditLog: Message("verify.auditLog").text(in: language)
        case .clearValue: Message("verify.clearValue").text(in: language)
        }
    }
}
