package import StrataCore
package import StrataValue
package import StrataVault

/// What value operations on a vault work with.
package struct ValueSetting: Sendable {
    package var policy: Policy
    package var threads: Int
    package var language: Language
    /// Microseconds since 1970, UTC.
    package var now: Int64
    /// Names of campaigns; empty means all that are open.
    package var campaigns: [String] = []
    /// Names of datasets; empty means all.
    package var datasets: [String] = []
    /// The end of the observation of purchases, days since 1970; `nil` for that of the last one.
    package var until: Int32?

    package init(policy: Policy, threads: Int, language: Language, now: Int64) {
        self.policy = policy
        self.threads = threads
        self.language = language
        self.now = now
    }
}

/// What value operations read of a vault, in one transaction.
struct ValueWork {
    var reading: ValueReading
    var source: ValueSource
    var campaigns: [Campaign]
    var campaignNames: Set<String>
    var results: ResultDictionary
    var datasets: [Dataset]
    /// The one dataset that was asked for, where it was one.
    var dataset: Int64?
    var models: [ValueModel]
    var restricted: Set<Int64>
    /// Facts by person, as they are now; of people who were joined into others as well.
    var facts: [Int64: ValueFacts]
    var revisions: [Int64: Int64]
    /// People by those who were joined into them.
    var joined: [Int64: [Int64]]

    init(
        _ setting: ValueSetting, in vault: Vault, readsScores: Bool, meter: WorkMeter
    ) throws {
        let catalogue = CampaignCatalogue(vault: vault)
        let all = try catalogue.campaigns()
        campaigns =
            setting.campaigns.isEmpty
            ? all.filter { !$0.isClosed && !$0.datasets.isEmpty }
            : try setting.campaigns.map { try catalogue.campaign($0) }
        campaignNames = Set(all.map(\.name))
        let datasetCatalogue = DatasetCatalogue(vault: vault)
        datasets = try datasetCatalogue.datasets().filter {
            $0.removal == nil && !$0.isOver(at: setting.now)
        }
        let asked = try setting.datasets.map { try datasetCatalogue.dataset($0).number }
        dataset = asked.count == 1 ? asked[0] : nil
        results = try ResultCatalogue(vault: vault).dictionary()
        let wanted = datasets.filter { asked.isEmpty || asked.contains($0.number) }
        let hasCampaigns = !campaigns.isEmpty
        let slots = ValueFacts.slots
        (source, reading, models, restricted, joined, facts, revisions) =
            try vault.records.read { reader in
                let source = try ValueSource(
                    wanted, wantsFeatures: hasCampaigns, in: vault, reader)
                let reading = try ValueReading(source, in: vault, reader, meter: meter)
                var restricted: Set<Int64> = []
                var joined: [Int64: [Int64]] = [:]
                try reader.writtenSubjects { subject in
                    if subject.state == .restricted { restricted.insert(subject.number) }
                    if let other = subject.mergedInto, subject.state == .merged {
                        joined[other, default: []].append(subject.number)
                    }
                }
                var facts: [Int64: ValueFacts] = [:]
                var revisions: [Int64: Int64] = [:]
                if readsScores {
                    (facts, revisions) = try Self.facts(slots, in: vault, reader, meter)
                }
                return (
                    source, reading, try ValueModelStore(vault: vault).models(reader), restricted,
                    joined, facts, revisions
                )
            }
    }

    /// The facts of everybody.
    static func facts(
        _ slots: Set<KeySlot>, in vault: Vault, _ reader: RecordReader, _ meter: WorkMeter
    ) throws -> ([Int64: ValueFacts], [Int64: Int64]) {
        var facts: [Int64: ValueFacts] = [:]
        var revisions: [Int64: Int64] = [:]
        var rings: [Int64: KeyStore.RingRow] = [:]
        var page: (first: Int64, last: Int64) = (1, 0)
        try reader.scores { row in
            if revisions.count & 0xFFF == 0, meter.isCancelled { throw Cancelled() }
            let ring = row.sealed.ring
            if ring < page.first || ring > page.last {
                let next = try vault.keyStore.rings(after: ring - 1, limit: 4_000)
                rings = Dictionary(uniqueKeysWithValues: next.map { ($0.ring, $0) })
                page = (ring, max(ring, next.last?.ring ?? ring))
            }
            revisions[row.subject] = row.revision
            let parts = try vault.openScore(row, slots: slots, ring: rings[ring])
            facts[row.subject] = try ValueFacts(parts)
            return true
        }
        return (facts, revisions)
    }

