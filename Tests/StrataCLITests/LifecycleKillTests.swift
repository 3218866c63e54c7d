import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Killed at points spread over the time that they take, runs of the archive, returns, disposals, backups
/// and restores lose nothing, bring nobody back who was erased, and go on when they are called again.
///
/// `STRATA_KILL_POINTS` is how many each of five operations has on each store: 20 make 200, which take
/// a quarter of an hour, and 4 are tried without it.
@Suite(.serialized) struct LifecycleKillTests {
    private typealias Store = StoreVaultFixture.Store

    private static let points =
        ProcessInfo.processInfo.environment["STRATA_KILL_POINTS"].flatMap(Int.init) ?? 4

    private static func phone(_ number: Int) -> String {
        "+1571555\(String(format: "%04d", number))"
    }

    private static func values(_ number: Int) -> Set<String> {
        ["Person\(number) Name\(number)", phone(number), "p\(number)@example.org"]
    }

    private func bring(_ numbers: Range<Int>, to fixture: StoreVaultFixture) throws {
        let rows = numbers.map {
            "Person\($0) Name\($0),\(Self.phone($0)),p\($0)@example.org\n"
        }.joined()
        let file = try fixture.folder.file(
            "list\(numbers.lowerBound).csv", "name,phone,email\n" + rows)
        try fixture.run([
            "import", file, "--yes", "-q", "--detectors", "rules", "--map", "phone=phone", "--map",
            "name=person_name", "--map", "email=email",
        ])
    }

    /// Everything is past its time in daily use at once, and to be destroyed after so long.
    private func policy(_ archiveFor: String, _ fixture: StoreVaultFixture) throws -> [String] {
        let clocks = ["identity", "contact", "call", "purchase"].map { name in
            """
              - {id: clock.\(name), class: \(name), counted_from: creation, active_for: 0d, \
            archive_for: \(archiveFor), because: {en: tests, zh: 测试}}

            """
        }.joined()
        let low = """
              - {id: clock.contact-low, class: contact, values: [low], counted_from: creation, \
            active_for: 0d, archive_for: \(archiveFor), because: {en: tests, zh: 测试}}

            """
        let path = try fixture.folder.file(
            "policy.yaml",
            """
            schema: 1
            policy: tests
            extends: default
            version: 1.0.0
            title: {en: Tests, zh: 测试}
            clocks:

            """ + clocks + low)
        return ["--policy", path]
    }

    /// Points between the end of a command that does nothing and the end of one that does it all.
    private func moments(
        _ fixture: StoreVaultFixture, to whole: Double, seed: UInt64
    ) throws -> [Double] {
        _ = try fixture.run(["key", "status"])
        let idle = try fixture.run(["key", "status"])
        var random = SeededRandom(seed: seed)
        let (first, last) = (max(5, min(idle, whole) * 0.6), max(idle, whole) * 1.1)
        return (0..<Self.points).map {
            first + (last - first) * (Double($0) + Double.random(in: 0..<1, using: &random))
                / Double(Self.points)
        }.shuffled(using: &random)
    }

