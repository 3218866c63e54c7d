import Crypto
import FoundationEssentials
import StrataCore
import StrataVault

/// What a segment holds, beside it in the archive and signed by the key of the audit log: whoever finds
/// the object knows what it is without a vault, and can see whether it is whole.
struct ArchiveManifest: Codable {
    struct Body: Codable {
        var vault: String
        var segment: String
        var object: String
        var made: String
        var records: Int
        var bytes: Int
        /// Where the columns' frame stands, and how long its content is.
        var columns: [Int]
        var columnsLength: Int
        /// Root of the Merkle tree over blocks and columns, base 64.
        var root: String
        /// Records by label.
        var labels: [String: Int]
    }

    var format = "strata archive manifest 1"
    var body: Body
    var key: String
    var signature: String

    init(_ segment: ArchivedSegment, in vault: Vault) throws {
        body = Body(
            vault: vault.id.description,
            segment: vault.keys.identifiers.identifier(.segment, segment.number),
            object: segment.place.name, made: TimeText.utc(segment.made),
            records: segment.place.records, bytes: segment.place.length,
            columns: [segment.place.columns.lowerBound, segment.place.columns.upperBound],
            columnsLength: segment.place.columnsLength, root: segment.place.root.description,
            labels: segment.labels.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value })
        let signer = try vault.audit().keys.signer
        key = signer.key.text
        signature = ""
        signature = signer.sign(try text).encoded
    }

    private var text: String {
        get throws {
            let digest = SHA256.hash(data: Array(try ReportJSON.line(body).dropLast()))
            return """
                \(format)
                \(body.segment)
                \(Base64.text(Array(digest)))

                """
        }
    }

    var encoded: [UInt8] {
        get throws { Array(try ReportJSON.line(self)) }
    }

    /// Whether bytes are the manifest of a segment, signed by a key.
    static func isGood(
        _ bytes: [UInt8], of segment: ArchivedSegment, in vault: Vault
    ) throws -> Bool {
        let expected = try ArchiveManifest(segment, in: vault)
        return try bytes == expected.encoded
    }
}
