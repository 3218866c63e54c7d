package import StrataCore
package import StrataVault

/// Decides anew what columns of a dataset are.
///
/// What shows less, or is sealed more strictly, counts at once: the schema changes first, and records
/// are sealed anew behind it. What shows more needs a second person and a delay before anything is
/// written.
package struct DatasetRelabel: Sendable {
    let vault: Vault
    let policy: Policy
    /// How long a lowering waits behind the second person's consent, microseconds.
    private let delay: Int64
    /// Records that are sealed anew together.
    let batchRecords: Int

    package init(vault: Vault, policy: Policy, batchRecords: Int = 500) {
        self.batchRecords = batchRecords
        self.vault = vault
        self.policy = policy
        delay = policy.loweringDelay
    }

    /// What is to become of a column; `nil` where nothing personal is in it.
    package struct Wish: Sendable, Hashable {
        package var column: String
        package var label: LabelID?

        package init(column: String, label: LabelID?) {
            self.column = column
            self.label = label
        }
    }

    // MARK: What would be done

    /// Divides wishes into those that count at once and those that have to wait.
    ///
    /// - Throws: `RelabelError` for a column or label that is not there.
    package func divide(
        _ wishes: [Wish], of dataset: Dataset
    ) throws(RelabelError) -> (raising: [RelabelEntry.Change], lowering: [RelabelEntry.Change]) {
        guard dataset.removal == nil else { throw .removed }
        var raising: [RelabelEntry.Change] = []
        var lowering: [RelabelEntry.Change] = []
        for wish in wishes {
            if let label = wish.label, policy.label(label) == nil { throw .unknownLabel(label) }
            let fields = dataset.currentSchemas.compactMap { schema in
                schema.fields.first { $0.name == wish.column }.map { (schema, $0) }
            }
            guard let last = fields.last else { throw .unknownColumn(wish.column) }
            let others = fields.filter { $0.1.label != wish.label }
            guard !others.isEmpty else { continue }
            if others.contains(where: { !$0.1.isKept }) { throw .notStored(wish.column) }
            let change = RelabelEntry.Change(
                column: wish.column, from: last.1.label, to: wish.label)
            if others.contains(where: { isLowering($0.1, to: wish.label, $0.0.kind) }) {
                lowering.append(change)
            } else {
                raising.append(change)
            }
        }
        guard !raising.isEmpty || !lowering.isEmpty else { throw .nothingToDo }
        return (raising, lowering)
    }

    /// Whether values would be sealed under a weaker key than now, or more of them be seen.
    private func isLowering(
        _ field: FieldDefinition, to label: LabelID?, _ kind: RecordKind
    ) -> Bool {
        let next = definition(of: field, as: label, kind)
        guard next.isKept else { return false }
        // A text may hold T1 in single records.
        let tier = field.isText ? .t1 : field.tier
        if next.isText { return tier == .t1 && !field.isText }
        guard next.tier == tier else { return next.tier < tier }
        return policy.widestMask(of: label ?? "opaque_id")
            < policy.widestMask(of: field.label ?? "opaque_id")
    }

    func definition(
        of field: FieldDefinition, as label: LabelID?, _ kind: RecordKind
    ) -> FieldDefinition {
        FieldDefinition(
            number: field.number, name: field.name, decidedAs: label, kind: kind, policy: policy)
    }

    // MARK: Asking

    /// Writes a relabelling down: one that raises is running from then on, one that lowers waits for
    /// somebody else.
    ///
    /// - Parameters:
    ///   - changes: All of them raise, or all of them lower.
    ///   - dataset: As it stands.
    ///   - reason: Why; it stays in the history.
    ///   - person: Who asks; needed to lower.
    ///   - now: Microseconds since 1970, UTC.
    ///   - isLowering: As `divide` said.
    ///   - former: The relabelling that is taken back by it.
    /// - Returns: The entry of the history.
    /// - Throws: `RelabelError`.
    package func ask(
        _ changes: [RelabelEntry.Change], of dataset: Dataset, reason: String, by person: String?,
        at now: Int64, isLowering: Bool, revertOf former: Int64? = nil
    ) throws -> RelabelEntry {
        guard !reason.isEmpty else { throw RelabelError.noReason }
        // Who signed in goes by their account, never by a name that they type.
        let person = vault.actor.map { accountName($0) } ?? person
        if isLowering, (person ?? "").isEmpty { throw RelabelError.needsPerson }
        if isLowering { try checkMayLower(dataset) }
        let number = try vault.keyStore.allocate(1)
        return try act(.datasetAsk, changes, of: dataset) { dataset in
            guard !dataset.relabels.contains(where: { $0.state == .running }) else {
                throw RelabelError.unfinished
            }
            let open = dataset.relabels.first { entry in
                [.asked, .waiting].contains(entry.state)
                    && entry.changes.contains { old in
                        changes.contains { $0.column == old.column }
                    }
            }
            if let open {
                throw RelabelError.open(vault.keys.identifiers.identifier(.relabel, open.number))
            }
            var entry = RelabelEntry(
                number: number, changes: changes, reason: reason, isLowering: isLowering,
                state: isLowering ? .asked : .running, askedBy: person, askedAt: now)
            entry.revertOf = former
            if !isLowering { entry.steps = try nextSchemas(for: changes, in: &dataset) }
            dataset.relabels.append(entry)
            return entry
        }
    }

    /// A second person agrees; the delay begins.
    ///
    /// - Throws: `RelabelError.samePerson`, `.nothingAsked`.
    @discardableResult
    package func approve(
        _ number: Int64, of dataset: Dataset, by person: String, at now: Int64
    ) throws -> RelabelEntry {
        let person = vault.actor.map { accountName($0) } ?? person
        let asked = dataset.relabels.first { $0.number == number }
        return try act(.datasetAgree, asked?.changes ?? [], of: dataset) { dataset in
            guard let index = dataset.relabels.firstIndex(where: { $0.number == number }),
                dataset.relabels[index].state == .asked
            else { throw RelabelError.nothingAsked }
            guard !PersonName.same(dataset.relabels[index].askedBy, person) else {
                throw RelabelError.samePerson
            }
            dataset.relabels[index].approvedBy = person
            dataset.relabels[index].state = .waiting
            dataset.relabels[index].dueAt = now + delay
            return dataset.relabels[index]
        }
    }

    /// Takes back what was asked and not begun.
    ///
    /// - Throws: `RelabelError.begun` where records are being changed already.
    package func cancel(_ number: Int64, of dataset: Dataset, at now: Int64) throws {
        let asked = dataset.relabels.first { $0.number == number }
        _ = try act(.datasetAsk, asked?.changes ?? [], of: dataset) { dataset in
            guard let index = dataset.relabels.firstIndex(where: { $0.number == number }) else {
                throw RelabelError.nothingAsked
            }
            guard [.asked, .waiting].contains(dataset.relabels[index].state) else {
                throw RelabelError.begun
            }
            dataset.relabels[index].state = .cancelled
            dataset.relabels[index].endedAt = now
            return dataset.relabels[index]
        }
    }

    /// The wishes that take a relabelling back; what has to wait by them waits like any other.
    ///
    /// - Throws: `RelabelError.notDone`.
    package func reversal(of number: Int64, in dataset: Dataset) throws(RelabelError) -> [Wish] {
        guard let entry = dataset.relabels.first(where: { $0.number == number }),
            entry.state == .done
        else { throw .notDone }
        return entry.changes.map { Wish(column: $0.column, label: $0.from) }
    }

    /// The dataset and number of a relabelling.
    ///
    /// - Throws: `RelabelError.nothingAsked`.
    package func find(_ identifier: String) throws -> (dataset: Dataset, entry: RelabelEntry) {
        guard let number = vault.keys.identifiers.number(.relabel, identifier) else {
            throw RelabelError.nothingAsked
        }
        for dataset in try DatasetCatalogue(vault: vault).datasets() {
            if let entry = dataset.relabels.first(where: { $0.number == number }) {
                return (dataset, entry)
            }
        }
        throw RelabelError.nothingAsked
    }

    private func accountName(_ actor: VaultActor) -> String {
        vault.keys.identifiers.identifier(.account, actor.account)
    }

    /// Whether whoever signed in may have more shown, once others agree: the policy says who.
    ///
    /// - Throws: `AccessError`.
    private func checkMayLower(_ dataset: Dataset) throws {
        var request = AuditTrail.Request(.datasetRelabel)
        request.datasets = [dataset.number]
        do {
            try AuditTrail(vault, policy: policy).check(request)
        } catch AccessError.needs(let refusal, _) where refusal.needsApprovalAlone {
            // That is what the second person and the delay are for.
        }
    }

    // MARK: Documents

    /// Changes a dataset's document in one transaction that is an act of its own.
    private func act(
        _ action: AuditAction, _ changes: [RelabelEntry.Change], of dataset: Dataset,
        _ body: (inout Dataset) throws -> RelabelEntry
    ) throws -> RelabelEntry {
        var request = AuditTrail.Request(action)
        request.datasets = [dataset.number]
        request.details = changes.map { "\($0.column)=\($0.to?.rawValue ?? "none")" }
        return try AuditTrail(vault, policy: policy).perform(request) {
            try change(dataset.number, body)
        }
    }

    /// Changes a dataset's document in one transaction.
    func change(
        _ number: Int64, _ body: (inout Dataset) throws -> RelabelEntry
    ) throws -> RelabelEntry {
        try vault.records.write { transaction in
            guard let row = try transaction.document(.dataset, number) else {
                throw RelabelError.nothingAsked
            }
            var dataset = try Dataset(row, vault)
            let entry = try body(&dataset)
            try transaction.put(dataset.document(vault))
            return entry
        }
    }

    /// Adds the schemas in which the columns are what they are from now on.
    ///
    /// - Returns: Which schema comes in the place of which.
    func nextSchemas(
        for changes: [RelabelEntry.Change], in dataset: inout Dataset
    ) throws(RelabelError) -> [UInt16: UInt16] {
        var steps: [UInt16: UInt16] = [:]
        for schema in dataset.currentSchemas {
            var fields = schema.fields
            for change in changes {
                for index in fields.indices
                where fields[index].name == change.column && fields[index].isKept {
                    fields[index] = definition(of: fields[index], as: change.to, schema.kind)
                }
            }
            guard fields != schema.fields else { continue }
            if let known = dataset.schemas.first(where: {
                $0.kind == schema.kind && $0.fields == fields
            }) {
                steps[schema.number] = known.number
                continue
            }
            let last = dataset.schemas.map(\.number).max() ?? 0
            guard last < UInt16.max else { throw .tooMany }
            dataset.schemas.append(
                DatasetSchema(number: last + 1, kind: schema.kind, fields: fields))
            steps[schema.number] = last + 1
        }
        return steps
    }
}

