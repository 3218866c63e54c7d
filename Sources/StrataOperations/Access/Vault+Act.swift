import StrataCore
import StrataVault

extension Vault {
    /// Changes records in one transaction that is an act of its own: authorised for whoever signed in,
    /// written down before, and its outcome behind.
    ///
    /// - Parameters:
    ///   - action: What is done.
    ///   - request: What it is about.
    ///   - body: The change.
    /// - Returns: What `body` returns.
    /// - Throws: `AccessError`, `AuditError`, or what `body` throws.
    func act<Result>(
        _ action: AuditAction, _ request: (inout AuditTrail.Request) -> Void = { _ in },
        _ body: (RecordTransaction) throws -> Result
    ) throws -> Result {
        var asked = AuditTrail.Request(action)
        request(&asked)
        return try AuditTrail(self).perform(asked) { try records.write(body) }
    }
}
