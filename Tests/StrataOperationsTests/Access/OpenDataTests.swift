import Foundation
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations

/// Open data is easy to read, and nobody takes all of it.
@Suite struct OpenDataTests {
    private func policy(rows: Int) throws -> Policy {
        var policy = Policy.standard
        for index in policy.accessRules.indices
        where policy.accessRules[index].set.rowsADay != nil {
            policy.accessRules[index].set.rowsADay = .values(rows)
        }
        return policy
    }

    private func companies(_ vault: Vault) throws -> [CompanyRow] {
        (0..<60).map { company in
            CompanyRow(
                number: Int64(9_000 + company), dataset: 1, batch: 1,
                name: "深圳市晨光\(company)号科技有限公司",
                facts: ["company_phone": "0755-8\(1_000_000 + company)", "industry": "软件"])
        }
    }

    private func filled() throws -> AccessFixture {
        let access = try AccessFixture(people: false)
        try access.fixture.with { vault in
            let rows = try companies(vault)
            try vault.records.write { try $0.insert(rows) }
            try access.hire("mei", [.manager], in: vault)
            try access.hire("bo", [.agent], in: vault)
        }
        return access
    }

    private func view(
        _ access: AccessFixture, _ vault: Vault, _ login: String, rows: Int
    ) throws -> Vault {
        let signed = try access.view(vault, of: login, purpose: .marketing)
        let actor = try #require(signed.actor)
        return vault.acting(as: actor, by: try policy(rows: rows))
    }

    @Test func rowsOfADayAreCountedOverListsAndSearchesAndSessions() throws {
        let access = try filled()
        try access.fixture.with { vault in
            let one = try view(access, vault, "bo", rows: 50)
            let catalogue = CompanyCatalogue(vault: one)
            #expect(try catalogue.companies(limit: 20).count == 20)
            #expect(try catalogue.find("晨光1").count == 11)
            // In another session, too; what is more than is left shows nothing.
            let other = CompanyCatalogue(vault: try view(access, vault, "bo", rows: 50))
            #expect(
                try access.condition { _ = try other.companies(limit: 20) } == .rowBudget)
            #expect(try other.companies(limit: 19).count == 19)
            #expect(try access.condition { _ = try other.find("晨光") } == .rowBudget)
            #expect(
                try access.condition {
                    _ = try other.company(
                        vault.keys.identifiers.identifier(.company, 9_000))
                } == .rowBudget)
            // Somebody else has their own.
            let mei = CompanyCatalogue(vault: try view(access, vault, "mei", rows: 50))
            #expect(try mei.companies(limit: 50).count == 50)
            // The owner is not bound, and lists are acts, whose entries nobody waits for.
            #expect(try CompanyCatalogue(vault: vault).companies().count == 60)
            #expect(try !access.acts(vault, .companyList).isEmpty)
        }
    }

    @Test func anExportIsCappedAndMarked() throws {
        let access = try filled()
        try access.fixture.with { vault in
            let path = access.fixture.folder.path + "/companies.csv"
            func run(_ login: String, rows: Int) throws -> MarkedRows.Outcome {
                let sink = ByteSink(file: try ReplacingFile(path: path))
                let outcome = try CompanyExport(
                    vault: try view(access, vault, login, rows: rows),
                    policy: access.fixture.policy
                ).run(to: path, sink)
                try sink.finish()
                return outcome
            }
            #expect(try access.condition { _ = try run("bo", rows: 100) } == .role)
            #expect(try access.condition { _ = try run("mei", rows: 59) } == .rowBudget)
            #expect(!FileManager.default.fileExists(atPath: path))
            let outcome = try run("mei", rows: 100)
            #expect(outcome.rows == 60 && outcome.marked == 1 && outcome.isSmall)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.split(separator: "\n").count == 62)
            let report = try WatermarkFinder(vault: vault, policy: access.fixture.policy)
                .find(in: path)
            #expect(report.exports.filter(\.isNamed).map(\.export) == [outcome.export])
            #expect(report.exports[0].who == "mei")
            // The next one is over the cap.
            #expect(try access.condition { _ = try run("mei", rows: 100) } == .rowBudget)
        }
    }

    @Test func whatNoRuleSpeaksOfIsNothing() throws {
        var policy = Policy.standard
        for index in policy.accessRules.indices { policy.accessRules[index].set.rowsADay = nil }
        var question = AccessQuestion(.data(.view), as: .agent, labels: ["company"], tier: .t3)
        question.rows = 1
        question.facts.place = .local
        #expect(policy.access(question).deciding?.condition == .rowBudget)
        question.rows = 0
        #expect(policy.access(question).verdict == .allowed)
        // An hour has its own bound.
        question.rows = 5_001
        #expect(Policy.standard.access(question).deciding?.condition == .hourlyRate)
    }
}
