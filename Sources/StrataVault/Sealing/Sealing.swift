internal import Crypto
package import StrataCore

/// Why sealed bytes were not opened.
package enum SealError: Error, Sendable, Hashable {
    /// They are cut off or have no form that this version writes.
    case malformed
    /// They were written by a later version: its format or cipher suite.
    case newer(format: UInt8, suite: UInt8)
    /// Changed, moved from elsewhere, or under another key.
    case refused
    /// The key that they need is not there: it was destroyed, or never given.
    case noKey
}

extension SealError: MessageError {
    package var message: Message {
        switch self {
        case .malformed: Message("seal.malformed")
        case .newer(let format, let suite):
            Message("vault.newerFormat", ["name": "\(format).\(suite)"])
        case .refused: Message("seal.refused")
        case .noKey: Message("seal.noKey")
        }
    }
}

/// AES-256-GCM as all of Strata's formats use it: nonce (12 bytes, random), ciphertext, tag (16).
enum Sealing {
    static let nonceLength = GCM.nonceLength
    static let tagLength = GCM.tagLength

    static func seal(
        _ plaintext: [UInt8], nonce: SealNonce = SealNonce(), key: SymmetricKey,
        authenticating associated: [UInt8]
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(nonceLength + plaintext.count + tagLength)
        nonce.append(to: &output)
        append(plaintext, nonce: nonce, key: key, authenticating: associated, to: &output)
        return output
    }

    /// Appends ciphertext and tag.
    static func append(
        _ plaintext: [UInt8], nonce: SealNonce, key: SymmetricKey,
        authenticating associated: [UInt8], to output: inout [UInt8]
    ) {
        let start = output.count
        output.append(contentsOf: repeatElement(0, count: plaintext.count + tagLength))
        output.withUnsafeMutableBytes { output in
            plaintext.withUnsafeBytes { plaintext in
                associated.withUnsafeBytes { associated in
                    nonce.withBytes { nonce in
                        GCM.seal(
                            plaintext, nonce: nonce, key: key, authenticating: associated,
                            into: UnsafeMutableRawBufferPointer(rebasing: output[start...]))
                    }
                }
            }
        }
    }

    static func open(
        _ bytes: UnsafeRawBufferPointer, key: SymmetricKey, authenticating associated: [UInt8]
    ) throws(SealError) -> [UInt8] {
        guard bytes.count >= nonceLength + tagLength else { throw .malformed }
        return try open(
            nonce: UnsafeRawBufferPointer(rebasing: bytes[..<nonceLength]),
            UnsafeRawBufferPointer(rebasing: bytes[nonceLength...]), key: key,
            authenticating: associated)
    }

    /// Opens ciphertext and tag that stand behind one another.
    static func open(
        nonce: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, key: SymmetricKey,
        authenticating associated: [UInt8]
    ) throws(SealError) -> [UInt8] {
        guard bytes.count >= tagLength else { throw .malformed }
        let length = bytes.count - tagLength
        var isOpened = false
        let plaintext = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            isOpened = associated.withUnsafeBytes { associated in
                GCM.open(
                    bytes, nonce: nonce, key: key, authenticating: associated,
                    into: UnsafeMutableRawBufferPointer(
                        UnsafeMutableBufferPointer(rebasing: output[..<length])))
            }
            count = length
        }
        guard isOpened else { throw .refused }
        return plaintext
    }
}
