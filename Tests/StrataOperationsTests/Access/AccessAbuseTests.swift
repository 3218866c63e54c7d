import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What people try who are in.
@Suite struct AccessAbuseTests {
    private let fixture: AccessFixture

    init() throws { fixture = try AccessFixture() }

    @Test func aRevealTakesAllThatThePolicyAsksFor() throws {
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let person = try fixture.person(vault)
            func reveal(_ view: Vault, _ purpose: Purpose = .service, ticket: String? = "A-1")
                throws
            {
                let value = try fixture.lookup(view, as: .agent).reveal(
                    person, field: "cn_resident_id", purpose: purpose, ticket: ticket)
                #expect(value.value == "11010519491231002X")
            }
            let view = try fixture.view(vault, of: "li")
            try reveal(view)
            #expect(try fixture.condition { try reveal(view, .marketing) } == .purpose)
            #expect(try fixture.condition { try reveal(view, ticket: nil) } == .ticket)
            // A role that the account does not have, whatever a command says.
            #expect(throws: AccessError.noRole) {
                try fixture.lookup(view, as: .compliance).reveal(
                    person, field: "cn_resident_id", purpose: .compliance, ticket: "A-1")
            }
            #expect(throws: AccessError.noRole) {
                try fixture.lookup(view, as: .compliance).show(person)
            }
            // The entry names who, as what, and what for.
            let li = try fixture.book(vault).account("li")
            let name = vault.keys.identifiers.identifier(.account, li.number)
            let acts = try fixture.acts(vault, .subjectReveal)
            #expect(acts.map(\.outcome) == ["done", "denied", "denied", "denied"])
            #expect(acts.allSatisfy { $0.entry.actor == name })
            #expect(acts[0].entry.role == "agent" && acts[0].entry.purpose == "service")
            #expect(acts[1].entry.reason == "access.denied.purpose")
        }
    }

    @Test func budgetsAreUsedUpAndDoNotComeBack() throws {
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let person = try fixture.person(vault)
            let view = try fixture.view(vault, of: "li")
            for _ in 0..<20 {
                _ = try fixture.lookup(view, as: .agent).reveal(
                    person, field: "cn_resident_id", purpose: .service, ticket: "A-1")
            }
            func again(_ view: Vault) throws -> AccessCondition? {
                try fixture.condition {
                    _ = try fixture.lookup(view, as: .agent).reveal(
                        person, field: "cn_resident_id", purpose: .service, ticket: "A-1")
                }
            }
            #expect(try again(view) == .hourlyRate)
            // Another session is the same person.
            #expect(try again(try fixture.view(vault, of: "li")) == .hourlyRate)
        }
    }

    @Test func aRoleTakenAwayCountsAtOnce() throws {
        try fixture.fixture.with { vault in
            let li = try fixture.hire("li", [.agent], in: vault)
            let person = try fixture.person(vault)
            let view = try fixture.view(vault, of: "li")
            _ = try fixture.lookup(view, as: .agent).show(person)
            try fixture.book(vault).set(roles: [.trainer], of: li)
            #expect(throws: AccessError.noRole) {
                try fixture.lookup(view, as: .agent).show(person)
            }
            let left = try fixture.book(vault).disable(li)
            #expect(left.sessions == 2)
            #expect(throws: AccessError.notSignedIn) {
                try fixture.lookup(view, as: .trainer).show(person)
            }
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open(
                    "li", AccessFixture.phrase(), proof: try fixture.next("li"))
            }
        }
    }

    @Test func theAdministratorReadsNobody() throws {
        try fixture.fixture.with { vault in
            try fixture.hire("root", [.administrator], in: vault)
            let person = try fixture.person(vault)
            let view = try fixture.view(vault, of: "root", purpose: .compliance, ticket: "A-1")
            let lookup = fixture.lookup(view, as: .administrator)
            #expect(try fixture.condition { _ = try lookup.show(person) } == .role)
            #expect(try fixture.condition { _ = try lookup.find(.phone("13800138001")) } == .role)
            #expect(
                try fixture.condition {
                    _ = try lookup.reveal(
                        person, field: "phone", purpose: .operation, ticket: "A-1")
                } == .role)
            #expect(
                try fixture.condition {
                    _ = try SubjectExport(
                        of: person, in: view, policy: fixture.fixture.policy, language: .en)
                } == .role)
            #expect(try fixture.condition { _ = try lookup.erase([person], at: 9) } == .role)
            // Not by making an account for it either: who it makes has no role, and it gives none.
            let made = try fixture.book(view).add(
                .init(login: "other", name: "Other", roles: [.compliance]))
            #expect(made.account.roles == [])
            #expect(
                try fixture.condition {
                    try fixture.book(view).set(roles: [.compliance], of: made.account)
                } == .approval)
            #expect(throws: AccountError.ownAccount) {
                try fixture.book(view).set(
                    roles: [.compliance], of: try fixture.book(view).account("root"))
            }
            #expect(throws: AccountError.conflict(.administrator)) {
                try fixture.book(vault).set(
                    roles: [.administrator, .agent], of: made.account)
            }
            // Nor by resetting who has one.
            try fixture.hire("mei", [.compliance], in: vault)
            #expect(
                try fixture.condition {
                    _ = try fixture.book(view).release(try fixture.book(view).account("mei"))
                } == .role)
        }
    }

    @Test func nothingIsWrittenThatNobodyAuthorised() throws {
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let view = try fixture.view(vault, of: "li")
            #expect(throws: VaultError.notAuthorised) {
                try view.records.write { try $0.delete(.account, 1) }
            }
            // Nor behind an act that was.
            _ = try fixture.lookup(view, as: .agent).find(.phone("13800138001"))
            #expect(throws: VaultError.notAuthorised) {
                try view.records.write { try $0.delete(.account, 1) }
            }
            #expect(
                try fixture.condition { _ = try TeamCatalogue(vault: view).add("Night") } == .role)
            // The view of one is not opened by the act of another.
            try fixture.hire("mei", [.agent], in: vault)
            let other = try fixture.view(vault, of: "mei")
            let isRefused = try AuditTrail(other, policy: nil).perform(.init(.userOwn)) {
                do { try view.records.write { try $0.delete(.account, 1) } } catch VaultError
                    .notAuthorised
                { return true }
                return false
            }
            #expect(isRefused)
        }
    }

    @Test func aTokenDoesWhatItIsForAndEnds() throws {
        try fixture.fixture.with { vault in
            let book = fixture.book(vault)
            let made = try book.add(
                .init(login: "crm", name: "CRM", roles: [.engineer], isService: true))
            #expect(made.passphrase == nil)
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open("crm", AccessFixture.phrase(""))
            }
            let now = SystemClock.microseconds
            let sessions = AccessSessions(vault: vault)
            let (token, secret) = try sessions.addToken(
                for: made.account, label: "nightly", scopes: ["view"], ends: now + 60_000_000)
            func view() throws -> Vault {
                var actor = try sessions.actor(of: secret.text)
                actor.place = .local
                return vault.acting(as: actor, by: fixture.fixture.policy)
            }
            let person = try fixture.person(vault)
            _ = try fixture.lookup(try view(), as: .engineer).show(person)
            #expect(throws: AccessError.outOfScope("dispose")) {
                try fixture.lookup(try view(), as: .engineer).erase([person], at: 9)
            }
            #expect(throws: AccessError.notSignedIn) {
                try sessions.actor(of: secret.text, at: now + 61_000_000)
            }
            #expect(throws: AccountError.badTokenEnd) {
                try sessions.addToken(
                    for: made.account, label: "x", scopes: ["view"],
                    ends: now + 400 * 86_400_000_000)
            }
            #expect(throws: AccountError.unknownScope("everything")) {
                try sessions.addToken(
                    for: made.account, label: "x", scopes: ["everything"], ends: now + 1_000_000)
            }
            let held = try view()
            try sessions.revoke(token: token.number)
            #expect(throws: AccessError.notSignedIn) { try view() }
            #expect(throws: AccessError.notSignedIn) {
                try fixture.lookup(held, as: .engineer).show(person)
            }
            #expect(try fixture.fixture.leaks(of: [secret.text]) == [])
        }
    }

    @Test func burningGlassIsLoudAndReviewed() throws {
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            try fixture.hire("mei", [.compliance], in: vault)
            let person = try fixture.person(vault)
            func reveal(_ view: Vault) throws {
                _ = try fixture.lookup(view, as: .agent).reveal(
                    person, field: "cn_resident_id", purpose: .service, ticket: "A-1")
            }
            let usual = try fixture.view(vault, of: "li")
            for _ in 0..<20 { try reveal(usual) }
            #expect(try fixture.condition { try reveal(usual) } == .hourlyRate)
            let burning = try fixture.view(vault, of: "li", emergency: "customer in danger")
            try reveal(burning)
            let review = try #require(
                try ApprovalBook(vault: vault).requests().first { $0.kind == .review })
            #expect(review.reason == "customer in danger")
            #expect(review.state(at: SystemClock.microseconds) == .waiting)
            // Not by who did it, nor by who has no such duty.
            #expect(throws: AccountError.ownRequest) {
                try ApprovalBook(vault: burning).decide(review.number, isFor: true)
            }
            let looked = try ApprovalBook(vault: try fixture.view(vault, of: "mei")).decide(
                review.number, isFor: true)
            #expect(looked.state(at: SystemClock.microseconds) == .reviewed)
            #expect(try fixture.acts(vault, .breakGlass).count == 1)
        }
    }
}
