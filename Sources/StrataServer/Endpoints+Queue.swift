internal import FoundationEssentials
internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// The agent's work: the agent is whoever is signed in, and never gets a number.
extension Endpoints {
    private struct LeadReport: Encodable {
        var lead: String
        var subject: String
        /// Its last digits alone.
        var number: String
        var tier: String
        /// Microseconds since 1970, UTC.
        var until: Int64
        var isStale: Bool
        var isCallBack: Bool

        init(_ lead: QueueDesk.Lead, _ vault: Vault) {
            self.lead = lead.lead
            subject = vault.keys.identifiers.identifier(.subject, lead.subject)
            number = lead.maskedNumber
            tier = lead.tier.rawValue
            until = lead.until
            isStale = lead.isStale
            isCallBack = lead.isCallBack
        }
    }

    private struct OutcomeReport: Encodable {
        var result: String
        /// Entries that it put on the organisation's own do-not-call list.
        var listed: Int
        var undoUntil: Int64

        init(_ outcome: QueueResults.Outcome) {
            result = outcome.result
            listed = outcome.listed
            undoUntil = outcome.undoUntil
        }
    }

    private struct ResultForm: Decodable {
        var result: String
        var seconds: Int?
        var callerID: String?
    }

    private struct CallBackForm: Decodable { var at: Int64 }

    private struct RatesForm: Decodable { var by: String }

    private struct DialReport: Encodable {
        var token: String
        var ends: Int64
    }

    private struct DialForm: Decodable { var token: String }

    /// What a dial token says; only this process reads it.
    private struct DialContent: Codable {
        var account: Int64
        var agent: String
        var campaign: String
        var lead: String
    }

    private static let dialUse = "dial"
    /// How long a dial token is good, microseconds: a minute.
    private static let dialLasts: Int64 = 60_000_000

    private static func agent(_ call: Call) throws -> String {
        try AccountBook(vault: call.vault).own().login
    }

    private static func desk(_ call: Call) throws -> QueueDesk {
        try QueueDesk(shared: call.vault, campaign: call.parameter("campaign"))
    }

    /// Has people asked about ahead, behind the answer.
    private static func refill(_ desk: QueueDesk, for agent: String, _ call: Call) {
        guard desk.isLow(for: agent, at: call.now) else { return }
        // What goes wrong here is nobody's answer: the lead is given already.
        let (vault, campaign) = (call.whole, call.parameter("campaign"))
        call.services.later {
            let desk = try? QueueDesk(shared: vault, campaign: campaign)
            try? desk?.refill(for: agent, at: SystemClock.microseconds)
        }
    }

    private static func results(_ call: Call) throws -> QueueResults {
        QueueResults(vault: call.vault, policy: call.policy, desk: try desk(call))
    }

    private static let queuePath = "/v1/campaigns/{campaign}/queue"
    private static let leadPath = "/v1/campaigns/{campaign}/leads/{lead}"

