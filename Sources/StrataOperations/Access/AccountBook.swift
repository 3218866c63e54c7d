package import StrataCore
package import StrataVault

/// The accounts of a vault, and how they are kept.
package struct AccountBook: Sendable {
    let vault: Vault
    /// What new passphrases cost.
    let newCost: Argon2Cost

    /// - Parameters:
    ///   - vault: The owner's, or somebody's view.
    ///   - cost: What new passphrases cost.
    package init(vault: Vault, cost: Argon2Cost = PassphraseHash.usualCost) {
        self.vault = vault
        newCost = cost
    }

    package func accounts() throws -> [Account] {
        try vault.authorisersRecords.read { reader in
            try reader.documents(.account).map { try Account($0, vault) }
        }
    }

    /// The accounts of all, for who keeps them or owns the vault.
    ///
    /// - Throws: `AccessError`.
    package func listed() throws -> [Account] {
        guard vault.actor != nil else { return try accounts() }
        return try AuditTrail(vault).perform(.init(.userList)) { try accounts() }
    }

    /// An account by its sign-in name or identifier.
    ///
    /// - Throws: `AccountError.unknown`.
    package func account(_ name: String) throws -> Account {
        let number = vault.keys.identifiers.number(.account, name)
        let login = Account.login(name)
        guard
            let found = try accounts().first(where: {
                $0.number == number || (login != nil && $0.login == login)
            })
        else { throw AccountError.unknown }
        return found
    }

    // MARK: Making and changing

    /// What a new account is.
    package struct New: Sendable {
        package var login: String
        package var name: String
        package var roles: Set<Role>
        package var isService: Bool
        /// Microseconds since 1970, UTC.
        package var ends: Int64?

        package init(
            login: String, name: String, roles: Set<Role>, isService: Bool = false,
            ends: Int64? = nil
        ) {
            self.login = login
            self.name = name
            self.roles = roles
            self.isService = isService
            self.ends = ends
        }
    }

    /// Makes an account. Whoever keeps accounts gives roles only with somebody else's agreement, so
    /// an account that they make has none until then; the vault's owner gives them at once.
    ///
    /// - Returns: The account, and a passphrase that is good for setting one's own; `nil` for a
    ///   program.
    /// - Throws: `AccountError`, `AccessError`.
    package func add(_ new: New) throws -> (account: Account, passphrase: String?) {
        guard let login = Account.login(new.login) else { throw AccountError.badLogin }
        if let role = SeparationOfDuties.conflict(in: new.roles) {
            throw AccountError.conflict(role)
        }
        var account = Account(
            number: try vault.keyStore.allocate(1), login: login, name: new.name)
        account.isService = new.isService
        account.ends = new.ends
        if vault.actor == nil { account.roles = new.roles }
        let first = new.isService ? nil : try giveFirstPassphrase(&account)
        var request = AuditTrail.Request(.userAdd)
        request.accounts = [account.number]
        let made = account
        try AuditTrail(vault).perform(request) {
            try vault.records.write { transaction in
                let isTaken = try transaction.documents(.account).contains {
                    try Account($0, vault).login == login
                }
                guard !isTaken else { throw AccountError.exists(login) }
                try transaction.put(made.document(vault))
            }
        }
        return (account, first)
    }

    /// Gives an account the roles that it has from now on.
    ///
    /// - Throws: `AccountError.conflict`, `.ownAccount`; `AccessError`.
    package func set(roles: Set<Role>, of account: Account) throws {
        if let role = SeparationOfDuties.conflict(in: roles) { throw AccountError.conflict(role) }
        guard account.number != vault.actor?.account else { throw AccountError.ownAccount }
        try change(.userRoles, account, details: roles.map(\.rawValue).sorted()) {
            $0.roles = roles
        }
    }

    /// Changes name, end and training; `nil` leaves each as it is.
    package func set(
        name: String? = nil, ends: Int64?? = nil, trainedUntil: Int64?? = nil, of account: Account
    ) throws {
        try change(.userSet, account) {
            $0.name = name ?? $0.name
            if let ends { $0.ends = ends }
            if let trainedUntil { $0.trainedUntil = trainedUntil }
        }
    }

    /// Gives somebody who was locked out, or lost passphrase and factors, a passphrase with which
    /// they set their own; what they had ends.
    ///
    /// Two people: whoever asks never gets the passphrase, or they could ask for somebody who is not
    /// locked out and sign in as them. One who agreed and has the duty `release` does it, and hands
    /// the passphrase over in person; alone they could not have begun.
    ///
    /// - Returns: The passphrase.
    package func release(_ account: Account) throws -> String {
        guard !account.isService else { throw AccountError.isAService }
        guard account.number != vault.actor?.account else { throw AccountError.ownAccount }
        var draft = account
        let first = try giveFirstPassphrase(&draft)
        let hash = draft.passphrase
        try change(.userRelease, account, endsSessions: true) {
            if $0.state == .frozen { $0.state = .active }
            $0.passphrase = hash
            $0.identity = nil
            $0.mustChange = true
            $0.codes = []
            $0.keys = []
            $0.recovery = []
            $0.passphraseFailures = FailureCount()
            $0.factorFailures = FailureCount()
        }
        return first
    }

    /// Links an account to somebody whom a provider vouches for: from now on they sign in there, and
    /// what they had here ends. Two people, as whoever is linked is them: one asks, another does it.
    ///
    /// - Throws: `AccountError.isAService`, `.ownAccount`; `AccessError`.
    package func link(_ account: Account, to identity: OIDCIdentity) throws {
        guard !account.isService else { throw AccountError.isAService }
        guard account.number != vault.actor?.account else { throw AccountError.ownAccount }
        let digest = Self.digest(of: identity)
        let details = [TreeHash(digest)?.description ?? ""]
        try change(.userRelease, account, details: details, endsSessions: true) {
            $0.identity = digest
            $0.passphrase = nil
            $0.mustChange = false
            $0.codes = []
            $0.keys = []
            $0.recovery = []
        }
    }

    static func digest(of identity: OIDCIdentity) -> [UInt8] {
        let names = CBOR.array([.text(identity.issuer), .text(identity.subject)])
        return TreeHash.digest(names.encoded).bytes
    }

    /// A random passphrase of 100 bits, good for setting one's own.
    private func giveFirstPassphrase(_ account: inout Account) throws -> String {
        let text = stride(from: 0, to: 20, by: 5).map { index in
            String(
                Base32.text(SystemRandom.bytes(13)).lowercased().dropFirst(index).prefix(5))
        }.joined(separator: "-")
        var bytes = Array(text.utf8)
        account.passphrase = try PassphraseHash(SecretBytes(wiping: &bytes), cost: newCost)
        account.mustChange = true
        return text
    }

    /// Lets a program that was frozen go on, with new tokens. Two people, as for somebody locked out.
    ///
    /// - Throws: `AccountError.ownAccount`; `AccessError`.
    package func thaw(_ account: Account) throws {
        guard account.number != vault.actor?.account else { throw AccountError.ownAccount }
        try change(.userRelease, account, endsSessions: true) {
            if $0.state == .frozen { $0.state = .active }
        }
    }

    /// Ends all that an account has open, until it is released.
    func freeze(_ number: Int64, _ transaction: RecordTransaction) throws {
        guard let row = try transaction.document(.account, number) else { return }
        var account = try Account(row, vault)
        if account.state == .active { account.state = .frozen }
        try transaction.put(account.document(vault))
        _ = try endAll(of: number, transaction)
    }

    // MARK: Leaving

    /// What a leaver left.
    package struct Leaving: Sendable, Hashable {
        package var sessions = 0
        package var tokens = 0
        package var requests = 0
        package var teams = 0
        /// Leads and call-backs.
        package var leads = 0
        /// Legal holds that somebody else answers for now.
        package var holds = 0
    }

    /// Ends an account: sessions, tokens and open requests end at once; teams that it led, legal
    /// holds, leads and call-backs go to a successor, where there is one. Without, leads wait for anybody.
    ///
    /// - Throws: `AccountError.badSuccessor`, `.ownAccount`; `AccessError`.
    package func disable(
        _ account: Account, successor: Account? = nil, at now: Int64 = SystemClock.microseconds
    ) throws -> Leaving {
        guard account.number != vault.actor?.account else { throw AccountError.ownAccount }
        if let successor {
            guard successor.isActive(at: now), successor.number != account.number else {
                throw AccountError.badSuccessor
            }
        }
        var request = AuditTrail.Request(successor == nil ? .userDisable : .userHandover)
        request.accounts = [account.number] + (successor.map { [$0.number] } ?? [])
        return try AuditTrail(vault).perform(request) {
            defer { vault.assignedPeople.forget() }
            return try vault.records.write { transaction in
                var leaver = try current(account, transaction)
                leaver.state = .disabled
                try transaction.put(leaver.document(vault))
                var left = try endAll(of: account.number, transaction)
                for row in try transaction.documents(.approval) {
                    var open = try ApprovalRequest(row, vault)
                    guard open.requester == account.number, open.kind == .approval,
                        [.waiting, .approved].contains(open.state(at: now))
                    else { continue }
                    open.ends = now
                    try transaction.put(open.document(vault))
                    left.requests += 1
                }
                if let successor {
                    for row in try transaction.documents(.team) {
                        var team = try Team(row, vault)
                        guard team.lead == account.login else { continue }
                        team.lead = successor.login
                        try transaction.put(team.document(vault))
                        left.teams += 1
                    }
                }
                if let successor {
                    for row in try transaction.documents(.legalHold) {
                        var hold = try LegalHold(row, vault)
                        guard hold.owner == account.login, hold.release == nil else { continue }
                        hold.owner = successor.login
                        try transaction.put(hold.document(vault))
                        left.holds += 1
                    }
                }
                left.leads = try QueueHandover(vault: vault).run(
                    from: account.login, to: successor?.login, at: now, transaction)
                return left
            }
        }
    }

    /// Ends sessions and tokens of an account.
    private func endAll(
        of account: Int64, _ transaction: RecordTransaction
    ) throws -> Leaving {
        var left = Leaving()
        for row in try transaction.documents(.session) {
            var session = try AccessSession(row, vault)
            guard session.account == account, !session.isRevoked else { continue }
            session.isRevoked = true
            try transaction.put(session.document(vault))
            left.sessions += 1
        }
        for row in try transaction.documents(.token) {
            var token = try ServiceToken(row, vault)
            guard token.account == account, !token.isRevoked else { continue }
            token.isRevoked = true
            try transaction.put(token.document(vault))
            left.tokens += 1
        }
        return left
    }

    // MARK: Writing

    func current(_ account: Account, _ reader: RecordReader) throws -> Account {
        guard let row = try reader.document(.account, account.number) else {
            throw AccountError.unknown
        }
        return try Account(row, vault)
    }

    func change(
        _ action: AuditAction, _ account: Account, details: [String] = [],
        endsSessions: Bool = false, _ body: (inout Account) throws -> Void
    ) throws {
        var request = AuditTrail.Request(action)
        request.accounts = [account.number]
        request.details = details
        try AuditTrail(vault).perform(request) {
            try vault.records.write { transaction in
                var changed = try current(account, transaction)
                try body(&changed)
                try transaction.put(changed.document(vault))
                if endsSessions { _ = try endAll(of: account.number, transaction) }
            }
        }
    }
}
