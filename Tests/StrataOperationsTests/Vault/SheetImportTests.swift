import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Of a workbook no sheet is left out without a word.
@Suite struct SheetImportTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static func rows(_ rows: [[String]]) -> String {
        rows.map { row in
            "<row>"
                + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }.joined()
    }

    private static let header = ["姓名", "手机号", "城市"]
    private static let first = rows([
        header, ["王芳", "13800138001", "北京"], ["李娜", "13700137003", "上海"],
    ])
    private static let second = rows([header, ["赵六", "13600136006", "广州"]])

    private func request(
        _ sheets: [(name: String, data: String)], sheet: String? = nil
    ) throws -> ImportRequest {
        let file = try fixture.folder.file("list.xlsx", Data(workbook(sheets)))
        var request = ImportRequest(
            path: file, kind: .contact, dataset: "list", policy: fixture.policy, threads: 1, now: 2)
        request.sheet = sheet
        return request
    }

    @Test func ofSeveralSheetsOneIsNamed() throws {
        let sheets = [("一月", Self.first), ("二月", Self.second), ("空", Self.rows([Self.header]))]
        #expect(throws: ImportError.severalSheets(["一月", "二月"])) {
            try ImportOperation(try request(sheets)).propose()
        }
        #expect(throws: ImportError.unknownSheet("三月", ["一月", "二月"])) {
            try ImportOperation(try request(sheets, sheet: "三月")).propose()
        }
        for (name, phone, count) in [("二月", "13600136006", 1), ("一月", "13800138001", 2)] {
            let operation = ImportOperation(try request(sheets, sheet: name))
            let plan = try operation.propose().plan
            try fixture.with { vault in
                let outcome = try operation.run(plan, in: vault)
                #expect(outcome.tally.records == count)
                #expect(try fixture.lookup(vault).find(.phone(phone)).count == 1)
                // Each sheet once.
                #expect(throws: ImportError.self) { try operation.run(plan, in: vault) }
            }
        }
        let message = ImportError.severalSheets(["一月", "二月"]).message
        for language in [Language.en, .zh] {
            #expect(message.text(in: language).contains("“一月”, “二月”"))
            #expect(message.text(in: language).contains("--sheet"))
        }
    }

    /// The rows come from the sheet whose columns were judged.
    @Test func anEmptySheetBeforeTheOtherIsPassedOver() throws {
        let operation = ImportOperation(
            try request([("封面", Self.rows([["标题", "说明"]])), ("名单", Self.second)]))
        let plan = try operation.propose().plan
        try fixture.with { vault in
            let outcome = try operation.run(plan, in: vault)
            #expect(outcome.tally.records == 1)
            #expect(try fixture.lookup(vault).find(.phone("13600136006")).count == 1)
        }
    }

    @Test func aTableHasNoSheets() throws {
        var request = try fixture.request(Lists.people, into: "list")
        request.sheet = "一月"
        #expect(throws: ImportError.unknownSheet("一月", [])) {
            try ImportOperation(request).propose()
        }
    }

    @Test func aListOfNumbersIsOneSheetToo() throws {
        let sheets = [("one", Self.first), ("two", Self.second)]
        let file = try request(sheets).path
        try fixture.with { vault in
            let calls = DoNotCall(vault: vault)
            var list = DoNotCall.List(path: file, time: 5)
            #expect(throws: ImportError.severalSheets(["one", "two"])) { try calls.bring(list) }
            list.sheet = "two"
            let brought = try calls.bring(list)
            #expect(brought.numbers == 1)
            #expect(try calls.check(.phone("13600136006")).count == 1)
            #expect(try calls.check(.phone("13800138001")).isEmpty)
        }
    }
}
