import Foundation
import StrataCore
import StrataVault
import Synchronization
import Testing

/// A vault whose root key is lost, and those who hold shares.
@Suite struct RecoveryTests {
    private struct Killed: Error {}

    private let folder: TemporaryFolder
    private let provider = MemoryProvider()

    init() throws {
        folder = try TemporaryFolder()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
    }

    private func open(_ name: String = "v", _ other: (any KeyProvider)? = nil) throws -> Vault {
        try Vault.open(folder: folder(name), provider: other ?? provider)
    }

    private func split(_ vault: Vault, _ needed: Int = 2, of count: Int = 3) throws -> [ShamirShare]
    {
        var kept: [ShamirShare] = []
        try vault.splitRecovery(into: count, needed: needed, at: 5) { kept = $0 }
        return kept
    }

    /// Recovers under a new root.
    @discardableResult
    private func recover(
        _ shares: some Sequence<ShamirShare>, name: String = "v", bundle: [UInt8]? = nil,
        to next: MemoryProvider = MemoryProvider(), stop: Vault.MoveStep? = nil
    ) throws -> MemoryProvider {
        _ = try Vault.recover(
            folder: folder(name), shares: Array(shares), bundle: bundle, provider: { _ in next }
        ) { if $0 == stop { throw Killed() } }
        return next
    }

