/// What state a subject is in.
package enum SubjectState: Int64, Sendable, Hashable {
    case active = 1
    /// Storage only, no use (PIPL art. 47).
    case restricted = 2
    /// Joined into another subject.
    case merged = 3
}

/// A person, as the store keeps it: a number, and which keys are its.
///
/// Most people are as their first record was imported: active, with the ring of their own number.
/// They have no row: the code of that record, which has the number behind theirs, says that it
/// stands for one. When something changes, the row is written and the record gets an ordinary code
/// in the same transaction.
package struct SubjectRow: Sendable, Hashable {
    package static let table = "subject"

    package var number: Int64
    package var state: SubjectState
    /// Whom it was joined into, while `state` is `merged`.
    package var mergedInto: Int64?
    /// The rings whose keys are the subject's; most subjects have one, with their own number.
    package var rings: [Int64]
    package var revision: Int64

    package init(
        number: Int64, state: SubjectState = .active, mergedInto: Int64? = nil,
        rings: [Int64]? = nil, revision: Int64 = 1
    ) {
        self.number = number
        self.state = state
        self.mergedInto = mergedInto
        self.rings = rings ?? [number]
        self.revision = revision
    }

    /// The rings as the table has them: nothing for the usual one.
    var ringBytes: [UInt8]? {
        guard rings != [number] else { return nil }
        var bytes: [UInt8] = []
        for ring in rings { bytes.appendBigEndian(ring) }
        return bytes
    }

    static func rings(_ bytes: [UInt8]?, of number: Int64) -> [Int64] {
        guard let bytes else { return [number] }
        return stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            bytes[start..<(start + 8)].reduce(0) { $0 << 8 | Int64($1) }
        }
    }

    /// What its code is over.
    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(48)
        bytes.appendBigEndian(number)
        bytes.appendBigEndian(state.rawValue)
        bytes.appendBigEndian(mergedInto ?? 0)
        bytes.appendBigEndian(revision)
        for ring in rings { bytes.appendBigEndian(ring) }
        return bytes
    }

    package func code(_ authenticator: RowAuthenticator) -> [UInt8] {
        authenticator.code(table: Self.table, canonical)
    }
}

/// A record of a person, as the store keeps it.
package struct RecordRow: Sendable {
    package static let table = "record"
    /// What takes the table's place in the code of a record that stands for its person's row.
    static let tableWithSubject = "record and subject"

    package var number: Int64
    package var subject: Int64
    package var kind: RecordKind
    package var dataset: Int64
    package var batch: Int64
    package var revision: Int64
    package var sealed: SealedRecord

    package init(
        number: Int64, subject: Int64, kind: RecordKind, dataset: Int64, batch: Int64,
        revision: Int64, sealed: SealedRecord
    ) {
        self.number = number
        self.subject = subject
        self.kind = kind
        self.dataset = dataset
        self.batch = batch
        self.revision = revision
        self.sealed = sealed
    }

    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        appendCanonical(to: &bytes)
        return bytes
    }

    private func appendCanonical(to bytes: inout [UInt8]) {
        bytes.appendBigEndian(number)
        bytes.appendBigEndian(subject)
        bytes.append(kind.rawValue)
        bytes.appendBigEndian(dataset)
        bytes.appendBigEndian(batch)
        bytes.appendBigEndian(revision)
        sealed.appendOutline(to: &bytes)
    }

    /// What the code of the row is over, table's name included.
    func message(table: String) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(64 + sealed.outlineLength)
        message.append(contentsOf: table.utf8)
        message.append(0)
        appendCanonical(to: &message)
        return message
    }

    /// Whether it has the number of its person's first record.
    var isFirst: Bool { number == subject &+ 1 }

    package func code(_ authenticator: RowAuthenticator) -> [UInt8] {
        authenticator.code(table: Self.table, canonical)
    }

    package func place(in vault: VaultID) -> RecordPlace {
        RecordPlace(vault: vault, record: number, kind: kind, revision: revision)
    }
}

/// A record as it was read, its code checked.
struct CheckedRecord {
    var row: RecordRow
    var code: UInt128
    /// Whether it stands for its person's row as well.
    var standsForSubject: Bool

    /// - Throws: `VaultError.tampered` where the code is not the row's.
    init(_ row: RecordRow, code: UInt128?, _ authenticator: RowAuthenticator) throws {
        // Most first records stand for their persons: that code is tried first.
        let tables = (row.isFirst ? [RecordRow.tableWithSubject] : []) + [RecordRow.table]
        let table = tables.first { table in
            authenticator.isValid(code, message: row.message(table: table))
        }
        guard let code, let table else { throw VaultError.tampered("record \(row.number)") }
        self.row = row
        self.code = code
        standsForSubject = table == RecordRow.tableWithSubject
    }
}
