import Dispatch
import Synchronization

/// Writes pieces in the order of their numbers, whichever thread finishes first.
///
/// At most `ahead` pieces are under way or waiting, so that one slow piece does not let the others
/// fill the memory.
///
/// `@unchecked Sendable`: `write` is called only inside `state.withLock`.
final class OrderedOutput: @unchecked Sendable {
    private struct State {
        var next = 0
        var waiting: [Int: [UInt8]] = [:]
        var failure: OutputError?
    }

    private let write: ([UInt8]) throws(OutputError) -> Void
    private let state = Mutex(State())
    private let room: DispatchSemaphore

    /// `write` is called with one piece after the other, by one thread at a time.
    init(ahead: Int, write: @escaping ([UInt8]) throws(OutputError) -> Void) {
        self.write = write
        // A semaphore may not be released below its first value: it starts at zero.
        room = DispatchSemaphore(value: 0)
        for _ in 0..<max(ahead, 1) { room.signal() }
    }

    /// Waits until another piece may be begun.
    func reserve() { room.wait() }

    /// Ends a piece that was reserved and never begun.
    func giveBack() { room.signal() }

    /// Hands a piece over, to be written when those before it are.
    func submit(_ number: Int, _ bytes: [UInt8]) {
        let written = state.withLock { state -> Int in
            state.waiting[number] = bytes
            var written = 0
            while let piece = state.waiting.removeValue(forKey: state.next) {
                state.next += 1
                written += 1
                guard state.failure == nil else { continue }
                do throws(OutputError) { try write(piece) } catch { state.failure = error }
            }
            return written
        }
        for _ in 0..<written { room.signal() }
    }

    var hasFailed: Bool { state.withLock { $0.failure != nil } }

    /// - Throws: What went wrong in writing.
    func check() throws(OutputError) {
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }
}
