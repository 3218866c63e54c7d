import StrataConnect
package import StrataCore
package import StrataVault

/// Writes companies into a file: open data, with rows by which the file is known again, and no more in
/// a day than the policy lets whoever asks take.
package struct CompanyExport: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    /// - Parameters:
    ///   - path: Where the file goes.
    ///   - limit: How many companies at most.
    ///   - sink: Takes it.
    ///   - now: Microseconds since 1970, UTC.
    ///   - delivered: Called behind the last byte; what it throws, the export has failed with.
    /// - Returns: What was marked.
    /// - Throws: `AccessError` where it is more than may be taken in a day; `OutputError`.
    package func run(
        to path: String, limit: Int = .max, _ sink: ByteSink,
        at now: Int64 = SystemClock.microseconds, delivered: () throws -> Void = {}
    ) throws -> MarkedRows.Outcome {
        var request = AuditTrail.Request(.companyExport)
        request.fields = ["company"]
        request.texts = ["path": path]
        return try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            let companies = try vault.records.read { reader in
                var found: [CompanyRow] = []
                try reader.companies { company in
                    guard found.count < limit else { return false }
                    found.append(company)
                    return true
                }
                return found
            }
            try attempt.begin(fields: ["company"], rows: companies.count)
            let labels = Set(companies.flatMap(\.facts.keys)).sorted()
            let writer = TableWriter(dialect: Dialect(), neutralisesFormulas: true)
            var output: [UInt8] = []
            writer.append((["company"] + labels).map { Array($0.utf8) }, to: &output)
            try sink.write(output)
            let marked = try MarkedRows(
                vault, columns: [.label("company")] + labels.map { .label(LabelID($0)) },
                action: .companyExport, path: path, at: now
            ) { cells in
                output = []
                writer.append(cells.map { Array($0.utf8) }, to: &output)
                try sink.write(output)
            }
            for company in companies {
                try marked.add([company.name] + labels.map { company.facts[$0] ?? "" })
            }
            let outcome = try marked.finish()
            try delivered()
            attempt.note(.export, [marked.number], counts: [.rows: Int64(companies.count)])
            return outcome
        }
    }
}