    private func expectAll(
        _ numbers: some Sequence<Int>, _ fixture: StoreVaultFixture, in vault: Vault
    ) throws {
        for number in numbers {
            let found = try fixture.find(Self.phone(number), in: vault)
            try #require(found.count == 1, "\(number)")
            #expect(
                try fixture.values(of: found[0], in: vault).isSuperset(of: Self.values(number)))
        }
    }

    private func name(_ beginning: String, in output: String) throws -> String {
        let found = try #require(
            output.firstMatch(of: try Regex("\(beginning)-[0-9a-z]+")), "\(output)")
        return String(output[found.range])
    }

    // MARK: Archive

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedRunsOfTheArchiveLoseNothing(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let policy = try policy("9y", fixture)
        let size = 30
        try bring(0..<size, to: fixture)
        let whole = try fixture.run(["archive", "run"] + policy)
        var people = size
        var cut = 0
        for point in try moments(fixture, to: whole, seed: 21) {
            try bring(people..<(people + size), to: fixture)
            people += size
            if try !fixture.kill(["archive", "run"] + policy, after: point) { cut += 1 }
            try fixture.with { (vault: Vault) throws in
                #expect(try fixture.expectWhole(vault).subjects == people)
                let check = try ArchiveKeeping(vault: vault, policy: .standard).verify(.en)
                #expect(check.isWhole, "\(check)")
                try expectAll([0, people - size, people - 1], fixture, in: vault)
            }
        }
        try fixture.run(["archive", "run"] + policy)
        try fixture.run(["archive", "compact"] + policy)
        try fixture.with { (vault: Vault) throws in
            let check = try ArchiveKeeping(vault: vault, policy: .standard).verify(.en)
            #expect(check.isWhole && check.records == people)
            try expectAll(stride(from: 0, to: people, by: 37), fixture, in: vault)
        }
        print("archive, \(store): killed in the middle \(cut) times")
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedReturnsLoseNothing(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let policy = try policy("9y", fixture)
        try bring(0..<40, to: fixture)
        try fixture.run(["archive", "run"] + policy)
        let until = String(
            CivilTime(SystemClock.microseconds + 5 * 86_400_000_000).text.prefix(10))
        func restored() throws -> String {
            try fixture.with { (vault: Vault) throws in
                let book = RetrievalBook(vault: vault, policy: .standard)
                var request = RetrievalBook.Request(
                    reason: "tests", until: until, now: SystemClock.microseconds)
                request.subjects = try vault.records.read {
                    try $0.subjects(after: 0, limit: 100).map(\.number)
                }
                request.by = "Mei"
                let name = vault.keys.identifiers.identifier(
                    .retrieval, try book.ask(request).number)
                _ = try book.approve(name, by: "Li", at: SystemClock.microseconds)
                let done = try book.restore(name, at: SystemClock.microseconds)
                #expect(done.items.count == 40)
                return name
            }
        }
        let whole = try fixture.run(["archive", "return", restored()] + policy)
        var cut = 0
        for point in try moments(fixture, to: whole, seed: 22) {
            let name = try restored()
            if try !fixture.kill(["archive", "return", name] + policy, after: point) {
                cut += 1
                try fixture.with { (vault: Vault) throws in
                    try fixture.expectWhole(vault)
                    try expectAll([0, 20, 39], fixture, in: vault)
                }
                // It goes on, or was done and not said.
                _ = try fixture.command(["archive", "return", name] + policy)
            }
            try fixture.with { (vault: Vault) throws in
                try fixture.expectWhole(vault)
                var archived = 0
                try vault.records.read { reader in
                    try reader.records(after: 0) { row in
                        archived += row.sealed.archived == nil ? 0 : 1
                        return true
                    }
                }
                #expect(archived == 40)
            }
        }
        print("return, \(store): killed in the middle \(cut) times")
    }

    // MARK: Disposal

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedDisposalsEndInOneCertificate(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let policy = try policy("0d", fixture)
        var people = 0
        func agreed() throws -> String {
            try bring(people..<(people + 6), to: fixture)
            people += 6
            let proposed = try fixture.command(
                ["disposal", "propose", "--by", "Mei", "--format", "json"] + policy)
            #expect(proposed.status == 0, "\(proposed.errors)")
            let name = try name("dsp", in: proposed.output)
            for person in ["Li", "Wang"] {
                try fixture.run(["disposal", "approve", name, "--by", person] + policy)
            }
            return name
        }
        func run(_ name: String) -> [String] {
            ["disposal", "run", name, "--by", "Chen", "--yes", "-o", certificate] + policy
        }
        let certificate = fixture.folder.path + "/certificate.json"
        let whole = try fixture.run(run(agreed()))
        var cut = 0
        for point in try moments(fixture, to: whole, seed: 23) {
            let name = try agreed()
            try? FileManager.default.removeItem(atPath: certificate)
            if try !fixture.kill(run(name), after: point) {
                cut += 1
                // Finished, or its certificate is shown again.
                _ = try fixture.command(run(name))
                try? FileManager.default.removeItem(atPath: certificate)
                try fixture.run(["disposal", "certificate", name, "-o", certificate] + policy)
            }
            #expect(try fixture.command(["disposal", "verify", certificate]).status == 0)
            try fixture.with { (vault: Vault) throws in
                #expect(try fixture.expectWhole(vault).subjects == 0)
                for number in (people - 6)..<people {
                    #expect(try fixture.find(Self.phone(number), in: vault).isEmpty)
                }
            }
        }
        print("disposal, \(store): killed in the middle \(cut) times")
    }

    // MARK: Backups

    private func places(_ fixture: StoreVaultFixture) -> [String] {
        [
            "--place", fixture.folder.path + "/backups", "--keys-place",
            fixture.folder.path + "/elsewhere",
        ]
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedBackupsAreNone(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        try bring(0..<100, to: fixture)
        try fixture.run(["backup", "set"] + places(fixture))
        let whole = try fixture.run(["backup", "create"])
        var people = 100
        var cut = 0
        for point in try moments(fixture, to: whole, seed: 24) {
            try bring(people..<(people + 10), to: fixture)
            people += 10
            if try !fixture.kill(["backup", "create"], after: point) { cut += 1 }
            try fixture.with { (vault: Vault) throws in
                let check = try BackupKeeping(vault: vault, policy: .standard).verify(.en)
                #expect(check.isWhole, "\(check)")
                try fixture.expectWhole(vault)
            }
        }
        try fixture.run(["backup", "prune"])
        try fixture.run(["backup", "create"])
        let drill = try fixture.command(["backup", "drill", "--format", "json"])
        #expect(drill.status == 0 && drill.output.contains("\"people\" : \(people)"), "\(drill)")
        print("backup, \(store): killed in the middle \(cut) times")
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedRestoresGoOn(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(.sqlite)
        try bring(0..<100, to: fixture)
        try fixture.run(["backup", "set"] + places(fixture))
        try fixture.run(["backup", "create"])
        // Erased since: nobody of these comes back, wherever it is killed.
        for number in [3, 70] {
            try fixture.run(["subject", "erase", "--phone", Self.phone(number), "--yes"])
        }
        var number = 0
        func target() throws -> [String] {
            number += 1
            var target = [
                "backup", "restore", "--vault", fixture.folder.path + "/restored\(number)",
                "--ledger-file", fixture.vault + "/erasures.ledger",
            ]
            if store == .postgres {
                let servers = try StoreVaultFixture.servers()
                target += [
                    "--records", try #require(servers.records).description, "--keys",
                    try #require(servers.keys).description,
                ]
            }
            return target + places(fixture)
        }
        let whole = try fixture.run(target())
        var cut = 0
        for point in try moments(fixture, to: whole, seed: 25) {
            let restore = try target()
            if try !fixture.kill(restore, after: point) {
                cut += 1
                _ = try fixture.run(restore, unless: "holds records already")
            }
            try fixture.with(fixture.folder.path + "/restored\(number)") { (vault: Vault) throws in
                #expect(try fixture.expectWhole(vault, mayLeaveKeys: true).subjects == 98)
                #expect(try fixture.find(Self.phone(3), in: vault).isEmpty)
                #expect(try fixture.find(Self.phone(70), in: vault).isEmpty)
                try expectAll([0, 50, 99], fixture, in: vault)
            }
        }
        print("restore, \(store): killed in the middle \(cut) times")
    }
}
