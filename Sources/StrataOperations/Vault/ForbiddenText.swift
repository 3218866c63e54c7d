import StrataCore
import StrataDetect

/// Takes out of texts what no store may hold.
enum ForbiddenText {
    /// Puts a label's id in brackets in the place of each finding that is never stored.
    ///
    /// - Returns: How many there were, and the text without them; `nil` for none.
    static func cut(
        _ text: UnsafeBufferPointer<UInt8>, _ findings: [Finding], _ neverStored: Set<LabelID>
    ) -> (count: Int, text: [UInt8]?) {
        let forbidden = findings.filter { neverStored.contains($0.label) }
        guard !forbidden.isEmpty else { return (0, nil) }
        var rest: [UInt8] = []
        var position = 0
        for finding in forbidden {
            let range = finding.range.clamped(to: position..<text.count)
            rest += text[position..<range.lowerBound]
            rest += Array("[\(finding.label.rawValue)]".utf8)
            position = range.upperBound
        }
        rest += text[position...]
        return (forbidden.count, rest)
    }
}
