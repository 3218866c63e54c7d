import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Recordings that are sent over HTTP, as an archive.
@Suite(.serialized) struct RecordingUploadTests {
    private static let options = [
        "kind": "recordings", "dataset": "calls", "pattern": "{agent}_{phone}_{time}",
    ]

    /// A folder of recordings as `tar` makes it.
    private static func archive(_ files: [String: Data]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.path + "/strata-sent-\(UUID())"
        try FileManager.default.createDirectory(
            atPath: folder + "/calls/下午", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, bytes) in files {
            try bytes.write(to: URL(filePath: folder + "/calls/" + name))
        }
        let tar = Process()
        tar.executableURL = URL(filePath: "/bin/tar")
        tar.arguments = ["-C", folder, "-czf", folder + "/calls.tar.gz", "calls"]
        try tar.run()
        tar.waitUntilExit()
        return Array(try Data(contentsOf: URL(filePath: folder + "/calls.tar.gz")))
    }

    private func send(
        _ bytes: [UInt8], to server: ServerFixture, as secret: String
    ) async throws -> String {
        let made = try await server.send(.POST, "/v1/imports", Self.options, as: secret)
        let job = try #require(made.json["job"] as? String, "\(made.text)")
        let sent = try await server.send(
            .PUT, "/v1/imports/\(job)/file", as: secret,
            headers: ["content-type": "application/gzip"], file: bytes)
        #expect(sent.status == 200, "\(sent.text)")
        return job
    }

    private func ask(
        _ work: String, _ job: String, on server: ServerFixture, as secret: String
    ) async throws -> [String: Any] {
        let asked = try await server.send(.POST, "/v1/imports/\(job)/\(work)", [:], as: secret)
        #expect(asked.status == 200, "\(asked.text)")
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .seconds(300) {
            let shown = try await server.send(.GET, "/v1/imports/\(job)", as: secret)
            let state = shown.json["state"] as? String ?? ""
            if ["proposed", "done", "stopped"].contains(state) { return shown.json }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("the job does not end")
        return [:]
    }

    @Test func anArchiveOfRecordingsIsBroughtIn() async throws {
        let audio = RecordingAPITests.wav(20_000)
        let bytes = try Self.archive([
            "1001_13800138001_20260102103000.wav": audio,
            "1001_13800138001_20260102103000.txt": Data("您好，请问是王女士吗".utf8),
            "下午/1002_13900139002_20260102153000.wav": RecordingAPITests.wav(8_000),
            "notes.wav": RecordingAPITests.wav(800),
            "1001_13900139002_20260102120000.wav": Data("x".utf8),
        ])
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(bytes, to: server, as: engineer)
            let proposed = try await ask("proposal", job, on: server, as: engineer)
            #expect(proposed["state"] as? String == "proposed", "\(proposed)")
            let proposal = try await server.send(
                .GET, "/v1/imports/\(job)/proposal", as: engineer)
            let told = try #require(proposal.json["recordings"] as? [String: Any])
            #expect(told["files"] as? Int == 4 && told["unmatched"] as? Int == 1, "\(told)")
            #expect(told["withTranscript"] as? Int == 1)
            #expect(!proposal.text.contains("138001"))
            let done = try await ask("run", job, on: server, as: engineer)
            #expect(done["state"] as? String == "done", "\(done)")
            let report = try await server.send(.GET, "/v1/imports/\(job)/report", as: engineer)
            let brought = try #require(report.json["broughtRecordings"] as? [String: Any])
            #expect(
                brought["records"] as? Int == 2 && brought["unjudged"] as? Int == 1, "\(brought)")
            let rejected = try #require(brought["rejected"] as? [String: Int])
            #expect(rejected == ["unmatched_name": 1, "not_audio": 1], "\(rejected)")
            #expect(!report.text.contains("138001") && !report.text.contains(server.folder))
            // Nothing of it is left in the clear.
            let left = try FileManager.default.contentsOfDirectory(
                atPath: server.folder + "/vault/uploads")
            #expect(left.isEmpty, "\(left)")
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            let records = try await server.send(
                .GET, "/v1/subjects/\(subject)/records?kind=recording", as: compliance)
            let items = try #require(records.json["items"] as? [[String: Any]])
            let record = try #require(items.first?["record"] as? String)
            let heard = try await server.send(
                .GET, "/v1/recordings/\(record)/audio?purpose=compliance&ticket=A-1",
                as: compliance)
            #expect(heard.status == 200 && Data(heard.bytes) == audio)
            // The same again brings nothing twice.
            let again = try await send(bytes, to: server, as: engineer)
            _ = try await ask("run", again, on: server, as: engineer)
            let second = try await server.send(
                .GET, "/v1/imports/\(again)/report", as: engineer)
            let twice = try #require(second.json["broughtRecordings"] as? [String: Any])
            #expect(twice["alreadyThere"] as? Int == 2 && twice["newSubjects"] as? Int == 0)
        }
    }

    @Test func whatIsNoArchiveStopsWithTheReason() async throws {
        let small = try Self.archive(["1001_13800138001_20260102103000.wav": Data("x".utf8)])
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            for bytes in [Array("姓名,手机号\n".utf8), Array(small.prefix(60)), []] {
                let job = try await send(bytes, to: server, as: engineer)
                let stopped = try await ask("run", job, on: server, as: engineer)
                let failure = stopped["failure"] as? [String: Any]
                #expect(
                    failure?["type"] as? String == "/problems/recording.noArchive", "\(stopped)")
            }
            var options = Self.options
            options["pattern"] = nil
            let without = try await server.send(.POST, "/v1/imports", options, as: engineer)
            #expect(without.status == 422 && without.problem == "job.option", "\(without.text)")
            options["pattern"] = "{nobody}"
            let strange = try await server.send(.POST, "/v1/imports", options, as: engineer)
            #expect(strange.status == 422, "\(strange.text)")
            let agent = try await server.signIn("agent")
            let refused = try await server.send(.POST, "/v1/imports", Self.options, as: agent)
            #expect(refused.status == 403, "\(refused.text)")
        }
    }
}
