internal import Synchronization

/// A root key made from a passphrase with Argon2id: whoever holds the vault's files and the
/// passphrase reads everything.
///
/// Settings: `memoryKiB`, `passes`, `lanes`, `version` (the current one, N), `salt.N` (16 bytes in
/// hexadecimal) and `check.N`, by which a wrong passphrase is told from damage. Former versions
/// stand as `former.M`, sealed under the current one, until they are destroyed: whatever passphrase
/// they were made from, they open with the newest.
package final class PassphraseProvider: KeyProvider {
    package let kind = KeyProviderKind.passphrase
    private let state: Mutex<State>
    /// Held while a new version is being made: one at a time.
    private let turn = Mutex<Void>(())

    private struct State: ~Copyable {
        var cost: Argon2Cost
        var passphrase: SecretBytes
        var version: Int
        var salt: [UInt8]
        var roots: [Int: RootKey]
        /// Former roots under the current one, by version.
        var former: [Int: [UInt8]]
    }

    /// A provider for a new vault. `floor` is the weakest cost that is taken; a test names a weaker
    /// one than the default.
    ///
    /// - Throws: `KeyProviderError.badSetting` for a cost out of bounds, `.unavailable` where there
    ///   is not memory enough.
    package init(
        creating passphrase: borrowing SecretBytes, cost: Argon2Cost, floor: Argon2Cost = .least
    ) throws(KeyProviderError) {
        if let name = cost.problem(above: floor) { throw .badSetting(name) }
        let salt = SystemRandom.bytes(Self.saltLength)
        let root = RootKey(try Argon2.derive(passphrase, salt: salt, cost: cost))
        state = Mutex(
            State(
                cost: cost, passphrase: passphrase.duplicate(), version: 1, salt: salt,
                roots: [1: root], former: [:]))
    }

    /// The provider of an existing vault. `floor` is the weakest cost that is taken; a test names a
    /// weaker one than the default.
    ///
    /// - Throws: `KeyProviderError.wrongSecret`; `.badSetting` for settings that lack something,
    ///   hold something unknown or demand too much or too little; `.refused` for a former version
    ///   that does not open.
    package init(
        opening settings: KeyProviderSettings, passphrase: borrowing SecretBytes,
        floor: Argon2Cost = .least
    ) throws(KeyProviderError) {
        let read = try PassphraseSettings(settings.values)
        if let name = read.cost.problem(above: floor) { throw .badSetting(name) }
        let root = RootKey(try Argon2.derive(passphrase, salt: read.salt, cost: read.cost))
        guard root.check(Self.checkLabel(read.version)) == read.check else { throw .wrongSecret }
        var roots = [read.version: root]
        for (version, sealed) in read.former {
            roots[version] = RootKey(
                try root.open(sealed, context: Self.formerContext(version)))
        }
        state = Mutex(
            State(
                cost: read.cost, passphrase: passphrase.duplicate(), version: read.version,
                salt: read.salt, roots: roots, former: read.former))
    }

    static let saltLength = 16

    private static func checkLabel(_ version: Int) -> String {
        "strata passphrase check 1 \(version)"
    }

    private static func formerContext(_ version: Int) -> [UInt8] {
        Array("strata former root 1 \(version)".utf8)
    }

    package var settings: KeyProviderSettings {
        state.withLock { state in
            let check = state.roots[state.version]?.check(Self.checkLabel(state.version)) ?? []
            let settings = PassphraseSettings(
                cost: state.cost, version: state.version, salt: state.salt, check: check,
                former: state.former)
            return KeyProviderSettings(kind: .passphrase, values: settings.values)
        }
    }

    package func currentVersion() -> Int { state.withLock { $0.version } }

    package func inspect() -> RootState {
        state.withLock { state in
            RootState(
                currentVersion: state.version,
                oldestVersion: state.roots.keys.min() ?? state.version, promise: .onlyForgotten)
        }
    }

    package func wrap(
        _ key: borrowing SecretBytes, context: [UInt8]
    ) throws(KeyProviderError) -> WrappedKey {
        let (version, root) = state.withLock { ($0.version, $0.roots[$0.version]) }
        guard let root else { throw .versionGone(version) }
        return WrappedKey(rootVersion: version, bytes: root.seal(key, context: context))
    }

    package func unwrap(
        _ wrapped: WrappedKey, context: [UInt8]
    ) throws(KeyProviderError) -> SecretBytes {
        guard let root = state.withLock({ $0.roots[wrapped.rootVersion] }) else {
            throw .versionGone(wrapped.rootVersion)
        }
        return try root.open(wrapped.bytes, context: context)
    }

    /// A new root from the same passphrase and a new salt.
    package func rotate() throws(KeyProviderError) -> Int {
        try turn.withLock { (_) throws(KeyProviderError) in
            let passphrase = state.withLock { $0.passphrase.duplicate() }
            return try advance(passphrase, cost: state.withLock { $0.cost })
        }
    }

    /// Changes the passphrase: makes a new root from `passphrase` the current one.
    ///
    /// The former roots are kept under the new one. The change is done when the settings are
    /// written; whoever kept the former settings and passphrase reads what was wrapped before, so
    /// wrap everything anew and call `destroy(below:)`.
    ///
    /// Without a `cost` it stays as before; `floor` is the weakest that is taken, and a test names a
    /// weaker one than the default.
    ///
    /// - Returns: The new version.
    /// - Throws: `KeyProviderError`: `.badSetting`, `.tooManyVersions`, `.unavailable`.
    package func rotate(
        to passphrase: borrowing SecretBytes, cost: Argon2Cost? = nil, floor: Argon2Cost = .least
    ) throws(KeyProviderError) -> Int {
        let cost = cost ?? state.withLock { $0.cost }
        if let name = cost.problem(above: floor) { throw .badSetting(name) }
        return try passphrase.withBytes { (bytes) throws(KeyProviderError) in
            try turn.withLock { (_) throws(KeyProviderError) in
                try advance(
                    SecretBytes(count: bytes.count) { $0.copyMemory(from: bytes) }, cost: cost)
            }
        }
    }

    private func advance(
        _ passphrase: borrowing SecretBytes, cost: Argon2Cost
    ) throws(KeyProviderError) -> Int {
        guard state.withLock({ $0.roots.count }) <= PassphraseSettings.mostFormer else {
            throw .tooManyVersions
        }
        let salt = SystemRandom.bytes(Self.saltLength)
        let root = RootKey(try Argon2.derive(passphrase, salt: salt, cost: cost))
        return passphrase.withBytes { bytes in
            state.withLock { state in
                for (version, former) in state.roots {
                    state.former[version] = root.seal(
                        former, context: Self.formerContext(version))
                }
                state.cost = cost
                state.passphrase = SecretBytes(count: bytes.count) { $0.copyMemory(from: bytes) }
                state.version += 1
                state.salt = salt
                state.roots[state.version] = root
                return state.version
            }
        }
    }

    package func destroy(below version: Int) throws(KeyProviderError) -> RootDestruction {
        try state.withLock { (state) throws(KeyProviderError) in
            guard version <= state.version else { throw .versionGone(version) }
            state.roots = state.roots.filter { $0.key >= version }
            state.former = state.former.filter { $0.key >= version }
        }
        return .onlyForgotten
    }
}
