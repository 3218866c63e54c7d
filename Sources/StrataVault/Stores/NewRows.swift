/// The code of a row, and what the row adds to the digest of the state.
struct RowCode: Sendable {
    private let value: UInt128
    let addend: UInt128

    /// Takes the table's name, a zero and the canonical fields.
    init(_ message: [UInt8], _ authenticator: RowAuthenticator) {
        value = authenticator.number(message)
        addend = authenticator.addend(value)
    }

    func withBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try withUnsafeBytes(of: value.bigEndian, body)
    }
}

/// A new record, ready to be written: sealing threads work its code out beforehand.
package struct NewRecord: Sendable {
    package let number: Int64
    package let subject: Int64
    package let kind: RecordKind
    package let dataset: Int64
    package let batch: Int64
    package let sealed: [UInt8]
    let code: RowCode

    /// Takes a record of the first revision; with `bringsSubject` it is the first of a new person,
    /// whose row it stands for.
    package init(
        _ row: RecordRow, bringsSubject: Bool = false, _ authenticator: RowAuthenticator
    ) {
        precondition(row.revision == 1, "a new record has the first revision")
        precondition(!bringsSubject || row.isFirst, "a first record has the number behind")
        number = row.number
        subject = row.subject
        kind = row.kind
        dataset = row.dataset
        batch = row.batch
        sealed = row.sealed.bytes
        let table = bringsSubject ? RecordRow.tableWithSubject : RecordRow.table
        code = RowCode(row.message(table: table), authenticator)
    }

    /// The record as it will be read.
    package var row: RecordRow {
        RecordRow(
            number: number, subject: subject, kind: kind, dataset: dataset, batch: batch,
            revision: 1, sealed: SealedRecord(trusted: sealed))
    }
}