    /// When a person objected to being scored, or somebody who was joined into them did.
    func objection(of subject: Int64) -> Int64? {
        if let own = facts[subject]?.optedOut { return own }
        for other in joined[subject] ?? [] {
            if let time = objection(of: other) { return time }
        }
        return nil
    }

    /// The newest model of customers, of the dataset that was asked for or of all.
    var customerModel: (number: Int64, model: CustomerModel)? {
        models.last { model in
            if case .customers(_, let dataset) = model.body { return dataset == self.dataset }
            return false
        }.flatMap { model in
            if case .customers(let body, _) = model.body { return (model.number, body) }
            return nil
        }
    }

    func campaignModel(_ campaign: Int64) -> (number: Int64, model: CampaignModel)? {
        for model in models.reversed() {
            if case .campaign(let body, campaign) = model.body { return (model.number, body) }
        }
        return nil
    }
}

/// Fits the models of a vault: customers by their purchases, and each campaign's leads by the
/// outcomes of its calls. Every fit is kept as a version of its own.
package struct ValueFitOperation: Sendable {
    private let vault: Vault
    private let setting: ValueSetting
    private let model: PurchaseModelKind

    package init(vault: Vault, setting: ValueSetting, model: PurchaseModelKind = .bgnbd) {
        self.vault = vault
        self.setting = setting
        self.model = model
    }

    /// - Throws: `ValueVaultError`, `CampaignError`, `SubjectError.noDataset`, `BoostingError`,
    ///   `Cancelled`.
    package func run(meter: WorkMeter) throws -> ValueFitReport {
        var request = AuditTrail.Request(.valueFit)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: setting.policy).perform(request) {
            try fit(meter)
        }
    }

    private func fit(_ meter: WorkMeter) throws -> ValueFitReport {
        // Objections are read, too: who is not scored is not learned from either.
        let work = try ValueWork(setting, in: vault, readsScores: true, meter: meter)
        let store = ValueModelStore(vault: vault)
        var report = ValueFitReport()
        let customers = CustomerRows(
            work.reading.leaving { work.isLeftOut($0) }, until: setting.until)
        if !customers.people.isEmpty {
            let fitted = customers.fit(threads: setting.threads, model: model)
            let kept = try store.add(
                .customers(fitted, dataset: work.dataset), at: setting.now)
            report.customers = .init(
                model: kept.digest, version: kept.version, kind: fitted.kind.rawValue,
                customers: fitted.customers, purchases: fitted.purchases, asOf: fitted.asOf,
                parameters: Dictionary(
                    uniqueKeysWithValues: zip(
                        PurchaseModel.names(of: fitted.kind), fitted.parameters)),
                logLikelihood: fitted.logLikelihood, boundary: fitted.boundary?.rawValue)
        }
        report.unread = work.reading.unread
        report.unreadableDatasets = work.datasets
            .filter { work.source.unreadable.contains($0.number) }.map(\.name)
        let rows = LeadRows(
            work.reading.leaving { work.isLeftOut($0) }, results: work.results)
        for campaign in work.campaigns {
            if meter.isCancelled { throw Cancelled() }
            report.campaigns.append(try fit(campaign, rows, work, store))
        }
        guard report.customers != nil || !report.campaigns.isEmpty else {
            throw ValueVaultError.nothing
        }
        return report
    }

    private func fit(
        _ campaign: Campaign, _ rows: LeadRows, _ work: ValueWork, _ store: ValueModelStore
    ) throws -> ValueFitReport.CampaignLine {
        let scoring = setting.policy.scoring(campaign: campaign.name, product: campaign.product)
        let scope = LeadRows.Scope(
            campaign: campaign, others: work.campaignNames.subtracting([campaign.name]))
        let (table, outcomes) = rows.training(scope)
        let sales = outcomes.count { $0 }
        var line = ValueFitReport.CampaignLine(
            campaign: campaign.name, outcomes: outcomes.count, sales: sales,
            leastOutcomes: scoring.leastOutcomes, leastRows: scoring.leastRows,
            by: scoring.profile.isEmpty ? "nothing" : "rules")
        guard min(sales, outcomes.count - sales) >= scoring.leastOutcomes,
            outcomes.count >= scoring.leastRows
        else { return line }
        let screening = LeadScreening(
            table, outcomes: outcomes, target: "", personal: work.source.personal,
            grounds: work.source.grounds)
        line.refused = screening.refused.map { decision in
            .init(
                column: decision.name,
                evidence: decision.evidence.map { $0.message.text(in: setting.language) })
        }
        line.refused += work.source.afterwards.sorted().map {
            .init(
                column: $0,
                evidence: [Message("value.fit.afterwards").text(in: setting.language)])
        }
        line.leftOut = screening.decisions.filter { $0.use != .used && $0.use != .leak }
            .map(\.name)
        guard !screening.used.isEmpty else { return line }
        let trainer = LeadTrainer(
            table: table, names: screening.used, outcomes: outcomes, isOrdered: true)
        let all = Array(outcomes.indices)
        let choice = try trainer.choose(all)
        let model = CampaignModel(
            model: try trainer.freeze(all, choice), features: screening.used,
            refused: line.refused.map { .init(column: $0.column, evidence: $0.evidence) },
            auc: choice.used.auc.isNaN ? 0 : choice.used.auc,
            brier: choice.used.brier.isNaN ? 0 : choice.used.brier,
            ece: choice.used.ece.isNaN ? 0 : choice.used.ece)
        let kept = try store.add(
            .campaign(model, campaign: campaign.number), at: setting.now)
        line.by = LeadMixture.name(choice.share)
        line.model = kept.digest
        line.version = kept.version
        line.features = screening.used
        line.auc = model.auc
        line.brier = model.brier
        line.ece = model.ece
        return line
    }
}

