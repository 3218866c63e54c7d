/// An upper bound of how many characters a pattern describes when its counted repetitions are
/// written out: what a matcher must carry as states.
enum PatternSize {
    /// The bound, or nil where it is above `limit` or groups are nested deeper than 50.
    static func estimate(_ pattern: String, limit: Int) -> Int? {
        // The size of what is open at each depth, and of the last atom there.
        var sizes = [0]
        var atoms = [0]
        let bytes = Array(pattern.utf8)
        var index = 0
        func close() -> Int {
            sizes.removeLast() + atoms.removeLast()
        }
        while index < bytes.count {
            let depth = sizes.count - 1
            switch bytes[index] {
            case 0x28:  // (
                guard sizes.count <= 50 else { return nil }
                sizes[depth] += atoms[depth]
                atoms[depth] = 0
                sizes.append(0)
                atoms.append(0)
            case 0x29 where depth > 0:  // )
                let size = close()
                atoms[depth - 1] = max(1, size)
            case 0x7b:  // {
                if let (most, end) = repetition(bytes, from: index) {
                    let (product, overflow) = atoms[depth].multipliedReportingOverflow(by: most)
                    guard !overflow, product <= limit else { return nil }
                    atoms[depth] = product
                    index = end
                } else {
                    sizes[depth] += atoms[depth]
                    atoms[depth] = 1
                }
            case 0x5b:  // [
                sizes[depth] += atoms[depth]
                atoms[depth] = 1
                index = classEnd(bytes, from: index)
            case 0x5c:  // backslash
                sizes[depth] += atoms[depth]
                atoms[depth] = 1
                index += 1
                // \p{…} and \x{…} are one character.
                if index + 1 < bytes.count, bytes[index] | 0x20 == 0x70 || bytes[index] == 0x78,
                    bytes[index + 1] == 0x7b
                {
                    while index < bytes.count, bytes[index] != 0x7d { index += 1 }
                }
            case 0x2a, 0x2b, 0x3f, 0x7c: break  // * + ? |
            default:
                sizes[depth] += atoms[depth]
                atoms[depth] = 1
            }
            guard sizes[sizes.count - 1] <= limit else { return nil }
            index += 1
        }
        var total = 0
        while !sizes.isEmpty { total += close() }
        return total <= limit ? total : nil
    }

    /// The greatest count of `{m}`, `{m,}` or `{m,n}` and the index of its brace; nil where it is
    /// none.
    private static func repetition(_ bytes: [UInt8], from start: Int) -> (most: Int, end: Int)? {
        var numbers = [0]
        var digits = 0
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case 0x30...0x39:
                digits += 1
                guard digits <= 6 else { return (1_000_000, index) }
                numbers[numbers.count - 1] =
                    numbers[numbers.count - 1] * 10 + Int(bytes[index] &- 0x30)
            case 0x2c where numbers.count == 1 && digits > 0:
                numbers.append(0)
                digits = 0
            case 0x7d:
                guard numbers.count == 2 || digits > 0 else { return nil }
                return (max(1, numbers.max() ?? 1), index)
            default: return nil
            }
            index += 1
        }
        return nil
    }

    /// The index of the bracket that closes a class.
    private static func classEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        if index < bytes.count, bytes[index] == 0x5e { index += 1 }
        if index < bytes.count, bytes[index] == 0x5d { index += 1 }
        while index < bytes.count, bytes[index] != 0x5d {
            index += bytes[index] == 0x5c ? 2 : 1
        }
        return min(index, bytes.count)
    }
}
