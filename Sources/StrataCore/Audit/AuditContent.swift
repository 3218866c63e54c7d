internal import Crypto

/// What was typed and may have to be erased: kept apart from the log, which has its digest alone.
package struct AuditContent: Sendable, Hashable {
    /// 16 random bytes, without which the digest of a guessable text could be tried.
    package var salt: [UInt8]
    package var bytes: [UInt8]

    package init(salt: [UInt8], bytes: [UInt8]) {
        self.salt = salt
        self.bytes = bytes
    }

    /// SHA-256(salt ‖ content).
    package var digest: TreeHash {
        var hasher = SHA256()
        hasher.update(data: salt)
        hasher.update(data: bytes)
        guard let hash = TreeHash(Array(hasher.finalize())) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return hash
    }
}

extension TreeHash {
    /// SHA-256 of any bytes, without a prefix.
    package static func digest(_ bytes: [UInt8]) -> TreeHash {
        AuditContent(salt: [], bytes: bytes).digest
    }
}
