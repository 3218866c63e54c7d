import StrataCore
import Testing

@testable import StrataConnect

/// A row of inline strings, or of other cells where the text is XML already.
func row(_ cells: String...) -> String {
    "<row>"
        + cells.map {
            $0.hasPrefix("<") ? $0 : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>"
        }.joined() + "</row>"
}

@Suite struct WorkbookTests {
    func read(_ bytes: [UInt8]) throws -> (
        sheets: [(name: String?, columns: [String], rows: [[String]])], problems: [String: Int]
    ) {
        let folder = try TemporaryFolder()
        let path = try folder.write("t.xlsx", bytes)
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        #expect(input.format == "xlsx")
        var sheets: [(name: String?, columns: [String], rows: [[String]])] = []
        for part in input.tables {
            let block = TableBlock()
            var rows: [[String]] = []
            while part.nextBlock(into: block) {
                for row in 0..<block.rowCount { rows.append(block.row(row)) }
            }
            sheets.append((part.name, part.columns, rows))
        }
        var problems: [String: Int] = [:]
        for problem in input.problems.all { problems[problem.code] = problem.count }
        return (sheets, problems)
    }

    @Test func sharedRichAndInlineTextIsReadWithoutPhoneticRuns() throws {
        let strings = """
            <si><t>姓名</t></si><si><r><t>王</t></r><r><t xml:space="preserve"> 小</t></r>\
            <rPh sb="0" eb="1"><t>wang</t></rPh></si>
            """
        let data =
            row("<c t=\"s\"><v>0</v></c>", "phone", "n")
            + row("<c t=\"s\"><v>1</v></c>", "13800000000", "<c><v>5</v></c>")
            + row("Li &amp; Co", "13900000000", "<c t=\"str\"><f>A1</f><v>x</v></c>")
        let result = try read(workbook([("Sheet", data)], strings: strings))
        #expect(result.sheets[0].columns == ["姓名", "phone", "n"])
        #expect(
            result.sheets[0].rows == [
                ["王 小", "13800000000", "5"], ["Li & Co", "13900000000", "x"],
            ])
        #expect(result.problems.isEmpty)
    }

    @Test func everySheetIsAPartWithItsName() throws {
        let one = row("a", "b") + row("<c><v>1</v></c>", "<c><v>2</v></c>")
        let two = row("c", "d") + row("<c><v>3</v></c>", "<c><v>4</v></c>")
        let result = try read(workbook([("One", one), ("Two &amp; 二", two), ("Empty", "")]))
        #expect(result.sheets.map(\.name) == ["One", "Two & 二", "Empty"])
        #expect(result.sheets[1].rows == [["3", "4"]])
        #expect(result.sheets[2].rows.isEmpty)
    }

    @Test func datesAndTimesFollowTheirFormats() throws {
        let styles = """
            <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
            <numFmt numFmtId="165" formatCode="[h]:mm:ss"/>\
            <numFmt numFmtId="166" formatCode="[Red]#,##0.00;[Blue]-0"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/>\
            <xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs>
            """
        let data =
            row("a", "b", "c", "d", "e", "f")
            + row(
                "<c s=\"1\"><v>45000</v></c>", "<c s=\"2\"><v>45000.75</v></c>",
                "<c s=\"3\"><v>1</v></c>", "<c s=\"4\"><v>1.5</v></c>",
                "<c s=\"5\"><v>0.25</v></c>", "<c s=\"6\"><v>12.5</v></c>")
        let result = try read(workbook([("s", data)], styles: styles))
        #expect(
            result.sheets[0].rows == [
                [
                    "2023-03-15", "2023-03-15 18:00:00", "1900-01-01", "36:00:00", "06:00:00",
                    "12.5",
                ]
            ])
        let other = try read(
            workbook(
                [("s", data)], styles: styles, properties: "<workbookPr date1904=\"1\"/>"))
        #expect(other.sheets[0].rows[0][0] == "2027-03-16")
    }

    @Test func numbersAreWrittenInFullAndRoundedOnesReported() throws {
        let data =
            row("id", "n")
            + row("<c><v>1.1010119900307E+17</v></c>", "<c><v>1E-3</v></c>")
            + row("<c><v>110101199003070000</v></c>", "<c><v>0.1</v></c>")
            + row("110101199003070134", "<c t=\"b\"><v>1</v></c>")
        let result = try read(workbook([("s", data)]))
        #expect(
            result.sheets[0].rows == [
                ["110101199003070000", "0.001"], ["110101199003070000", "0.1"],
                ["110101199003070134", "TRUE"],
            ])
        #expect(result.problems == ["xlsx.roundedNumber": 2])
    }

    @Test func formulasWithoutResultsAreNamedAndTheirColumnsKnown() throws {
        let data =
            row("name", "n", "m", "t")
            + row("A", "<c><f>B9*2</f><v></v></c>", "<c><f>B9</f><v>7</v></c>", "x")
            + row("<c><f>B1</f></c>", "<c><f t=\"shared\" si=\"0\"/><v/></c>", "<c><v>1</v></c>")
            + row("C", "<c><v>4</v></c>", "<c/>", "<c t=\"str\"><f>\"\"</f><v></v></c>")
        let folder = try TemporaryFolder()
        let path = try folder.write("t.xlsx", workbook([("s", data)]))
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        let part = try #require(input.tables.first)
        let block = TableBlock()
        var rows = 0
        while part.nextBlock(into: block) { rows += block.rowCount }
        #expect(rows == 3)
        #expect(part.unreadColumns == [0, 1])
        let problem = try #require(input.problems.all.first)
        #expect(problem.code == "xlsx.formulaWithoutResult")
        #expect(problem.count == 3 && problem.row == 0)
    }

    @Test func invalidXMLIsNamedWithItsRow() throws {
        let data = row("a", "b") + String(repeating: row("x", "y"), count: 100) + "<row></c>"
        let folder = try TemporaryFolder()
        let path = try folder.write("t.xlsx", workbook([("s", data)]))
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        let block = TableBlock()
        for part in input.tables { while part.nextBlock(into: block) {} }
        let problem = try #require(input.problems.all.first)
        #expect(problem.code == "xlsx.invalidXML" && problem.row == 100)
    }

    @Test func titlesAreSkippedAndGroupedHeadersJoined() throws {
        let data =
            row("客户名单 2024")
            + "<row><c r=\"A2\" t=\"str\"><v>编号</v></c><c r=\"B2\" t=\"str\"><v>联系</v></c>"
            + "<c r=\"C2\"/><c r=\"D2\" t=\"str\"><v>备注</v></c></row>"
            + "<row><c r=\"B3\" t=\"str\"><v>手机</v></c><c r=\"C3\" t=\"str\"><v>邮箱</v></c></row>"
            + row("<c><v>1</v></c>", "13800000000", "a@example.com", "x")
            + row("<c><v>2</v></c>", "13900000000", "b@example.com", "y")
            + row("<c><v>3</v></c>", "13900000000", "b@example.com", "z")
        let result = try read(workbook([("s", data)]))
        #expect(result.sheets[0].columns == ["编号", "联系 手机", "联系 邮箱", "备注"])
        #expect(result.sheets[0].rows.count == 3)
        #expect(result.sheets[0].rows[0] == ["1", "13800000000", "a@example.com", "x"])
    }

    @Test func entitiesAndDocumentTypesAreRefused() throws {
        var zip = StoredZip()
        zip.add(
            "xl/workbook.xml",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>")
        let bytes = zip.bytes
        #expect {
            try read(bytes)
        } throws: {
            ($0 as? ReadFailure)?.problem.code == "xlsx.refused"
        }
    }

    @Test func aBrokenZipSaysWhere() throws {
        let data = row("a", "b") + String(repeating: row("x", "y"), count: 50)
        let whole = workbook([("s", data)])
        // Without its directory a zip is read entry by entry: nothing is lost then.
        let entries = try #require(whole.firstRange(of: [0x50, 0x4B, 1, 2] as [UInt8])).lowerBound
        for length in stride(from: 10, to: entries - 30, by: 97) {
            let folder = try TemporaryFolder()
            let path = try folder.write("t.xlsx", whole[..<length])
            do {
                let input = try InputReader().open(InputItem(path: path, kind: .file))
                let block = TableBlock()
                for part in input.tables { while part.nextBlock(into: block) {} }
                #expect(!input.problems.isEmpty)
            } catch {
                #expect(error.problem.code != "")
            }
        }
    }

    @Test(arguments: [1, 22, 30, 200])
    func aWorkbookWithoutItsDirectoryIsNamed(cut: Int) throws {
        let bytes = workbook([("s", row("a", "b") + row("x", "y") + row("x", "y"))])
        #expect(try read(bytes).problems.isEmpty)
        #expect(try read(bytes + [0]).problems.isEmpty)
        let result = try read(bytes.dropLast(cut))
        #expect(result.sheets.first?.rows.count == 2)
        #expect(result.problems == ["xlsx.damaged": 1])
    }

    @Test func protectedAndOldWorkbooksAreNamed() throws {
        func compound(_ name: String) -> [UInt8] {
            var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
            bytes += [UInt8](repeating: 0, count: 1016)
            bytes += name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
            return bytes + [UInt8](repeating: 0, count: 512)
        }
        for (name, code) in [("EncryptedPackage", "xlsx.encrypted"), ("Workbook", "xls.old")] {
            #expect {
                try read(compound(name))
            } throws: {
                ($0 as? ReadFailure)?.problem.code == code
            }
        }
    }

    @Test(arguments: [
        ("1E+3", "1000"), ("1.25E+1", "12.5"), ("-1.5E-2", "-0.015"), ("0E+5", "0"),
        ("1.2345E+3", "1234.5"), ("12", "12"), ("abc", "abc"), ("1E+99", "1E+99"),
        ("0.5E+1", "5"),
    ])
    func exponentsAreWrittenOut(text: String, plain: String) {
        #expect(String(decoding: NumberText.plain(Array(text.utf8)), as: UTF8.self) == plain)
    }
}
