import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Killed at points spread over the time that they take, imports, erasures, rotations and merges lose
/// nothing that was acknowledged, leave nobody half and nobody erased readable.
///
/// 200 points; `STRATA_KILL_POINTS` is how many an operation and a store.
@Suite(.serialized) struct KillPointTests {
    private typealias Store = StoreVaultFixture.Store

    private struct Person {
        let name: String
        let phone: String
        let email: String

        init(_ number: Int) {
            name = "Person\(number) Name\(number)"
            phone = "+1571555\(String(format: "%04d", number))"
            email = "p\(number)@example.org"
        }

        var row: String { "\(name),\(phone),\(email)\n" }
        var values: Set<String> { [name, phone, email] }
    }

    private static func list(_ people: some Sequence<Int>) -> String {
        "name,phone,email\n" + people.map { Person($0).row }.joined()
    }

    private static let mapping = [
        "--map", "phone=phone", "--map", "name=person_name", "--map", "email=email",
    ]

    private static func bring(_ file: String, rows: Int = 200) -> [String] {
        ["import", file, "--yes", "-q", "--detectors", "rules", "--batch-rows", "\(rows)"] + mapping
    }

    /// Points between the end of a command that does nothing and the end of one that does it all, a
    /// little before and behind as well, in an order by chance.
    private func points(from idle: Double, to whole: Double, seed: UInt64) -> [Double] {
        var random = SeededRandom(seed: seed)
        let (first, last) = (max(5, min(idle, whole) * 0.6), max(idle, whole) * 1.1)
        let count = StoreVaultFixture.points
        return (0..<count).map {
            first + (last - first) * (Double($0) + Double.random(in: 0..<1, using: &random))
                / Double(count)
        }.shuffled(using: &random)
    }

