import Foundation
import StrataValue
import Testing

/// The papers' data against the table that two other libraries agree on.
@Suite(.enabled(if: CDNOW.isThere, "needs ../shared/data/value beside the project"))
struct CDNOWTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var data: CDNOW.Data
        var kind: PurchaseModelKind
        var parameters: [Double]
        var logLikelihood: Double
        var testDescription: String { "\(data) \(kind)" }
    }

    static let rows: [Row] = [
        Row(
            data: .workbook, kind: .bgnbd,
            parameters: [0.24259291, 4.41353156, 0.79288615, 2.42575344],
            logLikelihood: -9582.425561),
        Row(
            data: .workbook, kind: .pareto,
            parameters: [0.55327551, 10.57761224, 0.60621357, 11.66791124],
            logLikelihood: -9594.973930),
        Row(
            data: .tenth, kind: .bgnbd,
            parameters: [0.24259452, 4.41360202, 0.79292202, 2.42590678],
            logLikelihood: -9582.429207),
        Row(
            data: .tenth, kind: .pareto,
            parameters: [0.55327705, 10.57768346, 0.60623999, 11.66873529],
            logLikelihood: -9594.976179),
    ]

    @Test(arguments: rows)
    func fitAgreesWithTheTable(row: Row) throws {
        let summary = try CDNOW.summary(row.data)
        let fit = PurchaseFitting.fit(row.kind, summary.histories, threads: 2)
        for (found, known) in zip(fit.model.parameters, row.parameters) {
            #expect(abs(found / known - 1) < 1e-6)
        }
        #expect(abs(fit.logLikelihood - row.logLikelihood) < 1e-6)
        #expect(fit.gradient < 1e-9)
        #expect(fit.boundary == nil)
        #expect(fit.standardErrors?.count == 4)
    }

    @Test func amountsAgreeWithTheTable() throws {
        let summary = try CDNOW.summary(.tenth)
        let fit = GammaGammaFit.fit(frequencies: summary.frequencies, means: summary.means)
        let model = try #require(fit.model)
        #expect(abs(model.p / 6.24957227 - 1) < 1e-6)
        #expect(abs(model.q / 3.74422467 - 1) < 1e-6)
        #expect(abs(model.v / 15.44352096 - 1) < 1e-6)
        #expect(abs(fit.logLikelihood - -4055.917695) < 1e-6)
        #expect(fit.customers == 946)
    }

    @Test(arguments: [
        (PurchaseModelKind.bgnbd, -0.1215, 0.785454, 1.607982),
        (.pareto, -0.1151, 0.754520, 1.602848), (.mbgnbd, -0.1622, 0.764779, 1.607183),
    ])
    func holdoutErrorsAgreeWithTheTable(
        kind: PurchaseModelKind, sum: Double, mean: Double, root: Double
    ) throws {
        let summary = try CDNOW.summary(.tenth)
        let fit = PurchaseFitting.fit(kind, summary.histories)
        let forecast = CustomerForecast(
            fit.model, summary.histories, horizon: 39,
            discounting: .init(months: 0, month: 1, yearlyRate: 0))
        let errors = HoldoutErrors(expected: forecast.expected, actual: summary.later)
        #expect(errors.actual == 1882)
        #expect(abs(errors.sumError - sum) < 1e-4)
        #expect(abs(errors.meanAbsolute - mean) < 1e-5)
        #expect(abs(errors.rootMeanSquare - root) < 1e-5)
    }
}

/// Purchases of CDNOW's customers, first seen in early 1997.
enum CDNOW {
    enum Data: Sendable { case tenth, workbook }

    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/value/CDNOW_sample.txt")
    static var isThere: Bool { FileManager.default.isReadableFile(atPath: file.path) }

    struct Summary {
        var histories: PurchaseHistories
        var frequencies: [Int32]
        var means: [Double]
        var later: [Int32]
    }

    /// The workbook of the papers has weeks with two decimals.
    static func summary(_ data: Data) throws -> Summary {
        let text = try String(contentsOf: file, encoding: .utf8)
        var days: [Substring: [Int: Double]] = [:]
        var order: [Substring] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let cells = line.split(separator: " ")
            if days[cells[1]] == nil { order.append(cells[1]) }
            days[cells[1], default: [:]][day(cells[2]), default: 0] += Double(cells[4]) ?? 0
        }
        let end = day("19970930")
        var (x, recency, age, means, later) =
            ([Int32](), [Int32](), [Int32](), [Double](), [Int32]())
        func ticks(_ days: Int) -> Int32 {
            data == .workbook ? Int32((Double(days) / 7 * 100).rounded()) : Int32(days)
        }
        for customer in order {
            let bought = days[customer] ?? [:]
            let sorted = bought.keys.sorted()
            let first = sorted.first ?? end
            let repeats = sorted.dropFirst().filter { $0 <= end }
            x.append(Int32(repeats.count))
            recency.append(ticks((repeats.last ?? first) - first))
            age.append(ticks(end - first))
            let sum = repeats.reduce(0) { $0 + (bought[$1] ?? 0) }
            means.append(repeats.isEmpty ? 0 : sum / Double(repeats.count))
            later.append(Int32(sorted.count { $0 > end }))
        }
        return Summary(
            histories: PurchaseHistories(
                frequencies: x, recencies: recency, ages: age,
                ticksPerUnit: data == .workbook ? 100 : 7), frequencies: x, means: means,
            later: later)
    }

    private static func day(_ text: Substring) -> Int {
        var parts = DateComponents()
        let number = Int(text) ?? 0
        (parts.year, parts.month, parts.day) = (number / 10_000, number / 100 % 100, number % 100)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return Int((calendar.date(from: parts) ?? .distantPast).timeIntervalSince1970 / 86_400)
    }
}
