import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// What help says of `--name-pattern`: braces would be placeholders in a message.
enum NamePatternHelp {
    static let example = "{agent}_{phone}_{time}"
    static let fields = "{agent} {phone} {time} {campaign} {call} {any}"
}

/// `strata import DIR --as recordings`.
extension ImportFile {
    func validateRecordings() throws {
        guard kind == .recordings else {
            if namePattern != nil {
                throw ValidationError(Text.of(Message("import.namePattern.only")))
            }
            return
        }
        guard namePattern != nil else {
            throw ValidationError(
                Text.of(
                    Message("import.namePattern.missing", ["pattern": NamePatternHelp.example])))
        }
        if !map.isEmpty { throw ValidationError(Text.of(Message("import.recordings.noMap"))) }
    }

    func importRecordings(_ request: inout ImportRequest) throws {
        let language = languageOptions.resolved
        // Files, not rows: a commit of fifty loses little to a kill.
        request.batchRows = batchRows ?? 50
        let order = request
        let pattern = namePattern ?? ""
        let proposal = try RecordingImport(order, pattern: pattern).propose()
        if !quiet || dryRun { show(proposal) }
        if dryRun {
            if format == .json { try ByteSink.print(try ReportJSON.encode(proposal)) }
            return
        }
        try confirm()
        try vaultOptions.withVault(language, memory: .large) { vault in
            let outcome = try Watch(quiet: quiet, language: language).run { meter in
                try RecordingImport(order, pattern: pattern, meter: meter).run(in: vault)
            }
            try tell(outcome, vault)
        }
    }

    private func show(_ proposal: RecordingImport.Proposal) {
        let language = languageOptions.resolved
        func say(_ message: Message) { StandardError.print(message.text(in: language)) }
        say(
            Message(
                "import.recordings.proposal",
                [
                    "files": NumberText.grouped(proposal.files),
                    "matching": NumberText.grouped(proposal.matching),
                    "transcripts": NumberText.grouped(proposal.withTranscript),
                ]))
        for (count, reason) in [
            (proposal.unmatched, RejectedRow.Reason.unmatchedName),
            (proposal.ambiguous, .ambiguousName), (proposal.unreachable, .unreadable),
        ] where count > 0 {
            say(
                Message(
                    "import.recordings.left",
                    ["count": NumberText.grouped(count), "reason": reason.text(language)]))
        }
    }

    private func tell(_ outcome: RecordingImport.Outcome, _ vault: Vault) throws {
        let language = languageOptions.resolved
        if format == .json {
            return try ByteSink.print(try ReportJSON.encode(RecordingReport(outcome, vault)))
        }
        func say(_ message: Message) { print(message.text(in: language)) }
        let tally = outcome.tally
        let numbers = tally.recordings
        say(
            Message(
                "import.recordings.done",
                [
                    "records": NumberText.grouped(tally.records),
                    "size": NumberText.size(numbers.audioBytes),
                    "batch": vault.keys.identifiers.identifier(.batch, outcome.batch),
                ]))
        say(
            Message(
                "import.people",
                [
                    "new": NumberText.grouped(tally.newSubjects),
                    "attached": NumberText.grouped(tally.attached),
                    "conflicts": NumberText.grouped(tally.conflicts),
                ]))
        say(
            Message(
                "import.recordings.risk",
                [
                    "high": NumberText.grouped(numbers.highRisk),
                    "unjudged": NumberText.grouped(numbers.unjudged),
                ]))
        let notes: [(count: Int, message: (String) -> Message)] = [
            (numbers.alreadyThere, { Message("import.recordings.known", ["count": $0]) }),
            (
                numbers.unreadableTranscripts,
                { Message("import.recordings.transcripts", ["count": $0]) }
            ),
            (
                numbers.spokenVerification,
                { Message("import.recordings.verification", ["count": $0]) }
            ),
        ]
        for note in notes where note.count > 0 { say(note.message(NumberText.grouped(note.count))) }
        for (reason, files) in Dictionary(grouping: outcome.rejected, by: \.reason)
            .sorted(by: { $0.key.rawValue < $1.key.rawValue })
        {
            say(
                Message(
                    "import.recordings.rejected",
                    [
                        "count": NumberText.grouped(files.count), "reason": reason.text(language),
                        "numbers": Self.list(files.map(\.file)),
                    ]))
        }
        if let file = outcome.rejectFile {
            say(Message("import.recordings.rejectFile", ["path": DisplayText.neutral(file)]))
        }
    }

    /// The first numbers of files.
    private static func list(_ numbers: [Int]) -> String {
        numbers.prefix(10).map { "\($0)" }.joined(separator: ", ")
            + (numbers.count > 10 ? " …" : "")
    }
}
