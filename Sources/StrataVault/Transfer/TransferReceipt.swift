internal import Foundation

/// What a recipient signs: that it has all of what was sent.
///
/// Text: the line `strata transfer receipt 1`, a line of base64 of a CBOR map, a line of base64 of the
/// Ed25519 signature over `strata transfer receipt 1` `00` ‖ the map.
package struct TransferReceipt: Sendable, Hashable {
    /// The container's.
    package var id: [UInt8]
    /// SHA-256 of the file.
    package var digest: [UInt8]
    package var rows: Int64
    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// The day on which the use ends, as it was taken over.
    package var expiry: String
    package var purpose: String

    private static let title = "strata transfer receipt 1"

    package init(
        id: [UInt8], digest: [UInt8], rows: Int64, time: Int64, expiry: String, purpose: String
    ) {
        self.id = id
        self.digest = digest
        self.rows = rows
        self.time = time
        self.expiry = expiry
        self.purpose = purpose
    }

    private var encoded: [UInt8] {
        CBOR.map([
            "id": .bytes(id), "digest": .bytes(digest), "rows": .integer(rows),
            "time": .integer(time), "expiry": .text(expiry), "purpose": .text(purpose),
        ]).encoded
    }

    private static func message(_ encoded: [UInt8]) -> [UInt8] {
        Array(title.utf8) + [0] + encoded
    }

    package func text(signedBy key: TransferKey) throws -> String {
        let signature = try key.sign(Self.message(encoded))
        return """
            \(Self.title)
            \(Data(encoded).base64EncodedString())
            \(Data(signature).base64EncodedString())

            """
    }

    /// The id of what a receipt is of, before anything is known to be true.
    ///
    /// - Throws: `TransferError.badReceipt`.
    package static func id(in text: String) throws(TransferError) -> [UInt8] {
        try parts(text).receipt.id
    }

    /// Reads a receipt and checks who signed it.
    ///
    /// - Throws: `TransferError.badReceipt`.
    package init(_ text: String, signedBy key: TransferPublicKey) throws(TransferError) {
        let (receipt, encoded, signature) = try Self.parts(text)
        guard key.hasSigned(Self.message(encoded), signature) else { throw .badReceipt }
        self = receipt
    }

    private static func parts(
        _ text: String
    ) throws(TransferError) -> (receipt: TransferReceipt, encoded: [UInt8], signature: [UInt8]) {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
        guard lines.count == 3, lines[0] == title,
            let encoded = Data(base64Encoded: lines[1]).map({ Array($0) }),
            let signature = Data(base64Encoded: lines[2]).map({ Array($0) }),
            let map = try? CBOR(encoded), let id = map["id"]?.bytes,
            let digest = map["digest"]?.bytes, let rows = map["rows"]?.integer,
            let time = map["time"]?.integer, let expiry = map["expiry"]?.text,
            let purpose = map["purpose"]?.text
        else { throw .badReceipt }
        return (
            TransferReceipt(
                id: id, digest: digest, rows: rows, time: time, expiry: expiry, purpose: purpose),
            encoded, signature
        )
    }
}
