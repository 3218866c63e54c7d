package import StrataCore
import StrataVault

/// An export and the rows by which it is told. All of it is sealed.
///
/// An export of many rows has several of them, so that each is written again a few times only.
package struct WatermarkNote: Sendable, Hashable {
    /// The export's.
    package var number: Int64
    /// Its own.
    var part: Int64
    /// Microseconds since 1970, UTC.
    package var time: Int64
    package var action: AuditAction
    /// The account's name, or `owner`.
    package var who: String
    /// Who asked and who agreed, where they were named.
    package var by: String?
    package var approvedBy: String?
    package var purpose: Purpose?
    package var ticket: String?
    /// Where the file went, or to whom.
    package var path: String
    /// Rows of real people or companies.
    package var rows = 0
    var marks: [LikelyRows.Marks] = []
    /// The numbers of people that stand in marked rows, by which nobody is found.
    var subjects: Range<Int64> = 0..<0

    /// Rows that are told of in one.
    static let most = 100

    init(
        number: Int64, part: Int64? = nil, time: Int64, action: AuditAction, who: String,
        path: String
    ) {
        self.number = number
        self.part = part ?? number
        self.time = time
        self.action = action
        self.who = who
        self.path = path
    }

    private static func sealing(_ number: Int64) -> String { "watermark \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "at": .integer(time), "act": .text(action.rawValue), "who": .text(who),
            "path": .text(path), "rows": .integer(Int64(rows)),
            "marks": .array(marks.map(\.document)),
            "export": .integer(number), "from": .integer(subjects.lowerBound),
            "to": .integer(subjects.upperBound),
        ]
        pairs["by"] = by.map(CBOR.text)
        pairs["approved"] = approvedBy.map(CBOR.text)
        pairs["for"] = purpose.map { .text($0.rawValue) }
        pairs["ticket"] = ticket.map(CBOR.text)
        return DocumentRow(
            kind: .watermark, number: part, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(part)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let time = sealed["at"]?.integer, let export = sealed["export"]?.integer,
            let action = sealed["act"]?.text.flatMap(AuditAction.init),
            let who = sealed["who"]?.text, let path = sealed["path"]?.text
        else { throw VaultError.tampered("watermark \(row.number)") }
        self.init(
            number: export, part: row.number, time: time, action: action, who: who, path: path)
        by = sealed["by"]?.text
        approvedBy = sealed["approved"]?.text
        purpose = sealed["for"]?.text.flatMap(Purpose.init)
        ticket = sealed["ticket"]?.text
        rows = Int(sealed["rows"]?.integer ?? 0)
        marks = (sealed["marks"]?.array ?? []).map(LikelyRows.Marks.init)
        let from = sealed["from"]?.integer ?? 0
        subjects = from..<max(from, sealed["to"]?.integer ?? 0)
    }
}

extension LikelyRows.Marks {
    fileprivate var document: CBOR {
        var pairs: [String: CBOR] = [:]
        if !numbers.isEmpty { pairs["n"] = .array(numbers.map(\.document)) }
        if !texts.isEmpty { pairs["t"] = .array(texts.map(CBOR.text)) }
        pairs["p"] = pair.map { .array([.text($0.name), .text($0.address)]) }
        return .map(pairs)
    }

    fileprivate init(_ document: CBOR) {
        numbers = (document["n"]?.array ?? []).compactMap(MarkedNumber.init)
        texts = (document["t"]?.array ?? []).compactMap(\.text)
        if let parts = document["p"]?.array, parts.count == 2, let name = parts[0].text,
            let address = parts[1].text
        {
            pair = Pair(name: name, address: address)
        }
    }
}
