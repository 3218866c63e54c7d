import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Lists that go to others, numbers that calls are made from, and how calls end.
@Suite struct QueueListTests {
    private static let now = QueueTests.now

    private func exported(
        _ fixture: VaultFixture, _ vault: Vault, _ form: DiallerExport.Form, count: Int = 10,
        by: String = "Mei", approvedBy: String = "Li"
    ) throws -> (outcome: DiallerExport.Outcome, lines: [String]) {
        let path = fixture.folder.path + "/export.csv"
        let sink = ByteSink(file: try ReplacingFile(path: path))
        let outcome = try DiallerExport(vault: vault, policy: fixture.policy).run(
            .init(
                campaign: "Spring", form: form, count: count, holdSeconds: 3_600, by: by,
                approvedBy: approvedBy, path: path, now: Self.now), to: sink)
        try sink.finish()
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return (outcome, text.split(separator: "\n").map(String.init))
    }

    private func built(_ count: Int) throws -> VaultFixture {
        let fixture = try QueueTests.prepared(count)
        _ = try fixture.with(now: Self.now) { vault in
            try QueueBuilding(vault: vault, policy: fixture.policy, now: Self.now)
                .build("Spring", meter: WorkMeter())
        }
        return fixture
    }

    @Test func aDiallerGetsNumbersAloneAndAgentsNoneOfThem() throws {
        let fixture = try built(5)
        try fixture.with(now: Self.now) { vault in
            try DoNotCall(vault: vault).add(.phone("13810000002"), at: Self.now)
            let (outcome, lines) = try exported(fixture, vault, .csv, count: 3)
            // The heading, three people, and one by whom the file is known.
            #expect(outcome.rows == 3 && lines.count == 5)
            #expect(lines[0] == "lead,phone_number,source")
            #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(outcome.mark) })
            #expect(!lines.contains { $0.contains("客户") || $0.contains("13810000002") })
            let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
            let left = try #require(try desk.next(agent: "A", at: Self.now))
            #expect(!lines.contains { $0.contains(left.number) })
            #expect(try desk.next(agent: "A", at: Self.now) == nil)
            // The dialler's results come back, from another process.
            let real = try #require(lines.first { $0.contains("1381000000") })
            let lead = String(real.prefix { $0 != "," })
            let results = QueueResults(vault: vault, policy: fixture.policy, desk: desk)
            #expect(throws: QueueError.notYours) {
                _ = try results.report(lead, by: "A", result: "sale", at: Self.now)
            }
            _ = try results.report(
                lead, by: "dialler:\(outcome.mark)", result: "sale", at: Self.now)
        }
    }

    @Test func theColumnsAreThoseOfTheLeadImport() throws {
        let fixture = try built(2)
        try fixture.with(now: Self.now) { vault in
            let (outcome, lines) = try exported(fixture, vault, .vicidial)
            #expect(
                lines[0].hasPrefix("vendor_lead_code,source_id,list_id,phone_code,phone_number"))
            let real = try #require(lines.first { $0.contains("1381000000") })
            let cells = real.split(separator: ",", omittingEmptySubsequences: false)
            #expect(cells.count == 25 && cells[1] == outcome.mark && cells[3] == "86")
            #expect(cells[4].hasPrefix("1381000000") && cells[6].hasPrefix("客户"))
            // An age was in the list, and is nobody's business at the dialler.
            #expect(cells[17...].allSatisfy { $0.isEmpty })
        }
    }

    @Test func whoAsksDoesNotAgree() throws {
        let fixture = try built(1)
        try fixture.with(now: Self.now) { vault in
            #expect(throws: QueueExportError.samePerson) {
                _ = try exported(fixture, vault, .csv, by: "Mei", approvedBy: " mei")
            }
            #expect(throws: QueueExportError.noPerson) {
                _ = try exported(fixture, vault, .csv, approvedBy: "")
            }
            let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
            #expect(try desk.next(agent: "A", at: Self.now) != nil)
        }
    }

    @Test func messagesGoToWhomTheChannelsConsentAllows() throws {
        let fixture = try VaultFixture()
        try fixture.bring(
            """
            姓名,手机号,邮箱
            王芳,13810000000,wangfang77@example.org
            李娜,13810000001,lina.8812@example.org
            赵敏,13810000002,

            """, dataset: "people", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            try QueueTests.complete(vault, "people")
            let lookup = fixture.lookup(vault)
            let one = try lookup.find(.phone("13810000000"))[0]
            var statement = ConsentBook.Statement(purposes: [.sale], channels: [.email])
            statement.withdrawn = CivilTime(Self.now - 1_000_000)
            try ConsentBook(vault: vault).add(statement, to: one)
            let path = fixture.folder.path + "/mail.csv"
            let sink = ByteSink(file: try ReplacingFile(path: path))
            let outcome = try NurtureList(vault: vault, policy: fixture.policy).run(
                .init(
                    campaign: "Spring", channel: .email, by: "Mei", approvedBy: "Li", path: path,
                    now: Self.now), to: sink, meter: WorkMeter())
            try sink.finish()
            #expect(outcome.people == 3 && outcome.listed == 1)
            #expect(outcome.noConsent == 1 && outcome.noAddress == 1)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("lina.8812@example.org"))
            #expect(!text.contains("wangfang77") && !text.contains("1381000"))
        }
    }

    @Test func aCallerIDIsUsedForWhatItIsRegistered() throws {
        let fixture = try built(12)
        try fixture.with(now: Self.now) { vault in
            let registry = CallerIDs(vault: vault)
            _ = try registry.add(
                "02087654321", holder: "ACME", kind: .landline, purposes: [.service])
            let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
            let results = QueueResults(vault: vault, policy: fixture.policy, desk: desk)
            let lead = try #require(try desk.next(agent: "A", at: Self.now))
            func report(_ lead: String, _ result: String, from callerID: String) throws {
                _ = try results.report(
                    lead, by: "A", result: result, from: callerID, at: Self.now)
            }
            #expect(throws: CallerIDError.otherUse) {
                try report(lead.lead, "sale", from: "02087654321")
            }
            #expect(throws: CallerIDError.unknown) {
                try report(lead.lead, "sale", from: "02011112222")
            }
            _ = try registry.add(
                "02087654321", holder: "ACME", kind: .landline, purposes: [.service, .sale])
            #expect(try registry.list().count == 1)
            try report(lead.lead, "sale", from: "02087654321")
            var given = 1
            while let next = try desk.next(agent: "A", at: Self.now) {
                try report(
                    next.lead, given < 3 ? "complaint" : "no_answer", from: "02087654321")
                given += 1
            }
            #expect(given == 12)
            let rates = CallRates(vault: vault, policy: fixture.policy)
            let lines = try rates.run(by: .callerID, meter: WorkMeter())
            let line = try #require(lines.first { $0.calls == 12 })
            #expect(line.sold == 1.0 / 12 && line.complained == 2.0 / 12)
            let campaigns = try rates.run(by: .campaign, meter: WorkMeter())
            #expect(campaigns.map(\.group) == ["Spring"])
        }
    }
}
