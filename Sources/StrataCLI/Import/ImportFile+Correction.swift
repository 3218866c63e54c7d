import StrataCore
import StrataOperations
import StrataVault

/// A corrected file: what it would change (`--dry-run`), and changing it (`--replace`).
extension ImportFile {
    func compare(
        _ proposal: ImportOperation.Proposal, with known: Dataset?, _ request: ImportRequest,
        _ vault: Vault
    ) throws {
        let language = languageOptions.resolved
        var difference: CorrectedFile.Difference?
        if let known, proposal.plan.kind == .contact {
            difference = try Watch(quiet: quiet, language: language).run { meter in
                try CorrectedFile(request, meter: meter).difference(
                    proposal.plan, from: known, in: vault)
            }
        }
        if format == .json {
            let report = ProposalReport(proposal, difference: difference)
            return try ByteSink.print(try ReportJSON.encode(report))
        }
        if let difference { tell(difference, Message("correction.would")) }
    }

    func correct(_ plan: ImportPlan, _ request: ImportRequest, _ vault: Vault) throws {
        let language = languageOptions.resolved
        let outcome = try Watch(quiet: quiet, language: language).run { meter in
            try CorrectedFile(request, meter: meter).apply(
                plan, in: vault, removesMissing: removeMissing)
        }
        let read = reading(outcome.difference.problems)
        read.say(quiet: quiet)
        if format == .json {
            try ByteSink.print(try ReportJSON.encode(CorrectionReport(outcome, vault)))
            return try read.finish()
        }
        tell(
            outcome.difference,
            Message(
                "correction.did",
                ["batch": vault.keys.identifiers.identifier(.batch, outcome.batch)]))
        guard removeMissing else { return try read.finish() }
        print(
            Message(
                "correction.removed",
                [
                    "records": NumberText.grouped(outcome.removed),
                    "people": NumberText.grouped(outcome.erased),
                ]
            ).text(in: language))
        try read.finish()
    }

    private func tell(_ difference: CorrectedFile.Difference, _ title: Message) {
        let language = languageOptions.resolved
        print(title.text(in: language))
        print(
            Message(
                "correction.counts",
                [
                    "same": NumberText.grouped(difference.same),
                    "changed": NumberText.grouped(difference.changed),
                    "new": NumberText.grouped(difference.new),
                    "missing": NumberText.grouped(difference.missing.count),
                    "rejected": NumberText.grouped(difference.rejected),
                ]
            ).text(in: language))
        for (name, count) in difference.changedColumns.sorted(by: { $0.key < $1.key }) {
            print("  \(DisplayText.neutral(name)): \(NumberText.grouped(count))")
        }
        if !difference.missingColumns.isEmpty {
            print(
                Message(
                    "correction.lacks",
                    [
                        "names": difference.missingColumns.map { DisplayText.neutral($0) }
                            .joined(separator: ", ")
                    ]
                ).text(in: language))
        }
        for record in difference.missing.prefix(20) { print("  \(record)") }
        if difference.missing.count > 20 {
            print(
                Message(
                    "correction.more",
                    ["count": NumberText.grouped(difference.missing.count - 20)]
                ).text(in: language))
        }
    }
}
