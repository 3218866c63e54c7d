/// Appends deterministic CBOR (RFC 8949, section 4.2): shortest heads, definite lengths.
///
/// Whoever writes a map gives its keys in the order of their encodings.
package enum CBORWriter {
    /// The major types that Strata uses.
    enum Major: UInt8 {
        case unsigned = 0
        case negative = 1
        case bytes = 2
        case text = 3
        case array = 4
        case map = 5
        case simple = 7
    }

    @inline(__always)
    static func head(_ major: Major, _ value: UInt64, to output: inout [UInt8]) {
        let type = major.rawValue << 5
        if value < 24 {
            output.append(type | UInt8(value))
        } else if value <= 0xFF {
            output.append(type | 24)
            output.append(UInt8(value))
        } else if value <= 0xFFFF {
            output.append(type | 25)
            output.appendBigEndian(UInt16(value))
        } else if value <= 0xFFFF_FFFF {
            output.append(type | 26)
            output.appendBigEndian(UInt32(value))
        } else {
            output.append(type | 27)
            output.appendBigEndian(value)
        }
    }

    package static func integer(_ value: Int64, to output: inout [UInt8]) {
        if value >= 0 {
            head(.unsigned, UInt64(value), to: &output)
        } else {
            head(.negative, UInt64(-1 - value), to: &output)
        }
    }

    package static func bytes(_ value: some Collection<UInt8>, to output: inout [UInt8]) {
        head(.bytes, UInt64(value.count), to: &output)
        output.append(contentsOf: value)
    }

    package static func text(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        head(.text, UInt64(value.count), to: &output)
        output.append(contentsOf: value)
    }

    package static func text(_ value: String, to output: inout [UInt8]) {
        head(.text, UInt64(value.utf8.count), to: &output)
        output.append(contentsOf: value.utf8)
    }

    package static func array(count: Int, to output: inout [UInt8]) {
        head(.array, UInt64(count), to: &output)
    }

    package static func map(count: Int, to output: inout [UInt8]) {
        head(.map, UInt64(count), to: &output)
    }

    package static func boolean(_ value: Bool, to output: inout [UInt8]) {
        output.append(value ? 0xF5 : 0xF4)
    }

    package static func null(to output: inout [UInt8]) { output.append(0xF6) }
}

extension [UInt8] {
    /// Appends an integer, the most significant byte first.
    @inline(__always)
    mutating func appendBigEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    /// `withUnsafeBytes` that throws what its body throws.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result = withUnsafeBytes { bytes in
            Swift.Result { () throws(Failure) in try body(bytes) }
        }
        return try result.get()
    }
}
