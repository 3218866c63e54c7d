internal import Crypto

extension ShamirShare {
    private static let groupDigits = 4

    /// The share for people: groups of four digits and a check digit, joined by hyphens.
    ///
    /// A text cannot be wiped from memory; it is made to be printed.
    package var text: String {
        var bytes = header + value.withBytes { Array($0) }
        defer { SecretBytes.wipe(&bytes) }
        bytes += SHA256.hash(data: bytes).prefix(Self.checksumLength)
        var digits = Self.digits(of: bytes)
        defer { SecretBytes.wipe(&digits) }
        var text: [UInt8] = []
        for (group, start) in stride(from: 0, to: digits.count, by: Self.groupDigits).enumerated() {
            let part = digits[start..<min(start + Self.groupDigits, digits.count)]
            if group > 0 { text.append(UInt8(ascii: "-")) }
            text += part.map(ShareAlphabet.symbol)
            text.append(ShareAlphabet.symbol(ShareAlphabet.check(part, group: group)))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what people typed: hyphens, spaces and line ends count for nothing, small letters for
    /// large ones. `place` is the share's place among those that are being typed, from 1.
    ///
    /// - Throws: `ShamirError`, which names the place.
    package convenience init(typed text: String, place: Int) throws(ShamirError) {
        var digits: [UInt8] = []
        defer { SecretBytes.wipe(&digits) }
        let size = Self.groupDigits + 1
        for character in text.utf8 {
            switch character {
            case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
                UInt8(ascii: "\n"):
                continue
            default:
                guard let digit = ShareAlphabet.digit(character) else {
                    throw .unknownCharacter(share: place, group: digits.count / size + 1)
                }
                digits.append(digit)
            }
            guard digits.count <= 2_048 else { throw .cutOff(share: place) }
        }
        var bytes = try Self.bytes(of: digits, place)
        defer { SecretBytes.wipe(&bytes) }
        let end = bytes.count - Self.checksumLength
        let lengths = ShamirShares.secretLengths
        let length = end - Self.headerLength - ShamirShares.checkLength
        guard bytes.count > Self.headerLength + Self.checksumLength else {
            throw .cutOff(share: place)
        }
        guard
            SHA256.hash(data: bytes[..<end]).prefix(Self.checksumLength).elementsEqual(
                bytes[end...])
        else { throw .damaged(share: place) }
        guard bytes[0] == Self.version else { throw .newer(share: place) }
        guard lengths.contains(length), bytes[9] >= 2, bytes[10] >= 1 else {
            throw .damaged(share: place)
        }
        self.init(
            vaultPrefix: Array(bytes[1..<5]), set: Array(bytes[5..<9]), needed: Int(bytes[9]),
            number: Int(bytes[10]),
            value: SecretBytes(count: end - Self.headerLength) {
                $0.copyBytes(from: bytes[Self.headerLength..<end])
            })
    }

    /// Five bits a digit, the highest first; zeros fill the last one.
    private static func digits(of bytes: [UInt8]) -> [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity((bytes.count * 8 + 4) / 5)
        var rest: UInt16 = 0
        var bits = 0
        for byte in bytes {
            rest = (rest &<< 8) | UInt16(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                digits.append(UInt8(truncatingIfNeeded: rest &>> UInt16(bits)) & 31)
            }
        }
        if bits > 0 {
            digits.append(UInt8(truncatingIfNeeded: rest &<< UInt16(5 - bits)) & 31)
        }
        return digits
    }

    /// Checks the groups and puts the bits of their digits together.
    private static func bytes(
        of digits: [UInt8], _ place: Int
    ) throws(ShamirError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 5 / 8)
        var rest: UInt16 = 0
        var bits = 0
        let size = groupDigits + 1
        for (group, start) in stride(from: 0, to: digits.count, by: size).enumerated() {
            let whole = digits[start..<min(start + size, digits.count)]
            let part = whole.dropLast()
            guard !part.isEmpty else { throw .cutOff(share: place) }
            guard ShareAlphabet.check(part, group: group) == whole.last else {
                throw .typo(share: place, group: group + 1)
            }
            for digit in part {
                rest = (rest &<< 5) | UInt16(digit)
                bits += 5
                if bits >= 8 {
                    bits -= 8
                    bytes.append(UInt8(truncatingIfNeeded: rest &>> UInt16(bits)))
                }
            }
        }
        guard bits < 5, rest & ((1 &<< UInt16(bits)) - 1) == 0 else {
            throw .damaged(share: place)
        }
        return bytes
    }
}
