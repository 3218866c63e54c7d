/// A table of a store as backups have it: by names, so that one engine's is another's.
struct StoreTable: Sendable, Hashable {
    enum Form: String, Sendable, Hashable {
        case integer, bytes, text
    }

    struct Column: Sendable, Hashable {
        var name: String
        var form: Form
    }

    var name: String
    var columns: [Column]
    /// The columns by which rows are ordered, from the first.
    var keys: Int
    /// Rows of a block, as a power of two on average.
    var spread: UInt64

    /// - Parameters:
    ///   - name: The table's.
    ///   - columns: `n i`, `sealed b`, `scope t`: names and forms, those of the key first.
    ///   - keys: How many of them are the key.
    ///   - spread: Rows of a block, as a power of two on average.
    init(_ name: String, _ columns: String, keys: Int = 1, spread: UInt64 = 5) {
        self.name = name
        self.columns = columns.split(separator: ",").map { column in
            let words = column.split(separator: " ")
            let form: Form = words[1] == "i" ? .integer : words[1] == "b" ? .bytes : .text
            return Column(name: String(words[0]), form: form)
        }
        self.keys = keys
        self.spread = spread
    }

    var select: String {
        """
        SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(name)
        ORDER BY \(columns.prefix(keys).map(\.name).joined(separator: ", "))
        """
    }
}

extension RecordStore {
    /// What a backup holds of the records. Of the search index nothing: it is made anew, so that no
    /// copy of it is left in which a number could be tried.
    static let backedUp = [
        StoreTable("subject", "n i,state i,merged_into i,rings b,revision i,code b"),
        StoreTable(
            "record",
            "n i,subject i,kind i,dataset i,batch i,revision i,sealed b,code b", spread: 4),
        StoreTable("document", "kind i,n i,revision i,clear b,sealed b,code b", keys: 2),
        StoreTable("tombstone", "subject i,erased i,intent i,code b"),
        StoreTable(
            "suppression",
            "entry b,scope t,source t,version t,time i,removal_by t,code b", keys: 3),
        StoreTable("object", "id b,record i,tag b,code b"),
        StoreTable("former", "n i,revision i,batch i,sealed b,code b", keys: 2, spread: 4),
        StoreTable(
            "held", "n i,subject i,kind i,dataset i,batch i,revision i,sealed b,code b"),
        StoreTable("company", "n i,dataset i,batch i,revision i,name t,body b,code b"),
        StoreTable("score", "n i,revision i,sealed b,code b"),
        StoreTable(
            "queue_block",
            "campaign i,stream i,n i,waiting i,due i,revision i,sealed b,code b", keys: 3,
            spread: 2),
        // The last: without it no vault is there.
        StoreTable(
            "vault_state",
            """
            id i,vault b,sequence i,total b,row_count i,key_sequence i,index_generation i,code b
            """),
    ]
}

extension KeyStore {
    static let backedUp = [
        StoreTable(
            "system_key", "purpose t,generation i,root_version i,wrapped b,created i", keys: 2),
        StoreTable("key_ring", "id i,epoch i,t1 b,t2 b", spread: 4),
        StoreTable("hold_key", "id i,epoch i,expires i,wrapped b"),
        StoreTable("hold_clock", "id i,latest i"),
        StoreTable("recovery_key", "id i,bundle b"),
        StoreTable(
            "moved_key", "purpose t,generation i,root t,root_version i,wrapped b,created i",
            keys: 2),
        StoreTable("audit_mark", "id i,size i,root b"),
        StoreTable(
            "key_store",
            "id i,vault b,epoch i,sequence i,next_id i,records_sequence i,ledger_end i"),
    ]
}

// MARK: Blocks of rows

/// Cuts the rows of a table into blocks, where a row's key says so: a row that changes, comes or goes
/// changes its own block and no other.
///
/// Block: count of rows (LEB128), then of each row: which columns are null, as bits from the first
/// (LEB128), and the others: integers as zigzag differences to that column's last one (LEB128), bytes
/// and texts behind their length (LEB128).
struct RowBlockWriter {
    private let table: StoreTable
    private var rows: [UInt8] = []
    private var count = 0
    private var last: [Int64]
    /// Blocks are cut here at the latest.
    private static let longest = 256 << 10

