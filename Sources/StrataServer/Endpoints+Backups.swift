internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Backups: what there is, making one, and trying it. Restoring is the command's, as there is no vault
/// then.
extension Endpoints {
    private struct DrillForm: Decodable { var snapshot: String? }

    private static func keeping(_ call: Call, _ meter: WorkMeter = WorkMeter()) -> BackupKeeping {
        BackupKeeping(vault: call.vault, policy: call.policy, meter: meter)
    }

    static let backups = [
        Endpoint(
            method: .get, path: "/v1/backups", name: "listBackups",
            summary: Message("api.listBackups"), answers: [(200, .named("Backups"))],
            problems: [409, 503]
        ) { call in try .json(try keeping(call).list(at: call.now)) },
        Endpoint(
            method: .post, path: "/v1/backups", name: "createBackup",
            summary: Message("api.createBackup"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("createBackup", call, takesTurn: false) { call, meter in
                    try keeping(call, meter).create(at: call.now)
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/backups/verification", name: "verifyBackups",
            summary: Message("api.verifyBackups"), answers: [(202, .named("Job"))]
        ) { call in
            let language = call.language
            return try .json(
                try call.jobs.start("verifyBackups", call, takesTurn: false) { call, meter in
                    try keeping(call, meter).verify(language)
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/backups/drill", name: "drillBackup",
            summary: Message("api.drillBackup"),
            body: .object([("snapshot", .text(most: 64))], needed: []),
            answers: [(202, .named("Job"))]
        ) { call in
            let form: DrillForm = try call.decode()
            return try .json(
                try call.jobs.start("drillBackup", call, takesTurn: false) { call, meter in
                    try keeping(call, meter).drill(
                        form.snapshot, scratch: BackupKeeping.usualScratch, at: call.now)
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/backups/prune", name: "pruneBackups",
            summary: Message("api.pruneBackups"), answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("pruneBackups", call, takesTurn: false) { call, meter in
                    try keeping(call, meter).prune(at: call.now)
                }, status: .accepted)
        },
    ]
}

extension Schemas {
    static let backups: [String: Schema] = [
        "Backups": .object(
            [
                ("place", .text()), ("keysPlace", .text()), ("stored", .integer()),
                ("keyCopies", .integer()), ("oldestKeys", .text()), ("lastDrill", .text()),
                ("drillPassed", .boolean), ("isDrillDue", .boolean),
                ("damaged", .list(.text())),
                (
                    "backups",
                    .list(
                        .object(
                            [
                                ("snapshot", .text()), ("time", .text()),
                                ("records", .integer()), ("files", .integer()),
                                ("bytes", .integer()), ("added", .integer()), ("keys", .text()),
                                ("epoch", .integer()),
                            ],
                            needed: ["snapshot", "time", "records", "files", "bytes", "added"]))
                ),
            ],
            needed: [
                "place", "keysPlace", "stored", "keyCopies", "isDrillDue", "damaged", "backups",
            ])
    ]
}
