import Foundation
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Signing in through a real OpenID Connect provider, end to end.
@Suite(.serialized, TestServers.needsOpenBao) struct ProviderSignInTests {
    private struct Read: Decodable {
        struct Client: Decodable { var client_id, client_secret: String }
        var data: Client
    }
    private struct Login: Decodable {
        struct Auth: Decodable { var client_token, entity_id: String }
        var auth: Auth
    }
    private struct Back: Decodable { var code, state: String }

    /// A provider with one person, whose tokens say that a second factor was shown and which groups
    /// they are in.
    private struct Provider {
        let bao: BaoServer
        let options: SignInProviderOptions
        let token: String
        let person: String

        init(_ folder: TemporaryFolder) throws {
            bao = try BaoServer()
            try bao.unseal()
            try bao.bao(["auth", "enable", "userpass"])
            try bao.bao(["write", "auth/userpass/users/mei", "password=velvet-otter"])
            try bao.bao([
                "write", "identity/oidc/client/strata",
                "redirect_uris=https://strata.example/back", "assignments=allow_all",
            ])
            try bao.bao([
                "write", "identity/oidc/scope/staff",
                #"template={"amr":["pwd","otp"],"groups":["sales","others"]}"#,
            ])
            try bao.bao([
                "write", "identity/oidc/provider/staff", "allowed_client_ids=*",
                "scopes_supported=staff",
            ])
            let client = try JSONDecoder().decode(
                Read.self, from: bao.bao(["read", "-format=json", "identity/oidc/client/strata"])
            ).data
            let login = try JSONDecoder().decode(
                Login.self,
                from: bao.bao([
                    "write", "-format=json", "auth/userpass/login/mei", "password=velvet-otter",
                ])
            ).auth
            token = login.client_token
            person = login.entity_id
            let file = folder("client-secret")
            try client.client_secret.write(toFile: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            options = SignInProviderOptions(
                settings: OIDCSettings(
                    issuer: bao.address + "/v1/identity/oidc/provider/staff",
                    client: client.client_id, redirect: "https://strata.example/back",
                    authorityFile: bao.authority, scopes: ["staff"], rolesClaim: "groups",
                    roles: ["sales": .agent, "chiefs": .manager]),
                secretFile: file)
        }

        /// Lets the person sign in there, as their browser would.
        func browser(_ address: String) throws -> (code: String, state: String) {
            let query = try #require(address.split(separator: "?").last)
            let output = try TestServers.run(
                "/usr/bin/curl",
                [
                    "-sS", "--cacert", bao.authority, "-H", "X-Vault-Token: \(token)",
                    "\(bao.address)/v1/identity/oidc/provider/staff/authorize?\(query)",
                ])
            let back = try JSONDecoder().decode(Back.self, from: output)
            return (back.code, back.state)
        }
    }

    private func begin(
        _ server: ServerFixture
    ) async throws -> (address: String, flow: String) {
        let begun = try await server.send(.GET, "/v1/session/provider")
        #expect(begun.status == 200, "\(begun.text)")
        return (
            try #require(begun.json["address"] as? String),
            try #require(begun.json["flow"] as? String)
        )
    }

