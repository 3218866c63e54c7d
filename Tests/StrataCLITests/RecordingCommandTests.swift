import Foundation
import Testing

/// Recordings as their users work with them: from the command line.
@Suite struct RecordingCommandTests {
    private let vault: VaultFolderFixture
    private let folder: String
    private let pattern = ["--as", "recordings", "--name-pattern", "{agent}_{phone}_{time}"]

    init() throws {
        vault = try VaultFolderFixture()
        folder = vault.folder.path + "/calls"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Eight-bit mono at 8,000 samples a second.
    private static func wav(_ seconds: Int, seed: Int) -> Data {
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        let samples = [UInt8](repeating: UInt8(truncatingIfNeeded: seed), count: seconds * 8_000)
        var bytes: [UInt8] = Array("RIFF".utf8) + little(36 + samples.count, 4)
        bytes += Array("WAVEfmt ".utf8) + little(16, 4) + little(1, 2) + little(1, 2)
        bytes += little(8_000, 4) + little(8_000, 4) + little(1, 2) + little(8, 2)
        bytes += Array("data".utf8) + little(samples.count, 4) + samples
        return Data(bytes)
    }

    private func add(_ name: String, seconds: Int = 1, seed: Int = 0, text: String? = nil) throws {
        try vault.folder.file("calls/\(name).wav", Self.wav(seconds, seed: seed))
        if let text { try vault.folder.file("calls/\(name).txt", text) }
    }

    private func importing(_ more: String...) throws -> CommandRun {
        try vault.run(["import", folder] + pattern + more)
    }

    private var objects: Int {
        let files = FileManager.default.enumerator(atPath: vault.vault + "/objects")
        return files?.allObjects.count { ($0 as? String)?.contains("/") ?? false } ?? 0
    }

    @Test func recordingsFromTheFolderToErasure() throws {
        try add("1001_13800138001_20260102103000", seconds: 9, seed: 5, text: "您好，再见")
        try add("1002_13900139002_20260103103000")
        try add("客户13700137003")
        let dry = try importing("--dry-run")
        #expect(dry.status == 0 && dry.errors.contains("2 match") && objects == 0)
        #expect(try importing().errors.contains("--yes"))
        let done = try importing("--yes")
        #expect(done.status == 0 && done.output.contains("2 recordings"), "\(done.errors)")
        // Numbers of files, never their names.
        #expect(done.output.contains("(numbers 3)"))
        #expect(!(done.output + done.errors).contains("13700137003"))
        let list = try vault.run(["import", "list"]).output
        let batch = String(list.split(separator: "\n")[2].prefix { $0 != " " })
        let rejects = try vault.run(["import", "rejects", batch, "-o", "-"])
        #expect(rejects.output.contains("客户13700137003.wav"))
        #expect(rejects.output.contains("unmatched_name"))
        let again = try importing("--yes", "-q", "--format", "json").json()
        #expect(again["alreadyThere"] as? Int == 2 && again["records"] as? Int == 0)
        let show = try vault.run(["subject", "show", "--phone", "13800138001", "--format", "json"])
        #expect(!show.output.contains("13800138001"))
        let records =
            try JSONSerialization.jsonObject(with: Data(show.output.utf8)) as? [[String: Any]]
        let first = (records?.first?["records"] as? [[String: Any]])?.first
        let record = try #require(first?["record"] as? String)
        let out = vault.folder.path + "/out.wav"
        let play = ["subject", "recording", record, "--role", "compliance", "--ticket", "T-1"]
        let played = try vault.run(play + ["--purpose", "compliance", "-o", out])
        #expect(played.status == 0 && played.errors.contains("72,044"), "\(played.errors)")
        let audio = Self.wav(9, seed: 5)
        #expect(try Data(contentsOf: URL(filePath: out)) == audio)
        #expect(FileManager.default.contents(atPath: out)?.count == 72_044)
        let part = try vault.run(
            play + ["--purpose", "compliance", "--range", "0-3", "-o", "-"])
        #expect(part.output == "RIFF")
        let refused = try vault.run(
            ["subject", "recording", record, "--role", "administrator", "--purpose", "service"]
                + ["-o", out])
        #expect(refused.status == 1)
        let bad = try vault.run(play + ["--purpose", "compliance", "--range", "x", "-o", out])
        #expect(bad.status == 1 && bad.errors.contains("A-B"))
        let export = try vault.run([
            "subject", "export", "--phone", "13800138001", "-o", vault.folder.path + "/export.json",
            "--audio", vault.folder.path + "/audio",
        ])
        #expect(export.status == 0, "\(export.errors)")
        let files = try FileManager.default.contentsOfDirectory(
            atPath: vault.folder.path + "/audio")
        #expect(files == [record + ".wav"])
        #expect(objects == 2)
        #expect(
            try vault.run(["subject", "erase", "--phone", "13800138001", "--yes"]).status == 0)
        #expect(objects == 1)
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect(report["objects"] as? Int == 1)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
    }