/// Names of people on the command line.
enum PersonName {
    /// Whether two names are the same person's: case, space and the width of letters do not count.
    static func same(_ first: String?, _ second: String?) -> Bool {
        func plain(_ name: String?) -> String {
            let narrow = (name ?? "").unicodeScalars.map { scalar in
                // Full-width forms of ASCII.
                (0xFF01...0xFF5E).contains(scalar.value)
                    ? Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0))) : Character(scalar)
            }
            return String(narrow).lowercased().filter { !$0.isWhitespace }
        }
        return plain(first) == plain(second)
    }
}

/// Why a relabelling is not done.
package enum RelabelError: Error, Sendable, Hashable {
    case unknownColumn(String)
    case unknownLabel(LabelID)
    /// The column's values were never stored.
    case notStored(String)
    case nothingToDo
    case noReason
    /// Who asks has to be named.
    case needsPerson
    /// The second person is the first.
    case samePerson
    case nothingAsked
    /// Something about the same columns was asked already: its identifier.
    case open(String)
    /// It may not begin before this time, microseconds since 1970, UTC.
    case tooEarly(Int64)
    /// Another relabelling of the dataset is not over.
    case unfinished
    case begun
    case notDone
    /// A dataset has no more schemas.
    case tooMany
    /// The dataset is being removed, or was.
    case removed
    /// The line of a mapping file that makes no sense, from 1.
    case badMapping(line: Int)
}

extension RelabelError: MessageError {
    package var message: Message {
        switch self {
        case .unknownColumn(let name): Message("relabel.unknownColumn", ["name": name])
        case .unknownLabel(let label):
            Message("relabel.unknownLabel", ["label": label.rawValue])
        case .notStored(let name): Message("relabel.notStored", ["name": name])
        case .nothingToDo: Message("relabel.nothingToDo")
        case .noReason: Message("relabel.noReason")
        case .needsPerson: Message("relabel.needsPerson")
        case .samePerson: Message("relabel.samePerson")
        case .nothingAsked: Message("relabel.nothingAsked")
        case .open(let identifier): Message("relabel.open", ["relabel": identifier])
        case .tooEarly(let due): Message("relabel.tooEarly", ["time": TimeText.utc(due)])
        case .unfinished: Message("relabel.unfinished")
        case .begun: Message("relabel.begun")
        case .notDone: Message("relabel.notDone")
        case .tooMany: Message("relabel.tooMany")
        case .removed: Message("relabel.removed")
        case .badMapping(let line): Message("relabel.badMapping", ["line": "\(line)"])
        }
    }
}
