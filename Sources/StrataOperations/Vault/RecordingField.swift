import StrataCore
import StrataVault

/// The fields of a recording's record; where each stands in the schema is its raw value.
enum RecordingField: Int, Sendable, Hashable, CaseIterable {
    case agent, phone, time
    /// Seconds with three decimals.
    case duration
    /// The file's name as it was.
    case file
    case campaign, call, format
    /// `RecordingJudgement`.
    case judged
    /// Where the audio is: a `RecordingReference`, in one of the two.
    case recording, highRiskRecording
    case transcript, highRiskTranscript

    var name: String {
        switch self {
        case .agent: "agent"
        case .phone: "phone"
        case .time: "time"
        case .duration: "duration_seconds"
        case .file: "file"
        case .campaign: "campaign"
        case .call: "call"
        case .format: "format"
        case .judged: "judged"
        case .recording: "recording"
        case .highRiskRecording: "recording_high_risk"
        case .transcript: "transcript"
        case .highRiskTranscript: "transcript_high_risk"
        }
    }

    private var label: LabelID {
        switch self {
        case .agent: "staff_id"
        case .phone: "phone"
        case .time, .duration, .format, .judged: "call_record"
        // The name holds the number; nobody needs to see it.
        case .file, .recording: "recording"
        case .campaign: "campaign"
        case .call: "business_id"
        case .highRiskRecording: "recording_high_risk"
        case .transcript: "transcript"
        case .highRiskTranscript: "transcript_high_risk"
        }
    }

    /// A number ends with the contact, all else with the recording.
    private var retentionClass: RetentionClass {
        switch self {
        case .phone, .file: .contact
        default: .recording
        }
    }

    private func tier(_ policy: Policy) -> SensitivityTier {
        switch self {
        case .highRiskRecording, .highRiskTranscript: .t1
        // Which of the two fields a recording has is decided for each.
        case .recording, .transcript: .t2
        default:
            max(
                policy.decideTier(
                    label: label, context: TierContext(kind: .column, onPersonRecord: true)
                ).sealedAs, .t2)
        }
    }

    func definition(_ policy: Policy) -> FieldDefinition {
        FieldDefinition(
            number: rawValue, name: name, label: label, tier: tier(policy),
            retentionClass: retentionClass, mask: policy.widestMask(of: label))
    }
}

/// What is known of what is said in a recording.
enum RecordingJudgement: String, Sendable, Hashable {
    /// Nothing looked at it: it may hold anything.
    case unjudged
    /// Its transcript holds nothing restricted.
    case judged
    /// Its transcript holds T1.
    case restricted
}

extension ImportPlan {
    /// The plan of recordings: their fields are known.
    init(recordings policy: Policy) {
        columns = RecordingField.allCases.map { field in
            let definition = field.definition(policy)
            return Column(
                name: definition.name, label: definition.label, tier: definition.tier,
                action: .keep, evidence: [], confidence: 1, definition: definition,
                role: SearchRole(definition.label))
        }
        kind = .recording
    }
}

extension DatasetSchema {
    /// The number of a field of recordings, by its name; schemas may come to differ.
    func number(of field: RecordingField) -> Int? {
        fields.first { $0.name == field.name }?.number
    }

    /// Whether a field says where audio is, which only Strata writes.
    func isReference(_ field: FieldDefinition) -> Bool {
        kind == .recording
            && [RecordingField.recording.name, RecordingField.highRiskRecording.name]
                .contains(field.name)
    }
}
