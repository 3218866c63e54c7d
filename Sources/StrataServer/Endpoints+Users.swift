internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct UserReport: Encodable, Sendable {
        var user: String
        var login: String
        var name: String
        var state: String
        var roles: [String]
        var service: Bool
        var ends: Int64?
        var trainedUntil: Int64?
        var generators: Int
        var keys: Int
        var recoveryCodes: Int
        var mustChange: Bool
        /// They sign in through a provider.
        var linked: Bool

        init(_ account: Account, _ call: Call) {
            user = call.vault.keys.identifiers.identifier(.account, account.number)
            login = account.login
            name = account.name
            state = account.isActive(at: call.now) ? "active" : "disabled"
            roles = account.roles.map(\.rawValue).sorted()
            service = account.isService
            ends = account.ends
            trainedUntil = account.trainedUntil
            generators = account.codes.count
            keys = account.keys.count
            recoveryCodes = account.recovery.count
            mustChange = account.mustChange
            linked = account.identity != nil
        }
    }

    private struct NewForm: Decodable {
        var login: String
        var name: String?
        var service: Bool?
        var ends: Int64?

        var new: AccountBook.New {
            AccountBook.New(
                login: login, name: name ?? "", roles: [], isService: service ?? false, ends: ends)
        }
    }

    private struct ImportForm: Decodable { var users: [NewForm] }

    private struct MadeReport: Encodable {
        var login: String
        var user: UserReport?
        var passphrase: String?
        var problem: String?
    }

    private struct SetForm: Decodable {
        var name: String?
        var ends: Int64?
        var trainedUntil: Int64?
        var endsNever: Bool?
    }

    private struct RolesForm: Decodable {
        var roles: [String]
        var reason: String?
    }

    private struct LinkForm: Decodable {
        var issuer: String
        var subject: String
        var reason: String?
    }

    private struct LeavingForm: Decodable { var successor: String? }

    private struct LeavingReport: Encodable {
        var sessions: Int
        var tokens: Int
        var requests: Int
        var teams: Int
        var leads: Int
        var holds: Int
    }

    private static func user(_ call: Call) throws -> Account {
        try AccountBook(vault: call.vault).account(call.parameter("user"))
    }

    /// Others' accounts are for who keeps them.
    static func listedUser(_ call: Call) throws -> Account {
        let name = call.parameter("user")
        let number = call.vault.keys.identifiers.number(.account, name)
        let login = Account.login(name)
        let found = try AccountBook(vault: call.vault).listed().first {
            $0.number == number || (login != nil && $0.login == login)
        }
        guard let found else { throw AccountError.unknown }
        return found
    }

    private struct SeedsForm: Decodable {
        struct Seed: Decodable {
            var login, serial, secret: String
            var algorithm: String?
            var digits, period, counter: Int?

            var text: SeedFile.Text {
                SeedFile.Text(
                    login: login, serial: serial, secret: secret, algorithm: algorithm,
                    digits: digits.map { "\($0)" }, period: period.map { "\($0)" },
                    counter: counter.map { "\($0)" })
            }
        }
        var seeds: [Seed]
    }

    private static let userForm: [(name: String, schema: Schema)] = [
        ("login", .text(most: 64)), ("name", .text(most: 256)), ("service", .boolean),
        ("ends", time),
    ]

    /// Microseconds since 1970, UTC.
    static let time = Schema.integer(least: 0, most: 1 << 53)
    static let reason = Schema.text(most: 1_024)

    static let users = [
        Endpoint(
            method: .get, path: "/v1/users", name: "listUsers", summary: Message("api.listUsers"),
            query: Page<UserReport>.parameters,
            answers: [(200, Page<UserReport>.schema(.named("User")))]
        ) { call in
            let all = try AccountBook(vault: call.vault).listed()
                .sorted { $0.number < $1.number }.map { UserReport($0, call) }
            return try .json(try Page.of(all, call, identifier: \.user))
        },
        Endpoint(
            method: .post, path: "/v1/users", name: "addUser", summary: Message("api.addUser"),
            place: .passphrases, body: .object(userForm, needed: ["login"]),
            answers: [(201, .named("NewUser"))], problems: [409], handsOut: true
        ) { call in
            let form: NewForm = try call.decode()
            let made = try AccountBook(vault: call.vault).add(form.new)
            return try .json(
                MadeReport(
                    login: made.account.login, user: UserReport(made.account, call),
                    passphrase: made.passphrase), status: .created)
        },
        Endpoint(
            method: .post, path: "/v1/users/import", name: "importUsers",
            summary: Message("api.importUsers"), place: .passphrases,
            body: .all([("users", .list(.object(userForm, needed: ["login"])))]),
            answers: [(200, .all([("items", .list(.named("NewUser")))]))], handsOut: true
        ) { call in
            let form: ImportForm = try call.decode()
            guard (1...mostImported).contains(form.users.count) else {
                throw APIError.body("users")
            }
            let book = AccountBook(vault: call.vault)
            // What was made is said even where another was not: its passphrase is shown once.
            let items = try form.users.map { form -> MadeReport in
                do {
                    let made = try book.add(form.new)
                    return MadeReport(
                        login: made.account.login, user: UserReport(made.account, call),
                        passphrase: made.passphrase)
                } catch let error as AccountError {
                    return MadeReport(
                        login: form.login, problem: error.message.text(in: call.language))
                }
            }
            return try .json(["items": items])
        },
        Endpoint(
            method: .post, path: "/v1/users/seeds", name: "assignSeeds",
            summary: Message("api.assignSeeds"),
            body: .all([
                (
                    "seeds",
                    .list(
                        .object(
                            [
                                ("login", .text(most: 64)), ("serial", .text(most: 256)),
                                ("secret", .text(most: 512)), ("algorithm", .text(most: 16)),
                                ("digits", .integer(least: 1, most: 16)),
                                ("period", .integer(least: 1, most: 3_600)),
                                ("counter", .integer(least: 0, most: 1 << 53)),
                            ], needed: ["login", "serial", "secret"]))
                )
            ]), answers: [(200, .all([("assigned", .integer())]))], problems: [404, 422]
        ) { call in
            let form: SeedsForm = try call.decode()
            guard (1...mostImported).contains(form.seeds.count) else {
                throw APIError.body("seeds")
            }
            let seeds = try form.seeds.enumerated().map { index, seed in
                guard let read = SeedFile.Seed(seed.text) else {
                    throw AccountError.badSeed(line: index + 1)
                }
                return read
            }
            try AccountBook(vault: call.vault).assign(seeds)
            return try .json(["assigned": seeds.count])
        },
        Endpoint(
            method: .get, path: "/v1/users/{user}", name: "showUser",
            summary: Message("api.showUser"), answers: [(200, .named("User"))], problems: [404]
        ) { call in try .json(UserReport(try listedUser(call), call)) },
        Endpoint(
            method: .patch, path: "/v1/users/{user}", name: "setUser",
            summary: Message("api.setUser"),
            body: .object(
                [
                    ("name", .text(most: 256)), ("ends", time), ("trainedUntil", time),
                    ("endsNever", .boolean),
                ], needed: []), answers: [(204, nil)], problems: [404]
        ) { call in
            let form: SetForm = try call.decode()
            guard form.ends == nil || form.endsNever != true else {
                throw APIError.body("endsNever")
            }
            try AccountBook(vault: call.vault).set(
                name: form.name,
                ends: form.endsNever == true ? .some(nil) : form.ends.map { .some($0) },
                trainedUntil: form.trainedUntil.map { .some($0) }, of: try user(call))
            return .nothing
        },
        Endpoint(
            method: .put, path: "/v1/users/{user}/roles", name: "setUserRoles",
            summary: Message("api.setUserRoles"),
            body: .object(
                [("roles", .list(.words(Schemas.roles))), ("reason", reason)], needed: ["roles"]),
            answers: [(204, nil), (202, .named("Approval"))], problems: [404, 409]
        ) { call in
            let form: RolesForm = try call.decode()
            let roles = try form.roles.map { name -> Role in
                guard let role = Role(rawValue: name) else { throw APIError.body("roles") }
                return role
            }
            let account = try user(call)
            return try asking(call, form.reason) {
                try AccountBook(vault: call.vault).set(roles: Set(roles), of: account)
                return .nothing
            }
        },
        Endpoint(
            method: .post, path: "/v1/users/{user}/release", name: "releaseUser",
            summary: Message("api.releaseUser"), place: .passphrases,
            body: .object([("reason", reason)], needed: []),
            answers: [(200, .all([("passphrase", .text())])), (202, .named("Approval"))],
            problems: [404], handsOut: true
        ) { call in
            let form: ReasonForm = try call.decode()
            let account = try user(call)
            return try asking(call, form.reason) {
                try .json(["passphrase": try AccountBook(vault: call.vault).release(account)])
            }
        },
        Endpoint(
            method: .post, path: "/v1/users/{user}/link", name: "linkUser",
            summary: Message("api.linkUser"),
            body: .object(
                [
                    ("issuer", .text(most: 1_024)), ("subject", .text(most: 255)),
                    ("reason", reason),
                ], needed: ["issuer", "subject"]),
            answers: [(204, nil), (202, .named("Approval"))], problems: [404]
        ) { call in
            let form: LinkForm = try call.decode()
            let account = try user(call)
            return try asking(call, form.reason) {
                try AccountBook(vault: call.vault).link(
                    account, to: OIDCIdentity(issuer: form.issuer, subject: form.subject))
                return .nothing
            }
        },
        Endpoint(
            method: .post, path: "/v1/users/{user}/disable", name: "disableUser",
            summary: Message("api.disableUser"),
            body: .object([("successor", .text(most: 128))], needed: []),
            answers: [
                (
                    200,
                    .all([
                        ("sessions", .integer()), ("tokens", .integer()),
                        ("requests", .integer()), ("teams", .integer()),
                        ("leads", .integer()), ("holds", .integer()),
                    ])
                )
            ], problems: [404]
        ) { call in
            let form: LeavingForm = try call.decode()
            let book = AccountBook(vault: call.vault)
            let left = try book.disable(
                try user(call), successor: try form.successor.map { try book.account($0) },
                at: call.now)
            return try .json(
                LeavingReport(
                    sessions: left.sessions, tokens: left.tokens, requests: left.requests,
                    teams: left.teams, leads: left.leads, holds: left.holds))
        },
        Endpoint(
            method: .get, path: "/v1/users/{user}/sessions", name: "userSessions",
            summary: Message("api.userSessions"),
            query: Page<OpenSessionReport>.parameters,
            answers: [(200, Page<OpenSessionReport>.schema(.named("OpenSession")))],
            problems: [404]
        ) { call in
            let account = try listedUser(call)
            let all = try AccessSessions(vault: call.vault).open(of: account.number, at: call.now)
                .sorted { $0.number < $1.number }.map { OpenSessionReport($0, call.vault) }
            return try .json(try Page.of(all, call, identifier: \.session))
        },
    ]

    /// Accounts made in one request: each takes a passphrase's time.
    private static let mostImported = 50

    static let userSchemas: [String: Schema] = {
        let properties: [(name: String, schema: Schema)] = [
            ("user", .text()), ("login", .text()), ("name", .text()),
            ("state", .words(["active", "disabled"])), ("roles", .list(.words(Schemas.roles))),
            ("service", .boolean), ("ends", .integer()), ("trainedUntil", .integer()),
            ("generators", .integer()), ("keys", .integer()), ("recoveryCodes", .integer()),
            ("mustChange", .boolean), ("linked", .boolean),
        ]
        return [
            "User": .object(
                properties,
                needed: Set(properties.map(\.name)).subtracting(["ends", "trainedUntil"])),
            "NewUser": .object(
                [
                    ("login", .text()), ("user", .named("User")), ("passphrase", .text()),
                    ("problem", .text()),
                ], needed: ["login"]),
            "Token": .all([
                ("token", .text()), ("user", .text()), ("label", .text()),
                ("scopes", .list(.text())), ("made", .integer()), ("ends", .integer()),
                ("open", .boolean),
            ]),
        ]
    }()
}
