/// Sorts keys of 64 bits, with what belongs to each, by counting their digits.
enum RadixSort {
    /// Sorts `keys` ascending and moves `values` along; equal keys keep their order.
    static func sort(_ keys: inout [UInt64], with values: inout [UInt32]) {
        let count = keys.count
        guard count > 1 else { return }
        var otherKeys = [UInt64](repeating: 0, count: count)
        var otherValues = [UInt32](repeating: 0, count: count)
        var all: UInt64 = ~0
        var any: UInt64 = 0
        for key in keys {
            all &= key
            any |= key
        }
        let varying = any & ~all
        var shift: UInt64 = 0
        while shift < 64 {
            defer { shift += 11 }
            guard (varying >> shift) & 0x7FF != 0 else { continue }
            var starts = [Int](repeating: 0, count: 2049)
            starts.withUnsafeMutableBufferPointer { starts in
                for key in keys { starts[Int((key >> shift) & 0x7FF) + 1] += 1 }
                for digit in 1...2048 { starts[digit] += starts[digit - 1] }
                otherKeys.withUnsafeMutableBufferPointer { otherKeys in
                    otherValues.withUnsafeMutableBufferPointer { otherValues in
                        for index in 0..<count {
                            let digit = Int((keys[index] >> shift) & 0x7FF)
                            let place = starts[digit]
                            starts[digit] = place &+ 1
                            otherKeys[place] = keys[index]
                            otherValues[place] = values[index]
                        }
                    }
                }
            }
            swap(&keys, &otherKeys)
            swap(&values, &otherValues)
        }
    }
}
