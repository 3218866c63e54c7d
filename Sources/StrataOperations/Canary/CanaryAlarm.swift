package import StrataCore
import StrataVault

/// That a planted person, or a row by which an export is told, was named.
package struct CanaryAlarm: Sendable, Hashable {
    package enum Cause: String, Sendable, Hashable {
        /// Somebody who was planted was looked for, shown, opened, exported or changed.
        case planted
        /// A row that was made for an export was looked for here.
        case exported
        /// Such a row, or one of somebody planted, came back: with a list, or as a call.
        case returned
    }

    package var number: Int64
    /// Microseconds since 1970, UTC.
    package var time: Int64
    package var cause: Cause
    /// What was done.
    package var action: AuditAction
    /// The pseudonym under which the audit log has whoever did it.
    package var actor = ""
    package var account: Int64?
    package var session: Int64?
    /// Whether who did it can do nothing more until they are released.
    package var isFrozen = false
    package var subject: Int64?
    package var export: Int64?
    /// When a receiver had it; `nil` where there is none, or it could not be reached.
    package var sent: Int64?
    /// When it was last tried.
    package var tried: Int64?

    private static func sealing(_ number: Int64) -> String { "alarm \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "at": .integer(time), "cause": .text(cause.rawValue), "act": .text(action.rawValue),
            "frozen": .boolean(isFrozen), "actor": .text(actor),
        ]
        pairs["account"] = account.map(CBOR.integer)
        pairs["session"] = session.map(CBOR.integer)
        pairs["subject"] = subject.map(CBOR.integer)
        pairs["export"] = export.map(CBOR.integer)
        pairs["sent"] = sent.map(CBOR.integer)
        pairs["tried"] = tried.map(CBOR.integer)
        return DocumentRow(
            kind: .alarm, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }
}

extension CanaryAlarm {
    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let time = sealed["at"]?.integer,
            let cause = sealed["cause"]?.text.flatMap(Cause.init),
            let action = sealed["act"]?.text.flatMap(AuditAction.init)
        else { throw VaultError.tampered("alarm \(row.number)") }
        self.init(number: row.number, time: time, cause: cause, action: action)
        account = sealed["account"]?.integer
        session = sealed["session"]?.integer
        isFrozen = sealed["frozen"]?.boolean ?? false
        subject = sealed["subject"]?.integer
        export = sealed["export"]?.integer
        sent = sealed["sent"]?.integer
        tried = sealed["tried"]?.integer
        actor = sealed["actor"]?.text ?? ""
    }
}
