internal import StrataCore

/// What one backup was, of one half of a vault: a sealed object that names all of it.
///
/// CBOR map: `format` (1), `half`, `time`, `vault`, `version` (of Strata), `epoch`, `sequence`,
/// `keySequence`, `sum`, `rows` (the state's digest), `schema` (steps that the tables had behind them),
/// `tables`, `files`, `bytes` (of contents), `added` (that went to the place), and of records `audit`
/// (entries of the log), `keys` (the snapshot that was made with it), `archive` (where that is).
package struct BackupSnapshot: Sendable, Hashable {
    package struct Table: Sendable, Hashable {
        package var name: String
        var columns: [StoreTable.Column]
        package var rows: Int
        var blocks: Int
        /// The parts of the list of blocks.
        var parts: [UInt8]
    }

    /// Files of one folder of the vault.
    package struct Files: Sendable, Hashable {
        /// `objects`, `rejects`, `archive`, `audit`; empty for those of the folder itself.
        package var folder: String
        package var count: Int
        package var bytes: Int
        var parts: [UInt8]
    }

    package var name: String
    package var half: BackupHeader.Half
    /// When it was begun; microseconds since 1970, UTC.
    package var time: Int64
    package var vault: VaultID
    package var version: String
    package var epoch: Int
    /// The records' sequence, or the key store's own.
    package var sequence: Int64
    package var keySequence: Int64
    package var sum: UInt128 = 0
    package var rows: Int64 = 0
    var schema: [String] = []
    package var tables: [Table] = []
    package var files: [Files] = []
    /// Of what it holds, before it is compressed.
    package var bytes = 0
    /// That went to the place for it: the rest was there.
    package var added = 0
    /// Entries of the audit log that it holds.
    package var audit: Int64 = 0
    /// The snapshot of the other half that was made with it.
    package var keys: String?
    /// Where the archive is, where it is not in the vault's folder.
    package var archive: String?

    init(
        name: String = "", half: BackupHeader.Half, time: Int64, vault: VaultID, epoch: Int,
        sequence: Int64, keySequence: Int64
    ) {
        self.name = name
        self.half = half
        self.time = time
        self.vault = vault
        version = StrataVersion.current
        self.epoch = epoch
        self.sequence = sequence
        self.keySequence = keySequence
    }

    /// A name that sorts by time, to the microsecond: `20261128T171500123456Z-1a2b3c4d`.
    static func newName(_ time: Int64) -> String {
        let digits = S3Signature.timestamp(time / 1_000_000).filter(\.isNumber)
        let rest = String(time % 1_000_000 + 1_000_000).dropFirst()
        return digits.prefix(8) + "T" + digits.dropFirst(8) + rest + "Z-"
            + Hexadecimal.text(SystemRandom.bytes(4))
    }

    /// The time that a name says; later than that of the one before, whatever the clock said. `nil` for
    /// what is no such name.
    static func time(ofName name: String) -> Int64? {
        let digits = Array(name.utf8.prefix(22))
        guard name.utf8.count == 31, digits.count == 22, digits[8] == UInt8(ascii: "T"),
            digits[21] == UInt8(ascii: "Z")
        else { return nil }
        func number(_ start: Int, _ count: Int) -> Int? {
            Int(String(decoding: digits[start..<(start + count)], as: UTF8.self))
        }
        guard let year = number(0, 4), let month = number(4, 2), let day = number(6, 2),
            let hour = number(9, 2), let minute = number(11, 2), let second = number(13, 2),
            let rest = number(15, 6)
        else { return nil }
        guard let date = CivilTime("\(year)-\(month)-\(day)") else { return nil }
        return date.instant() + Int64((hour * 60 + minute) * 60 + second) * 1_000_000 + Int64(rest)
    }

    package func rows(of table: String) -> Int { tables.first { $0.name == table }?.rows ?? 0 }

    // MARK: CBOR

    var encoded: [UInt8] {
        var sumBytes: [UInt8] = []
        sumBytes.appendBigEndian(sum)
        var map: [String: CBOR] = [
            "format": .integer(1), "half": .text(half.rawValue), "time": .integer(time),

            "vault": .bytes(vault.bytes), "version": .text(version),
            "epoch": .integer(Int64(epoch)), "sequence": .integer(sequence),
            "keySequence": .integer(keySequence), "sum": .bytes(sumBytes), "rows": .integer(rows),
            "schema": .array(schema.map { .text($0) }), "bytes": .integer(Int64(bytes)),
            "added": .integer(Int64(added)), "audit": .integer(audit),
            "tables": .array(
                tables.map { table in
                    .map([
                        "name": .text(table.name), "rows": .integer(Int64(table.rows)),
                        "blocks": .integer(Int64(table.blocks)), "parts": .bytes(table.parts),
                        "columns": .array(
                            table.columns.map {
                                .array([.text($0.name), .text($0.form.rawValue)])
                            }),
                    ])
                }),
            "files": .array(
                files.map { files in
                    .map([
                        "folder": .text(files.folder), "count": .integer(Int64(files.count)),
                        "bytes": .integer(Int64(files.bytes)), "parts": .bytes(files.parts),
                    ])
                }),
        ]
        map["keys"] = keys.map { .text($0) }
        map["archive"] = archive.map { .text($0) }
        return CBOR.map(map).encoded
    }

    init(_ bytes: [UInt8], name: String) throws(BackupError) {
        guard let map = try? CBOR(bytes), let format = map["format"]?.integer else {
            throw .damaged(name)
        }
        guard format == 1 else { throw .store(.newer("\(name) \(format)")) }
        func integer(_ key: String, of map: CBOR) throws(BackupError) -> Int {
            guard let value = map[key]?.integer.flatMap({ Int(exactly: $0) }) else {
                throw .damaged(name)
            }
            return value
        }
        guard let half = map["half"]?.text.flatMap(BackupHeader.Half.init(rawValue:)),
            let vault = map["vault"]?.bytes.flatMap({ VaultID(bytes: $0) }),
            let sum = map["sum"]?.bytes, sum.count == 16,
            let tables = map["tables"]?.array, let files = map["files"]?.array
        else { throw .damaged(name) }
        self.init(
            name: name, half: half, time: Int64(try integer("time", of: map)), vault: vault,
            epoch: try integer("epoch", of: map), sequence: Int64(try integer("sequence", of: map)),
            keySequence: Int64(try integer("keySequence", of: map)))
        version = map["version"]?.text ?? ""
        self.sum = sum.reduce(0) { $0 << 8 | UInt128($1) }
        rows = Int64(try integer("rows", of: map))
        schema = map["schema"]?.array?.compactMap(\.text) ?? []
        self.bytes = try integer("bytes", of: map)
        added = try integer("added", of: map)
        audit = Int64(try integer("audit", of: map))
        keys = map["keys"]?.text
        archive = map["archive"]?.text
        for table in tables {
            let columns = table["columns"]?.array?.compactMap { column -> StoreTable.Column? in
                guard let pair = column.array, pair.count == 2, let name = pair[0].text,
                    let form = pair[1].text.flatMap(StoreTable.Form.init(rawValue:))
                else { return nil }
                return StoreTable.Column(name: name, form: form)
            }
            guard let columns, let table = Table(table, columns) else { throw .damaged(name) }
            self.tables.append(table)
        }
        for part in files {
            guard let folder = part["folder"]?.text, let parts = part["parts"]?.bytes else {
                throw .damaged(name)
            }
            self.files.append(
                Files(
                    folder: folder, count: try integer("count", of: part),
                    bytes: try integer("bytes", of: part), parts: parts))
        }
    }
}

extension BackupSnapshot.Table {
    fileprivate init?(_ map: CBOR, _ columns: [StoreTable.Column]) {
        guard let name = map["name"]?.text, let parts = map["parts"]?.bytes,
            let rows = map["rows"]?.integer, let blocks = map["blocks"]?.integer
        else { return nil }
        self.init(
            name: name, columns: columns, rows: Int(rows), blocks: Int(blocks), parts: parts)
    }
}
