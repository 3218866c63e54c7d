package import StrataCore
package import StrataVault

/// The files that people send for imports: sent, looked at, brought in by a job, or thrown away.
///
/// Whoever brings data in sees the files of all who do. What is asked of a file is done later, and
/// authorised when it is done, as whoever asked.
package struct ImportJobs: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// More jobs than these are not under way at a time.
    package static let mostOpen = 200

    /// Microseconds for which a file lies that nobody asks anything of, and for which what became of
    /// one stays on record.
    package static let fileKept: Int64 = 7 * 86_400_000_000
    package static let reportKept: Int64 = 30 * 86_400_000_000

    // MARK: Looking

    /// A job by its identifier; asks nobody.
    ///
    /// - Throws: `ImportJobError.unknown`.
    private func known(_ identifier: String) throws -> ImportJob {
        guard let number = vault.keys.identifiers.number(.importJob, identifier),
            let row = try vault.records.read({ try $0.document(.importJob, number) })
        else { throw ImportJobError.unknown }
        return try ImportJob(row, vault)
    }

    /// A job by its identifier, for whoever brings data in.
    ///
    /// - Throws: `ImportJobError.unknown`, `AccessError`.
    package func job(_ identifier: String) throws -> ImportJob {
        try AuditTrail(vault).perform(.init(.importList)) { try known(identifier) }
    }

    /// Jobs in the order of their making, from behind one.
    ///
    /// - Returns: At most so many.
    package func jobs(after last: Int64, limit: Int) throws -> [ImportJob] {
        try AuditTrail(vault).perform(.init(.importList)) {
            try vault.records.read { reader in
                try reader.documents(.importJob, after: last, limit: limit).map {
                    try ImportJob($0, vault)
                }
            }
        }
    }

    // MARK: Sending a file

    /// Makes a job for a file that is to be sent.
    ///
    /// - Parameters:
    ///   - options: What is wanted of it.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The job.
    /// - Throws: `ImportJobError.option`, `.tooMany`, `ImportError.badDatasetName`, `AccessError`.
    package func make(_ options: ImportOptions, at now: Int64) throws -> ImportJob {
        try options.check()
        let job = ImportJob(
            number: try vault.keyStore.allocate(1), options: options,
            owner: vault.actor?.account ?? 0, made: now)
        try vault.act(.importUpload) { transaction in
            var open = 0
            for row in try transaction.documents(.importJob) {
                let known = try ImportJob(row, vault)
                if !known.state.isOver {
                    open += 1
                } else if now - known.changed > Self.reportKept {
                    try transaction.delete(.importJob, known.number)
                }
            }
            guard open < Self.mostOpen else { throw ImportJobError.tooMany(Self.mostOpen) }
            try transaction.put(job.document(vault))
        }
        return job
    }

    /// Gives a job other options.
    ///
    /// - Throws: `ImportJobError.option`, `.state` while something is done with the file.
    package func change(
        _ identifier: String, to options: ImportOptions, at now: Int64
    ) throws -> ImportJob {
        try options.check()
        return try update(identifier, at: now) { job in
            guard job.state.isReady || job.state == .created else {
                throw ImportJobError.state(job.state)
            }
            job.options = options
            job.proposal = nil
            if job.state != .created { job.state = .received }
        }
    }

    /// Begins to take a file, in the place of what was there.
    ///
    /// - Parameters:
    ///   - identifier: The job's.
    ///   - limit: The most bytes.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: What takes the bytes; `received` has to be called behind it.
    /// - Throws: `ImportJobError.state` while something is done with the file, `OutputError`.
    package func receive(
        _ identifier: String, limit: Int, at now: Int64
    ) throws -> (job: ImportJob, writer: UploadWriter) {
        let job = try update(identifier, at: now) { job in
            guard job.state.isReady || job.state == .created else {
                throw ImportJobError.state(job.state)
            }
            job.state = .receiving
        }
        do {
            return (job, try UploadFolder(vault).write(job.number, limit: limit))
        } catch {
            _ = try? received(job.number, nil, at: now)
            throw error
        }
    }

    /// Writes down that a file was sent to its end, or was not.
    ///
    /// - Parameters:
    ///   - number: The job's.
    ///   - received: `nil` where it was not.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The job as it is now; `nil` where there is none.
    /// - Throws: `DatabaseError`.
    package func received(
        _ number: Int64, _ received: UploadWriter.Received?, at now: Int64
    ) throws -> ImportJob? {
        try vault.change(number) { job in
            guard job.state == .receiving else { return }
            job.changed = now
            job.failure = nil
            job.proposal = nil
            // What was there before is gone, or belongs to what was said of it before.
            job.state = received == nil && job.bytes == 0 ? .created : .received
            guard let received else { return }
            job.bytes = received.bytes
            job.digest = received.digest
        }
    }

    // MARK: Asking for something

    /// Asks for something to be done with a file; it is done when its turn comes.
    ///
    /// - Throws: `ImportJobError.state`, `AccessError` where whoever asks may not do it, which is
    ///   asked again when it is done.
    package func ask(
        _ work: ImportJob.Work, of identifier: String, language: Language, at now: Int64
    ) throws -> ImportJob {
        let job = try known(identifier)
        guard job.state.isReady else { throw ImportJobError.state(job.state) }
        // What another vault sealed has no columns to judge.
        if work == .proposal, job.options.kind == .transfer { throw ImportJobError.option("kind") }
        for act in job.acts(work) { try AuditTrail(vault).check(act) }
        let asked = try vault.change(job.number) { job in
            guard job.state.isReady else { throw ImportJobError.state(job.state) }
            job.state = .waiting
            job.work = work
            job.actor = vault.actor
            job.language = language
            job.failure = nil
            job.changed = now
        }
        guard let asked else { throw ImportJobError.unknown }
        return asked
    }

    /// Throws a file away and stops what is done with it; what was committed stays, and can be taken
    /// back as any import.
    ///
    /// - Throws: `ImportJobError.state` where it is over.
    package func cancel(_ identifier: String, at now: Int64) throws -> ImportJob {
        let job = try update(identifier, at: now) { job in
            guard !job.state.isOver else { throw ImportJobError.state(job.state) }
            job.state = .cancelled
            job.proposal = nil
        }
        UploadFolder(vault).remove(job.number)
        return job
    }

    private func update(
        _ identifier: String, at now: Int64, _ body: (inout ImportJob) throws -> Void
    ) throws -> ImportJob {
        guard let number = vault.keys.identifiers.number(.importJob, identifier) else {
            throw ImportJobError.unknown
        }
        var request = AuditTrail.Request(.importUpload)
        request.details = [identifier]
        return try AuditTrail(vault).perform(request) {
            let changed = try vault.change(number) { job in
                try body(&job)
                job.changed = now
            }
            guard let changed else { throw ImportJobError.unknown }
            return changed
        }
    }
}

