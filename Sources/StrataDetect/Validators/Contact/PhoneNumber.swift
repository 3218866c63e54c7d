import CPhoneNumber

/// Telephone numbers: China, North America and the United Kingdom by their own numbering rules,
/// every other country through libphonenumber.
///
/// The functions named after a plan are the fast ones: digits only, no separators, no allocation.
package enum PhoneNumber {
    /// Where a number without an international prefix was written down.
    package enum Region: UInt8, Sendable, CaseIterable {
        /// Only numbers with an international prefix count.
        case none
        case china, northAmerica, unitedKingdom
    }

    /// A candidate of at most 40 bytes with its separators (space, hyphen, dot, parentheses,
    /// slash), `+`, `00` or `011` in front, an extension behind (`x12`, `ext. 12`, `转12`).
    ///
    /// Gives nil where it is no number of any plan that `region` lets it belong to; `e164` receives
    /// the international form, `+` and digits, where there is one.
    package static func classify(
        _ text: ByteView, region: Region, e164: inout String?
    ) -> PhoneFinding? {
        guard text.count >= 3, text.count <= 40 else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
            guard let (count, isInternational) = digits(of: text, into: buffer) else { return nil }
            let digits = ByteView(UnsafeMutableBufferPointer(rebasing: buffer[0..<count]))
            let (finding, country, national) =
                isInternational
                ? international(digits) : national(digits, region: region)
            guard let finding else { return nil }
            e164 = country.map { "+" + $0 + String(decoding: national, as: UTF8.self) }
            return finding
        }
    }

    /// Copies the digits of `text` before any extension. nil where other characters stand in it.
    private static func digits(
        of text: ByteView, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> (count: Int, isInternational: Bool)? {
        var count = 0
        var isInternational = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case 0x30...0x39:
                buffer[count] = byte
                count += 1
            case 0x2b where count == 0 && !isInternational: isInternational = true
            case 0x20, 0x2d, 0x2e, 0x28, 0x29, 0x2f: break
            default:
                guard count > 0, isExtension(text, from: index) else { return nil }
                index = text.count
            }
            index += 1
        }
        if !isInternational {
            var prefix = 0
            if count > 11, buffer[0] == 0x30, buffer[1] == 0x30 { prefix = 2 }
            if count == 14, buffer[0] == 0x30, buffer[1] == 0x31, buffer[2] == 0x31 { prefix = 3 }
            if prefix > 0 {
                isInternational = true
                for index in prefix..<count { buffer[index - prefix] = buffer[index] }
                count -= prefix
            }
        }
        return count >= 3 && count <= 20 ? (count, isInternational) : nil
    }

    /// Whether `x12`, `ext. 12`, `#12`, `,12`, `转12` or `分机12` stands from `index` to the end.
    private static func isExtension(_ text: ByteView, from index: Int) -> Bool {
        let marks: [StaticString] = ["extension", "ext", "x", "X", "Ext", "#", ",", "转", "轉", "分机"]
        for mark in marks {
            let length = mark.utf8CodeUnitCount
            guard index + length < text.count else { continue }
            let bytes = ByteView(start: mark.utf8Start, count: length)
            guard text[index..<index + length].elementsEqual(bytes) else { continue }
            var digits = 0
            for byte in text[(index + length)...] {
                if byte.isASCIIDigit {
                    digits += 1
                } else if byte != 0x20 && byte != 0x2e && byte != 0x3a {
                    return false
                }
            }
            return digits >= 1 && digits <= 7
        }
        return false
    }

    private typealias Answer = (finding: PhoneFinding?, country: String?, national: ByteView)

    private static func international(_ digits: ByteView) -> Answer {
        if digits.count > 4, digits[0] == 0x38, digits[1] == 0x36 {
            let rest = digits.slice(from: 2, count: digits.count)
            return (chinaBehindCountryCode(rest), "86", rest)
        }
        if digits.count == 11, digits[0] == 0x31 {
            let rest = digits.slice(from: 1, count: 10)
            return (northAmerica(rest), "1", rest)
        }
        if digits.count > 10, digits[0] == 0x34, digits[1] == 0x34 {
            var rest = digits.slice(from: 2, count: digits.count)
            // "+44 (0)20 …" is a common way to write it.
            if rest[0] == 0x30 { rest = rest.slice(from: 1, count: rest.count) }
            return (britishNational(rest), "44", rest)
        }
        let finding = library(digits) ? PhoneFinding(.other, .unspecified) : nil
        return (finding, "", digits)
    }

    /// Behind +86 the landline's leading zero is gone (or was left in by mistake).
    private static func chinaBehindCountryCode(_ digits: ByteView) -> PhoneFinding? {
        if let finding = china(digits) {
            // Short services exist only inside the country.
            return digits.count >= 10 ? finding : nil
        }
        guard digits.count >= 9, digits.count <= 11, digits[0] != 0x30 else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 12) { buffer in
            buffer[0] = 0x30
            for index in digits.indices { buffer[index + 1] = digits[index] }
            return china(ByteView(UnsafeMutableBufferPointer(rebasing: buffer[0...digits.count])))
        }
    }

    private static func national(_ digits: ByteView, region: Region) -> Answer {
        switch region {
        case .none: return (nil, nil, digits)
        case .china:
            if digits.count == 13, digits[0] == 0x38, digits[1] == 0x36 {
                let rest = digits.slice(from: 2, count: 11)
                if isChineseMobile(rest) { return (PhoneFinding(.china, .mobile), "86", rest) }
            }
            guard let finding = china(digits) else { return (nil, nil, digits) }
            guard digits.count >= 10 else { return (finding, nil, digits) }
            return digits[0] == 0x30
                ? (finding, "86", digits.slice(from: 1, count: digits.count))
                : (finding, "86", digits)
        case .northAmerica:
            let rest = digits.count == 11 ? digits.slice(from: 1, count: 10) : digits
            return (northAmerica(digits), "1", rest)
        case .unitedKingdom:
            return (unitedKingdom(digits), "44", digits.slice(from: 1, count: digits.count))
        }
    }

    /// Asks libphonenumber about the digits of an international number (country code first).
    private static func library(_ digits: ByteView) -> Bool {
        guard digits.count >= 7, digits.count <= 15 else { return false }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
            guard let base = buffer.baseAddress else { return false }
            buffer[0] = 0x2b
            for index in digits.indices {
                buffer[index + 1] = CChar(truncatingIfNeeded: digits[index])
            }
            return strata_phone_parse(base, digits.count + 1, "ZZ", base + 20, base + 37) == 1
        }
    }
}

extension PhoneNumber {
    /// The international form (E.164) of a number as a person wrote it, read by the numbering plans
    /// of China, North America and the United Kingdom in this order; `nil` where it is none.
    package static func e164(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        let view = ByteView(UnsafeMutableBufferPointer(mutating: text))
        for region in [Region.china, .northAmerica, .unitedKingdom] {
            var e164: String?
            if classify(view, region: region, e164: &e164) != nil { return e164 }
        }
        return nil
    }
}
