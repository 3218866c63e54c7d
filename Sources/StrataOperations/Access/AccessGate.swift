import StrataCore
import StrataVault

/// Decides whether somebody who signed in may do an act, and takes what it costs: values of their
/// budget, an approval. All of it is read and taken in one transaction, so that a role, a session
/// or an approval that ended a moment ago counts no more, and nothing is used twice.
struct AccessGate {
    let vault: Vault
    let actor: VaultActor
    let policy: Policy
    /// Microseconds since 1970, UTC.
    let now: Int64

    /// The gate of a vault's view; `nil` where the owner acts directly.
    init?(_ vault: Vault, now: Int64 = SystemClock.microseconds) {
        guard let actor = vault.actor else { return nil }
        self.vault = vault
        self.actor = actor
        policy = vault.actorsPolicy ?? Policy.standard
        self.now = now
    }

    struct Admitted {
        var role: Role
        var decision: AccessDecision
        var purpose: Purpose?
        var ticket: String?
        /// What the act takes in its first transaction; `nil` where nothing is left to take.
        var cost: (@Sendable (RecordTransaction) throws -> Void)?
        /// The transaction in which something was taken before the act.
        var taken: Int64?
    }

    /// Whether an act would be allowed; takes nothing.
    ///
    /// - Throws: `AccessError`.
    func check(_ request: AuditTrail.Request, labels: Set<LabelID>) throws {
        try evaluate(request, labels, .memory(vault)).check()
    }

    /// Authorises an act. What it costs is taken before, where it hands out values or goes around the
    /// rules, or changes other things than records; else in the transaction that does it.
    ///
    /// - Throws: `AccessError`; nothing is taken then.
    func admit(_ request: AuditTrail.Request, labels: Set<LabelID>) throws -> Admitted {
        guard request.action.handsOutValues || request.rows > 0 else {
            return try admit(evaluate(request, labels, .memory(vault)), request, labels)
        }
        return try vault.valueBudgets.withLease(of: actor.account) { lease in
            let time = LocalTime(now)
            try lease.move(to: time) {
                try vault.authorisersRecords.read {
                    try ValueBudget(of: actor.account, $0, vault)
                }
            }
            let first = try evaluate(request, labels, .memory(vault), lease.used)
            try first.check()
            let (values, rows) = (first.decision.values, first.decision.rows)
            guard values > 0 || rows > 0 else { return try admit(first, request, labels) }
            let budget = lease.reserve(values, rows: rows)
            // An allowance that is on record already covers it.
            if budget == nil, !first.takesOther(at: now) {
                lease.use(values, rows: rows)
                return first.admitted
            }
            let taken = try take(request, labels, lease.used, budget)
            lease.use(values, rows: rows, of: budget)
            return taken
        }
    }

    /// The rest, for an act that takes no values.
    private func admit(
        _ first: Evaluation, _ request: AuditTrail.Request, _ labels: Set<LabelID>
    ) throws -> Admitted {
        try first.check()
        // Most acts take nothing: then nothing is written.
        guard first.takesOther(at: now) else { return first.admitted }
        guard request.action.changesRecordsAlone, !first.decision.brokeGlass else {
            return try take(request, labels, nil, nil)
        }
        var admitted = first.admitted
        admitted.cost = { transaction in
            let last = try evaluate(request, labels, .rows(transaction, vault))
            try last.check()
            try take(last, transaction)
        }
        return admitted
    }

    private func take(
        _ request: AuditTrail.Request, _ labels: Set<LabelID>, _ used: ValueBudget?,
        _ budget: ValueBudget?
    ) throws -> Admitted {
        let (last, sequence) = try vault.authorisersRecords.write { transaction in
            let last = try evaluate(request, labels, .rows(transaction, vault), used)
            try last.check()
            if let budget { try transaction.put(budget.document(vault)) }
            try take(last, transaction)
            return (last, transaction.sequence + 1)
        }
        var admitted = last.admitted
        admitted.taken = sequence
        return admitted
    }

