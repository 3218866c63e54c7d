import StrataCore
import StrataValue
package import StrataVault

/// Scores everybody in a vault and puts them into value tiers by the policy.
///
/// Scores are sealed under each person's own keys, in batches: what was stopped goes on with the same
/// command, as who is scored already is not written again. Who objected is not scored and has the
/// neutral tier; who is restricted is left as they are.
package struct ValueScoreOperation: Sendable {
    private let vault: Vault
    private let setting: ValueSetting
    private let batchPeople: Int

    package init(vault: Vault, setting: ValueSetting, batchPeople: Int = 10_000) {
        self.vault = vault
        self.setting = setting
        self.batchPeople = batchPeople
    }

    /// - Parameters:
    ///   - meter: Where it can be stopped.
    ///   - reached: Called behind each batch, for tests.
    /// - Returns: What was done.
    /// - Throws: `ValueVaultError`, `CampaignError`, `SubjectError.noDataset`, `BoostingError`,
    ///   `Cancelled`.
    package func run(
        meter: WorkMeter, reached: () throws -> Void = {}
    ) throws -> ValueScoreReport {
        var request = AuditTrail.Request(.valueScore)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: setting.policy).attempt(request) { attempt in
            try attempt.begin()
            let report = try score(meter, reached)
            attempt.note(counts: [.subjects: Int64(report.written)])
            return report
        }
    }

    private func score(_ meter: WorkMeter, _ reached: () throws -> Void) throws -> ValueScoreReport
    {
        let work = try ValueWork(setting, in: vault, readsScores: true, meter: meter)
        var facts = work.facts
        var report = ValueScoreReport()
        let usable = work.reading.leaving { work.isLeftOut($0) }
        let former = facts
        // Without any model and profile there is nothing to score by.
        let hasProfile = work.campaigns.contains {
            !setting.policy.scoring(campaign: $0.name, product: $0.product).profile.isEmpty
        }
        guard !work.models.isEmpty || hasProfile else { throw ValueVaultError.noModel }
        let customers = CustomerRows(usable, until: setting.until)
        if let (number, model) = work.customerModel, !customers.people.isEmpty {
            score(customers, number, model, work, &facts, &report)
        }
        let rows = LeadRows(usable, results: work.results)
        for campaign in work.campaigns {
            if meter.isCancelled { throw Cancelled() }
            report.campaigns.append(
                try score(campaign, rows, work, former: former, &facts, meter))
        }
        settle(work, &facts, &report)
        try write(facts, work, &report, meter, reached)
        return report
    }

    // MARK: Customers

    private func score(
        _ customers: CustomerRows, _ number: Int64, _ model: CustomerModel, _ work: ValueWork,
        _ facts: inout [Int64: ValueFacts], _ report: inout ValueScoreReport
    ) {
        let scoring = setting.policy.scoring()
        let (alive, expected, values) = customers.forecast(
            model, months: scoring.months, discount: scoring.discount, threads: setting.threads)
        let bounds = TierBoundaries(
            scoring.customers, hysteresis: scoring.hysteresis, scores: values)
        report.customerBoundaries = ValueScoreReport.Boundaries(bounds)
        let last = Quintiles(customers.last.map(Int64.init))
        let frequency = Quintiles(customers.counts.map(Int64.init))
        let amount = Quintiles(customers.amounts)
        let churnedDays = Int32(scoring.churnedAfter.seconds / 86_400)
        for (place, person) in customers.people.enumerated() {
            let subject = work.reading.subjects[Int(person)]
            var own = facts[subject] ?? ValueFacts()
            let isChurned =
                customers.asOf - customers.last[place] > churnedDays
                || alive[place] < scoring.churnedAliveUnder
            own.customer = ValueFacts.Customer(
                model: number, last: Int(customers.last[place]), asOf: Int(customers.asOf),
                purchases: Int(customers.counts[place]), amount: customers.amounts[place],
                recencyScore: last.score(Int64(customers.last[place])),
                frequencyScore: frequency.score(Int64(customers.counts[place])),
                monetaryScore: amount.score(customers.amounts[place]),
                alive: Self.whole(alive[place] * 1e6), expected: Self.whole(expected[place] * 1e3),
                value: Self.whole(values[place] * Double(AmountReader.scale)),
                tier: isChurned
                    ? .low : bounds.tier(values[place], former: own.customer?.tier),
                isChurned: isChurned)
            facts[subject] = own
            if isChurned { report.churned += 1 }
        }
        report.customers = customers.people.count
        report.asOf = Day.text(customers.asOf)
    }

    private static func whole(_ value: Double) -> Int64 {
        value.isFinite ? Int64(min(max(value.rounded(), -9e17), 9e17)) : 0
    }

    // MARK: Leads

    /// People that are laid out at once.
    private static let chunk = 50_000

    private func score(
        _ campaign: Campaign, _ rows: LeadRows, _ work: ValueWork, former: [Int64: ValueFacts],
        _ facts: inout [Int64: ValueFacts], _ meter: WorkMeter
    ) throws -> ValueScoreReport.CampaignLine {
        let scoring = setting.policy.scoring(campaign: campaign.name, product: campaign.product)
        let scope = LeadRows.Scope(
            campaign: campaign, others: work.campaignNames.subtracting([campaign.name]))
        let people = rows.people(scope)
        var line = ValueScoreReport.CampaignLine(
            campaign: campaign.name, people: people.count, by: "nothing")
        let model = work.campaignModel(campaign.number)
        let scorer = try model.map { try LeadScorer($0.model.model) }
        let profile = TargetProfile(scoring.profile.map { ($0.column, $0.values) })
        for subject in facts.keys {
            facts[subject]?.leads.removeAll { $0.campaign == campaign.number }
        }
        guard scorer != nil || profile != nil else { return line }
        line.by = scorer.map { LeadMixture.name($0.model.share) } ?? "rules"
        var scores: [Double] = []
        scores.reserveCapacity(people.count)
        for start in stride(from: 0, to: people.count, by: Self.chunk) {
            if meter.isCancelled { throw Cancelled() }
            let part = Array(people[start..<min(start + Self.chunk, people.count)])
            let table = rows.table(of: part, at: setting.now)
            scores += scorer?.score(table) ?? profile?.score(table) ?? []
        }
        let bounds = TierBoundaries(
            scoring.leads, hysteresis: scoring.hysteresis, scores: scores)
        line.boundaries = .init(bounds)
        for (person, score) in zip(people, scores) {
            let subject = work.reading.subjects[Int(person)]
            var own = facts[subject] ?? ValueFacts()
            let before = former[subject]?.leads.first { $0.campaign == campaign.number }
            let isUnqualified = scorer != nil && score < scoring.unqualifiedUnder
            own.leads.append(
                ValueFacts.Lead(
                    campaign: campaign.number, model: model?.number ?? 0,
                    score: Self.whole(score * 1e6),
                    tier: isUnqualified ? .low : bounds.tier(score, former: before?.tier),
                    isUnqualified: isUnqualified))
            facts[subject] = own
            line.count(own.leads[own.leads.count - 1].tier)
        }
        return line
    }

    // MARK: Tiers

    /// Customers have the tier of their value, others the best of their campaigns.
    private func settle(
        _ work: ValueWork, _ facts: inout [Int64: ValueFacts],
        _ report: inout ValueScoreReport
    ) {
        let joined = Set(work.joined.values.flatMap(\.self))
        for (subject, var own) in facts {
            if joined.contains(subject) {
                // Whatever there was is the other's now; an objection stays.
                own = ValueFacts()
                own.optedOut = facts[subject]?.optedOut
                facts[subject] = own
                continue
            }
            if work.restricted.contains(subject) {
                report.restricted += 1
                continue
            }
            if let objection = work.objection(of: subject) {
                own.optedOut = objection
                own.customer = nil
                own.leads = []
                if own.standing.cause != .neutral {
                    own.standing = ValueFacts.Standing()
                    own.settle(.mid, .neutral, at: setting.now)
                }
                report.neutral += 1
            } else if let customer = own.customer {
                own.settle(
                    customer.tier, customer.isChurned ? .churned : .value, at: setting.now)
            } else if let best = own.leads.min(by: { $0.tier.rank < $1.tier.rank }) {
                own.settle(
                    best.tier,
                    best.isUnqualified ? .unqualified : best.isProbability ? .lead : .rules,
                    at: setting.now)
            }
            if let end = own.standing.override?.until, end <= setting.now {
                own.standing.override = nil
            }
            let counted = own.tier(at: setting.now)
            if own.standing.tier != nil || own.standing.override != nil {
                report.count(counted.tier, counted.cause)
            }
            facts[subject] = own
        }
    }

    // MARK: Writing

    private func write(
        _ facts: [Int64: ValueFacts], _ work: ValueWork, _ report: inout ValueScoreReport,
        _ meter: WorkMeter, _ reached: () throws -> Void
    ) throws {
        let changed = facts.filter { $0.value != work.facts[$0.key] }.keys.sorted()
        report.unchanged = facts.count - changed.count
        var random = RandomPool()
        meter.expect(changed.count)
        for start in stride(from: 0, to: changed.count, by: batchPeople) {
            if meter.isCancelled { throw Cancelled() }
            let part = changed[start..<min(start + batchPeople, changed.count)]
            var rows: [ScoreRow] = []
            var gone: [Int64] = []
            let rings = try vault.keyStore.rings(Array(part))
            for subject in part {
                guard let own = facts[subject] else { continue }
                let parts = own.parts
                guard !parts.isEmpty else {
                    gone.append(subject)
                    continue
                }
                guard let ring = try rings[subject] ?? otherRing(of: subject),
                    let row = try vault.sealScore(
                        parts, of: subject, ring: ring,
                        revision: (work.revisions[subject] ?? 0) + 1, random: &random)
                else { continue }
                rows.append(row)
            }
            try vault.records.write(keySequence: vault.keyStore.state().sequence) { transaction in
                // Whoever was erased meanwhile has no score any more, and gets none.
                let there = try rows.filter { try transaction.subject($0.subject) != nil }
                try transaction.put(there)
                try transaction.delete(scoresOf: gone)
            }
            report.written += rows.count
            meter.set(work.reading.records.count + start)
            try reached()
        }
    }

    /// Keys of somebody whose own ring is gone: those of the people who were joined into them.
    private func otherRing(of subject: Int64) throws -> KeyStore.RingRow? {
        let rings = try vault.records.read { try $0.subject(subject)?.rings } ?? []
        return try vault.keyStore.rings(rings).values.min { $0.ring < $1.ring }
    }
}

