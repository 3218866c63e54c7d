/// A number, or a person by identity number, that is not to be called. It needs no subject and
/// outlives one; the value stands in it only as a code under the suppression key.
package struct SuppressionRow: Sendable, Hashable {
    package static let table = "suppression"

    /// The code of the normalised value.
    package var entry: [UInt8]
    /// What it is not to be called for: `all`, or the name of a purpose.
    package var scope: String
    /// Where it comes from: `own` for one's own list, otherwise a registry's name.
    package var source: String
    /// The registry's version, such as the day of its copy; empty for one's own list.
    package var version: String
    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// Who has asked to take it out; a second person must agree.
    package var removalAskedBy: String?

    package init(
        entry: [UInt8], scope: String, source: String, version: String, time: Int64,
        removalAskedBy: String? = nil
    ) {
        self.entry = entry
        self.scope = scope
        self.source = source
        self.version = version
        self.time = time
        self.removalAskedBy = removalAskedBy
    }

    var canonical: [UInt8] {
        CBOR.array([
            .bytes(entry), .text(scope), .text(source), .text(version), .integer(time),
            removalAskedBy.map(CBOR.text) ?? .null,
        ]).encoded
    }
}

extension RecordReader {
    static let suppressionColumns = "entry, scope, source, version, time, removal_by, code"

    func suppression(_ row: any DatabaseRow) throws -> (row: SuppressionRow, code: [UInt8]) {
        let suppression = SuppressionRow(
            entry: row.bytes(0), scope: row.text(1), source: row.text(2), version: row.text(3),
            time: row.integer(4), removalAskedBy: row.isNull(5) ? nil : row.text(5))
        let code = row.bytes(6)
        guard authenticator.isValid(code, table: SuppressionRow.table, suppression.canonical) else {
            throw VaultError.tampered("suppression")
        }
        return (suppression, code)
    }

    /// What there is about a value, of every scope and source.
    package func suppressions(_ entry: [UInt8]) throws -> [SuppressionRow] {
        try session.all(
            """
            SELECT \(Self.suppressionColumns) FROM suppression WHERE entry = $1
            ORDER BY scope, source
            """, [.bytes(entry)]
        ) { try suppression($0).row }
    }

    /// How many entries each source has, of which version, and since when.
    package func suppressionSources() throws -> [(
        source: String, version: String, count: Int, newest: Int64
    )] {
        try session.all(
            """
            SELECT source, version, COUNT(*), MAX(time) FROM suppression
            GROUP BY source, version ORDER BY source, version
            """
        ) { ($0.text(0), $0.text(1), Int($0.integer(2)), $0.integer(3)) }
    }

    /// Entries of a source whose version is another than `version`, any of them.
    package func suppressions(
        of source: String, notOf version: String, limit: Int
    ) throws -> [SuppressionRow] {
        try session.all(
            """
            SELECT \(Self.suppressionColumns) FROM suppression
            WHERE source = $1 AND version <> $2 LIMIT $3
            """, [.text(source), .text(version), .integer(limit)]
        ) { try suppression($0).row }
    }
}

extension RecordTransaction {
    /// Adds entries, or replaces those of the same value, scope and source.
    package func put(_ suppressions: [SuppressionRow]) throws {
        try remove(suppressions)
        let rows = suppressions.map { row -> [SQLValue] in
            let code = authenticator.code(table: SuppressionRow.table, row.canonical)
            count(in: code)
            return [
                .bytes(row.entry), .text(row.scope), .text(row.source), .text(row.version),
                .integer(row.time), row.removalAskedBy.map(SQLValue.text) ?? .null, .bytes(code),
            ]
        }
        try session.execute(
            "INSERT INTO suppression (\(Self.suppressionColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            each: rows)
    }

    /// Adds entries of which there is none of the same value, scope and source.
    ///
    /// - Returns: How many were added.
    package func putMissing(_ suppressions: [SuppressionRow]) throws -> Int {
        var missing: [SuppressionRow] = []
        for row in suppressions {
            func isSame(_ other: SuppressionRow) -> Bool {
                other.entry == row.entry && other.scope == row.scope && other.source == row.source
            }
            if missing.contains(where: isSame) { continue }
            if try self.suppressions(row.entry).contains(where: isSame) { continue }
            missing.append(row)
        }
        if !missing.isEmpty { try put(missing) }
        return missing.count
    }

    /// Takes entries out, by value, scope and source.
    package func remove(_ suppressions: [SuppressionRow]) throws {
        for row in suppressions {
            let key: [SQLValue] = [.bytes(row.entry), .text(row.scope), .text(row.source)]
            let place = "WHERE entry = $1 AND scope = $2 AND source = $3"
            try session.query("SELECT code FROM suppression \(place)", key) {
                count(out: $0.bytes(0))
                return true
            }
            try session.execute("DELETE FROM suppression \(place)", key)
        }
    }
}
