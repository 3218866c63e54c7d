import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// The whole path from real files to tiers.
@Suite struct RealDataTests {
    private static let shared = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/value")

    /// The path of a file; skips the test where the data is not there.
    private func file(_ name: String) throws -> String {
        let path = Self.shared.appending(path: name).path
        guard FileManager.default.fileExists(atPath: path) else {
            try Test.cancel("../shared/data/value/\(name) is not there")
        }
        return path
    }

    /// The first rows of a file, with its header.
    private func start(_ name: String, rows: Int, _ fixture: VaultFixture) throws -> String {
        let text = try String(contentsOfFile: try file(name), encoding: .utf8)
        let lines = text.components(separatedBy: "\r\n").flatMap {
            $0.components(separatedBy: "\n")
        }
        return try fixture.folder.file(
            name, lines.prefix(rows + 1).joined(separator: "\n") + "\n")
    }

    @Test func purchasesOfARecordShopBecomeTiers() throws {
        let fixture = try VaultFixture()
        let path = try start("CDNOW_master.txt", rows: 6_000, fixture)
        try fixture.bring(
            file: path, kind: .purchase, mapping: ["customer_id": "other_national_id"],
            dataset: "cdnow")
        try fixture.with { vault in
            let setting = ValueSetting(
                policy: fixture.policy, threads: 2, language: .en, now: 900_000_000_000_000)
            let fit = try ValueFitOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            let customers = try #require(fit.customers)
            #expect(customers.customers > 1_500 && customers.purchases == 6_000)
            #expect(customers.asOf.hasPrefix("1998-0"))
            #expect(fit.unread == 0 && fit.unreadableDatasets.isEmpty)
            let score = try ValueScoreOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            #expect(score.customers == customers.customers)
            #expect(score.high > 0 && score.high <= customers.customers / 5)
            #expect(score.low > 0)
            let report = try ValueVaultReporting(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            #expect(report.value > 0 && report.segments.contains { $0.customers > 0 })
        }
    }

    @Test func callsOfABankBecomeTiersWithoutTheirDuration() throws {
        let fixture = try VaultFixture()
        let path = try start("bank-additional-full.csv", rows: 12_000, fixture)
        var request = ImportRequest(
            path: path, kind: .call, dataset: "bank", policy: fixture.policy, threads: 2, now: 2)
        request.mapping = ["y": "result"]
        request.results = ["yes": "sale", "no": "connected"]
        request.isUnnamed = true
        let operation = ImportOperation(request)
        let proposal = try operation.propose()
        try fixture.with { vault in
            try operation.check(proposal.plan, in: vault)
            _ = try operation.run(proposal.plan, in: vault)
            var facts = CampaignCatalogue.Facts()
            facts.purpose = .sale
            facts.datasets = ["bank"]
            _ = try CampaignCatalogue(vault: vault).add("Term deposit", facts)
            let setting = ValueSetting(
                policy: fixture.policy, threads: 2, language: .en, now: 3)
            let fit = try ValueFitOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            let line = try #require(fit.campaigns.first)
            #expect(line.outcomes == 12_000 && line.sales > 400 && line.model != nil)
            #expect(line.refused.contains { $0.column == "duration" })
            #expect(line.features.contains("job") && !line.features.contains("duration"))
            let score = try ValueScoreOperation(vault: vault, setting: setting)
                .run(meter: WorkMeter())
            #expect(score.campaigns.first?.people == 12_000)
            #expect(score.high > 0 && score.high <= 2_400)
            let monitor = try ValueMonitor(vault: vault, setting: setting).run(meter: WorkMeter())
            #expect(monitor.campaigns.first?.people == 12_000)
        }
    }
}
