/// The identity of a vault: 16 random bytes, bound into everything that it seals.
package struct VaultID: Sendable, Hashable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init() { bytes = SystemRandom.bytes(16) }

    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// As 32 hexadecimal digits.
    package var description: String { Hexadecimal.text(bytes) }

    package init?(_ text: String) {
        guard text.utf8.count == 32 else { return nil }
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        self.init(bytes: bytes)
    }
}
