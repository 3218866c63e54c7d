import Foundation
import Glibc
import StrataCore
import StrataVault
import Testing

/// `strata audit`, and what other commands leave in the log.
@Suite struct AuditCommandTests {
    private let vault: VaultFolderFixture
    static let identity = "110101199003074530"
    static let phone = "+15715551001"

    init() throws {
        vault = try VaultFolderFixture()
        let list = try vault.folder.file(
            "list.csv",
            "name,phone,idno\nWei Zhang,\(Self.phone),\(Self.identity)\nJo Li,+15715551002,\n")
        let run = try vault.run([
            "import", list, "--yes", "-q", "--detectors", "rules", "--map", "phone=phone",
            "--map", "name=person_name", "--map", "idno=cn_resident_id",
        ])
        #expect(run.status == 0, "\(run.errors)")
    }

    private var log: String { vault.vault + "/audit" }

    private func acts(_ arguments: [String] = ["audit", "tail"]) throws -> [[String: Any]] {
        let run = try vault.run(arguments + ["--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
            ?? []
    }

    private func entry(_ act: [String: Any]?) -> [String: Any] {
        act?["entry"] as? [String: Any] ?? [:]
    }

    private func verify(_ arguments: [String] = []) throws -> (Int32, [String: Any]) {
        let run = try vault.run(["audit", "verify", "--format", "json"] + arguments)
        return (run.status, (try? run.json()) ?? [:])
    }

    private func reveal(
        _ more: [String] = ["--ticket", "CASE-12"], field: String = "cn_resident_id"
    ) throws -> CommandRun {
        try vault.run(
            [
                "subject", "reveal", "--phone", Self.phone, "--field", field, "--purpose",
                "verification", "--role", "compliance",
            ] + more)
    }

    @Test func aRevealIsWrittenDownBeforeAndBehind() throws {
        let run = try reveal()
        #expect(run.status == 0 && run.output.contains(Self.identity), "\(run.errors)")
        let all = try acts()
        // The log's last is the opening for the look at it, where that is published already.
        #expect(
            all.prefix(5).map { entry($0)["action"] as? String } == [
                "vault.open", "import.run", "vault.open", "subject.find", "subject.reveal",
            ])
        let acts = all.filter { entry($0)["action"] as? String != "vault.open" }
        let act = entry(acts.last)
        #expect(act["fields"] as? [String] == ["cn_resident_id"])
        #expect(act["purpose"] as? String == "verification")
        #expect(act["ticket"] as? String == "CASE-12")
        #expect(acts.allSatisfy { $0["outcome"] as? String == "done" })
        let result = try #require(acts.last?["result"] as? [String: Any])
        #expect((result["objects"] as? [String])?.first?.hasPrefix("rec-") == true)
        let subject = try #require((act["objects"] as? [String])?.first)
        #expect(try self.acts(["audit", "search", "--object", subject]).count == 2)
        let own = try self.acts(["audit", "search", "--user", "\(geteuid())"])
        #expect(own.count { entry($0)["action"] as? String != "vault.open" } == 3)
        #expect(try self.acts(["audit", "search", "--user", "54321"]).isEmpty)
    }

    @Test func aRefusalIsWrittenDown() throws {
        let run = try vault.run([
            "subject", "reveal", "--phone", Self.phone, "--field", "cn_resident_id", "--purpose",
            "marketing", "--role", "agent",
        ])
        #expect(run.status == 1)
        // Behind it stands the opening for the look at it.
        let last = try #require(
            try acts().last { entry($0)["action"] as? String != "vault.open" })
        #expect(last["outcome"] as? String == "denied")
        #expect(entry(last)["action"] as? String == "subject.reveal")
    }