extension ImportJob {
    /// What is authorised when the work is done.
    func acts(_ work: Work) -> [AuditTrail.Request] {
        guard options.kind != .transfer else { return [AuditTrail.Request(.transferReceive)] }
        guard work == .bring else { return [AuditTrail.Request(.importPreview)] }
        guard options.kind != .dnc else { return [DoNotCall.act(digest: digest)] }
        if options.kind == .messages {
            return [
                MessageResults.act(
                    campaign: options.campaign ?? "",
                    channel: options.channel.flatMap(ContactChannel.init) ?? .phone,
                    digest: digest)
            ]
        }
        guard options.kind != .recordings else { return [AuditTrail.Request(.importRecordings)] }
        let act = ImportOperation.act(digest: digest)
        return options.removeMissing == true
            ? [act, CorrectedFile.removal(digest: digest)] : [act]
    }
}

extension Vault {
    /// Changes a job in a transaction of its own, as the system that keeps them.
    ///
    /// - Returns: The job; `nil` where there is none.
    func change(
        _ number: Int64, _ body: (inout ImportJob) throws -> Void
    ) throws -> ImportJob? {
        try authorisersRecords.write { transaction in
            guard let row = try transaction.document(.importJob, number) else { return nil }
            var job = try ImportJob(row, self)
            try body(&job)
            try transaction.put(job.document(self))
            return job
        }
    }
}
