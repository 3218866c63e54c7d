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
    /// The organisation's own detectors; `nil` where there are none.
    let userDetectors: UserDetectorSet?

    package init(depth: DetectionDepth = .full, today: CivilDate = .today()) {
        self.depth = depth
        self.today = today
        userDetectors = nil
        lexicon = depth == .full ? Lexicon.standard() : Lexicon.rules()
        chinese = ChineseCharacters(
            surnames: Gazetteer.chineseSurnames, givenNames: Gazetteer.chineseGivenNameCharacters)
    }

    /// An engine with an organisation's detectors besides the built-in ones; the first that cannot
    /// be used is the error.
    package convenience init(
        depth: DetectionDepth = .full, today: CivilDate = .today(), userDetectors: [UserDetector]
    ) throws(UserDetectorError) {
        try self.init(DetectionEngine(depth: depth, today: today), userDetectors: userDetectors)
    }

    /// The same engine with other detectors of an organisation; what is compiled in is shared.
    package init(
        _ engine: DetectionEngine, userDetectors: [UserDetector]
    ) throws(UserDetectorError) {
        depth = engine.depth
        today = engine.today
        lexicon = engine.lexicon
        chinese = engine.chinese
        self.userDetectors =
            userDetectors.isEmpty ? nil : try UserDetectorSet(userDetectors)
    }

    /// A scanner for free text with buffers of its own; one a thread.
    package func makeTextScanner() -> TextScanner { TextScanner(engine: self) }

    /// A profiler for one table's columns; one a thread, merged at the end. `header` has the
    /// columns' names, empty strings where the table has none.
    package func makeTableProfiler(header: [String]) -> TableProfiler {
        TableProfiler(engine: self, header: header)
    }
}
