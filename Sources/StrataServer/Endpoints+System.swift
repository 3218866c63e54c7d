internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// The vault's keys and its policy.
extension Endpoints {
    private struct PolicyReport: Encodable {
        var policy: String
        var version: String
        /// The document in its canonical form.
        var document: String
    }

    private struct PolicyForm: Decodable { var document: String }

    private struct CheckReport: Encodable {
        struct Finding: Encodable {
            var severity: String
            var line: Int
            var column: Int
            var text: String
        }
        /// Whether it is a policy at all.
        var isPolicy: Bool
        var findings: [Finding]
    }

    static let keysAndPolicy = [
        Endpoint(
            method: .get, path: "/v1/keys", name: "keyStatus", summary: Message("api.keyStatus"),
            answers: [(200, .named("KeyStatus"))]
        ) { call in
            try .json(try KeyStatus.asked(call.vault))
        },
        Endpoint(
            method: .get, path: "/v1/policy", name: "showPolicy",
            summary: Message("api.showPolicy"),
            answers: [
                (200, .all([("policy", .text()), ("version", .text()), ("document", .text())]))
            ]
        ) { call in
            try .json(
                PolicyReport(
                    policy: call.policy.name, version: call.policy.version,
                    document: call.policy.canonicalForm))
        },
        Endpoint(
            method: .post, path: "/v1/policy/check", name: "checkPolicy",
            summary: Message("api.checkPolicy"), body: .all([("document", .text(most: 1 << 20))]),
            answers: [(200, .named("PolicyCheck"))]
        ) { call in
            let form: PolicyForm = try call.decode()
            let read = Policy.parse(yaml: form.document, path: "policy")
            return try .json(
                CheckReport(
                    isPolicy: read.policy != nil,
                    findings: read.diagnostics.map {
                        CheckReport.Finding(
                            severity: $0.severity.rawValue, line: $0.line, column: $0.column,
                            text: $0.message.text(in: call.language))
                    }))
        },
    ]

    static let systemSchemas: [String: Schema] = [
        "KeyStatus": .object(
            [
                ("vault", .text()), ("provider", .text()),
                ("promise", .words(["destroys", "forgets"])), ("rootVersion", .integer()),
                ("oldestRootVersion", .integer()), ("memoryLocked", .boolean),
                ("epoch", .integer()), ("epochUnfinished", .boolean),
                ("tierGeneration", .integer()), ("unsealedErasures", .integer()),
                ("lastSealed", .integer()), ("backupsKeptDays", .integer()),
                ("leftBehind", .text()), ("oldCopiesOpen", .boolean),
                ("oldCopiesExpire", .integer()),
                (
                    "recovery",
                    .all([
                        ("needed", .integer()), ("shares", .integer()), ("made", .integer()),
                        ("inForce", .boolean),
                    ])
                ),
                ("formerRoot", .text()),
                (
                    "systemKeys",
                    .list(
                        .all([
                            ("purpose", .text()), ("generation", .integer()),
                            ("rootVersion", .integer()), ("created", .integer()),
                        ]))
                ),
            ],
            needed: [
                "vault", "provider", "promise", "rootVersion", "oldestRootVersion",
                "memoryLocked", "epoch", "epochUnfinished", "tierGeneration",
                "unsealedErasures", "oldCopiesOpen", "systemKeys",
            ]),
        "PolicyCheck": .all([
            ("isPolicy", .boolean),
            (
                "findings",
                .list(
                    .all([
                        ("severity", .words(["error", "warning"])), ("line", .integer()),
                        ("column", .integer()), ("text", .text()),
                    ]))
            ),
        ]),
    ]
}
