internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// The register of what people and authorities ask.
extension Endpoints {
    private struct AuthorityForm: Decodable {
        var name: String
        var country: String
        var reference: String
        var scope: String
        var basis: String
    }

    private struct OpenForm: Decodable {
        var kind: String
        var channel: String
        var received: String?
        var subjects: [String]?
        var phone: String?
        var email: String?
        var words: String?
        var contact: String?
        var country: String?
        var region: String?
        var authority: AuthorityForm?
    }

    private struct NoteForm: Decodable { var note: String? }
    private struct NeededNoteForm: Decodable { var note: String }
    private struct MoreForm: Decodable { var reason: String }

    private struct IdentityForm: Decodable {
        var method: String
        var phone: String?
        var email: String?
        var identity: String?
        var subject: String?
        var note: String?

        func value() throws -> SubjectQuery? {
            let given: [SubjectQuery] = [
                phone.map(SubjectQuery.phone), email.map(SubjectQuery.email),
                identity.map(SubjectQuery.identity),
            ].compactMap(\.self)
            guard given.count <= 1 else { throw RequestError.needsValue }
            return given.first
        }
    }

    private struct ReleaseForm: Decodable {
        var reference: String
        var reason: String?
    }

    private struct RefuseForm: Decodable {
        var ground: String
        var reason: String
    }

    private struct FulfilForm: Decodable {
        var note: String?
        var field: String?
        var value: String?
        var record: String?
        var objections: [String]?
        var purposes: [String]?
        var channels: [String]?
        var reason: String?

        func how(_ vault: Vault) throws -> RequestFulfilment.How {
            var how = RequestFulfilment.How()
            how.note = note
            how.field = field
            how.value = value
            if let record {
                guard let number = vault.keys.identifiers.number(.record, record) else {
                    throw SubjectError.badIdentifier
                }
                how.record = number
            }
            if let objections {
                how.objections = Set(
                    objections.compactMap(RequestFulfilment.Objection.init(rawValue:)))
            }
            if let purposes { how.purposes = Set(purposes.compactMap(Purpose.init(rawValue:))) }
            if let channels {
                how.channels = Set(channels.compactMap(ContactChannel.init(rawValue:)))
            }
            return how
        }
    }

    private struct HandOverForm: Decodable {
        var form: String?
        var labels: [String]?
        var ticket: String?
        var note: String?
        var reason: String?
    }

    private static func register(_ call: Call) -> RequestBook {
        RequestBook(vault: call.vault, policy: call.policy)
    }

    private static func report(
        _ request: SubjectRequest, _ call: Call, status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        try .json(
            RequestReport(request, call.vault, call.language, at: call.now), status: status)
    }

    private static func opened(_ form: OpenForm, _ call: Call) throws -> SubjectRequest {
        guard let kind = RequestKind(rawValue: form.kind) else { throw APIError.body("kind") }
        guard let channel = SubjectRequest.Channel(rawValue: form.channel) else {
            throw APIError.body("channel")
        }
        var asked = RequestBook.Asked(kind, by: channel)
        if let text = form.received {
            guard let time = CivilTime(text) else { throw RequestError.badTime(text) }
            asked.received = time
        }
        let lookup = SubjectLookup(
            vault: call.vault, policy: call.policy, role: try actingRole(call))
        let queries =
            (form.subjects ?? []).map(SubjectQuery.identifier)
            + [form.phone.map(SubjectQuery.phone), form.email.map(SubjectQuery.email)]
            .compactMap(\.self)
        for query in queries {
            for number in try lookup.find(query) where !asked.subjects.contains(number) {
                asked.subjects.append(number)
            }
        }
        if kind != .authority, asked.subjects.count > 1 {
            throw SubjectError.several(asked.subjects.count)
        }
        asked.foundBy = Set(queries.compactMap(\.finding))
        asked.words = form.words
        asked.contact = form.contact
        asked.country = form.country
        asked.region = form.region
        asked.authority = form.authority.map {
            .init(
                name: $0.name, country: $0.country, reference: $0.reference, scope: $0.scope,
                basis: $0.basis)
        }
        return try register(call).open(asked, at: call.now)
    }

