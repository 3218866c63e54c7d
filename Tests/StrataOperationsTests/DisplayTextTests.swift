import Testing

@testable import StrataOperations

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("abc", 3), ("姓名", 4), ("ａ１", 4), ("e\u{301}", 1), ("😀", 2), ("한글", 4), ("", 0),
        ("◆ T1", 4),
    ])
    func widthFollowsEastAsianWidth(text: String, columns: Int) {
        #expect(DisplayText.width(text) == columns)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 9])
    func fittedTextTakesExactlyItsColumns(columns: Int) {
        for text in ["姓名电话", "abcdef", "a姓b名", ""] {
            #expect(DisplayText.width(DisplayText.fit(text, columns)) == columns)
            #expect(DisplayText.width(DisplayText.fit(text, columns, right: true)) == columns)
        }
    }

    @Test(arguments: [
        "\u{1B}[31mred", "a\u{07}b", "\u{9B}2J", "x\u{202E}txt.exe", "a\u{200B}b", "a\nb\rc",
        "\u{2066}x", "\u{E0041}", "a\u{2028}b", "\u{7F}",
    ])
    func controlsAndDirectionMarksAreMadeVisible(text: String) {
        let shown = DisplayText.neutral(text)
        for scalar in shown.unicodeScalars {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
            #expect(scalar.properties.generalCategory != .format)
            #expect(scalar.properties.generalCategory != .lineSeparator)
        }
        #expect(shown.unicodeScalars.count == text.unicodeScalars.count)
    }

    @Test func neutralTextIsCut() {
        #expect(DisplayText.neutral(String(repeating: "长", count: 500), limit: 10).count == 11)
    }

    @Test func wrappedLinesFitAndLoseNoWord() {
        let text = "one two three 四五六七八九十 eleven"
        let lines = DisplayText.wrap(text, 10)
        #expect(lines.allSatisfy { DisplayText.width($0) <= 10 })
        let together = lines.joined().filter { $0 != " " }
        #expect(together == text.filter { $0 != " " })
    }

    @Test(arguments: [
        (0.0, "0 %"), (0.001, "<1 %"), (0.5, "50 %"), (0.999, ">99 %"), (1.0, "100 %"),
    ])
    func percentNeverRoundsToNoneOrAll(share: Double, text: String) {
        #expect(NumberText.percent(share) == text)
    }

    @Test func numbersAreGroupedAndSized() {
        #expect(NumberText.grouped(1_234_567) == "1,234,567")
        #expect(NumberText.grouped(-999) == "-999")
        #expect(NumberText.size(999) == "999 B")
        #expect(NumberText.size(41_200_000) == "41 MB")
        #expect(NumberText.duration(3725) == "1:02:05")
        #expect(NumberText.confidence(0.999) == "0.99")
    }
}
