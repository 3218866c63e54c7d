/// A clause of a regulation: `PIPL 28` is article 28 of the regulation with the id `PIPL`.
package struct Citation: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The id of the regulation in the policy's `regulations:` section.
    package var regulation: String
    /// The clause as the regulation counts it; may be empty.
    package var clause: String

    package init(regulation: String, clause: String) {
        self.regulation = regulation
        self.clause = clause
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let first = parts.first else { return nil }
        regulation = String(first)
        clause = parts.count > 1 ? String(parts[1]) : ""
    }

    package var description: String { clause.isEmpty ? regulation : "\(regulation) \(clause)" }
    package static func < (a: Citation, b: Citation) -> Bool { a.description < b.description }
}

/// A law, regulation or standard that labels and rules cite.
package struct Regulation: Sendable, Hashable {
    package var id: String
    package var title: LocalizedText
    /// Where it binds: an ISO 3166 country, `EU`, or `*` for a standard without a place.
    package var jurisdiction: String

    init?(_ entry: SourceNode.Entry, _ reader: PolicyReader) {
        guard
            let fields = FieldReader(entry.value, reader, allowed: ["title", "jurisdiction"])
        else { return nil }
        reader.define("regulations", entry.key, entry.keyPlace)
        let title = fields.requiredLocalized("title")
        let jurisdiction = fields.requiredText("jurisdiction")
        guard let title, let jurisdiction else { return nil }
        id = entry.key
        self.title = title
        self.jurisdiction = jurisdiction
    }

    var tree: PolicyTree {
        .map([("title", .localized(title)), ("jurisdiction", .text(jurisdiction))])
    }
}
