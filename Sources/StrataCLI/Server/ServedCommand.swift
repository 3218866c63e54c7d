import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataServer
import StrataVault

/// A command that opens the vault in a way of its own, or leaves it in a state in which a server
/// that has it open does not know it any more: it needs the vault for itself.
protocol NeedsVaultAlone {
    /// Whether it does with the options that it has.
    var needsVaultAlone: Bool { get }
}

extension NeedsVaultAlone {
    var needsVaultAlone: Bool { true }
}

/// A command that opens no vault, though it names one.
protocol OpensNoVault {}

extension InitCommand: OpensNoVault {}
extension ConfigExplain: OpensNoVault {}
extension ConfigCheck: OpensNoVault {}

extension ServeCommand: NeedsVaultAlone {}
extension KeyRotate: NeedsVaultAlone {
    /// A server has the vault's own keys open, and goes on with them under a new root; those of the
    /// tiers are others behind it, and its passphrase would be the former one.
    var needsVaultAlone: Bool { tierKeys || newPassphrase || newPassphraseFile != nil }
}
extension KeyMoveCommand: NeedsVaultAlone {}
extension KeyRecover: NeedsVaultAlone {}
extension KeyAccept: NeedsVaultAlone {}
extension KeySealEpoch: NeedsVaultAlone {}
extension KeySplit: NeedsVaultAlone {}
extension KeySet: NeedsVaultAlone {}

/// A command that reads, or whose writing is one transaction that depends on nothing it read before:
/// it does not wait until another one is done.
protocol RunsBesideOthers {}

extension SubjectFind: RunsBesideOthers {}
extension SubjectShow: RunsBesideOthers {}
extension SubjectReveal: RunsBesideOthers {}
extension AuditTail: RunsBesideOthers {}
extension AuditSearch: RunsBesideOthers {}
extension AuditProve: RunsBesideOthers {}
extension AuditCheckpoint: RunsBesideOthers {}
extension AuditExport: RunsBesideOthers {}
extension KeyStatusCommand: RunsBesideOthers {}
extension SessionOpen: RunsBesideOthers {}
extension SessionTouch: RunsBesideOthers {}
extension SessionList: RunsBesideOthers {}
extension QueueNextCommand: RunsBesideOthers {}
extension QueueExplainCommand: RunsBesideOthers {}
// One at a time among themselves, and beside everything else.
extension BackupCreate: RunsBesideOthers {}
extension BackupList: RunsBesideOthers {}
extension BackupVerify: RunsBesideOthers {}
extension BackupDrill: RunsBesideOthers {}
extension BackupPrune: RunsBesideOthers {}

/// Sends a command to the server that has its vault.
enum ServedCommand {
    /// What commands read of the environment.
    private static let variables = [
        "STRATA_VAULT", "STRATA_PASSPHRASE_FILE", "STRATA_PIN_FILE", "STRATA_TOKEN_FILE",
        "STRATA_SESSION_FILE", "STRATA_USER_PASSPHRASE_FILE", "NO_COLOR", "TERM", "COLUMNS",
    ]

    /// Has a server carry out a command, where one has the vault that it opens.
    ///
    /// - Returns: The exit code; `nil` where the command runs here.
    /// - Throws: `LocalError`, `.alone` for a command that no server carries out.
    static func run(_ command: any ParsableCommand, _ arguments: [String]) throws -> Int32? {
        guard !(command is any OpensNoVault), let options = VaultOptions.of(command) else {
            return nil
        }
        let client = try LocalClient(
            folder: try options.location().folder(), program: StrataVersion.current)
        guard let client else { return nil }
        guard !isAlone(command) else { throw LocalError.alone }
        let environment = variables.reduce(into: [:]) { $0[$1] = Console.current.variable($1) }
        let end = try client.run(
            arguments, environment: environment, language: ProcessLanguage.current,
            ask: question)
        switch end {
        case .exit(let code): return code
        case .refused(let text):
            StandardError.print(
                Message("cli.error", ["message": text]).text(in: ProcessLanguage.current))
            return ExitStatus.unreadable.rawValue
        }
    }

    /// Whether no server carries it out.
    static func isAlone(_ command: any ParsableCommand) -> Bool {
        (command as? any NeedsVaultAlone)?.needsVaultAlone ?? false
    }

    private static func question(_ text: String) -> Console.Answer {
        // What another process says reaches the terminal as text alone.
        do {
            let secret = try PassphrasePrompt.ask(DisplayText.lines(text))
            return .typed(secret.withBytes { Array($0) })
        } catch {
            switch error {
            case .noTerminal: return .noTerminal
            case .empty: return .empty
            case .tooLong: return .tooLong
            default: return .interrupted
            }
        }
    }
}

extension VaultOptions {
    /// The options of a command that opens a vault, wherever among its groups they stand.
    static func of(_ command: any ParsableCommand) -> VaultOptions? { find(command, depth: 8) }

    private static func find(_ value: Any, depth: Int) -> VaultOptions? {
        if let found = value as? VaultOptions { return found }
        guard depth > 0 else { return nil }
        for child in Mirror(reflecting: value).children {
            if let found = find(child.value, depth: depth - 1) { return found }
        }
        return nil
    }
}
