import StrataVault
import Testing

/// Companies on both engines: the digest of the state goes with every change.
@Suite struct CompanyStoreTests {
    private let folder: TemporaryFolder
    private let vault: Vault

    init() throws {
        folder = try TemporaryFolder()
        let provider = MemoryProvider()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
        vault = try Vault.open(folder: folder("v"), provider: provider)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func companiesComeAndGoWithTheirState(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        let store = try RecordStore(
            try empty.another(), authenticator: vault.keys.authenticator)
        try store.create(vault: vault.id, indexGeneration: 1)
        let before = try store.state().digest
        let rows = [
            CompanyRow(
                number: 7, dataset: 1, batch: 2, name: "宏远科技有限公司",
                facts: ["company_phone": "010-62345678", "industry": "软件"]),
            CompanyRow(number: 8, dataset: 1, batch: 3, name: "Acme's \"Ltd\"", facts: [:]),
        ]
        try store.write { try $0.insert(rows) }
        try store.read { reader in
            var found: [CompanyRow] = []
            try reader.companies { company in
                found.append(company)
                return true
            }
            #expect(found == rows)
            #expect(try reader.company(7) == rows[0] && reader.company(9) == nil)
            #expect(try reader.companies(named: "宏远科技有限公司") == [rows[0]])
            #expect(try reader.companyCount() == 2)
        }
        #expect(try store.state().digest.rows == before.rows + 2)
        let other = try empty.another()
        try other.write { session in
            _ = try session.execute("UPDATE company SET name = 'Other' WHERE n = 8")
        }
        try store.read { reader in
            #expect(throws: VaultError.tampered("company 8")) { try reader.company(8) }
            let whole = try reader.company(7)
            #expect(whole == rows[0])
        }
        let gone = try store.write { transaction in
            try [2, 3].map { try transaction.deleteCompanies(ofBatch: $0) }
        }
        #expect(gone == [1, 1])
        let after = try store.state().digest
        #expect(after.sum == before.sum && after.rows == before.rows)
        try store.close()
        try other.close()
    }
}
