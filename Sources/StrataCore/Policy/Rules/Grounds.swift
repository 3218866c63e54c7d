/// What a rule stands on: the law or practice it comes from and how sure that is.
package struct Grounds: Sendable, Hashable {
    /// The legal rule (`legal:` section) it applies, if it applies one.
    package var law: String?
    /// Where it comes from, in the source's own counting: `16 CFR 310.5`.
    package var source: String?
    package var certainty: Certainty
    /// Counsel must confirm it before anybody relies on it; always so at certainty C.
    package var review: Bool

    static let keys = ["law", "source", "certainty", "review"]

    init(law: String? = nil, source: String? = nil, certainty: Certainty, review: Bool) {
        self.law = law
        self.source = source
        self.certainty = certainty
        self.review = review
    }

    /// A rule says `law: id`, or `source:` and `certainty:`; a house rule says neither and is its
    /// owner's own decision.
    init?(_ fields: FieldReader) {
        law = fields.text("law")
        if let law, let node = fields["law"] { fields.reader.refer(.law, law, node.place) }
        source = fields.text("source")
        let stated = fields.word("certainty", Certainty.self)
        let flagged = fields.flag("review")
        if law != nil, let node = fields["certainty"] ?? fields["source"] {
            fields.reader.error(node.place, Message("policy.grounds.both"))
            return nil
        }
        if source != nil, stated == nil {
            _ = fields.required("certainty")
            return nil
        }
        certainty = stated ?? .a
        if certainty == .c, flagged != true {
            fields.reader.error(
                fields["certainty"]?.place ?? fields.place, Message("policy.grounds.review"))
            return nil
        }
        review = flagged ?? false
    }

    var pairs: [(String, PolicyTree)] {
        var pairs: [(String, PolicyTree)] = []
        if let law { pairs.append(("law", .text(law))) }
        if let source {
            pairs.append(("source", .text(source)))
            pairs.append(("certainty", .text(certainty.rawValue)))
        }
        if review { pairs.append(("review", .flag(true))) }
        return pairs
    }
}

/// What every rule has: a name, an origin, a reason and the ground it stands on.
package struct RuleHead: Sendable, Hashable {
    package var id: String
    /// The profile it came with; empty for the policy's own rules.
    package var origin: String
    package var because: LocalizedText
    package var grounds: Grounds

    static let keys = ["id", "because", "from"] + Grounds.keys

    init(id: String, origin: String, because: LocalizedText, grounds: Grounds) {
        self.id = id
        self.origin = origin
        self.because = because
        self.grounds = grounds
    }

    init?(_ fields: FieldReader, section: String) {
        let id = fields.identifier("id", section: section)
        let because = fields.requiredLocalized("because")
        let grounds = Grounds(fields)
        guard let id, let because, let grounds else { return nil }
        self.id = id
        origin = fields.text("from") ?? fields.reader.origin
        self.because = because
        self.grounds = grounds
    }

    /// The first fields of a rule, in order.
    var opening: [(String, PolicyTree)] {
        origin.isEmpty
            ? [("id", .text(id))] : [("id", .text(id)), ("from", .text(origin))]
    }

    /// The last fields of a rule, in order.
    var closing: [(String, PolicyTree)] {
        [("because", .localized(because))] + grounds.pairs
    }
}

/// A rule of any section.
package protocol PolicyRule: Sendable, Hashable {
    var head: RuleHead { get }
    var tree: PolicyTree { get }
}

extension PolicyRule {
    package var id: String { head.id }
    package var origin: String { head.origin }
}
