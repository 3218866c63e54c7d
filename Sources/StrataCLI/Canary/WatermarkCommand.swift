import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata watermark`: exports that are known by their rows.
struct WatermarkCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "watermark", abstract: Text.of(Message("watermark.abstract")),
            subcommands: [WatermarkFind.self])
    }
}

/// `strata watermark find`: which export a file came from. Ends with 1 where none is named.
struct WatermarkFind: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find", abstract: Text.of(Message("watermark.find.abstract")),
            discussion: Text.of(Message("watermark.find.discussion")))
    }

    @Argument(help: Text.help(Message("watermark.find.file")))
    var file: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let language = listing.language
        let report = try listing.vaultOptions.withVault(language, memory: .large) { vault, _ in
            try Watch(quiet: listing.format == .json, language: language).run { meter in
                try WatermarkFinder(vault: vault, policy: .standard, meter: meter).find(in: file)
            }
        }
        if listing.format == .json {
            try ByteSink.print(try ReportJSON.encode(report))
        } else {
            show(report, language)
        }
        if !report.exports.contains(where: \.isNamed) {
            throw ExitStatus.unreadable.exitCode
        }
    }

    private func show(_ report: WatermarkFinder.Report, _ language: Language) {
        func say(_ message: Message) { print(message.text(in: language)) }
        say(
            Message(
                "watermark.read",
                [
                    "rows": NumberText.grouped(report.rows),
                    "numbers": NumberText.grouped(report.oddNumbers),
                ]))
        if report.exports.isEmpty { say(Message("watermark.nothing")) }
        for export in report.exports {
            let facts = [
                "export": export.export, "time": export.time, "action": export.action,
                "who": DisplayText.neutral(export.who),
                "path": DisplayText.neutral(export.path),
                "rows": NumberText.grouped(export.rows),
                "found": NumberText.grouped(export.found),
                "marked": NumberText.grouped(export.marked),
                "confidence": String(confidence(export.confidence)),
            ]
            say(
                export.isNamed
                    ? Message("watermark.named", facts) : Message("watermark.possible", facts))
            let names = [export.by, export.approvedBy].compactMap(\.self)
            let ground = [export.purpose, export.ticket].compactMap(\.self)
            if !names.isEmpty || !ground.isEmpty {
                say(
                    Message(
                        "watermark.ground",
                        [
                            "names": names.isEmpty
                                ? "–" : DisplayText.neutral(names.joined(separator: ", ")),
                            "purpose": ground.isEmpty
                                ? "–" : DisplayText.neutral(ground.joined(separator: " ")),
                        ]))
            }
        }
    }

    /// Nines count: 99.99 %, never a round hundred.
    private func confidence(_ value: Double) -> String {
        value > 0.9999 ? "> 99.99 %" : NumberText.percent(value)
    }
}
