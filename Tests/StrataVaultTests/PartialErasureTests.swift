import Foundation
import StrataCore
import StrataVault
import Testing

/// Parts of people who stay are erased: wherever it stopped, from every copy, behind every restore.
@Suite struct PartialErasureTests {
    private let folder: TemporaryFolder
    private let provider = MemoryProvider()

    init() throws {
        folder = try TemporaryFolder()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
    }

    private func open(_ name: String = "v") throws -> Vault {
        try Vault.open(folder: folder(name), provider: provider)
    }

    /// Gives a person another record, with an e-mail address (T2, contact) and a call (T2, call).
    private func add(_ vault: Vault, to subject: Int64, _ mail: String, _ call: String) throws
        -> Int64
    {
        let number = try vault.keyStore.allocate(1)
        let keys = try #require(
            try vault.subjectKeys(rings: [subject], tiers: [.t1, .t2])[subject])
        let place = RecordPlace(vault: vault.id, record: number, kind: .contact, revision: 1)
        var sealer = RecordSealer(place: place, schema: 1, ring: subject)
        for (slot, text) in [(KeySlot(.t2, .contact), mail), (KeySlot(.t2, .call), call)] {
            var fields = RecordFields()
            fields.values[slot.retentionClass == .call ? 2 : 1] = text
            sealer.add(fields.encoded, key: try #require(keys[slot]))
        }
        let record = RecordRow(
            number: number, subject: subject, kind: .contact, dataset: 1, batch: 1, revision: 1,
            sealed: try SealedRecord(sealer.finish()))
        let tag = try vault.keys.index(vault.keys.epoch).tag(.email, mail.utf8)
        try vault.records.write { transaction in
            try transaction.insert([NewRecord(record, vault.keys.authenticator)])
            try transaction.insertMissing([IndexEntry(tag: tag, subject: subject)])
        }
        return number
    }

    /// A person with a first record and two more.
    private func person(_ vault: Vault) throws -> (number: Int64, first: Int64, second: Int64) {
        let number = try keep(vault, name: "A", identity: "1", phone: "+1")
        return (
            number, try add(vault, to: number, "one@x", "call one"),
            try add(vault, to: number, "two@x", "call two")
        )
    }

    private func entry(_ vault: Vault, _ mail: String, _ subject: Int64) throws -> IndexEntry {
        let tag = try vault.keys.index(vault.keys.epoch).tag(.email, mail.utf8)
        return IndexEntry(tag: tag, subject: subject)
    }

    /// The erasure of a record, or of the class of calls.
    private func intent(
        _ vault: Vault, _ person: Int64, record: Int64?, generation: UInt32 = 1, time: Int64 = 5
    ) throws -> PartialErasureIntent {
        let slots =
            record == nil
            ? [KeySlot(.t1, .call), KeySlot(.t2, .call)]
            : [KeySlot(.t2, .contact), KeySlot(.t2, .call)]
        let part = PartialErasure(
            time: time,
            renewals: slots.map {
                PartialErasure.Renewal(
                    ring: person, slot: $0, generation: generation, isWhole: record == nil)
            }, records: record.map { [$0] } ?? [])
        return try vault.intend(
            part, subjects: [person],
            entries: record == nil ? [] : [entry(vault, "one@x", person)])
    }

    private func found(_ vault: Vault, _ mail: String) throws -> [Int64] {
        let tag = try vault.keys.index(vault.keys.epoch).tag(.email, mail.utf8)
        return try vault.records.read { try $0.subjects(tag: tag) }
    }

    /// All values of a person, by record.
    private func values(_ vault: Vault, _ person: Int64) throws -> [Int64: Set<String>] {
        let row = try #require(try vault.records.read { try $0.subject(person) })
        return try vault.openRecords(of: row, tiers: [.t1, .t2]).reduce(into: [:]) {
            $0[$1.record.number] = Set($1.fields.values.values)
        }
    }

    /// Which envelopes of copied records open with the keys of today.
    private func opening(_ copied: [RecordRow], _ vault: Vault, _ ring: Int64) throws -> [KeySlot] {
        let keys = try #require(try vault.subjectKeys(rings: [ring], tiers: [.t1, .t2])[ring])
        return copied.flatMap { record in
            record.sealed.envelopes.filter { envelope in
                // Written keys and derived ones, of every generation that is there.
                let tried = keys.keys.filter { $0.slot == envelope.slot } + [keys[envelope.slot]]
                return tried.compactMap(\.self).contains { key in
                    (try? record.sealed.open(envelope, key: key, at: record.place(in: vault.id)))
                        != nil
                }
            }.map(\.slot)
        }
    }

