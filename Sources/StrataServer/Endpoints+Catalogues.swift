internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct TeamForm: Decodable {
        var name: String?
        var lead: String?
    }

    private struct CampaignForm: Decodable {
        var name: String?
        var product: String?
        var purpose: String?
        var datasets: [String]?
        var target: String?
        var start: String?
        var end: String?

        func facts() throws(APIError) -> CampaignCatalogue.Facts {
            var facts = CampaignCatalogue.Facts()
            if let purpose {
                guard let known = Purpose(rawValue: purpose) else { throw .body("purpose") }
                facts.purpose = known
            }
            facts.product = product
            facts.datasets = datasets
            facts.target = target
            facts.start = start
            facts.end = end
            return facts
        }

        static let fields: [(name: String, schema: Schema)] = [
            ("product", .text(most: 256)), ("purpose", .words(Schemas.purposes)),
            ("datasets", .list(.text(most: 256))), ("target", .text(most: 1_024)),
            ("start", .text(most: 10)), ("end", .text(most: 10)),
        ]
    }

    private struct ResultForm: Decodable {
        var code: String
        var title: String?
        var flags: [String]?
        var sameAs: String?
    }

    private struct RosterForm: Decodable {
        struct Row: Decodable {
            var agent: String
            var name: String
            var team: String
            var from: String
            var to: String?
        }

        var rows: [Row]
        var addTeams: Bool?
    }

    private struct FindCompanyForm: Decodable { var text: String }
    private struct AgentForm: Decodable { var agent: String }
    private struct CodeForm: Decodable { var code: String }

    private static func listing(_ call: Call) -> CatalogueListing {
        CatalogueListing(vault: call.vault)
    }

    private static func team(_ team: Team, _ call: Call, status: HTTPResponse.Status = .ok)
        throws -> Answer
    {
        try .json(
            ["team": call.vault.keys.identifiers.identifier(.team, team.number)], status: status)
    }

    private static func campaign(
        _ campaign: Campaign, _ call: Call, status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        try .json(
            ["campaign": call.vault.keys.identifiers.identifier(.campaign, campaign.number)],
            status: status)
    }

    private static let flags: [(name: String, flag: CallResult.Flags)] = [
        ("contacted", .contacted), ("refused", .refused), ("invalid", .invalid), ("sale", .sale),
    ]

    /// A day of a roster as the catalogue compares them.
    private static func day(_ text: String) throws(APIError) -> String {
        guard let time = CivilTime(text), time.text.prefix(10) == text else {
            throw .body("rows.from, rows.to")
        }
        return text
    }

    private struct CompanyExportForm: Decodable { var limit: Int? }

    /// Teams and who works in them, campaigns, results of calls, companies.
    static let catalogues = [
        Endpoint(
            method: .get, path: "/v1/teams", name: "listTeams", summary: Message("api.listTeams"),
            query: Page<TeamReport>.parameters,
            answers: [(200, Page<TeamReport>.schema(.named("Team")))]
        ) { call in
            let today = String(CivilTime(call.now).text.prefix(10))
            return try .json(
                try Page.stored(call, .team, cursor: \TeamReport.team) {
                    try listing(call).teams(on: today, after: $0, limit: $1)
                })
        },
        Endpoint(
            method: .post, path: "/v1/teams", name: "addTeam", summary: Message("api.addTeam"),
            body: .object(
                [("name", .text(most: 128)), ("lead", .text(most: 128))], needed: ["name"]),
            answers: [(201, .all([("team", .text())]))], problems: [409]
        ) { call in
            let form: TeamForm = try call.decode()
            guard let name = form.name else { throw APIError.body("name") }
            return try team(
                try TeamCatalogue(vault: call.vault).add(name, lead: form.lead), call,
                status: .created)
        },
        Endpoint(
            method: .post, path: "/v1/teams/{team}", name: "setTeam",
            summary: Message("api.setTeam"),
            body: .object([("name", .text(most: 128)), ("lead", .text(most: 128))], needed: []),
            answers: [(200, .all([("team", .text())]))], problems: [404, 409]
        ) { call in
            let form: TeamForm = try call.decode()
            let catalogue = TeamCatalogue(vault: call.vault)
            return try team(
                try catalogue.set(
                    try catalogue.team(call.parameter("team")), name: form.name, lead: form.lead),
                call)
        },
        Endpoint(
            method: .delete, path: "/v1/teams/{team}", name: "removeTeam",
            summary: Message("api.removeTeam"), answers: [(204, nil)], problems: [404, 409]
        ) { call in
            let catalogue = TeamCatalogue(vault: call.vault)
            try catalogue.remove(try catalogue.team(call.parameter("team")))
            return .nothing
        },
        Endpoint(
            method: .get, path: "/v1/roster", name: "listRoster",
            summary: Message("api.listRoster"),
            query: [.init(name: "team", schema: .text(most: 64))]
                + Page<AssignmentReport>.parameters,
            answers: [(200, Page<AssignmentReport>.schema(.named("Assignment")))],
            problems: [404]
        ) { call in
            try .json(
                try Page.stored(call, .assignment, cursor: \AssignmentReport.assignment) {
                    try listing(call).assignments(
                        of: call.query["team"], after: $0, limit: $1)
                })
        },
        Endpoint(
            method: .post, path: "/v1/roster", name: "bringRoster",
            summary: Message("api.bringRoster"),
            body: .object(
                [
                    (
                        "rows",
                        .list(
                            .object(
                                [
                                    ("agent", .text(most: 128)), ("name", .text(most: 128)),
                                    ("team", .text(most: 128)), ("from", .text(most: 10)),
                                    ("to", .text(most: 10)),
                                ], needed: ["agent", "name", "team", "from"]))
                    ), ("addTeams", .boolean),
                ], needed: ["rows"]),
            answers: [
                (
                    200,
                    .all([
                        ("added", .integer()), ("changed", .integer()), ("teams", .integer()),
                    ])
                )
            ], problems: [404], takesTurn: true
        ) { call in
            let form: RosterForm = try call.decode()
            let rows = try form.rows.enumerated().map { index, row in
                guard !row.agent.allSatisfy(\.isWhitespace), !row.team.allSatisfy(\.isWhitespace)
                else { throw APIError.body("rows.\(index)") }
                return RosterRow(
                    row: index + 1, agent: row.agent, name: row.name, team: row.team,
                    from: try day(row.from), to: try row.to.map { try day($0) })
            }
            let brought = try TeamCatalogue(vault: call.vault).bring(
                rows, addTeams: form.addTeams ?? false)
            return try .json([
                "added": brought.added, "changed": brought.changed, "teams": brought.teams,
            ])
        },
        Endpoint(
            method: .post, path: "/v1/roster/removal", name: "forgetAgent",
            summary: Message("api.forgetAgent"), body: .all([("agent", .text(most: 128))]),
            answers: [(200, .all([("assignments", .integer())]))], problems: [404]
        ) { call in
            let form: AgentForm = try call.decode()
            return try .json([
                "assignments": try TeamCatalogue(vault: call.vault).forget(agent: form.agent)
            ])
        },
        Endpoint(
            method: .get, path: "/v1/campaigns", name: "listCampaigns",
            summary: Message("api.listCampaigns"), query: Page<CampaignReport>.parameters,
            answers: [(200, Page<CampaignReport>.schema(.named("Campaign")))]
        ) { call in
            try .json(
                try Page.stored(call, .campaign, cursor: \CampaignReport.campaign) {
                    try listing(call).campaigns(after: $0, limit: $1)
                })
        },
        Endpoint(
            method: .post, path: "/v1/campaigns", name: "addCampaign",
            summary: Message("api.addCampaign"),
            body: .object(
                [("name", .text(most: 256))] + CampaignForm.fields, needed: ["name", "purpose"]),
            answers: [(201, .all([("campaign", .text())]))], problems: [404, 409]
        ) { call in
            let form: CampaignForm = try call.decode()
            guard let name = form.name else { throw APIError.body("name") }
            return try campaign(
                try CampaignCatalogue(vault: call.vault).add(name, try form.facts()), call,
                status: .created)
        },
        Endpoint(
            method: .get, path: "/v1/campaigns/{campaign}", name: "showCampaign",
            summary: Message("api.showCampaign"), answers: [(200, .named("Campaign"))],
            problems: [404]
        ) { call in try .json(try listing(call).campaign(call.parameter("campaign"))) },
        Endpoint(
            method: .post, path: "/v1/campaigns/{campaign}", name: "setCampaign",
            summary: Message("api.setCampaign"),
            body: .object(CampaignForm.fields, needed: []),
            answers: [(200, .all([("campaign", .text())]))], problems: [404]
        ) { call in
            let form: CampaignForm = try call.decode()
            let catalogue = CampaignCatalogue(vault: call.vault)
            return try campaign(
                try catalogue.set(
                    try form.facts(), of: try catalogue.campaign(call.parameter("campaign"))),
                call)
        },
        Endpoint(
            method: .post, path: "/v1/campaigns/{campaign}/end", name: "closeCampaign",
            summary: Message("api.closeCampaign"),
            answers: [(200, .all([("campaign", .text())]))], problems: [404]
        ) { call in
            let catalogue = CampaignCatalogue(vault: call.vault)
            return try campaign(
                try catalogue.close(try catalogue.campaign(call.parameter("campaign"))), call)
        },
        Endpoint(
            method: .get, path: "/v1/results", name: "listResults",
            summary: Message("api.listResults"),
            query: [.init(name: "dataset", schema: .text(most: 64))],
            answers: [(200, .all([("results", .list(.named("Result")))]))], problems: [404]
        ) { call in
            try .json(["results": try listing(call).results(dataset: call.query["dataset"])])
        },
        Endpoint(
            method: .post, path: "/v1/results", name: "setResult",
            summary: Message("api.setResult"),
            body: .object(
                [
                    ("code", .text(most: 60)), ("title", .text(most: 128)),
                    ("flags", .list(.words(flags.map(\.name)))), ("sameAs", .text(most: 60)),
                ], needed: ["code"]), answers: [(204, nil)], problems: [404]
        ) { call in
            let form: ResultForm = try call.decode()
            let catalogue = ResultCatalogue(vault: call.vault)
            if let other = form.sameAs {
                guard form.title == nil, form.flags == nil else {
                    throw APIError.body("sameAs, title, flags")
                }
                try catalogue.set(form.code, sameAs: other)
                return .nothing
            }
            var given: CallResult.Flags = []
            for name in form.flags ?? [] {
                guard let flag = flags.first(where: { $0.name == name })?.flag else {
                    throw APIError.body("flags")
                }
                given.insert(flag)
            }
            try catalogue.set(form.code, title: form.title, flags: given)
            return .nothing
        },
        Endpoint(
            method: .post, path: "/v1/results/removal", name: "removeResult",
            summary: Message("api.removeResult"), body: .all([("code", .text(most: 60))]),
            answers: [(204, nil)], problems: [404]
        ) { call in
            let form: CodeForm = try call.decode()
            try ResultCatalogue(vault: call.vault).remove(form.code)
            return .nothing
        },
        Endpoint(
            method: .get, path: "/v1/companies", name: "listCompanies",
            summary: Message("api.listCompanies"), query: Page<CompanyReport>.parameters,
            answers: [(200, Page<CompanyReport>.schema(.named("Company")))]
        ) { call in
            try .json(
                try Page.stored(call, .company, cursor: \CompanyReport.company) {
                    try listing(call).companies(after: $0, limit: $1)
                })
        },
        Endpoint(
            method: .get, path: "/v1/companies/{company}", name: "showCompany",
            summary: Message("api.showCompany"), answers: [(200, .named("Company"))],
            problems: [404]
        ) { call in try .json(try listing(call).company(call.parameter("company"))) },
        Endpoint(
            method: .post, path: "/v1/companies/find", name: "findCompanies",
            summary: Message("api.findCompanies"), body: .all([("text", .text(most: 256))]),
            answers: [(200, .all([("companies", .list(.named("Company")))]))], handsOut: true
        ) { call in
            let form: FindCompanyForm = try call.decode()
            guard !form.text.allSatisfy(\.isWhitespace) else { throw APIError.body("text") }
            return try .json([
                "companies": try listing(call).findCompanies(form.text, limit: 100)
            ])
        },
        Endpoint(
            method: .post, path: "/v1/companies/export", name: "exportCompanies",
            summary: Message("api.exportCompanies"),
            body: .object([("limit", .integer(least: 1, most: 10_000_000))], needed: []),
            answers: [(200, .text())], contentType: "text/csv", handsOut: true
        ) { call in
            let form: CompanyExportForm = try call.decode()
            return .sending(
                "text/csv; charset=utf-8",
                fields: [(.contentDisposition, "attachment; filename=\"companies.csv\"")]
            ) { writer in
                _ = try CompanyExport(vault: call.vault, policy: call.policy).run(
                    to: "https " + accountName(call), limit: form.limit ?? .max, writer.sink,
                    at: call.now
                ) { try writer.delivered() }
                return nil
            }
        },
    ]
}

extension Schemas {
    static let catalogues: [String: Schema] = [
        "Team": .object(
            [
                ("team", .text()), ("name", .text()), ("lead", .text()), ("agents", .integer()),
            ], needed: ["team", "name", "agents"]),
        "Assignment": .object(
            [
                ("assignment", .text()), ("agent", .text()), ("name", .text()),
                ("team", .text()), ("from", .text()), ("to", .text()),
            ], needed: ["assignment", "agent", "name", "team", "from"]),
        "Campaign": .object(
            [
                ("campaign", .text()), ("name", .text()), ("product", .text()),
                ("purpose", .text()), ("datasets", .list(.text())), ("target", .text()),
                ("start", .text()), ("end", .text()), ("closed", .boolean),
            ], needed: ["campaign", "name", "purpose", "datasets", "closed"]),
        "Result": .all([
            ("code", .text()), ("en", .text()), ("zh", .text()), ("flags", .list(.text())),
        ]),
        "Company": .all([
            ("company", .text()), ("name", .text()), ("dataset", .text()),
            ("facts", .map(.text())),
        ]),
    ]
}
