import StrataVault

extension VaultFixture {
    /// What somebody does to the records with a tool of their own.
    func tamper(_ sql: String) throws {
        let database = try SQLiteDatabase(path: path + "/records.db")
        try database.write { session in _ = try session.execute(sql) }
        try database.close()
    }
}
