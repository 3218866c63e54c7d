package import StrataCore
package import StrataVault
import Synchronization

/// Gives leads of a campaign's queue to agents.
///
/// Leads are handed out durably before anybody sees them: a transaction writes down whose they are
/// until a time-out. So no two agents ever get the same lead, whatever dies when, and one whose agent
/// vanished comes back. Whoever is offered is looked at anew at that moment: what was recorded with the
/// call before counts.
///
/// The desks of a process that serves many agents share whom they asked about ahead (`LeadPool`).
package final class QueueDesk: Sendable {
    let vault: Vault
    let policy: Policy
    let pool: LeadPool?
    private let campaign: Campaign
    private let ahead: Int
    private let timeoutSeconds: Int64
    /// Whose leads are from the moment at which the desk takes them.
    private let owner: String?
    private let ready = Mutex<[Ready]>([])
    private let filling = Mutex(())

    /// A lead that is with the desk.
    private struct Ready {
        var handle: QueueHandle
        var subject: Int64
        var tier: ValueTier
        var country: String
        var isStale: Bool
        var number: String
        /// As the person was when asked about.
        var mark: [Int64]
        var entries: [[UInt8]]
        var until: Int64
        /// When the person was asked about.
        var asked: Int64
    }

    /// A lead that an agent has.
    package struct Lead: Sendable, Hashable {
        package var lead: String
        package var subject: Int64
        package var tier: ValueTier
        /// The normalised number, for a dialler alone.
        package var number: String
        /// The base data should be confirmed in the call.
        package var isStale: Bool
        package var isCallBack: Bool
        /// Microseconds since 1970, UTC: when it returns to the queue.
        package var until: Int64

        /// The number's last digits alone.
        package var maskedNumber: String { CallCheck.masked(number) }
    }

    /// - Parameters:
    ///   - vault: Whose queue.
    ///   - policy: What decides.
    ///   - campaign: Its name or identifier.
    ///   - timeoutSeconds: How long an agent has a lead.
    /// - Throws: `CampaignError`.
    package convenience init(
        vault: Vault, policy: Policy, campaign: String, timeoutSeconds: Int = 1_800
    ) throws {
        try self.init(vault, policy, campaign, 1, timeoutSeconds, nil, isShared: false)
    }

    /// A desk of a process that serves many agents: those who are asked about ahead are shared with the
    /// others, under the policy of the vault.
    ///
    /// - Parameters:
    ///   - vault: Whose queue.
    ///   - campaign: Its name or identifier.
    ///   - timeoutSeconds: How long an agent has a lead.
    /// - Throws: `CampaignError`, `VaultError`.
    package convenience init(
        shared vault: Vault, campaign: String, timeoutSeconds: Int = 1_800
    ) throws {
        let policy = try AdoptedPolicy(vault: vault).policy()
        try self.init(vault, policy, campaign, 1, timeoutSeconds, nil, isShared: true)
    }

    /// A desk that takes leads for one owner, so many at a time.
    ///
    /// - Parameters:
    ///   - vault: Whose queue.
    ///   - policy: What decides.
    ///   - campaign: Its name or identifier.
    ///   - owner: Who has all leads that it takes.
    ///   - ahead: How many those are at a time.
    ///   - timeoutSeconds: How long the owner has them.
    /// - Throws: `CampaignError`.
    convenience init(
        vault: Vault, policy: Policy, campaign: String, owner: String, ahead: Int,
        timeoutSeconds: Int
    ) throws {
        try self.init(vault, policy, campaign, ahead, timeoutSeconds, owner, isShared: false)
    }

    private init(
        _ vault: Vault, _ policy: Policy, _ campaign: String, _ ahead: Int, _ timeoutSeconds: Int,
        _ owner: String?, isShared: Bool
    ) throws {
        self.owner = owner
        self.vault = vault
        self.policy = policy
        let campaign = try CampaignCatalogue(vault: vault).campaign(campaign)
        self.campaign = campaign
        pool = isShared ? vault.leadPool(campaign.number) : nil
        self.ahead = max(1, ahead)
        self.timeoutSeconds = Int64(max(1, timeoutSeconds))
    }

    // MARK: Next

    /// The next lead for an agent; `nil` where nobody may be called now.
    ///
    /// - Parameters:
    ///   - agent: The staff id.
    ///   - now: Microseconds since 1970, UTC.
    ///   - isPart: It is a part of an act that was authorised.
    /// - Returns: The lead, which is the agent's until a time.
    /// - Throws: `QueueError`, `DatabaseError`, `VaultError.tampered`.
    package func next(agent: String, at now: Int64, isPart: Bool = false) throws -> Lead? {
        guard !agent.isEmpty, agent.utf8.count <= 255 else { throw QueueError.noAgent }
        var request = AuditTrail.Request(.queueNext)
        request.agents = [agent]
        request.role = .agent
        request.purpose = campaign.purpose
        // Whoever it is stands in the outcome; neither entry is waited for.
        return try AuditTrail(vault, policy: policy).attempt(request, isPart: isPart) { attempt in
            try attempt.begin()
            guard let lead = try find(agent, now) else { return nil }
            vault.assignedPeople.note(
                lead.subject, of: campaign.number, to: agent, until: lead.until)
            attempt.note(.subject, [lead.subject])
            return lead
        }
    }

    private func find(_ agent: String, _ now: Int64) throws -> Lead? {
        if let pool { return try find(agent, now, from: pool) }
        for _ in 0..<64 {
            if let taken = take(agent, now) {
                // What happened since it was taken: an objection, a restriction, another call.
                // Hours end with a minute.
                let isFresh = taken.asked / 60_000_000 == now / 60_000_000
                guard try isFresh && isUnchanged(taken) || isStillFine(taken, now) else {
                    continue
                }
                return Lead(
                    lead: vault.keys.identifiers.identifier(.lead, taken.handle.number),
                    subject: taken.subject, tier: taken.tier, number: taken.number,
                    isStale: taken.isStale, isCallBack: false, until: taken.until)
            }
            let (found, gotAny) = try fill(agent, now)
            if let found { return found }
            guard gotAny else { return nil }
        }
        return nil
    }

    private func take(_ agent: String, _ now: Int64) -> Ready? {
        ready.withLock { ready in
            ready.removeAll { $0.until - 60_000_000 <= now }
            guard let place = ready.firstIndex(where: { mayHave(agent, $0.tier) }) else {
                return nil
            }
            return ready.remove(at: place)
        }
    }

    /// The agents whom the policy names for leads of a tier; none where anybody may have them.
    func named(_ tier: ValueTier) -> [String] {
        policy.treatments.first { $0.value == tier }?.named ?? []
    }

    /// Whether the policy lets an agent have leads of a tier.
    func mayHave(_ agent: String, _ tier: ValueTier) -> Bool {
        let named = named(tier)
        return named.isEmpty || named.contains(agent)
    }

    private func isUnchanged(_ ready: Ready) throws -> Bool {
        try vault.records.read { reader in
            guard try reader.personMark(ready.subject) == ready.mark else { return false }
            return try ready.entries.allSatisfy { try reader.suppressions($0).isEmpty }
        }
    }

    private func isStillFine(_ ready: Ready, _ now: Int64) throws -> Bool {
        let answer = try vault.records.read { reader in
            try LeadCheck(vault, policy, campaign, at: now, reader).ask(ready.subject, reader)
        }
        if answer?.number == ready.number { return true }
        try vault.records.write { transaction in
            try change(ready.handle, transaction) { entry in
                settle(&entry, answer?.stage ?? .incomplete, now)
            }
        }
        return false
    }

    // MARK: Taking from the queue

    /// People who are looked at in one go, before an agent is told that there is nobody.
    static let mostLooks = 2_000

    /// - Returns: A call-back for the agent, if one is due; and whether anything was found.
    private func fill(_ agent: String, _ now: Int64) throws -> (Lead?, Bool) {
        try filling.withLock { _ in
            // Somebody else may have filled it meanwhile.
            if ready.withLock({ ready in ready.contains { mayHave(agent, $0.tier) } }) {
                return (nil, true)
            }
            var taken: [Ready] = []
            var callBack: Lead?
            try vault.records.write { transaction in
                taken = []
                callBack = nil
                let queue = try QueueStore(vault: vault).queue(campaign, transaction)
                let check = try LeadCheck(vault, policy, campaign, at: now, transaction)
                callBack = try bringBack([agent], queue, { check }, now, transaction)[0]
                if callBack != nil { return }
                var looks = 0
                for stream in streams(queue, agent, now) where taken.count < ahead {
                    try take(
                        from: stream, of: queue, agent, check, now, &taken, &looks, transaction)
                    if looks > Self.mostLooks { break }
                }
            }
            if let callBack { return (callBack, true) }
            ready.withLock { $0 += taken }
            return (nil, !taken.isEmpty)
        }
    }

    /// The streams that may be called now, the best first: those that an agent may have, or all.
    func streams(_ queue: CampaignQueue, _ agent: String?, _ now: Int64) -> [Int] {
        queue.streams.indices.filter { place in
            let stream = queue.streams[place]
            guard agent.map({ mayHave($0, stream.tier) }) ?? true else { return false }
            let country = stream.country.isEmpty ? nil : stream.country
            var facts = CallFacts(
                purpose: campaign.purpose, channel: .phone, now: now, number: "",
                calling: policy.calling(subjectCountry: country), consent: .none)
            facts.country = country
            facts.offsets = country.flatMap { CallPlace.offsets(of: $0) } ?? -720...840
            // Of a place that is not known the person's own check says more.
            return country == nil || facts.isWithinHours()
        }.sorted { a, b in
            func rank(_ place: Int) -> (Int, Int) {
                let tier = queue.streams[place].tier
                let queue = policy.treatments.first { $0.value == tier }?.queue ?? 9
                return (queue, place)
            }
            return rank(a) < rank(b)
        }
    }

    private func take(
        from stream: Int, of queue: CampaignQueue, _ agent: String, _ check: LeadCheck,
        _ now: Int64, _ taken: inout [Ready], _ looks: inout Int, _ transaction: RecordTransaction
    ) throws {
        var from: Int64 = 0
        while taken.count < ahead, looks <= Self.mostLooks,
            let row = try transaction.waitingBlock(campaign.number, Int64(stream), from: from)
        {
            from = row.number + 1
            var block = try QueueBlock(row, vault)
            for index in block.entries.indices where block.entries[index].state == .waiting {
                guard taken.count < ahead else { break }
                looks += 1
                let subject = block.entries[index].subject
                let answer = try check.ask(subject, transaction, wantsEntries: true)
                guard let answer, let number = answer.number else {
                    settle(&block.entries[index], answer?.stage ?? .incomplete, now)
                    continue
                }
                hand(&block.entries[index], to: owner ?? agent, answer.numberPlace, at: now)
                taken.append(
                    Ready(
                        handle: QueueHandle(
                            build: queue.build, stream: Int64(stream), block: row.number,
                            index: index),
                        subject: subject, tier: queue.streams[stream].tier,
                        country: answer.country, isStale: block.entries[index].isStale,
                        number: number, mark: try transaction.personMark(subject),
                        entries: answer.entries, until: block.entries[index].time, asked: now))
            }
            block.revision += 1
            try transaction.update(block.row(vault))
        }
    }

    /// Gives somebody in the queue to an agent, until the time-out.
    func hand(_ entry: inout QueueEntry, to agent: String, _ numberPlace: Int, at now: Int64) {
        entry.state = .handed
        entry.stage = nil
        entry.agent = agent
        entry.time = now + timeoutSeconds * 1_000_000
        entry.numberPlace = numberPlace
    }

    /// Somebody in the queue as the agent has them.
    func lead(
        _ handle: QueueHandle, _ entry: QueueEntry, _ tier: ValueTier, _ number: String,
        isCallBack: Bool = false
    ) -> Lead {
        Lead(
            lead: vault.keys.identifiers.identifier(.lead, handle.number),
            subject: entry.subject, tier: tier, number: number, isStale: entry.isStale,
            isCallBack: isCallBack, until: entry.time)
    }

    /// What becomes of somebody who may not be called.
    func settle(_ entry: inout QueueEntry, _ stage: QueueStage, _ now: Int64) {
        entry.stage = stage
        entry.agent = ""
        if stage.passes {
            entry.state = .later
            entry.time = now + (stage == .hours ? 900 : 3_600) * 1_000_000
        } else {
            entry.state = .barred
        }
    }

    /// Lets come back who is due: time-outs, people who could not be called before, call-backs.
    ///
    /// - Returns: For each agent a call-back that is theirs, or of somebody in the team who is off
    ///   shift.
    func bringBack(
        _ agents: [String], _ queue: CampaignQueue, _ check: () throws -> LeadCheck, _ now: Int64,
        _ transaction: RecordTransaction
    ) throws -> [Lead?] {
        var leads = [Lead?](repeating: nil, count: agents.count)
        var roster: Roster?
        for row in try transaction.dueBlocks(campaign.number, at: now, limit: 16) {
            var block = try QueueBlock(row, vault)
            var isChanged = false
            for index in block.entries.indices where block.entries[index].time <= now {
                switch block.entries[index].state {
                case .handed, .later:
                    block.entries[index].state = .waiting
                    block.entries[index].stage = nil
                    block.entries[index].agent = ""
                    isChanged = true
                case .callBack:
                    let known = try roster ?? Roster(vault, at: now, transaction)
                    roster = known
                    let owner = block.entries[index].agent
                    guard
                        let place = agents.indices.first(where: {
                            leads[$0] == nil && known.mayTake(agents[$0], over: owner)
                        })
                    else { continue }
                    let subject = block.entries[index].subject
                    let answer = try check().ask(subject, transaction)
                    isChanged = true
                    guard let answer, let number = answer.number else {
                        settle(&block.entries[index], answer?.stage ?? .incomplete, now)
                        continue
                    }
                    hand(&block.entries[index], to: agents[place], answer.numberPlace, at: now)
                    let handle = QueueHandle(
                        build: queue.build, stream: row.stream, block: row.number, index: index)
                    leads[place] = lead(
                        handle, block.entries[index], queue.streams[Int(row.stream)].tier, number,
                        isCallBack: true)
                default: break
                }
            }
            if isChanged {
                block.revision += 1
                try transaction.update(block.row(vault))
            }
            if leads.allSatisfy({ $0 != nil }) { break }
        }
        return leads
    }

    // MARK: Changing a lead

    /// The place of a lead in this desk's queue.
    ///
    /// - Throws: `QueueError.unknownLead`.
    func handle(_ lead: String) throws(QueueError) -> QueueHandle {
        let number = vault.keys.identifiers.number(.lead, lead)
        guard let handle = number.flatMap(QueueHandle.init) else { throw .unknownLead }
        return handle
    }

    /// Somebody in the queue.
    ///
    /// - Throws: `QueueError.unknownLead`.
    func entry(_ handle: QueueHandle, _ reader: RecordReader) throws -> QueueEntry {
        let queue = try QueueStore(vault: vault).queue(campaign, reader)
        guard queue.build & 0x7FFF == handle.build,
            let row = try reader.queueBlock(campaign.number, handle.stream, handle.block)
        else { throw QueueError.unknownLead }
        let block = try QueueBlock(row, vault)
        guard block.entries.indices.contains(handle.index) else { throw QueueError.unknownLead }
        return block.entries[handle.index]
    }

    /// The campaign whose queue it is.
    var queued: Campaign { campaign }
    var timeout: Int64 { timeoutSeconds * 1_000_000 }

    /// Changes somebody in the queue; durable with the transaction.
    ///
    /// - Throws: `QueueError.unknownLead`.
    func change<Result>(
        _ handle: QueueHandle, _ transaction: RecordTransaction,
        _ body: (inout QueueEntry) throws -> Result
    ) throws -> Result {
        let queue = try QueueStore(vault: vault).queue(campaign, transaction)
        guard queue.build & 0x7FFF == handle.build,
            let row = try transaction.queueBlock(campaign.number, handle.stream, handle.block)
        else { throw QueueError.unknownLead }
        var block = try QueueBlock(row, vault)
        guard block.entries.indices.contains(handle.index) else { throw QueueError.unknownLead }
        let result = try body(&block.entries[handle.index])
        block.revision += 1
        try transaction.update(block.row(vault))
        return result
    }
}

/// Who works today, and with whom.
private struct Roster {
    /// The team of everybody on shift.
    private var teams: [String: Int64] = [:]
    /// The last team of everybody.
    private var lastTeams: [String: Int64] = [:]

    init(_ vault: Vault, at now: Int64, _ reader: RecordReader) throws {
        let day = String(CivilTime(now).text.prefix(10))
        for row in try reader.documents(.assignment) {
            let assignment = try TeamAssignment(row, vault)
            lastTeams[assignment.agent] = assignment.team
            if assignment.from <= day, day <= assignment.to ?? "9999-12-31" {
                teams[assignment.agent] = assignment.team
            }
        }
    }

    /// Whether an agent gets a call-back of another: that one is off shift, and both are of a team;
    /// of somebody whom no roster knows, everybody does once the hour has come.
    func mayTake(_ agent: String, over owner: String) -> Bool {
        if agent == owner { return true }
        if teams[owner] != nil { return false }
        guard let team = lastTeams[owner] else { return true }
        return teams[agent] == team || !teams.values.contains(team)
    }
}
