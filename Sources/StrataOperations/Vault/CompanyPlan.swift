import StrataConnect
import StrataCore
import StrataDetect
import StrataVault

/// A company that a row became, and which row of the table it was, from 0.
struct PreparedCompany: Sendable {
    var index: Int
    var row: CompanyRow
}

/// Turns rows that are about a company and no person into rows of companies, which stand in the
/// clear. What might be about a person is not among them.
struct CompanyPlan: Sendable {
    /// The labels whose values may stand in the clear, by the policy.
    private let open: Set<LabelID>
    private let restricted: Set<LabelID>

    /// - Returns: `nil` where the policy does not leave the names of companies in the clear.
    init?(policy: Policy) {
        let labels: [LabelID] = [
            "company", "company_phone", "company_email", "company_address", "uscc", "industry",
            "tax_id_business",
        ]
        open = Set(
            labels.filter { label in
                policy.label(label) != nil
                    && policy.decideTier(label: label, context: TierContext(kind: .column)).tier
                        == .t3
            })
        guard open.contains("company") else { return nil }
        restricted = Set(
            policy.vocabulary.filter { policy.tier(of: $0.id) != .t3 }.map(\.id))
    }

    /// Whether nothing in a row tells of a person.
    func isOfNobody(_ block: TableBlock, _ row: Int, _ columns: [ImportContext.Column]) -> Bool {
        for column in columns.indices where columns[column].role != nil {
            if let cell = block.cell(row: row, column: column), !cell.isEmpty { return false }
        }
        return true
    }

    /// The company of a row; `nil` where it has none, or where something else stands in the row or
    /// in its cells: whatever is not of a company alone is not written in the clear.
    func company(
        _ block: TableBlock, _ row: Int, _ context: ImportContext, number: Int64,
        scanner: inout TextScanner
    ) -> CompanyRow? {
        var facts: [String: String] = [:]
        for (column, plan) in context.columns.enumerated() {
            guard plan.isKept, let cell = block.cell(row: row, column: column), !cell.isEmpty else {
                continue
            }
            guard let label = plan.label else { continue }
            guard open.contains(label), isOpen(cell, label, &scanner) else { return nil }
            let text = String(decoding: cell, as: UTF8.self)
            facts[label.rawValue] = facts[label.rawValue].map { "\($0); \(text)" } ?? text
        }
        guard let name = facts.removeValue(forKey: "company"), !facts.isEmpty else { return nil }
        return CompanyRow(
            number: number, dataset: context.dataset, batch: context.batch, name: name, facts: facts
        )
    }

    /// Places that belong to a company where they stand in its address or name.
    private static let places: Set<LabelID> = [
        "detailed_address", "coarse_location", "property_unit",
    ]
    /// Words by which sole traders are registered: they are persons.
    private static let soleTraders = ["个体", "经营部", "工作室", "商行", "sole trader", "sole proprietor"]

    private func isOpen(
        _ cell: UnsafeBufferPointer<UInt8>, _ label: LabelID, _ scanner: inout TextScanner
    ) -> Bool {
        switch label {
        case "company_phone": return isSwitchboard(cell)
        case "uscc", "tax_id_business":
            // 92 is how the codes of sole traders begin (GB 32100-2015); others embed an identity
            // number, which the scanner finds.
            if cell.starts(with: "92".utf8) { return false }
        case "company":
            let name = String(decoding: cell, as: UTF8.self).lowercased()
            if Self.soleTraders.contains(where: name.contains) { return false }
        default: break
        }
        return scanner.scan(cell).allSatisfy { finding in
            !restricted.contains(finding.label)
                || Self.places.contains(finding.label)
                    && ["company", "company_address"].contains(label)
        }
    }

    /// A mobile number is a person's, whatever its column is called.
    private func isSwitchboard(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let view = ByteView(UnsafeMutableBufferPointer(mutating: cell))
        for region in [PhoneNumber.Region.china, .northAmerica, .unitedKingdom] {
            var e164: String?
            guard let found = PhoneNumber.classify(view, region: region, e164: &e164) else {
                continue
            }
            return found.kind != .mobile && found.kind != .personal
        }
        return false
    }

    /// Those that the dataset does not have yet, each once.
    static func missing(
        _ companies: [CompanyRow], _ reader: RecordReader
    ) throws -> [CompanyRow] {
        var missing: [CompanyRow] = []
        var seen: Set<[String: String]> = []
        for company in companies {
            var facts = company.facts
            facts["company"] = company.name
            guard seen.insert(facts).inserted else { continue }
            let known = try reader.companies(named: company.name)
            if known.contains(where: { $0.dataset == company.dataset && $0.facts == company.facts })
            {
                continue
            }
            missing.append(company)
        }
        return missing
    }
}
