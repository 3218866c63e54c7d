import Foundation
import StrataCore
import StrataVault
import Testing

/// A vault through its stores: what is kept, what is found, what is gone.
@Suite struct VaultTests {
    private let folder: TemporaryFolder
    private let provider = MemoryProvider()

    init() throws {
        folder = try TemporaryFolder()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
    }

    private func open(_ name: String = "v") throws -> Vault {
        try Vault.open(folder: folder(name), provider: provider)
    }

    @Test func whatIsKeptIsFoundAndOpened() throws {
        var vault = try open()
        let subject = try keep(vault, name: "王芳", identity: "11010519491231002X", phone: "+86131")
        try vault.close()
        vault = try open()
        #expect(try find(vault, phone: "+86131") == [subject])
        #expect(try find(vault, phone: "+86132") == [])
        #expect(try texts(vault, subject) == ["11010519491231002X", "王芳"])
    }

    @Test func nothingOfItStandsInAnyFile() throws {
        let vault = try open()
        try keep(
            vault, name: "Zacharias Quill", identity: "11010519491231002X", phone: "+8613112345678")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder("v")) {
            let bytes = try Data(contentsOf: URL(filePath: folder("v/" + file)))
            for value in ["Zacharias", "Quill", "110105194912", "13112345678"] {
                #expect(bytes.firstRange(of: Data(value.utf8)) == nil, "\(value) in \(file)")
            }
        }
    }

    @Test(arguments: Vault.ErasureStep.allCases)
    func anErasureIsFinishedWhereverItStopped(step: Vault.ErasureStep) throws {
        struct Killed: Error {}
        var vault = try open()
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let kept = try keep(vault, name: "B", identity: "2", phone: "+2")
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        let tag = try vault.keys.index(1).tag(.phone, "+1".utf8)
        #expect(throws: Killed.self) {
            try vault.erase([row], at: 5, entries: [.init(tag: tag, subject: gone)]) {
                if $0 == step { throw Killed() }
            }
        }
        try vault.abandon()
        vault = try open()
        #expect(try find(vault, phone: "+1") == [])
        #expect(try vault.records.read { try $0.subject(gone) } == nil)
        #expect(try vault.records.read { try $0.isErased(gone) })
        #expect(try vault.keyStore.ring(gone) == nil)
        #expect(try vault.erasures().map(\.isDone) == [true])
        #expect(try texts(vault, kept) == ["2", "B"])
        try vault.checkState()
    }

    @Test func aCopyOfTheRecordsOpensNothingThatWasErased() throws {
        let vault = try open()
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        let copied = try vault.records.read { try $0.records(of: gone) }
        let wrapped = try #require(try vault.keyStore.ring(gone))
        let tag = try vault.keys.index(1).tag(.phone, "+1".utf8)
        try vault.erase([row], at: 5, entries: [.init(tag: tag, subject: gone)])
        #expect(try vault.subjectKeys(rings: [gone], tiers: [.t1, .t2]).isEmpty)
        // With the former key store's copy of the ring it still opens, until the epoch is sealed.
        #expect(throws: Never.self) { try vault.unwrap(wrapped, tiers: [.t1]) }
        let seal = try vault.sealEpoch(at: 6)
        #expect(seal.destruction == .destroyed && seal.epoch == 2 && seal.rings == 0)
        try vault.close()
        let later = try open()
        #expect(throws: SealError.noKey) { try later.unwrap(wrapped, tiers: [.t1]) }
        #expect(throws: SealError.noKey) { try later.keys.index(1) }
        #expect(copied.count == 1)
    }

    @Test func anOldKeyStoreOpensNothingOnceTheRootIsDestroyed() throws {
        var vault = try open()
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        try vault.close()
        try folder.copy("v", to: "old")
        vault = try open()
        try vault.erase([row], at: 5, entries: [])
        _ = try vault.sealEpoch(at: 6)
        try vault.close()
        #expect(throws: KeyProviderError.versionGone(1)) { try open("old") }
    }

    @Test(arguments: Vault.EpochStep.allCases)
    func anEpochIsSealedWhereverItStopped(step: Vault.EpochStep) throws {
        struct Killed: Error {}
        var vault = try open()
        let kept = try (0..<5).map {
            try keep(vault, name: "N\($0)", identity: "\($0)", phone: "+\($0)")
        }
        #expect(throws: Killed.self) {
            _ = try vault.sealEpoch(at: 6) { reached, _ in if reached == step { throw Killed() } }
        }
        try vault.abandon()
        vault = try open()
        let seal = try vault.sealEpoch(at: 7)
        try vault.close()
        vault = try open()
        #expect(try vault.keyStore.systemKeys().filter { $0.purpose == .tierOne }.count == 1)
        for (index, subject) in kept.enumerated() {
            #expect(try find(vault, phone: "+\(index)") == [subject])
            #expect(try texts(vault, subject) == ["\(index)", "N\(index)"])
        }
        #expect(seal.entries == 5)
        try vault.checkState()
    }

    @Test func aRotatedRootChangesOnlyKeyRecords() throws {
        var vault = try open()
        let subject = try keep(vault, name: "A", identity: "1", phone: "+1")
        let before = try vault.keyStore.ring(subject)
        #expect(try vault.rotateRoot() == 2)
        #expect(try vault.keyStore.ring(subject) == before)
        try vault.close()
        vault = try open()
        #expect(try texts(vault, subject) == ["1", "A"])
    }

    // MARK: What others do to the files

    @Test func anOldCopyOfTheRecordsIsRefused() throws {
        var vault = try open()
        try keep(vault, name: "A", identity: "1", phone: "+1")
        try vault.close()
        try folder.copy("v", to: "old")
        vault = try open()
        try keep(vault, name: "B", identity: "2", phone: "+2")
        try vault.close()
        for end in ["", "-wal", "-shm"] {
            try folder.copy("old/records.db" + end, to: "v/records.db" + end)
        }
        #expect(throws: VaultError.oldRecords) { try open() }
    }

    @Test func anOldCopyOfTheKeyStoreIsRefused() throws {
        var vault = try open()
        try keep(vault, name: "A", identity: "1", phone: "+1")
        try vault.close()
        try folder.copy("v", to: "old")
        vault = try open()
        try keep(vault, name: "B", identity: "2", phone: "+2")
        try vault.close()
        for end in ["", "-wal", "-shm"] {
            try folder.copy("old/keys.db" + end, to: "v/keys.db" + end)
        }
        #expect(throws: VaultError.oldKeyStore) { try open() }
    }

    @Test func aMissingLedgerKeepsTheVaultClosed() throws {
        let vault = try open()
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        try vault.erase([row], at: 5, entries: [])
        try vault.close()
        try FileManager.default.removeItem(atPath: folder("v/erasures.ledger"))
        #expect(throws: VaultError.oldLedger) { try open() }
        try Data().write(to: URL(filePath: folder("v/erasures.ledger")))
        #expect(throws: VaultError.oldLedger) { try open() }
    }

    @Test func aRestoredBackupForgetsWhatTheLedgerSays() throws {
        var vault = try open()
        let gone = try keep(vault, name: "A", identity: "1", phone: "+1")
        let row = try #require(try vault.records.read { try $0.subject(gone) })
        try vault.close()
        try folder.copy("v", to: "backup")
        vault = try open()
        try vault.erase([row], at: 5, entries: [])
        try vault.close()
        try folder.copy("v/erasures.ledger", to: "backup/erasures.ledger")
        let restored = try open("backup")
        #expect(try restored.keyStore.ring(gone) == nil)
    }

    @Test func aKeyStoreOfAnotherVaultIsRefused() throws {
        try Vault.create(folder: folder("other"), provider: provider, now: 1)
        try folder.copy("other/keys.db", to: "v/keys.db")
        #expect(throws: VaultError.foreignKeyStore) { try open() }
    }

    @Test func aLostKeyStoreIsNamed() throws {
        try FileManager.default.removeItem(atPath: folder("v/keys.db"))
        #expect(throws: VaultError.noKeyStore) { try open() }
    }

    @Test func itsFilesAreForTheirOwnerAlone() throws {
        let vault = try open()
        try keep(vault, name: "A", identity: "1", phone: "+1")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder("v")) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder("v/" + file))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
        }
        try vault.close()
    }

    @Test func twoProcessesCannotOpenIt() throws {
        let vault = try open()
        #expect(throws: VaultError.inUse) { try open() }
        try vault.close()
    }

    @Test func aFolderWithAnythingInItIsNoPlaceForAVault() {
        #expect(throws: VaultError.exists) {
            try Vault.create(folder: folder("v"), provider: provider, now: 1)
        }
    }
}
