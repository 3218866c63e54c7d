extension UnsafeBufferPointer where Element == UInt8 {
    /// The sum of digits times weights, from `start` on; the caller knows that they are digits.
    @inline(__always)
    func weighted(_ weights: [Int], from start: Int = 0) -> Int {
        var sum = 0
        for index in weights.indices { sum &+= digit(start &+ index) &* weights[index] }
        return sum
    }

    /// What speaks against text that must be `count` digits: the length first.
    @inline(__always)
    func digitsProblem(_ count: Int) -> InvalidReason? {
        guard self.count == count else { return .length }
        return isAllDigits ? nil : .format
    }
}
