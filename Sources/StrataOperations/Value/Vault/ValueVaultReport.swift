import StrataCore
import StrataValue
package import StrataVault

/// What the value tiers of a vault look like, in numbers.
package struct ValueVaultReport: Sendable, Encodable {
    package var people = 0
    package var tiers: [TierLine] = []
    package var causes: [String: Int] = [:]
    package var overrides = 0
    package var optedOut = 0
    package var segments: [SegmentLine] = []
    package var customers = 0
    package var churned = 0
    /// Sum of what customers are worth.
    package var value = 0.0
    package var models: [ModelLine] = []

    package struct TierLine: Sendable, Encodable {
        package var tier: String
        package var people: Int
        package var customers: Int
        package var value: Double
        /// What the policy has for them.
        package var treatment: String?
        package var queue: Int?
    }

    package struct SegmentLine: Sendable, Encodable {
        package var segment: String
        package var title: String
        package var customers: Int
        package var value: Double
    }

    package struct ModelLine: Sendable, Encodable {
        package var model: String
        package var version: Int
        package var time: String
        /// `customers`, or the campaign's name.
        package var scope: String
        package var auc: Double?
    }
}

/// Counts the value tiers of a vault.
package struct ValueVaultReporting: Sendable {
    private let vault: Vault
    private let setting: ValueSetting

    package init(vault: Vault, setting: ValueSetting) {
        self.vault = vault
        self.setting = setting
    }

    /// - Throws: `Cancelled`, `VaultError.tampered`, `DatabaseError`.
    package func run(meter: WorkMeter) throws -> ValueVaultReport {
        var request = AuditTrail.Request(.valueReport)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: setting.policy).perform(request) {
            try report(meter)
        }
    }

    private func report(_ meter: WorkMeter) throws -> ValueVaultReport {
        let (facts, models) = try vault.records.read { reader in
            var facts = try ValueWork.facts(ValueFacts.slots, in: vault, reader, meter).0
            try reader.writtenSubjects { subject in
                if subject.state == .merged { facts[subject.number] = nil }
            }
            return (facts, try ValueModelStore(vault: vault).models(reader))
        }
        var report = ValueVaultReport(people: facts.count)
        var tiers: [ValueTier: (people: Int, customers: Int, value: Double)] = [:]
        var segments: [RFMSegment: (customers: Int, value: Double)] = [:]
        for own in facts.values {
            let counted = own.tier(at: setting.now)
            let value = Double(own.customer?.value ?? 0) / Double(AmountReader.scale)
            tiers[counted.tier, default: (0, 0, 0)].people += 1
            report.causes[counted.cause.rawValue, default: 0] += 1
            if own.standing.override.map({ setting.now < $0.until }) ?? false {
                report.overrides += 1
            }
            if own.optedOut != nil { report.optedOut += 1 }
            guard let customer = own.customer else { continue }
            tiers[counted.tier, default: (0, 0, 0)].customers += 1
            tiers[counted.tier, default: (0, 0, 0)].value += value
            report.customers += 1
            report.churned += customer.isChurned ? 1 : 0
            report.value += value
            let segment = RFMSegment(
                recency: customer.recencyScore, frequency: customer.frequencyScore,
                monetary: customer.monetaryScore)
            segments[segment, default: (0, 0)].customers += 1
            segments[segment, default: (0, 0)].value += value
        }
        report.tiers = ValueTier.allCases.map { tier in
            let line = tiers[tier] ?? (0, 0, 0)
            let treatment = setting.policy.treatments.first { $0.value == tier }
            return .init(
                tier: tier.rawValue, people: line.people, customers: line.customers,
                value: line.value, treatment: treatment?.channel.rawValue,
                queue: treatment?.queue)
        }
        report.segments = RFMSegment.allCases.map { segment in
            let line = segments[segment] ?? (0, 0)
            return .init(
                segment: segment.rawValue, title: segment.title.text(in: setting.language),
                customers: line.customers, value: line.value)
        }
        report.models = try lines(models)
        return report
    }

    private func lines(_ models: [ValueModel]) throws -> [ValueVaultReport.ModelLine] {
        let names = Dictionary(
            try CampaignCatalogue(vault: vault).campaigns().map { ($0.number, $0.name) }
        ) { first, _ in first }
        return models.map { model in
            var line = ValueVaultReport.ModelLine(
                model: model.digest, version: model.version, time: TimeText.utc(model.time),
                scope: "customers")
            if case .campaign(let body, let campaign) = model.body {
                line.scope = names[campaign] ?? ""
                line.auc = body.auc
            }
            return line
        }
    }
}

