import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// The agent's work over HTTP: who the agent is, the session says, and no number comes to them.
@Suite(.serialized) struct QueueAPITests {
    private typealias Reply = ServerFixture.Reply

    /// Calls are allowed at any hour, as tests run at any hour.
    private static let policy = """
        schema: 1
        policy: own
        extends: default
        version: 1.0.0
        title: {en: Own, zh: 自有}
        calling:
          - id: house.calling
            weekdays: 00:00-24:00
            saturday: 00:00-24:00
            sunday: 00:00-24:00
            holidays: 00:00-24:00
            caps: [{most: 50, per: 24h}]
            consent: notice
            registry_age: 31d
            after_refusal: all
            because: {en: A test., zh: 测试。}
        """

    /// Agents see whom they are to call, and nobody else.
    private static let assigned =
        policy + """

            access:
              - id: house.assigned
                when: {roles: [agent], tiers: [T1, T2]}
                set: {assigned_only: yes}
                because: {en: Own leads alone., zh: 仅限本人线索。}
            """

    private static func prepare(_ vault: Vault, _ policy: String) throws {
        let own = try #require(Policy.parse(yaml: policy, path: "own").policy)
        try AdoptedPolicy(vault: vault).adopt(own)
        let datasets = DatasetCatalogue(vault: vault)
        var facts = DatasetCatalogue.Facts()
        facts.supplier = "Broker"
        facts.contract = "C-1"
        facts.lawfulBasis = "consent"
        facts.purposes = ["sale"]
        facts.controller = "ACME"
        facts.country = "CN"
        facts.expiry = "2999-01-01"
        _ = try datasets.set(facts, of: try datasets.dataset("list"))
        var campaign = CampaignCatalogue.Facts()
        campaign.purpose = .sale
        campaign.datasets = ["list"]
        _ = try CampaignCatalogue(vault: vault).add("Spring", campaign)
        let book = AccountBook(vault: vault)
        let robot = try book.add(
            .init(login: "robot", name: "", roles: [.engineer], isService: true))
        try book.set(roles: [.engineer], of: robot.account)
    }

    private func with(
        _ policy: String = Self.policy, _ body: (ServerFixture) async throws -> Void
    ) async throws {
        try await ServerFixture.with(prepare: { try Self.prepare($0, policy) }) { server in
            let manager = try await server.signInWithFactor("manager")
            let begun = try await server.send(.POST, "/v1/campaigns/Spring/queue", as: manager)
            let built = try await server.job(begun, as: manager)
            #expect(built.json["state"] as? String == "done", "\(built.text)")
            try await body(server)
        }
    }

