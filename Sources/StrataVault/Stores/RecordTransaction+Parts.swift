internal import StrataCore

extension RecordReader {
    /// The numbers of a person's records, also of those that were changed outside Strata.
    func recordNumbers(of subject: Int64) throws -> [Int64] {
        try session.all(
            "SELECT n FROM record WHERE \(Self.ofSubject) ORDER BY n", [.integer(subject)]
        ) { $0.integer(0) }
    }

    /// What a record was before corrections.
    package func formerRecords(ofRecord record: Int64) throws -> [FormerRecord] {
        try session.all(
            "SELECT \(Self.formerColumns) FROM former WHERE n = $1 ORDER BY revision",
            [.integer(record)]
        ) { try former($0).row }
    }

    /// Who has a ring: the person that it was made for, or whom that one was joined into.
    ///
    /// - Returns: `nil` where that one is gone.
    func holder(ofRing ring: Int64) throws -> Int64? { try current(ring)?.number }
}

extension RecordTransaction {
    /// Takes out of a record and of what it was before what some renewals erase, and seals the rest
    /// anew under the newest keys. What was sealed anew before stays as it is.
    ///
    /// What does not open is left: it is damaged already, and does not keep the rest from going.
    func settle(
        _ number: Int64, ring: Int64, _ renewals: [PartialErasure.Renewal], keys: SubjectKeys?,
        vault: VaultID
    ) throws {
        let found: RecordRow?
        let formers: [FormerRecord]
        do {
            found = try record(number)
            formers = try formerRecords(ofRecord: number)
        } catch VaultError.tampered {
            // `verify` tells of it. Its keys go all the same.
            return
        }
        guard let record = found, record.sealed.ring == ring else { return }
        for former in formers where former.sealed.ring == ring {
            var place = record.place(in: vault)
            place.revision = former.revision
            switch former.sealed.settled(renewals, keys: keys, at: place) {
            case .unchanged: break
            case .nothing: try delete(former)
            case .changed(let sealed):
                try delete(former)
                try keep([
                    FormerRecord(
                        record: number, batch: former.batch, revision: former.revision,
                        sealed: sealed)
                ])
            }
        }
        switch record.sealed.settled(renewals, keys: keys, at: record.place(in: vault)) {
        case .unchanged: break
        case .nothing: try delete(record: number)
        case .changed(let sealed):
            var changed = record
            changed.sealed = sealed
            let hadAudio = record.sealed.hasRecording
            if hadAudio, !sealed.hasRecording { try releaseObjects(ofRecord: number) }
            try update(changed)
        }
    }
}

extension SealedRecord {
    /// What becomes of a record in a partial erasure.
    enum Settled {
        case unchanged
        /// Nothing of it is kept.
        case nothing
        case changed(SealedRecord)
    }

    fileprivate var hasRecording: Bool {
        envelopes.contains { $0.slot.retentionClass == .recording }
    }

    func settled(
        _ renewals: [PartialErasure.Renewal], keys: SubjectKeys?, at place: RecordPlace
    ) -> Settled {
        var erased: Set<KeySlot> = []
        var isOld = false
        for envelope in envelopes {
            let renewal = renewals.first {
                $0.slot == envelope.slot && envelope.generation <= $0.generation
            }
            guard let renewal else { continue }
            if renewal.isWhole { erased.insert(envelope.slot) } else { isOld = true }
        }
        guard isOld || !erased.isEmpty else { return .unchanged }
        do throws(SealError) {
            guard let rest = try without(erased) else { return .nothing }
            guard isOld else { return .changed(rest) }
            return .changed(try rest.resealed(keys: keys, at: place))
        } catch {
            // Damaged: what is erased goes, the rest stays as it is.
            guard let rest = try? without(erased) else { return .nothing }
            return erased.isEmpty ? .unchanged : .changed(rest)
        }
    }

    /// The same, all of it under the newest keys.
    private func resealed(
        keys: SubjectKeys?, at place: RecordPlace
    ) throws(SealError) -> SealedRecord {
        guard let keys else { throw .noKey }
        var sealer = RecordSealer(
            place: place, schema: schema, ring: ring, archived: archived)
        for envelope in envelopes {
            guard let former = keys[envelope], let next = keys[envelope.slot] else { throw .noKey }
            sealer.add(try open(envelope, key: former, at: place), key: next)
        }
        return SealedRecord(trusted: sealer.finish())
    }
}
