internal import Crypto
internal import Glibc

/// What a blob of a backup is known by: HMAC-SHA-256 of its content, cut. Equal contents of one
/// repository have one name; whoever lacks the key learns nothing from it.
struct BlobName: Sendable, Hashable {
    static let length = 16
    var value: UInt128

    init(_ value: UInt128) { self.value = value }

    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.length else { return nil }
        value = bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }

    func append(to output: inout [UInt8]) { output.appendBigEndian(value) }

    /// The names that stand one behind the other.
    static func all(_ bytes: [UInt8]) -> [BlobName]? {
        guard bytes.count % length == 0 else { return nil }
        return stride(from: 0, to: bytes.count, by: length).compactMap {
            BlobName(bytes[$0..<($0 + length)])
        }
    }
}

/// Names and seals what a repository of backups holds, under keys derived from the vault's own.
///
/// HKDF-SHA-256 of the vault's key `backup`, salt: the repository's 16 bytes; info `strata backup 1`,
/// a zero, what it is for. A pack has a key of its own, its blobs count as nonces.
struct BackupCipher: Sendable {
    let repository: [UInt8]
    private let key: SymmetricKey
    private let naming: SymmetricKey

    init(key: SymmetricKey, repository: [UInt8]) {
        self.repository = repository
        self.key = key
        naming = Self.derive(key, repository, "names")
    }

    private static func derive(
        _ key: SymmetricKey, _ repository: [UInt8], _ use: String
    ) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: repository,
            info: Array("strata backup 1\u{0}\(use)".utf8), outputByteCount: 32)
    }

    func name(_ content: [UInt8]) -> BlobName {
        let code = content.withUnsafeBytes {
            HMAC<SHA256>.authenticationCode(for: $0, using: naming)
        }
        return code.withUnsafeBytes {
            BlobName(UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)))
        }
    }

    func packKey(_ name: String) -> SymmetricKey { Self.derive(key, repository, "pack \(name)") }

    private static func nonce(_ number: Int) -> [UInt8] {
        var bytes: [UInt8] = [0, 0, 0, 0]
        bytes.appendBigEndian(UInt64(number))
        return bytes
    }

    /// Seals the blob of a number within its pack.
    func seal(_ content: [UInt8], number: Int, pack: SymmetricKey, into output: inout [UInt8]) {
        let start = output.count
        output.append(
            contentsOf: repeatElement(0, count: content.count + GCM.tagLength))
        output.withUnsafeMutableBytes { output in
            content.withUnsafeBytes { content in
                Self.nonce(number).withUnsafeBytes { nonce in
                    repository.withUnsafeBytes { associated in
                        GCM.seal(
                            content, nonce: nonce, key: pack, authenticating: associated,
                            into: UnsafeMutableRawBufferPointer(rebasing: output[start...]))
                    }
                }
            }
        }
    }

    /// - Returns: `nil` for what was not sealed so.
    func open(_ bytes: ArraySlice<UInt8>, number: Int, pack: SymmetricKey) -> [UInt8]? {
        guard bytes.count >= GCM.tagLength else { return nil }
        var content = [UInt8](repeating: 0, count: bytes.count - GCM.tagLength)
        let isOpened = content.withUnsafeMutableBytes { content in
            bytes.withUnsafeBytes { bytes in
                Self.nonce(number).withUnsafeBytes { nonce in
                    repository.withUnsafeBytes { associated in
                        GCM.open(
                            bytes, nonce: nonce, key: pack, authenticating: associated,
                            into: content)
                    }
                }
            }
        }
        return isOpened ? content : nil
    }

    // MARK: Objects that are sealed whole

    /// Seals an object under its name: nonce ‖ ciphertext ‖ tag of the compressed content.
    func seal(_ content: [UInt8], as name: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            Zstandard.compress(content), using: Self.derive(key, repository, "object"),
            authenticating: associated(name, content.count))
        var bytes: [UInt8] = []
        bytes.appendBigEndian(UInt64(content.count))
        return bytes + (box.combined.map { Array($0) } ?? [])
    }

    /// - Throws: `BackupError.damaged` for what was not sealed so, under this name.
    func open(_ bytes: [UInt8], as name: String) throws(BackupError) -> [UInt8] {
        guard bytes.count > 8 else { throw .damaged(name) }
        let length = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        guard length <= 1 << 32, let count = Int(exactly: length),
            let box = try? AES.GCM.SealedBox(combined: bytes[8...]),
            let frame = try? AES.GCM.open(
                box, using: Self.derive(key, repository, "object"),
                authenticating: associated(name, count)),
            let content = Zstandard.decompress(frame, length: count)
        else { throw .damaged(name) }
        return content
    }

    private func associated(_ name: String, _ length: Int) -> [UInt8] {
        Array("\(name)\u{0}\(length)\u{0}".utf8) + repository
    }
}
