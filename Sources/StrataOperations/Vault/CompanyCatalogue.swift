package import StrataCore
package import StrataVault

/// The companies of a vault, which stand in the clear; each is checked whenever it is read.
package struct CompanyCatalogue: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// The companies in the order of their coming.
    ///
    /// - Throws: `VaultError.tampered` for one that was changed outside Strata.
    package func companies(limit: Int = .max) throws -> [CompanyRow] {
        try listed {
            try vault.records.read { reader in
                var found: [CompanyRow] = []
                try reader.companies { company in
                    guard found.count < limit else { return false }
                    found.append(company)
                    return true
                }
                return found
            }
        }
    }

    /// Shows companies to whoever acts, as an act, as many as they may see in a day.
    private func listed(_ body: () throws -> [CompanyRow]) throws -> [CompanyRow] {
        try AuditTrail(vault).attempt(.init(.companyList)) { attempt in
            let found = try body()
            try attempt.begin(rows: found.count)
            attempt.note(counts: [.rows: Int64(found.count)])
            return found
        }
    }

    /// A company by its identifier.
    ///
    /// - Throws: `CompanyError.unknown`, `VaultError.tampered`.
    package func company(_ identifier: String) throws -> CompanyRow {
        let found = try listed {
            guard let number = vault.keys.identifiers.number(.company, identifier),
                let found = try vault.records.read({ try $0.company(number) })
            else { throw CompanyError.unknown }
            return [found]
        }
        return found[0]
    }

    /// Companies whose name, code, number or address holds a text, case aside.
    ///
    /// - Throws: `VaultError.tampered` for one that was changed outside Strata.
    package func find(_ text: String, limit: Int = 100) throws -> [CompanyRow] {
        let wanted = text.lowercased()
        let digits = text.filter(\.isNumber)
        // A number is found however it is written.
        let isNumber = digits.count >= 5 && text.allSatisfy { $0.isNumber || "+-() .".contains($0) }
        return try listed {
            try vault.records.read { reader in
                var found: [CompanyRow] = []
                try reader.companies { company in
                    let values = [company.name] + company.facts.values
                    if values.contains(where: {
                        $0.lowercased().contains(wanted)
                            || isNumber && $0.filter(\.isNumber).contains(digits)
                    }) {
                        found.append(company)
                    }
                    return found.count < limit
                }
                return found
            }
        }
    }
}

/// Why there is no company to show.
package enum CompanyError: Error, Sendable, Hashable {
    case unknown
}

extension CompanyError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("company.unknown")
        }
    }
}

/// What `strata company list --format json` prints, one a company.
package struct CompanyReport: Sendable, Encodable {
    package var company: String
    package var name: String
    package var dataset: String
    /// Values by label.
    package var facts: [String: String]

    package init(_ row: CompanyRow, datasets: [Int64: String], _ vault: Vault) {
        company = vault.keys.identifiers.identifier(.company, row.number)
        name = row.name
        dataset = datasets[row.dataset] ?? ""
        facts = row.facts
    }
}
