import StrataCore
import Testing

@testable import StrataDetect

/// Codes that count rows are not taken for numbers that an authority gave to people.
@Suite struct RunningNumberTests {
    private func label(_ header: String, _ values: [String]) -> LabelID? {
        SmallTable([(header, values)]).verdicts()[0].label
    }

    private var running: [String] { (0..<40).map { "G\(10_000_001 + $0)" } }

    private var scattered: [String] {
        TestColumn.make(21) { random, _ in
            "EG".map(String.init).randomElement(using: &random).map { $0 + random.digits(8) } ?? ""
        }
    }

    @Test(arguments: ["id", "No.", "c1", "编号", "record"])
    func countedRowsAreNoPassports(header: String) {
        #expect(label(header, running) != "passport")
        var random = TestRandom(4)
        #expect(label(header, running.shuffled(using: &random)) != "passport")
    }

    @Test func aHeaderThatNamesPassportsStands() {
        #expect(label("护照号", running) == "passport")
        #expect(label("passport_no", running) == "passport")
    }

    @Test func numbersThatLieFarApartAreStillPassports() {
        #expect(label("c1", scattered) == "passport")
    }

    @Test func aFewThatFollowOneAnotherCanBeAFamilys() {
        #expect(label("c1", Array(running.prefix(4))) == "passport")
    }

    @Test func countedRowsOfALongListAreTold() {
        let values = (0..<30_000).map { "E\(20_000_000 + $0 * 2)" }
        #expect(label("c1", values) != "passport")
    }
}