    static let queues = [
        Endpoint(
            method: .post, path: queuePath, name: "buildQueue", summary: Message("api.buildQueue"),
            answers: [(202, .named("Job"))], problems: [404]
        ) { call in
            let campaign = call.parameter("campaign")
            _ = try CampaignCatalogue(vault: call.vault).campaign(campaign)
            return try .json(
                try call.jobs.start("buildQueue", call) { call, meter in
                    try QueueBuilding(
                        vault: call.vault, policy: call.policy, now: SystemClock.microseconds
                    ).build(campaign, meter: meter)
                }, status: .accepted)
        },
        Endpoint(
            method: .get, path: queuePath, name: "queueWaterfall",
            summary: Message("api.queueWaterfall"), answers: [(200, .named("Waterfall"))],
            problems: [404]
        ) { call in
            try .json(
                try QueueBuilding(vault: call.vault, policy: call.policy, now: call.now)
                    .waterfall(call.parameter("campaign")))
        },
        Endpoint(
            method: .post, path: queuePath + "/next", name: "nextLead",
            summary: Message("api.nextLead"),
            answers: [(200, .named("Lead")), (204, nil)], problems: [404], handsOut: true
        ) { call in
            let desk = try desk(call)
            let agent = try agent(call)
            let lead = try desk.next(agent: agent, at: call.now)
            if lead != nil { refill(desk, for: agent, call) }
            guard let lead else { return .nothing }
            return try .json(LeadReport(lead, call.vault))
        },
        Endpoint(
            method: .post, path: leadPath + "/result", name: "reportResult",
            summary: Message("api.reportResult"),
            body: .object(
                [
                    ("result", .text(most: 128)), ("seconds", .integer(least: 0, most: 86_400)),
                    ("callerID", .text(most: 64)),
                ], needed: ["result"]),
            answers: [(200, .named("CallOutcome"))], problems: [404, 409]
        ) { call in
            let form: ResultForm = try call.decode()
            return try .json(
                OutcomeReport(
                    try results(call).report(
                        call.parameter("lead"), by: try agent(call), result: form.result,
                        seconds: form.seconds, from: form.callerID, at: call.now)))
        },
        Endpoint(
            method: .post, path: leadPath + "/do-not-call", name: "leadObjects",
            summary: Message("api.leadObjects"),
            answers: [(200, .named("CallOutcome"))], problems: [404, 409]
        ) { call in
            try .json(
                OutcomeReport(
                    try results(call).report(
                        call.parameter("lead"), by: try agent(call), result: "do_not_call",
                        at: call.now)))
        },
        Endpoint(
            method: .post, path: leadPath + "/call-back", name: "callBack",
            summary: Message("api.callBack"), body: .all([("at", time)]),
            answers: [(200, .named("CallOutcome"))], problems: [404, 409]
        ) { call in
            let form: CallBackForm = try call.decode()
            return try .json(
                OutcomeReport(
                    try results(call).callBack(
                        call.parameter("lead"), by: try agent(call), at: form.at, now: call.now)))
        },
        Endpoint(
            method: .post, path: leadPath + "/undo", name: "undoResult",
            summary: Message("api.undoResult"), answers: [(204, nil)], problems: [404, 409]
        ) { call in
            try results(call).undo(call.parameter("lead"), by: try agent(call), at: call.now)
            return .nothing
        },
        Endpoint(
            method: .post, path: leadPath + "/dial", name: "dialLead",
            summary: Message("api.dialLead"),
            answers: [(200, .all([("token", .text()), ("ends", .integer())]))],
            problems: [404, 409], handsOut: true
        ) { call in
            let agent = try agent(call)
            let lead = call.parameter("lead")
            let desk = try desk(call)
            try QueueDialling(vault: call.vault, policy: call.policy, desk: desk).allow(
                lead, by: agent, at: call.now)
            let content = DialContent(
                account: call.vault.actor?.account ?? 0, agent: agent,
                campaign: call.parameter("campaign"), lead: lead)
            let ends = call.now + dialLasts
            let sealed = try call.desk.seals.seal(
                try JSONValue.bytes(content), for: dialUse, ends: ends)
            return try .json(DialReport(token: Base64URL.text(sealed), ends: ends))
        },
        Endpoint(
            method: .post, path: "/v1/dial", name: "redeemDial", summary: Message("api.redeemDial"),
            body: .all([("token", .text(most: 4_096))]),
            answers: [(200, .all([("number", .text())]))], problems: [404, 409], handsOut: true
        ) { call in
            let form: DialForm = try call.decode()
            guard let sealed = Base64URL.bytes(form.token),
                let bytes = try call.desk.seals.open(sealed, for: dialUse, at: call.now),
                let content = try? JSONDecoder().decode(DialContent.self, from: Data(bytes)),
                try AccountBook(vault: call.whole).accounts().contains(where: {
                    $0.number == content.account && $0.isActive(at: call.now)
                })
            else { throw QueueError.badDialToken }
            let desk = try QueueDesk(
                vault: call.vault, policy: call.policy, campaign: content.campaign)
            let number = try QueueDialling(vault: call.vault, policy: call.policy, desk: desk)
                .number(of: content.lead, with: content.agent, at: call.now)
            return try .json(["number": number])
        },
        Endpoint(
            method: .get, path: queuePath + "/subjects/{subject}", name: "explainQueue",
            summary: Message("api.explainQueue"), answers: [(200, .named("QueueExplanation"))],
            problems: [404]
        ) { call in
            guard
                let subject = call.vault.keys.identifiers.number(
                    .subject, call.parameter("subject"))
            else { throw SubjectError.gone }
            return try .json(
                try QueueExplain(
                    vault: call.vault, policy: call.policy, language: call.language, now: call.now
                ).explain(subject, campaign: call.parameter("campaign")))
        },
        Endpoint(
            method: .post, path: "/v1/calls/rates", name: "callRates",
            summary: Message("api.callRates"),
            body: .all([("by", .words(CallRates.Grouping.allCases.map(\.rawValue)))]),
            answers: [(202, .named("Job"))]
        ) { call in
            let form: RatesForm = try call.decode()
            guard let grouping = CallRates.Grouping(rawValue: form.by) else {
                throw APIError.body("by")
            }
            return try .json(
                try call.jobs.start("callRates", call) { call, meter in
                    [
                        "items": try CallRates(vault: call.vault, policy: call.policy).run(
                            by: grouping, meter: meter)
                    ]
                }, status: .accepted)
        },
        Endpoint(
            method: .post, path: "/v1/messages/rates", name: "messageRates",
            summary: Message("api.messageRates"), body: .object([], needed: []),
            answers: [(202, .named("Job"))]
        ) { call in
            try .json(
                try call.jobs.start("messageRates", call) { call, meter in
                    [
                        "items": try MessageRates(vault: call.vault, policy: call.policy).run(
                            meter: meter)
                    ]
                }, status: .accepted)
        },
    ]

    static let queueSchemas: [String: Schema] = {
        let reasons = Schema.list(.all([("code", .text()), ("text", .text())]))
        let tier = Schema.words(ValueTier.allCases.map(\.rawValue))
        return [
            "Lead": .all([
                ("lead", .text()), ("subject", .text()), ("number", .text()), ("tier", tier),
                ("until", .integer()), ("isStale", .boolean), ("isCallBack", .boolean),
            ]),
            "CallOutcome": .all([
                ("result", .text()), ("listed", .integer()), ("undoUntil", .integer()),
            ]),
            "Waterfall": .all([
                ("campaign", .text()), ("built", .text()), ("rows", .integer()),
                (
                    "stages",
                    .list(.all([("stage", .text()), ("people", .integer())]))
                ),
                ("queued", .integer()), ("callable", .integer()),
            ]),
            "QueueExplanation": .object(
                [
                    ("subject", .text()), ("campaign", .text()), ("mayCall", .boolean),
                    ("stage", .text()), ("stageText", .text()),
                    (
                        "numbers",
                        .list(
                            .all([
                                ("number", .text()), ("mayCall", .boolean),
                                ("against", reasons), ("grounds", reasons),
                            ]))
                    ),
                    (
                        "place",
                        .object(
                            [
                                ("state", .text()), ("ahead", .integer()), ("tier", tier),
                                ("value", .number), ("stage", .text()), ("until", .text()),
                                ("isStale", .boolean),
                            ], needed: ["state", "ahead", "tier", "value", "isStale"])
                    ),
                ], needed: ["subject", "campaign", "mayCall", "numbers"]),
        ]
    }()
}
