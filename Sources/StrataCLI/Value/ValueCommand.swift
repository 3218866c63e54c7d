import ArgumentParser
import StrataCore

/// `strata value`: the value models, on a plain file or in a vault.
struct ValueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "value", abstract: Text.of(Message("value.abstract")),
            subcommands: [
                ValueRFM.self, ValueCLV.self, LeadCommand.self, ValueFit.self, ValueScore.self,
                ValueExplainCommand.self, ValueReportCommand.self, ValueMonitorCommand.self,
                ValueOverrideCommand.self, ValueOptOut.self, ValueProposalsCommand.self,
            ])
    }
}
