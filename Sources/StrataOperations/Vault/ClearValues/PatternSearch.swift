/// Finds many byte strings in one pass over data of any length.
///
/// Of each pattern one window of six bytes is in a table, the one that fewest patterns share. Every
/// window of the data asks a bit map first, which is small enough for the cache.
package struct PatternSearch: Sendable {
    /// Shorter patterns are not looked for: random bytes would have them.
    package static let window = 6
    /// The longest pattern, so the overlap that pieces of data need.
    package static let longest = 192

    private struct Anchor {
        var window: UInt64
        /// How many bytes of the pattern stand before the window.
        var offset: Int32
        var pattern: Int32
    }

    private let patterns: [[UInt8]]
    /// Ascending by window.
    private let anchors: [Anchor]
    private let bitmap: [UInt64]
    private let shift: UInt64

    package var isEmpty: Bool { anchors.isEmpty }

    /// - Parameter patterns: Those of fewer than six bytes, or of more than 192, are never found.
    package init(_ patterns: [[UInt8]]) {
        self.patterns = patterns
        func windows(_ pattern: [UInt8]) -> [UInt64] {
            guard pattern.count >= Self.window, pattern.count <= Self.longest else { return [] }
            return (0...(pattern.count - Self.window)).map { start in
                pattern[start..<(start + Self.window)].enumerated()
                    .reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
            }
        }
        var counts: [UInt64: Int] = [:]
        for pattern in patterns {
            for window in windows(pattern) { counts[window, default: 0] += 1 }
        }
        var anchors: [Anchor] = []
        for (index, pattern) in patterns.enumerated() {
            let rarest = windows(pattern).enumerated().min {
                counts[$0.element, default: 0] < counts[$1.element, default: 0]
            }
            guard let rarest else { continue }
            anchors.append(
                Anchor(
                    window: rarest.element, offset: Int32(rarest.offset), pattern: Int32(index)))
        }
        self.anchors = anchors.sorted { $0.window < $1.window }
        // 64 bits an anchor: one window in 64 asks further.
        var bits: UInt64 = 12
        while bits < 23, (1 << bits) < anchors.count * 64 { bits += 1 }
        shift = 64 - bits
        var bitmap = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
        for anchor in anchors {
            let place = Self.hash(anchor.window) >> (64 - bits)
            bitmap[Int(place >> 6)] |= 1 << (place & 63)
        }
        self.bitmap = bitmap
    }

    private static func hash(_ window: UInt64) -> UInt64 { window &* 0x9E37_79B9_7F4A_7C15 }

    /// Calls `found` with the index of every pattern that stands in the bytes, once for each place.
    package func scan(_ bytes: UnsafeRawBufferPointer, _ found: (Int) -> Void) {
        guard !anchors.isEmpty, bytes.count >= Self.window else { return }
        bitmap.withUnsafeBufferPointer { bitmap in
            var window: UInt64 = 0
            for index in 0..<(Self.window - 1) {
                window = window >> 8 | UInt64(bytes[index]) << 40
            }
            for end in (Self.window - 1)..<bytes.count {
                window = window >> 8 | UInt64(bytes[end]) << 40
                let place = Self.hash(window) >> shift
                guard bitmap[Int(place >> 6)] & (1 << (place & 63)) != 0 else { continue }
                check(window, at: end + 1 - Self.window, bytes, found)
            }
        }
    }

    /// Compares the patterns that have a window with what stands around it.
    private func check(
        _ window: UInt64, at start: Int, _ bytes: UnsafeRawBufferPointer, _ found: (Int) -> Void
    ) {
        var (low, high) = (0, anchors.count)
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle].window < window { low = middle + 1 } else { high = middle }
        }
        while low < anchors.count, anchors[low].window == window {
            let pattern = patterns[Int(anchors[low].pattern)]
            let first = start - Int(anchors[low].offset)
            if first >= 0, first + pattern.count <= bytes.count,
                bytes[first..<(first + pattern.count)].elementsEqual(pattern)
            {
                found(Int(anchors[low].pattern))
            }
            low += 1
        }
    }
}
