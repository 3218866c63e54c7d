import StrataVault
import Testing

@Suite struct SecretBytesTests {
    @Test func bytesAreTakenOverAndTheirSourceIsWiped() {
        var source: [UInt8] = [1, 2, 3, 4]
        let secret = SecretBytes(wiping: &source)
        #expect(source.isEmpty)
        secret.withBytes { #expect(Array($0) == [1, 2, 3, 4]) }
    }

    @Test func randomSecretsDiffer() {
        let first = SecretBytes.random(count: 32)
        let second = SecretBytes.random(count: 32)
        #expect(first.withBytes { Array($0) } != second.withBytes { Array($0) })
    }

    @Test func aDuplicateHoldsTheSame() {
        let secret = SecretBytes.random(count: 32)
        let copy = secret.duplicate()
        #expect(secret.withBytes { Array($0) } == copy.withBytes { Array($0) })
    }

    /// Wherever the system locks anything for this process.
    @Test func theVaultsOwnKeysAreLocked() throws {
        let folder = try TemporaryFolder()
        let provider = MemoryProvider()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
        let vault = try Vault.open(folder: folder("v"), provider: provider)
        defer { try? vault.close() }
        let isAllowed = SecretBytes.random(count: 1).isLocked
        #expect(vault.keys.areLocked == isAllowed)
    }
}