    private static func fulfilment(_ call: Call) -> RequestFulfilment {
        RequestFulfilment(
            vault: call.vault, policy: call.policy, language: call.language, now: call.now)
    }

    private static let note = Schema.text(most: 20_000)
    private static let kinds = Schema.words(RequestKind.allCases.map(\.rawValue))
    private static let path = "/v1/requests/{request}"

    static let requestRegister = [
        Endpoint(
            method: .get, path: "/v1/requests", name: "listRequests",
            summary: Message("api.listRequests"),
            query: [.init(name: "due", schema: .words(["true", "false"]))]
                + Page<RequestReport>.parameters,
            answers: [(200, Page<RequestReport>.schema(.named("SubjectRequest")))]
        ) { call in
            let isDue = call.query["due"] == "true"
            let all = try register(call).list().filter {
                !isDue || $0.alert(at: call.now) != nil
            }.map { RequestReport($0, call.vault, call.language, at: call.now) }
            return try .json(try Page.of(all, call, identifier: \.request))
        },
        Endpoint(
            method: .post, path: "/v1/requests", name: "openRequest",
            summary: Message("api.openRequest"),
            body: .object(
                [
                    ("kind", kinds),
                    (
                        "channel",
                        .words(SubjectRequest.Channel.allCases.map(\.rawValue))
                    ), ("received", .text(most: 40)), ("subjects", .list(.text(most: 64))),
                    ("phone", .text(most: 64)), ("email", .text(most: 320)), ("words", note),
                    ("contact", note), ("country", .text(most: 3)), ("region", .text(most: 10)),
                    (
                        "authority",
                        .all([
                            ("name", .text(most: 512)), ("country", .text(most: 3)),
                            ("reference", .text(most: 512)), ("scope", note),
                            ("basis", .text(most: 1_024)),
                        ])
                    ),
                ], needed: ["kind", "channel"]),
            answers: [(201, .named("SubjectRequest"))], problems: [404, 409], takesTurn: true
        ) { call in
            let form: OpenForm = try call.decode()
            return try report(try opened(form, call), call, status: .created)
        },
        Endpoint(
            method: .get, path: path, name: "showRequest", summary: Message("api.showRequest"),
            answers: [(200, .named("SubjectRequest"))], problems: [404]
        ) { call in try report(try register(call).request(call.parameter("request")), call) },
        Endpoint(
            method: .get, path: path + "/letter", name: "readRequestLetter",
            summary: Message("api.readRequestLetter"),
            answers: [(200, .named("RequestLetter"))], problems: [404], handsOut: true
        ) { call in
            try .json(
                try register(call).letter(of: call.parameter("request"))
                    ?? RequestBook.Letter())
        },
        Endpoint(
            method: .post, path: path + "/acknowledgement", name: "acknowledgeRequest",
            summary: Message("api.acknowledgeRequest"),
            body: .object([("note", note)], needed: []),
            answers: [(200, .named("SubjectRequest"))], problems: [404, 409]
        ) { call in
            let form: NoteForm = try call.decode()
            return try report(
                try register(call).acknowledge(
                    call.parameter("request"), note: form.note, at: call.now), call)
        },
        Endpoint(
            method: .post, path: path + "/identity", name: "identifyRequest",
            summary: Message("api.identifyRequest"),
            body: .object(
                [
                    ("method", .words(SubjectRequest.Method.allCases.map(\.rawValue))),
                    ("phone", .text(most: 64)), ("email", .text(most: 320)),
                    ("identity", .text(most: 64)), ("subject", .text(most: 64)), ("note", note),
                ], needed: ["method"]), answers: [(200, .named("SubjectRequest"))],
            problems: [404, 409]
        ) { call in
            let form: IdentityForm = try call.decode()
            guard let method = SubjectRequest.Method(rawValue: form.method) else {
                throw APIError.body("method")
            }
            var subject: Int64?
            if let text = form.subject {
                guard let number = call.vault.keys.identifiers.number(.subject, text) else {
                    throw SubjectError.badIdentifier
                }
                subject = number
            }
            return try report(
                try register(call).identify(
                    call.parameter("request"), method, value: try form.value(),
                    subject: subject, note: form.note, at: call.now), call)
        },
        Endpoint(
            method: .post, path: path + "/extension", name: "extendRequest",
            summary: Message("api.extendRequest"), body: .all([("reason", reason)]),
            answers: [(200, .named("SubjectRequest"))], problems: [404, 409]
        ) { call in
            let form: MoreForm = try call.decode()
            return try report(
                try register(call).extend(
                    call.parameter("request"), because: form.reason, at: call.now), call)
        },
        Endpoint(
            method: .post, path: path + "/notes", name: "noteRequest",
            summary: Message("api.noteRequest"), body: .all([("note", note)]),
            answers: [(200, .named("SubjectRequest"))], problems: [404]
        ) { call in
            let form: NeededNoteForm = try call.decode()
            return try report(
                try register(call).note(
                    call.parameter("request"), form.note, at: call.now), call)
        },
        Endpoint(
            method: .post, path: path + "/release", name: "releaseRequest",
            summary: Message("api.releaseRequest"),
            body: .object(
                [("reference", .text(most: 1_024)), ("reason", reason)], needed: ["reference"]),
            answers: [(200, .named("SubjectRequest")), (202, .named("Approval"))],
            problems: [404, 409]
        ) { call in
            let form: ReleaseForm = try call.decode()
            return try asking(call, form.reason) {
                try report(
                    try register(call).release(
                        call.parameter("request"), reference: form.reference, at: call.now), call)
            }
        },
        Endpoint(
            method: .post, path: path + "/refusal", name: "refuseRequest",
            summary: Message("api.refuseRequest"),
            body: .all([
                ("ground", .words(SubjectRequest.Ground.allCases.map(\.rawValue))),
                ("reason", reason),
            ]), answers: [(200, .named("SubjectRequest"))], problems: [404, 409]
        ) { call in
            let form: RefuseForm = try call.decode()
            guard let ground = SubjectRequest.Ground(rawValue: form.ground) else {
                throw APIError.body("ground")
            }
            return try report(
                try register(call).refuse(
                    call.parameter("request"), ground, because: form.reason, at: call.now), call)
        },
        Endpoint(
            method: .post, path: path + "/fulfilment", name: "fulfilRequest",
            summary: Message("api.fulfilRequest"),
            body: .object(
                [
                    ("note", note), ("field", .text(most: 200)), ("value", .text(most: 65_536)),
                    ("record", .text(most: 64)),
                    (
                        "objections",
                        .list(
                            .words(RequestFulfilment.Objection.allCases.map(\.rawValue)))
                    ), ("purposes", .list(.words(Schemas.purposes))),
                    (
                        "channels", .list(.words(ContactChannel.allCases.map(\.rawValue)))
                    ), ("reason", reason),
                ], needed: []),
            answers: [(200, .named("SubjectRequest")), (202, .named("Approval"))],
            problems: [404, 409], takesTurn: true
        ) { call in
            let form: FulfilForm = try call.decode()
            return try asking(call, form.reason) {
                try report(
                    try fulfilment(call).fulfil(
                        call.parameter("request"), try form.how(call.vault)), call)
            }
        },
        Endpoint(
            method: .post, path: path + "/copy", name: "handOverRequest",
            summary: Message("api.handOverRequest"),
            body: .object(
                [
                    ("form", .words(["json", "tar"])), ("labels", .list(.text(most: 64))),
                    ("ticket", .text(most: 128)), ("note", note), ("reason", reason),
                ], needed: []),
            answers: [(200, .named("RequestCopy")), (202, .named("Approval"))],
            problems: [404, 409], otherTypes: ["application/x-tar"], handsOut: true
        ) { call in
            let form: HandOverForm = try call.decode()
            let isTar = form.form == "tar"
            let identifier = call.parameter("request")
            var how = RequestFulfilment.How()
            how.labels = Set((form.labels ?? []).map { LabelID($0) })
            how.ticket = form.ticket
            how.note = form.note
            let wanted = how
            return .sending(
                isTar ? "application/x-tar" : "application/json",
                fields: [
                    (
                        .contentDisposition,
                        "attachment; filename=\"\(identifier).\(isTar ? "tar" : "json")\""
                    )
                ]
            ) { writer in
                try askingBeforeBody(call, form.reason) {
                    _ = try fulfilment(call).handOver(
                        identifier, wanted, to: "https " + accountName(call)
                    ) { handover, json in
                        if isTar {
                            try write(handover, json, call, to: writer.sink)
                        } else {
                            try writer.sink.write(json)
                        }
                        // All of it is out, or it is no copy.
                        try writer.delivered()
                    }
                }
            }
        },
        Endpoint(
            method: .post, path: path + "/recipients/{recipient}/notice", name: "tellRecipient",
            summary: Message("api.tellRecipient"), body: .object([("note", note)], needed: []),
            answers: [(200, .named("SubjectRequest"))], problems: [404]
        ) { call in
            let form: NoteForm = try call.decode()
            return try report(
                try register(call).tell(
                    call.parameter("request"), Int(call.parameter("recipient")) ?? 0,
                    note: form.note, at: call.now), call)
        },
    ]

