import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataVault
import Testing

@testable import StrataServer

/// The archive over HTTP.
@Suite(.serialized) struct ArchiveAPITests {
    @Test func whatAnotherAgreesToComesBackForATime() async throws {
        try await ServerFixture.with { server in
            // All of it was brought in in 1970: as things stood two and a half years later.
            let then = try #require(CivilTime("1972-06-01")?.instant())
            let outcome = try ArchiveRun(vault: server.vault, policy: .standard).run(at: then)
            #expect(outcome.records > 0)
            let compliance = try await server.signInWithFactor("compliance")
            let manager = try await server.signInWithFactor("manager")
            let agent = try await server.signInWithFactor("agent")
            let auditor = try await server.signInWithFactor("auditor")
            // Who reads evidence sees what there is, agents nothing.
            let segments = try await server.send(.GET, "/v1/archive/segments", as: auditor)
            #expect(segments.status == 200 && segments.text.contains("seg-"), "\(segments.text)")
            #expect(try await server.send(.GET, "/v1/archive/segments", as: agent).status == 403)
            let page = try server.vault.records.read { try $0.subjects(after: 0, limit: 1) }
            let one = server.vault.keys.identifiers.identifier(.subject, page[0].number)
            let found = try await server.send(.GET, "/v1/subjects/\(one)/archive", as: compliance)
            #expect(found.status == 200 && found.text.contains("seg-"), "\(found.text)")
            #expect(
                try await server.send(.GET, "/v1/subjects/\(one)/archive", as: agent).status == 403)
            let view = try await server.send(.GET, "/v1/subjects/\(one)", as: compliance)
            #expect(view.text.contains(#""archived":true"#), "\(view.text)")

            let day = String(
                CivilTime(SystemClock.microseconds + 3 * 86_400_000_000).text.prefix(10))
            let ask: [String: Any] = [
                "subjects": [one], "reason": "complaint 12", "until": day,
            ]
            #expect(try await server.send(.POST, "/v1/retrievals", ask, as: agent).status == 403)
            let wrong = try await server.send(
                .POST, "/v1/retrievals",
                ["subjects": [one], "reason": "x", "until": "1999-01-01"], as: compliance)
            #expect(wrong.status == 422, "\(wrong.text)")
            let asked = try await server.send(.POST, "/v1/retrievals", ask, as: compliance)
            #expect(asked.status == 201, "\(asked.text)")
            let retrieval = try #require(asked.json["retrieval"] as? [String: Any])
            let own = "/v1/retrievals/\(try #require(retrieval["retrieval"] as? String))"
            #expect(
                try await server.send(.POST, own + "/restoration", as: compliance).status == 409)
            #expect(try await server.send(.POST, own + "/approval", as: compliance).status == 403)
            #expect(try await server.send(.POST, own + "/approval", as: agent).status == 403)
            let agreed = try await server.send(.POST, own + "/approval", as: manager)
            #expect(agreed.status == 200, "\(agreed.text)")
            let back = try await server.send(.POST, own + "/restoration", as: compliance)
            #expect(back.status == 200, "\(back.text)")
            let again = try await server.send(.GET, "/v1/subjects/\(one)", as: compliance)
            #expect(again.text.contains(#""archived":false"#), "\(again.text)")
            let returned = try await server.send(.POST, own + "/return", as: compliance)
            #expect(returned.status == 200, "\(returned.text)")
            let list = try await server.send(.GET, "/v1/retrievals", as: compliance)
            #expect(list.text.contains("returned"), "\(list.text)")
            let unknown = try await server.send(
                .POST, "/v1/retrievals/ret-none/approval", as: manager)
            #expect(unknown.status == 404)
            // Whole, compacted, and nothing to do.
            let verified = try await server.job(
                server.send(.POST, "/v1/archive/verify", as: auditor), as: auditor)
            let result = try #require(verified.json["result"] as? [String: Any], "\(verified.text)")
            #expect((result["damages"] as? [Any])?.isEmpty == true)
            for path in ["/v1/archive/compact", "/v1/archive/run"] {
                let done = try await server.job(
                    server.send(.POST, path, as: compliance), as: compliance)
                #expect(done.json["result"] is [String: Any], "\(done.text)")
                let refused = try await server.job(
                    server.send(.POST, path, as: manager), as: manager)
                #expect(refused.json["result"] == nil, "\(refused.text)")
            }
        }
    }
}
