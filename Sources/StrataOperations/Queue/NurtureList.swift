import StrataConnect
package import StrataCore
package import StrataVault

/// Lists the people of a campaign whom the policy lets be nurtured by a channel, each with that
/// channel's consent, for a sender of messages.
package struct NurtureList: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    package struct Request: Sendable {
        package var campaign: String
        package var channel: ContactChannel
        /// As of `DiallerExport.Request`.
        package var by: String?
        package var approvedBy: String?
        package var path: String
        package var ticket: String?
        /// Microseconds since 1970, UTC.
        package var now: Int64

        package init(
            campaign: String, channel: ContactChannel, by: String? = nil,
            approvedBy: String? = nil, path: String, now: Int64
        ) {
            self.campaign = campaign
            self.channel = channel
            self.by = by
            self.approvedBy = approvedBy
            self.path = path
            self.now = now
        }
    }

    package struct Outcome: Sendable, Encodable {
        package var people = 0
        package var listed = 0
        /// Whose tier is not nurtured by the channel.
        package var otherTier = 0
        package var doNotContact = 0
        package var noBasis = 0
        package var noConsent = 0
        package var noAddress = 0
        /// Nothing arrives at any of whose addresses.
        package var noArrival = 0
        /// The rows by which the list is known again.
        package var watermark: MarkedRows.Outcome?

        package init() {}
    }

    /// - Throws: `QueueExportError`, `CampaignError`, `AuditError`, `OutputError`, `Cancelled`.
    package func run(
        _ request: Request, to sink: ByteSink, meter: WorkMeter
    ) throws -> Outcome {
        try QueueExportError.check(request.by, request.approvedBy, vault)
        let campaign = try CampaignCatalogue(vault: vault).campaign(request.campaign)
        var entry = AuditTrail.Request(.queueExport)
        entry.datasets = campaign.datasets
        entry.purpose = campaign.purpose
        entry.ticket = request.ticket
        entry.texts = ["path": request.path, "channel": request.channel.rawValue]
        entry.texts["by"] = request.by
        entry.texts["approved"] = request.approvedBy
        entry.details = ["campaign", "\(campaign.number)", "channel", request.channel.rawValue]
        return try AuditTrail(vault, policy: policy).attempt(entry) { attempt in
            try attempt.begin(fields: [MessageAddress.label(request.channel)])
            try ClearCopies.note(
                request.path, datasets: campaign.datasets, number: vault.keyStore.allocate(1),
                at: request.now, in: vault)
            let outcome = try list(campaign, request, sink, meter)
            attempt.note(counts: [.subjects: Int64(outcome.listed)])
            return outcome
        }
    }

    private func list(
        _ campaign: Campaign, _ request: Request, _ sink: ByteSink, _ meter: WorkMeter
    ) throws -> Outcome {
        var outcome = Outcome()
        let writer = TableWriter(
            dialect: Dialect(), neutralisesFormulas: true)
        var output: [UInt8] = []
        writer.append(
            ["subject", request.channel.rawValue].map { Array($0.utf8) }, to: &output)
        try sink.write(output)
        let watermark = try MarkedRows(
            vault, columns: [.subject, .label(MessageAddress.label(request.channel))],
            action: .queueExport, path: request.path, at: request.now, by: request.by,
            approvedBy: request.approvedBy, purpose: campaign.purpose
        ) { cells in
            output = []
            writer.append(cells.map { Array($0.utf8) }, to: &output)
            try sink.write(output)
        }
        let datasets = Set(campaign.datasets)
        var people: Set<Int64> = []
        var rows: [[String]] = []
        try vault.records.read { reader in
            let planted = try CanaryRegister.subjects(reader, vault)
            try reader.records(after: 0) { record in
                if record.number & 0xFFF == 0, meter.isCancelled { throw Cancelled() }
                if datasets.contains(record.dataset), record.sealed.archived == nil,
                    !planted.contains(record.subject)
                {
                    people.insert(record.subject)
                }
                return true
            }
            let check = CallCheck(vault: vault, policy: policy)
            let question = CallCheck.Question(.identifier(""), time: request.now)
            let ground = try CallGround(vault, policy, question, reader)
            for subject in people.sorted() {
                if meter.isCancelled { throw Cancelled() }
                outcome.people += 1
                guard
                    let address = try address(
                        of: subject, campaign, request, check, question, ground, &outcome, reader)
                else { continue }
                rows.append(
                    [vault.keys.identifiers.identifier(.subject, subject), address])
                outcome.listed += 1
            }
        }
        // Behind the reading: marked rows are written down before they come out.
        for row in rows { try watermark.add(row) }
        outcome.watermark = try watermark.finish()
        return outcome
    }

    private func address(
        of subject: Int64, _ campaign: Campaign, _ request: Request, _ check: CallCheck,
        _ question: CallCheck.Question, _ ground: CallGround, _ outcome: inout Outcome,
        _ reader: RecordReader
    ) throws -> String? {
        guard let row = try reader.subject(subject), row.state == .active else {
            outcome.doNotContact += 1
            return nil
        }
        guard try isNurtured(subject, by: request.channel, request.now, reader) else {
            outcome.otherTier += 1
            return nil
        }
        let person = try PersonContact(of: row, in: vault, ground.schemas, reader)
        guard let address = person.address(for: request.channel, in: vault) else {
            if person.allAddresses(for: request.channel).isEmpty {
                outcome.noAddress += 1
            } else {
                outcome.noArrival += 1
            }
            return nil
        }
        var facts = try check.facts(
            request.channel.needsNumber ? address : person.numbers.first ?? "", of: [person],
            question, campaign.purpose, campaign,
            ground, reader)
        facts.channel = request.channel
        let against = facts.decide().against
        // Hours and caps are of calls.
        let stages = Set(
            against.compactMap { reason -> QueueStage? in
                switch reason {
                case .outsideHours, .tooManyCalls, .placeUnknown: nil
                default: QueueStage(reason)
                }
            })
        if stages.isEmpty { return address }
        let isConsent = against.contains {
            if case .consent = $0 { return true }
            return false
        }
        if !stages.isDisjoint(with: [.doNotCall, .restricted, .held, .minor, .cap, .hours]) {
            outcome.doNotContact += 1
        } else if isConsent {
            outcome.noConsent += 1
        } else {
            outcome.noBasis += 1
        }
        return nil
    }

    private func isNurtured(
        _ subject: Int64, by channel: ContactChannel, _ now: Int64, _ reader: RecordReader
    ) throws -> Bool {
        var tier = ValueTier.mid
        if let row = try reader.score(of: subject) {
            let facts = try ValueFacts(
                try vault.openScore(
                    row, slots: ValueFacts.slots, ring: vault.keyStore.ring(row.sealed.ring)))
            tier = facts.tier(at: now).tier
        }
        return policy.treatments.contains {
            $0.value == tier && $0.channel == .nurture && $0.channels.contains(channel)
        }
    }
}
