internal import Crypto

/// Splits a secret so that any k of n shares give it back and fewer say nothing about it.
///
/// Adi Shamir, "How to share a secret", 1979, byte by byte over GF(256): byte i of share x is the
/// value at x of a random polynomial of degree k−1 whose value at 0 is byte i of what is shared.
/// That is the secret and behind it 8 bytes of HMAC-SHA-256 under the secret over the shares'
/// common header, which tells whether shares belong together.
package enum ShamirShares {
    package static let secretLengths = 16...64
    static let checkLength = 8

    /// - Throws: `ShamirError.badPlan`.
    package static func split(
        _ secret: borrowing SecretBytes, for vault: VaultID, into count: Int, needed: Int
    ) throws(ShamirError) -> [ShamirShare] {
        guard secretLengths.contains(secret.count), (2...255).contains(count),
            (2...count).contains(needed)
        else { throw .badPlan }
        let prefix = Array(vault.bytes.prefix(4))
        let set = SystemRandom.bytes(4)
        let check = check(secret, prefix, set, needed)
        let length = secret.count + checkLength
        // Coefficients of x¹ … xᵏ⁻¹, each for all bytes.
        let coefficients = SecretBytes.random(count: (needed - 1) * length)
        return secret.withBytes { secret in
            coefficients.withBytes { coefficients in
                (1...count).map { number in
                    let value = SecretBytes(count: length) { value in
                        for index in 0..<length {
                            var sum: UInt8 = 0
                            for power in stride(from: needed - 2, through: 0, by: -1) {
                                sum = GaloisField.multiply(
                                    sum ^ coefficients[power * length + index], UInt8(number))
                            }
                            value[index] =
                                sum
                                ^ (index < secret.count
                                    ? secret[index] : check[index - secret.count])
                        }
                    }
                    return ShamirShare(
                        vaultPrefix: prefix, set: set, needed: needed, number: number,
                        value: value)
                }
            }
        }
    }

    /// Gives the secret back. More shares than are needed are all checked, and all against the vault
    /// where that is known.
    ///
    /// - Returns: The secret.
    /// - Throws: `ShamirError`; shares are named by their place among the given ones, from 1.
    package static func combine(
        _ shares: [ShamirShare], for vault: VaultID? = nil
    ) throws(ShamirError) -> SecretBytes {
        guard let first = shares.first else { throw .tooFew(needed: 2, given: 0) }
        for (index, share) in shares.enumerated() {
            if let vault, share.vaultPrefix != Array(vault.bytes.prefix(4)) {
                throw .otherVault(share: index + 1)
            }
            guard share.vaultPrefix == first.vaultPrefix, share.set == first.set,
                share.needed == first.needed, share.value.count == first.value.count
            else { throw .mixed(share: index + 1) }
            if let other = shares[..<index].firstIndex(where: { $0.number == share.number }) {
                throw .twice(share: index + 1, other: other + 1)
            }
        }
        guard shares.count >= first.needed else {
            throw .tooFew(needed: first.needed, given: shares.count)
        }
        let base = Array(shares.prefix(first.needed))
        for share in shares.dropFirst(first.needed) {
            let expected = interpolate(base, at: UInt8(share.number))
            guard isEqual(expected, share.value) else { throw .doNotFit }
        }
        let whole = interpolate(base, at: 0)
        let length = whole.count - checkLength
        let secret = whole.withBytes { whole in
            SecretBytes(count: length) {
                $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: whole[..<length]))
            }
        }
        let expected = check(secret, first.vaultPrefix, first.set, first.needed)
        let isRight = whole.withBytes { whole in
            zip(whole[length...], expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
        }
        guard isRight else { throw .doNotFit }
        return secret
    }

    /// The value at `x` of the polynomials that run through the shares.
    static func interpolate(_ shares: [ShamirShare], at x: UInt8) -> SecretBytes {
        let weights = GaloisField.weights(of: shares.map { UInt8($0.number) }, at: x)
        return SecretBytes(count: shares.first?.value.count ?? 0) { output in
            for (share, weight) in zip(shares, weights) {
                share.value.withBytes { value in
                    for index in value.indices {
                        output[index] ^= GaloisField.multiply(value[index], weight)
                    }
                }
            }
        }
    }

    private static func check(
        _ secret: borrowing SecretBytes, _ prefix: [UInt8], _ set: [UInt8], _ needed: Int
    ) -> [UInt8] {
        let text = Array("strata share check 1".utf8) + prefix + set + [UInt8(needed)]
        return HMAC<SHA256>.authenticationCode(for: text, using: secret.symmetricKey())
            .withUnsafeBytes { Array($0.prefix(checkLength)) }
    }

    private static func isEqual(
        _ a: borrowing SecretBytes, _ b: borrowing SecretBytes
    ) -> Bool {
        guard a.count == b.count else { return false }
        return a.withBytes { a in
            b.withBytes { b in zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 }
        }
    }
}