    @Test(arguments: Vault.PartialErasureStep.allCases)
    func aRecordIsErasedWhereverItStopped(step: Vault.PartialErasureStep) throws {
        struct Killed: Error {}
        var vault = try open()
        let (person, gone, kept) = try person(vault)
        let copied = try vault.records.read { try $0.records(of: person) }
        #expect(throws: Killed.self) {
            try vault.erase(
                try intent(vault, person, record: gone),
                reached: { if $0 == step { throw Killed() } })
        }
        try vault.abandon()
        vault = try open()
        let left = try values(vault, person)
        #expect(left == [person + 1: ["A"], kept: ["two@x", "call two"]])
        #expect(try texts(vault, person) == ["1", "A"])
        #expect(try opening(copied, vault, person) == [KeySlot(.t1, .identity)])
        #expect(try vault.erasures().map(\.isDone) == [true])
        #expect(try found(vault, "one@x") == [])
        #expect(try found(vault, "two@x") == [person])
        try vault.checkState()
        try vault.close()
        // Once more changes nothing.
        vault = try open()
        #expect(try values(vault, person) == left)
        #expect(
            try vault.subjectKeys(rings: [person], tiers: [.t2])[person]?.keys.count == 6)
    }

    @Test(arguments: Vault.PartialErasureStep.allCases)
    func aClassIsErasedWhereverItStopped(step: Vault.PartialErasureStep) throws {
        struct Killed: Error {}
        var vault = try open()
        let (person, first, second) = try person(vault)
        let copied = try vault.records.read { try $0.records(of: person) }
        #expect(throws: Killed.self) {
            try vault.erase(
                try intent(vault, person, record: nil),
                reached: { if $0 == step { throw Killed() } })
        }
        try vault.abandon()
        vault = try open()
        #expect(
            try values(vault, person)
                == [person + 1: ["A"], first: ["one@x"], second: ["two@x"]])
        // What other classes have in the copies opens as before: it was not touched.
        #expect(
            Set(try opening(copied, vault, person))
                == [KeySlot(.t1, .identity), KeySlot(.t2, .contact)])
        try vault.checkState()
    }

    @Test func oneErasureBehindTheOtherDestroysEachGeneration() throws {
        let vault = try open()
        let (person, gone, kept) = try person(vault)
        try vault.erase(try intent(vault, person, record: gone))
        let copied = try vault.records.read { try $0.records(of: person) }
        try vault.erase(try intent(vault, person, record: kept, generation: 2, time: 6))
        #expect(try values(vault, person) == [person + 1: ["A"]])
        #expect(try opening(copied, vault, person) == [KeySlot(.t1, .identity)])
        let slot = KeySlot(.t2, .contact)
        #expect(
            try vault.subjectKeys(rings: [person], tiers: [.t2])[person]?[slot]?.generation == 3)
    }

    /// Byte copies of the database from before, opened with all keys of today; and behind the epoch
    /// with the key store of that time.
    @Test func byteCopiesOpenNothingOfIt() throws {
        var vault = try open()
        let (person, gone, _) = try person(vault)
        try vault.close()
        try folder.copy("v", to: "old")
        vault = try open()
        let ring = try #require(try vault.keyStore.ring(person))
        try vault.erase(try intent(vault, person, record: gone))
        let authenticator = vault.keys.authenticator
        let old = try RecordStore(
            SQLiteDatabase(path: folder("old/records.db")), authenticator: authenticator)
        let copied = try old.read { try $0.records(of: person) }
        try old.close()
        #expect(copied.count == 3)
        #expect(try opening(copied, vault, person) == [KeySlot(.t1, .identity)])
        // The key store of that time opens them until the epoch is sealed.
        #expect(throws: Never.self) { try vault.unwrap(ring, tiers: [.t2]) }
        _ = try vault.sealEpoch(at: 6)
        try vault.close()
        vault = try open()
        #expect(throws: SealError.noKey) { try vault.unwrap(ring, tiers: [.t2]) }
        try vault.close()
        #expect(throws: KeyProviderError.versionGone(1)) { try open("old") }
    }

    @Test(arguments: [true, false])
    func aRestoredBackupForgetsItAgain(isRecord: Bool) throws {
        var vault = try open()
        let (person, gone, kept) = try person(vault)
        try vault.close()
        try folder.copy("v", to: "backup")
        vault = try open()
        try vault.erase(try intent(vault, person, record: isRecord ? gone : nil))
        let left = try values(vault, person)
        let copied = try vault.records.read { try $0.records(of: person) }
        try vault.close()
        try folder.copy("v/erasures.ledger", to: "backup/erasures.ledger")
        vault = try open("backup")
        #expect(try values(vault, person) == left && left[kept]?.contains("two@x") == true)
        let keys = try #require(try vault.subjectKeys(rings: [person], tiers: [.t2])[person])
        let slot = KeySlot(.t2, .call)
        #expect(keys[slot]?.generation == 2 && keys[slot, 1] == nil)
        #expect(copied.count == left.count)
        // Nothing leads to the person until the index is made anew by whoever knows the schemas.
        #expect(try vault.records.read { try $0.documents(.unindexed).map(\.number) } == [person])
        #expect(try find(vault, phone: "+1") == [])
        try vault.checkState()
        try vault.close()
        vault = try open("backup")
        #expect(try values(vault, person) == left)
        try vault.close()
    }

    @Test func aBackupFromTheMiddleOfItIsFinished() throws {
        struct Killed: Error {}
        var vault = try open()
        let (person, gone, _) = try person(vault)
        #expect(throws: Killed.self) {
            try vault.erase(
                try intent(vault, person, record: gone),
                reached: { if $0 == .begun { throw Killed() } })
        }
        try vault.abandon()
        try folder.copy("v", to: "backup")
        vault = try open()
        try vault.close()
        try folder.copy("v/erasures.ledger", to: "backup/erasures.ledger")
        vault = try open("backup")
        #expect(try values(vault, person)[gone] == nil)
        #expect(try vault.records.read { try $0.documents(.unindexed).isEmpty })
        #expect(try find(vault, phone: "+1") == [person])
        #expect(try vault.erasures().map(\.isDone) == [true])
    }

    @Test func aChangedRowKeepsNothingFromGoing() throws {
        var vault = try open()
        let (person, gone, kept) = try person(vault)
        let copied = try vault.records.read { try $0.records(of: person) }
        let intent = try intent(vault, person, record: gone)
        try vault.close()
        let database = try SQLiteDatabase(path: folder("v/records.db"))
        try database.write { session in
            _ = try session.execute("UPDATE record SET batch = 9 WHERE n IN (\(gone), \(kept))")
        }
        try database.close()
        vault = try open()
        try vault.erase(intent)
        #expect(try opening(copied, vault, person) == [KeySlot(.t1, .identity)])
        #expect(throws: VaultError.self) { try vault.checkState() }
    }

    // MARK: The ledger

    @Test func bothKindsOfEntriesAreRead() throws {
        let vault = try open()
        let (person, gone, _) = try person(vault)
        let other = try keep(vault, name: "B", identity: "2", phone: "+2")
        let row = try #require(try vault.records.read { try $0.subject(other) })
        let intent = try intent(vault, person, record: gone)
        try vault.erase(intent)
        try vault.erase([row], at: 7, entries: [])
        try vault.erase(try self.intent(vault, person, record: nil, generation: 2, time: 8))
        let entries = try vault.ledger.entries(from: 0)
        #expect(entries.map(\.time) == [5, 7, 8])
        #expect(entries.map(\.rings) == [[], [other], []])
        #expect(entries[0].part == intent.part)
        #expect(entries[2].part?.renewals.map(\.isWhole) == [true, true])
        #expect(try vault.ledger.entries(from: entries[0].end) == Array(entries[1...]))
        #expect(try vault.keyStore.state().ledgerEnd == entries[2].end)
        // By the length a version that knows only whole people refuses the others.
        let bytes = try Data(contentsOf: URL(filePath: folder("v/erasures.ledger")))
        let starts = [0] + entries.dropLast().map { Int($0.end) }
        #expect(starts.map { bytes[$0 + 3] % 8 } == [0, 4, 0])
    }

    @Test func aChangedEntryIsRefused() throws {
        var vault = try open()
        let (person, gone, _) = try person(vault)
        try vault.close()
        try folder.copy("v", to: "backup")
        vault = try open()
        try vault.erase(try intent(vault, person, record: gone))
        try vault.close()
        let path = folder("v/erasures.ledger")
        let whole = try Data(contentsOf: URL(filePath: path))
        // The generation, the slot and the record: who changes one keeps something alive.
        for index in [20, 26, 30, 31, whole.count - 20] {
            var changed = whole
            changed[index] ^= 1
            try changed.write(to: URL(filePath: folder("backup/erasures.ledger")))
            #expect(throws: VaultError.tampered("erasure ledger")) { try open("backup") }
        }
    }
}
