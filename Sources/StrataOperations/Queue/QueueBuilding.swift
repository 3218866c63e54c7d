package import StrataCore
package import StrataVault

/// Builds the queue of a campaign: everybody on its lists who may be called, in the order of what a
/// call is expected to bring.
package struct QueueBuilding: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let now: Int64

    package init(vault: Vault, policy: Policy, now: Int64) {
        self.vault = vault
        self.policy = policy
        self.now = now
    }

    /// The way from rows to people who may be called.
    package struct Waterfall: Sendable, Encodable, Hashable {
        package var campaign: String
        /// When the queue was built.
        package var built: String
        /// Rows of the campaign's lists.
        package var rows: Int
        package var stages: [Stage]
        /// Who waits in the queue, people who may be called only later included.
        package var queued: Int
        /// Of them, who may be called at once.
        package var callable: Int

        package struct Stage: Sendable, Encodable, Hashable {
            package var stage: String
            package var people: Int
        }
    }

    private struct Candidate {
        var subject: Int64
        /// `nil` where nothing scored.
        var value: Double?
        var tier: ValueTier
        var isNeutral = false
    }

    /// - Throws: `CampaignError`, `Cancelled`, `DatabaseError`.
    package func build(_ name: String, meter: WorkMeter) throws -> Waterfall {
        let campaign = try CampaignCatalogue(vault: vault).campaign(name)
        var request = AuditTrail.Request(.queueBuild)
        request.purpose = campaign.purpose
        request.datasets = campaign.datasets
        return try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            let queue = try build(campaign, meter)
            attempt.note(counts: [.subjects: Int64(queue.people), .rows: Int64(queue.rows)])
            return Self.waterfall(queue, campaign)
        }
    }

    /// The way of the queue that was built last.
    ///
    /// - Throws: `CampaignError`, `QueueError.none`.
    package func waterfall(_ name: String) throws -> Waterfall {
        let campaign = try CampaignCatalogue(vault: vault).campaign(name)
        guard let row = try vault.records.read({ try $0.document(.queue, campaign.number) }) else {
            throw QueueError.none(campaign.name)
        }
        return Self.waterfall(try CampaignQueue(row, vault), campaign)
    }

    private static func waterfall(_ queue: CampaignQueue, _ campaign: Campaign) -> Waterfall {
        Waterfall(
            campaign: campaign.name, built: TimeText.utc(queue.time), rows: queue.rows,
            stages: QueueStage.allCases.map {
                .init(stage: $0.code, people: queue.stages[$0] ?? 0)
            },
            queued: queue.streams.reduce(0) { $0 + $1.count }, callable: queue.callable)
    }

    private func build(_ campaign: Campaign, _ meter: WorkMeter) throws -> CampaignQueue {
        let scoring = policy.scoring(campaign: campaign.name, product: campaign.product)
        let (rows, candidates, build) = try vault.records.read { reader in
            let facts = try ValueWork.facts(ValueFacts.slots, in: vault, reader, meter).0
            let (rows, people) = try listed(campaign, reader, meter)
            let former =
                try reader.document(.queue, campaign.number)
                .map { try CampaignQueue($0, vault).build } ?? 0
            return (
                rows,
                people.map { candidate($0, facts[$0], campaign, scoring) }, former + 1
            )
        }
        let sorted = Self.sorted(candidates)
        var queue = CampaignQueue(
            campaign: campaign.number, build: build, time: now, streams: [], rows: rows,
            people: candidates.count, stages: [.duplicate: rows - candidates.count], callable: 0)
        var entries: [CampaignQueue.Stream: [QueueEntry]] = [:]
        var scored: [CampaignQueue.Stream: [Bool]] = [:]
        meter.expect(sorted.count)
        try vault.records.read { reader in
            let check = try LeadCheck(vault, policy, campaign, at: now, reader)
            var seen: Set<String> = []
            for (place, candidate) in sorted.enumerated() {
                if place & 0xFF == 0 {
                    if meter.isCancelled { throw Cancelled() }
                    meter.set(rows + place)
                }
                guard let answer = try check.ask(candidate.subject, reader) else { continue }
                let treatment = policy.treatments.first { $0.value == candidate.tier }
                var stage = answer.stage
                if stage?.passes ?? true {
                    // One number is called once, for the person who is worth most.
                    if answer.numbers.contains(where: { !seen.insert($0).inserted }) {
                        stage = .duplicate
                    } else if let wanted = treatment?.complete,
                        !answer.labels.isSuperset(of: wanted)
                    {
                        stage = .incomplete
                    } else if treatment?.agents == ValueTreatment.Agents.none {
                        stage = .tier
                    }
                }
                if let stage {
                    queue.stages[stage, default: 0] += 1
                    guard stage.passes else { continue }
                } else {
                    queue.callable += 1
                }
                let stream = CampaignQueue.Stream(
                    country: answer.country, tier: candidate.tier, count: 0)
                var entry = QueueEntry(
                    subject: candidate.subject, value: Float(candidate.value ?? 0))
                entry.isStale =
                    treatment.map {
                        answer.confirmed < now - Int64($0.freshness.seconds) * 1_000_000
                    } ?? false
                entries[stream, default: []].append(entry)
                scored[stream, default: []].append(candidate.value != nil)
            }
        }
        let streams = entries.keys.sorted {
            ($0.tier.rank, $0.country) < ($1.tier.rank, $1.country)
        }.prefix(256)
        var blocks: [QueueBlock] = []
        for (number, stream) in streams.enumerated() {
            let ordered = Self.explored(
                entries[stream] ?? [], scored[stream] ?? [], share: scoring.exploration)
            queue.streams.append(
                .init(country: stream.country, tier: stream.tier, count: ordered.count))
            for (place, start) in stride(
                from: 0, to: ordered.count, by: QueueBlock.size
            ).enumerated() {
                blocks.append(
                    QueueBlock(
                        campaign: campaign.number, stream: Int64(number), number: Int64(place),
                        entries: Array(
                            ordered[start..<min(start + QueueBlock.size, ordered.count)])))
            }
        }
        try QueueStore(vault: vault).replace(queue, blocks)
        vault.assignedPeople.forget()
        return queue
    }

    /// How many rows the campaign's lists have, and whose they are, ascending.
    private func listed(
        _ campaign: Campaign, _ reader: RecordReader, _ meter: WorkMeter
    ) throws -> (rows: Int, people: [Int64]) {
        let datasets = Set(campaign.datasets)
        let planted = try CanaryRegister.subjects(reader, vault)
        var rows = 0
        var people: Set<Int64> = []
        try reader.records(after: 0) { record in
            if record.number & 0xFFF == 0, meter.isCancelled { throw Cancelled() }
            guard datasets.contains(record.dataset), record.kind != .consent,
                record.sealed.archived == nil, !planted.contains(record.subject)
            else { return true }
            rows += 1
            people.insert(record.subject)
            return true
        }
        return (rows, people.sorted())
    }

    private func candidate(
        _ subject: Int64, _ facts: ValueFacts?, _ campaign: Campaign, _ scoring: ScoringDecision
    ) -> Candidate {
        guard let facts else { return Candidate(subject: subject, value: nil, tier: .mid) }
        let counted = facts.tier(at: now)
        guard facts.optedOut == nil else {
            return Candidate(subject: subject, value: nil, tier: .mid, isNeutral: true)
        }
        let lead = facts.leads.first { $0.campaign == campaign.number }
        let worth = facts.customer.map { Double($0.value) / Double(AmountReader.scale) } ?? 0
        // A campaign's own tier before the one at large, unless somebody decided.
        let tier =
            counted.cause == .override || facts.customer != nil
            ? counted.tier : lead?.tier ?? counted.tier
        guard lead != nil || facts.customer != nil else {
            return Candidate(subject: subject, value: nil, tier: tier)
        }
        let probability = lead.map { Double($0.score) / 1e6 } ?? 1
        return Candidate(
            subject: subject, value: probability * max(worth, scoring.saleWorth), tier: tier)
    }

    /// By tier and value; equal ones, and those whom nothing scored, in an order of chance. Who
    /// objected to being scored stands in the middle of the middle tier: neither preferred nor put
    /// back.
    private static func sorted(_ candidates: [Candidate]) -> [Candidate] {
        let mids = candidates.filter { $0.tier == .mid }.compactMap(\.value).sorted()
        let middle = mids.isEmpty ? nil : mids[mids.count / 2]
        return candidates.shuffled().map { candidate in
            var own = candidate
            if own.isNeutral { own.value = middle }
            return own
        }.sorted { a, b in
            (a.tier.rank, -(a.value ?? -.infinity)) < (b.tier.rank, -(b.value ?? -.infinity))
        }
    }

    /// Mixes people of chance in: whom nothing scored first, and where everybody is scored, some
    /// from further down, so that a model keeps learning about those whom it does not like.
    private static func explored(
        _ entries: [QueueEntry], _ scored: [Bool], share: Double
    ) -> [QueueEntry] {
        guard share > 0, entries.count > 1 else { return entries }
        var known = entries.indices.filter { scored[$0] }
        var chance = entries.indices.filter { !scored[$0] }
        if known.isEmpty { return entries }
        if chance.isEmpty {
            let count = Int(Double(known.count) * share)
            chance = Array(known.suffix(known.count / 2).shuffled().prefix(count))
            let moved = Set(chance)
            known.removeAll { moved.contains($0) }
        }
        var ordered: [QueueEntry] = []
        ordered.reserveCapacity(entries.count)
        var due = 0.0
        var (nextKnown, nextChance) = (0, 0)
        while nextKnown < known.count || nextChance < chance.count {
            due += share
            if nextChance < chance.count, due >= 1 || nextKnown >= known.count {
                due -= due >= 1 ? 1 : 0
                ordered.append(entries[chance[nextChance]])
                nextChance += 1
            } else {
                ordered.append(entries[known[nextKnown]])
                nextKnown += 1
            }
        }
        return ordered
    }
}

/// Puts queues down and finds pieces of them.
struct QueueStore {
    let vault: Vault

    /// Blocks that are written together.
    private static let batch = 512

    /// Puts a queue in the place of the former one.
    func replace(_ queue: CampaignQueue, _ blocks: [QueueBlock]) throws {
        try vault.records.write { transaction in
            try transaction.deleteQueue(queue.campaign)
            for start in stride(from: 0, to: blocks.count, by: Self.batch) {
                let part = blocks[start..<min(start + Self.batch, blocks.count)]
                try transaction.insert(part.map { $0.row(vault) })
            }
            try transaction.put(queue.document(vault))
        }
    }

    /// - Throws: `QueueError.none`.
    func queue(_ campaign: Campaign, _ reader: RecordReader) throws -> CampaignQueue {
        guard let row = try reader.document(.queue, campaign.number) else {
            throw QueueError.none(campaign.name)
        }
        return try CampaignQueue(row, vault)
    }
}
