import Foundation
import StrataVault
import Testing

/// The code flow with a real provider.
@Suite(TestServers.needsOpenBao) struct OIDCProviderTests {
    private struct Read: Decodable {
        struct Client: Decodable { var client_id, client_secret: String }
        var data: Client
    }
    private struct Login: Decodable {
        struct Auth: Decodable { var client_token: String }
        var auth: Auth
    }
    private struct Answer: Decodable { var code, state: String }

    /// Signs somebody in at the provider, as their browser would.
    ///
    /// - Returns: What they come back with.
    private func browser(
        _ server: BaoServer, _ address: String, token: String
    ) throws -> [String: String] {
        let query = try #require(address.split(separator: "?").last)
        let output = try TestServers.run(
            "/usr/bin/curl",
            [
                "-sS", "--cacert", server.authority, "-H", "X-Vault-Token: \(token)",
                "\(server.address)/v1/identity/oidc/provider/default/authorize?\(query)",
            ])
        let answer = try JSONDecoder().decode(Answer.self, from: output)
        return ["code": answer.code, "state": answer.state]
    }

    @Test func somebodySignsInAndKeysChange() throws {
        let server = try BaoServer()
        defer { server.stop() }
        try server.unseal()
        try server.bao(["auth", "enable", "userpass"])
        try server.bao(["write", "auth/userpass/users/mei", "password=velvet-otter"])
        try server.bao([
            "write", "identity/oidc/client/strata",
            "redirect_uris=https://strata.example/back", "assignments=allow_all",
        ])
        let client = try JSONDecoder().decode(
            Read.self,
            from: server.bao(["read", "-format=json", "identity/oidc/client/strata"])
        ).data
        let login = try JSONDecoder().decode(
            Login.self,
            from: server.bao([
                "write", "-format=json", "auth/userpass/login/mei", "password=velvet-otter",
            ]))
        let settings = OIDCSettings(
            issuer: server.address + "/v1/identity/oidc/provider/default",
            client: client.client_id, redirect: "https://strata.example/back",
            authorityFile: server.authority)
        let oidc = try OIDCClient(settings, secret: client.client_secret, leastPause: .zero)
        func signIn(_ flow: OIDCFlow = OIDCFlow()) throws -> OIDCIdentity {
            let back = try browser(server, oidc.address(flow), token: login.auth.client_token)
            return try oidc.identity(in: back, flow)
        }
        let identity = try signIn()
        #expect(!identity.subject.isEmpty && identity.roles == nil && !identity.hasSecondFactor)
        #expect(try signIn() == identity)
        // The provider changes its keys; the next sign-in reads them.
        try server.bao(["write", "-f", "identity/oidc/key/default/rotate"])
        #expect(try signIn() == identity)
        // A code is good once, and for who asked for it.
        let flow = OIDCFlow()
        let back = try browser(server, oidc.address(flow), token: login.auth.client_token)
        #expect(throws: OIDCError.foreignAnswer) { try oidc.identity(in: back, OIDCFlow()) }
        #expect(try oidc.identity(in: back, flow) == identity)
        #expect(throws: OIDCError.refused) { try oidc.identity(in: back, flow) }
        let wrong = try OIDCClient(settings, secret: "another")
        let other = OIDCFlow()
        let answer = try browser(server, wrong.address(other), token: login.auth.client_token)
        #expect(throws: OIDCError.provider("token")) { try wrong.identity(in: answer, other) }
        var untrusted = settings
        untrusted.authorityFile = nil
        let stranger = try OIDCClient(untrusted, secret: "")
        #expect(throws: OIDCError.provider("discovery")) { try stranger.address(OIDCFlow()) }
    }
}
