internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct SignInForm: Decodable {
        var login: String
        var passphrase: String
        var code: String?
        var recoveryCode: String?
        var key: KeyAnswerForm?
    }

    private struct FactorForm: Decodable {
        var code: String?
        var key: KeyAnswerForm?
    }

    struct SessionReport: Encodable {
        var account: String
        var login: String
        var name: String
        var roles: [String]
        var session: String?
        var ends: Int64?
        var secondFactorAt: Int64?
        var secret: String?
        var mustChange: Bool

        init(
            _ account: Account, _ session: AccessSession? = nil, secret: String? = nil,
            _ vault: Vault
        ) {
            let identifiers = vault.keys.identifiers
            self.account = identifiers.identifier(.account, account.number)
            login = account.login
            name = account.name
            roles = account.roles.map(\.rawValue).sorted()
            self.session = session.map { identifiers.identifier(.session, $0.number) }
            ends = session?.ends
            secondFactorAt = session?.factorAt
            self.secret = secret
            mustChange = account.mustChange
        }
    }

    struct OpenSessionReport: Encodable, Sendable {
        var session: String
        var opened: Int64
        var seen: Int64
        var ends: Int64

        init(_ open: AccessSession, _ vault: Vault) {
            session = vault.keys.identifiers.identifier(.session, open.number)
            opened = open.opened
            seen = open.seen
            ends = open.ends
        }
    }

    /// The session that a call came with; `nil` for a token.
    private static func session(_ call: Call) throws -> AccessSession? {
        guard case .session(let number) = call.vault.actor?.credential else { return nil }
        return try AccessSessions(vault: call.vault).open(
            of: call.vault.actor?.account, at: call.now
        ).first { $0.number == number }
    }

    static let sessions = [
        Endpoint(
            method: .post, path: "/v1/session", name: "signIn", summary: Message("api.signIn"),
            needsSession: false,
            place: .passphrases,
            body: .object(
                [
                    ("login", .text(most: 64)), ("passphrase", .text(most: 1_024)),
                    ("code", .text(most: 16)), ("recoveryCode", .text(most: 32)),
                    ("key", .named("KeyAnswer")),
                ], needed: ["login", "passphrase"]),
            answers: [(201, .named("Session"))], problems: [401]
        ) { call in
            let form: SignInForm = try call.decode()
            var bytes = Array(form.passphrase.utf8)
            guard bytes.count <= 1_024 else { throw AccessError.refused }
            let passphrase = SecretBytes(wiping: &bytes)
            let proof =
                try form.key.map {
                    try $0.proof(
                        call, for: .signIn(login: Account.login(form.login) ?? form.login))
                } ?? form.code.map { FactorProof.code($0) }
                ?? form.recoveryCode.map { FactorProof.recovery($0) }
            let opened = try SignIn(vault: call.whole, policy: call.policy).open(
                form.login, passphrase, proof: proof, at: call.now)
            return try .json(
                SessionReport(
                    opened.account, opened.session, secret: opened.secret.text, call.whole),
                status: .created)
        },
        Endpoint(
            method: .get, path: "/v1/session", name: "ownSession",
            summary: Message("api.ownSession"),
            answers: [(200, .named("Session"))]
        ) { call in
            try .json(
                SessionReport(
                    try AccountBook(vault: call.vault).own(), try session(call), call.vault))
        },
        Endpoint(
            method: .delete, path: "/v1/session", name: "signOut", summary: Message("api.signOut"),
            answers: [(204, nil)],
            problems: [404]
        ) { call in
            guard let session = try session(call) else { throw AccountError.unknownSession }
            try AccessSessions(vault: call.vault).end(session.number)
            return .nothing
        },
        Endpoint(
            method: .post, path: "/v1/session/factor", name: "showFactor",
            summary: Message("api.showFactor"),
            body: .object(
                [("code", .text(most: 16)), ("key", .named("KeyAnswer"))], needed: []),
            answers: [(204, nil)], problems: [404]
        ) { call in
            let form: FactorForm = try call.decode()
            guard let session = try session(call) else { throw AccountError.unknownSession }
            guard (form.code == nil) != (form.key == nil) else {
                throw APIError.body("code, key")
            }
            let proof =
                try form.key?.proof(call, for: touchUse(call)) ?? .code(form.code ?? "")
            try SignIn(vault: call.whole, policy: call.policy).touch(
                session.number, proof, at: call.now)
            return .nothing
        },
        Endpoint(
            method: .get, path: "/v1/sessions", name: "ownSessions",
            summary: Message("api.ownSessions"),
            query: Page<OpenSessionReport>.parameters,
            answers: [(200, Page<OpenSessionReport>.schema(.named("OpenSession")))]
        ) { call in
            let open = try AccessSessions(vault: call.vault).open(
                of: call.vault.actor?.account, at: call.now)
            let all = open.sorted { $0.number < $1.number }.map {
                OpenSessionReport($0, call.vault)
            }
            return try .json(try Page.of(all, call, identifier: \.session))
        },
        Endpoint(
            method: .delete, path: "/v1/sessions/{session}", name: "endSession",
            summary: Message("api.endSession"),
            answers: [(204, nil)], problems: [404]
        ) { call in
            guard
                let number = call.vault.keys.identifiers.number(
                    .session, call.parameter("session"))
            else { throw AccountError.unknownSession }
            try AccessSessions(vault: call.vault).end(number)
            return .nothing
        },
    ]
}
