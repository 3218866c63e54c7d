import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Erasure as a person asks for it: what nothing keeps goes, and the rest is accounted for.
@Suite struct RequestErasureTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }
    private static let now = time("2026-06-01")

    /// Somebody with a call of last week, an older one, and a consent that goes on.
    private func prepared(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            "姓名,手机号,身份证号\n王芳,13810000000,110101199003070038\n李娜,13810000001,\n",
            dataset: "people", now: Self.time("2026-01-10"))
        try fixture.bring(
            """
            手机号,通话时间,通话结果
            13810000000,2026-03-01 10:00:00,接通
            13810000000,2026-05-25 10:00:00,接通

            """, name: "calls.csv", kind: .call, dataset: "calls", now: Self.time("2026-05-26"))
        try fixture.with(now: Self.now) { try agree("13810000000", fixture, $0) }
        return fixture
    }

    private func agree(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws {
        var statement = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
        statement.given = CivilTime("2026-02-01")
        try ConsentBook(vault: vault).add(statement, to: try person(phone, fixture, vault))
    }

    private func person(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    private func erasure(
        _ vault: Vault, profiles: [String] = [], at day: String = "2026-06-01"
    ) throws -> RequestErasure {
        RequestErasure(
            vault: vault, policy: try Policy.standard.applying(profiles: profiles), language: .en,
            now: Self.time(day))
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatNothingKeepsGoes(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            let preview = try erasure(vault).preview(one)
            #expect(!preview.isDone && !preview.keepsAny && preview.erasures.isEmpty)
            #expect(try fixture.lookup(vault).find(.phone("13810000000")) == [one])
            let done = try erasure(vault).carryOut(one)
            #expect(done.isDone && !done.keepsAny && done.erasures.count == 1)
            #expect(try fixture.lookup(vault).find(.phone("13810000000")).isEmpty)
            // That they are called no more outlives them.
            #expect(
                try DoNotCall(vault: vault).check(.phone("13810000000")).map(\.scope)
                    == [DoNotCall.everything])
            #expect(try !DoNotCall(vault: vault).check(.identity("110101199003070038")).isEmpty)
            #expect(throws: SubjectError.gone) { _ = try erasure(vault).carryOut(one) }
            #expect(try fixture.lookup(vault).find(.phone("13810000001")).count == 1)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    /// By Chinese law calls stay 30 days and proof of consent three years; nothing else does.
    @Test(arguments: VaultFixture.Engine.allCases)
    func whatTheLawKeepsStaysForStorageOnly(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            let done = try erasure(vault, profiles: ["cn"]).carryOut(one)
            func parts(_ name: RetentionClass) -> [ErasureVerdict.Part] {
                done.parts.filter { $0.retentionClass == name.rawValue }
            }
            #expect(parts(.contact).map(\.erased) == [true])
            #expect(parts(.identity).map(\.erased) == [true])
            #expect(Set(parts(.call).map(\.erased)) == [true, false])
            let call = try #require(parts(.call).first { !$0.erased })
            #expect(
                call.because.map { "\($0.rule) \($0.until ?? "")" }
                    == ["cn.call-centre-floor 2026-06-24"])
            let consent = try #require(parts(.consent).first)
            #expect(!consent.erased && consent.because.contains { $0.until == "2029-02-01" })
            #expect(consent.because.allSatisfy { $0.law != nil })
            let subject = try #require(try vault.records.read { try $0.subject(one) })
            #expect(subject.state == .restricted)
            let records = try vault.records.read { try $0.records(of: one) }
            let classes = Set(
                records.flatMap { $0.sealed.envelopes.map(\.slot.retentionClass) })
            #expect(classes == [.call, .consent])
            #expect(records.count { $0.kind == .call } == 1)
            // The consent ends with the request, so that its time will come.
            let entries = try ConsentBook(vault: vault).entries(of: one)
            #expect(entries.count == 2 && entries.last?.grant.withdrawn == Self.now)
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.isClean, "\(report.findings)")
            // Asked again when the call's time is over, only the proof is left.
            _ = try erasure(vault, profiles: ["cn"], at: "2026-06-25").carryOut(one)
            let left = try vault.records.read { try $0.records(of: one) }
            #expect(left.allSatisfy { $0.kind == .consent })
        }
    }

    @Test func aHoldKeepsWhatItIsOn() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            var scope = LegalHoldBook.Scope()
            scope.found = [one]
            scope.classes = [.identity]
            _ = try LegalHoldBook(vault: vault).place(
                .init(matter: "C-17", reason: "claim", review: "2099-01-01"), on: scope,
                at: Self.now)
            let done = try erasure(vault).carryOut(one)
            let kept = done.parts.filter { !$0.erased }
            #expect(kept.map(\.retentionClass) == ["identity"])
            #expect(kept[0].because[0].rule.hasPrefix("hld-") && kept[0].because[0].law == nil)
            // Which matter it is about is nobody's business who asks.
            let text = String(decoding: try ReportJSON.encode(done), as: UTF8.self)
            #expect(!text.contains("C-17") && !text.contains("claim"))
            let classes = try vault.records.read { try $0.records(of: one) }
                .flatMap { $0.sealed.envelopes.map(\.slot.retentionClass) }
            #expect(Set(classes) == [.identity])
        }
    }

    /// A hold that is placed when it was judged already is obeyed, and said.
    @Test func aHoldPlacedMeanwhileIsObeyed() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            var isPlaced = false
            let done = try erasure(vault).carryOut(one) {
                guard !isPlaced else { return }
                isPlaced = true
                var scope = LegalHoldBook.Scope()
                scope.found = [one]
                _ = try LegalHoldBook(vault: vault).place(
                    .init(matter: "C-17", reason: "claim", review: "2099-01-01"), on: scope,
                    at: Self.now)
            }
            #expect(done.parts.allSatisfy { !$0.erased } && done.erasures.isEmpty)
            #expect(try fixture.lookup(vault).find(.phone("13810000000")) == [one])
            let subject = try #require(try vault.records.read { try $0.subject(one) })
            #expect(subject.state == .restricted)
        }
    }

    /// What cannot go for itself is not said to be gone: a note in the list of contacts stays with the
    /// calls that have to.
    @Test func whatIsSaidToBeErasedIs() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            "姓名,手机号,备注\n王芳,13810000000,客户要求下周再联系并发送报价\n", mapping: ["备注": "call_note"],
            dataset: "people", now: Self.time("2026-01-10"))
        try fixture.bring(
            """
            手机号,通话时间,通话结果
            13810000000,2026-03-01 10:00:00,接通
            13810000000,2026-05-25 10:00:00,接通

            """, name: "calls.csv", kind: .call, dataset: "calls", now: Self.time("2026-05-26"))
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            let done = try erasure(vault, profiles: ["cn"]).carryOut(one)
            let left = try vault.records.read { try $0.records(of: one) }
            var classes: [RetentionClass: Int] = [:]
            for record in left {
                for kind in Set(record.sealed.envelopes.map(\.slot.retentionClass)) {
                    classes[kind, default: 0] += 1
                }
            }
            let kept = done.parts.filter { !$0.erased }
                .reduce(into: [RetentionClass: Int]()) {
                    $0[RetentionClass(rawValue: $1.retentionClass) ?? .contact, default: 0] +=
                        $1.records
                }
            #expect(classes == kept && classes == [.call: 2])
        }
    }

    @Test func aVerdictHoldsNoValues() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            let verdict = try erasure(vault, profiles: ["cn"]).preview(one)
            let text = String(decoding: try ReportJSON.encode(verdict), as: UTF8.self)
            for value in ["13810000000", "王芳", "110101199003070038", "2026-05-25"] {
                #expect(!text.contains(value), "\(value)")
            }
            let identity = try #require(
                verdict.parts.first { $0.retentionClass == "identity" })
            #expect(identity.labels == ["cn_resident_id"])
        }
    }

    /// What comes while it is judged is judged, too.
    @Test func whatComesInBetweenIsJudged() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { vault in
            let two = try person("13810000001", fixture, vault)
            var isAdded = false
            let done = try erasure(vault, profiles: ["cn"]).carryOut(two) {
                guard !isAdded else { return }
                isAdded = true
                try agree("13810000001", fixture, vault)
            }
            #expect(done.parts.contains { $0.retentionClass == "consent" && !$0.erased })
            #expect(try ConsentBook(vault: vault).entries(of: two).count == 2)
            // Somebody of whom something comes each time is left as they are.
            let one = try person("13810000000", fixture, vault)
            #expect(throws: RequestErasureError.changed) {
                _ = try erasure(vault).carryOut(one) {
                    try agree("13810000000", fixture, vault)
                }
            }
            #expect(try fixture.lookup(vault).find(.phone("13810000000")) == [one])
            #expect(try DoNotCall(vault: vault).check(.phone("13810000000")).isEmpty)
        }
    }
}
