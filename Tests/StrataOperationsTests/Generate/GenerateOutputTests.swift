import Foundation
import StrataCore
import Testing

@testable import StrataOperations

@Suite struct GenerateOutputTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("strata-generate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    }

    private static func generator(rows: Int = 20) throws -> DataGenerator {
        try DataGenerator(
            GenerateRequest(kind: .contacts, rows: rows, seed: 1, language: .mixed))
    }

    @Test func writesFileAndTruthAndNothingElse() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.generator().run(output: .file(path: path("a.csv")), truthPath: path("a.json"))
        #expect(Set(names) == ["a.csv", "a.json"])
        let made = try Data(contentsOf: URL(fileURLWithPath: path("a.csv")))
        #expect(Array(made) == (try GeneratedData.make(.contacts, rows: 20, seed: 1).bytes))
    }

    @Test func existingFileIsNotTouched() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path("a.csv")))
        #expect(throws: OutputError.exists(path: path("a.csv"))) {
            try Self.generator().run(output: .file(path: path("a.csv")))
        }
        #expect(throws: OutputError.exists(path: path("a.csv"))) {
            try Self.generator().run(output: .file(path: path("b.csv")), truthPath: path("a.csv"))
        }
        #expect(names == ["a.csv"])
        #expect(FileManager.default.contents(atPath: path("a.csv")) == Data("mine".utf8))
    }

    @Test func danglingLinkIsNotFollowed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createSymbolicLink(
            atPath: path("a.csv"), withDestinationPath: path("elsewhere"))
        #expect(throws: OutputError.exists(path: path("a.csv"))) {
            try Self.generator().run(output: .file(path: path("a.csv")))
        }
        #expect(names == ["a.csv"])
    }

    /// The truth is named last: by another way to the same name, the data stand there by then.
    @Test func fileThatAppearsMeanwhileIsNotReplaced() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let again = folder.path + "/./a.csv"
        #expect(throws: OutputError.exists(path: again)) {
            try Self.generator().run(output: .file(path: path("a.csv")), truthPath: again)
        }
        #expect(names == ["a.csv"])
        let made = try Data(contentsOf: URL(fileURLWithPath: path("a.csv")))
        #expect(Array(made) == (try GeneratedData.make(.contacts, rows: 20, seed: 1).bytes))
    }

    @Test func interruptedRunLeavesNothing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let meter = WorkMeter()
        meter.cancel()
        #expect(throws: Cancelled.self) {
            try Self.generator().run(
                output: .file(path: path("a.csv")), truthPath: path("t.json"), meter: meter)
        }
        #expect(names.isEmpty)
    }

    @Test func missingFolderIsNamed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let target = path("none/a.csv")
        #expect(
            throws: OutputError.cannotCreate(
                path: target, reason: SystemReason.text(ENOENT))
        ) {
            try Self.generator().run(output: .file(path: target))
        }
    }

    @Test func nonsenseIsRefused() {
        #expect(throws: GenerateError.notesAreLines) {
            try DataGenerator(
                GenerateRequest(kind: .notes, rows: 1, seed: 1, language: .zh, format: .csv))
        }
        #expect(throws: GenerateError.rowsOutOfRange(limit: DataGenerator.rowLimit)) {
            try DataGenerator(GenerateRequest(kind: .calls, rows: -1, seed: 1, language: .zh))
        }
        #expect(throws: GenerateError.sameFile(path: "x")) {
            try Self.generator().run(output: .file(path: "x"), truthPath: "x")
        }
    }

    @Test(arguments: [GenerateKind.contacts, .calls, .purchases])
    func csvAndJsonLinesHoldTheSameCells(kind: GenerateKind) throws {
        let table = try GeneratedData.make(kind, rows: 120).table
        let lines = try GeneratedData.make(kind, rows: 120, format: .jsonl).lines
        let header = try #require(table.first)
        #expect(lines.count == table.count - 1)
        for (row, line) in zip(table.dropFirst(), lines) {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(row.count == header.count && object.count == header.count)
            for (name, cell) in zip(header, row) {
                #expect((object[name] as? String ?? "") == cell)
            }
        }
    }

    @Test(arguments: [
        "plain", "a,b", "say \"hi\"", "two\nlines", "\"", "", "tab\tand \\ and \u{1}", "中文，“引号”",
    ])
    func quotingSurvivesReading(value: String) throws {
        var csv = RowWriter(format: .csv, headers: ["h", "second"])
        var json = RowWriter(format: .jsonl, headers: ["h", "second"])
        csv.bytes.append(Array(value.utf8))
        csv.endCell()
        csv.endCell()
        csv.endRow()
        json.bytes.append(Array(value.utf8))
        json.endCell()
        json.endCell()
        json.endRow()
        let data = GeneratedData(bytes: csv.drain { Array($0) })
        #expect(data.table == [["h", "second"], [value, ""]])
        let line = json.drain { Data($0) }
        let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        #expect((object["h"] as? String ?? "") == value)
    }

    @Test func buyersComeBackUntilTheyStop() throws {
        let rows = try GeneratedData.make(.purchases, rows: 1500, language: .en).table.dropFirst()
        let customers = Dictionary(grouping: rows, by: { $0[0] })
        let repeating = customers.values.filter { $0.count > 1 }.count
        #expect(repeating * 100 > customers.count * 20 && repeating * 100 < customers.count * 90)
        #expect(customers.values.contains { $0.count > 8 })
        for purchases in customers.values {
            #expect(purchases.map { $0[2] } == purchases.map { $0[2] }.sorted())
        }
    }
}
