import Foundation
import StrataConnect
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations

/// Exports that are known by their rows.
@Suite struct WatermarkTests {
    private static let labels: [LabelID?] = [
        "person_name", "phone", "email", "detailed_address", nil,
    ]

    private static func row(_ person: Int) -> [String] {
        [
            "客户\(person)", "\(13_810_000_000 + person)", "k\(person)@corp.cn",
            "北京市海淀区中关村大街\(person)号", ["A", "B", "C"][person % 3],
        ]
    }

    /// Exports so many people, and gives all rows that came out.
    private static func export(
        _ count: Int, to path: String = "out.csv", in vault: Vault, by: String? = nil,
        _ make: (Int) -> [String] = row, labels: [LabelID?] = labels
    ) throws -> (rows: [[String]], outcome: MarkedRows.Outcome) {
        var rows: [[String]] = []
        let watermark = try MarkedRows(
            vault, columns: labels.map { .label($0) }, action: .queueExport, path: path,
            at: SystemClock.microseconds, by: by, purpose: .sale
        ) { rows.append($0) }
        for person in 0..<count { try watermark.add(make(person)) }
        let outcome = try watermark.finish()
        return (rows, outcome)
    }

    private func marked(_ rows: [[String]], _ make: (Int) -> [String] = row) -> [[String]] {
        let real = Set((0..<rows.count).map(make))
        return rows.filter { !real.contains($0) }
    }

    private func find(
        _ text: String, _ name: String, _ fixture: VaultFixture, _ vault: Vault,
        encoding: String.Encoding = .utf8
    ) throws -> WatermarkFinder.Report {
        let path = fixture.folder.path + "/" + name
        try #require(text.data(using: encoding)).write(to: URL(filePath: path))
        return try WatermarkFinder(vault: vault, policy: fixture.policy).find(in: path)
    }

