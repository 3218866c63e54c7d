internal import StrataCore

extension Vault {
    private var holdFile: HoldFile { HoldFile(path: folder + "/held.key") }

    /// The cipher of holds.
    ///
    /// - Parameters:
    ///   - epoch: The epoch that they were wrapped in; the current one where it is `nil`.
    ///   - make: Whether to make the file's key where there is none.
    /// - Returns: `nil` where there is no such file and none is to be made.
    /// - Throws: `VaultError.file`, `SealError.noKey`.
    package func holdCipher(epoch: Int? = nil, make: Bool = false) throws -> HoldCipher? {
        try holdCipher(keys, epoch: epoch, make: make)
    }

    private func holdCipher(_ keys: VaultKeys, epoch: Int?, make: Bool) throws -> HoldCipher? {
        if make, try holdFile.key() == nil { try holdFile.make() }
        guard let key = try holdFile.key() else { return nil }
        return HoldCipher(ring: try keys.ringCipher(epoch), fileKey: key)
    }

    /// Destroys what was held and whose time is over, all of it where the clock was set back.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: How many holds were destroyed.
    /// - Throws: `DatabaseError`.
    @discardableResult
    package func sweepHolds(at now: Int64) throws -> Int {
        let held = try records.read { try $0.heldNumbers() }
        let isAny = try !keyStore.holds().isEmpty
        guard isAny || !held.isEmpty else { return 0 }
        let swept = try keyStore.sweepHolds(at: now)
        try dropHeldRows(held)
        return swept
    }

    /// Destroys some holds before their time.
    package func destroyHolds(_ rings: [Int64]) throws {
        guard !rings.isEmpty else { return }
        try keyStore.destroyHolds(rings)
        try dropHeldRows(rings)
    }

    /// Deletes rows whose keys are gone, and the file's key with the last hold.
    private func dropHeldRows(_ held: [Int64]) throws {
        let left = Set(try keyStore.holds().map(\.ring))
        let gone = held.filter { !left.contains($0) }
        if !gone.isEmpty {
            try records.write(keySequence: keyStore.state().sequence) { transaction in
                try transaction.delete(held: gone)
            }
        }
        if left.isEmpty { holdFile.remove() }
    }

    /// Puts the holds that live under the keys of a new epoch.
    func rewrapHolds(to renewed: VaultKeys) throws {
        let rows = try keyStore.holds().filter { $0.epoch != renewed.epoch }
        guard !rows.isEmpty, let next = try holdCipher(renewed, epoch: nil, make: false) else {
            return
        }
        try keyStore.put(
            try rows.map { row in
                guard let former = try holdCipher(renewed, epoch: row.epoch, make: false) else {
                    throw SealError.noKey
                }
                var changed = row
                changed.epoch = renewed.epoch
                changed.wrapped = next.wrap(try former.unwrap(row.wrapped, ring: row.ring))
                return changed
            }, epoch: renewed.epoch)
    }

    /// Opens what is held of a person.
    ///
    /// - Throws: `SealError`, also where the key was destroyed meanwhile.
    package func openHeld(
        _ record: RecordRow
    ) throws -> (fields: RecordFields, expires: Int64)? {
        guard let hold = try keyStore.hold(record.number),
            let cipher = try holdCipher(epoch: hold.epoch)
        else { return nil }
        let keys = try cipher.unwrap(hold.wrapped, ring: record.number)
        return (try fields(of: record, keys: keys, tiers: [.t1]), hold.expires)
    }
}
