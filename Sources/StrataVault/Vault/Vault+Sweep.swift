extension Vault {
    /// Destroys keys that nobody has: those that an interrupted import committed before the records
    /// that they were for. `first` is the first number that the import was given.
    ///
    /// - Returns: How many there were.
    @discardableResult
    package func sweepKeys(from first: Int64) throws -> Int {
        var last = first - 1
        var swept = 0
        while true {
            let page = try keyStore.rings(after: last, limit: 10_000)
            guard let end = page.last else { return swept }
            let orphans = try records.read { reader in
                let named = try reader.namedRings(in: (page[0].ring)...end.ring)
                return page.map(\.ring).filter { !named.contains($0) }
            }
            if !orphans.isEmpty { swept += try keyStore.destroy(orphans) }
            last = end.ring
        }
    }
}
