package import StrataVault

/// What `strata import --replace --format json` prints.
package struct CorrectionReport: Sendable, Encodable {
    package var batch: String
    package var difference: CorrectedFile.Difference
    package var newSubjects: Int
    package var attached: Int
    package var conflicts: Int
    /// Missing records that were removed, and people erased with them.
    package var removed: Int
    package var erased: Int

    package init(_ outcome: CorrectedFile.Outcome, _ vault: Vault) {
        batch = vault.keys.identifiers.identifier(.batch, outcome.batch)
        difference = outcome.difference
        newSubjects = outcome.tally.newSubjects
        attached = outcome.tally.attached
        conflicts = outcome.tally.conflicts
        removed = outcome.removed
        erased = outcome.erased
    }
}
