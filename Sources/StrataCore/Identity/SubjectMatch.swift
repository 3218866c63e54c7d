/// What is known of a person, as far as it tells persons apart. Names and numbers are normalised.
package struct PersonFacts: Sendable, Hashable {
    package var name: String?
    package var birthDate: String?
    package var identityNumber: String?
    /// Whether a phone number or e-mail is known: only then can another one contradict.
    package var hasContact = false

    package init(name: String? = nil, birthDate: String? = nil, identityNumber: String? = nil) {
        self.name = name
        self.birthDate = birthDate
        self.identityNumber = identityNumber
    }

    /// Whether both say the same of name, birth date and identity number.
    package func tellsTheSame(as other: PersonFacts) -> Bool {
        name == other.name && birthDate == other.birthDate
            && identityNumber == other.identityNumber
    }
}

/// What made a known person come into question.
package enum MatchField: Sendable, Hashable {
    /// An identity number that proves itself: nobody else has it by chance.
    case identityNumber
    /// An identity number without that, as of a passport: a number of something else, a slip or a
    /// repeated one looks the same.
    case documentNumber
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
    /// The same identity number decides. One that does not prove itself decides as well, unless two
    /// of name, birth date and ways of contact contradict: then it is a conflict. The same phone or
    /// e-mail decides where neither name nor birth date nor identity number contradicts and only one
    /// person is left; all else is a new person and a conflict.
    package static func decide(
        _ facts: PersonFacts, candidates: [(facts: PersonFacts, by: Set<MatchField>)]
    ) -> SubjectMatch {
        guard !candidates.isEmpty else { return .new }
        let certain = candidates.indices.filter {
            candidates[$0].by.contains(.identityNumber)
        }
        if certain.count == 1 { return .same(certain[0]) }
        if certain.count > 1 { return .conflict(certain) }
        let documented = candidates.indices.filter {
            candidates[$0].by.contains(.documentNumber)
        }
        if documented.count == 1, let only = documented.first,
            !isSomebodyElse(facts, candidates[only])
        {
            return .same(only)
        }
        if !documented.isEmpty {
            return .conflict(
                candidates.indices.filter {
                    documented.contains($0) || !contradicts(facts, candidates[$0].facts)
                })
        }
        let possible = candidates.indices.filter { !contradicts(facts, candidates[$0].facts) }
        if possible.count == 1 { return .same(possible[0]) }
        return .conflict(possible.isEmpty ? Array(candidates.indices) : possible)
    }

    /// Whether so much else differs that the same number may be a slip, or a number of something
    /// else.
    private static func isSomebodyElse(
        _ new: PersonFacts, _ known: (facts: PersonFacts, by: Set<MatchField>)
    ) -> Bool {
        let contacts = new.hasContact && known.facts.hasContact && !known.by.contains(.contact)
        let differences = [
            differ(new.name, known.facts.name), differ(new.birthDate, known.facts.birthDate),
            contacts,
        ]
        return differences.count { $0 } >= 2
    }

    private static func differ(_ a: String?, _ b: String?) -> Bool {
        guard let a, let b else { return false }
        return a != b
    }

    private static func contradicts(_ new: PersonFacts, _ known: PersonFacts) -> Bool {
        differ(new.name, known.name) || differ(new.birthDate, known.birthDate)
            || differ(new.identityNumber, known.identityNumber)
    }
}
