import Crypto
import StrataVault
import Synchronization

/// A key provider whose root lies in memory: for tests of what stands on providers. What providers
/// promise is tested on the real ones.
final class MemoryProvider: KeyProvider {
    let kind: KeyProviderKind
    private let keyName = Mutex("")
    private let roots: Mutex<[Int: SymmetricKey]>
    private let canDestroy: Bool

    init(kind: KeyProviderKind = .passphrase, canDestroy: Bool = true) {
        self.kind = kind
        roots = Mutex([1: SymmetricKey(size: .bits256)])
        self.canDestroy = canDestroy
    }

    var settings: KeyProviderSettings {
        KeyProviderSettings(kind: kind, values: ["salt": "00", "key": keyName.withLock { $0 }])
    }

    /// Gives the root the name that it has with a token or key server.
    func name(_ name: String) { keyName.withLock { $0 = name } }

    func currentVersion() -> Int { roots.withLock { $0.keys.max() ?? 0 } }

    func inspect() -> RootState {
        roots.withLock { roots in
            RootState(
                currentVersion: roots.keys.max() ?? 0, oldestVersion: roots.keys.min() ?? 0,
                promise: canDestroy ? .destroyed : .onlyForgotten)
        }
    }

    func wrap(
        _ key: borrowing SecretBytes, context: [UInt8]
    ) throws(KeyProviderError) -> WrappedKey {
        let version = currentVersion()
        guard let root = roots.withLock({ $0[version] }),
            let box = key.withBytes({
                try? AES.GCM.seal($0, using: root, authenticating: context).combined
            })
        else { throw .versionGone(version) }
        return WrappedKey(rootVersion: version, bytes: Array(box))
    }

    func unwrap(
        _ wrapped: WrappedKey, context: [UInt8]
    ) throws(KeyProviderError) -> SecretBytes {
        guard let root = roots.withLock({ $0[wrapped.rootVersion] }) else {
            throw .versionGone(wrapped.rootVersion)
        }
        guard let box = try? AES.GCM.SealedBox(combined: wrapped.bytes),
            let plaintext = try? AES.GCM.open(box, using: root, authenticating: context)
        else { throw .refused }
        var bytes = Array(plaintext)
        return SecretBytes(wiping: &bytes)
    }

    func rotate() -> Int {
        roots.withLock { roots in
            let next = (roots.keys.max() ?? 0) + 1
            roots[next] = SymmetricKey(size: .bits256)
            return next
        }
    }

    func destroy(below version: Int) -> RootDestruction {
        guard canDestroy else { return .onlyForgotten }
        roots.withLock { $0 = $0.filter { $0.key >= version } }
        return .destroyed
    }
}
