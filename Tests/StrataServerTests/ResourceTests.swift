import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// What the interface does with people and data, beside what the first tests have.
@Suite(.serialized) struct ResourceTests {
    /// Has others agree to what somebody asked for.
    private func agree(
        _ asked: ServerFixture.Reply, _ secrets: [String], on server: ServerFixture
    ) async throws {
        #expect(asked.status == 202, "\(asked.text)")
        let approval = try #require(asked.json["approval"] as? String)
        for secret in secrets {
            let agreed = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: secret)
            #expect(agreed.status == 200, "\(agreed.text)")
        }
    }

    @Test func everyEndpointThatWantsASessionRefusesWithoutOne() async throws {
        try await ServerFixture.with { server in
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(StrataServer.description()))
                    as? [String: Any])
            let paths = try #require(document["paths"] as? [String: [String: Any]])
            var asked = 0
            for (path, methods) in paths {
                for (method, operation) in methods {
                    let operation = try #require(operation as? [String: Any])
                    let isOpen = (operation["security"] as? [Any])?.isEmpty ?? true
                    guard !isOpen else { continue }
                    asked += 1
                    let filled = path.replacing(/\{[^}]*\}/, with: "x")
                    for secret in [nil, "ses-1.made.up"] {
                        let reply = try await server.send(
                            HTTPMethod(rawValue: method.uppercased()), filled,
                            method == "get" || method == "delete" ? nil : [:], as: secret)
                        #expect(reply.status == 401, "\(method) \(path) \(reply.text)")
                    }
                    let answers = operation["responses"] as? [String: Any]
                    #expect(answers?["401"] != nil && answers?["403"] != nil)
                }
            }
            #expect(asked > 60)
            let open = Set(
                paths.filter {
                    $0.value.values.contains { operation in
                        ((operation as? [String: Any])?["security"] as? [Any])?.isEmpty ?? true
                    }
                }.keys)
            #expect(open.isSuperset(of: ["/healthz", "/readyz", "/openapi.json", "/v1/session"]))
            #expect(!open.contains { $0.hasPrefix("/v1/subjects") || $0.hasPrefix("/v1/imports") })
        }
    }

    @Test func aPersonGetsACopyAndItIsWrittenDown() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let manager2 = try await server.signInWithFactor("manager2")
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            let path = "/v1/subjects/\(subject)/export"
            let body = ["purpose": "compliance", "ticket": "A-7"]
            let agent = try await server.signInWithFactor("agent")
            #expect(try await server.send(.POST, path, body, as: agent).status == 403)
            #expect(
                try await server.send(.POST, path, ["purpose": "gossip"], as: compliance).status
                    == 422)
            try await agree(
                try await server.send(
                    .POST, path, body.merging(["reason": "the person asked"]) { $1 },
                    as: compliance), [manager, manager2], on: server)
            let copy = try await server.send(
                .POST, path, body.merging(["form": "tar"]) { $1 }, as: compliance)
            #expect(copy.status == 200, "\(copy.text)")
            #expect(copy.headers.first(name: "content-type") == "application/x-tar")
            #expect(copy.bytes.count.isMultiple(of: 512))
            #expect(copy.text.hasPrefix("copy.json") && copy.text.contains("11010519491231002X"))
            // The approval is used up.
            #expect(try await server.send(.POST, path, body, as: compliance).status == 403)
            var filter = AuditReading.Filter()
            filter.action = AuditAction.subjectExport.rawValue
            let acts = try AuditReading(server.vault).acts(filter, limit: 100)
            #expect(acts.filter { $0.outcome == "done" }.count == 1)
        }
    }

    @Test func aPersonIsPutRightAndErasedInPart() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let manager2 = try await server.signInWithFactor("manager2")
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            let corrections = "/v1/subjects/\(subject)/corrections"
            let admin = try await server.signInWithFactor("admin")
            let new = ["field": "email", "value": "wang@example.org"]
            #expect(try await server.send(.POST, corrections, new, as: admin).status == 403)
            let put = try await server.send(.POST, corrections, new, as: compliance)
            #expect(put.status == 200 && put.json["records"] as? Int == 1, "\(put.text)")
            let found = try await server.send(
                .POST, "/v1/subjects/find", ["email": "wang@example.org"], as: compliance)
            #expect(found.json["subjects"] as? [String] == [subject])
            let bad = try await server.send(
                .POST, corrections, ["field": "nothing", "value": "x"], as: compliance)
            #expect(bad.status == 404, "\(bad.text)")
            let records = try await server.send(
                .GET, "/v1/subjects/\(subject)/records", as: compliance)
            let items = records.json["items"] as? [[String: Any]] ?? []
            #expect(items.count == 1 && !records.text.contains("11010519491231002X"))
            let parts = "/v1/subjects/\(subject)/parts/erasure"
            #expect(try await server.send(.POST, parts, [:], as: compliance).status == 422)
            #expect(
                try await server.send(.POST, parts, ["classes": ["soul"]], as: compliance).status
                    == 422)
            let classes: [String: Any] = ["classes": ["identity"]]
            #expect(try await server.send(.POST, parts, classes, as: compliance).status == 403)
            try await agree(
                try await server.send(
                    .POST, parts, classes.merging(["reason": "asked for"]) { $1 }, as: compliance),
                [manager, manager2], on: server)
            let erased = try await server.send(.POST, parts, classes, as: compliance)
            #expect(
                erased.status == 200 && erased.json["whole"] as? Bool == false, "\(erased.text)")
            #expect(
                try await server.send(.GET, "/v1/subjects/\(subject)", as: compliance).status == 200
            )
        }
    }

    @Test func peopleAreJoinedAndPartedByAccount() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let compliance = try await server.signInWithFactor("compliance")
            let one = try await server.find("13800138001", as: compliance)
            let other = try await server.find("13900139002", as: compliance)
            let path = "/v1/subjects/\(one)/merge"
            let agent = try await server.signInWithFactor("agent")
            #expect(try await server.send(.POST, path, ["other": "x"], as: agent).status == 422)
            try await agree(
                try await server.send(
                    .POST, path, ["other": other, "reason": "the same"], as: compliance),
                [manager], on: server)
            let joined = try await server.send(.POST, path, ["other": other], as: compliance)
            #expect(joined.status == 200, "\(joined.text)")
            #expect((joined.json["by"] as? String)?.hasPrefix("usr-") == true)
            #expect(try await server.find("13900139002", as: compliance) == one)
            let list = try await server.send(.GET, "/v1/decisions", as: compliance)
            #expect((list.json["items"] as? [Any])?.count == 1, "\(list.text)")
            #expect(try await server.send(.GET, "/v1/conflicts", as: compliance).status == 200)
            #expect(
                try await server.send(.GET, "/v1/conflicts/con-x", as: compliance).status == 404)
            let undo = "/v1/decisions/\(joined.json["decision"] as? String ?? "")/undo"
            try await agree(
                try await server.send(.POST, undo, ["reason": "they are two"], as: compliance),
                [manager], on: server)
            let undone = try await server.send(.POST, undo, [:], as: compliance)
            #expect(undone.json["state"] as? String == "undone", "\(undone.text)")
            #expect(try await server.find("13900139002", as: compliance) == other)
        }
    }

    @Test func listsAreDescribedComparedAndRelabelledByAccount() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let agent = try await server.signInWithFactor("agent")
            let facts = "/v1/datasets/list/facts"
            let source: [String: Any] = [
                "supplier": "Supplier Ltd", "purposes": ["sale"], "country": "CN",
            ]
            #expect(try await server.send(.POST, facts, source, as: agent).status == 403)
            #expect(try await server.send(.POST, facts, source, as: manager).status == 204)
            let shown = try await server.send(.GET, "/v1/datasets/list", as: agent)
            #expect(shown.json["supplier"] as? String == "Supplier Ltd")
            #expect(
                try await server.send(.POST, facts, ["country": "china"], as: manager).status
                    == 422)
            let compared = try await server.send(
                .POST, "/v1/datasets/list/comparison", ["other": "list"], as: manager)
            #expect(compared.status == 422 && compared.problem == "compare.same")
            let relabels = "/v1/datasets/list/relabels"
            let lower: [String: Any] = [
                "columns": [["column": "身份证号", "label": "phone"]], "reason": "it is one",
            ]
            #expect(try await server.send(.POST, relabels, lower, as: agent).status == 403)
            let preview = try await server.send(
                .POST, relabels + "/preview", ["columns": lower["columns"] ?? []], as: manager)
            #expect(preview.status == 200, "\(preview.text)")
            let asked = try await server.send(.POST, relabels, lower, as: manager)
            #expect(asked.status == 200, "\(asked.text)")
            let entry = try #require((asked.json["relabels"] as? [[String: Any]])?.first)
            #expect(entry["state"] as? String == "asked" && entry["lowering"] as? Bool == true)
            let relabel = "/v1/relabels/\(entry["relabel"] as? String ?? "")"
            // Not by whoever asked, nor by whose role does not decide.
            let own = try await server.send(.POST, relabel + "/agreement", as: manager)
            #expect(own.status == 403 && own.problem == "relabel.samePerson", "\(own.text)")
            #expect(
                try await server.send(.POST, relabel + "/agreement", as: agent).status == 403)
            let compliance = try await server.signInWithFactor("compliance")
            let agreed = try await server.send(.POST, relabel + "/agreement", as: compliance)
            #expect(agreed.json["state"] as? String == "waiting", "\(agreed.text)")
            let early = try await server.send(.POST, relabel + "/run", as: manager)
            #expect(early.status == 409 && early.problem == "relabel.tooEarly", "\(early.text)")
            let gone = try await server.send(.POST, relabel + "/cancellation", as: manager)
            #expect(gone.json["state"] as? String == "cancelled", "\(gone.text)")
        }
    }

    @Test func contactingIsCheckedAndWrittenDown() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let manager2 = try await server.signInWithFactor("manager2")
            let agent = try await server.signInWithFactor("agent")
            let subject = try await server.find("13800138001", as: agent)
            let add = try await server.send(
                .POST, "/v1/do-not-call/entries", ["phone": "13700137003"], as: agent)
            #expect(add.status == 204, "\(add.text)")
            let both = try await server.send(
                .POST, "/v1/do-not-call/entries", ["phone": "1", "identity": "2"], as: agent)
            #expect(both.status == 422)
            let listed = try await server.send(
                .POST, "/v1/do-not-call/check", ["phone": "137 0013 7003"], as: agent)
            #expect(listed.json["listed"] as? Bool == true, "\(listed.text)")
            let admin = try await server.signInWithFactor("admin")
            #expect(
                try await server.send(
                    .POST, "/v1/do-not-call/check", ["phone": "13700137003"], as: admin
                ).status == 403)
            let verdict = try await server.send(
                .POST, "/v1/calls/check", ["phone": "13700137003", "purpose": "sale"], as: agent)
            #expect(
                verdict.status == 200 && verdict.json["mayCall"] as? Bool == false,
                "\(verdict.text)")
            #expect(
                try await server.send(
                    .POST, "/v1/calls/check", ["phone": "13700137003"], as: agent
                ).status == 422)
            #expect(
                try await server.send(
                    .POST, "/v1/calls/check", ["phone": "13700137003", "purpose": "sale"],
                    as: admin
                ).status == 403)
            let consents = "/v1/subjects/\(subject)/consents"
            let compliance = try await server.signInWithFactor("compliance")
            let given: [String: Any] = ["purposes": ["sale"], "channels": ["phone"]]
            #expect(try await server.send(.POST, consents, given, as: admin).status == 403)
            #expect(
                try await server.send(
                    .POST, consents, ["purposes": ["x"], "channels": []], as: compliance
                ).status == 422)
            let asked = try await server.send(
                .POST, consents, given.merging(["reason": "on the phone"]) { $1 }, as: compliance)
            if asked.status == 202 {
                try await agree(asked, [manager, manager2], on: server)
                let added = try await server.send(.POST, consents, given, as: compliance)
                #expect(added.status == 201, "\(added.text)")
            } else {
                #expect(asked.status == 201, "\(asked.text)")
            }
            let list = try await server.send(.GET, consents, as: compliance)
            #expect((list.json["items"] as? [Any])?.count == 1, "\(list.text)")
            // Off the list again: two people, by their accounts.
            let removal = "/v1/do-not-call/removal"
            let target = ["phone": "13700137003"]
            #expect(try await server.send(.POST, removal, target, as: agent).status == 403)
            try await agree(
                try await server.send(
                    .POST, removal, target.merging(["reason": "a mistake"]) { $1 }, as: compliance
                ), [manager], on: server)
            #expect(try await server.send(.POST, removal, target, as: compliance).status == 204)
        }
    }

    @Test func teamsCampaignsResultsAndCompaniesAreKept() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let agent = try await server.signInWithFactor("agent")
            #expect(
                try await server.send(.POST, "/v1/teams", ["name": "N"], as: agent).status == 403)
            for name in ["North", "South", "West"] {
                let added = try await server.send(
                    .POST, "/v1/teams", ["name": name], as: manager)
                #expect(added.status == 201, "\(added.text)")
            }
            #expect(
                try await server.send(.POST, "/v1/teams", ["name": "North"], as: manager).status
                    == 409)
            // Page by page, each once.
            var names: [String] = []
            var cursor: String?
            repeat {
                let end = cursor.map { "&cursor=\($0)" } ?? ""
                let page = try await server.send(.GET, "/v1/teams?limit=2" + end, as: agent)
                #expect(page.status == 200, "\(page.text)")
                names += (page.json["items"] as? [[String: Any]] ?? []).compactMap {
                    $0["name"] as? String
                }
                cursor = page.json["next"] as? String
            } while cursor != nil
            #expect(names == ["North", "South", "West"])
            #expect(
                try await server.send(.GET, "/v1/teams?cursor=tea-x", as: agent).status == 422)
            let row = ["agent": "a1", "name": "Person", "team": "North", "from": "2026-01-01"]
            let brought = try await server.send(
                .POST, "/v1/roster", ["rows": [row]], as: manager)
            #expect(brought.json["added"] as? Int == 1, "\(brought.text)")
            let half = try await server.send(
                .POST, "/v1/roster",
                ["rows": [row.merging(["agent": "a2"]) { $1 }, row.merging(["team": "x"]) { $1 }]],
                as: manager)
            #expect(half.status == 404, "\(half.text)")
            let roster = try await server.send(.GET, "/v1/roster", as: manager)
            #expect((roster.json["items"] as? [Any])?.count == 1)
            #expect(try await server.send(.GET, "/v1/roster", as: agent).status == 403)
            let campaign = try await server.send(
                .POST, "/v1/campaigns",
                ["name": "Spring", "purpose": "sale", "datasets": ["list"]],
                as: manager)
            #expect(campaign.status == 201, "\(campaign.text)")
            #expect(
                try await server.send(
                    .POST, "/v1/campaigns", ["name": "X", "purpose": "sale", "start": "soon"],
                    as: manager
                ).status == 422)
            let ended = try await server.send(
                .POST, "/v1/campaigns/Spring/end", as: manager)
            #expect(ended.status == 200, "\(ended.text)")
            let shown = try await server.send(.GET, "/v1/campaigns/Spring", as: agent)
            #expect(shown.json["closed"] as? Bool == true, "\(shown.text)")
            #expect(
                try await server.send(
                    .POST, "/v1/results", ["code": "maybe", "flags": ["contacted"]], as: manager
                ).status == 204)
            #expect(
                try await server.send(
                    .POST, "/v1/results", ["code": "maybe", "flags": ["loved"]], as: manager
                ).status == 422)
            let results = try await server.send(.GET, "/v1/results", as: agent)
            #expect(results.text.contains("maybe"))
            #expect(
                try await server.send(
                    .POST, "/v1/results/removal", ["code": "maybe"], as: manager
                ).status == 204)
            #expect(try await server.send(.GET, "/v1/companies", as: agent).status == 200)
            #expect(
                try await server.send(
                    .POST, "/v1/companies/find", ["text": " "], as: agent
                ).status == 422)
        }
    }

    @Test func aKeyIsGoodBehindARestartAndNeverDoesItTwice() async throws {
        try await ServerFixture.with { server in
            let manager = try await server.signInWithFactor("manager")
            let key = ["idempotency-key": "k-7"]
            let body = ["name": "North"]
            let first = try await server.send(
                .POST, "/v1/teams", body, as: manager, headers: key)
            #expect(first.status == 201, "\(first.text)")
            try await server.restart()
            let again = try await server.send(
                .POST, "/v1/teams", body, as: manager, headers: key)
            #expect(again.status == 201 && again.bytes == first.bytes, "\(again.text)")
            let other = try await server.send(
                .POST, "/v1/teams", ["name": "South"], as: manager, headers: key)
            #expect(other.status == 422 && other.problem == "api.keyReused")
            // One that a process had begun when it ended: nobody knows, and it is not done again.
            let account = try AccountBook(vault: server.vault).account("manager").number
            let number = KeptAnswers.number(of: "k-7", account: account)
            let answers = KeptAnswers(vault: server.vault)
            var kept = try #require(
                try answers.kept(number, at: SystemClock.microseconds))
            kept.answer = nil
            try answers.keep(kept, as: number)
            let unknown = try await server.send(
                .POST, "/v1/teams", body, as: manager, headers: key)
            #expect(unknown.status == 409 && unknown.problem == "api.outcomeUnknown")
            // A day later the key is new.
            #expect(
                try answers.kept(number, at: SystemClock.microseconds + KeptAnswers.lasts + 1)
                    == nil)
            let late = SystemClock.microseconds + KeptAnswers.lasts + 60_000_000
            #expect(try answers.index(at: late).isEmpty)
            // What did not happen is not kept.
            let failed = ["idempotency-key": "k-8"]
            #expect(
                try await server.send(
                    .POST, "/v1/teams", ["name": "North"], as: manager, headers: failed
                ).status == 409)
            #expect(
                try await server.send(
                    .POST, "/v1/teams", ["name": "East"], as: manager, headers: failed
                ).status == 201)
        }
    }
}
