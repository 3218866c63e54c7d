package import StrataVault

/// What the vault itself knows of its backups: when the last was made, and what the last tried restore
/// came to. A document in the clear, about no person.
package struct BackupNote: Sendable, Hashable {
    /// The last backup; microseconds since 1970, UTC.
    package var made: Int64?
    package var snapshot: String?
    /// The last restore that was tried.
    package var drilled: Int64?
    package var drilledSnapshot: String?
    package var drillSeconds: Double?
    /// Whether all of it came back.
    package var drillPassed: Bool?

    /// Where a drill is going on, or was cut off.
    package var scratch: String?

    package init() {}

    init(_ row: DocumentRow) throws {
        let map = try CBOR(row.clear)
        made = map["made"]?.integer
        snapshot = map["snapshot"]?.text
        drilled = map["drilled"]?.integer
        drilledSnapshot = map["drilledSnapshot"]?.text
        drillSeconds = map["drillMilliseconds"]?.integer.map { Double($0) / 1_000 }
        drillPassed = map["drillPassed"]?.boolean
        scratch = map["scratch"]?.text
    }

    var document: DocumentRow {
        var map: [String: CBOR] = [:]
        map["made"] = made.map { .integer($0) }
        map["snapshot"] = snapshot.map { .text($0) }
        map["drilled"] = drilled.map { .integer($0) }
        map["drilledSnapshot"] = drilledSnapshot.map { .text($0) }
        map["drillMilliseconds"] = drillSeconds.map { .integer(Int64($0 * 1_000)) }
        map["drillPassed"] = drillPassed.map { .boolean($0) }
        map["scratch"] = scratch.map { .text($0) }
        return DocumentRow(
            kind: .backupNote, number: 1, revision: 0, clear: CBOR.map(map).encoded, sealed: nil)
    }

    /// What is known now.
    package static func current(_ vault: Vault) throws -> BackupNote {
        try vault.records.read { try $0.document(.backupNote, 1).map { try BackupNote($0) } }
            ?? BackupNote()
    }

    package static func change(_ vault: Vault, _ body: (inout BackupNote) -> Void) throws {
        try vault.records.write { transaction in
            var note =
                try transaction.document(.backupNote, 1).map { try BackupNote($0) } ?? BackupNote()
            body(&note)
            try transaction.put(note.document)
        }
    }
}
