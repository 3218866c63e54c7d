import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Legal holds and clocks over HTTP.
@Suite(.serialized) struct LegalHoldAPITests {
    @Test func aHoldIsPlacedByWhoHasTheDutyAndEndedByTwo() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let agent = try await server.signInWithFactor("agent")
            let body: [String: Any] = [
                "matter": "C-17", "reason": "claim", "review": "2099-01-01", "datasets": ["list"],
            ]
            #expect(try await server.send(.POST, "/v1/holds", body, as: agent).status == 403)
            for (wrong, status) in [
                (["review": "someday"], 422), (["review": "2020-01-01"], 422),
                (["datasets": ["nothing"]], 404), (["datasets": [String]()], 422),
            ] as [([String: Any], Int)] {
                let reply = try await server.send(
                    .POST, "/v1/holds", body.merging(wrong) { $1 }, as: compliance)
                #expect(reply.status == status, "\(wrong): \(reply.text)")
            }
            let placed = try await server.send(.POST, "/v1/holds", body, as: compliance)
            #expect(placed.status == 201, "\(placed.text)")
            let hold = try #require(placed.json["hold"] as? String)
            #expect(placed.json["placedBy"] as? String == "compliance")
            let path = "/v1/holds/\(hold)"
            // Evidence is for those who read it, and for nobody else.
            let auditor = try await server.signInWithFactor("auditor")
            #expect(try await server.send(.GET, path, as: auditor).status == 200)
            #expect(try await server.send(.GET, "/v1/holds", as: agent).status == 403)
            // Nothing destroys what is held, whoever agreed to that.
            let subjects = try server.vault.records.read { try $0.subjects(after: 0, limit: 10) }
            let number = try #require(subjects.first?.number)
            #expect(throws: LegalHoldError.self) {
                _ = try SubjectLookup(
                    vault: server.vault, policy: .standard, role: .compliance
                ).erase([number], at: SystemClock.microseconds)
            }
            let reviewed = try await server.send(
                .POST, path + "/review", ["review": "2099-06-01"], as: compliance)
            #expect(reviewed.json["review"] as? String == "2099-06-01", "\(reviewed.text)")
            let release = ["reason": "settled"]
            let asked = try await server.send(.POST, path + "/release", release, as: compliance)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            // Not by whoever asks.
            let own = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: compliance)
            #expect(own.status == 403, "\(own.text)")
            let manager = try await server.signInWithFactor("manager")
            let agreed = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: manager)
            #expect(agreed.status == 200, "\(agreed.text)")
            let ended = try await server.send(.POST, path + "/release", release, as: compliance)
            #expect(ended.status == 200 && ended.json["released"] != nil, "\(ended.text)")
            let again = try await server.send(
                .POST, path + "/review", ["review": "2099-07-01"], as: compliance)
            #expect(again.status == 409, "\(again.text)")
        }
    }

    @Test func clocksAreExplainedAndCounted() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let subjects = try server.vault.records.read { try $0.subjects(after: 0, limit: 10) }
            let number = try #require(subjects.first?.number)
            let name = server.vault.keys.identifiers.identifier(.subject, number)
            let shown = try await server.send(
                .GET, "/v1/subjects/\(name)/lifecycle", as: compliance)
            #expect(shown.status == 200, "\(shown.text)")
            let parts = try #require(shown.json["parts"] as? [[String: Any]])
            #expect(parts.contains { $0["retentionClass"] as? String == "contact" })
            // Everything was brought in in 1970.
            #expect(parts.allSatisfy { $0["stage"] as? String == "due" }, "\(shown.text)")
            let job = try await server.send(.POST, "/v1/lifecycle/report", [:], as: compliance)
            #expect(job.status == 202, "\(job.text)")
            let unknown = try await server.send(
                .GET, "/v1/subjects/sub-nobody/lifecycle", as: compliance)
            #expect(unknown.status == 404)
        }
    }
}

/// "Why did you call me?" over HTTP.
@Suite(.serialized) struct RequestTraceAPITests {
    @Test func whoAnswersPeopleTracesThem() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let agent = try await server.signInWithFactor("agent")
            let path = "/v1/requests/trace"
            let page = try server.vault.records.read { try $0.subjects(after: 0, limit: 1) }
            let one = server.vault.keys.identifiers.identifier(.subject, page[0].number)
            let asked = ["subject": one]
            #expect(try await server.send(.POST, path, asked, as: agent).status == 403)
            let told = try await server.send(.POST, path, asked, as: compliance)
            #expect(told.status == 200, "\(told.text)")
            let people = told.json["people"] as? [[String: Any]]
            #expect(people?.first?["subject"] as? String == one)
            // Who looked is told by the name that they sign in with.
            let again = try await server.send(.POST, path, asked, as: compliance)
            let looks = (again.json["people"] as? [[String: Any]])?.first?["looks"]
            let first = try #require((looks as? [[String: Any]])?.first, "\(again.text)")
            #expect(first["actor"] as? String == "compliance")
            #expect(first["action"] as? String == "request.trace")
            for wrong in [[:], ["phone": "12"], ["phone": "13800000000", "subject": one]] {
                let refused = try await server.send(.POST, path, wrong, as: compliance)
                #expect(refused.status == 422, "\(refused.text)")
            }
        }
    }
}

