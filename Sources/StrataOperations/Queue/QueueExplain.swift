package import StrataCore
package import StrataVault

/// Says where somebody stands in a campaign's queue, and why or why not they may be called now.
package struct QueueExplain: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let language: Language
    private let now: Int64

    package init(vault: Vault, policy: Policy, language: Language, now: Int64) {
        self.vault = vault
        self.policy = policy
        self.language = language
        self.now = now
    }

    /// - Throws: `CampaignError`, `SubjectError.gone`.
    package func explain(_ subject: Int64, campaign name: String) throws -> QueueExplanation {
        let campaign = try CampaignCatalogue(vault: vault).campaign(name)
        var request = AuditTrail.Request(.queueExplain)
        request.subjects = [subject]
        request.purpose = campaign.purpose
        return try AuditTrail(vault, policy: policy).perform(request) {
            try vault.records.read { reader in
                let check = try LeadCheck(vault, policy, campaign, at: now, reader)
                guard let answer = try check.ask(subject, reader) else { throw SubjectError.gone }
                var said = QueueExplanation(
                    subject: vault.keys.identifiers.identifier(.subject, subject),
                    campaign: campaign.name, mayCall: answer.number != nil)
                said.stage = answer.stage?.code
                said.stageText = answer.stage?.message.text(in: language)
                said.numbers = answer.verdicts.map { number, verdict in
                    .init(
                        number: CallCheck.masked(number), mayCall: verdict.mayCall,
                        against: reasons(verdict.against), grounds: reasons(verdict.grounds))
                }
                try place(of: subject, campaign, &said, reader)
                return said
            }
        }
    }

    private func reasons(_ reasons: [CallReason]) -> [CallCheckReport.Reason] {
        reasons.map { CallCheckReport.Reason(code: $0.code, text: $0.text(language)) }
    }

    private func place(
        of subject: Int64, _ campaign: Campaign, _ said: inout QueueExplanation,
        _ reader: RecordReader
    ) throws {
        guard let row = try reader.document(.queue, campaign.number) else { return }
        let queue = try CampaignQueue(row, vault)
        var ahead = 0
        var stream: Int64 = -1
        var found: QueueExplanation.Place?
        try reader.queueBlocks(campaign.number) { row in
            if row.stream != stream {
                stream = row.stream
                ahead = 0
            }
            let block = try QueueBlock(row, vault)
            for entry in block.entries {
                if entry.subject == subject {
                    found = .init(
                        state: String(describing: entry.state), ahead: ahead,
                        tier: queue.streams[Int(row.stream)].tier.rawValue,
                        value: Double(entry.value), stage: entry.stage?.code,
                        until: entry.time == 0 ? nil : TimeText.utc(entry.time),
                        isStale: entry.isStale)
                    return false
                }
                if entry.state == .waiting { ahead += 1 }
            }
            return true
        }
        said.place = found
    }
}

/// What `strata queue explain` says.
package struct QueueExplanation: Sendable, Encodable {
    package var subject: String
    package var campaign: String
    package var mayCall: Bool
    package var stage: String?
    package var stageText: String?
    package var numbers: [Number] = []
    /// `nil` for somebody who is not in the queue that was built.
    package var place: Place?

    package init(subject: String, campaign: String, mayCall: Bool) {
        self.subject = subject
        self.campaign = campaign
        self.mayCall = mayCall
    }

    package struct Number: Sendable, Encodable {
        /// Its last digits alone.
        package var number: String
        package var mayCall: Bool
        package var against: [CallCheckReport.Reason]
        package var grounds: [CallCheckReport.Reason]
    }

    package struct Place: Sendable, Encodable {
        package var state: String
        /// How many wait in front, of the same tier and place.
        package var ahead: Int
        package var tier: String
        package var value: Double
        package var stage: String?
        package var until: String?
        package var isStale: Bool
    }
}
