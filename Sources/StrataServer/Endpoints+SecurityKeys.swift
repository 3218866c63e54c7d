internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    /// What a browser's script gets from a key: the parts of `credential.toJSON()`, in base64url.
    struct KeyAnswerForm: Decodable {
        var id: String
        var clientDataJSON: String
        var authenticatorData: String
        var signature: String

        /// The answer with what was asked.
        ///
        /// - Throws: `AccessError.refused` for what was not asked for this use or is answered already.
        func proof(_ call: Call, for use: SignInDesk.KeyUse) throws -> FactorProof {
            guard let credential = Base64URL.bytes(id),
                let clientData = Base64URL.bytes(clientDataJSON),
                let data = Base64URL.bytes(authenticatorData),
                let signature = Base64URL.bytes(signature),
                let asked = try call.desk.challenge(in: clientData, for: use, at: call.now)
            else { throw AccessError.refused }
            return .key(
                KeyAssertion(
                    credential: credential, clientData: clientData, authenticatorData: data,
                    signature: signature), asked)
        }
    }

    private struct EnrolForm: Decodable {
        var label: String
        var clientDataJSON: String
        var attestationObject: String
    }

    private struct LabelForm: Decodable { var label: String }

    private struct ChallengeForm: Decodable { var login: String }

    private struct Credential: Encodable {
        var type = "public-key"
        var id: String
    }

    /// As `PublicKeyCredential.parseRequestOptionsFromJSON` takes it.
    private struct AssertionOptions: Encodable {
        var challenge: String
        var rpId: String
        var timeout = Int(SignInDesk.keyLasts / 1_000)
        var allowCredentials: [Credential]
        /// The passphrase, or the session, is the other factor.
        var userVerification = "discouraged"

        init(_ challenge: KeyChallenge, keys: [[UInt8]]) {
            self.challenge = Base64URL.text(challenge.challenge)
            rpId = challenge.relyingParty
            allowCredentials = keys.map { Credential(id: Base64URL.text($0)) }
        }
    }

    /// As `PublicKeyCredential.parseCreationOptionsFromJSON` takes it.
    private struct CreationOptions: Encodable {
        struct Party: Encodable { var id, name: String }
        struct User: Encodable { var id, name, displayName: String }
        struct Kind: Encodable {
            var type = "public-key"
            var alg: Int
        }
        struct Selection: Encodable {
            var residentKey = "discouraged"
            var userVerification = "discouraged"
        }

        var challenge: String
        var rp: Party
        var user: User
        /// EdDSA and ES256 (RFC 9053).
        var pubKeyCredParams = [Kind(alg: -8), Kind(alg: -7)]
        var timeout = Int(SignInDesk.keyLasts / 1_000)
        var excludeCredentials: [Credential]
        var authenticatorSelection = Selection()
        var attestation = "none"

        init(_ challenge: KeyChallenge, _ account: Account, _ vault: Vault) {
            self.challenge = Base64URL.text(challenge.challenge)
            rp = Party(id: challenge.relyingParty, name: "Strata")
            let name = vault.keys.identifiers.identifier(.account, account.number)
            user = User(
                id: Base64URL.text(Array(name.utf8)), name: account.login,
                displayName: account.name.isEmpty ? account.login : account.name)
            excludeCredentials = account.keys.map { Credential(id: Base64URL.text($0.identifier)) }
        }
    }

    private struct KeyReport: Encodable, Sendable {
        var key: String
        var label: String
        var algorithm: String

        init(_ key: EnrolledKey) {
            self.key = key.name
            label = key.label
            algorithm = key.key.algorithm.rawValue
        }
    }

    /// The session that a key is asked in: a token has none, and no second factor.
    private static func sessionNumber(_ call: Call) throws -> (account: Int64, session: Int64) {
        guard let actor = call.vault.actor, case .session(let number) = actor.credential else {
            throw AccountError.unknownSession
        }
        return (actor.account, number)
    }

    static func touchUse(_ call: Call) throws -> SignInDesk.KeyUse {
        let (account, session) = try sessionNumber(call)
        return .touch(account: account, session: session)
    }

    /// What somebody calls a thing of theirs.
    static func label(_ text: String) throws -> String {
        let trimmed = text.trimmingPrefix(while: \.isWhitespace)
        guard (1...64).contains(trimmed.count), trimmed.utf8.count <= 256,
            !trimmed.contains(where: \.isNewline)
        else { throw APIError.body("label") }
        return String(trimmed)
    }

    private static let label = Schema.text(most: 64)

    static let securityKeys = [
        Endpoint(
            method: .post, path: "/v1/session/challenge", name: "askKeyForSignIn",
            summary: Message("api.askKeyForSignIn"), needsSession: false,
            body: .all([("login", .text(most: 64))]), answers: [(200, .named("KeyRequest"))]
        ) { call in
            let form: ChallengeForm = try call.decode()
            let login = Account.login(form.login) ?? form.login
            let keys = try SignIn(vault: call.whole, policy: call.policy).keys(
                for: login, at: call.now)
            return try .json(
                AssertionOptions(
                    try call.desk.challenge(for: .signIn(login: login), at: call.now), keys: keys))
        },
        Endpoint(
            method: .post, path: "/v1/session/factor/challenge", name: "askKeyForFactor",
            summary: Message("api.askKeyForFactor"),
            answers: [(200, .named("KeyRequest"))], problems: [404], handsOut: true
        ) { call in
            let use = try touchUse(call)
            let keys = try AccountBook(vault: call.vault).own().keys.map(\.identifier)
            guard !keys.isEmpty else { throw AccountError.unknownKey }
            return try .json(
                AssertionOptions(try call.desk.challenge(for: use, at: call.now), keys: keys))
        },
        Endpoint(
            method: .post, path: "/v1/account/keys/new", name: "askKeyForEnrolment",
            summary: Message("api.askKeyForEnrolment"),
            answers: [(200, .named("KeyCreation"))], problems: [404], handsOut: true
        ) { call in
            let (account, session) = try sessionNumber(call)
            let own = try AccountBook(vault: call.vault).own()
            let challenge = try call.desk.challenge(
                for: .enrol(account: account, session: session), at: call.now)
            return try .json(CreationOptions(challenge, own, call.vault))
        },
        Endpoint(
            method: .get, path: "/v1/account/keys", name: "ownKeys",
            summary: Message("api.ownKeys"), query: Page<KeyReport>.parameters,
            answers: [(200, Page<KeyReport>.schema(.named("SecurityKey")))]
        ) { call in
            let all = try AccountBook(vault: call.vault).own().keys.map(KeyReport.init)
            return try .json(try Page.of(all, call, identifier: \.key))
        },
        Endpoint(
            method: .post, path: "/v1/account/keys", name: "enrolKey",
            summary: Message("api.enrolKey"),
            body: .all([
                ("label", label), ("clientDataJSON", .text(most: 8_192)),
                ("attestationObject", .text(most: 16_384)),
            ]), answers: [(204, nil)], problems: [404, 409]
        ) { call in
            let form: EnrolForm = try call.decode()
            let (account, session) = try sessionNumber(call)
            guard let clientData = Base64URL.bytes(form.clientDataJSON),
                let attestation = Base64URL.bytes(form.attestationObject),
                let asked = try call.desk.challenge(
                    in: clientData, for: .enrol(account: account, session: session), at: call.now)
            else { throw AccountError.badKey }
            try AccountBook(vault: call.vault).enrolOwn(
                KeyRegistration(clientData: clientData, attestation: attestation),
                answering: asked, label: try label(form.label), at: call.now)
            return .nothing
        },
        Endpoint(
            method: .patch, path: "/v1/account/keys/{key}", name: "renameKey",
            summary: Message("api.renameKey"), body: .all([("label", label)]),
            answers: [(204, nil)], problems: [404]
        ) { call in
            let form: LabelForm = try call.decode()
            try AccountBook(vault: call.vault).renameOwnKey(
                call.parameter("key"), to: try label(form.label))
            return .nothing
        },
        Endpoint(
            method: .delete, path: "/v1/account/keys/{key}", name: "removeKey",
            summary: Message("api.removeKey"), answers: [(204, nil)], problems: [404]
        ) { call in
            try AccountBook(vault: call.vault).removeOwnKey(call.parameter("key"), at: call.now)
            return .nothing
        },
    ]

    static let securityKeySchemas: [String: Schema] = {
        let credentials = Schema.list(
            .all([("type", .words(["public-key"])), ("id", .text())]))
        let selection = Schema.words(["discouraged"])
        return [
            "KeyAnswer": .all([
                ("id", .text(most: 1_364)), ("clientDataJSON", .text(most: 8_192)),
                ("authenticatorData", .text(most: 8_192)), ("signature", .text(most: 1_024)),
            ]),
            "KeyRequest": .all([
                ("challenge", .text()), ("rpId", .text()), ("timeout", .integer()),
                ("allowCredentials", credentials), ("userVerification", selection),
            ]),
            "KeyCreation": .all([
                ("challenge", .text()), ("rp", .all([("id", .text()), ("name", .text())])),
                (
                    "user",
                    .all([("id", .text()), ("name", .text()), ("displayName", .text())])
                ),
                (
                    "pubKeyCredParams",
                    .list(.all([("type", .words(["public-key"])), ("alg", .integer())]))
                ),
                ("timeout", .integer()), ("excludeCredentials", credentials),
                (
                    "authenticatorSelection",
                    .all([("residentKey", selection), ("userVerification", selection)])
                ), ("attestation", .words(["none"])),
            ]),
            "SecurityKey": .all([
                ("key", .text()), ("label", .text()),
                ("algorithm", .words(SecurityKey.Algorithm.allCases.map(\.rawValue))),
            ]),
        ]
    }()
}
