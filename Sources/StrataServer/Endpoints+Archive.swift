internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// The archive: what is in it, what moves, and what is asked for from it.
extension Endpoints {
    private struct AskForm: Decodable {
        var subjects: [String]?
        var dataset: String?
        var reason: String
        var until: String
    }

    private struct RefusalForm: Decodable { var reason: String }

    /// A retrieval, and as long as it is open how much it is and how long it takes.
    private struct Shown: Encodable {
        var retrieval: RetrievalReport
        var estimate: RetrievalBook.Estimate?
    }

    private static func book(_ call: Call) -> RetrievalBook {
        RetrievalBook(vault: call.vault, policy: call.policy)
    }

    private static func keeping(_ call: Call, _ meter: WorkMeter = WorkMeter()) -> ArchiveKeeping {
        ArchiveKeeping(vault: call.vault, policy: call.policy, meter: meter)
    }

    private static func shown(
        _ retrieval: Retrieval, _ call: Call, status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        let isOpen = [.asked, .approved].contains(retrieval.state)
        return try .json(
            Shown(
                retrieval: try RetrievalReport(retrieval, call.vault),
                estimate: try isOpen ? book(call).estimate(retrieval) : nil), status: status)
    }

    static let archive = [
        Endpoint(
            method: .get, path: "/v1/archive/segments", name: "listSegments",
            summary: Message("api.listSegments"), query: Page<ArchiveKeeping.Line>.parameters,
            answers: [(200, Page<ArchiveKeeping.Line>.schema(.named("Segment")))]
        ) { call in
            try .json(try Page.of(try keeping(call).list(), call, identifier: \.segment))
        },
        Endpoint(
            method: .post, path: "/v1/archive/run", name: "runArchive",
            summary: Message("api.runArchive"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("runArchive", call) { call, meter in
                    try ArchiveRun(vault: call.vault, policy: call.policy, meter: meter).run(
                        at: call.now)
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/archive/verify", name: "verifyArchive",
            summary: Message("api.verifyArchive"), answers: [(202, .named("Job"))]
        ) { call in
            let language = call.language
            return try .json(
                try call.jobs.start("verifyArchive", call) { call, meter in
                    try keeping(call, meter).verify(language)
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/archive/compact", name: "compactArchive",
            summary: Message("api.compactArchive"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("compactArchive", call) { call, meter in
                    try keeping(call, meter).compact()
                }, status: .accepted)
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}/archive", name: "findInArchive",
            summary: Message("api.findInArchive"),
            answers: [(200, .list(.named("ArchivedRecord")))], problems: [404]
        ) { call in
            try .json(try keeping(call).find([try subjectNumber(call)]))
        },
        Endpoint(
            method: .get, path: "/v1/retrievals", name: "listRetrievals",
            summary: Message("api.listRetrievals"), query: Page<RetrievalReport>.parameters,
            answers: [(200, Page<RetrievalReport>.schema(.named("Retrieval")))]
        ) { call in
            let all = try book(call).list().map { try RetrievalReport($0, call.vault) }
            return try .json(try Page.of(all, call, identifier: \.retrieval))
        },
        Endpoint(
            method: .post, path: "/v1/retrievals", name: "askForRetrieval",
            summary: Message("api.askForRetrieval"),
            body: .object(
                [
                    ("subjects", .list(.text(most: 64))), ("dataset", .text(most: 256)),
                    ("reason", reason), ("until", .text(most: 10)),
                ], needed: ["reason", "until"]),
            answers: [(201, .named("ShownRetrieval"))], problems: [404, 409]
        ) { call in
            let form: AskForm = try call.decode()
            var request = RetrievalBook.Request(
                reason: form.reason, until: form.until, now: call.now)
            request.dataset = form.dataset
            request.subjects = try (form.subjects ?? []).map { text in
                guard let number = call.vault.keys.identifiers.number(.subject, text) else {
                    throw SubjectError.gone
                }
                return number
            }
            return try shown(try book(call).ask(request), call, status: .created)
        },
        Endpoint(
            method: .post, path: "/v1/retrievals/{retrieval}/approval", name: "approveRetrieval",
            summary: Message("api.approveRetrieval"),
            answers: [(200, .named("ShownRetrieval"))], problems: [404, 409]
        ) { call in
            try shown(
                try book(call).approve(call.parameter("retrieval"), by: nil, at: call.now), call)
        },
        Endpoint(
            method: .post, path: "/v1/retrievals/{retrieval}/rejection", name: "rejectRetrieval",
            summary: Message("api.rejectRetrieval"), body: .all([("reason", reason)]),
            answers: [(200, .named("ShownRetrieval"))], problems: [404, 409]
        ) { call in
            let form: RefusalForm = try call.decode()
            return try shown(
                try book(call).reject(
                    call.parameter("retrieval"), because: form.reason, by: nil, at: call.now),
                call)
        },
        Endpoint(
            method: .post, path: "/v1/retrievals/{retrieval}/restoration", name: "restoreRetrieval",
            summary: Message("api.restoreRetrieval"),
            answers: [(200, .named("ShownRetrieval"))], problems: [404, 409, 503], takesTurn: true
        ) { call in
            try shown(try book(call).restore(call.parameter("retrieval"), at: call.now), call)
        },
        Endpoint(
            method: .post, path: "/v1/retrievals/{retrieval}/return", name: "returnRetrieval",
            summary: Message("api.returnRetrieval"),
            answers: [(200, .named("ShownRetrieval"))], problems: [404, 409], takesTurn: true
        ) { call in
            try shown(try book(call).giveBack(call.parameter("retrieval"), at: call.now), call)
        },
    ]
}

extension Schemas {
    static let archive: [String: Schema] = {
        let person = Schema.all([("name", .text()), ("time", .text())])
        return [
            "Segment": .all([
                ("segment", .text()),
                ("state", .words(ArchivedSegment.State.allCases.map(\.rawValue))),
                ("made", .text()), ("records", .integer()), ("bytes", .integer()),
                ("storageClass", .text()), ("place", .text()), ("labels", .anyObject),
                ("datasets", .anyObject),
            ]),
            "ArchivedRecord": .all([
                ("subject", .text()), ("record", .text()), ("kind", .text()),
                ("dataset", .text()), ("segment", .text()), ("storageClass", .text()),
            ]),
            "Retrieval": .object(
                [
                    ("retrieval", .text()),
                    ("state", .words(Retrieval.State.allCases.map(\.rawValue))),
                    ("reason", .text()), ("until", .text()), ("requestedBy", person),
                    ("approvedBy", .list(person)), ("people", .integer()), ("dataset", .text()),
                    ("restored", .integer()), ("lost", .integer()), ("rejection", .text()),
                ],
                needed: [
                    "retrieval", "state", "reason", "until", "requestedBy", "approvedBy", "people",
                    "restored", "lost",
                ]),
            "ShownRetrieval": .object(
                [
                    ("retrieval", .named("Retrieval")),
                    (
                        "estimate",
                        .all([
                            ("records", .integer()), ("segments", .integer()),
                            ("storageClasses", .list(.text())), ("hours", .integer()),
                        ])
                    ),
                ], needed: ["retrieval"]),
        ]
    }()
}
