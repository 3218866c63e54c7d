import Glibc
package import StrataCore
package import StrataVault
import Synchronization

/// The one way in which an operation is written down: what is about to be done before it is done,
/// and what became of it behind.
///
/// A strict act (`AuditAction.isStrict`) does not happen unless its entry is on disk. Another act
/// happens all the same, and entries that were lost are counted in the log once it can be written.
package struct AuditTrail: Sendable {
    private let vault: Vault
    private let policy: Policy?
    /// Another policy than the vault's was brought by somebody who signed in.
    private let bringsPolicy: Bool
    private let actor: AuditName

    /// - Parameters:
    ///   - vault: Whose log it is.
    ///   - policy: What decides; `nil` where no policy does.
    package init(_ vault: Vault, policy: Policy? = nil) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        bringsPolicy = vault.actorsPolicy.map { policy != nil && policy != $0 } ?? false
        actor =
            vault.actor.map { Self.name(of: $0.account, vault) } ?? Self.owner(of: vault)
    }

    /// For a sign-in, when nobody is let in yet.
    ///
    /// - Parameters:
    ///   - vault: Whose log it is.
    ///   - policy: What decides.
    ///   - account: Who says that they are it; `nil` for a name that nobody has, which is not
    ///     written down: it may be a passphrase in the wrong place.
    package init(_ vault: Vault, policy: Policy, signingIn account: Int64?) {
        self.vault = vault
        self.policy = policy
        bringsPolicy = false
        actor =
            account.map { Self.name(of: $0, vault) }
            ?? vault.keys.audit.pseudonym("usr", "nobody")
    }

    private static func name(of account: Int64, _ vault: Vault) -> AuditName {
        AuditName(vault.keys.identifiers.identifier(.account, account))
            ?? vault.keys.audit.pseudonym("usr", "account \(account)")
    }

    /// Who acts, as long as a vault knows no users: whoever opened it, by the system's number of
    /// the user, as a pseudonym of this vault's.
    package static func owner(of vault: Vault, user: UInt32 = Console.current.user) -> AuditName {
        vault.keys.audit.pseudonym("usr", "uid \(user)")
    }

    /// What an act is about, as the caller knows it: what the log may not hold is taken out here.
    package struct Request: Sendable {
        package var action: AuditAction
        package var subjects: [Int64] = []
        package var records: [Int64] = []
        package var datasets: [Int64] = []
        package var accounts: [Int64] = []
        package var approvals: [Int64] = []
        package var disposals: [Int64] = []
        /// Staff ids of those for whom it is done, who stand in the log as pseudonyms.
        package var agents: [String] = []
        /// Names of fields: labels of the policy are kept, others go to the erasable content.
        package var fields: [String] = []
        package var role: Role?
        package var purpose: Purpose?
        package var ticket: String?
        /// What makes this act another than the next one on the same objects: an approval of one
        /// is none of the other. Never a value of a person; a digest of it.
        package var details: [String] = []
        /// More that was typed, for the erasable content.
        package var texts: [String: String] = [:]
        /// Rows of open data that are shown or leave, where that is known before.
        package var rows = 0

        package init(_ action: AuditAction) { self.action = action }
    }

    /// More objects than this are not named one by one, only counted.
    private static let mostObjects = 100

    // MARK: Acting

    /// Writes the act down, does it, and writes down what became of it.
    ///
    /// - Throws: `AuditError` with nothing done, or what `body` throws.
    package func perform<Result>(_ request: Request, _ body: () throws -> Result) throws -> Result {
        try attempt(request) { attempt in
            try attempt.begin()
            return try body()
        }
    }

    /// Asks whether whoever acts may do something now that is done later, as an act of its own, when
    /// it is asked again. Nothing is taken or written down.
    ///
    /// - Throws: `AccessError`.
    func check(_ request: Request, labels: Set<LabelID> = []) throws {
        try AccessGate(vault)?.check(request, labels: labels)
    }

    /// Lets `body` find out whether the act is allowed; it calls `begin` before it opens or changes
    /// anything. What it throws before that is written down as a refusal.
    ///
    /// With `isPart` it is a part of an act that was authorised, and is written down beside it; outside
    /// of one it is an act like any other.
    package func attempt<Result>(
        _ request: Request, isPart: Bool = false, _ body: (AuditAttempt) throws -> Result
    ) throws -> Result {
        let isWithin = isPart && vault.admission?.isOpen == true
        var request = request
        if isWithin { request.role = nil }
        let attempt = AuditAttempt(trail: self, request: request, isWithin: isWithin)
        defer { CanaryWatch(vault: vault).look(at: attempt.named, request.action) }
        let result: Result
        do { result = try authorised(attempt, body) } catch {
            attempt.leave()
            // Where the disk is what fails, that is what is said.
            try attempt.end(error)
            throw error
        }
        attempt.leave()
        try attempt.end(nil)
        return result
    }

    /// Runs `body` for somebody who signed in: where it asks to begin, it is left, as it may be
    /// reading; they are authorised for the labels that it named, and it runs again. Until then it
    /// has opened and changed nothing.
    private func authorised<Result>(
        _ attempt: AuditAttempt, _ body: (AuditAttempt) throws -> Result
    ) throws -> Result {
        guard !attempt.isWithin, let gate = AccessGate(vault) else { return try body(attempt) }
        // What is brought in would be labelled by it.
        if bringsPolicy, attempt.isShapedByPolicy { throw AccessError.ownPolicy }
        // What was found to be opened may be another each time; not for ever.
        for _ in 0..<4 {
            do {
                let result = try body(attempt)
                if !attempt.isBegun { try attempt.admit(by: gate, labels: []) }
                try attempt.settle(vault)
                return result
            } catch let wanted as AdmissionWanted {
                try attempt.admit(by: gate, labels: wanted.labels, rows: wanted.rows)
                // Here, where nothing is being read: who waits for the disk keeps no snapshot.
                try attempt.begin(fields: wanted.labels.sorted(), rows: wanted.rows)
            }
        }
        throw AccessError.notSignedIn
    }

    // MARK: Entries

    fileprivate func act(
        _ request: Request, fields: [LabelID], decision: AuditDecision
    ) throws -> AuditAct {
        let identifiers = vault.keys.identifiers
        var objects = request.subjects.prefix(Self.mostObjects).compactMap {
            AuditName(identifiers.identifier(.subject, $0))
        }
        objects += request.records.prefix(Self.mostObjects).compactMap {
            AuditName(identifiers.identifier(.record, $0))
        }
        objects += request.agents.map { vault.keys.audit.pseudonym("usr", "agent \($0)") }
        objects += request.datasets.compactMap { AuditName(identifiers.identifier(.dataset, $0)) }
        objects += request.accounts.compactMap { AuditName(identifiers.identifier(.account, $0)) }
        objects += request.approvals.compactMap {
            AuditName(identifiers.identifier(.approval, $0))
        }
        objects += request.disposals.compactMap {
            AuditName(identifiers.identifier(.disposal, $0))
        }
        var texts = request.texts
        if !request.details.isEmpty { texts["details"] = request.details.joined(separator: " ") }
        var labels = fields
        for name in request.fields {
            if let label = policy.flatMap({ AuditLabel.label(name, in: $0) }) {
                if !labels.contains(label) { labels.append(label) }
            } else {
                texts["field"] = name
            }
        }
        let ticket = request.ticket.flatMap { AuditTicket($0) }
        if let text = request.ticket, ticket == nil { texts["ticket"] = text }
        return AuditAct(
            request.action, objects: objects, fields: labels, role: request.role,
            purpose: request.purpose, ticket: ticket, decision: decision,
            policy: policy.map { PolicyDigests.of($0) },
            content: texts.isEmpty ? nil : try vault.auditContents().put(texts))
    }

    /// - Returns: The name of the entry; `nil` where it was lost, as it did not have to be durable.
    fileprivate func append(_ body: AuditEntry.Body, isStrict: Bool) throws -> AuditID? {
        do {
            let log = try vault.audit()
            try noteLost(log)
            let entry = try entry(body, log)
            try log.append(entry.encoded, isStrict: isStrict)
            return entry.id
        } catch {
            if isStrict { throw error }
            return nil
        }
    }

    private func entry(_ body: AuditEntry.Body, _ log: AuditLog) throws(AuditError) -> AuditEntry {
        guard let id = AuditID(SystemRandom.bytes(16)) else { throw .tooLong }
        return AuditEntry(
            id: id, time: SystemClock.microseconds, session: log.session, actor: actor, body: body)
    }

    private func noteLost(_ log: AuditLog) throws {
        let lost = log.takeLost()
        guard lost > 0 else { return }
        let act = try entry(.act(AuditAct(.auditLost)), log)
        try log.append(act.encoded, isStrict: true)
        let outcome = AuditOutcome(of: act.id, .done, counts: [.lost: lost])
        try log.append(try entry(.outcome(outcome), log).encoded, isStrict: false)
    }

    /// Opens the view of whoever acts for writing, or closes it.
    fileprivate var admission: Admission? { vault.admission }

    /// Writes down, durable, that somebody goes around the rules, and why they say that they do.
    fileprivate func breakGlass(_ request: Request) throws {
        var request = request
        request.action = .breakGlass
        request.texts["emergency"] = vault.actor?.emergency ?? ""
        let act = try act(request, fields: [], decision: .allowed)
        _ = try append(.act(act), isStrict: true)
    }

    /// Writes down, durable, that somebody who was planted was named. Who it was is not in the entry:
    /// the log is for many, and it goes sealed into the content.
    func note(_ alarm: CanaryAlarm) throws {
        let identifiers = vault.keys.identifiers
        var objects = [AuditName(identifiers.identifier(.alarm, alarm.number))]
        objects.append(alarm.account.flatMap { AuditName(identifiers.identifier(.account, $0)) })
        objects.append(alarm.session.flatMap { AuditName(identifiers.identifier(.session, $0)) })
        var texts = ["act": alarm.action.rawValue, "cause": alarm.cause.rawValue]
        texts["subject"] = alarm.subject.map { identifiers.identifier(.subject, $0) }
        texts["export"] = alarm.export.map { identifiers.identifier(.export, $0) }
        let act = AuditAct(
            .canaryAlarm, objects: objects.compactMap(\.self),
            content: try vault.auditContents().put(texts))
        guard let entry = try append(.act(act), isStrict: true) else { return }
        _ = try append(.outcome(AuditOutcome(of: entry, .done)), isStrict: false)
    }

    /// The pseudonym of whoever acts.
    var actorName: String { actor.description }

    /// Whether acts have to be authorised one by one.
    fileprivate var hasGate: Bool { vault.actor != nil }

    fileprivate func sequence() -> Int64? { try? vault.records.state().digest.sequence }

    fileprivate func name(_ kind: IdentifierKind, _ number: Int64) -> AuditName? {
        AuditName(vault.keys.identifiers.identifier(kind, number))
    }
}

