import Foundation
import StrataVault

/// A vault for the command: made with the cheapest passphrase that it takes, as every start of a command pays for it.
struct VaultFolderFixture {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.file("passphrase", "correct horse battery staple\n", mode: 0o600)
        let passphrase = try PassphraseFile.read(folder.path + "/passphrase")
        try Vault.create(
            folder: vault,
            provider: PassphraseProvider(creating: passphrase, cost: .least),
            now: 1)
    }

    var vault: String { folder.path + "/vault" }

    var environment: [String: String] {
        ["STRATA_VAULT": vault, "STRATA_PASSPHRASE_FILE": folder.path + "/passphrase"]
    }

    func run(
        _ arguments: [String], input: String? = nil, environment more: [String: String] = [:]
    ) throws -> CommandRun {
        try CommandRun(
            arguments, input: input.map { Data($0.utf8) },
            environment: environment.merging(more) { $1 })
    }

    /// Starts a command and kills it after a while, if it is still there.
    ///
    /// - Returns: Whether it was killed.
    func kill(
        _ arguments: [String], after milliseconds: Int, environment more: [String: String] = [:]
    ) throws -> Bool {
        let process = Process()
        process.executableURL = CommandRun.program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            .merging(more) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1_000)
        while process.isRunning, Date() < end { usleep(500) }
        let wasRunning = process.isRunning
        if wasRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return wasRunning
    }
}
