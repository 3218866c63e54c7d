import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What is asked for from the archive: who agrees, what comes back, for how long, and that it returns.
@Suite struct RetrievalTests {
    private static let now = ArchiveTests.now
    private static let day: Int64 = 86_400_000_000
    private struct Killed: Error {}

    private func archived(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try ArchiveTests.prepared(engine)
        try fixture.with(now: Self.now) { vault in try ArchiveTests.run(fixture, vault) }
        return fixture
    }

    private func book(_ fixture: VaultFixture, _ vault: Vault) -> RetrievalBook {
        RetrievalBook(vault: vault, policy: fixture.policy)
    }

    private func ask(
        _ people: [Int64] = [], list: String? = nil, until: String = "2023-06-10",
        _ fixture: VaultFixture, _ vault: Vault
    ) throws -> String {
        var request = RetrievalBook.Request(
            reason: "complaint of 30 May", until: until, now: Self.now)
        request.subjects = people
        request.dataset = list
        request.by = "Mei"
        let made = try book(fixture, vault).ask(request)
        return vault.keys.identifiers.identifier(.retrieval, made.number)
    }

    private func restored(
        _ people: [Int64] = [], list: String? = nil, until: String = "2023-06-10",
        _ fixture: VaultFixture, _ vault: Vault
    ) throws -> String {
        let name = try ask(people, list: list, until: until, fixture, vault)
        _ = try book(fixture, vault).approve(name, by: "Li", at: Self.now)
        _ = try book(fixture, vault).restore(name, at: Self.now)
        return name
    }

