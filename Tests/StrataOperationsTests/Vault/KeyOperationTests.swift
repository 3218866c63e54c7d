import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Which secret goes where, and what is said of keys.
@Suite struct KeyOperationTests {
    private func settings(_ kind: KeyProviderKind) -> KeyProviderSettings {
        KeyProviderSettings(kind: kind, values: ["token": "t\u{1B}[2J", "address": "https://x"])
    }

    private func secrets(_ files: [KeyProviderKind: String]) -> VaultSecrets {
        VaultSecrets(files: files, language: .en)
    }

    @Test func aSecretIsUsedForTheKindThatItWasGivenFor() throws {
        let both = secrets([.passphrase: "p", .transit: "t"])
        #expect(try both.source(for: settings(.passphrase)) == .file("p"))
        #expect(try both.source(for: settings(.transit)) == .file("t"))
        #expect(throws: KeyProviderError.otherKind(.pkcs11)) {
            try both.source(for: settings(.pkcs11))
        }
    }

    /// A changed description cannot have a token asked of somebody who gave a passphrase.
    @Test(arguments: KeyProviderKind.allCases)
    func nothingIsAskedForWhereAnotherKindWasGiven(kind: KeyProviderKind) {
        for other in KeyProviderKind.allCases where other != kind {
            #expect(throws: KeyProviderError.otherKind(kind)) {
                try secrets([other: "f"]).source(for: settings(kind))
            }
        }
    }

    @Test func theQuestionNamesTheKindAndCannotDriveTheTerminal() throws {
        guard case .terminal(let question) = try secrets([:]).source(for: settings(.pkcs11)) else {
            Issue.record("not asked on the terminal")
            return
        }
        #expect(question.contains("PIN") && !question.contains("\u{1B}"))
        guard case .newOnTerminal = secrets([:]).source(making: settings(.passphrase)) else {
            Issue.record("a new passphrase is typed twice")
            return
        }
    }

    @Test func theDescriptionKeepsWhatItIsTold() throws {
        var told = VaultConfiguration(vault: VaultID(), provider: settings(.transit))
        told.provider.values = ["address": "https://x", "key": "k"]
        told.backupsKept = 30
        told.root = "0011223344556677"
        told.former = KeyProviderSettings(kind: .pkcs11, values: ["module": "/m", "key": "k"])
        #expect(try VaultConfiguration(text: told.text) == told)
        let wrong = told.text.replacing("backups-kept = 30", with: "backups-kept = -3")
        #expect(throws: VaultConfigurationError.missing("backups-kept")) {
            try VaultConfiguration(text: wrong)
        }
    }

    @Test func aSettingOfSeveralLinesIsRefused() throws {
        let folder = try TemporaryFolder()
        let pin = try folder.file("pin", "1234", mode: 0o600)
        let wanted = KeyProviderSettings(
            kind: .pkcs11, values: ["module": "/m\nledger = /tmp", "token": "t"])
        #expect(throws: KeyProviderError.badSetting("module")) {
            _ = try KeyProviders.create(wanted, for: VaultID(), from: .file(pin))
        }
    }

    @Test func onlyAnEpochSealsErasuresNotNewKeysOfTheTiers() throws {
        let fixture = try VaultFixture()
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let row = try #require(
                try vault.records.read { try $0.subjects(after: 0, limit: 1) }.first)
            try vault.erase([row], at: 3, entries: [])
        }
        func status() throws -> KeyStatus { try fixture.with { try KeyStatus($0) } }
        try fixture.with { _ = try $0.rotateTierKeys(at: 4) }
        var told = try status()
        #expect(told.unsealedErasures == 1 && told.epoch == 1 && told.tierGeneration == 2)
        #expect(told.lastSealed == nil)
        try fixture.with { _ = try $0.sealEpoch(at: 5) }
        told = try status()
        #expect(told.unsealedErasures == 0 && told.epoch == 3 && told.lastSealed == 5)
        #expect(told.oldCopiesOpen && told.oldCopiesExpire == nil)
    }

    /// What an import brings in the middle of an epoch is found before and after it is sealed.
    @Test func anImportInTheMiddleOfAnEpochIsFound() throws {
        struct Killed: Error {}
        let fixture = try VaultFixture()
        let vault = try fixture.open()
        #expect(throws: Killed.self) {
            _ = try vault.sealEpoch(at: 3) { _, _ in throw Killed() }
        }
        try vault.close()
        try fixture.bring(Lists.people)
        for _ in 0..<2 {
            let report = try fixture.with { try VerifyOperation(vault: $0).run(repair: false) }
            #expect(report.isClean && report.subjects == 4)
            try fixture.with { _ = try $0.sealEpoch(at: 4) }
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func keysAreRotatedAndRecoveredOnBothStores(engine: VaultFixture.Engine) throws {
        let fixture = try VaultFixture(engine)
        try fixture.bring(Lists.people)
        var shares: [ShamirShare] = []
        try fixture.with { vault in
            try vault.splitRecovery(into: 3, needed: 2, at: 3) { shares = $0 }
        }
        try fixture.with { _ = try $0.rotateTierKeys(at: 4) }
        try fixture.with { _ = try $0.rotateRoot() }
        let used = try Vault.recover(
            folder: fixture.path, shares: [shares[0], shares[2]],
            provider: { _ in try fixture.newProvider() })
        #expect(used.epoch == 2)
        try fixture.with { _ = try $0.sealEpoch(at: 5) }
        let report = try fixture.with { try VerifyOperation(vault: $0).run(repair: false) }
        #expect(report.isClean && report.subjects == 4)
    }
}
