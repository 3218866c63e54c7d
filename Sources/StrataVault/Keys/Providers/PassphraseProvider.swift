internal import Crypto
internal import Synchronization

/// A root key made from a passphrase with Argon2id: whoever holds the vault's files and the
/// passphrase reads everything.
///
/// Settings: `memoryKiB`, `passes`, `lanes`, `version` (the current one), and for each version that
/// still exists `salt.N` (hexadecimal) and `check.N`, by which a wrong passphrase is told from
/// damage. A version made under another passphrase is kept as `former.N`, under the current root,
/// until it is destroyed.
package final class PassphraseProvider: KeyProvider {
    package let kind = KeyProviderKind.passphrase
    private let state: Mutex<State>
    private let passphrase: Mutex<SecretBytes>

    private struct State {
        var cost: Argon2Cost
        var version: Int
        var roots: [Int: SymmetricKey]
        var salts: [Int: [UInt8]]
        /// Roots of a former passphrase, wrapped under the current one.
        var former: [Int: [UInt8]] = [:]
    }

    /// A provider for a new vault.
    ///
    /// - Throws: `KeyProviderError.unavailable` where there is not memory enough.
    package init(
        creating passphrase: borrowing SecretBytes, cost: Argon2Cost
    ) throws(KeyProviderError) {
        let salt = SystemRandom.bytes(16)
        let root = try Argon2.derive(passphrase, salt: salt, cost: cost).symmetricKey()
        state = Mutex(State(cost: cost, version: 1, roots: [1: root], salts: [1: salt]))
        self.passphrase = Mutex(passphrase.duplicate())
    }

    /// The provider of an existing vault.
    ///
    /// - Throws: `KeyProviderError.wrongSecret`, `.badSetting`.
    package init(
        opening settings: KeyProviderSettings, passphrase: borrowing SecretBytes
    ) throws(KeyProviderError) {
        func number(_ name: String, _ range: ClosedRange<UInt32>) throws(KeyProviderError) -> UInt32
        {
            guard let value = settings.values[name].flatMap(UInt32.init), range.contains(value)
            else { throw .badSetting(name) }
            return value
        }
        let most = Argon2Cost.most
        let cost = Argon2Cost(
            memoryKiB: try number("memoryKiB", 8...most.memoryKiB),
            passes: try number("passes", 1...most.passes),
            lanes: try number("lanes", 1...most.lanes))
        let version = Int(try number("version", 1...1_000_000))
        var state = State(cost: cost, version: version, roots: [:], salts: [:])
        func bytes(_ name: String) -> [UInt8]? {
            settings.values[name].flatMap(Hexadecimal.bytes)
        }
        guard let salt = bytes("salt.\(version)"), salt.count == 16 else {
            throw .badSetting("salt.\(version)")
        }
        guard let check = bytes("check.\(version)") else { throw .badSetting("check.\(version)") }
        let root = try Argon2.derive(passphrase, salt: salt, cost: cost).symmetricKey()
        guard Self.check(root, version) == check else { throw .wrongSecret }
        state.salts[version] = salt
        state.roots[version] = root
        for (name, _) in settings.values {
            if let former = Self.version(name, "salt"), former != version {
                guard let salt = bytes(name) else { throw .badSetting(name) }
                state.salts[former] = salt
                state.roots[former] = try Argon2.derive(passphrase, salt: salt, cost: cost)
                    .symmetricKey()
            } else if let former = Self.version(name, "former") {
                guard let wrapped = bytes(name) else { throw .badSetting(name) }
                state.former[former] = wrapped
                let opened = try Self.open(wrapped, root, Self.formerContext(former))
                state.roots[former] = opened.symmetricKey()
            }
        }
        self.state = Mutex(state)
        self.passphrase = Mutex(passphrase.duplicate())
    }

    private static func version(_ name: String, _ prefix: String) -> Int? {
        name.hasPrefix(prefix + ".") ? Int(name.dropFirst(prefix.count + 1)) : nil
    }

    private static func check(_ root: SymmetricKey, _ version: Int) -> [UInt8] {
        HMAC<SHA256>.authenticationCode(
            for: Array("strata passphrase check 1 \(version)".utf8), using: root
        ).withUnsafeBytes { Array($0.prefix(8)) }
    }

    private static func formerContext(_ version: Int) -> [UInt8] {
        Array("strata former root 1 \(version)".utf8)
    }

    package var settings: KeyProviderSettings {
        state.withLock { state in
            var values = [
                "memoryKiB": "\(state.cost.memoryKiB)", "passes": "\(state.cost.passes)",
                "lanes": "\(state.cost.lanes)", "version": "\(state.version)",
            ]
            for (version, salt) in state.salts {
                values["salt.\(version)"] = Hexadecimal.text(salt)
            }
            for (version, wrapped) in state.former {
                values["former.\(version)"] = Hexadecimal.text(wrapped)
            }
            if let root = state.roots[state.version] {
                values["check.\(state.version)"] = Hexadecimal.text(Self.check(root, state.version))
            }
            return KeyProviderSettings(kind: .passphrase, values: values)
        }
    }

    package func currentVersion() -> Int { state.withLock { $0.version } }

    package func wrap(
        _ key: borrowing SecretBytes, context: [UInt8]
    ) throws(KeyProviderError) -> WrappedKey {
        let (version, root) = state.withLock { ($0.version, $0.roots[$0.version]) }
        guard let root else { throw .versionGone(version) }
        var plaintext = key.withBytes { Array($0) }
        defer { SecretBytes.wipe(&plaintext) }
        return WrappedKey(
            rootVersion: version,
            bytes: Sealing.seal(plaintext, key: root, authenticating: context))
    }

    package func unwrap(
        _ wrapped: WrappedKey, context: [UInt8]
    ) throws(KeyProviderError) -> SecretBytes {
        guard let root = state.withLock({ $0.roots[wrapped.rootVersion] }) else {
            throw .versionGone(wrapped.rootVersion)
        }
        return try Self.open(wrapped.bytes, root, context)
    }

    private static func open(
        _ bytes: [UInt8], _ root: SymmetricKey, _ context: [UInt8]
    ) throws(KeyProviderError) -> SecretBytes {
        do throws(SealError) {
            var plaintext = try bytes.withBytes { (bytes) throws(SealError) in
                try Sealing.open(bytes, key: root, authenticating: context)
            }
            return SecretBytes(wiping: &plaintext)
        } catch {
            throw .refused
        }
    }

    /// A new root from the same passphrase and a new salt.
    package func rotate() throws(KeyProviderError) -> Int {
        let current = passphrase.withLock { $0.duplicate() }
        return try rotate(to: current)
    }

    /// Makes a root from a passphrase, the former or another one, the current root.
    package func rotate(to passphrase: borrowing SecretBytes) throws(KeyProviderError) -> Int {
        let cost = state.withLock { $0.cost }
        let salt = SystemRandom.bytes(16)
        let root = try Argon2.derive(passphrase, salt: salt, cost: cost).symmetricKey()
        passphrase.withBytes { bytes in
            self.passphrase.withLock { kept in
                kept = SecretBytes(count: bytes.count) { $0.copyMemory(from: bytes) }
            }
        }
        return state.withLock { state in
            let next = state.version + 1
            // Whatever passphrase they were made from, former roots open through the new one.
            for (version, former) in state.roots {
                var bytes = former.withUnsafeBytes { Array($0) }
                state.former[version] = Sealing.seal(
                    bytes, key: root, authenticating: Self.formerContext(version))
                SecretBytes.wipe(&bytes)
            }
            state.salts = [next: salt]
            state.roots[next] = root
            state.version = next
            return next
        }
    }

    package func destroy(below version: Int) -> RootDestruction {
        state.withLock { state in
            state.roots = state.roots.filter { $0.key >= version }
            state.former = state.former.filter { $0.key >= version }
            state.salts = state.salts.filter { $0.key >= version }
        }
        return .onlyForgotten
    }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
