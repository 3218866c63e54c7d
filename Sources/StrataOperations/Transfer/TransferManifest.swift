import StrataCore
import StrataVault

/// What is said of a part of a vault, in its first piece: for what it may be used, until when, and what
/// its columns are.
struct TransferManifest: Hashable {
    struct Field: Hashable {
        var name: String
        var label: LabelID?
        var tier: SensitivityTier
        var retentionClass: RetentionClass
    }

    var purpose: Purpose
    var basis: String?
    var ticket: String?
    /// The day on which the use ends, `YYYY-MM-DD`.
    var expiry: String
    /// Microseconds since 1970, UTC.
    var made: Int64
    var sender: String
    var dataset: String
    var controller: String?
    var country: String?
    var fields: [Field]

    var encoded: [UInt8] {
        var pairs: [String: CBOR] = [
            "version": .integer(1), "purpose": .text(purpose.rawValue), "expiry": .text(expiry),
            "made": .integer(made), "sender": .text(sender), "dataset": .text(dataset),
            "fields": .array(
                fields.map { field in
                    .array([
                        .text(field.name), field.label.map { .text($0.rawValue) } ?? .null,
                        .text(field.tier.rawValue), .text(field.retentionClass.rawValue),
                    ])
                }),
        ]
        pairs["basis"] = basis.map(CBOR.text)
        pairs["ticket"] = ticket.map(CBOR.text)
        pairs["controller"] = controller.map(CBOR.text)
        pairs["country"] = country.map(CBOR.text)
        return CBOR.map(pairs).encoded
    }
}

extension TransferManifest {
    /// - Throws: `TransferError.newer`, `.altered` for what no version wrote.
    init(_ bytes: [UInt8]) throws(TransferError) {
        guard let map = try? CBOR(bytes), let version = map["version"]?.integer else {
            throw .altered
        }
        guard version == 1 else { throw .newer }
        guard let purpose = map["purpose"]?.text.flatMap(Purpose.init),
            let expiry = map["expiry"]?.text, CivilTime(expiry) != nil,
            let made = map["made"]?.integer, let sender = map["sender"]?.text,
            let dataset = map["dataset"]?.text, let items = map["fields"]?.array,
            (1...1_000).contains(items.count)
        else { throw .altered }
        var fields: [Field] = []
        for item in items {
            guard let parts = item.array, parts.count == 4, let name = parts[0].text,
                let tier = parts[2].text.flatMap(SensitivityTier.init),
                let kept = parts[3].text.flatMap(RetentionClass.init)
            else { throw .altered }
            fields.append(
                Field(
                    name: name, label: parts[1].text.map { LabelID($0) }, tier: tier,
                    retentionClass: kept))
        }
        self.init(
            purpose: purpose, basis: map["basis"]?.text, ticket: map["ticket"]?.text,
            expiry: expiry, made: made, sender: sender, dataset: dataset,
            controller: map["controller"]?.text, country: map["country"]?.text, fields: fields)
    }

    /// Rows of a piece, and whether they are of this manifest's form.
    func rows(_ bytes: [UInt8]) throws(TransferError) -> [[String]] {
        guard let items = (try? CBOR(bytes))?.array else { throw .altered }
        var rows: [[String]] = []
        for item in items {
            guard let cells = item.array, cells.count == fields.count else { throw .altered }
            let texts = cells.compactMap(\.text)
            guard texts.count == cells.count else { throw .altered }
            rows.append(texts)
        }
        return rows
    }
}
