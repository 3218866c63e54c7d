import CByteScan

/// A document decoded and normalised for the scanners: one unit a code point.
///
/// Full-width ASCII becomes ASCII, every dash `-`, every blank a space; code points beyond the
/// basic plane and invalid bytes become U+FFFD. Unit `i` is the document's code point `i`, so
/// positions are code-point offsets; `byteOffset[i]` is its place in the UTF-8 text for those who
/// ask to `locate` it.
struct TextBuffer: ~Copyable {
    private(set) var count = 0
    private var capacity = 0
    /// Normalised units.
    private(set) var unit: UnsafeMutablePointer<UInt16>
    /// Normalised units in lower case.
    private(set) var folded: UnsafeMutablePointer<UInt16>
    /// `count + 1` entries, once `locate` filled them.
    private(set) var byteOffset: UnsafeMutablePointer<UInt32>
    /// Whether any Han ideograph occurs.
    private(set) var hasHan = false
    private let classes = CharacterClass.table

    init() {
        unit = .allocate(capacity: 1)
        folded = .allocate(capacity: 1)
        byteOffset = .allocate(capacity: 2)
    }

    deinit {
        unit.deallocate()
        folded.deallocate()
        byteOffset.deallocate()
    }

    private mutating func reserve(_ n: Int) {
        guard n > capacity else { return }
        unit.deallocate()
        folded.deallocate()
        byteOffset.deallocate()
        capacity = max(n, capacity * 2, 256)
        // Two units of padding before the text and eight behind it are zero, so that a look
        // around a position needs no bounds check.
        unit = .allocate(capacity: capacity + 16)
        folded = .allocate(capacity: capacity + 16)
        byteOffset = .allocate(capacity: capacity + 17)
    }

    @inline(__always) func kind(_ i: Int) -> CharacterClass {
        i >= 0 && i < count ? classes[Int(unit[i])] : []
    }

    /// The unit at `i`, 0 outside the text.
    @inline(__always) func at(_ i: Int) -> UInt16 { i >= 0 && i < count ? unit[i] : 0 }

    mutating func load(_ text: UnsafeBufferPointer<UInt8>) {
        let n = text.count
        reserve(n)
        hasHan = false
        count = 0
        guard let p = text.baseAddress else { return }
        var i = 0
        var k = 0
        while i < n {
            let b = p[i]
            if b < 0x80 {
                if n - i >= 16 {
                    let wide = byte_scan_widen(p + i, n - i, unit + k, folded + k)
                    i += wide
                    k += wide
                    if wide > 0 { continue }
                }
                unit[k] = UInt16(b)
                folded[k] = UInt16(b &- 0x41 < 26 ? b | 0x20 : b)
                i += 1
                k += 1
                continue
            }
            // Han of the basic plane needs no normalising.
            if b &- 0xE4 < 6, n - i >= 3, p[i + 1] & 0xC0 == 0x80, p[i + 2] & 0xC0 == 0x80 {
                let u =
                    UInt16(b & 0x0F) << 12 | UInt16(p[i + 1] & 0x3F) << 6
                    | UInt16(p[i + 2] & 0x3F)
                if u >= 0x4E00 && u < 0xA000 {
                    hasHan = true
                    unit[k] = u
                    folded[k] = u
                    i += 3
                    k += 1
                    continue
                }
            }
            let (scalar, length) = TextBuffer.decode(p + i, n - i)
            i += length
            let u = TextBuffer.normalise(scalar)
            if u >= 0x3400 && u < 0xA000 { hasHan = true }
            unit[k] = u
            folded[k] = TextBuffer.fold(u)
            k += 1
        }
        count = k
    }

    /// Fills `byteOffset` for the text that was loaded last.
    func locate(_ text: UnsafeBufferPointer<UInt8>) {
        var i = 0
        var k = 0
        if let p = text.baseAddress {
            while i < text.count {
                byteOffset[k] = UInt32(truncatingIfNeeded: i)
                i += p[i] < 0x80 ? 1 : TextBuffer.decode(p + i, text.count - i).1
                k += 1
            }
        }
        byteOffset[k] = UInt32(truncatingIfNeeded: text.count)
    }

    /// The length of the character at `i`; 0 where the byte is part of none.
    static func validLength(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        guard text[i] >= 0x80 else { return 1 }
        guard let base = text.baseAddress else { return 0 }
        let (_, length) = decode(base + i, text.count - i)
        return length == 1 ? 0 : length
    }

    /// The code point that begins at byte `byte`, or the first behind it.
    func codePoint(atByte byte: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(byteOffset[middle]) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// One code point and its length; U+FFFD and 1 for an invalid byte.
    @inline(__always)
    private static func decode(_ p: UnsafePointer<UInt8>, _ n: Int) -> (UInt32, Int) {
        let b = UInt32(p[0])
        @inline(__always) func tail(_ i: Int) -> UInt32? {
            i < n && p[i] & 0xC0 == 0x80 ? UInt32(p[i] & 0x3F) : nil
        }
        if b < 0xE0 {
            guard b >= 0xC2, let x = tail(1) else { return (0xFFFD, 1) }
            return ((b & 0x1F) << 6 | x, 2)
        }
        if b < 0xF0 {
            guard let x = tail(1), let y = tail(2) else { return (0xFFFD, 1) }
            let scalar = (b & 0x0F) << 12 | x << 6 | y
            guard scalar >= 0x800, scalar & 0xF800 != 0xD800 else { return (0xFFFD, 1) }
            return (scalar, 3)
        }
        guard b < 0xF5, let x = tail(1), let y = tail(2), let z = tail(3) else {
            return (0xFFFD, 1)
        }
        let scalar = (b & 0x07) << 18 | x << 12 | y << 6 | z
        guard scalar >= 0x10000, scalar < 0x110000 else { return (0xFFFD, 1) }
        return (scalar, 4)
    }

    @inline(__always)
    private static func normalise(_ s: UInt32) -> UInt16 {
        if s >= 0x3400 && s <= 0x9FFF { return UInt16(s) }
        if s >= 0xFF01 && s <= 0xFF5E { return UInt16(s - 0xFEE0) }
        switch s {
        case 0xA0, 0x3000, 0x2000...0x200A, 0x202F: return 0x20
        case 0x2010...0x2015, 0x2212, 0xAD, 0xFE58, 0xFE63: return 0x2D
        case 0x2018, 0x2019: return 0x27
        case 0x85, 0x2028, 0x2029: return 0x0A
        case 0x1D7CE...0x1D7FF: return UInt16(0x30 + (s - 0x1D7CE) % 10)
        case 0x660...0x669: return UInt16(0x30 + s - 0x660)
        case 0x6F0...0x6F9: return UInt16(0x30 + s - 0x6F0)
        case 0x966...0x96F: return UInt16(0x30 + s - 0x966)
        case 0x10000...: return 0xFFFD
        default: return UInt16(truncatingIfNeeded: s)
        }
    }

    @inline(__always)
    static func fold(_ u: UInt16) -> UInt16 {
        switch u {
        case 0x41...0x5A: u | 0x20
        case 0xC0...0xDE where u != 0xD7: u + 0x20
        case 0x100...0x137 where u % 2 == 0: u + 1
        case 0x139...0x148 where u % 2 == 1: u + 1
        case 0x14A...0x177 where u % 2 == 0: u + 1
        case 0x391...0x3A9: u + 0x20
        case 0x410...0x42F: u + 0x20
        default: u
        }
    }
}
