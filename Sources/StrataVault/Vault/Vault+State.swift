extension Vault {
    /// Reads every row and compares their sum with the digest of the state.
    ///
    /// - Throws: `VaultError.tampered` for the first row whose code is wrong, or for the sum: a row
    ///   was deleted, added or put back.
    package func checkState() throws {
        try records.read { reader in
            let digest = try RecordStore.state(reader.session, keys.authenticator).digest
            var sum: UInt128 = 0
            var rows: Int64 = 0
            try reader.codes { code in
                sum &+= keys.authenticator.addend(code)
                rows += 1
            }
            guard sum == digest.sum, rows == digest.rows else {
                throw VaultError.tampered("vault_state")
            }
        }
    }
}

extension RecordReader {
    /// Calls `body` with the code of every row that the digest of the state covers.
    func codes(_ body: ([UInt8]) -> Void) throws {
        try session.query("SELECT \(Self.subjectColumns) FROM subject ORDER BY n", []) { row in
            body(try subject(row).code)
            return true
        }
        try session.query("SELECT \(Self.recordColumns) FROM record ORDER BY n", []) { row in
            body(try record(row).code)
            return true
        }
        try session.query("SELECT \(Self.documentColumns) FROM document", []) { row in
            body(try document(row).code)
            return true
        }
        try session.query("SELECT \(Self.suppressionColumns) FROM suppression", []) { row in
            body(try suppression(row).code)
            return true
        }
        try session.query("SELECT \(Self.objectColumns) FROM object", []) { row in
            body(try object(row).code)
            return true
        }
        try session.query("SELECT \(Self.formerColumns) FROM former", []) { row in
            body(try former(row).code)
            return true
        }
        try session.query("SELECT \(Self.recordColumns) FROM held", []) { row in
            body(try held(row).code)
            return true
        }
        try session.query("SELECT \(Self.companyColumns) FROM company ORDER BY n", []) { row in
            body(try company(row).code)
            return true
        }
        try session.query("SELECT \(Self.scoreColumns) FROM score ORDER BY n", []) { row in
            body(try score(row).code)
            return true
        }
        try session.query("SELECT \(Self.queueColumns) FROM queue_block", []) { row in
            body(try queueBlock(row).code)
            return true
        }
        try session.query("SELECT subject, erased, intent, code FROM tombstone", []) { row in
            let code = row.bytes(3)
            let expected = RecordTransaction.tombstoneCode(
                row.integer(0), row.integer(1), row.integer(2), authenticator)
            guard code == expected else {
                throw VaultError.tampered("tombstone \(row.integer(0))")
            }
            body(code)
            return true
        }
    }
}
