import Foundation
import StrataCore
import StrataVault
import Testing

/// New keys for what is there: only key records change, and a kill leaves nothing that does not open.
@Suite struct RotationTests {
    private struct Killed: Error {}

    private let folder: TemporaryFolder
    private let provider = MemoryProvider()

    init() throws {
        folder = try TemporaryFolder()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
    }

    private func open(_ other: (any KeyProvider)? = nil) throws -> Vault {
        try Vault.open(folder: folder("v"), provider: other ?? provider)
    }

    /// The sealed bytes of the records of people.
    private func sealed(_ vault: Vault, _ subjects: [Int64]) throws -> [[UInt8]] {
        try vault.records.read { reader in
            try subjects.flatMap { try reader.records(of: $0) }.map(\.sealed.bytes)
        }
    }

    @Test(arguments: Vault.TierRotationStep.allCases)
    func keysOfTheTiersAreRenewedWhereverItStopped(step: Vault.TierRotationStep) throws {
        var vault = try open()
        let kept = try (0..<5).map {
            try keep(vault, name: "N\($0)", identity: "\($0)", phone: "+\($0)")
        }
        let wrapped = try #require(try vault.keyStore.ring(kept[0]))
        let records = try sealed(vault, kept)
        let digest = try vault.records.state().digest
        #expect(throws: Killed.self) {
            _ = try vault.rotateTierKeys(at: 6) { reached, _ in
                if reached == step { throw Killed() }
            }
        }
        try vault.abandon()
        vault = try open()
        // Whatever was done so far, everybody is readable, and new ones can come.
        let late = try keep(vault, name: "late", identity: "9", phone: "+9")
        for (index, subject) in kept.enumerated() {
            #expect(try texts(vault, subject) == ["\(index)", "N\(index)"])
        }
        let done = try vault.rotateTierKeys(at: 7)
        try vault.close()
        vault = try open()
        #expect(done.rings == 6)
        for purpose in [SystemKeyPurpose.tierOne, .tierTwo] {
            let rows = try vault.keyStore.systemKeys().filter { $0.purpose == purpose }
            #expect(rows.map(\.generation) == [done.generation])
        }
        for (index, subject) in kept.enumerated() {
            #expect(try find(vault, phone: "+\(index)") == [subject])
            #expect(try texts(vault, subject) == ["\(index)", "N\(index)"])
        }
        #expect(try texts(vault, late) == ["9", "late"])
        // The former key is gone, and nothing but keys was touched.
        #expect(throws: SealError.noKey) { try vault.unwrap(wrapped, tiers: [.t1]) }
        #expect(try sealed(vault, kept) == records)
        #expect(try vault.records.state().digest.sequence == digest.sequence + 1)
        try vault.checkState()
    }

    @Test func anEpochAfterAnInterruptedRotationOfTierKeysRenewsAll() throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        #expect(throws: Killed.self) {
            _ = try vault.rotateTierKeys(at: 6) { _, _ in throw Killed() }
        }
        try vault.abandon()
        vault = try open()
        let seal = try vault.sealEpoch(at: 7)
        try vault.close()
        vault = try open()
        #expect(seal.epoch == 3)
        let generations = Set(
            try vault.keyStore.systemKeys().filter { $0.purpose.isRenewedByEpoch }
                .map(\.generation))
        #expect(generations == [3])
        #expect(try find(vault, phone: "+1") == [kept])
        #expect(try texts(vault, kept) == ["1", "A"])
    }

    @Test func tierKeysAreRotatedInTheMiddleOfAnEpoch() throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        #expect(throws: Killed.self) {
            _ = try vault.sealEpoch(at: 6) { step, _ in if step == .rewrapped { throw Killed() } }
        }
        try vault.abandon()
        vault = try open()
        _ = try vault.rotateTierKeys(at: 7)
        try vault.close()
        vault = try open()
        #expect(try find(vault, phone: "+1") == [kept])
        let seal = try vault.sealEpoch(at: 8)
        try vault.close()
        vault = try open()
        #expect(seal.epoch == 2 && seal.entries == 1)
        #expect(try find(vault, phone: "+1") == [kept])
        #expect(try texts(vault, kept) == ["1", "A"])
    }

    @Test(arguments: Vault.RotationStep.allCases)
    func aRootIsRotatedWhereverItStopped(step: Vault.RotationStep) throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        #expect(throws: Killed.self) {
            _ = try vault.rotateRoot { if $0 == step { throw Killed() } }
        }
        try vault.abandon()
        vault = try open()
        #expect(try texts(vault, kept) == ["1", "A"])
        // One that was made and not used is used now; otherwise there is a further one.
        #expect(try vault.rotateRoot() == (step == .made ? 2 : 3))
        try vault.close()
        vault = try open()
        #expect(try texts(vault, kept) == ["1", "A"])
    }

    @Test(arguments: Vault.RotationStep.allCases)
    func aChangedPassphraseIsInForceOnceTheDescriptionNamesIt(step: Vault.RotationStep) throws {
        let cheap = ProviderUnderTest.cheap
        let first = SoftToken.secret("first one")
        let second = SoftToken.secret("second one")
        let path = folder("passphrase")
        try Vault.create(
            folder: path,
            provider: PassphraseProvider(creating: first, cost: cheap, floor: cheap), now: 1)
        func open(_ secret: borrowing SecretBytes) throws -> Vault {
            let settings = try VaultFolder(path: path).configuration().provider
            return try Vault.open(
                folder: path,
                provider: PassphraseProvider(opening: settings, passphrase: secret, floor: cheap))
        }
        var vault = try open(first)
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        #expect(throws: Killed.self) {
            _ = try vault.changePassphrase(to: second, floor: cheap) {
                if $0 == step { throw Killed() }
            }
        }
        try vault.abandon()
        #expect(throws: KeyProviderError.wrongSecret) { try open(first).close() }
        vault = try open(second)
        #expect(try texts(vault, kept) == ["1", "A"])
        #expect(try vault.finishRotation() == (step == .made ? 2 : nil))
        #expect(try vault.keyStore.systemKeys().allSatisfy { $0.wrapped.rootVersion == 2 })
        try vault.close()
    }

    @Test(arguments: Vault.MoveStep.allCases)
    func aMoveIsFinishedWhereverItStopped(step: Vault.MoveStep) throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        let next = MemoryProvider(kind: .transit)
        #expect(throws: Killed.self) {
            _ = try vault.move(to: next) { if $0 == step { throw Killed() } }
        }
        try vault.abandon()
        let isSwitched = step != .prepared
        vault = try open(isSwitched ? next : provider)
        #expect(try texts(vault, kept) == ["1", "A"])
        if isSwitched {
            let isLeft = step != .destroyed
            #expect((vault.configuration.former != nil) == isLeft)
            _ = try vault.finishMove(former: isLeft ? provider : nil)
        } else {
            _ = try vault.move(to: next)
        }
        try vault.close()
        vault = try open(next)
        #expect(try texts(vault, kept) == ["1", "A"])
        #expect(vault.configuration.former == nil)
        #expect(try vault.keyStore.systemKeys().count == SystemKeyPurpose.allCases.count)
        try vault.close()
    }

    @Test func theRootThatIsLeftIsDestroyed() throws {
        let token = MemoryProvider(kind: .pkcs11)
        let path = folder("token")
        let id = VaultID()
        token.name(KeyProviders.keyName(of: id))
        try Vault.create(folder: path, vault: id, provider: token, now: 1)
        var vault = try Vault.open(folder: path, provider: token)
        let old = try vault.keyStore.systemKeys()
        #expect(try vault.move(to: provider) == .destroyed)
        try vault.close()
        for row in old {
            #expect(throws: KeyProviderError.versionGone(1)) {
                try token.unwrap(
                    row.wrapped, context: row.purpose.context(vault: id, generation: 1)
                ).count
            }
        }
        vault = try Vault.open(folder: path, provider: provider)
        try vault.close()
    }

    @Test func anotherVaultsRootIsNotDestroyed() throws {
        let token = MemoryProvider(kind: .pkcs11)
        token.name(KeyProviders.keyName(of: VaultID()))
        let path = folder("token")
        try Vault.create(folder: path, provider: token, now: 1)
        let vault = try Vault.open(folder: path, provider: token)
        #expect(throws: KeyProviderError.badSetting("former.key")) {
            _ = try vault.move(to: provider)
        }
        #expect(token.inspect().currentVersion == 1)
        try vault.close()
    }

    @Test func theRootInUseIsNoPlaceToMoveTo() throws {
        let vault = try open()
        #expect(throws: RecoveryError.sameRoot) { _ = try vault.move(to: provider) }
        try vault.close()
        try open().close()
    }

    /// An epoch that was begun, whose keys of the tiers a rotation put in force, is still sealed: no
    /// further generation may leave its index without a key.
    @Test func anEpochIsSealedBehindAnyNumberOfRotations() throws {
        var vault = try open()
        let kept = try keep(vault, name: "A", identity: "1", phone: "+1")
        #expect(throws: Killed.self) {
            _ = try vault.sealEpoch(at: 6) { step, _ in if step == .begun { throw Killed() } }
        }
        for _ in 0..<3 {
            try vault.abandon()
            vault = try open()
            _ = try vault.rotateTierKeys(at: 7)
        }
        try vault.close()
        vault = try open()
        _ = try vault.sealEpoch(at: 8)
        try vault.close()
        vault = try open()
        #expect(try find(vault, phone: "+1") == [kept])
        #expect(try texts(vault, kept) == ["1", "A"])
        #expect(try vault.keyStore.systemKeys().count == SystemKeyPurpose.allCases.count)
        try vault.close()
    }
}
