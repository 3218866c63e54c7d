import StrataCore
import StrataVault
import Synchronization

/// Serving all who wait in one transaction, from those who were asked about ahead.
extension QueueDesk {
    /// Waits with those who do, and serves them all where nobody else does.
    func find(_ agent: String, _ now: Int64, from pool: LeadPool) throws -> Lead? {
        let ticket = LeadPool.Ticket(agent, at: now, vault.admission)
        return try pool.find(ticket) { try inForce().serve($0, $1, from: pool) }
    }

    /// The desk under the policy that is in force, and with the campaign as it is.
    private func inForce() throws -> QueueDesk {
        try QueueDesk(
            shared: vault,
            campaign: vault.keys.identifiers.identifier(.campaign, queued.number),
            timeoutSeconds: Int(timeout / 1_000_000))
    }

    /// - Returns: For each a lead, none, or why they may have none any more.
    private func serve(
        _ tickets: [LeadPool.Ticket], _ settled: [QueueHandle: QueueStage], from pool: LeadPool
    ) throws -> [Result<Lead?, any Error>] {
        let now = tickets.map(\.time).max() ?? 0
        var used: [LeadPool.Candidate] = []
        var refused: [Int: AccessError] = [:]
        var taken: [Int: [Int]] = [:]
        do {
            // What each one's act costs is taken for each: whoever may not any more holds up nobody.
            let (leads, sequence) = try vault.authorisersRecords.write { transaction in
                pool.put(used)
                (used, refused, taken) = ([], [:], [:])
                for (place, ticket) in tickets.enumerated() {
                    do { taken[place] = try ticket.admission?.take(in: transaction) } catch let
                        error as AccessError
                    { refused[place] = error }
                }
                let queue = try QueueStore(vault: vault).queue(queued, transaction)
                var service = Service(self, queue, now, transaction)
                try service.settle(settled)
                try service.flush()
                let served = tickets.indices.filter { refused[$0] == nil }
                let callBacks = try bringBack(
                    served.map { tickets[$0].agent }, queue, { try service.check() }, now,
                    transaction)
                var leads = [Lead?](repeating: nil, count: tickets.count)
                for (place, lead) in zip(served, callBacks) { leads[place] = lead }
                for place in served where leads[place] == nil {
                    let agent = tickets[place].agent
                    while let candidate = pool.take(
                        at: now, where: { mayHave(agent, $0.tier) })
                    {
                        used.append(candidate)
                        leads[place] = try service.give(candidate, to: agent)
                        if leads[place] != nil { break }
                    }
                }
                try service.flush()
                // Nobody was asked about ahead: then it is done now.
                for place in served where leads[place] == nil {
                    leads[place] = try service.search(for: tickets[place].agent)
                }
                return (leads, transaction.sequence + 1)
            }
            for (place, ticket) in tickets.enumerated() where refused[place] == nil {
                ticket.admission?.committed(sequence, taken: taken[place] ?? [])
            }
            return tickets.indices.map { place in
                refused[place].map { .failure($0) } ?? .success(leads[place])
            }
        } catch {
            pool.put(used)
            throw error
        }
    }

    /// Asks about people ahead, so that those who come next do not wait. It changes nothing that is
    /// stored: who may not be called is written down with the next lead.
    ///
    /// - Parameters:
    ///   - agent: For whom there are few.
    ///   - now: Microseconds since 1970, UTC.
    /// - Throws: `QueueError`, `DatabaseError`.
    package func refill(for agent: String, at now: Int64) throws {
        guard let pool else { return }
        // One at a time; who comes meanwhile has nothing to do.
        try pool.filling.withLockIfAvailable { _ in
            if isLow(for: agent, at: now) { try fill(pool, at: now) }
        }
    }

    /// Whether fewer than half of those who are to be asked about ahead are, for an agent.
    package func isLow(for agent: String, at now: Int64) -> Bool {
        guard let pool else { return false }
        return pool.count(at: now) { mayHave(agent, $0.tier) } < LeadPool.size / 2
    }

