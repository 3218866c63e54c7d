package import StrataCore
package import StrataVault

/// The datasets of a vault, and the imports into them.
package struct DatasetCatalogue: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    package func datasets() throws -> [Dataset] {
        try vault.records.read { reader in
            try reader.documents(.dataset).map { try Dataset($0, vault) }
        }
    }

    /// A dataset by its name or identifier.
    ///
    /// - Throws: `SubjectError.noDataset`.
    package func dataset(_ name: String) throws -> Dataset {
        let number = vault.keys.identifiers.number(.dataset, name)
        guard let found = try datasets().first(where: { $0.name == name || $0.number == number })
        else { throw SubjectError.noDataset(name) }
        return found
    }

    /// What is known of a dataset's source; `nil` leaves a fact as it is.
    package struct Facts: Sendable {
        package var supplier: String?
        package var contract: String?
        package var lawfulBasis: String?
        package var purposes: [String]?
        package var controller: String?
        package var country: String?
        package var expiry: String?

        package init() {}
    }

    /// Writes down facts about a dataset's source.
    ///
    /// - Throws: `DatasetError` for a country or day that is none.
    package func set(_ facts: Facts, of dataset: Dataset) throws -> Dataset {
        var changed = dataset
        for (name, text) in [
            ("supplier", facts.supplier), ("contract", facts.contract),
            ("lawful-basis", facts.lawfulBasis), ("controller", facts.controller),
        ] {
            // A fact says something.
            guard text?.contains(where: { $0.isLetter || $0.isNumber }) ?? true else {
                throw DatasetError.empty(name)
            }
        }
        for purpose in facts.purposes ?? [] {
            guard Purpose(rawValue: purpose) != nil else { throw DatasetError.badPurpose(purpose) }
        }
        if let country = facts.country {
            guard country.count == 2, country.allSatisfy({ ("A"..."Z").contains($0) }) else {
                throw DatasetError.badCountry(country)
            }
            changed.country = country
        }
        if let expiry = facts.expiry {
            guard Self.isDay(expiry) else { throw DatasetError.badDay(expiry) }
            changed.expiry = expiry
        }
        if dataset.transfer != nil {
            // What was lent is lent for this and until then; less is always possible.
            let isLonger = facts.expiry.map { $0 > dataset.expiry ?? "" } ?? false
            let isWider = facts.purposes.map { !Set($0).isSubset(of: dataset.purposes) } ?? false
            guard !isLonger, !isWider else { throw DatasetError.lent }
        }
        changed.supplier = facts.supplier ?? changed.supplier
        changed.contract = facts.contract ?? changed.contract
        changed.lawfulBasis = facts.lawfulBasis ?? changed.lawfulBasis
        changed.purposes = facts.purposes ?? changed.purposes
        changed.controller = facts.controller ?? changed.controller
        try vault.act(.datasetSet, { $0.datasets = [dataset.number] }) {
            try $0.put(changed.document(vault))
        }
        vault.forgetLeadPools()
        return changed
    }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            year >= 1900, (1...12).contains(month)
        else { return false }
        let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    // MARK: Imports

    package func batches() throws -> [ImportBatch] {
        try vault.records.read { try $0.documents(.batch).map { try ImportBatch($0) } }
    }

    /// Imports in the order of their coming, from behind one, with the names of their datasets; for
    /// whoever brings data in.
    ///
    /// - Returns: At most so many.
    package func listBatches(after last: Int64 = 0, limit: Int = .max) throws -> [BatchReport] {
        try AuditTrail(vault).perform(.init(.importList)) {
            try vault.records.read { reader in
                let schemas = SchemaCache(vault)
                return try reader.documents(.batch, after: last, limit: limit).map { row in
                    let batch = try ImportBatch(row)
                    let name = try schemas.dataset(batch.dataset, reader)?.name
                    return BatchReport(batch, dataset: name ?? "", vault)
                }
            }
        }
    }

    /// An import by its identifier.
    ///
    /// - Throws: `DatasetError.noBatch`.
    package func batch(_ identifier: String) throws -> ImportBatch {
        guard let number = vault.keys.identifiers.number(.batch, identifier),
            let row = try vault.records.read({ try $0.document(.batch, number) })
        else { throw DatasetError.noBatch }
        return try ImportBatch(row)
    }

    /// Hands out what an import rejected, as it stands in the sealed file: values in the clear.
    ///
    /// - Parameters:
    ///   - batch: Which.
    ///   - purpose: What for; the policy may ask for one.
    ///   - ticket: Where the policy asks for one.
    ///   - deliver: Takes a row; what it throws is the outcome in the audit log.
    ///   - delivered: Is called behind the last row, and can still make it fail.
    /// - Returns: How many rows there were.
    /// - Throws: `AccessError`, `SealError`, `VaultError.file`.
    package func rejects(
        of batch: ImportBatch, purpose: Purpose? = nil, ticket: String? = nil,
        deliver: (RejectedRow) throws -> Void, delivered: () throws -> Void = {}
    ) throws -> Int {
        var request = AuditTrail.Request(.importRejects)
        request.datasets = [batch.dataset]
        request.purpose = purpose
        request.ticket = ticket
        request.details = [vault.keys.identifiers.identifier(.batch, batch.number)]
        return try AuditTrail(vault).attempt(request) { attempt in
            try attempt.begin()
            var count = 0
            try RejectFile(vault: vault, batch: batch.number).read {
                count += 1
                try deliver($0)
            }
            try delivered()
            attempt.note(.batch, [batch.number], counts: [.rows: Int64(count)])
            return count
        }
    }

    /// The same, all at once.
    package func rejects(
        of batch: ImportBatch, purpose: Purpose? = nil, ticket: String? = nil
    ) throws -> [RejectedRow] {
        var rows: [RejectedRow] = []
        _ = try rejects(of: batch, purpose: purpose, ticket: ticket) { rows.append($0) }
        return rows
    }

    /// What taking an import back did.
    package struct Undone: Sendable, Hashable {
        package var records = 0
        package var subjects = 0
        /// Records whose former values are back.
        package var restored = 0
        /// Records that were changed again since, and stay as they are.
        package var changedSince = 0
        package var companies = 0
    }

    /// Takes an import back: its records go, and the people whom only it brought; values that it has
    /// put others in the place of come back. What was erased stays erased. Can be stopped and called again.
    package func undo(
        _ batch: ImportBatch, at now: Int64 = SystemClock.microseconds,
        meter: WorkMeter = WorkMeter()
    ) throws -> Undone {
        var request = AuditTrail.Request(.importUndo)
        request.datasets = [batch.dataset]
        // Whoever agrees to it agrees to this import and no other.
        request.details = [vault.keys.identifiers.identifier(.batch, batch.number)]
        return try AuditTrail(vault).attempt(request) { attempt in
            try attempt.begin()
            let undone = try undoLogged(batch, at: now, meter: meter)
            attempt.note(
                .batch, [batch.number],
                counts: [
                    .records: Int64(undone.records), .subjects: Int64(undone.subjects),
                ])
            return undone
        }
    }

    private func undoLogged(
        _ batch: ImportBatch, at now: Int64, meter: WorkMeter
    ) throws -> Undone {
        if !batch.isUndone {
            try LegalHolds.check(in: vault, dataset: batch.dataset, batch: batch.number)
        }
        var undone = Undone()
        var open = batch
        open.isDone = true
        open.isUndone = true
        try vault.records.write { try $0.put(open.document) }
        try vault.destroyHolds(
            try vault.records.read { try $0.heldNumbers(ofBatch: batch.number) })
        while true {
            if meter.isCancelled { throw Cancelled() }
            let part = try FormerRestorer(vault: vault).restore(
                of: batch.number, limit: 500, at: now)
            guard part.restored + part.changedSince > 0 else { break }
            undone.restored += part.restored
            undone.changedSince += part.changedSince
        }
        let remover = RecordRemoval(vault: vault)
        while true {
            if meter.isCancelled { throw Cancelled() }
            let part = try vault.records.read {
                try $0.records(ofBatch: batch.number, limit: 1_000)
            }
            guard !part.isEmpty else { break }
            let removed = try remover.remove(part, at: now)
            undone.records += removed.records
            undone.subjects += removed.subjects
        }
        try vault.records.write { transaction in
            undone.companies = try transaction.deleteCompanies(ofBatch: batch.number)
        }
        RejectFile(vault: vault, batch: batch.number).delete()
        return undone
    }
}

