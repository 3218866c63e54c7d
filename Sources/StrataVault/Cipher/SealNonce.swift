internal import Glibc

/// The nonce of a sealed text: 12 random bytes.
package struct SealNonce: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt32

    package init() {
        var bytes = (UInt64(0), UInt32(0))
        withUnsafeMutableBytes(of: &bytes) {
            SystemRandom.fill(UnsafeMutableRawBufferPointer(rebasing: $0[..<GCM.nonceLength]))
        }
        (high, low) = bytes
    }

    /// Takes 12 bytes.
    init(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count == GCM.nonceLength, "a nonce has 12 bytes")
        high = bytes.loadUnaligned(as: UInt64.self)
        low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeBytes(of: (high, low)) {
            body(UnsafeRawBufferPointer(rebasing: $0[..<GCM.nonceLength]))
        }
    }

    func append(to output: inout [UInt8]) { withBytes { output.append(contentsOf: $0) } }
}
