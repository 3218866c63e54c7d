internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Legal holds.
extension Endpoints {
    private struct HoldForm: Decodable {
        var matter: String
        var reason: String
        var owner: String?
        var review: String
        var subjects: [String]?
        var datasets: [String]?
        var campaigns: [String]?
        var all: Bool?
        var classes: [String]?
    }

    private struct ReviewForm: Decodable {
        var review: String
        var owner: String?
    }

    private struct ReleaseForm: Decodable { var reason: String }

    private static func book(_ call: Call) -> LegalHoldBook { LegalHoldBook(vault: call.vault) }

    private static func report(
        _ hold: LegalHold, _ call: Call, status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        try .json(LegalHoldReport(hold, call.vault, at: call.now), status: status)
    }

    static let holds = [
        Endpoint(
            method: .get, path: "/v1/holds", name: "listHolds", summary: Message("api.listHolds"),
            query: Page<LegalHoldReport>.parameters,
            answers: [(200, Page<LegalHoldReport>.schema(.named("LegalHold")))]
        ) { call in
            let all = try book(call).list().map { LegalHoldReport($0, call.vault, at: call.now) }
            return try .json(try Page.of(all, call, identifier: \.hold))
        },
        Endpoint(
            method: .post, path: "/v1/holds", name: "placeHold",
            summary: Message("api.placeHold"),
            body: .object(
                [
                    ("matter", .text(most: 256)), ("reason", reason), ("owner", .text(most: 256)),
                    ("review", .text(most: 10)), ("subjects", .list(.text(most: 64))),
                    ("datasets", .list(.text(most: 200))),
                    ("campaigns", .list(.text(most: 256))), ("all", .boolean),
                    ("classes", .list(.words(RetentionClass.allCases.map(\.rawValue)))),
                ], needed: ["matter", "reason", "review"]),
            answers: [(201, .named("LegalHold"))], problems: [404]
        ) { call in
            let form: HoldForm = try call.decode()
            var scope = LegalHoldBook.Scope()
            scope.subjects = form.subjects ?? []
            scope.datasets = form.datasets ?? []
            scope.campaigns = form.campaigns ?? []
            scope.isOfAll = form.all ?? false
            scope.classes = Set((form.classes ?? []).compactMap(RetentionClass.init(rawValue:)))
            let placed = try book(call).place(
                .init(
                    matter: form.matter, reason: form.reason, owner: form.owner,
                    review: form.review), on: scope, at: call.now)
            return try report(placed, call, status: .created)
        },
        Endpoint(
            method: .get, path: "/v1/holds/{hold}", name: "showHold",
            summary: Message("api.showHold"), answers: [(200, .named("LegalHold"))],
            problems: [404]
        ) { call in try report(try book(call).hold(call.parameter("hold")), call) },
        Endpoint(
            method: .post, path: "/v1/holds/{hold}/review", name: "reviewHold",
            summary: Message("api.reviewHold"),
            body: .object(
                [("review", .text(most: 10)), ("owner", .text(most: 256))], needed: ["review"]),
            answers: [(200, .named("LegalHold"))], problems: [404, 409]
        ) { call in
            let form: ReviewForm = try call.decode()
            return try report(
                try book(call).review(
                    call.parameter("hold"), until: form.review, owner: form.owner, at: call.now),
                call)
        },
        Endpoint(
            method: .post, path: "/v1/holds/{hold}/release", name: "releaseHold",
            summary: Message("api.releaseHold"), body: .all([("reason", reason)]),
            answers: [(200, .named("LegalHold")), (202, .named("Approval"))],
            problems: [404, 409]
        ) { call in
            let form: ReleaseForm = try call.decode()
            return try asking(call, form.reason) {
                try report(
                    try book(call).release(
                        call.parameter("hold"), because: form.reason, at: call.now), call)
            }
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}/lifecycle", name: "explainLifecycle",
            summary: Message("api.explainLifecycle"),
            query: [.init(name: "at", schema: time)],
            answers: [(200, .named("LifecycleExplanation"))], problems: [404]
        ) { call in
            guard
                let number = call.vault.keys.identifiers.number(
                    .subject, call.parameter("subject"))
            else { throw SubjectError.gone }
            return try .json(
                try LifecycleExplain(
                    vault: call.vault, policy: call.policy, language: call.language,
                    now: try at(call)
                ).explain(number))
        },
        Endpoint(
            method: .post, path: "/v1/lifecycle/report", name: "reportLifecycle",
            summary: Message("api.reportLifecycle"),
            body: .object([("at", time)], needed: []), answers: [(202, .named("Job"))]
        ) { call in
            let form: AtForm = try call.decode()
            return try .json(
                try call.jobs.start("reportLifecycle", call) { call, meter in
                    try LifecycleReport(
                        vault: call.vault, policy: call.policy, now: form.at ?? call.now
                    ).run(meter: meter)
                }, status: .accepted)
        },
    ]

    private struct AtForm: Decodable { var at: Int64? }

    private static func at(_ call: Call) throws -> Int64 {
        guard call.query["at"] != nil else { return call.now }
        return Int64(try call.integer("at", 0...(1 << 53), else: 0))
    }
}

extension Schemas {
    static let holds: [String: Schema] = [
        "LegalHold": .object(
            [
                ("hold", .text()), ("matter", .text()), ("reason", .text()), ("owner", .text()),
                ("review", .text()), ("isOverdue", .boolean), ("placed", .integer()),
                ("placedBy", .text()), ("people", .integer()), ("datasets", .list(.text())),
                ("isOfAll", .boolean),
                ("classes", .list(.words(RetentionClass.allCases.map(\.rawValue)))),
                ("released", .integer()), ("releasedBy", .text()), ("releaseReason", .text()),
            ],
            needed: [
                "hold", "matter", "reason", "owner", "review", "isOverdue", "placed", "placedBy",
                "people", "datasets", "isOfAll", "classes",
            ]),
        "LifecycleExplanation": .all([
            ("subject", .text()), ("isRestricted", .boolean),
            (
                "holds",
                .list(.all([("hold", .text()), ("matter", .text()), ("review", .text())]))
            ),
            (
                "parts",
                .list(
                    .object(
                        [
                            (
                                "retentionClass",
                                .words(RetentionClass.allCases.map(\.rawValue))
                            ), ("title", .text()), ("records", .list(.text())),
                            ("count", .integer()),
                            (
                                "stage",
                                .words(LifecycleVerdict.Stage.allCases.map(\.rawValue))
                            ), ("stageText", .text()), ("archive", .text()),
                            ("dispose", .text()), ("restrictedFrom", .text()),
                            ("holds", .integer()),
                            (
                                "because",
                                .list(
                                    .object(
                                        [
                                            ("rule", .text()), ("law", .text()),
                                            (
                                                "bound",
                                                .words(
                                                    LifecycleReason.Bound.allCases.map(
                                                        \.rawValue))
                                            ), ("length", .text()),
                                            (
                                                "from",
                                                .words(ClockEvent.allCases.map(\.rawValue))
                                            ), ("event", .text()), ("source", .text()),
                                            ("end", .text()), ("decides", .boolean),
                                            ("text", .text()),
                                        ],
                                        needed: [
                                            "rule", "bound", "length", "from", "decides", "text",
                                        ]))
                            ),
                        ],
                        needed: [
                            "retentionClass", "title", "records", "count", "stage", "stageText",
                            "holds", "because",
                        ]))
            ),
        ]),
    ]
}
