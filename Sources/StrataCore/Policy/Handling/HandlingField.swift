/// What is done alike with every property, whatever its type: reading, writing, joining.
struct HandlingField: Sendable {
    let property: HandlingProperty
    /// Reads the property from a rule's `set:` into its settings.
    let read: @Sendable (SourceNode, PolicyReader, inout HandlingSettings) -> Void
    /// Whether the settings say anything of the property.
    let speaks: @Sendable (HandlingSettings) -> Bool
    /// The value as text; `nil` where the settings are silent.
    let text: @Sendable (HandlingSettings) -> String?
    let tree: @Sendable (HandlingSettings) -> PolicyTree?
    /// Takes the settings' value as it is.
    let assign: @Sendable (HandlingSettings, inout Handling) -> Void
    /// Joins the settings' value.
    let tighten: @Sendable (HandlingSettings, inout Handling) -> Void
    /// Sets every cell of which nothing was said to its strictest.
    let close: @Sendable (inout Handling) -> Void
    /// Whether the settings' value made the handling's value what it is.
    let decides: @Sendable (HandlingSettings, Handling) -> Bool
    let finalText: @Sendable (Handling) -> String
    let finalTree: @Sendable (Handling) -> PolicyTree
    /// Which of two handlings is the stricter in this property.
    let compare: @Sendable (Handling, Handling) -> StrictnessChange

    static func field<Value: HandlingValue & DocumentValue>(
        _ property: HandlingProperty,
        _ setting: any WritableKeyPath<HandlingSettings, Value?> & Sendable,
        _ final: any WritableKeyPath<Handling, Value> & Sendable
    ) -> HandlingField {
        HandlingField(
            property: property,
            read: { node, reader, settings in
                settings[keyPath: setting] = Value.read(node, reader)
            },
            speaks: { $0[keyPath: setting] != nil },
            text: { $0[keyPath: setting]?.text },
            tree: { $0[keyPath: setting]?.tree },
            assign: { settings, handling in
                if let value = settings[keyPath: setting] { handling[keyPath: final] = value }
            },
            tighten: { settings, handling in
                if let value = settings[keyPath: setting] {
                    handling[keyPath: final] = handling[keyPath: final].tightened(by: value)
                }
            },
            close: { $0[keyPath: final] = $0[keyPath: final].closed },
            decides: { settings, handling in
                settings[keyPath: setting]?.decides(handling[keyPath: final]) ?? false
            },
            finalText: { $0[keyPath: final].text },
            finalTree: { $0[keyPath: final].tree },
            compare: { before, after in
                let a = before[keyPath: final]
                let b = after[keyPath: final]
                if a == b { return .same }
                let joined = a.tightened(by: b)
                if joined == b { return .stricter }
                return joined == a ? .looser : .mixed
            })
    }
}

/// How a value changed.
package enum StrictnessChange: String, Sendable, Hashable, CaseIterable {
    case same, stricter, looser
    /// Stricter in one cell and looser in another.
    case mixed
    /// Changed in something that has no order, such as a title.
    case neutral
}
