import Foundation
import Testing

@Suite struct LeadCommandTests {
    /// Leads with a reason, a length of the call and a number; the last `fresh` have no outcome.
    private static func file(_ rows: Int, fresh: Int = 0, separator: String = ";") -> String {
        var state: UInt64 = 11
        func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / Double(UInt64(1) << 31)
        }
        var text =
            ["id", "visits", "city", "gender", "call_secs", "won"]
            .joined(separator: separator) + "\r\n"
        for row in 0..<rows {
            let visits = Int(uniform() * 20)
            let won = uniform() < Double(visits) / 30
            let length = won ? 100 + Int(uniform() * 300) : Int(uniform() * 150)
            let city = ["北京", "上海", "广州"][Int(uniform() * 3)]
            let gender = uniform() < 0.5 ? "female" : "male"
            let outcome = row >= rows - fresh ? "" : won ? "yes" : "no"
            let cells = [
                "\(9000 + row)", "\(visits)", "\"\(city)\"", gender, "\(length)", outcome,
            ]
            text += cells.joined(separator: separator) + "\r\n"
        }
        return text
    }

    @Test func findingsScoresAndPageOfAFile() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("leads.csv", Self.file(900, fresh: 20))
        let run = try CommandRun([
            "value", "lead", path, "--target", "won", "--protocol", "cv:3", "--explain", "2",
            "--format", "json", "--report", folder.path + "/r.html", "-o", folder.path + "/s.csv",
        ])
        #expect(run.status == 0)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let refused = report["refusedAsLeaks"] as? [[String: Any]]
        #expect(refused?.map { $0["column"] as? String } == ["call_secs"])
        let features = try #require(report["features"] as? [String])
        #expect(features == ["visits", "city"])
        #expect((report["labelled"] as? Int) == 880)
        let metrics = report["metrics"] as? [String: Any]
        #expect((metrics?["auc"] as? Double ?? 0) > 0.65)
        let explanations = report["explanations"] as? [[String: Any]]
        #expect(explanations?.count == 2)
        // New leads are explained and scored by the model of all outcomes.
        #expect((explanations?.first?["row"] as? Int ?? 0) > 880)
        let scores = try String(contentsOfFile: folder.path + "/s.csv", encoding: .utf8)
        #expect(scores.split(separator: "\n").count == 901)
        #expect(scores.split(separator: "\n").count { $0.hasSuffix(",final") } == 20)
        let page = try String(contentsOfFile: folder.path + "/r.html", encoding: .utf8)
        #expect(page.contains("<svg class=\"chart\"") && !page.contains("<script"))
    }

    @Test func theSameFileGivesTheSameBytes() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("leads.csv", Self.file(600, separator: ","))
        let arguments = [
            "value", "lead", path, "--target", "won", "--time-ordered", "--format", "json",
        ]
        let first = try CommandRun(arguments + ["--threads", "1"])
        let second = try CommandRun(arguments + ["--threads", "2"])
        #expect(first.status == 0 && first.output == second.output)
    }

    @Test func wrongInputIsNamedWithAWayOut() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("leads.csv", Self.file(400))
        let near = try CommandRun(["value", "lead", path, "--target", "wom"])
        #expect(near.status == 1 && near.errors.contains("“won”"))
        let value = try CommandRun(["value", "lead", path, "--target", "won", "--positive", "ja"])
        #expect(value.status == 1 && value.errors.contains("“yes”"))
        let many = try CommandRun(["value", "lead", path, "--target", "city"])
        #expect(many.status == 1 && many.errors.contains("--positive"))
        let column = try CommandRun([
            "value", "lead", path, "--target", "won", "--exclude", "nothing",
        ])
        #expect(column.status == 1 && column.errors.contains("nothing"))
        let plan = try CommandRun(["value", "lead", path, "--target", "won", "--protocol", "x:1"])
        #expect(plan.status == 2 && plan.errors.contains("rolling"))
        let long = try CommandRun([
            "value", "lead", path, "--target", "won", "--protocol", "rolling:500:10:500",
        ])
        #expect(long.status == 1 && long.errors.contains("400"))
        let over = try CommandRun(["value", "lead", path, "--target", "won", "-o", path])
        #expect(over.status == 2)
        let chinese = try CommandRun([
            "value", "lead", path, "--target", "wom", "--language", "zh",
        ])
        #expect(chinese.errors.contains("没有列"))
        let one = try folder.file("one.csv", "a,won\n1,no\n2,no\n3,no\n")
        let single = try CommandRun(["value", "lead", one, "--target", "won"])
        #expect(single.status == 1 && single.errors.contains("“no”"))
    }

    @Test func tooFewOutcomesAreScoredByRulesAndSaidSo() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("leads.csv", Self.file(100))
        let refused = try CommandRun(["value", "lead", path, "--target", "won"])
        #expect(refused.status == 1 && refused.errors.contains("--profile"))
        let run = try CommandRun([
            "value", "lead", path, "--target", "won", "--profile", "visits=10-20,city=北京",
            "-o", folder.path + "/s.csv",
        ])
        #expect(run.status == 0 && run.output.contains("Rule scores"))
        let scores = try String(contentsOfFile: folder.path + "/s.csv", encoding: .utf8)
        #expect(scores.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix(",rules") })
    }

    /// A table of many rows from outside, that a checkout alone does not have.
    private static let bank = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data/value/bank-additional-full.csv").standardized.path

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: bank),
            "needs ../shared/data/value/bank-additional-full.csv"))
    func durationOfBankCallsIsFoundAndDriftIsReported() throws {
        let run = try CommandRun([
            "value", "lead", Self.bank, "--target", "y", "--time-ordered", "--format", "json",
        ])
        #expect(run.status == 0)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let refused = report["refusedAsLeaks"] as? [[String: Any]]
        #expect(refused?.map { $0["column"] as? String } == ["duration"])
        #expect((report["drift"] as? [String: Any])?["alarm"] as? Bool == true)
        #expect(((report["metrics"] as? [String: Any])?["auc"] as? Double ?? 0) >= 0.75)
    }
}