    private static func gb18030(_ text: String) -> [UInt8] {
        guard let converter = iconv_open("GB18030", "UTF-8") else { return [] }
        defer { iconv_close(converter) }
        var input = Array(text.utf8).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2)
        var (left, room) = (input.count, output.count)
        input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { to in
                var (source, target) = (from.baseAddress, to.baseAddress)
                _ = iconv(converter, &source, &left, &target, &room)
            }
        }
        return output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
    }

    private func csv(_ rows: [[String]], _ columns: [Int]? = nil) -> String {
        rows.map { row in (columns ?? Array(row.indices)).map { row[$0] }.joined(separator: ",") }
            .joined(separator: "\n") + "\n"
    }

    // MARK: Rows

    @Test func oneRowInTwoHundredIsNobodysAndRealOnesStayAsTheyWere() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            let (rows, outcome) = try Self.export(2_000, in: vault)
            #expect(outcome.rows == 2_000 && outcome.marked == 11 && rows.count == 2_011)
            #expect(!outcome.isSmall && outcome.percentOf500 >= 91)
            let odd = marked(rows)
            #expect(odd.count == 11)
            // Every real row is there, in its order.
            let real = rows.filter { !odd.contains($0) }
            #expect(real == (0..<2_000).map(Self.row))
            for row in odd {
                #expect(NumberSpace.read(row[1])?.space == .cn)
                #expect(["A", "B", "C"].contains(row[4]) && row.allSatisfy { !$0.isEmpty })
            }
            // Not the same place in every group.
            let places = rows.indices.filter { odd.contains(rows[$0]) }.map { $0 % 200 }
            #expect(Set(places).count > 4)
            #expect(Set(odd.map { $0[0] }).count > 5)
        }
    }

    @Test func aSmallExportSaysSo() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            let (rows, outcome) = try Self.export(12, in: vault)
            #expect(rows.count == 13 && outcome.isSmall && outcome.marked == 1)
            let empty = try Self.export(0, in: vault).outcome
            #expect(empty.marked == 0 && empty.isSmall)
            let nothing = try Self.export(
                300, in: vault, { ["\($0)"] }, labels: [nil]
            ).outcome
            #expect(nothing.marked == 0)
        }
    }

    @Test func noNumberIsGivenOutTwice() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            var seen: Set<String> = []
            for _ in 0..<5 {
                for row in marked(try Self.export(900, in: vault).rows) {
                    #expect(seen.insert(row[1]).inserted && seen.insert(row[2]).inserted)
                }
            }
        }
    }

    // MARK: Finding

    @Test func aLeakedPartOfFiveHundredRowsNamesItsExportNineTimesInTen() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            let exports = try (0..<4).map {
                try Self.export(6_000, to: "out-\($0).csv", in: vault, by: "Mei")
            }
            var random = SeededRandom(seed: 11)
            var named = 0
            let known = try vault.records.read { try KnownMarks($0, vault) }
            let finder = WatermarkFinder(vault: vault, policy: fixture.policy)
            for turn in 0..<200 {
                let (rows, outcome) = exports[turn % 4]
                var left = rows
                var part: [[String]] = []
                for _ in 0..<500 {
                    part.append(left.remove(at: random.below(left.count)))
                }
                // The number alone, as a thief of numbers keeps them.
                var seen = SeenMarks(known)
                for row in part { seen.look(row: [row[1]]) }
                let names = try finder.judge(seen, known).filter(\.isNamed).map(\.export)
                #expect(names.isEmpty || names == [outcome.export])
                if names == [outcome.export] { named += 1 }
                // As a file it is no different.
                guard turn < 3 else { continue }
                let report = try find(csv(part, [1]), "leak.csv", fixture, vault)
                #expect(report.exports.filter(\.isNamed).map(\.export) == names)
            }
            #expect(named >= 176, "\(named) of 200")
        }
    }

    @Test func columnsFormsAndEncodingsDoNotMatter() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            let (rows, outcome) = try Self.export(600, in: vault)
            let other = try Self.export(600, to: "other.csv", in: vault)
            #expect(other.outcome.export != outcome.export)
            func named(_ report: WatermarkFinder.Report) -> [String] {
                report.exports.filter(\.isNamed).map(\.export)
            }
            func form(_ number: String, _ text: (String, String, String) -> String) -> String {
                let digits = Array(number)
                return text(
                    String(digits[..<3]), String(digits[3..<7]), String(digits[7...]))
            }
            // Others' order and names; a number with blanks, dashes, the country, a nought.
            let reordered = "tel;who\n" + rows.map { $0[1] + ";" + $0[0] }.joined(separator: "\n")
            #expect(named(try find(reordered, "a.csv", fixture, vault)) == [outcome.export])
            for text in [
                { "+86 \($0)-\($1)-\($2)" }, { "\($0) \($1) \($2)" }, { "0086\($0)\($1)\($2)" },
                { "(\($0)) \($1).\($2)" },
            ] as [(String, String, String) -> String] {
                let lines = "tel\n" + rows.map { form($0[1], text) }.joined(separator: "\n")
                #expect(named(try find(lines, "b.csv", fixture, vault)) == [outcome.export])
            }
            // Full-width digits, and another encoding.
            let wide = rows.map { row in
                String(
                    String.UnicodeScalarView(
                        row[1].unicodeScalars.compactMap { UnicodeScalar($0.value + 0xFEE0) }))
            }
            #expect(
                named(
                    try find(
                        "姓名,电话\n"
                            + zip(rows, wide).map { "\($0[0]),\($1)" }.joined(separator: "\n"),
                        "c.csv", fixture, vault))
                    == [outcome.export])
            let path = fixture.folder.path + "/d.csv"
            try Data(Self.gb18030("姓名,电话\n" + csv(rows, [0, 1]))).write(to: URL(filePath: path))
            #expect(
                named(
                    try WatermarkFinder(vault: vault, policy: fixture.policy).find(in: path))
                    == [outcome.export])
            #expect(
                named(
                    try find(
                        "姓名,电话\n" + csv(rows, [0, 1]), "e.csv", fixture, vault,
                        encoding: .utf16))
                    == [outcome.export])
            // Without numbers: by address of mail, or by name beside address.
            #expect(
                named(try find("m\n" + csv(rows, [2]), "f.csv", fixture, vault)) == [outcome.export]
            )
            #expect(
                named(try find("a,n\n" + csv(rows, [3, 0]), "g.csv", fixture, vault))
                    == [outcome.export])
            // JSON, and prose.
            let json = rows.map { #"{"u":{"t":"\#($0[1])","n":"\#($0[0])"}}"# }
                .joined(separator: "\n")
            #expect(named(try find(json, "h.jsonl", fixture, vault)) == [outcome.export])
            let prose = rows.map { "Call \($0[0]) at \($0[1]), or later.\n" }.joined(
                separator: "\n")
            #expect(named(try find(prose, "i.txt", fixture, vault)) == [outcome.export])
        }
    }

    @Test func theReportSaysWhoTookItAndWhatFor() throws {
        let access = try AccessFixture(people: false)
        try access.fixture.with { vault in
            try access.hire("mei", [.manager], in: vault)
            let view = try access.view(vault, of: "mei", ticket: "A-7")
            var rows: [[String]] = []
            let watermark = try MarkedRows(
                view, columns: Self.labels.map { .label($0) }, action: .queueExport,
                path: "/mnt/usb.csv", at: 1_790_000_000_000_000, by: "Mei", approvedBy: "Li",
                purpose: .marketing
            ) { rows.append($0) }
            for person in 0..<400 { try watermark.add(Self.row(person)) }
            _ = try watermark.finish()
            let found = try find(csv(rows, [1]), "x.csv", access.fixture, vault)
            let export = try #require(found.exports.first)
            #expect(export.isNamed && export.confidence > 0.999 && export.found == export.marked)
            #expect(export.who == "mei" && export.by == "Mei" && export.approvedBy == "Li")
            #expect(export.purpose == "marketing" && export.ticket == "A-7")
            #expect(export.path == "/mnt/usb.csv" && export.rows == 400)
            #expect(export.time == "2026-09-21T14:13:20Z")
            // Who may not know which rows they are may not ask either.
            #expect(throws: AccessError.self) {
                _ = try WatermarkFinder(vault: view, policy: access.fixture.policy)
                    .find(in: access.fixture.folder.path + "/x.csv")
            }
        }
    }

    /// Thousands of files that are somebody else's, some full of numbers from the very ranges.
    @Test func foreignFilesNameNothing() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            for _ in 0..<3 { _ = try Self.export(4_000, in: vault) }
            let known = try vault.records.read { try KnownMarks($0, vault) }
            let finder = WatermarkFinder(vault: vault, policy: fixture.policy)
            var random = SeededRandom(seed: 23)
            var named = 0
            for turn in 0..<2_000 {
                var seen = SeenMarks(known)
                for _ in 0..<50 {
                    let number: String
                    switch turn % 4 {
                    case 0:
                        number =
                            "1\(3 + random.below(7))"
                            + "\(100_000_000 + random.digits(9) % 900_000_000)"
                    case 1: number = "\(10_000_000_000 + random.next() % 89_999_999_999)"
                    case 2: number = NumberSpace.cn.national(random.next() % NumberSpace.cn.size)
                    default: number = "(\(200 + random.below(800))) 555-01\(10 + random.below(90))"
                    }
                    seen.look(row: [number])
                }
                if try finder.judge(seen, known).contains(where: \.isNamed) { named += 1 }
            }
            #expect(named == 0)
            for seed in UInt64(1)...2 {
                let data = try GeneratedData.make(.contacts, rows: 200, seed: seed)
                let report = try find(data.text, "generated.csv", fixture, vault)
                #expect(report.exports.isEmpty && report.rows == 200)
            }
        }
    }

    @Test func chanceIsBoundedFromAbove() {
        // P(X ≥ 1) of one draw is the share itself.
        #expect(abs(WatermarkFinder.tail(1, of: 1, share: 1e-4) - 1e-4) < 1e-8)
        #expect(WatermarkFinder.tail(2, of: 3, share: 0.01) >= 2.98e-4)
        #expect(WatermarkFinder.tail(1, of: 500, share: 0.01) == 1)
        #expect(WatermarkFinder.tail(0, of: 5, share: 0.5) == 1)
        #expect(abs(MarkedRows.chance(marked: 30, of: 5_970, part: 500) - 0.926) < 0.01)
        #expect(MarkedRows.chance(marked: 2, of: 100, part: 500) == 1)
    }

    /// Two exports of one list show each other which rows are in one alone: those go.
    @Test func twoExportsOfAListGiveTheirMarkedRowsAway() throws {
        let fixture = try VaultFixture()
        try fixture.with { vault in
            let one = try Self.export(2_000, in: vault)
            let two = try Self.export(2_000, to: "b.csv", in: vault)
            let common = Set(one.rows).intersection(two.rows)
            let left = marked(one.rows.filter(common.contains)).count
            // None of eleven: what docs/canaries.md says of it.
            #expect(left == 0)
            let report = try find(
                csv(one.rows.filter(common.contains)), "diff.csv", fixture, vault)
            #expect(report.exports.isEmpty)
        }
    }

    // MARK: Exports of queues

    @Test func aDiallersFileIsMarkedAndItsMarkedRowsCannotBeDialled() throws {
        let fixture = try QueueTests.prepared(450)
        let now = QueueTests.now
        try fixture.with(now: now) { vault in
            _ = try QueueBuilding(vault: vault, policy: fixture.policy, now: now)
                .build("Spring", meter: WorkMeter())
            for form in DiallerExport.Form.allCases {
                let path = fixture.folder.path + "/\(form.rawValue).csv"
                let sink = ByteSink(file: try ReplacingFile(path: path))
                let outcome = try DiallerExport(vault: vault, policy: fixture.policy).run(
                    .init(
                        campaign: "Spring", form: form, count: 210, holdSeconds: 3_600, by: "Mei",
                        approvedBy: "Li", path: path, now: now), to: sink)
                try sink.finish()
                #expect(outcome.watermark.rows == 210 && outcome.watermark.marked == 2)
                let lines = try String(contentsOfFile: path, encoding: .utf8)
                    .split(separator: "\n").dropFirst().map {
                        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                    }
                let place = form == .csv ? 1 : 4
                let odd = lines.filter {
                    NumberSpace.read(
                        $0[place].filter(\.isNumber)) != nil
                }
                #expect(lines.count == 212 && odd.count == 2)
                for row in odd {
                    #expect(row[form == .csv ? 2 : 1] == outcome.mark)
                    #expect(form == .csv || (row[3] == "86" && !row[6].isEmpty))
                    // Of the form that real rows have.
                    #expect(row[0].count == lines[0][0].count)
                    #expect(row[place].count == lines[0][place].count)
                }
                let report = try WatermarkFinder(vault: vault, policy: fixture.policy)
                    .find(in: path)
                #expect(
                    report.exports.filter(\.isNamed).map(\.export) == [outcome.watermark.export])
                // Its result comes back: somebody dialled it.
                let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
                let results = QueueResults(vault: vault, policy: fixture.policy, desk: desk)
                let lead = form == .csv ? odd[0][0] : "lea-" + odd[0][0]
                #expect(throws: QueueError.unknownLead) {
                    _ = try results.report(
                        lead, by: "dialler:\(outcome.mark)", result: "sale", at: now)
                }
                let alarm = try #require(
                    try CanaryBook(vault: vault, policy: fixture.policy).alarms().last)
                #expect(alarm.cause == "returned" && alarm.export == outcome.watermark.export)
            }
        }
    }

    @Test func whoeverLooksAMarkedRowUpOrBringsItBackRaisesAnAlarm() throws {
        let fixture = try VaultFixture()
        try fixture.bring(CanaryTests.list(10))
        let (rows, outcome) = try fixture.with { vault in
            try Self.export(300, in: vault)
        }
        let odd = marked(rows)
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.phone(odd[0][1])).isEmpty)
            let alarms = try CanaryBook(vault: vault, policy: fixture.policy).alarms()
            #expect(alarms.map(\.export) == [outcome.export] && alarms[0].cause == "exported")
        }
        // A bought list turns out to be one's own.
        try fixture.bring(
            "姓名,手机号\n" + csv(rows, [0, 1]), name: "bought.csv", dataset: "bought")
        try fixture.with { vault in
            let alarms = try CanaryBook(vault: vault, policy: fixture.policy).alarms()
            #expect(alarms.count == 2 && alarms[1].cause == "returned" && !alarms[1].frozen)
            #expect(alarms[1].export == outcome.export)
        }
    }

    @Test func whichRowsTheyAreIsSealed() throws {
        let fixture = try VaultFixture()
        let odd = try fixture.with { vault in marked(try Self.export(300, in: vault).rows) }
        #expect(odd.count == 2)
        #expect(try fixture.leaks(of: odd.flatMap { [$0[1], $0[2], $0[0] + "\n"] }) == [])
        try fixture.with { try fixture.expectWhole($0) }
    }
}
