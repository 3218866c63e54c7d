import FoundationEssentials
import StrataCore
package import StrataVault

/// Carries out what was asked of files that were sent, one at a time, each as whoever asked.
package struct ImportJobRun: Sendable {
    private let vault: Vault
    private let threads: Int

    /// - Parameters:
    ///   - vault: The owner's view: jobs are the system's own, what they do is not.
    ///   - threads: With how many each is done.
    package init(vault: Vault, threads: Int) {
        self.vault = vault
        self.threads = threads
    }

    /// Puts things in order behind a process that ended in between: what was being done waits for its
    /// turn again, files that were not sent to their end are gone, as are those that nobody wants.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Throws: `DatabaseError`.
    package func recover(at now: Int64) throws {
        let wanted = try vault.authorisersRecords.write { transaction -> Set<Int64> in
            var wanted: Set<Int64> = []
            for row in try transaction.documents(.importJob) {
                var job = try ImportJob(row, vault)
                let before = job
                switch job.state {
                case .receiving: job.state = job.bytes == 0 ? .created : .received
                case .running: job.state = .waiting
                default: break
                }
                if !job.state.isOver, job.state != .waiting,
                    now - job.changed > ImportJobs.fileKept
                {
                    job.state = .cancelled
                    job.proposal = nil
                    job.changed = now
                }
                if !job.state.isOver { wanted.insert(job.number) }
                if job != before { try transaction.put(job.document(vault)) }
            }
            return wanted
        }
        UploadFolder(vault).sweep(keeping: wanted)
    }

    /// What was being done and is not any more waits for its turn again.
    package func resume() throws {
        try vault.authorisersRecords.write { transaction in
            for row in try transaction.documents(.importJob) {
                var job = try ImportJob(row, vault)
                guard job.state == .running else { continue }
                job.state = .waiting
                try transaction.put(job.document(vault))
            }
        }
    }

    /// The job whose turn it is.
    package func next() throws -> Int64? {
        try vault.authorisersRecords.read { reader in
            try reader.documents(.importJob).lazy.map { try ImportJob($0, vault) }
                .filter { $0.state == .waiting }
                .min { ($0.changed, $0.number) < ($1.changed, $1.number) }?.number
        }
    }

    /// Carries a job out, unless it is not waiting any more. What goes wrong is written down in it.
    ///
    /// - Parameters:
    ///   - number: The job's.
    ///   - meter: Counts the bytes that were read; once it is cancelled, the job goes on later, or is
    ///     over where it was cancelled itself.
    /// - Throws: `DatabaseError` where the job itself cannot be written.
    package func carryOut(_ number: Int64, meter: WorkMeter) throws {
        var isTaken = false
        let job = try vault.change(number) { job in
            guard job.state == .waiting else { return }
            job.state = .running
            isTaken = true
        }
        guard let job, isTaken, let work = job.work else { return }
        meter.expect(job.bytes)
        let result: Result<[UInt8], any Error>
        do {
            // Nobody else changes the vault over several transactions meanwhile.
            let done = try vault.writersTurn.take(unless: { meter.isCancelled }) {
                try carryOut(job, work, number, meter)
            }
            guard let done else { throw Cancelled() }
            result = .success(done)
        } catch { result = .failure(error) }
        let now = SystemClock.microseconds
        let ended = try vault.change(number) { job in
            // Cancelled meanwhile: that stays.
            guard job.state == .running else { return }
            switch result {
            case .success(let report):
                job.changed = now
                job.state = work == .proposal ? .proposed : .done
                if work == .proposal { job.proposal = report } else { job.report = report }
            case .failure(is Cancelled): job.state = .waiting
            case .failure(let error):
                job.changed = now
                job.state = .stopped
                job.failure = ImportJob.Failure(error)
            }
        }
        if ended?.state.isOver ?? true { UploadFolder(vault).remove(number) }
    }

    private func carryOut(
        _ job: ImportJob, _ work: ImportJob.Work, _ number: Int64, _ meter: WorkMeter
    ) throws -> [UInt8] {
        try UploadFolder(vault).withClear(number) { path in
            switch work {
            case .proposal: try propose(job, path, meter)
            case .bring: try bring(job, path, meter)
            }
        }
    }

    /// What a job is done with: the policy that is in force when it is.
    private func setting() throws -> ImportJobSetting {
        ImportJobSetting(policy: try AdoptedPolicy(vault: vault).policy(), threads: threads)
    }

    /// The vault as whoever asked for a job has it now.
    private func view(of job: ImportJob) throws -> Vault {
        // Only the vault's owner works without signing in, and has no server for it.
        guard let actor = job.actor else { throw AccessError.notSignedIn }
        return vault.acting(as: actor, by: try AdoptedPolicy(vault: vault).policy())
    }

    // MARK: The work

    private func propose(_ job: ImportJob, _ path: String, _ meter: WorkMeter) throws -> [UInt8] {
        let view = try view(of: job)
        if job.options.kind == .messages {
            let asked = try job.options.messages(path, now: SystemClock.microseconds)
            return try Self.json(
                ImportJobReport(
                    messages: try MessageResults(
                        vault: view, policy: setting().policy, meter: meter
                    ).propose(asked)))
        }
        guard let records = job.options.kind.records else {
            let list = job.options.list(path, try setting(), now: SystemClock.microseconds)
            let judged = try AuditTrail(view).perform(.init(.importPreview)) {
                try DoNotCall(vault: view).judge(list, meter: meter)
            }
            return try Self.json(ImportJobReport(numbers: .init(judged)))
        }
        var request = job.options.request(
            path, records, try setting(), now: SystemClock.microseconds)
        request.language = job.language
        if job.options.kind == .recordings {
            let proposal = try AuditTrail(view).perform(.init(.importPreview)) {
                try recordings(job, request, meter).propose()
            }
            return try Self.json(ImportJobReport(recordings: proposal))
        }
        let (proposal, known) = try AuditTrail(view).perform(.init(.importPreview)) {
            try Self.propose(&request, meter, in: view)
        }
        try ImportOperation(request).check(proposal.plan, in: view)
        var difference: CorrectedFile.Difference?
        if let known, records == .contact {
            difference = try CorrectedFile(request, meter: meter).difference(
                proposal.plan, from: known, in: view)
        }
        return try Self.json(
            ImportJobReport(
                proposal: ProposalReport(proposal),
                difference: difference.map { ImportJobReport.Change($0) }))
    }

    private static func propose(
        _ request: inout ImportRequest, _ meter: WorkMeter, in view: Vault
    ) throws -> (proposal: ImportOperation.Proposal, known: Dataset?) {
        let known = try CorrectedFile(request).dataset(in: view)
        request.decided = known?.decisions ?? [:]
        return (try ImportOperation(request, meter: meter).propose(), known)
    }

    private func bring(_ job: ImportJob, _ path: String, _ meter: WorkMeter) throws -> [UInt8] {
        let view = try view(of: job)
        let now = SystemClock.microseconds
        if job.options.kind == .transfer {
            return try Self.json(
                ImportJobReport(received: try receive(job, path, meter, in: view)))
        }
        if job.options.kind == .messages {
            var asked = try job.options.messages(path, now: now)
            asked.language = job.language
            var outcome = try MessageResults(
                vault: view, policy: setting().policy, meter: meter
            ).run(asked)
            outcome.rejectFile = nil
            return try Self.json(ImportJobReport(broughtMessages: outcome))
        }
        guard let records = job.options.kind.records else {
            var list = job.options.list(path, try setting(), now: now)
            list.language = job.language
            var imported = try DoNotCall(vault: view).bring(list, meter: meter)
            imported.rejectFile = nil
            return try Self.json(ImportJobReport(broughtNumbers: imported))
        }
        var request = job.options.request(path, records, try setting(), now: now)
        request.language = job.language
        if job.options.kind == .recordings {
            // Files, not rows.
            request.batchRows = 50
            var outcome = try recordings(job, request, meter).run(in: view)
            outcome.rejectFile = nil
            return try Self.json(ImportJobReport(broughtRecordings: .init(outcome, view)))
        }
        let plan = try Self.propose(&request, meter, in: view).proposal.plan
        let operation = ImportOperation(request, meter: meter)
        try operation.check(plan, in: view)
        if job.options.replace == true {
            let outcome = try CorrectedFile(request, meter: meter).apply(
                plan, in: view, removesMissing: job.options.removeMissing ?? false)
            return try Self.json(ImportJobReport(correction: .init(outcome, view)))
        }
        try operation.checkNew(plan, in: view)
        var outcome = try operation.run(plan, in: view)
        // Where it lies on this machine is nobody's business.
        outcome.rejectFile = nil
        let identifiers = vault.keys.identifiers
        return try Self.json(
            ImportJobReport(
                brought: ImportReport(
                    batch: identifiers.identifier(.batch, outcome.batch),
                    dataset: identifiers.identifier(.dataset, outcome.dataset),
                    outcome: outcome)))
    }

    private func receive(
        _ job: ImportJob, _ path: String, _ meter: WorkMeter, in view: Vault
    ) throws -> TransferReceiving.Outcome {
        let options = job.options
        guard let from = options.from, let fingerprint = options.fingerprint,
            let purpose = options.purpose.flatMap(Purpose.init(rawValue:))
        else { throw ImportJobError.option("from, fingerprint, purpose") }
        var request = TransferReceiving.Request(
            path: path, from: try TransferPublicKey(from), fingerprint: fingerprint,
            purpose: purpose, now: SystemClock.microseconds)
        request.dataset = options.dataset
        request.place = "https " + vault.keys.identifiers.identifier(.importJob, job.number)
        return try TransferReceiving(
            vault: view, policy: try setting().policy, meter: meter
        ).run(request)
    }

    private func recordings(
        _ job: ImportJob, _ request: ImportRequest, _ meter: WorkMeter
    ) throws -> RecordingImport {
        try RecordingImport(
            request, pattern: job.options.pattern ?? "", meter: meter,
            archive: .init(uploads: UploadFolder(vault), digest: job.digest))
    }

    private static func json(_ report: ImportJobReport) throws -> [UInt8] {
        Array(try ReportJSON.line(report).dropLast())
    }
}

extension ImportJob.Failure {
    init(_ error: any Error) {
        let error: any Error =
            if case ImportError.unreadable = error { ImportJobError.unreadable } else { error }
        let message = (error as? any MessageError)?.message ?? Message("job.internal")
        self.init(
            key: message.key,
            text: LocalizedText(en: message.text(in: .en), zh: message.text(in: .zh)))
    }
}
