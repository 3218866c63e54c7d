import StrataCore
package import StrataVault

/// What a vault has beside people, as whoever may see open data lists it: each listing is an act of
/// its own. Lists come in the order of their making, from behind a number and at most so many.
package struct CatalogueListing: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    private func look<Result>(
        _ action: AuditAction = .catalogueList, _ body: (RecordReader) throws -> Result
    ) throws -> Result {
        try AuditTrail(vault).perform(.init(action)) { try vault.records.read(body) }
    }

    /// Teams, with the staff of a day (`YYYY-MM-DD`) counted.
    package func teams(
        on day: String, after last: Int64 = 0, limit: Int = .max
    ) throws -> [TeamReport] {
        try look { reader in
            let assignments = try reader.documents(.assignment).map {
                try TeamAssignment($0, vault)
            }
            return try reader.documents(.team, after: last, limit: limit).map {
                TeamReport(try Team($0, vault), assignments, on: day, vault)
            }
        }
    }

    /// Who works in which team, or in one that is named; for whoever keeps teams.
    package func assignments(
        of team: String? = nil, after last: Int64 = 0, limit: Int = .max
    ) throws -> [AssignmentReport] {
        try look(.rosterList) { reader in
            let teams = try reader.documents(.team).map { try Team($0, vault) }
            let names = teams.reduce(into: [:]) { $0[$1.number] = $1.name }
            let wanted = try team.map { name in
                let number = vault.keys.identifiers.number(.team, name)
                guard let found = teams.first(where: { $0.name == name || $0.number == number })
                else { throw TeamError.unknown([name]) }
                return found.number
            }
            let found = try reader.documents(.assignment, after: last, limit: .max).lazy
                .map { try TeamAssignment($0, vault) }
                .filter { wanted == nil || $0.team == wanted }
                .map { AssignmentReport($0, teams: names, vault) }
            return Array(found.prefix(limit))
        }
    }

    package func campaigns(after last: Int64 = 0, limit: Int = .max) throws -> [CampaignReport] {
        try look { reader in
            let names = try datasetNames(reader)
            return try reader.documents(.campaign, after: last, limit: limit).map {
                CampaignReport(try Campaign($0, vault), datasets: names, vault)
            }
        }
    }

    /// - Throws: `CampaignError.unknown`, `AccessError`.
    package func campaign(_ name: String) throws -> CampaignReport {
        let campaign = try CampaignCatalogue(vault: vault).campaign(name)
        return try look { CampaignReport(campaign, datasets: try datasetNames($0), vault) }
    }

    /// The result dictionary, with the words of a dataset where one is named.
    ///
    /// - Throws: `SubjectError.noDataset`, `AccessError`.
    package func results(dataset name: String? = nil) throws -> [ResultReport] {
        let number = try name.map { try DatasetCatalogue(vault: vault).dataset($0).number }
        return try look { reader in
            try ResultCatalogue(vault: vault).dictionary(dataset: number, reader).results
                .map { ResultReport($0) }
        }
    }

    /// - Throws: `VaultError.tampered` for one that was changed outside Strata, `AccessError` for more
    ///   than may be seen in a day.
    package func companies(after last: Int64 = 0, limit: Int) throws -> [CompanyReport] {
        try AuditTrail(vault).attempt(.init(.companyList)) { attempt in
            let found = try vault.records.read { reader in
                let names = try datasetNames(reader)
                return try reader.companies(after: last, limit: limit).map {
                    CompanyReport($0, datasets: names, vault)
                }
            }
            try attempt.begin(rows: found.count)
            attempt.note(counts: [.rows: Int64(found.count)])
            return found
        }
    }

    /// - Throws: `CompanyError.unknown`, `AccessError`.
    package func company(_ identifier: String) throws -> CompanyReport {
        try reports([CompanyCatalogue(vault: vault).company(identifier)])[0]
    }

    /// Companies whose name, code, number or address holds a text.
    ///
    /// - Throws: `AccessError` for more than may be seen in a day.
    package func findCompanies(_ text: String, limit: Int) throws -> [CompanyReport] {
        try reports(CompanyCatalogue(vault: vault).find(text, limit: limit))
    }

    private func reports(_ rows: [CompanyRow]) throws -> [CompanyReport] {
        try vault.records.read { reader in
            let names = try datasetNames(reader)
            return rows.map { CompanyReport($0, datasets: names, vault) }
        }
    }

    private func datasetNames(_ reader: RecordReader) throws -> [Int64: String] {
        try reader.documents(.dataset).map { try Dataset($0, vault) }
            .reduce(into: [:]) { $0[$1.number] = $1.name }
    }
}
