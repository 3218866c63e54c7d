package import StrataCore
package import StrataVault

/// The keys by which parts of vaults are received and signed, and what was sent and received.
package struct TransferBook: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    private static let purpose = "transfer key"

    /// Makes the vault's pair of keys.
    ///
    /// - Parameters:
    ///   - name: What others read of whose it is.
    ///   - suite: How what is sent here is sealed.
    /// - Returns: The public half, for others.
    /// - Throws: `TransferError.hasKey`, `AccessError`.
    package func makeKey(name: String, suite: TransferSuite) throws -> TransferPublicKey {
        let key = TransferKey.make(suite)
        let line = String(name.map { $0.isNewline ? " " : $0 }.prefix(120))
        try vault.act(.transferKey) { transaction in
            guard try transaction.document(.transferKey, 0) == nil else {
                throw TransferError.hasKey
            }
            let sealed = CBOR.map([
                "suite": .text(key.suite.rawValue), "seal": .bytes(key.sealingSeed),
                "sign": .bytes(key.signingSeed), "name": .text(line),
            ])
            try transaction.put(
                DocumentRow(
                    kind: .transferKey, number: 0, revision: 0, clear: CBOR.map([:]).encoded,
                    sealed: vault.keys.catalogue.seal(sealed.encoded, for: Self.purpose)))
        }
        return try key.publicKey(name: line)
    }

    /// The public half.
    ///
    /// - Throws: `TransferError.noKey`.
    package func publicKey() throws -> TransferPublicKey {
        let (key, name) = try pair()
        return try key.publicKey(name: name)
    }

    func pair() throws -> (key: TransferKey, name: String) {
        guard let row = try vault.authorisersRecords.read({ try $0.document(.transferKey, 0) })
        else { throw TransferError.noKey }
        let sealed = try CBOR(try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose))
        guard let suite = sealed["suite"]?.text.flatMap(TransferSuite.init),
            let sealing = sealed["seal"]?.bytes, let signing = sealed["sign"]?.bytes
        else { throw VaultError.tampered("transfer key") }
        return (
            TransferKey(suite: suite, sealingSeed: sealing, signingSeed: signing),
            sealed["name"]?.text ?? ""
        )
    }

    // MARK: What was sent and received

    /// What `strata transfer list --format json` prints of each.
    package struct Report: Sendable, Hashable, Encodable {
        package var transfer: String
        /// `sent` or `received`.
        package var direction: String
        package var time: String
        package var peer: String
        package var fingerprint: String
        package var purpose: String
        package var basis: String?
        package var fields: [String]
        package var rows: Int
        package var expires: String
        package var destination: String?
        package var safeguard: String?
        package var dataset: String?
        package var path: String
        /// `open`, `done`, `receipted`, `over`.
        package var state: String
    }

    package func list(at now: Int64 = SystemClock.microseconds) throws -> [Report] {
        try AuditTrail(vault, policy: policy).perform(.init(.transferList)) {
            try vault.records.read { reader in
                let schemas = SchemaCache(vault)
                return try reader.documents(.transfer).map { row in
                    let note = try TransferNote(row, vault)
                    let dataset = try note.dataset.flatMap { try schemas.dataset($0, reader) }
                    return Report(
                        transfer: vault.keys.identifiers.identifier(.transfer, note.number),
                        direction: note.isSent ? "sent" : "received",
                        time: TimeText.utc(note.time), peer: note.peer.name,
                        fingerprint: note.peer.spokenFingerprint,
                        purpose: note.purpose.rawValue, basis: note.basis, fields: note.fields,
                        rows: note.rows, expires: note.expiry, destination: note.destination,
                        safeguard: note.safeguard, dataset: dataset?.name, path: note.path,
                        state: note.state(at: now))
                }
            }
        }
    }

    /// The receipt of something that was received, once more.
    ///
    /// - Parameter identifier: The transfer's.
    /// - Returns: The signed text.
    /// - Throws: `TransferError.unknownReceipt`; `AccessError`.
    package func receipt(of identifier: String) throws -> String {
        let (key, _) = try pair()
        return try AuditTrail(vault, policy: policy).perform(.init(.transferList)) {
            guard let number = vault.keys.identifiers.number(.transfer, identifier),
                let row = try vault.records.read({ try $0.document(.transfer, number) })
            else { throw TransferError.unknownReceipt }
            let note = try TransferNote(row, vault)
            guard !note.isSent, note.isDone else { throw TransferError.unknownReceipt }
            return try note.signed(by: key)
        }
    }

    /// Writes down that a recipient has what was sent.
    ///
    /// - Parameter text: The receipt.
    /// - Returns: The transfer's identifier.
    /// - Throws: `TransferError.unknownReceipt`, `.badReceipt`; `AccessError`.
    package func record(receipt text: String) throws -> String {
        let id = try TransferReceipt.id(in: text)
        var name = ""
        try vault.act(.transferReceipt) { transaction in
            for row in try transaction.documents(.transfer) {
                var note = try TransferNote(row, vault)
                guard note.isSent, note.id == id else { continue }
                let receipt = try TransferReceipt(text, signedBy: note.peer)
                // Of the very file, whole, with its end and its purpose.
                guard receipt.digest == note.digest, receipt.expiry == note.expiry,
                    receipt.rows == Int64(note.rows), receipt.purpose == note.purpose.rawValue
                else { throw TransferError.badReceipt }
                note.receipt = receipt.time
                name = vault.keys.identifiers.identifier(.transfer, note.number)
                return try transaction.put(note.document(vault))
            }
            throw TransferError.unknownReceipt
        }
        return name
    }
}

