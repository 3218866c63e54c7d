package import StrataCore
import Synchronization

/// A piece of free text that holds something: where, what, how sure, and why.
package struct Finding: Sendable, Hashable {
    /// UTF-8 offsets into the scanned text.
    package var range: Range<Int>
    /// Code-point offsets into the scanned text.
    package var codePoints: Range<Int>
    package var label: LabelID
    package var confidence: Double
    package var evidence: [Evidence]

    package init(
        range: Range<Int>, codePoints: Range<Int>, label: LabelID, confidence: Double,
        evidence: [Evidence]
    ) {
        self.range = range
        self.codePoints = codePoints
        self.label = label
        self.confidence = confidence
        self.evidence = evidence
    }
}

/// Finds labelled spans in free text. One a thread: it keeps buffers between calls.
package struct TextScanner: ~Copyable {
    let engine: DetectionEngine
    let lexicon: Lexicon
    let classes = CharacterClass.table
    let full: Bool

    var buffer = TextBuffer()
    /// Words of the gazetteers that were seen, ascending by start.
    var words = WorkBuffer<WordHit>()
    var contexts = WorkBuffer<ContextHit>()
    var contextCursor = 0
    var tokens = WorkBuffer<Token>()
    var hits = WorkBuffer<Hit>()
    /// What the user's detectors found.
    var userMatches: [UserMatch] = []
    /// Digits of the candidate under examination, as ASCII.
    var digits = WorkBuffer<UInt8>()
    var groups = WorkBuffer<DigitGroup>()
    var wordAt = WorkBuffer<Int32>()
    /// Classes of all context words in the text.
    var contextClasses: ContextClass = []
    /// Characters that may be spoken digits.
    var spokenHanDigits = 0
    /// What occurs in the text at hand, for passes that need it: letters, digits and Han; what Han
    /// may be; categories of words.
    var present: CharacterClass = []
    var marks: HanMark = []
    var seen: WordCategories = []
    /// Whether the last walk through the lexicon found more than the token itself.
    var reachedBeyond = false
    var memory = WorkBuffer<Remembered>(capacity: TextScanner.memorySize)
    var steps = WorkBuffer<LexiconStep>(capacity: TextScanner.stepsSize)
    let hanMarks = TextScanner.hanMarks
    let transliteration = TextScanner.transliteration
    var covered = WorkBuffer<Bool>()
    /// Dates that no word around names, as long ago as adults' births.
    var looseDates = WorkBuffer<DateSpan>()
    var fragments = WorkBuffer<DigitFragment>()
    /// Gives the scanner an address of its own: without one, the compiler copies all of it for each
    /// call of a method that changes nothing.
    private let address = Atomic<Bool>(false)

    package init(engine: DetectionEngine) {
        self.engine = engine
        lexicon = engine.lexicon
        full = engine.depth == .full
        memory.append(repeating: Remembered(), count: TextScanner.memorySize)
        steps.append(repeating: LexiconStep(), count: TextScanner.stepsSize)
    }

    /// The findings in `text` (UTF-8; invalid bytes match nothing), ordered and not overlapping.
    package mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> [Finding] {
        examine(text)
        var findings: [Finding] = []
        guard !hits.isEmpty else { return findings }
        findings.reserveCapacity(hits.count)
        buffer.locate(text)
        for hit in hits.view { findings.append(finding(hit)) }
        return findings
    }

    /// Fills `hits` with what `text` holds; the user's detectors look at it if `byUser`.
    mutating func examine(_ text: UnsafeBufferPointer<UInt8>, byUser: Bool = true) {
        hits.removeAll()
        words.removeAll()
        contexts.removeAll()
        tokens.removeAll()
        looseDates.removeAll()
        contextCursor = 0
        contextClasses = []
        spokenHanDigits = 0
        present = []
        marks = []
        seen = []
        buffer.load(text)
        guard buffer.count > 0 else { return }
        index()
        scanRules()
        if full { scanFacts() }
        if byUser, let detectors = engine.userDetectors {
            buffer.locate(text)
            scanUser(detectors, text)
        }
        resolve()
    }

    /// The digits at hand.
    @inline(__always)
    func withDigits<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R { body(digits.view) }

    /// The digits at hand from `start` on.
    func spokenDigits<R>(from start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        body(UnsafeBufferPointer(rebasing: digits.view[min(start, digits.count)...]))
    }

    @inline(__always)
    mutating func add(
        _ start: Int, _ end: Int, _ label: BuiltinLabel, _ confidence: Float, _ reasons: Reasons,
        context: Int32 = -1
    ) {
        hits.append(
            Hit(
                start: start, end: end, label: label, confidence: confidence, reasons: reasons,
                context: context))
    }

    /// Keeps the surest of overlapping hits, and orders them.
    private mutating func resolve() {
        if hits.count < 2 { return }
        var view = hits.mutableView
        view.sort { a, b in
            a.start != b.start ? a.start < b.start : a.end > b.end
        }
        var kept = 0
        for i in 0..<hits.count {
            let hit = hits[i]
            if kept > 0 && hits[kept - 1].end > hit.start {
                if TextScanner.outranks(hit, hits[kept - 1]) {
                    // The new one may also overlap the one before.
                    hits[kept - 1] = hit
                    while kept > 1, hits[kept - 2].end > hits[kept - 1].start {
                        if TextScanner.outranks(hits[kept - 1], hits[kept - 2]) {
                            hits[kept - 2] = hits[kept - 1]
                        }
                        kept -= 1
                    }
                }
                continue
            }
            hits[kept] = hit
            kept += 1
        }
        hits.removeLast(hits.count - kept)
    }

    /// Of two overlapping hits the one with the check digit or the longer one wins, then the surer.
    private static func outranks(_ a: Hit, _ b: Hit) -> Bool {
        let (x, y) = (rank(a), rank(b))
        if x != y { return x > y }
        return a.confidence > b.confidence
    }

    private static func rank(_ hit: Hit) -> Float {
        let length = Float(min(hit.end - hit.start, 40)) * 0.01
        return hit.confidence + length
            + (hit.reasons.contains(.checksum) ? 0.15 : 0)
    }
}

/// Where a date stands.
struct DateSpan: Sendable {
    var start: Int
    var end: Int
}

/// A word of the gazetteers in the text.
struct WordHit: Sendable {
    var start: Int32
    var end: Int32
    var entry: UInt32
    var categories: WordCategories
}

/// A run of letters and digits in the text.
struct Token: Sendable {
    var start: Int32
    var end: Int32
    var shape: Shape
    /// Index of the longest gazetteer word that is this very token, or 0.
    var entry: UInt32

    struct Shape: OptionSet, Sendable {
        let rawValue: UInt8
        static let upperFirst = Shape(rawValue: 1)
        static let hasLower = Shape(rawValue: 2)
        static let hasUpperInside = Shape(rawValue: 4)
        static let hasDigit = Shape(rawValue: 8)
        static let hasLetter = Shape(rawValue: 16)
        /// Begins a sentence or line.
        static let first = Shape(rawValue: 32)
        /// Behind a digit-free hyphen or apostrophe inside a word.
        static let joined = Shape(rawValue: 64)
    }
}
