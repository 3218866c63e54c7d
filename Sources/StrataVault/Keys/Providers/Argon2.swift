internal import CArgon2

/// Argon2id (RFC 9106), through libargon2.
enum Argon2 {
    /// Derives 32 bytes from a passphrase.
    static func derive(
        _ passphrase: borrowing SecretBytes, salt: [UInt8], cost: Argon2Cost
    ) throws(KeyProviderError) -> SecretBytes {
        var status: Int32 = 0
        let key = SecretBytes(count: 32) { output in
            status = passphrase.withBytes { passphrase in
                salt.withUnsafeBytes { salt in
                    argon2id_hash_raw(
                        cost.passes, cost.memoryKiB, cost.lanes, passphrase.baseAddress,
                        passphrase.count, salt.baseAddress, salt.count, output.baseAddress,
                        output.count)
                }
            }
        }
        guard status == 0 else {
            throw .unavailable("Argon2id: " + String(cString: argon2_error_message(status)))
        }
        return key
    }
}