    @Test func whoIsLinkedSignsInAndNobodyElse() async throws {
        let folder = try TemporaryFolder()
        let provider = try Provider(folder)
        defer { provider.bao.stop() }
        try await ServerFixture.with({ $0.provider = provider.options }) { server in
            func end(
                _ flow: String, _ state: String, _ code: String?, _ more: [String: String] = [:]
            ) async throws -> ServerFixture.Reply {
                var body = ["flow": flow, "state": state].merging(more) { $1 }
                body["code"] = code
                return try await server.send(.POST, "/v1/session/provider", body)
            }
            // Somebody whom the provider knows and the vault does not.
            let (address, flow) = try await begin(server)
            let back = try provider.browser(address)
            #expect(!address.contains(flow))
            let stranger = try await end(flow, back.state, back.code)
            #expect(stranger.status == 401 && stranger.problem == "access.refused")
            let book = AccountBook(vault: server.vault)
            try book.link(
                try book.account("agent"),
                to: OIDCIdentity(
                    issuer: provider.options.settings.issuer, subject: provider.person))
            let again = try await begin(server)
            let good = try provider.browser(again.address)
            let opened = try await end(
                again.flow, good.state, good.code, ["issuer": provider.options.settings.issuer])
            #expect(opened.status == 201, "\(opened.text)")
            #expect(opened.json["secondFactorAt"] != nil)
            let secret = try #require(opened.json["secret"] as? String)
            #expect(try await server.send(.GET, "/v1/session", as: secret).status == 200)
            // What the provider says of the second factor is enough for a value.
            let subject = try await server.find("13800138001", as: secret)
            let revealed = try await server.send(
                .POST, "/v1/subjects/\(subject)/reveal", ["field": "手机号", "purpose": "sale"],
                as: secret)
            #expect(revealed.status == 200, "\(revealed.text)")
            // Neither the sign-in nor its code is good again, nor the code in another sign-in.
            let twice = try await end(again.flow, good.state, good.code)
            #expect(twice.status == 401 && twice.problem == "oidc.foreignAnswer")
            let third = try await begin(server)
            let state = try #require(
                URLComponents(string: third.address)?.queryItems?.first { $0.name == "state" }?
                    .value)
            let reused = try await end(third.flow, state, good.code)
            #expect(reused.status == 401 && reused.problem == "oidc.refused", "\(reused.text)")
            // Somebody else's answer in a sign-in that was begun here: a login forced on a victim.
            let attackers = try await begin(server)
            let theirs = try provider.browser(attackers.address)
            let victims = try await begin(server)
            let forced = try await end(victims.flow, theirs.state, theirs.code)
            #expect(forced.status == 401 && forced.problem == "oidc.foreignAnswer")
            for flow in ["", "AAAA", String(attackers.flow.dropLast(4)) + "AAAA"] {
                #expect(try await end(flow, theirs.state, theirs.code).status == 401)
            }
            let mixed = try await end(
                attackers.flow, theirs.state, theirs.code, ["issuer": "https://evil.example"])
            #expect(mixed.status == 401 && mixed.problem == "oidc.foreignAnswer")
            // Who says no there is not let in, and is told so.
            let denied = try await begin(server)
            let wanted = try #require(
                URLComponents(string: denied.address)?.queryItems?.first { $0.name == "state" }?
                    .value)
            let no = try await end(denied.flow, wanted, nil, ["error": "access_denied"])
            #expect(no.status == 401 && no.problem == "oidc.refused")
            // A leaver is out here, whatever the provider says.
            _ = try book.disable(try book.account("agent"))
            let last = try await begin(server)
            let late = try provider.browser(last.address)
            #expect(try await end(last.flow, late.state, late.code).status == 401)
        }
    }

    @Test func anotherIssuerIsNotBelieved() async throws {
        let folder = try TemporaryFolder()
        let provider = try Provider(folder)
        defer { provider.bao.stop() }
        // One whose description names another, and one that nobody is.
        for issuer in [
            provider.bao.address + "/v1/identity/oidc/provider/../provider/staff",
            provider.bao.address + "/v1/identity/oidc/provider/nobody",
        ] {
            var options = provider.options
            options.settings.issuer = issuer
            try await ServerFixture.with({ $0.provider = options }) { server in
                let begun = try await server.send(.GET, "/v1/session/provider")
                #expect(begun.status == 503 && begun.problem == "oidc.provider", "\(begun.text)")
            }
        }
    }

    @Test func withoutAProviderNobodySignsInThroughOne() async throws {
        try await ServerFixture.with { server in
            let begun = try await server.send(.GET, "/v1/session/provider")
            #expect(begun.status == 404 && begun.problem == "api.noProvider")
            let ended = try await server.send(
                .POST, "/v1/session/provider", ["flow": "a", "state": "b", "code": "c"])
            #expect(ended.status == 404)
        }
    }
}
