internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// All that the interface can do.
enum Endpoints {
    static func all(_ metrics: Metrics) -> [Endpoint] {
        [
            system(metrics), sessions, provider, account, securityKeys, users, tokens, roles,
            subjects, subjectChanges, exports, approvals, datasets, lists, imports, batches,
            contacting, catalogues, audit, queues, queueLists, holds, disposals, archive, backups,
            requests, requestRegister,
            value,
            keysAndPolicy, jobs,
            canaries, transfers,
        ].flatMap(\.self)
    }

    private static let healthy = Answer(
        body: Array(#"{"status":"ok"}"#.utf8), contentType: "application/json")

    private static func system(_ metrics: Metrics) -> [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/healthz", name: "health", summary: Message("api.health"),
                needsSession: false, place: .loop,
                answers: [(200, .named("Health"))]
            ) { _ in healthy },
            Endpoint(
                method: .get, path: "/readyz", name: "ready", summary: Message("api.ready"),
                needsSession: false,
                answers: [(200, .named("Health"))]
            ) { call in
                _ = try call.whole.records.state()
                _ = try call.whole.keyStore.state()
                _ = try call.whole.audit()
                return healthy
            },
            Endpoint(
                method: .get, path: "/openapi.json", name: "description",
                summary: Message("api.description"), needsSession: false,
                answers: [(200, .anyObject)]
            ) { _ in
                Answer(
                    body: try StrataServer.description(), contentType: "application/json")
            },
            Endpoint(
                method: .get, path: "/metrics", name: "metrics", summary: Message("api.metrics"),
                answers: [(200, .text())], contentType: "text/plain"
            ) { _ in
                Answer(
                    body: Array(metrics.text.utf8),
                    contentType: "text/plain; version=0.0.4; charset=utf-8")
            },
        ]
    }
}

/// The forms that have a name in the description.
enum Schemas {
    static let purposes = Purpose.allCases.map(\.rawValue)
    static let roles = Role.allCases.map(\.rawValue)

    /// Those of all files.
    static let all: [String: Schema] = [
        core, imports, exports, subjectChanges, lists, contacting, catalogues, queueLists, holds,
        disposals, archive, backups, requests, requestRegister,
        canaries,
        transfers,
        Endpoints.securityKeySchemas, Endpoints.userSchemas, Endpoints.roleSchemas,
        Endpoints.auditSchemas, Endpoints.queueSchemas, Endpoints.systemSchemas,
        Endpoints.jobSchemas,
    ].reduce(into: [:]) { all, more in all.merge(more) { $1 } }

    private static let core: [String: Schema] = [
        "Problem": Problem.schema,
        "Health": .all([("status", .words(["ok"]))]),
        "Session": .object(
            [
                ("account", .text()), ("login", .text()), ("name", .text()),
                ("roles", .list(.words(roles))), ("session", .text()), ("ends", .integer()),
                ("secondFactorAt", .integer()), ("secret", .text()), ("mustChange", .boolean),
            ], needed: ["account", "login", "name", "roles", "mustChange"]),
        "OpenSession": .object(
            [
                ("session", .text()), ("opened", .integer()), ("seen", .integer()),
                ("ends", .integer()),
            ], needed: ["session", "opened", "seen", "ends"]),
        "Found": .all([("subjects", .list(.text()))]),
        "Subject": .all([
            ("subject", .text()), ("state", .words(["active", "restricted", "merged"])),
            ("doNotCall", .boolean),
            (
                "records",
                .list(
                    .all([
                        ("record", .text()), ("kind", .text()), ("dataset", .text()),
                        ("archived", .boolean),
                        (
                            "fields",
                            .list(
                                .object(
                                    [
                                        ("name", .text()), ("label", .text()),
                                        ("tier", .words(["T1", "T2", "T3"])),
                                        ("shown", .text()), ("whole", .boolean),
                                    ], needed: ["name", "tier", "whole"]))
                        ),
                    ]))
            ),
        ]),
        "Revealed": .object(
            [("field", .text()), ("label", .text()), ("value", .text())],
            needed: ["field", "value"]),
        "Erasure": .all([
            ("erasure", .text()), ("subjects", .integer()), ("epoch", .integer()),
            ("done", .boolean),
        ]),
        "Approval": .object(
            [
                ("approval", .text()), ("kind", .words(["approval", "review"])),
                (
                    "state",
                    .words(["waiting", "approved", "denied", "used", "expired", "reviewed"])
                ),
                ("requester", .text()), ("action", .text()), ("objects", .list(.text())),
                ("fields", .list(.text())), ("purpose", .text()), ("ticket", .text()),
                ("reason", .text()), ("asked", .integer()), ("ends", .integer()),
                ("needed", .integer()),
            ],
            needed: [
                "approval", "kind", "state", "requester", "action", "objects", "fields",
                "reason", "asked", "needed",
            ]),
        "Dataset": .object(
            [
                ("dataset", .text()), ("name", .text()), ("supplier", .text()),
                ("contract", .text()), ("lawfulBasis", .text()), ("purposes", .list(.text())),
                ("controller", .text()), ("country", .text()), ("expiry", .text()),
                ("isCallable", .boolean),
            ], needed: ["dataset", "name", "isCallable"]),
    ]
}
