package import StrataCore
package import StrataVault

/// The policy that decides what those who sign in may do: the shipped one, until the vault's owner
/// has it another. Nobody who signs in brings a policy of their own.
package struct AdoptedPolicy: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    private static let purpose = "policy 0"

    /// - Throws: `VaultError.tampered` for what does not read as a policy.
    package func policy() throws -> Policy {
        let row = try vault.authorisersRecords.read { try $0.document(.policy, 0) }
        guard let row else { return Policy.standard }
        let bytes = try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose)
        guard let policy = Policy.parse(bytes: bytes, path: "policy").policy else {
            throw VaultError.tampered("policy")
        }
        return policy
    }

    /// Makes a policy the vault's.
    ///
    /// - Throws: `AccessError` for anybody but the owner.
    package func adopt(_ policy: Policy) throws {
        guard vault.actor == nil else { throw AccessError.noRole }
        let bytes = Array(policy.canonicalForm.utf8)
        try AuditTrail(vault, policy: policy).perform(.init(.userSet)) {
            try vault.records.write { transaction in
                try transaction.put(
                    DocumentRow(
                        kind: .policy, number: 0, revision: 0, clear: CBOR.map([:]).encoded,
                        sealed: vault.keys.catalogue.seal(bytes, for: Self.purpose)))
            }
        }
    }
}
