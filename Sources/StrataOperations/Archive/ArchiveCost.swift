package import StrataCore
package import StrataVault

/// What data costs where it is, and what it would cost elsewhere, by tier and retention class.
package struct ArchiveCost: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    /// Where the store itself is, among prices.
    package static let hot = "hot"

    /// Prices of a gigabyte (10^9 bytes) for a month: what Amazon asks for in us-east-1, in dollars, for
    /// block storage (gp3 for the store, st1 for a folder) and S3. Whoever pays others gives their own.
    package static let listPrices: [String: Double] = [
        hot: 0.08, "folder": 0.045, "STANDARD": 0.023, "STANDARD_IA": 0.0125, "GLACIER_IR": 0.004,
        "GLACIER": 0.0036, "DEEP_ARCHIVE": 0.00099,
    ]

    package struct Line: Sendable, Encodable, Hashable {
        package var tier: String
        package var retentionClass: String
        /// Bytes in the store, and in the archive.
        package var stored: Int
        package var archived: Int
        /// A month, in the currency of the prices.
        package var cost: Double
        /// What a month would cost if all of it were in one place, by its name.
        package var elsewhere: [String: Double]
    }

    package struct Outcome: Sendable, Encodable, Hashable {
        package var lines: [Line]
        package var prices: [String: Double]
    }

    /// Reads every record's outside; opens nothing.
    ///
    /// - Parameter given: Prices by name, beside or instead of the published ones.
    /// - Returns: Bytes and prices, by tier and class.
    /// - Throws: `Cancelled`, `AccessError`, `DatabaseError`.
    package func run(prices given: [String: Double] = [:]) throws -> Outcome {
        let prices = Self.listPrices.merging(given) { $1 }
        return try AuditTrail(vault, policy: policy).perform(.init(.archiveList)) {
            var stored: [KeySlot: Int] = [:]
            var archived: [KeySlot: [String: Int]] = [:]
            try vault.records.read { reader in
                var seen = 0
                try reader.records(after: 0) { record in
                    seen += 1
                    if seen & 0xFFF == 0 {
                        if meter.isCancelled { throw Cancelled() }
                        meter.set(seen)
                    }
                    for envelope in record.sealed.envelopes {
                        stored[envelope.slot, default: 0] += envelope.length
                    }
                    return true
                }
                for row in try reader.documents(.segment) {
                    let segment = try ArchivedSegment(row)
                    for (slot, count) in segment.slots {
                        archived[slot, default: [:]][segment.className, default: 0] += count.bytes
                    }
                }
            }
            let slots = Set(stored.keys).union(archived.keys).sorted()
            return Outcome(
                lines: slots.map { slot in
                    let own = stored[slot] ?? 0
                    let away = archived[slot] ?? [:]
                    let bytes = own + away.values.reduce(0, +)
                    func price(_ name: String, _ bytes: Int) -> Double {
                        Double(bytes) / 1e9 * (prices[name] ?? prices["STANDARD"] ?? 0)
                    }
                    return Line(
                        tier: slot.tier.rawValue, retentionClass: slot.retentionClass.rawValue,
                        stored: own, archived: bytes - own,
                        cost: away.reduce(price(Self.hot, own)) { $0 + price($1.key, $1.value) },
                        elsewhere: prices.reduce(into: [:]) { $0[$1.key] = price($1.key, bytes) })
                }, prices: prices)
        }
    }
}
