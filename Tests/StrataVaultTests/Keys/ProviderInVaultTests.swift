import StrataVault
import Testing

/// A vault whose root key is with each of the real providers.
@Suite struct ProviderInVaultTests {
    @Test(arguments: ProviderUnderTest.available)
    func anEpochIsSealedAndTheVaultOpensAgain(kind: ProviderUnderTest) throws {
        let folder = try TemporaryFolder()
        let path = folder("vault")
        let id = VaultID()
        try Vault.create(folder: path, vault: id, provider: kind.make(id), now: 1)
        for epoch in 2...3 {
            let settings = try VaultFolder(path: path).configuration().provider
            let vault = try Vault.open(folder: path, provider: kind.open(settings))
            let seal = try vault.sealEpoch(at: Int64(epoch))
            #expect(seal.epoch == epoch && seal.rootVersion == epoch)
            #expect(seal.destruction == kind.destruction)
            try vault.close()
        }
        let settings = try VaultFolder(path: path).configuration().provider
        // Nothing is kept of the destroyed versions.
        #expect(!settings.values.keys.contains { $0.hasPrefix("former.") })
        try Vault.open(folder: path, provider: kind.open(settings)).close()
    }
}
