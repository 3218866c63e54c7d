import StrataVault

extension VerifyOperation {
    /// Opens the scores of everybody, and finds those of nobody.
    func checkScores(_ report: inout Report) throws {
        try vault.records.read { reader in
            for subject in try reader.orphanScores() {
                report.findings.append(
                    Finding(
                        kind: .orphanRecord,
                        place: vault.keys.identifiers.identifier(.subject, subject)))
            }
            do {
                try reader.scores { row in
                    if meter.isCancelled { throw Cancelled() }
                    do {
                        let parts = try vault.openScore(
                            row, slots: ValueFacts.slots,
                            ring: try vault.keyStore.ring(row.sealed.ring))
                        report.envelopes += parts.count
                        guard parts.count == row.sealed.envelopes.count else {
                            throw SealError.noKey
                        }
                        _ = try ValueFacts(parts)
                    } catch is SealError {
                        report.findings.append(
                            Finding(
                                kind: .doesNotOpen,
                                place: vault.keys.identifiers.identifier(.subject, row.subject)))
                    }
                    return true
                }
            } catch VaultError.tampered {
                // Told by the state's check.
            }
        }
    }
}