/// What is known of a part of a vault that was sent or received; all of it is sealed.
struct TransferNote: Hashable {
    var number: Int64
    var isSent: Bool
    var id: [UInt8]
    /// SHA-256 of the file; empty before it is whole.
    var digest: [UInt8] = []
    var peer: TransferPublicKey
    var purpose: Purpose
    var basis: String?
    var expiry: String
    var fields: [String] = []
    var rows = 0
    var path: String
    /// Microseconds since 1970, UTC.
    var time: Int64
    var destination: String?
    var safeguard: String?
    /// Into which it was received.
    var dataset: Int64?
    var isDone = false
    /// When the recipient had it, as they signed.
    var receipt: Int64?

    private static func sealing(_ number: Int64) -> String { "transfer \(number)" }

    /// The receipt of what was received.
    func signed(by key: TransferKey) throws -> String {
        try TransferReceipt(
            id: id, digest: digest, rows: Int64(rows), time: time, expiry: expiry,
            purpose: purpose.rawValue
        ).text(signedBy: key)
    }

    func state(at now: Int64) -> String {
        if CivilTime(expiry).map({ $0.end <= now }) ?? false { return "over" }
        return receipt != nil ? "receipted" : isDone ? "done" : "open"
    }

    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "sent": .boolean(isSent), "id": .bytes(id), "digest": .bytes(digest),
            "peer": .text(peer.text), "for": .text(purpose.rawValue), "expiry": .text(expiry),
            "fields": .array(fields.map(CBOR.text)), "rows": .integer(Int64(rows)),
            "path": .text(path), "at": .integer(time), "done": .boolean(isDone),
        ]
        pairs["basis"] = basis.map(CBOR.text)
        pairs["destination"] = destination.map(CBOR.text)
        pairs["safeguard"] = safeguard.map(CBOR.text)
        pairs["set"] = dataset.map(CBOR.integer)
        pairs["receipt"] = receipt.map(CBOR.integer)
        return DocumentRow(
            kind: .transfer, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }
}

extension TransferNote {
    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let id = sealed["id"]?.bytes, let peer = sealed["peer"]?.text,
            let purpose = sealed["for"]?.text.flatMap(Purpose.init),
            let expiry = sealed["expiry"]?.text, let path = sealed["path"]?.text,
            let time = sealed["at"]?.integer
        else { throw VaultError.tampered("transfer \(row.number)") }
        self.init(
            number: row.number, isSent: sealed["sent"]?.boolean ?? false, id: id,
            digest: sealed["digest"]?.bytes ?? [], peer: try TransferPublicKey(peer),
            purpose: purpose, basis: sealed["basis"]?.text, expiry: expiry,
            fields: (sealed["fields"]?.array ?? []).compactMap(\.text),
            rows: Int(sealed["rows"]?.integer ?? 0), path: path, time: time,
            destination: sealed["destination"]?.text, safeguard: sealed["safeguard"]?.text,
            dataset: sealed["set"]?.integer, isDone: sealed["done"]?.boolean ?? false,
            receipt: sealed["receipt"]?.integer)
    }
}
