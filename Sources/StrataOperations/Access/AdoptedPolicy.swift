import Crypto
package import StrataCore
package import StrataVault
import Synchronization

/// The policy that decides what those who sign in may do: the shipped one, until the vault has
/// another. Nobody who signs in brings a policy of their own.
///
/// It is in force as soon as it is adopted, in this process too: the vault is one process's, which
/// remembers it.
package struct AdoptedPolicy: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// The largest document that is taken, bytes.
    package static let largest = 1 << 20
    /// So many proposals are kept; older ones give way.
    private static let mostProposals = 16

    /// A policy that waits for the agreement of others.
    package struct Proposal: Sendable {
        package var number: Int64
        /// SHA-256 of its canonical form, hexadecimal, as approvals name it.
        package var digest: String
        package var policy: Policy
        /// Microseconds since 1970, UTC.
        package var proposed: Int64
    }

    /// - Throws: `VaultError.tampered` for what does not read as a policy.
    package func policy() throws -> Policy {
        try vault.policyMemory.policy.withLock { known in
            if let known { return known }
            let row = try vault.authorisersRecords.read { try $0.document(.policy, 0) }
            let policy = try row.map { try Self.policy(of: open($0)) } ?? Policy.standard
            known = policy
            return policy
        }
    }

    /// Reads a policy that somebody sent.
    ///
    /// - Parameters:
    ///   - document: YAML.
    ///   - profiles: Names of shipped profiles that go over it.
    ///   - language: Of what is said to be wrong.
    /// - Returns: The policy with the profiles over it.
    /// - Throws: `AdoptionError` with the first thing that is wrong, `PolicyError` for a profile.
    package static func read(
        _ document: String, profiles: [String], language: Language
    ) throws -> Policy {
        let read = Policy.parse(
            bytes: Array(document.utf8), path: "policy", detectors: PolicyDetectors.problems)
        guard let policy = read.policy else {
            let errors = read.diagnostics.filter { $0.severity == .error }
            throw AdoptionError.invalid(
                line: errors.first?.line ?? 0, column: errors.first?.column ?? 0,
                problem: errors.first?.message.text(in: language) ?? "", count: errors.count)
        }
        guard policy.kind == .policy else { throw AdoptionError.isProfile }
        return try policy.applying(profiles: profiles)
    }

    /// Makes a policy the vault's. Where only the agreement of others is missing, it is kept for them
    /// to look at.
    ///
    /// An approval is of this policy in the place of the one that is in force: where that one has
    /// changed meanwhile, what others agreed to was something else.
    ///
    /// - Throws: `AccessError`, `AuditError`; nothing has changed then.
    package func adopt(_ policy: Policy, at now: Int64 = SystemClock.microseconds) throws {
        // The way out of one that does not open any more is another one.
        let former = (try? self.policy())?.canonicalForm ?? ""
        let bytes = Array(policy.canonicalForm.utf8)
        // What does not read back would be nobody's policy with the next start.
        guard (try? Self.policy(of: bytes)) != nil else { throw AdoptionError.notWhole }
        guard bytes.count <= Self.largest else { throw AdoptionError.tooLarge(Self.largest) }
        let digest = Self.digest(bytes)
        var request = AuditTrail.Request(.policyAdopt)
        request.details = [digest, Self.digest(Array(former.utf8))]
        do {
            try vault.policyMemory.adopting.withLock { _ in
                try AuditTrail(vault).perform(request) {
                    try vault.records.write { transaction in
                        try transaction.put(row(0, bytes, proposed: now))
                        for known in try proposals(transaction) where known.digest == digest {
                            try transaction.delete(.policy, known.number)
                        }
                    }
                }
                vault.policyMemory.policy.withLock { $0 = policy }
                vault.forgetLeadPools()
            }
        } catch AccessError.needs(let refusal, let act) {
            if refusal.needsApprovalAlone { try propose(bytes, digest, at: now) }
            throw AccessError.needs(refusal, act)
        }
    }

    /// Policies that were to be adopted and wait for the agreement of others, the newest first: for who
    /// may agree.
    ///
    /// - Throws: `AccessError`.
    package func proposals() throws -> [Proposal] {
        try AuditTrail(vault).perform(.init(.approvalList)) {
            try vault.authorisersRecords.read { try proposals($0) }
                .sorted { $0.number > $1.number }
        }
    }

    // MARK: As documents

    private func propose(_ bytes: [UInt8], _ digest: String, at now: Int64) throws {
        let number = try vault.keyStore.allocate(1)
        try vault.act(.approvalAsk, { $0.details = [digest] }) { transaction in
            let known = try proposals(transaction).sorted { $0.number > $1.number }
            guard !known.contains(where: { $0.digest == digest }) else { return }
            for old in known.dropFirst(Self.mostProposals - 1) {
                try transaction.delete(.policy, old.number)
            }
            try transaction.put(row(number, bytes, proposed: now))
        }
    }

    private func proposals(_ reader: RecordReader) throws -> [Proposal] {
        try reader.documents(.policy).filter { $0.number != 0 }.compactMap { row in
            let bytes = try open(row)
            guard let policy = try? Self.policy(of: bytes) else { return nil }
            return Proposal(
                number: row.number, digest: Self.digest(bytes), policy: policy,
                proposed: (try? CBOR(row.clear))?["time"]?.integer ?? 0)
        }
    }

    private static func purpose(_ number: Int64) -> String { "policy \(number)" }

    private func row(_ number: Int64, _ bytes: [UInt8], proposed: Int64) -> DocumentRow {
        DocumentRow(
            kind: .policy, number: number, revision: 0,
            clear: CBOR.map(["time": .integer(proposed)]).encoded,
            sealed: vault.keys.catalogue.seal(bytes, for: Self.purpose(number)))
    }

    private func open(_ row: DocumentRow) throws -> [UInt8] {
        try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number))
    }

    private static func policy(of bytes: [UInt8]) throws -> Policy {
        guard let policy = Policy.parse(bytes: bytes, path: "policy").policy else {
            throw VaultError.tampered("policy")
        }
        return policy
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        Hexadecimal.text(Array(SHA256.hash(data: bytes)))
    }
}

/// What is wrong with a policy that is to be the vault's.
package enum AdoptionError: Error, Sendable, Hashable {
    /// The first of so many errors.
    case invalid(line: Int, column: Int, problem: String, count: Int)
    /// A profile stands for no policy alone.
    case isProfile
    case tooLarge(Int)
    /// With its profiles it is no document that could be read again.
    case notWhole
}

extension AdoptionError: MessageError {
    package var message: Message {
        switch self {
        case .invalid(let line, let column, let problem, let count):
            Message(
                "adoption.invalid",
                [
                    "line": "\(line)", "column": "\(column)", "count": "\(count)",
                    "problem": problem,
                ])
        case .notWhole: Message("adoption.notWhole")
        case .isProfile: Message("adoption.isProfile")
        case .tooLarge(let limit): Message("api.tooLarge", ["limit": "\(limit)"])
        }
    }
}

/// The policy of a vault, as its process remembers it.
private final class PolicyMemory: Sendable {
    let policy = Mutex<Policy?>(nil)
    /// One at a time is adopted, so that what is remembered is what was written last.
    let adopting = Mutex<Void>(())
}

extension Vault {
    fileprivate var policyMemory: PolicyMemory { shared.object { PolicyMemory() } }
}
