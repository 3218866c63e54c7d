package import StrataCore
package import StrataVault

/// How calls end, by list, campaign or caller id. Groups of few calls are not told apart from
/// people, and shown without rates.
package struct CallRates: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = policy
    }

    package enum Grouping: String, Sendable, CaseIterable {
        case list, campaign
        case callerID = "caller-id"
    }

    package struct Line: Sendable, Encodable, Hashable {
        package var group: String
        package var calls = 0
        /// Shares of the calls; `nil` for fewer than ten.
        package var connected: Double?
        package var refused: Double?
        package var complained: Double?
        package var sold: Double?

        fileprivate var counts = [0, 0, 0, 0]

        private enum CodingKeys: CodingKey {
            case group, calls, connected, refused, complained, sold
        }
    }

    /// Groups with fewer calls have no rates.
    static let least = 10

    /// - Throws: `Cancelled`, `VaultError.tampered`, `DatabaseError`.
    package func run(by grouping: Grouping, meter: WorkMeter) throws -> [Line] {
        var request = AuditTrail.Request(.valueReport)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: policy).perform(request) {
            try lines(grouping, meter)
        }
    }

    private func lines(_ grouping: Grouping, _ meter: WorkMeter) throws -> [Line] {
        let results = try ResultCatalogue(vault: vault).dictionary()
        let names = Dictionary(
            try DatasetCatalogue(vault: vault).datasets().map { ($0.number, $0.name) }
        ) { first, _ in first }
        var lines: [String: Line] = [:]
        try vault.records.read { reader in
            let schemas = SchemaCache(vault)
            // Datasets are few: asked for before the records are read.
            for row in try reader.documents(.dataset) {
                _ = try schemas.dataset(row.number, reader)
            }
            let slots: Set<KeySlot> = [KeySlot(.t2, .call)]
            var seen = 0
            try vault.openRecords(slots: slots, reader) { record, fields in
                seen += 1
                if seen & 0xFFF == 0, meter.isCancelled { throw Cancelled() }
                guard record.kind == .call,
                    let schema = schemas.known(record.dataset)?.schema(record.sealed.schema),
                    let code = schema.field(.result).flatMap({ fields.values[$0.number] }),
                    let result = results[code: code]
                else { return true }
                let group: String? =
                    switch grouping {
                    case .list: names[record.dataset]
                    case .campaign: schema.field(.campaign).flatMap { fields.values[$0.number] }
                    case .callerID:
                        schema.fields.first { $0.name == CallBook.callerIDField }
                            .flatMap { fields.values[$0.number] }
                    }
                var line = lines[group ?? "–"] ?? Line(group: group ?? "–")
                line.calls += 1
                line.counts[0] += result.flags.contains(.contacted) ? 1 : 0
                line.counts[1] += result.flags.contains(.refused) ? 1 : 0
                line.counts[2] += result.code == "complaint" ? 1 : 0
                line.counts[3] += result.flags.contains(.sale) ? 1 : 0
                lines[group ?? "–"] = line
                return true
            }
        }
        return lines.values.map { line in
            var own = line
            guard line.calls >= Self.least else { return own }
            func share(_ place: Int) -> Double { Double(line.counts[place]) / Double(line.calls) }
            own.connected = share(0)
            own.refused = share(1)
            own.complained = share(2)
            own.sold = share(3)
            return own
        }.sorted { ($0.calls, $1.group) > ($1.calls, $0.group) }
    }
}
