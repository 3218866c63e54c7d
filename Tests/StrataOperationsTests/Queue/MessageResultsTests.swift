import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What senders say became of messages, read back.
@Suite struct MessageResultsTests {
    private static let now = QueueTests.now
    private static let list = """
        姓名,手机号,邮箱
        王芳,13810000000,wangfang77@example.org
        李娜,13810000001,lina.8812@example.org
        赵敏,13810000002,zhaomin@example.org

        """

    private let fixture: VaultFixture

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Self.list, dataset: "people", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { try QueueTests.complete($0, "people") }
    }

    private func read(
        _ report: String, _ vault: Vault, by channel: ContactChannel = .email,
        at now: Int64 = now, _ change: (inout MessageResults.Request) -> Void = { _ in }
    ) throws -> MessageResults.Outcome {
        let path = fixture.folder.path + "/report.csv"
        try report.write(toFile: path, atomically: true, encoding: .utf8)
        var request = MessageResults.Request(
            path: path, campaign: "Spring", channel: channel, now: now)
        change(&request)
        return try MessageResults(vault: vault, policy: fixture.policy).run(request)
    }

    private func list(
        _ vault: Vault, by channel: ContactChannel = .email
    ) throws -> (outcome: NurtureList.Outcome, text: String) {
        let path = fixture.folder.path + "/list.csv"
        let sink = ByteSink(file: try ReplacingFile(path: path))
        let outcome = try NurtureList(vault: vault, policy: fixture.policy).run(
            .init(
                campaign: "Spring", channel: channel, by: "Mei", approvedBy: "Li", path: path,
                now: Self.now), to: sink, meter: WorkMeter())
        try sink.finish()
        return (outcome, try String(contentsOfFile: path, encoding: .utf8))
    }

    private func person(_ phone: String, _ vault: Vault) throws -> String {
        let number = try fixture.lookup(vault).find(.phone(phone))[0]
        return vault.keys.identifiers.identifier(.subject, number)
    }

    @Test func whoUnsubscribesIsWrittenToNoMore() throws {
        try fixture.with(now: Self.now) { vault in
            #expect(try list(vault).outcome.listed == 3)
            let first = try person("13810000000", vault)
            let outcome = try read(
                """
                subject,event,timestamp
                \(first),delivered,2026-03-02 09:00:00
                \(first),unsubscribe,2026-03-02 09:05:00

                """, vault)
            #expect(outcome.rows == 2 && outcome.written == 2 && outcome.withdrawn == 1)
            #expect(outcome.statuses == ["delivered": 1, "unsubscribed": 1])
            let (after, text) = try list(vault)
            #expect(after.listed == 2 && after.noConsent == 1)
            #expect(!text.contains("wangfang77"))
            // By other channels nothing has changed.
            #expect(try list(vault, by: .sms).outcome.listed == 3)
        }
    }

    @Test func nothingHappensTwice() throws {
        try fixture.with(now: Self.now) { vault in
            let report = """
                email,状态,时间
                wangfang77@example.org,退订,2026-03-02
                LINA.8812@example.org,空号,2026-03-02
                zhaomin@example.org,已送达,2026-03-02

                """
            let once = try read(report, vault)
            #expect(once.written == 3 && once.known == 0 && once.withdrawn == 1)
            let twice = try read(report, vault)
            #expect(twice.written == 0 && twice.known == 3 && twice.withdrawn == 0)
        }
    }

    /// Without addresses in the report too: what bounced before is not what bounces again.
    @Test func aBounceByIdentifierIsOneBounce() throws {
        try fixture.with(now: Self.now) { vault in
            let report = """
                subject,status,time
                \(try person("13810000001", vault)),bounced,2026-03-02

                """
            #expect(try read(report, vault).written == 1)
            #expect(try read(report, vault).known == 1)
        }
    }

    /// What is said again not to arrive is not said of the next address.
    @Test func theNextNumberIsNotDeadWithTheFirst() throws {
        try fixture.bring(
            "姓名,手机号,备用电话\n周杰,13810000007,13810000008\n", mapping: ["备用电话": "phone"],
            dataset: "people", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            func isListed(_ phone: String) throws -> Bool {
                try list(vault, by: .sms).text.contains(phone)
            }
            let one = try person("13810000007", vault)
            func hear(_ status: String, _ time: String) throws {
                _ = try read("subject,status,time\n\(one),\(status),\(time)\n", vault, by: .sms)
            }
            #expect(try isListed("13810000007"))
            try hear("bounced", "2026-02-20 09:00:00")
            #expect(try !isListed("13810000007") && isListed("13810000008"))
            try hear("bounced", "2026-02-20 09:07:00")
            try hear("bounced", "2026-02-22 09:07:00")
            #expect(try isListed("13810000008"))
            // What arrives went to the one that is left; what bounces long after, too.
            try hear("delivered", "2026-02-23 09:00:00")
            #expect(try !isListed("13810000007") && isListed("13810000008"))
            try hear("bounced", "2026-03-01 09:00:00")
            #expect(try list(vault, by: .sms).outcome.noArrival == 1)
        }
    }

    /// A "no" is heard without a time, and again only where somebody agreed since.
    @Test func aNoNeedsNoTime() throws {
        try fixture.with(now: Self.now) { vault in
            let report = """
                phone,status,time
                13810000000,退订,n/a
                13810000001,unsubscribed,2099-01-01
                13810000002,clicked,soon

                """
            let once = try read(report, vault, by: .sms) {
                $0.columns.time = "time"
            }
            #expect(once.withdrawn == 2 && once.rejected == ["not_understood": 1])
            #expect(try list(vault, by: .sms).outcome.listed == 1)
            let twice = try read(report, vault, by: .sms, at: Self.now + 86_400_000_000) {
                $0.columns.time = "time"
            }
            #expect(twice.withdrawn == 0 && twice.known == 2)
            var statement = ConsentBook.Statement(purposes: [.sale], channels: [.sms])
            statement.given = CivilTime(Self.now + 2 * 86_400_000_000)
            let number = try fixture.lookup(vault).find(.phone("13810000000"))[0]
            try ConsentBook(vault: vault).add(statement, to: number)
            let after = try read(report, vault, by: .sms, at: Self.now + 3 * 86_400_000_000) {
                $0.columns.time = "time"
            }
            #expect(after.withdrawn == 1 && after.known == 1)
        }
    }

    /// Somebody may have agreed between the sending and a "no" of which nothing says when.
    @Test func aNoWithoutATimeIsBehindWhatWasAgreed() throws {
        try fixture.with(now: Self.now) { vault in
            let number = try fixture.lookup(vault).find(.phone("13810000000"))[0]
            var statement = ConsentBook.Statement(
                purposes: [.sale, .marketing], channels: [.sms])
            statement.controller = "ACME"
            statement.given = CivilTime("2026-10-01")
            try ConsentBook(vault: vault).add(statement, to: number)
            let outcome = try read(
                "phone,status,time\n13810000000,unsubscribed,n/a\n", vault, by: .sms
            ) {
                $0.columns.time = "time"
                $0.sent = CivilTime("2026-09-01")
            }
            #expect(outcome.withdrawn == 1)
            #expect(try list(vault, by: .sms).outcome.listed == 2)
        }
    }

    /// A "no" is of whoever it could be of: who is named, and who has the address.
    @Test func aNoIsOfWhoeverItCouldBe() throws {
        try fixture.with(now: Self.now) { vault in
            let gone = try fixture.lookup(vault).find(.phone("13810000000"))[0]
            let name = vault.keys.identifiers.identifier(.subject, gone)
            _ = try fixture.lookup(vault).erase([gone], at: Self.now)
            let other = try person("13810000001", vault)
            let report = """
                subject,phone,status,time
                \(name),13810000002,unsubscribed,2026-03-02
                \(other),13810000002,clicked,2026-03-02

                """
            let outcome = try read(report, vault, by: .sms)
            #expect(outcome.withdrawn == 1 && outcome.written == 2)
            let (after, text) = try list(vault, by: .sms)
            #expect(after.listed == 1 && text.contains("13810000001"))
        }
    }

    /// Who complains is called for nothing any more, known or not.
    @Test func aStrangersComplaintIsOfAll() throws {
        try fixture.with(now: Self.now) { vault in
            let outcome = try read(
                "phone,status,time\n13899990000,complained,2026-03-02\n", vault, by: .sms)
            #expect(outcome.listed == 1)
            let found = try DoNotCall(vault: vault).check(.phone("13899990000"), scope: "marketing")
            #expect(found.map(\.scope) == [DoNotCall.everything])
        }
    }

    @Test func anAddressAtWhichNothingArrivesIsLeftOut() throws {
        try fixture.with(now: Self.now) { vault in
            _ = try read(
                "email,status,time\nlina.8812@example.org,hard_bounce,2026-03-02\n", vault)
            let (outcome, text) = try list(vault)
            #expect(outcome.listed == 2 && outcome.noArrival == 1)
            #expect(!text.contains("lina.8812"))
            // What arrives later counts again.
            _ = try read("email,status,time\nlina.8812@example.org,opened,2026-03-05\n", vault)
            #expect(try list(vault).outcome.listed == 3)
        }
    }

    @Test func whoComplainsIsContactedByNothing() throws {
        try fixture.with(now: Self.now) { vault in
            let outcome = try read(
                "to,status,date\n+86 138 1000 0000,complained,2026-03-02\n", vault, by: .sms)
            #expect(outcome.written == 1 && outcome.withdrawn == 1 && outcome.listed >= 1)
            #expect(try list(vault).outcome.listed == 2)
            #expect(try list(vault, by: .sms).outcome.listed == 2)
            #expect(try !DoNotCall(vault: vault).check(.phone("13810000000")).isEmpty)
        }
    }

    /// Whoever says no is heard, whether they are known or not.
    @Test func aStrangersNoIsKept() throws {
        try fixture.with(now: Self.now) { vault in
            let outcome = try read(
                """
                phone,status,time
                13899990000,TD,2026-03-02
                13899990001,delivered,2026-03-02

                """, vault, by: .sms)
            #expect(outcome.listed == 1 && outcome.written == 0)
            #expect(outcome.rejected == ["nobody": 1])
            #expect(try !DoNotCall(vault: vault).check(.phone("13899990000")).isEmpty)
            #expect(try DoNotCall(vault: vault).check(.phone("13899990001")).isEmpty)
        }
    }

    /// A word that is not known could be somebody who wants no more: nothing is taken then.
    @Test func aWordThatIsNotKnownStopsAll() throws {
        try fixture.with(now: Self.now) { vault in
            let report = """
                phone,status,time
                13810000000,delivered,2026-03-02
                13810000001,delivered,2026-03-02
                13810000002,NIEMEHR,2026-03-02

                """
            #expect(throws: MessageResultsError.unknownWords(["NIEMEHR": 1])) {
                _ = try read(report, vault, by: .sms)
            }
            let rates = MessageRates(vault: vault, policy: fixture.policy)
            #expect(try rates.run(meter: WorkMeter()).isEmpty)
            let outcome = try read(report, vault, by: .sms) {
                $0.words = ["niemehr": "unsubscribed"]
            }
            #expect(outcome.written == 3 && outcome.withdrawn == 1)
            #expect(throws: MessageResultsError.notAStatus("gone")) {
                _ = try read(report, vault, by: .sms) { $0.words = ["niemehr": "gone"] }
            }
        }
    }

    @Test func whatIsMissingIsSaid() throws {
        try fixture.with(now: Self.now) { vault in
            #expect(throws: MessageResultsError.noStatus) {
                _ = try read("phone,time\n13810000000,2026-03-02\n", vault, by: .sms)
            }
            #expect(throws: MessageResultsError.nobody) {
                _ = try read("status,time\ndelivered,2026-03-02\n", vault, by: .sms)
            }
            #expect(throws: MessageResultsError.noTime) {
                _ = try read("phone,status\n13810000000,delivered\n", vault, by: .sms)
            }
            let outcome = try read("phone,status\n13810000000,delivered\n", vault, by: .sms) {
                $0.sent = CivilTime("2026-03-02")
            }
            #expect(outcome.written == 1)
            #expect(throws: CampaignError.unknown("Autumn")) {
                _ = try read("phone,status\n13810000000,delivered\n", vault, by: .sms) {
                    $0.campaign = "Autumn"
                }
            }
            // Tomorrow's news are none.
            let late = try read(
                "phone,status,time\n13810000000,clicked,2099-01-01\n", vault, by: .sms)
            #expect(late.rejected == ["not_understood": 1] && late.written == 0)
        }
    }

    /// Those by whom a list is told are nobody, and nobody learns which they are.
    @Test func rowsThatMarkAListAreReadLikeOthers() throws {
        try fixture.with(now: Self.now) { vault in
            let rows = try list(vault).text.split(separator: "\n").dropFirst()
            #expect(rows.count > 3)
            let report =
                "subject,status,time\n"
                + rows.map { "\($0.prefix { $0 != "," }),bounced,2026-03-02\n" }.joined()
            let outcome = try read(report, vault)
            #expect(outcome.rows == rows.count && outcome.rejected.isEmpty)
            #expect(outcome.statuses == ["bounced": rows.count])
            #expect(outcome.written == 3)
            let byAddress =
                "email,status,time\n"
                + rows.map { "\($0.drop { $0 != "," }.dropFirst()),opened,2026-03-03\n" }.joined()
            let opened = try read(byAddress, vault)
            #expect(opened.written == 3 && opened.rejected.isEmpty)
        }
    }

    /// A message is no call: neither caps nor rates of calls know of it, and no list lacks a basis.
    @Test func aMessageIsNoCall() throws {
        try fixture.with(now: Self.now) { vault in
            _ = try read("phone,status,time\n13810000000,delivered,2026-03-02\n", vault, by: .sms)
            let rates = try CallRates(vault: vault, policy: fixture.policy)
                .run(by: .list, meter: WorkMeter())
            #expect(rates.isEmpty)
            #expect(try list(vault).outcome.listed == 3)
            _ = try QueueBuilding(vault: vault, policy: fixture.policy, now: Self.now)
                .build("Spring", meter: WorkMeter())
            let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
            #expect(try desk.next(agent: "A", at: Self.now) != nil)
        }
    }

    @Test func peopleAreCountedOnceAndFewHaveNoRates() throws {
        try fixture.with(now: Self.now) { vault in
            _ = try read(
                """
                phone,status,time
                13810000000,delivered,2026-03-02
                13810000000,clicked,2026-03-03
                13810000001,delivered,2026-03-02

                """, vault, by: .sms)
            let lines = try MessageRates(vault: vault, policy: fixture.policy).run(meter: .init())
            #expect(lines == [.init(campaign: "Spring", channel: "sms", people: 2, shares: nil)])
        }
    }
}
