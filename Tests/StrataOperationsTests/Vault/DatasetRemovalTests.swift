import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A dataset is taken back as a whole, whenever it is stopped.
@Suite struct DatasetRemovalTests {
    private let fixture: VaultFixture

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Lists.people, into: "kept")
        try fixture.bring(
            """
            姓名,手机号,邮箱
            王芳,13800138001,second.mail@example.org
            赵六,13600136006,zhao6@example.org
            孙七,13600136007,sun7@example.org

            """, into: "sold list", name: "sold.csv")
    }

    private func remove(
        _ vault: Vault, reached: (DatasetRemoval.Step) throws -> Void = { _ in }
    ) throws -> Dataset.Removal {
        try DatasetRemoval(vault: vault).remove(
            try fixture.dataset("sold list", vault), at: 9, reached: reached)
    }

    private func expectGone(_ vault: Vault) throws {
        let lookup = fixture.lookup(vault)
        #expect(try lookup.find(.email("second.mail@example.org")) == [])
        #expect(try lookup.find(.phone("13600136006")) == [])
        let kept = try #require(try lookup.find(.phone("13800138001")).first)
        #expect(try lookup.show(kept).records.count == 1)
        #expect(throws: SubjectError.noDataset("sold list")) {
            try fixture.dataset("sold list", vault)
        }
        #expect(try DatasetCatalogue(vault: vault).batches().count == 1)
        try fixture.expectWhole(vault)
    }

    @Test func onlyItsOwnPeopleAreErased() throws {
        try fixture.with { vault in
            try DoNotCall(vault: vault).add(.phone("13600136006"), at: 5)
            let preview = try DatasetRemoval(vault: vault).preview(
                try fixture.dataset("sold list", vault))
            #expect(preview.records == 3 && preview.erased == 2 && preview.kept == 1)
            let gone = try fixture.lookup(vault).find(.phone("13600136006"))[0]
            let removal = try remove(vault)
            #expect(removal.records == 3 && removal.subjects == 2 && removal.isDone)
            try expectGone(vault)
            #expect(try vault.keyStore.ring(gone) == nil)
            #expect(try vault.records.read { try $0.isErased(gone) })
            #expect(try !DoNotCall(vault: vault).check(.phone("13600136006")).isEmpty)
        }
        #expect(try fixture.leaks(of: ["sold list", "sold.csv"]) == [])
    }

    @Test func itsCompaniesGoWithIt() throws {
        let outcome = try fixture.bring(
            """
            公司名称,公司电话,姓名,手机号
            宏远科技有限公司,010-62345678,,
            宏远科技有限公司,010-62345678,王芳,13800138001

            """, into: "companies", name: "companies.csv")
        #expect(outcome.tally.companies == 1)
        try fixture.with { vault in
            let removal = try DatasetRemoval(vault: vault).remove(
                try fixture.dataset("companies", vault), at: 9)
            #expect(removal.isDone)
            #expect(try CompanyCatalogue(vault: vault).companies().isEmpty)
            try fixture.expectWhole(vault)
        }
    }

    @Test func itIsFinishedWhereverItStopped() throws {
        for step in [0, 1, 1] {
            var seen = 0
            #expect(throws: Stopped.self) {
                try fixture.with { vault in
                    try remove(vault) { _ in
                        seen += 1
                        if seen > step { throw Stopped() }
                    }
                }
            }
            try fixture.with { try fixture.expectWhole($0) }
            // Nothing is added to it meanwhile.
            #expect(throws: RelabelError.removed) {
                try fixture.bring("姓名,手机号\n周八,13600136008\n", into: "sold list")
            }
        }
        try fixture.with { vault in
            #expect(try remove(vault).isDone)
            try expectGone(vault)
        }
        // The name is free again.
        try fixture.bring("姓名,手机号\n周八,13600136008\n", into: "sold list")
    }

    @Test func whoeverWasErasedStaysErasedAfterARestore() throws {
        let files = FileManager.default
        let stores = ["records.db", "keys.db"]
        try fixture.with { _ in }
        for store in stores {
            try files.copyItem(
                atPath: fixture.path + "/" + store, toPath: fixture.folder.path + "/" + store)
        }
        try fixture.with { _ = try remove($0) }
        for store in stores {
            for ending in ["", "-wal", "-shm"] {
                try? files.removeItem(atPath: fixture.path + "/" + store + ending)
            }
            try files.copyItem(
                atPath: fixture.folder.path + "/" + store, toPath: fixture.path + "/" + store)
        }
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.phone("13600136006")) == [])
            // The removal itself came after the backup, and can be run again.
            #expect(try remove(vault).isDone)
            try expectGone(vault)
        }
    }
}
