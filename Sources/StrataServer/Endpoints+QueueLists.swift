internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Lists that leave a queue for a dialler or a sender of messages, and the numbers that calls are made
/// from.
extension Endpoints {
    private struct DiallerForm: Decodable {
        var form: String?
        var count: Int
        var holdHours: Int?
        var ticket: String?
        var reason: String?
    }

    private struct NurtureForm: Decodable {
        var channel: String
        var ticket: String?
        var reason: String?
    }

    private struct CallerIDForm: Decodable {
        var phone: String
        var holder: String
        var kind: String
        var purposes: [String]
    }

    private struct PhoneForm: Decodable { var phone: String }

    /// A table that is written as it is made.
    private static func table(
        _ call: Call, _ name: String, _ reason: String?,
        _ write: @escaping @Sendable (ByteSink) throws -> Void
    ) -> Answer {
        .sending(
            "text/csv; charset=utf-8",
            fields: [(.contentDisposition, "attachment; filename=\"\(name).csv\"")]
        ) { writer in
            try askingBeforeBody(call, reason) {
                try write(writer.sink)
                // All of it is out, or it is no list.
                try writer.delivered()
            }
        }
    }

    static let queueLists = [
        Endpoint(
            method: .post, path: "/v1/campaigns/{campaign}/queue/export", name: "exportQueue",
            summary: Message("api.exportQueue"),
            body: .object(
                [
                    ("form", .words(DiallerExport.Form.allCases.map(\.rawValue))),
                    ("count", .integer(least: 1, most: 1_000_000)),
                    ("holdHours", .integer(least: 1, most: 168)), ("ticket", .text(most: 128)),
                    ("reason", .text(most: 1_024)),
                ], needed: ["count"]),
            answers: [(200, .text()), (202, .named("Approval"))], problems: [404, 409],
            contentType: "text/csv", handsOut: true
        ) { call in
            let form: DiallerForm = try call.decode()
            var request = DiallerExport.Request(
                campaign: call.parameter("campaign"),
                form: form.form.flatMap(DiallerExport.Form.init(rawValue:)) ?? .csv,
                count: form.count, holdSeconds: (form.holdHours ?? 12) * 3_600,
                path: "https " + accountName(call), now: call.now)
            request.ticket = form.ticket
            let asked = request
            return table(call, "queue", form.reason) { sink in
                _ = try DiallerExport(vault: call.vault, policy: call.policy).run(asked, to: sink)
            }
        },
        Endpoint(
            method: .post, path: "/v1/campaigns/{campaign}/queue/nurture", name: "nurtureList",
            summary: Message("api.nurtureList"),
            body: .object(
                [
                    ("channel", .words(ContactChannel.allCases.map(\.rawValue))),
                    ("ticket", .text(most: 128)), ("reason", .text(most: 1_024)),
                ], needed: ["channel"]),
            answers: [(200, .text()), (202, .named("Approval"))], problems: [404, 409],
            contentType: "text/csv", handsOut: true
        ) { call in
            let form: NurtureForm = try call.decode()
            guard let channel = ContactChannel(rawValue: form.channel) else {
                throw APIError.body("channel")
            }
            var request = NurtureList.Request(
                campaign: call.parameter("campaign"), channel: channel,
                path: "https " + accountName(call), now: call.now)
            request.ticket = form.ticket
            let asked = request
            return table(call, channel.rawValue, form.reason) { sink in
                _ = try NurtureList(vault: call.vault, policy: call.policy).run(
                    asked, to: sink, meter: WorkMeter())
            }
        },
        Endpoint(
            method: .get, path: "/v1/caller-ids", name: "listCallerIDs",
            summary: Message("api.listCallerIDs"), query: Page<CallerIDReport>.parameters,
            answers: [(200, Page<CallerIDReport>.schema(.named("CallerID")))]
        ) { call in
            let all = try CallerIDs(vault: call.vault).list().map { CallerIDReport($0) }
            return try .json(try Page.of(all, call, identifier: \.phone))
        },
        Endpoint(
            method: .post, path: "/v1/caller-ids", name: "setCallerID",
            summary: Message("api.setCallerID"),
            body: .all([
                ("phone", .text(most: 64)), ("holder", .text(most: 256)),
                ("kind", .words(CallerID.Kind.allCases.map(\.rawValue))),
                ("purposes", .list(.words(Schemas.purposes))),
            ]), answers: [(200, .named("CallerID"))]
        ) { call in
            let form: CallerIDForm = try call.decode()
            guard let kind = CallerID.Kind(rawValue: form.kind) else { throw APIError.body("kind") }
            let purposes = form.purposes.compactMap(Purpose.init(rawValue:))
            return try .json(
                CallerIDReport(
                    try CallerIDs(vault: call.vault).add(
                        form.phone, holder: form.holder, kind: kind, purposes: purposes)))
        },
        // The number stands in the body, as no number stands in a path.
        Endpoint(
            method: .post, path: "/v1/caller-ids/remove", name: "removeCallerID",
            summary: Message("api.removeCallerID"),
            body: .all([("phone", .text(most: 64))]), answers: [(204, nil)]
        ) { call in
            let form: PhoneForm = try call.decode()
            try CallerIDs(vault: call.vault).remove(form.phone)
            return .nothing
        },
    ]
}

extension Schemas {
    static let queueLists: [String: Schema] = [
        "CallerID": .all([
            ("phone", .text()), ("holder", .text()),
            ("kind", .words(CallerID.Kind.allCases.map(\.rawValue))),
            ("purposes", .list(.words(purposes))),
        ])
    ]
}