    /// How many were asked about ahead.
    package func ahead(at now: Int64) -> Int { pool?.count(at: now) { _ in true } ?? 0 }

    /// What changes where anything is written about a person, or about others with the number.
    fileprivate func mark(
        of number: String, _ subject: Int64, _ reader: RecordReader
    ) throws -> [Int64] {
        let index = try vault.keys.index(reader.indexGeneration)
        let holders = try reader.subjects(tag: index.tag(.phone, Array(number.utf8)))
        return try Set(holders + [subject]).sorted().flatMap { [$0] + (try reader.personMark($0)) }
    }

    private func fill(_ pool: LeadPool, at now: Int64) throws {
        var candidates: [LeadPool.Candidate] = []
        var settled: [QueueHandle: QueueStage] = [:]
        var ranks: [Int64: Int] = [:]
        let known = pool.known(at: now)
        let round = pool.round
        try vault.records.read { reader in
            let queue = try QueueStore(vault: vault).queue(queued, reader)
            let check = try LeadCheck(vault, policy, queued, at: now, reader)
            let order = streams(queue, nil, now)
            for (rank, stream) in order.enumerated() { ranks[Int64(stream)] = rank }
            // Some tiers are for agents by name: of what each may have there is enough.
            let groups = Dictionary(grouping: order) { named(queue.streams[$0].tier) }
            for streams in groups.values {
                let members = Set(streams.map { Int64($0) })
                var count = known.count { members.contains($0.stream) }
                var looks = 0
                for stream in streams where count < LeadPool.size {
                    var from: Int64 = 0
                    while count < LeadPool.size, looks < Self.mostLooks,
                        let row = try reader.waitingBlock(
                            queued.number, Int64(stream), from: from)
                    {
                        from = row.number + 1
                        let block = try QueueBlock(row, vault)
                        for (index, entry) in block.entries.enumerated()
                        where entry.state == .waiting && count < LeadPool.size {
                            let handle = QueueHandle(
                                build: queue.build, stream: row.stream, block: row.number,
                                index: index)
                            guard !known.contains(handle) else { continue }
                            looks += 1
                            let answer = try check.ask(entry.subject, reader, wantsEntries: true)
                            if let answer, let facts = answer.facts {
                                candidates.append(
                                    LeadPool.Candidate(
                                        handle: handle, subject: entry.subject,
                                        tier: queue.streams[stream].tier, facts: facts,
                                        numberPlace: answer.numberPlace,
                                        mark: try mark(of: facts.number, entry.subject, reader),
                                        entries: answer.entries, asked: now))
                                count += 1
                            } else {
                                settled[handle] = answer?.stage ?? .incomplete
                            }
                        }
                    }
                }
            }
        }
        // Under a former policy nothing was asked.
        guard try AdoptedPolicy(vault: vault).policy() == policy else { return }
        pool.add(candidates, settled: settled, at: now, of: round) {
            ranks[$0.handle.stream] ?? .max
        }
    }
}

/// One transaction in which agents get leads: pieces of the queue are opened once, and sealed once.
private struct Service {
    private let desk: QueueDesk
    private let queue: CampaignQueue
    private let now: Int64
    private let transaction: RecordTransaction
    private var blocks: [Place: QueueBlock] = [:]
    private var changed: Set<Place> = []
    private var asking: LeadCheck?

    private struct Place: Hashable {
        var stream: Int64
        var block: Int64
    }

    init(
        _ desk: QueueDesk, _ queue: CampaignQueue, _ now: Int64, _ transaction: RecordTransaction
    ) {
        self.desk = desk
        self.queue = queue
        self.now = now
        self.transaction = transaction
    }

    /// What asks about people, made when somebody is asked about.
    mutating func check() throws -> LeadCheck {
        if let asking { return asking }
        let check = try LeadCheck(desk.vault, desk.policy, desk.queued, at: now, transaction)
        asking = check
        return check
    }

