import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What a vault's records say about how long they are kept.
@Suite struct LifecycleReadingTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }

    /// One person with a call and purchases, one who was only brought in.
    private func prepared(_ engine: VaultFixture.Engine) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            """
            姓名,手机号,身份证号
            王芳,13810000000,110101199003070038
            李娜,13810000001,

            """, dataset: "people", now: Self.time("2024-01-10"))
        try fixture.bring(
            """
            手机号,通话时间,通话结果
            13810000000,2024-06-01 10:00:00,接通
            13810000000,2025-02-01 10:00:00,接通

            """, name: "calls.csv", kind: .call, dataset: "calls", now: Self.time("2025-03-01"))
        try fixture.bring(
            """
            手机号,购买日期,金额
            13810000000,2023-05-05,99.00
            13810000000,2024-07-07,10.00

            """, name: "bought.csv", kind: .purchase, dataset: "bought",
            now: Self.time("2025-03-01"))
        return fixture
    }

    private func explain(
        _ phone: String, _ fixture: VaultFixture, _ vault: Vault, at day: String,
        _ language: Language = .en
    ) throws -> LifecycleExplanation {
        let number = try #require(try fixture.lookup(vault).find(.phone(phone)).first)
        return try LifecycleExplain(
            vault: vault, policy: fixture.policy, language: language, now: Self.time(day)
        ).explain(number)
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func everyClassIsCountedFromItsEvent(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.time("2025-06-01")) { vault in
            let found = try explain("13810000000", fixture, vault, at: "2025-06-01")
            func parts(_ name: RetentionClass) -> [LifecycleExplanation.Part] {
                found.parts.filter { $0.retentionClass == name.rawValue }
            }
            // The last contact was the last call, whichever record has the data.
            let contact = try #require(parts(.contact).first)
            #expect(contact.archive == "2027-02-01" && contact.dispose == "2028-02-01")
            let identity = try #require(parts(.identity).first)
            #expect(identity.archive == "2026-02-01" && identity.dispose == "2028-02-01")
            // Each call ages by itself.
            let calls = parts(.call).compactMap(\.dispose).sorted()
            #expect(calls == ["2027-06-01", "2028-02-01"])
            #expect(
                parts(.call).sorted { ($0.dispose ?? "") < ($1.dispose ?? "") }.map(\.stage)
                    == ["archive", "active"])
            let bought = try #require(parts(.purchase).first)
            #expect(bought.archive == "2026-07-07" && bought.dispose == "2029-07-07")
            #expect(bought.count == 2)
            let decided = try #require(bought.because.first { $0.decides })
            #expect(decided.event == "2024-07-07" && decided.from == "last_purchase")
            #expect(bought.records.contains(decided.source ?? ""))
            // Whoever was never reached was last heard of when they came in.
            let other = try explain("13810000001", fixture, vault, at: "2025-06-01")
            #expect(
                other.parts.first { $0.retentionClass == "contact" }?.dispose == "2027-01-10")
        }
    }

    @Test func aHoldIsShownAndKeepsWhatIsDue() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.time("2025-06-01")) { vault in
            var scope = LegalHoldBook.Scope()
            scope.datasets = ["people"]
            _ = try LegalHoldBook(vault: vault).place(
                .init(matter: "C-17", reason: "claim", review: "2026-01-01"), on: scope,
                at: Self.time("2025-06-01"))
            let found = try explain("13810000001", fixture, vault, at: "2030-01-01")
            #expect(found.holds.map(\.matter) == ["C-17"])
            #expect(found.parts.allSatisfy { $0.stage == "held" })
            let report = try LifecycleReport(
                vault: vault, policy: fixture.policy, now: Self.time("2030-01-01")
            ).run(meter: WorkMeter())
            #expect(report.people == 2 && report.holds == 1 && report.overdueHolds == 1)
            #expect(report.lines.allSatisfy { $0.stage == "held" })
            #expect(
                report.rules.contains {
                    $0.rule == "clock.call" && $0.retentionClass == "call" && $0.records == 2
                })
        }
    }

    @Test func theReportCountsByClassAndStage() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.time("2025-06-01")) { vault in
            let report = try LifecycleReport(
                vault: vault, policy: fixture.policy, now: Self.time("2025-06-01")
            ).run(meter: WorkMeter())
            func line(_ name: String, _ stage: String) -> LifecycleReport.Line? {
                report.lines.first { $0.retentionClass == name && $0.stage == stage }
            }
            #expect(line("call", "active")?.records == 1)
            #expect(line("call", "archive")?.records == 1)
            #expect(line("contact", "active")?.people == 2)
            #expect(report.rules.isEmpty)
        }
    }

    @Test func reasonsAreInTheReadersLanguage() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.time("2025-06-01")) { vault in
            let found = try explain("13810000001", fixture, vault, at: "2025-06-01", .zh)
            let contact = try #require(found.parts.first { $0.retentionClass == "contact" })
            #expect(contact.title == "联系资料" && contact.stageText == "在用")
            #expect(contact.because.contains { $0.text.contains("最后一次联系") })
        }
    }
}
