import StrataCore
package import StrataVault

/// The sessions and tokens of a vault: who is behind a secret, what is open, and how it ends.
package struct AccessSessions: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// Whom a secret lets act; what they may do is asked act by act.
    ///
    /// - Parameters:
    ///   - secret: Of a session or a token, as it was given out.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The actor, without role and purpose.
    /// - Throws: `AccessError.notSignedIn`, whatever is wrong with it.
    package func actor(
        of secret: String, at now: Int64 = SystemClock.microseconds
    ) throws -> VaultActor {
        let rows = AccessRows.memory(vault)
        if let (number, digest) = AccessSecret.read(secret, .session, vault) {
            guard let session = try rows.session(number),
                AccessSecret.areEqual(session.digest, digest), session.isOpen(at: now),
                try rows.account(session.account)?.isActive(at: now) ?? false
            else { throw AccessError.notSignedIn }
            return VaultActor(account: session.account, credential: .session(number))
        }
        if let (number, digest) = AccessSecret.read(secret, .token, vault) {
            guard let token = try rows.token(number),
                AccessSecret.areEqual(token.digest, digest), token.isOpen(at: now),
                try rows.account(token.account)?.isActive(at: now) ?? false
            else { throw AccessError.notSignedIn }
            return VaultActor(account: token.account, credential: .token(number))
        }
        throw AccessError.notSignedIn
    }

    /// Whether the next act of somebody writes down that their session is used.
    package func isUseDue(_ actor: VaultActor, at now: Int64) throws -> Bool {
        guard case .session(let number) = actor.credential else { return false }
        return try AccessRows.memory(vault).session(number)?.isUseDue(at: now) ?? false
    }

    /// Sessions that are open, of one account or of all.
    package func open(
        of account: Int64? = nil, at now: Int64 = SystemClock.microseconds
    ) throws -> [AccessSession] {
        try vault.authorisersRecords.read { reader in
            try reader.documents(.session).map { try AccessSession($0, vault) }.filter {
                $0.isOpen(at: now) && (account == nil || $0.account == account)
            }
        }
    }

    /// Ends a session: one's own, or as one of those who keep the accounts.
    ///
    /// - Throws: `AccountError.unknownSession`.
    package func end(_ session: Int64) throws {
        let row = try vault.authorisersRecords.read { try $0.document(.session, session) }
        guard let row else { throw AccountError.unknownSession }
        let owner = try AccessSession(row, vault).account
        var request = AuditTrail.Request(
            owner == vault.actor?.account ? .userOwn : .sessionRevoke)
        request.accounts = [owner]
        try AuditTrail(vault).perform(request) {
            try vault.records.write { transaction in
                guard let row = try transaction.document(.session, session) else { return }
                var ended = try AccessSession(row, vault)
                ended.isRevoked = true
                try transaction.put(ended.document(vault))
            }
        }
    }

    /// How long sessions that are over stay on record, microseconds: a week. The next sign-in of the
    /// account deletes them; the audit log has them.
    package static let keptFor: Int64 = 7 * 86_400_000_000

    // MARK: Tokens

    package func tokens(of account: Int64? = nil) throws -> [ServiceToken] {
        try vault.authorisersRecords.read { reader in
            try reader.documents(.token).map { try ServiceToken($0, vault) }.filter {
                account == nil || $0.account == account
            }
        }
    }

    /// The longest that a token is good, microseconds: a year.
    package static let longestToken: Int64 = 366 * 86_400_000_000

    /// Makes a token of a service account.
    ///
    /// - Parameters:
    ///   - account: Of a program.
    ///   - label: What it is called.
    ///   - scopes: Names of actions and duties.
    ///   - ends: Microseconds since 1970, UTC.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The secret, which is shown once.
    /// - Throws: `AccountError`, `AccessError`.
    package func addToken(
        for account: Account, label: String, scopes: Set<String>, ends: Int64,
        at now: Int64 = SystemClock.microseconds
    ) throws -> (token: ServiceToken, secret: AccessSecret) {
        guard account.isService else { throw AccountError.notAService }
        let known = Set(Action.allCases.map(\.rawValue) + Duty.allCases.map(\.rawValue))
        if let strange = scopes.subtracting(known).sorted().first {
            throw AccountError.unknownScope(strange)
        }
        guard !scopes.isEmpty, ends > now, ends - now <= Self.longestToken else {
            throw AccountError.badTokenEnd
        }
        let number = try vault.keyStore.allocate(1)
        let secret = AccessSecret.make(.token, number, vault)
        let token = ServiceToken(
            number: number, account: account.number, label: label, made: now, ends: ends,
            scopes: scopes, isRevoked: false, digest: secret.digest)
        var request = AuditTrail.Request(.tokenAdd)
        request.accounts = [account.number]
        request.details = scopes.sorted()
        try AuditTrail(vault).perform(request) {
            try vault.records.write { try $0.put(token.document(vault)) }
        }
        return (token, secret)
    }

    /// - Throws: `AccountError.unknownToken`.
    package func revoke(token number: Int64) throws {
        let row = try vault.authorisersRecords.read { try $0.document(.token, number) }
        guard let row else { throw AccountError.unknownToken }
        var request = AuditTrail.Request(.tokenRevoke)
        request.accounts = [try ServiceToken(row, vault).account]
        try AuditTrail(vault).perform(request) {
            try vault.records.write { transaction in
                guard let row = try transaction.document(.token, number) else { return }
                var token = try ServiceToken(row, vault)
                token.isRevoked = true
                try transaction.put(token.document(vault))
            }
        }
    }
}
