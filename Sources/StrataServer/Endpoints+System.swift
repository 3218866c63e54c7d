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

    private struct PolicyForm: Decodable {
        var document: String
        var profiles: [String]?
        var reason: String?
    }

    private struct PolicyProposalReport: Encodable, Sendable {
        struct Change: Encodable, Sendable {
            var section: String
            var id: String
            var kind: String
            var field: String
            var from: String?
            var to: String?
            var strictness: String

            init(_ change: PolicyChange) {
                section = change.section
                id = change.id
                kind = change.kind.rawValue
                field = change.field
                from = change.from
                to = change.to
                strictness = change.strictness.rawValue
            }
        }

        /// SHA-256 of the document, as approvals name it.
        var digest: String
        var policy: String
        var version: String
        var proposed: Int64
        /// Whether something becomes looser, at least in part.
        var loosens: Bool
        var changes: [Change]
        var document: String

        init(_ proposal: AdoptedPolicy.Proposal, _ call: Call) {
            digest = proposal.digest
            policy = proposal.policy.name
            version = proposal.policy.version
            proposed = proposal.proposed
            let difference = call.policy.difference(to: proposal.policy)
            loosens = difference.loosens
            changes = difference.changes.map { Change($0) }
            document = proposal.policy.canonicalForm
        }
    }

    private static func policy(_ policy: Policy) throws -> Answer {
        try .json(
            PolicyReport(
                policy: policy.name, version: policy.version, document: policy.canonicalForm))
    }

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
            method: .post, path: "/v1/keys/root", name: "rotateRootKey",
            summary: Message("api.rotateRootKey"),
            body: .object([("reason", .text(most: 1_024))], needed: []),
            answers: [
                (200, .all([("rootVersion", .integer())])), (202, .named("Approval")),
            ], problems: [409, 503], takesTurn: true
        ) { call in
            let form: ReasonForm = try call.decode()
            return try asking(call, form.reason) {
                try .json(["rootVersion": try KeyRotation.root(of: call.vault)])
            }
        },
        Endpoint(
            method: .get, path: "/v1/policy", name: "showPolicy",
            summary: Message("api.showPolicy"),
            answers: [(200, .named("Policy"))]
        ) { call in try policy(call.policy) },
        Endpoint(
            method: .put, path: "/v1/policy", name: "adoptPolicy",
            summary: Message("api.adoptPolicy"),
            body: .object(
                [
                    ("document", .text(most: AdoptedPolicy.largest)),
                    ("profiles", .list(.text(most: 64))), ("reason", .text(most: 1_024)),
                ], needed: ["document"]),
            answers: [(200, .named("Policy")), (202, .named("Approval"))], takesTurn: true
        ) { call in
            let form: PolicyForm = try call.decode()
            let adopted = try AdoptedPolicy.read(
                form.document, profiles: form.profiles ?? [], language: call.language)
            return try asking(call, form.reason) {
                try AdoptedPolicy(vault: call.vault).adopt(adopted, at: call.now)
                return try policy(adopted)
            }
        },
        Endpoint(
            method: .get, path: "/v1/policy/proposals", name: "listPolicyProposals",
            summary: Message("api.listPolicyProposals"),
            answers: [(200, .all([("items", .list(.named("PolicyProposal")))]))]
        ) { call in
            let proposals = try AdoptedPolicy(vault: call.vault).proposals()
            return try .json(["items": proposals.map { PolicyProposalReport($0, call) }])
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
        "Policy": .all([("policy", .text()), ("version", .text()), ("document", .text())]),
        "PolicyProposal": .all([
            ("digest", .text()), ("policy", .text()), ("version", .text()),
            ("proposed", .integer()), ("loosens", .boolean),
            (
                "changes",
                .list(
                    .object(
                        [
                            ("section", .text()), ("id", .text()),
                            ("kind", .words(["added", "removed", "changed"])), ("field", .text()),
                            ("from", .text()), ("to", .text()), ("strictness", .text()),
                        ], needed: ["section", "id", "kind", "field", "strictness"]))
            ), ("document", .text()),
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
