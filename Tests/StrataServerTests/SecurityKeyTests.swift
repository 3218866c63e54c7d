import Foundation
import NIOHTTP1
import StrataCore
import StrataVault
import Testing

@testable import StrataServer

/// Security keys over HTTP: what lets in, and what somebody would try.
@Suite(.serialized) struct SecurityKeyTests {
    private typealias Reply = ServerFixture.Reply

    private func enrol(
        _ server: ServerFixture, _ key: SoftKey, label: String = "blue", as secret: String
    ) async throws -> Reply {
        let asked = try await server.send(.POST, "/v1/account/keys/new", as: secret)
        #expect(asked.status == 200, "\(asked.text)")
        let challenge = try #require(asked.json["challenge"] as? String)
        return try await server.send(
            .POST, "/v1/account/keys", key.register(challenge, label: label), as: secret)
    }

    /// What a key is asked for a sign-in.
    private func ask(_ server: ServerFixture, _ login: String) async throws -> Reply {
        let asked = try await server.send(.POST, "/v1/session/challenge", ["login": login])
        #expect(asked.status == 200, "\(asked.text)")
        return asked
    }

    private func challenge(_ reply: Reply) throws -> String {
        try #require(reply.json["challenge"] as? String)
    }

    private func open(
        _ server: ServerFixture, _ login: String, _ answer: [String: Any],
        passphrase: String? = nil
    ) async throws -> Reply {
        try await server.send(
            .POST, "/v1/session",
            [
                "login": login,
                "passphrase": passphrase ?? "a heron by the river \(login) at 5", "key": answer,
            ])
    }

    private func keys(_ server: ServerFixture, as secret: String) async throws -> [[String: Any]] {
        let list = try await server.send(.GET, "/v1/account/keys", as: secret)
        #expect(list.status == 200)
        return try #require(list.json["items"] as? [[String: Any]])
    }

    @Test(arguments: [false, true])
    func aKeyIsEnrolledUsedRenamedAndRemoved(isEdDSA: Bool) async throws {
        try await ServerFixture.with { server in
            let first = try await server.signIn("agent")
            var key = SoftKey(isEdDSA: isEdDSA)
            let enrolled = try await enrol(server, key, as: first)
            #expect(enrolled.status == 204, "\(enrolled.text)")
            // The passphrase alone is not enough any more.
            let bare = try await server.send(
                .POST, "/v1/session",
                ["login": "agent", "passphrase": "a heron by the river agent at 5"])
            #expect(bare.status == 401)
            let asked = try await ask(server, "agent")
            let allowed = try #require(asked.json["allowCredentials"] as? [[String: String]])
            #expect(allowed.map { $0["id"] } == [key.id])
            #expect(asked.json["rpId"] as? String == "localhost")
            let opened = try await open(
                server, "agent", try key.sign(try challenge(asked)))
            #expect(opened.status == 201, "\(opened.text)")
            #expect(opened.json["secondFactorAt"] != nil)
            let secret = try #require(opened.json["secret"] as? String)
            // The factor anew, within the session.
            let again = try await server.send(.POST, "/v1/session/factor/challenge", as: secret)
            let shown = try await server.send(
                .POST, "/v1/session/factor", ["key": try key.sign(try challenge(again))],
                as: secret)
            #expect(shown.status == 204, "\(shown.text)")
            // And a value is to be had.
            let subject = try await server.find("13800138001", as: secret)
            let revealed = try await server.send(
                .POST, "/v1/subjects/\(subject)/reveal", ["field": "手机号", "purpose": "sale"],
                as: secret)
            #expect(revealed.status == 200, "\(revealed.text)")
            let list = try await keys(server, as: secret)
            #expect(list.count == 1 && list.first?["label"] as? String == "blue")
            #expect(list.first?["algorithm"] as? String == (isEdDSA ? "EdDSA" : "ES256"))
            let path = "/v1/account/keys/\(list.first?["key"] as? String ?? "")"
            let renamed = try await server.send(.PATCH, path, ["label": "red"], as: secret)
            #expect(renamed.status == 204, "\(renamed.text)")
            #expect(try await keys(server, as: secret).first?["label"] as? String == "red")
            for label in ["", "  ", "a\nb", String(repeating: "x", count: 65)] {
                let bad = try await server.send(.PATCH, path, ["label": label], as: secret)
                #expect(bad.status == 422)
            }
            // A session that showed no factor takes none off, and gets no other.
            #expect(try await server.send(.DELETE, path, as: first).status == 403)
            #expect(try await enrol(server, SoftKey(), as: first).status == 403)
            // Nobody else's either.
            let lead = try await server.signIn("lead")
            #expect(try await server.send(.PATCH, path, ["label": "x"], as: lead).status == 404)
            #expect(try await server.send(.DELETE, path, as: lead).status == 404)
            #expect(try await keys(server, as: lead).isEmpty)
            #expect(try await server.send(.DELETE, path, as: secret).status == 204)
            #expect(try await server.send(.DELETE, path, as: secret).status == 404)
            _ = try await server.signIn("agent")
        }
    }