/// An act that is being written down.
package final class AuditAttempt {
    private let trail: AuditTrail
    private var request: AuditTrail.Request
    private var act: AuditID?
    fileprivate private(set) var isBegun = false
    /// Whom the act is directed at.
    fileprivate private(set) var named = CanaryWatch.Named()
    /// The labels for which whoever acts was authorised; `nil` before that.
    private var admitted: Set<LabelID>?
    private var isOpen = false
    private var sequence: Int64?
    /// The transactions of whoever signed in, by their numbers.
    private var written: ClosedRange<Int64>?
    private var objects: [AuditName] = []
    private var fields: [LabelID] = []
    private var counts: [AuditCount: Int64] = [:]

    /// Whether it is a part of an act that was authorised.
    fileprivate let isWithin: Bool

    fileprivate init(trail: AuditTrail, request: AuditTrail.Request, isWithin: Bool) {
        self.trail = trail
        self.isWithin = isWithin
        self.request = request
        named.subjects = Set(request.subjects)
        // Not later: `begin` may be called while records are being read. What changes records is
        // strict; of whoever signed in it is known what they write.
        sequence = request.action.isStrict && !trail.hasGate ? trail.sequence() : nil
    }

    /// Writes the act down as allowed; durable before this returns, where the act is strict. Again is
    /// the same as once.
    ///
    /// - Parameters:
    ///   - fields: The labels of the fields that are going to be opened.
    ///   - rows: How many rows of open data are going to be shown.
    /// - Throws: `AuditError`: the act must not happen.
    package func begin(fields: [LabelID?] = [], rows: Int = 0) throws {
        let labels = Set(fields.compactMap(\.self))
        let isAdmitted =
            rows <= request.rows && admitted.map { labels.isSubset(of: $0) } ?? false
        if trail.hasGate, !isWithin, !isAdmitted {
            throw AdmissionWanted(labels: labels, rows: rows)
        }
        guard !isBegun else { return }
        let act = try trail.act(
            request, fields: fields.compactMap(\.self), decision: .allowed)
        self.act = try trail.append(.act(act), isStrict: request.action.isStrict)
        isBegun = true
    }

    /// Whether the policy decides how data is stored, beside who may do it.
    fileprivate var isShapedByPolicy: Bool {
        switch request.action {
        case .importRun, .importRecordings, .datasetRelabel, .datasetAsk, .datasetReseal,
            .transferReceive:
            true
        default: false
        }
    }

    /// Has whoever acts authorised, and what it costs taken.
    ///
    /// - Throws: `AccessError`.
    fileprivate func admit(
        by gate: AccessGate, labels: Set<LabelID>, rows: Int = 0
    ) throws {
        request.rows = max(request.rows, rows)
        let result = try gate.admit(request, labels: labels)
        request.role = result.role
        request.purpose = result.purpose
        request.ticket = result.ticket
        // It turned out to be about more than was written down: that act has come to nothing.
        if isBegun {
            try end(AccessError.denied(AccessRefusal(result.decision, result.role)))
            isBegun = false
        }
        if let sequence = result.taken { written = Self.joined(written, sequence...sequence) }
        if result.decision.brokeGlass { try trail.breakGlass(request) }
        admitted = labels
        if !isOpen { trail.admission?.open(cost: result.cost) }
        isOpen = true
    }

    /// What the act costs is taken, where it has changed nothing that took it along.
    fileprivate func settle(_ vault: Vault) throws {
        guard trail.admission?.hasCost ?? false else { return }
        try vault.records.write { _ in }
    }

    private static func joined(
        _ one: ClosedRange<Int64>?, _ other: ClosedRange<Int64>?
    ) -> ClosedRange<Int64>? {
        guard let one, let other else { return one ?? other }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }

    /// The act is over: nothing more is written in its name.
    fileprivate func leave() {
        if isOpen {
            written = Self.joined(written, trail.admission?.sequences)
            trail.admission?.close()
        }
        isOpen = false
    }

    /// Says whom the act turned out to be directed at.
    ///
    /// - Parameters:
    ///   - subjects: People who were found by what they alone have.
    ///   - number: A normalised number that was looked for.
    func name(_ subjects: [Int64] = [], number: [UInt8]? = nil) {
        named.subjects.formUnion(subjects)
        if let number { named.numbers.insert(String(decoding: number, as: UTF8.self)) }
    }

    /// Adds to the outcome what is known only now.
    package func note(
        _ kind: IdentifierKind? = nil, _ numbers: [Int64] = [], fields: [LabelID?] = [],
        counts: [AuditCount: Int64] = [:]
    ) {
        if let kind { objects += numbers.prefix(100).compactMap { trail.name(kind, $0) } }
        self.fields += fields.compactMap(\.self)
        self.counts.merge(counts) { $1 }
    }

    fileprivate func end(_ error: (any Error)?) throws {
        guard isBegun else {
            // Without space for its entry nothing was done, which is what is said already.
            if error is AuditError { return }
            guard let error else { return try begin() }
            let act = try trail.act(
                request, fields: [], decision: .denied(AuditReason(error)))
            _ = try? trail.append(.act(act), isStrict: request.action.isStrict)
            return
        }
        guard let act else { return }
        if let sequence, let now = trail.sequence(), now != sequence {
            counts[.from] = sequence
            counts[.to] = now
        }
        if let written {
            counts[.from] = written.lowerBound - 1
            counts[.to] = written.upperBound
        }
        let outcome = AuditOutcome(
            of: act, error == nil ? .done : .failed, reason: error.map { AuditReason($0) },
            objects: objects, fields: fields, counts: counts)
        // The act is done: its outcome is not waited for, and a missing one reads as unknown.
        _ = try? trail.append(.outcome(outcome), isStrict: false)
    }
}

/// Thrown where somebody has to be authorised before an act goes on.
private struct AdmissionWanted: Error {
    var labels: Set<LabelID>
    var rows = 0
}

/// The digests of policies: a process has few, and making one takes milliseconds.
enum PolicyDigests {
    private static let known = Mutex<[(policy: Policy, digest: AuditPolicy)]>([])

    static func of(_ policy: Policy) -> AuditPolicy {
        known.withLock { known in
            if let found = known.first(where: { $0.policy == policy }) { return found.digest }
            let digest = AuditPolicy(
                version: AuditVersion(policy.version),
                digest: .digest(Array(policy.canonicalForm.utf8)))
            known = known.suffix(3) + [(policy, digest)]
            return digest
        }
    }
}
