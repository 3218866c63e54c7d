import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// The HTTP API as its clients have it.
@Suite(.serialized) struct ServerTests {
    @Test func aPersonIsFoundShownAndRevealedAsThePolicySays() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            let subject = try await server.find("138 0013 8001", as: agent)
            let shown = try await server.send(.GET, "/v1/subjects/\(subject)", as: agent)
            #expect(shown.status == 200, "\(shown.text)")
            #expect(shown.text.contains("王*") && !shown.text.contains("王芳"))
            #expect(!shown.text.contains("11010519491231002X"))
            func reveal(
                _ field: String, _ purpose: String, as secret: String, ticket: String? = nil
            ) async throws -> ServerFixture.Reply {
                var body = ["field": field, "purpose": purpose]
                body["ticket"] = ticket
                return try await server.send(
                    .POST, "/v1/subjects/\(subject)/reveal", body, as: secret)
            }
            // Without a second factor nothing is shown whole, and the answer says what is needed.
            let early = try await reveal("手机号", "sale", as: agent)
            #expect(early.status == 403 && early.json["needs"] as? [String] == ["secondFactor"])
            let strong = try await server.signInWithFactor("agent")
            let phone = try await reveal("手机号", "sale", as: strong)
            #expect(phone.status == 200 && phone.json["value"] as? String == "13800138001")
            #expect(try await reveal("手机号", "gossip", as: strong).status == 422)
            // A value is authorised and written down each time, whatever key comes with it.
            let path = "/v1/subjects/\(subject)/reveal"
            let body = ["field": "手机号", "purpose": "sale"]
            let key = ["idempotency-key": "again"]
            let first = try await server.send(.POST, path, body, as: strong, headers: key)
            #expect(first.status == 200)
            let written = try AuditReading(server.vault).checkpoint.size
            let replayed = try await server.send(.POST, path, body, as: strong, headers: key)
            #expect(replayed.status == 200)
            #expect(try AuditReading(server.vault).checkpoint.size >= written + 2)
            #expect(try await reveal("身份证号", "verification", as: strong).status == 403)
            // Who runs the system reads nobody's data.
            let admin = try await server.signInWithFactor("admin")
            #expect(try await server.send(.GET, "/v1/subjects/\(subject)", as: admin).status == 403)
            #expect(try await reveal("手机号", "sale", as: admin).status == 403)
            #expect(
                try await server.send(
                    .GET, "/v1/subjects/\(subject)?role=compliance", as: agent
                ).status == 403)
        }
    }

    @Test func anErasureIsAskedForAgreedToByAnotherAndDoneOnce() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            let path = "/v1/subjects/\(subject)/erasure"
            let refused = try await server.send(.POST, path, [:], as: compliance)
            #expect(refused.status == 403, "\(refused.text)")
            #expect(refused.json["needs"] as? [String] == ["approval"], "\(refused.text)")
            let asked = try await server.send(
                .POST, path, ["reason": "request of the person"], as: compliance)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            let decision = "/v1/approvals/\(approval)/decision"
            // Not by whoever asks.
            let own = try await server.send(.POST, decision, ["agrees": true], as: compliance)
            #expect(own.status == 403, "\(own.text)")
            #expect(try await server.send(.POST, path, [:], as: compliance).status == 403)
            // Nor by whose role does not decide.
            let agent = try await server.signIn("agent")
            #expect(
                try await server.send(.POST, decision, ["agrees": true], as: agent).status == 403)
            let manager = try await server.signInWithFactor("manager")
            let list = try await server.send(.GET, "/v1/approvals", as: manager)
            #expect(list.text.contains(approval))
            let agreed = try await server.send(.POST, decision, ["agrees": true], as: manager)
            #expect(agreed.status == 200, "\(agreed.text)")
            #expect(agreed.json["state"] as? String == "waiting")
            let twice = try await server.send(.POST, decision, ["agrees": true], as: manager)
            #expect(twice.status == 409)
            // It takes two.
            #expect(try await server.send(.POST, path, [:], as: compliance).status == 403)
            let second = try await server.signInWithFactor("manager2")
            let approved = try await server.send(.POST, decision, ["agrees": true], as: second)
            #expect(approved.json["state"] as? String == "approved", "\(approved.text)")
            let erased = try await server.send(.POST, path, [:], as: compliance)
            #expect(erased.status == 200 && erased.json["done"] as? Bool == true, "\(erased.text)")
            // The approval is used up, and nobody is there any more.
            #expect(try await server.send(.POST, path, [:], as: compliance).status != 200)
            #expect(
                try await server.send(.GET, "/v1/subjects/\(subject)", as: compliance).status == 404
            )
        }
    }

    @Test func nobodyGetsInWithoutASession() async throws {
        try await ServerFixture.with { server in
            for path in ["/v1/session", "/v1/datasets", "/v1/subjects/sub-x", "/metrics"] {
                let reply = try await server.send(.GET, path)
                #expect(reply.status == 401 && reply.problem == "api.hasAccess")
                #expect(reply.headers.first(name: "www-authenticate") != nil)
            }
            let agent = try await server.signIn("agent")
            for secret in [agent + "a", String(agent.dropLast()), "x", "ses-1.abc", ""] {
                let reply = try await server.send(.GET, "/v1/session", as: secret)
                #expect(reply.status == 401)
            }
            // Whatever is wrong is said alike.
            let wrong = try await server.send(
                .POST, "/v1/session", ["login": "agent", "passphrase": "wrong"])
            let unknown = try await server.send(
                .POST, "/v1/session", ["login": "nobody", "passphrase": "wrong"])
            #expect(wrong.status == 401 && unknown.status == 401)
            #expect(wrong.json["detail"] as? String == unknown.json["detail"] as? String)
            // Signed out is out.
            #expect(try await server.send(.DELETE, "/v1/session", as: agent).status == 204)
            #expect(try await server.send(.GET, "/v1/session", as: agent).status == 401)
        }
    }

    @Test func whatIsWrongWithARequestIsSaidInItsLanguage() async throws {
        try await ServerFixture.with({ $0.limits.bodyBytes = 2_000 }) { server in
            let agent = try await server.signIn("agent")
            func check(
                _ reply: ServerFixture.Reply, _ status: Int, _ problem: String,
                sourceLocation: SourceLocation = #_sourceLocation
            ) {
                #expect(
                    reply.status == status && reply.problem == problem,
                    "\(reply.status) \(reply.text)",
                    sourceLocation: sourceLocation)
                let type = reply.headers.first(name: "content-type")
                #expect(type == "application/problem+json", sourceLocation: sourceLocation)
            }
            check(try await server.send(.GET, "/v1/nothing"), 404, "api.notFound")
            check(try await server.send(.GET, "/v1/subjects/a/b/c", as: agent), 404, "api.notFound")
            let method = try await server.send(.PUT, "/v1/session", [:], as: agent)
            check(method, 405, "api.method")
            #expect(method.headers.first(name: "allow") == "DELETE, GET, POST")
            check(
                try await server.send(
                    .POST, "/v1/subjects/find", as: agent,
                    headers: ["content-type": "application/json"], raw: "{\"phone\":"), 422,
                "api.notJSON")
            check(
                try await server.send(.POST, "/v1/subjects/find", as: agent, raw: "x"), 415,
                "api.mediaType")
            check(
                try await server.send(.POST, "/v1/subjects/find", ["phone": 5], as: agent), 422,
                "api.body")
            check(
                try await server.send(
                    .POST, "/v1/subjects/find", ["phone": String(repeating: "1", count: 4_000)],
                    as: agent), 413, "api.tooLarge")
            check(
                try await server.send(.GET, "/v1/datasets?limit=0", as: agent), 422, "api.query")
            check(
                try await server.send(.GET, "/v1/datasets?x=1", as: agent), 422, "api.query")
            check(
                try await server.send(.GET, "/v1/subjects/sub-x", as: agent), 404, "subject.gone")
            let chinese = try await server.send(
                .GET, "/v1/nothing", headers: ["accept-language": "fr, zh-CN;q=0.9, en;q=0.5"])
            #expect((chinese.json["detail"] as? String)?.contains("地址") == true)
        }
    }

    @Test func answersAreNotKeptFramedOrSentTwice() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            let first = try await server.send(.GET, "/v1/datasets", as: agent)
            #expect(first.headers.first(name: "cache-control") == "no-store")
            #expect(first.headers.first(name: "x-content-type-options") == "nosniff")
            #expect(
                first.headers.first(name: "content-security-policy")?.contains("'none'") == true)
            #expect(first.headers.first(name: "strict-transport-security") != nil)
            #expect(first.headers.first(name: "server") == nil)
            let tag = try #require(first.headers.first(name: "etag"))
            let again = try await server.send(
                .GET, "/v1/datasets", as: agent, headers: ["if-none-match": tag])
            #expect(again.status == 304 && again.bytes.isEmpty)
        }
    }

    @Test func floodsAreSlowedDownForWhoeverSendsThem() async throws {
        try await ServerFixture.with {
            $0.limits.requestsAtOnce = 20
            $0.limits.requestsPerSecond = 1
        } _: { server in
            let agent = try await server.signIn("agent")
            let lead = try await server.signIn("lead")
            var slowed = 0
            for _ in 0..<40 {
                let reply = try await server.send(.GET, "/v1/datasets", as: agent)
                if reply.status == 429 {
                    slowed += 1
                    #expect(reply.headers.first(name: "retry-after") != nil)
                }
            }
            #expect(slowed > 10)
            #expect(try await server.send(.GET, "/v1/datasets", as: lead).status == 200)
            // Secrets that are made up make no callers.
            var refused = 0
            // At once: a loaded machine takes longer for one after the other than they are slowed down.
            try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<400 {
                    group.addTask {
                        try await server.send(.GET, "/v1/datasets", as: "made-up-\(number)").status
                    }
                }
                for try await status in group where status == 429 { refused += 1 }
            }
            #expect(refused > 10)
        }
    }

    @Test func theSameWriteWithTheSameKeyIsDoneOnce() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            let path = "/v1/subjects/\(subject)/restriction"
            let key = ["idempotency-key": "k1"]
            let first = try await server.send(
                .POST, path, ["restricted": true], as: compliance, headers: key)
            #expect(first.status == 204, "\(first.text)")
            let second = try await server.send(
                .POST, path, ["restricted": true], as: compliance, headers: key)
            #expect(second.status == 204)
            let other = try await server.send(
                .POST, path, ["restricted": false], as: compliance, headers: key)
            #expect(other.status == 422 && other.problem == "api.keyReused")
            let shown = try await server.send(.GET, "/v1/subjects/\(subject)", as: compliance)
            #expect(shown.json["state"] as? String == "restricted")
        }
    }

    @Test func theDescriptionHasEveryPathAndNothingElse() throws {
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(StrataServer.description()))
                as? [String: Any])
        #expect(document["openapi"] as? String == "3.1.0")
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        #expect(paths.keys.contains("/v1/subjects/{subject}/reveal"))
        let names = paths.values.flatMap(\.values).compactMap {
            ($0 as? [String: Any])?["operationId"] as? String
        }
        #expect(Set(names).count == names.count)
    }

    @Test func somebodyWithManyRecordsIsShownLikeOthers() async throws {
        func prepare(_ vault: Vault) throws {
            let path = vault.folder + "/../many.csv"
            let rows = (0..<60).map { "王小明,13700137003,公司\($0)\n" }
            try ("姓名,手机号,公司\n" + rows.joined()).write(
                toFile: path, atomically: true, encoding: .utf8)
            let operation = ImportOperation(
                ImportRequest(
                    path: path, kind: .contact, dataset: "many", policy: .standard, threads: 1,
                    now: 2))
            _ = try operation.run(try operation.propose().plan, in: vault)
        }
        try await ServerFixture.with(prepare: prepare) { server in
            let secret = try await server.signInWithFactor("compliance")
            for (phone, count) in [("13700137003", 60), ("13800138001", 1)] {
                let subject = try await server.find(phone, as: secret)
                let reply = try await server.send(.GET, "/v1/subjects/\(subject)", as: secret)
                #expect(reply.status == 200, "\(reply.text.prefix(300))")
                #expect((reply.json["records"] as? [Any])?.count == count)
                // Once, wherever it ran.
                var filter = AuditReading.Filter()
                filter.action = "subject.show"
                filter.object = subject
                #expect(try AuditReading(server.vault).acts(filter, limit: 10).count == 1)
            }
        }
    }
}
