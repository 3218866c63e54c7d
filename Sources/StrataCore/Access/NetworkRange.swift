/// Where somebody acts from: an address, or the machine itself.
package enum NetworkPlace: Sendable, Hashable {
    case local
    /// 4 or 16 bytes; an IPv4 address in IPv6 form is one of IPv4.
    case address([UInt8])

    /// Reads an address of IPv4 or IPv6 without a zone.
    package init?(_ text: String) {
        guard let bytes = Self.bytes(text) else { return nil }
        self = .address(bytes)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        if !text.contains(":") { return four(Substring(text)) }
        return sixteen(text)
    }

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let bytes = parts.compactMap { part -> UInt8? in
            // No leading zeros: some read them as octal.
            guard (1...3).contains(part.utf8.count), part.utf8.count == 1 || part.first != "0",
                part.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else { return nil }
            return UInt8(part)
        }
        return bytes.count == 4 ? bytes : nil
    }

    private static func sixteen(_ text: String) -> [UInt8]? {
        var text = text
        // The last 32 bits may be written as IPv4.
        if let colon = text.lastIndex(of: ":"), text[colon...].contains(".") {
            guard let last = four(text[text.index(after: colon)...]) else { return nil }
            func hex(_ a: UInt8, _ b: UInt8) -> String { String(Int(a) << 8 | Int(b), radix: 16) }
            text = text[...colon] + hex(last[0], last[1]) + ":" + hex(last[2], last[3])
        }
        func groups(_ part: Substring) -> [UInt16]? {
            if part.isEmpty { return [] }
            let words = part.split(separator: ":", omittingEmptySubsequences: false)
            let values = words.compactMap { word -> UInt16? in
                guard (1...4).contains(word.utf8.count), word.allSatisfy(\.isHexDigit) else {
                    return nil
                }
                return UInt16(word, radix: 16)
            }
            return values.count == words.count ? values : nil
        }
        let halves = text.components(separatedByPair: ":")
        var values: [UInt16]
        switch halves.count {
        case 1:
            guard let all = groups(halves[0]), all.count == 8 else { return nil }
            values = all
        case 2:
            guard let head = groups(halves[0]), let tail = groups(halves[1]),
                head.count + tail.count < 8
            else { return nil }
            values = head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
        default: return nil
        }
        let bytes = values.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 255, bytes[11] == 255 {
            return Array(bytes[12...])
        }
        return bytes
    }
}

/// Addresses that begin with the same bits, or the machine itself.
package struct NetworkRange: Sendable, Hashable, CustomStringConvertible {
    package let description: String
    private let bytes: [UInt8]
    private let bits: Int

    /// `10.2.0.0/16`, `fd00::/8`, a single address, or `local`.
    package init?(_ text: String) {
        description = text
        if text == "local" {
            bytes = []
            bits = 0
            return
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first,
            let bytes = NetworkPlace.bytes(String(first))
        else { return nil }
        self.bytes = bytes
        guard parts.count == 2 else {
            bits = bytes.count * 8
            return
        }
        guard let bits = Int(parts[1]), (0...bytes.count * 8).contains(bits) else { return nil }
        self.bits = bits
    }

    package func contains(_ place: NetworkPlace) -> Bool {
        switch place {
        case .local: return bytes.isEmpty
        case .address(let other):
            guard !bytes.isEmpty, other.count == bytes.count else { return false }
            return (0..<bits).allSatisfy { bit in
                (bytes[bit / 8] ^ other[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
            }
        }
    }
}

extension String {
    /// Parts between doubled separators.
    fileprivate func components(separatedByPair mark: Character) -> [Substring] {
        var parts: [Substring] = []
        var start = startIndex
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            if self[index] == mark, next < endIndex, self[next] == mark {
                parts.append(self[start..<index])
                index = self.index(after: next)
                start = index
            } else {
                index = next
            }
        }
        parts.append(self[start...])
        return parts
    }
}
