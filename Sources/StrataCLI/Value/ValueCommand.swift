import ArgumentParser
import StrataCore

/// `strata value`: the value models on a plain file, without a vault.
struct ValueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "value", abstract: Text.of(Message("value.abstract")),
            subcommands: [ValueRFM.self, ValueCLV.self, LeadCommand.self])
    }
}
