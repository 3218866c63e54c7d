import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Transfers, planted people and marked files over HTTP.
@Suite(.serialized) struct TransferAPITests {
    private static func list(_ rows: Int) -> String {
        "姓名,手机号\n"
            + (0..<rows).map { "赵\($0),1370013\(String(format: "%04d", $0))\n" }.joined()
    }

    private static func bring(_ vault: Vault, _ text: String, dataset: String) throws {
        let path = FileManager.default.temporaryDirectory.path + "/strata-list-\(UUID()).csv"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let operation = ImportOperation(
            ImportRequest(
                path: path, kind: .contact, dataset: dataset, policy: .standard, threads: 1,
                now: SystemClock.microseconds))
        _ = try operation.run(try operation.propose().plan, in: vault)
    }

    private static let ahead = String(
        CivilTime(SystemClock.microseconds + 30 * 86_400_000_000).text.prefix(10))

    private func agree(
        _ approval: ServerFixture.Reply, on server: ServerFixture, as secrets: [String]
    ) async throws {
        let name = try #require(approval.json["approval"] as? String, "\(approval.text)")
        for secret in secrets {
            let agreed = try await server.send(
                .POST, "/v1/approvals/\(name)/decision", ["agrees": true], as: secret)
            #expect(agreed.status == 200, "\(agreed.text)")
        }
    }

