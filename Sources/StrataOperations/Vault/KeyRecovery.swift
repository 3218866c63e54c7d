import Glibc
import StrataCore
package import StrataVault

/// Brings a vault back whose passphrase, token or key server is lost: `strata key recover`.
package struct KeyRecovery: Sendable {
    private let folder: String
    private let root: NewRoot
    private let shareFiles: [String]
    private let bundleFile: String?

    /// - Parameters:
    ///   - folder: The vault's folder.
    ///   - root: Where its keys go.
    ///   - shareFiles: Files with a share each; those that are missing are asked for.
    ///   - bundleFile: A bundle that was kept apart; otherwise the key store's own copy is used.
    package init(folder: String, root: NewRoot, shareFiles: [String], bundleFile: String?) {
        self.folder = folder
        self.root = root
        self.shareFiles = shareFiles
        self.bundleFile = bundleFile
    }

    /// - Returns: What the shares belonged to.
    /// - Throws: `RecoveryError`, `ShamirError`, `PassphraseError`, `KeyProviderError`,
    ///   `VaultError`.
    package func run() throws -> RecoveryBundle {
        let access = VaultAccess(folder: folder, secrets: root.secrets)
        // The folder is looked at first: shares are shown to as little as possible.
        let place = VaultFolder(path: folder)
        var draft: VaultConfiguration?
        do { _ = try access.configuration() } catch VaultError.descriptionLost {
            draft = try place.describeLost()
        }
        do { return try recover(access) } catch {
            if let draft { place.forget(draft) }
            throw error
        }
    }

    private func recover(_ access: VaultAccess) throws -> RecoveryBundle {
        let bundle = try bundleFile.map { try Self.bundle($0) }
        var made: (any KeyProvider)?
        let used = try Vault.recover(folder: folder, shares: shares(), bundle: bundle) { vault in
            let provider = try root.makeOrTakeOver(for: vault)
            made = provider
            return provider
        }
        // Opened once as from now on: what was left undone is finished, and anything wrong is said
        // while the shares are still at hand.
        if let made {
            try access.with(made) { vault in
                try AuditTrail(vault).perform(.init(.keyRecover)) {}
                try vault.renewBackupKeys()
            }
        }
        return used
    }

    private func shares() throws -> [ShamirShare] {
        var shares: [ShamirShare] = []
        for path in shareFiles { shares.append(try ShareFiles.read(path, place: shares.count + 1)) }
        guard shareFiles.isEmpty else { return shares }
        repeat {
            let place = shares.count + 1
            let question = Message("recovery.askShare", ["number": "\(place)"])
            let typed = try SecretSource.terminal(question.text(in: root.secrets.language)).read()
            shares.append(try ShareFiles.share(typed, place: place))
        } while shares.count < shares[0].needed
        return shares
    }

    private static func bundle(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw ImportError.unreadable(path: path) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: RecoveryBundle.limit + 1)
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                read(file, $0.baseAddress.map { $0 + length }, $0.count - length)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ImportError.unreadable(path: path) }
            guard count > 0 else { break }
            length += count
        }
        guard length <= RecoveryBundle.limit else { throw RecoveryError.notABundle }
        return Array(bytes[..<length])
    }
}
