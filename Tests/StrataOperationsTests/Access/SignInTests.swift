import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Who gets in, who does not, and what that tells to whom.
@Suite struct SignInTests {
    private static let minute: Int64 = 60_000_000

    @Test(arguments: VaultFixture.Engine.allCases)
    func whoeverHasBothGetsIn(engine: VaultFixture.Engine) throws {
        let fixture = try AccessFixture(engine, people: false)
        try fixture.fixture.with { vault in
            let mei = try fixture.hire("Mei.Lin", [.agent], in: vault)
            #expect(mei.login == "mei.lin" && !mei.mustChange && mei.roles == [.agent])
            let typed = try fixture.next("Mei.Lin")
            let opened = try fixture.signIn(vault).open(
                "MEI.lin", AccessFixture.phrase(), proof: typed)
            #expect(opened.session.factorAt != nil)
            #expect(
                try AccessSessions(vault: vault).actor(of: opened.secret.text).account
                    == mei.number)
            // The same code again is nobody's.
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open("mei.lin", AccessFixture.phrase(), proof: typed)
            }
            // A passphrase alone is not enough for who has a token.
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open("mei.lin", AccessFixture.phrase())
            }
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open(
                    "mei.lin", AccessFixture.phrase("another passphrase"),
                    proof: try fixture.next("Mei.Lin"))
            }
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open("nobody", AccessFixture.phrase())
            }
        }
        // A used code stays used when everything was closed and opened anew.
        try fixture.fixture.with { vault in
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open(
                    "mei.lin", AccessFixture.phrase(), proof: .code(try AccessFixture.code.code(1)))
            }
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [])
        }
        #expect(try fixture.fixture.leaks(of: ["mei.lin", "Mei.Lin", "velvet"]) == [])
    }

    @Test func aDelayGrowsAndEnds() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            let made = try fixture.book(vault).add(.init(login: "li", name: "Li", roles: [.agent]))
            let first = try #require(made.passphrase)
            let signIn = fixture.signIn(vault)
            var now: Int64 = 1_800_000_000_000_000
            for _ in 0..<40 {
                #expect(throws: AccessError.refused) {
                    try signIn.open("li", AccessFixture.phrase("wrong wrong wrong"), at: now)
                }
                now += 20 * Self.minute
            }
            // As many as one likes: a quarter of an hour later the right one is good.
            now -= 20 * Self.minute
            #expect(throws: AccessError.refused) {
                try signIn.open("li", AccessFixture.phrase(first), at: now + 14 * Self.minute)
            }
            // What is tried within the delay makes it no longer.
            for second in 0..<100 {
                #expect(throws: AccessError.refused) {
                    try signIn.open(
                        "li", AccessFixture.phrase("wrong"), at: now + Int64(second) * 1_000_000)
                }
            }
            _ = try signIn.open("li", AccessFixture.phrase(first), at: now + 16 * Self.minute)
            // And the count begins anew.
            #expect(try fixture.book(vault).account("li").passphraseFailures.count == 0)
        }
    }

    @Test func nobodyLocksOutWhoHasAToken() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let signIn = fixture.signIn(vault)
            for _ in 0..<20 {
                #expect(throws: AccessError.refused) {
                    try signIn.open("li", AccessFixture.phrase("wrong wrong wrong"))
                }
            }
            _ = try signIn.open("li", AccessFixture.phrase(), proof: try fixture.next("li"))
        }
    }

    @Test func codesCannotBeTriedOutBehindAStolenPassphrase() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let signIn = fixture.signIn(vault)
            let now = SystemClock.microseconds
            for number in 0..<10 {
                #expect(throws: AccessError.refused) {
                    try signIn.open(
                        "li", AccessFixture.phrase(), proof: .code("00000\(number)"), at: now)
                }
            }
            let right = try fixture.next("li")
            #expect(throws: AccessError.refused) {
                try signIn.open("li", AccessFixture.phrase(), proof: right, at: now)
            }
            // The code was not used up by being refused.
            _ = try signIn.open(
                "li", AccessFixture.phrase(), proof: right, at: now + 16 * Self.minute)
        }
    }

    @Test func unknownNamesTakeAsLongAsKnownOnes() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            // A cost that stands out from everything else.
            let cost = Argon2Cost(memoryKiB: 16 << 10, passes: 2, lanes: 1)
            let book = AccountBook(vault: vault, cost: cost)
            _ = try book.add(.init(login: "li", name: "Li", roles: [.agent]))
            let signIn = SignIn(vault: vault, policy: fixture.fixture.policy, cost: cost)
            func time(_ login: String) -> Duration {
                ContinuousClock().measure {
                    #expect(throws: AccessError.refused) {
                        try signIn.open(login, AccessFixture.phrase("wrong wrong wrong"))
                    }
                }
            }
            // In turns, as other tests run beside; the fastest of each is the least disturbed.
            var (known, unknown) = (Duration.seconds(60), Duration.seconds(60))
            for _ in 0..<20 {
                known = min(known, time("li"))
                unknown = min(unknown, time("nobody"))
            }
            #expect(known / unknown > 0.6 && known / unknown < 1.7, "\(known) \(unknown)")
        }
    }

    @Test func whatSomebodyElseGaveOpensNothing() throws {
        let fixture = try AccessFixture()
        try fixture.fixture.with { vault in
            let made = try fixture.book(vault).add(.init(login: "li", name: "Li", roles: [.agent]))
            let first = try #require(made.passphrase)
            let opened = try fixture.signIn(vault).open("li", AccessFixture.phrase(first))
            let view = vault.acting(
                as: try AccessSessions(vault: vault).actor(of: opened.secret.text),
                by: fixture.fixture.policy)
            #expect(throws: AccessError.mustChange) {
                try fixture.lookup(view, as: .agent).find(.phone("13800138001"))
            }
            let book = fixture.book(view)
            #expect(throws: AccountError.weak(.own)) {
                try book.setOwnPassphrase(
                    former: AccessFixture.phrase(first), new: AccessFixture.phrase(first))
            }
            #expect(throws: AccountError.weak(.common)) {
                try book.setOwnPassphrase(
                    former: AccessFixture.phrase(first),
                    new: AccessFixture.phrase("password123456"))
            }
            #expect(throws: AccessError.refused) {
                try book.setOwnPassphrase(
                    former: AccessFixture.phrase("wrong wrong wrong"), new: AccessFixture.phrase())
            }
            try book.setOwnPassphrase(
                former: AccessFixture.phrase(first), new: AccessFixture.phrase())
            #expect(try fixture.lookup(view, as: .agent).find(.phone("13800138001")).count == 1)
        }
    }

    @Test func recoveryCodesAreGoodOnce() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let view = try fixture.view(vault, of: "li")
            let codes = try fixture.book(view).renewOwnRecovery()
            #expect(codes.count == 10 && Set(codes).count == 10)
            let signIn = fixture.signIn(vault)
            _ = try signIn.open("li", AccessFixture.phrase(), proof: .recovery(codes[3]))
            #expect(throws: AccessError.refused) {
                try signIn.open("li", AccessFixture.phrase(), proof: .recovery(codes[3]))
            }
            _ = try signIn.open(
                "li", AccessFixture.phrase(), proof: .recovery(codes[4].uppercased()))
            let renewed = try fixture.book(view).renewOwnRecovery()
            #expect(throws: AccessError.refused) {
                try signIn.open("li", AccessFixture.phrase(), proof: .recovery(codes[5]))
            }
            _ = try signIn.open("li", AccessFixture.phrase(), proof: .recovery(renewed[0]))
            #expect(try fixture.fixture.leaks(of: [codes[0], renewed[1]]) == [])
        }
    }

    @Test func anOldFactorEnrolsNoOther() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let view = try fixture.view(vault, of: "li")
            let later = SystemClock.microseconds + 16 * Self.minute
            let other = try #require(OneTimeCode(secret: Array(repeating: 7, count: 20)))
            let typed = other.code(UInt64(later / 30_000_000))
            #expect(throws: AccountError.factorNeeded) {
                try fixture.book(view).enrolOwn(other, label: "x", showing: typed, at: later)
            }
            #expect(throws: AccountError.factorNeeded) {
                _ = try fixture.book(view).renewOwnRecovery(at: later)
            }
            #expect(throws: AccountError.badCode) {
                try fixture.book(view).enrolOwn(other, label: "x", showing: "000000")
            }
        }
    }

    @Test func whoIsLinkedSignsInThroughTheProvider() throws {
        let fixture = try AccessFixture()
        try fixture.fixture.with { vault in
            let li = try fixture.hire("li", [.agent, .teamLead], in: vault)
            let person = try fixture.person(vault)
            let signIn = fixture.signIn(vault)
            var identity = OIDCIdentity(
                issuer: "https://id.example", subject: "u-1", roles: [.agent, .compliance])
            #expect(throws: AccessError.refused) { try signIn.open(identity) }
            try fixture.book(vault).link(li, to: identity)
            // What they had here is good no more.
            #expect(throws: AccessError.refused) {
                try signIn.open("li", AccessFixture.phrase(), proof: try fixture.next("li"))
            }
            func view() throws -> Vault {
                var actor = try AccessSessions(vault: vault).actor(
                    of: try signIn.open(identity).secret.text)
                actor.place = .local
                return vault.acting(as: actor, by: fixture.fixture.policy)
            }
            _ = try fixture.lookup(try view(), as: .agent).show(person)
            // The provider takes a role away, and gives none.
            for role in [Role.teamLead, .compliance] {
                #expect(throws: AccessError.noRole) {
                    try fixture.lookup(try view(), as: role).show(person)
                }
            }
            func reveal() throws {
                _ = try fixture.lookup(try view(), as: .agent).reveal(
                    person, field: "cn_resident_id", purpose: .service, ticket: "A-1")
            }
            #expect(try fixture.condition { try reveal() } == .secondFactor)
            identity.hasSecondFactor = true
            try reveal()
            for other in [
                OIDCIdentity(issuer: "https://id.example", subject: "u-2"),
                OIDCIdentity(issuer: "https://other.example", subject: "u-1"),
            ] { #expect(throws: AccessError.refused) { try signIn.open(other) } }
            _ = try fixture.book(vault).disable(li)
            #expect(throws: AccessError.refused) { try signIn.open(identity) }
        }
    }

    @Test func sessionsEnd() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let now = SystemClock.microseconds
            let opened = try fixture.signIn(vault).open(
                "li", AccessFixture.phrase(), proof: try fixture.next("li"), at: now)
            let sessions = AccessSessions(vault: vault)
            func isGood(_ secret: String, _ minutes: Int64) -> Bool {
                (try? sessions.actor(of: secret, at: now + minutes * Self.minute)) != nil
            }
            let secret = opened.secret.text
            #expect(isGood(secret, 29) && !isGood(secret, 31) && !isGood(secret, -1))
            #expect(opened.session.ends == now + 30 * Self.minute)
            // Forged, of another kind, cut, or with another session's secret.
            let other = try fixture.signIn(vault).open(
                "li", AccessFixture.phrase(), proof: try fixture.next("li"), at: now)
            let parts = secret.split(separator: ".").map(String.init)
            let others = other.secret.text.split(separator: ".").map(String.init)
            for forged in [
                "", ".", parts[0], parts[0] + ".", parts[0] + "." + others[1],
                "tok" + secret.dropFirst(3), String(secret.dropLast()), secret + "a",
                parts[0] + "." + String(repeating: "a", count: 52),
            ] { #expect(!isGood(forged, 0), "\(forged.count)") }
            try sessions.end(opened.session.number)
            #expect(!isGood(secret, 0) && isGood(other.secret.text, 0))
            #expect(throws: AccountError.unknownSession) { try sessions.end(12_345) }
            let open = try sessions.open(at: now).map(\.number)
            #expect(open.contains(other.session.number))
            #expect(!open.contains(opened.session.number))
            // What is long over goes with the next sign-in.
            let later = now + 30 * 24 * 60 * Self.minute
            _ = try fixture.signIn(vault).open(
                "li", AccessFixture.phrase(), proof: try fixture.next("li"), at: later)
            let rows = try vault.records.read { try $0.documents(.session).count }
            #expect(rows == 1)
        }
    }
}
