package import StrataCore
package import StrataVault

/// What becomes of messages, by campaign and channel: of people, each counted once.
package struct MessageRates: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    package struct Line: Sendable, Encodable, Hashable {
        package var campaign: String
        package var channel: String
        /// People who were written to.
        package var people: Int
        /// Shares of the people by what became of a message; absent for fewer than ten people, who
        /// could be told.
        package var shares: [String: Double]?

        package init(
            campaign: String, channel: String, people: Int, shares: [String: Double]?
        ) {
            self.campaign = campaign
            self.channel = channel
            self.people = people
            self.shares = shares
        }
    }

    /// - Throws: `Cancelled`, `VaultError.tampered`, `DatabaseError`.
    package func run(meter: WorkMeter) throws -> [Line] {
        var request = AuditTrail.Request(.valueReport)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: policy).perform(request) { try lines(meter) }
    }

    private struct Group: Hashable {
        var campaign: String
        var channel: ContactChannel
    }

    /// The statuses that were heard of a person's messages.
    private struct Heard: OptionSet {
        let rawValue: UInt16

        init(rawValue: UInt16) { self.rawValue = rawValue }

        init(_ status: MessageStatus) {
            self.init(rawValue: 1 << (MessageStatus.allCases.firstIndex(of: status) ?? 0))
        }
    }

    private func lines(_ meter: WorkMeter) throws -> [Line] {
        guard
            let book = try DatasetCatalogue(vault: vault).datasets()
                .first(where: { $0.name == MessageBook.datasetName })
        else { return [] }
        var groups: [Group: [Int64: Heard]] = [:]
        try vault.records.read { reader in
            var seen = 0
            try vault.openRecords(slots: [KeySlot(.t2, .call)], reader) { record, fields in
                seen += 1
                if seen & 0xFFF == 0, meter.isCancelled { throw Cancelled() }
                guard record.dataset == book.number, let schema = book.schema(record.sealed.schema),
                    let message = MessageBook.message(fields, schema)
                else { return true }
                groups[
                    Group(campaign: message.campaign, channel: message.channel), default: [:]
                ][record.subject, default: []].insert(Heard(message.status))
                return true
            }
        }
        return groups.map { group, people in
            Line(
                campaign: group.campaign, channel: group.channel.rawValue, people: people.count,
                shares: people.count < CallRates.least
                    ? nil : Self.shares(people.values.map(\.self)))
        }.sorted { ($0.campaign, $0.channel) < ($1.campaign, $1.channel) }
    }

    private static func shares(_ people: [Heard]) -> [String: Double] {
        Dictionary(
            uniqueKeysWithValues: MessageStatus.allCases.map { status in
                let count = people.count { $0.contains(Heard(status)) }
                return (status.rawValue, Double(count) / Double(people.count))
            })
    }
}
