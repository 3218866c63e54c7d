internal import Crypto
internal import HTTPTypes
internal import StrataOperations
internal import StrataVault
internal import Synchronization

/// Answers to writes that came with a key: the same request with the same key is not done again, and
/// gets the same answer, for a day and behind a restart as well.
///
/// That a request was begun stands in the vault before it is done, its answer behind it. Where the
/// process ends in between, nobody knows whether it was done: the key is refused then, and never does
/// it a second time.
final class IdempotencyBook: Sendable {
    static let field: HTTPField.Name = {
        guard let name = HTTPField.Name("idempotency-key") else {
            preconditionFailure("a name of a field")
        }
        return name
    }()

    private struct State {
        /// Whose keys are kept, and since when.
        var index: [Int64: (account: Int64, time: Int64)]
        var underWay: Set<Int64> = []
    }

    /// A longer answer is not kept, only that it was given.
    private static let longestAnswer = 1 << 16
    private let most: Int
    private let answers: KeptAnswers
    private let state: Mutex<State>

    /// - Parameters:
    ///   - vault: The owner's view.
    ///   - most: Keys that are kept at a time.
    /// - Throws: `DatabaseError`, `SealError`.
    init(_ vault: Vault, most: Int = 4_096) throws {
        self.most = most
        answers = KeptAnswers(vault: vault)
        state = Mutex(State(index: try answers.index(at: SystemClock.microseconds)))
    }

    /// Runs `body`, or gives the answer that it had.
    ///
    /// - Throws: `APIError.keyReused` for another request with the same key, `.keyUnderWay` while the
    ///   first goes on, `.unavailable` where too many keys are kept, `.outcomeUnknown` where a process
    ///   ended in the middle of it; what `body` throws, which is not kept.
    func once(
        _ key: String, of account: Int64, name: String, parameters: [String: String],
        body: [UInt8], at now: Int64, _ run: () throws -> Answer
    ) throws -> Answer {
        guard (1...128).contains(key.utf8.count) else { throw APIError.keyReused }
        let digest = Self.digest(name, parameters, body)
        let number = KeptAnswers.number(of: key, account: account)
        try begin(number, of: account, at: now)
        defer { state.withLock { _ = $0.underWay.remove(number) } }
        if let kept = try answers.kept(number, at: now) {
            guard kept.account == account, kept.digest == digest else { throw APIError.keyReused }
            guard let answer = kept.answer else { throw APIError.outcomeUnknown }
            return Answer(
                status: .init(code: answer.status), body: answer.body,
                contentType: answer.contentType)
        }
        var kept = KeptAnswers.Kept(digest: digest, account: account, time: now)
        try answers.keep(kept, as: number)
        let answer: Answer
        do { answer = try run() } catch {
            try? answers.forget([number])
            _ = state.withLock { $0.index.removeValue(forKey: number) }
            throw error
        }
        guard answer.body.count <= Self.longestAnswer else { return answer }
        kept.answer = .init(
            status: answer.status.code, contentType: answer.contentType, body: answer.body)
        // It is done: where that cannot be written down, its outcome is unknown the next time.
        try? answers.keep(kept, as: number)
        return answer
    }

    private func begin(_ number: Int64, of account: Int64, at now: Int64) throws(APIError) {
        let over = try state.withLock { (state) throws(APIError) -> [Int64] in
            var over: [Int64] = []
            if state.index[number] == nil, state.index.count >= most {
                over = state.index.filter { now - $0.value.time >= KeptAnswers.lasts }.map(\.key)
                for old in over { state.index[old] = nil }
                guard state.index.count < most else { throw APIError.unavailable }
            }
            guard state.underWay.insert(number).inserted else { throw APIError.keyUnderWay }
            let known = state.index[number]?.time ?? 0
            if now - known >= KeptAnswers.lasts { state.index[number] = (account, now) }
            return over
        }
        try? answers.forget(over.filter { $0 != number })
    }

    private static func digest(
        _ name: String, _ parameters: [String: String], _ body: [UInt8]
    ) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array(name.utf8))
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Array("\u{0}\(name)\u{0}\(value)".utf8))
        }
        hash.update(data: [0])
        hash.update(data: body)
        return Array(hash.finalize())
    }
}
