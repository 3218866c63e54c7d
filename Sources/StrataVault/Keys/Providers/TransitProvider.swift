internal import Foundation
internal import NIOHTTP1

/// A root key in the transit engine of OpenBao or Vault: the server encrypts and decrypts, and the
/// key never leaves it.
///
/// Settings: `address`, `mount`, `caFile`, `namespace` (see `TransitServer`), `key`, the key's name.
/// The token is no setting; it comes from a file or from whoever opens the vault.
package final class TransitProvider: KeyProvider {
    package let kind = KeyProviderKind.transit
    package let settings: KeyProviderSettings
    private let client: TransitClient
    private let key: String

    /// A provider for a new vault: makes its key in the server.
    ///
    /// Where `tokenFile` is given, a newer token is looked for there when the server no longer takes
    /// this one.
    ///
    /// - Throws: `KeyProviderError`: `.wrongSecret`, `.badSetting`, `.transit`.
    package convenience init(
        creating vault: VaultID, server: TransitServer, token: borrowing SecretBytes,
        tokenFile: String? = nil, limits: TransitLimits = .standard
    ) throws(KeyProviderError) {
        try self.init(
            server: server, key: KeyProviders.keyName(of: vault), token: token,
            tokenFile: tokenFile, limits: limits)
        guard try state() == nil else { throw .transit(.keyExists(name: key)) }
        struct NewKey: Encodable {
            var type = "aes256-gcm96"
            var exportable = false
            var allow_plaintext_backup = false
            var derived = false
        }
        _ = try change("", NewKey())
        let made = try existing()
        if let leak = made.leak { throw .transit(.unfitKey(name: key, property: leak)) }
    }

    /// The provider of an existing vault.
    ///
    /// Where `tokenFile` is given, a newer token is looked for there when the server no longer takes
    /// this one.
    ///
    /// - Throws: `KeyProviderError`: `.wrongSecret`, `.badSetting`, `.transit`.
    package convenience init(
        opening settings: KeyProviderSettings, token: borrowing SecretBytes,
        tokenFile: String? = nil, limits: TransitLimits = .standard
    ) throws(KeyProviderError) {
        guard let key = settings.values["key"], TransitServer.isName(key) else {
            throw .badSetting("key")
        }
        try self.init(
            server: TransitServer(settings.values), key: key, token: token, tokenFile: tokenFile,
            limits: limits)
        _ = try existing()
    }

    private init(
        server: TransitServer, key: String, token: borrowing SecretBytes, tokenFile: String?,
        limits: TransitLimits
    ) throws(KeyProviderError) {
        guard TransitClient.isToken(token) else { throw .wrongSecret }
        client = try TransitClient(
            server, token: token, tokenFile: tokenFile, limits: limits)
        self.key = key
        var values = server.values
        values["key"] = key
        settings = KeyProviderSettings(kind: .transit, values: values)
    }

    package func currentVersion() throws(KeyProviderError) -> Int {
        try existing().latestVersion
    }

    package func inspect() throws(KeyProviderError) -> RootState {
        let key = try existing()
        return RootState(
            currentVersion: key.latestVersion,
            // A version that no longer decrypts and was not trimmed is not destroyed.
            oldestVersion: max(key.minAvailableVersion, 1),
            promise: key.leak == nil ? .destroyed : .onlyForgotten)
    }

    package func wrap(
        _ key: borrowing SecretBytes, context: [UInt8]
    ) throws(KeyProviderError) -> WrappedKey {
        // The server would make a key that is not there, and nothing wrapped before would open.
        _ = try existing()
        struct Request: Encodable {
            var plaintext: String
            var associated_data: String
        }
        struct Result: Decodable {
            var ciphertext: String
        }
        let path = "\(client.server.mount)/encrypt/\(self.key)"
        let request = Request(
            plaintext: key.withBytes { Data($0).base64EncodedString() },
            associated_data: Data(context).base64EncodedString())
        let answer = try client.send(.POST, path, body: request)
        guard answer.status == 200 else {
            throw .transit(.status(code: answer.status, path: path))
        }
        let ciphertext = try Self.decode(Result.self, answer, path).ciphertext
        guard let version = Self.version(of: ciphertext) else {
            throw .transit(.strangeAnswer(path: path))
        }
        return WrappedKey(rootVersion: version, bytes: Array(ciphertext.utf8))
    }

    package func unwrap(
        _ wrapped: WrappedKey, context: [UInt8]
    ) throws(KeyProviderError) -> SecretBytes {
        guard let ciphertext = String(validating: wrapped.bytes, as: UTF8.self),
            Self.version(of: ciphertext) == wrapped.rootVersion
        else { throw .refused }
        struct Request: Encodable {
            var ciphertext: String
            var associated_data: String
        }
        struct Result: Decodable {
            var plaintext: String
        }
        let path = "\(client.server.mount)/decrypt/\(key)"
        let request = Request(
            ciphertext: ciphertext, associated_data: Data(context).base64EncodedString())
        let answer = try client.send(.POST, path, body: request)
        guard answer.status == 200 else {
            // The server says 400 for whatever it does not like; its state says what it was.
            let state = try existing()
            guard (state.oldestUsable...state.latestVersion).contains(wrapped.rootVersion) else {
                throw .versionGone(wrapped.rootVersion)
            }
            guard answer.status == 400 else {
                throw .transit(.status(code: answer.status, path: path))
            }
            throw .refused
        }
        let text = try Self.decode(Result.self, answer, path).plaintext
        guard let decoded = Data(base64Encoded: text) else {
            throw .transit(.strangeAnswer(path: path))
        }
        var bytes = Array(decoded)
        return SecretBytes(wiping: &bytes)
    }

    package func rotate() throws(KeyProviderError) -> Int {
        let before = try existing().latestVersion
        // Sent once: a second one would make two versions.
        _ = try change("/rotate", Nothing(), canRepeat: false)
        let after = try existing().latestVersion
        guard after > before else {
            throw .transit(.strangeAnswer(path: "\(client.server.mount)/keys/\(key)/rotate"))
        }
        return after
    }

    /// Trims the key: the server deletes the former versions.
    ///
    /// Raising the lowest version that decrypts comes first, as the server demands, and is no
    /// destruction by itself: whoever may change the key lowers it again.
    ///
    /// - Returns: `.destroyed` where the key never left the server; `.onlyForgotten` where it could,
    ///   by export, by a backup in the clear or because it was brought.
    package func destroy(below version: Int) throws(KeyProviderError) -> RootDestruction {
        let state = try existing()
        guard version <= state.latestVersion else { throw .versionGone(version) }
        if version > max(state.minAvailableVersion, 1) {
            struct Lowest: Encodable {
                var min_decryption_version: Int
                var min_encryption_version: Int
            }
            _ = try change(
                "/config",
                Lowest(
                    min_decryption_version: max(version, state.minDecryptionVersion),
                    min_encryption_version: max(version, state.minEncryptionVersion)))
            struct Trim: Encodable { var min_available_version: Int }
            _ = try change("/trim", Trim(min_available_version: version))
            guard try existing().minAvailableVersion >= version else {
                throw .transit(
                    .strangeAnswer(path: "\(client.server.mount)/keys/\(key)/trim"))
            }
        }
        return state.leak == nil ? .destroyed : .onlyForgotten
    }

    // MARK: The key in the server

    private struct Nothing: Encodable {}
    private struct Envelope<Content: Decodable>: Decodable { var data: Content }

    /// `nil` where the server has no such key.
    private func state() throws(KeyProviderError) -> TransitKey? {
        let path = "\(client.server.mount)/keys/\(key)"
        let answer = try client.send(.GET, path)
        if answer.status == 404 { return nil }
        guard answer.status == 200 else {
            throw .transit(.status(code: answer.status, path: path))
        }
        return try Self.decode(TransitKey.self, answer, path)
    }

    private func existing() throws(KeyProviderError) -> TransitKey {
        guard let state = try state(), state.softDeleted != true else {
            throw .transit(.noKey(name: "\(client.server.mount)/\(key)"))
        }
        if let property = state.unfitness {
            throw .transit(.unfitKey(name: key, property: property))
        }
        return state
    }

    private func change(
        _ what: String, _ body: some Encodable, canRepeat: Bool = true
    ) throws(KeyProviderError) {
        let path = "\(client.server.mount)/keys/\(key)\(what)"
        let answer = try client.send(.POST, path, body: body, canRepeat: canRepeat)
        switch answer.status {
        case 200, 204: return
        case 404: throw .transit(.noKey(name: "\(client.server.mount)/\(key)"))
        default: throw .transit(.status(code: answer.status, path: path))
        }
    }

    private static func decode<Content: Decodable>(
        _ type: Content.Type, _ answer: TransitClient.Answer, _ path: String
    ) throws(KeyProviderError) -> Content {
        do {
            return try JSONDecoder().decode(Envelope<Content>.self, from: answer.body).data
        } catch {
            throw .transit(.strangeAnswer(path: path))
        }
    }

    /// The version in `vault:v3:…`.
    private static func version(of ciphertext: String) -> Int? {
        let parts = ciphertext.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "vault", parts[1].hasPrefix("v"),
            let version = Int(parts[1].dropFirst()), version > 0, parts[1] == "v\(version)"
        else { return nil }
        return version
    }
}
