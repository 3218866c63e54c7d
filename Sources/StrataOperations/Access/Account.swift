package import StrataCore
package import StrataVault

/// Somebody, or a program, who signs in. Staff are persons: all of it is sealed.
package struct Account: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        case active, disabled
        /// Named somebody who was planted; until two others release them.
        case frozen
    }

    package var number: Int64
    /// What they type to sign in; of one spelling, and nobody else's.
    package var login: String
    package var name: String
    package var state: State
    package var roles: Set<Role>
    /// A program: no passphrase, only tokens.
    package var isService: Bool
    /// When the account ends by itself, microseconds; for inspectors from outside.
    package var ends: Int64?
    /// Until when their training is current, microseconds.
    package var trainedUntil: Int64?
    package var passphrase: PassphraseHash?
    /// SHA-256 of whom a provider vouches for as them, by its name and theirs there.
    package var identity: [UInt8]?
    /// Whether the passphrase was given by somebody else and is good for setting one's own only.
    package var mustChange: Bool
    package var codes: [EnrolledCode]
    package var keys: [EnrolledKey]
    /// SHA-256 of recovery codes that are left.
    package var recovery: [[UInt8]]
    /// Wrong passphrases in a row.
    package var passphraseFailures: FailureCount
    /// Wrong codes behind a right passphrase, in a row.
    package var factorFailures: FailureCount

    package init(number: Int64, login: String, name: String) {
        self.number = number
        self.login = login
        self.name = name
        state = .active
        roles = []
        isService = false
        mustChange = false
        codes = []
        keys = []
        recovery = []
        passphraseFailures = FailureCount()
        factorFailures = FailureCount()
    }

    /// Whether they may act at a time.
    package func isActive(at now: Int64) -> Bool {
        state == .active && (ends.map { now < $0 } ?? true)
    }

    /// What deciding acts takes, without what somebody signs in with.
    var withoutSecrets: Account {
        var account = self
        account.passphrase = nil
        account.codes = []
        account.keys = []
        account.recovery = []
        return account
    }

    package var hasSecondFactor: Bool { !codes.isEmpty || !keys.isEmpty }

    /// Generators and keys that an account has at most.
    package static let mostFactors = 16

    /// The one spelling of a sign-in name.
    ///
    /// - Returns: `nil` for what is none: 2 to 64 letters of ASCII, digits and `._@-`.
    package static func login(_ text: String) -> String? {
        let small = text.lowercased()
        guard (2...64).contains(small.utf8.count),
            small.utf8.allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E
                    || $0 == 0x5F || $0 == 0x40 || $0 == 0x2D
            }), small.utf8.first.map({ $0 != 0x2D && $0 != 0x2E }) ?? false
        else { return nil }
        return small
    }
}

/// A generator of one-time codes: a program on a phone, or a token of hardware.
package struct EnrolledCode: Sendable, Hashable {
    package var code: OneTimeCode
    /// Its serial number, or what its owner calls it.
    package var label: String
    /// The last step whose code was used; that one and those before are never good again.
    package var lastStep: Int64?

    package init(_ code: OneTimeCode, label: String, lastStep: Int64? = nil) {
        self.code = code
        self.label = label
        self.lastStep = lastStep
    }
}

/// A security key (WebAuthn).
package struct EnrolledKey: Sendable, Hashable {
    package var identifier: [UInt8]
    package var key: SecurityKey
    package var label: String
    /// The counter of signatures when it was last used.
    package var counter: UInt32

    package init(identifier: [UInt8], key: SecurityKey, label: String, counter: UInt32) {
        self.identifier = identifier
        self.key = key
        self.label = label
        self.counter = counter
    }

    /// By what it is called in lists: 128 bits of the SHA-256 of its identifier, as hexadecimal digits.
    package var name: String {
        Hexadecimal.text(TreeHash.digest(identifier).bytes.prefix(16))
    }
}

// MARK: As documents

extension Account {
    private static func purpose(_ number: Int64) -> String { "account \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var sealed: [String: CBOR] = [
            "login": .text(login), "name": .text(name), "state": .text(state.rawValue),
            "roles": .array(roles.map(\.rawValue).sorted().map(CBOR.text)),
            "service": .boolean(isService), "change": .boolean(mustChange),
            "codes": .array(codes.map(\.document)), "keys": .array(keys.map(\.document)),
            "recovery": .array(recovery.map(CBOR.bytes)), "failures": passphraseFailures.document,
            "factorFailures": factorFailures.document,
        ]
        sealed["ends"] = ends.map(CBOR.integer)
        sealed["trained"] = trainedUntil.map(CBOR.integer)
        sealed["identity"] = identity.map(CBOR.bytes)
        sealed["passphrase"] = passphrase?.document
        return DocumentRow(
            kind: .account, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        self.init(
            number: row.number, login: sealed["login"]?.text ?? "",
            name: sealed["name"]?.text ?? "")
        // What is not understood gives nothing.
        state = sealed["state"]?.text.flatMap(State.init) ?? .disabled
        roles = Set((sealed["roles"]?.array ?? []).compactMap { $0.text.flatMap(Role.init) })
        isService = sealed["service"]?.boolean ?? false
        mustChange = sealed["change"]?.boolean ?? false
        ends = sealed["ends"]?.integer
        trainedUntil = sealed["trained"]?.integer
        passphrase = PassphraseHash(sealed["passphrase"])
        identity = sealed["identity"]?.bytes
        codes = (sealed["codes"]?.array ?? []).compactMap(EnrolledCode.init)
        keys = (sealed["keys"]?.array ?? []).compactMap(EnrolledKey.init)
        recovery = (sealed["recovery"]?.array ?? []).compactMap(\.bytes)
        passphraseFailures = FailureCount(sealed["failures"])
        factorFailures = FailureCount(sealed["factorFailures"])
    }
}

extension EnrolledCode {
    var document: CBOR {
        var pairs: [String: CBOR] = [
            "secret": .bytes(code.secret), "algorithm": .text(code.algorithm.rawValue),
            "digits": .integer(Int64(code.digits)), "label": .text(label),
        ]
        pairs["period"] = code.period.map { .integer(Int64($0)) }
        pairs["last"] = lastStep.map(CBOR.integer)
        return .map(pairs)
    }

    init?(_ document: CBOR) {
        guard let secret = document["secret"]?.bytes,
            let algorithm = document["algorithm"]?.text.flatMap(OneTimeCode.Algorithm.init),
            let digits = document["digits"]?.integer,
            let code = OneTimeCode(
                secret: secret, algorithm: algorithm, digits: Int(digits),
                period: document["period"]?.integer.map { Int($0) })
        else { return nil }
        self.init(
            code, label: document["label"]?.text ?? "", lastStep: document["last"]?.integer)
    }
}

extension EnrolledKey {
    var document: CBOR {
        .map([
            "id": .bytes(identifier), "algorithm": .text(key.algorithm.rawValue),
            "key": .bytes(key.bytes), "label": .text(label), "counter": .integer(Int64(counter)),
        ])
    }

    init?(_ document: CBOR) {
        guard let identifier = document["id"]?.bytes, let bytes = document["key"]?.bytes,
            let algorithm = document["algorithm"]?.text.flatMap(SecurityKey.Algorithm.init),
            let key = SecurityKey(algorithm, bytes: bytes),
            let counter = document["counter"]?.integer.flatMap(UInt32.init(exactly:))
        else { return nil }
        self.init(
            identifier: identifier, key: key, label: document["label"]?.text ?? "",
            counter: counter)
    }
}
