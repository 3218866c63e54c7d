/// The entries of a tile as C2SP tlog-tiles writes them: each behind its length, 16 bits big-endian.
package enum EntryBundle {
    /// The longest entry, in bytes.
    package static let longestEntry = 65_535

    /// - Precondition: No entry is longer than `longestEntry`.
    package static func append(_ entry: [UInt8], to bundle: inout [UInt8]) {
        precondition(entry.count <= longestEntry, "an entry fits into its length")
        bundle.append(UInt8(entry.count >> 8))
        bundle.append(UInt8(entry.count & 0xFF))
        bundle.append(contentsOf: entry)
    }

    /// Calls `body` with every entry, in place.
    ///
    /// - Returns: How many there were; `nil` where the bytes end within an entry.
    package static func forEach<Failure: Error>(
        _ bundle: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) -> Int? {
        var offset = 0
        var count = 0
        while offset < bundle.count {
            guard bundle.count - offset >= 2 else { return nil }
            let length = Int(bundle[offset]) << 8 | Int(bundle[offset + 1])
            offset += 2
            guard bundle.count - offset >= length else { return nil }
            try body(UnsafeRawBufferPointer(rebasing: bundle[offset..<(offset + length)]))
            offset += length
            count += 1
        }
        return count
    }
}
