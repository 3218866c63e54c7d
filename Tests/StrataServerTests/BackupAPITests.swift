import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataVault
import Testing

@testable import StrataServer

/// Backups over HTTP, and by the clock.
@Suite(.serialized) struct BackupAPITests {
    private static func set(_ server: ServerFixture) throws {
        let folder = server.vault.folder + ".backups"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try BackupKeeping(vault: server.vault, policy: .standard).set(
            place: folder + "/records", keys: folder + "/keys", storageClass: nil, lockDays: nil)
    }

    @Test func administratorsMakeAndTryThem() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let auditor = try await server.signInWithFactor("auditor")
            let agent = try await server.signInWithFactor("agent")
            let none = try await server.send(.GET, "/v1/backups", as: auditor)
            #expect(none.status == 409 && none.text.contains("backup set"), "\(none.text)")
            try Self.set(server)
            for path in ["/v1/backups", "/v1/backups/prune", "/v1/backups/verification"] {
                let refused = try await server.job(
                    try await server.send(.POST, path, as: agent), as: agent)
                #expect(refused.json["state"] as? String == "failed", "\(path) \(refused)")
            }
            let made = try await server.job(
                try await server.send(.POST, "/v1/backups", as: admin), as: admin)
            #expect(made.json["state"] as? String == "done", "\(made)")
            let list = try await server.send(.GET, "/v1/backups", as: auditor)
            #expect(list.status == 200 && list.json["isDrillDue"] as? Bool == true)
            let lines = try #require(list.json["backups"] as? [[String: Any]])
            // The server may have made one by itself.
            #expect(!lines.isEmpty && lines[0]["keys"] != nil, "\(list.text)")
            #expect(try await server.send(.GET, "/v1/backups", as: agent).status == 403)
            let wrong = try await server.job(
                try await server.send(
                    .POST, "/v1/backups/drill", ["snapshot": "1999"], as: admin), as: admin)
            #expect(wrong.json["state"] as? String == "failed", "\(wrong)")
            let drill = try await server.job(
                try await server.send(.POST, "/v1/backups/drill", [:], as: admin), as: admin)
            #expect(drill.json["state"] as? String == "done", "\(drill)")
            let report = try #require(drill.json["result"] as? [String: Any])
            #expect(report["isWhole"] as? Bool == true && report["damaged"] as? Int == 0)
            for path in ["/v1/backups/verification", "/v1/backups/prune"] {
                let done = try await server.job(
                    try await server.send(.POST, path, as: admin), as: admin)
                #expect(done.json["state"] as? String == "done", "\(path) \(done)")
            }
        }
    }

    @Test func aServerMakesThemByItself() async throws {
        try await ServerFixture.with { server in
            try Self.set(server)
            let keeping = BackupKeeping(vault: server.vault, policy: .standard)
            let now = SystemClock.microseconds
            #expect(try keeping.isDue(at: now))
            let service = Task {
                try await BackupService(vault: server.vault, periodSeconds: 1).run()
            }
            let end = Date(timeIntervalSinceNow: 30)
            while try BackupNote.current(server.vault).made == nil, Date() < end {
                try await Task.sleep(for: .milliseconds(50))
            }
            service.cancel()
            _ = try? await service.value
            let note = try BackupNote.current(server.vault)
            #expect(try #require(note.made) >= now)
            #expect(try !keeping.isDue(at: SystemClock.microseconds))
            #expect(try keeping.isDue(at: now + 25 * 3_600_000_000))
            // One that a clock made that was ahead keeps none from being made.
            try BackupNote.change(server.vault) { $0.made = now + 900 * 86_400_000_000 }
            #expect(try keeping.isDue(at: now))
            #expect(try !keeping.list(at: now).backups.isEmpty)
        }
    }
}
