internal import HTTPTypes
internal import NIOCore
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    /// A job as its clients see it.
    struct JobReport: Encodable, Sendable {
        struct Failure: Encodable, Sendable {
            var type: String
            var detail: String
        }

        var job: String
        var state: String
        var work: String?
        var options: ImportOptions
        /// Bytes of the file, and how many of them were read where the job runs.
        var bytes: Int
        var read: Int?
        /// SHA-256 of the file.
        var digest: String?
        var made: Int64
        var changed: Int64
        var failure: Failure?
        var hasProposal: Bool
        var hasReport: Bool

        init(_ job: ImportJob, _ call: Call) {
            self.job = call.vault.keys.identifiers.identifier(.importJob, job.number)
            state = job.state.rawValue
            work = job.work?.rawValue
            options = job.options
            bytes = job.bytes
            // An archive unpacks to more than it is.
            read = call.services.imports.progress(of: job.number).map { min($0.done, job.bytes) }
            digest = job.digest.isEmpty ? nil : job.digest
            made = job.made
            changed = job.changed
            failure = job.failure.map {
                Failure(type: "/problems/\($0.key)", detail: $0.text[call.language])
            }
            hasProposal = job.proposal != nil
            hasReport = job.report != nil
        }
    }

    private static func job(
        _ job: ImportJob, _ call: Call, status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        try .json(JobReport(job, call), status: status)
    }

    private static func jobs(_ call: Call) -> ImportJobs { ImportJobs(vault: call.vault) }

    /// Asks for something to be done with a file, and sees to it that it is.
    private static func ask(_ work: ImportJob.Work, _ call: Call) throws -> Answer {
        let form: ReasonForm = try call.decode()
        return try asking(call, form.reason) {
            let asked = try jobs(call).ask(
                work, of: call.parameter("job"), language: call.language, at: call.now)
            call.services.imports.wake()
            return try job(asked, call)
        }
    }

    private static func report(_ bytes: [UInt8]?) throws -> Answer {
        guard let bytes else { throw ImportJobError.noProposal }
        return Answer(body: bytes, contentType: "application/json")
    }

    /// Files that are sent for an import: made, sent, judged, brought in or thrown away.
    static let imports = [
        Endpoint(
            method: .get, path: "/v1/imports", name: "listImports",
            summary: Message("api.listImports"), query: Page<JobReport>.parameters,
            answers: [(200, Page<JobReport>.schema(.named("ImportJob")))]
        ) { call in
            try .json(
                try Page.stored(call, .importJob, cursor: \JobReport.job) { after, limit in
                    try jobs(call).jobs(after: after, limit: limit).map { JobReport($0, call) }
                })
        },
        Endpoint(
            method: .post, path: "/v1/imports", name: "makeImport",
            summary: Message("api.makeImport"), body: .named("ImportOptions"),
            answers: [(201, .named("ImportJob"))], problems: [409]
        ) { call in
            let options: ImportOptions = try call.decode()
            return try job(
                try jobs(call).make(options, at: call.now), call, status: .created)
        },
        Endpoint(
            method: .get, path: "/v1/imports/{job}", name: "showImport",
            summary: Message("api.showImport"),
            answers: [(200, .named("ImportJob"))], problems: [404]
        ) { call in try job(try jobs(call).job(call.parameter("job")), call) },
        Endpoint(
            method: .put, path: "/v1/imports/{job}/options", name: "changeImport",
            summary: Message("api.changeImport"), body: .named("ImportOptions"),
            answers: [(200, .named("ImportJob"))], problems: [404, 409]
        ) { call in
            let options: ImportOptions = try call.decode()
            return try job(
                try jobs(call).change(call.parameter("job"), to: options, at: call.now), call)
        },
        Endpoint(
            method: .put, path: "/v1/imports/{job}/file", name: "sendFile",
            summary: Message("api.sendFile"), takesFile: true,
            answers: [(200, .named("ImportJob"))], problems: [404, 409]
        ) { call in
            let (begun, writer) = try jobs(call).receive(
                call.parameter("job"), limit: call.services.uploadBytes, at: call.now)
            return .receiving(
                BodyReceiver(
                    write: { try writer.write(Array($0.readableBytesView)) },
                    finish: {
                        let received = try writer.finish()
                        guard
                            let ended = try jobs(call).received(
                                begun.number, received, at: SystemClock.microseconds)
                        else { throw ImportJobError.unknown }
                        // It was thrown away while it was sent.
                        guard ended.state == .received else {
                            UploadFolder(call.vault).remove(begun.number)
                            throw ImportJobError.state(ended.state)
                        }
                        return try job(ended, call)
                    },
                    abandon: {
                        writer.abandon()
                        _ = try? jobs(call).received(
                            begun.number, nil, at: SystemClock.microseconds)
                    }))
        },
        Endpoint(
            method: .post, path: "/v1/imports/{job}/proposal", name: "judgeFile",
            summary: Message("api.judgeFile"),
            body: .object([("reason", .text(most: 1_024))], needed: []),
            answers: [(200, .named("ImportJob")), (202, .named("Approval"))],
            problems: [404, 409]
        ) { call in try ask(.proposal, call) },
        Endpoint(
            method: .get, path: "/v1/imports/{job}/proposal", name: "showProposal",
            summary: Message("api.showProposal"),
            answers: [(200, .named("ImportReport"))], problems: [404]
        ) { call in try report(try jobs(call).job(call.parameter("job")).proposal) },
        Endpoint(
            method: .post, path: "/v1/imports/{job}/run", name: "runImport",
            summary: Message("api.runImport"),
            body: .object([("reason", .text(most: 1_024))], needed: []),
            answers: [(200, .named("ImportJob")), (202, .named("Approval"))],
            problems: [404, 409]
        ) { call in try ask(.bring, call) },
        Endpoint(
            method: .get, path: "/v1/imports/{job}/report", name: "showImportReport",
            summary: Message("api.showImportReport"),
            answers: [(200, .named("ImportReport"))], problems: [404]
        ) { call in try report(try jobs(call).job(call.parameter("job")).report) },
        Endpoint(
            method: .post, path: "/v1/imports/{job}/cancellation", name: "cancelImport",
            summary: Message("api.cancelImport"),
            answers: [(200, .named("ImportJob"))], problems: [404, 409]
        ) { call in
            let cancelled = try jobs(call).cancel(call.parameter("job"), at: call.now)
            call.services.imports.stop(cancelled.number)
            return try job(cancelled, call)
        },
    ]
}

