import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// "Why did you call me?", answered from what the vault holds.
@Suite struct RequestTraceTests {
    private static let now = QueueTests.now
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }

    private func trace(
        _ query: SubjectQuery, _ fixture: VaultFixture, _ vault: Vault, _ language: Language = .en
    ) throws -> TraceReport {
        try RequestTrace(
            vault: vault, policy: fixture.policy, language: language, now: Self.now
        ).trace(query)
    }

    /// A list, a consent and a withdrawal, calls before and behind it, a message.
    private func prepared(_ engine: VaultFixture.Engine) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            "姓名,手机号,身份证号\n王芳,13810000000,110101199003070038\n李娜,13810000001,\n",
            dataset: "people", now: Self.time("2026-01-10"))
        try fixture.with(now: Self.now) { vault in
            try QueueTests.complete(vault, "people")
            let person = try fixture.lookup(vault).find(.phone("13810000000"))[0]
            var given = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
            given.controller = "ACME"
            given.given = CivilTime("2026-02-01")
            try ConsentBook(vault: vault).add(given, to: person)
            var withdrawn = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
            withdrawn.withdrawn = CivilTime("2026-04-01")
            try ConsentBook(vault: vault).add(withdrawn, to: person)
            try DoNotCall(vault: vault).add(.phone("13810000000"), at: Self.now)
        }
        try fixture.bring(
            """
            手机号,通话时间,通话结果,坐席,活动
            13810000000,2026-01-20 10:00:00,未接听,A17,Spring
            13810000000,2026-03-01 10:00:00,接通,A17,Spring
            13810000000,2026-05-01 10:00:00,接通,B2,Spring

            """, name: "calls.csv", kind: .call, dataset: "calls", now: Self.time("2026-05-02"))
        return fixture
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func oneScreenSaysWhy(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let report = try trace(.phone("138 1000 0000"), fixture, vault)
            #expect(report.number?.hasSuffix("0000") == true)
            #expect(report.listings.map(\.scope) == [DoNotCall.everything])
            let person = try #require(report.people.first)
            #expect(report.people.count == 1 && person.name == "王*")
            let source = try #require(person.sources.first { $0.dataset == "people" })
            #expect(source.supplier == "Broker" && source.lawfulBasis == "consent")
            #expect(source.controller == "ACME" && source.days == ["2026-01-10"])
            #expect(source.missing.isEmpty)
            let calls = try #require(person.sources.first { $0.dataset == "calls" })
            #expect(calls.missing.contains("supplier"))
            #expect(person.consents.count == 2)
            // The newest first: each by the consent that there was when it was made.
            #expect(person.callCount == 3)
            #expect(person.calls.map(\.agent) == ["B2", "A17", "A17"])
            #expect(
                person.calls.map { $0.consent?.because } == ["withdrawn", "given", "not_needed"])
            #expect(person.calls.map { $0.consent?.covered } == [false, true, true])
            #expect(person.calls.allSatisfy { $0.campaign == "Spring" && $0.purpose == "sale" })
            let campaign = try #require(person.campaigns.first)
            #expect(campaign.campaign == "Spring" && !campaign.mayCall)
            #expect(campaign.against.contains { $0.code == "do_not_call" })
            let chinese = try trace(.phone("13810000000"), fixture, vault, .zh)
            #expect(chinese.people[0].calls[0].resultText == "接通")
        }
    }

    /// Nothing that a caller could not have known is told: whoever asks may be somebody else.
    @Test func valuesStayMasked() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let text = String(
                decoding: try ReportJSON.encode(
                    try trace(.phone("13810000000"), fixture, vault)), as: UTF8.self)
            for value in ["13810000000", "王芳", "110101199003070038"] {
                #expect(!text.contains(value), "\(value)")
            }
        }
    }

    @Test func whoLookedIsShown() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let number = try fixture.lookup(vault).find(.phone("13810000000"))[0]
            _ = try fixture.lookup(vault).show(number)
            _ = try fixture.lookup(vault).reveal(
                number, field: "手机号", purpose: .service, ticket: nil)
            let first = try trace(.phone("13810000000"), fixture, vault)
            let looks = try #require(first.people.first?.looks)
            #expect(looks.contains { $0.action == "subject.show" })
            #expect(looks.contains { $0.action == "subject.reveal" && $0.fields == ["phone"] })
            // The one that is being done is not, and those before are.
            #expect(!looks.contains { $0.action == "request.trace" })
            let second = try trace(.phone("13810000000"), fixture, vault)
            #expect(
                second.people[0].looks.count { $0.action == "request.trace" } == 1)
            // Looks at others are none of this one.
            let other = try trace(.phone("13810000001"), fixture, vault)
            #expect(other.people[0].looks.allSatisfy { $0.action != "subject.reveal" })
        }
    }

    @Test func whoIsNotThereIsSaid() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            try DoNotCall(vault: vault).add(.phone("13899990000"), at: Self.now)
            let stranger = try trace(.phone("13899990000"), fixture, vault)
            #expect(stranger.people.isEmpty && stranger.listings.count == 1)
            #expect(throws: SubjectError.badQuery) {
                _ = try trace(.phone("12"), fixture, vault)
            }
            // Whoever was erased is found by nothing; that they said no is.
            let number = try fixture.lookup(vault).find(.phone("13810000000"))[0]
            _ = try fixture.lookup(vault).erase([number], at: Self.now)
            let erased = try trace(.phone("13810000000"), fixture, vault)
            #expect(erased.people.isEmpty && erased.listings.count == 1)
        }
    }

    /// A number that several have is answered for each.
    @Test func everybodyWithTheNumberIsShown() throws {
        let fixture = try prepared(.sqlite)
        try fixture.bring(
            "姓名,手机号\n赵敏,13810000000\n", name: "more.csv", dataset: "more",
            now: Self.time("2026-06-01"))
        try fixture.with(now: Self.now) { vault in
            let report = try trace(.phone("13810000000"), fixture, vault)
            #expect(Set(report.people.map(\.name)) == ["王*", "赵*"])
            let second = try #require(report.people.first { $0.name == "赵*" })
            #expect(second.sources.map(\.dataset) == ["more"] && second.callCount == 0)
        }
    }
}
