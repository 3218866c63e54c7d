/// Rows that were changed outside Strata, or do not open.
package enum Damage {
    /// What `body` returns; `nil` where it meets a damaged row.
    ///
    /// - Throws: What `body` throws for another reason.
    package static func skipping<Result>(_ body: () throws -> Result) throws -> Result? {
        do { return try body() } catch VaultError.tampered {
            return nil
        } catch is SealError {
            return nil
        }
    }
}
