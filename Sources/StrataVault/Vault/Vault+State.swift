extension Vault {
    /// What reading every row has shown.
    package struct StateCheck: Sendable, Hashable {
        /// Rows that were changed outside Strata, by table and number.
        package var damaged: [DamagedRow] = []
        /// Whether the rows sum up to the digest of the state; not known where some are damaged.
        package var isWhole = true
    }

    /// A row whose code is not right, or that has not the form of one.
    package struct DamagedRow: Sendable, Hashable {
        package var table: String
        package var number: Int64
    }

    /// Reads every row and compares their sum with the digest of the state.
    package func stateCheck() throws -> StateCheck {
        try records.read { reader in
            let digest = try RecordStore.state(reader.session, keys.authenticator).digest
            var check = StateCheck()
            var sum: UInt128 = 0
            var rows: Int64 = 0
            try reader.addends { addend in
                sum &+= addend
                rows += 1
            } damaged: { table, number in
                check.damaged.append(DamagedRow(table: table, number: number))
            }
            check.isWhole = !check.damaged.isEmpty || sum == digest.sum && rows == digest.rows
            return check
        }
    }

    /// The same for who wants to hear of nothing but a whole state.
    ///
    /// - Throws: `VaultError.tampered` for the first row whose code is wrong, or for the sum: a row
    ///   was deleted, added or put back.
    package func checkState() throws {
        let check = try stateCheck()
        if let row = check.damaged.first {
            throw VaultError.tampered("\(row.table) \(row.number)")
        }
        guard check.isWhole else { throw VaultError.tampered("vault_state") }
    }
}

extension RecordReader {
    /// Calls `body` with what every row adds to the digest of the state, and `damaged` with the
    /// table and the number of rows that were changed.
    func addends(
        _ body: (UInt128) -> Void, damaged: (String, Int64) -> Void
    ) throws {
        func read(
            _ table: String, number: Int, _ sql: String,
            _ addend: (any DatabaseRow) throws -> UInt128
        ) throws {
            try session.query(sql, []) { row in
                if let addend = try Damage.skipping({ try addend(row) }) {
                    body(addend)
                } else {
                    damaged(table, row.integer(number))
                }
                return true
            }
        }
        try read("subject", number: 0, "SELECT \(Self.subjectColumns) FROM subject ORDER BY n") {
            authenticator.addend(try subject($0).code)
        }
        try read("record", number: 0, "SELECT \(Self.recordColumns) FROM record ORDER BY n") {
            authenticator.addend(try record($0).code)
        }
        try read("document", number: 1, "SELECT \(Self.documentColumns) FROM document") {
            authenticator.addend(try document($0).code)
        }
        try read(
            "suppression", number: 4, "SELECT \(Self.suppressionColumns) FROM suppression"
        ) { authenticator.addend(try suppression($0).code) }
        try read("object", number: 1, "SELECT \(Self.objectColumns) FROM object") {
            authenticator.addend(try object($0).code)
        }
        try read("former", number: 0, "SELECT \(Self.formerColumns) FROM former") {
            authenticator.addend(try former($0).code)
        }
        try read("held", number: 0, "SELECT \(Self.recordColumns) FROM held") {
            authenticator.addend(try held($0).code)
        }
        try read("company", number: 0, "SELECT \(Self.companyColumns) FROM company ORDER BY n") {
            authenticator.addend(try company($0).code)
        }
        try read("score", number: 0, "SELECT \(Self.scoreColumns) FROM score ORDER BY n") {
            authenticator.addend(try score($0).code)
        }
        try read("queue_block", number: 0, "SELECT \(Self.queueColumns) FROM queue_block") {
            authenticator.addend(try queueBlock($0).code)
        }
        try read(
            "tombstone", number: 0, "SELECT subject, erased, intent, code FROM tombstone"
        ) { row in
            let code = row.bytes(3)
            let expected = RecordTransaction.tombstoneCode(
                row.integer(0), row.integer(1), row.integer(2), authenticator)
            guard code == expected else {
                throw VaultError.tampered("tombstone \(row.integer(0))")
            }
            return authenticator.addend(code)
        }
    }
}
