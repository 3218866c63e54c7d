import Foundation
import Testing

/// `strata value` as people run it, on plain files.
@Suite struct ValueCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func file(_ name: String, _ lines: [String]) throws -> String {
        try folder.file(name, lines.joined(separator: "\n") + "\n")
    }

    private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/value")

    /// Sixty customers who buy every so many days; every third stops early.
    private func shop() throws -> String {
        var lines = ["order,customer,date,amount"]
        for customer in 0..<60 {
            for step in 0..<(customer % 3 == 0 ? 3 : 9) {
                let day = 1 + (customer + step * (7 + customer % 13)) % 360
                lines.append(
                    "\(lines.count),C\(customer),2025-\(day / 31 + 1)-\(day % 28 + 1),"
                        + "\(10 + customer % 7 * 3 + step).50")
            }
        }
        return try file("shop.csv", lines)
    }

    @Test func rfmFindsColumnsAndCountsEverybody() throws {
        let run = try CommandRun(["value", "rfm", shop(), "--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        let report = try run.json()
        #expect(report["customers"] as? Int == 60)
        let source = report["source"] as? [String: Any]
        #expect(
            source?["columns"] as? [String: String]
                == ["customer": "customer", "date": "date", "amount": "amount"])
        let segments = report["segments"] as? [[String: Any]] ?? []
        #expect(segments.reduce(0) { $0 + ($1["customers"] as? Int ?? 0) } == 60)
        let cells = report["heatMap"] as? [[String: Any]] ?? []
        #expect(cells.count == 25)
        #expect(cells.reduce(0) { $0 + ($1["customers"] as? Int ?? 0) } == 60)
    }

    @Test func scoresOfEveryCustomerAreWrittenSafely() throws {
        let input = try file(
            "evil.csv",
            [
                "customer,date,amount", "=cmd|'/c calc'!A1,2025-01-01,5", "\"a,b\",2025-01-02,7.25",
                "@sum,2025-01-03,-3", "@sum,2025-01-03,4",
                "a-very-long-identifier-of-a-customer,2025-02-01,9",
            ])
        let output = folder.path + "/scores.csv"
        let run = try CommandRun(["value", "rfm", input, "-o", output])
        #expect(run.status == 0, "\(run.errors)")
        let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[0] == "customer,recency_days,frequency,monetary,tenure_days,r,f,m,segment")
        #expect(lines[1].hasPrefix("'=cmd|'/c calc'!A1,31,1,5,31,"))
        #expect(lines[2].hasPrefix("'@sum,29,1,1,29,"))
        #expect(lines[3].hasPrefix("\"a,b\",30,1,7.25,"))
        #expect(lines[4].hasPrefix("a-very-long-identifier-of-a-customer,0,1,9,0,"))
    }

    @Test func purchasesOfOneDayMergeOnDemand() throws {
        let input = try file(
            "day.csv",
            [
                "customer,date,amount", "a,2025-01-01,5", "a,2025-01-01,6", "a,2025-01-02,-11",
                "b,2025-01-03,0",
            ])
        let plain = try CommandRun(["value", "rfm", input, "--format", "json"]).json()
        let merged = try CommandRun(["value", "rfm", input, "--merge-days", "--format", "json"])
            .json()
        #expect(plain["purchases"] as? Int == 3)
        #expect(merged["purchases"] as? Int == 2)
        #expect(merged["amount"] as? Double == 0)
        let source = merged["source"] as? [String: Any]
        #expect(source?["refunds"] as? Int == 1)
        #expect(source?["zeroAmounts"] as? Int == 1)
    }

    @Test(arguments: ["bgnbd", "mbgnbd", "pareto"])
    func clvGivesTheSameBytesOnAnyNumberOfThreads(model: String) throws {
        let input = try shop()
        let arguments = [
            "value", "clv", input, "--model", model, "--holdout-from", "2025-05-01", "--format",
            "json",
        ]
        let one = try CommandRun(arguments + ["--threads", "1"])
        let many = try CommandRun(arguments + ["--threads", "4"])
        #expect(one.status == 0, "\(one.errors)")
        #expect(one.output == many.output)
        let report = try one.json()
        #expect((report["parameters"] as? [String: Double])?.count == 4)
        #expect(report["logLikelihood"] is Double)
        let holdout = report["holdout"] as? [String: Any]
        #expect((holdout?["model"] as? [String: Any])?["mae"] is Double)
        let check = report["fitCheck"] as? [String: Any]
        #expect((check?["reasons"] as? [String])?.isEmpty == false)
    }

    @Test func clvWritesScoresAndPage() throws {
        let input = try shop()
        let (scores, page) = (folder.path + "/clv.csv", folder.path + "/clv.html")
        let run = try CommandRun(
            [
                "value", "clv", input, "--holdout-from", "2025-05-01", "-o", scores, "--report",
                page, "--language", "zh",
            ])
        #expect(run.status == 0, "\(run.errors)")
        let lines = try String(contentsOfFile: scores, encoding: .utf8).split(separator: "\n")
        #expect(
            lines[0].hasSuffix(
                "p_alive,expected_purchases,expected_amount,clv,holdout_purchases"
            ))
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("<svg class=\"chart\" role=\"img\""))
        #expect(html.contains("客户终身价值"))
        #expect(html.contains("default-src 'none'"))
        #expect(!html.contains("<script"))
    }

    @Test func namesOfFilesAndColumnsCannotBreakThePage() throws {
        let input = try file(
            "<b>x.csv", ["<script>alert(1)</script>,date,amount", "a,2025-01-01,5"])
        let page = folder.path + "/p.html"
        let run = try CommandRun([
            "value", "rfm", input, "--customer", "<script>alert(1)</script>", "--report", page,
        ])
        #expect(run.status == 0, "\(run.errors)")
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(!html.contains("<script"))
        #expect(!html.contains("<b>"))
    }

    // MARK: Wrong input

    @Test func missingColumnIsNamedWithSuggestions() throws {
        let run = try CommandRun(["value", "rfm", shop(), "--customer", "custmer"])
        #expect(run.status == 1)
        #expect(run.errors.contains("custmer"))
        #expect(run.errors.contains("Did you mean customer?"))
    }

    @Test func unreadableRowsAreCountedWithTheFirst() throws {
        let input = try file(
            "bad.csv",
            [
                "customer,date,amount", "a,2025-01-01,5", "b,yesterday,5", "c,2025-01-03,free",
                "d,2025-01-04,1", "e,never,1", ",2025-01-04,1", "f,2025-01-05,1", "g,2025-01-06,1",
            ])
        let run = try CommandRun([
            "value", "rfm", input, "--customer", "customer", "--date", "date", "--amount",
            "amount", "--format", "json",
        ])
        #expect(run.status == 1)
        #expect(
            run.errors.contains("2 rows were left out: “date” could not be read, first in row 2."))
        #expect(run.errors.contains("“amount” could not be read, first in row 3."))
        #expect(run.errors.contains("“customer” could not be read, first in row 6."))
        // What the cells held is nobody's business.
        #expect(!run.errors.contains("yesterday"))
        #expect(try run.json()["customers"] as? Int == 4)
    }

    @Test func columnsThatHoldSomethingElseAreRefused() throws {
        let input = try file(
            "none.csv", ["customer,date,amount", "a,x,5", "b,y,5", "c,z,5"])
        let run = try CommandRun(["value", "rfm", input, "--date", "date"])
        #expect(run.status == 1)
        #expect(run.errors.contains("Most of “date” is no day"))
        let noAmount = try file(
            "noamount.csv", ["customer,date", "a,2025-01-01", "a,2025-01-02"])
        let missing = try CommandRun(["value", "clv", noAmount])
        #expect(missing.status == 1)
        #expect(missing.errors.contains("--amount"))
    }

    @Test func openOrderOfDaysIsAskedFor() throws {
        let input = try file(
            "open.csv", ["customer,date,amount", "a,3/4/2025,5", "a,5/6/2025,7"])
        let run = try CommandRun(["value", "rfm", input])
        #expect(run.status == 1)
        #expect(run.errors.contains("--date-order"))
        let told = try CommandRun([
            "value", "rfm", input, "--date-order", "mdy", "--format", "json",
        ])
        #expect(told.status == 0)
        #expect(try told.json()["asOf"] as? String == "2025-05-06")
    }

    @Test func holdoutOutsideTheDataIsRefused() throws {
        let input = try shop()
        let late = try CommandRun(["value", "clv", input, "--holdout-from", "2031-01-01"])
        #expect(late.status == 1)
        let early = try CommandRun(["value", "clv", input, "--holdout-from", "2020-01-01"])
        #expect(early.status == 1)
        #expect(try CommandRun(["value", "clv", input, "--holdout-from", "soon"]).status == 2)
        #expect(try CommandRun(["value", "clv", input, "--horizon", "0"]).status == 2)
        #expect(try CommandRun(["value", "clv", input, "-o", input]).status == 2)
    }

    @Test func missingAndEmptyFilesAreNamed() throws {
        #expect(try CommandRun(["value", "rfm", folder.path + "/none.csv"]).status == 1)
        let empty = try file("empty.csv", ["customer,date,amount"])
        let run = try CommandRun(["value", "clv", empty])
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("Error: "))
    }

    @Test func oneCustomerWithOnePurchaseHasAnAnswer() throws {
        let input = try file("one.csv", ["customer,date,amount", "a,2025-01-01,5"])
        for model in ["bgnbd", "mbgnbd", "pareto"] {
            let run = try CommandRun([
                "value", "clv", input, "--model", model, "--format", "json", "--customer",
                "customer",
            ])
            #expect(run.status == 0, "\(run.errors)")
            let report = try run.json()
            #expect(report["boundary"] as? String == "noRepeatPurchases")
            #expect(
                (report["fitCheck"] as? [String: Any])?["verdict"] as? String == "notTrusted")
        }
    }

    // MARK: The papers' data

    @Test(
        .enabled(
            if: FileManager.default.isReadableFile(
                atPath: shared.appending(path: "CDNOW_sample.txt").path),
            "needs ../shared/data/value beside the project"))
    func papersDataGivesTheTableWithoutNamedColumns() throws {
        let run = try CommandRun([
            "value", "clv", Self.shared.appending(path: "CDNOW_sample.txt").path,
            "--holdout-from", "1997-10-01", "--format", "json",
        ])
        #expect(run.status == 0, "\(run.errors)")
        let report = try run.json()
        let likelihood = try #require(report["logLikelihood"] as? Double)
        #expect(abs(likelihood - -9582.429207) < 1e-6)
        let amounts = report["gammaGamma"] as? [String: Any]
        let second = try #require(amounts?["logLikelihood"] as? Double)
        #expect(abs(second - -4055.917695) < 1e-6)
        let holdout = report["holdout"] as? [String: Any]
        #expect(holdout?["actual"] as? Int == 1882)
        #expect(holdout?["days"] as? Int == 273)
        let naive = try #require((holdout?["naive"] as? [String: Any])?["rmse"] as? Double)
        #expect(abs(naive - 2.2119) < 1e-4)
    }
}
