internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Disposals: proposed, agreed to by two, carried out, certified.
extension Endpoints {
    private struct ProposeForm: Decodable { var classes: [String]? }

    private struct RejectForm: Decodable { var reason: String }

    private static func book(_ call: Call) -> DisposalBook {
        DisposalBook(vault: call.vault, policy: call.policy)
    }

    private static func certificate(_ call: Call) throws -> [UInt8] {
        let found = try book(call).disposal(call.parameter("disposal"))
        guard let certificate = found.certificate else { throw DisposalError.state(found.state) }
        return certificate
    }

    private static func report(_ disposal: Disposal, _ call: Call) throws -> Answer {
        try .json(
            DisposalReport(disposal, call.vault, needed: book(call).neededApprovals))
    }

    static let disposals = [
        Endpoint(
            method: .get, path: "/v1/disposals", name: "listDisposals",
            summary: Message("api.listDisposals"), query: Page<DisposalReport>.parameters,
            answers: [(200, Page<DisposalReport>.schema(.named("Disposal")))]
        ) { call in
            let needed = book(call).neededApprovals
            let all = try book(call).list().map {
                DisposalReport($0, call.vault, needed: needed)
            }
            return try .json(try Page.of(all, call, identifier: \.disposal))
        },
        Endpoint(
            method: .post, path: "/v1/disposals", name: "proposeDisposal",
            summary: Message("api.proposeDisposal"),
            body: .object(
                [("classes", .list(.words(RetentionClass.allCases.map(\.rawValue))))], needed: []),
            answers: [(202, .named("Job"))]
        ) { call in
            let form: ProposeForm = try call.decode()
            return try .json(
                try call.jobs.start("proposeDisposal", call) { call, meter in
                    var request = DisposalBook.Request(now: call.now)
                    request.classes = Set(
                        (form.classes ?? []).compactMap(RetentionClass.init(rawValue:)))
                    let made = try book(call).propose(request, meter: meter)
                    return DisposalReport(made, call.vault, needed: book(call).neededApprovals)
                }, status: .accepted)
        },
        Endpoint(
            method: .get, path: "/v1/disposals/{disposal}", name: "showDisposal",
            summary: Message("api.showDisposal"), answers: [(200, .named("Disposal"))],
            problems: [404]
        ) { call in try report(try book(call).disposal(call.parameter("disposal")), call) },
        Endpoint(
            method: .post, path: "/v1/disposals/{disposal}/approval", name: "approveDisposal",
            summary: Message("api.approveDisposal"), answers: [(200, .named("Disposal"))],
            problems: [404, 409]
        ) { call in
            try report(
                try book(call).approve(call.parameter("disposal"), by: nil, at: call.now), call)
        },
        Endpoint(
            method: .post, path: "/v1/disposals/{disposal}/rejection", name: "rejectDisposal",
            summary: Message("api.rejectDisposal"), body: .all([("reason", reason)]),
            answers: [(200, .named("Disposal"))], problems: [404, 409]
        ) { call in
            let form: RejectForm = try call.decode()
            return try report(
                try book(call).reject(
                    call.parameter("disposal"), because: form.reason, by: nil, at: call.now), call)
        },
        Endpoint(
            method: .post, path: "/v1/disposals/{disposal}/run", name: "runDisposal",
            summary: Message("api.runDisposal"), answers: [(202, .named("Job"))],
            problems: [404, 409]
        ) { call in
            let found = try book(call).disposal(call.parameter("disposal"))
            guard [.approved, .erasing, .certified].contains(found.state) else {
                throw DisposalError.state(found.state)
            }
            return try .json(
                try call.jobs.start("runDisposal", call) { call, meter in
                    let done = try DisposalRun(
                        vault: call.vault, policy: call.policy, meter: meter
                    ).run(
                        call.parameter("disposal"), at: call.now,
                        tool: "strata \(StrataVersion.current)")
                    return DisposalReport(done, call.vault, needed: book(call).neededApprovals)
                }, status: .accepted)
        },
        Endpoint(
            method: .get, path: "/v1/disposals/{disposal}/certificate",
            name: "disposalCertificate", summary: Message("api.disposalCertificate"),
            answers: [(200, .anyObject)], problems: [404, 409]
        ) { call in
            Answer(body: try certificate(call), contentType: "application/json")
        },
        Endpoint(
            method: .get, path: "/v1/disposals/{disposal}/certificate/page",
            name: "disposalCertificatePage", summary: Message("api.disposalCertificatePage"),
            answers: [(200, .text())], problems: [404, 409], contentType: "text/html"
        ) { call in
            let check = try DisposalCertificate.check(try certificate(call))
            guard check.isGood else { throw DisposalError.notGood }
            let page = try CertificatePage(check, language: call.language)
            return Answer(body: Array(page.html.utf8), contentType: "text/html; charset=utf-8")
        },
    ]
}

extension Schemas {
    static let disposals: [String: Schema] = {
        let person = Schema.all([("name", .text()), ("time", .integer())])
        return [
            "Disposal": .object(
                [
                    ("disposal", .text()),
                    ("state", .words(Disposal.State.allCases.map(\.rawValue))),
                    ("requestedBy", person), ("approvedBy", .list(person)),
                    ("neededApprovals", .integer()), ("rejectedBy", person),
                    ("rejection", .text()), ("people", .integer()),
                    (
                        "counts",
                        .list(
                            .all([
                                ("rule", .text()), ("retentionClass", .text()),
                                ("people", .integer()), ("records", .integer()),
                            ]))
                    ), ("sample", .list(.text())), ("pages", .integer()),
                    ("pagesDone", .integer()),
                    (
                        "done",
                        .all([
                            ("people", .integer()), ("whole", .integer()),
                            ("records", .integer()), ("reduced", .integer()),
                            ("notDue", .integer()), ("held", .integer()), ("gone", .integer()),
                            ("damaged", .integer()),
                            (
                                "instructions",
                                .list(
                                    .object(
                                        [
                                            ("recipient", .text()), ("path", .text()),
                                            ("purpose", .text()), ("day", .text()),
                                            ("people", .integer()),
                                        ], needed: ["path", "day", "people"]))
                            ),
                        ])
                    ), ("hasCertificate", .boolean),
                ],
                needed: [
                    "disposal", "state", "requestedBy", "approvedBy", "neededApprovals", "people",
                    "counts", "sample", "pages", "pagesDone", "hasCertificate",
                ])
        ]
    }()
}
