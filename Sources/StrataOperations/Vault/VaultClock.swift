import StrataCore
import StrataVault

/// The latest time that the vault has seen, by what stands in it: imports that were not taken back,
/// erasures, do-not-call entries, keys.
///
/// A clock that was set back would bring expired consents and lists back to life, and make an old
/// registry a fresh one.
enum VaultClock {
    /// How far a clock may be behind before that counts: those of several hosts are never the same.
    static let tolerance: Int64 = 600 * 1_000_000

    static func latest(_ vault: Vault, _ reader: RecordReader) throws -> Int64 {
        var latest = try vault.keyStore.systemKeys().map(\.created).max() ?? 0
        for row in try reader.documents(.batch) {
            let batch = try ImportBatch(row)
            if !batch.isUndone { latest = max(latest, batch.time) }
        }
        for source in try reader.suppressionSources() { latest = max(latest, source.newest) }
        return max(latest, try reader.latestErasure())
    }
}
