import StrataCore
package import StrataVault

/// Moves a vault to another root key: `strata key move`.
package struct KeyMove: Sendable {
    private let access: VaultAccess
    private let root: NewRoot
    private let keepsFormer: Bool

    /// - Parameters:
    ///   - access: The vault, with the secret of the root key that it has.
    ///   - root: Where its keys go.
    ///   - keepsFormer: Leaves the former root key as it is, as where its provider is lost.
    package init(_ access: VaultAccess, to root: NewRoot, keepsFormer: Bool) {
        self.access = access
        self.root = root
        self.keepsFormer = keepsFormer
    }

    /// What a move did.
    package struct Outcome: Sendable, Hashable {
        package var former: KeyProviderKind
        package var current: KeyProviderKind
        /// How far the destruction of the former root key reaches; `nil` where it was kept.
        package var destruction: RootDestruction?
    }

    /// Moves, or finishes a move that was interrupted.
    ///
    /// - Throws: `RecoveryError.moveUnfinished` where a move to somewhere else is not finished.
    package func run() throws -> Outcome {
        let configuration = try access.configuration()
        if let former = configuration.former {
            guard root.kind == configuration.provider.kind else {
                throw RecoveryError.moveUnfinished(former.kind)
            }
            return try finish(configuration, former)
        }
        return try access.with { vault in
            let next = try root.makeOrTakeOver(for: vault.id)
            return Outcome(
                former: configuration.provider.kind, current: root.kind,
                destruction: try AuditTrail(vault).perform(.init(.keyMove)) {
                    try vault.move(to: next, keepsFormer: keepsFormer)
                })
        }
    }

    private func finish(
        _ configuration: VaultConfiguration, _ former: KeyProviderSettings
    ) throws -> Outcome {
        let provider = try KeyProviders.open(
            configuration.provider, from: root.secrets.source(for: configuration.provider),
            for: root.kind)
        return try access.with(provider) { vault in
            var leaving: (any KeyProvider)?
            // A passphrase destroys nothing, so it is not asked for either.
            if !keepsFormer, former.kind != .passphrase { leaving = try access.provider(former) }
            let destruction = try vault.finishMove(former: leaving)
            return Outcome(
                former: former.kind, current: root.kind,
                destruction: former.kind == .passphrase && !keepsFormer
                    ? .onlyForgotten : destruction)
        }
    }
}
