import StrataCore
import StrataDetect

/// How many documents hold what: the verdict on a whole file of free text.
struct DocumentTally: Sendable {
    private(set) var documents = 0
    /// Documents that hold a label at least once.
    private var holding: [LabelID: Int] = [:]
    private var surest: [LabelID: Double] = [:]

    mutating func add(_ findings: [Finding]) {
        documents += 1
        var seen: Set<LabelID> = []
        for finding in findings {
            surest[finding.label] = max(surest[finding.label] ?? 0, finding.confidence)
            if seen.insert(finding.label).inserted { holding[finding.label, default: 0] += 1 }
        }
    }

    mutating func merge(_ other: DocumentTally) {
        documents += other.documents
        holding.merge(other.holding, uniquingKeysWith: +)
        surest.merge(other.surest, uniquingKeysWith: max)
    }

    /// Free text is a note; what it holds decides how strict it is.
    func verdict(name: String) -> ColumnVerdict {
        let evidence = holding.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            Evidence(
                .contains, detector: "call_note", detail: $0.key.rawValue,
                share: Double($0.value) / Double(max(documents, 1)))
        }
        return ColumnVerdict(
            name: name, label: "call_note", confidence: surest.values.max() ?? 0.5,
            evidence: evidence.isEmpty
                ? [Evidence(.format, detector: "call_note", detail: "free text")] : evidence,
            contains: holding, filled: documents, examples: [])
    }
}
