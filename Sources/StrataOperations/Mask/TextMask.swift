import StrataCore
import StrataDetect

/// Masks what is found inside free text and leaves the rest; one a thread.
struct TextMask: ~Copyable {
    private let plan: MaskPlan
    private let judge: TierJudge
    private let values: ValueMask
    private var scanner: TextScanner
    private var forms: [LabelID: MaskForm] = [:]
    /// Spans masked so far.
    private(set) var count = 0

    init(
        plan: MaskPlan, judge: TierJudge, values: ValueMask, scanner: consuming TextScanner
    ) {
        self.plan = plan
        self.judge = judge
        self.values = values
        self.scanner = scanner
    }

    /// The text with every T1 and T2 span in the form that its label permits; a span of which
    /// nothing may be seen becomes its label's id in brackets.
    mutating func mask(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for finding in scanner.scan(text) where judge.tier(of: finding.label) > .t3 {
            let range = finding.range.clamped(to: position..<text.count)
            guard !range.isEmpty else { continue }
            result += text[position..<range.lowerBound]
            result += masked(UnsafeBufferPointer(rebasing: text[range]), finding.label)
            position = range.upperBound
            count += 1
        }
        result += text[position...]
        return result
    }

    /// The cells of a row, each a text.
    mutating func mask(_ row: [String]) -> [[UInt8]] {
        var cells: [[UInt8]] = []
        for var cell in row { cells.append(cell.withUTF8 { mask($0) }) }
        return cells
    }

    private mutating func masked(
        _ span: UnsafeBufferPointer<UInt8>, _ label: LabelID
    ) -> [UInt8] {
        let form = forms[label] ?? plan.form(of: label)
        forms[label] = form
        let shown = values.apply(form, to: span, label: label)
        return shown == Array(ValueMask.hidden.utf8) ? Array("[\(label.rawValue)]".utf8) : shown
    }
}
