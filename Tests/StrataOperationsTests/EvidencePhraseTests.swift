import Foundation
import StrataCore
import Testing

@testable import StrataOperations

/// The engine's phrases about columns against the messages that say them in both languages.
@Suite struct EvidencePhraseTests {
    private static let columns = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/StrataDetect/Columns")

    /// String literals of several words in the sources that judge columns, with a number where a
    /// value stands.
    private static let phrases: [String] = {
        var phrases: Set<String> = []
        let files = FileManager.default.enumerator(at: columns, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            for line in text.split(separator: "\n") where !line.contains("//") {
                for match in line.matches(of: /"([a-z][^"]* [^"]*)"/) {
                    phrases.insert(String(match.1).replacing(/\\\([^)]*\)/) { _ in "7" })
                }
            }
        }
        return phrases.sorted()
    }()

    @Test func thePhrasesAreFound() {
        #expect(Self.phrases.count > 30)
        #expect(Self.phrases.contains("date and time"))
        #expect(Self.phrases.contains("dates from 7 to 7, as birth dates are"))
    }

    @Test func everyPhraseIsSaidInBothLanguages() {
        for phrase in Self.phrases {
            let message = EvidencePhrase.message(phrase)
            #expect(message != nil, "\(phrase)")
            #expect(
                message?.text(in: .zh).contains {
                    $0.unicodeScalars.allSatisfy { $0.value > 0x3000 }
                } == true, "\(phrase)")
        }
    }

    @Test(arguments: [Language.en, .zh])
    func aLabelInEvidenceIsSaidByItsTitle(language: Language) throws {
        let title = try #require(Policy.standard.label("person_name")?.title[language])
        let glossary = ReportGlossary(
            .standard, for: ScanReport(policy: .init(.standard), sources: []))
        let evidence = Evidence(
            .contradiction, detector: "column", detail: "header says person_name, values do not")
        let text = EvidenceText(glossary: glossary, language: language).phrase(evidence)
        #expect(text.contains(title) && !text.contains("person_name"))
    }
}
