import StrataCore
import StrataVault
import Testing

/// Sealed records open where they belong and nowhere else.
@Suite struct SealedRecordTests {
    private let place = RecordPlace(vault: VaultID(), record: 7, kind: .contact, revision: 3)
    private let one = SubjectKey.random(KeySlot(.t1, .identity))
    private let two = SubjectKey.random(KeySlot(.t2, .contact), generation: 300)

    private func sealed() throws -> SealedRecord {
        var sealer = RecordSealer(place: place, schema: 5, ring: 99)
        sealer.add(Array("identity".utf8), key: one)
        sealer.add([UInt8](repeating: 65, count: 1000), key: two)
        return try SealedRecord(sealer.finish())
    }

    @Test func aRecordOpensWhereItBelongs() throws {
        let record = try sealed()
        #expect(record.schema == 5 && record.ring == 99 && record.envelopes.count == 2)
        let first = try record.open(record.envelopes[0], key: one, at: place)
        #expect(first.count == 32 && first.starts(with: "identity".utf8))
        let second = try record.open(record.envelopes[1], key: two, at: place)
        #expect(second.count == 1024 && second[..<1000].allSatisfy { $0 == 65 })
    }

    @Test func nowhereElse() throws {
        let record = try sealed()
        var places = [RecordPlace](repeating: place, count: 4)
        places[0].vault = VaultID()
        places[1].record += 1
        places[2].kind = .call
        places[3].revision -= 1
        for other in places {
            #expect(throws: SealError.refused) {
                try record.open(record.envelopes[0], key: one, at: other)
            }
        }
    }

    @Test func aChangedByteIsNeverTakenForTheRecord() throws {
        let record = try sealed()
        for index in record.bytes.indices {
            for bit in [UInt8(1), 0x80] {
                var changed = record.bytes
                changed[index] ^= bit
                #expect(throws: SealError.self, "byte \(index)") {
                    let other = try SealedRecord(changed)
                    for (envelope, key) in zip(other.envelopes, [one, two]) {
                        _ = try other.open(envelope, key: key, at: place)
                    }
                    // A cut that leaves whole envelopes is the row's business.
                    guard other.envelopes.count == 2 else { throw SealError.malformed }
                }
            }
        }
    }

    @Test func aTruncatedRecordIsRefused() throws {
        let record = try sealed()
        let whole = [record.bytes.count, record.bytes.count - 1024 - 16 - 5]
        for length in 0..<record.bytes.count where !whole.contains(length) {
            #expect(throws: SealError.self) { try SealedRecord(Array(record.bytes[..<length])) }
        }
    }

    @Test func tiersCannotBeSwapped() throws {
        let same = SubjectKey.random(KeySlot(.t2, .identity))
        let record = try sealed()
        #expect(throws: SealError.noKey) {
            try record.open(record.envelopes[0], key: same, at: place)
        }
        var relabelled = record.bytes
        relabelled[16] = KeySlot(.t2, .identity).code
        // 0x21 is below the second slot, so that the outside looks right.
        let other = try SealedRecord(relabelled)
        #expect(throws: SealError.self) {
            try other.open(other.envelopes[0], key: same, at: place)
        }
    }

    @Test func aLaterFormatIsNamed() throws {
        var bytes = try sealed().bytes
        bytes[0] = 4
        #expect(throws: SealError.newer(format: 4, suite: 1)) { try SealedRecord(bytes) }
        bytes[0] = 2
        bytes[1] = 9
        #expect(throws: SealError.newer(format: 2, suite: 9)) { try SealedRecord(bytes) }
    }

    @Test func whereAnArchivedRecordIsIsBoundToItsEnvelopes() throws {
        let body = ArchivedBody(segment: 300, digest: 0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10)
        var sealer = RecordSealer(place: place, schema: 7, ring: 21, archived: body)
        sealer.add([], key: one)
        sealer.add([1, 2, 3], key: two)
        let record = try SealedRecord(sealer.finish())
        #expect(record.archived == body)
        #expect(record.bytes[0] == 3)
        // What nothing is kept of takes a tag alone.
        #expect(try record.open(record.envelopes[0], key: one, at: place).isEmpty)
        #expect(try record.open(record.envelopes[1], key: two, at: place).prefix(3) == [1, 2, 3])
        #expect(try #require(try record.without([one.slot])).archived == body)
        // Another segment, or another body, and nothing of it opens.
        for index in [4, 6, 21] {
            var bytes = record.bytes
            bytes[index] ^= 1
            guard let changed = try? SealedRecord(bytes) else { continue }
            #expect(throws: SealError.refused) {
                try changed.open(changed.envelopes[1], key: two, at: place)
            }
        }
        for length in 0..<record.bytes.count {
            #expect(throws: SealError.self, "\(length)") {
                let cut = try SealedRecord(Array(record.bytes.prefix(length)))
                // A record that ends behind an envelope is one with fewer.
                guard cut.envelopes.count == 1 else { return }
                throw SealError.malformed
            }
        }
    }

    @Test func classesCanBeTakenOut() throws {
        let record = try sealed()
        let rest = try #require(try record.without([one.slot]))
        #expect(rest.envelopes.map(\.slot) == [two.slot])
        #expect(try rest.open(rest.envelopes[0], key: two, at: place).count == 1024)
        #expect(try record.without([one.slot, two.slot]) == nil)
    }

    @Test func fieldsComeBackAsTheyWere() throws {
        var fields = RecordFields()
        fields.values = [0: "张伟", 3: "", 300: "Zoë 👩🏽‍💻"]
        fields.masked = [1: "***1234", 40: "*"]
        #expect(try RecordFields(fields.encoded + [UInt8](repeating: 0, count: 31)) == fields)
        #expect(throws: SealError.malformed) {
            try RecordFields(fields.encoded + [UInt8](repeating: 0, count: 32))
        }
        #expect(throws: SealError.malformed) { try RecordFields(fields.encoded + [1]) }
    }
}
