import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What a reader cannot read as it should is said, and no part of a value passes for the whole.
@Suite struct ImportReadingTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    /// A gzip of one stored block whose last bytes are missing.
    static func cutGzip(_ text: String, lacking count: Int) -> Data {
        let bytes = Array(text.utf8)
        let length = UInt16(bytes.count)
        let (low, high) = (UInt8(length & 0xFF), UInt8(length >> 8))
        return Data(
            [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, low, high, ~low, ~high]
                + bytes.dropLast(count))
    }

    private static func people(_ count: Int) -> String {
        "姓名,手机号,城市\n" + (0..<count).map { "王芳,\(13_800_138_000 + $0),北京\n" }.joined()
    }

    @Test func aCutFileIsTold() throws {
        let file = try fixture.folder.file(
            "list.csv.gz", Self.cutGzip(Self.people(40), lacking: 300))
        let outcome = try fixture.bring(file: file)
        #expect(outcome.tally.records < 40)
        let problem = try #require(
            outcome.problems.first { $0.code == "file.compressedDamaged" })
        #expect(!problem.isNote)
        // The last row that is there is only the start of one.
        #expect(outcome.tally.rejected == [.cut: 1])
        let report = ImportReport(batch: "imp", dataset: "set", outcome: outcome)
        #expect(report.problems == outcome.problems)
    }

    @Test func brokenBytesAndQuotesAreTold() throws {
        var bytes = Array(Self.people(3).utf8)
        bytes += [0xE7, 0x8E] + Array(",13900139002,上海\n李娜,13700137003,\"广州\n".utf8)
        let file = try fixture.folder.file("list.csv", Data(bytes))
        let outcome = try fixture.bring(file: file)
        #expect(outcome.tally.records == 5)
        #expect(
            Set(outcome.problems.map(\.code)).isSuperset(
                of: ["text.invalidBytes", "csv.unclosedQuote"]))
    }

    @Test func aRowThatIsTooLongIsRejectedAndTheRestIsKept() throws {
        let long = "李娜,13700137003,\(String(repeating: "长", count: 1_500_000))\n"
        let outcome = try fixture.bring(
            Self.people(3) + long + "赵六,13600136006,广州\n", mapping: ["城市": "call_note"])
        #expect(outcome.tally.records == 4 && outcome.tally.rejected == [.cut: 1])
        #expect(outcome.problems.contains { $0.code == "text.recordTooLong" && $0.row == 4 })
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            #expect(try lookup.find(.phone("13700137003")).isEmpty)
            #expect(try lookup.find(.phone("13600136006")).count == 1)
            let catalogue = DatasetCatalogue(vault: vault)
            let rejects = try catalogue.rejects(of: try catalogue.batches()[0])
            #expect(rejects.map(\.row) == [4] && rejects[0].cells[1] == "13700137003")
        }
    }

    /// Behind a quote that nobody closed, in more text than a record may have.
    @Test func rowsBehindAnOpenQuoteAreImported() throws {
        let filler = String(repeating: "x", count: 9_000)
        var text = "name,phone,memo\nDaniel Moore,+15715550000,\"\(filler)\n"
        for row in 1..<600 { text += "Daniel Moore,+1571555\(1_000 + row),\(filler)\n" }
        let outcome = try fixture.bring(
            text, mapping: ["name": "person_name", "phone": "phone", "memo": nil])
        #expect(outcome.tally.records == 600)
        #expect(outcome.problems.map(\.code) == ["csv.unclosedQuote"])
    }

    /// Fields that come late in a file are met in any order; no value stands under another's name.
    @Test func lateFieldsOfRecordsKeepTheirNames() throws {
        let memo = String(repeating: "x", count: 3_000)
        var text = ""
        for row in 0..<200 {
            text += "{\"name\":\"王芳\",\"phone\":\"\(13_800_138_000 + row)\",\"memo\":\"\(memo)\"}\n"
        }
        for row in 0..<20 {
            text += "{\"phone\":\"\(13_900_138_000 + row)\",\"zmail\":\"a\(row)@example.org\","
            text += "\"13700137003\":\"x\(row)\",\"acity\":\"北京\"}\n"
        }
        let outcome = try fixture.bring(text, name: "list.jsonl", mapping: ["memo": nil])
        #expect(outcome.tally.records == 220)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let view = try lookup.show(try #require(try lookup.find(.phone("13900138007")).first))
            let shown = view.records[0].fields.reduce(into: [:]) { $0[$1.name] = $1.shown }
            #expect(shown["acity"] == "北京")
            #expect(shown["zmail"] == "***@example.org")
            #expect(try lookup.find(.email("a7@example.org")).count == 1)
        }
    }

    @Test func recordsThatCannotBeReadAreKeptAsTheyWere() throws {
        let lines = [
            #"{"name":"王芳","phone":"13800138001"}"#, #"{"name":"\u674e\"娜","phone":13700137003,}"#,
            #"{"name":"赵六","phone":"13600136006"}"#, #"["孙七","13600136007"]"#,
            #"{"name":"周八","phone":"13600136008""#,
        ]
        let outcome = try fixture.bring(
            lines.joined(separator: "\n"), name: "list.jsonl",
            mapping: ["name": "person_name", "phone": "phone"])
        #expect(outcome.tally.records == 2 && outcome.tally.rejected == [.unreadable: 3])
        #expect(outcome.problems.contains { $0.code == "json.syntax" && !$0.isNote })
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let rejects = try catalogue.rejects(of: try catalogue.batches()[0])
            #expect(rejects.map(\.row) == [2, 4, 5])
            #expect(rejects.map(\.cells) == [[lines[1]], [lines[3]], [lines[4]]])
        }
        #expect(try fixture.leaks(of: ["13700137003", "13600136007"]) == [])
    }

    @Test func whatADamagedFileLacksIsNotRemoved() throws {
        try fixture.bring(Self.people(40))
        let file = try fixture.folder.file(
            "list2.csv.gz", Self.cutGzip(Self.people(40), lacking: 300))
        let request = ImportRequest(
            path: file, kind: .contact, dataset: "list", policy: fixture.policy, threads: 1, now: 3)
        let plan = try ImportOperation(request).propose().plan
        try fixture.with { vault in
            let corrected = CorrectedFile(request)
            #expect(throws: CorrectionError.unread(path: file)) {
                try corrected.apply(plan, in: vault, removesMissing: true)
            }
            #expect(try vault.records.read { try $0.recordCount() } == 40)
            let outcome = try corrected.apply(plan, in: vault, removesMissing: false)
            #expect(outcome.difference.problems.contains { $0.code == "file.compressedDamaged" })
        }
    }

    @Test func aDamagedVersionOfARegistryReplacesNone() throws {
        func numbers(_ range: Range<Int>) -> String {
            "phone\n" + range.map { "\(13_800_138_000 + $0)\n" }.joined()
        }
        try fixture.with { vault in
            let calls = DoNotCall(vault: vault)
            func bring(_ version: String, _ file: String) throws -> DoNotCall.Imported {
                var list = DoNotCall.List(path: file, time: 5)
                list.source = "national"
                list.version = version
                return try calls.bring(list)
            }
            _ = try bring("1", try fixture.folder.file("one.csv", numbers(0..<30)))
            let cut = Self.cutGzip(numbers(0..<30), lacking: 100)
            let second = try bring("2", try fixture.folder.file("two.csv.gz", cut))
            #expect(second.isUnread && second.outdated == 0)
            #expect(try calls.check(.phone("13800138029")).count == 1)
            let third = try bring("2", try fixture.folder.file("two.csv", numbers(0..<25)))
            #expect(third.problems == [] && third.outdated == 5)
        }
    }
}