    private static func write(
        _ handover: RequestHandover, _ json: [UInt8], _ call: Call, to sink: ByteSink
    ) throws {
        let tar = TarStream(to: sink, seconds: call.now / 1_000_000)
        try tar.add("copy.json", length: Int64(json.count)) { try $0.write(json) }
        for person in handover.people {
            let page = Array(try person.page(call.language).utf8)
            try tar.add("\(person.subject).html", length: Int64(page.count)) {
                try $0.write(page)
            }
        }
        for audio in handover.audio {
            try tar.add("audio/\(audio.file)", length: audio.length) { try audio.write(to: $0) }
        }
        try tar.finish()
    }
}

extension Schemas {
    static let requestRegister: [String: Schema] = {
        let texts = Schema.list(.text())
        let step = Schema.object(
            [
                ("event", .words(SubjectRequest.Event.Kind.allCases.map(\.rawValue))),
                ("eventText", .text()), ("time", .text()), ("by", .text()), ("text", .text()),
            ], needed: ["event", "eventText", "time", "by"])
        let recipient = Schema.object(
            [
                ("name", .text()), ("time", .text()), ("purpose", .text()), ("told", .text()),
            ], needed: ["name", "time"])
        let authority = Schema.all(
            ["name", "country", "reference", "scope", "basis"].map { ($0, .text()) })
        let request = Schema.object(
            [
                ("request", .text()), ("kind", .words(RequestKind.allCases.map(\.rawValue))),
                ("kindText", .text()),
                ("channel", .words(SubjectRequest.Channel.allCases.map(\.rawValue))),
                ("channelText", .text()),
                ("state", .words(SubjectRequest.State.allCases.map(\.rawValue))),
                ("stateText", .text()),
                ("alert", .words(SubjectRequest.Alert.allCases.map(\.rawValue))),
                ("alertText", .text()), ("received", .text()), ("due", .text()),
                ("acknowledgeBy", .text()), ("acknowledged", .text()), ("extendedTo", .text()),
                ("isExtended", .boolean), ("daysLeft", .integer()), ("ended", .text()),
                ("people", texts), ("needsIdentity", .boolean),
                ("identifiedBy", .words(SubjectRequest.Method.allCases.map(\.rawValue))),
                ("identifiedText", .text()),
                ("needsRelease", .boolean), ("isReleased", .boolean), ("authority", authority),
                ("ground", .words(SubjectRequest.Ground.allCases.map(\.rawValue))),
                ("groundText", .text()), ("hasLetter", .boolean), ("rules", texts),
                ("digest", .text()), ("labels", texts), ("records", .integer()),
                ("verdict", .named("ErasureVerdict")), ("recipients", .list(recipient)),
                ("steps", .list(step)),
            ],
            needed: [
                "request", "kind", "kindText", "channel", "channelText", "state", "stateText",
                "received", "due",
                "isExtended", "people", "needsIdentity", "needsRelease", "isReleased",
                "hasLetter", "rules", "labels", "recipients", "steps",
            ])
        return [
            "SubjectRequest": request,
            "RequestLetter": .object(
                [("words", .text()), ("contact", .text())], needed: []),
            "RequestCopy": .object(
                [
                    ("request", .text()), ("kind", .text()), ("received", .text()),
                    ("authority", .text()), ("reference", .text()),
                    ("people", .list(.named("SubjectCopy"))),
                ], needed: ["request", "kind", "received", "people"]),
        ]
    }()
}
