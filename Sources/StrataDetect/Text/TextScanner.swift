package import StrataCore

/// A piece of free text that holds something: where, what, how sure, and why.
package struct Finding: Sendable, Hashable {
    /// UTF-8 offsets into the scanned text.
    package var range: Range<Int>
    package var label: LabelID
    package var confidence: Double
    package var evidence: [Evidence]

    package init(range: Range<Int>, label: LabelID, confidence: Double, evidence: [Evidence]) {
        self.range = range
        self.label = label
        self.confidence = confidence
        self.evidence = evidence
    }
}

/// Finds labelled spans in free text. Not `Sendable`-shared: one a thread.
package struct TextScanner {
    let engine: DetectionEngine

    /// The findings in `text` (UTF-8; invalid bytes match nothing), ordered and not overlapping.
    package mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> [Finding] { [] }
}