    @Test func whatIsWrongIsSaidInBothLanguages() throws {
        try add("1001_13800138001_20260102103000")
        func errors(_ arguments: [String], _ status: Int32, zh: Bool = false) throws -> String {
            let run = try vault.run(arguments + (zh ? ["--language", "zh"] : []))
            #expect(run.status == status, "\(arguments) \(run.errors)")
            return run.errors
        }
        let base = ["import", folder, "--as", "recordings", "--yes"]
        #expect(try errors(base, 2).contains("--name-pattern"))
        #expect(try errors(base + ["--name-pattern", "{agent}"], 1).contains("phone"))
        #expect(
            try errors(base + ["--name-pattern", "{phone}{time}"], 1, zh: true).contains("分隔"))
        #expect(try errors(base + ["--name-pattern", "{phone}_{who}"], 1).contains("{agent}"))
        #expect(
            try errors(base + pattern.suffix(2) + ["--map", "a=phone"], 2).contains("--map"))
        #expect(
            try errors(["import", folder, "--name-pattern", "{phone}"], 2).contains("recordings"))
        #expect(
            try errors(["import", folder + "/none", "--yes"] + pattern, 1).contains("folder"))
        #expect(
            try errors(
                [
                    "subject", "recording", "rec-1", "--purpose", "compliance", "-o",
                    vault.folder.path + "/x",
                ], 1, zh: true
            ).contains("没有"))
        let help = try vault.run(["subject", "recording", "--help", "--language", "zh"])
        #expect(help.status == 0 && help.output.contains("录音"))
    }

    /// Killed at random points again and again, an import ends with every recording once, and
    /// nothing half is ever shown.
    @Test func aKilledImportOfRecordingsEndsWithEveryOneOnce() throws {
        let count = 40
        for number in 0..<count {
            try add("1_1380013\(8_000 + number / 2)_20260102103000", seconds: 2, seed: number)
            try add(
                "2_1390013\(8_000 + number)_20260102103000", seed: number, text: "您好 \(number)")
        }
        let command = ["import", folder, "--yes", "-q", "--batch-rows", "3"] + pattern
        var random = SystemRandomNumberGenerator()
        var killed = 0
        for round in 0..<25 {
            guard try vault.kill(command, after: Int.random(in: 20...600, using: &random)) else {
                break
            }
            killed += 1
            guard round.isMultiple(of: 8) else { continue }
            let report = try vault.run(["verify", "--format", "json"]).json()
            let kinds = (report["findings"] as? [[String: Any]])?.compactMap {
                $0["kind"] as? String
            }
            #expect(Set(kinds ?? ["none"]).isSubset(of: ["orphan_keys", "orphan_object"]))
        }
        let last = try vault.run(command + ["--format", "json"])
        #expect(last.status == 0, "\(last.errors)")
        #expect(killed > 0)
        let report = try vault.run(["verify", "--format", "json"]).json()
        // Half of the first names come twice with other contents, and are recordings of their own.
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            .count { $0.hasSuffix(".wav") }
        #expect(report["records"] as? Int == files && report["objects"] as? Int == files)
        #expect((report["findings"] as? [Any])?.isEmpty == true, "\(report)")
        #expect(objects == files)
    }

    /// Root can mount a small file system; elsewhere there is nothing to try it on.
    @Test(.enabled(if: geteuid() == 0, "a small file system takes root to mount"))
    func aFullDiskLosesNoRecording() throws {
        let small = vault.folder.path + "/small"
        try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
        func system(_ command: String) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", command + " 2>/dev/null"]
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        guard try system("mount -t tmpfs -o size=5m tmpfs '\(small)'") == 0 else { return }
        defer { _ = try? system("umount '\(small)'") }
        try FileManager.default.copyItem(atPath: vault.vault, toPath: small + "/v")
        for number in 0..<30 {
            try add("1_1380013\(8_000 + number)_20260102103000", seconds: 20, seed: number)
        }
        let here = ["--vault", small + "/v"]
        let command =
            ["import", folder, "--yes", "-q", "--batch-rows", "4", "--format", "json"] + pattern
            + here
        let full = try vault.run(command)
        #expect(full.status == 1 && !full.errors.contains("1380013"), "\(full.errors)")
        #expect(try system("mount -o remount,size=64m '\(small)'") == 0)
        let rest = try vault.run(command)
        #expect(rest.status == 0, "\(rest.errors)")
        let there = try rest.json()["alreadyThere"] as? Int ?? 0
        #expect((4...29).contains(there))
        let report = try vault.run(["verify", "--format", "json"] + here).json()
        #expect(report["objects"] as? Int == 30)
        #expect((report["findings"] as? [Any])?.isEmpty == true, "\(report)")
    }

    /// Killed at random points, an erasure leaves no audio behind of whoever is gone.
    @Test func aKilledErasureLeavesNoAudio() throws {
        let count = 12
        for number in 0..<count {
            try add("1_1380013\(8_000 + number)_20260102103000", seconds: 5, seed: number)
        }
        #expect(try importing("--yes", "-q").status == 0)
        var random = SystemRandomNumberGenerator()
        var left = count
        for number in 0..<count {
            let phone = "1380013\(8_000 + number)"
            _ = try vault.kill(
                ["subject", "erase", "--phone", phone, "--yes"],
                after: Int.random(in: 20...300, using: &random))
            let found = try vault.run(["subject", "find", "--phone", phone])
            if found.status == 1 { left -= 1 }
            // The command just run has opened the vault, which finishes what was begun.
            #expect(objects == left)
        }
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect(report["objects"] as? Int == left)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
    }
}
