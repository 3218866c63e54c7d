import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Accounts, roles, tokens and the audit log over HTTP: who may, who may not, and what it takes.
@Suite(.serialized) struct AdministrationTests {
    private func passphrase(_ reply: ServerFixture.Reply) throws -> String {
        try #require(reply.json["passphrase"] as? String)
    }

    @Test func accountsAreKeptByWhoHasTheDuty() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let agent = try await server.signInWithFactor("agent")
            for (method, path, body) in [
                (HTTPMethod.GET, "/v1/users", nil), (.GET, "/v1/users/lead", nil),
                (.POST, "/v1/users", ["login": "new"]),
                (.POST, "/v1/users/import", ["users": [["login": "new"]]]),
                (.PATCH, "/v1/users/lead", ["name": "x"]),
                (.PUT, "/v1/users/lead/roles", ["roles": ["agent"]]),
                (.POST, "/v1/users/lead/release", [:]),
                (.POST, "/v1/users/lead/link", ["issuer": "https://a", "subject": "b"]),
                (.POST, "/v1/users/lead/disable", [:]), (.GET, "/v1/users/lead/sessions", nil),
                (.GET, "/v1/users/lead/tokens", nil),
            ] as [(HTTPMethod, String, [String: Any]?)] {
                let reply = try await server.send(method, path, body, as: agent)
                #expect(reply.status == 403, "\(method) \(path) \(reply.text)")
            }
            let listed = try await server.send(.GET, "/v1/users?limit=2", as: admin)
            #expect((listed.json["items"] as? [Any])?.count == 2)
            let cursor = try #require(listed.json["next"] as? String)
            let more = try await server.send(.GET, "/v1/users?cursor=\(cursor)", as: admin)
            #expect((more.json["items"] as? [Any])?.count == ServerFixture.staff.count - 2)
            // An inspector from outside: read-only, and ending by itself.
            let ends = SystemClock.microseconds + 86_400_000_000
            let made = try await server.send(
                .POST, "/v1/users", ["login": "inspector", "name": "I", "ends": ends], as: admin)
            #expect(made.status == 201, "\(made.text)")
            #expect(try !passphrase(made).isEmpty)
            let again = try await server.send(
                .POST, "/v1/users", ["login": "inspector"], as: admin)
            #expect(again.status == 409 && again.json["passphrase"] == nil)
            let roles = "/v1/users/inspector/roles"
            let refused = try await server.send(.PUT, roles, ["roles": ["auditor"]], as: admin)
            #expect(refused.status == 403 && refused.json["needs"] as? [String] == ["approval"])
            let asked = try await server.send(
                .PUT, roles, ["roles": ["auditor"], "reason": "the yearly audit"], as: admin)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            let manager = try await server.signInWithFactor("manager")
            let agreed = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: manager)
            #expect(agreed.status == 200, "\(agreed.text)")
            // Exactly these roles, and no others.
            #expect(
                try await server.send(.PUT, roles, ["roles": ["manager"]], as: admin).status == 403)
            #expect(
                try await server.send(.PUT, roles, ["roles": ["auditor"]], as: admin).status == 204)
            let shown = try await server.send(.GET, "/v1/users/INSPECTOR", as: admin)
            #expect(shown.json["roles"] as? [String] == ["auditor"])
            #expect(shown.json["ends"] as? Int64 == ends)
            #expect(
                try await server.send(
                    .PUT, roles, ["roles": ["auditor", "agent"]], as: admin
                ).status == 409)
            let past = try await server.send(
                .PATCH, "/v1/users/inspector", ["ends": 1, "name": "Gone"], as: admin)
            #expect(past.status == 204)
            let ended = try await server.send(.GET, "/v1/users/inspector", as: admin)
            #expect(ended.json["state"] as? String == "disabled")
            #expect(ended.json["name"] as? String == "Gone")
            // A list of staff: what fails is said beside what was made.
            let list = try await server.send(
                .POST, "/v1/users/import",
                ["users": [["login": "ann"], ["login": "lead"], ["login": "!"]]], as: admin)
            let items = try #require(list.json["items"] as? [[String: Any]])
            #expect(items.map { $0["passphrase"] != nil } == [true, false, false])
            #expect(items.map { $0["problem"] != nil } == [false, true, true])
            for body in [
                [:], ["login": 5], ["login": ""], ["login": "x y"], ["login": "ab", "more": 1],
                ["login": "ab", "ends": -1], ["login": String(repeating: "a", count: 65)],
            ] as [[String: Any]] {
                let bad = try await server.send(.POST, "/v1/users", body, as: admin)
                #expect(bad.status == 422, "\(body) \(bad.text)")
            }
            #expect(try await server.send(.GET, "/v1/users/nobody", as: admin).status == 404)
        }
    }

    @Test func whoAsksForAReleaseDoesNotGetThePassphrase() async throws {
        try await ServerFixture.with { server in
            let open = try await server.signIn("agent")
            let lead = try await server.signInWithFactor("lead")
            let manager = try await server.signInWithFactor("manager")
            let other = try await server.signInWithFactor("manager2")
            let path = "/v1/users/agent/release"
            #expect(try await server.send(.POST, path, [:], as: lead).status == 403)
            let asked = try await server.send(
                .POST, path, ["reason": "lost the phone"], as: lead)
            #expect(asked.status == 202 && asked.json["passphrase"] == nil, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            let decision = "/v1/approvals/\(approval)/decision"
            #expect(
                try await server.send(.POST, decision, ["agrees": true], as: lead).status == 403)
            // Nothing before somebody agreed, and then nothing for whoever asked or had no part.
            #expect(try await server.send(.POST, path, [:], as: manager).status == 403)
            #expect(
                try await server.send(.POST, decision, ["agrees": true], as: manager).status == 200)
            for secret in [lead, other] {
                let reply = try await server.send(.POST, path, [:], as: secret)
                #expect(reply.status == 403 && reply.json["passphrase"] == nil)
            }
            #expect(try await server.send(.GET, "/v1/session", as: open).status == 200)
            let released = try await server.send(.POST, path, [:], as: manager)
            #expect(released.status == 200, "\(released.text)")
            #expect(try await server.send(.GET, "/v1/session", as: open).status == 401)
            let first = try await server.send(
                .POST, "/v1/session",
                ["login": "agent", "passphrase": try passphrase(released)])
            #expect(first.status == 201 && first.json["mustChange"] as? Bool == true)
            // Once.
            #expect(try await server.send(.POST, path, [:], as: manager).status == 403)
        }
    }

    @Test func theWholeLogIsReadInOneStream() async throws {
        try await ServerFixture.with { server in
            let auditor = try await server.signInWithFactor("auditor")
            let agent = try await server.signIn("agent")
            #expect(try await server.send(.GET, "/v1/audit/export", as: agent).status == 403)
            let all = try await server.send(.GET, "/v1/audit/export", as: auditor)
            #expect(all.status == 200, "\(all.text.prefix(300))")
            #expect(all.headers.first(name: "content-type") == "application/x-ndjson")
            var indexes: [Int] = []
            for line in all.text.split(separator: "\n") {
                let entry = try #require(
                    try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                indexes.append(try #require(entry["index"] as? Int))
            }
            #expect(indexes == Array(0..<indexes.count) && indexes.count > 10)
            // That it was read, and by whom, stands in the log itself.
            var filter = AuditReading.Filter()
            filter.action = "audit.read"
            let reads = try AuditReading(server.vault).acts(filter, limit: 10)
            #expect(reads.map(\.outcome) == ["denied", "done"])
        }
    }

    @Test func aLeaversSessionsAndTokensEndAtOnce() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let agent = try await server.signIn("agent")
            let sessions = try await server.send(.GET, "/v1/users/agent/sessions", as: admin)
            let session = try #require(
                (sessions.json["items"] as? [[String: Any]])?.first?["session"] as? String)
            let lead = try await server.signIn("lead")
            #expect(
                try await server.send(.DELETE, "/v1/sessions/\(session)", as: lead).status == 403)
            let left = try await server.send(
                .POST, "/v1/users/agent/disable", ["successor": "lead"], as: admin)
            #expect(left.status == 200 && left.json["sessions"] as? Int ?? 0 > 0, "\(left.text)")
            #expect(try await server.send(.GET, "/v1/session", as: agent).status == 401)
            for successor in ["agent", "nobody"] {
                let bad = try await server.send(
                    .POST, "/v1/users/lead/disable", ["successor": successor], as: admin)
                #expect([404, 422].contains(bad.status), "\(bad.text)")
            }
            #expect(
                try await server.send(.POST, "/v1/users/admin/disable", [:], as: admin).status
                    == 403)
        }
    }

    @Test func aTokenIsForWhatItNamesAndEnds() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let made = try await server.send(
                .POST, "/v1/users", ["login": "robot", "service": true], as: admin)
            #expect(made.status == 201 && made.json["passphrase"] == nil, "\(made.text)")
            let book = AccountBook(vault: server.vault)
            try book.set(roles: [.agent], of: try book.account("robot"))
            let ends = SystemClock.microseconds + 3_600_000_000
            func add(_ user: String, _ scopes: [String], _ ends: Int64) async throws
                -> ServerFixture.Reply
            {
                try await server.send(
                    .POST, "/v1/users/\(user)/tokens",
                    ["label": "crm", "scopes": scopes, "ends": ends], as: admin)
            }
            #expect(try await add("agent", ["view"], ends).status == 422)
            #expect(try await add("robot", [], ends).status == 422)
            #expect(try await add("robot", ["everything"], ends).status == 422)
            #expect(try await add("robot", ["view"], 1).status == 422)
            let token = try await add("robot", ["view"], ends)
            #expect(token.status == 201, "\(token.text)")
            let secret = try #require(token.json["secret"] as? String)
            let subject = try await server.find("13800138001", as: secret)
            // What the role may and the token does not name.
            let reveal = try await server.send(
                .POST, "/v1/subjects/\(subject)/reveal", ["field": "手机号", "purpose": "sale"],
                as: secret)
            #expect(reveal.status == 403 && reveal.problem == "access.outOfScope", "\(reveal.text)")
            for path in ["/v1/account/keys/new", "/v1/session/factor/challenge"] {
                #expect(try await server.send(.POST, path, as: secret).status == 404)
            }
            let list = try await server.send(.GET, "/v1/users/robot/tokens", as: admin)
            let name = try #require(
                (list.json["items"] as? [[String: Any]])?.first?["token"] as? String)
            #expect(
                !list.text.contains(secret.split(separator: ".").last.map(String.init) ?? secret))
            let agent = try await server.signInWithFactor("agent")
            let path = "/v1/tokens/\(name)"
            #expect(try await server.send(.DELETE, path, as: agent).status == 403)
            #expect(try await server.send(.DELETE, path, as: admin).status == 204)
            #expect(
                try await server.send(.GET, "/v1/subjects/\(subject)", as: secret).status == 401)
            #expect(try await server.send(.DELETE, "/v1/tokens/tok-x", as: admin).status == 404)
        }
    }

    @Test func tokensOfHardwareAreGivenOutAllOrNone() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let agent = try await server.signInWithFactor("agent")
            func seed(_ login: String, _ secret: String) -> [String: Any] {
                ["login": login, "serial": "SN-\(login)", "secret": secret, "digits": 8]
            }
            let path = "/v1/users/seeds"
            let one = seed("lead", "3132333435363738393031323334353637383930")
            // Who there is, is not for everybody.
            for login in ["lead", "nobody"] {
                let reply = try await server.send(
                    .POST, path, ["seeds": [seed(login, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")]],
                    as: agent)
                #expect(reply.status == 403, "\(reply.text)")
            }
            let unknown = try await server.send(
                .POST, path, ["seeds": [one, seed("nobody", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")]],
                as: admin)
            #expect(unknown.status == 404, "\(unknown.text)")
            let wrong = try await server.send(
                .POST, path, ["seeds": [seed("lead", "no secret!")]], as: admin)
            #expect(wrong.status == 422, "\(wrong.text)")
            let done = try await server.send(.POST, path, ["seeds": [one]], as: admin)
            #expect(done.json["assigned"] as? Int == 1, "\(done.text)")
            // None of those before came through with it, and a secret is one person's.
            let again = try await server.send(.POST, path, ["seeds": [one]], as: admin)
            #expect(again.status == 409 || again.status == 422, "\(again.text)")
        }
    }

    @Test func theLogIsKeptWithTheAgreementOfOthers() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let agent = try await server.signInWithFactor("agent")
            let folder = server.folder + "/witness"
            let body: [String: Any] = ["witnesses": ["own": folder], "limitSeconds": 30]
            let path = "/v1/audit/settings"
            #expect(try await server.send(.PATCH, path, body, as: agent).status == 403)
            for wrong in [
                [:], ["witnesses": ["Own": folder]], ["failover": "somewhere"],
                ["witnesses": ["own": "relative/place"]],
            ] as [[String: Any]] {
                let reply = try await server.send(
                    .PATCH, path, wrong.merging(["reason": "r"]) { $1 }, as: admin)
                #expect(reply.status == 422, "\(wrong): \(reply.text)")
            }
            #expect(try await server.send(.PATCH, path, body, as: admin).status == 403)
            let asked = try await server.send(
                .PATCH, path, body.merging(["reason": "a witness"]) { $1 }, as: admin)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            let compliance = try await server.signInWithFactor("compliance")
            let agreed = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: compliance)
            #expect(agreed.status == 200, "\(agreed.text)")
            // These settings and no others.
            let other = try await server.send(
                .PATCH, path, ["witnesses": ["own": folder + "2"], "limitSeconds": 30], as: admin)
            #expect(other.status == 403, "\(other.text)")
            #expect(try await server.send(.PATCH, path, body, as: admin).status == 204)
            #expect(server.vault.configuration.witnesses.count == 1)
            // What was set before stays, though the server goes on.
            try server.vault.keepsBackups(days: 7)
            #expect(server.vault.configuration.witnesses.count == 1)
            let auditor = try await server.signInWithFactor("auditor")
            let sent = try await server.send(.POST, "/v1/audit/witnessing", [:], as: auditor)
            #expect(sent.status == 202, "\(sent.text)")
            let trim = try await server.send(.POST, "/v1/audit/trim", ["before": 1], as: admin)
            #expect(trim.status == 403 && trim.json["needs"] as? [String] == ["approval"])
        }
    }

    @Test func rolesAreExplained() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            let roles = try await server.send(.GET, "/v1/roles", as: agent)
            let items = try #require(roles.json["items"] as? [[String: Any]])
            #expect(items.count == Role.allCases.count)
            let base = "/v1/roles/agent/explanation"
            let why = try await server.send(
                .GET, base + "?what=reveal&label=phone&purpose=sale", as: agent)
            #expect(why.status == 200 && why.json["verdict"] as? String == "needs", "\(why.text)")
            let never = try await server.send(
                .GET, "/v1/roles/administrator/explanation?what=reveal", as: agent)
            #expect(never.json["verdict"] as? String == "denied")
            for query in ["", "?what=x", "?what=view&label=x", "?what=view&purpose=x"] {
                #expect(try await server.send(.GET, base + query, as: agent).status == 422)
            }
            #expect(
                try await server.send(.GET, "/v1/roles/x/explanation?what=view", as: agent).status
                    == 404)
        }
    }

    @Test func theLogIsReadProvedAndVerifiedByAuditors() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            let subject = try await server.find("13800138001", as: agent)
            _ = try await server.send(.GET, "/v1/subjects/\(subject)", as: agent)
            let auditor = try await server.signInWithFactor("auditor")
            for path in [
                "/v1/audit/acts", "/v1/audit/entries", "/v1/audit/entries/0/proof",
                "/v1/audit/entries/0/content", "/v1/audit/checkpoint",
            ] {
                let reply = try await server.send(.GET, path, as: agent)
                #expect(reply.status == 403, "\(path) \(reply.text)")
            }
            // Nor for who runs the system.
            let admin = try await server.signInWithFactor("admin")
            #expect(try await server.send(.GET, "/v1/audit/acts", as: admin).status == 403)
            let acts = try await server.send(
                .GET, "/v1/audit/acts?action=subject.show&object=\(subject)", as: auditor)
            #expect(acts.status == 200, "\(acts.text)")
            let items = try #require(acts.json["items"] as? [[String: Any]])
            #expect(items.count == 1 && items.first?["outcome"] as? String == "done")
            let entry = try #require(items.first?["entry"] as? [String: Any])
            let index = try #require(entry["index"] as? Int)
            let none = try await server.send(
                .GET, "/v1/audit/acts?action=subject.show&before=\(index)", as: auditor)
            #expect((none.json["items"] as? [Any])?.isEmpty == true)
            let proof = try await server.send(
                .GET, "/v1/audit/entries/\(index)/proof", as: auditor)
            #expect(proof.status == 200 && proof.text.contains("c2sp.org/tlog-proof@v1"))
            // The whole log, page by page, without a gap.
            var next: String? = "0"
            var indexes: [Int] = []
            while let from = next {
                let page = try await server.send(
                    .GET, "/v1/audit/entries?limit=7&cursor=\(from)", as: auditor)
                let items = try #require(page.json["items"] as? [[String: Any]])
                indexes += items.compactMap { $0["index"] as? Int }
                // Reading is written down as well: the end moves on.
                next = indexes.count > 60 ? nil : page.json["next"] as? String
            }
            #expect(indexes == Array(0..<indexes.count) && indexes.count > index)
            let checkpoint = try await server.send(.GET, "/v1/audit/checkpoint", as: auditor)
            #expect(checkpoint.json["size"] as? Int ?? 0 > index)
            let read = try await server.send(
                .GET, "/v1/audit/acts?action=audit.read", as: auditor)
            #expect((read.json["items"] as? [Any])?.isEmpty == false)
            for path in [
                "/v1/audit/entries/999999/proof", "/v1/audit/entries/-1/proof",
                "/v1/audit/entries/x/content",
            ] {
                let missing = try await server.send(.GET, path, as: auditor)
                #expect(missing.status == 404, "\(path) \(missing.text)")
            }
            for query in ["limit=0", "before=x", "outcome=x", "since=-1"] {
                let bad = try await server.send(.GET, "/v1/audit/acts?\(query)", as: auditor)
                #expect(bad.status == 422)
            }
            let verified = try await server.job(
                try await server.send(.POST, "/v1/audit/verification", as: auditor), as: auditor)
            let result = try #require(verified.json["result"] as? [String: Any], "\(verified.text)")
            #expect(result["intact"] as? Bool == true && result["complete"] as? Bool == true)
            let whole = try await server.job(
                try await server.send(.POST, "/v1/verification", as: auditor), as: auditor)
            let clean = try #require(whole.json["result"] as? [String: Any], "\(whole.text)")
            #expect(clean["isClean"] as? Bool == true)
            // Jobs are for who asked for them, and refused when their act is.
            let name = try #require(whole.json["job"] as? String)
            #expect(try await server.send(.GET, "/v1/jobs/\(name)", as: agent).status == 404)
            #expect(try await server.send(.DELETE, "/v1/jobs/\(name)", as: agent).status == 404)
            let refused = try await server.job(
                try await server.send(.POST, "/v1/verification", as: agent), as: agent)
            let problem = try #require(refused.json["problem"] as? [String: Any])
            #expect(problem["status"] as? Int == 403 && refused.json["result"] == nil)
            let list = try await server.send(.GET, "/v1/jobs", as: agent)
            #expect((list.json["items"] as? [Any])?.count == 1)
        }
    }

    @Test func keysAndValueAreForWhoHasTheDuty() async throws {
        try await ServerFixture.with { server in
            let custodian = try await server.signInWithFactor("custodian")
            let manager = try await server.signInWithFactor("manager")
            let agent = try await server.signIn("agent")
            let status = try await server.send(.GET, "/v1/keys", as: custodian)
            #expect(status.status == 200 && status.json["rootVersion"] as? Int == 1)
            #expect(try await server.send(.GET, "/v1/keys", as: manager).status == 403)
            let policy = try await server.send(.GET, "/v1/policy", as: agent)
            let document = try #require(policy.json["document"] as? String)
            let good = try await server.send(
                .POST, "/v1/policy/check", ["document": document], as: agent)
            #expect(good.json["isPolicy"] as? Bool == true, "\(good.text)")
            let bad = try await server.send(
                .POST, "/v1/policy/check", ["document": "schema: 9"], as: agent)
            #expect(bad.json["isPolicy"] as? Bool == false)
            #expect((bad.json["findings"] as? [Any])?.isEmpty == false)
            let subject = try await server.find("13800138001", as: manager)
            let path = "/v1/subjects/\(subject)/value"
            let until = SystemClock.microseconds + 86_400_000_000
            let form: [String: Any] = ["tier": "high", "reason": "a large order", "until": until]
            #expect(
                try await server.send(.PUT, path + "/override", form, as: agent).status == 403)
            let set = try await server.send(.PUT, path + "/override", form, as: manager)
            #expect(set.status == 204, "\(set.text)")
            let why = try await server.send(.GET, path, as: manager)
            #expect(why.status == 200 && why.json["tier"] as? String == "high", "\(why.text)")
            let own = (why.json["override"] as? [String: Any])?["by"] as? String
            #expect(own == "manager")
            for wrong: [String: Any] in [
                ["tier": "x", "reason": "r", "until": until],
                ["tier": "low", "reason": " ", "until": until],
                ["tier": "low", "reason": "r", "until": 1],
            ] {
                let reply = try await server.send(.PUT, path + "/override", wrong, as: manager)
                #expect(reply.status == 422, "\(reply.text)")
            }
            #expect(
                try await server.send(.DELETE, path + "/override", as: manager).status == 204)
            let compliance = try await server.signInWithFactor("compliance")
            let objected = try await server.send(
                .PUT, path + "/objection", ["objects": true], as: compliance)
            #expect(objected.status == 204, "\(objected.text)")
            for job in ["report", "proposals"] {
                let done = try await server.job(
                    try await server.send(.POST, "/v1/value/\(job)", as: manager), as: manager)
                #expect(done.json["state"] as? String == "done", "\(done.text)")
            }
            // Before anything was fitted nobody is scored.
            let early = try await server.job(
                try await server.send(.POST, "/v1/value/score", as: manager), as: manager)
            let problem = try #require(early.json["problem"] as? [String: Any])
            #expect(problem["status"] as? Int == 409, "\(early.text)")
            let refused = try await server.job(
                try await server.send(.POST, "/v1/value/report", as: agent), as: agent)
            #expect(refused.json["state"] as? String == "failed")
            #expect(
                try await server.send(.GET, "/v1/subjects/sub-x/value", as: manager).status == 404)
        }
    }
}