    private func next(_ server: ServerFixture, as secret: String) async throws -> String {
        let reply = try await server.send(
            .POST, "/v1/campaigns/Spring/queue/next", as: secret)
        #expect(reply.status == 200, "\(reply.text)")
        for number in ["13800138001", "13900139002"] { #expect(!reply.text.contains(number)) }
        return try #require(reply.json["lead"] as? String)
    }

    private func token(_ server: ServerFixture, _ scopes: Set<String>) throws -> String {
        let book = AccountBook(vault: server.vault)
        return try AccessSessions(vault: server.vault).addToken(
            for: try book.account("robot"), label: "dialler", scopes: scopes,
            ends: SystemClock.microseconds + 3_600_000_000
        ).secret.text
    }

    @Test func theAgentIsWhoeverIsSignedIn() async throws {
        try await with { server in
            let agent = try await server.signIn("agent")
            let other = try await server.signIn("agent2")
            let lead = try await next(server, as: agent)
            let base = "/v1/campaigns/Spring/leads/\(lead)"
            // Somebody else's lead is nobody else's to answer, dial or take back.
            for (path, body) in [
                ("/result", ["result": "sale"]), ("/do-not-call", nil), ("/undo", nil),
                ("/dial", nil), ("/call-back", ["at": SystemClock.microseconds + 3_600_000_000]),
            ] as [(String, [String: Any]?)] {
                let reply = try await server.send(.POST, base + path, body, as: other)
                #expect(reply.status == 409, "\(path) \(reply.text)")
            }
            let second = try await next(server, as: other)
            #expect(second != lead)
            let nobody = try await server.send(
                .POST, "/v1/campaigns/Spring/queue/next", as: other)
            #expect(nobody.status == 204)
            let done = try await server.send(
                .POST, base + "/result", ["result": "interested", "seconds": 60], as: agent)
            #expect(done.status == 200 && done.json["result"] as? String == "interested")
            #expect(
                try await server.send(
                    .POST, base + "/result", ["result": "sale"], as: agent
                ).status == 409)
            #expect(try await server.send(.POST, base + "/undo", as: agent).status == 204)
            let refused = try await server.send(.POST, base + "/do-not-call", as: agent)
            #expect(refused.status == 200 && refused.json["listed"] as? Int ?? 0 > 0)
            let later = try await server.send(
                .POST, "/v1/campaigns/Spring/leads/\(second)/call-back",
                ["at": SystemClock.microseconds + 3_600_000_000], as: other)
            #expect(later.status == 200, "\(later.text)")
            // What is wrong is said, and what is not theirs to do refused.
            for (path, body, status) in [
                (base + "/result", ["result": "no such"], 422),
                (base + "/result", ["seconds": 5], 422),
                (base + "/result", ["result": "sale", "seconds": -1], 422),
                (base + "/call-back", ["at": 1], 422),
                ("/v1/campaigns/Spring/leads/lea-x/undo", nil, 404),
                ("/v1/campaigns/Winter/queue/next", nil, 404),
                ("/v1/campaigns/Winter/queue", nil, 404),
            ] as [(String, [String: Any]?, Int)] {
                let reply = try await server.send(.POST, path, body, as: agent)
                #expect(reply.status == status, "\(path) \(reply.text)")
            }
            let admin = try await server.signInWithFactor("admin")
            #expect(
                try await server.send(
                    .POST, "/v1/campaigns/Spring/queue/next", as: admin
                ).status == 403)
            let build = try await server.job(
                try await server.send(.POST, "/v1/campaigns/Spring/queue", as: agent), as: agent)
            let problem = try #require(build.json["problem"] as? [String: Any])
            #expect(problem["status"] as? Int == 403)
        }
    }

    private func dial(
        _ server: ServerFixture, _ path: String, as secret: String
    ) async throws -> String {
        let reply = try await server.send(.POST, path, as: secret)
        #expect(reply.status == 200, "\(reply.text)")
        return try #require(reply.json["token"] as? String)
    }

    @Test func aNumberGoesToTheDiallingSystemOnceAndIsWrittenDown() async throws {
        try await with { server in
            let agent = try await server.signIn("agent")
            let lead = try await next(server, as: agent)
            let path = "/v1/campaigns/Spring/leads/\(lead)/dial"
            func redeem(_ token: String, as secret: String) async throws -> Reply {
                try await server.send(.POST, "/v1/dial", ["token": token], as: secret)
            }
            let hook = try token(server, ["dial"])
            let first = try await dial(server, path, as: agent)
            let redeemed = try await redeem(first, as: hook)
            #expect(redeemed.status == 200, "\(redeemed.text)")
            let number = try #require(redeemed.json["number"] as? String)
            #expect(["13800138001", "13900139002"].contains { number.hasSuffix($0) })
            // The act stands in the log, by the system that had the number and for whom.
            var filter = AuditReading.Filter()
            filter.action = "dial.redeem"
            let acts = try AuditReading(server.vault).acts(filter, limit: 10)
            let robot = try AccountBook(vault: server.vault).account("robot")
            let name = server.vault.keys.identifiers.identifier(.account, robot.number)
            #expect(acts.count == 1 && acts.first?.entry.actor == name)
            #expect(
                acts.first?.outcome == "done" && acts.first?.entry.objects.count == 2, "\(acts)")
            // Once; not by the agent, nor by a system that is for something else.
            #expect(try await redeem(first, as: hook).status == 409)
            let second = try await dial(server, path, as: agent)
            #expect(try await redeem(second, as: agent).status == 403)
            let third = try await dial(server, path, as: agent)
            #expect(try await redeem(third, as: try token(server, ["view"])).status == 403)
            for forged in ["", "AAAA", String(third.dropLast(4)) + "AAAA"] {
                #expect(try await redeem(forged, as: hook).status == 409)
            }
            // Not for a lead that the agent does not have any more.
            let late = try await dial(server, path, as: agent)
            let done = try await server.send(
                .POST, "/v1/campaigns/Spring/leads/\(lead)/result", ["result": "busy"], as: agent)
            #expect(done.status == 200)
            #expect(try await redeem(late, as: hook).status == 409)
            #expect(try await server.send(.POST, path, as: agent).status == 409)
        }
    }

    @Test func anObjectionBetweenOfferAndCallStopsTheCall() async throws {
        try await with { server in
            let agent = try await server.signIn("agent")
            let lead = try await next(server, as: agent)
            let given = try await server.send(
                .POST, "/v1/campaigns/Spring/leads/\(lead)/dial", as: agent)
            let token = try #require(given.json["token"] as? String)
            for number in ["13800138001", "13900139002"] {
                try DoNotCall(vault: server.vault).add(.phone(number), at: SystemClock.microseconds)
            }
            let reply = try await server.send(
                .POST, "/v1/dial", ["token": token], as: try self.token(server, ["dial"]))
            #expect(reply.status == 409 && reply.json["number"] == nil, "\(reply.text)")
        }
    }

    @Test func queuesAreExplainedAndCounted() async throws {
        try await with { server in
            let manager = try await server.signInWithFactor("manager2")
            let subject = try await server.find("13800138001", as: manager)
            let waterfall = try await server.send(
                .GET, "/v1/campaigns/Spring/queue", as: manager)
            #expect(waterfall.json["queued"] as? Int == 2, "\(waterfall.text)")
            let why = try await server.send(
                .GET, "/v1/campaigns/Spring/queue/subjects/\(subject)", as: manager)
            #expect(why.status == 200 && why.json["mayCall"] as? Bool == true, "\(why.text)")
            #expect(!why.text.contains("13800138001"))
            let rates = try await server.job(
                try await server.send(.POST, "/v1/calls/rates", ["by": "list"], as: manager),
                as: manager)
            #expect(rates.json["state"] as? String == "done", "\(rates.text)")
            #expect(
                try await server.send(.POST, "/v1/calls/rates", ["by": "x"], as: manager).status
                    == 422)
            let admin = try await server.signInWithFactor("admin")
            #expect(
                try await server.send(
                    .GET, "/v1/campaigns/Spring/queue/subjects/\(subject)", as: admin
                ).status == 403)
            #expect(
                try await server.send(
                    .GET, "/v1/campaigns/Spring/queue/subjects/sub-x", as: manager
                ).status == 404)
        }
    }

    @Test func whoIsForOwnLeadsAloneSeesNobodyElse() async throws {
        try await with(Self.assigned) { server in
            let agent = try await server.signIn("agent")
            let other = try await server.signIn("agent2")
            let compliance = try await server.signInWithFactor("compliance")
            let people = [
                try await server.find("13800138001", as: compliance),
                try await server.find("13900139002", as: compliance),
            ]
            func shown(_ secret: String) async throws -> [String] {
                var shown: [String] = []
                for person in people {
                    let reply = try await server.send(.GET, "/v1/subjects/\(person)", as: secret)
                    #expect([200, 403].contains(reply.status), "\(reply.text)")
                    if reply.status == 200 { shown.append(person) }
                }
                return shown
            }
            #expect(try await shown(agent) == [])
            #expect(try await shown(compliance) == people)
            // A search is about nobody whom they have.
            #expect(
                try await server.send(
                    .POST, "/v1/subjects/find", ["phone": "13800138001"], as: agent
                ).status == 403)
            let given = try await server.send(
                .POST, "/v1/campaigns/Spring/queue/next", as: agent)
            let subject = try #require(given.json["subject"] as? String)
            let lead = try #require(given.json["lead"] as? String)
            #expect(try await shown(agent) == [subject])
            #expect(try await shown(other) == [])
            // A call-back stays theirs, and goes to whoever takes over from them.
            let later = try await server.send(
                .POST, "/v1/campaigns/Spring/leads/\(lead)/call-back",
                ["at": SystemClock.microseconds + 3_600_000_000], as: agent)
            #expect(later.status == 200, "\(later.text)")
            #expect(try await shown(agent) == [subject])
            let admin = try await server.signInWithFactor("admin")
            let left = try await server.send(
                .POST, "/v1/users/agent/disable", ["successor": "agent2"], as: admin)
            #expect(left.json["leads"] as? Int == 1, "\(left.text)")
            #expect(try await shown(other) == [subject])
        }
    }

    @Test func aLeaversLeadIsTheSuccessorsAtOnce() async throws {
        try await with { server in
            let lead = try await next(server, as: try await server.signIn("agent"))
            let other = try await server.signIn("agent2")
            let admin = try await server.signInWithFactor("admin")
            let left = try await server.send(
                .POST, "/v1/users/agent/disable", ["successor": "agent2"], as: admin)
            #expect(left.json["leads"] as? Int == 1, "\(left.text)")
            #expect(try await next(server, as: other) == lead)
            let done = try await server.send(
                .POST, "/v1/campaigns/Spring/leads/\(lead)/result", ["result": "sale"], as: other)
            #expect(done.status == 200, "\(done.text)")
            // Without a successor anybody gets it.
            let second = try await next(server, as: other)
            let gone = try await server.send(.POST, "/v1/users/agent2/disable", [:], as: admin)
            #expect(gone.json["leads"] as? Int == 1, "\(gone.text)")
            let waiting = try QueueDesk(
                vault: server.vault, policy: Policy.standard, campaign: "Spring"
            ).next(agent: "x", at: SystemClock.microseconds)
            #expect(waiting?.lead == second || waiting == nil)
        }
    }

    @Test func aListLeavesWithTheAgreementOfOthers() async throws {
        try await with { server in
            let manager = try await server.signInWithFactor("manager2")
            let agent = try await server.signIn("agent")
            let path = "/v1/campaigns/Spring/queue/export"
            var ask: [String: Any] = ["count": 10, "form": "csv", "ticket": "A-1"]
            // Not an agent's to take, and nobody's alone.
            #expect(try await server.send(.POST, path, ask, as: agent).status == 403)
            #expect(try await server.send(.POST, path, ask, as: manager).status == 403)
            ask["reason"] = "The dialler of the night shift"
            let asked = try await server.send(.POST, path, ask, as: manager)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            let own = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: manager)
            #expect(own.status == 403, "\(own.text)")
            let compliance = try await server.signInWithFactor("compliance")
            let voted = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: compliance)
            #expect(voted.status == 200, "\(voted.text)")
            // More people than was agreed to are another act.
            let more = try await server.send(
                .POST, path, ["count": 11, "form": "csv", "ticket": "A-1"], as: manager)
            #expect(more.status == 403, "\(more.text)")
            let list = try await server.send(.POST, path, ask, as: manager)
            #expect(list.status == 200, "\(list.text)")
            let lines = list.text.split(whereSeparator: \.isNewline)
            #expect(lines.first == "lead,phone_number,source")
            #expect(lines.contains { $0.contains("13800138001") })
            // Whoever is in the file is with the dialler, and the agreement is used up.
            #expect(
                try await server.send(
                    .POST, "/v1/campaigns/Spring/queue/next", as: agent
                ).status == 204)
            ask["reason"] = nil
            #expect(try await server.send(.POST, path, ask, as: manager).status == 403)
            var filter = AuditReading.Filter()
            filter.action = "queue.export"
            let acts = try AuditReading(server.vault).acts(filter, limit: 20)
            #expect(acts.contains { $0.outcome == "done" })
        }
    }

    @Test func anOwnersListOfNurtureIsAskedForLikeAnExport() async throws {
        try await with { server in
            let manager = try await server.signInWithFactor("manager2")
            let path = "/v1/campaigns/Spring/queue/nurture"
            let asked = try await server.send(
                .POST, path, ["channel": "sms", "ticket": "A-1", "reason": "Autumn"], as: manager)
            #expect(asked.status == 202, "\(asked.text)")
            #expect(
                try await server.send(.POST, path, ["channel": "pigeon"], as: manager).status
                    == 422)
        }
    }

    @Test func numbersToCallFromAreKept() async throws {
        try await with { server in
            let manager = try await server.signInWithFactor("manager2")
            let agent = try await server.signIn("agent")
            let number: [String: Any] = [
                "phone": "02087654321", "holder": "ACME", "kind": "landline", "purposes": ["sale"],
            ]
            #expect(try await server.send(.POST, "/v1/caller-ids", number, as: agent).status == 403)
            let made = try await server.send(.POST, "/v1/caller-ids", number, as: manager)
            #expect(made.status == 200, "\(made.text)")
            let all = try await server.send(.GET, "/v1/caller-ids", as: manager)
            let items = try #require(all.json["items"] as? [[String: Any]])
            #expect(items.count == 1 && items[0]["holder"] as? String == "ACME", "\(all.text)")
            for (body, status) in [
                (["phone": "x"], 422), (["phone": "02011112222"], 422),
                (["phone": "02087654321"], 204),
            ] as [([String: Any], Int)] {
                let reply = try await server.send(
                    .POST, "/v1/caller-ids/remove", body, as: manager)
                #expect(reply.status == status, "\(body) \(reply.text)")
            }
            let none = try await server.send(.GET, "/v1/caller-ids", as: manager)
            #expect((none.json["items"] as? [Any])?.isEmpty == true)
        }
    }
}
