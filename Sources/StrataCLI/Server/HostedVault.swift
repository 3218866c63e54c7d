import ArgumentParser
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Synchronization

/// The vault that this process serves, for a command that somebody sent it.
struct HostedVault: Sendable {
    let vault: Vault
    let proof: RootProof
    /// Whether the command may run beside others that write.
    var isShared = false

    init(_ vault: Vault) {
        self.vault = vault
        proof = RootProof(vault)
    }

    /// Where a command of this process is one that somebody sent.
    @TaskLocal static var current: HostedVault?

    /// Parsing is no work for several threads at once.
    private static let parser = Mutex<Void>(())

    /// Runs a command line that was sent, on the thread and with the console of whoever calls.
    ///
    /// - Returns: The exit code.
    func run(_ arguments: [String]) -> Int32 {
        do {
            var command = try Self.parser.withLock { _ in try Strata.parseAsRoot(arguments) }
            guard !ServedCommand.isAlone(command), !(command is any AsyncParsableCommand),
                VaultOptions.of(command) != nil
            else { throw LocalError.alone }
            var hosted = self
            hosted.isShared = command is any RunsBesideOthers
            try Self.$current.withValue(hosted) { try command.run() }
            return ExitStatus.unheard ?? ExitStatus.done.rawValue
        } catch {
            return CommandFailure(error: error, language: ProcessLanguage.current).report()
        }
    }

    /// Runs what the owner asks for, who shows the root secret first.
    func asOwner<Result>(
        _ options: VaultOptions, _ language: Language, _ body: (Vault) throws -> Result
    ) throws -> Result {
        try check(options)
        try proof.check(options.secrets(language))
        return try inTurn { try body(vault) }
    }

    /// The client found the socket by the folder that its options name.
    func check(_ options: VaultOptions) throws {
        let folder = try options.location().folder()
        guard SystemPath.absolute(folder) == SystemPath.absolute(vault.folder) else {
            throw VaultError.inUse
        }
    }

    /// Runs what may change the vault when nobody else does.
    func inTurn<Result>(_ body: () throws -> Result) throws -> Result {
        let result: Result
        if isShared {
            result = try body()
        } else {
            let stop = Console.current.caller?.stop
            let done = try vault.writersTurn.take(
                unless: { stop?.isStopped ?? false },
                waiting: { StandardError.print(Text.of(Message("local.waiting"))) }, body)
            guard let done else { throw Cancelled() }
            result = done
        }
        // What was done is done, whether a witness can be reached or not.
        try? AuditWitnessing(vault).sendIfDue(at: SystemClock.microseconds)
        return result
    }
}
