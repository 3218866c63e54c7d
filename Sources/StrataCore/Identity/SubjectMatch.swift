/// What is known of a person, as far as it tells persons apart. Names and numbers are normalised.
package struct PersonFacts: Sendable, Hashable {
    package var name: String?
    package var birthDate: String?
    package var identityNumber: String?

    package init(name: String? = nil, birthDate: String? = nil, identityNumber: String? = nil) {
        self.name = name
        self.birthDate = birthDate
        self.identityNumber = identityNumber
    }
}

/// What made a known person come into question.
package enum MatchField: Sendable, Hashable {
    case identityNumber
    /// Phone or e-mail: families share them, and carriers give numbers out again.
    case contact
}

/// Whom a new record belongs to.
package enum SubjectMatch: Sendable, Hashable {
    /// Nobody that is known.
    case new
    /// The candidate of that index.
    case same(Int)
    /// Nobody that is known, but a person should look at the candidates of these indexes.
    case conflict([Int])

    /// Decides for a new record among known persons that share a number or address with it.
    ///
    /// The same identity number decides. The same phone or e-mail decides where neither name nor
    /// birth date nor identity number contradicts and only one person is left; all else is a new
    /// person and a conflict.
    package static func decide(
        _ facts: PersonFacts, candidates: [(facts: PersonFacts, by: Set<MatchField>)]
    ) -> SubjectMatch {
        guard !candidates.isEmpty else { return .new }
        let certain = candidates.indices.filter {
            candidates[$0].by.contains(.identityNumber)
        }
        if certain.count == 1 { return .same(certain[0]) }
        if certain.count > 1 { return .conflict(certain) }
        let possible = candidates.indices.filter { !contradicts(facts, candidates[$0].facts) }
        if possible.count == 1 { return .same(possible[0]) }
        return .conflict(possible.isEmpty ? Array(candidates.indices) : possible)
    }

    private static func contradicts(_ new: PersonFacts, _ known: PersonFacts) -> Bool {
        func differ(_ a: String?, _ b: String?) -> Bool {
            guard let a, let b else { return false }
            return a != b
        }
        return differ(new.name, known.name) || differ(new.birthDate, known.birthDate)
            || differ(new.identityNumber, known.identityNumber)
    }
}
