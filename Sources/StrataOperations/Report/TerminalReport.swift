package import StrataCore

/// The report as a table for a terminal.
package struct TerminalReport {
    package var glossary: ReportGlossary
    package var language: Language
    /// Columns of the terminal.
    package var width: Int
    /// Whether colours and weights may be used.
    package var isStyled: Bool

    package init(glossary: ReportGlossary, language: Language, width: Int, isStyled: Bool) {
        self.glossary = glossary
        self.language = language
        self.width = max(60, min(width, 180))
        self.isStyled = isStyled
    }

    /// The whole report, with a line break at its end.
    package func render(_ report: ScanReport) -> String {
        var lines: [String] = []
        for source in report.sources {
            if !lines.isEmpty { lines.append("") }
            lines += render(source)
        }
        if let changes = report.changes { lines += render(changes) }
        if report.sources.count > 1 {
            lines += ["", totals(report.columnsByTier, sources: report.sources.count)]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func render(_ source: SourceReport) -> [String] {
        var lines = [style(DisplayText.neutral(source.title), "1")]
        var facts: [String] = []
        if !source.format.isEmpty { facts.append(source.format.uppercased()) }
        if !source.encoding.isEmpty { facts.append(source.encoding) }
        if !source.format.isEmpty {
            facts.append(say(Message("report.rows", ["count": NumberText.grouped(source.rows)])))
        }
        facts.append(NumberText.size(source.sizeBytes))
        lines.append(style(facts.joined(separator: " · "), "2"))
        if !source.columns.isEmpty {
            let counts = source.columns.reduce(into: [:]) { $0[$1.tier, default: 0] += 1 }
            lines += ["", totals(counts, sources: nil), ""]
            lines += table(source.columns)
        }
        let problems = source.problems.filter { !$0.isNote }
        if !problems.isEmpty {
            lines += [""] + render(problems, Message("report.problems"), mark: "!")
        }
        let notes = source.problems.filter(\.isNote)
        if !notes.isEmpty {
            lines += [""] + render(notes, Message("report.readingNotes"), mark: "·")
        }
        return lines
    }

    private func totals(_ counts: [SensitivityTier: Int], sources: Int?) -> String {
        var parts: [String] = []
        if let sources {
            parts.append(
                say(Message("report.total", ["sources": NumberText.grouped(sources)])))
        }
        for tier in SensitivityTier.allCases.reversed() {
            let count = NumberText.grouped(counts[tier, default: 0])
            parts.append("\(badge(tier)) \(say(TierStyle.word(tier))) \(style(count, "1"))")
        }
        return "  " + parts.joined(separator: "   ")
    }

    private func badge(_ tier: SensitivityTier) -> String {
        style("\(TierStyle.shape(tier)) \(tier.rawValue)", TierStyle.colour(tier))
    }

    // MARK: Columns

    private func table(_ columns: [ColumnReport]) -> [String] {
        let text = EvidenceText(glossary: glossary, language: language)
        let names = columns.map { DisplayText.neutral($0.name, limit: 60) }
        let labels = columns.map { glossary.title(of: $0, in: language) }
        let heads = [
            say(Message("report.column.name")), say(Message("report.column.label")),
            say(Message("report.column.tier")), say(Message("report.column.confidence")),
            say(Message("report.column.evidence")),
        ]
        func widest(_ cells: [String], _ head: String, _ limit: Int) -> Int {
            min(limit, max(DisplayText.width(head), cells.map(DisplayText.width).max() ?? 0))
        }
        let nameWidth = widest(names, heads[0], width / 4)
        let labelWidth = widest(labels, heads[1], width / 4)
        let tierWidth = max(4, DisplayText.width(heads[2]))
        let sureWidth = max(4, DisplayText.width(heads[3]))
        let evidenceWidth = width - 2 - nameWidth - labelWidth - tierWidth - sureWidth - 8

        func row(_ cells: [String], tier: String, evidence: String) -> String {
            [
                "  " + DisplayText.fit(cells[0], nameWidth),
                DisplayText.fit(cells[1], labelWidth), tier,
                DisplayText.fit(cells[2], sureWidth, right: true), evidence,
            ].joined(separator: "  ")
        }
        var lines = [
            style(
                row(
                    [heads[0], heads[1], heads[3]], tier: DisplayText.fit(heads[2], tierWidth),
                    evidence: heads[4]), "2")
        ]
        for (index, column) in columns.enumerated() {
            let tier = badge(column.tier) + String(repeating: " ", count: tierWidth - 4)
            let summary = text.summary(of: column, limit: 4)
            let room = max(10, evidenceWidth)
            let evidence =
                DisplayText.width(summary) <= room ? summary : DisplayText.fit(summary, room)
            lines.append(
                row(
                    [
                        names[index], labels[index],
                        NumberText.confidence(column.confidence),
                    ], tier: tier, evidence: style(evidence, "2")))
            let inner = column.contains.filter { $0.tier > .t3 }.map {
                "\(TierStyle.shape($0.tier)) \(glossary.title($0.label, in: language)) "
                    + NumberText.grouped($0.cells)
            }
            guard !inner.isEmpty else { continue }
            let line = say(Message("report.contains", ["labels": inner.joined(separator: " · ")]))
            let indent = String(repeating: " ", count: nameWidth + 4)
            for piece in DisplayText.wrap(line, max(20, width - nameWidth - 4)) {
                lines.append(indent + style(piece, "2"))
            }
        }
        return lines
    }

    // MARK: Problems and changes

    private func render(_ problems: [ScanProblem], _ title: Message, mark: String) -> [String] {
        [style("  " + say(title), mark == "!" ? "1;33" : "1")]
            + problems.flatMap { problem -> [String] in
                let text = ProblemText(language: language).line(problem)
                return DisplayText.wrap(text, width - 4).enumerated().map {
                    ($0.offset == 0 ? "  \(mark) " : "    ") + $0.element
                }
            }
    }

    private func render(_ changes: [ReportChange]) -> [String] {
        guard !changes.isEmpty else { return ["", "  " + say(Message("report.changes.none"))] }
        let text = ChangeText(glossary: glossary, language: language)
        return ["", style("  " + say(Message("report.changes")), "1")]
            + changes.map { "  " + text.line($0) }
    }

    private func say(_ message: Message) -> String { message.text(in: language) }

    private func style(_ text: String, _ parameters: String) -> String {
        isStyled ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
    }
}
