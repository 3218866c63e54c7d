package import StrataCore
package import StrataVault

/// What is shown beside a passphrase.
package enum FactorProof: Sendable, Hashable {
    /// A one-time code.
    case code(String)
    /// A recovery code.
    case recovery(String)
    /// An answer of a security key to a challenge.
    case key(KeyAssertion, KeyChallenge)
}

/// Lets people in.
///
/// Whatever is wrong is said alike and takes as long: for names that nobody has a passphrase is
/// tried against a hash of the same cost, and something is written down. After failures comes a
/// growing delay, in which a passphrase alone does not let in; one with a second factor does, so
/// nobody can lock out somebody else who has one, and a quarter of an hour is the longest delay.
package struct SignIn: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let cost: Argon2Cost

    /// - Parameters:
    ///   - vault: The owner's vault, not somebody's view.
    ///   - policy: Says how long sessions last.
    ///   - cost: What trying an unknown name costs: what new passphrases cost.
    package init(
        vault: Vault, policy: Policy, cost: Argon2Cost = PassphraseHash.usualCost
    ) {
        self.vault = vault
        self.policy = policy
        self.cost = cost
    }

    /// A session, and the secret that its holder gets once.
    package struct Opened: Sendable {
        package var account: Account
        package var session: AccessSession
        package var secret: AccessSecret
    }

    /// Opens a session.
    ///
    /// - Parameters:
    ///   - login: As it was typed.
    ///   - passphrase: As it was typed.
    ///   - proof: The second factor; an account that has one is not let in without.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The session with its secret.
    /// - Throws: `AccessError.refused`, whatever was wrong.
    package func open(
        _ login: String, _ passphrase: borrowing SecretBytes, proof: FactorProof? = nil,
        at now: Int64 = SystemClock.microseconds
    ) throws -> Opened {
        let known = try Account.login(login).flatMap { login in
            try vault.records.read { reader in
                try reader.documents(.account).lazy.map { try Account($0, vault) }
                    .first { $0.login == login }
            }
        }
        let hash = known?.passphrase
        // The slow part is outside of the transaction, and the same for everybody.
        let matches: Bool
        if let hash {
            matches = try hash.matches(passphrase)
        } else {
            _ = try PassphraseHash(passphrase, cost: cost)
            matches = false
        }
        let number = try vault.keyStore.allocate(1)
        let secret = AccessSecret.make(.session, number, vault)
        let trail = AuditTrail(vault, policy: policy, signingIn: known?.number)
        var request = AuditTrail.Request(.signIn)
        request.accounts = known.map { [$0.number] } ?? []
        return try trail.attempt(request) { attempt in
            let opened = try vault.records.write { transaction -> Opened? in
                guard let known, let row = try transaction.document(.account, known.number) else {
                    try noteUnknown(transaction)
                    return nil
                }
                var account = try Account(row, vault)
                let isIn = try admit(
                    &account, matches && account.passphrase == hash, proof, at: now)
                guard isIn.allowed else {
                    try transaction.put(account.document(vault))
                    return nil
                }
                let limits = account.roles.map(policy.sessionLimits)
                let session = AccessSession(
                    number: number, account: account.number, opened: now, seen: now,
                    factorAt: isIn.factor ? now : nil,
                    idle: limits.map(\.idle).min() ?? FailureCount.longestDelay,
                    whole: limits.map(\.whole).min() ?? FailureCount.longestDelay,
                    isRevoked: false, digest: secret.digest)
                try transaction.put(account.document(vault))
                try transaction.put(session.document(vault))
                try forgetOldSessions(of: account.number, transaction, at: now)
                return Opened(account: account, session: session, secret: secret)
            }
            guard let opened else { throw AccessError.refused }
            try attempt.begin()
            return opened
        }
    }

    /// The security keys that may be asked when somebody signs in.
    ///
    /// For a name that has none, or that nobody has, it is one that is nobody's and always the same:
    /// who has an account, and with a key, is not for everybody to know (WebAuthn, section 14.6.2).
    ///
    /// - Parameters:
    ///   - login: As it was typed.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: Their identifiers.
    /// - Throws: `VaultError`, `DatabaseError` where the account cannot be read.
    package func keys(
        for login: String, at now: Int64 = SystemClock.microseconds
    ) throws -> [[UInt8]] {
        let name = Account.login(login)
        let known = try vault.records.read { reader in
            try reader.documents(.account).map { try Account($0, vault) }
                .first { $0.login == name && $0.isActive(at: now) }
        }
        let seed = Array(
            vault.keys.audit.pseudonym("key", "nobody's \(name ?? login)").description.utf8)
        let bytes = (0..<3).map { TreeHash.digest(seed + [UInt8($0)]).bytes }
        // As long as those that keys make.
        let lengths = [16, 20, 32, 48, 48, 64, 64, 64]
        let made = (bytes[1] + bytes[2]).prefix(lengths[Int(bytes[0][0] & 7)])
        guard let keys = known?.keys, !keys.isEmpty else { return [Array(made)] }
        return keys.map(\.identifier)
    }

    /// Opens a session for somebody whom a provider has vouched for, and to whom an account was
    /// linked. The provider's second factor counts as one; its roles take away and give nothing.
    ///
    /// - Throws: `AccessError.refused`, whatever was wrong.
    package func open(
        _ identity: OIDCIdentity, at now: Int64 = SystemClock.microseconds
    ) throws -> Opened {
        let digest = AccountBook.digest(of: identity)
        let known = try vault.records.read { reader in
            try reader.documents(.account).lazy.map { try Account($0, vault) }
                .first { $0.identity == digest }
        }
        let number = try vault.keyStore.allocate(1)
        let secret = AccessSecret.make(.session, number, vault)
        var request = AuditTrail.Request(.signIn)
        request.accounts = known.map { [$0.number] } ?? []
        return try AuditTrail(vault, policy: policy, signingIn: known?.number).attempt(request) {
            attempt in
            let opened = try vault.records.write { transaction -> Opened? in
                guard let known, let row = try transaction.document(.account, known.number) else {
                    return nil
                }
                let account = try Account(row, vault)
                guard account.identity == digest, account.isActive(at: now) else { return nil }
                let limits = account.roles.map(policy.sessionLimits)
                let session = AccessSession(
                    number: number, account: account.number, opened: now, seen: now,
                    factorAt: identity.hasSecondFactor ? now : nil,
                    idle: limits.map(\.idle).min() ?? FailureCount.longestDelay,
                    whole: limits.map(\.whole).min() ?? FailureCount.longestDelay,
                    isRevoked: false, roles: identity.roles, digest: secret.digest)
                try transaction.put(session.document(vault))
                try forgetOldSessions(of: account.number, transaction, at: now)
                return Opened(account: account, session: session, secret: secret)
            }
            guard let opened else { throw AccessError.refused }
            try attempt.begin()
            return opened
        }
    }

    /// Deletes sessions of an account that were over a week ago; the audit log has them.
    private func forgetOldSessions(
        of account: Int64, _ transaction: RecordTransaction, at now: Int64
    ) throws {
        for row in try transaction.documents(.session) {
            let session = try AccessSession(row, vault)
            guard session.account == account,
                session.opened + session.whole + AccessSessions.keptFor < now
            else { continue }
            try transaction.delete(.session, session.number)
        }
    }

    /// Shows a second factor anew within a session: a touch.
    ///
    /// - Throws: `AccessError.refused`, `.notSignedIn`.
    package func touch(
        _ number: Int64, _ proof: FactorProof, at now: Int64 = SystemClock.microseconds
    ) throws {
        let isIn = try vault.records.write { transaction in
            guard let row = try transaction.document(.session, number) else { return false }
            var session = try AccessSession(row, vault)
            guard session.isOpen(at: now),
                let row = try transaction.document(.account, session.account)
            else { throw AccessError.notSignedIn }
            var account = try Account(row, vault)
            guard account.isActive(at: now) else { throw AccessError.notSignedIn }
            // Codes are few: whoever has the session still does not get to try them all.
            guard !account.factorFailures.holdsUp(at: now) else { return false }
            guard account.accepts(proof, at: now) else {
                account.factorFailures.add(at: now)
                try transaction.put(account.document(vault))
                return false
            }
            account.factorFailures = FailureCount()
            session.factorAt = now
            session.seen = now
            try transaction.put(account.document(vault))
            try transaction.put(session.document(vault))
            return true
        }
        guard isIn else { throw AccessError.refused }
    }

    /// Whether an account is let in; counts failures and uses codes up.
    ///
    /// Wrong passphrases and wrong codes behind a right passphrase are counted apart: the delay of
    /// the first, which anybody can cause, does not hold up who has both.
    private func admit(
        _ account: inout Account, _ passphraseMatches: Bool, _ proof: FactorProof?,
        at now: Int64
    ) throws -> (allowed: Bool, factor: Bool) {
        var trial = account
        let factor = proof.map { trial.accepts($0, at: now) } ?? false
        let isEnough = factor || (proof == nil && !account.hasSecondFactor)
        guard account.isActive(at: now), !account.isService else { return (false, false) }
        guard passphraseMatches else {
            // Attempts within a delay make it no longer.
            if !account.passphraseFailures.holdsUp(at: now) {
                account.passphraseFailures.add(at: now)
            }
            return (false, false)
        }
        guard !account.factorFailures.holdsUp(at: now) else { return (false, false) }
        guard isEnough else {
            if proof != nil { account.factorFailures.add(at: now) }
            return (false, false)
        }
        guard factor || !account.passphraseFailures.holdsUp(at: now) else {
            return (false, false)
        }
        account = trial
        account.passphraseFailures = FailureCount()
        account.factorFailures = FailureCount()
        return (true, factor)
    }

    /// As much work as for somebody who is known.
    private func noteUnknown(_ transaction: RecordTransaction) throws {
        var budget = try ValueBudget(of: 0, transaction, vault)
        budget.today = min(budget.today + 1, 1_000_000_000)
        try transaction.put(budget.document(vault))
    }
}