/// Looks whether the models still fit the people whom they score.
package struct ValueMonitor: Sendable {
    private let vault: Vault
    private let setting: ValueSetting

    package init(vault: Vault, setting: ValueSetting) {
        self.vault = vault
        self.setting = setting
    }

    /// - Throws: `ValueVaultError.noModel`, `CampaignError`, `Cancelled`, `BoostingError`.
    package func run(meter: WorkMeter) throws -> ValueMonitorReport {
        var request = AuditTrail.Request(.valueReport)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: setting.policy).perform(request) {
            try monitor(meter)
        }
    }

    private func monitor(_ meter: WorkMeter) throws -> ValueMonitorReport {
        let work = try ValueWork(setting, in: vault, readsScores: true, meter: meter)
        guard !work.models.isEmpty else { throw ValueVaultError.noModel }
        let usable = work.reading.leaving { work.isLeftOut($0) }
        var report = ValueMonitorReport()
        let rows = LeadRows(usable, results: work.results)
        for campaign in work.campaigns {
            guard let (_, model) = work.campaignModel(campaign.number) else { continue }
            if meter.isCancelled { throw Cancelled() }
            let scorer = try LeadScorer(model.model)
            let scope = LeadRows.Scope(
                campaign: campaign, others: work.campaignNames.subtracting([campaign.name]))
            let people = rows.people(scope)
            let table = rows.table(of: people, at: setting.now)
            let drift = scorer.drift(table, scores: scorer.score(table))
            // Calls that came after the training say whether its probabilities were right.
            let (past, outcomes) = rows.training(scope)
            let fresh = Array(min(model.model.rows, outcomes.count)..<outcomes.count)
            var line = ValueMonitorReport.CampaignLine(
                campaign: campaign.name, people: people.count, newOutcomes: fresh.count)
            line.features = drift.dropFirst().map {
                .init(column: $0.name, index: $0.index, level: $0.level.rawValue)
            }.sorted { $0.index > $1.index }
            if let score = drift.first {
                line.scoreIndex = score.index
                line.scoreLevel = score.level.rawValue
            }
            if fresh.count >= 100 {
                let scores = scorer.score(past.taking(fresh))
                let metrics = LeadMetrics(scores, fresh.map { outcomes[$0] })
                line.auc = metrics.auc.isNaN ? nil : metrics.auc
                line.ece = metrics.ece.isNaN ? nil : metrics.ece
            }
            line.alarm =
                line.scoreLevel == "major" || line.features.contains { $0.level == "major" }
            report.campaigns.append(line)
        }
        if let (_, model) = work.customerModel {
            let customers = CustomerRows(usable, until: setting.until)
            let count = Double(max(1, customers.people.count))
            let frequency = Double(customers.frequencies.reduce(0) { $0 + Int($1) }) / count
            let amount =
                customers.amounts.reduce(0) { $0 + Double($1) } / Double(AmountReader.scale)
                / count
            report.customers = .init(
                customers: customers.people.count, fitted: model.customers, fittedAsOf: model.asOf,
                asOf: Day.text(customers.asOf), meanFrequency: frequency,
                fittedFrequency: model.meanFrequency, meanAmount: amount,
                fittedAmount: model.meanAmount,
                alarm: Self.moved(frequency, model.meanFrequency)
                    || Self.moved(amount, model.meanAmount))
        }
        return report
    }

    /// By more than a quarter.
    private static func moved(_ now: Double, _ then: Double) -> Bool {
        then != 0 && abs(now - then) > abs(then) / 4
    }
}

/// What `strata value monitor` says.
package struct ValueMonitorReport: Sendable, Encodable {
    package var customers: CustomerLine?
    package var campaigns: [CampaignLine] = []

    /// Whether any model should be fitted anew.
    package var isAlarm: Bool {
        (customers?.alarm ?? false) || campaigns.contains(where: \.alarm)
    }

    package struct CustomerLine: Sendable, Encodable {
        package var customers: Int
        package var fitted: Int
        package var fittedAsOf: String
        package var asOf: String
        package var meanFrequency: Double
        package var fittedFrequency: Double
        package var meanAmount: Double
        package var fittedAmount: Double
        package var alarm: Bool
    }

    package struct CampaignLine: Sendable, Encodable {
        package var campaign: String
        package var people: Int
        /// Calls that came after the training.
        package var newOutcomes: Int
        package var scoreIndex = 0.0
        package var scoreLevel = "stable"
        package var features: [Feature] = []
        package var auc: Double?
        package var ece: Double?
        package var alarm = false
    }

    package struct Feature: Sendable, Encodable {
        package var column: String
        package var index: Double
        package var level: String
    }
}
