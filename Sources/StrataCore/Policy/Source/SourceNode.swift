/// Where something stands in a text; both count from 1, columns in code points.
package struct SourcePlace: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }

    static let start = SourcePlace(line: 1, column: 1)
}

/// A piece of a YAML document together with its place, after every danger has been refused.
///
/// Its depth is bounded (`YAMLSource.maximumDepth`), its keys are texts, no alias is left in it.
struct SourceNode: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// A scalar; `plain` is false where it stood in quotes or in a block.
        case scalar(String, plain: Bool)
        case list([SourceNode])
        case map([Entry])
    }

    struct Entry: Sendable, Equatable {
        var key: String
        var keyPlace: SourcePlace
        var value: SourceNode
    }

    var kind: Kind
    var place: SourcePlace

    /// An empty value, `~` or `null` without quotes.
    var isNull: Bool {
        guard case .scalar(let text, true) = kind else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }

    /// A list or a mapping.
    var isCollection: Bool {
        if case .scalar = kind { return false }
        return true
    }

    /// The text of a scalar that is not null.
    var text: String? {
        guard case .scalar(let text, _) = kind, !isNull else { return nil }
        return text
    }
}

/// What a value in a policy must be.
enum PolicyShape: Sendable {
    case text, list, mapping, number, flag, duration, localized, time, date
    case numberIn(ClosedRange<Int>)
    case numberOrNone, durationOrNone
}
