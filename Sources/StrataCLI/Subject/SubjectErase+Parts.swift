import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `--class`.
struct RetentionClassArgument: ExpressibleByArgument {
    var retentionClass: RetentionClass

    init?(argument: String) {
        guard let found = RetentionClass(rawValue: argument) else { return nil }
        retentionClass = found
    }

    static var allValueStrings: [String] { RetentionClass.allCases.map(\.rawValue) }
}

/// `--class` and `--record`: what goes of a person who stays.
struct PartOptions: ParsableArguments {
    @Option(name: .customLong("class"), help: Text.help(Message("subject.erase.class")))
    var classes: [RetentionClassArgument] = []

    @Option(name: .customLong("record"), help: Text.help(Message("subject.erase.record")))
    var records: [String] = []

    var isEmpty: Bool { classes.isEmpty && records.isEmpty }

    /// Shows what would go, and erases it where `yes` says so.
    ///
    /// - Throws: `PartErasureError`, `ImportError.needsConfirmation` where it was only shown.
    func run(
        _ number: Int64, yes: Bool, in vault: Vault, policy: Policy, language: Language
    ) throws {
        var counts: [String: String] = [:]
        let done = try PartErasure(vault: vault).carryOut(
            number, classes: Set(classes.map(\.retentionClass)), records: records,
            policy: policy, at: CurrentTime.microseconds
        ) { plan in
            counts = [
                "erased": NumberText.grouped(plan.erased.count),
                "reduced": NumberText.grouped(plan.reduced.count),
            ]
            print(Message("subject.erase.part.preview", counts).text(in: language))
            if !plan.alone.isEmpty {
                print(Message("subject.erase.part.all").text(in: language))
            }
            guard yes else { throw ImportError.needsConfirmation }
        }
        guard let record = done.record else { return }
        guard !done.isWhole else {
            return print(SubjectErase.done(record, in: vault).text(in: language))
        }
        let names = [
            "erasure": vault.keys.identifiers.identifier(.erasure, record.number),
            "epoch": "\(record.epoch)",
        ]
        print(
            Message("subject.erase.part.done", counts.merging(names) { $1 }).text(in: language))
    }
}
