package import StrataCore
import StrataValue
package import StrataVault

/// Says why a person has a value tier: scores with their reasons, history, and the rules that decided.
package struct ValueExplain: Sendable {
    private let vault: Vault
    private let setting: ValueSetting
    private let role: Role?
    private let masks = ValueMask(tokeniser: Tokeniser())

    /// - Parameters:
    ///   - vault: Whose person.
    ///   - setting: The policy, language and time.
    ///   - role: Who looks: values of reasons are masked as the policy says, and scores are left out
    ///     where it lets the role see none of them. `nil` is the person.
    package init(vault: Vault, setting: ValueSetting, role: Role? = nil) {
        self.vault = vault
        self.setting = setting
        self.role = role
    }

    /// The form in which the policy lets the role see values of a label.
    private func mask(_ label: LabelID) -> MaskForm {
        guard let role else { return .full }
        return setting.policy.mask(of: label, HandlingQuestion(labels: [label], role: role))[role]
    }

    /// - Throws: `SubjectError.gone`, `ValueVaultError.noScore`, `BoostingError`.
    package func explain(_ subject: Int64) throws -> ValueExplanation {
        var request = AuditTrail.Request(.valueExplain)
        request.subjects = [subject]
        request.fields = ["score"]
        request.role = role
        return try AuditTrail(vault, policy: setting.policy).perform(request) {
            try explanation(subject)
        }
    }

    func explanation(_ subject: Int64) throws -> ValueExplanation {
        let (found, row, restricted, models) = try vault.records.read { reader in
            guard let found = try reader.subject(subject), found.state != .merged else {
                throw SubjectError.gone
            }
            return (
                found, try reader.score(of: subject), found.state == .restricted,
                try ValueModelStore(vault: vault).models(reader)
            )
        }
        guard let row else { throw ValueVaultError.noScore }
        let parts = try vault.openScore(
            row, slots: ValueFacts.slots, ring: try vault.keyStore.ring(row.sealed.ring))
        let facts = try ValueFacts(parts)
        let counted = facts.tier(at: setting.now)
        var said = ValueExplanation(
            subject: vault.keys.identifiers.identifier(.subject, subject),
            tier: counted.tier.rawValue, cause: counted.cause.rawValue,
            since: facts.standing.since == 0 ? nil : TimeText.utc(facts.standing.since))
        said.why = sentence(counted.cause, facts)
        if restricted { said.why.append(say(Message("value.explain.restricted"))) }
        said.history = facts.standing.history.reversed().map {
            .init(time: TimeText.utc($0.time), tier: $0.tier.rawValue, cause: $0.cause.rawValue)
        }
        if let override = facts.standing.override {
            said.override = .init(
                tier: override.tier.rawValue, reason: override.reason, by: override.by,
                since: TimeText.utc(override.time), until: TimeText.utc(override.until),
                holds: setting.now < override.until)
        }
        // Without a right to scores there is the tier, by which work is given out, and no more.
        guard mask("score") == .full else { return said }
        said.optedOut = facts.optedOut.map(TimeText.utc)
        if let customer = facts.customer {
            said.customer = line(customer, models)
            said.rules += rules(
                setting.policy.scoring(),
                ["customers", "hysteresis", "churned_after", "churned_alive_under", "months"])
        }
        if !facts.leads.isEmpty { said.leads = try leads(facts.leads, found, models, &said) }
        return said
    }

    private func say(_ message: Message) -> String { message.text(in: setting.language) }

    private func sentence(_ cause: ValueFacts.Cause, _ facts: ValueFacts) -> [String] {
        switch cause {
        case .unscored: [say(Message("value.cause.unscored"))]
        case .value: [say(Message("value.cause.value"))]
        case .churned: [say(Message("value.cause.churned"))]
        case .lead: [say(Message("value.cause.lead"))]
        case .rules: [say(Message("value.cause.rules"))]
        case .unqualified: [say(Message("value.cause.unqualified"))]
        case .neutral: [say(Message("value.cause.neutral"))]
        case .override: [say(Message("value.cause.override"))]
        }
    }

    private func rules(
        _ scoring: ScoringDecision, _ keys: [String], campaign: String? = nil
    ) -> [ValueExplanation.Rule] {
        scoring.because.filter { keys.contains($0.key) }.map { reason in
            .init(
                campaign: campaign, key: reason.key, value: reason.value, rule: reason.rule?.id,
                because: reason.rule?.because[setting.language])
        }
    }

    private func line(
        _ customer: ValueFacts.Customer, _ models: [ValueModel]
    ) -> ValueExplanation.Customer {
        let segment = RFMSegment(
            recency: customer.recencyScore, frequency: customer.frequencyScore,
            monetary: customer.monetaryScore)
        let alive = Double(customer.alive) / 1e6
        let scale = Double(AmountReader.scale)
        return .init(
            lastPurchase: Day.text(Int32(customer.last)), asOf: Day.text(Int32(customer.asOf)),
            purchases: customer.purchases, amount: Double(customer.amount) / scale,
            rfm: "\(customer.recencyScore)\(customer.frequencyScore)\(customer.monetaryScore)",
            segment: say(segment.title), alive: alive,
            expectedPurchases: Double(customer.expected) / 1e3,
            value: Double(customer.value) / scale, tier: customer.tier.rawValue,
            churned: customer.isChurned,
            model: models.first { $0.number == customer.model }?.digest,
            reasons: [
                say(
                    Message(
                        "value.explain.purchases",
                        [
                            "count": NumberText.grouped(customer.purchases),
                            "days": NumberText.grouped(customer.asOf - customer.last),
                            "amount": NumberText.fixed(
                                Double(customer.amount) / scale, digits: 2),
                        ])),
                say(
                    Message(
                        "value.explain.alive",
                        [
                            "alive": NumberText.percent(alive),
                            "expected": NumberText.fixed(
                                Double(customer.expected) / 1e3, digits: 2),
                            "value": NumberText.fixed(Double(customer.value) / scale, digits: 2),
                        ])),
            ])
    }

    // MARK: Leads

    private func leads(
        _ leads: [ValueFacts.Lead], _ subject: SubjectRow, _ models: [ValueModel],
        _ said: inout ValueExplanation
    ) throws -> [ValueExplanation.Lead] {
        let catalogue = try CampaignCatalogue(vault: vault).campaigns()
        var found: [ValueExplanation.Lead] = []
        for lead in leads {
            guard let campaign = catalogue.first(where: { $0.number == lead.campaign }) else {
                continue
            }
            let scoring = setting.policy.scoring(
                campaign: campaign.name, product: campaign.product)
            var line = ValueExplanation.Lead(
                campaign: campaign.name, score: Double(lead.score) / 1e6,
                isProbability: lead.isProbability, tier: lead.tier.rawValue,
                unqualified: lead.isUnqualified)
            let model = models.first { $0.number == lead.model }
            line.model = model?.digest
            if case .campaign(let body, _) = model?.body {
                line.reasons = try reasons(body, of: subject, campaign, catalogue)
            } else {
                line.reasons = [
                    say(
                        Message(
                            "value.explain.rules",
                            [
                                "share": NumberText.percent(Double(lead.score) / 1e6),
                                "least": "\(scoring.leastOutcomes)",
                                "rows": "\(scoring.leastRows)",
                            ]))
                ]
            }
            found.append(line)
            said.rules += rules(
                scoring, ["leads", "unqualified_under", "least_outcomes", "profile"],
                campaign: campaign.name)
        }
        return found
    }

    /// The reasons of the score as the person's records are now.
    private func reasons(
        _ body: CampaignModel, of subject: SubjectRow, _ campaign: Campaign,
        _ catalogue: [Campaign]
    ) throws -> [String] {
        let datasets = try DatasetCatalogue(vault: vault).datasets()
        let results = try ResultCatalogue(vault: vault).dictionary()
        let found = try vault.records.read { reader -> (LeadTable, [String: LabelID])? in
            let source = try ValueSource(datasets, wantsFeatures: true, in: vault, reader)
            let reading = try ValueReading(source, of: subject, in: vault, reader)
            let rows = LeadRows(reading, results: results)
            guard let person = reading.subjects.indices.first else { return nil }
            return (rows.table(of: [Int32(person)], at: setting.now), source.labels)
        }
        guard let (table, labels) = found else { return [] }
        let explained = try LeadScorer(body.model).explain(table, row: 0)
        return explained.reasons.filter { abs($0.contribution) >= 0.02 }.prefix(6).map { reason in
            let column = DisplayText.neutral(columnName(reason.name), limit: 60)
            let value = DisplayText.neutral(shown(reason, labels), limit: 40)
            let words = [
                "column": column, "value": value.isEmpty ? "–" : value,
                "odds": NumberText.fixed(abs(reason.contribution), digits: 2),
            ]
            return say(
                reason.contribution > 0
                    ? Message("value.explain.up", words) : Message("value.explain.down", words))
        }
    }

    /// A value as the role may see it.
    private func shown(_ reason: LeadReason, _ labels: [String: LabelID]) -> String {
        guard let label = labels[reason.name] else { return reason.value }
        let form = mask(label)
        if form == .full { return reason.value }
        if form == .none { return "***" }
        var text = reason.value
        return text.withUTF8 {
            String(decoding: masks.apply(form, to: $0, label: label), as: UTF8.self)
        }
    }

    private func columnName(_ name: String) -> String {
        switch LeadRows.History(rawValue: name) {
        case .calls: say(Message("value.column.calls"))
        case .contacted: say(Message("value.column.contacted"))
        case .refused: say(Message("value.column.refused"))
        case .days: say(Message("value.column.days"))
        case .result: say(Message("value.column.result"))
        case .purchases: say(Message("value.column.purchases"))
        case .purchaseDays: say(Message("value.column.purchaseDays"))
        case nil: name.isEmpty ? say(Message("value.column.time")) : name
        }
    }
}

