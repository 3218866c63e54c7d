import StrataCore
import StrataVault

/// What somebody wrote, and where an answer goes.
///
/// It is a record of a keeper of its own, under keys of its own: somebody who is nobody, whom no number
/// finds. So it has the clocks of evidence, is destroyed by itself when its time is over, and stands in
/// the way of nothing that is done with the person's data.
struct RequestLetter: Hashable {
    /// The dataset of letters.
    static let datasetName = "strata:requests"

    var words: String?
    var contact: String?

    private enum Field: Int, CaseIterable {
        case words, contact, given, expiry

        var name: String {
            switch self {
            case .words: "words"
            case .contact: "contact"
            case .given: "given"
            case .expiry: "expiry"
            }
        }

        var definition: FieldDefinition {
            switch self {
            // Nobody knows what is in it.
            case .words, .contact:
                FieldDefinition(
                    number: rawValue, name: name, label: "call_note", tier: .t1,
                    retentionClass: .consent, mask: .none)
            // What its clocks count from.
            case .given, .expiry:
                FieldDefinition(
                    number: rawValue, name: name, label: "consent_record", tier: .t2,
                    retentionClass: .consent, mask: .none,
                    role: self == .given ? .given : .expiry)
            }
        }
    }

    /// A dataset to write into; made before the transaction.
    static func book(in vault: Vault) throws -> RecordBook {
        try RecordBook(
            datasetName, of: .consent, fields: Field.allCases.map(\.definition), in: vault)
    }

    /// Keeps the letter.
    ///
    /// - Parameters:
    ///   - keeper: A number that was allocated for it.
    ///   - record: The same.
    ///   - received: When it came; microseconds since 1970, UTC.
    ///   - end: When it has to be answered at the latest; its clocks count from then.
    ///   - book: From `book`.
    ///   - vault: The vault.
    ///   - transaction: In which it comes to be.
    /// - Throws: `DatabaseError`, `SealError`.
    func write(
        keeper: Int64, record: Int64, received: Int64, end: Int64, in book: RecordBook,
        _ vault: Vault, _ transaction: RecordTransaction
    ) throws {
        var keys = SubjectKeys(ring: keeper)
        for field in Field.allCases { _ = keys.provide(field.definition.slot) }
        // Keys first: a record whose keys are not there would be lost.
        try vault.keyStore.insert([vault.wrap(keys)], epoch: vault.keys.epoch)
        transaction.keySequence = try vault.keyStore.state().sequence
        var subject = SubjectRow(number: keeper)
        subject.state = .restricted
        try transaction.insert(subject)
        try book.add(to: subject, number: record, transaction) { definition in
            switch Field(rawValue: definition.number) {
            case .words: words
            case .contact: contact
            case .given: CivilTime(received).text
            case .expiry: CivilTime(end).text
            case nil: nil
            }
        }
    }

    /// The letter of a keeper; `nil` where it was destroyed.
    ///
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`, `ArchiveError`.
    init?(of keeper: Int64, in vault: Vault, _ reader: RecordReader) throws {
        guard let subject = try reader.subject(keeper) else { return nil }
        let rows = try vault.originals(of: reader.records(of: keeper), reader)
        for (_, fields) in try vault.open(rows, of: subject, tiers: [.t1, .t2]) {
            words = words ?? fields.values[Field.words.rawValue]
            contact = contact ?? fields.values[Field.contact.rawValue]
        }
    }

    init(words: String?, contact: String?) {
        self.words = words
        self.contact = contact
    }

    var isEmpty: Bool { words == nil && contact == nil }
}
