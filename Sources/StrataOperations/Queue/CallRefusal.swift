import StrataCore
import StrataVault

/// What follows, by the policy, when a person says no to a campaign's calls or messages.
struct CallRefusal {
    let vault: Vault
    let policy: Policy
    let purpose: Purpose

    /// What comes onto one's own do-not-call list: the person's numbers, and the person.
    ///
    /// - Parameters:
    ///   - person: Who said no.
    ///   - now: Microseconds since 1970, UTC.
    ///   - transaction: In which it was said.
    /// - Returns: Nothing where the policy lets nothing follow.
    /// - Throws: `VaultError.ringGone`, `DatabaseError`.
    func suppressions(
        _ person: PersonContact, at now: Int64, _ transaction: RecordTransaction
    ) throws -> [SuppressionRow] {
        let countries = Set(person.numbers.flatMap { CallPlace.countries(of: $0) })
        let country = countries.count == 1 ? countries.first : nil
        let scope: String
        switch policy.calling(subjectCountry: country).afterRefusal {
        case .none: return []
        case .all: scope = DoNotCall.everything
        case .purpose: scope = purpose.rawValue
        }
        let key = vault.keys.suppression
        var entries = person.numbers.map { key.entry([1] + Array($0.utf8)) }
        entries += try CallCheck(vault: vault, policy: policy).identities(of: person, transaction)
            .map { key.entry([2] + $0) }
        return entries.map {
            SuppressionRow(
                entry: $0, scope: scope, source: DoNotCall.own, version: "", time: now)
        }
    }
}
