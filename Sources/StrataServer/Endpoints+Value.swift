internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// What everybody in the vault is worth: what reads all of it is a job.
extension Endpoints {
    private struct OverrideForm: Decodable {
        var tier: String
        var reason: String
        var until: Int64
    }

    private struct OptOutForm: Decodable { var objects: Bool }

    private static func setting(_ call: Call) -> ValueSetting {
        ValueSetting(
            policy: call.policy, threads: 1, language: call.language,
            now: SystemClock.microseconds)
    }

    private static func subject(_ call: Call) throws(SubjectError) -> Int64 {
        guard let number = call.vault.keys.identifiers.number(.subject, call.parameter("subject"))
        else { throw .gone }
        return number
    }

    /// A job over the whole vault.
    private static func job(
        _ path: String, _ name: String, _ summary: Message,
        _ work: @escaping @Sendable (Call, ValueSetting, WorkMeter) throws -> any Encodable
    ) -> Endpoint {
        Endpoint(
            method: .post, path: path, name: name, summary: summary,
            answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start(name, call) { call, meter in
                    try work(call, setting(call), meter)
                }, status: .accepted)
        }
    }

    static let value = [
        job("/v1/value/fit", "fitValue", Message("api.fitValue")) { call, setting, meter in
            try ValueFitOperation(vault: call.vault, setting: setting).run(meter: meter)
        },
        job("/v1/value/score", "scoreValue", Message("api.scoreValue")) { call, setting, meter in
            try ValueScoreOperation(vault: call.vault, setting: setting).run(meter: meter)
        },
        job("/v1/value/report", "reportValue", Message("api.reportValue")) {
            call, setting, meter in
            try ValueVaultReporting(vault: call.vault, setting: setting).run(meter: meter)
        },
        job("/v1/value/proposals", "proposeByValue", Message("api.proposeByValue")) {
            call, setting, meter in
            ["items": try ValueProposals(vault: call.vault, setting: setting).run(meter: meter)]
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}/value", name: "explainValue",
            summary: Message("api.explainValue"), answers: [(200, .anyObject)], problems: [404]
        ) { call in
            let own = try AccountBook(vault: call.vault).own().roles
            guard let role = Role.allCases.first(where: own.contains) else {
                throw AccessError.noRole
            }
            return try .json(
                try ValueExplain(vault: call.vault, setting: setting(call), role: role).explain(
                    try subject(call)))
        },
        // Whoever is signed in decides, not whose name is typed.
        Endpoint(
            method: .put, path: "/v1/subjects/{subject}/value/override", name: "overrideValue",
            summary: Message("api.overrideValue"),
            body: .all([
                ("tier", .words(ValueTier.allCases.map(\.rawValue))), ("reason", reason),
                ("until", time),
            ]), answers: [(204, nil)], problems: [404]
        ) { call in
            let form: OverrideForm = try call.decode()
            guard let tier = ValueTier(rawValue: form.tier) else { throw APIError.body("tier") }
            try ValueOverride(vault: call.vault, policy: call.policy).set(
                try subject(call), to: tier, reason: form.reason,
                by: try AccountBook(vault: call.vault).own().login, until: form.until,
                at: call.now)
            return .nothing
        },
        Endpoint(
            method: .delete, path: "/v1/subjects/{subject}/value/override", name: "clearOverride",
            summary: Message("api.clearOverride"), answers: [(204, nil)], problems: [404]
        ) { call in
            try ValueOverride(vault: call.vault, policy: call.policy).clear(
                try subject(call), by: try AccountBook(vault: call.vault).own().login)
            return .nothing
        },
        Endpoint(
            method: .put, path: "/v1/subjects/{subject}/value/objection", name: "objectToScoring",
            summary: Message("api.objectToScoring"), body: .all([("objects", .boolean)]),
            answers: [(204, nil)], problems: [404]
        ) { call in
            let form: OptOutForm = try call.decode()
            try ValueOverride(vault: call.vault, policy: call.policy).optOut(
                try subject(call), at: form.objects ? call.now : nil)
            return .nothing
        },
    ]
}
