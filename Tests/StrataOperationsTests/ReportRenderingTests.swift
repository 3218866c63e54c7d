import FoundationEssentials
import StrataCore
import Testing

@testable import StrataOperations

@Suite struct ReportRenderingTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
        "\"\u{301} onload=x", "<\u{338}b>", "{{lang}}", "</style><script>", "&lt;", "<!--", "`x`",
    ])
    func hostileNamesStayTextInThePage(name: String) throws {
        let page = try HTMLReport(glossary: SampleReport.glossary, language: .en, date: "")
            .render(SampleReport.report(columnName: name, example: name))
        let plain = try HTMLReport(glossary: SampleReport.glossary, language: .en, date: "")
            .render(SampleReport.report(columnName: "x", example: "x"))
        // No tag, attribute or comment more than the page of a harmless name has.
        for mark: Unicode.Scalar in ["<", ">", "\"", "'", "`"] {
            #expect(
                page.unicodeScalars.count { $0 == mark }
                    == plain.unicodeScalars.count { $0 == mark })
        }
    }

    @Test func pageLoadsNothingAndRunsNothing() throws {
        let page = try HTMLReport(glossary: SampleReport.glossary, language: .zh, date: "")
            .render(SampleReport.report())
        #expect(!page.contains("<script"))
        #expect(!page.contains("http://"))
        #expect(!page.contains("https://"))
        #expect(!page.contains("url("))
        #expect(!page.contains(" style="))
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("lang=\"zh-Hans\""))
    }

    @Test(arguments: Language.allCases)
    func pageSaysWhatAManagerNeeds(language: Language) throws {
        let page = try HTMLReport(
            glossary: SampleReport.glossary, language: language, date: "2026-01-02"
        ).render(SampleReport.report())
        for title in SampleReport.glossary.titles.values {
            #expect(page.contains(title[language].replacing("'", with: "&#39;")))
        }
        #expect(page.contains("PCI DSS 4.0.1"))
        #expect(page.contains("2026-01-02"))
        #expect(page.contains("csv.raggedRow"))
        #expect(page.contains(Message("report.handling").text(in: language)))
        #expect(page.contains(Message("report.decided").text(in: language)))
        #expect(!page.contains("report."))
    }

    @Test(arguments: Language.allCases, [60, 100, 180])
    func terminalLinesFitTheTerminal(language: Language, width: Int) {
        let text = TerminalReport(
            glossary: SampleReport.glossary, language: language, width: width, isStyled: false
        ).render(SampleReport.report())
        for line in text.split(separator: "\n") {
            #expect(DisplayText.width(String(line)) <= width)
        }
        #expect(text.contains("T1"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func hostileNamesCannotDriveTheTerminal() {
        let text = TerminalReport(
            glossary: SampleReport.glossary, language: .en, width: 100, isStyled: false
        ).render(SampleReport.report(columnName: "\u{1B}]0;pwned\u{07}\r\u{9B}2J"))
        let controls = text.unicodeScalars.filter {
            ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        }
        #expect(controls.isEmpty)
    }

    @Test func labelIsAnExplicitNullOnlyWhereNothingPersonalWasJudged() throws {
        let data = try ReportJSON.encode(SampleReport.report())
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("\"label\" : null"))
        let back = try ReportJSON.decode(data)
        #expect(
            back.sources[0].columns.map(\.label) == [
                "cn_resident_id", "person_name", "call_note", nil,
            ])
        #expect(back.sources[0].columns[0].confidence == 0.987)
    }

    @Test func changesNameWhatIsJudgedOtherwise() {
        let old = SampleReport.report()
        var new = old
        new.sources[0].columns[0].label = "unknown"
        new.sources[0].columns[1].tier = .t1
        new.sources[0].columns.remove(at: 3)
        let changes = ReportChange.between(old, new)
        #expect(changes.map(\.kind) == [.label, .tier, .removed])
        #expect(ReportChange.between(old, old).isEmpty)
    }
}
