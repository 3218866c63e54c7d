internal import StrataCore

extension Vault {
    /// The steps of a partial erasure, each durable before the next begins.
    package enum PartialErasureStep: Sendable, CaseIterable {
        case intent, ledger
        /// Slots have their new keys beside the former ones.
        case begun
        /// Audio that is kept is under the new keys.
        case copied
        /// Records are rid of what goes; the rest is under the new keys.
        case settled
        /// The former keys are gone.
        case destroyed
        case objects
    }

    /// What is to be erased, with a number of its own. Nothing is written yet.
    ///
    /// - Parameters:
    ///   - part: What.
    ///   - subjects: Of whom.
    ///   - entries: What the search index has of them for the erased values alone.
    /// - Returns: The intent, for `decide` and `finish`.
    /// - Throws: `DatabaseError`.
    package func intend(
        _ part: PartialErasure, subjects: [Int64], entries: [IndexEntry]
    ) throws -> PartialErasureIntent {
        PartialErasureIntent(
            number: try keyStore.allocate(1), part: part, subjects: subjects, entries: entries)
    }

    /// Decides an erasure within a transaction: once that is committed, it will be carried out, by
    /// the next process that opens the vault at the latest.
    /// - Throws: `LegalHoldError.held` where any of it is held.
    package func decide(
        _ intent: PartialErasureIntent, _ transaction: RecordTransaction
    ) throws {
        let holds = try LegalHolds(transaction, self)
        if !holds.isEmpty {
            // Of each what they lose themselves.
            let classes = Dictionary(grouping: intent.part.renewals, by: \.ring)
                .mapValues { Set($0.map(\.slot.retentionClass)) }
            for subject in try intent.subjects.compactMap({ try transaction.subject($0) }) {
                let own = Set([subject.number] + subject.rings)
                    .reduce(into: Set<RetentionClass>()) { $0.formUnion(classes[$1] ?? []) }
                try holds.check([subject], classes: own, transaction, self)
            }
        }
        try transaction.put(document(of: intent, isDone: false))
    }