extension ValueWork {
    /// Whose records are not used: restricted, or the person objected.
    func isLeftOut(_ subject: Int64) -> Bool {
        restricted.contains(subject) || objection(of: subject) != nil
    }
}

/// What `strata value fit` did.
package struct ValueFitReport: Sendable, Encodable {
    package var customers: CustomerLine?
    package var campaigns: [CampaignLine] = []
    /// Purchases whose day or amount could not be read.
    package var unread = 0
    /// Datasets of purchases without a column of days or amounts.
    package var unreadableDatasets: [String] = []

    package struct CustomerLine: Sendable, Encodable {
        package var model: String
        package var version: Int
        package var kind: String
        package var customers: Int
        package var purchases: Int
        package var asOf: String
        package var parameters: [String: Double]
        package var logLikelihood: Double
        package var boundary: String?
    }

    package struct CampaignLine: Sendable, Encodable {
        package var campaign: String
        package var outcomes: Int
        package var sales: Int
        package var leastOutcomes: Int
        package var leastRows: Int
        /// Which model is used, `rules` or `nothing`.
        package var by: String
        package var model: String?
        package var version: Int?
        package var features: [String] = []
        package var refused: [Refused] = []
        package var leftOut: [String] = []
        package var auc: Double?
        package var brier: Double?
        package var ece: Double?
    }

    package struct Refused: Sendable, Encodable {
        package var column: String
        package var evidence: [String]
    }
}

/// Why the value of people was not worked out.
package enum ValueVaultError: Error, Sendable, Hashable {
    /// There are neither purchases nor campaigns.
    case nothing
    /// Nothing was fitted yet.
    case noModel
    /// An override without a reason, or without somebody who decides.
    case noReason
    case noPerson
    /// An override that would end before it begins, or hold for more than a year.
    case badEnd
    case noScore
}

extension ValueVaultError: MessageError {
    package var message: Message {
        switch self {
        case .nothing: Message("value.vault.nothing")
        case .noModel: Message("value.vault.noModel")
        case .noReason: Message("value.override.noReason")
        case .noPerson: Message("value.override.noPerson")
        case .badEnd: Message("value.override.badEnd")
        case .noScore: Message("value.explain.noScore")
        }
    }
}
