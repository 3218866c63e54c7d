import StrataCore
package import StrataVault

/// Takes back all of a dataset: its records, the people whom only it brought, its imports, schemas
/// and files of rejected rows. Do-not-call entries stay.
package struct DatasetRemoval: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// What a removal would take away; what `--format json` prints.
    package struct Preview: Sendable, Hashable, Encodable {
        package var dataset: String
        package var records = 0
        /// People whom nothing else is about: they are erased.
        package var erased = 0
        /// People of whom other datasets know: they lose records.
        package var kept = 0
        package var imports = 0
        /// Planted people who go with it; they are in no other number.
        package var canaries = 0
        package var copies: ClearCopies
    }

    package func preview(_ dataset: Dataset) throws -> Preview {
        var preview = Preview(
            dataset: vault.keys.identifiers.identifier(.dataset, dataset.number),
            copies: try ClearCopies(of: dataset, in: vault))
        try vault.records.read { reader in
            let planted = try CanaryRegister.subjects(reader, vault)
            var seen: Set<Int64> = []
            var last: Int64 = 0
            while true {
                let page = try reader.records(
                    ofDataset: dataset.number, after: last, limit: 5_000)
                guard let end = page.last else { break }
                last = end.number
                preview.records += page.count { !planted.contains($0.subject) }
                for record in page where seen.insert(record.subject).inserted {
                    if planted.contains(record.subject) {
                        preview.canaries += 1
                        continue
                    }
                    let others = try reader.hasRecords(
                        of: record.subject, outside: dataset.number)
                    if others { preview.kept += 1 } else { preview.erased += 1 }
                }
            }
            preview.imports = try reader.documents(.batch).map { try ImportBatch($0) }
                .count { $0.dataset == dataset.number }
        }
        return preview
    }

    /// The steps of a removal.
    package enum Step: Sendable, Hashable {
        /// It was decided; nothing can be added to the dataset any more.
        case begun
        /// Some records are gone; comes often.
        case removed(Int)
        /// Its imports are gone.
        case cleared
    }

    /// Removes a dataset. Can be stopped and called again.
    ///
    /// - Parameters:
    ///   - dataset: Which.
    ///   - now: Microseconds since 1970, UTC.
    ///   - meter: Counts sealed bytes.
    ///   - reached: Called behind each step, for tests.
    /// - Returns: What stays on record of it.
    /// - Throws: `Cancelled`, `VaultError`, `DatabaseError`; what was done stays.
    package func remove(
        _ dataset: Dataset, at now: Int64, meter: WorkMeter = WorkMeter(),
        reached: (Step) throws -> Void = { _ in }
    ) throws -> Dataset.Removal {
        var request = AuditTrail.Request(.datasetRemove)
        request.datasets = [dataset.number]
        return try AuditTrail(vault).perform(request) {
            try removeLogged(dataset, at: now, meter: meter, reached: reached)
        }
    }

    private func removeLogged(
        _ dataset: Dataset, at now: Int64, meter: WorkMeter, reached: (Step) throws -> Void
    ) throws -> Dataset.Removal {
        var current = dataset
        if current.removal == nil {
            try LegalHolds.check(in: vault, dataset: dataset.number)
            current.removal = Dataset.Removal(time: now)
            try vault.records.write { try $0.put(current.document(vault)) }
        }
        guard var removal = current.removal, !removal.isDone else {
            return current.removal ?? Dataset.Removal(time: now)
        }
        try reached(.begun)
        let held = try vault.records.read { (reader) -> [Int64] in
            try batches(of: dataset, reader).flatMap {
                try reader.heldNumbers(ofBatch: $0.number)
            }
        }
        try vault.destroyHolds(held)
        let remover = RecordRemoval(vault: vault)
        var bytes = 0
        var last: Int64 = 0
        while true {
            if meter.isCancelled { throw Cancelled() }
            let page = try vault.records.read {
                try $0.records(ofDataset: dataset.number, after: last, limit: 5_000)
            }
            guard let end = page.last else { break }
            last = end.number
            var next = removal
            _ = try remover.remove(page, at: now) { transaction, outcome in
                next = removal
                next.records += outcome.records
                next.subjects += outcome.subjects
                current.removal = next
                try transaction.put(current.document(vault))
            }
            removal = next
            bytes += page.reduce(0) { $0 + $1.sealed.bytes.count }
            meter.set(bytes)
            try reached(.removed(removal.records))
        }
        let imports = try vault.records.read { try batches(of: dataset, $0) }
        for batch in imports { RejectFile(vault: vault, batch: batch.number).delete() }
        try vault.records.write { transaction in
            for batch in imports {
                try transaction.deleteCompanies(ofBatch: batch.number)
                try transaction.delete(.batch, batch.number)
            }
            // What the words of its calls mean.
            try transaction.delete(.resultWords, dataset.number)
        }
        try reached(.cleared)
        removal.isDone = true
        current.removal = removal
        try vault.records.write { try $0.put(current.document(vault)) }
        return removal
    }

    private func batches(of dataset: Dataset, _ reader: RecordReader) throws -> [ImportBatch] {
        try reader.documents(.batch).map { try ImportBatch($0) }
            .filter { $0.dataset == dataset.number }
    }
}
