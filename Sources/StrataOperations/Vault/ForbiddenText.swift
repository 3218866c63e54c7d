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
        cut(
            text,
            findings.lazy.filter { neverStored.contains($0.label) }.map { ($0.range, $0.label) })
    }

    /// Puts the label's id in brackets in the place of each track of a payment card, in a value that
    /// nobody looks into otherwise: no store may hold one, whatever its column is taken for.
    static func cutTracks(_ text: UnsafeBufferPointer<UInt8>) -> (count: Int, text: [UInt8]?) {
        cut(text, TrackData.ranges(in: text).map { ($0, "card_verification") })
    }

    private static func cut(
        _ text: UnsafeBufferPointer<UInt8>, _ forbidden: [(range: Range<Int>, label: LabelID)]
    ) -> (count: Int, text: [UInt8]?) {
        guard !forbidden.isEmpty else { return (0, nil) }
        var rest: [UInt8] = []
        var position = 0
        for (found, label) in forbidden {
            let range = found.clamped(to: position..<text.count)
            rest += text[position..<range.lowerBound]
            rest += Array("[\(label.rawValue)]".utf8)
            position = range.upperBound
        }
        rest += text[position...]
        return (forbidden.count, rest)
    }

    /// Labels of what is found in a text.
    static func labels(in text: String) -> [LabelID] {
        var scanner = TextScanner(engine: DetectionEngine(depth: .rules))
        var text = text
        return text.withUTF8 { text in
            scanner.scan(text).map(\.label)
                + (TrackData.ranges(in: text).isEmpty ? [] : ["card_verification"])
        }
    }

    /// What a value holds that no store may hold by the policy; `nil` where that is nothing.
    static func label(in value: String, _ policy: Policy) -> LabelID? {
        // A track is stored nowhere, whatever a policy says.
        labels(in: value).first {
            $0 == "card_verification" || ImportPlan.isNeverStored($0, policy)
        }
    }
}
