internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct CorrectionForm: Decodable {
        var field: String
        /// `nil` takes the value out.
        var value: String?
        var record: String?
        var reason: String?
    }

    private struct MergeForm: Decodable {
        var other: String
        var reason: String?
    }

    private struct DecisionForm: Decodable {
        var answer: String
        var into: String?
        var reason: String?
    }

    private struct PartForm: Decodable {
        var classes: [String]?
        var records: [String]?
        var reason: String?
    }

    private struct PartReport: Encodable {
        var erasure: String?
        var erased: Int
        var reduced: Int
        /// Nothing would have been left, so the person went as a whole.
        var whole: Bool
    }

    private static let reasonProperty: (name: String, schema: Schema) = (
        "reason", .text(most: 1_024)
    )

    private static func decisions(_ call: Call) throws -> SubjectDecisions {
        SubjectDecisions(vault: call.vault, policy: call.policy, role: try actingRole(call))
    }

    /// Whoever signed in decides, by their account.
    private static func consent(_ call: Call) -> SubjectDecisions.Consent {
        .init(by: accountName(call), time: call.now)
    }

    private static func number(
        _ kind: IdentifierKind, _ text: String, _ call: Call
    ) throws(SubjectError) -> Int64 {
        guard let number = call.vault.keys.identifiers.number(kind, text) else {
            throw .badIdentifier
        }
        return number
    }

    /// People corrected, joined, parted and erased in part, and the questions that imports left.
    static let subjectChanges = [
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/corrections", name: "correctSubject",
            summary: Message("api.correctSubject"),
            body: .object(
                [
                    ("field", .text(most: 256)), ("value", .text(most: 16_384)),
                    ("record", .text(most: 64)), reasonProperty,
                ], needed: ["field"]),
            answers: [(200, .all([("records", .integer())])), (202, .named("Approval"))],
            problems: [404, 409], takesTurn: true
        ) { call in
            let form: CorrectionForm = try call.decode()
            let subject = try subjectNumber(call)
            let record = try form.record.map { try number(.record, $0, call) }
            let value = form.value.flatMap { $0.isEmpty ? nil : $0 }
            return try asking(call, form.reason) {
                let count = try decisions(call).correct(
                    subject, field: form.field, to: value, record: record, consent(call))
                return try .json(["records": count])
            }
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/merge", name: "mergeSubject",
            summary: Message("api.mergeSubject"),
            body: .object([("other", .text(most: 64)), reasonProperty], needed: ["other"]),
            answers: [(200, .named("Decision")), (202, .named("Approval"))], problems: [404],
            takesTurn: true
        ) { call in
            let form: MergeForm = try call.decode()
            let subject = try subjectNumber(call)
            let other = try number(.subject, form.other, call)
            return try asking(call, form.reason) {
                let decision = try decisions(call).merge(other, into: subject, consent(call))
                return try .json(DecisionReport(decision, call.vault))
            }
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/split", name: "splitSubject",
            summary: Message("api.splitSubject"), body: .object([reasonProperty], needed: []),
            answers: [(204, nil), (202, .named("Approval"))], problems: [404], takesTurn: true
        ) { call in
            let form: ReasonForm = try call.decode()
            let subject = try subjectNumber(call)
            return try asking(call, form.reason) {
                try decisions(call).split(subject, consent(call))
                return .nothing
            }
        },
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/parts/erasure", name: "eraseParts",
            summary: Message("api.eraseParts"),
            body: .object(
                [
                    ("classes", .list(.words(RetentionClass.allCases.map(\.rawValue)))),
                    ("records", .list(.text(most: 64))), reasonProperty,
                ], needed: []),
            answers: [
                (
                    200,
                    .object(
                        [
                            ("erasure", .text()), ("erased", .integer()),
                            ("reduced", .integer()), ("whole", .boolean),
                        ], needed: ["erased", "reduced", "whole"])
                ), (202, .named("Approval")),
            ], problems: [404, 409], takesTurn: true
        ) { call in
            let form: PartForm = try call.decode()
            let subject = try subjectNumber(call)
            let classes = try (form.classes ?? []).map { name in
                guard let known = RetentionClass(rawValue: name) else {
                    throw APIError.body("classes")
                }
                return known
            }
            guard !classes.isEmpty || form.records?.isEmpty == false else {
                throw APIError.body("classes, records")
            }
            return try asking(call, form.reason) {
                let done = try PartErasure(vault: call.vault).carryOut(
                    subject, classes: Set(classes), records: form.records ?? [],
                    policy: call.policy, at: call.now)
                return try .json(
                    PartReport(
                        erasure: done.record.map {
                            call.vault.keys.identifiers.identifier(.erasure, $0.number)
                        }, erased: done.erased, reduced: done.reduced, whole: done.isWhole))
            }
        },
        Endpoint(
            method: .get, path: "/v1/conflicts", name: "listConflicts",
            summary: Message("api.listConflicts"), query: Page<ConflictReport>.parameters,
            answers: [(200, Page<ConflictReport>.schema(.named("Conflict")))]
        ) { call in
            let decisions = try decisions(call)
            return try .json(
                try Page.stored(call, .conflict, cursor: \ConflictReport.conflict) {
                    try decisions.questions(after: $0, limit: $1).map {
                        ConflictReport($0, call.vault)
                    }
                })
        },
        Endpoint(
            method: .get, path: "/v1/conflicts/{conflict}", name: "showConflict",
            summary: Message("api.showConflict"), query: [roleParameter],
            answers: [(200, .named("Question"))], problems: [404]
        ) { call in
            try .json(QuestionReport(try decisions(call).question(call.parameter("conflict"))))
        },
        Endpoint(
            method: .post, path: "/v1/conflicts/{conflict}/decision", name: "decideConflict",
            summary: Message("api.decideConflict"),
            body: .object(
                [
                    ("answer", .words(["same", "apart"])), ("into", .text(most: 64)),
                    reasonProperty,
                ],
                needed: ["answer"]),
            answers: [(200, .named("Decision")), (202, .named("Approval"))], problems: [404],
            takesTurn: true
        ) { call in
            let form: DecisionForm = try call.decode()
            guard ["same", "apart"].contains(form.answer),
                form.answer == "same" || form.into == nil
            else { throw APIError.body("answer, into") }
            let into = try form.into.map { try number(.subject, $0, call) }
            let conflict = call.parameter("conflict")
            return try asking(call, form.reason) {
                let decision =
                    form.answer == "apart"
                    ? try decisions(call).keepApart(conflict, consent(call))
                    : try decisions(call).join(conflict, into: into, consent(call))
                return try .json(DecisionReport(decision, call.vault))
            }
        },
        Endpoint(
            method: .get, path: "/v1/decisions", name: "listDecisions",
            summary: Message("api.listDecisions"), query: Page<DecisionReport>.parameters,
            answers: [(200, Page<DecisionReport>.schema(.named("Decision")))]
        ) { call in
            let decisions = try decisions(call)
            return try .json(
                try Page.stored(call, .decision, cursor: \DecisionReport.decision) {
                    try decisions.trail(after: $0, limit: $1).map {
                        DecisionReport($0, call.vault)
                    }
                })
        },
        Endpoint(
            method: .post, path: "/v1/decisions/{decision}/undo", name: "undoDecision",
            summary: Message("api.undoDecision"), body: .object([reasonProperty], needed: []),
            answers: [(200, .named("Decision")), (202, .named("Approval"))], problems: [404],
            takesTurn: true
        ) { call in
            let form: ReasonForm = try call.decode()
            return try asking(call, form.reason) {
                let undone = try decisions(call).undo(call.parameter("decision"))
                return try .json(DecisionReport(undone, call.vault))
            }
        },
    ]
}

extension Schemas {
    private static let facts = Schema.list(
        .words(SubjectDecisions.Fact.allCases.map(\.rawValue)))

    static let subjectChanges: [String: Schema] = [
        "Conflict": .all([
            ("conflict", .text()), ("subject", .text()), ("others", .list(.text())),
            ("byIdentity", .boolean),
        ]),
        "Question": .all([
            ("conflict", .text()), ("shared", facts), ("different", facts),
            ("subject", .named("Subject")), ("others", .list(.named("Subject"))),
        ]),
        "Decision": .object(
            [
                ("decision", .text()), ("kind", .words(["merge", "apart"])),
                ("state", .words(["asked", "done", "undone"])), ("subject", .text()),
                ("others", .list(.text())), ("by", .text()), ("approvedBy", .text()),
                ("time", .integer()),
            ], needed: ["decision", "kind", "state", "subject", "others", "time"]),
    ]
}
