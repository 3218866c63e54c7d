import StrataVault
import Testing

/// Encodings of RFC 8949, appendix A, as far as Strata uses the types.
@Suite struct CBORTests {
    @Test(arguments: [
        (CBOR.integer(0), "00"), (.integer(23), "17"), (.integer(24), "1818"),
        (.integer(100), "1864"), (.integer(1000), "1903e8"), (.integer(1_000_000), "1a000f4240"),
        (.integer(1_000_000_000_000), "1b000000e8d4a51000"), (.integer(-1), "20"),
        (.integer(-10), "29"), (.integer(-100), "3863"), (.integer(-1000), "3903e7"),
        (.boolean(false), "f4"), (.boolean(true), "f5"), (.null, "f6"), (.bytes([]), "40"),
        (.bytes([1, 2, 3, 4]), "4401020304"), (.text(""), "60"), (.text("IETF"), "6449455446"),
        (.text("水"), "63e6b0b4"), (.array([]), "80"),
        (.array([.integer(1), .array([.integer(2), .integer(3)])]), "8201820203"),
        (.map([:]), "a0"),
        (.map(["a": .integer(1), "b": .array([.integer(2), .integer(3)])]), "a26161016162820203"),
    ])
    func itemsHaveTheStandardsEncodings(item: CBOR, hex: String) throws {
        #expect(item.encoded == bytes(hex))
        #expect(try CBOR(bytes(hex)) == item)
    }

    /// Longer encodings, indefinite lengths, unsorted or repeated keys, and what is cut off.
    @Test(arguments: [
        "1817", "190017", "1a00000018", "1b0000000000000018", "5f42010243030405ff", "9fff",
        "a2616201616101", "a2616101616102", "a26161016161", "44010203", "62c3", "f7", "fa47c35000",
        "0000", "",
    ])
    func anythingElseIsRefused(hex: String) {
        #expect(throws: CBORError.self) { try CBOR(bytes(hex)) }
    }

    @Test func deepNestingIsRefused() {
        #expect(throws: CBORError.self) { try CBOR([UInt8](repeating: 0x81, count: 100) + [0]) }
    }

    @Test func everyKeyOrderEncodesTheSame() {
        let pairs = ["b": CBOR.integer(1), "aa": .integer(2), "a": .integer(3)]
        #expect(CBOR.map(pairs).encoded == bytes("a3616103616201626161" + "02"))
    }
}

/// The bytes of hexadecimal text.
func bytes(_ hex: String) -> [UInt8] {
    var rest = Substring(hex)
    var bytes: [UInt8] = []
    while let byte = UInt8(rest.prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
    }
    return bytes
}
