/// One thing that two policies say differently.
package struct PolicyChange: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case added, removed, changed
    }

    /// The section of the document: `vocabulary`, `handling`, `clocks`, …
    package var section: String
    /// The label's or rule's id; empty for a field of the document itself.
    package var id: String
    package var kind: Kind
    /// Path of the field inside, with dots: `set.mask`. Empty where the whole was added or removed.
    package var field: String
    /// As the document writes it.
    package var from: String?
    package var to: String?
    package var strictness: StrictnessChange
}

/// What changes for labels in use, whichever rules caused it.
package struct PolicyEffect: Sendable, Hashable {
    package enum Subject: Sendable, Hashable {
        /// The tier of labels.
        case tier
        case handling(HandlingProperty)
        /// When data of a class is destroyed.
        case retention(RetentionClass)
        /// Calling a person of a country; empty stands for a country that is not known.
        case calling(country: String)
    }

    package var subject: Subject
    package var from: String
    package var to: String
    package var strictness: StrictnessChange
    /// The labels that it concerns, in alphabetical order; empty for classes and calls.
    package var labels: [LabelID]
}

/// How two policies differ.
package struct PolicyDifference: Sendable, Hashable {
    /// By section and id, in the first policy's order.
    package var changes: [PolicyChange]
    package var effects: [PolicyEffect]

    package var isEmpty: Bool { changes.isEmpty }
    /// Something becomes looser, at least in part.
    package var loosens: Bool {
        effects.contains { $0.strictness == .looser || $0.strictness == .mixed }
            || changes.contains {
                $0.section == "access" && ($0.strictness == .looser || $0.strictness == .mixed)
            }
    }
}
