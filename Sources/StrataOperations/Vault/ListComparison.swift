package import StrataCore
package import StrataVault

/// What two datasets share, in numbers alone: no value leaves it, and no number under ten unless
/// somebody says for what it is needed.
package struct ListComparison: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    /// Fewer people than these are a small number.
    package static let threshold = 10

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = policy
        self.meter = meter
    }

    /// A number of people, as exactly as it may be said.
    package struct Cell: Sendable, Hashable, Encodable {
        /// `<10`, a whole number, or one rounded down to tens behind `~`.
        package var text: String
        /// The number itself, where it may be said.
        package var count: Int?
    }

    /// The answer; what `--format json` prints.
    package struct Report: Sendable, Hashable, Encodable {
        /// Identifiers of the datasets.
        package var first: String
        package var second: String
        package var exact: Bool
        package var purpose: String?
        package var people: Overlap
        /// People in both lists by what they have in common there; some count several times.
        package var sharedBy: [String: Cell]
        /// By the strictest tier of what the lists have of a person.
        package var byTier: [String: Overlap]
        /// People in one list alone who have something in common with somebody else in the other.
        package var sharedWithOthers: Cell
        /// Questions nobody has decided about people of both lists.
        package var conflicts: Cell
    }

    package struct Overlap: Sendable, Hashable, Encodable {
        package var both: Cell
        package var onlyFirst: Cell
        package var onlySecond: Cell
    }

    /// What a list has of a person.
    private struct Person {
        var tags: Set<IndexTag> = []
        var tier = SensitivityTier.t2
    }

    private struct List {
        var people: [Int64: Person] = [:]
        /// Whose a tag is, by field.
        var owners: [SearchField: [IndexTag: Set<Int64>]] = [:]
    }

    /// Compares two datasets.
    ///
    /// - Parameters:
    ///   - first: One of them.
    ///   - second: The other.
    ///   - purpose: Given, numbers are exact; the policy has to allow it.
    /// - Returns: The numbers.
    /// - Throws: `ComparisonError.same`, `SubjectError.purposeNotAllowed`, `Cancelled`.
    package func compare(
        _ first: Dataset, _ second: Dataset, exactFor purpose: Purpose? = nil
    ) throws -> Report {
        guard first.number != second.number else { throw ComparisonError.same }
        if let purpose {
            let handling = policy.handling(
                HandlingQuestion(labels: ["phone", "person_name"], purpose: purpose))
            guard handling.handling.purposes.allowed.contains(purpose) else {
                throw SubjectError.purposeNotAllowed(purpose)
            }
        }
        var request = AuditTrail.Request(.datasetCompare)
        request.datasets = [first.number, second.number]
        request.purpose = purpose
        return try AuditTrail(vault, policy: policy).perform(request) {
            try compareLogged(first, second, exactFor: purpose)
        }
    }

    private func compareLogged(
        _ first: Dataset, _ second: Dataset, exactFor purpose: Purpose?
    ) throws -> Report {
        let (a, b, conflicts) = try vault.records.read { reader in
            (
                try list(first, reader), try list(second, reader),
                try reader.documents(.conflict).map { try SubjectConflict($0) }
            )
        }
        let both = Set(a.people.keys).intersection(b.people.keys)
        var numbers = Numbers()
        numbers.people = Self.overlap(a, b, both) { _ in true }
        for tier in [SensitivityTier.t1, .t2] {
            numbers.tiers[tier] = Self.overlap(a, b, both) { number in
                max(a.people[number]?.tier ?? .t2, b.people[number]?.tier ?? .t2) == tier
            }
        }
        for field in Self.fields {
            numbers.keys[field] = both.count { number in
                let mine = a.owners[field] ?? [:]
                let theirs = b.owners[field] ?? [:]
                return a.people[number]?.tags.contains { tag in
                    mine[tag]?.contains(number) == true && theirs[tag]?.contains(number) == true
                } ?? false
            }
        }
        numbers.others = Self.strangers(a, b) + Self.strangers(b, a)
        numbers.conflicts = conflicts.count { conflict in
            let all = [conflict.subject] + conflict.others
            return all.contains { a.people[$0] != nil } && all.contains { b.people[$0] != nil }
        }
        return report(numbers, first, second, purpose)
    }

    private static let fields: [SearchField] = [.phone, .email, .identity]

    private func list(_ dataset: Dataset, _ reader: RecordReader) throws -> List {
        var list = List()
        let index = try vault.keys.index(reader.indexGeneration)
        let planted = try CanaryRegister.subjects(reader, vault)
        var last: Int64 = 0
        while true {
            if meter.isCancelled { throw Cancelled() }
            let page = try reader.records(ofDataset: dataset.number, after: last, limit: 2_000)
            guard let end = page.last else { return list }
            last = end.number
            for record in page where !planted.contains(record.subject) {
                guard let schema = dataset.schema(record.sealed.schema),
                    let keys = try vault.subjectKeys(
                        rings: [record.sealed.ring], tiers: [.t1, .t2]
                    ).values.first
                else { throw SealError.noKey }
                let fields = try vault.fields(of: record, keys: keys, tiers: [.t1, .t2])
                var person = list.people[record.subject] ?? Person()
                for tag in SearchTerms(fields, schema).tags(index, dataset: dataset.number)
                where Self.fields.contains(tag.field) {
                    person.tags.insert(tag.value)
                    list.owners[tag.field, default: [:]][tag.value, default: []]
                        .insert(record.subject)
                }
                if record.sealed.envelopes.contains(where: { $0.slot.tier == .t1 }) {
                    person.tier = .t1
                }
                list.people[record.subject] = person
            }
        }
    }

    private struct Numbers {
        var people = (both: 0, first: 0, second: 0)
        var tiers: [SensitivityTier: (both: Int, first: Int, second: Int)] = [:]
        var keys: [SearchField: Int] = [:]
        var others = 0
        var conflicts = 0

        /// All that will be told.
        var all: [Int] {
            let overlaps = [people] + tiers.values
            return overlaps.flatMap { [$0.both, $0.first, $0.second] } + keys.values
                + [others, conflicts]
        }
    }

    private static func overlap(
        _ a: List, _ b: List, _ both: Set<Int64>, _ belongs: (Int64) -> Bool
    ) -> (both: Int, first: Int, second: Int) {
        (
            both.count(where: belongs),
            a.people.keys.count { !both.contains($0) && belongs($0) },
            b.people.keys.count { !both.contains($0) && belongs($0) }
        )
    }

    /// People of one list alone who share a value with somebody else of the other.
    private static func strangers(_ a: List, _ b: List) -> Int {
        a.people.count { number, person in
            b.people[number] == nil
                && person.tags.contains { tag in
                    b.owners.values.contains { $0[tag].map { !$0.isEmpty } ?? false }
                }
        }
    }

    // MARK: Saying it

    private func report(
        _ numbers: Numbers, _ first: Dataset, _ second: Dataset, _ purpose: Purpose?
    ) -> Report {
        // Where one number is small, exact ones beside it would give it away.
        let isCoarse = numbers.all.contains { $0 < Self.threshold }
        func cell(_ count: Int) -> Cell {
            guard purpose == nil else { return Cell(text: "\(count)", count: count) }
            guard count >= Self.threshold else { return Cell(text: "<\(Self.threshold)") }
            guard isCoarse else { return Cell(text: "\(count)", count: count) }
            return Cell(text: "~\(count / Self.threshold * Self.threshold)")
        }
        func overlap(_ parts: (both: Int, first: Int, second: Int)) -> Overlap {
            Overlap(
                both: cell(parts.both), onlyFirst: cell(parts.first),
                onlySecond: cell(parts.second))
        }
        func name(_ dataset: Dataset) -> String {
            vault.keys.identifiers.identifier(.dataset, dataset.number)
        }
        return Report(
            first: name(first), second: name(second), exact: purpose != nil,
            purpose: purpose?.rawValue, people: overlap(numbers.people),
            sharedBy: numbers.keys.reduce(into: [:]) { keys, entry in
                switch entry.key {
                case .phone: keys["phone"] = cell(entry.value)
                case .email: keys["email"] = cell(entry.value)
                default: keys["identity"] = cell(entry.value)
                }
            },
            byTier: numbers.tiers.reduce(into: [:]) {
                $0[$1.key.rawValue] = overlap($1.value)
            }, sharedWithOthers: cell(numbers.others), conflicts: cell(numbers.conflicts))
    }
}

/// Why nothing was compared.
package enum ComparisonError: Error, Sendable, Hashable {
    /// Both are the same dataset.
    case same
}

extension ComparisonError: MessageError {
    package var message: Message {
        switch self {
        case .same: Message("compare.same")
        }
    }
}
