/// A set of numbers below 1000 in 128 bytes, for prefixes and area codes.
struct NumberSet: Sendable {
    private var words: [UInt64]

    /// Reads a list such as `201 203-205`.
    init(_ list: StaticString) {
        words = [UInt64](repeating: 0, count: 16)
        for part in list.description.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            let ends = part.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last else { continue }
            for number in first...last where number < 1000 {
                words[number >> 6] |= 1 << UInt64(number & 63)
            }
        }
    }

    @inline(__always)
    func contains(_ number: Int) -> Bool {
        words[(number >> 6) & 15] >> UInt64(number & 63) & 1 == 1
    }
}
