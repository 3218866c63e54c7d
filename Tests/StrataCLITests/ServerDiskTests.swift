import Foundation
import PostgresServer
import StrataOperations
import StrataVault
import Testing

/// A server whose disk is full: said clearly, nothing corrupted, and all goes on once there is room,
/// also where the server went down over it.
///
/// Root can mount a small file system for the server; elsewhere there is nothing to try it on.
@Suite(.serialized, .enabled(if: geteuid() == 0, "a small file system takes root to mount"))
struct ServerDiskTests {
    /// So many people are imported at the beginning.
    private static let people = 30

    private static func phone(_ number: Int) -> String { "+1571555\(1_000 + number)" }

    private static func bring(_ file: String) -> [String] {
        [
            "import", file, "--yes", "-q", "--batch-rows", "10", "--detectors", "rules",
            "--map", "phone=phone", "--map", "name=person_name", "--map", "notes=call_note",
        ]
    }

    /// A table of people with long notes, which take room that the server has not.
    private static func list(_ people: Range<Int>, words: Int) -> String {
        var random = SeededRandom(seed: UInt64(people.lowerBound))
        return "name,phone,notes\n"
            + people.map { number in
                // Words by chance, which no server stores in less.
                let note = (0..<words).map { _ in String(random.next(), radix: 36) }
                return "Person\(number) Name,\(phone(number)),\(note.joined(separator: " "))\n"
            }.joined()
    }

    /// The error of a refused command says what the server says, or that it went down.
    private static func expectClear(_ run: CommandRun, _ comment: Comment) {
        let words = [
            "No space left", "cannot be written", "connection was lost", "cannot be reached",
        ]
        #expect(run.status == 1, comment)
        let isClear = words.contains { run.errors.contains($0) }
        #expect(isClear, "\(run.errors)")
        #expect(!run.errors.contains("Fatal"), "\(run.errors)")
    }

    @Test func importsAndErasuresGoOnWithRoom() throws {
        if PostgresServer.programs == nil, !PostgresServer.isRequired {
            try Test.cancel("\(PostgresServer.absence)")
        }
        let server = try PostgresServer(diskMB: 96)
        let fixture = try StoreVaultFixture(
            places: Vault.Places(
                records: server.newDatabase(), keys: PostgresServer.second.get().newDatabase()))
        try fixture.run(
            Self.bring(try fixture.folder.file("first.csv", Self.list(0..<Self.people, words: 3))))
        var next = Self.people
        var left = Self.people
        var refused = (imports: 0, erasures: 0)
        for (number, room) in [0, 40, 300, 600].enumerated() {
            let comment = Comment(rawValue: "\(room) KB")
            // About a megabyte.
            let range = next..<next + 40
            let list = try fixture.folder.file(
                "list\(number).csv", Self.list(range, words: 1_700))
            try server.fillDisk(leavingKB: room)
            let run = try fixture.command(Self.bring(list))
            if run.status != 0 {
                refused.imports += 1
                Self.expectClear(run, comment)
            }
            try server.freeDisk()
            try fixture.with { vault in
                let report = try fixture.expectWhole(vault, mayLeaveKeys: true, comment)
                // Everybody with a record, and all of them where the command said so.
                #expect(report.records == report.subjects)
                if run.status == 0 { #expect(report.records == left + 40) }
            }
            // What is whole already is not brought again.
            if run.status != 0 {
                let again = try fixture.command(Self.bring(list))
                #expect(again.status == 0 || again.errors.contains("already"), "\(again.errors)")
            }
            left += 40
            next = range.upperBound

            try server.fillDisk(leavingKB: room / 10)
            let erase = ["subject", "erase", "--phone", Self.phone(number), "--yes"]
            let erased = try fixture.command(erase)
            if erased.status != 0 {
                refused.erasures += 1
                Self.expectClear(erased, comment)
            }
            try server.freeDisk()
            let isThere = try fixture.with {
                try !fixture.find(Self.phone(number), in: $0).isEmpty
            }
            if isThere {
                #expect(erased.status != 0)
                try fixture.run(erase)
            }
            left -= 1
            try fixture.with { vault in
                let report = try fixture.expectWhole(vault, comment)
                #expect(report.records == left && report.subjects == left, comment)
                #expect(try fixture.find(Self.phone(number), in: vault).isEmpty)
            }
        }
        #expect(refused.imports > 0)
        print("full server: \(refused.imports) imports, \(refused.erasures) erasures refused")
    }
}
