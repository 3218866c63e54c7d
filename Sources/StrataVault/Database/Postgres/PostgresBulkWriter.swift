internal import CPostgres
internal import Glibc

/// Writes rows through binary COPY (PostgreSQL manual, "COPY", section "Binary Format").
///
/// Rows lie in a buffer until 64 KiB have come together. A COPY is open only between two other
/// statements: whatever else the session runs ends it, and the next rows open another, so several
/// writers can be filled side by side.
final class PostgresBulkWriter: BulkWriter {
    private let session: PostgresSession
    let table: String
    let columns: [String]
    private var memory: UnsafeMutableRawPointer
    private var capacity = 80 << 10
    private var count = 0
    private var values = 0
    private var isFinished = false

    private static let chunk = 64 << 10

    init(_ session: PostgresSession, table: String, columns: [String]) {
        self.session = session
        self.table = table
        self.columns = columns
        memory = .allocate(byteCount: capacity, alignment: 8)
    }

    deinit { memory.deallocate() }

    /// Makes room for a value, and for the count of values where it is the first of a row.
    @inline(__always)
    private func reserve(_ size: Int) throws {
        guard size < 1 << 30 else { throw Misuse.tooLarge }
        if count + size + 6 > capacity { grow(size + 6) }
        if values == 0 { store(UInt16(columns.count)) }
        values += 1
    }

    private func grow(_ size: Int) {
        let larger = max(capacity * 2, count + size)
        let other = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        other.copyMemory(from: memory, byteCount: count)
        memory.deallocate()
        memory = other
        capacity = larger
    }

    @inline(__always)
    private func store<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
        (memory + count).storeBytes(of: number.bigEndian, as: Number.self)
        count += MemoryLayout<Number>.size
    }

    @inline(__always)
    private func store(_ bytes: UnsafeRawBufferPointer) {
        store(Int32(bytes.count))
        guard let address = bytes.baseAddress else { return }
        (memory + count).copyMemory(from: address, byteCount: bytes.count)
        count += bytes.count
    }

    func add(_ value: Int64) throws {
        try reserve(8)
        store(Int32(8))
        store(value)
    }

    func add(_ value: UnsafeRawBufferPointer) throws {
        try reserve(value.count)
        store(value)
    }

    func add(_ value: String) throws {
        var value = value
        try value.withUTF8 { text in
            let bytes = UnsafeRawBufferPointer(text)
            if let address = bytes.baseAddress, memchr(address, 0, bytes.count) != nil {
                throw Misuse.nulInText
            }
            try reserve(bytes.count)
            store(bytes)
        }
    }

    func addNull() throws {
        try reserve(0)
        store(Int32(-1))
    }

    func endRow() throws {
        guard values == columns.count else {
            let error = Misuse.valueCount(expected: columns.count, given: values)
            session.state.fail(error)
            throw error
        }
        values = 0
        try session.state.check()
        if count >= Self.chunk { try send() }
    }

    func finish() throws {
        guard values == 0 else {
            let error = Misuse.valueCount(expected: columns.count, given: values)
            session.state.fail(error)
            throw error
        }
        guard !isFinished else { return }
        if count > 0 { try send() }
        try session.endCopy(of: self)
        isFinished = true
    }

    private func send() throws {
        try session.copy(self) { connection in
            try connection.copy(UnsafeRawBufferPointer(start: memory, count: count))
        }
        count = 0
    }
}