/// What `strata value explain` says.
package struct ValueExplanation: Sendable, Encodable {
    package var subject: String
    package var tier: String
    package var cause: String
    package var since: String?
    package var why: [String] = []
    package var customer: Customer?
    package var leads: [Lead] = []
    package var override: Override?
    package var optedOut: String?
    /// Earlier tiers, the newest first.
    package var history: [Step] = []
    package var rules: [Rule] = []

    package init(subject: String, tier: String, cause: String, since: String?) {
        self.subject = subject
        self.tier = tier
        self.cause = cause
        self.since = since
    }

    package struct Customer: Sendable, Encodable {
        package var lastPurchase: String
        package var asOf: String
        package var purchases: Int
        package var amount: Double
        package var rfm: String
        package var segment: String
        package var alive: Double
        package var expectedPurchases: Double
        package var value: Double
        package var tier: String
        package var churned: Bool
        package var model: String?
        package var reasons: [String]
    }

    package struct Lead: Sendable, Encodable {
        package var campaign: String
        package var score: Double
        package var isProbability: Bool
        package var tier: String
        package var unqualified: Bool
        package var model: String?
        package var reasons: [String] = []
    }

    package struct Override: Sendable, Encodable {
        package var tier: String
        package var reason: String
        package var by: String
        package var since: String
        package var until: String
        package var holds: Bool
    }

    package struct Step: Sendable, Encodable {
        package var time: String
        package var tier: String
        package var cause: String
    }

    package struct Rule: Sendable, Encodable {
        package var campaign: String?
        package var key: String
        package var value: String
        /// `nil` where no rule says it.
        package var rule: String?
        package var because: String?
    }
}

extension ValueExplanation {
    /// What the person is told: the tier, scores and reasons, line by line.
    func lines(_ language: Language) -> [String] {
        let name =
            switch tier {
            case "high": Message("value.tier.high")
            case "mid": Message("value.tier.mid")
            default: Message("value.tier.low")
            }
        var lines = [name.text(in: language)] + why
        if let customer {
            lines += ["\(customer.segment) (RFM \(customer.rfm))"] + customer.reasons
        }
        for lead in leads {
            lines.append("\(lead.campaign): \(NumberText.percent(lead.score))")
            lines += lead.reasons
        }
        if let override { lines.append(override.reason) }
        return lines
    }
}
