import Foundation
import Testing

/// A disk that is full or cannot be written: said clearly, nothing corrupted, and all goes on once there
/// is room.
///
/// Root can mount a small file system; elsewhere there is nothing to try it on.
@Suite(.enabled(if: geteuid() == 0, "a small file system takes root to mount"))
struct DiskFaultTests {
    private static let people = 40

    private static func phone(_ number: Int) -> String { "+1571555\(1_000 + number)" }

    private static func list(_ people: Range<Int>, words: Int = 0) -> String {
        let note = String(repeating: "word ", count: words)
        return "name,phone,notes\n"
            + people.map { "Person\($0) Name,\(phone($0)),\(note)\n" }.joined()
    }

    private static func bring(_ file: String, rows: Int = 200) -> [String] {
        [
            "import", file, "--yes", "-q", "--batch-rows", "\(rows)", "--detectors", "rules",
            "--map", "phone=phone", "--map", "name=person_name", "--map", "notes=call_note",
        ]
    }

    private static func system(_ command: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command + " 2>/dev/null"]
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// A vault with people on a file system of its own; `nil` where none can be mounted.
    private final class SmallDisk {
        let fixture: VaultFolderFixture
        let path: String
        var vault: String { path + "/v" }

        init?(sizeMB: Int) throws {
            fixture = try VaultFolderFixture()
            path = fixture.folder.path + "/small"
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
            guard try DiskFaultTests.system("mount -t tmpfs -o size=\(sizeMB)m tmpfs '\(path)'")
            else { return nil }
            try FileManager.default.copyItem(atPath: fixture.vault, toPath: vault)
            let list = try fixture.folder.file(
                "list.csv", DiskFaultTests.list(0..<DiskFaultTests.people))
            let run = try strata(DiskFaultTests.bring(list))
            #expect(run.status == 0, "\(run.errors)")
        }

        deinit { _ = try? DiskFaultTests.system("umount '\(path)'") }

        func strata(_ arguments: [String]) throws -> CommandRun {
            try fixture.run(arguments + ["--vault", vault])
        }

        /// Takes all room but some.
        func fill(leavingKB left: Int) throws {
            let free = try FileManager.default.attributesOfFileSystem(forPath: path)
            let bytes = (free[.systemFreeSize] as? Int ?? 0) - left * 1_024
            #expect(
                FileManager.default.createFile(
                    atPath: path + "/filler", contents: Data(count: max(0, bytes))))
        }

        func makeRoom() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

        func mount(_ option: String) throws {
            #expect(try DiskFaultTests.system("mount -o remount,\(option) '\(path)'"))
        }

        /// Whole, with so many people.
        func expectWhole(_ people: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
            let run = try strata(["verify", "--format", "json"])
            let report = try run.json()
            #expect(run.status == 0, "\(run.output) \(run.errors)", sourceLocation: sourceLocation)
            #expect(report["subjects"] as? Int == people, sourceLocation: sourceLocation)
        }
    }

    private static func saysThatItIsFull(_ run: CommandRun) -> Bool {
        run.errors.contains("full") || run.errors.contains("No space left")
    }

    /// From no room at all to enough of it: each refusal leaves a person there or gone.
    @Test func erasuresOnAFullDiskAreAllOrNothing() throws {
        guard let disk = try SmallDisk(sizeMB: 8) else { return }
        var left = Self.people
        var refused = 0
        for (number, room) in [0, 4, 12, 36, 72, 108, 160, 240].enumerated() {
            try disk.fill(leavingKB: room)
            let erase = ["subject", "erase", "--phone", Self.phone(number), "--yes"]
            let run = try disk.strata(erase)
            if run.status != 0 {
                refused += 1
                #expect(Self.saysThatItIsFull(run), "\(room): \(run.errors)")
            }
            try disk.makeRoom()
            // What was begun is finished by whoever opens the vault next; what was not, by the command.
            if try disk.strata(["subject", "find", "--phone", Self.phone(number)]).status == 0 {
                #expect(run.status != 0)
                let again = try disk.strata(erase)
                #expect(again.status == 0, "\(again.errors)")
            }
            left -= 1
            try disk.expectWhole(left)
        }
        #expect(refused > 0)
    }

    @Test func rotationsOnAFullDiskGoOnWithRoom() throws {
        guard let disk = try SmallDisk(sizeMB: 8) else { return }
        var refused = 0
        let commands = [
            ["key", "rotate"], ["key", "rotate", "--tier-keys"], ["key", "seal-epoch"],
        ]
        for room in [0, 8, 40, 80, 140, 220] {
            for command in commands {
                try disk.fill(leavingKB: room)
                let run = try disk.strata(command)
                if run.status != 0 {
                    refused += 1
                    #expect(Self.saysThatItIsFull(run), "\(room) \(command): \(run.errors)")
                }
                try disk.makeRoom()
                try disk.expectWhole(Self.people)
            }
        }
        #expect(refused > 0)
        for command in commands {
            let run = try disk.strata(command)
            #expect(run.status == 0, "\(run.errors)")
        }
        try disk.expectWhole(Self.people)
    }

    @Test func aDiskThatCannotBeWrittenIsSaid() throws {
        guard let disk = try SmallDisk(sizeMB: 8) else { return }
        let list = try disk.fixture.folder.file("more.csv", Self.list(100..<110))
        let commands = [
            Self.bring(list), ["subject", "erase", "--phone", Self.phone(1), "--yes"],
            ["key", "rotate"], ["key", "rotate", "--tier-keys"], ["key", "seal-epoch"],
        ]
        try disk.mount("ro")
        for command in commands {
            let run = try disk.strata(command)
            #expect(run.status == 1 && run.errors.contains("Read-only"), "\(command) \(run.errors)")
        }
        try disk.mount("rw")
        try disk.expectWhole(Self.people)
        for command in commands {
            let run = try disk.strata(command)
            #expect(run.status == 0, "\(command) \(run.errors)")
        }
        try disk.expectWhole(Self.people + 10 - 1)
    }
}