    /// Erases parts of people who stay, beyond recovery: what is kept is sealed anew under new keys,
    /// then the former ones are destroyed. Each step can be repeated, and a killed process is
    /// finished by the next one that opens the vault.
    ///
    /// - Parameters:
    ///   - intent: What `intend` made.
    ///   - also: Is called in the transaction that decides it.
    ///   - reached: Called behind each step, for progress and for tests.
    /// - Returns: What stays on record.
    /// - Throws: `ArchiveError` where archived data that is kept cannot be brought back, with nothing
    ///   decided; `DatabaseError`, `ObjectError.file`, `VaultError.file` for the ledger, what
    ///   `reached` throws.
    @discardableResult
    package func erase(
        _ intent: PartialErasureIntent,
        also: (RecordTransaction, _ erasure: Int64) throws -> Void = { _, _ in },
        reached: (PartialErasureStep) throws -> Void = { _ in }
    ) throws -> ErasureRecord {
        // Before it is decided: what cannot be brought back must not be lost by it.
        try bringBack(intent.part)
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            try decide(intent, transaction)
            try also(transaction, intent.number)
        }
        try reached(.intent)
        return try finish(intent, reached: reached)
    }

    /// Carries out what was decided.
    @discardableResult
    package func finish(
        _ intent: PartialErasureIntent,
        reached: (PartialErasureStep) throws -> Void = { _ in }
    ) throws -> ErasureRecord {
        let end = try ledger.append(intent.part, behind: keyStore.state().ledgerEnd)
        try reached(.ledger)
        return try carryOut(intent, ledgerEnd: end, reached: reached)
    }

    /// Carries out partial erasures that were decided and not finished.
    func finishPartialErasures() throws {
        for intent in try openPartialErasures() { try finish(intent) }
    }

    /// Does again what the ledger says, which a restored backup may not know of: the index entries
    /// of the people are not known then, and are made anew by whoever knows the schemas.
    func replay(_ part: PartialErasure, ledgerEnd: Int64) throws {
        if let known = try openPartialErasures().first(where: { $0.part == part }) {
            try carryOut(known, ledgerEnd: ledgerEnd) { _ in }
            return
        }
        try bringBack(part, passingWhatIsLost: true)
        try renewKeys(part)
        try copyAudio(part)
        try settle(part) { transaction in
            let people = try part.byRing.compactMap { try transaction.holder(ofRing: $0.ring) }
            try transaction.deleteEntries(of: Set(people))
            for person in Set(people) { try transaction.put(.unindexed(person)) }
        }
        try destroyKeys(part, ledgerEnd: ledgerEnd)
        try removeObjects()
    }

    // MARK: Steps

    @discardableResult
    private func carryOut(
        _ intent: PartialErasureIntent, ledgerEnd: Int64,
        reached: (PartialErasureStep) throws -> Void
    ) throws -> ErasureRecord {
        try bringBack(intent.part, passingWhatIsLost: true)
        try renewKeys(intent.part)
        try reached(.begun)
        try copyAudio(intent.part)
        try reached(.copied)
        try settle(intent.part) { try $0.delete(intent.entries) }
        try reached(.settled)
        try destroyKeys(intent.part, ledgerEnd: ledgerEnd)
        try reached(.destroyed)
        try removeObjects()
        try reached(.objects)
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            try transaction.put(document(of: intent, isDone: true))
        }
        return ErasureRecord(
            number: intent.number, time: intent.part.time, subjectCount: intent.subjects.count,
            epoch: keys.epoch, isDone: true)
    }

    /// The keys of a ring; `nil` where it is gone or does not open, so that it has nothing to keep.
    private func subjectKeys(ofRing ring: Int64) throws -> SubjectKeys? {
        guard let row = try keyStore.ring(ring) else { return nil }
        do { return try unwrap(row, tiers: [.t1, .t2]) } catch SealError.refused {
            return nil
        } catch SealError.malformed {
            return nil
        }
    }

    private func renewKeys(_ part: PartialErasure) throws {
        var rows: [KeyStore.RingRow] = []
        for (ring, renewals) in part.byRing {
            guard var keys = try subjectKeys(ofRing: ring) else { continue }
            let due = renewals.filter { renewal in
                keys[renewal.slot].map { $0.generation <= renewal.generation } ?? false
            }
            for renewal in due {
                keys.begin(renewal.slot, generation: renewal.generation + 1)
            }
            if !due.isEmpty { rows.append(try wrap(keys)) }
        }
        if !rows.isEmpty { try keyStore.update(rows, epoch: keys.epoch) }
    }

    private func destroyKeys(_ part: PartialErasure, ledgerEnd: Int64) throws {
        var rows: [KeyStore.RingRow] = []
        for (ring, renewals) in part.byRing {
            guard var keys = try subjectKeys(ofRing: ring) else { continue }
            for renewal in renewals {
                keys.retire(renewal.slot, through: renewal.generation)
            }
            rows.append(try wrap(keys))
        }
        try keyStore.replace(rows, epoch: keys.epoch, ledgerEnd: ledgerEnd)
    }

    /// Puts the audio of records that stay under the new keys.
    private func copyAudio(_ part: PartialErasure) throws {
        let gone = Set(part.records)
        for (ring, renewals) in part.byRing {
            let kept = renewals.filter { !$0.isWhole && $0.slot.retentionClass == .recording }
            guard !kept.isEmpty, let keys = try subjectKeys(ofRing: ring) else { continue }
            let through = Dictionary(
                kept.map { ($0.slot, $0.generation) }, uniquingKeysWith: max)
            let places = try records.read { reader -> [ObjectPlace] in
                guard let holder = try reader.holder(ofRing: ring) else { return [] }
                return try reader.recordNumbers(of: holder).filter { !gone.contains($0) }
                    .flatMap { number in
                        try reader.objects(ofRecord: number).map {
                            ObjectPlace(vault: id, record: number, object: $0.object, ring: ring)
                        }
                    }
            }
            for place in places { try copyAudio(place, keys, through) }
        }
    }

    /// Audio that is missing or damaged stays so: `verify` tells of it.
    private func copyAudio(
        _ place: ObjectPlace, _ keys: SubjectKeys, _ through: [KeySlot: UInt32]
    ) throws {
        do { try objects.reseal(place, keys: keys, through: through) } catch ObjectError.missing {
        } catch ObjectError.malformed {
        } catch ObjectError.newer {
        } catch ObjectError.refused {}
    }

    /// Deletes what goes and seals the rest anew, in one transaction.
    private func settle(
        _ part: PartialErasure, index: (RecordTransaction) throws -> Void
    ) throws {
        try destroyHolds(try heldNumbers(part))
        var ringKeys: [Int64: SubjectKeys] = [:]
        for (ring, _) in part.byRing { ringKeys[ring] = try subjectKeys(ofRing: ring) }
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            for record in part.records { try transaction.delete(record: record) }
            for (ring, renewals) in part.byRing {
                for number in Set([ring, try transaction.holder(ofRing: ring) ?? ring]).sorted() {
                    try transaction.settle(
                        scoreOf: number, ring: ring, renewals, keys: ringKeys[ring], vault: id)
                }
                guard let holder = try transaction.holder(ofRing: ring) else { continue }
                for number in try transaction.recordNumbers(of: holder) {
                    try transaction.settle(
                        number, ring: ring, renewals, keys: ringKeys[ring], vault: id)
                }
            }
            try index(transaction)
        }
    }

    /// What is held for minutes and belongs to what goes.
    private func heldNumbers(_ part: PartialErasure) throws -> [Int64] {
        try records.read { reader in
            let held = try reader.heldNumbers()
            guard !held.isEmpty else { return [] }
            var gone = Set(held).intersection(part.records)
            for (ring, renewals) in part.byRing {
                let slots = Set(renewals.filter(\.isWhole).map(\.slot))
                guard !slots.isEmpty, let holder = try reader.holder(ofRing: ring) else { continue }
                for number in Set([ring, holder]) {
                    for row in try reader.held(of: number)
                    where row.sealed.envelopes.contains(where: { slots.contains($0.slot) }) {
                        gone.insert(row.number)
                    }
                }
            }
            return gone.sorted()
        }
    }

    // MARK: Documents

    private func purpose(_ number: Int64) -> String { "partial erasure \(number)" }

    private func openPartialErasures() throws -> [PartialErasureIntent] {
        try records.read { reader in
            try reader.documents(.erasure).compactMap { try partialIntent(of: $0) }
        }
    }

    private func document(of intent: PartialErasureIntent, isDone: Bool) -> DocumentRow {
        let clear = CBOR.map([
            "time": .integer(intent.part.time),
            "subjects": .integer(Int64(intent.subjects.count)),
            "epoch": .integer(Int64(keys.epoch)), "done": .boolean(isDone),
            "partial": .boolean(true),
        ])
        var sealed: [UInt8]?
        if !isDone {
            let body = CBOR.map([
                "part": .bytes(intent.part.encoded),
                "subjects": .array(intent.subjects.map(CBOR.integer)),
                "entries": .array(
                    intent.entries.flatMap { [.bytes($0.tag.bytes), .integer($0.subject)] }),
            ])
            sealed = keys.catalogue.seal(body.encoded, for: purpose(intent.number))
        }
        return DocumentRow(
            kind: .erasure, number: intent.number, revision: 0, clear: clear.encoded,
            sealed: sealed)
    }

    private func partialIntent(of row: DocumentRow) throws -> PartialErasureIntent? {
        let clear = try CBOR(row.clear)
        guard let sealed = row.sealed, clear["partial"]?.boolean == true else { return nil }
        let body = try CBOR(try keys.catalogue.open(sealed, for: purpose(row.number)))
        let time = clear["time"]?.integer ?? 0
        guard let bytes = body["part"]?.bytes, let part = PartialErasure(bytes, time: time) else {
            throw SealError.malformed
        }
        return PartialErasureIntent(
            number: row.number, part: part,
            subjects: body["subjects"]?.array?.compactMap(\.integer) ?? [],
            entries: IndexEntry.entries(body["entries"]?.array ?? []))
    }
}

extension IndexEntry {
    /// Entries as documents hold them: tag and subject by turns.
    static func entries(_ flat: [CBOR]) -> [IndexEntry] {
        stride(from: 0, to: flat.count - 1, by: 2).compactMap { index in
            guard let tag = flat[index].bytes, let subject = flat[index + 1].integer else {
                return nil
            }
            return IndexEntry(tag: IndexTag(tag), subject: subject)
        }
    }
}

extension DocumentRow {
    /// That a person's index entries are to be made anew.
    static func unindexed(_ subject: Int64) -> DocumentRow {
        DocumentRow(
            kind: .unindexed, number: subject, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: nil)
    }
}
