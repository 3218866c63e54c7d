import Foundation
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations

/// People who are nobody, and who names them.
@Suite struct CanaryTests {
    /// People in the columns that lists have.
    static func list(_ count: Int) -> String {
        var rows = "姓名,手机号,邮箱,性别,出生日期,详细地址,意向等级\n"
        for person in 0..<count {
            let (number, day) = (13_810_000_000 + person, 10 + person % 18)
            rows +=
                "客户\(person % 7),\(number),k\(person)@example.org,\(person % 2 == 0 ? "男" : "女"),"
            rows += "1980/03/\(day),北京市海淀区中关村大街\(person + 1)号,\(["A", "B", "C"][person % 3])\n"
        }
        return rows
    }

    private func book(_ fixture: VaultFixture, _ vault: Vault) -> CanaryBook {
        CanaryBook(vault: vault, policy: fixture.policy)
    }

    private func planted(
        _ count: Int = 1, people: Int = 60, _ engine: VaultFixture.Engine = .sqlite
    ) throws -> (fixture: VaultFixture, numbers: [Int64], names: [String]) {
        let fixture = try VaultFixture(engine)
        try fixture.bring(Self.list(people))
        let names = try fixture.with { vault in
            try book(fixture, vault).plant(count, in: try fixture.dataset("list", vault))
        }
        let numbers = try fixture.with { vault in
            try names.map { try #require(vault.keys.identifiers.number(.subject, $0)) }
        }
        return (fixture, numbers, names)
    }

    private func phone(_ subject: Int64, _ vault: Vault) throws -> String {
        try value(subject, "phone", vault)
    }

    private func value(_ subject: Int64, _ label: LabelID, _ vault: Vault) throws -> String {
        try vault.records.read { reader in
            let row = try #require(try reader.subject(subject))
            let (record, fields) = try #require(
                try vault.openRecords(of: row, tiers: [.t1, .t2], reader).first)
            let schema = try #require(
                try SchemaCache(vault).schema(record.dataset, record.sealed.schema, reader))
            let field = try #require(schema.fields.first { $0.label == label })
            return fields.values[field.number] ?? ""
        }
    }

    private func alarms(_ fixture: VaultFixture, _ vault: Vault) throws -> [CanaryBook.AlarmReport]
    {
        try book(fixture, vault).alarms()
    }

    // MARK: Planting

    @Test(arguments: VaultFixture.Engine.allCases)
    func aPlantedPersonIsLikeTheOthers(engine: VaultFixture.Engine) throws {
        let (fixture, numbers, _) = try planted(4, engine)
        try fixture.with { vault in
            for number in numbers {
                let digits = try phone(number, vault)
                #expect(digits.count == 11 && NumberSpace.read(digits)?.space == .cn)
                #expect(try value(number, "email", vault).contains("@"))
                #expect(try value(number, "detailed_address", vault).count > 5)
                #expect(try value(number, "date_of_birth", vault).split(separator: "/").count == 3)
                #expect(["男", "女"].contains(try value(number, "gender", vault)))
                let view = try fixture.lookup(vault).show(number)
                #expect(view.records.count == 1 && view.records[0].dataset == "list")
                #expect(view.records[0].fields.count == 7)
            }
            try fixture.expectWhole(vault)
            #expect(try VerifyOperation(vault: vault).run(repair: false).subjects == 64)
            // They stand in an import among its rows, not behind all others.
            let records = try vault.records.read { reader -> [RecordRow] in
                var all: [RecordRow] = []
                try reader.records(after: 0) {
                    all.append($0)
                    return true
                }
                return all
            }
            #expect(Set(records.map(\.batch)).count == 1 && Set(records.map(\.kind)).count == 1)
            #expect(Set(records.map(\.revision)) == [1])
        }
    }

    @Test func whichTheyAreStandsNowhereInTheClear() throws {
        let (fixture, numbers, names) = try planted(2)
        let texts = try fixture.with { vault in
            try numbers.map { try phone($0, vault) } + names
        }
        #expect(try fixture.leaks(of: texts) == [])
        try fixture.with { vault in
            let documents = try vault.records.read { try $0.documents(.canaries) }
            #expect(documents.count == 1)
            #expect(documents.allSatisfy { $0.clear == CBOR.map([:]).encoded })
            // As large for two as for none.
            let many = documents[0].sealed?.count ?? 0
            #expect(many % 4_096 < 200)
        }
    }

    @Test func planterNeedsContacts() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            "手机号,通话时间,结果\n13810000001,2026-01-01 10:00,接通\n", kind: .call,
            results: ["接通": "connected"])
        try fixture.with { vault in
            #expect(throws: CanaryError.noContacts("list")) {
                _ = try book(fixture, vault).plant(1, in: try fixture.dataset("list", vault))
            }
            #expect(throws: CanaryError.badCount(CanaryBook.most)) {
                _ = try book(fixture, vault).plant(0, in: try fixture.dataset("list", vault))
            }
        }
    }

    // MARK: Kept out

    @Test func queuesListsChecksAndScoresHaveNone() throws {
        let fixture = try QueueTests.prepared(20)
        let now = QueueTests.now
        try fixture.with(now: now) { vault in
            let names = try book(fixture, vault).plant(
                6, in: try fixture.dataset("people", vault), at: now)
            let numbers = try names.map {
                try #require(vault.keys.identifiers.number(.subject, $0))
            }
            let digits = Set(try numbers.map { try phone($0, vault) })
            let waterfall = try QueueBuilding(vault: vault, policy: fixture.policy, now: now)
                .build("Spring", meter: WorkMeter())
            #expect(waterfall.rows == 20 && waterfall.queued == 20)
            let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
            var given = 0
            while let lead = try desk.next(agent: "A", at: now) {
                #expect(!numbers.contains(lead.subject) && !digits.contains(lead.number))
                given += 1
            }
            #expect(given == 20)
            let dataset = try fixture.dataset("people", vault)
            let reading = try vault.records.read { reader in
                try ValueReading(
                    ValueSource([dataset], wantsFeatures: true, in: vault, reader), in: vault,
                    reader, meter: WorkMeter())
            }
            #expect(Set(reading.subjects).isDisjoint(with: numbers))
            let corrected = try fixture.request(QueueTests.list(20), into: "people")
            let operation = ImportOperation(corrected)
            let difference = try CorrectedFile(corrected).difference(
                operation.propose().plan, from: dataset, in: vault)
            #expect(difference.missing.isEmpty && difference.same == 20)
            let preview = try DatasetRemoval(vault: vault).preview(
                try fixture.dataset("people", vault))
            #expect(preview.records == 20 && preview.erased == 20 && preview.canaries == 6)
            #expect(try alarms(fixture, vault).isEmpty)
        }
    }

    @Test func aCheckWhetherOneMayBeCalledSaysNoAndRaisesAnAlarm() throws {
        let (fixture, numbers, names) = try planted()
        try fixture.with { vault in
            var question = CallCheck.Question(
                .phone(try phone(numbers[0], vault)), time: SystemClock.microseconds)
            question.purpose = .sale
            let answers = try CallCheck(vault: vault, policy: fixture.policy).ask(question)
            #expect(answers.allSatisfy { !$0.verdict.mayCall })
            question.query = .identifier(names[0])
            #expect(throws: CallCheckError.noNumber) {
                _ = try CallCheck(vault: vault, policy: fixture.policy).ask(question)
            }
            #expect(try alarms(fixture, vault).count == 2)
        }
    }

    // MARK: Naming one

    @Test func whateverNamesOneRaisesAnAlarm() throws {
        let (fixture, numbers, names) = try planted()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault, as: .compliance)
            let digits = try phone(numbers[0], vault)
            #expect(try lookup.find(.phone(digits)) == numbers)
            #expect(try lookup.find(.phone("+86 " + digits)) == numbers)
            #expect(try lookup.find(.email(try value(numbers[0], "email", vault))) == numbers)
            _ = try lookup.show(numbers[0])
            _ = try lookup.reveal(
                numbers[0], field: "phone", purpose: .compliance, ticket: "A-1")
            _ = try SubjectExport(
                of: numbers[0], in: vault, policy: fixture.policy, language: .en)
            try SubjectChange(vault: vault, policy: fixture.policy).restrict(numbers[0], true)
            let raised = try alarms(fixture, vault)
            #expect(
                raised.map(\.action) == [
                    "subject.find", "subject.find", "subject.find", "subject.show",
                    "subject.reveal", "subject.export", "subject.restrict",
                ])
            #expect(raised.allSatisfy { $0.subject == names[0] && $0.cause == "planted" })
            #expect(raised.allSatisfy { !$0.frozen })
            #expect(try book(fixture, vault).list()[0].alarms == 7)
            var filter = AuditReading.Filter()
            filter.action = AuditAction.canaryAlarm.rawValue
            let entries = try AuditReading(vault).acts(filter, limit: 100)
            #expect(entries.count == 7)
            // The log is for many: who it was does not stand in it.
            #expect(entries.allSatisfy { !$0.entry.objects.contains(names[0]) })
        }
    }

    @Test func whatComesAlongWithOthersNamesNobody() throws {
        let (fixture, numbers, _) = try planted(3)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            for number in numbers {
                let last = String(try phone(number, vault).suffix(4))
                let found = try lookup.find(.lastFourIn(last, dataset: "list"))
                #expect(!found.contains(number))
                for one in found { _ = try lookup.show(one) }
            }
            _ = try VerifyOperation(vault: vault).run(repair: false)
            _ = try book(fixture, vault).list()
            let other = try #require(try lookup.find(.phone("13810000001")).first)
            _ = try lookup.show(other)
            #expect(try lookup.find(.phone("15400000000")).isEmpty)
            #expect(try alarms(fixture, vault).isEmpty)
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func whoNamesOneIsFrozenUntilTwoReleaseThem(engine: VaultFixture.Engine) throws {
        let access = try AccessFixture(engine, people: false)
        let fixture = access.fixture
        try fixture.bring(Self.list(30))
        try fixture.with { vault in
            try access.hire("mei", [.agent], in: vault)
            try access.hire("tom", [.agent], in: vault)
            try access.hire("lead", [.teamLead], in: vault)
            try access.hire("boss", [.manager], in: vault)
            let canary = try #require(
                vault.keys.identifiers.number(
                    .subject,
                    try book(fixture, vault).plant(1, in: try fixture.dataset("list", vault))[0]))
            let view = try access.view(vault, of: "mei")
            let other = try access.view(vault, of: "mei")
            let innocent = try access.person(vault, "13810000001")
            let lookup = access.lookup(view, as: .agent)
            _ = try lookup.show(innocent)
            // It looks like anybody, so nothing is refused.
            #expect(try lookup.show(canary).records.count == 1)
            #expect(throws: AccessError.notSignedIn) { _ = try lookup.show(innocent) }
            #expect(throws: AccessError.notSignedIn) {
                _ = try access.lookup(other, as: .agent).show(innocent)
            }
            #expect(throws: AccessError.refused) { _ = try access.view(vault, of: "mei") }
            let account = try access.book(vault).account("mei")
            #expect(account.state == .frozen)
            let raised = try alarms(fixture, vault)
            #expect(raised.count == 1 && raised[0].frozen && raised[0].account == "mei")
            // Somebody else works on.
            _ = try access.lookup(try access.view(vault, of: "tom"), as: .agent).show(innocent)
            // A lead asks, a manager agrees: one alone does nothing.
            let lead = try access.view(vault, of: "lead")
            var asked: ApprovalRequest?
            do { _ = try access.book(lead).release(account) } catch AccessError.needs(
                let refusal, let act)
            {
                asked = try ApprovalBook(vault: lead).ask(refusal, act, reason: "talked to her")
            }
            let request = try #require(asked)
            #expect(try access.book(vault).account("mei").state == .frozen)
            // Who agreed does it: the passphrase is nothing for whoever asked.
            let boss = try access.view(vault, of: "boss")
            _ = try ApprovalBook(vault: boss).decide(request.number, isFor: true)
            _ = try access.book(boss).release(account)
            #expect(try access.book(vault).account("mei").state == .active)
        }
    }

    @Test func refusedActsThatNameOneRaiseAnAlarmAsWell() throws {
        let access = try AccessFixture(people: false)
        let fixture = access.fixture
        try fixture.bring(Self.list(30))
        try fixture.with { vault in
            try access.hire("pry", [.agent], in: vault)
            let canary = try #require(
                vault.keys.identifiers.number(
                    .subject,
                    try book(fixture, vault).plant(1, in: try fixture.dataset("list", vault))[0]))
            let view = try access.view(vault, of: "pry")
            #expect(throws: AccessError.self) {
                _ = try SubjectExport(of: canary, in: view, policy: fixture.policy, language: .en)
            }
            #expect(try access.book(vault).account("pry").state == .frozen)
        }
    }

    @Test func onlyWhoKeepsThemKnowsThem() throws {
        let access = try AccessFixture(people: false)
        let fixture = access.fixture
        try fixture.bring(Self.list(30))
        try fixture.with { vault in
            try access.hire("dpo", [.compliance], in: vault)
            for (login, role) in [
                ("aa", Role.agent), ("bb", .manager), ("cc", .administrator), ("dd", .auditor),
                ("ee", .custodian), ("ff", .engineer),
            ] {
                try access.hire(login, [role], in: vault)
                let view = try access.view(vault, of: login)
                let keeper = book(fixture, view)
                #expect(throws: AccessError.self) { _ = try keeper.list() }
                #expect(throws: AccessError.self) { _ = try keeper.alarms() }
                #expect(throws: AccessError.self) {
                    _ = try keeper.plant(1, in: try fixture.dataset("list", vault))
                }
                #expect(throws: AccessError.self) { _ = try keeper.set(hook: "https://a.example") }
            }
            let view = try access.view(vault, of: "dpo")
            let names = try book(fixture, view).plant(2, in: try fixture.dataset("list", vault))
            #expect(try book(fixture, view).list().map(\.subject).sorted() == names.sorted())
            try book(fixture, view).remove([names[0]])
            #expect(try book(fixture, view).list().map(\.state).sorted() == ["removed", "there"])
            #expect(try alarms(fixture, vault).isEmpty)
        }
    }

    // MARK: Going

    @Test func oneThatIsTakenOutIsGoneAndOneThatWentIsTold() throws {
        let (fixture, numbers, names) = try planted(2)
        try fixture.with { vault in
            try book(fixture, vault).remove([names[0]])
            #expect(try vault.records.read { try $0.subject(numbers[0]) } == nil)
            #expect(throws: CanaryError.unknown(names[0])) {
                try book(fixture, vault).remove([names[0]])
            }
            try fixture.expectWhole(vault)
            _ = try DatasetRemoval(vault: vault).remove(
                try fixture.dataset("list", vault), at: SystemClock.microseconds)
            let states = try book(fixture, vault).list().map(\.state)
            #expect(states == ["removed", "gone"])
            try fixture.expectWhole(vault)
        }
    }

    // MARK: The webhook

    @Test func anAlarmArrivesSignedAndWithoutAnythingPersonal() throws {
        let (fixture, numbers, _) = try planted()
        let receiver = try AlarmReceiver()
        defer { receiver.close() }
        try fixture.with { vault in
            let secret = try #require(
                try book(fixture, vault).set(hook: "http://127.0.0.1:\(receiver.port)/alarm"))
            let digits = try phone(numbers[0], vault)
            _ = try fixture.lookup(vault).show(numbers[0])
            try AlarmDelivery(vault: vault).settle(within: 60)
            let request = try #require(receiver.requests.first)
            let body = try #require(request.components(separatedBy: "\r\n\r\n").last)
            #expect(request.hasPrefix("POST /alarm") && body.contains("\"subject.show\""))
            #expect(!body.contains(digits) && !body.contains("sub-"))
            let header = try #require(
                request.split(separator: "\r\n").first {
                    $0.lowercased().hasPrefix("strata-signature:")
                })
            let sent = header.dropFirst(17).trimmingCharacters(in: .whitespaces)
            let seconds = try #require(Int64(sent.dropFirst(2).prefix { $0 != "," }))
            let key = try #require(Base32.bytes(Substring(secret.uppercased())))
            #expect(
                sent
                    == AlarmDelivery.signature(
                        Array(body.utf8), seconds: seconds, secret: key))
            #expect(try alarms(fixture, vault)[0].sent)
        }
    }

    @Test func whatDoesNotArriveIsSentAgainAndHoldsNobodyUp() throws {
        let (fixture, numbers, _) = try planted()
        let receiver = try AlarmReceiver(answering: 503)
        defer { receiver.close() }
        let now = SystemClock.microseconds
        try fixture.with { vault in
            _ = try book(fixture, vault).set(hook: "http://127.0.0.1:\(receiver.port)/alarm")
            _ = try fixture.lookup(vault).show(numbers[0])
            try AlarmDelivery(vault: vault).settle(within: 60)
            #expect(try !alarms(fixture, vault)[0].sent)
            // Three attempts, and no more before some minutes are over.
            #expect(receiver.requests.count == 3)
            try AlarmDelivery(vault: vault).settle(within: 60, at: now + 60_000_000)
            #expect(receiver.requests.count == 3)
            receiver.answer(with: 204)
            try AlarmDelivery(vault: vault).settle(within: 60, at: now + 900_000_000)
            #expect(try alarms(fixture, vault)[0].sent)
            #expect(receiver.requests.count == 4)
        }
    }

    @Test func alarmsGoByTLSOrToThisMachine() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            for address in ["http://example.com/a", "ftp://a", "https://u@a.example", "a", ""] {
                #expect(throws: CanaryError.badAddress) {
                    _ = try book(fixture, vault).set(hook: address)
                }
            }
            let secret = try book(fixture, vault).set(hook: "https://alarms.example/x")
            let none = try book(fixture, vault).set(hook: nil)
            #expect(secret != nil && none == nil)
        }
    }
}
