internal import Glibc
package import StrataCore

/// What was typed beside the closed words of an entry: sealed in files of its own, which can go while
/// the tree stays whole.
package struct AuditContents: Sendable {
    private let folder: String
    private let cipher: CatalogueCipher

    package init(_ log: LogFolder, _ cipher: CatalogueCipher) {
        folder = log.place("contents")
        self.cipher = cipher
    }

    private func path(_ digest: TreeHash) -> String {
        folder + "/" + Hexadecimal.text(digest.bytes)
    }

    /// Keeps texts by their names.
    ///
    /// - Returns: The digest that the entry holds.
    package func put(_ texts: [String: String]) throws -> TreeHash {
        let content = AuditContent(
            salt: SystemRandom.bytes(16), bytes: CBOR.map(texts.mapValues { .text($0) }).encoded)
        let digest = content.digest
        let plain = CBOR.array([.bytes(content.salt), .bytes(content.bytes)]).encoded
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw AuditFile.failure(folder) }
        try AuditFile.put(
            cipher.seal(plain, for: "audit content \(digest)"), at: path(digest), isSynced: true)
        try AuditFile.sync(folder, isFolder: true)
        return digest
    }

    /// The texts behind a digest; `nil` where they were erased.
    ///
    /// - Throws: `AuditError.damaged` where they are not those that the entry names.
    package func texts(_ digest: TreeHash) throws -> [String: String]? {
        guard let sealed = try AuditFile.read(path(digest)) else { return nil }
        let plain = try cipher.open(sealed, for: "audit content \(digest)")
        guard let parts = try CBOR(plain).array, parts.count == 2, let salt = parts[0].bytes,
            let bytes = parts[1].bytes, AuditContent(salt: salt, bytes: bytes).digest == digest,
            case .map(let texts) = try CBOR(bytes)
        else { throw AuditError.damaged("contents") }
        return texts.compactMapValues(\.text)
    }

    /// Erases the texts behind a digest.
    ///
    /// - Returns: Whether there were any.
    @discardableResult
    package func erase(_ digest: TreeHash) throws(AuditError) -> Bool {
        if unlink(path(digest)) == 0 {
            try AuditFile.sync(folder, isFolder: true)
            return true
        }
        guard errno == ENOENT else { throw AuditFile.failure(folder) }
        return false
    }
}
