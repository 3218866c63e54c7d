/// A running sum that carries what rounding would lose (Neumaier 1974).
///
/// The result depends on the order of the terms alone: whoever adds parts of several threads adds
/// them in a fixed order.
package struct CompensatedSum: Sendable {
    private var sum = 0.0
    private var lost = 0.0

    package init() {}

    /// The sum so far.
    @inline(__always)
    package var value: Double { sum + lost }

    /// Adds a term; a term that is not finite makes the sum so.
    @inline(__always)
    package mutating func add(_ term: Double) {
        let next = sum + term
        if next.isFinite {
            lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
        }
        sum = next
    }
}
