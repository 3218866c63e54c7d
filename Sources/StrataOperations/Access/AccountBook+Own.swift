package import StrataCore
package import StrataVault

/// What people do with their own account: a passphrase, factors, recovery codes.
extension AccountBook {
    /// Sets one's own passphrase.
    ///
    /// - Parameters:
    ///   - former: The one that is good until now.
    ///   - new: The new one.
    ///   - now: Microseconds since 1970, UTC.
    /// - Throws: `AccessError.refused` where the former one is wrong, `AccountError.weak`.
    package func setOwnPassphrase(
        former: borrowing SecretBytes, new: borrowing SecretBytes,
        at now: Int64 = SystemClock.microseconds
    ) throws {
        let account = try own()
        let text = new.withBytes { String(decoding: $0, as: UTF8.self) }
        if let problem = PassphraseRule.problem(of: text, words: [account.login, account.name]) {
            throw AccountError.weak(problem)
        }
        guard let hash = account.passphrase,
            !account.passphraseFailures.holdsUp(at: now)
        else { throw AccessError.refused }
        let isRight = try hash.matches(former)
        // The same again would be no change of what somebody else gave.
        guard try !hash.matches(new) else { throw AccountError.weak(.own) }
        let made = try PassphraseHash(new, cost: newCost)
        let session = try ownSession()
        var isChanged = false
        try change(.userOwn, account) {
            guard isRight, $0.passphrase == hash else {
                $0.passphraseFailures.add(at: now)
                return
            }
            $0.passphrase = made
            $0.mustChange = false
            isChanged = true
        }
        guard isChanged else { throw AccessError.refused }
        // Whoever knew the former one is out.
        for other in try AccessSessions(vault: vault).open(of: account.number, at: now)
        where other.number != session {
            try AccessSessions(vault: vault).end(other.number)
        }
    }

    /// Enrols a generator of one-time codes that shows a code of its own.
    ///
    /// - Throws: `AccountError.badCode`; `.factorNeeded` where there is a factor already and it was
    ///   not shown in this session within fifteen minutes.
    package func enrolOwn(
        _ code: OneTimeCode, label: String, showing typed: String,
        at now: Int64 = SystemClock.microseconds
    ) throws {
        try checkFactor(at: now)
        guard let step = code.step(of: typed, after: nil, at: now / 1_000_000) else {
            throw AccountError.badCode
        }
        try change(.userOwn, try own()) {
            try Self.checkCount(of: $0)
            $0.codes.append(EnrolledCode(code, label: label, lastStep: step))
        }
    }

    /// Enrols a security key.
    ///
    /// - Throws: `AccountError.badKey`, `.factorNeeded`, `.tooManyFactors`.
    package func enrolOwn(
        _ registration: KeyRegistration, answering challenge: KeyChallenge, label: String,
        at now: Int64 = SystemClock.microseconds
    ) throws {
        try checkFactor(at: now)
        guard let key = registration.enrolled(answering: challenge, label: label) else {
            throw AccountError.badKey
        }
        let isTaken = try accounts().contains { account in
            account.keys.contains { $0.identifier == key.identifier }
        }
        guard !isTaken else { throw AccountError.badKey }
        try change(.userOwn, try own()) {
            try Self.checkCount(of: $0)
            $0.keys.append(key)
        }
    }

    /// Calls a security key of one's own something else.
    ///
    /// - Throws: `AccountError.unknownKey`.
    package func renameOwnKey(_ name: String, to label: String) throws {
        try change(.userOwn, try own()) { account in
            guard let place = account.keys.firstIndex(where: { $0.name == name }) else {
                throw AccountError.unknownKey
            }
            account.keys[place].label = label
        }
    }

    /// Takes a security key of one's own off the account: it is good no more.
    ///
    /// - Throws: `AccountError.unknownKey`, `.factorNeeded`.
    package func removeOwnKey(
        _ name: String, at now: Int64 = SystemClock.microseconds
    ) throws {
        try checkFactor(at: now)
        try change(.userOwn, try own()) { account in
            guard account.keys.contains(where: { $0.name == name }) else {
                throw AccountError.unknownKey
            }
            account.keys.removeAll { $0.name == name }
        }
    }

    /// Makes new recovery codes; the former ones are good no more.
    ///
    /// - Returns: The codes, shown once.
    /// - Throws: `AccountError.factorNeeded`.
    package func renewOwnRecovery(at now: Int64 = SystemClock.microseconds) throws -> [String] {
        try checkFactor(at: now)
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.make() }
        try change(.userOwn, try own()) {
            $0.recovery = codes.compactMap(RecoveryCode.digest)
        }
        return codes
    }

    /// The account of whoever acts.
    ///
    /// - Throws: `AccessError.notSignedIn`.
    package func own() throws -> Account {
        guard let actor = vault.actor,
            let row = try vault.authorisersRecords.read({
                try $0.document(.account, actor.account)
            })
        else { throw AccessError.notSignedIn }
        return try Account(row, vault)
    }

    /// The roles of whoever acts.
    ///
    /// - Throws: `AccessError.notSignedIn`.
    package func ownRoles() throws -> Set<Role> {
        guard let actor = vault.actor,
            let account = try AccessRows.memory(vault).account(actor.account)
        else { throw AccessError.notSignedIn }
        return account.roles
    }

    private static func checkCount(of account: Account) throws(AccountError) {
        guard account.codes.count + account.keys.count < Account.mostFactors else {
            throw .tooManyFactors
        }
    }

    private func ownSession() throws -> Int64 {
        guard case .session(let number) = vault.actor?.credential else {
            throw AccessError.notSignedIn
        }
        return number
    }

    /// Whoever has a factor shows it before they get another: a session that was left open is not
    /// enough to take an account over.
    private func checkFactor(at now: Int64) throws {
        let session = try ownSession()
        guard try own().hasSecondFactor else { return }
        let row = try vault.authorisersRecords.read { try $0.document(.session, session) }
        guard let shown = try row.map({ try AccessSession($0, vault) })?.factorAt,
            (0...15 * 60 * 1_000_000).contains(now - shown)
        else { throw AccountError.factorNeeded }
    }
}
