package import StrataCore
package import StrataVault

/// Destroys what a disposal is about, looks whether it is gone, and certifies it.
///
/// Each page is looked at again when its turn comes: what is not due any more, or held, stays. What a
/// page comes to is written down before it begins, so that a run that was killed goes on with it and
/// counts nothing twice. A hold that is placed in between is obeyed where the vault commits the
/// erasure.
package struct DisposalRun: Sendable {
    private let book: DisposalBook
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        book = DisposalBook(vault: vault, policy: policy)
        self.vault = vault
        self.policy = book.policy
        self.meter = meter
    }

    /// The steps of a page, for tests.
    package enum Step: Sendable, CaseIterable {
        case planned, erased, lookedFor, done
    }

    /// Carries a disposal out, or goes on with it.
    ///
    /// - Parameters:
    ///   - identifier: The disposal's.
    ///   - name: Who carries it out, where nobody signed in.
    ///   - now: Microseconds since 1970, UTC.
    ///   - tool: The name and version of the program, for the certificate.
    ///   - reached: Called behind each step.
    /// - Returns: The disposal with its certificate.
    /// - Throws: `DisposalError`, `AccessError`, `Cancelled`: what was done stays, and it goes on later.
    package func run(
        _ identifier: String, by name: String? = nil, at now: Int64, tool: String,
        reached: (Step) throws -> Void = { _ in }
    ) throws -> Disposal {
        let person = try book.person(name, at: now)
        var request = AuditTrail.Request(.disposalRun)
        request.details = [identifier]
        request.disposals = [vault.keys.identifiers.number(.disposal, identifier)].compactMap(
            \.self)
        let erased = try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            var disposal = try vault.records.read { try book.known(identifier, $0) }
            switch disposal.state {
            case .certified: return disposal
            case .approved, .erasing: break
            case .proposed, .rejected: throw DisposalError.state(disposal.state)
            }
            if disposal.state == .approved {
                disposal.state = .erasing
                disposal.done.begun = now
                let begun = disposal
                try vault.records.write { try $0.put(begun.document(vault)) }
            }
            meter.expect(disposal.pages)
            while let page = try nextPage(of: disposal) {
                if meter.isCancelled { throw Cancelled() }
                try carryOut(page, &disposal, at: now, reached)
                meter.set(disposal.done.pages)
            }
            disposal.done.ended = now
            let ended = disposal
            try vault.records.write { try $0.put(ended.document(vault)) }
            attempt.note(
                .erasure, disposal.done.erasures,
                counts: [
                    .records: Int64(disposal.done.erased), .subjects: Int64(disposal.done.people),
                ])
            return disposal
        }
        guard erased.state == .erasing else { return erased }
        return try certify(erased, by: person, at: now, tool: tool)
    }

    private func nextPage(of disposal: Disposal) throws -> DisposalPage? {
        try vault.records.read { reader in
            try reader.documents(.disposalPage).lazy.map { try DisposalPage($0, vault) }
                .filter { $0.disposal == disposal.number }.min { $0.place < $1.place }
        }
    }

    // MARK: A page

    /// What is to go of a page now.
    private struct Work {
        var wanted: [Int64: PartErasure.Wanted] = [:]
        var items: [Disposal.Item] = []
        var coming = Disposal.Done()
        /// Sealed copies of what goes, to be tried behind it.
        var copies: [(subject: SubjectRow, record: RecordRow, retentionClass: RetentionClass)] = []
    }

    private func carryOut(
        _ page: DisposalPage, _ disposal: inout Disposal, at now: Int64,
        _ reached: (Step) throws -> Void
    ) throws {
        var page = page
        var work = try work(for: page, at: now)
        if page.planned == nil {
            page.planned = work.coming
            let planned = page
            try vault.records.write { try $0.put(planned.document(vault)) }
            try reached(.planned)
        }
        let records: [ErasureRecord]
        do {
            records = try erase(work, at: now)
        } catch let error as LegalHoldError {
            // Placed since: looked at again, it is left out.
            page.planned = nil
            let again = page
            try vault.records.write { try $0.put(again.document(vault)) }
            work = try self.work(for: page, at: now)
            guard work.coming.held > 0 else { throw error }
            return
        }
        try reached(.erased)
        let tried = try lookFor(page, work)
        try reached(.lookedFor)
        var next = disposal
        next.done.add(page.planned ?? work.coming)
        next.done.lookedFor += work.items.count
        next.done.triedToOpen += tried
        next.done.erasures += records.map(\.number)
        next.done.pages += 1
        let done = next
        try vault.records.write { transaction in
            try transaction.delete(.disposalPage, page.number)
            try transaction.put(done.document(vault))
        }
        disposal = next
        try reached(.done)
    }

    private func work(for page: DisposalPage, at now: Int64) throws -> Work {
        try vault.records.read { reader in
            var reading = try LifecycleReading(vault, policy, at: now, reader)
            var work = Work()
            let bySubject = Dictionary(grouping: page.items, by: \.subject)
            for (number, items) in bySubject.sorted(by: { $0.key < $1.key }) {
                guard let subject = try living(number, reader) else {
                    work.coming.gone += items.count
                    continue
                }
                let parts = try reading.parts(of: subject, reader)
                var wanted = PartErasure.Wanted()
                for item in items {
                    take(item, of: subject, parts, at: now, &wanted, &work)
                }
                guard !wanted.classes.isEmpty || !wanted.records.isEmpty else { continue }
                work.wanted[subject.number] = wanted
                if work.copies.count < Self.copied {
                    try copy(subject, wanted, &work, reader)
                }
            }
            try count(&work)
            return work
        }
    }

    /// Sealed copies that are tried of a page, about.
    private static let copied = 20

    /// The person, or whom they were joined into.
    private func living(_ number: Int64, _ reader: RecordReader) throws -> SubjectRow? {
        var number = number
        for _ in 0..<64 {
            guard let subject = try reader.subject(number) else { return nil }
            guard subject.state == .merged, let other = subject.mergedInto else { return subject }
            number = other
        }
        return nil
    }

    private func take(
        _ item: Disposal.Item, of subject: SubjectRow, _ parts: [LifecycleReading.Part],
        at now: Int64, _ wanted: inout PartErasure.Wanted, _ work: inout Work
    ) {
        let own = parts.filter { part in
            part.retentionClass == item.retentionClass
                && (item.records.isEmpty || !Set(part.records).isDisjoint(with: item.records))
        }
        guard !own.isEmpty else {
            work.coming.gone += 1
            return
        }
        for part in own {
            switch policy.lifecycle(part.facts, at: now).stage {
            case .due: break
            case .held:
                work.coming.held += 1
                continue
            case .active, .archive, .restricted:
                work.coming.notDue += 1
                continue
            }
            if item.records.isEmpty {
                wanted.classes.insert(item.retentionClass)
            } else {
                wanted.records.formUnion(item.records)
            }
            work.items.append(
                Disposal.Item(
                    subject: subject.number, retentionClass: item.retentionClass,
                    records: item.records))
            work.coming.classes[item.retentionClass.rawValue, default: 0] += part.records.count
            for label in part.facts.labels {
                work.coming.labels[label.rawValue, default: 0] += part.records.count
            }
        }
    }

    private func copy(
        _ subject: SubjectRow, _ wanted: PartErasure.Wanted, _ work: inout Work,
        _ reader: RecordReader
    ) throws {
        for record in try reader.records(of: subject.number) {
            let classes = Set(record.sealed.envelopes.map(\.slot.retentionClass))
            if wanted.records.contains(record.number), let first = classes.first {
                work.copies.append((subject, record, first))
            } else if let first = classes.intersection(wanted.classes).first {
                work.copies.append((subject, record, first))
            }
        }
    }

    /// What it comes to, by what the erasure itself finds.
    private func count(_ work: inout Work) throws {
        guard !work.wanted.isEmpty else { return }
        let plan = try PartErasure(vault: vault).plan(work.wanted)
        work.coming.people = work.wanted.count
        work.coming.whole = plan.alone.count
        work.coming.erased = plan.erased.count
        work.coming.reduced = plan.reduced.count
    }

    private func erase(_ work: Work, at now: Int64) throws -> [ErasureRecord] {
        guard !work.wanted.isEmpty else { return [] }
        let parts = PartErasure(vault: vault)
        let plan = try parts.plan(work.wanted)
        var done: [ErasureRecord] = []
        if !plan.alone.isEmpty {
            done += try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                .eraseLogged(plan.alone, at: now)
        }
        if let record = try parts.erase(plan, at: now) { done.append(record) }
        return done
    }

    // MARK: Whether it is gone

    /// Looks for what was destroyed: records, keys, and whether copies of before open.
    ///
    /// - Returns: How many copies were tried.
    private func lookFor(_ page: DisposalPage, _ work: Work) throws -> Int {
        func name(_ subject: Int64) -> String {
            vault.keys.identifiers.identifier(.subject, subject)
        }
        let rings = Set(try vault.keyStore.rings(work.items.map(\.subject)).keys)
        try vault.records.read { reader in
            for item in work.items {
                guard let subject = try reader.subject(item.subject) else {
                    guard !rings.contains(item.subject) else {
                        throw DisposalError.notDestroyed(name(item.subject))
                    }
                    continue
                }
                let left = try reader.records(of: subject.number).contains { record in
                    item.records.isEmpty
                        ? record.sealed.envelopes.contains {
                            $0.slot.retentionClass == item.retentionClass
                        } : item.records.contains(record.number)
                }
                guard !left else { throw DisposalError.notDestroyed(name(item.subject)) }
            }
        }
        for copy in work.copies {
            let keys = try vault.subjectKeys(rings: [copy.record.sealed.ring], tiers: [.t1, .t2])
            guard let own = keys[copy.record.sealed.ring] else { continue }
            let opens = copy.record.sealed.envelopes.contains { envelope in
                guard envelope.slot.retentionClass == copy.retentionClass, let key = own[envelope]
                else { return false }
                return
                    (try? copy.record.sealed.open(
                        envelope, key: key, at: copy.record.place(in: vault.id))) != nil
            }
            guard !opens else { throw DisposalError.notDestroyed(name(copy.subject.number)) }
        }
        return work.copies.count
    }

    // MARK: The certificate

    private func certify(
        _ disposal: Disposal, by person: Disposal.Person, at now: Int64, tool: String
    ) throws -> Disposal {
        var request = AuditTrail.Request(.disposalCertify)
        request.disposals = [disposal.number]
        return try AuditTrail(vault, policy: policy).perform(request) {
            let certificate = try DisposalCertificate(
                disposal, carriedOutBy: person.name, tool: tool, at: now, in: vault)
            var certified = disposal
            certified.state = .certified
            certified.certificate = Array(try ReportJSON.encode(certificate))
            let final = certified
            try vault.records.write { try $0.put(final.document(vault)) }
            return final
        }
    }
}