    @Test func noValueGetsIntoTheLog() throws {
        _ = try reveal(["--ticket", Self.identity])
        _ = try reveal(field: Self.phone)
        _ = try vault.run(["subject", "find", "--id", Self.identity])
        _ = try vault.run([
            "subject", "correct", "--phone", Self.phone, "--field", "name", "--to", "Wei Zhao",
        ])
        _ = try vault.run(["audit", "tail"])
        let files = try FileManager.default.subpathsOfDirectory(atPath: log)
        #expect(files.contains { $0.hasPrefix("contents/") })
        for file in files {
            let data = FileManager.default.contents(atPath: log + "/" + file) ?? Data()
            for value in [Self.identity, Self.phone, "5715551001", "Zhang", "Zhao"] {
                #expect(data.range(of: Data(value.utf8)) == nil, "\(value) in \(file)")
            }
        }
        // What was typed is kept apart, and can be erased.
        let acts = try acts()
        let act = try #require(
            acts.first {
                entry($0)["content"] != nil && entry($0)["action"] as? String == "subject.reveal"
            })
        let index = "\(entry(act)["index"] as? Int ?? -1)"
        #expect(try vault.run(["audit", "content", index]).output.contains(Self.identity))
        #expect(try vault.run(["audit", "content", index, "--erase"]).status == 0)
        #expect(try vault.run(["audit", "content", index]).status == 1)
        #expect(try verify().0 == 0)
    }

    @Test func theLogIsIntactAndCompleteAndProven() throws {
        _ = try reveal()
        let (status, report) = try verify()
        #expect(status == 0)
        #expect(report["intact"] as? Bool == true && report["complete"] as? Bool == true)
        #expect(report["unwitnessed"] as? Int == report["size"] as? Int)
        #expect(report["unknownOutcomes"] as? Int == 0)
        let proof = try vault.run(["audit", "prove", "1"])
        #expect(proof.output.hasPrefix("c2sp.org/tlog-proof@v1\nindex 1\n"))
        #expect(try vault.run(["audit", "prove", "100000"]).status == 1)
        let lines = try vault.run(["audit", "export"]).output.split(separator: "\n")
        // Three commands have opened the vault since, with an entry and an outcome each.
        let size = try #require(report["size"] as? Int)
        #expect((size...(size + 6)).contains(lines.count))
        let key = try vault.run(["audit", "checkpoint", "--key"]).output
            .trimmingCharacters(in: .newlines)
        let apart = try CommandRun(["audit", "verify", "--log", log, "--key", key])
        #expect(apart.status == 0 && apart.output.contains("not checked"), "\(apart.output)")
        let wrong = key.replacing("+A", with: "+B")
        #expect(try CommandRun(["audit", "verify", "--log", log, "--key", wrong]).status != 0)
    }

    @Test func anOldLogPutBackStopsTheVault() throws {
        let old = vault.folder.path + "/old"
        try FileManager.default.copyItem(atPath: log, toPath: old)
        #expect(try reveal().status == 0)
        try FileManager.default.removeItem(atPath: log)
        try FileManager.default.copyItem(atPath: old, toPath: log)
        let run = try reveal()
        #expect(run.status == 1 && !run.output.contains(Self.identity))
        #expect(run.errors.contains("older than"), "\(run.errors)")
        try FileManager.default.removeItem(atPath: log)
        #expect(try reveal().status == 1)
    }

    /// Records, keys and log put back together: only the witness can tell.
    @Test func anOldVaultPutBackIsTold() throws {
        let witness = vault.folder.path + "/witness"
        try FileManager.default.createDirectory(atPath: witness, withIntermediateDirectories: true)
        #expect(try vault.run(["audit", "set", "--witness", "paper=\(witness)"]).status == 0)
        let old = vault.folder.path + "/old"
        try FileManager.default.copyItem(atPath: vault.vault, toPath: old)
        #expect(try reveal().status == 0)
        #expect(try vault.run(["audit", "witness"]).status == 0)
        let (status, report) = try verify()
        // All but the openings for these two looks.
        #expect(status == 0 && (report["unwitnessed"] as? Int ?? 9) <= 4, "\(report)")
        try FileManager.default.removeItem(atPath: vault.vault)
        try FileManager.default.copyItem(atPath: old, toPath: vault.vault)
        let (after, told) = try verify()
        #expect(after == 1)
        #expect(told["intact"] as? Bool == true && told["complete"] as? Bool == false)
        #expect(try vault.run(["audit", "witness"]).status == 1)
    }

    @Test func checkpointsGoOutByThemselvesWhenItIsTime() throws {
        let witness = vault.folder.path + "/witness"
        try FileManager.default.createDirectory(atPath: witness, withIntermediateDirectories: true)
        let set = ["audit", "set", "--witness", "a=\(witness)", "--witness-minutes", "5"]
        #expect(try vault.run(set).status == 0)
        #expect(try reveal().status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: witness).count == 1)
        for wrong in [["--witness", "a=http://example.com/"], ["--witness", "a"], []] {
            #expect(try vault.run(["audit", "set"] + wrong).status == 2)
        }
    }

    @Test(.enabled(if: geteuid() == 0, "a full disk is a small tmpfs, which root mounts"))
    func aRevealOnAFullDiskDoesNotHappen() throws {
        let place = vault.folder.path + "/disk"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        guard mount("tmpfs", place, "tmpfs", 0, "size=4194304") == 0 else { return }
        defer { umount2(place, Int32(MNT_DETACH)) }
        try FileManager.default.moveItem(atPath: log, toPath: place + "/audit")
        try FileManager.default.createSymbolicLink(
            atPath: log, withDestinationPath: place + "/audit")
        unlink(place + "/audit/reserve")
        let filler = open(place + "/filler", O_WRONLY | O_CREAT, 0o600)
        let block = [UInt8](repeating: 1, count: 4_096)
        while write(filler, block, block.count) > 0 {}
        // The last page of the intake still takes a few entries.
        var run = try reveal()
        for _ in 0..<20 where run.status == 0 { run = try reveal() }
        #expect(run.status == 1 && !run.output.contains(Self.identity))
        #expect(run.errors.contains("nothing was done"), "\(run.errors)")
        ftruncate(filler, 0)
        close(filler)
        #expect(try reveal().status == 0)
        #expect(try verify().0 == 0)
    }

    @Test func aKilledCommandLeavesALogThatVerifies() throws {
        for round in 0..<6 {
            _ = try vault.kill(
                [
                    "subject", "reveal", "--phone", Self.phone, "--field", "cn_resident_id",
                    "--purpose", "verification", "--role", "compliance", "--ticket", "CASE-1",
                ], after: 60 + round * 60)
            let (status, report) = try verify()
            #expect(status == 0 && report["intact"] as? Bool == true, "\(report)")
        }
    }

    // MARK: Verified by others

    private static let python: String? = {
        let path = CommandRun.program.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "test-servers/bin/python").path
        let probe = Process()
        probe.executableURL = URL(filePath: path)
        probe.arguments = ["-c", "import cryptography, pymerkle"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return nil }
        probe.waitUntilExit()
        return probe.terminationStatus == 0 ? path : nil
    }()

    private func script(_ arguments: [String]) throws -> (Int32, String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: try #require(Self.python))
        process.arguments = [root.appending(path: "Scripts/verify-audit-log").path] + arguments
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Python written from the specifications, and pymerkle, agree with Strata.
    @Test(.enabled(if: AuditCommandTests.python != nil, "Scripts/test-servers installs pymerkle"))
    func othersVerifyTheLogFromItsFilesAlone() throws {
        _ = try reveal()
        let key = try vault.run(["audit", "checkpoint", "--key"]).output
            .trimmingCharacters(in: .newlines)
        let (status, report) = try script([log, key, "--second-opinion"])
        #expect(status == 0 && report.contains("\"intact\": true"), "\(report)")
        let bundle = log + "/tile/entries/"
        for file in try FileManager.default.subpathsOfDirectory(atPath: bundle)
        where !file.hasSuffix(".p") {
            var changed = try Data(contentsOf: URL(filePath: bundle + file))
            changed[40] ^= 1
            try changed.write(to: URL(filePath: bundle + file))
        }
        #expect(try script([log, key]).0 == 1)
        #expect(try CommandRun(["audit", "verify", "--log", log, "--key", key]).status == 1)
    }
}
