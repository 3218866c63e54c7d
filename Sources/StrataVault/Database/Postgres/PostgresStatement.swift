internal import CPostgres

/// A statement that a connection has prepared.
final class PostgresStatement {
    let name: String
    let types: [Oid]
    let columns: [PostgresColumn]

    init(name: String, types: [Oid], columns: [PostgresColumn]) {
        self.name = name
        self.types = types
        self.columns = columns
    }

    /// Whether the arguments have the types that it was prepared for.
    func fits(_ arguments: [SQLValue]) -> Bool {
        guard types.count == arguments.count else { return false }
        return zip(types, arguments).allSatisfy { $1.postgresType == 0 || $1.postgresType == $0 }
    }
}

/// How the values of a column are read.
enum PostgresColumn {
    case integer, text, bytes

    /// - Throws: `DatabaseError.failed` where rows cannot hold values of this type.
    init(_ type: Oid, _ index: Int) throws {
        switch type {
        // bool, int8, int2, int4, oid
        case 16, 20, 21, 23, 26: self = .integer
        // name, text, unknown, bpchar, varchar
        case 19, 25, 705, 1042, 1043: self = .text
        // bytea, void
        case 17, 2278: self = .bytes
        default:
            throw DatabaseError.failed(
                "column \(index) has the type \(type), which is not read; "
                    + "cast it to BIGINT, TEXT or BYTEA")
        }
    }

    static func all(_ result: OpaquePointer) throws -> [PostgresColumn] {
        try (0..<pq_nfields(result)).map { try PostgresColumn(pq_ftype(result, $0), Int($0)) }
    }
}

extension SQLValue {
    /// The server's number of the type; 0 leaves it to the server.
    var postgresType: Oid {
        switch self {
        case .null: 0
        case .integer: 20
        case .text: 25
        case .bytes: 17
        }
    }
}

/// The arguments of a statement in the server's binary form, in memory that is used again.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    private var places: [Int] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// How many bytes the values have.
    var size: Int { bytes.count }

    /// - Throws: `DatabaseError.failed` for text that holds a NUL character, or too much.
    mutating func set(_ arguments: [SQLValue]) throws {
        clear()
        for argument in arguments {
            let start = bytes.count
            switch argument {
            case .null:
                places.append(-1)
                lengths.append(0)
                continue
            case .integer(let value):
                withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let value):
                bytes.append(contentsOf: value.utf8)
                guard !bytes[start...].contains(0) else { throw Misuse.nulInText }
            case .bytes(let value): bytes.append(contentsOf: value)
            }
            try add(start)
        }
    }

    /// One argument of bytes.
    mutating func set(_ key: [UInt8]) throws {
        clear()
        bytes.append(contentsOf: key)
        try add(1)
    }

    private mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        // So that an empty value has an address too: none would stand for NULL.
        bytes.append(0)
    }

    private mutating func add(_ start: Int) throws {
        guard bytes.count - start < 1 << 30 else { throw Misuse.tooLarge }
        places.append(start)
        lengths.append(Int32(bytes.count - start))
    }

    /// Calls `body` with what libpq takes: count, values, lengths, formats.
    mutating func send(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> Int32
    ) -> Int32 {
        let count = places.count
        while formats.count < count { formats.append(1) }
        return bytes.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(
                of: UnsafePointer<CChar>?.self, capacity: max(count, 1)
            ) { values in
                for (index, place) in places.enumerated() {
                    values.initializeElement(
                        at: index,
                        to: place < 0
                            ? nil
                            : bytes.baseAddress.map {
                                ($0 + place).assumingMemoryBound(to: CChar.self)
                            })
                }
                return lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        body(
                            Int32(count), UnsafePointer(values.baseAddress), lengths.baseAddress,
                            formats.baseAddress)
                    }
                }
            }
        }
    }
}
