import StrataCore

/// What changed since an earlier report, as a person reads it.
struct ChangeText {
    var glossary: ReportGlossary
    var language: Language

    func line(_ change: ReportChange) -> String {
        let column = DisplayText.neutral(change.column, limit: 60)
        let (before, after) = (
            side(change.labelBefore, change.tierBefore), side(change.labelAfter, change.tierAfter)
        )
        let message =
            switch change.kind {
            case .added: Message("report.change.added", ["column": column, "after": after])
            case .removed: Message("report.change.removed", ["column": column, "before": before])
            case .label, .tier:
                Message(
                    "report.change.judged",
                    ["column": column, "before": before, "after": after])
            }
        return message.text(in: language)
    }

    private func side(_ label: LabelID?, _ tier: SensitivityTier?) -> String {
        let title =
            label.map { glossary.title($0, in: language) }
            ?? Message("report.label.none").text(in: language)
        return tier.map { "\(TierStyle.shape($0)) \($0.rawValue) \(title)" } ?? title
    }
}
