internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct TargetForm: Decodable {
        var phone: String?
        var identity: String?
        var scope: String?
        var reason: String?

        func target() throws(APIError) -> DoNotCall.Target {
            switch (phone, identity) {
            case (let phone?, nil): return .phone(phone)
            case (nil, let identity?): return .identity(identity)
            default: throw .body("phone, identity")
            }
        }

        /// A purpose, or everything.
        func checkedScope() throws(APIError) -> String? {
            guard let scope else { return nil }
            guard scope == DoNotCall.everything || Purpose(rawValue: scope) != nil else {
                throw .body("scope")
            }
            return scope
        }

        static func schema(asking: Bool = false) -> Schema {
            .object(
                [
                    ("phone", .text(most: 64)), ("identity", .text(most: 64)),
                    ("scope", .words([DoNotCall.everything] + Schemas.purposes)),
                ] + (asking ? [("reason", .text(most: 1_024))] : []), needed: [])
        }
    }

    private struct Listing: Encodable {
        var source: String
        var version: String
        var scope: String
        var time: Int64
    }

    private struct StatementForm: Decodable {
        var purposes: [String]
        var channels: [String]
        var controller: String?
        var form: String?
        var evidence: String?
        var given: String?
        var expiry: String?
        var withdrawn: String?
        var reason: String?

        func statement(at now: Int64) throws -> ConsentBook.Statement {
            let purposes = purposes.compactMap(Purpose.init)
            let channels = channels.compactMap(ContactChannel.init)
            guard purposes.count == self.purposes.count else { throw APIError.body("purposes") }
            guard channels.count == self.channels.count else { throw APIError.body("channels") }
            var statement = ConsentBook.Statement(
                purposes: Set(purposes), channels: Set(channels))
            statement.controller = controller
            statement.evidence = evidence
            if let form {
                guard let known = ConsentForm(rawValue: form) else { throw APIError.body("form") }
                statement.form = known
            }
            statement.given = try Self.time(given)
            statement.expiry = try Self.time(expiry)
            statement.withdrawn = try Self.time(withdrawn)
            if statement.given == nil, statement.withdrawn == nil {
                statement.given = CivilTime(now)
            }
            return statement
        }

        private static func time(_ text: String?) throws -> CivilTime? {
            guard let text else { return nil }
            guard let time = CivilTime(text) else { throw ConsentError.badTime(text) }
            return time
        }
    }

    private struct CallForm: Decodable {
        var phone: String?
        var subject: String?
        var purpose: String?
        var campaign: String?
        var controller: String?
        var at: String?
        var country: String?
        var region: String?
        /// Minutes east of UTC.
        var offset: Int?
        var holiday: Bool?

        func question(at now: Int64) throws -> CallCheck.Question {
            let query: SubjectQuery
            switch (phone, subject) {
            case (let phone?, nil): query = .phone(phone)
            case (nil, let subject?): query = .identifier(subject)
            default: throw APIError.body("phone, subject")
            }
            var question = CallCheck.Question(query, time: now)
            if let at {
                guard let time = CivilTime(at) else { throw ConsentError.badTime(at) }
                question.time = time.instant()
                question.isNow = false
            }
            if let purpose {
                guard let known = Purpose(rawValue: purpose) else {
                    throw APIError.body("purpose")
                }
                question.purpose = known
            }
            if let offset, !(-720...840).contains(offset) { throw APIError.body("offset") }
            question.campaign = campaign
            question.controller = controller
            question.country = country
            question.region = region
            question.offset = offset
            question.isHoliday = holiday ?? false
            return question
        }
    }

    /// Whether and how people may be contacted: do-not-call lists, consents, the check of a call.
    static let contacting = [
        Endpoint(
            method: .get, path: "/v1/do-not-call", name: "listDoNotCall",
            summary: Message("api.listDoNotCall"),
            answers: [
                (
                    200,
                    .all([
                        (
                            "sources",
                            .list(
                                .all([
                                    ("source", .text()), ("version", .text()),
                                    ("entries", .integer()), ("newest", .integer()),
                                ]))
                        )
                    ])
                )
            ]
        ) { call in
            try .json(["sources": try DoNotCall(vault: call.vault).listSources()])
        },
        Endpoint(
            method: .post, path: "/v1/do-not-call/entries", name: "addDoNotCall",
            summary: Message("api.addDoNotCall"), body: TargetForm.schema(asking: true),
            answers: [(204, nil), (202, .named("Approval"))]
        ) { call in
            let form: TargetForm = try call.decode()
            let (target, scope) = (try form.target(), try form.checkedScope())
            return try asking(call, form.reason) {
                try DoNotCall(vault: call.vault).add(
                    target, scope: scope ?? DoNotCall.everything, at: call.now)
                return .nothing
            }
        },
        Endpoint(
            method: .post, path: "/v1/do-not-call/check", name: "checkDoNotCall",
            summary: Message("api.checkDoNotCall"), body: TargetForm.schema(),
            answers: [
                (
                    200,
                    .all([
                        ("listed", .boolean),
                        (
                            "entries",
                            .list(
                                .all([
                                    ("source", .text()), ("version", .text()),
                                    ("scope", .text()), ("time", .integer()),
                                ]))
                        ),
                    ])
                )
            ], handsOut: true
        ) { call in
            struct Report: Encodable {
                var listed: Bool
                var entries: [Listing]
            }
            let form: TargetForm = try call.decode()
            let rows = try DoNotCall(vault: call.vault).check(
                try form.target(), scope: try form.checkedScope())
            return try .json(
                Report(
                    listed: !rows.isEmpty,
                    entries: rows.map {
                        Listing(
                            source: $0.source, version: $0.version, scope: $0.scope, time: $0.time)
                    }))
        },
        Endpoint(
            method: .post, path: "/v1/do-not-call/removal", name: "removeDoNotCall",
            summary: Message("api.removeDoNotCall"), body: TargetForm.schema(asking: true),
            answers: [(204, nil), (202, .named("Approval"))], problems: [404]
        ) { call in
            let form: TargetForm = try call.decode()
            let (target, scope) = (try form.target(), try form.checkedScope())
            return try asking(call, form.reason) {
                _ = try DoNotCall(vault: call.vault).remove(
                    target, scope: scope ?? DoNotCall.everything, by: accountName(call))
                return .nothing
            }
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}/consents", name: "listConsents",
            summary: Message("api.listConsents"), query: Page<ConsentReport>.parameters,
            answers: [(200, Page<ConsentReport>.schema(.named("Consent")))], problems: [404]
        ) { call in
            let entries = try ConsentBook(vault: call.vault).entries(of: try subjectNumber(call))
            return try .json(
                try Page.of(entries.map { ConsentReport($0) }, call, identifier: \.record))
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/consents", name: "addConsent",
            summary: Message("api.addConsent"),
            body: .object(
                [
                    ("purposes", .list(.words(Schemas.purposes))),
                    ("channels", .list(.words(ContactChannel.allCases.map(\.rawValue)))),
                    ("controller", .text(most: 256)),
                    ("form", .words(ConsentForm.allCases.map(\.rawValue))),
                    ("evidence", .text(most: 1_024)), ("given", .text(most: 40)),
                    ("expiry", .text(most: 40)), ("withdrawn", .text(most: 40)),
                    ("reason", .text(most: 1_024)),
                ], needed: ["purposes", "channels"]),
            answers: [(201, .all([("record", .text())])), (202, .named("Approval"))],
            problems: [404]
        ) { call in
            let form: StatementForm = try call.decode()
            let statement = try form.statement(at: call.now)
            let subject = try subjectNumber(call)
            return try asking(call, form.reason) {
                let record = try ConsentBook(vault: call.vault).add(statement, to: subject)
                return try .json(["record": record], status: .created)
            }
        },
        Endpoint(
            method: .post, path: "/v1/calls/check", name: "checkCall",
            summary: Message("api.checkCall"),
            body: .object(
                [
                    ("phone", .text(most: 64)), ("subject", .text(most: 64)),
                    ("purpose", .words(Schemas.purposes)), ("campaign", .text(most: 256)),
                    ("controller", .text(most: 256)), ("at", .text(most: 40)),
                    ("country", .text(most: 2)), ("region", .text(most: 64)),
                    ("offset", .integer(least: -720, most: 840)), ("holiday", .boolean),
                ], needed: []), answers: [(200, .named("CallVerdict"))], problems: [404],
            handsOut: true
        ) { call in
            let form: CallForm = try call.decode()
            let answers = try CallCheck(vault: call.vault, policy: call.policy).ask(
                try form.question(at: call.now))
            return try .json(CallCheckReport(answers, call.language))
        },
    ]
}

extension Schemas {
    private static let reasons = Schema.list(.all([("code", .text()), ("text", .text())]))

    static let contacting: [String: Schema] = [
        "Consent": .object(
            [
                ("record", .text()), ("dataset", .text()), ("controller", .text()),
                ("purposes", .list(.text())), ("channels", .list(.text())), ("form", .text()),
                ("given", .text()), ("expiry", .text()), ("withdrawn", .text()),
            ], needed: ["record", "dataset", "purposes", "channels", "form"]),
        "CallVerdict": .all([
            ("mayCall", .boolean),
            (
                "numbers",
                .list(
                    .all([
                        ("number", .text()), ("mayCall", .boolean), ("against", reasons),
                        ("grounds", reasons), ("notes", reasons),
                    ]))
            ),
        ]),
    ]
}
