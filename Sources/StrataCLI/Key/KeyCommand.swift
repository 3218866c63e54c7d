import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key`: the keys of a vault.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key", abstract: Text.of(Message("key.abstract")),
            subcommands: [
                KeyStatusCommand.self, KeySet.self, KeyRotate.self, KeySealEpoch.self,
                KeySweep.self, KeyAccept.self,
                KeyMoveCommand.self, KeySplit.self, KeyExportRecovery.self, KeyRecover.self,
            ])
    }
}
