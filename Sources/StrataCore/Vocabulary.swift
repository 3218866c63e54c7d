/// The stable identifier of a label of the classification standard, such as `payment_card`.
///
/// Identifiers are lower-case ASCII words joined by underscores; they never change meaning.
package struct LabelID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
    CustomStringConvertible, ExpressibleByStringLiteral
{
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }

    /// The label of what could not be decided; handled as T1.
    package static let unknown: LabelID = "unknown"

    package var description: String { rawValue }
    package static func < (a: LabelID, b: LabelID) -> Bool { a.rawValue < b.rawValue }

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// The sensitivity axis; greater is stricter.
package enum SensitivityTier: String, Sendable, Codable, CaseIterable, Comparable {
    case t3 = "T3"
    case t2 = "T2"
    case t1 = "T1"

    package static func < (a: SensitivityTier, b: SensitivityTier) -> Bool {
        a.strictness < b.strictness
    }

    private var strictness: Int {
        switch self {
        case .t3: 0
        case .t2: 1
        case .t1: 2
        }
    }
}

/// The value axis.
package enum ValueTier: String, Sendable, Codable, CaseIterable {
    case high, mid, low
}

/// The lifecycle axis.
package enum LifecycleTier: String, Sendable, Codable, CaseIterable {
    case active, archived, disposed
}

/// The languages that Strata speaks, equal in every message, report and label.
package enum Language: String, Sendable, Codable, CaseIterable {
    case en, zh
}

/// A text in every language.
package struct LocalizedText: Sendable, Hashable, Codable {
    package var en: String
    package var zh: String

    package init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }

    package subscript(_ language: Language) -> String {
        switch language {
        case .en: en
        case .zh: zh
        }
    }
}
