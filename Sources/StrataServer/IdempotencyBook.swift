internal import Crypto
internal import HTTPTypes
internal import StrataVault
internal import Synchronization

/// Answers to writes that came with a key: the same request with the same key is not done again, and
/// gets the same answer, for a day.
///
/// They lie in memory alone: an answer may hold what a person is not to have lying about. After a
/// restart a key is new; acts that must not happen twice are safe by themselves (an erasure finds
/// nobody, an approval is used once).
final class IdempotencyBook: Sendable {
    static let field: HTTPField.Name = {
        guard let name = HTTPField.Name("idempotency-key") else {
            preconditionFailure("a name of a field")
        }
        return name
    }()

    private struct Entry {
        var digest: SHA256.Digest
        var answer: Answer?
        var time: Int64
    }

    private static let lasts: Int64 = 86_400_000_000
    private let most: Int
    private let entries = Mutex<[String: Entry]>([:])

    init(most: Int = 4_096) { self.most = most }

    /// Runs `body`, or gives the answer that it had.
    ///
    /// - Throws: `APIError.keyReused` for another request with the same key, `.unavailable` while
    ///   the first is still under way or too many keys are kept; what `body` throws, which is not
    ///   kept.
    func once(
        _ key: String, of account: Int64, name: String, parameters: [String: String],
        body: [UInt8], at now: Int64, _ run: () throws -> Answer
    ) throws -> Answer {
        guard (1...128).contains(key.utf8.count) else { throw APIError.keyReused }
        var hash = SHA256()
        hash.update(data: Array(name.utf8))
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Array("\u{0}\(name)\u{0}\(value)".utf8))
        }
        hash.update(data: [0])
        hash.update(data: body)
        let digest = hash.finalize()
        let place = "\(account) \(key)"
        let known = try entries.withLock { entries -> Answer? in
            if let entry = entries[place], now - entry.time < Self.lasts {
                guard entry.digest == digest else { throw APIError.keyReused }
                guard let answer = entry.answer else { throw APIError.unavailable }
                return answer
            }
            if entries.count >= most {
                entries = entries.filter { now - $0.value.time < Self.lasts }
                guard entries.count < most else { throw APIError.unavailable }
            }
            entries[place] = Entry(digest: digest, answer: nil, time: now)
            return nil
        }
        if let known { return known }
        do {
            let answer = try run()
            entries.withLock { $0[place]?.answer = answer }
            return answer
        } catch {
            _ = entries.withLock { $0.removeValue(forKey: place) }
            throw error
        }
    }
}
