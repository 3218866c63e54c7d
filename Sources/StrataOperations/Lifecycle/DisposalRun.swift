package import StrataCore
package import StrataVault

/// Destroys what a disposal is about, looks whether it is gone, and certifies it.
///
/// Each page is looked at again when its turn comes: what is not due any more, held, or damaged, stays.
/// What is destroyed is counted in the transaction that decides it, so that a run that was killed goes
/// on and counts nothing twice. There it is also seen whether people stand as they did when it was
/// asked: whatever came to somebody in between is asked about, and a hold is obeyed by the vault.
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
            // What a run before this one decided and could not finish.
            try vault.finishErasures()
            var disposal = try begin(identifier, at: now)
            if disposal.state == .certified { return disposal }
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

    /// Begins, or goes on: in one transaction, so that nobody refuses it in between.
    private func begin(_ identifier: String, at now: Int64) throws -> Disposal {
        let digest = DisposalBook.digest(policy)
        return try vault.records.write { transaction in
            var disposal = try book.known(identifier, transaction)
            switch disposal.state {
            case .certified: return disposal
            case .proposed, .rejected: throw DisposalError.state(disposal.state)
            case .approved:
                // What was agreed to is what this policy destroys, and that so many agree.
                guard disposal.policyDigest == digest else { throw DisposalError.otherPolicy }
                guard disposal.approvers.count >= book.neededApprovals else {
                    throw DisposalError.moreApprovals(book.neededApprovals)
                }
                disposal.state = .erasing
                disposal.done.begun = now
            case .erasing: break
            }
            if !disposal.done.policies.contains(digest) { disposal.done.policies.append(digest) }
            try transaction.put(disposal.document(vault))
            return disposal
        }
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
        /// How each stood when it was asked.
        var standings: [Int64: SubjectStanding] = [:]
        var notDue = 0
        var held = 0
        var gone = 0
        /// People.
        var damaged = 0
        /// Who outside has copies of what each has.
        var outside: [Int64: [OutsideCopies.Copy]] = [:]
        /// Sealed copies of what goes, to be tried behind it.
        var copies: [(record: RecordRow, classes: Set<RetentionClass>)] = []

        mutating func leaveDamaged(_ subject: Int64) {
            wanted[subject] = nil
            going[subject] = nil
            copies.removeAll { $0.record.subject == subject }
            damaged += 1
        }
    }

    private struct Going {
        /// As it stands on the page; and of whom it is now.
        var listed: Disposal.Item
        var item: Disposal.Item
        var records: [DisposalPage.Trace]
        /// By class, what else the records hold included.
        var labels: [RetentionClass: Set<LabelID>]
    }

    /// People do not stand as they did any more.
    private struct Changed: Error {
        var people: Set<Int64>
    }

    /// Why somebody is left out, whatever is due.
    private enum Spared { case held, changed }

    /// So often somebody is asked about again whose data changes each time.
    private static let mostChanges = 3

    private func carryOut(
        _ number: Int64, _ disposal: inout Disposal, at now: Int64,
        _ reached: (Step) throws -> Void
    ) throws {
        guard let row = try vault.records.read({ try $0.document(.disposalPage, number) }) else {
            return
        }
        var page = try DisposalPage(row, vault)
        var work = try work(for: page, at: now, sparing: [:])
        try reached(.asked)
        var spared: [Int64: Spared] = [:]
        var changes: [Int64: Int] = [:]
        var holds: Set<Int64> = []
        while true {
            do {
                try erase(&work, &page, &disposal, at: now, reached)
                break
            } catch let error as LegalHoldError {
                // Placed since: asked again, it is left out, and else whoever it is on.
                guard case .held(_, let name, _) = error,
                    let person = try person(ofIdentifier: name), work.wanted[person] != nil
                else { throw error }
                if !holds.insert(person).inserted { spared[person] = .held }
            } catch let changed as Changed {
                for person in changed.people {
                    changes[person, default: 0] += 1
                    if changes[person, default: 0] > Self.mostChanges { spared[person] = .changed }
                }
            }
            let copies = work.copies
            work = try self.work(for: page, at: now, sparing: spared)
            let known = Set(work.copies.map(\.record.number))
            work.copies += copies.filter { !known.contains($0.record.number) }
        }
        let tried = try lookFor(page.destroyed, work)
        try reached(.lookedFor)
        var next = disposal
        next.done.notDue += work.notDue
        next.done.held += work.held
        next.done.gone += work.gone
        next.done.damaged += work.damaged
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

    private func person(ofIdentifier name: String) throws -> Int64? {
        guard let number = vault.keys.identifiers.number(.subject, name) else { return nil }
        return try vault.records.read { try $0.current(number)?.number }
    }

    private func work(
        for page: DisposalPage, at now: Int64, sparing spared: [Int64: Spared]
    ) throws -> Work {
        try vault.records.read { reader in
            var reading = try LifecycleReading(vault, policy, at: now, reader)
            var outside = try OutsideCopies(in: vault, reader)
            var work = Work()
            let bySubject = Dictionary(grouping: page.items, by: \.subject)
            for (number, items) in bySubject.sorted(by: { $0.key < $1.key }) {
                guard
                    let isThere = try Damage.skipping({
                        try ask(number, items, spared, &reading, &outside, &work, reader)
                    })
                else {
                    work.damaged += 1
                    continue
                }
                if !isThere { work.gone += items.count }
            }
            return work
        }
    }

    /// Asks about what is listed of a person.
    ///
    /// - Returns: Whether there is such a person.
    /// - Throws: `VaultError.tampered`, `SealError` before anything of them is in `work`.
    private func ask(
        _ number: Int64, _ items: [Disposal.Item], _ spared: [Int64: Spared],
        _ reading: inout LifecycleReading, _ outside: inout OutsideCopies, _ work: inout Work,
        _ reader: RecordReader
    ) throws -> Bool {
        guard let subject = try reader.current(number) else { return false }
        switch spared[subject.number] {
        case .held: work.held += items.count
        case .changed: work.notDue += items.count
        case nil:
            let parts = try reading.parts(of: subject, reader)
            let standing = try SubjectStanding(subject, reader)
            let records = try reader.records(of: subject.number)
            var wanted = work.wanted[subject.number] ?? PartErasure.Wanted()
            for item in items {
                take(item, of: subject, parts, records, reading, &wanted, &work)
            }
            guard !wanted.classes.isEmpty || !wanted.records.isEmpty else { break }
            work.wanted[subject.number] = wanted
            work.standings[subject.number] = standing
            work.outside[subject.number] = try outside.of(records, reader)
            if work.copies.count < Self.copied { copy(records, wanted, &work) }
        }
        return true
    }

    /// Sealed copies that are tried of a page, about.
    private static let copied = 20

    private func take(
        _ item: Disposal.Item, of subject: SubjectRow, _ parts: [LifecycleReading.Part],
        _ rows: [RecordRow], _ reading: LifecycleReading, _ wanted: inout PartErasure.Wanted,
        _ work: inout Work
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
        let numbers = Set(own.flatMap(\.records))
        var labels: [RetentionClass: Set<LabelID>] = [:]
        for part in own {
            labels[part.retentionClass, default: []].formUnion(part.facts.labels)
            labels.merge(item.records.isEmpty ? [:] : part.besides) { $0.union($1) }
        }
        work.going[subject.number, default: []].append(
            Going(
                listed: item, item: going,
                records: rows.filter { numbers.contains($0.number) }.map { row in
                    DisposalPage.Trace(
                        record: row.number,
                        generation: row.sealed.envelopes.filter(going.takes).map(\.generation).max()
                            ?? 0)
                },
                labels: labels))
    }

    private func copy(
        _ records: [RecordRow], _ wanted: PartErasure.Wanted, _ work: inout Work
    ) {
        for record in records {
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
        _ work: inout Work, _ page: inout DisposalPage, _ disposal: inout Disposal, at now: Int64,
        _ reached: (Step) throws -> Void
    ) throws {
        let all = try plan(&work)
        let alone = Set(all.alone)
        let staying = work.wanted.filter { !alone.contains($0.key) }
        let parts = PartErasure(vault: vault)
        let plan = try parts.plan(staying)
        if !alone.isEmpty {
            var counted = Disposal.Done()
            counted.whole = alone.count
            counted.erased = all.erased.count - plan.erased.count
            try decide(alone, work, counted, &page, &disposal) { also in
                _ = try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                    .eraseLogged(all.alone, at: now, also: also)
            }
        }
        try reached(.whole)
        if !staying.isEmpty {
            var counted = Disposal.Done()
            counted.erased = plan.erased.count
            counted.reduced = plan.reduced.count
            try decide(Set(staying.keys), work, counted, &page, &disposal) { also in
                try parts.erase(plan, at: now, also: also)
            }
        }
        try reached(.parts)
    }

    /// What would go; whoever has something that stays and cannot be kept is left as they are.
    private func plan(_ work: inout Work) throws -> PartErasure.Plan {
        let parts = PartErasure(vault: vault)
        func isPossible(_ wanted: [Int64: PartErasure.Wanted]) throws -> PartErasure.Plan? {
            do { return try Damage.skipping { try parts.plan(wanted) } } catch PartErasureError
                .audio
            { return nil }
        }
        if let plan = try isPossible(work.wanted) { return plan }
        for (number, wanted) in work.wanted where try isPossible([number: wanted]) == nil {
            work.leaveDamaged(number)
        }
        return try parts.plan(work.wanted)
    }

    /// Has something of some people destroyed, counted, and noted in one transaction.
    private func decide(
        _ people: Set<Int64>, _ work: Work, _ counted: Disposal.Done, _ page: inout DisposalPage,
        _ disposal: inout Disposal,
        _ erase: ((RecordTransaction, Int64) throws -> Void) throws -> Void
    ) throws {
        var counted = counted
        var kept = page
        count(people, of: work, &counted, &kept)
        var next = disposal
        let (made, noted, before) = (counted, kept, disposal)
        try erase { transaction, erasure in
            let changed = try people.filter { number in
                guard let subject = try transaction.subject(number), subject.state != .merged else {
                    return true
                }
                return try SubjectStanding(subject, transaction) != work.standings[number]
            }
            guard changed.isEmpty else { throw Changed(people: changed) }
            next = before
            next.done.add(made)
            next.done.erasures.append(erasure)
            try transaction.put(noted.document(vault))
            try transaction.put(next.document(vault))
        }
        (page, disposal) = (kept, next)
    }

    /// Counts some people, and moves what is theirs to what is to be looked for.
    private func count(
        _ people: Set<Int64>, of work: Work, _ counted: inout Disposal.Done,
        _ page: inout DisposalPage
    ) {
        counted.people += people.count
        var listed: Set<Disposal.Item> = []
        // A record can go for itself and with all of a class: it counts once.
        var classes: [RetentionClass: Set<Int64>] = [:]
        var labels: [LabelID: Set<Int64>] = [:]
        for copy in people.flatMap({ work.outside[$0] ?? [] }) {
            counted.add(
                .init(
                    peer: copy.peer, path: copy.path, purpose: copy.purpose, time: copy.time,
                    people: 1))
        }
        for going in people.sorted().flatMap({ work.going[$0] ?? [] }) {
            let records = going.records.map(\.record)
            for (retentionClass, own) in going.labels {
                classes[retentionClass, default: []].formUnion(records)
                for label in own { labels[label, default: []].formUnion(records) }
            }
            page.destroyed.append(.init(item: going.item, records: going.records))
            listed.insert(going.listed)
        }
        for (name, records) in classes { counted.classes[name.rawValue] = records.count }
        for (name, records) in labels { counted.labels[name.rawValue] = records.count }
        page.items.removeAll { listed.contains($0) }
    }

    // MARK: Whether it is gone

    /// Looks for what was destroyed: records, former states of them, keys, and whether copies of
    /// before open. What came to the same people since is none of it.
    ///
    /// - Returns: How many copies were tried.
    private func lookFor(_ destroyed: [DisposalPage.Destroyed], _ work: Work) throws -> Int {
        func name(_ subject: Int64) -> String {
            vault.keys.identifiers.identifier(.subject, subject)
        }
        let rings = Set(try vault.keyStore.rings(destroyed.map(\.item.subject)).keys)
        try vault.records.read { reader in
            for part in destroyed {
                let item = part.item
                if rings.contains(item.subject), try reader.subject(item.subject) == nil {
                    throw DisposalError.notDestroyed(name(item.subject))
                }
                for trace in part.records where try isThere(trace, item, reader) {
                    throw DisposalError.notDestroyed(name(item.subject))
                }
            }
        }
        var classes: [Int64: Set<RetentionClass>] = [:]
        for part in destroyed {
            for trace in part.records {
                classes[trace.record, default: []].formUnion(
                    part.item.records.isEmpty
                        ? [part.item.retentionClass] : Set(RetentionClass.allCases))
            }
        }
        var tried = 0
        for copy in work.copies {
            // Of what was held after all, copies open, as they should.
            guard let gone = classes[copy.record.number] else { continue }
            tried += 1
            let keys = try vault.subjectKeys(rings: [copy.record.sealed.ring], tiers: [.t1, .t2])
            guard let own = keys[copy.record.sealed.ring] else { continue }
            let opens = copy.record.sealed.envelopes.contains { envelope in
                guard gone.contains(envelope.slot.retentionClass), let key = own[envelope]
                else { return false }
                return
                    (try? copy.record.sealed.open(
                        envelope, key: key, at: copy.record.place(in: vault.id))) != nil
            }
            guard !opens else { throw DisposalError.notDestroyed(name(copy.record.subject)) }
        }
        return tried
    }

    /// Whether a record still has what went of it.
    private func isThere(
        _ trace: DisposalPage.Trace, _ item: Disposal.Item, _ reader: RecordReader
    ) throws -> Bool {
        let states =
            [try reader.record(trace.record)?.sealed].compactMap(\.self)
            + (try reader.formerRecords(ofRecord: trace.record).map(\.sealed))
        return states.contains { sealed in
            // All of a record goes with it; of a class what is under a key of before.
            !item.records.isEmpty
                || sealed.envelopes.contains { item.takes($0) && $0.generation <= trace.generation }
        }
    }

    // MARK: The certificate

    private func certify(
        _ disposal: Disposal, by person: Disposal.Person, at now: Int64, tool: String
    ) throws -> Disposal {
        var request = AuditTrail.Request(.disposalCertify)
        request.disposals = [disposal.number]
        return try AuditTrail(vault, policy: policy).perform(request) {
            let identifier = vault.keys.identifiers.identifier(.disposal, disposal.number)
            var certified = try vault.records.read { try book.known(identifier, $0) }
            guard certified.state == .erasing else { throw DisposalError.state(certified.state) }
            guard certified.done.pages == certified.pages else { throw DisposalError.incomplete }
            let certificate = try DisposalCertificate(
                certified, carriedOutBy: person.name, tool: tool, at: now, in: vault)
            certified.state = .certified
            certified.certificate = Array(try ReportJSON.encode(certificate))
            let final = certified
            try vault.records.write { try $0.put(final.document(vault)) }
            return final
        }
    }
}
