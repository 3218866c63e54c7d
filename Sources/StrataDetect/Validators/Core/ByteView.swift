/// The bytes of a value: ASCII, and never kept beyond the call.
package typealias ByteView = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
    /// The value of the ASCII digit at `index`; more than 9 where it is none.
    @inline(__always)
    func digit(_ index: Int) -> Int {
        Int(self[index] &- 0x30)
    }

    /// Whether every byte is an ASCII digit.
    @inline(__always)
    var isAllDigits: Bool {
        areDigits(from: 0, count: count)
    }

    /// Whether `count` bytes from `start` on are ASCII digits.
    @inline(__always)
    func areDigits(from start: Int, count: Int) -> Bool {
        var other: UInt8 = 0
        var index = start
        let end = start &+ count
        while index < end {
            other |= self[index] &- 0x30 > 9 ? 1 : 0
            index &+= 1
        }
        return other == 0
    }

    /// The number written by `count` digits from `start` on; the caller knows that they are digits.
    @inline(__always)
    func number(from start: Int, count: Int) -> Int {
        var value = 0
        var index = start
        let end = start &+ count
        while index < end {
            value = value &* 10 &+ digit(index)
            index &+= 1
        }
        return value
    }

    /// The bytes from `start` on, at most `count`.
    @inline(__always)
    func slice(from start: Int, count: Int) -> ByteView {
        ByteView(rebasing: self[start..<Swift.min(start &+ count, self.count)])
    }
}

extension String {
    /// Calls `body` with the text's UTF-8 bytes.
    func withByteView<Result>(_ body: (ByteView) -> Result) -> Result {
        var copy = self
        return copy.withUTF8(body)
    }
}

extension UInt8 {
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 <= 9 }
    @inline(__always) var isASCIIUpper: Bool { self &- 0x41 <= 25 }
    @inline(__always) var isASCIILower: Bool { self &- 0x61 <= 25 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 <= 25 }
    @inline(__always) var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }

    /// The value of a digit or capital letter in base 36; 255 where it is neither.
    @inline(__always) var base36: UInt8 {
        if isASCIIDigit { return self &- 0x30 }
        return isASCIIUpper ? self &- 0x37 : 255
    }
}
