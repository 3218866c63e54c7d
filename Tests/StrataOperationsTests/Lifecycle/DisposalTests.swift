import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Disposals: from what is due to the proof that it is gone.
@Suite struct DisposalTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }
    private static let now = time("2026-06-01")

    /// Three people: of the first nothing is due but old calls, of the others all is.
    private func prepared(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            """
            姓名,手机号,身份证号
            王芳,13810000000,110101199003070038
            李娜,13810000001,
            赵敏,13810000002,

            """, dataset: "people", now: Self.time("2021-01-10"))
        try fixture.bring(
            """
            手机号,通话时间,通话结果
            13810000000,2022-06-01 10:00:00,接通
            13810000000,2026-02-01 10:00:00,接通

            """, name: "calls.csv", kind: .call, dataset: "calls", now: Self.time("2026-03-01"))
        return fixture
    }

    private func book(_ fixture: VaultFixture, _ vault: Vault) -> DisposalBook {
        DisposalBook(vault: vault, policy: fixture.policy)
    }

    private func propose(
        _ fixture: VaultFixture, _ vault: Vault, classes: Set<RetentionClass> = [],
        pageItems: Int = 5_000
    ) throws -> String {
        var request = DisposalBook.Request(now: Self.now)
        request.pageItems = pageItems
        request.by = "Mei"
        request.classes = classes
        let made = try book(fixture, vault).propose(request, meter: WorkMeter())
        return vault.keys.identifiers.identifier(.disposal, made.number)
    }

    private func agreed(
        _ fixture: VaultFixture, _ vault: Vault, classes: Set<RetentionClass> = [],
        pageItems: Int = 5_000
    ) throws -> String {
        let name = try propose(fixture, vault, classes: classes, pageItems: pageItems)
        for person in ["Li", "Wang"] {
            _ = try book(fixture, vault).approve(name, by: person, at: Self.now)
        }
        return name
    }

    private func run(
        _ name: String, _ fixture: VaultFixture, _ vault: Vault,
        reached: (DisposalRun.Step) throws -> Void = { _ in }
    ) throws -> Disposal {
        try DisposalRun(vault: vault, policy: fixture.policy).run(
            name, by: "Chen", at: Self.now, tool: "strata test", reached: reached)
    }

    private func found(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws -> [Int64] {
        try fixture.lookup(vault).find(.phone(phone))
    }

    private struct Killed: Error {}

    // MARK: The path

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatIsDueIsDestroyedAndProven(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let first = try #require(try found("13810000000", fixture, vault).first)
            let before = try vault.records.read { try $0.records(of: first) }
            let name = try agreed(fixture, vault)
            let shown = try book(fixture, vault).disposal(name)
            #expect(shown.people == 3 && shown.state == .approved)
            #expect(
                // The old call also has the number that was called.
                shown.counts.map { "\($0.rule) \($0.records)" }
                    == ["clock.call 1", "clock.call 1", "clock.contact 2"])
            let done = try run(name, fixture, vault)
            #expect(done.state == .certified && done.done.people == 3 && done.done.whole == 2)
            // Of the first only the old call went.
            #expect(try found("13810000000", fixture, vault) == [first])
            let after = try vault.records.read { try $0.records(of: first) }
            #expect(after.count == before.count - 1)
            #expect(try found("13810000001", fixture, vault).isEmpty)
            #expect(try found("13810000002", fixture, vault).isEmpty)
            let certificate = try #require(done.certificate)
            let check = try DisposalCertificate.check(certificate)
            #expect(check.isGood, "\(check.findings)")
            #expect(check.body.destroyed.records == 3 && check.body.destroyed.whole == 2)
            #expect(check.body.approvedBy.map(\.name) == ["Li", "Wang"])
            #expect(check.body.requestedBy.name == "Mei" && check.body.carriedOutBy.name == "Chen")
            #expect(
                check.body.verification.lookedFor == 3 && check.body.verification.triedToOpen > 0)
            #expect(check.body.destroyed.classes == ["call": 1, "contact": 3])
            #expect(check.body.destroyed.labels["phone"] == 3)
            // It holds nothing of anybody.
            let text = String(decoding: certificate, as: UTF8.self)
            for value in ["1381000000", "王芳", "李娜", "110101199003070038", "sub-"] {
                #expect(!text.contains(value), "\(value)")
            }
            // Again is the same as once.
            #expect(try run(name, fixture, vault).certificate == certificate)
            #expect(throws: DisposalError.nothing) { _ = try propose(fixture, vault) }
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    @Test func nothingIsDestroyedThatTwoOthersHaveNotAgreedTo() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let book = book(fixture, vault)
            let name = try propose(fixture, vault)
            #expect(throws: DisposalError.state(.proposed)) {
                _ = try run(name, fixture, vault)
            }
            for same in ["Mei", " MEI ", "ｍｅｉ"] {
                #expect(throws: DisposalError.samePerson) {
                    _ = try book.approve(name, by: same, at: Self.now)
                }
            }
            #expect(throws: DisposalError.noPerson) {
                _ = try book.approve(name, by: nil, at: Self.now)
            }
            #expect(try book.approve(name, by: "Li", at: Self.now).state == .proposed)
            #expect(throws: DisposalError.samePerson) {
                _ = try book.approve(name, by: "li", at: Self.now)
            }
            #expect(throws: DisposalError.state(.proposed)) {
                _ = try run(name, fixture, vault)
            }
            #expect(try found("13810000001", fixture, vault).count == 1)
            // One who refuses is enough.
            let refused = try book.reject(name, because: "not yet", by: "Wang", at: Self.now)
            #expect(refused.state == .rejected)
            #expect(throws: DisposalError.state(.rejected)) {
                _ = try book.approve(name, by: "Zhao", at: Self.now)
            }
            #expect(throws: DisposalError.state(.rejected)) { _ = try run(name, fixture, vault) }
            #expect(try vault.records.read { try $0.documents(.disposalPage) }.isEmpty)
        }
    }

    // MARK: What changes in between

    @Test func whatIsNotDueAnyMoreOrHeldStays() throws {
        let fixture = try prepared()
        var name = ""
        try fixture.with(now: Self.now) { vault in
            name = try agreed(fixture, vault)
            var scope = LegalHoldBook.Scope()
            scope.found = try found("13810000001", fixture, vault)
            _ = try LegalHoldBook(vault: vault).place(
                .init(matter: "C-1", reason: "claim", review: "2099-01-01"), on: scope,
                at: Self.now)
        }
        try fixture.bring(
            "手机号,通话时间,通话结果\n13810000002,2026-05-01 10:00:00,接通\n", name: "late.csv",
            kind: .call, dataset: "late", now: Self.now)
        try fixture.with(now: Self.now) { vault in
            let done = try run(name, fixture, vault)
            #expect(done.done.held == 1 && done.done.notDue == 1 && done.done.people == 1)
            #expect(try found("13810000001", fixture, vault).count == 1)
            #expect(try found("13810000002", fixture, vault).count == 1)
            let check = try DisposalCertificate.check(try #require(done.certificate))
            #expect(check.isGood && check.body.left.held == 1 && check.body.left.notDue == 1)
        }
    }

    /// A hold that is placed while a page is destroyed counts where it is committed.
    @Test func aHoldPlacedWhileItRunsIsObeyed() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault)
            let held = try found("13810000001", fixture, vault)
            var isPlaced = false
            let done = try run(name, fixture, vault) { step in
                guard step == .asked, !isPlaced else { return }
                isPlaced = true
                var scope = LegalHoldBook.Scope()
                scope.found = held
                _ = try LegalHoldBook(vault: vault).place(
                    .init(matter: "C-1", reason: "claim", review: "2099-01-01"), on: scope,
                    at: Self.now)
            }
            #expect(done.done.held == 1 && done.done.people == 2 && done.done.whole == 1)
            #expect(try found("13810000001", fixture, vault) == held)
            #expect(try found("13810000002", fixture, vault).isEmpty)
        }
    }

    /// All of a person goes at once, however little goes at a time.
    @Test func aPersonIsOnOnePage() throws {
        let fixture = try prepared()
        try fixture.bring(
            """
            手机号,通话时间,通话结果
            13810000000,2022-07-01 10:00:00,接通
            13810000000,2022-08-01 10:00:00,接通

            """, name: "more.csv", kind: .call, dataset: "more", now: Self.time("2026-03-01"))
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault, pageItems: 1)
            let shown = try book(fixture, vault).disposal(name)
            #expect(shown.pages == 3 && shown.people == 3)
            let done = try run(name, fixture, vault).done
            #expect(done.pages == 3 && done.people == 3 && done.whole == 2 && done.erased == 5)
        }
    }

    @Test(arguments: DisposalRun.Step.allCases, VaultFixture.Engine.allCases)
    func aKilledRunGoesOnAndCountsNothingTwice(
        step: DisposalRun.Step, engine: VaultFixture.Engine
    ) throws {
        let fixture = try prepared(engine)
        var name = ""
        try fixture.with(now: Self.now) { vault in
            name = try agreed(fixture, vault, pageItems: 2)
            #expect(throws: Killed.self) {
                _ = try run(name, fixture, vault) { if $0 == step { throw Killed() } }
            }
        }
        try fixture.with(now: Self.now) { vault in
            let done = try run(name, fixture, vault)
            #expect(done.state == .certified)
            #expect(done.done.people == 3 && done.done.whole == 2 && done.done.erased == 3)
            #expect(done.done.gone == 0 && done.done.held == 0)
            // All that it was done by is named, whichever run it was of.
            let erasures = try vault.records.read { try $0.documents(.erasure) }.map(\.number)
            #expect(Set(done.done.erasures) == Set(erasures) && done.done.erasures.count == 3)
            let check = try DisposalCertificate.check(try #require(done.certificate))
            #expect(check.isGood, "\(check.findings)")
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    /// A note of long ago in the list of contacts: it goes with all notes and calls, or stays; never
    /// does the contact go with it.
    @Test func whatElseARecordHoldsDoesNotGoWithIt() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            "姓名,手机号,备注\n王芳,13810000000,客户要求下周再联系并发送报价\n", mapping: ["备注": "call_note"],
            dataset: "people", now: Self.time("2021-01-10"))
        try fixture.bring(
            """
            手机号,通话时间,通话结果
            13810000000,2021-06-01 10:00:00,接通
            13810000000,2026-02-01 10:00:00,接通

            """, name: "calls.csv", kind: .call, dataset: "calls", now: Self.time("2026-03-01"))
        try fixture.with(now: Self.now) { vault in
            let one = try #require(try found("13810000000", fixture, vault).first)
            let contact = try #require(
                try vault.records.read { try $0.records(of: one) }.first { $0.kind == .contact })
            #expect(contact.sealed.envelopes.contains { $0.slot.retentionClass == .call })
            let done = try run(try agreed(fixture, vault), fixture, vault)
            #expect(done.done.erased == 1 && done.done.reduced == 0)
            let left = try vault.records.read { try $0.records(of: one) }
            #expect(left.count == 2)
            // Sealed anew under the key that the old call does not have, with all that it had.
            let kept = try #require(left.first { $0.number == contact.number })
            #expect(kept.sealed.envelopes.map(\.slot) == contact.sealed.envelopes.map(\.slot))
            #expect(try DisposalCertificate.check(try #require(done.certificate)).isGood)
        }
    }

    /// A hold on one class is on all of a record that holds some of it.
    @Test func aHoldOnAClassKeepsTheRecordsThatHaveIt() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            var scope = LegalHoldBook.Scope()
            scope.isOfAll = true
            scope.classes = [.contact]
            _ = try LegalHoldBook(vault: vault).place(
                .init(matter: "C-1", reason: "claim", review: "2099-01-01"), on: scope,
                at: Self.now)
            // The old call has the number that was called.
            #expect(throws: DisposalError.nothing) { _ = try propose(fixture, vault) }
        }
    }

    /// A "no" outlives what it is about: without it an old "yes" would count again.
    @Test(arguments: VaultFixture.Engine.allCases)
    func aWithdrawalIsDestroyedLast(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        func state(_ day: String, _ purposes: Set<Purpose> = [.sale], isGiven: Bool) throws {
            try fixture.with(now: Self.time(day)) { vault in
                for phone in ["13810000000", "13810000001"] {
                    var statement = ConsentBook.Statement(
                        purposes: purposes, channels: [.phone])
                    if isGiven {
                        statement.given = CivilTime(day)
                    } else {
                        statement.withdrawn = CivilTime(day)
                    }
                    try ConsentBook(vault: vault).add(
                        statement, to: try #require(try found(phone, fixture, vault).first))
                }
            }
        }
        try state("2012-01-01", isGiven: false)
        try state("2013-01-01", isGiven: true)
        // It takes back less than was given.
        try state("2014-01-01", [.sale, .service], isGiven: true)
        try state("2015-01-01", [.sale], isGiven: false)
        func kept(_ phone: String, _ vault: Vault) throws -> [String] {
            guard let person = try found(phone, fixture, vault).first else { return [] }
            return try ConsentBook(vault: vault).entries(of: person).map { entry in
                entry.grant.withdrawn == nil ? "yes" : "no"
            }
        }
        try fixture.with(now: Self.now) { vault in
            #expect(try kept("13810000000", vault) == ["no", "yes", "yes", "no"])
            let done = try run(try agreed(fixture, vault, classes: [.consent]), fixture, vault)
            // What was taken back altogether goes; the other "yes" holds for service still.
            #expect(done.done.erased == 2)
            for phone in ["13810000000", "13810000001"] {
                #expect(try kept(phone, vault) == ["no", "yes", "no"])
            }
            #expect(throws: DisposalError.nothing) {
                _ = try propose(fixture, vault, classes: [.consent])
            }
        }
        try state("2016-01-01", [.sale, .service], isGiven: false)
        try fixture.with(now: Self.now) { vault in
            _ = try run(try agreed(fixture, vault), fixture, vault)
            // Of the first all else is in use; of the second nothing else is left now.
            #expect(try kept("13810000000", vault) == ["no", "no", "no"])
            #expect(try kept("13810000001", vault) == ["no", "no", "no"])
            _ = try run(try agreed(fixture, vault), fixture, vault)
            #expect(try kept("13810000000", vault) == ["no", "no", "no"])
            #expect(try found("13810000001", fixture, vault).isEmpty)
            #expect(throws: DisposalError.nothing) { _ = try propose(fixture, vault) }
        }
    }

    private func agree(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws {
        var statement = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
        statement.given = CivilTime("2026-05-31")
        try ConsentBook(vault: vault).add(
            statement, to: try #require(try found(phone, fixture, vault).first))
    }

    /// What is written while it runs was not agreed to be destroyed.
    @Test(arguments: VaultFixture.Engine.allCases)
    func whatComesWhileItRunsIsSpared(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault)
            let done = try run(name, fixture, vault) { step in
                guard step == .asked else { return }
                for phone in ["13810000000", "13810000001"] { try agree(phone, fixture, vault) }
            }
            #expect(done.done.notDue == 1 && done.done.people == 2 && done.done.whole == 1)
            // Whoever is in touch again stays with all, and so does the new consent of the other.
            for phone in ["13810000000", "13810000001"] {
                let person = try #require(try found(phone, fixture, vault).first)
                #expect(try ConsentBook(vault: vault).entries(of: person).count == 1)
            }
            #expect(try found("13810000002", fixture, vault).isEmpty)
            let check = try DisposalCertificate.check(try #require(done.certificate))
            #expect(check.isGood && check.body.left.notDue == 1)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    /// Somebody of whom something comes each time it is asked keeps nobody else.
    @Test func whoChangesEachTimeIsLeft() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault)
            let first = try #require(try found("13810000000", fixture, vault).first)
            let done = try run(name, fixture, vault) { step in
                if step == .whole { try agree("13810000000", fixture, vault) }
            }
            #expect(done.done.notDue == 1 && done.done.people == 2 && done.done.whole == 2)
            let calls = try vault.records.read { try $0.records(of: first) }
                .filter { $0.kind == .call }
            #expect(calls.count == 2)
        }
    }

    /// Data of a class that came behind a destruction is not what was destroyed.
    @Test(arguments: VaultFixture.Engine.allCases)
    func whatComesBehindAKillIsNotLookedFor(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        func buy(_ day: String) throws {
            try fixture.bring(
                "手机号,购买日期,金额\n13810000000,\(day),99.00\n", name: "bought-\(day).csv",
                kind: .purchase, dataset: "bought", now: Self.time("2026-03-01"))
        }
        try buy("2019-05-05")
        var name = ""
        try fixture.with(now: Self.now) { vault in
            name = try agreed(fixture, vault, classes: [.purchase])
            #expect(throws: Killed.self) {
                _ = try run(name, fixture, vault) { if $0 == .parts { throw Killed() } }
            }
        }
        try buy("2026-05-05")
        try fixture.with(now: Self.now) { vault in
            // What was reduced can be filled in again.
            let first = try #require(try found("13810000000", fixture, vault).first)
            let old = try #require(
                try vault.records.read { try $0.records(of: first) }
                    .first { $0.kind == .purchase })
            #expect(
                try SubjectChange(vault: vault, policy: fixture.policy)
                    .correct(first, field: "金额", to: "12.00", record: old.number) == 1)
            let done = try run(name, fixture, vault)
            #expect(done.state == .certified && done.done.people == 1)
            let left = try vault.records.read { try $0.records(of: first) }
            // Of the old one the number is left, which is in use, and what was filled in.
            let bought = left.filter { record in
                record.sealed.envelopes.contains { $0.slot.retentionClass == .purchase }
            }
            #expect(left.count { $0.kind == .purchase } == 2 && bought.count == 2)
        }
    }

    /// Whose data is damaged is left as they are, said, and keeps nobody else.
    @Test func whoIsDamagedKeepsNobodyElse() throws {
        let fixture = try prepared()
        func damage(_ phone: String) throws {
            let person = try fixture.with { try #require(try found(phone, fixture, $0).first) }
            let database = try SQLiteDatabase(path: fixture.path + "/records.db")
            try database.write { session in
                _ = try session.execute("UPDATE record SET batch = 9 WHERE subject = \(person)")
            }
            try database.close()
        }
        try damage("13810000001")
        var name = ""
        try fixture.with(now: Self.now) { vault in
            let report = try LifecycleReport(vault: vault, policy: fixture.policy, now: Self.now)
                .run(meter: WorkMeter())
            #expect(report.damaged == 1 && report.people == 3)
            name = try agreed(fixture, vault)
            #expect(try book(fixture, vault).disposal(name).done.damaged == 1)
        }
        try damage("13810000002")
        try fixture.with(now: Self.now) { vault in
            let done = try run(name, fixture, vault)
            #expect(done.done.damaged == 2 && done.done.people == 1)
            let check = try DisposalCertificate.check(try #require(done.certificate))
            #expect(check.isGood && check.body.left.damaged == 2)
        }
    }

    /// A hold on a class of which somebody has nothing is not on them.
    @Test func aHoldOnAnotherClassKeepsNobody() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault)
            var scope = LegalHoldBook.Scope()
            scope.isOfAll = true
            scope.classes = [.purchase, .recording]
            _ = try LegalHoldBook(vault: vault).place(
                .init(matter: "C-1", reason: "claim", review: "2099-01-01"), on: scope,
                at: Self.now)
            let done = try run(name, fixture, vault)
            #expect(done.done.people == 3 && done.done.whole == 2 && done.done.held == 0)
        }
    }

    // MARK: What was agreed to

    private static func policy(_ version: String, approvals: Int = 2) throws -> Policy {
        try #require(
            Policy.parse(
                yaml: """
                    schema: 1
                    policy: house
                    extends: default
                    version: \(version)
                    title: {en: House, zh: 本公司}
                    handling:
                      - id: house.phones
                        when: {labels: [phone]}
                        set: {dispose_approvals: \(approvals)}
                        because: {en: Ours., zh: 本公司规定。}
                    """, path: "p.yaml"
            ).policy)
    }

    @Test func whatWasAgreedToIsWhatThatPolicyDestroys() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault)
            let other = DisposalRun(vault: vault, policy: try Self.policy("1.0.0"))
            #expect(throws: DisposalError.otherPolicy) {
                _ = try other.run(name, by: "Chen", at: Self.now, tool: "strata test")
            }
            #expect(try found("13810000001", fixture, vault).count == 1)
            // One that has begun goes on by the policy in force, and says so.
            #expect(throws: Killed.self) {
                _ = try run(name, fixture, vault) { if $0 == .asked { throw Killed() } }
            }
            let done = try other.run(name, by: "Chen", at: Self.now, tool: "strata test")
            let body = try DisposalCertificate.check(try #require(done.certificate)).body
            #expect(body.askedAgainBy.count == 2 && body.askedAgainBy[0] == body.policyDigest)
        }
    }

    @Test func soManyAgreeAsThePolicyAsksForNow() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let policy = try Self.policy("1.0.0", approvals: 3)
            let strict = DisposalBook(vault: vault, policy: policy)
            var request = DisposalBook.Request(now: Self.now)
            request.by = "Mei"
            let made = try strict.propose(request, meter: WorkMeter())
            let name = vault.keys.identifiers.identifier(.disposal, made.number)
            // While another policy was in force, two were enough.
            for person in ["Li", "Wang"] {
                _ = try book(fixture, vault).approve(name, by: person, at: Self.now)
            }
            let run = DisposalRun(vault: vault, policy: policy)
            #expect(throws: DisposalError.moreApprovals(3)) {
                _ = try run.run(name, by: "Chen", at: Self.now, tool: "strata test")
            }
            _ = try strict.approve(name, by: "Zhao", at: Self.now)
            #expect(
                try run.run(name, by: "Chen", at: Self.now, tool: "strata test").state
                    == .certified)
        }
    }

    /// Of a disposal that lost a part nothing is certified.
    @Test func aDisposalWithoutItsPartsIsNotCertified() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let name = try agreed(fixture, vault, pageItems: 1)
            try vault.records.write { transaction in
                let last = try transaction.documents(.disposalPage).map(\.number).max()
                try transaction.delete(.disposalPage, #require(last))
            }
            #expect(throws: DisposalError.incomplete) { _ = try run(name, fixture, vault) }
            #expect(try book(fixture, vault).disposal(name).certificate == nil)
        }
    }

    // MARK: Certificates

    @Test func aCertificateAlteredInOneByteIsNotGood() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let done = try run(try agreed(fixture, vault), fixture, vault)
            let certificate = try #require(done.certificate)
            #expect(try DisposalCertificate.check(certificate).isGood)
            for place in stride(from: 0, to: certificate.count - 1, by: 7) {
                var altered = certificate
                altered[place] = altered[place] == 0x31 ? 0x32 : 0x31
                guard let check = try? DisposalCertificate.check(altered) else { continue }
                #expect(!check.isGood, "byte \(place)")
            }
            // The last end of a line may be missing; no other may be there.
            #expect(try DisposalCertificate.check(certificate.dropLast()).isGood)
            for end in ["\n\n", "\r\n", "\r", " "] {
                let other = certificate.dropLast() + Array(end.utf8)
                #expect(try DisposalCertificate.check(other).findings == [.altered])
            }
            // A name that is not of the form, and the same in another form.
            let text = String(decoding: certificate, as: UTF8.self)
            let more = text.replacing("\"body\" : {", with: "\"body\" : {\n    \"extra\" : 1,")
            #expect(try DisposalCertificate.check(Array(more.utf8)).findings == [.altered])
            #expect(throws: DisposalError.notACertificate) {
                _ = try DisposalCertificate.check(Array("{}".utf8))
            }
        }
    }

    /// Whoever signs with a key of their own is told from the vault's, once its key is known.
    @Test func aCertificateOfAnotherKeyIsTold() throws {
        let fixture = try prepared()
        let other = try prepared()
        var key: NoteKey?
        try other.with(now: Self.now) { key = try $0.audit().keys.signer.key }
        try fixture.with(now: Self.now) { vault in
            let done = try run(try agreed(fixture, vault), fixture, vault)
            let certificate = try #require(done.certificate)
            let own = try vault.audit().keys.signer.key
            #expect(try DisposalCertificate.check(certificate, key: own).isGood)
            #expect(try DisposalCertificate.check(certificate, key: key).findings == [.otherKey])
        }
    }

    /// Another program reads the code on the page, and what it says is what was signed.
    @Test(.enabled(if: PythonPeer.zxing != nil, "Scripts/test-servers makes it"))
    func theCodeOfThePageSaysWhatWasSigned() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let done = try run(try agreed(fixture, vault), fixture, vault)
            let check = try DisposalCertificate.check(try #require(done.certificate))
            let page = try CertificatePage(check, language: .zh).html
            let path = try #require(page.firstMatch(of: /viewBox="0 0 (\d+) \d+".*?d="([^"]*)"/))
            let side = try #require(Int(path.1))
            // Four pixels a module.
            var image = [UInt8](repeating: 255, count: side * side * 16)
            for run in String(path.2).matches(of: /M(\d+) (\d+)h(\d+)v1h-\d+z/) {
                let numbers = [run.1, run.2, run.3].compactMap { Int($0) }
                for row in numbers[1] * 4..<(numbers[1] + 1) * 4 {
                    for column in numbers[0] * 4..<(numbers[0] + numbers[2]) * 4 {
                        image[row * side * 4 + column] = 0
                    }
                }
            }
            let file = fixture.folder.path + "/code"
            try Data(image).write(to: URL(filePath: file))
            let process = Process()
            process.executableURL = URL(filePath: try #require(PythonPeer.zxing))
            process.arguments = [
                "-c",
                """
                import sys, zxingcpp
                side = int(sys.argv[2])
                image = memoryview(open(sys.argv[1], "rb").read()).cast("B", (side, side))
                sys.stdout.write(zxingcpp.read_barcodes(image)[0].text)
                """, file, "\(side * 4)",
            ]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let said = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(String(decoding: said, as: UTF8.self) == check.signature)
            let other = try DisposalCertificate.check(
                try #require(done.certificate), code: check.signature + "x")
            #expect(other.findings == [.otherCode])
            #expect(throws: DisposalError.notACertificate) {
                _ = try CertificatePage(other, language: .en)
            }
        }
    }

    /// A call that goes for itself and with the number in it counts once.
    @Test func aRecordCountsOnceHoweverItGoes() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            "姓名,手机号\n王芳,13810000000\n", dataset: "people", now: Self.time("2019-01-10"))
        try fixture.bring(
            "手机号,通话时间,通话结果\n13810000000,2019-06-01 10:00:00,接通\n", name: "calls.csv",
            kind: .call, dataset: "calls", now: Self.time("2019-07-01"))
        try fixture.with(now: Self.now) { vault in
            let done = try run(try agreed(fixture, vault), fixture, vault).done
            #expect(done.whole == 1 && done.erased == 2)
            #expect(done.classes == ["contact": 2, "call": 1] && done.labels["phone"] == 2)
        }
    }

    @Test func onlyTheClassesThatWereAskedFor() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let done = try run(
                try agreed(fixture, vault, classes: [.call]), fixture, vault)
            #expect(done.done.people == 1 && done.done.classes == ["call": 1, "contact": 1])
            #expect(try found("13810000001", fixture, vault).count == 1)
        }
    }

    @Test func aDisposalIsSealed() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { _ = try propose(fixture, $0) }
        for file in try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path) {
            let path = fixture.folder.path + "/" + file
            guard !file.hasSuffix(".csv"), let bytes = FileManager.default.contents(atPath: path)
            else { continue }
            #expect(bytes.range(of: Data("clock.contact".utf8)) == nil, "\(file)")
        }
    }
}
