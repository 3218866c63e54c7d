import StrataConnect
import StrataCore
import StrataDetect

/// Writes documents and their spans as JSON lines (`docs/formats.md`); one a thread.
struct SpanLineWriter {
    private let judge: TierJudge
    private var bytes: [UInt8] = []
    private var labelTiers: [LabelID: SensitivityTier] = [:]
    private var textTiers: [Set<LabelID>: SensitivityTier] = [:]
    /// The strictest tier of any document so far.
    private(set) var strictest: SensitivityTier?

    init(judge: TierJudge) { self.judge = judge }

    /// Adds a document: its id as JSON, and the findings in the order of the text, not overlapping.
    mutating func add(id: ArraySlice<UInt8>, findings: [Finding]) {
        put("{\"id\":")
        bytes += id
        put(",\"spans\":[")
        for (index, finding) in findings.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            put("{\"start\":\(finding.codePoints.lowerBound)")
            put(",\"end\":\(finding.codePoints.upperBound)")
            put(",\"label\":")
            bytes += JSONText.quoted(finding.label.rawValue.utf8)
            put(",\"tier\":\"\(tier(of: finding.label).rawValue)\"")
            put(",\"confidence\":\(Self.number(finding.confidence)),\"evidence\":[")
            for (index, evidence) in finding.evidence.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                put(evidence)
            }
            put("]}")
        }
        let tier = tier(ofTextWith: Set(findings.lazy.map(\.label)))
        strictest = strictest.map { max($0, tier) } ?? tier
        put("],\"tier\":\"\(tier.rawValue)\"}\n")
    }

    /// Everything written so far; the writer begins anew.
    mutating func take() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: true)
        return taken
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func put(_ evidence: Evidence) {
        put("{\"kind\":\"\(evidence.kind.rawValue)\",\"detector\":")
        bytes += JSONText.quoted(evidence.detector.utf8)
        put(",\"detail\":")
        bytes += JSONText.quoted(evidence.detail.utf8)
        if let distance = evidence.distance { put(",\"distance\":\(distance)") }
        if let share = evidence.share { put(",\"share\":\(Self.number(share))") }
        put("}")
    }

    private mutating func tier(of label: LabelID) -> SensitivityTier {
        if let known = labelTiers[label] { return known }
        let tier = judge.tier(of: label)
        labelTiers[label] = tier
        return tier
    }

    private mutating func tier(ofTextWith labels: Set<LabelID>) -> SensitivityTier {
        if let known = textTiers[labels] { return known }
        let tier = judge.tier(ofTextWith: labels)
        textTiers[labels] = tier
        return tier
    }

    private static func number(_ value: Double) -> String {
        NumberText.fixed(min(max(value, 0), 1), digits: 3)
    }
}
