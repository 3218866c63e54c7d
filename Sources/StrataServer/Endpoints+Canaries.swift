internal import Glibc
internal import HTTPTypes
internal import NIOCore
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// People who are nobody, alarms about them, and which export a file came from.
extension Endpoints {
    private struct PlantForm: Decodable {
        var dataset: String
        var count: Int
    }

    private struct CanariesForm: Decodable { var canaries: [String] }

    private struct HookForm: Decodable { var address: String? }

    private struct HookReport: Encodable {
        /// What signs the alarms, shown once; none where nothing is sent any more.
        var secret: String?
    }

    private static func book(_ call: Call) -> CanaryBook {
        CanaryBook(vault: call.vault, policy: call.policy)
    }

    static let canaries = [
        Endpoint(
            method: .get, path: "/v1/canaries", name: "listCanaries",
            summary: Message("api.listCanaries"), query: Page<CanaryBook.Report>.parameters,
            answers: [(200, Page<CanaryBook.Report>.schema(.named("Canary")))]
        ) { call in
            try .json(try Page.of(try book(call).list(), call, identifier: \.subject))
        },
        Endpoint(
            method: .post, path: "/v1/canaries", name: "plantCanaries",
            summary: Message("api.plantCanaries"),
            body: .all([
                ("dataset", .text(most: 200)), ("count", .integer(least: 1, most: CanaryBook.most)),
            ]), answers: [(201, .all([("canaries", .list(.text()))]))], problems: [404],
            takesTurn: true
        ) { call in
            let form: PlantForm = try call.decode()
            let dataset = try DatasetCatalogue(vault: call.vault).dataset(form.dataset)
            let planted = try book(call).plant(form.count, in: dataset, at: call.now)
            return try .json(["canaries": planted], status: .created)
        },
        Endpoint(
            method: .post, path: "/v1/canaries/removal", name: "removeCanaries",
            summary: Message("api.removeCanaries"),
            body: .all([("canaries", .list(.text(most: 64)))]), answers: [(204, nil)],
            problems: [404, 409], takesTurn: true
        ) { call in
            let form: CanariesForm = try call.decode()
            try book(call).remove(form.canaries, at: call.now)
            return .nothing
        },
        Endpoint(
            method: .get, path: "/v1/canaries/alarms", name: "listAlarms",
            summary: Message("api.listAlarms"), query: Page<CanaryBook.AlarmReport>.parameters,
            answers: [(200, Page<CanaryBook.AlarmReport>.schema(.named("CanaryAlarm")))]
        ) { call in
            try .json(try Page.of(try book(call).alarms(), call, identifier: \.alarm))
        },
        Endpoint(
            method: .put, path: "/v1/canaries/webhook", name: "setAlarmHook",
            summary: Message("api.setAlarmHook"),
            body: .object(
                [("address", .either([.text(most: 2_048), .null]))], needed: ["address"]),
            answers: [(200, .object([("secret", .text())], needed: []))], handsOut: true
        ) { call in
            let form: HookForm = try call.decode()
            return try .json(HookReport(secret: try book(call).set(hook: form.address)))
        },
        Endpoint(
            method: .post, path: "/v1/watermarks/search", name: "findWatermark",
            summary: Message("api.findWatermark"), takesFile: true,
            answers: [(200, .named("WatermarkReport"))]
        ) { call in
            let finder = WatermarkFinder(vault: call.vault, policy: call.policy)
            try finder.check()
            let file = try ReceivedFile(of: call.vault, limit: call.services.uploadBytes)
            return .receiving(
                BodyReceiver(
                    write: { try file.write(Array($0.readableBytesView)) },
                    finish: {
                        // Where it lies here is nobody's business.
                        do { return try .json(try finder.find(in: file.path)) } catch ImportError
                            .unreadable
                        { throw ImportJobError.unreadable }
                    }, abandon: {}))
        },
    ]
}

extension Schemas {
    static let canaries: [String: Schema] = [
        "Canary": .all([
            ("subject", .text()), ("dataset", .text()), ("planted", .text()), ("state", .text()),
            ("alarms", .integer()),
        ]),
        "CanaryAlarm": .object(
            [
                ("alarm", .text()), ("time", .text()), ("cause", .text()), ("action", .text()),
                ("actor", .text()), ("account", .text()), ("frozen", .boolean),
                ("subject", .text()), ("export", .text()), ("sent", .boolean),
            ], needed: ["alarm", "time", "cause", "action", "actor", "frozen", "sent"]),
        "WatermarkReport": .all([
            ("rows", .integer()), ("oddNumbers", .integer()), ("problems", .integer()),
            (
                "exports",
                .list(
                    .object(
                        [
                            ("export", .text()), ("isNamed", .boolean), ("confidence", .number),
                            ("found", .integer()), ("marked", .integer()), ("time", .text()),
                            ("action", .text()), ("who", .text()), ("by", .text()),
                            ("approvedBy", .text()), ("purpose", .text()), ("ticket", .text()),
                            ("path", .text()), ("rows", .integer()),
                        ],
                        needed: [
                            "export", "isNamed", "confidence", "found", "marked", "time", "action",
                            "who", "path", "rows",
                        ]))
            ),
        ]),
    ]
}
