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
    }

    /// - Throws: `AccessError`; nothing is taken then.
    func admit(_ request: AuditTrail.Request, labels: Set<LabelID>) throws -> Admitted {
        let records = vault.authorisersRecords
        // Most acts take nothing: then nothing is written.
        let first = try records.read { try evaluate(request, labels, $0) }
        try first.check()
        guard first.takes(at: now) else { return first.admitted }
        let review = first.decision.brokeGlass ? try vault.keyStore.allocate(1) : 0
        let taken = try records.write { transaction in
            var last = try evaluate(request, labels, transaction)
            try last.check()
            if last.decision.values > 0 || last.decision.rows > 0 {
                last.budget.today += last.decision.values
                last.budget.thisHour += last.decision.values
                last.budget.rowsToday += last.decision.rows
                last.budget.rowsThisHour += last.decision.rows
                try transaction.put(last.budget.document(vault))
            }
            if last.decision.approvals > 0, var approval = last.approval {
                approval.used = now
                try transaction.put(approval.document(vault))
            }
            if last.decision.brokeGlass {
                try transaction.put(
                    ApprovalRequest(
                        number: review, kind: .review, requester: actor.account,
                        act: last.act, reason: actor.emergency ?? "", asked: now, ends: .max,
                        needed: 1, votes: []
                    ).document(vault))
            }
            if var session = last.session {
                session.seen = now
                try transaction.put(session.document(vault))
            }
            return last
        }
        return taken.admitted
    }

    // MARK: Reading

    struct Evaluation {
        var account: Account
        var session: AccessSession?
        var role: Role
        var decision: AccessDecision
        var budget: ValueBudget
        var approval: ApprovalRequest?
        var act: ApprovedAct
        var request: AuditTrail.Request

        /// - Throws: `AccessError` where it is not allowed.
        func check() throws {
            switch decision.verdict {
            case .allowed: return
            case .denied: throw AccessError.denied(AccessRefusal(decision, role))
            case .needs: throw AccessError.needs(AccessRefusal(decision, role), act)
            }
        }

        /// A session's last use is written down once a minute.
        func takes(at now: Int64) -> Bool {
            decision.values > 0 || decision.rows > 0 || decision.approvals > 0
                || decision.brokeGlass
                || session.map { now - $0.seen > 60_000_000 } ?? false
        }

        var admitted: Admitted {
            Admitted(
                role: role, decision: decision, purpose: request.purpose, ticket: request.ticket)
        }
    }

    private func evaluate(
        _ request: AuditTrail.Request, _ labels: Set<LabelID>, _ reader: RecordReader
    ) throws -> Evaluation {
        var request = request
        request.purpose = request.purpose ?? actor.purpose
        request.ticket = request.ticket ?? actor.ticket
        let need = request.action.need
        let named = request.fields.compactMap { AuditLabel.label($0, in: policy) }
        let labels = labels.union(named)
        let (account, session) = try holder(need, reader)
        guard !account.mustChange || need == .duty(.own) else { throw AccessError.mustChange }
        let act = ApprovedAct(request, labels: labels, vault)
        var facts = AccessFacts()
        let time = LocalTime(now)
        var budget = try ValueBudget(of: account.number, reader, vault)
        budget.move(to: time)
        facts.minuteOfDay = time.minuteOfDay
        facts.valuesToday = budget.today
        facts.valuesThisHour = budget.thisHour
        facts.rowsToday = budget.rowsToday
        facts.rowsThisHour = budget.rowsThisHour
        facts.place = actor.place
        facts.isTrained = account.trainedUntil.map { now < $0 }
        if let shown = session?.factorAt, shown <= now {
            facts.secondFactorAge = Int((now - shown) / 1_000_000)
        }
        let approval = try usable(act, of: account.number, reader)
        facts.approvals = try approval.map { try voices(of: $0, reader) } ?? 0
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
            budget: budget, approval: approval, act: act, request: request)
    }

    private func question(
        _ need: AccessNeed, _ role: Role, _ labels: Set<LabelID>, _ facts: AccessFacts,
        _ request: AuditTrail.Request
    ) -> AccessQuestion {
        // What one act takes out of the vault as a whole is not counted value by value.
        let isBulk = [.subjectExport, .queueExport, .transferSend].contains(request.action)
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
        _ need: AccessNeed, _ reader: RecordReader
    ) throws -> (Account, AccessSession?) {
        guard let row = try reader.document(.account, actor.account) else {
            throw AccessError.notSignedIn
        }
        let account = try Account(row, vault)
        guard account.isActive(at: now) else { throw AccessError.notSignedIn }
        switch actor.credential {
        case .session(let number):
            guard let row = try reader.document(.session, number) else {
                throw AccessError.notSignedIn
            }
            let session = try AccessSession(row, vault)
            guard session.account == account.number, session.isOpen(at: now) else {
                throw AccessError.notSignedIn
            }
            return (account, session)
        case .token(let number):
            guard let row = try reader.document(.token, number) else {
                throw AccessError.notSignedIn
            }
            let token = try ServiceToken(row, vault)
            guard token.account == account.number, token.isOpen(at: now) else {
                throw AccessError.notSignedIn
            }
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

    /// An approval of exactly this act for whoever asked for it.
    private func usable(
        _ act: ApprovedAct, of account: Int64, _ reader: RecordReader
    ) throws -> ApprovalRequest? {
        let digest = act.digest
        for row in try reader.documents(.approval) {
            let approval = try ApprovalRequest(row, vault)
            if approval.kind == .approval, approval.requester == account,
                approval.state(at: now) == .approved, approval.act.digest == digest
            {
                return approval
            }
        }
        return nil
    }

    /// How many of those who agreed may still do so.
    private func voices(of approval: ApprovalRequest, _ reader: RecordReader) throws -> Int {
        let accounts = Set(approval.votes.filter(\.isFor).map(\.account))
        return try accounts.count { number in
            guard
                SeparationOfDuties.mayApprove(number, requestBy: approval.requester),
                let row = try reader.document(.account, number)
            else { return false }
            let account = try Account(row, vault)
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
