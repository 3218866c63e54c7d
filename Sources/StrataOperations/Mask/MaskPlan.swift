import StrataCore

/// What is done to each column of a table.
struct MaskPlan: Sendable {
    enum Action: Sendable, Equatable {
        case keep
        /// The whole value in this form.
        case value(MaskForm, LabelID)
        /// Free text: what is found inside is masked, the rest stays.
        case spans
    }

    private(set) var columns: [Action]
    private var byName: [String: Action] = [:]
    private let policy: Policy
    private let request: MaskRequest

    init(_ reports: [ColumnReport], policy: Policy, request: MaskRequest) {
        self.policy = policy
        self.request = request
        columns = []
        columns = reports.map(action)
        for (report, action) in zip(reports, columns) {
            // Where hidden identifiers made two names one, nothing of either is shown.
            let known = byName[report.name] ?? action
            byName[report.name] = known == action ? action : .value(.none, .unknown)
        }
    }

    /// Whether values or spans may have become tokens.
    var usesTokens: Bool {
        columns.contains { action in
            switch action {
            case .value(.token, _), .spans: true
            default: false
            }
        }
    }

    /// The action of a record's field; one that nobody judged is hidden.
    subscript(_ name: String) -> Action { byName[name] ?? .value(.none, .unknown) }

    /// The action of a column; one that nobody judged is hidden.
    subscript(_ column: Int) -> Action {
        column < columns.count ? columns[column] : .value(.none, .unknown)
    }

    /// The form in which values of a label may be seen.
    func form(of label: LabelID) -> MaskForm {
        policy.mask(of: label, HandlingQuestion(labels: [label], role: request.role))[request.role]
    }

    private func action(_ column: ColumnReport) -> Action {
        if let field = request.textField, column.name == field { return .spans }
        guard let label = column.label else {
            return column.contains.contains { $0.tier > .t3 } ? .spans : .keep
        }
        if Self.texts.contains(label) { return .spans }
        let form = form(of: label)
        guard form == .full else { return .value(form, label) }
        return column.contains.contains { $0.tier > .t3 } ? .spans : .keep
    }

    /// Labels of free text, which is useless when hidden whole.
    private static let texts: Set<LabelID> = ["call_note", "transcript", "transcript_high_risk"]
}
