/// Growing bytes for the generator's hot loop: UTF-8 is written in place, no `String` is made.
package struct ByteBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    package private(set) var count = 0

    package init(capacity: Int = 4096) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// The bytes written so far, valid inside `body` only.
    package func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    package subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count)
        return base[index]
    }

    package mutating func removeAll() { count = 0 }

    /// Forgets every byte from `index` on.
    package mutating func truncate(to index: Int) {
        precondition(index >= 0 && index <= count)
        count = index
    }

    private mutating func reserve(_ more: Int) {
        guard capacity - count < more else { return }
        let larger = max(capacity * 2, count + more)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = larger
    }

    package mutating func append(_ byte: UInt8) {
        if count == capacity { reserve(1) }
        base[count] = byte
        count += 1
    }

    package mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    package mutating func append(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Writes exactly `width` decimal digits, zeros in front, higher digits cut off.
    package mutating func append(digits value: UInt64, width: Int) {
        reserve(width)
        var rest = value
        var at = count + width
        while at > count {
            at -= 1
            let next = rest / 10
            base[at] = UInt8(truncatingIfNeeded: 0x30 + (rest - next * 10))
            rest = next
        }
        count += width
    }

    /// Writes a number in decimal without zeros in front.
    package mutating func append(number value: UInt64) {
        var width = 1
        var bound: UInt64 = 10
        while width < 20, value >= bound {
            width += 1
            bound = bound &* 10
            if width == 20 { break }
        }
        append(digits: value, width: width)
    }

    package mutating func append(number value: Int, width: Int) {
        append(digits: UInt64(max(0, value)), width: width)
    }

    /// Makes ASCII capitals from `start` on small and drops apostrophes and blanks.
    package mutating func lowercaseLetters(from start: Int) {
        var to = start
        for i in start..<count {
            let byte = base[i]
            if byte == 0x27 || byte == 0x20 { continue }
            base[to] = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
            to += 1
        }
        count = to
    }

    /// Exchanges the letter at `start + offset` with the next, where both are small ASCII letters.
    package mutating func swapLetters(from start: Int, at offset: Int) {
        let at = start + offset
        guard at >= 0, at + 1 < count else { return }
        let letters: ClosedRange<UInt8> = 0x61...0x7A
        guard letters.contains(base[at]), letters.contains(base[at + 1]) else { return }
        (base[at], base[at + 1]) = (base[at + 1], base[at])
    }

    /// The number of Unicode code points among the bytes of `range`.
    package func codePoints(in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        var result = 0
        for i in range where base[i] & 0xC0 != 0x80 { result += 1 }
        return result
    }

    /// Makes the bytes from `start` on one field of CSV (RFC 4180): quoted only where needed.
    package mutating func quoteCSV(from start: Int) {
        var quotes = 0
        var needed = false
        for i in start..<count {
            switch base[i] {
            case 0x22:
                quotes += 1
                needed = true
            case 0x2C, 0x0A, 0x0D: needed = true
            default: break
            }
        }
        guard needed else { return }
        reserve(quotes + 2)
        var to = count + quotes + 1
        let end = to + 1
        base[to] = 0x22
        var from = count - 1
        while from >= start {
            to -= 1
            base[to] = base[from]
            if base[from] == 0x22 {
                to -= 1
                base[to] = 0x22
            }
            from -= 1
        }
        base[start] = 0x22
        count = end
    }

    /// Makes the bytes from `start` on one JSON string (RFC 8259).
    package mutating func quoteJSON(from start: Int) {
        var extra = 2
        for i in start..<count {
            switch base[i] {
            case 0x22, 0x5C, 0x0A, 0x0D, 0x09: extra += 1
            case 0..<0x20: extra += 5
            default: break
            }
        }
        reserve(extra)
        var to = count + extra - 1
        let end = to + 1
        base[to] = 0x22
        var from = count - 1
        while from >= start {
            let byte = base[from]
            from -= 1
            let short: UInt8
            switch byte {
            case 0x22, 0x5C: short = byte
            case 0x0A: short = 0x6E
            case 0x0D: short = 0x72
            case 0x09: short = 0x74
            case 0..<0x20:
                let hex: [UInt8] = Array("0123456789abcdef".utf8)
                for digit in [hex[Int(byte & 15)], hex[Int(byte >> 4)], 0x30, 0x30, 0x75, 0x5C] {
                    to -= 1
                    base[to] = digit
                }
                continue
            default:
                to -= 1
                base[to] = byte
                continue
            }
            to -= 2
            base[to] = 0x5C
            base[to + 1] = short
        }
        base[start] = 0x22
        count = end
    }
}