    init(_ table: StoreTable) {
        self.table = table
        last = Array(repeating: 0, count: table.columns.count)
    }

    /// Adds a row.
    ///
    /// - Returns: A block, where it ends with this row.
    mutating func add(_ row: any DatabaseRow) -> [UInt8]? {
        var nulls: UInt64 = 0
        var hash: UInt64 = 0
        for column in table.columns.indices where row.isNull(column) { nulls |= 1 << column }
        LEB128.append(nulls, to: &rows)
        for (column, definition) in table.columns.enumerated() where nulls & 1 << column == 0 {
            switch definition.form {
            case .integer:
                let value = row.integer(column)
                let difference = value &- last[column]
                LEB128.append(
                    UInt64(bitPattern: difference << 1 ^ difference >> 63), to: &rows)
                last[column] = value
                if column < table.keys { hash = Self.mix(hash ^ UInt64(bitPattern: value)) }
            case .bytes:
                row.withBytes(column) { bytes in
                    LEB128.append(UInt64(bytes.count), to: &rows)
                    rows.append(contentsOf: bytes)
                    if column < table.keys {
                        for byte in bytes { hash = hash &* 31 &+ UInt64(byte) }
                        hash = Self.mix(hash)
                    }
                }
            case .text:
                let bytes = Array(row.text(column).utf8)
                LEB128.append(UInt64(bytes.count), to: &rows)
                rows.append(contentsOf: bytes)
                if column < table.keys {
                    for byte in bytes { hash = hash &* 31 &+ UInt64(byte) }
                    hash = Self.mix(hash)
                }
            }
        }
        count += 1
        guard hash & (1 << table.spread - 1) == 0 || rows.count >= Self.longest else { return nil }
        return finish()
    }

    /// - Returns: The rest; `nil` where nothing is left.
    mutating func finish() -> [UInt8]? {
        guard count > 0 else { return nil }
        var block: [UInt8] = []
        block.reserveCapacity(rows.count + 4)
        LEB128.append(UInt64(count), to: &block)
        block += rows
        rows.removeAll(keepingCapacity: true)
        count = 0
        for column in last.indices { last[column] = 0 }
        return block
    }

    /// SplitMix64's last steps: neighbours are far from one another.
    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Reads blocks back into a table.
struct RowBlockReader {
    let table: StoreTable

    /// Writes the rows of a block.
    ///
    /// - Returns: How many there are; `nil` for what is no block of this table.
    func write(_ block: [UInt8], to writer: any BulkWriter) throws -> Int? {
        var offset = 0
        guard let count = LEB128.read(block, &offset, bits: 63).flatMap({ Int(exactly: $0) }),
            count <= block.count
        else { return nil }
        var last = [Int64](repeating: 0, count: table.columns.count)
        for _ in 0..<count {
            guard let nulls = LEB128.read(block, &offset, bits: 63) else { return nil }
            for (column, definition) in table.columns.enumerated() {
                guard nulls & 1 << column == 0 else {
                    try writer.addNull()
                    continue
                }
                guard let value = LEB128.read(block, &offset, bits: 70) else { return nil }
                if definition.form == .integer {
                    last[column] &+= Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
                    try writer.add(last[column])
                    continue
                }
                guard value <= UInt64(block.count - offset) else { return nil }
                let end = offset + Int(value)
                if definition.form == .text {
                    try writer.add(String(decoding: block[offset..<end], as: UTF8.self))
                } else {
                    try block.withUnsafeBytes {
                        try writer.add(UnsafeRawBufferPointer(rebasing: $0[offset..<end]))
                    }
                }
                offset = end
            }
            try writer.endRow()
        }
        return offset == block.count ? count : nil
    }
}
