package import StrataCore

/// Why somebody's data must not be destroyed for now: a matter at law, whom it is about, who answers
/// for it, and when it is looked at again.
///
/// It names people, or lists: whoever stands in one of these is held, also who comes later. What is
/// held can be used, corrected and archived as the policy says, and is not destroyed.
package struct LegalHold: Sendable, Hashable {
    package var number: Int64
    /// The case or file.
    package var matter: String
    package var reason: String
    /// Who answers for it: an account's name, or a name.
    package var owner: String
    /// The day by which it is looked at again, `YYYY-MM-DD`.
    package var review: String
    /// Microseconds since 1970, UTC.
    package var placed: Int64
    package var placedBy: String
    /// People, by the numbers that they had when it was placed.
    package var subjects: Set<Int64> = []
    package var datasets: Set<Int64> = []
    /// Everybody in the vault.
    package var isOfAll = false
    /// Only data of these retention classes; empty for all.
    package var classes: Set<RetentionClass> = []
    package var release: Release?

    /// How it ended.
    package struct Release: Sendable, Hashable {
        /// Microseconds since 1970, UTC.
        package var time: Int64
        package var by: String
        package var reason: String

        package init(time: Int64, by: String, reason: String) {
            self.time = time
            self.by = by
            self.reason = reason
        }
    }

    package init(
        number: Int64, matter: String, reason: String, owner: String, review: String,
        placed: Int64, placedBy: String
    ) {
        self.number = number
        self.matter = matter
        self.reason = reason
        self.owner = owner
        self.review = review
        self.placed = placed
        self.placedBy = placedBy
    }
}

// MARK: As a document

extension LegalHold {
    private static func sealing(_ number: Int64) -> String { "legal hold \(number)" }

    /// Whom a matter is about is nobody else's business: all of it is sealed.
    package func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "matter": .text(matter), "reason": .text(reason), "owner": .text(owner),
            "review": .text(review), "placed": .integer(placed), "by": .text(placedBy),
            "subjects": .array(subjects.sorted().map(CBOR.integer)),
            "datasets": .array(datasets.sorted().map(CBOR.integer)), "all": .boolean(isOfAll),
            "classes": .array(classes.map(\.rawValue).sorted().map(CBOR.text)),
        ]
        pairs["release"] = release.map {
            .array([.integer($0.time), .text($0.by), .text($0.reason)])
        }
        return DocumentRow(
            kind: .legalHold, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }

    package init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let matter = sealed["matter"]?.text, let reason = sealed["reason"]?.text,
            let owner = sealed["owner"]?.text, let review = sealed["review"]?.text,
            let placed = sealed["placed"]?.integer, let by = sealed["by"]?.text,
            let subjects = sealed["subjects"]?.array, let datasets = sealed["datasets"]?.array,
            let isOfAll = sealed["all"]?.boolean, let classes = sealed["classes"]?.array
        else { throw VaultError.tampered("legal hold \(row.number)") }
        self.init(
            number: row.number, matter: matter, reason: reason, owner: owner, review: review,
            placed: placed, placedBy: by)
        self.subjects = Set(subjects.compactMap(\.integer))
        self.datasets = Set(datasets.compactMap(\.integer))
        self.isOfAll = isOfAll
        self.classes = Set(classes.compactMap { $0.text.flatMap(RetentionClass.init(rawValue:)) })
        // A class that is not known here is none to be left out: then all are held.
        if self.classes.count != classes.count { self.classes = [] }
        if let parts = sealed["release"]?.array {
            guard parts.count == 3, let time = parts[0].integer, let by = parts[1].text,
                let reason = parts[2].text
            else { throw VaultError.tampered("legal hold \(row.number)") }
            release = Release(time: time, by: by, reason: reason)
        }
    }
}

// MARK: Whom they hold

/// The legal holds that are in force, as one transaction sees them.
package struct LegalHolds: Sendable {
    package let holds: [LegalHold]
    /// Whether any of them needs to know the lists that somebody stands in.
    private let hasDatasets: Bool

    package init(_ reader: RecordReader, _ vault: Vault) throws {
        holds = try reader.documents(.legalHold).map { try LegalHold($0, vault) }
            .filter { $0.release == nil }
        hasDatasets = holds.contains { !$0.datasets.isEmpty }
    }

    package var isEmpty: Bool { holds.isEmpty }

    /// The holds on a person's data.
    ///
    /// - Parameters:
    ///   - subject: The person; whoever was joined into them is held with them.
    ///   - classes: Of the data that is asked about; `nil` for all.
    ///   - reader: The transaction.
    /// - Returns: In the order of their placing.
    /// - Throws: `DatabaseError`.
    package func on(
        _ subject: SubjectRow, classes: Set<RetentionClass>? = nil, _ reader: RecordReader
    ) throws -> [LegalHold] {
        guard !holds.isEmpty else { return [] }
        var datasets: Set<Int64> = []
        var classes = classes
        if hasDatasets || classes == nil {
            let isAll = classes == nil
            let found = try Damage.skipping {
                let rows = try reader.records(of: subject.number)
                // All of a person is what they have, and what was corrected and can be taken back.
                let sealed = try rows.flatMap { row in
                    let formers = isAll ? try reader.formerRecords(ofRecord: row.number) : []
                    return [row.sealed] + formers.map(\.sealed)
                }
                return (rows, Set(sealed.flatMap(\.envelopes).map(\.slot.retentionClass)))
            }
            if let (rows, held) = found {
                datasets = Set(rows.map(\.dataset))
                classes = classes ?? held
            } else {
                // Of whom nobody can tell where they stand may stand in any of them.
                datasets = holds.reduce(into: []) { $0.formUnion($1.datasets) }
            }
        }
        return on(numbers: [subject.number] + subject.rings, in: datasets, classes: classes)
    }

    /// The same of somebody of whom all numbers and datasets are known.
    package func on(
        numbers: [Int64], in datasets: Set<Int64>, classes: Set<RetentionClass>? = nil
    ) -> [LegalHold] {
        holds.filter { hold in
            if let classes, !hold.classes.isEmpty, hold.classes.isDisjoint(with: classes) {
                return false
            }
            return hold.isOfAll || numbers.contains(where: hold.subjects.contains)
                || !hold.datasets.isDisjoint(with: datasets)
        }
    }

    /// Refuses what would destroy data that is held.
    ///
    /// - Throws: `LegalHoldError.held` with the first hold and the first whom it is about.
    package func check(
        _ subjects: [SubjectRow], classes: Set<RetentionClass>? = nil, _ reader: RecordReader,
        _ vault: Vault
    ) throws {
        guard !holds.isEmpty else { return }
        for subject in subjects {
            guard let hold = try on(subject, classes: classes, reader).first else { continue }
            throw LegalHoldError.held(
                hold: vault.keys.identifiers.identifier(.legalHold, hold.number),
                subject: vault.keys.identifiers.identifier(.subject, subject.number),
                matter: hold.matter)
        }
    }
}

/// Why nothing was destroyed.
package enum LegalHoldError: Error, Sendable, Hashable {
    /// A legal hold is on the data of a person.
    case held(hold: String, subject: String, matter: String)
}
