import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A vault with people in it and staff who sign in.
final class AccessFixture {
    let fixture: VaultFixture
    /// Counters of the tokens that the staff have.
    private var presses: [String: UInt64] = [:]

    static let passphrase = "velvet otter lunch"
    static let secret: [UInt8] = Array("20 bytes of a secret".utf8)

    init(_ engine: VaultFixture.Engine = .sqlite, people: Bool = true) throws {
        fixture = try VaultFixture(engine)
        if people { try fixture.bring(Lists.people) }
    }

    static func phrase(_ text: String = passphrase) -> SecretBytes {
        var bytes = Array(text.utf8)
        return SecretBytes(wiping: &bytes)
    }

    static var code: OneTimeCode {
        get throws { try #require(OneTimeCode(secret: secret, period: nil)) }
    }

    func book(_ vault: Vault) -> AccountBook { AccountBook(vault: vault, cost: VaultFixture.cost) }

    func signIn(_ vault: Vault) -> SignIn {
        SignIn(vault: vault, policy: fixture.policy, cost: VaultFixture.cost)
    }

    /// The next code of somebody's token.
    func next(_ login: String) throws -> FactorProof {
        let step = presses[login, default: 0]
        presses[login] = step + 1
        return .code(try Self.code.code(step))
    }

    /// Makes somebody with a passphrase and a token of their own.
    @discardableResult
    func hire(_ login: String, _ roles: Set<Role>, in vault: Vault) throws -> Account {
        let made = try book(vault).add(.init(login: login, name: "Person \(login)", roles: roles))
        let first = try #require(made.passphrase)
        let opened = try signIn(vault).open(login, Self.phrase(first))
        let view = vault.acting(
            as: VaultActor(
                account: made.account.number, credential: .session(opened.session.number)),
            by: fixture.policy)
        try book(view).setOwnPassphrase(former: Self.phrase(first), new: Self.phrase())
        guard case .code(let typed) = try next(login) else { throw AccountError.badCode }
        try book(view).enrolOwn(try Self.code, label: "token", showing: typed)
        return try book(vault).account(login)
    }

    /// The vault as somebody has it who has just signed in.
    func view(
        _ vault: Vault, of login: String, role: Role? = nil, purpose: Purpose? = nil,
        ticket: String? = nil, emergency: String? = nil
    ) throws -> Vault {
        let opened = try signIn(vault).open(login, Self.phrase(), proof: try next(login))
        var actor = try AccessSessions(vault: vault).actor(of: opened.secret.text)
        actor.role = role
        actor.purpose = purpose
        actor.ticket = ticket
        actor.emergency = emergency
        actor.place = .local
        return vault.acting(as: actor, by: fixture.policy)
    }

    func lookup(_ view: Vault, as role: Role) -> SubjectLookup {
        SubjectLookup(vault: view, policy: fixture.policy, role: role)
    }

    func person(_ vault: Vault, _ phone: String = "13800138001") throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    /// What the log has of an action, the oldest first.
    func acts(_ vault: Vault, _ action: AuditAction) throws -> [AuditReading.Act] {
        var filter = AuditReading.Filter()
        filter.action = action.rawValue
        return try AuditReading(vault).acts(filter, limit: 1_000)
    }

    /// What was refused with which condition.
    func condition(of body: () throws -> Void) throws -> AccessCondition? {
        do {
            try body()
            return nil
        } catch AccessError.denied(let refusal) {
            return refusal.condition
        } catch AccessError.needs(let refusal, _) {
            return refusal.condition
        }
    }
}
