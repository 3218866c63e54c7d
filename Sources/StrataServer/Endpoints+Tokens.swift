internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct TokenForm: Decodable {
        var label: String
        var scopes: [String]
        var ends: Int64
    }

    private struct TokenReport: Encodable, Sendable {
        var token: String
        var user: String
        var label: String
        var scopes: [String]
        var made: Int64
        var ends: Int64
        var open: Bool

        init(_ token: ServiceToken, _ call: Call) {
            let identifiers = call.vault.keys.identifiers
            self.token = identifiers.identifier(.token, token.number)
            user = identifiers.identifier(.account, token.account)
            label = token.label
            scopes = token.scopes.sorted()
            made = token.made
            ends = token.ends
            open = token.isOpen(at: call.now)
        }
    }

    private struct NewTokenReport: Encodable {
        var token: TokenReport
        var secret: String
    }

    private static let scopes = Action.allCases.map(\.rawValue) + Duty.allCases.map(\.rawValue)

    static let tokens = [
        Endpoint(
            method: .get, path: "/v1/users/{user}/tokens", name: "userTokens",
            summary: Message("api.userTokens"), query: Page<TokenReport>.parameters,
            answers: [(200, Page<TokenReport>.schema(.named("Token")))], problems: [404]
        ) { call in
            let account = try listedUser(call)
            let all = try AccessSessions(vault: call.vault).tokens(of: account.number)
                .sorted { $0.number < $1.number }.map { TokenReport($0, call) }
            return try .json(try Page.of(all, call, identifier: \.token))
        },
        Endpoint(
            method: .post, path: "/v1/users/{user}/tokens", name: "addToken",
            summary: Message("api.addToken"),
            body: .all([
                ("label", .text(most: 64)), ("scopes", .list(.words(scopes))), ("ends", time),
            ]),
            answers: [(201, .all([("token", .named("Token")), ("secret", .text())]))],
            problems: [404], handsOut: true
        ) { call in
            let form: TokenForm = try call.decode()
            let account = try AccountBook(vault: call.vault).account(call.parameter("user"))
            let made = try AccessSessions(vault: call.vault).addToken(
                for: account, label: form.label, scopes: Set(form.scopes), ends: form.ends,
                at: call.now)
            return try .json(
                NewTokenReport(token: TokenReport(made.token, call), secret: made.secret.text),
                status: .created)
        },
        Endpoint(
            method: .delete, path: "/v1/tokens/{token}", name: "revokeToken",
            summary: Message("api.revokeToken"), answers: [(204, nil)], problems: [404]
        ) { call in
            guard
                let number = call.vault.keys.identifiers.number(.token, call.parameter("token"))
            else { throw AccountError.unknownToken }
            try AccessSessions(vault: call.vault).revoke(token: number)
            return .nothing
        },
    ]
}
