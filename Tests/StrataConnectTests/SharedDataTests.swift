import Glibc
import StrataCore
import Testing

@testable import StrataConnect

/// Public data sets that stand beside the package where they were fetched.
enum SharedData {
    static var folder: String {
        #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 } + "/shared/data"
    }
    static var isThere: Bool { access(folder, R_OK) == 0 }
}

@Suite(.enabled(if: SharedData.isThere, "the shared data is not beside the package"))
struct SharedDataTests {
    @Test func bankCampaignsAreReadWhole() throws {
        let read = try readAll(SharedData.folder + "/value/bank-additional-full.csv")
        #expect(read.format == "delimited")
        #expect(read.dialect?.delimiter == UInt8(ascii: ";"))
        #expect(read.rows.count == 41_188)
        #expect(read.columns.count == 21)
        #expect(read.columns.prefix(3) == ["age", "job", "marital"])
        #expect(read.rows[0].prefix(4) == ["56", "housemaid", "married", "basic.4y"])
        #expect(read.problems.isEmpty)
    }

    @Test func alignedPurchasesAreReadWithAndWithoutHeader() throws {
        let master = try readAll(SharedData.folder + "/value/CDNOW_master.txt")
        #expect(master.columns == ["customer_id", "date", "number_of_cds", "dollar_value"])
        #expect(master.rows.count == 69_659)
        #expect(master.rows[0] == ["00001", "19970101", "1", "11.77"])
        #expect(master.problems.isEmpty)
        let sample = try readAll(SharedData.folder + "/value/CDNOW_sample.txt")
        #expect(sample.columns == (1...5).map { "column\($0)" })
        #expect(sample.rows[0] == ["00004", "0001", "19970101", "2", "29.33"])
        #expect(sample.problems.isEmpty)
    }

    @Test(arguments: ["en_clear", "en_cryptic", "en_opaque", "zh_clear", "zh_cryptic", "zh_opaque"])
    func tablesOfColumnsHaveTheirHeaders(name: String) throws {
        let path = SharedData.folder + "/detect/cols/cols_\(name).csv"
        guard access(path, R_OK) == 0 else { return }
        let read = try readAll(path)
        #expect(read.format == "csv")
        #expect(!read.columns.contains("column1"))
        #expect(read.problems.isEmpty)
    }

    @Test func callsAreDocuments() throws {
        let read = try readAll(SharedData.folder + "/detect/calls.jsonl", textField: "text")
        #expect(read.texts.count == 4000)
        #expect(read.problems.isEmpty)
    }
}
