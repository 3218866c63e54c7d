import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Consents from lists and from people, and what they cover.
@Suite struct ConsentBookTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static let consents = """
        姓名,手机号,个人信息处理者,目的,渠道,单独同意,凭证,同意时间,到期日,撤回时间
        王芳,13800138001,ACME 公司,销售,电话、短信,是,录音 R-1,2026-01-05,2027-01-05,
        欧阳明,13900139002,ACME 公司,销售,电话,否,录音 R-2,2026-01-05,,2026-05-01
        赵六,13500135001,ACME 公司,随便,电话,否,,2026-01-05,,
        孙七,13500135002,ACME 公司,销售,电话,否,,,,

        """

    private static func time(_ text: String) -> Int64 { CivilTime(text)?.instant() ?? 0 }

    private func bringConsents() throws -> ImportOperation.Outcome {
        try fixture.bring(Self.consents, name: "c.csv", kind: .consent, dataset: "consents")
    }

    private func check(
        _ phone: String, _ vault: Vault, at time: String = "2026-06-01",
        channel: ContactChannel = .phone, profile: [String] = ["cn"]
    ) throws -> ConsentReason {
        var question = ConsentBook.Question(
            purpose: .sale, channel: channel, time: Self.time(time))
        question.isNow = false
        question.controller = "ACME公司"
        question.phone = phone
        let person = try #require(try fixture.lookup(vault).find(.phone(phone)).first)
        let policy = try PolicyLoading.policy(path: nil, profiles: profile)
        return try ConsentBook(vault: vault).check(person, question, policy: policy)
            .verdict.because
    }

    @Test func aListOfConsentsIsUnderstood() throws {
        try fixture.bring(Lists.people)
        let outcome = try bringConsents()
        #expect(outcome.tally.records == 2 && outcome.tally.attached == 2)
        #expect(outcome.tally.rejected == [.notUnderstood: 2])
        try fixture.with { vault in
            #expect(try check("13800138001", vault) == .given)
            #expect(try check("13800138001", vault, channel: .sms) == .given)
            #expect(try check("13800138001", vault, channel: .email) == .otherChannel)
            #expect(try check("13800138001", vault, at: "2025-12-31") == .notYetGiven)
            #expect(try check("13800138001", vault, at: "2027-01-05 23:00") == .given)
            #expect(try check("13800138001", vault, at: "2027-01-06") == .expired)
            #expect(try check("13900139002", vault) == .withdrawn)
            #expect(try check("13900139002", vault, at: "2026-04-30") == .given)
            #expect(try check("13700137003", vault) == .none)
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [])
        }
        #expect(
            try fixture.leaks(of: ["王芳", "13800138001", "ACME", "录音 R-1", "随便", "13500135001"])
                == [])
    }

    @Test func allOfAConsentIsSealedInItsOwnClass() throws {
        _ = try bringConsents()
        try fixture.with { vault in
            try vault.records.read { reader in
                try reader.records(after: 0) { record in
                    let classes = Set(record.sealed.envelopes.map(\.slot.retentionClass))
                    #expect(record.kind == .consent && classes == [.consent])
                    return true
                }
            }
        }
    }

    @Test func aListThatSaysTooLittleIsRefused() throws {
        let text = "phone,purpose,consent date\n13800138001,sale,2026-01-05\n"
        #expect(throws: ImportError.missingRole(.channel)) {
            try fixture.bring(text, kind: .consent, dataset: "c")
        }
        let undated = "phone,purpose,channel\n13800138001,sale,phone\n13800138002,sale,phone\n"
        #expect(throws: ImportError.missingRole(.given)) {
            try fixture.bring(undated, kind: .consent, dataset: "c")
        }
        // A header that says nothing is named by a person.
        let odd =
            "phone,aim,by,day\n13800138001,sale,phone,2026-01-05\n13800138002,sale,sms,2026/1/6\n"
        let outcome = try fixture.bring(
            odd, kind: .consent,
            mapping: ["phone": "phone", "aim": "purpose", "by": "channel", "day": "given"],
            dataset: "c")
        #expect(outcome.tally.records == 2)
    }

    @Test func whoWithdrawsIsNotContactedUntilTheyAgreeAgain() throws {
        try fixture.bring(Lists.people)
        _ = try bringConsents()
        try fixture.with { vault in
            let book = ConsentBook(vault: vault)
            let person = try fixture.lookup(vault).find(.phone("13800138001"))[0]
            var withdrawal = ConsentBook.Statement(
                purposes: Set(Purpose.allCases), channels: Set(ContactChannel.allCases))
            withdrawal.withdrawn = CivilTime("2026-03-01")
            withdrawal.evidence = "call of that day"
            try book.add(withdrawal, to: person)
            #expect(try check("13800138001", vault) == .withdrawn)
            #expect(try check("13800138001", vault, at: "2026-02-28") == .given)
            // Also where the policy asks for a notice alone.
            #expect(try check("13800138001", vault, profile: []) == .withdrawn)
            var again = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
            again.controller = "ACME公司"
            again.given = CivilTime("2026-04-01")
            let record = try book.add(again, to: person)
            #expect(try check("13800138001", vault) == .given)
            #expect(try book.entries(of: person).map(\.grant.record).last == record)
            #expect(throws: ConsentError.empty) {
                try book.add(ConsentBook.Statement(purposes: [], channels: []), to: person)
            }
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [])
            let view = try fixture.lookup(vault).show(person)
            #expect(view.records.count { $0.kind == .consent } == 3)
        }
        #expect(try fixture.leaks(of: ["call of that day", "2026-04-01"]) == [])
    }

    @Test(arguments: ["撤回时间", "到期日", "同意时间"])
    func aTimeCorrectedIntoNoneBringsNoConsentBack(field: String) throws {
        _ = try bringConsents()
        try fixture.with { vault in
            let person = try fixture.lookup(vault).find(.phone("13800138001"))[0]
            let changed = try SubjectChange(vault: vault, policy: fixture.policy)
                .correct(person, field: field, to: "soon")
            #expect(changed == 1)
            #expect(try check("13800138001", vault) != .given)
        }
    }

    @Test func aConsentLapsesWhenTheNumberGoesToSomebodyElse() throws {
        try fixture.bring(Lists.people)
        _ = try bringConsents()
        let before = try fixture.with { try check("13800138001", $0) }
        #expect(before == .given)
        // A later list has the number with another name.
        try fixture.bring(
            "姓名,手机号\n周新,13800138001\n", name: "later.csv", dataset: "later",
            now: Self.time("2026-03-01"))
        try fixture.with { vault in
            let holders = try fixture.lookup(vault).find(.phone("13800138001"))
            #expect(holders.count == 2)
            #expect(try check("13800138001", vault) == .reassigned)
            #expect(try check("13800138001", vault, at: "2026-02-28") == .given)
        }
    }

    @Test func aConsentLapsesWhenACallFindsTheNumberOutOfUse() throws {
        _ = try bringConsents()
        try fixture.bring(
            "通话时间,被叫号码,通话结果\n2026-02-01 10:00,13800138001,空号\n2026-02-02 10:00,13900139002,占线\n",
            name: "calls.csv", kind: .call, dataset: "calls")
        try fixture.with { vault in
            let after = try check("13800138001", vault)
            #expect(after == .reassigned)
            #expect(try check("13800138001", vault, at: "2026-01-31") == .given)
        }
    }

    @Test func theEvidenceOutlivesTheErasureOfTheRest() throws {
        try fixture.bring(Lists.people)
        _ = try bringConsents()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))[0]
            let book = ConsentBook(vault: vault)
            #expect(try book.keepApart(person) == 1)
            // Again, there is nothing left to keep.
            #expect(try book.keepApart(person) == 0)
            let ring = try #require(try vault.keyStore.ring(person))
            _ = try lookup.erase([person], at: 9)
            #expect(try vault.keyStore.ring(person) == nil)
            let kept = try lookup.find(.phone("13800138001"))
            let view = try lookup.show(try #require(kept.first))
            #expect(kept.count == 1 && view.state == .restricted)
            #expect(view.records.map(\.kind) == [.consent])
            // The former keys open nothing of what is kept.
            let old = try vault.unwrap(ring, tiers: [.t1, .t2])
            try vault.records.read { reader in
                for record in try reader.records(of: kept[0]) {
                    #expect(record.sealed.ring == kept[0])
                    for envelope in record.sealed.envelopes {
                        let key = try #require(old[envelope.slot])
                        #expect(throws: SealError.refused) {
                            try record.sealed.open(
                                envelope, key: key, at: record.place(in: vault.id))
                        }
                    }
                }
            }
            #expect(try lookup.find(.identity("11010519491231002X")) == [])
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings == [])
        }
    }
}
