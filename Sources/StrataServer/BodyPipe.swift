internal import Dispatch
internal import StrataOperations
internal import StrataVault
internal import Synchronization

/// Brings the pieces of an answer from the thread that writes them to the connection: few are under
/// way at a time, and the thread waits until one is taken.
final class BodyPipe: Sendable {
    private struct State {
        var pieces: [[UInt8]] = []
        var end: Result<Answer?, any Error>?
        /// Nobody reads any more.
        var isClosed = false
        var waiting: CheckedContinuation<Void, Never>?
        /// Whether the reader has a piece of which it is not known yet that it went out.
        var hasPiece = false
        /// The answer but for its body, and the length of that where it is known.
        var head: Answer
        var length: Int?
    }

    private static let most = 4
    private let state: Mutex<State>
    /// Pieces that may be under way.
    private let room = DispatchSemaphore(value: 0)
    private let seconds: Int

    /// - Parameters:
    ///   - head: The answer but for its body.
    ///   - seconds: How long a piece waits for room.
    init(_ head: Answer, seconds: Int) {
        state = Mutex(State(head: head))
        self.seconds = seconds
        // Not the value that it begins with: with fewer it could not be given up.
        for _ in 0..<Self.most { room.signal() }
    }

    var head: Answer { state.withLock { $0.head } }
    var length: Int? { state.withLock { $0.length } }

    /// Says more of the answer; before the first piece.
    func change(_ body: (_ head: inout Answer, _ length: inout Int?) -> Void) {
        state.withLock { state in
            var (head, length) = (state.head, state.length)
            body(&head, &length)
            state.head = head
            state.length = length
        }
    }

    /// Waits until all that was written has gone out.
    ///
    /// - Throws: `OutputError.notTaken`.
    func drain() throws(OutputError) {
        for count in 0..<Self.most {
            guard room.wait(timeout: .now() + .seconds(seconds)) == .success else {
                for _ in 0..<count { room.signal() }
                throw .notTaken
            }
        }
        for _ in 0..<Self.most { room.signal() }
        if state.withLock({ $0.isClosed }) { throw .notTaken }
    }

    /// Hands a piece on; waits while too many are under way.
    ///
    /// - Throws: `OutputError.notTaken`.
    func write(_ bytes: [UInt8]) throws(OutputError) {
        guard room.wait(timeout: .now() + .seconds(seconds)) == .success else { throw .notTaken }
        let (isClosed, waiting) = state.withLock { state in
            if !state.isClosed { state.pieces.append(bytes) }
            defer { state.waiting = nil }
            return (state.isClosed, state.waiting)
        }
        waiting?.resume()
        if isClosed { throw .notTaken }
    }

    /// Nothing more is written.
    ///
    /// - Parameter result: Another answer where nothing was written, or what went wrong.
    func end(_ result: Result<Answer?, any Error>) {
        let waiting = state.withLock { state in
            state.end = result
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
    }

    /// The next piece; `nil` behind the last. Whoever asks has sent the one before.
    ///
    /// - Throws: What went wrong where the pieces are made; `CancellationError`.
    func next() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            let hadPiece = state.withLock { state in
                defer { state.hasPiece = false }
                return state.hasPiece
            }
            if hadPiece { room.signal() }
            while true {
                let (piece, end, isClosed) = state.withLock { state in
                    let piece = state.pieces.isEmpty ? nil : state.pieces.removeFirst()
                    state.hasPiece = piece != nil
                    return (piece, state.end, state.isClosed)
                }
                if isClosed { throw CancellationError() }
                if let piece { return piece }
                if let end {
                    _ = try end.get()
                    return nil
                }
                await withCheckedContinuation { continuation in
                    let isNews = state.withLock { state in
                        let isNews =
                            !state.pieces.isEmpty || state.end != nil || state.isClosed
                        if !isNews { state.waiting = continuation }
                        return isNews
                    }
                    if isNews { continuation.resume() }
                }
            }
        } onCancel: {
            close()
        }
    }

    /// The answer that was given in the place of a body.
    ///
    /// - Throws: What went wrong.
    func answer() throws -> Answer? { try state.withLock { $0.end }?.get() }

    /// Nobody reads any more: whoever writes is told with the next piece.
    func close() {
        let waiting = state.withLock { state in
            state.isClosed = true
            state.pieces = []
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
        for _ in 0..<Self.most { room.signal() }
    }
}

/// What writes the body of an answer, on a thread of its own.
struct BodyWriter {
    private let pipe: BodyPipe
    let sink: ByteSink

    init(_ pipe: BodyPipe) {
        self.pipe = pipe
        sink = ByteSink { (bytes) throws(OutputError) in try pipe.write(bytes) }
    }

    /// Says more of the answer; before the first byte.
    func head(_ body: (_ head: inout Answer, _ length: inout Int?) -> Void) { pipe.change(body) }

    /// Waits until all that was written has gone out.
    ///
    /// - Throws: `OutputError.notTaken` where nobody is there to take it.
    func delivered() throws(OutputError) {
        try sink.flush()
        try pipe.drain()
    }
}

/// When the last part of a body came.
final class ArrivalMeter: Sendable {
    private let last = Atomic<Int64>(SystemClock.microseconds)

    func note() { last.store(SystemClock.microseconds, ordering: .relaxed) }

    /// All of it has come: nobody is silent any more.
    func end() { last.store(.max, ordering: .relaxed) }

    var silentSeconds: Int64 {
        // Behind the end there is nothing to wait for.
        let last = last.load(ordering: .relaxed)
        guard last != .max else { return 0 }
        return (SystemClock.microseconds - last) / 1_000_000
    }
}

/// A request whose answer is being written.
struct AnsweredRequest: Sendable {
    let number: String
    let endpoint: String
    /// Microseconds since 1970, UTC.
    let start: Int64
}
