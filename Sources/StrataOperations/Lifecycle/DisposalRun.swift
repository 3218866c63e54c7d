package import StrataCore
package import StrataVault

/// Destroys what a disposal is about, looks whether it is gone, and certifies it.
///
/// Each page is looked at again when its turn comes: what is not due any more, or held, stays. What is
/// destroyed is counted in the transaction that decides it, so that a run that was killed goes on and
/// counts nothing twice. A hold that is placed in between is obeyed there by the vault.
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
        /// It was asked what is to go; whoever goes altogether is gone, then who stays has lost their
        /// part; all of it was looked for; it is written down.
        case asked, whole, parts, lookedFor, done
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
        let start = ContinuousClock.now
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
            for number in try pages(of: disposal) {
                if meter.isCancelled { throw Cancelled() }
                try carryOut(number, &disposal, at: now, reached)
                meter.set(disposal.done.pages)
            }
            disposal.done.ended =
                now + Int64((ContinuousClock.now - start) / .microseconds(1))
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

    /// The pages that are left, in their order.
    private func pages(of disposal: Disposal) throws -> [Int64] {
        try vault.records.read { reader in
            try reader.documents(.disposalPage).map { try DisposalPage($0, vault) }
                .filter { $0.disposal == disposal.number }.sorted { $0.place < $1.place }
                .map(\.number)
        }
    }

    // MARK: A page

    /// What is to go of a page now.
    private struct Work {
        var wanted: [Int64: PartErasure.Wanted] = [:]
        /// What goes of each, with the records that have some of it and the labels of that.
        var going: [Int64: [Going]] = [:]
        var notDue = 0
        var held = 0
        var gone = 0
        /// Sealed copies of what goes, to be tried behind it.
        var copies: [(record: RecordRow, classes: Set<RetentionClass>)] = []
    }

    private struct Going {
        /// As it stands on the page; and of whom it is now.
        var listed: Disposal.Item
        var item: Disposal.Item
        var records: Int
        var labels: Set<LabelID>
    }

    private func carryOut(
        _ number: Int64, _ disposal: inout Disposal, at now: Int64,
        _ reached: (Step) throws -> Void
    ) throws {
        guard let row = try vault.records.read({ try $0.document(.disposalPage, number) }) else {
            return
        }
        var page = try DisposalPage(row, vault)
        var work = try work(for: page, at: now)
        try reached(.asked)
        for attempt in 0..<3 {
            do {
                try erase(work, &page, &disposal, at: now, reached)
                break
            } catch let error as LegalHoldError {
                // Placed since: looked at again, it is left out.
                guard attempt < 2 else { throw error }
                let copies = work.copies
                work = try self.work(for: page, at: now)
                work.copies += copies
            }
        }
        let tried = try lookFor(page.destroyed, work)
        try reached(.lookedFor)
        var next = disposal
        next.done.notDue += work.notDue
        next.done.held += work.held
        next.done.gone += work.gone
        next.done.lookedFor += page.destroyed.count
        next.done.triedToOpen += tried
        next.done.pages += 1
        let done = next
        try vault.records.write { transaction in
            try transaction.delete(.disposalPage, number)
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
                    work.gone += items.count
                    continue
                }
                let parts = try reading.parts(of: subject, reader)
                var wanted = work.wanted[subject.number] ?? PartErasure.Wanted()
                for item in items {
                    take(item, of: subject, parts, reading, &wanted, &work)
                }
                guard !wanted.classes.isEmpty || !wanted.records.isEmpty else { continue }
                work.wanted[subject.number] = wanted
                if work.copies.count < Self.copied {
                    try copy(subject, wanted, &work, reader)
                }
            }
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
        _ reading: LifecycleReading, _ wanted: inout PartErasure.Wanted, _ work: inout Work
    ) {
        let own = parts.filter { part in
            part.retentionClass == item.retentionClass
                && (item.records.isEmpty
                    || part.isOfRecord && item.records.contains(part.records[0]))
        }
        guard !own.isEmpty else {
            work.gone += 1
            return
        }
        // All of a class goes where all of it is due, and nothing of it otherwise.
        let stages = own.map { reading.verdict(on: $0, of: parts, policy).stage }
        guard stages.allSatisfy({ $0 == .due }) else {
            if stages.contains(.held) { work.held += 1 } else { work.notDue += 1 }
            return
        }
        if item.records.isEmpty {
            wanted.classes.insert(item.retentionClass)
        } else {
            wanted.records.formUnion(item.records)
        }
        let going = Disposal.Item(
            subject: subject.number, retentionClass: item.retentionClass, records: item.records)
        work.going[subject.number, default: []].append(
            Going(
                listed: item, item: going, records: own.reduce(0) { $0 + $1.records.count },
                labels: own.reduce(into: []) { $0.formUnion($1.facts.labels) }))
    }

    private func copy(
        _ subject: SubjectRow, _ wanted: PartErasure.Wanted, _ work: inout Work,
        _ reader: RecordReader
    ) throws {
        for record in try reader.records(of: subject.number) {
            let classes = Set(record.sealed.envelopes.map(\.slot.retentionClass))
            let going =
                wanted.records.contains(record.number)
                ? classes : classes.intersection(wanted.classes)
            if !going.isEmpty { work.copies.append((record, going)) }
        }
    }

    // MARK: Destroying

    /// Destroys what is to go, first of those of whom nothing is left; each is counted, and taken off
    /// the page, in the transaction that decides it.
    private func erase(
        _ work: Work, _ page: inout DisposalPage, _ disposal: inout Disposal, at now: Int64,
        _ reached: (Step) throws -> Void
    ) throws {
        let parts = PartErasure(vault: vault)
        let all = try parts.plan(work.wanted)
        let alone = Set(all.alone)
        if !alone.isEmpty {
            let before = (page, disposal)
            var counted = Disposal.Done()
            let rest = try parts.plan(work.wanted.filter { !alone.contains($0.key) })
            counted.whole = alone.count
            counted.erased = all.erased.count - rest.erased.count
            count(alone, of: work, &counted, &page)
            let (kept, made) = (page, counted)
            do {
                let done = try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                    .eraseLogged(all.alone, at: now) { transaction in
                        try keep(kept, made, disposal, transaction)
                    }
                disposal.done.add(counted)
                disposal.done.erasures += done.map(\.number)
            } catch {
                (page, disposal) = before
                throw error
            }
        }
        try reached(.whole)
        let staying = work.wanted.filter { !alone.contains($0.key) }
        guard !staying.isEmpty else { return try reached(.parts) }
        let before = (page, disposal)
        let plan = try parts.plan(staying)
        var counted = Disposal.Done()
        counted.erased = plan.erased.count
        counted.reduced = plan.reduced.count
        count(Set(staying.keys), of: work, &counted, &page)
        let (kept, made) = (page, counted)
        do {
            let done = try parts.erase(plan, at: now) { transaction in
                try keep(kept, made, before.1, transaction)
            }
            disposal.done.add(counted)
            if let done { disposal.done.erasures.append(done.number) }
        } catch {
            (page, disposal) = before
            throw error
        }
        try reached(.parts)
    }

    private func keep(
        _ page: DisposalPage, _ counted: Disposal.Done, _ disposal: Disposal,
        _ transaction: RecordTransaction
    ) throws {
        var next = disposal
        next.done.add(counted)
        try transaction.put(page.document(vault))
        try transaction.put(next.document(vault))
    }

    /// Counts some people, and moves what is theirs to what is to be looked for.
    private func count(
        _ people: Set<Int64>, of work: Work, _ counted: inout Disposal.Done,
        _ page: inout DisposalPage
    ) {
        counted.people += people.count
        var listed: Set<Disposal.Item> = []
        for going in people.sorted().flatMap({ work.going[$0] ?? [] }) {
            counted.classes[going.item.retentionClass.rawValue, default: 0] += going.records
            for label in going.labels {
                counted.labels[label.rawValue, default: 0] += going.records
            }
            page.destroyed.append(going.item)
            listed.insert(going.listed)
        }
        page.items.removeAll { listed.contains($0) }
    }

    // MARK: Whether it is gone

    /// Looks for what was destroyed: records, keys, and whether copies of before open.
    ///
    /// - Returns: How many copies were tried.
    private func lookFor(_ items: [Disposal.Item], _ work: Work) throws -> Int {
        func name(_ subject: Int64) -> String {
            vault.keys.identifiers.identifier(.subject, subject)
        }
        let rings = Set(try vault.keyStore.rings(items.map(\.subject)).keys)
        try vault.records.read { reader in
            for item in items {
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
        let bySubject = Dictionary(grouping: items, by: \.subject)
        var tried = 0
        for copy in work.copies {
            // Of what was held after all, copies open, as they should.
            let destroyed = (bySubject[copy.record.subject] ?? []).reduce(
                into: Set<RetentionClass>()
            ) { classes, item in
                if item.records.contains(copy.record.number) {
                    classes.formUnion(copy.classes)
                } else if item.records.isEmpty {
                    classes.insert(item.retentionClass)
                }
            }
            guard !destroyed.isEmpty else { continue }
            tried += 1
            let keys = try vault.subjectKeys(rings: [copy.record.sealed.ring], tiers: [.t1, .t2])
            guard let own = keys[copy.record.sealed.ring] else { continue }
            let opens = copy.record.sealed.envelopes.contains { envelope in
                guard destroyed.contains(envelope.slot.retentionClass), let key = own[envelope]
                else { return false }
                return
                    (try? copy.record.sealed.open(
                        envelope, key: key, at: copy.record.place(in: vault.id))) != nil
            }
            guard !opens else { throw DisposalError.notDestroyed(name(copy.record.subject)) }
        }
        return tried
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
