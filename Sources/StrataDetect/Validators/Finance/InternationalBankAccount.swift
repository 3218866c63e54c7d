/// International bank account numbers (ISO 13616): countries, national formats, MOD 97-10.
package enum InternationalBankAccount {
    /// The national part of one country: how many characters of which kind, in order.
    struct Format: Sendable {
        /// Runs of (length, kind), kind `n` digits, `a` capital letters, `c` both.
        var runs: [(length: Int, kind: UInt8)]
        /// Length of the whole number.
        var length: Int
    }

    /// The format of each country, by (first letter - A) * 26 + second letter - A.
    static let formats: [Format?] = {
        var table = [Format?](repeating: nil, count: 676)
        for line in countries.description.split(separator: " ") {
            let bytes = Array(line.utf8)
            guard bytes.count > 2, let index = countryIndex(bytes[0], bytes[1]) else { continue }
            var runs: [(Int, UInt8)] = []
            var length = 0
            for byte in bytes[2...] {
                if byte.isASCIIDigit {
                    length = length * 10 + Int(byte &- 0x30)
                } else {
                    runs.append((length, byte))
                    length = 0
                }
            }
            table[index] = Format(runs: runs, length: runs.reduce(4) { $0 + $1.0 })
        }
        return table
    }()

    @inline(__always)
    private static func countryIndex(_ first: UInt8, _ second: UInt8) -> Int? {
        guard first.isASCIIUpper, second.isASCIIUpper else { return nil }
        return Int(first &- 0x41) * 26 + Int(second &- 0x41)
    }

    /// The length of a country's numbers, by the two capital letters; nil where it has none.
    /// The engine uses it to know how far to read.
    @inline(__always)
    package static func length(_ first: UInt8, _ second: UInt8) -> Int? {
        guard let index = countryIndex(first, second) else { return nil }
        return formats[index]?.length
    }

    static func format(of text: ByteView) -> Format? {
        guard text.count >= 2, let index = countryIndex(text[0], text[1]) else { return nil }
        return formats[index]
    }

    /// Whether a number without separators, in capitals, is right: country, length, format of the
    /// national part, check digits. National check digits inside are not looked at.
    package static func check(_ text: ByteView) -> Bool {
        guard text.count >= 15, let format = format(of: text), format.length == text.count,
            text.areDigits(from: 2, count: 2), matches(format, text)
        else { return false }
        return checksumHolds(text)
    }

    static func checksumHolds(_ text: ByteView) -> Bool {
        guard text.count > 4, let head = ISO7064.mod97(text.slice(from: 4, count: text.count)),
            let all = ISO7064.mod97(text.slice(from: 0, count: 4), startingWith: head)
        else { return false }
        return all == 1
    }

    static func matches(_ format: Format, _ text: ByteView) -> Bool {
        guard text.count == format.length else { return false }
        var position = 4
        for run in format.runs {
            for byte in text[position..<position + run.length] {
                switch run.kind {
                case 0x6e: guard byte.isASCIIDigit else { return false }
                case 0x61: guard byte.isASCIIUpper else { return false }
                default: guard byte.isASCIIDigit || byte.isASCIIUpper else { return false }
                }
            }
            position += run.length
        }
        return true
    }
}
