/// Cuts values into five classes of about equal size, equal values always together.
///
/// A value scores by its mid-rank: with `less` values below it and `equal` values like it (itself
/// counted) among n, its score is 1 + ⌊5 (less + equal/2) / n⌋. So the score depends on the value
/// alone and not on the order of the data; where ties fill more than a fifth, a score may be left
/// out; where all are equal, everybody scores 3.
package struct Quintiles: Sendable, Equatable {
    /// For scores 2 to 5, the smallest value that scores so; `nil` where none does.
    package let starts: [Int64?]
    private let bounds: SIMD4<Int64>

    /// - Parameter values: One for each customer, in any order.
    package init(_ values: [Int64]) {
        var values = values
        let count = values.count
        var starts: [Int64?] = []
        values.withUnsafeMutableBufferPointer { values in
            var low = 0
            for k in 1...4 {
                guard count > 0 else {
                    starts.append(nil)
                    continue
                }
                let place = min(count * k / 5, count - 1)
                Self.select(values, place, from: low)
                low = place
                starts.append(Self.start(values, at: values[place], k))
            }
        }
        self.starts = starts
        // A start that nothing reaches: beyond every value.
        bounds = SIMD4(starts.map { $0 ?? .max })
    }

    /// The score of a value of the data, from 1 (smallest) to 5.
    @inline(__always)
    package func score(_ value: Int64) -> Int {
        var score = 1
        for k in 0..<4 where value >= bounds[k] && (bounds[k] != .max || starts[k] != nil) {
            score += 1
        }
        return score
    }

    /// The smallest value whose mid-rank reaches k fifths: `value`, which stands at k fifths of the
    /// sorted values, or the next larger one.
    private static func start(
        _ values: UnsafeMutableBufferPointer<Int64>, at value: Int64, _ k: Int
    ) -> Int64? {
        var less = 0
        var equal = 0
        var next: Int64?
        for other in values {
            if other < value {
                less += 1
            } else if other == value {
                equal += 1
            } else if other < next ?? .max || next == nil {
                next = other
            }
        }
        return 5 * (2 * less + equal) >= 2 * values.count * k ? value : next
    }

    /// Puts the value of rank `place` there, smaller ones before it; those before `start` are.
    private static func select(
        _ values: UnsafeMutableBufferPointer<Int64>, _ place: Int, from start: Int
    ) {
        var low = start
        var high = values.count - 1
        while low < high {
            // The median of three; equal values form a run of their own, so ties cost nothing.
            let (a, b, c) = (values[low], values[(low + high) / 2], values[high])
            let pivot = max(min(a, b), min(max(a, b), c))
            var less = low
            var at = low
            var more = high
            while at <= more {
                let value = values[at]
                if value < pivot {
                    values.swapAt(at, less)
                    less += 1
                    at += 1
                } else if value > pivot {
                    values.swapAt(at, more)
                    more -= 1
                } else {
                    at += 1
                }
            }
            if place < less {
                high = less - 1
            } else if place > more {
                low = more + 1
            } else {
                return
            }
        }
    }
}
