internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// What people, and authorities, ask.
extension Endpoints {
    private struct TraceForm: Decodable {
        var phone: String?
        var email: String?
        var subject: String?

        func query() throws -> SubjectQuery {
            let given: [SubjectQuery] = [
                phone.map(SubjectQuery.phone), email.map(SubjectQuery.email),
                subject.map(SubjectQuery.identifier),
            ].compactMap(\.self)
            guard given.count == 1 else { throw SubjectError.badQuery }
            return given[0]
        }
    }

    static let requests = [
        Endpoint(
            method: .post, path: "/v1/requests/trace", name: "traceRequest",
            summary: Message("api.traceRequest"),
            body: .object(
                [
                    ("phone", .text(most: 64)), ("email", .text(most: 320)),
                    ("subject", .text(most: 64)),
                ], needed: []), answers: [(200, .named("Trace"))], handsOut: true
        ) { call in
            let form: TraceForm = try call.decode()
            return try .json(
                try RequestTrace(
                    vault: call.vault, policy: call.policy, language: call.language, now: call.now
                ).trace(try form.query()))
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}/erasure-request",
            name: "previewErasureRequest", summary: Message("api.previewErasureRequest"),
            answers: [(200, .named("ErasureVerdict"))], problems: [404]
        ) { call in try .json(try erasure(call).preview(try subject(call))) },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/erasure-request",
            name: "carryOutErasureRequest", summary: Message("api.carryOutErasureRequest"),
            body: .object([("reason", reason)], needed: []),
            answers: [(200, .named("ErasureVerdict")), (202, .named("Approval"))],
            problems: [404, 409], takesTurn: true
        ) { call in
            let form: EraseForm = try call.decode()
            return try asking(call, form.reason) {
                try .json(try erasure(call).carryOut(try subject(call)))
            }
        },
    ]

    private struct EraseForm: Decodable { var reason: String? }

    private static func erasure(_ call: Call) -> RequestErasure {
        RequestErasure(
            vault: call.vault, policy: call.policy, language: call.language, now: call.now)
    }

    private static func subject(_ call: Call) throws -> Int64 {
        guard
            let number = call.vault.keys.identifiers.number(.subject, call.parameter("subject"))
        else { throw SubjectError.gone }
        return number
    }
}

extension Schemas {
    static let requests: [String: Schema] = {
        let texts = Schema.list(.text())
        let reasons = Schema.list(.all([("code", .text()), ("text", .text())]))
        let source = Schema.object(
            [
                ("dataset", .text()), ("supplier", .text()), ("contract", .text()),
                ("lawfulBasis", .text()), ("controller", .text()), ("purposes", texts),
                ("country", .text()), ("expiry", .text()), ("days", texts), ("records", .integer()),
                ("missing", texts),
            ], needed: ["dataset", "purposes", "days", "records", "missing"])
        let campaign = Schema.object(
            [
                ("campaign", .text()), ("product", .text()), ("purpose", .text()),
                ("isClosed", .boolean), ("mayCall", .boolean), ("against", reasons),
                ("grounds", reasons),
            ], needed: ["campaign", "purpose", "isClosed", "mayCall", "against", "grounds"])
        let consent = Schema.object(
            [
                ("covered", .boolean), ("because", .text()), ("text", .text()),
                ("record", .text()),
            ], needed: ["covered", "because", "text"])
        let call = Schema.object(
            [
                ("record", .text()), ("dataset", .text()), ("isRecording", .boolean),
                ("time", .text()), ("number", .text()), ("callerID", .text()),
                ("duration", .text()), ("result", .text()), ("resultText", .text()),
                ("agent", .text()), ("campaign", .text()), ("purpose", .text()),
                ("consent", consent),
            ], needed: ["record", "dataset", "isRecording"])
        let message = Schema.all(
            ["time", "channel", "campaign", "status", "statusText"].map { ($0, .text()) })
        let request = Schema.all(
            ["request", "kind", "kindText", "received", "state", "stateText", "day"].map {
                ($0, .text())
            })
        let look = Schema.object(
            [
                ("time", .text()), ("actor", .text()), ("action", .text()), ("purpose", .text()),
                ("fields", texts), ("outcome", .text()),
            ], needed: ["time", "actor", "action", "fields", "outcome"])
        let person = Schema.object(
            [
                ("subject", .text()), ("name", .text()), ("isRestricted", .boolean),
                ("numbers", texts), ("sources", .list(source)),
                ("consents", .list(.named("Consent"))), ("campaigns", .list(campaign)),
                ("callCount", .integer()), ("calls", .list(call)), ("messageCount", .integer()),
                ("messages", .list(message)), ("requests", .list(request)), ("looks", .list(look)),
            ],
            needed: [
                "subject", "isRestricted", "numbers", "sources", "consents", "campaigns",
                "callCount", "calls", "messageCount", "messages", "requests", "looks",
            ])
        let kept = Schema.object(
            [("rule", .text()), ("law", .text()), ("text", .text()), ("until", .text())],
            needed: ["rule", "text"])
        let part = Schema.all([
            ("retentionClass", .text()), ("title", .text()), ("labels", texts),
            ("labelTitles", texts), ("records", .integer()), ("erased", .boolean),
            ("because", .list(kept)),
        ])
        return [
            "ErasureVerdict": .all([
                ("subject", .text()), ("isDone", .boolean), ("parts", .list(part)),
                ("erasures", texts),
            ]),
            "Trace": .object(
                [
                    ("time", .text()), ("number", .text()),
                    (
                        "listings",
                        .list(
                            .all(["source", "scope", "version", "time"].map { ($0, .text()) }))
                    ), ("people", .list(person)),
                ], needed: ["time", "listings", "people"]),
        ]
    }()
}