    private func take(_ last: Evaluation, _ transaction: RecordTransaction) throws {
        if last.decision.approvals > 0, var approval = last.approval {
            approval.used = now
            try transaction.put(approval.document(vault))
        }
        if last.decision.brokeGlass {
            try transaction.put(
                ApprovalRequest(
                    number: try vault.keyStore.allocate(1), kind: .review,
                    requester: actor.account, act: last.act, reason: actor.emergency ?? "",
                    asked: now, ends: .max, needed: 1, votes: []
                ).document(vault))
        }
        if var session = last.session, last.isUseDue(at: now) {
            session.seen = now
            try transaction.put(session.document(vault))
        }
    }

    // MARK: Reading

    struct Evaluation {
        var account: Account
        var session: AccessSession?
        var role: Role
        var decision: AccessDecision
        var approval: ApprovalRequest?
        var request: AuditTrail.Request
        var labels: Set<LabelID>
        var vault: Vault

        /// What an approval would be of.
        var act: ApprovedAct { ApprovedAct(request, labels: labels, vault) }

        /// - Throws: `AccessError` where it is not allowed.
        func check() throws {
            switch decision.verdict {
            case .allowed: return
            case .denied: throw AccessError.denied(AccessRefusal(decision, role))
            case .needs: throw AccessError.needs(AccessRefusal(decision, role), act)
            }
        }

        func isUseDue(at now: Int64) -> Bool { session?.isUseDue(at: now) ?? false }

        /// Whether something beside values of a budget is taken.
        func takesOther(at now: Int64) -> Bool {
            decision.approvals > 0 || decision.brokeGlass || isUseDue(at: now)
        }

        var admitted: Admitted {
            Admitted(
                role: role, decision: decision, purpose: request.purpose, ticket: request.ticket)
        }
    }

    private func evaluate(
        _ request: AuditTrail.Request, _ labels: Set<LabelID>, _ rows: AccessRows,
        _ used: ValueBudget? = nil
    ) throws -> Evaluation {
        var request = request
        request.purpose = request.purpose ?? actor.purpose
        request.ticket = request.ticket ?? actor.ticket
        let need = request.action.need
        let named = request.fields.compactMap { AuditLabel.label($0, in: policy) }
        let labels = labels.union(named)
        let (account, session) = try holder(need, rows)
        guard !account.mustChange || need == .duty(.own) else { throw AccessError.mustChange }
        var facts = AccessFacts()
        facts.minuteOfDay = LocalTime(now).minuteOfDay
        facts.valuesToday = used?.today ?? 0
        facts.valuesThisHour = used?.thisHour ?? 0
        facts.rowsToday = used?.rowsToday ?? 0
        facts.rowsThisHour = used?.rowsThisHour ?? 0
        facts.place = actor.place
        if policy.asksForAssignment { facts.isAssigned = try isAssigned(account, request) }
        facts.isTrained = account.trainedUntil.map { now < $0 }
        if let shown = session?.factorAt, shown <= now {
            facts.secondFactorAge = Int((now - shown) / 1_000_000)
        }
        let approval = try usable(
            ApprovedAct(request, labels: labels, vault), of: account.number, rows)
        facts.approvals = try approval.map { try voices(of: $0, rows) } ?? 0
        var best: (role: Role, decision: AccessDecision)?
        for role in try roles(of: account, in: session, request) {
            let decision = policy.access(
                question(need, role, labels, facts, request))
            if best.map({ decision.verdict.rank < $0.decision.verdict.rank }) ?? true {
                best = (role, decision)
            }
        }
        guard let best else { throw AccessError.noRole }
        return Evaluation(
            account: account, session: session, role: best.role, decision: best.decision,
            approval: approval, request: request, labels: labels, vault: vault)
    }

    /// Whether an act is about people alone whom the account has as leads. What a queue does gives
    /// out its leads, and finds out itself whose they are.
    private func isAssigned(_ account: Account, _ request: AuditTrail.Request) throws -> Bool {
        switch request.action {
        case .queueNext, .queueResult, .queueDial: true
        default:
            try vault.assignedPeople.areWith(account.login, request.subjects, at: now, vault)
        }
    }

