import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What is gone stays gone, and what others change is found.
@Suite struct ErasureAndVerifyTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private func verify() throws -> [VerifyOperation.Finding.Kind] {
        try fixture.with { try VerifyOperation(vault: $0).run(repair: false) }.findings.map(\.kind)
    }

    /// What somebody does to the records with a tool of their own.
    private func tamper(_ sql: String, keys: Bool = false) throws {
        let database = try SQLiteDatabase(path: fixture.path + (keys ? "/keys.db" : "/records.db"))
        try database.write { session in _ = try session.execute(sql) }
        try database.close()
    }

    @Test func anErasedPersonIsNowhere() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))
            let records = try lookup.erase(person, at: 3)
            #expect(records.map(\.subjectCount) == [1] && records[0].isDone)
            #expect(try lookup.find(.phone("13800138001")) == [])
            #expect(try lookup.find(.identity("11010519491231002X")) == [])
            #expect(try lookup.find(.lastFour("8001", surname: "王")) == [])
            #expect(throws: SubjectError.gone) { try lookup.show(person[0]) }
            #expect(throws: SubjectError.gone) { try lookup.erase(person, at: 4) }
            #expect(try vault.records.read { try $0.subjectCount() } == 3)
        }
        #expect(try verify() == [])
    }

    @Test func aPersonWhoComesAgainIsNew() throws {
        try fixture.bring(Lists.people)
        let before = try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))
            _ = try lookup.erase(person, at: 3)
            return person
        }
        let again = try fixture.bring(Lists.people, again: true)
        #expect(again.tally.newSubjects == 1 && again.tally.attached == 3)
        try fixture.with { vault in
            let found = try fixture.lookup(vault).find(.phone("13800138001"))
            #expect(found != before)
        }
        #expect(try verify() == [])
    }

    /// Copies of every file from before the erasure, and all keys of today.
    @Test func copiesFromBeforeOpenNothingOnceTheEpochIsSealed() throws {
        try fixture.bring(Lists.people)
        let (envelopes, ring, tags) = try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))[0]
            return try vault.records.read { reader in
                let index = try vault.keys.index(reader.indexGeneration)
                let phone = index.tag(.phone, Array("+8613800138001".utf8))
                #expect(try reader.subjects(tag: phone) == [person])
                return (
                    try reader.records(of: person), try #require(try vault.keyStore.ring(person)),
                    phone
                )
            }
        }
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13800138001")), at: 3)
            _ = try vault.sealEpoch(at: 4)
        }
        try fixture.with { vault in
            // The copied ring does not open with any key that is left, so neither do the envelopes.
            #expect(throws: SealError.noKey) { try vault.unwrap(ring, tiers: [.t1, .t2]) }
            var forged = ring
            forged.epoch = vault.keys.epoch
            #expect(throws: SealError.refused) { try vault.unwrap(forged, tiers: [.t1, .t2]) }
            #expect(envelopes[0].sealed.envelopes.isEmpty == false)
            // A guessed number does not lead to the copied entry.
            let guess = try vault.keys.index(vault.keys.epoch).tag(
                .phone, Array("+8613800138001".utf8))
            #expect(guess != tags)
            #expect(throws: SealError.noKey) { try vault.keys.index(1) }
            // Everybody else is still there.
            let lookup = fixture.lookup(vault)
            #expect(try lookup.find(.phone("13900139002")).count == 1)
            let person = try lookup.find(.email("lina.8812@example.org"))
            let view = try lookup.show(try #require(person.first))
            #expect(view.records.count == 1)
        }
        #expect(try verify() == [])
    }

    @Test(arguments: [
        ("UPDATE record SET subject = (SELECT MAX(subject) FROM record)", "row"),
        ("UPDATE record SET revision = 2 WHERE n = (SELECT MIN(n) FROM record)", "row"),
        (
            """
            UPDATE record SET sealed = (SELECT sealed FROM record ORDER BY n DESC LIMIT 1)
            WHERE n = (SELECT MIN(n) FROM record)
            """, "row"
        ),
        (
            """
            INSERT INTO subject (n, state, revision, code)
            SELECT subject, 2, 1, code FROM record ORDER BY n LIMIT 1
            """, "row"
        ),
        ("UPDATE document SET clear = x'a0' WHERE kind = 1", "row"),
        ("DELETE FROM record WHERE n = (SELECT MIN(n) FROM record)", "sum"),
        ("DELETE FROM document WHERE kind = 2", "sum"),
    ])
    func whatOthersChangeIsFound(sql: String, how: String) throws {
        try fixture.bring(Lists.people)
        #expect(try verify() == [])
        try tamper(sql)
        let found = try verify()
        #expect(found.contains(how == "row" ? .rowChanged : .stateDiffers), "\(found)")
    }

    /// What was damaged shows nothing, and keeps nobody from being erased; `verify` finds nothing of
    /// the person afterwards.
    @Test(arguments: [
        // One byte of the ciphertext of the last envelope: the row's code is right.
        """
        sealed = CAST(substr(sealed, 1, length(sealed) - 20)
            || CASE WHEN substr(sealed, -20, 1) = x'00' THEN x'01' ELSE x'00' END
            || substr(sealed, -19) AS BLOB)
        """,
        // Somebody else's envelopes, nothing that has a form, another place.
        "sealed = (SELECT sealed FROM record ORDER BY n LIMIT 1 OFFSET 2)",
        "sealed = x'00'", "sealed = substr(sealed, 1, 60)", "revision = 7", "kind = 99",
    ])
    func whoIsDamagedCanBeErased(change: String) throws {
        try fixture.bring(Lists.people)
        // Another record of everybody, so that one of each is whole.
        try fixture.bring(Lists.people, name: "again.csv", dataset: "again")
        for target in ["MIN", "MAX"] {
            let phone = target == "MIN" ? "13800138001" : "13700137003"
            let number = try fixture.with {
                try #require(try fixture.lookup($0).find(.phone(phone)).first)
            }
            try tamper(
                """
                UPDATE record SET \(change)
                WHERE n = (SELECT \(target)(n) FROM record WHERE subject = \(number))
                """)
            try fixture.with { vault in
                let lookup = fixture.lookup(vault, as: .compliance)
                let found = try lookup.find(.phone(phone))
                #expect(found == [number])
                #expect(throws: (any Error).self) { try lookup.show(number) }
                let erased = try lookup.erase(found, at: 3)
                #expect(erased.map(\.subjectCount) == [1])
                #expect(try lookup.find(.phone(phone)) == [])
                let ring = try vault.keyStore.ring(number)
                #expect(ring == nil)
            }
            #expect(try verify() == [])
        }
        let left = try fixture.with { vault in
            let found = try fixture.lookup(vault).find(.phone("13900139002"))
            return (found.count, try vault.records.read { try $0.subjectCount() })
        }
        #expect(left == (1, 2))
    }

    @Test func anOldRowPutBackIsFound() throws {
        try fixture.bring(Lists.people)
        try tamper("CREATE TABLE kept AS SELECT * FROM record")
        let number = try fixture.with { vault in
            let subject = try #require(
                try vault.records.read { try $0.subjects(after: 0, limit: 1).first })
            var restricted = subject
            restricted.state = .restricted
            try vault.records.write { try $0.update(restricted) }
            return subject.number
        }
        #expect(try verify() == [])
        try tamper("DELETE FROM subject")
        // Without its row, a person who is not as imported is nobody.
        try fixture.with { vault in
            #expect(try vault.records.read { try $0.subjectCount() } == 4)
            let people = try vault.records.read { try $0.subjects(after: 0, limit: 10) }
            #expect(people.count == 3)
            #expect(try vault.records.read { try $0.subject(number) } == nil)
            #expect(throws: (any Error).self) { try fixture.lookup(vault).show(number) }
        }
        try tamper("DELETE FROM record")
        try tamper("INSERT INTO record SELECT * FROM kept")
        // Each row is one that Strata wrote; their sum is not.
        #expect(try verify() == [.stateDiffers])
    }

    @Test func aChangedRowIsNotShown() throws {
        try fixture.bring(Lists.people)
        try tamper("UPDATE record SET subject = (SELECT MIN(subject) FROM record)")
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))
            #expect(throws: (any Error).self) { try lookup.show(try #require(person.first)) }
        }
    }

    @Test func theIndexIsMadeWhole() throws {
        try fixture.bring(Lists.people)
        try tamper("DELETE FROM search_1")
        #expect(Set(try verify()) == [.entryMissing])
        let report = try fixture.with { try VerifyOperation(vault: $0).run(repair: true) }
        #expect(report.repaired > 0)
        #expect(try verify() == [])
        try fixture.with { vault in
            let found = try fixture.lookup(vault).find(.phone("13800138001"))
            #expect(found.count == 1)
        }
    }

    @Test func keysOfNobodyAreFoundAndDestroyed() throws {
        try fixture.bring(Lists.people)
        try tamper(
            "INSERT INTO key_ring (id, epoch, t1, t2) VALUES (900000, 1, x'00', x'00')", keys: true)
        #expect(try verify() == [.orphanKeys])
        _ = try fixture.with { try VerifyOperation(vault: $0).run(repair: true) }
        #expect(try verify() == [])
    }

    @Test func aRepairDestroysNoKeysWhereRowsWereTakenAway() throws {
        try fixture.bring(Lists.people)
        let rings = try fixture.with { try $0.keyStore.rings(after: 0, limit: 10).map(\.ring) }
        try tamper("DELETE FROM record WHERE n = (SELECT MIN(n) FROM record)")
        let report = try fixture.with { try VerifyOperation(vault: $0).run(repair: true) }
        #expect(report.isRepairRefused && report.repaired == 0)
        let left = try fixture.with { try $0.keyStore.rings(after: 0, limit: 10).map(\.ring) }
        #expect(left == rings && left.count == 4)
    }

    @Test func aRestoredBackupIsPurgedOfTheErased() throws {
        try fixture.bring(Lists.people)
        let files = FileManager.default
        let backup = fixture.folder.path + "/backup"
        try files.copyItem(atPath: fixture.path, toPath: backup)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13800138001")), at: 3)
        }
        let ledger = try Data(contentsOf: URL(filePath: fixture.path + "/erasures.ledger"))
        try files.removeItem(atPath: fixture.path)
        try files.moveItem(atPath: backup, toPath: fixture.path)
        try ledger.write(to: URL(filePath: fixture.path + "/erasures.ledger"))
        try fixture.with { vault in
            let found = try fixture.lookup(vault).find(.phone("13800138001"))
            #expect(found == [])
        }
        #expect(try verify() == [])
    }

    @Test func keysThatWentMissingAreFound() throws {
        try fixture.bring(Lists.people)
        try tamper("DELETE FROM key_ring WHERE id = (SELECT MIN(id) FROM key_ring)", keys: true)
        #expect(try verify().contains(.missingKeys))
    }
}
