package import StrataCore

/// A detector that an organisation adds to the built-in ones.
package struct UserDetector: Sendable, Hashable {
    package var id: String
    package var label: LabelID
    /// A regular expression in the syntax of vectorscan: PCRE without look-around, back-references
    /// and atomic groups. It matches in linear time whatever the text.
    package var pattern: String
    /// Words that speak for a match when one stands near.
    package var keywords: [String]
    /// Farthest distance of a keyword from the match, in code points.
    package var keywordDistance: Int
    /// A match without a keyword nearby counts for nothing.
    package var requiresKeyword: Bool
    /// A match that overlaps one of these, or stands within ten code points of one, is none.
    package var exclusions: [String]
    /// Values that are never reported; compared without regard to case.
    package var allowed: [String]
    /// The name of a validator that a match must pass.
    package var validator: String?
    /// Words in a column's header that speak for the label.
    package var headers: [String]
    /// Confidence of a match on its own, in (0, 1].
    package var confidence: Double
    /// The languages of the free texts it looks at; empty means all. Values of columns and texts
    /// without a letter have none and are always looked at.
    package var languages: [Language]

    package init(
        id: String, label: LabelID, pattern: String, keywords: [String] = [],
        keywordDistance: Int = 30, requiresKeyword: Bool = false, exclusions: [String] = [],
        allowed: [String] = [], validator: String? = nil, headers: [String] = [],
        confidence: Double = 0.6, languages: [Language] = []
    ) {
        self.id = id
        self.label = label
        self.pattern = pattern
        self.keywords = keywords
        self.keywordDistance = keywordDistance
        self.requiresKeyword = requiresKeyword
        self.exclusions = exclusions
        self.allowed = allowed
        self.validator = validator
        self.headers = headers
        self.confidence = confidence
        self.languages = languages
    }
}

/// A match of a user's detector that passed its filters.
package struct UserMatch: Sendable, Hashable {
    /// Index into `UserDetectorSet.detectors`.
    package var detector: Int
    /// Byte offsets in the text.
    package var range: Range<Int>
    /// The nearest keyword and its distance in code points, where one stands near enough.
    package var keyword: String?
    package var keywordDistance: Int?
    /// The detector's validator agreed.
    package var isValidated: Bool
}