extension Schemas {
    /// Names, and texts by them.
    private static let texts = Schema.map(.text())
    private static let counts = Schema.map(.integer())

    private static let change = Schema.all([
        ("rows", .integer()), ("same", .integer()), ("changed", .integer()),
        ("changedColumns", counts), ("new", .integer()), ("rejected", .integer()),
        ("missing", .integer()), ("missingRecords", .list(.text())),
        ("missingColumns", .list(.text())),
    ])

    private static let problem = Schema.object(
        [
            ("code", .text()), ("message", .text()), ("row", .integer()),
            ("byteOffset", .integer()), ("count", .integer()), ("note", .boolean),
        ], needed: ["code", "message", "count"])

    private static let evidence = Schema.object(
        [
            ("kind", .text()), ("detector", .text()), ("detail", .text()),
            ("distance", .integer()), ("share", .number),
        ], needed: ["kind", "detector", "detail"])

    private static let column = Schema.object(
        [
            ("name", .text()), ("label", .either([.text(), .null])),
            ("tier", .words(["T1", "T2", "T3"])), ("action", .words(["keep", "hold", "drop"])),
            ("role", .text()), ("confidence", .number), ("evidence", .list(evidence)),
            ("contradicts", .text()),
        ], needed: ["name", "label", "tier", "action", "confidence", "evidence"])

    private static let brought = Schema.all([
        ("batch", .text()), ("dataset", .text()), ("rows", .integer()), ("records", .integer()),
        ("skipped", .integer()), ("newSubjects", .integer()), ("attached", .integer()),
        ("conflicts", .integer()), ("companies", .integer()), ("doNotCall", .integer()),
        ("objections", .integer()), ("unreadConsents", .integer()), ("rejected", counts),
        ("dropped", .integer()), ("held", .integer()), ("values", counts),
        ("problems", .list(problem)),
    ])

