package import StrataCore

/// The kinds of places where a root key can be.
package enum KeyProviderKind: String, Sendable, Hashable, CaseIterable {
    case passphrase
    case pkcs11
    case transit
}

/// Holds the root key and lends it: the one thing that lies in no file of the vault.
///
/// Root keys have versions, from 1. New keys are wrapped under the current one; former ones stay
/// able to unwrap until they are destroyed. Implementations block; they are called from threads
/// that may.
package protocol KeyProvider: Sendable {
    var kind: KeyProviderKind { get }

    /// What a vault writes down to find the root key again; holds no secret.
    var settings: KeyProviderSettings { get }

    /// The version that `wrap` uses; another process may have made a newer one meanwhile.
    func currentVersion() throws(KeyProviderError) -> Int

    /// Which versions there are, and how far destroying them would reach; changes nothing.
    func inspect() throws(KeyProviderError) -> RootState

    /// Encrypts a key under the current root version. `context` says what the key is for and of
    /// which vault, in at most 256 bytes; the same bytes are needed to unwrap.
    func wrap(_ key: borrowing SecretBytes, context: [UInt8]) throws(KeyProviderError) -> WrappedKey

    /// Decrypts a key.
    ///
    /// - Throws: `.refused` where bytes, context or version do not belong together, `.versionGone`
    ///   where the version was destroyed.
    func unwrap(_ wrapped: WrappedKey, context: [UInt8]) throws(KeyProviderError) -> SecretBytes

    /// Makes a new root version the current one; the former ones stay. The settings may be others
    /// from then on: they are written down before anything that was wrapped under the new version.
    ///
    /// - Returns: The new version.
    func rotate() throws(KeyProviderError) -> Int

    /// Destroys every root version below `version`, so that nothing wrapped under them can be
    /// unwrapped any more. May be called again.
    ///
    /// - Returns: How far that holds.
    /// - Throws: `.versionGone` where `version` is above the current one, which stays.
    func destroy(below version: Int) throws(KeyProviderError) -> RootDestruction
}

/// A key under a version of the root key.
package struct WrappedKey: Sendable, Hashable {
    package var rootVersion: Int
    package var bytes: [UInt8]

    package init(rootVersion: Int, bytes: [UInt8]) {
        self.rootVersion = rootVersion
        self.bytes = bytes
    }
}

/// The versions of a root key as its provider has them.
package struct RootState: Sendable, Hashable {
    /// The one that new keys are wrapped under.
    package var currentVersion: Int
    /// The oldest that still unwraps.
    package var oldestVersion: Int
    /// How far destroying any of them would reach.
    package var promise: RootDestruction

    package init(currentVersion: Int, oldestVersion: Int, promise: RootDestruction) {
        self.currentVersion = currentVersion
        self.oldestVersion = oldestVersion
        self.promise = promise
    }
}

/// How far the destruction of a former root version reaches.
package enum RootDestruction: Sendable, Hashable {
    /// The provider destroyed it: copies of the key store from before are worthless.
    case destroyed
    /// Whoever kept an old copy of the key store and the secret of that time can still read it.
    case onlyForgotten
}

/// What a vault writes down about its key provider, as text by name.
package struct KeyProviderSettings: Sendable, Hashable {
    package var kind: KeyProviderKind
    /// By name, such as `memoryKiB`, `salt`, `module`, `address`. Never a secret.
    package var values: [String: String]

    package init(kind: KeyProviderKind, values: [String: String]) {
        self.kind = kind
        self.values = values
    }
}

/// What can go wrong with a key provider.
package enum KeyProviderError: Error, Sendable, Hashable {
    /// The secret (passphrase, PIN, token) is not the right one.
    case wrongSecret
    /// The bytes were not wrapped under this root key for this context.
    case refused
    /// The root version was destroyed or is not there.
    case versionGone(Int)
    /// The settings lack something or make no sense; the name of the setting.
    case badSetting(String)
    /// The provider cannot be reached or answers with an error; its own words, without secrets.
    case unavailable(String)
    /// The settings name this kind of provider, and the secret is for another one.
    case otherKind(KeyProviderKind)
    /// The root key has more former versions than its provider keeps.
    case tooManyVersions
    /// Something is wrong with a PKCS#11 token.
    case token(PKCS11Problem)
    /// Something is wrong with a transit server.
    case transit(TransitProblem)
}

extension KeyProviderError: MessageError {
    package var message: Message {
        switch self {
        case .wrongSecret: Message("vault.provider.wrongSecret")
        case .refused: Message("vault.provider.refused")
        case .versionGone(let version):
            Message("vault.provider.versionGone", ["version": "\(version)"])
        case .badSetting(let name): Message("vault.provider.badSetting", ["name": name])
        case .unavailable(let reason):
            Message("vault.provider.unavailable", ["reason": reason])
        case .otherKind(let kind):
            Message("vault.provider.otherKind", ["kind": kind.rawValue])
        case .tooManyVersions: Message("vault.provider.tooManyVersions")
        case .token(let problem): problem.message
        case .transit(let problem): problem.message
        }
    }
}
