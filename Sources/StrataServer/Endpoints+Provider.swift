internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Signing in through a provider, without a cookie: who begins gets, beside the address, what only they
/// can end the sign-in with, and keeps it where no other site can put it (a page: in its session storage).
/// Whoever is sent to the page with somebody else's answer has nothing that fits it, so nobody is signed in
/// as another without noticing.
extension Endpoints {
    private struct StartReport: Encodable {
        var address: String
        var flow: String
    }

    private struct AnswerForm: Decodable {
        var flow: String
        var state: String
        var code: String?
        var issuer: String?
        var error: String?
    }

    private static func provider(_ call: Call) throws(APIError) -> SignInProvider {
        guard let provider = call.desk.provider else { throw .noProvider }
        return provider
    }

    static let provider = [
        Endpoint(
            method: .get, path: "/v1/session/provider", name: "beginAtProvider",
            summary: Message("api.beginAtProvider"), needsSession: false, place: .provider,
            answers: [(200, .all([("address", .text()), ("flow", .text())]))], problems: [404]
        ) { call in
            let provider = try provider(call)
            let flow = OIDCFlow()
            let sealed = try call.desk.seals.seal(
                Array(flow.text.utf8), for: SignInProvider.use,
                ends: call.now + SignInProvider.lasts)
            return try .json(
                StartReport(
                    address: try provider.client.address(flow), flow: Base64URL.text(sealed)))
        },
        Endpoint(
            method: .post, path: "/v1/session/provider", name: "signInByProvider",
            summary: Message("api.signInByProvider"), needsSession: false, place: .provider,
            body: .object(
                [
                    ("flow", .text(most: 1_024)), ("state", .text(most: 256)),
                    ("code", .text(most: 4_096)), ("issuer", .text(most: 1_024)),
                    ("error", .text(most: 256)),
                ], needed: ["flow", "state"]),
            answers: [(201, .named("Session"))], problems: [401, 404]
        ) { call in
            let form: AnswerForm = try call.decode()
            let provider = try provider(call)
            guard let sealed = Base64URL.bytes(form.flow),
                let content = try call.desk.seals.open(
                    sealed, for: SignInProvider.use, at: call.now),
                let flow = OIDCFlow(String(decoding: content, as: UTF8.self))
            else { throw OIDCError.foreignAnswer }
            var answer = ["state": form.state]
            answer["code"] = form.code
            answer["iss"] = form.issuer
            answer["error"] = form.error
            let identity = try provider.client.identity(in: answer, flow, at: call.now)
            let opened = try SignIn(vault: call.whole, policy: call.policy).open(
                identity, at: call.now)
            return try .json(
                SessionReport(
                    opened.account, opened.session, secret: opened.secret.text, call.whole),
                status: .created)
        },
    ]
}
