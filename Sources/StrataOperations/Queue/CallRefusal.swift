import StrataCore
import StrataVault

/// What follows, by the policy, when a person says no to a campaign's calls or messages.
struct CallRefusal {
    let vault: Vault
    let policy: Policy
    let purpose: Purpose

    /// What whoever has these numbers is not called for any more.
    ///
    /// - Parameter numbers: All that a person has.
    /// - Returns: The scope of an entry; `nil` where the policy lets nothing follow.
    func scope(of numbers: [String]) -> String? {
        let countries = Set(numbers.flatMap { CallPlace.countries(of: $0) })
        let country = countries.count == 1 ? countries.first : nil
        return switch policy.calling(subjectCountry: country).afterRefusal {
        case .none: nil
        case .all: DoNotCall.everything
        case .purpose: purpose.rawValue
        }
    }

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
        guard let scope = scope(of: person.numbers + person.archivedNumbers) else { return [] }
        return try entries(of: person, transaction).map {
            SuppressionRow(
                entry: $0, scope: scope, source: DoNotCall.own, version: "", time: now)
        }
    }

    /// A person as do-not-call lists know them: by their numbers and identity numbers, keyed.
    ///
    /// - Throws: `VaultError.ringGone`, `SealError`, `DatabaseError`.
    func entries(of person: PersonContact, _ reader: RecordReader) throws -> [[UInt8]] {
        let key = vault.keys.suppression
        return (person.numbers + person.archivedNumbers).map { key.entry([1] + Array($0.utf8)) }
            + (try CallCheck(vault: vault, policy: policy).identities(of: person, reader)
                .map { key.entry([2] + $0) })
    }
}
