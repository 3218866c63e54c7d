import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Who said no stays on the list, whatever happens to the rest of the data.
@Suite struct DoNotCallTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    @Test func aNumberIsListedHoweverItIsWritten() throws {
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            try list.add(.phone("138-0013-8001"), at: 5)
            try list.add(.phone("+86 13800138001"), at: 6)
            #expect(try list.check(.phone("13800138001")).map(\.time) == [5])
            #expect(try list.check(.phone("13800138002")) == [])
            try list.add(.identity("11010519491231002x"), scope: "sale", at: 7)
            #expect(try list.check(.identity("11010519491231002X"), scope: "sale").count == 1)
            #expect(try list.check(.identity("11010519491231002X"), scope: "service").isEmpty)
            #expect(throws: SubjectError.badQuery) { try list.add(.phone("12"), at: 8) }
            try vault.checkState()
        }
        #expect(try fixture.leaks(of: ["13800138001", "0013-8001"]) == [])
    }

    @Test func itOutlivesTheErasureAndTheEpoch() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            try DoNotCall(vault: vault).add(.phone("13800138001"), at: 5)
            let lookup = fixture.lookup(vault)
            let view = try lookup.show(lookup.find(.phone("13800138001"))[0])
            #expect(view.isBarred)
            let other = try lookup.show(lookup.find(.phone("13900139002"))[0])
            #expect(!other.isBarred)
            _ = try lookup.erase(lookup.find(.phone("13800138001")), at: 6)
            _ = try vault.sealEpoch(at: 7)
        }
        try fixture.with { vault in
            let found = try DoNotCall(vault: vault).check(.phone("13800138001"))
            #expect(found.count == 1)
            try vault.checkState()
        }
    }

    @Test func removalTakesTwoPeople() throws {
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            try list.add(.phone("13800138001"), at: 5)
            #expect(throws: DoNotCallError.notListed) {
                try list.remove(.phone("13800138002"), by: "Mei")
            }
            #expect(try list.remove(.phone("13800138001"), by: "Mei") == .asked)
            for same in ["Mei", "mei", " M ei ", "Ｍｅｉ"] {
                #expect(throws: DoNotCallError.samePerson) {
                    try list.remove(.phone("13800138001"), by: same)
                }
            }
            #expect(try list.check(.phone("13800138001")).count == 1)
            #expect(try list.remove(.phone("13800138001"), by: "Tom") == .removed)
            #expect(try list.check(.phone("13800138001")).isEmpty)
            try vault.checkState()
        }
    }

    private func bring(
        _ path: String, _ version: String, column: String? = nil, at time: Int64, _ vault: Vault
    ) throws -> DoNotCall.Imported {
        var list = DoNotCall.List(path: path, time: time)
        list.source = "national"
        list.version = version
        list.column = column
        return try DoNotCall(vault: vault).bring(list)
    }

    @Test func aRegistrysNewVersionTakesThePlaceOfTheOld() throws {
        let first = try fixture.folder.file("first.txt", "13800138001\n13800138002\nno number\n")
        let second = try fixture.folder.file(
            "second.csv", "area,phone\nBJ,13800138002\nBJ,13800138003\n")
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            try list.add(.phone("13800138001"), at: 1)
            let one = try bring(first, "2026-11-01", at: 5, vault)
            #expect(one.numbers == 2 && one.skipped == 1)
            let two = try bring(second, "2026-11-26", at: 6, vault)
            #expect(two.numbers == 2 && two.outdated == 1 && two.column == "phone")
            // Out of the registry, and still on one's own list.
            #expect(try list.check(.phone("13800138001")).map(\.source) == ["own"])
            #expect(try list.check(.phone("13800138002")).map(\.version) == ["2026-11-26"])
            #expect(try list.listSources().map(\.entries) == [2, 1])
            #expect(throws: ImportError.unknownColumn("x")) {
                try bring(second, "1", column: "x", at: 7, vault)
            }
            try vault.checkState()
        }
    }

    @Test func aRegistryIsNeitherEmptiedNorTakenBack() throws {
        let first = try fixture.folder.file("first.csv", "phone\n13800138001\n")
        let other = try fixture.folder.file("other.csv", "phone\n13800138002\n")
        let bad = try fixture.folder.file("bad.csv", "phone\nnone\n")
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            _ = try bring(first, "2026-11-01", at: 5, vault)
            #expect(throws: DoNotCallError.olderVersion("2026-11-01")) {
                try bring(other, "2026-10-01", at: 6, vault)
            }
            #expect(throws: DoNotCallError.emptyRegistry) {
                try bring(bad, "2026-12-01", column: "phone", at: 7, vault)
            }
            #expect(try list.check(.phone("13800138001")).map(\.version) == ["2026-11-01"])
            #expect(try list.check(.phone("13800138002")).isEmpty)
        }
    }

    @Test func theColumnIsFoundByWhatStandsInIt() throws {
        // No header says phone.
        let file = try fixture.folder.file(
            "list.csv",
            """
            seq,value,when
            1,138-1113-8111,2026-01-01
            2,+86 13822223333,2026-01-02
            3,unknown,2026-01-03

            """)
        let two = try fixture.folder.file(
            "two.csv", "mobile,work phone\n13800138001,13900139002\n13800138003,13900139004\n")
        let none = try fixture.folder.file("none.csv", "city,year\nBoise,2020\nAustin,2021\n")
        try fixture.with { vault in
            let imported = try bring(file, "1", at: 5, vault)
            #expect(imported.numbers == 2 && imported.skipped == 1 && imported.column == "value")
            #expect(imported.rejectFile != nil)
            #expect(try DoNotCall(vault: vault).check(.phone("13811138111")).count == 1)
            #expect(throws: ImportError.severalNumbers(["mobile", "work phone"])) {
                try bring(two, "1", at: 5, vault)
            }
            #expect(throws: ImportError.noNumbers) { try bring(none, "1", at: 5, vault) }
            let chosen = try bring(two, "2", column: "work phone", at: 6, vault)
            #expect(chosen.numbers == 2)
        }
        #expect(try fixture.leaks(of: ["13811138111", "1113-8111", "unknown,2026"]) == [])
    }

    @Test func bringingOnesOwnListAgainChangesNoEntry() throws {
        let file = try fixture.folder.file("own.txt", "13800138001\n13800138002\n")
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            try list.add(.phone("13800138001"), at: 1)
            #expect(try list.remove(.phone("13800138001"), by: "Mei") == .asked)
            _ = try list.bring(DoNotCall.List(path: file, time: 9))
            // Since when, and who asked: as before.
            let entry = try list.check(.phone("13800138001"))
            #expect(entry.map(\.time) == [1] && entry.map(\.removalAskedBy) == ["Mei"])
            #expect(try list.check(.phone("13800138002")).map(\.time) == [9])
        }
    }
}
