/// An item of CBOR as authenticators write it (CTAP2 canonical form): maps have keys of integers
/// and texts, and something may come behind.
indirect enum CredentialItem: Sendable, Hashable {
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case list([CredentialItem])
    case map([CredentialItem: CredentialItem])
    case simple(UInt8)

    /// Reads one item from the beginning.
    ///
    /// - Returns: The item and how many bytes it took; `nil` for what is none, is nested deeper than
    ///   four levels (CTAP2, section 8), or has a key twice.
    static func read(_ bytes: ArraySlice<UInt8>) -> (item: CredentialItem, length: Int)? {
        var rest = bytes
        guard let item = read(&rest, depth: 0) else { return nil }
        return (item, bytes.count - rest.count)
    }

    private static func read(_ rest: inout ArraySlice<UInt8>, depth: Int) -> CredentialItem? {
        guard depth <= 4, let first = rest.popFirst() else { return nil }
        let (major, low) = (first >> 5, first & 31)
        if major == 7 { return low < 24 ? .simple(low) : nil }
        guard let count = length(low, &rest) else { return nil }
        switch major {
        case 0: return .integer(count)
        case 1: return .integer(-1 - count)
        case 2, 3:
            guard count <= rest.count else { return nil }
            let bytes = Array(rest.prefix(Int(count)))
            rest = rest.dropFirst(Int(count))
            if major == 2 { return .bytes(bytes) }
            return String(validating: bytes, as: UTF8.self).map(CredentialItem.text)
        case 4:
            guard count <= rest.count else { return nil }
            var items: [CredentialItem] = []
            for _ in 0..<count {
                guard let item = read(&rest, depth: depth + 1) else { return nil }
                items.append(item)
            }
            return .list(items)
        case 5:
            guard count <= rest.count else { return nil }
            var pairs: [CredentialItem: CredentialItem] = [:]
            for _ in 0..<count {
                guard let key = read(&rest, depth: depth + 1),
                    let value = read(&rest, depth: depth + 1),
                    pairs.updateValue(value, forKey: key) == nil
                else { return nil }
            }
            return .map(pairs)
        default: return nil
        }
    }

    private static func length(_ low: UInt8, _ rest: inout ArraySlice<UInt8>) -> Int64? {
        if low < 24 { return Int64(low) }
        guard low <= 27 else { return nil }
        let count = 1 << Int(low - 24)
        guard rest.count >= count else { return nil }
        let value = rest.prefix(count).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        rest = rest.dropFirst(count)
        return Int64(exactly: value)
    }

    subscript(_ key: String) -> CredentialItem? {
        guard case .map(let pairs) = self else { return nil }
        return pairs[.text(key)]
    }

    subscript(_ key: Int64) -> CredentialItem? {
        guard case .map(let pairs) = self else { return nil }
        return pairs[.integer(key)]
    }

    var bytes: [UInt8]? {
        guard case .bytes(let bytes) = self else { return nil }
        return bytes
    }
}
