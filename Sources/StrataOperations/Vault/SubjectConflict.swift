import StrataVault

/// Subjects that may be one person, for somebody to decide.
package struct SubjectConflict: Sendable, Hashable {
    package var number: Int64
    /// The person that the import made.
    package var subject: Int64
    /// Those who came into question.
    package var others: [Int64]
    /// Whether they have an identity number in common, not only a phone number or address.
    package var isByIdentity = false

    init(number: Int64, subject: Int64, others: [Int64], isByIdentity: Bool = false) {
        self.number = number
        self.subject = subject
        self.others = others
        self.isByIdentity = isByIdentity
    }

    var document: DocumentRow {
        DocumentRow(
            kind: .conflict, number: number, revision: 0,
            clear: CBOR.map([
                "subject": .integer(subject), "others": .array(others.map(CBOR.integer)),
                "identity": .boolean(isByIdentity),
            ]).encoded, sealed: nil)
    }

    init(_ row: DocumentRow) throws {
        let clear = try CBOR(row.clear)
        number = row.number
        subject = clear["subject"]?.integer ?? 0
        others = clear["others"]?.array?.compactMap(\.integer) ?? []
        isByIdentity = clear["identity"]?.boolean ?? false
    }
}

/// What was decided about subjects, or asked for: the trail of joining them and keeping them apart.
package struct SubjectDecision: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case merge, apart
    }

    package enum State: String, Sendable, Hashable {
        /// A second person has to agree.
        case asked
        case done
        case undone
    }

    package var number: Int64
    package var kind: Kind
    package var state: State
    /// Who stays, of those joined; the person that the import made, of those kept apart.
    package var subject: Int64
    package var others: [Int64]
    package var askedBy: String?
    package var approvedBy: String?
    /// When it was decided or asked for, microseconds since 1970, UTC.
    package var time: Int64
    /// The question that it answers, to be asked again when the answer is taken back.
    package var conflict: SubjectConflict?

    /// Names of staff are names of people, so they are sealed.
    func document(_ vault: Vault) -> DocumentRow {
        var clear: [String: CBOR] = [
            "kind": .text(kind.rawValue), "state": .text(state.rawValue),
            "subject": .integer(subject), "others": .array(others.map(CBOR.integer)),
            "time": .integer(time),
        ]
        if let conflict {
            clear["conflict"] = .array([
                .integer(conflict.number), .integer(conflict.subject),
                .array(conflict.others.map(CBOR.integer)), .boolean(conflict.isByIdentity),
            ])
        }
        let sealed = CBOR.map([
            "by": askedBy.map(CBOR.text) ?? .null, "approved": approvedBy.map(CBOR.text) ?? .null,
        ])
        return DocumentRow(
            kind: .decision, number: number, revision: 0, clear: CBOR.map(clear).encoded,
            sealed: vault.keys.catalogue.seal(sealed.encoded, for: Self.purpose(number)))
    }

    private static func purpose(_ number: Int64) -> String { "decision \(number)" }
}

extension SubjectDecision {
    init(_ row: DocumentRow, _ vault: Vault) throws {
        let clear = try CBOR(row.clear)
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        guard let kind = clear["kind"]?.text.flatMap(Kind.init(rawValue:)),
            let state = clear["state"]?.text.flatMap(State.init(rawValue:))
        else { throw SealError.malformed }
        number = row.number
        self.kind = kind
        self.state = state
        subject = clear["subject"]?.integer ?? 0
        others = clear["others"]?.array?.compactMap(\.integer) ?? []
        time = clear["time"]?.integer ?? 0
        askedBy = sealed["by"]?.text
        approvedBy = sealed["approved"]?.text
        guard let parts = clear["conflict"]?.array, parts.count == 4 else { return }
        conflict = SubjectConflict(
            number: parts[0].integer ?? 0, subject: parts[1].integer ?? 0,
            others: parts[2].array?.compactMap(\.integer) ?? [],
            isByIdentity: parts[3].boolean ?? false)
    }
}

/// Two subjects, whichever is named first.
struct SubjectPair: Hashable {
    private let low: Int64
    private let high: Int64

    init(_ first: Int64, _ second: Int64) {
        low = min(first, second)
        high = max(first, second)
    }
}

extension RecordReader {
    /// The pairs that somebody has decided to keep apart.
    func pairsApart(_ vault: Vault) throws -> Set<SubjectPair> {
        var pairs: Set<SubjectPair> = []
        for row in try documents(.decision) {
            let decision = try SubjectDecision(row, vault)
            guard decision.kind == .apart, decision.state == .done else { continue }
            for other in decision.others { pairs.insert(SubjectPair(decision.subject, other)) }
        }
        return pairs
    }
}
