internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct FindForm: Decodable {
        var phone: String?
        var email: String?
        var identity: String?
        var lastFour: String?
        var surname: String?
        var dataset: String?

        /// Exactly one thing that is searched for.
        func query() throws(APIError) -> SubjectQuery {
            guard [phone, email, identity, lastFour].count(where: { $0 != nil }) == 1 else {
                throw .body("phone, email, identity, lastFour")
            }
            if let phone { return .phone(phone) }
            if let email { return .email(email) }
            if let identity { return .identity(identity) }
            guard let lastFour, (surname == nil) != (dataset == nil) else {
                throw .body("surname, dataset")
            }
            if let surname { return .lastFour(lastFour, surname: surname) }
            return .lastFourIn(lastFour, dataset: dataset ?? "")
        }
    }

    private struct RevealForm: Decodable {
        var field: String
        var purpose: String
        var ticket: String?
        var reason: String?
    }

    private struct RestrictForm: Decodable { var restricted: Bool }

    private struct RevealReport: Encodable {
        var field: String
        var label: String?
        var value: String
    }

    private struct ErasureReport: Encodable {
        var erasure: String
        var subjects: Int
        var epoch: Int
        var done: Bool
    }

    private static func number(_ call: Call) throws(SubjectError) -> Int64 {
        guard let number = call.vault.keys.identifiers.number(.subject, call.parameter("subject"))
        else { throw .gone }
        return number
    }

    /// As the role that is asked for, or the first that the account has.
    private static func lookup(_ call: Call) throws -> SubjectLookup {
        let wanted: Role? = try call.word("role")
        let own = try AccountBook(vault: call.vault).ownRoles()
        guard let role = wanted ?? Role.allCases.first(where: own.contains) else {
            throw AccessError.noRole
        }
        return SubjectLookup(vault: call.vault, policy: call.policy, role: role)
    }

    private static let role = Endpoint.Parameter(name: "role", schema: .words(Schemas.roles))

    static let subjects = [
        Endpoint(
            method: .post, path: "/v1/subjects/find", name: "findSubjects",
            summary: Message("api.findSubjects"), query: [role],
            body: .object(
                [
                    ("phone", .text(most: 64)), ("email", .text(most: 320)),
                    ("identity", .text(most: 64)), ("lastFour", .text(most: 4)),
                    ("surname", .text(most: 128)), ("dataset", .text(most: 256)),
                ], needed: []), answers: [(200, .named("Found"))], problems: [404],
            handsOut: true
        ) { call in
            let form: FindForm = try call.decode()
            let identifiers = call.vault.keys.identifiers
            let found = try lookup(call).find(form.query())
            return try .json(["subjects": found.map { identifiers.identifier(.subject, $0) }])
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}", name: "showSubject",
            summary: Message("api.showSubject"), place: .loop, query: [role],
            answers: [(200, .named("Subject"))], problems: [404]
        ) { call in
            let number = try number(call)
            try call.leaveLoop(unless: SubjectLookup.isShort(number, in: call.whole))
            let report = SubjectReport(try lookup(call).show(number))
            return Answer(body: report.json, contentType: "application/json")
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/reveal", name: "revealField",
            summary: Message("api.revealField"),
            query: [role],
            body: .object(
                [
                    ("field", .text(most: 256)), ("purpose", .words(Schemas.purposes)),
                    ("ticket", .text(most: 128)), ("reason", .text(most: 1_024)),
                ], needed: ["field", "purpose"]),
            answers: [(200, .named("Revealed")), (202, .named("Approval"))],
            problems: [404, 409], handsOut: true
        ) { call in
            let form: RevealForm = try call.decode()
            guard let purpose = Purpose(rawValue: form.purpose) else {
                throw APIError.body("purpose")
            }
            let number = try number(call)
            return try asking(call, form.reason) {
                let value = try lookup(call).reveal(
                    number, field: form.field, purpose: purpose, ticket: form.ticket)
                return try .json(
                    RevealReport(
                        field: value.field, label: value.label?.rawValue, value: value.value))
            }
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/restriction", name: "restrictSubject",
            summary: Message("api.restrictSubject"),
            body: .all([("restricted", .boolean)]), answers: [(204, nil)], problems: [404, 409]
        ) { call in
            let form: RestrictForm = try call.decode()
            try SubjectChange(vault: call.vault, policy: call.policy).restrict(
                try number(call), form.restricted)
            return .nothing
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/erasure", name: "eraseSubject",
            summary: Message("api.eraseSubject"),
            body: .object([("reason", .text(most: 1_024))], needed: []),
            answers: [(200, .named("Erasure")), (202, .named("Approval"))], problems: [404, 409],
            takesTurn: true
        ) { call in
            let form: ReasonForm = try call.decode()
            let number = try number(call)
            return try asking(call, form.reason) {
                let lookup = SubjectLookup(
                    vault: call.vault, policy: call.policy, role: .compliance)
                let done = try lookup.erase([number], at: call.now)
                guard let record = done.first else { throw SubjectError.gone }
                return try .json(
                    ErasureReport(
                        erasure: call.vault.keys.identifiers.identifier(.erasure, record.number),
                        subjects: record.subjectCount, epoch: record.epoch, done: record.isDone))
            }
        },
    ]
}
