internal import Crypto

/// HMAC-SHA-256 under one key, whose pads are hashed once and not for every message.
struct PreparedMAC: Sendable {
    private let start: HMAC<SHA256>

    init(_ key: SymmetricKey) { start = HMAC<SHA256>(key: key) }

    /// The first 16 bytes of the code of a message.
    func code16(_ message: [UInt8]) -> [UInt8] {
        var mac = start
        message.withUnsafeBytes { mac.update(data: $0) }
        return mac.finalize().withUnsafeBytes { Array($0.prefix(16)) }
    }
}
