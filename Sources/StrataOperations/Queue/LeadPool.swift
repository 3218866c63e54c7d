import Dispatch
import StrataCore
import StrataVault
import Synchronization

/// People of a campaign's queue who were asked about ahead, and the agents who wait for one: what the
/// desks of a process share.
///
/// Nothing here is anybody's: a lead is given in the transaction that writes down whose it is, in which
/// all who wait are served at once. What is lost with the process is the asking alone.
final class LeadPool: Sendable {
    /// Somebody who could be called when asked about.
    struct Candidate: Sendable {
        var handle: QueueHandle
        var subject: Int64
        var tier: ValueTier
        /// What was known of the number; what depends on the time is decided again with it.
        var facts: CallFacts
        var numberPlace: Int
        /// As the person, and others with the number, were when asked about.
        var mark: [Int64]
        /// What do-not-call lists would have of the person.
        var entries: [[UInt8]]
        /// Microseconds since 1970, UTC.
        var asked: Int64
    }

    /// An agent who waits for a lead, on a thread of their own: served by another of those threads, or
    /// told to serve all who wait by then.
    final class Ticket: Sendable {
        let agent: String
        /// When they asked; microseconds since 1970, UTC.
        let time: Int64
        /// Of the act, where somebody signed in for it.
        let admission: Admission?
        private let result = Mutex<Result<QueueDesk.Lead?, any Error>?>(nil)
        private let news = DispatchSemaphore(value: 0)

        init(_ agent: String, at time: Int64, _ admission: Admission?) {
            self.admission = admission
            self.agent = agent
            self.time = time
        }

        /// - Returns: `nil` where it is this one's turn to serve.
        func wait() -> Result<QueueDesk.Lead?, any Error>? {
            news.wait()
            return result.withLock { $0 }
        }

        fileprivate func end(_ end: Result<QueueDesk.Lead?, any Error>?) {
            result.withLock { $0 = end }
            news.signal()
        }
    }

    private struct State {
        /// In the order in which they are called.
        var candidates: [Candidate] = []
        /// Who may not be called, to be written down with the next that is.
        var settled: [QueueHandle: QueueStage] = [:]
        /// When the first of those was asked about; microseconds since 1970, UTC.
        var settledAt: Int64 = 0
        /// Goes up whenever what was asked is forgotten.
        var round = 0
        var waiting: [Ticket] = []
        /// Whether somebody serves those who wait, or is told to.
        var isServing = false
    }

    private let state = Mutex(State())
    let filling = Mutex<Void>(())

    /// People asked about ahead, of those whom the same agents may have.
    static let size = 256
    /// At most so many of those who wait are served together.
    static let mostTogether = 64
    /// For so long what was asked counts, but for what is looked at again; microseconds.
    static let lasts: Int64 = 60_000_000

    // MARK: Those who wait

    /// Waits with those who do. Where nobody serves them, whoever comes does, by `serve`.
    ///
    /// - Parameters:
    ///   - ticket: Who comes.
    ///   - serve: Gives each of some who wait a lead, none, or an error, and writes down who is not to
    ///     be called.
    /// - Returns: What it gave them.
    /// - Throws: What `serve` throws.
    func find(
        _ ticket: Ticket,
        serve: ([Ticket], [QueueHandle: QueueStage]) throws -> [Result<QueueDesk.Lead?, any Error>]
    ) throws -> QueueDesk.Lead? {
        let isFirst = state.withLock { state in
            state.waiting.append(ticket)
            defer { state.isServing = true }
            return !state.isServing
        }
        if !isFirst, let result = ticket.wait() { return try result.get() }
        let (others, settled) = state.withLock { state in
            // Whoever serves is served.
            state.waiting.removeAll { $0 === ticket }
            let others = Array(state.waiting.prefix(Self.mostTogether - 1))
            state.waiting.removeFirst(others.count)
            defer { state.settled = [:] }
            // What was asked longer ago is asked again.
            let isFresh = abs(ticket.time - state.settledAt) < Self.lasts
            return (others, isFresh ? state.settled : [:])
        }
        let result = Result { try serve([ticket] + others, settled) }
        let next = state.withLock { state in
            state.isServing = !state.waiting.isEmpty
            return state.waiting.first
        }
        next?.end(nil)
        for (place, other) in others.enumerated() {
            other.end(result.flatMap { $0[place + 1] })
        }
        return try result.get()[0].get()
    }

    // MARK: Those who may be called

    /// The first who may be called, taken out; those who were asked about too long ago are let go.
    func take(at now: Int64, where isFit: (Candidate) -> Bool) -> Candidate? {
        state.withLock { state in
            state.candidates.removeAll { !Self.isFresh($0, at: now) }
            return state.candidates.firstIndex(where: isFit).map { state.candidates.remove(at: $0) }
        }
    }

    private static func isFresh(_ candidate: Candidate, at now: Int64) -> Bool {
        // Who asked a moment earlier, and waited, takes nothing from those who come behind.
        abs(now - candidate.asked) < lasts
    }

    /// Puts back who was not given.
    func put(_ candidates: [Candidate]) {
        guard !candidates.isEmpty else { return }
        state.withLock { $0.candidates.insert(contentsOf: candidates, at: 0) }
    }

    /// Adds those who were asked about, in the order in which they are called.
    func add(
        _ candidates: [Candidate], settled: [QueueHandle: QueueStage], at now: Int64, of round: Int,
        rank: (Candidate) -> Int
    ) {
        state.withLock { state in
            guard round == state.round else { return }
            state.candidates = (state.candidates + candidates).map { (rank($0), $0) }
                .sorted { ($0.0, $0.1.handle.number) < ($1.0, $1.1.handle.number) }.map(\.1)
            if state.settled.isEmpty { state.settledAt = now }
            state.settled.merge(settled) { $1 }
        }
    }

    /// Whom nobody has to ask about again.
    func known(at now: Int64) -> Set<QueueHandle> {
        state.withLock { state in
            state.candidates.removeAll { !Self.isFresh($0, at: now) }
            return Set(state.candidates.map(\.handle)).union(state.settled.keys)
        }
    }

    /// How many can be given.
    func count(at now: Int64, where isFit: (Candidate) -> Bool) -> Int {
        state.withLock { $0.candidates.count { Self.isFresh($0, at: now) && isFit($0) } }
    }

    /// By which is known whether something was forgotten since.
    var round: Int { state.withLock { $0.round } }

    /// Forgets what was asked: something else decides.
    func forget() {
        state.withLock { state in
            state.round += 1
            state.candidates = []
            state.settled = [:]
        }
    }
}

/// The pools of a vault, by campaign.
private final class LeadPools: Sendable {
    let pools = Mutex<[Int64: LeadPool]>([:])
}

extension Vault {
    private var leadPools: LeadPools { shared.object { LeadPools() } }

    /// What the desks of a campaign share in this process.
    func leadPool(_ campaign: Int64) -> LeadPool {
        leadPools.pools.withLock { pools in
            if let known = pools[campaign] { return known }
            let pool = LeadPool()
            pools[campaign] = pool
            return pool
        }
    }

    /// Has everybody asked about anew: another policy decides, or campaigns and lists are others.
    func forgetLeadPools() {
        for pool in leadPools.pools.withLock({ Array($0.values) }) { pool.forget() }
    }
}
