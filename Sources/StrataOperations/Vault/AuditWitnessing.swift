package import StrataCore
package import StrataVault

/// Sends checkpoints to witnesses, and drops entries that are old enough.
package struct AuditWitnessing: Sendable {
    private let vault: Vault

    package init(_ vault: Vault) { self.vault = vault }

    /// What `strata audit witness --format json` prints of each witness.
    package struct Sent: Sendable, Encodable {
        package var witness: String
        package var size: Int64?
        package var before: Int64?
        package var cosigned: Bool
        /// Why it did not work.
        package var failure: String?
        /// The failure means that somebody changed the log.
        package var isFork: Bool
    }

    /// Sends the newest checkpoint to some witnesses, or to those that the vault names.
    ///
    /// - Returns: What became of each; one that fails keeps none of the others from being sent to.
    /// - Throws: `AuditError` where the log itself cannot be read.
    package func send(_ witnesses: [AuditWitness]? = nil, language: Language) throws -> [Sent] {
        let log = try vault.audit()
        try log.sequence()
        return (witnesses ?? vault.configuration.witnesses).map { witness in
            do throws(AuditError) {
                let outcome = try witness.send(log.folder, key: log.keys.signer.key)
                return Sent(
                    witness: witness.description, size: outcome.size, before: outcome.before,
                    cosigned: outcome.isCosigned, failure: nil, isFork: false)
            } catch {
                var isFork = false
                if case .fork = error { isFork = true }
                return Sent(
                    witness: witness.description, size: nil, before: nil, cosigned: false,
                    failure: error.message.text(in: language), isFork: isFork)
            }
        }
    }

    /// Sends the newest checkpoint to the vault's witnesses for somebody who asks: an act of whoever
    /// reads the log.
    ///
    /// - Throws: `AccessError`, `AuditError`.
    package func asked(language: Language) throws -> [Sent] {
        try AuditReading.act(vault) { try send(language: language) }
    }

    /// Sends to the vault's witnesses where the time for that has come. What fails is tried again
    /// at the next time; until then `verify` says what no witness has seen.
    package func sendIfDue(at now: Int64) throws {
        guard let minutes = vault.configuration.witnessMinutes,
            try vault.isWitnessDue(at: now, minutes: minutes)
        else { return }
        _ = try send(language: .en)
    }

    /// Drops the entries of whole bundles that a witness has seen and that are older than a time;
    /// their hashes stay.
    ///
    /// - Returns: How many entries went.
    /// - Throws: `AuditError`.
    package func trim(before time: Int64) throws -> Int64 {
        let reading = try AuditReading(vault)
        let folder = reading.log.folder
        let seen = try WitnessRecord(folder).seen()
        var request = AuditTrail.Request(.auditTrim)
        request.details = ["\(time)"]
        return try AuditTrail(vault).attempt(request) { attempt in
            try attempt.begin()
            var dropped: Int64 = 0
            var end: Int64 = 0
            let width = Int64(LogTile.fullWidth)
            for index in 0..<(seen / width) {
                let tile = LogTile(.entries, index: index)
                var isOld = true
                var count: Int64 = 0
                try folder.entries((index * width)..<((index + 1) * width)) { _, bytes in
                    count += 1
                    guard let entry = try? AuditEntry(bytes), entry.time < time else {
                        isOld = false
                        return false
                    }
                    return true
                }
                guard isOld else { break }
                if count > 0 { try folder.drop(tile) }
                dropped += count
                end = (index + 1) * width
            }
            // How many went in all: more that are missing were not dropped by Strata.
            attempt.note(counts: [.rows: end])
            return dropped
        }
    }
}

extension VaultConfiguration {
    /// The witnesses that are set, by name.
    package var witnesses: [AuditWitness] {
        audit.filter { $0.key.hasPrefix("witness.") }.sorted { $0.key < $1.key }
            .compactMap { AuditWitness($0.value) }
    }

    /// How often checkpoints go to them; `nil` for on demand alone.
    var witnessMinutes: Int? {
        audit["witness-minutes"].flatMap { Int($0) }.flatMap {
            (1...525_600).contains($0) ? $0 : nil
        }
    }
}
