/// What bytes a value has, so that what it cannot be is not looked for.
struct ValueBytes {
    private(set) var digits = 0
    /// ASCII letters.
    private(set) var letters = 0
    /// Bytes of characters outside ASCII.
    private(set) var high = 0
    private(set) var stars = 0
    private(set) var points = 0
    /// Slashes of either direction.
    private(set) var slashes = 0

    init(_ value: UnsafeBufferPointer<UInt8>) {
        for byte in value {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x41...0x5A, 0x61...0x7A: letters += 1
            case 0x80...: high += 1
            case 0x2A: stars += 1
            case 0x2E: points += 1
            case 0x2F, 0x5C: slashes += 1
            default: break
            }
        }
    }

    /// Whether numbers, words and marks may make an amount, a range or a date; `words` are those
    /// in Latin letters that they have.
    func mayBeAmount(_ value: UnsafeBufferPointer<UInt8>, words: ByteFilter) -> Bool {
        if letters == 0, high == 0 { return Self.areFigures(value) }
        // No unit has more than four Han characters.
        if high >= 15, Self.longestHan(value) > 4 { return false }
        return high > 0 || words.mayHoldWords(of: value)
    }

    /// Whether a value without letters is more than numbers alone, or numbers in a row of several.
    private static func areFigures(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        var numbers = 0
        var ranges = 0
        var hasSign = false
        var inNumber = false
        for byte in value {
            switch byte {
            case 0x30...0x39:
                if !inNumber { numbers += 1 }
                inNumber = true
                continue
            case 0x27, 0x2C, 0x2E: continue
            case 0x20, 0x28, 0x29: break
            case 0x24, 0x25: return true
            case 0x2B, 0x2D, 0x3C, 0x3E, 0x7E:
                // The first is a sign.
                if numbers == 0, !hasSign { hasSign = true } else { ranges += 1 }
            default: return false
            }
            inNumber = false
        }
        return ranges == 1 && numbers == 2 || ranges >= 1 && numbers == 1
    }

    /// Characters of the longest run of Han.
    private static func longestHan(_ value: UnsafeBufferPointer<UInt8>) -> Int {
        var longest = 0
        var run = 0
        var i = 0
        while i < value.count {
            if 0xE4...0xE9 ~= value[i] {
                run += 1
                longest = max(longest, run)
                i += 3
            } else {
                run = 0
                i += 1
            }
        }
        return longest
    }
}

/// A set of words in Latin letters that may take others for its own, and never its own for others.
struct ByteFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    /// Leaves out what is not in ASCII.
    init(_ words: some Sequence<String>) {
        for word in words where word.utf8.allSatisfy({ $0 < 0x80 }) {
            let place = Self.place(word.utf8.reduce(Self.start, Self.step))
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
    }

    /// Whether every run of ASCII letters may be a word of the set, in any case.
    func mayHoldWords(of value: UnsafeBufferPointer<UInt8>) -> Bool {
        var hash = Self.start
        for byte in value {
            let small = byte | 0x20
            if small &- 0x61 < 26 {
                hash = Self.step(hash, small)
            } else if hash != Self.start {
                guard mayHold(hash) else { return false }
                hash = Self.start
            }
        }
        return hash == Self.start || mayHold(hash)
    }

    private func mayHold(_ hash: UInt32) -> Bool {
        let place = Self.place(hash)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    private static var start: UInt32 { 0x811C_9DC5 }
    private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    private static func place(_ hash: UInt32) -> Int { Int(hash >> 20) }
}
