internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct CheckpointReport: Encodable {
        var key: String
        var size: Int64
        var root: String
        var note: String
    }

    private struct SettingsForm: Decodable {
        var failover: String?
        var witnesses: [String: String]?
        var witnessMinutes: Int?
        var limitSeconds: Int?
        var reason: String?
    }

    private struct TrimForm: Decodable {
        var before: Int64
        var reason: String?
    }

    private struct ContentReport: Encodable { var texts: [String: String] }

    private struct VerificationReport: Encodable {
        struct Finding: Encodable { var kind, place: String }
        var isClean: Bool
        var subjects: Int
        var records: Int
        var companies: Int
        var envelopes: Int
        var findings: [Finding]
        /// There are more than the first thousand.
        var count: Int

        init(_ report: VerifyOperation.Report) {
            isClean = report.isClean
            subjects = report.subjects
            records = report.records
            companies = report.companies
            envelopes = report.envelopes
            count = report.findings.count
            findings = report.findings.prefix(1_000).map {
                Finding(kind: $0.kind.rawValue, place: $0.place)
            }
        }
    }

    private static func index(_ call: Call) throws(AuditError) -> Int64 {
        guard let index = Int64(call.parameter("index")), index >= 0 else { throw .noEntry }
        return index
    }

    private static func instant(_ name: String, _ call: Call) throws -> Int64? {
        guard call.query[name] != nil else { return nil }
        return Int64(try call.integer(name, 0...(1 << 53), else: 0))
    }

    private static let text = Schema.text(most: 64)

    static let audit = [
        Endpoint(
            method: .get, path: "/v1/audit/acts", name: "listAuditActs",
            summary: Message("api.listAuditActs"),
            query: [
                .init(name: "limit", schema: .integer(least: 1, most: 500)),
                .init(name: "before", schema: time), .init(name: "object", schema: text),
                .init(name: "action", schema: text), .init(name: "actor", schema: text),
                .init(name: "since", schema: time), .init(name: "until", schema: time),
                .init(
                    name: "outcome", schema: .words(["done", "failed", "denied", "unknown"])),
            ], answers: [(200, .all([("items", .list(.named("AuditAct")))]))]
        ) { call in
            var filter = AuditReading.Filter()
            filter.before = try instant("before", call)
            filter.object = call.query["object"]
            filter.action = call.query["action"]
            filter.actor = call.query["actor"]
            filter.since = try instant("since", call)
            filter.until = try instant("until", call)
            filter.outcome = call.query["outcome"]
            let limit = try call.integer("limit", 1...500, else: 100)
            return try .json([
                "items": try AuditReading.asked(call.vault).acts(filter, limit: limit)
            ])
        },
        Endpoint(
            method: .get, path: "/v1/audit/entries", name: "listAuditEntries",
            summary: Message("api.listAuditEntries"),
            query: [
                .init(name: "limit", schema: .integer(least: 1, most: 1_024)),
                .init(name: "cursor", schema: time),
            ],
            answers: [(200, Page<AuditReading.Line>.schema(.named("AuditEntry")))]
        ) { call in
            let from = Int64(try call.integer("cursor", 0...(1 << 53), else: 0))
            let limit = Int64(try call.integer("limit", 1...1_024, else: 256))
            let reading = try AuditReading.asked(call.vault)
            let end = min(from + limit, reading.checkpoint.size)
            return try .json(
                Page(
                    items: from < end ? try reading.lines(from..<end) : [],
                    next: end < reading.checkpoint.size ? "\(end)" : nil))
        },
        Endpoint(
            method: .get, path: "/v1/audit/export", name: "exportAudit",
            summary: Message("api.exportAudit"), answers: [(200, .text())],
            contentType: "application/x-ndjson"
        ) { call in
            .sending(
                "application/x-ndjson",
                fields: [(.contentDisposition, "attachment; filename=\"audit.ndjson\"")]
            ) { writer in
                try AuditReading.act(call.vault) {
                    let sink = writer.sink
                    try AuditReading(call.vault).forEach { line in
                        try sink.write(try JSONValue.bytes(line) + [0x0A])
                    }
                    // All of it is out, or the reading has failed.
                    try writer.delivered()
                }
                return nil
            }
        },
        Endpoint(
            method: .get, path: "/v1/audit/entries/{index}/proof", name: "proveAuditEntry",
            summary: Message("api.proveAuditEntry"), answers: [(200, .named("AuditProof"))],
            problems: [404]
        ) { call in
            let index = try index(call)
            return try .json(try AuditReading.asked(call.vault).proof(index))
        },
        Endpoint(
            method: .get, path: "/v1/audit/entries/{index}/content", name: "showAuditContent",
            summary: Message("api.showAuditContent"),
            answers: [(200, .all([("texts", .map(.text()))]))], problems: [404]
        ) { call in
            let index = try index(call)
            guard let texts = try AuditReading.asked(call.vault).content(index)?.texts else {
                throw AuditError.noEntry
            }
            return try .json(ContentReport(texts: texts))
        },
        Endpoint(
            method: .post, path: "/v1/audit/entries/{index}/content/erasure",
            name: "eraseAuditContent", summary: Message("api.eraseAuditContent"),
            body: .object([("reason", reason)], needed: []),
            answers: [(204, nil), (202, .named("Approval"))], problems: [404]
        ) { call in
            let form: ReasonForm = try call.decode()
            let index = try index(call)
            return try asking(call, form.reason) {
                guard try AuditReading(call.vault).eraseContent(index) else {
                    throw AuditError.noEntry
                }
                return .nothing
            }
        },
        Endpoint(
            method: .get, path: "/v1/audit/checkpoint", name: "auditCheckpoint",
            summary: Message("api.auditCheckpoint"),
            answers: [
                (
                    200,
                    .all([
                        ("key", .text()), ("size", .integer()), ("root", .text()),
                        ("note", .text()),
                    ])
                )
            ], problems: [404]
        ) { call in
            let reading = try AuditReading.asked(call.vault)
            guard let note = try reading.log.folder.note() else { throw AuditError.noEntry }
            return try .json(
                CheckpointReport(
                    key: reading.log.keys.signer.key.text, size: reading.checkpoint.size,
                    root: reading.checkpoint.root.description,
                    note: String(decoding: note, as: UTF8.self)))
        },
        Endpoint(
            method: .patch, path: "/v1/audit/settings", name: "setAudit",
            summary: Message("api.setAudit"),
            body: .object(
                [
                    ("failover", .text(most: 4_096)), ("witnesses", .map(.text(most: 4_096))),
                    ("witnessMinutes", .integer(least: 0, most: 525_600)),
                    ("limitSeconds", .integer(least: 1, most: 600)), ("reason", reason),
                ], needed: []), answers: [(204, nil), (202, .named("Approval"))], problems: [422]
        ) { call in
            let form: SettingsForm = try call.decode()
            var settings = AuditSettings()
            settings.failover = form.failover
            settings.witnesses = form.witnesses ?? [:]
            settings.witnessMinutes = form.witnessMinutes
            settings.limitSeconds = form.limitSeconds
            let changed = settings
            return try asking(call, form.reason) {
                try changed.apply(to: call.vault)
                return .nothing
            }
        },
        Endpoint(
            method: .post, path: "/v1/audit/trim", name: "trimAudit",
            summary: Message("api.trimAudit"),
            body: .object([("before", time), ("reason", reason)], needed: ["before"]),
            answers: [
                (200, .all([("dropped", .integer())])), (202, .named("Approval")),
            ]
        ) { call in
            let form: TrimForm = try call.decode()
            return try asking(call, form.reason) {
                try .json(["dropped": try AuditWitnessing(call.vault).trim(before: form.before)])
            }
        },
        Endpoint(
            method: .post, path: "/v1/audit/witnessing", name: "witnessAudit",
            summary: Message("api.witnessAudit"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("witnessAudit", call) { call, _ in
                    // To those that the vault names, and nowhere else.
                    ["items": try AuditWitnessing(call.vault).asked(language: call.language)]
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/audit/verification", name: "verifyAudit",
            summary: Message("api.verifyAudit"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("verifyAudit", call) { call, meter in
                    try AuditReading.act(call.vault) {
                        try AuditCheck().run(call.vault) { _ in !meter.isCancelled }
                    }
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/verification", name: "verifyVault",
            summary: Message("api.verifyVault"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("verifyVault", call) { call, meter in
                    VerificationReport(
                        try VerifyOperation(vault: call.vault, meter: meter).asked(repair: false))
                }, status: .accepted)
        },
    ]

    static let auditSchemas: [String: Schema] = {
        let words = Schema.list(.text())
        let line: [(name: String, schema: Schema)] = [
            ("index", .integer()), ("id", .text()), ("time", .text()),
            ("kind", .words(["act", "outcome"])), ("actor", .text()), ("session", .text()),
            ("action", .text()), ("role", .text()), ("purpose", .text()), ("ticket", .text()),
            ("allowed", .boolean), ("policyVersion", .text()), ("policy", .text()),
            ("content", .text()), ("act", .text()), ("result", .text()), ("reason", .text()),
            ("objects", words), ("fields", words), ("counts", .map(.integer())),
        ]
        return [
            "AuditEntry": .object(
                line,
                needed: [
                    "index", "id", "time", "kind", "actor", "session", "objects", "fields",
                    "counts",
                ]),
            "AuditAct": .object(
                [
                    ("entry", .named("AuditEntry")), ("outcome", .text()),
                    ("result", .named("AuditEntry")),
                ], needed: ["entry", "outcome"]),
            "AuditProof": .all([
                ("index", .integer()), ("size", .integer()), ("leaf", .text()),
                ("root", .text()), ("hashes", words), ("key", .text()), ("text", .text()),
            ]),
        ]
    }()
}
