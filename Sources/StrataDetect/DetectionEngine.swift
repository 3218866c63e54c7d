import StrataCore

/// How much of the engine runs.
package enum DetectionDepth: String, Sendable, CaseIterable {
    /// Identifiers with form, check digits and context words.
    case rules
    /// The rules, and names, addresses, companies, health and other facts in free text.
    case full
}

/// The detectors, compiled once and shared by every thread.
package final class DetectionEngine: Sendable {
    package let depth: DetectionDepth
    let lexicon: Lexicon
    let chinese: ChineseCharacters
    /// The day against which birth and expiry dates are judged.
    let today: CivilDate

    package init(depth: DetectionDepth = .full, today: CivilDate = .today()) {
        self.depth = depth
        self.today = today
        lexicon = depth == .full ? Lexicon.standard() : Lexicon.rules()
        chinese = ChineseCharacters(
            surnames: Gazetteer.chineseSurnames, givenNames: Gazetteer.chineseGivenNameCharacters)
    }

    /// A scanner for free text with buffers of its own; one a thread.
    package func makeTextScanner() -> TextScanner { TextScanner(engine: self) }

    /// A profiler for one table's columns; one a thread, merged at the end.
    ///
    /// - Parameter header: The columns' names; empty strings where the table has none.
    package func makeTableProfiler(header: [String]) -> TableProfiler {
        TableProfiler(engine: self, header: header)
    }
}