/// What somebody wants erased, over HTTP.
@Suite(.serialized) struct ErasureRequestAPITests {
    @Test func whatNothingKeepsIsErasedOnceAnotherAgrees() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let agent = try await server.signInWithFactor("agent")
            let page = try server.vault.records.read { try $0.subjects(after: 0, limit: 1) }
            let one = server.vault.keys.identifiers.identifier(.subject, page[0].number)
            let path = "/v1/subjects/\(one)/erasure-request"
            let preview = try await server.send(.GET, path, as: compliance)
            #expect(preview.status == 200 && preview.json["isDone"] as? Bool == false)
            #expect(try await server.send(.POST, path, [:], as: agent).status == 403)
            // Alone nobody erases anybody.
            #expect(try await server.send(.POST, path, [:], as: compliance).status == 403)
            let asked = try await server.send(
                .POST, path, ["reason": "letter of 3 June"], as: compliance)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            let manager = try await server.signInWithFactor("manager")
            let manager2 = try await server.signInWithFactor("manager2")
            for other in [manager, manager2] {
                let agreed = try await server.send(
                    .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: other)
                #expect(agreed.status < 300 || agreed.status == 409, "\(agreed.text)")
            }
            let done = try await server.send(
                .POST, path, ["reason": "letter of 3 June"], as: compliance)
            #expect(done.status == 200 && done.json["isDone"] as? Bool == true, "\(done.text)")
            #expect((done.json["erasures"] as? [String])?.isEmpty == false)
            #expect(try await server.send(.GET, path, as: compliance).status == 404)
        }
    }
}

/// Disposals over HTTP.
@Suite(.serialized) struct DisposalAPITests {
    @Test func whatTwoHaveAgreedToIsDestroyedAndCertified() async throws {
        try await ServerFixture.with { server in
            let compliance = try await server.signInWithFactor("compliance")
            let agent = try await server.signInWithFactor("agent")
            let path = "/v1/disposals"
            #expect(try await server.send(.GET, path, as: agent).status == 403)
            // All of it was brought in in 1970.
            let proposed = try await server.job(
                server.send(.POST, path, ["classes": ["contact"]], as: compliance),
                as: compliance)
            let made = try #require(proposed.json["result"] as? [String: Any], "\(proposed.text)")
            let name = try #require(made["disposal"] as? String)
            let own = "\(path)/\(name)"
            let begun = try await server.send(.POST, own + "/run", as: compliance)
            #expect(begun.status == 409, "\(begun.text)")
            let self_ = try await server.send(.POST, own + "/approval", as: compliance)
            #expect(self_.status == 403, "\(self_.text)")
            #expect(try await server.send(.POST, own + "/approval", as: agent).status == 403)
            let manager = try await server.signInWithFactor("manager")
            let first = try await server.send(.POST, own + "/approval", as: manager)
            #expect(first.json["state"] as? String == "proposed", "\(first.text)")
            #expect(try await server.send(.POST, own + "/approval", as: manager).status == 403)
            let second = try await server.signInWithFactor("manager2")
            let agreed = try await server.send(.POST, own + "/approval", as: second)
            #expect(agreed.json["state"] as? String == "approved", "\(agreed.text)")
            // Who agrees does not carry it out: that is another duty.
            let other = try await server.job(
                server.send(.POST, own + "/run", as: second), as: second)
            #expect(other.json["result"] == nil, "\(other.text)")
            let ran = try await server.job(
                server.send(.POST, own + "/run", as: compliance), as: compliance)
            let done = try #require(ran.json["result"] as? [String: Any], "\(ran.text)")
            #expect(done["state"] as? String == "certified")
            let certificate = try await server.send(.GET, own + "/certificate", as: compliance)
            let check = try DisposalCertificate.check(Array(certificate.text.utf8))
            #expect(check.isGood, "\(check.findings)")
            #expect(check.body.approvedBy.map(\.name) == ["manager", "manager2"])
            let page = try await server.send(.GET, own + "/certificate/page", as: compliance)
            #expect(page.status == 200 && page.text.hasPrefix("<!doctype html>"))
            #expect(page.text.contains(check.digest) && page.text.contains(name))
            #expect(
                try await server.send(.GET, own + "/certificate/page", as: agent).status == 403)
            // Whoever reads evidence sees what became of it, and agrees to nothing.
            let auditor = try await server.signInWithFactor("auditor")
            #expect(try await server.send(.GET, own + "/certificate", as: auditor).status == 200)
            let list = try await server.send(.GET, path, as: auditor)
            #expect(list.status == 200 && list.text.contains(name), "\(list.text)")
            let left = try server.vault.records.read { try $0.subjects(after: 0, limit: 10) }
            let contacts = try server.vault.records.read { reader in
                try left.flatMap { try reader.records(of: $0.number) }.filter { record in
                    record.sealed.envelopes.contains { $0.slot.retentionClass == .contact }
                }
            }
            #expect(contacts.isEmpty)
            let unknown = try await server.send(.GET, path + "/dsp-none", as: compliance)
            #expect(unknown.status == 404)
        }
    }
}
