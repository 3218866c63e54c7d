import Foundation
import PostgresServer
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A vault for the command on either store, also looked at from inside this process, which is faster
/// than another command.
struct StoreVaultFixture {
    enum Store: String, CaseIterable {
        case sqlite, postgres
    }

    /// Points an operation and a store: 25 make 200 for four operations and both stores, and
    /// `STRATA_KILL_POINTS` says otherwise.
    static let points =
        ProcessInfo.processInfo.environment["STRATA_KILL_POINTS"].flatMap(Int.init) ?? 25

    let folder: TemporaryFolder
    private let passphrase: String

    var vault: String { folder.path + "/vault" }

    init(_ store: Store) throws {
        try self.init(places: store == .postgres ? Self.servers() : Vault.Places())
    }

    /// A vault whose stores are in some places.
    init(places: Vault.Places) throws {
        folder = try TemporaryFolder()
        passphrase = try folder.file("passphrase", "correct horse battery staple\n", mode: 0o600)
        try FileManager.default.createDirectory(
            atPath: folder.path + "/tmp", withIntermediateDirectories: true)
        try Vault.create(
            folder: folder.path + "/vault",
            provider: PassphraseProvider(
                creating: PassphraseFile.read(passphrase), cost: .least),
            places: places, now: 1)
    }

    /// Without PostgreSQL the test is skipped; where `CI` is `true`, it fails.
    static func servers() throws -> Vault.Places {
        if PostgresServer.programs == nil, !PostgresServer.isRequired {
            try Test.cancel("\(PostgresServer.absence)")
        }
        return try Vault.Places(
            records: PostgresServer.shared.get().newDatabase(),
            keys: PostgresServer.second.get().newDatabase())
    }

    private var environment: [String: String] {
        ["STRATA_VAULT": vault, "STRATA_PASSPHRASE_FILE": passphrase, "TMPDIR": temporary]
    }

    /// Where commands may leave temporary files; those of this process are elsewhere.
    var temporary: String { folder.path + "/tmp" }

    /// Runs a command, whatever becomes of it.
    func command(_ arguments: [String], input: String? = nil) throws -> CommandRun {
        try CommandRun(
            arguments, input: input.map { Data($0.utf8) }, environment: environment)
    }

    /// Runs a command to its end, which may also be that there is nothing to do any more.
    ///
    /// - Returns: How long it took, milliseconds.
    @discardableResult
    func run(_ arguments: [String], unless nothing: String? = nil) throws -> Double {
        let start = Date()
        while true {
            let run = try CommandRun(arguments, environment: environment)
            // The server has not seen yet that the killed process is gone.
            if run.status != 0, run.errors.contains("Another process"),
                -start.timeIntervalSinceNow < 20
            {
                usleep(50_000)
                continue
            }
            if let nothing, run.errors.contains(nothing) { return 0 }
            #expect(run.status == 0, "\(run.errors)")
            return -start.timeIntervalSinceNow * 1_000
        }
    }

    /// Starts a command and kills it after a while.
    ///
    /// - Returns: Whether it ended before, and said that all went well.
    func kill(_ arguments: [String], after milliseconds: Double) throws -> Bool {
        let process = Process()
        process.executableURL = CommandRun.program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: milliseconds / 1_000)
        while process.isRunning, Date() < end { usleep(300) }
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }

    /// Opens the vault, as the next command would; or another one with its passphrase.
    func with<Result>(
        _ folder: String? = nil, _ body: (Vault) throws -> Result
    ) throws -> Result {
        let vault = folder ?? vault
        let start = Date()
        while true {
            let settings = try VaultFolder(path: vault).configuration().provider
            let opened: Vault
            do {
                opened = try Vault.open(
                    folder: vault,
                    provider: PassphraseProvider(
                        opening: settings, passphrase: PassphraseFile.read(passphrase)))
            } catch VaultError.inUse where -start.timeIntervalSinceNow < 20 {
                usleep(20_000)
                continue
            }
            defer { try? opened.close() }
            return try body(opened)
        }
    }

    /// Nothing is amiss. Keys that were there before their records are of nobody, and may be left by
    /// a killed import: they are destroyed here, as `verify --repair` does.
    @discardableResult
    func expectWhole(
        _ vault: Vault, mayLeaveKeys: Bool = false, _ comment: Comment? = nil
    ) throws -> VerifyOperation.Report {
        let report = try VerifyOperation(vault: vault, sampleSize: 0).run(repair: mayLeaveKeys)
        let kinds = Set(report.findings.map(\.kind))
        #expect(kinds.isSubset(of: mayLeaveKeys ? [.orphanKeys] : []), comment)
        if !kinds.isEmpty {
            #expect(try VerifyOperation(vault: vault, sampleSize: 0).run(repair: false).isClean)
        }
        return report
    }

    func find(_ phone: String, in vault: Vault) throws -> [Int64] {
        try SubjectLookup(vault: vault, policy: .standard, role: .compliance).find(.phone(phone))
    }

    /// What a person's records say, in the clear.
    func values(of person: Int64, in vault: Vault) throws -> Set<String> {
        let export = try SubjectExport(
            of: person, in: vault, policy: .standard, language: .en)
        return Set(export.records.flatMap(\.fields).map(\.value))
    }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}
