import ArgumentParser
import StrataCore

/// The command `strata` and its nouns and verbs.
struct Strata: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "strata", abstract: Text.of(Message("cli.abstract")),
            discussion: Text.of(Message("cli.discussion")), version: StrataVersion.current,
            subcommands: [
                ScanCommand.self, MaskCommand.self, ValidateCommand.self, GenerateCommand.self,
                PolicyCommand.self, InitCommand.self, ImportCommand.self, SubjectCommand.self,
                DatasetCommand.self, ListCommand.self, DoNotCallCommand.self, KeyCommand.self,
                VerifyCommand.self, ConsentCommand.self, CallCommand.self, CampaignCommand.self,
                ResultCommand.self, TeamCommand.self, RosterCommand.self, CompanyCommand.self,
                ValueCommand.self, QueueCommand.self, CallerIDCommand.self,
                AuditCommand.self, UserCommand.self, RoleCommand.self, ApprovalCommand.self,
                SessionCommand.self, ServeCommand.self, ConfigCommand.self,
                CanaryCommand.self, HoldCommand.self, LifecycleCommand.self,
                DisposalCommand.self, ArchiveCommand.self, BackupCommand.self, RequestCommand.self,
                WatermarkCommand.self, TransferCommand.self,
            ])
    }
}
