import StrataCore
import StrataValue
import StrataVault

/// What a field of a record is to the value models.
enum ValueField: Sendable, Hashable {
    case date, amount, result, time, campaign
    /// A column of features.
    case feature(Int)
}

/// Which fields of which schemas are read, and how days and amounts are written in them.
struct ValueSource {
    /// How the records of a schema are read.
    struct Plan {
        var kind: RecordKind
        var dataset: Int64
        /// By field number.
        var fields: [ValueField?]
        var days = DayReader(order: .dmy)
        var amounts = AmountReader(decimal: .point)
    }

    private(set) var plans: [Int64: [UInt16: Plan]] = [:]
    private(set) var slots: Set<KeySlot> = []
    /// Names of columns of features.
    private(set) var columns: [String] = []
    /// Columns that hold names, numbers or addresses of people, or are known to be of a ground on
    /// which nobody may be treated differently.
    private(set) var personal: Set<String> = []
    private(set) var grounds: [String: ProtectedGround] = [:]
    /// The labels of columns of features, by name.
    private(set) var labels: [String: LabelID] = [:]
    /// Fields that say how a call went, by their role.
    private(set) var afterwards: Set<String> = []
    /// Datasets of purchases in which day or amount was not found.
    private(set) var unreadable: [Int64] = []
    private var columnIndex: [String: Int] = [:]

    subscript(_ dataset: Int64, _ schema: UInt16) -> Plan? { plans[dataset]?[schema] }

