/// IPv4, IPv6 and MAC addresses.
package enum NetworkAddress {
    /// What an address is for (RFC 6890 and its registries).
    package enum Scope: UInt8, Sendable {
        /// Reachable from everywhere: can point to a person.
        case global
        /// Inside one network (RFC 1918, RFC 4193, shared address space).
        case isLocal
        case loopback, linkLocal, multicast
        /// For examples in documents.
        case documentation
        case reserved
    }

    /// The scope of four decimal octets with dots; nil where it is no IPv4 address. Leading zeros
    /// are refused: they are ambiguous (octal).
    @inline(__always)
    package static func ipv4(_ text: ByteView) -> Scope? {
        guard text.count >= 7, text.count <= 15 else { return nil }
        var address: UInt32 = 0
        var octets = 0
        var value = -1
        var digits = 0
        for byte in text {
            if byte == 0x2e {
                guard value >= 0, octets < 3 else { return nil }
                address = address << 8 | UInt32(value)
                octets += 1
                value = -1
                digits = 0
                continue
            }
            guard byte.isASCIIDigit, value != 0 else { return nil }
            value = (value < 0 ? 0 : value * 10) + Int(byte &- 0x30)
            digits += 1
            guard value <= 255, digits <= 3 else { return nil }
        }
        guard octets == 3, value >= 0 else { return nil }
        return scope(ofIPv4: address << 8 | UInt32(value))
    }

    static func scope(ofIPv4 address: UInt32) -> Scope {
        let first = address >> 24
        let second = address >> 16 & 255
        switch first {
        case 0: return .reserved
        case 10: return .isLocal
        case 100: return second & 0xC0 == 64 ? .isLocal : .global
        case 127: return .loopback
        case 169: return second == 254 ? .linkLocal : .global
        case 172: return second & 0xF0 == 16 ? .isLocal : .global
        case 192:
            if second == 168 { return .isLocal }
            return address >> 8 == 0xC00002 ? .documentation : .global
        case 198:
            if second & 0xFE == 18 { return .reserved }
            return address >> 8 == 0xC63364 ? .documentation : .global
        case 203: return address >> 8 == 0xCB0071 ? .documentation : .global
        case 224...239: return .multicast
        case 240...: return .reserved
        default: return .global
        }
    }

    /// The scope of an IPv6 address (RFC 4291 text forms, RFC 4007 zone allowed).
    package static func ipv6(_ text: ByteView) -> Scope? {
        var end = text.count
        if let zone = text.firstIndex(of: 0x25) {
            guard zone < text.count - 1 else { return nil }
            end = zone
        }
        guard end >= 2, end <= 45 else { return nil }
        var groups = 0
        var gapAt = -1
        var head: UInt32 = 0
        var index = 0
        var isAllZero = true
        var last: UInt32 = 0
        while index < end {
            if text[index] == 0x3a {
                guard index + 1 < end, text[index + 1] == 0x3a else { return nil }
                guard gapAt < 0 else { return nil }
                gapAt = groups
                index += 2
                if index < end, text[index] == 0x3a { return nil }
                continue
            }
            var value: UInt32 = 0
            let start = index
            while index < end, let digit = hexadecimal(text[index]) {
                value = value << 4 | UInt32(digit)
                index += 1
                guard index - start <= 4 else { return nil }
            }
            if index < end, text[index] == 0x2e {
                guard groups <= 6, ipv4(text.slice(from: start, count: end - start)) != nil else {
                    return nil
                }
                groups += 2
                isAllZero = false
                index = end
                break
            }
            guard index > start else { return nil }
            if groups < 2 { head |= gapAt < 0 ? value << (groups == 0 ? 16 : 0) : 0 }
            if value != 0 { isAllZero = false }
            last = value
            groups += 1
            guard groups <= 8 else { return nil }
            if index < end {
                guard text[index] == 0x3a, index + 1 < end else { return nil }
                if text[index + 1] != 0x3a { index += 1 }
            }
        }
        guard gapAt >= 0 ? groups < 8 : groups == 8 else { return nil }
        return scope(
            ofIPv6: head, isAllZero: isAllZero,
            isOne: head == 0 && gapAt == 0 && groups == 1 && last == 1)
    }

    private static func scope(ofIPv6 head: UInt32, isAllZero: Bool, isOne: Bool) -> Scope {
        if isAllZero { return .reserved }
        if isOne { return .loopback }
        switch head >> 16 {
        case 0xfe80...0xfebf: return .linkLocal
        case 0xfc00...0xfdff: return .isLocal
        case 0xff00...0xffff: return .multicast
        default: return head == 0x2001_0db8 ? .documentation : .global
        }
    }

    @inline(__always)
    static func hexadecimal(_ byte: UInt8) -> UInt8? {
        if byte.isASCIIDigit { return byte &- 0x30 }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? letter &- 0x57 : nil
    }

    static func ipProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 2, text.count <= 64 else { return .length }
        return ipv4(text) == nil && ipv6(text) == nil ? .format : nil
    }

    /// Six octets in hexadecimal with `:` or `-`, or three groups of four with dots. All zeros and
    /// all ones are nobody's.
    package static func macProblem(_ text: ByteView) -> InvalidReason? {
        let step: Int
        switch text.count {
        case 17: step = 3
        case 14: step = 5
        case 12: step = 100
        default: return .length
        }
        let separator = text.count > 12 ? text[step - 1] : 0
        guard
            separator == 0 || separator == 0x2e && step == 5
                || step == 3 && (separator == 0x3a || separator == 0x2d)
        else { return .format }
        var all: UInt8 = 0xF
        var any: UInt8 = 0
        for index in text.indices {
            if index % step == step - 1 {
                guard text[index] == separator else { return .format }
                continue
            }
            guard let digit = hexadecimal(text[index]) else { return .format }
            all &= digit
            any |= digit
        }
        return all == 0xF || any == 0 ? .component(.range) : nil
    }
}
