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
            #expect(throws: DoNotCallError.samePerson) {
                try list.remove(.phone("13800138001"), by: "Mei")
            }
            #expect(try list.check(.phone("13800138001")).count == 1)
            #expect(try list.remove(.phone("13800138001"), by: "Tom") == .removed)
            #expect(try list.check(.phone("13800138001")).isEmpty)
            try vault.checkState()
        }
    }

    @Test func aRegistrysNewVersionTakesThePlaceOfTheOld() throws {
        let first = try fixture.folder.file("first.txt", "13800138001\n13800138002\nno number\n")
        let second = try fixture.folder.file(
            "second.csv", "area,phone\nBJ,13800138002\nBJ,13800138003\n")
        try fixture.with { vault in
            let list = DoNotCall(vault: vault)
            try list.add(.phone("13800138001"), at: 1)
            let one = try list.bring(first, source: "national", version: "2026-11-01", at: 5)
            #expect(one.numbers == 2 && one.skipped == 1)
            let two = try list.bring(second, source: "national", version: "2026-11-26", at: 6)
            #expect(two.numbers == 2 && two.outdated == 1)
            // Out of the registry, and still on one's own list.
            #expect(try list.check(.phone("13800138001")).map(\.source) == ["own"])
            #expect(try list.check(.phone("13800138002")).map(\.version) == ["2026-11-26"])
            #expect(try list.sources().map(\.entries) == [2, 1])
            #expect(throws: ImportError.unknownColumn("x")) {
                try list.bring(second, source: "n", version: "1", column: "x", at: 7)
            }
            try vault.checkState()
        }
    }
}
