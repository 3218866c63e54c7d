internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    /// The forms in which a person gets a copy.
    private enum CopyForm: String, CaseIterable {
        case json, html
        /// Both, and the audio.
        case tar

        var contentType: String {
            switch self {
            case .json: "application/json"
            case .html: "text/html; charset=utf-8"
            case .tar: "application/x-tar"
            }
        }
    }

    private struct CopyForms: Decodable {
        var purpose: String
        var ticket: String?
        var form: String?
        var reason: String?

        func checked() throws(APIError) -> (purpose: Purpose, form: CopyForm) {
            guard let purpose = Purpose(rawValue: purpose) else { throw .body("purpose") }
            guard let form else { return (purpose, .json) }
            guard let known = CopyForm(rawValue: form) else { throw .body("form") }
            return (purpose, known)
        }
    }

    private static func write(
        _ export: SubjectExport, as form: CopyForm, _ call: Call, to sink: ByteSink
    ) throws {
        let json = try ReportJSON.encode(export)
        let page = Array(try export.page(call.language).utf8)
        switch form {
        case .json: try sink.write(json)
        case .html: try sink.write(page)
        case .tar:
            let tar = TarStream(to: sink, seconds: call.now / 1_000_000)
            try tar.add("copy.json", length: Int64(json.count)) { try $0.write(json) }
            try tar.add("copy.html", length: Int64(page.count)) { try $0.write(page) }
            for audio in export.audio {
                try tar.add("audio/\(audio.file)", length: audio.length) {
                    try audio.write(to: $0)
                }
            }
            try tar.finish()
        }
    }

    /// The role that is asked for, or the first that the account has.
    static func actingRole(_ call: Call) throws -> Role {
        let wanted: Role? = try call.word("role")
        let own = try AccountBook(vault: call.vault).own().roles
        guard let role = wanted ?? Role.allCases.first(where: own.contains) else {
            throw AccessError.noRole
        }
        return role
    }

    static let roleParameter = Endpoint.Parameter(name: "role", schema: .words(Schemas.roles))

    private static func purpose(_ call: Call) throws -> Purpose {
        guard let purpose: Purpose = try call.word("purpose") else {
            throw APIError.query("purpose")
        }
        return purpose
    }

    private struct PlayForm: Decodable {
        var purpose: String
        var ticket: String?
        var reason: String
    }

    /// Copies that leave the vault: of a person, and of recordings.
    static let exports = [
        Endpoint(
            method: .post, path: "/v1/subjects/{subject}/export", name: "exportSubject",
            summary: Message("api.exportSubject"),
            body: .object(
                [
                    ("purpose", .words(Schemas.purposes)), ("ticket", .text(most: 128)),
                    ("form", .words(CopyForm.allCases.map(\.rawValue))),
                    ("reason", .text(most: 1_024)),
                ], needed: ["purpose"]),
            answers: [(200, .named("SubjectCopy")), (202, .named("Approval"))],
            problems: [404, 409], otherTypes: ["text/html", "application/x-tar"], handsOut: true
        ) { call in
            let form: CopyForms = try call.decode()
            let (purpose, kind) = try form.checked()
            let number = try subjectNumber(call)
            let name = call.parameter("subject") + "." + kind.rawValue
            return .sending(
                kind.contentType,
                fields: [(.contentDisposition, "attachment; filename=\"\(name)\"")]
            ) { writer in
                try askingBeforeBody(call, form.reason) {
                    try SubjectExport.deliver(
                        of: number, in: call.vault, policy: call.policy,
                        language: call.language, purpose: purpose, ticket: form.ticket
                    ) { export in
                        try ClearCopies.note(
                            "https " + accountName(call), of: number, at: call.now,
                            in: call.vault)
                        try write(export, as: kind, call, to: writer.sink)
                        // All of it is out, or it is no copy.
                        try writer.delivered()
                    }
                }
            }
        },
        Endpoint(
            method: .get, path: "/v1/subjects/{subject}/records", name: "listRecords",
            summary: Message("api.listRecords"),
            query: [
                roleParameter,
                .init(
                    name: "kind",
                    schema: .words(RecordKind.allCases.filter { $0 != .score }.map(\.name))),
            ] + Page<SubjectReport.Record>.parameters,
            answers: [(200, Page<SubjectReport.Record>.schema(.named("Record")))],
            problems: [404]
        ) { call in
            let lookup = SubjectLookup(
                vault: call.vault, policy: call.policy, role: try actingRole(call))
            let kind = call.query["kind"]
            if let kind, !RecordKind.allCases.contains(where: { $0.name == kind }) {
                throw APIError.query("kind")
            }
            let records = SubjectReport(try lookup.show(try subjectNumber(call))).records
                .filter { kind == nil || $0.kind == kind }
            return try .json(try Page.of(records, call, identifier: \.record))
        },
        Endpoint(
            method: .get, path: "/v1/recordings/{record}/audio", name: "playRecording",
            summary: Message("api.playRecording"),
            query: [
                .init(name: "purpose", schema: .words(Schemas.purposes), isNeeded: true),
                .init(
                    name: "ticket", schema: .text(pattern: "^[A-Z]{1,10}-[0-9]{1,7}$", most: 18)),
                roleParameter,
            ], headers: [.init(name: "Range", schema: .text(most: 64))],
            answers: [(200, .text()), (206, .text())], problems: [404, 409, 416],
            contentType: "application/octet-stream", handsOut: true
        ) { call in
            let purpose = try purpose(call)
            let ticket = call.query["ticket"]
            if let ticket, AuditTicket(ticket) == nil { throw APIError.query("ticket") }
            let playback = RecordingPlayback(
                vault: call.vault, policy: call.policy, role: try actingRole(call))
            // What is no range of bytes is passed over (RFC 9110, section 14.2).
            let range = call.range.flatMap { header -> ByteRange? in
                guard header.hasPrefix("bytes=") else { return nil }
                return try? ByteRange(String(header.dropFirst(6)))
            }
            return .sending("application/octet-stream") { writer in
                try playback.play(
                    call.parameter("record"), purpose: purpose, ticket: ticket
                ) { recording in
                    let all = recording.length
                    let bounds = try range?.bounds(of: all)
                    writer.head { head, length in
                        head.fields = [(.acceptRanges, "bytes")]
                        length = Int(all)
                        guard let bounds else { return }
                        head.status = .partialContent
                        length = bounds.count
                        let places = "\(bounds.lowerBound)-\(bounds.upperBound - 1)"
                        head.fields.append((.contentRange, "bytes \(places)/\(all)"))
                    }
                    try recording.write(range, to: writer.sink)
                    try writer.delivered()
                }
                return nil
            }
        },
        Endpoint(
            method: .post, path: "/v1/recordings/{record}/request", name: "askForRecording",
            summary: Message("api.askForRecording"), query: [roleParameter],
            body: .object(
                [
                    ("purpose", .words(Schemas.purposes)), ("ticket", .text(most: 128)),
                    ("reason", .text(most: 1_024)),
                ], needed: ["purpose", "reason"]),
            answers: [(202, .named("Approval")), (204, nil)], problems: [404, 409]
        ) { call in
            let form: PlayForm = try call.decode()
            guard let purpose = Purpose(rawValue: form.purpose) else {
                throw APIError.body("purpose")
            }
            return try asking(call, form.reason) {
                try RecordingPlayback(
                    vault: call.vault, policy: call.policy, role: try actingRole(call)
                ).check(call.parameter("record"), purpose: purpose, ticket: form.ticket)
                return .nothing
            }
        },
    ]

    /// The number of the person in the path.
    static func subjectNumber(_ call: Call) throws(SubjectError) -> Int64 {
        guard let number = call.vault.keys.identifiers.number(.subject, call.parameter("subject"))
        else { throw .gone }
        return number
    }

    static func accountName(_ call: Call) -> String {
        call.vault.keys.identifiers.identifier(.account, call.vault.actor?.account ?? 0)
    }
}

