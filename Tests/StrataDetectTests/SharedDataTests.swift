import FoundationEssentials
import Glibc
import StrataCore
import Testing

@testable import StrataDetect

/// Labelled data that stands beside the package where it was fetched.
enum SharedData {
    static var folder: String {
        #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
            + "/shared/data/detect"
    }
    static var isThere: Bool { access(folder, R_OK) == 0 }
}

@Suite(.enabled(if: SharedData.isThere, "the shared data is not beside the package"))
struct SharedDataTests {
    // MARK: Free text

    private struct Document: Decodable {
        struct Span: Decodable {
            var type: String
            var start: Int
            var end: Int
            var tier: String
            var spoken: Bool?

            var range: Range<Int> { start..<end }
        }

        var id: Int
        var lang: String
        var text: String
        var spans: [Span]
    }

    /// The types that have a form of their own, and the labels that may be given to them.
    private static let ruleLabels: [String: Set<LabelID>] = [
        "PHONE": ["phone", "company_phone"], "EMAIL": ["email", "company_email"],
        "BANK_CARD": ["payment_card"], "CN_ID": ["cn_resident_id"],
        "US_SSN": ["us_ssn", "us_itin"], "BANK_ACCOUNT": ["bank_account", "company_bank_account"],
        "PASSPORT": ["passport"], "DOB": ["date_of_birth"], "IBAN": ["iban"], "USCC": ["uscc"],
        "WECHAT": ["wechat"], "PLATE": ["licence_plate"],
    ]

    private struct Counts {
        var wanted = 0
        var hit = 0
        var found = 0
        var right = 0

        var f1: Double {
            let (precision, recall) = (
                Double(right) / Double(max(found, 1)), Double(hit) / Double(max(wanted, 1))
            )
            return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        }
    }

    /// Every seventh document.
    private func documents() throws -> [Document] {
        let data = try Data(contentsOf: URL(filePath: SharedData.folder + "/calls.jsonl"))
        return try data.split(separator: 0x0A).enumerated().filter { $0.offset % 7 == 3 }.map {
            try JSONDecoder().decode(Document.self, from: $0.element)
        }
    }

    @Test func callsAreUnderstood() throws {
        var scanner = Scan.full.makeTextScanner()
        var rules: [String: Counts] = [:]
        var characters = (all: 0, missed: 0)
        var strict = (true: 0, said: 0, both: 0)
        var spoken = (all: 0, hit: 0)
        let documents = try documents()
        #expect(documents.count > 500)
        for document in documents {
            var text = document.text
            let findings = text.withUTF8 { scanner.scan($0) }
            for (type, labels) in Self.ruleLabels {
                let found = findings.filter { labels.contains($0.label) }
                let wanted = document.spans.filter { $0.type == type }
                let hit = wanted.filter { span in
                    found.contains { $0.codePoints.overlaps(span.range) }
                }
                rules[document.lang, default: Counts()].wanted += wanted.count
                rules[document.lang, default: Counts()].hit += hit.count
                rules[document.lang, default: Counts()].found += found.count
                rules[document.lang, default: Counts()].right +=
                    found.count { finding in
                        wanted.contains { $0.range.overlaps(finding.codePoints) }
                    }
                spoken.all += wanted.count { $0.spoken == true }
                spoken.hit += hit.count { $0.spoken == true }
            }
            let tiers = findings.map { Policy.standard.tier(of: $0.label) }
            var covered = Set<Int>()
            for (finding, tier) in zip(findings, tiers) where tier > .t3 {
                covered.formUnion(finding.codePoints)
            }
            for span in document.spans where span.tier != "T3" {
                characters.all += span.range.count
                characters.missed += span.range.count { !covered.contains($0) }
            }
            let isStrict = document.spans.contains { $0.tier == "T1" }
            let said = tiers.contains(.t1)
            strict.true += isStrict ? 1 : 0
            strict.said += said ? 1 : 0
            strict.both += isStrict && said ? 1 : 0
        }
        #expect((rules["zh"]?.f1 ?? 0) >= 0.97)
        #expect((rules["en"]?.f1 ?? 0) >= 0.97)
        #expect(strict.true > 100)
        #expect(Double(strict.both) >= 0.99 * Double(strict.true))
        #expect(Double(strict.both) >= 0.98 * Double(strict.said))
        #expect(Double(characters.missed) <= 0.05 * Double(characters.all))
        #expect(spoken.all > 10)
        #expect(Double(spoken.hit) >= 0.9 * Double(spoken.all))
    }

    // MARK: Columns

    private static let columnLabels: [String: Set<LabelID>] = [
        "PERSON": ["person_name"], "PHONE": ["phone", "company_phone"],
        "EMAIL": ["email", "company_email"],
        "NATIONAL_ID": ["cn_resident_id", "us_ssn", "us_itin", "other_national_id"],
        "BANK_CARD": ["payment_card"], "ADDRESS": ["detailed_address", "company_address"],
        "COMPANY": ["company"], "USCC": ["uscc"], "PASSPORT": ["passport"],
        "BANK_ACCOUNT": ["bank_account", "company_bank_account"], "IBAN": ["iban"],
        "HEALTH": ["health"], "DOB": ["date_of_birth"], "WECHAT": ["wechat"],
        "PLATE": ["licence_plate"], "PURCHASE": ["purchase", "preference"],
        "FREE_TEXT": ["call_note", "transcript", "transcript_high_risk"],
    ]

    private func truth() throws -> [String: [String: String]] {
        let data = try Data(contentsOf: URL(filePath: SharedData.folder + "/cols/truth.json"))
        return try JSONDecoder().decode([String: [String: String]].self, from: data)
    }

    /// The first 300 rows of a table with quoted cells.
    private func table(_ name: String) throws -> SmallTable {
        let path = SharedData.folder + "/cols/" + name
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(
            whereSeparator: \.isNewline)
        let rows = lines.prefix(301).map { Self.cells($0) }
        return SmallTable(rows.first ?? [], Array(rows.dropFirst()))
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var quoted = false
        for character in line {
            if character == "\"" {
                quoted.toggle()
            } else if character == ",", !quoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    @Test(arguments: [
        ("en_clear", 0.95), ("zh_clear", 0.95), ("en_cryptic", 0.8), ("zh_cryptic", 0.8),
        ("en_opaque", 0.8), ("zh_opaque", 0.8),
    ])
    func columnsAreUnderstood(_ name: String, _ least: Double) throws {
        let truth = try #require(try truth()["cols_\(name).csv"])
        let typed = Self.columnLabels.values.reduce(into: Set()) { $0.formUnion($1) }
        let verdicts = try table("cols_\(name).csv").verdicts()
        #expect(verdicts.count == truth.count)
        var counts = Counts()
        var unknown = 0
        for verdict in verdicts {
            let kind = try #require(truth[verdict.name])
            if verdict.label == .unknown { unknown += 1 }
            let isTyped = verdict.label.map(typed.contains) ?? false
            counts.found += isTyped ? 1 : 0
            if kind == "NONE" {
                let tier = verdict.label.map { Policy.standard.tier(of: $0) }
                #expect(tier != .t1 || verdict.label == .unknown, "\(verdict.name)")
                continue
            }
            counts.wanted += 1
            let isRight = verdict.label.map { Self.columnLabels[kind]?.contains($0) == true }
            counts.hit += isRight == true ? 1 : 0
            counts.right += isRight == true ? 1 : 0
        }
        #expect(Double(counts.hit) >= least * Double(counts.wanted))
        #expect(Double(counts.right) >= least * Double(counts.found))
        #expect(Double(unknown) <= 0.1 * Double(verdicts.count))
    }
}