extension ValueTier {
    /// 1 is the best.
    var rank: Int { self == .high ? 1 : self == .mid ? 2 : 3 }
}

/// What `strata value score` did.
package struct ValueScoreReport: Sendable, Encodable {
    package var customers = 0
    package var churned = 0
    /// The end of the observation, `YYYY-MM-DD`.
    package var asOf: String?
    package var customerBoundaries: Boundaries?
    package var campaigns: [CampaignLine] = []
    /// People by tier, as it counts now.
    package var high = 0
    package var mid = 0
    package var low = 0
    /// People by why they have their tier.
    package var causes: [String: Int] = [:]
    /// Who objected to being scored.
    package var neutral = 0
    /// Who is restricted and was left as they are.
    package var restricted = 0
    /// Rows written, and people whose facts are the same as before.
    package var written = 0
    package var unchanged = 0

    /// Where tiers begin, and down to where they are kept; nothing where a tier is empty.
    package struct Boundaries: Sendable, Encodable {
        package var high: Double?
        package var mid: Double?
        package var keepHigh: Double?
        package var keepMid: Double?

        init(_ bounds: TierBoundaries) {
            func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
            high = finite(bounds.high)
            mid = finite(bounds.mid)
            keepHigh = finite(bounds.keepHigh)
            keepMid = finite(bounds.keepMid)
        }
    }

    package struct CampaignLine: Sendable, Encodable {
        package var campaign: String
        package var people: Int
        /// Which model scored, `rules` or `nothing`.
        package var by: String
        package var boundaries: Boundaries?
        package var high = 0
        package var mid = 0
        package var low = 0

        mutating func count(_ tier: ValueTier) {
            switch tier {
            case .high: high += 1
            case .mid: mid += 1
            case .low: low += 1
            }
        }
    }

    mutating func count(_ tier: ValueTier, _ cause: ValueFacts.Cause) {
        switch tier {
        case .high: high += 1
        case .mid: mid += 1
        case .low: low += 1
        }
        causes[cause.rawValue, default: 0] += 1
    }
}
