import StrataVault

extension SubjectView.Record {
    /// The fields of a recording, without the one of each pair that it has not: whether audio and
    /// transcript are T1 is known of a recording without opening T1.
    static func fields(
        _ shown: [SubjectView.Field], ofRecording fields: RecordFields, _ schema: DatasetSchema
    ) -> [SubjectView.Field] {
        let text = schema.number(of: .judged).flatMap { fields.values[$0] } ?? ""
        let hidden: Set<RecordingField>
        switch RecordingJudgement(rawValue: text) {
        case .unjudged: hidden = [.recording, .transcript, .highRiskTranscript]
        case .restricted: hidden = [.recording, .transcript]
        case .judged, nil: hidden = []
        }
        let names = Set(hidden.map(\.name))
        return shown.filter { !names.contains($0.name) }
    }
}