extension Account {
    /// Whether a second factor is this account's; what is good once is used up.
    mutating func accepts(_ proof: FactorProof, at now: Int64) -> Bool {
        switch proof {
        case .code(let text):
            for index in codes.indices {
                if let step = codes[index].code.step(
                    of: text, after: codes[index].lastStep, at: now / 1_000_000)
                {
                    codes[index].lastStep = step
                    return true
                }
            }
            return false
        case .recovery(let text):
            guard let digest = RecoveryCode.digest(text),
                let index = recovery.firstIndex(where: { AccessSecret.areEqual($0, digest) })
            else { return false }
            recovery.remove(at: index)
            return true
        case .key(let assertion, let challenge):
            guard let index = keys.firstIndex(where: { $0.identifier == assertion.credential }),
                let counter = assertion.counter(
                    answering: challenge, by: keys[index].key, after: keys[index].counter)
            else { return false }
            keys[index].counter = counter
            return true
        }
    }
}

/// Codes for who has lost everything else: 80 random bits, hashed, each good once.
package enum RecoveryCode {
    package static let count = 10

    /// A new code as it is shown: 16 characters of base 32 in groups of four.
    static func make() -> String {
        let text = Base32.text(SystemRandom.bytes(10)).lowercased()
        return stride(from: 0, to: 16, by: 4).map { index in
            String(text.dropFirst(index).prefix(4))
        }.joined(separator: "-")
    }

    /// - Returns: `nil` for what is no code.
    static func digest(_ text: String) -> [UInt8]? {
        guard let bytes = Base32.bytes(text), bytes.count == 10 else { return nil }
        return TreeHash.digest(bytes).bytes
    }
}
