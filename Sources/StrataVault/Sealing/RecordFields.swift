/// The fields of a part of a record, as its plaintext holds them.
///
/// A map from number to text: the field's number in the schema, or -1 minus that number for the
/// masked form of a field whose value stands in the T1 envelope of the same class.
package struct RecordFields: Sendable, Equatable {
    package var values: [Int: String] = [:]
    package var masked: [Int: String] = [:]

    package init() {}

    package var isEmpty: Bool { values.isEmpty && masked.isEmpty }

    package mutating func merge(_ other: RecordFields) {
        values.merge(other.values) { _, new in new }
        masked.merge(other.masked) { _, new in new }
    }

    package var encoded: [UInt8] {
        var output: [UInt8] = []
        CBORWriter.map(count: values.count + masked.count, to: &output)
        for (number, value) in values.sorted(by: { $0.key < $1.key }) {
            CBORWriter.integer(Int64(number), to: &output)
            CBORWriter.text(value, to: &output)
        }
        for (number, value) in masked.sorted(by: { $0.key < $1.key }) {
            CBORWriter.integer(Int64(-1 - number), to: &output)
            CBORWriter.text(value, to: &output)
        }
        return output
    }

    /// Reads a plaintext with its padding.
    package init(_ plaintext: [UInt8]) throws(SealError) {
        try plaintext.withBytes { (bytes) throws(SealError) in try add(bytes) }
    }

    /// Adds what another plaintext with its padding holds.
    mutating func add(_ plaintext: UnsafeRawBufferPointer) throws(SealError) {
        do {
            try Self.read(plaintext) { number, bytes in
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    throw SealError.malformed
                }
                if number >= 0 {
                    values[Int(number)] = text
                } else {
                    masked[Int(-1 - number)] = text
                }
            }
        } catch {
            throw .malformed
        }
    }

    /// Lends what a plaintext holds: the numbers as they are encoded, below zero for masked forms, and
    /// texts that are not yet checked to be UTF-8.
    ///
    /// - Throws: `SealError.malformed`, `CBORError`, what `body` throws.
    static func read(
        _ plaintext: UnsafeRawBufferPointer,
        _ body: (Int64, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        // An envelope of an archived record that keeps nothing here.
        guard !plaintext.isEmpty else { return }
        var reader = CBORReader(plaintext)
        var last: Int64?
        for _ in 0..<(try reader.map()) {
            let number = try reader.integer()
            if let last, !Self.precedes(last, number) { throw SealError.malformed }
            last = number
            try body(number, try reader.utf8())
        }
        guard reader.rest.count < 32, reader.rest.allSatisfy({ $0 == 0 }) else {
            throw SealError.malformed
        }
    }

    /// The order of encodings: numbers from zero up, then the negative ones from -1 down.
    private static func precedes(_ first: Int64, _ second: Int64) -> Bool {
        (first >= 0) == (second >= 0) ? (first >= 0 ? first < second : first > second) : first >= 0
    }
}
