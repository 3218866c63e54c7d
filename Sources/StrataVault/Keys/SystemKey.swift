/// What a vault's own keys are for. Each is wrapped by the root key and has generations.
package enum SystemKeyPurpose: String, Sendable, Hashable, CaseIterable {
    /// Wraps the T1 keys of subjects; a new generation an epoch.
    case tierOne = "tier.T1"
    /// Wraps the T2 keys of subjects; a new generation an epoch.
    case tierTwo = "tier.T2"
    /// Encrypts the digests in the search index; a new generation an epoch.
    case indexGeneration = "index.generation"
    /// Makes digests of values for the search index.
    case indexBase = "index.base"
    /// Authenticates rows and the state of the store.
    case integrity
    /// Makes the identifiers that people see.
    case identifier
    /// Seals what belongs to no person: schemas of datasets, rejected rows, intents.
    case catalogue
    /// Makes the do-not-call entries; outlives subjects.
    case suppression
    /// Authenticates the ledger of erasures.
    case ledger
    /// Signs checkpoints of the audit log and makes its pseudonyms.
    case audit
    /// Names and seals what backups hold.
    case backup

    /// Whether an epoch makes a new generation and destroys the former.
    package var isRenewedByEpoch: Bool {
        switch self {
        case .tierOne, .tierTwo, .indexGeneration: true
        default: false
        }
    }

    /// Whether it wraps the keys of people.
    var isOfTier: Bool { self == .tierOne || self == .tierTwo }

    /// What the root key binds into the wrapping.
    package func context(vault: VaultID, generation: Int) -> [UInt8] {
        Array("strata system key 1\u{0}\(rawValue)\u{0}\(generation)\u{0}".utf8) + vault.bytes
    }
}