    @Test func aPartIsSentSealedAndReceivedOnce() async throws {
        try await ServerFixture.with(prepare: {
            try Self.bring($0, Self.list(300), dataset: "people")
        }) { server in
            let manager = try await server.signInWithFactor("manager")
            let compliance = try await server.signInWithFactor("compliance")
            let engineer = try await server.signInWithFactor("engineer")
            let agent = try await server.signIn("agent")
            #expect(
                try await server.send(.GET, "/v1/transfers/key", as: manager).status == 404)
            #expect(
                try await server.send(
                    .POST, "/v1/transfers/key", ["name": "Sales"], as: agent
                ).status == 403)
            let made = try await server.send(
                .POST, "/v1/transfers/key", ["name": "Sales"], as: manager)
            #expect(made.status == 201, "\(made.text)")
            let key = try #require(made.json["key"] as? String)
            let fingerprint = try #require(made.json["fingerprint"] as? String)
            #expect(
                try await server.send(
                    .POST, "/v1/transfers/key", ["name": "Sales"], as: manager
                ).status == 409)
            var form: [String: Any] = [
                "to": key, "fingerprint": fingerprint, "dataset": "people",
                "fields": ["phone", "person_name"], "purpose": "service", "expires": Self.ahead,
                "reason": "the service desk",
            ]
            #expect(try await server.send(.POST, "/v1/transfers", form, as: agent).status == 403)
            for (name, value) in [
                ("fingerprint", "0000"), ("to", "nothing"), ("expires", "2020-01-01"),
                ("campaign", "Spring"), ("fields", ["shoe size"]),
            ] as [(String, Any)] {
                var wrong = form
                wrong[name] = value
                let reply = try await server.send(.POST, "/v1/transfers", wrong, as: manager)
                #expect(reply.status == 422, "\(name) \(reply.text)")
            }
            let asked = try await server.send(.POST, "/v1/transfers", form, as: manager)
            #expect(asked.status == 202, "\(asked.text)")
            try await agree(asked, on: server, as: [compliance])
            let sent = try await server.send(.POST, "/v1/transfers", form, as: manager)
            #expect(sent.status == 200, "\(sent.text.prefix(300))")
            #expect(!sent.text.contains("13700130001"))
            // The agreement was used.
            form["reason"] = nil
            #expect(
                try await server.send(.POST, "/v1/transfers", form, as: manager).status == 403)
            // What comes is a job.
            let options: [String: Any] = [
                "kind": "transfer", "dataset": "lent", "from": key, "fingerprint": fingerprint,
                "purpose": "service",
            ]
            func receive(_ bytes: [UInt8]) async throws -> (String, [String: Any]) {
                let job = try #require(
                    try await server.send(.POST, "/v1/imports", options, as: engineer)
                        .json["job"] as? String)
                let put = try await server.send(
                    .PUT, "/v1/imports/\(job)/file", as: engineer, file: bytes)
                #expect(put.status == 200, "\(put.text)")
                let judged = try await server.send(
                    .POST, "/v1/imports/\(job)/proposal", [:], as: engineer)
                #expect(judged.status == 422 && judged.problem == "job.option", "\(judged.text)")
                _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
                let start = ContinuousClock.now
                while ContinuousClock.now - start < .seconds(300) {
                    let shown = try await server.send(.GET, "/v1/imports/\(job)", as: engineer)
                    let state = shown.json["state"] as? String
                    if state == "done" || state == "stopped" { return (job, shown.json) }
                    try await Task.sleep(for: .milliseconds(20))
                }
                return (job, [:])
            }
            var altered = sent.bytes
            altered[altered.count / 2] ^= 1
            let (_, refused) = try await receive(altered)
            let failure = refused["failure"] as? [String: Any]
            #expect(failure?["type"] as? String == "/problems/transfer.altered", "\(refused)")
            let (job, done) = try await receive(sent.bytes)
            #expect(done["state"] as? String == "done", "\(done)")
            let report = try await server.send(.GET, "/v1/imports/\(job)/report", as: engineer)
            let received = try #require(report.json["received"] as? [String: Any], "\(report.text)")
            #expect(received["dataset"] as? String == "lent")
            #expect((received["rows"] as? Int ?? 0) >= 300)
            let (_, replayed) = try await receive(sent.bytes)
            let again = replayed["failure"] as? [String: Any]
            #expect(again?["type"] as? String == "/problems/transfer.replayed", "\(replayed)")
            // The receipt comes back, and is the sender's proof.
            let receipt = try #require(received["receipt"] as? String)
            let recorded = try await server.send(
                .POST, "/v1/transfers/receipts", ["receipt": receipt], as: manager)
            #expect(recorded.status == 200, "\(recorded.text)")
            let forged = try await server.send(
                .POST, "/v1/transfers/receipts", ["receipt": receipt + "x"], as: manager)
            #expect(forged.status == 422 || forged.status == 404, "\(forged.text)")
            let list = try await server.send(.GET, "/v1/transfers", as: manager)
            let items = try #require(list.json["items"] as? [[String: Any]])
            #expect(Set(items.map { $0["direction"] as? String }) == ["sent", "received"])
            #expect(!list.text.contains("/proc/"), "\(list.text)")
            let mine = try #require(received["transfer"] as? String)
            let shown = try await server.send(
                .GET, "/v1/transfers/\(mine)/receipt", as: manager)
            #expect(shown.json["receipt"] as? String == receipt, "\(shown.text)")
        }
    }

    @Test func plantedPeopleAndMarkedFilesAreForWhoHasTheDuty() async throws {
        try await ServerFixture.with(prepare: {
            try Self.bring($0, Self.list(300), dataset: "people")
        }) { server in
            let compliance = try await server.signInWithFactor("compliance")
            let manager = try await server.signInWithFactor("manager")
            let agent = try await server.signIn("agent")
            let form: [String: Any] = ["dataset": "people", "count": 2]
            for other in [manager, agent] {
                let refused = try await server.send(.POST, "/v1/canaries", form, as: other)
                #expect(refused.status == 403, "\(refused.text)")
                for path in ["/v1/canaries", "/v1/canaries/alarms"] {
                    #expect(try await server.send(.GET, path, as: other).status == 403)
                }
                let search = try await server.send(
                    .POST, "/v1/watermarks/search", as: other, file: Array("a,b\n".utf8))
                #expect(search.status == 403, "\(search.text)")
            }
            let planted = try await server.send(.POST, "/v1/canaries", form, as: compliance)
            #expect(planted.status == 201, "\(planted.text)")
            let names = try #require(planted.json["canaries"] as? [String])
            #expect(names.count == 2)
            // Somebody looks one up.
            _ = try await server.send(.GET, "/v1/subjects/\(names[0])", as: agent)
            let alarms = try await server.send(.GET, "/v1/canaries/alarms", as: compliance)
            let raised = try #require(alarms.json["items"] as? [[String: Any]])
            #expect(raised.first?["subject"] as? String == names[0], "\(alarms.text)")
            #expect(raised.first?["frozen"] as? Bool == true)
            let list = try await server.send(.GET, "/v1/canaries", as: compliance)
            #expect((list.json["items"] as? [Any])?.count == 2)
            for (address, status) in [
                ("ftp://example.org/x", 422), ("https://alarms.example.org/strata", 200),
            ] {
                let set = try await server.send(
                    .PUT, "/v1/canaries/webhook", ["address": address], as: compliance)
                #expect(set.status == status, "\(set.text)")
                #expect((set.json["secret"] != nil) == (status == 200))
            }
            let off = try await server.send(
                .PUT, "/v1/canaries/webhook", ["address": NSNull()], as: compliance)
            #expect(off.status == 200 && off.json["secret"] == nil, "\(off.text)")
            #expect(
                try await server.send(
                    .POST, "/v1/canaries/removal", ["canaries": names], as: compliance
                ).status == 204)
            // A file of the open lists of companies is nobody's export.
            let file = Array(Self.list(200).utf8)
            let found = try await server.send(
                .POST, "/v1/watermarks/search", as: compliance, file: file)
            #expect(found.status == 200 && found.json["rows"] as? Int == 200, "\(found.text)")
            #expect((found.json["exports"] as? [Any])?.isEmpty == true)
            let nothing = try await server.send(
                .POST, "/v1/watermarks/search", as: compliance, file: [0x1F, 0x8B, 0, 0, 0])
            #expect(nothing.status == 200 || nothing.status == 422, "\(nothing.text)")
            #expect(!nothing.text.contains("/proc/"), "\(nothing.text)")
            let companies = try await server.send(
                .POST, "/v1/companies/export", [:], as: manager)
            #expect(companies.status == 200 && companies.text.hasPrefix("company"))
        }
    }
}