    @Test func enoughSharesBringTheVaultBack() throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        let shares = try split(vault)
        try vault.close()
        let next = try recover(shares.dropFirst())
        vault = try open("v", next)
        // The lost root was not destroyed.
        #expect(vault.configuration.leftBehind == .passphrase)
        #expect(try texts(vault, kept) == ["1", "A"])
        #expect(try find(vault, phone: "+1") == [kept])
        try vault.checkState()
        try vault.close()
        #expect(throws: KeyProviderError.refused) { try open().close() }
        // The shares stay good.
        let third = try recover(shares)
        try open("v", third).close()
    }

    @Test func fewerSharesOrThoseOfAnotherSplittingDoNot() throws {
        let vault = try open()
        let former = try split(vault)
        let shares = try split(vault)
        try vault.close()
        #expect(throws: ShamirError.tooFew(needed: 2, given: 1)) { try recover([shares[0]]) }
        #expect(throws: RecoveryError.otherSet(share: 1)) { try recover(former) }
        #expect(throws: RecoveryError.otherSet(share: 2)) { try recover([shares[0], former[1]]) }
        let other = folder("other")
        try Vault.create(folder: other, provider: provider, now: 1)
        let stranger = try open("other")
        let theirs = try split(stranger)
        let bundle = try stranger.recoveryBundle().encoded
        try stranger.close()
        #expect(throws: ShamirError.otherVault(share: 1)) { try recover(theirs) }
        #expect(throws: RecoveryError.otherVault) { try recover(theirs, bundle: bundle) }
        try open().close()
    }

    @Test func sharesThatCouldNotBeKeptChangeNothing() throws {
        let vault = try open()
        let shares = try split(vault)
        #expect(throws: Killed.self) {
            try vault.splitRecovery(into: 3, needed: 2, at: 6) { _ in throw Killed() }
        }
        try vault.close()
        try recover(shares)
    }

    @Test(arguments: Vault.MoveStep.allCases.filter { $0 != .destroyed })
    func recoveryIsFinishedWhereverItStopped(step: Vault.MoveStep) throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        let shares = try split(vault)
        try vault.close()
        let next = MemoryProvider()
        #expect(throws: Killed.self) { try recover(shares, to: next, stop: step) }
        vault = try open("v", step == .prepared ? provider : next)
        #expect(try texts(vault, kept) == ["1", "A"])
        try vault.close()
        let last = try recover(shares)
        vault = try open("v", last)
        #expect(try texts(vault, kept) == ["1", "A"])
        try vault.close()
    }

    @Test func anEpochRenewsTheCopyAndLeavesNothingOfTheFormerOne() throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        let shares = try split(vault)
        let bundle = try vault.recoveryBundle().encoded
        let sealed = try vault.sealEpoch(at: 6)
        #expect(sealed.isWithinReachOfShares)
        let renewed = try vault.recoveryBundle()
        try vault.close()
        #expect(renewed.epoch == 2 && renewed.count == SystemKeyPurpose.allCases.count)
        let file = try Data(contentsOf: URL(filePath: folder("v/keys.db")))
        #expect(file.firstRange(of: renewed.encoded.suffix(64)) != nil)
        for part in stride(from: 200, to: bundle.count - 64, by: 200) {
            #expect(file.firstRange(of: bundle[part..<(part + 64)]) == nil)
        }
        #expect(throws: RecoveryError.stale(bundle: 1, vault: 2)) {
            try recover(shares, bundle: bundle)
        }
        let next = try recover(shares, bundle: renewed.encoded)
        vault = try open("v", next)
        #expect(try texts(vault, kept) == ["1", "A"])
        try vault.close()
    }

    @Test(arguments: Vault.EpochStep.allCases)
    func aRootLostInTheMiddleOfAnEpochIsNoLoss(step: Vault.EpochStep) throws {
        var vault = try open()
        let kept = try (0..<3).map {
            try keep(vault, name: "N\($0)", identity: "\($0)", phone: "+\($0)")
        }
        let shares = try split(vault)
        #expect(throws: Killed.self) {
            _ = try vault.sealEpoch(at: 6) { reached, _ in if reached == step { throw Killed() } }
        }
        try vault.abandon()
        let next = try recover(shares)
        vault = try open("v", next)
        for (index, subject) in kept.enumerated() {
            #expect(try texts(vault, subject) == ["\(index)", "N\(index)"])
        }
        _ = try vault.sealEpoch(at: 7)
        try vault.close()
        vault = try open("v", next)
        #expect(try texts(vault, kept[0]) == ["0", "N0"])
        try vault.close()
    }

    @Test func newKeysOfTheTiersAreInTheCopyAtOnce() throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        let shares = try split(vault)
        let bundle = try vault.recoveryBundle().encoded
        _ = try vault.rotateTierKeys(at: 6)
        try vault.close()
        #expect(throws: RecoveryError.stale(bundle: 1, vault: 2)) {
            try recover(shares, bundle: bundle)
        }
        let next = try recover(shares)
        vault = try open("v", next)
        #expect(try texts(vault, kept) == ["1", "A"])
        try vault.close()
    }

    @Test func aLostOrDamagedCopyIsMadeAnew() throws {
        var vault = try open()
        let shares = try split(vault)
        try vault.close()
        let database = try SQLiteDatabase(path: folder("v/keys.db"))
        try database.write { session in
            try session.execute("UPDATE recovery_key SET bundle = $1", [.bytes([1, 2, 3])])
        }
        try database.close()
        #expect(throws: RecoveryError.notABundle) { try recover(shares) }
        vault = try open()
        try vault.close()
        try recover(shares)
    }

    /// Whoever writes into the files cannot have the keys sealed for a key of theirs, nor bring
    /// keys of theirs in.
    @Test func aBundleThatTheVaultDidNotMakeIsRefused() throws {
        let vault = try open()
        let shares = try split(vault)
        let genuine = try vault.recoveryBundle().encoded
        try vault.close()
        for place in stride(from: 20, to: genuine.count, by: 97) {
            var changed = genuine
            changed[place] ^= 1
            #expect(throws: (any Error).self, "\(place)") {
                try recover(shares, bundle: changed)
            }
        }
        #expect(throws: RecoveryError.notABundle) { try recover(shares, bundle: [1, 2, 3]) }
        #expect(throws: RecoveryError.newer) {
            try recover(shares, bundle: Array("strata recovery 2\n".utf8))
        }
        try open().close()
    }

    /// Those who were to lose their shares put the former plan back: they are sealed nothing.
    @Test func aFormerPlanPutBackKeepsTheVaultClosed() throws {
        let vault = try open()
        _ = try split(vault)
        try vault.close()
        try folder.copy("v", to: "old")
        let later = try open()
        _ = try split(later)
        try later.close()
        let former = try SQLiteDatabase(path: folder("old/records.db"))
        let row = try #require(
            try former.read { session in
                try session.first("SELECT revision, clear, code FROM document WHERE kind = 5") {
                    [
                        SQLValue.integer($0.integer(0)), .bytes($0.bytes(1)),
                        .bytes($0.bytes(2)),
                    ]
                }
            })
        try former.close()
        let records = try SQLiteDatabase(path: folder("v/records.db"))
        try records.write { session in
            try session.execute(
                "UPDATE document SET revision = $1, clear = $2, code = $3 WHERE kind = 5", row)
        }
        try records.close()
        #expect(throws: VaultError.tampered("vault_state")) { try open().close() }
    }

    @Test func keysOfOtherRecordsAreNotTaken() throws {
        try Vault.create(folder: folder("w"), provider: provider, now: 1)
        let vault = try open()
        let shares = try split(vault)
        try vault.close()
        for end in ["", "-wal", "-shm"]
        where FileManager.default.fileExists(atPath: folder("w/records.db" + end)) {
            try folder.copy("w/records.db" + end, to: "v/records.db" + end)
        }
        #expect(throws: RecoveryError.otherKeys) { try recover(shares) }
    }

    @Test func withoutSharesThereIsNothingToRecover() throws {
        let vault = try open()
        #expect(throws: RecoveryError.noShares) { try vault.recoveryBundle() }
        #expect(throws: RecoveryError.noShares) { try vault.giveUpRecovery() }
        #expect(throws: ShamirError.badPlan) { try split(vault, 4, of: 3) }
        let shares = try split(vault)
        try vault.giveUpRecovery()
        #expect(throws: RecoveryError.noShares) { try vault.recoveryBundle() }
        #expect(try vault.keyStore.recovery() == nil)
        try vault.close()
        #expect(throws: RecoveryError.noBundle) { try recover(shares) }
    }

    /// The limit that the documents state: shares are to old copies what a passphrase is.
    @Test func sharesOpenCopiesFromBeforeAnErasureWhateverTheProviderDestroyed() throws {
        var vault = try open()
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let shares = try split(vault)
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        try vault.close()
        try folder.copy("v", to: "old")
        vault = try open()
        try vault.erase([row], at: 6, entries: [])
        let seal = try vault.sealEpoch(at: 7)
        #expect(seal.destruction == .destroyed && seal.isWithinReachOfShares)
        try vault.giveUpRecovery()
        // Copies from before the splitting was given up stay within reach, also of those who are
        // erased later.
        #expect(try vault.sealEpoch(at: 8).isWithinReachOfShares)
        #expect(try vault.sealEpoch(at: 9).isWithinReachOfShares)
        try vault.close()
        #expect(throws: KeyProviderError.versionGone(1)) { try open("old").close() }
        let next = try recover(shares, name: "old")
        vault = try open("old", next)
        #expect(try texts(vault, gone) == ["1", "A"])
        try vault.close()
    }
}