    static let imports: [String: Schema] = [
        "ImportOptions": .object(
            [
                ("kind", .words(ImportOptions.Kind.allCases.map(\.rawValue))),
                ("dataset", .text(most: 200)), ("sheet", .text(most: 256)), ("mapping", texts),
                ("results", texts), ("registry", .text(most: 256)), ("version", .text(most: 256)),
                ("unnamed", .boolean), ("again", .boolean), ("replace", .boolean),
                ("removeMissing", .boolean), ("holdCards", .integer(least: 1, most: 1_440)),
                ("detectors", .words(ImportOptions.Detectors.allCases.map(\.rawValue))),
                ("pattern", .text(most: 256)), ("from", .text(most: 16_384)),
                ("fingerprint", .text(most: 128)), ("purpose", .words(purposes)),
                ("campaign", .text(most: 256)),
                ("channel", .words(ContactChannel.allCases.map(\.rawValue))),
                ("sent", .text(most: 64)),
            ], needed: ["kind"]),
        "ImportJob": .object(
            [
                ("job", .text()), ("state", .words(ImportJob.State.allCases.map(\.rawValue))),
                ("work", .words(["proposal", "import"])), ("options", .named("ImportOptions")),
                ("bytes", .integer()), ("read", .integer()), ("digest", .text()),
                ("made", .integer()), ("changed", .integer()),
                ("failure", .all([("type", .text()), ("detail", .text())])),
                ("hasProposal", .boolean), ("hasReport", .boolean),
            ],
            needed: [
                "job", "state", "options", "bytes", "made", "changed", "hasProposal", "hasReport",
            ]),
        "ImportReport": .object(
            [
                (
                    "proposal",
                    .object(
                        [
                            ("kind", .text()), ("rows", .integer()), ("sheet", .text()),
                            ("columns", .list(column)), ("problems", .list(problem)),
                        ], needed: ["kind", "rows", "columns", "problems"])
                ),
                ("difference", change),
                (
                    "numbers",
                    .object(
                        [
                            (
                                "columns",
                                .list(
                                    .object(
                                        [("name", .text()), ("label", .text())], needed: ["name"])
                                )
                            ), ("column", .integer()),
                        ], needed: ["columns"])
                ), ("brought", brought),
                (
                    "correction",
                    .all([
                        ("batch", .text()), ("difference", change), ("newSubjects", .integer()),
                        ("attached", .integer()), ("conflicts", .integer()),
                        ("removed", .integer()), ("erased", .integer()),
                    ])
                ),
                (
                    "broughtNumbers",
                    .object(
                        [
                            ("numbers", .integer()), ("skipped", .integer()),
                            ("outdated", .integer()), ("column", .text()),
                            ("problems", .list(problem)),
                        ], needed: ["numbers", "skipped", "outdated", "problems"])
                ),
                (
                    "messages",
                    .all([("columns", texts), ("statuses", counts), ("unknown", counts)])
                ),
                (
                    "broughtMessages",
                    .all([
                        ("rows", .integer()), ("statuses", counts), ("written", .integer()),
                        ("known", .integer()), ("withdrawn", .integer()), ("listed", .integer()),
                        ("rejected", counts), ("problems", .list(problem)),
                    ])
                ),
                (
                    "received",
                    .all([
                        ("transfer", .text()), ("dataset", .text()), ("sender", .text()),
                        ("rows", .integer()), ("newSubjects", .integer()),
                        ("attached", .integer()), ("rejected", .integer()), ("purpose", .text()),
                        ("expires", .text()), ("receipt", .text()),
                    ])
                ),
                (
                    "recordings",
                    .all([
                        ("files", .integer()), ("matching", .integer()), ("unmatched", .integer()),
                        ("ambiguous", .integer()), ("withTranscript", .integer()),
                        ("unreachable", .integer()),
                    ])
                ),
                (
                    "broughtRecordings",
                    .all([
                        ("batch", .text()), ("dataset", .text()), ("files", .integer()),
                        ("records", .integer()), ("alreadyThere", .integer()),
                        ("newSubjects", .integer()), ("attached", .integer()),
                        ("conflicts", .integer()), ("highRisk", .integer()),
                        ("unjudged", .integer()), ("unreadableTranscripts", .integer()),
                        ("spokenVerification", .integer()), ("dropped", .integer()),
                        ("audioBytes", .integer()), ("rejected", counts),
                        (
                            "rejectedFiles",
                            .list(.all([("file", .integer()), ("reason", .text())]))
                        ),
                    ])
                ),
            ], needed: []),
        "Batch": .all([
            ("batch", .text()), ("dataset", .text()), ("digest", .text()), ("time", .integer()),
            ("rows", .integer()), ("newSubjects", .integer()), ("attached", .integer()),
            ("conflicts", .integer()), ("companies", .integer()), ("rejected", .integer()),
            ("done", .boolean), ("undone", .boolean),
        ]),
        "RejectedRow": .all([
            ("row", .integer()), ("reason", .text()), ("cells", .list(.text())),
        ]),
    ]
}
