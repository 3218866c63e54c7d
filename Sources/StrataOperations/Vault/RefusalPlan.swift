import StrataCore
import StrataVault

/// What a refusal on the phone puts on one's own do-not-call list, by the policy.
struct RefusalPlan: Sendable {
    private let key: SuppressionKey
    private let scopes: [String]
    private let time: Int64

    init(policy: Policy, dataset: Dataset, batch: ImportBatch, vault: Vault) {
        key = vault.keys.suppression
        time = batch.time
        switch policy.calling(subjectCountry: dataset.country).afterRefusal {
        case .none: scopes = []
        case .all: scopes = [DoNotCall.everything]
        // A list whose purposes nobody wrote down was called for anything.
        case .purpose:
            scopes = dataset.purposes.isEmpty ? [DoNotCall.everything] : dataset.purposes
        }
    }

    /// The codes of the numbers and the identity number of a row.
    func entries(_ terms: SearchTerms) -> [[UInt8]] {
        guard !scopes.isEmpty else { return [] }
        return terms.phones.map { key.entry([1] + $0) }
            + terms.identities.map { key.entry([2] + $0) }
    }

    /// The code of a person who was known before.
    func entry(identity: String) -> [UInt8] { key.entry([2] + Array(identity.utf8)) }

    func rows(_ entries: [[UInt8]]) -> [SuppressionRow] {
        entries.flatMap { entry in
            scopes.map { scope in
                SuppressionRow(
                    entry: entry, scope: scope, source: DoNotCall.own, version: "", time: time)
            }
        }
    }
}
