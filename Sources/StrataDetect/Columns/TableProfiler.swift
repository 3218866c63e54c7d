package import StrataCore

/// What was judged of a column.
package struct ColumnVerdict: Sendable {
    package var name: String
    /// `nil` only where nothing personal was judged, with evidence; `unknown` where undecided.
    package var label: LabelID?
    package var confidence: Double
    package var evidence: [Evidence]
    /// How many cells hold a value of a label other than the column's own, over all rows.
    package var contains: [LabelID: Int]
    /// Cells that are not empty.
    package var filled: Int
    /// Masked examples, at most three.
    package var examples: [String]

    package init(
        name: String, label: LabelID?, confidence: Double, evidence: [Evidence],
        contains: [LabelID: Int], filled: Int, examples: [String]
    ) {
        self.name = name
        self.label = label
        self.confidence = confidence
        self.evidence = evidence
        self.contains = contains
        self.filled = filled
        self.examples = examples
    }
}

/// Gathers what a table's columns hold, block by block, and judges them at the end.
///
/// Every cell passes the fast rules; a sample stratified over the whole table is examined in full.
package struct TableProfiler {
    let engine: DetectionEngine
    let header: [String]

    /// Adds a block of rows. Cell `c` of row `r` is the `cellLengths[rowStarts[r] + c]` bytes of
    /// `bytes` at `cellStarts[…]`; `firstRow` is the index of the block's first row in the table,
    /// `totalRowsHint` an estimate of the table's rows (0 when unknown).
    package mutating func add(
        bytes: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<CellSpan>,
        rowStarts: UnsafeBufferPointer<Int>, firstRow: Int
    ) {}

    /// Takes over what another thread's profiler of the same table gathered.
    package mutating func merge(_ other: TableProfiler) {}

    /// The verdicts, one a column.
    package func judge() -> [ColumnVerdict] { [] }
}

/// Place of a cell in a block's bytes.
package struct CellSpan: Sendable {
    package var start: UInt32
    package var length: UInt32
    package init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }
}
