import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// The policy of a vault, adopted over HTTP while it decides.
@Suite(.serialized) struct PolicyAPITests {
    private static let rule = "- id: access.restricted"

    /// The policy in force with other numbers of values that one may see in a day.
    private func document(_ server: ServerFixture, _ secret: String, values: Int) async throws
        -> String
    {
        let shown = try await server.send(.GET, "/v1/policy", as: secret)
        let document = try #require(shown.json["document"] as? String)
        var policy = try #require(Policy.parse(yaml: document, path: "policy").policy)
        let index = try #require(policy.accessRules.firstIndex { $0.id == "access.restricted" })
        policy.accessRules[index].set.valuesADay = .values(values)
        return policy.canonicalForm
    }

    private func reveal(
        _ server: ServerFixture, _ subject: String, _ secret: String
    ) async throws -> ServerFixture.Reply {
        try await server.send(
            .POST, "/v1/subjects/\(subject)/reveal",
            ["field": "身份证号", "purpose": "compliance", "ticket": "A-1"], as: secret)
    }

    @Test func aPolicyIsAdoptedWithTheAgreementOfOthersAndDecidesAtOnce() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let compliance = try await server.signInWithFactor("compliance")
            let agent = try await server.signIn("agent")
            let subject = try await server.find("13800138001", as: compliance)
            #expect(try await reveal(server, subject, compliance).status == 200)
            let strict = try await document(server, admin, values: 1)
            // Only who gives out roles, and not alone.
            for other in [agent, compliance] {
                let refused = try await server.send(
                    .PUT, "/v1/policy", ["document": strict, "reason": "fewer"], as: other)
                #expect(refused.status == 403, "\(refused.text)")
            }
            #expect(
                try await server.send(.PUT, "/v1/policy", ["document": strict], as: admin).status
                    == 403)
            let asked = try await server.send(
                .PUT, "/v1/policy", ["document": strict, "reason": "fewer"], as: admin)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            // Those who decide see what it changes, and nobody else.
            for other in [agent, admin] {
                let hidden = try await server.send(.GET, "/v1/policy/proposals", as: other)
                #expect(hidden.status == 403, "\(hidden.text)")
            }
            let waiting = try await server.send(.GET, "/v1/policy/proposals", as: compliance)
            let proposals = try #require(waiting.json["items"] as? [[String: Any]])
            #expect(proposals.count == 1 && proposals[0]["document"] as? String == strict)
            #expect(proposals[0]["loosens"] as? Bool == false)
            let changes = try #require(proposals[0]["changes"] as? [[String: Any]])
            #expect(changes.map { $0["id"] as? String } == ["access.restricted"])
            #expect(changes[0]["strictness"] as? String == "stricter", "\(changes)")
            let agreed = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: compliance)
            #expect(agreed.status == 200, "\(agreed.text)")
            // Another policy than the one that was agreed to is not adopted.
            let loose = try await document(server, admin, values: 5_000)
            let other = try await server.send(
                .PUT, "/v1/policy", ["document": loose], as: admin)
            #expect(
                other.status == 403 && other.problem == "access.denied.approval", "\(other.text)")
            let adopted = try await server.send(
                .PUT, "/v1/policy", ["document": strict], as: admin)
            #expect(adopted.status == 200, "\(adopted.text)")
            // The one value of the day was had before.
            let refused = try await reveal(server, subject, compliance)
            #expect(refused.status == 403, "\(refused.text)")
            let left = try await server.send(.GET, "/v1/policy/proposals", as: compliance)
            let rest = try #require(left.json["items"] as? [[String: Any]])
            #expect(rest.map { $0["document"] as? String } == [loose])
            #expect(rest[0]["loosens"] as? Bool == true)
            // And behind a restart as well.
            try await server.restart()
            let shown = try await server.send(.GET, "/v1/policy", as: compliance)
            #expect(shown.json["document"] as? String == strict)
            #expect(try await reveal(server, subject, compliance).status == 403)
        }
    }

    @Test func whatWasAgreedToIsOfThePolicyThatItReplaces() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let compliance = try await server.signInWithFactor("compliance")
            let fewer = try await document(server, admin, values: 30)
            let asked = try await server.send(
                .PUT, "/v1/policy", ["document": fewer, "reason": "fewer"], as: admin)
            let approval = try #require(asked.json["approval"] as? String, "\(asked.text)")
            _ = try await server.send(
                .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: compliance)
            // The owner has another one meanwhile.
            let between = try await document(server, admin, values: 10)
            try AdoptedPolicy(vault: server.vault).adopt(
                try #require(Policy.parse(yaml: between, path: "policy").policy))
            let late = try await server.send(.PUT, "/v1/policy", ["document": fewer], as: admin)
            #expect(late.status == 403 && late.problem == "access.denied.approval", "\(late.text)")
        }
    }

    @Test func whatIsNoPolicyIsRefusedWithItsPlace() async throws {
        try await ServerFixture.with { server in
            let admin = try await server.signInWithFactor("admin")
            let good = try await document(server, admin, values: 30)
            // Separation of duties cannot be written away.
            let alone = good.replacing(
                "users: yes\n          roles: approval\n",
                with: "users: yes\n          roles: yes\n")
            for (text, problem) in [
                ("schema: 9", "adoption.invalid"), (":", "adoption.invalid"),
                (alone, "adoption.invalid"),
                (good.replacing(Self.rule, with: "- id: x\n  y: [1"), "adoption.invalid"),
            ] {
                let reply = try await server.send(
                    .PUT, "/v1/policy", ["document": text, "reason": "x"], as: admin,
                    headers: ["accept-language": "zh"])
                #expect(reply.status == 422 && reply.problem == problem, "\(reply.text)")
                #expect((reply.json["detail"] as? String)?.contains("行") == true, "\(reply.text)")
            }
            #expect(alone != good)
            let unknown = try await server.send(
                .PUT, "/v1/policy", ["document": good, "profiles": ["mars"], "reason": "x"],
                as: admin)
            #expect(unknown.status == 422, "\(unknown.text)")
        }
    }

    @Test func theRootKeyIsChangedWhileTheVaultIsServed() async throws {
        try await ServerFixture.with { server in
            let custodian = try await server.signInWithFactor("custodian")
            let admin = try await server.signInWithFactor("admin")
            #expect(try await server.send(.POST, "/v1/keys/root", [:], as: admin).status == 403)
            let rotated = try await server.send(.POST, "/v1/keys/root", [:], as: custodian)
            #expect(rotated.status == 200 && rotated.json["rootVersion"] as? Int == 2)
            let status = try await server.send(.GET, "/v1/keys", as: custodian)
            #expect(status.json["rootVersion"] as? Int == 2, "\(status.text)")
            // Who was known is found, who comes is sealed, and all of it behind a restart too.
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            #expect(try await reveal(server, subject, compliance).status == 200)
            #expect(
                try server.vault.keyStore.systemKeys().allSatisfy { $0.wrapped.rootVersion == 2 })
            try await server.restart()
            #expect(try await reveal(server, subject, compliance).status == 200)
        }
    }
}
