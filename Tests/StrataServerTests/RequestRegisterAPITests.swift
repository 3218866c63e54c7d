import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// The register of requests over HTTP.
@Suite(.serialized) struct RequestRegisterAPITests {
    /// Sends something, has others agree to it, and sends it again.
    private func agreed(
        _ path: String, _ body: [String: Any], by one: String, and others: [String],
        _ server: ServerFixture
    ) async throws -> ServerFixture.Reply {
        let asked = try await server.send(.POST, path, body, as: one)
        guard asked.status == 202 else { return asked }
        let approval = try #require(asked.json["approval"] as? String)
        for other in others.prefix(asked.json["needed"] as? Int ?? 1) {
            let decided = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: other)
            #expect(decided.status == 200, "\(decided.text)")
        }
        return try await server.send(.POST, path, body, as: one)
    }

    private func firstPerson(_ server: ServerFixture) throws -> (name: String, phone: String) {
        let number = try #require(
            try server.vault.records.read { try $0.subjects(after: 0, limit: 1) }.first?.number)
        let export = try SubjectExport(
            of: number, in: server.vault, policy: .standard, language: .en)
        let phone = export.records.flatMap(\.fields).first { $0.label == "phone" }
        return (
            server.vault.keys.identifiers.identifier(.subject, number),
            try #require(phone?.value)
        )
    }

    @Test func aPersonGetsACopyAndIsErased() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let managers = try await [
                server.signInWithFactor("manager"), server.signInWithFactor("manager2"),
            ]
            let agent = try await server.signInWithFactor("agent")
            let (subject, phone) = try firstPerson(server)
            let body: [String: Any] = [
                "kind": "access", "channel": "email", "subjects": [subject],
                "words": "everything, please", "contact": "somebody@example.org",
            ]
            #expect(try await server.send(.POST, "/v1/requests", body, as: agent).status == 403)
            for (wrong, status) in [
                (["kind": "everything"], 400), (["channel": "dream"], 400),
                (["received": "someday"], 422), (["country": "ATL"], 422),
                (["subjects": ["sub-nobody"]], 422),
                (["kind": "authority"], 422),
            ] as [([String: Any], Int)] {
                let reply = try await server.send(
                    .POST, "/v1/requests", body.merging(wrong) { $1 }, as: compliance)
                #expect((400...422).contains(reply.status), "\(wrong): \(reply.text)")
                #expect(reply.status == status || status == 400, "\(wrong): \(reply.text)")
            }
            let opened = try await server.send(.POST, "/v1/requests", body, as: compliance)
            #expect(opened.status == 201, "\(opened.text)")
            let request = try #require(opened.json["request"] as? String)
            let path = "/v1/requests/\(request)"
            #expect(!opened.text.contains("please") && !opened.text.contains("example.org"))
            #expect(try await server.send(.GET, path, as: agent).status == 403)
            #expect(try await server.send(.GET, path + "/letter", as: agent).status == 403)
            let letter = try await server.send(.GET, path + "/letter", as: compliance)
            #expect(letter.json["words"] as? String == "everything, please", "\(letter.text)")
            // Not before it is known who asks.
            let early = try await server.send(
                .POST, path + "/copy", ["reason": "request"], as: compliance)
            #expect(early.status == 409, "\(early.text)")
            let wrong = try await server.send(
                .POST, path + "/identity", ["method": "match", "phone": "13999999999"],
                as: compliance)
            #expect(wrong.status == 422, "\(wrong.text)")
            let known = try await server.send(
                .POST, path + "/identity", ["method": "match", "phone": phone], as: compliance)
            // Evidence is read by who reads evidence; a place that is none is none.
            let auditor = try await server.signInWithFactor("auditor")
            #expect(try await server.send(.GET, path, as: auditor).status == 200)
            #expect(try await server.send(.GET, path + "/letter", as: auditor).status == 403)
            for place in ["-9223372036854775808", "9223372036854775807", "x"] {
                let told = try await server.send(
                    .POST, path + "/recipients/\(place)/notice", [:], as: compliance)
                #expect(told.status == 404, "\(told.text)")
            }
            #expect(known.json["identifiedBy"] as? String == "match", "\(known.text)")
            let copy = try await agreed(
                path + "/copy", ["reason": "request", "ticket": "DSR-17"], by: compliance,
                and: managers, server)
            #expect(copy.status == 200 && copy.text.contains(phone), "\(copy.text)")
            let shown = try await server.send(.GET, path, as: compliance)
            #expect(shown.json["state"] as? String == "fulfilled", "\(shown.text)")
            #expect((shown.json["digest"] as? String)?.count == 64)

            let erasure = try await server.send(
                .POST, "/v1/requests",
                ["kind": "erasure", "channel": "phone", "phone": phone], as: compliance)
            let id = try #require(erasure.json["request"] as? String, "\(erasure.text)")
            _ = try await server.send(
                .POST, "/v1/requests/\(id)/identity", ["method": "callback"], as: compliance)
            let done = try await agreed(
                "/v1/requests/\(id)/fulfilment", ["reason": "as asked"], by: compliance,
                and: managers, server)
            #expect(done.status == 200, "\(done.text)")
            let verdict = done.json["verdict"] as? [String: Any]
            #expect(verdict?["isDone"] as? Bool == true, "\(done.text)")
            #expect(
                try await server.send(.GET, "/v1/subjects/\(subject)", as: compliance).status
                    == 404)
            // The letter of the first went along.
            let gone = try await server.send(.GET, path + "/letter", as: compliance)
            #expect(gone.status == 200 && gone.json["words"] == nil, "\(gone.text)")
        }
    }

    @Test func anAuthorityWaitsForWhoMayApprove() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let managers = try await [
                server.signInWithFactor("manager"), server.signInWithFactor("manager2"),
            ]
            let (subject, phone) = try firstPerson(server)
            let opened = try await server.send(
                .POST, "/v1/requests",
                [
                    "kind": "authority", "channel": "letter", "subjects": [subject],
                    "authority": [
                        "name": "District Court", "country": "US", "reference": "25-CV-1017",
                        "scope": "numbers", "basis": "order",
                    ],
                ], as: compliance)
            #expect(opened.status == 201, "\(opened.text)")
            let path = "/v1/requests/\(try #require(opened.json["request"] as? String))"
            let give: [String: Any] = [
                "labels": ["phone"], "reason": "court order", "ticket": "DSR-18",
            ]
            #expect(
                try await server.send(.POST, path + "/copy", give, as: compliance).status == 409)
            let release: [String: Any] = ["reference": "2026-44"]
            #expect(
                try await server.send(.POST, path + "/release", release, as: compliance).status
                    == 403)
            let released = try await server.send(.POST, path + "/release", release, as: managers[0])
            #expect(released.json["isReleased"] as? Bool == true, "\(released.text)")
            // Who agrees to a number does not agree to a name.
            let asked = try await server.send(.POST, path + "/copy", give, as: compliance)
            let approval = try #require(asked.json["approval"] as? String, "\(asked.text)")
            for manager in managers {
                _ = try await server.send(
                    .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: manager)
            }
            let more = try await server.send(
                .POST, path + "/copy", give.merging(["labels": ["phone", "person_name"]]) { $1 },
                as: compliance)
            #expect(more.status == 202, "\(more.text)")
            let copy = try await agreed(
                path + "/copy", give, by: compliance, and: managers, server)
            #expect(copy.status == 200 && copy.text.contains(phone), "\(copy.text)")
            let listed = try await server.send(.GET, "/v1/requests", as: compliance)
            #expect((listed.json["items"] as? [[String: Any]])?.count == 1, "\(listed.text)")
        }
    }

    @Test func whatIsDueIsListedAndEndedWithAReason() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let opened = try await server.send(
                .POST, "/v1/requests",
                [
                    "kind": "access", "channel": "letter",
                    "received": String(
                        CivilTime(SystemClock.microseconds - 90 * 86_400_000_000).text.prefix(10)),
                ], as: compliance)
            let path = "/v1/requests/\(try #require(opened.json["request"] as? String))"
            let due = try await server.send(.GET, "/v1/requests?due=true", as: compliance)
            let first = try #require((due.json["items"] as? [[String: Any]])?.first)
            #expect(first["alert"] as? String == "overdue", "\(due.text)")
            #expect((first["daysLeft"] as? Int ?? 0) < 0)
            for (action, body, status) in [
                ("/acknowledgement", [:], 200), ("/acknowledgement", [:], 409),
                ("/extension", ["reason": "complex"], 409), ("/notes", ["note": "called"], 200),
                ("/recipients/1/notice", [:], 404), ("/copy", [:], 409),
                ("/fulfilment", [:], 422),
                ("/refusal", ["ground": "no_data", "reason": "nobody"], 200),
                ("/refusal", ["ground": "no_data", "reason": "nobody"], 409),
            ] as [(String, [String: Any], Int)] {
                let reply = try await server.send(.POST, path + action, body, as: compliance)
                #expect(reply.status == status, "\(action): \(reply.text)")
            }
            #expect(
                try await server.send(.GET, "/v1/requests/req-nothing", as: compliance).status
                    == 404)
        }
    }
}
