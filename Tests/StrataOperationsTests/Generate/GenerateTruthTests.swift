import Foundation
import StrataCore
import Testing

@testable import StrataOperations

@Suite struct GenerateTruthTests {
    struct Document: Decodable {
        var id: String
        var lang: String
        var kind: String
        var text: String
    }

    struct Truth: Decodable {
        struct Span: Decodable {
            var start: Int
            var end: Int
            var label: String
        }
        var id: String
        var spans: [Span]
    }

    private static func documents(
        _ language: GenerateLanguage
    ) throws -> [(document: Document, spans: [(label: String, text: String)])] {
        let data = try GeneratedData.make(.notes, rows: 300, language: language)
        let decoder = JSONDecoder()
        let documents = try data.lines.map {
            try decoder.decode(Document.self, from: Data($0.utf8))
        }
        let truths = try data.truthText.split(separator: "\n").map {
            try decoder.decode(Truth.self, from: Data($0.utf8))
        }
        #expect(documents.map(\.id) == truths.map(\.id))
        return try zip(documents, truths).map { document, truth in
            let scalars = Array(document.text.unicodeScalars)
            var last = 0
            let spans = try truth.spans.map { span in
                try #require(last <= span.start && span.start < span.end)
                try #require(span.end <= scalars.count)
                last = span.end
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[span.start..<span.end])
                return (span.label, String(view))
            }
            return (document, spans)
        }
    }

    @Test(arguments: GenerateLanguage.allCases)
    func spansPointAtTheValues(language: GenerateLanguage) throws {
        var seen: [String: Int] = [:]
        for (document, spans) in try Self.documents(language) {
            #expect(!document.text.isEmpty)
            #expect(language == .mixed || document.lang == language.rawValue)
            for (label, text) in spans {
                seen[label, default: 0] += 1
                #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
                let digits = plainDigits(text)
                switch label {
                case "payment_card" where !digits.isEmpty: #expect(passesLuhn(digits))
                case "email":
                    let parts = text.split(separator: "@")
                    #expect(parts.count == 2 && parts[1].contains("example"))
                case "cn_resident_id" where !digits.isEmpty:
                    #expect((17...18).contains(digits.count) && !text.contains("，"))
                case "phone" where !digits.isEmpty: #expect((10...13).contains(digits.count))
                case "wechat": #expect(text.allSatisfy { $0.isASCII && $0 != " " })
                case "date_of_birth": #expect(digits.count >= 5)
                case "us_ssn" where !digits.isEmpty: #expect(digits.count == 9)
                default: break
                }
            }
            let addresses = spans.filter { $0.label == "email" }.count
            #expect(document.text.filter { $0 == "@" }.count == addresses)
        }
        for label in ["phone", "person_name", "payment_card", "detailed_address", "health"] {
            #expect(seen[label, default: 0] > 3, "\(label)")
        }
    }

    @Test func transcriptsReadDigitsOut() throws {
        let chinese = try Self.documents(.zh).flatMap(\.spans).filter { $0.label == "phone" }
        #expect(chinese.contains { $0.text.contains("三四九") && plainDigits($0.text).isEmpty })
        let english = try Self.documents(.en).flatMap(\.spans).filter { $0.label == "phone" }
        #expect(english.contains { $0.text.contains("double ") || $0.text.contains("triple ") })
        #expect(english.contains { $0.text.contains("oh") })
    }

    @Test func someNumbersAreBroken() throws {
        let phones = try Self.documents(.zh).flatMap(\.spans).filter { $0.label == "phone" }
        #expect(phones.contains { $0.text.contains("\n") })
        #expect(phones.contains { $0.text.contains("-") })
    }

    @Test(arguments: [GenerateKind.contacts, .calls, .purchases], GenerateHeaders.allCases)
    func truthNamesEveryColumn(kind: GenerateKind, headers: GenerateHeaders) throws {
        for language in GenerateLanguage.allCases {
            let data = try GeneratedData.make(
                kind, rows: 1, language: language, headers: headers)
            let truth = try #require(
                try JSONSerialization.jsonObject(with: Data(data.truth)) as? [String: Any])
            let header = try #require(data.table.first)
            #expect(Set(header).count == header.count)
            #expect(Set(header) == Set(truth.keys))
        }
    }

    @Test(arguments: Language.allCases)
    func templatesAreManyAndWellFormed(language: Language) {
        let set = language == .zh ? NoteTemplates.chinese : NoteTemplates.english
        #expect(set.count >= 150)
        let all =
            set.notes + set.decoys + set.openings + set.exchanges + set.closings + set.chats
            + set.switched
        for text in all.flatMap(\.fixedTexts) {
            #expect(!text.contains { "{}[]|\\".contains($0) }, "\(text)")
        }
        let unused = Set(NoteSlot.allCases).subtracting(all.flatMap(\.slots))
        // Chinese customers have no IBAN, English ones no QQ.
        #expect(unused == (language == .zh ? [.iban] : [.qq]))
    }

    @Test func everySlotIsFilled() {
        var random = SeededRandom(seed: 5)
        for country in [Persona.Country.china, .america, .britain] {
            let persona = Persona(country: country, random: &random)
            for slot in NoteSlot.allCases {
                var out = ByteBuffer()
                NoteWriter().fill(slot, persona, &random, to: &out)
                #expect(out.count > 0, "\(slot)")
            }
        }
    }
}
