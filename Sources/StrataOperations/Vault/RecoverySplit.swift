import StrataCore
package import StrataVault

/// Makes shares that recover a vault: `strata key split`, `key export-recovery`.
package struct RecoverySplit: Sendable {
    private let vault: Vault

    package init(_ vault: Vault) { self.vault = vault }

    /// What was split.
    package struct Outcome: Sendable {
        package var plan: RecoveryPlan
        /// The files with the shares.
        package var paths: [String]
        /// The shares as texts to print; empty where files were wanted alone.
        package var texts: [String]
        /// Whether shares of an earlier splitting were replaced.
        package var replaced: Bool
    }

    /// Makes a new recovery key and splits it.
    ///
    /// - Parameters:
    ///   - count: How many shares.
    ///   - needed: How many recover the vault.
    ///   - folder: A folder for a file a share; `nil` for none.
    ///   - isPrinted: Whether the shares are handed back as texts.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: What was split, and where the shares are.
    /// - Throws: `ShamirError.badPlan`; `OutputError` with nothing changed.
    package func run(
        into count: Int, needed: Int, folder: String?, isPrinted: Bool, at now: Int64
    ) throws -> Outcome {
        let former = try vault.recoveryPlan()
        var paths: [String] = []
        var texts: [String] = []
        let plan = try AuditTrail(vault).perform(.init(.keySplit)) {
            try vault.splitRecovery(into: count, needed: needed, at: now) { shares in
                if let folder {
                    paths = try ShareFiles.write(shares, vault: vault.id, folder: folder)
                }
                if isPrinted {
                    texts = shares.map { ShareFiles.text($0, of: count, vault: vault.id) }
                }
            }
        }
        return Outcome(plan: plan, paths: paths, texts: texts, replaced: former != nil)
    }

    /// Writes the sealed copy of the vault's own keys into a file, in the place of a former one.
    ///
    /// - Returns: What was written.
    /// - Throws: `RecoveryError.noShares`, `OutputError`.
    package func export(to path: String) throws -> RecoveryBundle {
        let bundle = try AuditTrail(vault).perform(.init(.keyExport)) {
            try vault.recoveryBundle()
        }
        let file = ByteSink(file: try ReplacingFile(path: path))
        try file.write(bundle.encoded)
        try file.finish()
        return bundle
    }
}
