import StrataCore
import StrataVault

/// What a refusal on the phone, or an objection in a list, puts on one's own do-not-call list, by the
/// policy.
struct RefusalPlan: Sendable {
    /// How somebody said no.
    enum Reason: Int, Sendable, Hashable, Comparable {
        /// On the phone: the policy says what follows.
        case call
        /// By withholding consent: as on the phone, and for everything where the policy lets nothing
        /// follow from that.
        case withheldConsent
        /// By asking not to be called: for everything.
        case objection

        static func < (a: Reason, b: Reason) -> Bool { a.rawValue < b.rawValue }
    }

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
        terms.phones.map { key.entry([1] + $0) } + terms.identities.map { key.entry([2] + $0) }
    }

    /// The code of a person who was known before.
    func entry(identity: String) -> [UInt8] { key.entry([2] + Array(identity.utf8)) }

    func rows(_ entries: [[UInt8]], _ reason: Reason) -> [SuppressionRow] {
        entries.flatMap { entry in
            scopes(reason).map { scope in
                SuppressionRow(
                    entry: entry, scope: scope, source: DoNotCall.own, version: "", time: time)
            }
        }
    }

    private func scopes(_ reason: Reason) -> [String] {
        switch reason {
        case .call: scopes
        case .withheldConsent: scopes.isEmpty ? [DoNotCall.everything] : scopes
        case .objection: [DoNotCall.everything]
        }
    }
}
