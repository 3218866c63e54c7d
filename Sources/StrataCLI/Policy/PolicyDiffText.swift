import StrataCore

/// A difference of policies for a reader.
struct PolicyDiffText {
    let language: Language

    func text(_ difference: PolicyDifference) -> String {
        guard !difference.isEmpty else { return say(Message("policy.diff.same")) + "\n" }
        var lines = [say(Message("policy.diff.changes"))]
        var section = ""
        for change in difference.changes {
            if change.section != section {
                section = change.section
                lines.append("  \(section)")
            }
            lines.append("    " + line(change))
        }
        lines += ["", say(Message("policy.diff.effects"))]
        if difference.effects.isEmpty { lines.append("  " + say(Message("policy.diff.noEffect"))) }
        for effect in difference.effects {
            lines.append(
                "  \(mark(effect.strictness)) \(subject(effect.subject)): \(effect.from) → \(effect.to)"
            )
            if !effect.labels.isEmpty {
                lines.append("      " + effect.labels.map(\.rawValue).joined(separator: ", "))
            }
        }
        lines += ["", say(Message("policy.diff.legend"))]
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ change: PolicyChange) -> String {
        switch change.kind {
        case .added: "+ \(change.id)  \(clipped(change.to ?? ""))"
        case .removed: "- \(change.id)  \(clipped(change.from ?? ""))"
        case .changed:
            "\(mark(change.strictness)) \(change.id.isEmpty ? "" : change.id + " ")\(change.field): "
                + "\(change.from ?? "–") → \(change.to ?? "–")"
        }
    }

    private func clipped(_ text: String) -> String {
        text.count > 160 ? text.prefix(159) + "…" : text
    }

    private func mark(_ change: StrictnessChange) -> String {
        switch change {
        case .stricter: "▲"
        case .looser: "▼"
        case .mixed: "◆"
        case .same, .neutral: "·"
        }
    }

    private func subject(_ subject: PolicyEffect.Subject) -> String {
        switch subject {
        case .tier: say(Message("policy.table.tier"))
        case .handling(let property): property.title[language]
        case .retention(let retentionClass):
            say(Message("policy.diff.retention", ["class": retentionClass.title[language]]))
        case .calling(""): say(Message("policy.diff.callingAnywhere"))
        case .calling(let country):
            say(Message("policy.diff.calling", ["country": country]))
        }
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
