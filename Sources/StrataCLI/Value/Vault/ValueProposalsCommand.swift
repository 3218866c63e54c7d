import ArgumentParser
import StrataCore
import StrataOperations

/// `strata value proposals`: who is to be won back, archived or cleaned up.
struct ValueProposalsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proposals", abstract: Text.of(Message("value.proposals.abstract")))
    }

    @OptionGroup var options: ValueVaultOptions

    func run() throws {
        let found = try options.run { vault, setting, meter in
            try ValueProposals(vault: vault, setting: setting).run(meter: meter)
        }
        try options.print(found) {
            found.map { line in
                "\(line.subject)  \(line.proposal)  \(line.cause)"
                    + (line.idleDays.map { "  \($0)d" } ?? "")
            }
        }
    }
}
