/// An item of deterministic CBOR, for what is small and not read a million times.
package indirect enum CBOR: Sendable, Hashable {
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    /// Keys are text; they are written in the order that determinism asks for.
    case map([String: CBOR])
    case boolean(Bool)
    case null

    /// The one encoding of this item.
    package var encoded: [UInt8] {
        var output: [UInt8] = []
        write(to: &output)
        return output
    }

    private func write(to output: inout [UInt8]) {
        switch self {
        case .integer(let value): CBORWriter.integer(value, to: &output)
        case .bytes(let value): CBORWriter.bytes(value, to: &output)
        case .text(let value): CBORWriter.text(value, to: &output)
        case .array(let items):
            CBORWriter.array(count: items.count, to: &output)
            for item in items { item.write(to: &output) }
        case .map(let pairs):
            CBORWriter.map(count: pairs.count, to: &output)
            for key in pairs.keys.sorted(by: Self.precedes) {
                CBORWriter.text(key, to: &output)
                pairs[key]?.write(to: &output)
            }
        case .boolean(let value): CBORWriter.boolean(value, to: &output)
        case .null: CBORWriter.null(to: &output)
        }
    }

    /// The order of the encodings of two text keys: the shorter first, then bytewise.
    private static func precedes(_ first: String, _ second: String) -> Bool {
        let (a, b) = (first.utf8, second.utf8)
        return a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b)
    }

    /// Reads one item that takes up all of the bytes.
    ///
    /// - Throws: `CBORError`, also for an encoding that `encoded` would not have made.
    package init(_ bytes: UnsafeRawBufferPointer) throws(CBORError) {
        var reader = CBORReader(bytes)
        self = try Self.read(&reader, depth: 0)
        try reader.finish()
    }

    package init(_ bytes: [UInt8]) throws(CBORError) {
        self = try bytes.withBytes { (bytes) throws(CBORError) in try CBOR(bytes) }
    }

    private static func read(
        _ reader: inout CBORReader, depth: Int
    ) throws(CBORError) -> CBOR {
        guard depth < 16 else { throw .unexpected }
        if reader.takeNull() { return .null }
        var ahead = reader
        switch try ahead.head().0 {
        case .unsigned, .negative: return .integer(try reader.integer())
        case .bytes: return .bytes(Array(try reader.bytes()))
        case .text: return .text(try reader.text())
        case .simple: return .boolean(try reader.boolean())
        case .array:
            var items: [CBOR] = []
            for _ in 0..<(try reader.array()) {
                items.append(try read(&reader, depth: depth + 1))
            }
            return .array(items)
        case .map:
            var pairs: [String: CBOR] = [:]
            var last: String?
            for _ in 0..<(try reader.map()) {
                let key = try reader.text()
                if let last, !precedes(last, key) { throw .notDeterministic }
                last = key
                pairs[key] = try read(&reader, depth: depth + 1)
            }
            return .map(pairs)
        }
    }
}

extension CBOR {
    package subscript(_ key: String) -> CBOR? {
        guard case .map(let pairs) = self else { return nil }
        return pairs[key]
    }

    package var integer: Int64? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    package var text: String? {
        guard case .text(let value) = self else { return nil }
        return value
    }

    package var bytes: [UInt8]? {
        guard case .bytes(let value) = self else { return nil }
        return value
    }

    package var array: [CBOR]? {
        guard case .array(let items) = self else { return nil }
        return items
    }

    package var boolean: Bool? {
        guard case .boolean(let value) = self else { return nil }
        return value
    }
}
