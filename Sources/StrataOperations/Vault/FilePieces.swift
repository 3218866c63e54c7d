import Glibc

/// Reads files piece by piece.
enum FilePieces {
    private static let length = 1 << 18

    /// Calls `body` with what is left of an open file, in pieces valid during the call.
    ///
    /// - Returns: Whether it was read to its end.
    static func read(
        _ descriptor: CInt, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) rethrows -> Bool {
        var buffer = [UInt8](repeating: 0, count: length)
        while true {
            let count = buffer.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 }
            try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }
}
