import StrataCore
import StrataVault
import Testing

/// Keeps a person with a name (T2) and an identity number (T1), found by phone.
@discardableResult
func keep(
    _ vault: Vault, name: String, identity: String, phone: String
) throws -> Int64 {
    let first = try vault.keyStore.allocate(2)
    let slots = [KeySlot(.t1, .identity), KeySlot(.t2, .contact)]
    var keys = SubjectKeys(ring: first)
    for slot in slots {
        let isNew = keys.provide(slot)
        #expect(isNew)
    }
    try vault.keyStore.insert([vault.wrap(keys)], epoch: vault.keys.epoch)
    let place = RecordPlace(vault: vault.id, record: first + 1, kind: .contact, revision: 1)
    var sealer = RecordSealer(place: place, schema: 1, ring: first)
    for (slot, text) in zip(slots, [identity, name]) {
        var fields = RecordFields()
        fields.values[0] = text
        sealer.add(fields.encoded, key: try #require(keys[slot]))
    }
    let record = RecordRow(
        number: first + 1, subject: first, kind: .contact, dataset: 1, batch: 1, revision: 1,
        sealed: try SealedRecord(sealer.finish()))
    let authenticator = vault.keys.authenticator
    let tag = try vault.keys.index(vault.records.state().indexGeneration).tag(.phone, phone.utf8)
    try vault.records.write(keySequence: vault.keyStore.state().sequence) { transaction in
        try transaction.insert([NewRecord(record, bringsSubject: true, authenticator)])
        try transaction.insert([IndexEntry(tag: tag, subject: first)])
    }
    return first
}

func find(_ vault: Vault, phone: String) throws -> [Int64] {
    try vault.records.read { reader in
        let tag = try vault.keys.index(reader.indexGeneration).tag(.phone, phone.utf8)
        return try reader.subjects(tag: tag)
    }
}

func texts(_ vault: Vault, _ subject: Int64) throws -> [String] {
    let row = try vault.records.read { try $0.subject(subject) }
    let all = try vault.openRecords(of: try #require(row), tiers: [.t1])
    let masked = try vault.openRecords(of: try #require(row), tiers: [.t2])
    return (all + masked).compactMap { $0.fields.values[0] }
}