    private func archivedCount(_ vault: Vault) throws -> Int {
        var count = 0
        try vault.records.read { reader in
            try reader.records(after: 0) {
                if $0.sealed.archived != nil { count += 1 }
                return true
            }
        }
        return count
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatIsAgreedToComesBackForATime(engine: VaultFixture.Engine) throws {
        let fixture = try archived(engine)
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let name = try ask([person], fixture, vault)
            let book = book(fixture, vault)
            #expect(throws: RetrievalError.state(.asked)) {
                try book.restore(name, at: Self.now)
            }
            #expect(throws: RetrievalError.samePerson) {
                try book.approve(name, by: " mei", at: Self.now)
            }
            let agreed = try book.approve(name, by: "Li", at: Self.now)
            let estimate = try book.estimate(agreed)
            #expect(estimate.records == 2)
            #expect(estimate.hours == 0)
            #expect(throws: RetrievalError.state(.approved)) {
                try book.approve(name, by: "Wang", at: Self.now)
            }
            let done = try book.restore(name, at: Self.now)
            #expect(done.items.count == 2)
            #expect(done.lost == 0)
            // Masked and asked for like any data; the other person's stays where it is.
            let revealed = try fixture.lookup(vault, as: .compliance).reveal(
                person, field: "身份证号", purpose: .compliance, ticket: "T-1")
            #expect(revealed.value == "110101199003070038")
            #expect(try archivedCount(vault) == 2)
            // A run leaves it alone, again is the same as once, and compaction keeps its bytes.
            #expect(try ArchiveTests.run(fixture, vault).records == 0)
            #expect(try book.restore(name, at: Self.now).items.count == 2)
            #expect(
                try ArchiveKeeping(vault: vault, policy: fixture.policy).compact().records == 0)
            // Before its day nothing ends it, then it ends by itself.
            #expect(try book.sweep(at: Self.now + 9 * Self.day) == 0)
            #expect(try book.sweep(at: Self.now + 10 * Self.day) == 1)
            #expect(try archivedCount(vault) == 4)
            #expect(throws: RetrievalError.state(.returned)) {
                try book.restore(name, at: Self.now)
            }
            try vault.checkState()
            #expect(
                try ArchiveKeeping(vault: vault, policy: fixture.policy).verify(.en).isWhole)
        }
    }

    @Test func whatIsReturnedIsInTheArchiveAndNotWrittenTwice() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let objects = try ArchiveTests.objects(fixture, ".seg")
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let before = try ArchiveTests.exported(person, fixture, vault)
            let name = try restored([person], fixture, vault)
            _ = try book(fixture, vault).giveBack(name, at: Self.now)
            #expect(try archivedCount(vault) == 4)
            #expect(try ArchiveTests.exported(person, fixture, vault) == before)
            #expect(try ArchiveTests.objects(fixture, ".seg") == objects)
        }
    }

    @Test func whatWasChangedMeanwhileGoesBackAsItIs() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let name = try restored([person], fixture, vault)
            _ = try SubjectChange(vault: vault, policy: fixture.policy).correct(
                person, field: "地址", to: "北京市朝阳区建国路88号")
            _ = try book(fixture, vault).giveBack(name, at: Self.now)
            #expect(try archivedCount(vault) == 3)
            #expect(try ArchiveTests.run(fixture, vault).records == 1)
            #expect(
                try ArchiveTests.exported(person, fixture, vault).contains("北京市朝阳区建国路88号"))
        }
    }

    @Test func whatTheArchiveLostMeanwhileStaysInTheStore() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let before = try ArchiveTests.exported(person, fixture, vault)
            let name = try restored([person], fixture, vault)
            let object = try #require(try ArchiveTests.objects(fixture, ".seg").first)
            try FileManager.default.removeItem(atPath: object)
            vault.archive.forget()
            _ = try book(fixture, vault).giveBack(name, at: Self.now)
            #expect(try ArchiveTests.exported(person, fixture, vault) == before)
            // The next run archives the only copy anew.
            #expect(try ArchiveTests.run(fixture, vault).records == 2)
            #expect(try ArchiveTests.exported(person, fixture, vault) == before)
        }
    }

    @Test func whatTwoHaveStaysForTheSecond() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let first = try restored([person], fixture, vault)
            let second = try restored(list: "people", until: "2023-07-01", fixture, vault)
            _ = try book(fixture, vault).giveBack(first, at: Self.now)
            // The second has the contacts, the first had the call as well.
            #expect(try archivedCount(vault) == 2)
            _ = try book(fixture, vault).giveBack(second, at: Self.now)
            #expect(try archivedCount(vault) == 4)
        }
    }

    @Test func whoIsErasedMeanwhileDoesNotReturn() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let name = try restored([person], fixture, vault)
            _ = try fixture.lookup(vault).erase([person], at: Self.now)
            _ = try book(fixture, vault).giveBack(name, at: Self.now)
            #expect(try fixture.lookup(vault).find(.phone("13810000000")).isEmpty)
            #expect(
                try ArchiveKeeping(vault: vault, policy: fixture.policy).compact().records == 2)
            try vault.checkState()
        }
    }

    @Test func anythingWrongIsRefused() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            let here = try ArchiveTests.person("13810000002", fixture, vault)
            #expect(throws: RetrievalError.nothing) { try ask([here], fixture, vault) }
            for day in ["2023-05-31", "2030-01-01", "soon", ""] {
                #expect(throws: RetrievalError.badDay(day)) {
                    try ask([person], until: day, fixture, vault)
                }
            }
            let book = book(fixture, vault)
            #expect(throws: RetrievalError.unknown) {
                try book.approve("ret-0000", by: "Li", at: Self.now)
            }
            // Agreed to in time, and too late.
            let name = try ask([person], fixture, vault)
            #expect(throws: RetrievalError.over) {
                try book.approve(name, by: "Li", at: Self.now + 20 * Self.day)
            }
            _ = try book.approve(name, by: "Li", at: Self.now)
            #expect(throws: RetrievalError.over) {
                try book.restore(name, at: Self.now + 20 * Self.day)
            }
            let other = try ask([person], fixture, vault)
            _ = try book.reject(other, because: "no ground", by: "Li", at: Self.now)
            #expect(throws: RetrievalError.state(.rejected)) {
                try book.restore(other, at: Self.now)
            }
            #expect(try archivedCount(vault) == 4)
        }
    }

    @Test func nobodyReadsWhoItIsAboutInTheFiles() throws {
        let fixture = try archived()
        try fixture.with(now: Self.now) { vault in
            let person = try ArchiveTests.person("13810000000", fixture, vault)
            _ = try restored([person], fixture, vault)
        }
        #expect(try fixture.leaks(of: ["complaint of 30 May", "13810000000"]).isEmpty)
    }

    @Test func aLostSegmentIsCountedAndTheRestComesBack() throws {
        let fixture = try ArchiveTests.prepared()
        try fixture.with(now: Self.now) { vault in
            var limits = ArchiveRun.Limits()
            limits.records = 1
            try ArchiveTests.run(fixture, vault, limits: limits)
            let first = try #require(
                try ArchiveKeeping(vault: vault, policy: fixture.policy).list().first)
            #expect(first.records == 1)
            let object = try #require(try ArchiveTests.objects(fixture, ".seg").first)
            try FileManager.default.removeItem(atPath: object)
        }
        try fixture.with(now: Self.now) { vault in
            let people = try ["13810000000", "13810000001"].map {
                try ArchiveTests.person($0, fixture, vault)
            }
            let name = try ask(people, fixture, vault)
            _ = try book(fixture, vault).approve(name, by: "Li", at: Self.now)
            let done = try book(fixture, vault).restore(name, at: Self.now)
            #expect(done.lost == 1)
            #expect(done.items.count == 3)
        }
    }
}
