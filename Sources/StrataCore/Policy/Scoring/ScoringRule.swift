/// What counts as high-value, churned or qualified, for all people or for a product or campaign, and
/// when a model is used at all.
///
/// A rule says what it wants to say: a key that it leaves out is decided by a more general rule.
package struct ScoringRule: PolicyRule {
    /// Whom a campaign is for, while there are too few outcomes: columns with the texts, or the one
    /// range `30-50`, that fit.
    package struct Target: Sendable, Hashable {
        package var column: String
        package var values: [String]
    }

    package var head: RuleHead
    /// Names of products and campaigns; empty means all.
    package var products: [String]
    package var campaigns: [String]
    package var customers: TierLevels?
    package var leads: TierLevels?
    /// How much further than the boundary somebody has to fall before the tier falls: a share of
    /// the people where the boundary is one, otherwise of the boundary.
    package var hysteresis: Double?
    /// Customers who bought nothing for so long are churned.
    package var churnedAfter: PolicyDuration?
    /// So are those whose probability of still being customers is below this.
    package var churnedAliveUnder: Double?
    /// Leads whose probability is below this are not qualified.
    package var unqualifiedUnder: Double?
    /// A model is used from so many successes and failures on …
    package var leastOutcomes: Int?
    /// … and so many outcomes in all.
    package var leastRows: Int?
    package var profile: [Target]
    /// The share of the queue that goes to leads in an order of chance.
    package var exploration: Double?
    /// Months ahead that a customer's value looks.
    package var months: Int?
    /// Yearly rate by which later purchases count less.
    package var discount: Double?
    /// What a sale to somebody without purchases is worth.
    package var saleWorth: Double?

    private static let keys = [
        "products", "campaigns", "customers", "leads", "hysteresis", "churned_after",
        "churned_alive_under", "unqualified_under", "least_outcomes", "least_rows", "profile",
        "exploration", "months", "discount", "sale_worth",
    ]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + Self.keys) else {
            return nil
        }
        let before = reader.errorCount
        let head = RuleHead(fields, section: "scoring")
        products = fields.texts("products")
        campaigns = fields.texts("campaigns")
        customers = fields["customers"].flatMap { TierLevels.read($0, reader) }
        leads = fields["leads"].flatMap { TierLevels.read($0, reader) }
        if let node = fields["leads"], let leads { Self.check(leads, node, reader) }
        hysteresis = Self.percent("hysteresis", fields)
        churnedAfter = fields.duration("churned_after")
        churnedAliveUnder = Self.percent("churned_alive_under", fields)
        unqualifiedUnder = Self.percent("unqualified_under", fields)
        leastOutcomes = fields.integer("least_outcomes", in: 20...1_000_000)
        leastRows = fields.integer("least_rows", in: 100...100_000_000)
        profile = Self.profile(fields)
        exploration = Self.percent("exploration", fields)
        months = fields.integer("months", in: 1...600)
        discount = Self.percent("discount", fields)
        saleWorth = Self.amount("sale_worth", fields)
        if reader.errorCount == before, !Self.keys.dropFirst(2).contains(where: fields.has) {
            reader.error(node.place, Message("policy.set.empty"))
            return nil
        }
        guard let head else { return nil }
        self.head = head
    }

    /// A probability has no score above 1.
    private static func check(_ levels: TierLevels, _ node: SourceNode, _ reader: PolicyReader) {
        for level in [levels.high, levels.mid] {
            if case .score(let score) = level, score > 1 {
                reader.error(node.place, Message("scoring.probability"))
                return
            }
        }
    }

    private static func percent(_ key: String, _ fields: FieldReader) -> Double? {
        guard let node = fields[key] else { return nil }
        if let share = node.text.flatMap(Percent.read) { return share }
        fields.reader.error(node.place, Message("scoring.percent"))
        return nil
    }

    private static func amount(_ key: String, _ fields: FieldReader) -> Double? {
        guard let node = fields[key] else { return nil }
        if let amount = node.text.flatMap({ Double($0) }), amount.isFinite, amount > 0 {
            return amount
        }
        fields.reader.error(node.place, Message("scoring.amount"))
        return nil
    }

    private static func profile(_ fields: FieldReader) -> [Target] {
        fields.dictionary("profile") { entry, reader in
            let values: [String?] =
                switch entry.value.kind {
                case .scalar: [entry.value.text]
                case .list(let items): items.map(\.text)
                case .map: [nil]
                }
            let texts = values.compactMap(\.self)
            guard texts.count == values.count, !texts.isEmpty else {
                reader.wrongShape(entry.value, wanted: .list)
                return nil
            }
            return Target(column: entry.key, values: texts)
        }
    }

    package var tree: PolicyTree {
        var pairs = head.opening
        func add(_ key: String, _ tree: PolicyTree?) {
            if let tree, !tree.isEmpty { pairs.append((key, tree)) }
        }
        func share(_ value: Double?) -> PolicyTree? { value.map { .text(Percent.text($0)) } }
        add("products", .words(products))
        add("campaigns", .words(campaigns))
        add("customers", customers?.tree)
        add("leads", leads?.tree)
        add("hysteresis", share(hysteresis))
        add("churned_after", churnedAfter.map { .text($0.description) })
        add("churned_alive_under", share(churnedAliveUnder))
        add("unqualified_under", share(unqualifiedUnder))
        add("least_outcomes", leastOutcomes.map { .number($0) })
        add("least_rows", leastRows.map { .number($0) })
        add("profile", .map(profile.map { ($0.column, .words($0.values)) }))
        add("exploration", share(exploration))
        add("months", months.map { .number($0) })
        add("discount", share(discount))
        add("sale_worth", saleWorth.map { .text(Percent.plain($0)) })
        return .map(pairs + head.closing)
    }
}