extension RecordTransaction {
    /// Drops what asked whether one of some people is another.
    func deleteConflicts(about subjects: Set<Int64>) throws {
        for row in try documents(.conflict) {
            let conflict = try SubjectConflict(row)
            if subjects.contains(conflict.subject) || subjects.isSuperset(of: conflict.others) {
                try delete(.conflict, conflict.number)
            }
        }
    }
}

/// What is wrong with a dataset's facts.
package enum DatasetError: Error, Sendable, Hashable {
    case badCountry(String)
    case badDay(String)
    case noBatch
    /// A fact without a letter or a digit.
    case empty(String)
    case badPurpose(String)
    /// It was lent by somebody else, who has set its end and its purposes.
    case lent
}

extension DatasetError: MessageError {
    package var message: Message {
        switch self {
        case .badCountry(let text): Message("dataset.badCountry", ["text": text])
        case .badDay(let text): Message("dataset.badDay", ["text": text])
        case .noBatch: Message("dataset.noBatch")
        case .lent: Message("transfer.lent")
        case .empty(let name): Message("dataset.emptyFact", ["name": name])
        case .badPurpose(let text):
            Message(
                "dataset.badPurpose",
                ["text": text, "known": Purpose.allCases.map(\.rawValue).joined(separator: " ")])
        }
    }
}