    @Test func anAnswerIsGoodOnceAndForWhatWasAsked() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            let lead = try await server.signIn("lead")
            var key = SoftKey()
            var leads = SoftKey()
            #expect(try await enrol(server, key, as: agent).status == 204)
            #expect(try await enrol(server, leads, as: lead).status == 204)
            let answer = try key.sign(try challenge(try await ask(server, "agent")))
            // A wrong passphrase, and the answer is used up.
            let wrong = try await open(server, "agent", answer, passphrase: "wrong")
            #expect(wrong.status == 401)
            #expect(try await open(server, "agent", answer).status == 401)
            let good = try key.sign(try challenge(try await ask(server, "agent")))
            #expect(try await open(server, "agent", good).status == 201)
            #expect(try await open(server, "agent", good).status == 401)
            // Asked for somebody else, or answered by somebody else's key.
            let others = try key.sign(try challenge(try await ask(server, "lead")))
            #expect(try await open(server, "agent", others).status == 401)
            let foreign = try leads.sign(try challenge(try await ask(server, "agent")))
            #expect(try await open(server, "agent", foreign).status == 401)
            // Asked for another use, or in another session.
            let touch = try await server.send(.POST, "/v1/session/factor/challenge", as: agent)
            let used = try key.sign(try challenge(touch))
            #expect(try await open(server, "agent", used).status == 401)
            let asked = try await open(
                server, "agent", try key.sign(try challenge(try await ask(server, "agent"))))
            let other = try #require(asked.json["secret"] as? String)
            let elsewhere = try await server.send(
                .POST, "/v1/session/factor/challenge", as: agent)
            let moved = try key.sign(try challenge(elsewhere))
            func show(_ answer: [String: Any], as secret: String) async throws -> Int {
                try await server.send(
                    .POST, "/v1/session/factor", ["key": answer], as: secret
                ).status
            }
            #expect(try await show(moved, as: other) == 401)
            #expect(try await show(moved, as: agent) == 204)
            #expect(try await show(moved, as: agent) == 401)
            let made = Base64URL.text(SystemRandom.bytes(36))
            #expect(try await show(try key.sign(made), as: agent) == 401)
            // An enrolment's answer enrols once, and nothing somewhere else.
            let begun = try await server.send(.POST, "/v1/account/keys/new", as: agent)
            let register = SoftKey().register(try challenge(begun), label: "one")
            let stolen = try await server.send(.POST, "/v1/account/keys", register, as: lead)
            #expect([403, 422].contains(stolen.status))
            #expect(
                try await server.send(.POST, "/v1/account/keys", register, as: agent).status == 204)
            #expect(
                try await server.send(.POST, "/v1/account/keys", register, as: agent).status == 422)
        }
    }

    @Test func copiesAndOtherPlacesAreRefused() async throws {
        try await ServerFixture.with({ $0.keyOrigins = ["https://localhost"] }) { server in
            let agent = try await server.signIn("agent")
            var key = SoftKey()
            #expect(try await enrol(server, key, as: agent).status == 204)
            func status(
                raises: Bool = true, type: String = "webauthn.get",
                _ change: (inout SoftKey) -> Void
            ) async throws -> Int {
                var changed = key
                change(&changed)
                let answer = try changed.sign(
                    try challenge(try await ask(server, "agent")), type: type, raises: raises)
                return try await open(server, "agent", answer).status
            }
            #expect(try await status { $0.origin = "https://localhost.evil.example" } == 401)
            #expect(try await status { $0.origin = "https://localhost:8443" } == 401)
            #expect(try await status { $0.origin = "http://localhost" } == 401)
            #expect(try await status { $0.domain = "evil.example" } == 401)
            #expect(try await status { $0.more = #","crossOrigin":true"# } == 401)
            #expect(try await status { $0.flags = 0 } == 401)
            #expect(try await status(type: "webauthn.create") { _ in } == 401)
            // Wrong ones behind a right passphrase delay the next: wait for none, take a new vault.
            key.counter = 0
        }
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            var key = SoftKey()
            #expect(try await enrol(server, key, as: agent).status == 204)
            key.counter = 6
            let right = try key.sign(try challenge(try await ask(server, "agent")))
            #expect(try await open(server, "agent", right).status == 201)
            // The copy has not seen what the key was used for since.
            for counter: UInt32 in [7, 3] {
                key.counter = counter
                let copy = try key.sign(
                    try challenge(try await ask(server, "agent")), raises: false)
                #expect(try await open(server, "agent", copy).status == 401)
            }
            key.counter = 7
            let next = try key.sign(try challenge(try await ask(server, "agent")))
            #expect(try await open(server, "agent", next).status == 201)
        }
    }

    @Test func keysFromElsewhereAreNotEnrolled() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            for change: (inout SoftKey) -> Void in [
                { $0.origin = "https://evil.example" }, { $0.domain = "evil.example" },
                { $0.format = "packed" }, { $0.flags = 0 }, { $0.more = #","crossOrigin":true"# },
            ] {
                var key = SoftKey()
                change(&key)
                let reply = try await enrol(server, key, as: agent)
                #expect(reply.status == 422 && reply.problem == "account.badKey", "\(reply.text)")
            }
            for body in [
                ["label": "x", "clientDataJSON": "", "attestationObject": ""],
                ["label": "x", "clientDataJSON": "e30", "attestationObject": "oA"],
                ["label": "x", "clientDataJSON": "!", "attestationObject": "!"],
            ] {
                let reply = try await server.send(.POST, "/v1/account/keys", body, as: agent)
                #expect(reply.status == 422)
            }
            // The same key twice, for whomever.
            let key = SoftKey()
            let lead = try await server.signIn("lead")
            #expect(try await enrol(server, key, as: lead).status == 204)
            #expect(try await enrol(server, key, as: agent).status == 422)
            #expect(try await keys(server, as: agent).isEmpty)
        }
    }

    @Test func whoHasAKeyIsNotToBeToldFromOutside() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signIn("agent")
            #expect(try await enrol(server, SoftKey(), as: agent).status == 204)
            func identifiers(_ login: String) async throws -> [String] {
                let reply = try await ask(server, login)
                let list = try #require(
                    reply.json["allowCredentials"] as? [[String: String]])
                return list.compactMap { $0["id"] }
            }
            for login in ["lead", "nobody", "no such name", ""] {
                let first = try await identifiers(login)
                #expect(first.count == 1)
                #expect((Base64URL.bytes(first.first ?? "") ?? []).count >= 16)
                #expect(try await identifiers(login) == first)
            }
            #expect(try await identifiers("nobody") != identifiers("no such name"))
            #expect(try await identifiers("NoBody") == identifiers("nobody"))
        }
    }

    @Test func sealsOpenOnceForTheirUseAndInTime() throws {
        let seals = OneTimeSeals(most: 2)
        let one = try seals.seal([1, 2], for: "a", ends: 100)
        #expect(try seals.open(one, for: "b", at: 1) == nil)
        #expect(try seals.open(one, for: "a", at: 100) == nil)
        #expect(try OneTimeSeals().open(one, for: "a", at: 1) == nil)
        #expect(try seals.open(one, for: "a", at: 1) == [1, 2])
        #expect(try seals.open(one, for: "a", at: 1) == nil)
        for index in one.indices {
            var forged = one
            forged[index] ^= 1
            #expect(try seals.open(forged, for: "a", at: 1) == nil)
        }
        // What is known of those that came back is bounded, and no old one opens for that.
        #expect(try seals.open(try seals.seal(for: "a", ends: 200), for: "a", at: 1) == [])
        let third = try seals.seal(for: "a", ends: 200)
        #expect(throws: APIError.unavailable) { try seals.open(third, for: "a", at: 1) }
        #expect(try seals.open(third, for: "a", at: 150) == [])
        #expect(try seals.open(one, for: "a", at: 150) == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", "https://127.0.0.1"), ("", "https://"), ("a..b", "https://a..b"),
        ("example.org", "http://example.org"), ("example.org", "https://example.org/"),
        ("example.org", "https://evilexample.org"), ("example.org", "https://example.org:0"),
        ("example.org", "https://example.org:443"), ("example.org", "https://example.org.evil"),
        ("example.org", "https://a/.example.org"), ("Example.org", "https://Example.org"),
    ])
    func whatIsNoPlaceForKeysIsRefused(domain: String, origin: String) {
        #expect(throws: ServerError.self) { try KeySite(domain: domain, origins: [origin]) }
    }

    @Test func placesForKeysAreTheDomainAndWhatIsBelow() throws {
        let site = try KeySite(
            domain: "example.org",
            origins: ["https://example.org", "https://calls.example.org:8443"])
        #expect(site.origins.count == 2)
        #expect(throws: ServerError.self) { try KeySite(domain: "example.org", origins: []) }
    }
}
