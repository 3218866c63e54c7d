import FoundationEssentials
import Glibc
import StrataCore
import Testing

@testable import StrataOperations

/// Public data sets that stand beside the package where they were fetched.
enum SharedData {
    static var folder: String {
        #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
            + "/shared/data/value"
    }
    static var isThere: Bool { access(folder, R_OK) == 0 }

    /// Every `step`-th line of a file, the first one always.
    static func lines(of name: String, step: Int) throws -> String {
        let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
        let lines = data.split(separator: 0x0A).enumerated()
        return lines.filter { $0.offset == 0 || $0.offset % step == 1 }.map {
            String(decoding: $0.element, as: UTF8.self)
        }.joined(separator: "\n") + "\n"
    }
}

@Suite(.enabled(if: SharedData.isThere, "the shared data is not beside the package"))
struct SharedDataTests {
    private func columns(_ name: String, step: Int) throws -> [ColumnReport] {
        let folder = try TemporaryFolder()
        let path = try folder.file(name, SharedData.lines(of: name, step: step))
        let report = try ScanOperation(ScanRequest(paths: [path], threads: 2)).run()
        #expect(!report.hasProblems)
        return report.sources.flatMap(\.columns)
    }

    @Test func campaignsOfABankComeOutRight() throws {
        let expected: [(String, LabelID)] = [
            ("age", "age"), ("job", "occupation"), ("marital", "marital_family"),
            ("education", "education"), ("default", "income_debt"), ("housing", "income_debt"),
            ("loan", "income_debt"), ("contact", "call_record"), ("month", "call_record"),
            ("day_of_week", "call_record"), ("duration", "call_record"),
            ("campaign", "call_record"), ("pdays", "call_record"), ("previous", "call_record"),
            ("poutcome", "call_record"), ("emp.var.rate", "aggregate"),
            ("cons.price.idx", "aggregate"), ("cons.conf.idx", "aggregate"),
            ("euribor3m", "aggregate"), ("nr.employed", "aggregate"), ("y", "call_record"),
        ]
        let columns = try columns("bank-additional-full.csv", step: 41)
        #expect(columns.map(\.name) == expected.map(\.0))
        for (column, (name, label)) in zip(columns, expected) {
            #expect(column.label == label, "\(name)")
            #expect(!column.evidence.isEmpty)
        }
    }

    @Test func purchasesOfAShopComeOutRight() throws {
        let columns = try columns("CDNOW_master.txt", step: 35)
        #expect(columns.map(\.name) == ["customer_id", "date", "number_of_cds", "dollar_value"])
        #expect(columns.first?.label == "customer_id")
        #expect(columns.count == 4 && ["timestamp", "purchase"].contains(columns[1].label))
        #expect(columns.dropFirst(2).map(\.label) == ["purchase", "purchase"])
    }
}