    /// Looks which fields are read of some datasets; `wantsFeatures` where leads are scored as well as
    /// customers.
    ///
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`.
    init(
        _ datasets: [Dataset], wantsFeatures: Bool, in vault: Vault, _ reader: RecordReader
    ) throws {
        for dataset in datasets where dataset.removal == nil {
            for schema in dataset.schemas {
                guard
                    var plan = plan(
                        dataset.readingSchema(schema.number) ?? schema, dataset,
                        wantsFeatures: wantsFeatures)
                else { continue }
                if schema.kind == .purchase {
                    let usable = Self.usable(
                        dataset.readingSchema(schema.number) ?? schema)
                    guard try learn(&plan, schema.number, usable, in: vault, reader) else {
                        if !unreadable.contains(dataset.number) {
                            unreadable.append(dataset.number)
                        }
                        continue
                    }
                }
                plans[dataset.number, default: [:]][schema.number] = plan
                for (number, field) in plan.fields.enumerated() where field != nil {
                    slots.insert(schema.fields[number].slot)
                }
            }
        }
    }

    private mutating func plan(
        _ schema: DatasetSchema, _ dataset: Dataset, wantsFeatures: Bool
    ) -> Plan? {
        var plan = Plan(
            kind: schema.kind, dataset: dataset.number,
            fields: [ValueField?](repeating: nil, count: schema.fields.count))
        let usable = Self.usable(schema)
        switch schema.kind {
        case .purchase:
            // Told by names and content, once a sample is open.
            return plan
        case .call, .contact:
            for field in usable {
                switch field.role {
                case .result: plan.fields[field.number] = .result
                case .time: plan.fields[field.number] = .time
                case .campaign: plan.fields[field.number] = .campaign
                case .duration: afterwards.insert(field.name)
                case .agent, .note: break
                default:
                    guard wantsFeatures, !field.isText else { continue }
                    let label = field.label?.rawValue ?? ""
                    // Values of people are not even read.
                    guard !LeadReading.personalLabels.contains(label) else {
                        personal.insert(field.name)
                        continue
                    }
                    labels[field.name] = field.label ?? "opaque_id"
                    if let ground = LeadReading.groundOfLabel[label] {
                        grounds[field.name] = ground
                    }
                    plan.fields[field.number] = .feature(column(field.name))
                }
            }
            return plan.fields.contains { $0 != nil } || schema.kind == .contact ? plan : nil
        case .recording, .consent, .score: return nil
        }
    }

    private mutating func column(_ name: String) -> Int {
        if let known = columnIndex[name] { return known }
        columnIndex[name] = columns.count
        columns.append(name)
        return columns.count - 1
    }

    /// What is T1 is opened for nothing that can do without.
    private static func usable(_ schema: DatasetSchema) -> [FieldDefinition] {
        schema.fields.filter { $0.isKept && $0.tier != .t1 && $0.storedSlot == nil }
    }

    /// Rows that are looked at to tell which fields hold days and amounts, and how they are written.
    private static let sampleRows = 2_000

    /// Finds days and amounts by the names of fields and by what stands in them.
    ///
    /// - Returns: Whether both are there.
    private func learn(
        _ plan: inout Plan, _ schema: UInt16, _ usable: [FieldDefinition], in vault: Vault,
        _ reader: RecordReader
    ) throws -> Bool {
        var cells: [Int: [[UInt8]]] = [:]
        for record in try sample(of: plan.dataset, reader) where record.sealed.schema == schema {
            let rings = try vault.subjectKeys(rings: [record.sealed.ring], tiers: [.t2])
            guard let keys = rings[record.sealed.ring] else { continue }
            let fields = try vault.fields(of: record, keys: keys, tiers: [.t2])
            for field in usable {
                guard let text = fields.values[field.number], !text.isEmpty else { continue }
                cells[field.number, default: []].append(Array(text.utf8))
            }
        }
        func share(_ field: FieldDefinition, _ fits: (UnsafeBufferPointer<UInt8>) -> Bool) -> Double
        {
            let own = cells[field.number] ?? []
            var count = 0
            Self.lend(own) { lent in count = lent.count { fits(Cell.trimmed($0)) } }
            return own.isEmpty ? 0 : Double(count) / Double(own.count)
        }
        func isDate(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let base = cell.baseAddress, cell.count >= 8 else { return false }
            return [.dmy, .mdy].contains {
                DayReader(order: $0).read(base, cell.count).map { $0 > -25_567 } ?? false
            }
        }
        func isAmount(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let base = cell.baseAddress else { return false }
            return AmountReader(decimal: .point).read(base, cell.count) != nil
        }
        func named(_ fields: [FieldDefinition], _ role: PurchaseColumns.Role) -> FieldDefinition? {
            fields.compactMap { field in
                ColumnSuggestion.rank(field.name, as: role).map { (field, $0) }
            }.min { ($0.1, $0.0.number) < ($1.1, $1.0.number) }?.0
        }
        let days = usable.filter { share($0, isDate) >= 0.8 }
        guard let date = named(days, .date) ?? days.first else { return false }
        let amounts = usable.filter { $0.number != date.number && share($0, isAmount) >= 0.8 }
        // Money has decimals, counts do not; of several the last, where totals stand.
        let money = amounts.last { field in
            share(field) { $0.contains { $0 == 0x2E || $0 == 0x2C } } > 0
        }
        guard let amount = named(amounts, .amount) ?? money else { return false }
        plan.fields[date.number] = .date
        plan.fields[amount.number] = .amount
        Self.lend(cells[date.number] ?? []) { cells in
            plan.days = DayReader(order: DayReader.order(of: cells).order ?? .dmy)
        }
        Self.lend(cells[amount.number] ?? []) { cells in
            plan.amounts = AmountReader(decimal: AmountReader.decimal(of: cells))
        }
        return true
    }

    /// The first rows of a dataset that are in use: of what is archived a day alone is left.
    private func sample(of dataset: Int64, _ reader: RecordReader) throws -> [RecordRow] {
        var last: Int64 = 0
        while true {
            let page = try reader.records(ofDataset: dataset, after: last, limit: Self.sampleRows)
            let inUse = page.filter { $0.sealed.archived == nil }
            guard inUse.isEmpty, let end = page.last else { return inUse }
            last = end.number
        }
    }

    private static func lend(
        _ cells: [[UInt8]], _ body: ([UnsafeBufferPointer<UInt8>]) -> Void
    ) {
        let all = cells.flatMap(\.self)
        all.withUnsafeBufferPointer { all in
            var start = 0
            var lent: [UnsafeBufferPointer<UInt8>] = []
            for cell in cells {
                lent.append(UnsafeBufferPointer(rebasing: all[start..<(start + cell.count)]))
                start += cell.count
            }
            body(lent)
        }
    }
}
