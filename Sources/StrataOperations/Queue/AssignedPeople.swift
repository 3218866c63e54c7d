import StrataCore
import StrataVault
import Synchronization

/// Which people are whose: the leads that agents have, and those whom they are to call back.
///
/// It is read from the queues once and brought along with every lead that is given out or comes to
/// its end: a process has a vault alone.
final class AssignedPeople: Sendable {
    private struct Holding {
        var campaign: Int64
        var agent: String
        /// Microseconds since 1970, UTC.
        var until: Int64
    }

    private struct State {
        var people: [Int64: [Holding]] = [:]
        /// Whether the queues were read.
        var isRead = false
        /// How often it was forgotten: what was read before is not taken behind it.
        var generation = 0
    }

    private let state = Mutex(State())
    /// With more people than this, those whom nobody has any more are forgotten.
    private static let most = 200_000

    /// An agent has somebody of a campaign's queue until a time, and nobody else has.
    func note(_ subject: Int64, of campaign: Int64, to agent: String, until: Int64) {
        state.withLock { state in
            state.people[subject, default: []].removeAll { $0.campaign == campaign }
            state.people[subject, default: []].append(
                Holding(campaign: campaign, agent: agent, until: until))
        }
    }

    /// Something else changed whose they are: the queues are read again.
    func forget() {
        state.withLock { $0 = State(generation: $0.generation + 1) }
    }

    /// Whether an agent has all of some people.
    func areWith(_ agent: String, _ subjects: [Int64], at now: Int64, _ vault: Vault) throws -> Bool
    {
        let (isRead, generation) = state.withLock { ($0.isRead, $0.generation) }
        if !isRead {
            let read = try Self.read(vault, at: now)
            state.withLock { state in
                guard state.generation == generation, !state.isRead else { return }
                // What was noted meanwhile is newer.
                state.people.merge(read) { noted, read in
                    let campaigns = Set(noted.map(\.campaign))
                    return noted + read.filter { !campaigns.contains($0.campaign) }
                }
                state.isRead = true
            }
        }
        return state.withLock { state in
            if state.people.count > Self.most {
                state.people = state.people.filter { $0.value.contains { $0.until > now } }
            }
            return !subjects.isEmpty
                && subjects.allSatisfy { subject in
                    state.people[subject]?.contains { $0.agent == agent && $0.until > now }
                        ?? false
                }
        }
    }

    private static func read(_ vault: Vault, at now: Int64) throws -> [Int64: [Holding]] {
        var found: [Int64: [Holding]] = [:]
        let records = vault.authorisersRecords
        try records.read { reader in
            for row in try reader.documents(.queue) {
                for block in try reader.dueBlocks(row.number, at: .max - 1, limit: .max) {
                    for entry in try QueueBlock(block, vault).entries where !entry.agent.isEmpty {
                        guard let until = entry.heldUntil, until > now else { continue }
                        found[entry.subject, default: []].append(
                            Holding(campaign: row.number, agent: entry.agent, until: until))
                    }
                }
            }
        }
        return found
    }
}

extension QueueEntry {
    /// Until when the person is the agent's; `nil` where nobody has them.
    fileprivate var heldUntil: Int64? {
        switch state {
        case .handed: time
        // Somebody who is to be called back may be looked up before the hour comes, and stays theirs
        // until they or their team took the lead.
        case .callBack: .max
        case .waiting, .done, .later, .barred: nil
        }
    }
}

extension Vault {
    var assignedPeople: AssignedPeople { shared.object { AssignedPeople() } }
}
