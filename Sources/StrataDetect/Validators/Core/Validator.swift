package import StrataCore

/// What a validator says of a value.
package enum Validation: Hashable, Sendable {
    /// It is one; `compact` is its minimal form.
    case valid(compact: String)
    case invalid(reason: InvalidReason)

    package var isValid: Bool {
        if case .valid = self { return true }
        return false
    }
}

/// A check of one sort of identifier, for people and for user-defined detectors: takes the value as
/// it was written and answers with its compact form or the reason against it.
package struct Validator: Sendable {
    /// The name that commands and policies use: a label id, or `country.number`.
    package let name: String
    /// The labels whose values it decides; a label may have several, and one that agrees is enough.
    package let labels: [LabelID]
    package let title: LocalizedText
    private let rule: @Sendable (String, CivilDate) throws(InvalidReason) -> String

    /// A validator over `rule`, which takes the value and today's date and gives the compact form.
    init(
        _ name: String, labels: [LabelID] = [], en: String, zh: String,
        rule: @escaping @Sendable (String, CivilDate) throws(InvalidReason) -> String
    ) {
        self.name = name
        self.labels = labels
        title = LocalizedText(en: en, zh: zh)
        self.rule = rule
    }

    /// A validator over a byte-level rule: `separators` are dropped, letters made capital.
    init(
        _ name: String, labels: [LabelID] = [], en: String, zh: String,
        dropping separators: StaticString, keepsCase: Bool = false,
        problem: @escaping @Sendable (ByteView, CivilDate) -> InvalidReason?
    ) {
        self.init(name, labels: labels, en: en, zh: zh) {
            (value, today) throws(InvalidReason) in
            let clean = CleanText(value, dropping: separators, keepsCase: keepsCase)
            if let reason = clean.view({ problem($0, today) }) { throw reason }
            return clean.text
        }
    }

    /// The same for rules that do not ask for the date.
    init(
        _ name: String, labels: [LabelID] = [], en: String, zh: String,
        dropping separators: StaticString, keepsCase: Bool = false,
        problem: @escaping @Sendable (ByteView) -> InvalidReason?
    ) {
        self.init(
            name, labels: labels, en: en, zh: zh, dropping: separators, keepsCase: keepsCase
        ) { text, _ in problem(text) }
    }

    /// Judges `value`; `today` is the day after which no date may lie.
    package func validate(_ value: String, today: CivilDate) -> Validation {
        // No identifier is near this long; the bound keeps hostile input cheap.
        guard value.utf8.count <= 4096 else { return .invalid(reason: .length) }
        do {
            return .valid(compact: try rule(value, today))
        } catch {
            return .invalid(reason: error)
        }
    }
}
