import StrataCore
import StrataVault

/// Some of the values that a vault seals, drawn at random while its records are opened: each record is
/// as likely to be among them as any other, and memory is bounded by their number.
struct ClearValueSample {
    private let size: Int
    private var seen = 0
    private var random: any RandomNumberGenerator
    /// What is looked for of a record: bytes, and the label of the field that they are from.
    private var drawn: [[(bytes: [UInt8], label: String)]] = []

    init(size: Int, random: any RandomNumberGenerator) {
        self.size = size
        self.random = random
    }

    mutating func add(_ fields: RecordFields, _ schema: DatasetSchema) {
        seen += 1
        guard size > 0 else { return }
        let place = drawn.count < size ? drawn.count : Int.random(in: 0..<seen, using: &random)
        guard place < size else { return }
        var looked: [(bytes: [UInt8], label: String)] = []
        for (number, value) in fields.values.sorted(by: { $0.key < $1.key }) {
            guard let field = schema[number], Self.isLookedFor(field, schema.kind) else { continue }
            for form in TellingValue.forms(of: value, as: SearchRole(field.label)) {
                looked.append((form, field.label?.rawValue ?? "unknown"))
            }
        }
        if place == drawn.count { drawn.append(looked) } else { drawn[place] = looked }
    }

    /// What nothing personal is in, and words of a list that stand in the clear elsewhere, say nothing.
    private static func isLookedFor(_ field: FieldDefinition, _ kind: RecordKind) -> Bool {
        guard field.label != nil, field.isKept else { return false }
        if kind == .recording {
            // Where the audio is names its file; the others are words.
            switch RecordingField(rawValue: field.number) {
            case .format, .judged, .recording, .highRiskRecording: return false
            default: break
            }
        }
        switch field.role {
        case nil, .note, .evidence: return true
        default: return false
        }
    }

    /// Every byte string once, with its label.
    var patterns: [(bytes: [UInt8], label: String)] {
        var labels: [[UInt8]: String] = [:]
        for (bytes, label) in drawn.joined() { labels[bytes] = label }
        return labels.map { ($0.key, $0.value) }
    }
}