    private func question(
        _ need: AccessNeed, _ role: Role, _ labels: Set<LabelID>, _ facts: AccessFacts,
        _ request: AuditTrail.Request
    ) -> AccessQuestion {
        // What one act takes out of the vault as a whole is not counted value by value.
        let isBulk = request.action.isBulk
        var question = AccessQuestion(
            need, as: role, labels: labels, tier: request.action.usualTier,
            purpose: request.purpose, ticket: request.ticket,
            values: request.action.handsOutValues && !isBulk ? 1 : 0, isBulk: isBulk,
            facts: facts, breaksGlass: actor.emergency != nil)
        question.rows = request.rows
        return question
    }

    /// The account, where it and what it signed in with are still good.
    private func holder(
        _ need: AccessNeed, _ rows: AccessRows
    ) throws -> (Account, AccessSession?) {
        guard let account = try rows.account(actor.account), account.isActive(at: now) else {
            throw AccessError.notSignedIn
        }
        switch actor.credential {
        case .session(let number):
            guard let session = try rows.session(number), session.account == account.number,
                session.isOpen(at: now)
            else { throw AccessError.notSignedIn }
            return (account, session)
        case .token(let number):
            guard let token = try rows.token(number), token.account == account.number,
                token.isOpen(at: now)
            else { throw AccessError.notSignedIn }
            guard token.scopes.contains(need.name) else {
                throw AccessError.outOfScope(need.name)
            }
            return (account, nil)
        }
    }

    /// The roles in which the act may be done: the one that was named, or any that the account has.
    private func roles(
        of account: Account, in session: AccessSession?, _ request: AuditTrail.Request
    ) throws -> [Role] {
        let held = session?.roles.map(account.roles.intersection) ?? account.roles
        // A view that shows as one role is only for who has that role.
        let named = Set([request.role, actor.role].compactMap(\.self))
        guard named.isSubset(of: held), named.count <= 1 else {
            throw AccessError.noRole
        }
        if let role = named.first { return [role] }
        return Role.allCases.filter(held.contains)
    }

    // MARK: Approvals

    /// An approval of exactly this act for whoever does it.
    private func usable(
        _ act: @autoclosure () -> ApprovedAct, of account: Int64, _ rows: AccessRows
    ) throws -> ApprovalRequest? {
        let own = try rows.approvals().filter {
            $0.kind == .approval && $0.isFor(account) && $0.state(at: now) == .approved
        }
        guard !own.isEmpty else { return nil }
        let digest = act().digest
        return own.first { $0.act.digest == digest }
    }

    /// How many of those who agreed may still do so.
    private func voices(of approval: ApprovalRequest, _ rows: AccessRows) throws -> Int {
        let accounts = Set(approval.votes.filter(\.isFor).map(\.account))
        return try accounts.count { number in
            guard SeparationOfDuties.mayApprove(number, requestBy: approval.requester),
                let account = try rows.account(number)
            else { return false }
            return account.isActive(at: now)
                && account.roles.contains { policy.mayDecide(as: $0) }
        }
    }
}

extension Policy {
    /// Whether a role decides what others ask for.
    func mayDecide(as role: Role) -> Bool {
        access(AccessQuestion(.duty(.approve), as: role)).reasons.first {
            $0.condition == .role
        }?.outcome == .met
    }
}

extension AccessDecision.Verdict {
    /// The better, the smaller.
    fileprivate var rank: Int {
        switch self {
        case .allowed: 0
        case .needs: 1
        case .denied: 2
        }
    }
}

extension ValueBudget {
    init(of account: Int64, _ reader: RecordReader, _ vault: Vault) throws {
        self =
            try reader.document(.budget, account).map { try ValueBudget($0, vault) }
            ?? ValueBudget(account: account)
    }
}

extension ApprovedAct {
    init(_ request: AuditTrail.Request, labels: Set<LabelID>, _ vault: Vault) {
        let identifiers = vault.keys.identifiers
        func names(_ kind: IdentifierKind, _ numbers: [Int64]) -> [String] {
            Set(numbers).sorted().map { identifiers.identifier(kind, $0) }
        }
        let fields = Set(request.fields).union(labels.map(\.rawValue))
        self.init(
            action: request.action,
            objects: names(.subject, request.subjects) + names(.record, request.records)
                + names(.dataset, request.datasets) + names(.account, request.accounts),
            fields: fields.sorted(), purpose: request.purpose, ticket: request.ticket,
            details: request.details)
    }
}
