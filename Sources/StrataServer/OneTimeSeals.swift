internal import Crypto
internal import StrataVault
internal import Synchronization

/// What is handed out to come back once: sealed by a key of this process, for one use, for a short
/// time.
///
/// Nothing is kept of what is handed out, so asking for it fills no memory. Kept is what came back,
/// until it would have ended by itself. After a restart all of it is void.
final class OneTimeSeals: Sendable {
    private let key = SymmetricKey(size: .bits256)
    private let most: Int
    /// When what came back would have ended, by its nonce.
    private let used = Mutex<[[UInt8]: Int64]>([:])

    init(most: Int = 65_536) { self.most = most }

    /// - Parameters:
    ///   - content: What comes back with it; nobody outside can read it.
    ///   - use: What it is for: only the same use opens it.
    ///   - ends: Microseconds since 1970, UTC.
    /// - Returns: Bytes of which 28 cannot be guessed.
    /// - Throws: `CryptoKitError`, which sealing in memory does not meet.
    func seal(_ content: [UInt8] = [], for use: String, ends: Int64) throws -> [UInt8] {
        let time = (0..<8).map { UInt8(truncatingIfNeeded: ends >> (56 - 8 * $0)) }
        let box = try AES.GCM.seal(
            time + content, using: key, authenticating: Array(use.utf8))
        return box.nonce + Array(box.ciphertext) + Array(box.tag)
    }

    /// What was handed out for a use, which is good no more then, whatever becomes of it.
    ///
    /// - Returns: The content; `nil` for what was not handed out for this use, has ended or came
    ///   back before.
    /// - Throws: `APIError.unavailable` where too much came back of late to know it all.
    func open(_ sealed: [UInt8], for use: String, at now: Int64) throws(APIError) -> [UInt8]? {
        guard sealed.count <= 1_024, let box = try? AES.GCM.SealedBox(combined: sealed),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: Array(use.utf8)),
            bytes.count >= 8
        else { return nil }
        let ends = bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard now < ends else { return nil }
        let nonce = Array(box.nonce)
        let isFirst = try used.withLock { used throws(APIError) -> Bool in
            guard used[nonce] == nil else { return false }
            if used.count >= most {
                used = used.filter { now < $0.value }
                guard used.count < most else { throw .unavailable }
            }
            used[nonce] = ends
            return true
        }
        return isFirst ? Array(bytes.dropFirst(8)) : nil
    }
}
