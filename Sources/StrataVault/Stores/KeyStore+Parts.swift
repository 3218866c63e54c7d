extension KeyStore {
    /// Replaces the keys of rings that are there, and notes where the entry of the ledger ends that
    /// said so.
    func replace(_ rings: [RingRow], epoch: Int, ledgerEnd: Int64) throws {
        try change(epoch: epoch) { session in
            try session.execute(
                "UPDATE key_store SET ledger_end = $1 WHERE id = 1 AND ledger_end < $1",
                [.integer(ledgerEnd)])
            let changed = try session.execute(
                "UPDATE key_ring SET epoch = $2, t1 = $3, t2 = $4 WHERE id = $1",
                each: rings.map { ring in
                    [
                        .integer(ring.ring), .integer(ring.epoch),
                        ring.tierOne.map(SQLValue.bytes) ?? .null,
                        ring.tierTwo.map(SQLValue.bytes) ?? .null,
                    ]
                })
            guard changed == rings.count else { throw VaultError.ringGone }
        }
    }
}