extension Schemas {
    private static let copiedField = Schema.object(
        [("name", .text()), ("label", .text()), ("title", .text()), ("value", .text())],
        needed: ["name", "title", "value"])

    static let exports: [String: Schema] = [
        "SubjectCopy": .object(
            [
                ("subject", .text()),
                (
                    "records",
                    .list(
                        .object(
                            [
                                ("kind", .text()), ("dataset", .text()), ("supplier", .text()),
                                ("lawfulBasis", .text()), ("purposes", .list(.text())),
                                ("fields", .list(copiedField)),
                                (
                                    "audio",
                                    .all([
                                        ("file", .text()), ("length", .integer()),
                                        ("digest", .text()),
                                    ])
                                ),
                            ], needed: ["kind", "dataset", "purposes", "fields"]))
                ), ("value", .any),
                (
                    "recipients",
                    .list(
                        .object(
                            [("name", .text()), ("purpose", .text()), ("day", .text())],
                            needed: ["name", "day"]))
                ),
                (
                    "retention",
                    .list(
                        .object(
                            [
                                ("retentionClass", .text()), ("title", .text()),
                                ("until", .text()), ("because", .list(.text())),
                            ], needed: ["retentionClass", "title", "because"]))
                ),
            ], needed: ["subject", "records"]),
        "Record": .all([
            ("record", .text()), ("kind", .text()), ("dataset", .text()),
            (
                "fields",
                .list(
                    .object(
                        [
                            ("name", .text()), ("label", .text()),
                            ("tier", .words(["T1", "T2", "T3"])), ("shown", .text()),
                            ("whole", .boolean),
                        ], needed: ["name", "tier", "whole"]))
            ),
        ]),
    ]
}
