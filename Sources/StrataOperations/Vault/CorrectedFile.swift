import StrataConnect
package import StrataCore
import StrataDetect
package import StrataVault

/// A corrected version of a file that was imported: what it would change, and changing it.
///
/// Its rows are told by identity number, phone or e-mail, as any import tells people; who contradicts
/// what is known is somebody new.
package struct CorrectedFile: Sendable {
    private let request: ImportRequest
    private let meter: WorkMeter

    package init(_ request: ImportRequest, meter: WorkMeter = WorkMeter()) {
        self.request = request
        self.meter = meter
    }

    /// What a corrected file differs in; what `--format json` prints.
    package struct Difference: Sendable, Hashable, Encodable {
        package var rows = 0
        package var same = 0
        package var changed = 0
        /// In how many changed rows a column has another value.
        package var changedColumns: [String: Int] = [:]
        package var new = 0
        package var rejected = 0
        /// Records of which the file has nothing, by identifier.
        package var missing: [String] = []
        /// Columns that the dataset has and the file has not; a correction needs them.
        package var missingColumns: [String] = []
        /// What the reader could not read as it should: rows may be missing for that alone.
        package var problems: [ScanProblem] = []
    }

    /// What applying it did.
    package struct Outcome: Sendable, Hashable {
        package var batch: Int64
        package var difference: Difference
        package var tally: ImportTally
        /// Missing records that were removed, and people erased with them.
        package var removed = 0
        package var erased = 0
    }

    // MARK: Looking

    /// The dataset that the file would correct; `nil` where there is none.
    package func dataset(in vault: Vault) throws -> Dataset? {
        try DatasetCatalogue(vault: vault).datasets().first {
            $0.name == request.dataset && $0.removal == nil
        }
    }

    /// What the file would change. Changes nothing; opens what it is compared with.
    ///
    /// - Throws: `ImportError`, `CorrectionError`, `Cancelled`.
    package func difference(
        _ plan: ImportPlan, from dataset: Dataset, in vault: Vault
    ) throws -> Difference {
        var act = AuditTrail.Request(.importPreview)
        act.datasets = [dataset.number]
        return try AuditTrail(vault, policy: request.policy).perform(act) {
            try differenceLogged(plan, from: dataset, in: vault)
        }
    }

    private func differenceLogged(
        _ plan: ImportPlan, from dataset: Dataset, in vault: Vault
    ) throws -> Difference {
        var plan = plan
        try adopt(&plan, dataset)
        let context = try ImportContext(
            plan: plan, schema: 0, dataset: dataset,
            batch: ImportBatch(
                number: 0, dataset: dataset.number, schema: 0, digest: "", time: request.now),
            policy: request.policy,
            results: try ResultCatalogue(vault: vault).dictionary(dataset: dataset.number),
            vault: vault, numbers: .imagined())
        var pass = try CorrectionPass(
            request: request, plan: plan, context: context, dataset: dataset, vault: vault,
            meter: meter, before: .max)
        try pass.findSame()
        try pass.compare { _, _ in }
        return try pass.finish()
    }

    /// Takes columns for what the dataset has them as.
    private func adopt(_ plan: inout ImportPlan, _ dataset: Dataset) throws(CorrectionError) {
        guard plan.kind == .contact else { throw .notContacts }
        var known: [String: LabelID?] = [:]
        for field in dataset.currentSchemas.last(where: { $0.kind == plan.kind })?.fields ?? []
        where field.isKept {
            known.updateValue(field.label, forKey: field.name)
        }
        plan.adopt(known.filter { request.mapping[$0.key] == nil }, policy: request.policy)
    }

    // MARK: Applying

    /// Corrects what the file says otherwise, adds what is new, and lists what is missing, or takes
    /// that out. Can be stopped and called again.
    ///
    /// - Parameters:
    ///   - plan: What its columns are.
    ///   - vault: Where.
    ///   - removesMissing: Whether records go of which the file has nothing.
    ///   - reached: Called with the rows so far behind each transaction, for tests.
    /// - Returns: What was done.
    /// - Throws: `ImportError`, `CorrectionError`, `Cancelled`; what was committed stays. Where the
    ///   file cannot be read as a whole, `CorrectionError.unread` before anything is removed or changed.
    package func apply(
        _ plan: ImportPlan, in vault: Vault, removesMissing: Bool,
        reached: (Int) throws -> Void = { _ in }
    ) throws -> Outcome {
        let digest = try FileDigest.sha256(of: request.path)
        let act = ImportOperation.act(digest: digest)
        return try AuditTrail(vault, policy: request.policy).attempt(act) { attempt in
            try attempt.begin()
            let outcome = try applyLogged(
                plan, digest: digest, in: vault, removesMissing: removesMissing, reached: reached)
            attempt.note(
                .batch, [outcome.batch], counts: [.rows: Int64(outcome.difference.rows)])
            return outcome
        }
    }

    /// Taking out what a file lacks is more than bringing it in: it erases people.
    static func removal(digest: String) -> AuditTrail.Request {
        var act = AuditTrail.Request(.datasetRemove)
        act.details = ["missing", digest]
        return act
    }

    private func applyLogged(
        _ plan: ImportPlan, digest: String, in vault: Vault, removesMissing: Bool,
        reached: (Int) throws -> Void
    ) throws -> Outcome {
        if removesMissing {
            // Known before anything is changed.
            try AuditTrail(vault, policy: request.policy).check(Self.removal(digest: digest))
        }
        guard let known = try dataset(in: vault) else { throw CorrectionError.noDataset }
        var plan = plan
        try adopt(&plan, known)
        let lacking = CorrectionPass.columns(of: known, lackingIn: plan)
        guard lacking.isEmpty else { throw CorrectionError.columnsMissing(lacking) }
        let (begun, dataset) = try ImportOperation(request, meter: meter).begin(
            &plan, digest: digest, in: vault, isCorrection: true)
        var batch = begun
        let context = try ImportContext(
            plan: plan, schema: batch.schema, dataset: dataset, batch: batch,
            policy: request.policy,
            results: try ResultCatalogue(vault: vault).dictionary(dataset: dataset.number),
            vault: vault)
        let rejects = RejectFile(vault: vault, batch: batch.number)
        rejects.delete()
        var pass = try CorrectionPass(
            request: request, plan: plan, context: context, dataset: dataset, vault: vault,
            meter: meter, before: try vault.keyStore.allocate(1))
        try pass.findSame()
        // What a damaged file has no longer is not missing from the list.
        if removesMissing, pass.hasUnread { throw CorrectionError.unread(path: request.path) }
        let writer = ImportWriter(vault: vault, context: context, isAlone: false)
        var tally = ImportTally()
        try pass.compare { prepared, corrections in
            try rejects.append(prepared.rejects)
            let former = batch
            let outcome = try writer.commit(
                prepared.rows, companies: prepared.companies.map(\.row)
            ) { transaction, outcome in
                try write(corrections, context, vault, transaction)
                // A transaction may be run more than once.
                batch = former
                batch.rowsDone += prepared.rowCount
                batch.corrected += corrections.count
                batch.newSubjects += outcome.newSubjects
                batch.attached += outcome.attached
                batch.conflicts += outcome.conflicts
                batch.rejected += prepared.rejects.count
                try transaction.put(batch.document)
            }
            tally.records += prepared.rows.count
            tally.newSubjects += outcome.newSubjects
            tally.attached += outcome.attached
            tally.conflicts += outcome.conflicts
            try reached(batch.rowsDone)
        }
        let difference = try pass.finish()
        try writer.finish()
        var outcome = Outcome(batch: batch.number, difference: difference, tally: tally)
        if removesMissing, !pass.missing.isEmpty {
            try AuditTrail(vault, policy: request.policy).perform(Self.removal(digest: digest)) {
                try remove(pass.missing, &outcome, vault)
            }
        }
        batch.isDone = true
        let done = batch
        try vault.records.write { try $0.put(done.document) }
        return outcome
    }

    /// Seals what the file says in the place of what was there, which is kept for `import undo`.
    private func write(
        _ corrections: [Correction], _ context: ImportContext, _ vault: Vault,
        _ transaction: RecordTransaction
    ) throws {
        let index = try vault.keys.index(transaction.indexGeneration)
        let tagger = SubjectTags(vault, SchemaCache(vault), index)
        for correction in corrections {
            guard let record = try transaction.record(correction.record),
                let subject = try transaction.subject(record.subject)
            else { continue }
            let before = try tagger.tags(of: subject, transaction)
            let rewriter = RecordRewriter(vault)
            let former = try vault.original(of: record, transaction)
            try rewriter.replace(record, with: correction.parts, schema: context.schema)
            try transaction.keep([
                FormerRecord(
                    record: record.number, batch: context.batch, revision: record.revision,
                    sealed: former.sealed)
            ])
            try rewriter.commit(transaction)
            if let refused = correction.refused {
                _ = try transaction.putMissing(
                    context.refusal.rows(refused.entries, refused.reason))
            }
            let after = try tagger.tags(of: subject, transaction)
            try transaction.replace(before, by: after, of: subject.number)
        }
    }

    private func remove(_ missing: [Int64], _ outcome: inout Outcome, _ vault: Vault) throws {
        let remover = RecordRemoval(vault: vault)
        var rest = missing[...]
        while !rest.isEmpty {
            if meter.isCancelled { throw Cancelled() }
            let part = rest.prefix(1_000)
            rest = rest.dropFirst(part.count)
            let records = try vault.records.read { reader in
                try part.compactMap { try reader.record($0) }
            }
            let removed = try remover.remove(records, at: request.now)
            outcome.removed += removed.records
            outcome.erased += removed.subjects
        }
    }
}

/// Why a file corrects nothing.
package enum CorrectionError: Error, Sendable, Hashable {
    /// Only contacts are told one from another.
    case notContacts
    /// There is no dataset of that name.
    case noDataset
    /// The dataset has columns that the file has not.
    case columnsMissing([String])
    /// Not all of the file can be read, and records that are missing in it are to go.
    case unread(path: String)
}

extension CorrectionError: MessageError {
    package var message: Message {
        switch self {
        case .notContacts: Message("correction.notContacts")
        case .noDataset: Message("correction.noDataset")
        case .columnsMissing(let names):
            Message("correction.columnsMissing", ["names": names.joined(separator: ", ")])
        case .unread(let path): Message("correction.unread", ["path": path])
        }
    }
}
