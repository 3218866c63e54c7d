/// An erasure that was decided: what it is about, while it is not over.
package struct ErasureIntent: Sendable, Hashable {
    package var number: Int64
    /// Microseconds since 1970, UTC.
    package var time: Int64
    package var subjects: [Int64]
    package var rings: [Int64]
    /// What the search index has of them; empty where it could not be known any more.
    package var entries: [IndexEntry]
}

/// An erasure as it stays on record.
package struct ErasureRecord: Sendable, Hashable {
    package var number: Int64
    package var time: Int64
    package var subjectCount: Int
    /// The epoch whose keys could still open what was copied before the erasure.
    package var epoch: Int
    package var isDone: Bool
}

extension Vault {
    /// Erases subjects beyond recovery: the order of steps is that of the two stores, each step
    /// can be repeated, and a killed process is finished by the next one that opens the vault.
    ///
    /// - Parameters:
    ///   - subjects: Those that are not there any more are skipped.
    ///   - time: Microseconds since 1970, UTC.
    ///   - entries: What the search index has of them; what is missed is found by `verify`.
    ///   - reached: Called behind each step, for progress and for tests.
    ///   - also: Is called in the transaction that decides it, with the erasure's number.
    /// - Returns: What stays on record.
    /// - Throws: `LegalHoldError.held`, `DatabaseError`, `VaultError.file` for the ledger, what
    ///   `reached` throws.
    @discardableResult
    package func erase(
        _ subjects: [SubjectRow], at time: Int64, entries: [IndexEntry],
        reached: (ErasureStep) throws -> Void = { _ in },
        also: (RecordTransaction, _ erasure: Int64) throws -> Void = { _, _ in }
    ) throws -> ErasureRecord {
        let intent = ErasureIntent(
            number: try keyStore.allocate(1), time: time, subjects: subjects.map(\.number),
            rings: subjects.flatMap(\.rings), entries: entries)
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            // Whatever was asked before: once this is committed, it is decided.
            try LegalHolds(transaction, self).check(subjects, transaction, self)
            try transaction.put(document(of: intent, isDone: false))
            try also(transaction, intent.number)
        }
        try reached(.intent)
        return try finish(intent, reached: reached)
    }

    /// The steps of an erasure, each durable before the next begins.
    package enum ErasureStep: Sendable, CaseIterable {
        case intent, ledger, keys, purged, objects
    }

    /// Carries out erasures that were decided and not finished.
    package func finishErasures() throws {
        let open = try records.read { reader in
            try reader.documents(.erasure).compactMap { try intent(of: $0) }
        }
        for intent in open { try finish(intent) { _ in } }
        try finishPartialErasures()
    }

    @discardableResult
    private func finish(
        _ intent: ErasureIntent, reached: (ErasureStep) throws -> Void
    ) throws -> ErasureRecord {
        let end = try ledger.append(
            intent.rings, at: intent.time, behind: keyStore.state().ledgerEnd)
        try reached(.ledger)
        try keyStore.destroy(intent.rings, ledgerEnd: end)
        let held = try records.read { reader in
            guard try !reader.heldNumbers().isEmpty else { return [Int64]() }
            return try intent.subjects.flatMap { try reader.held(of: $0).map(\.number) }
        }
        try destroyHolds(held)
        try reached(.keys)
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            try transaction.delete(intent.entries)
            try transaction.delete(subjects: intent.subjects)
            try transaction.bury(intent.subjects, at: intent.time, intent: intent.number)
            try transaction.put(document(of: intent, isDone: true))
        }
        try reached(.purged)
        try removeObjects()
        try reached(.objects)
        return record(of: intent, isDone: true)
    }

    // MARK: Documents

    private func purpose(_ number: Int64) -> String { "erasure \(number)" }

    private func record(of intent: ErasureIntent, isDone: Bool) -> ErasureRecord {
        ErasureRecord(
            number: intent.number, time: intent.time, subjectCount: intent.subjects.count,
            epoch: keys.epoch, isDone: isDone)
    }

    private func document(of intent: ErasureIntent, isDone: Bool) -> DocumentRow {
        let clear = CBOR.map([
            "time": .integer(intent.time), "subjects": .integer(Int64(intent.subjects.count)),
            "epoch": .integer(Int64(keys.epoch)), "done": .boolean(isDone),
        ])
        var sealed: [UInt8]?
        if !isDone {
            let body = CBOR.map([
                "subjects": .array(intent.subjects.map(CBOR.integer)),
                "rings": .array(intent.rings.map(CBOR.integer)),
                "entries": .array(
                    intent.entries.flatMap { [.bytes($0.tag.bytes), .integer($0.subject)] }),
            ])
            sealed = keys.catalogue.seal(body.encoded, for: purpose(intent.number))
        }
        return DocumentRow(
            kind: .erasure, number: intent.number, revision: 0, clear: clear.encoded,
            sealed: sealed)
    }

    private func intent(of row: DocumentRow) throws -> ErasureIntent? {
        let clear = try CBOR(row.clear)
        guard let sealed = row.sealed, clear["partial"]?.boolean != true else { return nil }
        let body = try CBOR(try keys.catalogue.open(sealed, for: purpose(row.number)))
        func integers(_ name: String) -> [Int64] { body[name]?.array?.compactMap(\.integer) ?? [] }
        return ErasureIntent(
            number: row.number, time: clear["time"]?.integer ?? 0, subjects: integers("subjects"),
            rings: integers("rings"),
            entries: IndexEntry.entries(body["entries"]?.array ?? []))
    }

    /// The erasures on record.
    package func erasures() throws -> [ErasureRecord] {
        try records.read { reader in
            try reader.documents(.erasure).map { row in
                let clear = try CBOR(row.clear)
                return ErasureRecord(
                    number: row.number, time: clear["time"]?.integer ?? 0,
                    subjectCount: Int(clear["subjects"]?.integer ?? 0),
                    epoch: Int(clear["epoch"]?.integer ?? 0),
                    isDone: clear["done"]?.boolean ?? false)
            }
        }
    }
}
