import Foundation
import StrataCore
import StrataVault
import Testing

/// What an erasure promises against byte copies of every file from before, with each of the real
/// providers as it is afterwards.
@Suite struct ErasureProofTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String, _ kind: ProviderUnderTest) throws -> Vault {
        let settings = try VaultFolder(path: folder(name)).configuration().provider
        return try Vault.open(folder: folder(name), provider: kind.open(settings))
    }

    /// The vault's own keys as a copied key store has them.
    private func systemKeys(_ name: String) throws -> [KeyStore.SystemKeyRow] {
        let store = try KeyStore(SQLiteDatabase(path: folder(name + "/keys.db")))
        defer { try? store.close() }
        return try store.systemKeys()
    }

    @Test(arguments: ProviderUnderTest.available)
    func nothingOfTheErasedOpensFromCopiesOfEveryFile(kind: ProviderUnderTest) throws {
        let id = VaultID()
        try Vault.create(folder: folder("v"), vault: id, provider: kind.make(id), now: 1)
        var vault = try open("v", kind)
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let kept = try keep(vault, name: "B", identity: "2", phone: "+2")
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        let ring = try #require(try vault.keyStore.ring(gone))
        let records = try vault.records.read { try $0.records(of: gone) }
        let tag = try vault.keys.index(1).tag(.phone, "+1".utf8)
        try vault.close()
        try folder.copy("v", to: "old")

        vault = try open("v", kind)
        try vault.erase([row], at: 5, entries: [.init(tag: tag, subject: gone)])
        try vault.close()
        // Copies of the records, and all keys of today: no envelope opens.
        vault = try open("v", kind)
        #expect(try vault.subjectKeys(rings: [gone], tiers: [.t1, .t2]).isEmpty)
        #expect(throws: SealError.noKey) {
            _ = try vault.fields(
                of: records[0], keys: SubjectKeys(ring: gone, keys: []), tiers: [.t1, .t2])
        }
        let seal = try vault.sealEpoch(at: 6)
        #expect(seal.destruction == kind.destruction && !seal.isWithinReachOfShares)
        try vault.close()

        // After the epoch: no copied ring opens, no copied index entry can be tested.
        vault = try open("v", kind)
        #expect(throws: SealError.noKey) { _ = try vault.unwrap(ring, tiers: [.t1]) }
        #expect(throws: SealError.noKey) { _ = try vault.unwrap(ring, tiers: [.t2]) }
        #expect(throws: SealError.noKey) { _ = try vault.keys.index(1) }
        let today = try vault.keys.index(vault.keys.epoch).tag(.phone, "+1".utf8)
        #expect(today != tag)
        #expect(try texts(vault, kept) == ["2", "B"])
        try vault.close()

        // With the copied key store as well, today's provider opens none of its keys.
        let settings = try VaultFolder(path: folder("v")).configuration().provider
        let provider = try kind.open(settings)
        let copied = try systemKeys("old")
        #expect(copied.count == SystemKeyPurpose.allCases.count)
        for key in copied {
            #expect(throws: KeyProviderError.versionGone(1)) {
                _ = try provider.unwrap(
                    key.wrapped,
                    context: key.purpose.context(vault: id, generation: key.generation)
                ).count
            }
        }
        // And with the copied description: where the provider destroys, nothing; a passphrase is
        // its own old state, which is why nothing more is claimed for it.
        switch kind.destruction {
        case .destroyed:
            #expect(throws: KeyProviderError.versionGone(1)) { try open("old", kind).close() }
        case .onlyForgotten:
            vault = try open("old", kind)
            #expect(try texts(vault, gone) == ["1", "A"])
            try vault.close()
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func aVaultThatMovedAwayOpensFromNoCopyWhereTheProviderDestroys(
        kind: ProviderUnderTest
    ) throws {
        let id = VaultID()
        try Vault.create(folder: folder("v"), vault: id, provider: kind.make(id), now: 1)
        var vault = try open("v", kind)
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        try vault.close()
        try folder.copy("v", to: "old")
        vault = try open("v", kind)
        let next = MemoryProvider()
        #expect(try vault.move(to: next) == kind.destruction)
        try vault.close()
        vault = try Vault.open(folder: folder("v"), provider: next)
        // What was left and not destroyed is said from then on.
        #expect((vault.configuration.leftBehind == nil) == (kind.destruction == .destroyed))
        #expect(try texts(vault, kept) == ["1", "A"])
        try vault.close()
        if kind.destruction == .destroyed {
            #expect(throws: KeyProviderError.versionGone(1)) { try open("old", kind).close() }
        } else {
            try open("old", kind).close()
        }
    }

    /// An attempt that was killed had made a root key already.
    @Test(arguments: ProviderUnderTest.available.filter { $0 != .passphrase })
    func aRootKeyOfAnInterruptedMoveIsTakenOverUnderANewVersion(kind: ProviderUnderTest) throws {
        let id = VaultID()
        let settings = try kind.make(id).settings
        let file = folder("secret")
        try kind.secret.write(toFile: file, atomically: true, encoding: .utf8)
        chmod(file, 0o600)
        let provider = try KeyProviders.createOrTakeOver(settings, for: id, from: .file(file))
        #expect(try provider.currentVersion() == 2)
        let state = try provider.inspect()
        #expect(state.oldestVersion == 1 && state.promise == .destroyed)
    }
}