    /// How long the shortest command takes that opens the vault.
    private func idle(_ fixture: StoreVaultFixture) throws -> Double {
        _ = try fixture.run(["key", "status"])
        return try fixture.run(["key", "status"])
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedImportsKeepWhatTheyAcknowledged(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let size = 120
        let idle = try idle(fixture)
        func file(_ number: Int) throws -> String {
            try fixture.folder.file(
                "list\(number).csv", Self.list(number * size..<(number + 1) * size))
        }
        let whole = try fixture.run(Self.bring(try file(0), rows: 15))
        var number = 1
        var acknowledged = size
        var killed = 0
        for point in points(from: idle, to: whole, seed: 11) {
            let isDone = try fixture.kill(Self.bring(try file(number), rows: 15), after: point)
            let range = number * size..<(number + 1) * size
            let there = try fixture.with { vault in
                let report = try fixture.expectWhole(vault, mayLeaveKeys: true)
                // Whole batches, each row once, and no fewer than before.
                #expect(report.records >= acknowledged && report.records.isMultiple(of: 15))
                #expect(report.records == report.subjects)
                acknowledged = report.records
                // Whoever is there is there with everything; people come in the order of the file.
                var there = 0
                for row in [range.lowerBound, range.lowerBound + size / 2, range.upperBound - 1] {
                    guard let found = try fixture.find(Person(row).phone, in: vault).first else {
                        continue
                    }
                    there += 1
                    #expect(
                        try fixture.values(of: found, in: vault)
                            .isSuperset(of: Person(row).values))
                }
                return there
            }
            if isDone { #expect(there == 3 && acknowledged == (number + 1) * size) }
            if acknowledged == (number + 1) * size { number += 1 } else { killed += 1 }
        }
        // The last goes on to its end.
        try fixture.run(Self.bring(try file(number), rows: 15))
        try fixture.with { vault in
            let report = try fixture.expectWhole(vault)
            #expect(report.records == (number + 1) * size)
        }
        print("import, \(store): killed in the middle \(killed) times")
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedErasuresLeaveNobodyHalf(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let people = StoreVaultFixture.points + 6
        try fixture.run(
            Self.bring(try fixture.folder.file("list.csv", Self.list(0..<people))))
        let idle = try idle(fixture)
        func erase(_ number: Int) -> [String] {
            ["subject", "erase", "--phone", Person(number).phone, "--yes"]
        }
        let whole = try fixture.run(erase(people - 1))
        var gone: Set<Int> = [people - 1]
        var stayed = 0
        for (number, point) in points(from: idle, to: whole, seed: 12).enumerated() {
            let isDone = try fixture.kill(erase(number), after: point)
            try fixture.with { vault in
                let found = try fixture.find(Person(number).phone, in: vault)
                if let person = found.first {
                    #expect(!isDone)
                    stayed += 1
                    #expect(
                        try fixture.values(of: person, in: vault)
                            .isSuperset(of: Person(number).values))
                } else {
                    gone.insert(number)
                }
                let report = try fixture.expectWhole(vault)
                #expect(report.subjects == people - gone.count)
                #expect(report.rings == people - gone.count)
                // Nobody who was erased before comes back.
                for former in gone {
                    #expect(try fixture.find(Person(former).phone, in: vault).isEmpty)
                }
            }
        }
        try fixture.run(["key", "seal-epoch"])
        try fixture.with { vault in
            let report = try fixture.expectWhole(vault)
            #expect(report.subjects == people - gone.count)
        }
        print("erase, \(store): begun \(gone.count - 1) times, not begun \(stayed) times")
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedRotationsLeaveEverythingOpen(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let people = 60
        try fixture.run(
            Self.bring(try fixture.folder.file("list.csv", Self.list(0..<people))))
        let idle = try idle(fixture)
        let commands = [
            ["key", "rotate"], ["key", "rotate", "--tier-keys"], ["key", "seal-epoch"],
        ]
        let whole = try commands.map { try fixture.run($0) }
        var done = 0
        let all = zip(
            0..., points(from: idle, to: (whole.max() ?? idle), seed: 13))
        for (number, point) in all {
            if try fixture.kill(commands[number % 3], after: point) { done += 1 }
            try fixture.with { vault in
                let report = try fixture.expectWhole(vault)
                #expect(report.subjects == people && report.records == people)
            }
        }
        for command in commands { try fixture.run(command) }
        try fixture.with { vault in
            let report = try fixture.expectWhole(vault)
            #expect(report.subjects == people)
            let rows = try vault.keyStore.systemKeys()
            #expect(rows.count == SystemKeyPurpose.allCases.count)
            #expect(Set(rows.map(\.wrapped.rootVersion)).count == 1)
        }
        print("rotate, \(store): ended before the kill \(done) times")
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func killedMergesJoinTwoOrNobody(store: StoreVaultFixture.Store) throws {
        let fixture = try StoreVaultFixture(store)
        let people = 10
        try fixture.run(
            Self.bring(try fixture.folder.file("list.csv", Self.list(0..<people))))
        let idle = try idle(fixture)
        let names = try fixture.with { vault in
            try (0..<2).map { number in
                let person = try #require(
                    try fixture.find(Person(number).phone, in: vault).first)
                return vault.keys.identifiers.identifier(.subject, person)
            }
        }
        let people2 = ["--by", "Mei", "--approve-by", "Li"]
        func merge() -> [String] { ["subject", "merge"] + names + people2 }
        func split() throws {
            try fixture.with { vault in
                let joined = try #require(vault.keys.identifiers.number(.subject, names[1]))
                try SubjectChange(vault: vault, policy: .standard).split(joined)
            }
        }
        let whole = try fixture.run(merge())
        try split()
        var joined = 0
        for point in points(from: idle, to: whole, seed: 14) {
            let isDone = try fixture.kill(merge(), after: point)
            let isJoined = try fixture.with { vault in
                let first = try fixture.find(Person(0).phone, in: vault)
                let second = try fixture.find(Person(1).phone, in: vault)
                #expect(first.count == 1 && second.count == 1)
                let isJoined = first == second
                // Both records are with the one, or each with its own.
                let values = try fixture.values(of: first[0], in: vault)
                #expect(values.isSuperset(of: Person(0).values))
                #expect(values.isSuperset(of: Person(1).values) == isJoined)
                let report = try fixture.expectWhole(vault)
                #expect(report.records == people)
                return isJoined
            }
            if isDone { #expect(isJoined) }
            if isJoined {
                joined += 1
                try split()
            }
        }
        try fixture.with { vault in
            try fixture.expectWhole(vault)
            for number in 0..<people {
                let found = try #require(
                    try fixture.find(Person(number).phone, in: vault).first)
                #expect(
                    try fixture.values(of: found, in: vault).isSuperset(of: Person(number).values))
            }
        }
        print("merge, \(store): joined \(joined) times")
    }
}
