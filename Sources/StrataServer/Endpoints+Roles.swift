internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct RoleReport: Encodable, Sendable {
        struct Grant: Encodable, Sendable {
            /// An action or a duty.
            var what: String
            /// Of an action.
            var tier: String?
            /// `yes`, or `approval` where others have to agree.
            var grant: String
        }
        var role: String
        var title: String
        var grants: [Grant]

        init(_ role: Role, _ call: Call) {
            self.role = role.rawValue
            title = role.title[call.language]
            var all: [(AccessNeed, SensitivityTier?)] = Action.allCases.flatMap { action in
                SensitivityTier.allCases.map { (.data(action), $0) }
            }
            all += Duty.allCases.map { (.duty($0), nil) }
            grants = all.compactMap { need, tier in
                let grant = call.policy.grant(need, to: role, tier: tier ?? .t1)
                guard grant != .no else { return nil }
                return Grant(what: need.name, tier: tier?.rawValue, grant: grant.rawValue)
            }
        }
    }

    private struct ReasonReport: Encodable {
        var condition: String
        var outcome: String
        var wanted: String
        var rules: [String]
    }

    private struct ExplanationReport: Encodable {
        var verdict: String
        var reasons: [ReasonReport]
    }

    static let roles = [
        Endpoint(
            method: .get, path: "/v1/roles", name: "listRoles", summary: Message("api.listRoles"),
            answers: [(200, .all([("items", .list(.named("Role")))]))]
        ) { call in try .json(["items": Role.allCases.map { RoleReport($0, call) }]) },
        Endpoint(
            method: .get, path: "/v1/roles/{role}/explanation", name: "explainRole",
            summary: Message("api.explainRole"),
            query: [
                .init(
                    name: "what",
                    schema: .words(
                        Action.allCases.map(\.rawValue) + Duty.allCases.map(\.rawValue)),
                    isNeeded: true),
                .init(name: "label", schema: .text(most: 64)),
                .init(name: "purpose", schema: .words(Schemas.purposes)),
            ], answers: [(200, .named("AccessExplanation"))], problems: [404]
        ) { call in
            guard let role = Role(rawValue: call.parameter("role")) else { throw APIError.notFound }
            let what = call.query["what"] ?? ""
            guard
                let need = Action(rawValue: what).map(AccessNeed.data)
                    ?? Duty(rawValue: what).map(AccessNeed.duty)
            else { throw APIError.query("what") }
            let labels = try call.query["label"].map { name -> Set<LabelID> in
                guard call.policy.label(LabelID(name)) != nil else { throw APIError.query("label") }
                return [LabelID(name)]
            }
            let decision = call.policy.access(
                AccessQuestion(
                    need, as: role, labels: labels ?? [], purpose: try call.word("purpose"),
                    values: 1))
            return try .json(
                ExplanationReport(
                    verdict: decision.verdict.rawValue,
                    reasons: decision.reasons.map {
                        ReasonReport(
                            condition: $0.condition.rawValue, outcome: $0.outcome.rawValue,
                            wanted: $0.wanted, rules: $0.rules.map(\.id))
                    }))
        },
    ]

    static let roleSchemas: [String: Schema] = [
        "Role": .all([
            ("role", .words(Schemas.roles)), ("title", .text()),
            (
                "grants",
                .list(
                    .object(
                        [
                            ("what", .text()), ("tier", .words(["T1", "T2", "T3"])),
                            ("grant", .words(["yes", "approval"])),
                        ], needed: ["what", "grant"]))
            ),
        ]),
        "AccessExplanation": .all([
            ("verdict", .words(["allowed", "needs", "denied"])),
            (
                "reasons",
                .list(
                    .all([
                        ("condition", .words(AccessCondition.allCases.map(\.rawValue))),
                        ("outcome", .words(["met", "needed", "denied", "waived"])),
                        ("wanted", .text()), ("rules", .list(.text())),
                    ]))
            ),
        ]),
    ]
}
