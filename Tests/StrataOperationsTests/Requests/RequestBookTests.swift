import Foundation
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations

/// The register of what people and authorities ask: clocks, proof of who asks, what is done, and what
/// stands of it afterwards.
@Suite struct RequestBookTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }
    /// Noon, which is that day everywhere.
    private static let now = time("2026-06-01") + 43_200_000_000
    private static let day: Int64 = 86_400_000_000
    private static let phone = "13810000000"
    private static let words = "Bitte senden Sie mir alles, was Sie haben."

    private static func day(_ time: Int64?) -> String? {
        time.map { String(CivilTime($0).text.prefix(10)) }
    }

    /// Two people, one of them with calls and a consent.
    private func prepared(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            """
            姓名,手机号,身份证号,邮箱,备注
            王芳,13810000000,110101199003070038,wang@example.com,客户要求下周再联系并发送报价
            李娜,13810000001,,li@example.com,已经签约

            """, mapping: ["备注": "call_note"], dataset: "people", now: Self.time("2026-01-10"))
        try fixture.bring(
            "手机号,通话时间,通话结果\n13810000000,2026-03-01 10:00:00,接通\n", name: "calls.csv",
            kind: .call, dataset: "calls", now: Self.time("2026-05-26"))
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            var statement = ConsentBook.Statement(purposes: [.sale], channels: [.phone])
            statement.given = CivilTime("2026-02-01")
            try ConsentBook(vault: vault).add(statement, to: try person(fixture, vault))
        }
        return fixture
    }

    private func person(
        _ fixture: VaultFixture, _ vault: Vault, phone: String = phone
    ) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    private func book(_ vault: Vault, profiles: [String] = []) throws -> RequestBook {
        RequestBook(vault: vault, policy: try Policy.standard.applying(profiles: profiles))
    }

    private func name(_ request: SubjectRequest, _ vault: Vault) -> String {
        vault.keys.identifiers.identifier(.request, request.number)
    }

    private func open(
        _ kind: RequestKind, of subject: Int64?, _ vault: Vault, profiles: [String] = [],
        words: String? = nil, identified: Bool = false, at now: Int64 = now
    ) throws -> SubjectRequest {
        var asked = RequestBook.Asked(kind, by: .email)
        asked.subjects = subject.map { [$0] } ?? []
        asked.words = words
        asked.contact = words.map { _ in "answers@example.org" }
        let book = try book(vault, profiles: profiles)
        let made = try book.open(asked, at: now)
        guard identified else { return made }
        return try book.identify(name(made, vault), .document, at: now)
    }

    private func fulfilment(
        _ vault: Vault, profiles: [String] = [], at now: Int64 = now
    ) throws -> RequestFulfilment {
        RequestFulfilment(
            vault: vault, policy: try Policy.standard.applying(profiles: profiles), language: .en,
            now: now)
    }

    private func fulfil(
        _ request: SubjectRequest, _ vault: Vault, at now: Int64 = now,
        _ change: (inout RequestFulfilment.How) -> Void = { _ in }
    ) throws -> SubjectRequest {
        var how = RequestFulfilment.How()
        change(&how)
        return try fulfilment(vault, at: now).fulfil(name(request, vault), how)
    }

    private func copy(
        _ request: SubjectRequest, _ vault: Vault,
        _ change: (inout RequestFulfilment.How) -> Void = { _ in }
    ) throws -> (request: SubjectRequest, copy: RequestHandover, json: [UInt8]) {
        var how = RequestFulfilment.How()
        change(&how)
        var made: (RequestHandover, [UInt8])?
        let done = try fulfilment(vault).handOver(
            name(request, vault), how, to: "/tmp/copy.json"
        ) { made = ($0, $1) }
        let (copy, json) = try #require(made)
        return (done, copy, json)
    }

    // MARK: Entering

    @Test(arguments: VaultFixture.Engine.allCases)
    func aRequestHasClocksOfItsPlaceAndIsReadBack(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            var asked = RequestBook.Asked(.access, by: .letter)
            asked.subjects = [one]
            asked.received = CivilTime("2026-05-28")
            let cn = try book(vault, profiles: ["cn", "eu"]).open(asked, at: Self.now)
            #expect(Self.day(cn.received) == "2026-05-28")
            // By the number, in China: fifteen working days of a Thursday.
            #expect(Self.day(cn.due) == "2026-06-18")
            #expect(cn.rules == ["house.requests", "cn.requests"])
            // What somebody says adds to what is known, and takes nothing away.
            asked.country = "de"
            let both = try book(vault, profiles: ["cn", "eu"]).open(asked, at: Self.now)
            #expect(both.due == cn.due && both.rules.contains("eu.requests"))
            asked.subjects = []
            let de = try book(vault, profiles: ["cn", "eu"]).open(asked, at: Self.now)
            #expect(Self.day(de.due) == "2026-06-28" && Self.day(de.extendedTo) == "2026-08-28")
            // The one that is due first stands first.
            let listed = try book(vault).list()
            #expect(listed == [cn, both, de])
            #expect(try book(vault).request(name(de, vault)) == de)
            #expect(throws: RequestError.unknown) { _ = try book(vault).request("req-nothing") }
        }
    }

    @Test func whatIsNoRequestIsRefused() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let other = try person(fixture, vault, phone: "13810000001")
            func refused(_ error: RequestError, _ change: (inout RequestBook.Asked) -> Void) {
                var asked = RequestBook.Asked(.access, by: .letter)
                asked.subjects = [one]
                change(&asked)
                let given = asked
                #expect(throws: error) { _ = try book(vault).open(given, at: Self.now) }
            }
            refused(.badTime("2026-06-03")) { $0.received = CivilTime("2026-06-03") }
            refused(.badTime("2020-01-01")) { $0.received = CivilTime("2020-01-01") }
            refused(.badCountry("Atlantis")) { $0.country = "Atlantis" }
            refused(.badRegion("California")) { $0.region = "California" }
            refused(.tooMany(1)) { $0.subjects = [one, other] }
            refused(.needsAuthority(true)) { $0.kind = .authority }
            refused(.needsAuthority(false)) {
                $0.authority = .init(
                    name: "Court", country: "CN", reference: "1", scope: "all", basis: "law")
            }
            refused(.needsAuthority(true)) {
                $0.kind = .authority
                $0.authority = .init(
                    name: "Court", country: "CN", reference: " ", scope: "all", basis: "law")
            }
            // Whoever enters what an authority asks has a name.
            #expect(throws: DisposalError.noPerson) {
                var asked = RequestBook.Asked(.authority, by: .letter)
                asked.authority = .init(
                    name: "Court", country: "CN", reference: "1", scope: "all", basis: "law")
                _ = try book(vault).open(asked, at: Self.now)
            }
            refused(.names("phone")) {
                $0.kind = .authority
                $0.by = "Mei"
                $0.authority = .init(
                    name: "Court", country: "CN", reference: "1", scope: "calls to 13810000000",
                    basis: "law")
            }
            refused(.tooLong(20_000)) { $0.words = String(repeating: "x", count: 20_001) }
            #expect(throws: SubjectError.self) {
                var asked = RequestBook.Asked(.complaint, by: .letter)
                // A track of a payment card is stored nowhere.
                asked.words = ";4111111111111111=29121010000012300000?"
                _ = try book(vault).open(asked, at: Self.now)
            }
            #expect(throws: SubjectError.gone) {
                var asked = RequestBook.Asked(.access, by: .letter)
                asked.subjects = [one + 1_000_000]
                _ = try book(vault).open(asked, at: Self.now)
            }
            #expect(try book(vault).list().isEmpty)
        }
    }

    /// What was written is read by who answers, stands nowhere in the clear, and is nobody whom anything
    /// finds.
    @Test(arguments: VaultFixture.Engine.allCases)
    func lettersAreSealedAndApart(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let request = try open(.access, of: one, vault, words: Self.words)
            let read = try #require(try book(vault).letter(of: name(request, vault)))
            #expect(read.words == Self.words && read.contact == "answers@example.org")
            #expect(try fixture.lookup(vault).find(.email("answers@example.org")).isEmpty)
            let keeper = try #require(request.letter)
            #expect(
                try vault.records.read { try $0.subject(keeper)?.state } == .restricted)
            // It is no record of the person.
            let export = try SubjectExport(
                of: one, in: vault, policy: .standard, language: .en)
            #expect(!export.records.contains { $0.dataset == RequestLetter.datasetName })
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.isClean, "\(report.findings)")
            // Its time counts from the day by which it has to be answered.
            let verdict = try LifecycleExplain(
                vault: vault, policy: .standard, language: .en, now: Self.now
            ).explain(keeper)
            let consent = try #require(
                verdict.parts.first { $0.retentionClass == "consent" })
            #expect(consent.dispose == "2031-07-01", "\(consent)")
        }
        #expect(try fixture.leaks(of: [Self.words, "answers@example.org"]).isEmpty)
    }

    // MARK: Who asks

    @Test func fewValuesMayBeGuessed() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let request = try open(.access, of: one, vault)
            let id = name(request, vault)
            #expect(throws: RequestError.notIdentified) { _ = try copy(request, vault) }
            // Somebody else's, and what is no proof.
            #expect(throws: RequestError.notTheirs(left: 4)) {
                _ = try book(vault).identify(
                    id, .match, value: .phone("13810000001"), at: Self.now)
            }
            for value in [SubjectQuery.identifier("sub-1"), .lastFour("0000", surname: "王")] {
                #expect(throws: RequestError.needsValue) {
                    _ = try book(vault).identify(id, .match, value: value, at: Self.now)
                }
            }
            #expect(throws: RequestError.needsValue) {
                _ = try book(vault).identify(id, .match, at: Self.now)
            }
            #expect(throws: RequestError.needsValue) {
                _ = try book(vault).identify(
                    id, .document, value: .phone(Self.phone), at: Self.now)
            }
            for left in (0..<4).reversed() {
                #expect(throws: RequestError.notTheirs(left: left)) {
                    _ = try book(vault).identify(
                        id, .match, value: .identity("11010119900307\(left)011"), at: Self.now)
                }
            }
            // Then not even the right one.
            #expect(throws: RequestError.tooManyTries) {
                _ = try book(vault).identify(
                    id, .match, value: .phone(Self.phone), at: Self.now)
            }
            let done = try book(vault).identify(
                id, .document, note: "seen at the desk", at: Self.now)
            #expect(done.identity?.method == .document)

            let next = try open(.access, of: one, vault)
            let known = try book(vault).identify(
                name(next, vault), .match, value: .identity("110101199003070038"), at: Self.now)
            #expect(known.identity?.method == .match)
            #expect(try copy(known, vault).copy.people.count == 1)
        }
    }

    /// A number that a family shares is no proof of who of them asks.
    @Test func whatSeveralHaveProvesNothing() throws {
        let fixture = try prepared()
        try fixture.bring(
            "姓名,手机号,身份证号\n王强,13810000000,110101198503070013\n", name: "home.csv",
            dataset: "home", now: Self.time("2026-02-10"))
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let both = try fixture.lookup(vault).find(.phone(Self.phone))
            #expect(both.count == 2)
            let request = try open(.access, of: both[0], vault)
            #expect(throws: RequestError.shared) {
                _ = try book(vault).identify(
                    name(request, vault), .match, value: .phone(Self.phone), at: Self.now)
            }
            let known = try book(vault).request(name(request, vault))
            // It is a try as any other: nobody asks that for ever.
            #expect(known.identity == nil && known.wrongTries == 1)
        }
    }

    /// Whoever gives what they were found by has proven nothing; and what was proven of people who were
    /// one is not proven of those who are two.
    @Test func proofIsOfSomebodyAndOfSomething() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let other = try person(fixture, vault, phone: "13810000001")
            var asked = RequestBook.Asked(.access, by: .phone)
            asked.subjects = [one]
            asked.foundBy = [.phone]
            let request = try book(vault).open(asked, at: Self.now)
            #expect(throws: RequestError.sameValue) {
                _ = try book(vault).identify(
                    name(request, vault), .match, value: .phone(Self.phone), at: Self.now)
            }
            let changes = SubjectChange(vault: vault, policy: .standard)
            try changes.merge(other, into: one)
            let known = try book(vault).identify(
                name(request, vault), .match, value: .email("li@example.com"), at: Self.now)
            try changes.split(other)
            #expect(throws: RequestError.notIdentified) { _ = try copy(known, vault) }
        }
    }

    @Test func whoIsAboutNobodyBecomesSomebodyOnce() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let other = try person(fixture, vault, phone: "13810000001")
            let request = try open(.portability, of: nil, vault)
            let id = name(request, vault)
            #expect(throws: RequestError.nobody) { _ = try copy(request, vault) }
            #expect(throws: RequestError.nobody) {
                _ = try book(vault).identify(id, .document, at: Self.now)
            }
            let known = try book(vault).identify(id, .callback, subject: one, at: Self.now)
            #expect(known.subjects == [one])
            #expect(throws: RequestError.otherPerson) {
                _ = try book(vault).identify(id, .document, subject: other, at: Self.now)
            }
            // Whoever they were joined into is who they are, once that is known.
            try SubjectChange(vault: vault, policy: .standard).merge(one, into: other)
            #expect(throws: RequestError.notIdentified) { _ = try copy(known, vault) }
            let same = try book(vault).identify(id, .document, subject: other, at: Self.now)
            #expect(same.subjects == [other])
            #expect(
                try copy(same, vault).copy.people.map(\.subject) == [
                    vault.keys.identifiers.identifier(.subject, other)
                ])
        }
    }

    // MARK: Handing over

    @Test(arguments: VaultFixture.Engine.allCases)
    func aCopyHasAllThatIsKnown(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            // Somebody else's own copy is none of theirs.
            try ClearCopies.note(
                "/tmp/li.json", of: try person(fixture, vault, phone: "13810000001"),
                at: Self.now, in: vault)
            let datasets = try vault.records.read { Set(try $0.records(of: one).map(\.dataset)) }
            try ClearCopies.note(
                "/tmp/dialler.csv", datasets: datasets.sorted(),
                number: vault.keyStore.allocate(1), at: Self.time("2026-05-30"), in: vault)
            // And what went out before they came in.
            try ClearCopies.note(
                "/tmp/early.csv", datasets: datasets.sorted(),
                number: vault.keyStore.allocate(1), at: Self.time("2025-05-30"), in: vault)
            let request = try open(.access, of: one, vault, identified: true)
            let done = try copy(request, vault)
            let text = String(decoding: done.json, as: UTF8.self)
            for value in ["王芳", Self.phone, "110101199003070038", "客户要求下周再联系并发送报价"] {
                #expect(text.contains(value), "\(value)")
            }
            let copy = try #require(done.copy.people.first)
            let recipients = try #require(copy.recipients)
            #expect(recipients.count == 2, "\(recipients)")
            #expect(!text.contains("/tmp/dialler.csv") && !text.contains("li.json"))
            let retention = try #require(copy.retention)
            #expect(Set(retention.map(\.retentionClass)).isSuperset(of: ["contact", "identity"]))
            #expect(retention.allSatisfy { !$0.because.isEmpty })
            let page = try copy.page(.zh)
            #expect(page.contains("副本接收方") && page.contains("保存期限"))

            #expect(done.request.state == .fulfilled)
            let outcome = try #require(done.request.outcome)
            #expect(outcome.digest?.count == 64 && outcome.people == 1 && outcome.records == 3)
            #expect(outcome.labels.contains("cn_resident_id"))
            // Once is enough.
            #expect(throws: RequestError.over) { _ = try self.copy(request, vault) }
        }
    }

    @Test func whatIsTakenElsewhereIsWhatTheyGave() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let done = try copy(
                try open(.portability, of: one, vault, identified: true), vault)
            let text = String(decoding: done.json, as: UTF8.self)
            #expect(text.contains("王芳") && text.contains("wang@example.com"))
            #expect(!text.contains("客户要求下周再联系并发送报价") && !text.contains("2026-03-01"))
            let copy = try #require(done.copy.people.first)
            #expect(copy.value == nil && copy.recipients == nil && copy.retention == nil)
        }
    }

    /// What cannot be delivered leaves the request open, and is in the log as what it is.
    @Test func whatDoesNotArriveWasNotHandedOver() throws {
        struct Lost: Error {}
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let request = try open(
                .access, of: try person(fixture, vault), vault, identified: true)
            #expect(throws: Lost.self) {
                _ = try fulfilment(vault).handOver(
                    name(request, vault), RequestFulfilment.How(), to: "/tmp/copy.json"
                ) { _, _ in throw Lost() }
            }
            let left = try book(vault).request(name(request, vault))
            #expect(left.state == .open && left.outcome == nil)
            // That it was about to be is on record.
            #expect(left.events.last?.kind == .handingOver)
            #expect(try copy(request, vault).request.state == .fulfilled)
        }
    }

    // MARK: Authorities

    private func asked(
        by country: String, about people: [Int64], _ vault: Vault, by name: String = "Mei",
        profiles: [String] = ["cn"]
    ) throws -> SubjectRequest {
        var asked = RequestBook.Asked(.authority, by: .letter)
        asked.subjects = people
        asked.by = name
        asked.authority = .init(
            name: "District Court", country: country, reference: "25-CV-1017",
            scope: "telephone numbers and calls of March", basis: "order of 2026-05-20")
        return try book(vault, profiles: profiles).open(asked, at: Self.now)
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func anAuthorityAbroadGetsNothingUntilReleased(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let two = try person(fixture, vault, phone: "13810000001")
            let request = try asked(by: "us", about: [one, two], vault)
            #expect(request.authority?.country == "US" && request.needsRelease)
            let id = name(request, vault)
            func give() throws -> (
                request: SubjectRequest, copy: RequestHandover, json: [UInt8]
            ) {
                try copy(request, vault) { $0.labels = ["phone", "person_name"] }
            }
            #expect(throws: RequestError.blocked) { _ = try give() }
            // Who entered it does not release it, whatever they call themselves.
            for name in ["Mei", "mei", " MEI "] {
                #expect(throws: RequestError.samePerson) {
                    _ = try book(vault).release(
                        id, reference: "司法部 2026-44", by: name, at: Self.now)
                }
            }
            #expect(throws: DisposalError.noPerson) {
                _ = try book(vault).release(id, reference: "司法部 2026-44", at: Self.now)
            }
            #expect(throws: RequestError.noReason) {
                _ = try book(vault).release(id, reference: "  ", by: "Li", at: Self.now)
            }
            _ = try book(vault).release(
                id, reference: "司法部 2026-44", by: "Li", at: Self.now)
            #expect(throws: RequestError.done) {
                _ = try book(vault).release(id, reference: "again", by: "Wu", at: Self.now)
            }
            // What it gets has to be said, and is known.
            #expect(throws: RequestError.needsOption("--label")) { _ = try copy(request, vault) }
            #expect(throws: PolicyError.self) {
                _ = try copy(request, vault) { $0.labels = ["everything"] }
            }
            let done = try give()
            let text = String(decoding: done.json, as: UTF8.self)
            #expect(text.contains(Self.phone) && text.contains("李娜"))
            for value in ["110101199003070038", "wang@example.com", "客户要求下周再联系并发送报价"] {
                #expect(!text.contains(value), "\(value)")
            }
            #expect(done.request.outcome?.labels == ["person_name", "phone"])
            #expect(done.request.outcome?.people == 2)
            #expect(done.copy.reference == "25-CV-1017")
            // It is in the log, person by person.
            let looks =
                try RequestTrace(
                    vault: vault, policy: .standard, language: .en, now: Self.now
                ).trace(.phone(Self.phone)).people.first?.looks ?? []
            #expect(looks.contains { $0.action == "subject.export" })
        }
    }

    /// Where the person is said to be opens nothing that where they are known to be keeps shut.
    @Test func noCountryTalksARequestFree() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            for people in [[try person(fixture, vault)], []] {
                var asked = RequestBook.Asked(.authority, by: .letter)
                asked.subjects = people
                asked.by = "Mei"
                asked.country = "US"
                asked.authority = .init(
                    name: "District Court", country: "US", reference: "25-CV-1017",
                    scope: "calls", basis: "order")
                let made = try book(vault, profiles: ["cn", "us"]).open(asked, at: Self.now)
                #expect(made.needsRelease)
            }
        }
    }

    @Test func whoIsGoneKeepsNoOthersWaiting() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let two = try person(fixture, vault, phone: "13810000001")
            let request = try asked(by: "CN", about: [one, two], vault)
            _ = try SubjectLookup(vault: vault, policy: .standard, role: .compliance)
                .erase([one], at: Self.now)
            let done = try copy(request, vault) { $0.labels = ["phone"] }
            #expect(done.copy.people.count == 1 && done.request.outcome?.people == 1)
            #expect(done.copy.gone == [vault.keys.identifiers.identifier(.subject, one)])
        }
    }

    @Test func anAuthorityAtHomeNeedsNoRelease() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let request = try asked(by: "CN", about: [one], vault)
            #expect(!request.needsRelease)
            #expect(throws: RequestError.needsNoRelease) {
                _ = try book(vault).release(
                    name(request, vault), reference: "x", by: "Li", at: Self.now)
            }
            #expect(try copy(request, vault) { $0.labels = ["phone"] }.request.state == .fulfilled)
            // Where no policy says who is at home, nobody is.
            #expect(try asked(by: "CN", about: [one], vault, profiles: []).needsRelease)
        }
    }

    // MARK: Doing

    @Test(arguments: VaultFixture.Engine.allCases)
    func anErasureTakesTheLettersAlong(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let before = try open(.complaint, of: one, vault, words: "王芳 13810000000")
            _ = try fulfil(before, vault) { $0.note = "answered" }
            let access = try open(.access, of: one, vault)
            let request = try open(
                .erasure, of: one, vault, words: Self.words, identified: true)
            #expect(throws: RequestError.copyFirst(name(access, vault))) {
                _ = try fulfil(request, vault)
            }
            _ = try book(vault).refuse(
                name(access, vault), .withdrawn, because: "by telephone", at: Self.now)
            let done = try fulfil(request, vault)
            #expect(done.state == .fulfilled && done.letter == nil)
            let report = RequestReport(done, vault, .en, at: Self.now)
            let verdict = try #require(report.verdict)
            #expect(verdict.isDone && !verdict.keepsAny && verdict.erasures.count == 1)
            #expect(try fixture.lookup(vault).find(.phone(Self.phone)).isEmpty)
            for request in [before, done] {
                #expect(try book(vault).letter(of: name(request, vault)) == nil)
            }
            let text = String(decoding: try ReportJSON.encode(report), as: UTF8.self)
            for value in [Self.phone, "王芳", "answers@example.org"] {
                #expect(!text.contains(value), "\(value)")
            }
            #expect(throws: RequestError.over) { _ = try fulfil(request, vault) }
            // Nobody is left of either: the person and both letters.
            let left = try vault.records.read { try $0.subjects(after: 0, limit: 10) }
            #expect(left.count == 1)
            let found = try VerifyOperation(vault: vault).run(repair: false)
            #expect(found.isClean, "\(found.findings)")
        }
    }

    /// What somebody asked under a number that they had before they were joined goes as well.
    @Test func theLettersOfTheJoinedGoToo() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let other = try person(fixture, vault, phone: "13810000001")
            let before = try open(.complaint, of: one, vault, words: "王芳")
            _ = try fulfil(before, vault) { $0.note = "answered" }
            let open = try self.open(.complaint, of: one, vault, words: "noch offen")
            try SubjectChange(vault: vault, policy: .standard).merge(one, into: other)
            let request = try self.open(.erasure, of: other, vault, identified: true)
            _ = try fulfil(request, vault)
            #expect(try book(vault).letter(of: name(before, vault)) == nil)
            // What has no answer yet is needed for one.
            #expect(try book(vault).letter(of: name(open, vault))?.words == "noch offen")
        }
    }

    /// What is left behind, as a legal hold was on it or somebody was erased in another way, goes by
    /// itself with the next sweep, and not before.
    @Test func lettersGoByThemselves() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let other = try person(fixture, vault, phone: "13810000001")
            let letters = RequestLetters(vault: vault)
            let request = try open(
                .erasure, of: one, vault, words: Self.words, identified: true)
            // Whoever is held keeps what they wrote; the class that is held is kept of the rest, too.
            var scope = LegalHoldBook.Scope()
            scope.found = [one]
            scope.classes = [.consent]
            let hold = try LegalHoldBook(vault: vault).place(
                .init(matter: "C-17", reason: "claim", review: "2099-01-01"), on: scope,
                at: Self.now)
            let done = try fulfil(request, vault)
            #expect(done.state == .fulfilled && done.letter != nil)
            #expect(try letters.sweep(at: Self.now) == 0)
            #expect(try book(vault).letter(of: name(request, vault))?.words == Self.words)
            _ = try LegalHoldBook(vault: vault).release(
                vault.keys.identifiers.identifier(.legalHold, hold.number), because: "settled",
                by: ("Mei", "Li"), at: Self.now)
            #expect(try letters.sweep(at: Self.now) == 1)
            #expect(try book(vault).letter(of: name(request, vault)) == nil)

            let access = try open(.access, of: other, vault, words: "noch offen")
            _ = try SubjectLookup(vault: vault, policy: .standard, role: .compliance)
                .erase([other], at: Self.now)
            // It has no answer yet.
            #expect(try letters.sweep(at: Self.now) == 0)
            _ = try book(vault).refuse(
                name(access, vault), .noData, because: "erased", at: Self.now)
            #expect(try letters.sweep(at: Self.now) == 1)
            #expect(try letters.sweep(at: Self.now) == 0)
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.isClean, "\(report.findings)")
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func aNoIsDoneAndWrittenDown(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            // Nobody has to prove who they are to say no. What is no number is refused as well.
            let objection = try open(.objection, of: one, vault)
            #expect(!objection.needsIdentity)
            let objected = try fulfil(objection, vault)
            #expect(objected.state == .fulfilled)
            #expect(
                try DoNotCall(vault: vault).check(.phone(Self.phone)).map(\.scope)
                    == [DoNotCall.everything])
            #expect(try !DoNotCall(vault: vault).check(.identity("110101199003070038")).isEmpty)
            let explained = try SubjectExport(
                of: one, in: vault, policy: .standard, language: .en)
            #expect(explained.value != nil, "the objection to scores is known")

            let withdrawal = try open(.withdrawal, of: one, vault)
            _ = try fulfil(withdrawal, vault)
            let entries = try ConsentBook(vault: vault).entries(of: one)
            #expect(entries.count == 3 && entries.last?.grant.withdrawn == Self.now)
            #expect(entries[1].grant.purposes == [.marketing, .sale])
            #expect(entries[1].grant.channels == Set(ContactChannel.allCases))
            #expect(entries.last?.grant.purposes == Set(Purpose.allCases))

            let restriction = try open(.restriction, of: one, vault)
            #expect(throws: RequestError.notIdentified) { _ = try fulfil(restriction, vault) }
            _ = try book(vault).identify(name(restriction, vault), .account, at: Self.now)
            _ = try fulfil(restriction, vault)
            #expect(try vault.records.read { try $0.subject(one)?.state } == .restricted)
        }
    }

    /// Whoever was one when they asked for storage only is for storage only as two.
    @Test func whoIsPartedStaysRestricted() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let other = try person(fixture, vault, phone: "13810000001")
            let changes = SubjectChange(vault: vault, policy: .standard)
            try changes.merge(other, into: one)
            _ = try fulfil(try open(.restriction, of: one, vault, identified: true), vault)
            try changes.split(other)
            for number in [one, other] {
                #expect(try vault.records.read { try $0.subject(number)?.state } == .restricted)
            }
        }
    }

    @Test func onePartOfANoCanBeMeant() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let profiling = try open(.objection, of: one, vault)
            _ = try fulfil(profiling, vault) { $0.objections = [.profiling] }
            #expect(try DoNotCall(vault: vault).check(.phone(Self.phone)).isEmpty)
            let withdrawal = try open(.withdrawal, of: one, vault)
            _ = try fulfil(withdrawal, vault) {
                $0.purposes = [.marketing]
                $0.channels = [.sms]
            }
            let entries = try ConsentBook(vault: vault).entries(of: one)
            #expect(entries.last?.grant.purposes == [.marketing])
            #expect(entries.last?.grant.channels == [.sms])
        }
    }

    @Test func whatIsWrongIsMadeRightByTwo() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let request = try open(.rectification, of: one, vault, identified: true)
            #expect(throws: RequestError.needsOption("--field, --to")) {
                _ = try fulfil(request, vault)
            }
            func change(_ how: inout RequestFulfilment.How) {
                how.field = "person_name"
                how.value = "王芳芳"
            }
            // By the policy: as correcting takes it.
            let done = try fulfil(request, vault) {
                change(&$0)
                $0.by = "Mei"
                $0.approvedBy = "Li"
            }
            #expect(done.state == .fulfilled && done.outcome?.labels == ["person_name"])
            #expect(done.outcome?.records == 1)
            let text = String(
                decoding: try ReportJSON.encode(RequestReport(done, vault, .en, at: Self.now)),
                as: UTF8.self)
            #expect(!text.contains("王芳芳"))
            let export = try SubjectExport(
                of: one, in: vault, policy: .standard, language: .en)
            #expect(export.records.flatMap(\.fields).contains { $0.value == "王芳芳" })
        }
    }

    // MARK: Clocks

    @Test func whatWaitsIsToldInTime() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            var asked = RequestBook.Asked(.access, by: .web)
            asked.subjects = [one]
            asked.subjects = []
            asked.country = "US"
            asked.region = "us-ca"
            let book = try book(vault, profiles: ["us"])
            let request = try book.open(asked, at: Self.now)
            let id = name(request, vault)
            // Ten working days of a Monday, 45 days, 45 more.
            #expect(Self.day(request.acknowledgeBy) == "2026-06-15")
            #expect(Self.day(request.due) == "2026-07-16")
            func alert(_ day: String) throws -> SubjectRequest.Alert? {
                try book.request(id).alert(at: Self.time(day) + 43_200_000_000)
            }
            #expect(try alert("2026-06-02") == nil)
            #expect(try alert("2026-06-10") == .acknowledgeSoon)
            #expect(try alert("2026-06-15") == .unacknowledged)
            _ = try book.acknowledge(id, note: "by e-mail", at: Self.time("2026-06-11"))
            #expect(throws: RequestError.done) {
                _ = try book.acknowledge(id, at: Self.time("2026-06-12"))
            }
            #expect(try alert("2026-06-16") == nil)
            #expect(try alert("2026-07-11") == .dueSoon)
            #expect(try alert("2026-07-16") == .overdue)
            // Too late for more time; before that, once, with a reason.
            #expect(throws: RequestError.late) {
                _ = try book.extend(id, because: "complex", at: Self.time("2026-07-17"))
            }
            #expect(throws: RequestError.noReason) {
                _ = try book.extend(id, because: " ", at: Self.time("2026-07-01"))
            }
            let more = try book.extend(id, because: "complex", at: Self.time("2026-07-15"))
            #expect(Self.day(more.due) == "2026-08-30")
            #expect(throws: RequestError.done) {
                _ = try book.extend(id, because: "more", at: Self.time("2026-07-15"))
            }
            #expect(try alert("2026-07-16") == nil)
            let refused = try book.refuse(
                id, .excessive, because: "the fifth this month", at: Self.time("2026-07-20"))
            #expect(refused.alert(at: Self.time("2027-01-01")) == nil)
            #expect(throws: RequestError.over) {
                _ = try book.refuse(id, .excessive, because: "x", at: Self.time("2026-07-20"))
            }
            // Chinese law gives a commitment and no more.
            let cn = try open(.access, of: one, vault, profiles: ["cn"])
            #expect(throws: RequestError.noExtension) {
                _ = try self.book(vault).extend(name(cn, vault), because: "x", at: Self.now)
            }
        }
    }

    /// Whoever has a copy hears of what was changed, and that is written down.
    @Test func recipientsAreTold() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let datasets = try vault.records.read { Set(try $0.records(of: one).map(\.dataset)) }
            for path in ["/tmp/a.csv", "/tmp/a.csv", "/tmp/b.csv"] {
                try ClearCopies.note(
                    path, datasets: datasets.sorted(), number: vault.keyStore.allocate(1),
                    at: Self.time("2026-05-30"), in: vault)
            }
            let request = try open(.erasure, of: one, vault, identified: true)
            let done = try fulfil(request, vault)
            #expect(done.recipients.map(\.name) == ["/tmp/a.csv", "/tmp/b.csv"])
            #expect(done.alert(at: Self.now) == .tell)
            let id = name(request, vault)
            for place in [0, 3, -1] {
                #expect(throws: RequestError.noRecipient(place, of: 2)) {
                    _ = try book(vault).tell(id, place, at: Self.now)
                }
            }
            _ = try book(vault).tell(id, 1, note: "mail of today", at: Self.now)
            let told = try book(vault).tell(id, 2, at: Self.now)
            #expect(told.alert(at: Self.now) == nil)
            #expect(told.events.filter { $0.kind == .told }.count == 2)
        }
    }

    /// Whoever listens is told once of each thing, and where they do not, the next time.
    @Test func remindersAreSentOnce() throws {
        let fixture = try prepared()
        let receiver = try AlarmReceiver()
        defer { receiver.close() }
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let request = try open(.access, of: one, vault)
            let late = Self.time("2026-06-28")
            // Nobody listens.
            #expect(try RequestReminders(vault: vault).sweep(at: late) == 0)
            _ = try CanaryBook(vault: vault, policy: .standard).set(
                hook: "http://127.0.0.1:\(receiver.port)/hook")
            #expect(try RequestReminders(vault: vault).sweep(at: Self.now) == 0)
            receiver.answer(with: 503)
            #expect(try RequestReminders(vault: vault).sweep(at: late) == 0)
            receiver.answer(with: 204)
            #expect(try RequestReminders(vault: vault).sweep(at: late) == 1)
            #expect(try RequestReminders(vault: vault).sweep(at: late + Self.day) == 0)
            // Another thing, later.
            #expect(try RequestReminders(vault: vault).sweep(at: late + 10 * Self.day) == 1)
            let bodies = receiver.requests
            #expect(bodies.last?.contains("\"alert\" : \"overdue\"") == true, "\(bodies)")
            let id = name(request, vault)
            #expect(bodies.allSatisfy { $0.contains(id) && !$0.contains(Self.phone) })
            let known = try book(vault).request(id)
            #expect(known.events.filter { $0.kind == .reminded }.count == 2)
            // Who asks why they were called is told what they asked before.
            let traced = try RequestTrace(
                vault: vault, policy: .standard, language: .en, now: Self.now
            ).trace(.phone(Self.phone))
            #expect(traced.people.first?.requests.map(\.request) == [id])
        }
    }

    @Test func whoeverIsGoneIsGone() throws {
        let fixture = try prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let one = try person(fixture, vault)
            let request = try open(.access, of: one, vault, identified: true)
            _ = try SubjectLookup(vault: vault, policy: .standard, role: .compliance)
                .erase([one], at: Self.now)
            #expect(throws: SubjectError.gone) { _ = try copy(request, vault) }
            let refused = try book(vault).refuse(
                name(request, vault), .noData, because: "erased on the same day", at: Self.now)
            #expect(refused.state == .refused)
        }
    }
}