    /// Writes the pieces that were changed.
    mutating func flush() throws {
        for place in changed {
            guard var block = blocks[place] else { continue }
            block.revision += 1
            try transaction.update(block.row(desk.vault))
        }
        changed = []
        blocks = [:]
    }

    /// Somebody who waits in the queue as it is now; `nil` where they do not any more.
    private mutating func waiting(_ handle: QueueHandle) throws -> QueueEntry? {
        guard handle.build == queue.build & 0x7FFF else { return nil }
        let place = Place(stream: handle.stream, block: handle.block)
        if blocks[place] == nil {
            let row = try transaction.queueBlock(
                desk.queued.number, handle.stream, handle.block)
            blocks[place] = try row.map { try QueueBlock($0, desk.vault) }
        }
        guard let block = blocks[place], block.entries.indices.contains(handle.index),
            block.entries[handle.index].state == .waiting
        else { return nil }
        return block.entries[handle.index]
    }

    private mutating func set(_ entry: QueueEntry, _ handle: QueueHandle) {
        let place = Place(stream: handle.stream, block: handle.block)
        blocks[place]?.entries[handle.index] = entry
        changed.insert(place)
    }

    mutating func settle(_ stages: [QueueHandle: QueueStage]) throws {
        for (handle, stage) in stages {
            guard var entry = try waiting(handle) else { continue }
            desk.settle(&entry, stage, now)
            set(entry, handle)
        }
    }

    /// Gives somebody who was asked about ahead, unless something has happened since.
    mutating func give(_ candidate: LeadPool.Candidate, to agent: String) throws -> QueueDesk.Lead?
    {
        guard var entry = try waiting(candidate.handle), entry.subject == candidate.subject else {
            return nil
        }
        var number = candidate.facts.number
        var numberPlace = candidate.numberPlace
        if try !isAsItWas(candidate) {
            let answer = try check().ask(candidate.subject, transaction)
            guard let answer, let other = answer.number else {
                desk.settle(&entry, answer?.stage ?? .incomplete, now)
                set(entry, candidate.handle)
                return nil
            }
            (number, numberPlace) = (other, answer.numberPlace)
        }
        desk.hand(&entry, to: agent, numberPlace, at: now)
        set(entry, candidate.handle)
        return desk.lead(candidate.handle, entry, candidate.tier, number)
    }

    /// Whether nothing was written about the person since, and the time makes no difference.
    private func isAsItWas(_ candidate: LeadPool.Candidate) throws -> Bool {
        var facts = candidate.facts
        facts.now = now
        guard QueueStage(facts.decide()) == nil,
            try desk.mark(of: facts.number, candidate.subject, transaction) == candidate.mark
        else { return false }
        return try candidate.entries.allSatisfy { try transaction.suppressions($0).isEmpty }
    }

    /// The first who may be called, of all who wait.
    mutating func search(for agent: String) throws -> QueueDesk.Lead? {
        var looks = 0
        for stream in desk.streams(queue, agent, now) {
            var from: Int64 = 0
            while looks < QueueDesk.mostLooks,
                let row = try transaction.waitingBlock(
                    desk.queued.number, Int64(stream), from: from)
            {
                from = row.number + 1
                let block = try QueueBlock(row, desk.vault)
                for (index, entry) in block.entries.enumerated() where entry.state == .waiting {
                    looks += 1
                    let handle = QueueHandle(
                        build: queue.build, stream: row.stream, block: row.number, index: index)
                    guard var entry = try waiting(handle) else { continue }
                    let answer = try check().ask(entry.subject, transaction)
                    guard let answer, let number = answer.number else {
                        desk.settle(&entry, answer?.stage ?? .incomplete, now)
                        set(entry, handle)
                        continue
                    }
                    desk.hand(&entry, to: agent, answer.numberPlace, at: now)
                    set(entry, handle)
                    try flush()
                    return desk.lead(handle, entry, queue.streams[stream].tier, number)
                }
            }
        }
        try flush()
        return nil
    }
}
