import Foundation
import StrataDetect
import Testing

/// Agreement with the public library whose answers stand in `../shared/data/detect/identifiers.tsv`.
struct IdentifierAgreementTests {
    static let file = VectorFiles.shared("data/detect/identifiers.tsv")

    @Test(.enabled(if: file != nil, "../shared is not beside the package"))
    func everyAnswerAgrees() throws {
        let url = try #require(Self.file)
        let today = try #require(CivilDate(year: 2026, month: 1, day: 1))
        let text = try String(contentsOf: url, encoding: .utf8)
        var judged = 0
        for (index, line) in text.split(separator: "\n").enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            guard columns.count == 4 else { continue }
            let validator = try #require(Validators.named(columns[0]))
            let expected =
                columns[2] == "1"
                ? columns[3] : columns[3].replacing("Invalid", with: "").lowercased()
            let answer: String
            switch validator.validate(columns[1], today: today) {
            case .valid(let compact): answer = compact
            case .invalid(let reason): answer = reason.sort
            }
            // The values are test numbers; all the same only the line's number is shown.
            #expect(answer == expected, "line \(index + 1), \(columns[0])")
            judged += 1
        }
        #expect(judged > 6000)
    }
}
