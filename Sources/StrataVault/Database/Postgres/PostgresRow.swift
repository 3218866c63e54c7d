internal import CPostgres

/// A row of a result, in the server's binary form.
final class PostgresRow: DatabaseRow {
    private var result: OpaquePointer?
    private var row: Int32 = 0
    var columns: [PostgresColumn]

    init(_ columns: [PostgresColumn]) { self.columns = columns }

    func stand(on row: Int32, of result: OpaquePointer?) {
        self.result = result
        self.row = row
    }

    func isNull(_ column: Int) -> Bool { pq_getisnull(result, row, Int32(column)) != 0 }

    func integer(_ column: Int) -> Int64 {
        guard columns[column] == .integer else { return 0 }
        return withBytes(column) { bytes in
            switch bytes.count {
            case 8: Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
            case 4: Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
            case 2: Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
            case 1: Int64(bytes[0])
            default: 0
            }
        }
    }

    func text(_ column: Int) -> String {
        guard columns[column] != .integer else {
            return isNull(column) ? "" : "\(integer(column))"
        }
        return withBytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }

    func withBytes<Result>(
        _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let address = pq_getvalue(result, row, Int32(column))
        let count = address == nil ? 0 : Int(pq_getlength(result, row, Int32(column)))
        return try body(UnsafeRawBufferPointer(start: address, count: count))
    }
}
