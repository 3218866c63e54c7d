internal import NIOPosix
internal import StrataCore
internal import Synchronization

/// Threads for calls that block: the vault's stores, the durable audit entry, Argon2id.
///
/// The cooperative pool never waits for a disk. Reads, which do not either, have few threads, as more
/// would only take turns; whoever waits for the disk has many, so that as many share a sync.
/// Passphrases have two threads of their own, so that sign-ins take neither the memory of more than
/// two nor the threads of everybody else; and a provider that is slow to answer holds up those alone
/// who sign in through it.
final class Blocking: Sendable {
    private let stores: NIOThreadPool
    private let background = NIOThreadPool(numberOfThreads: 1)
    private let reads = NIOThreadPool(numberOfThreads: 4)
    private let passphrases = NIOThreadPool(numberOfThreads: 2)
    private let provider = NIOThreadPool(numberOfThreads: 4)
    /// For answers that are written piece by piece, which wait for whoever reads them.
    private let senders = NIOThreadPool(numberOfThreads: sendersAtOnce)
    private let sending = Slots(sendersAtOnce)
    private let receiving = Slots(receiversAtOnce)

    /// Answers that are written piece by piece at a time, and files that are sent at a time.
    static let sendersAtOnce = 16
    static let receiversAtOnce = 16

    /// - Parameter threads: For what changes something or hands something out.
    init(threads: Int) {
        stores = NIOThreadPool(numberOfThreads: threads)
        stores.start()
        reads.start()
        background.start()
        passphrases.start()
        provider.start()
        senders.start()
    }

    func run<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await stores.runIfActive(body)
    }

    /// Runs what nobody waits for; not at all where the threads end.
    func later(_ body: @escaping @Sendable () -> Void) {
        background.submit { state in
            guard state == .active else { return }
            WorkThread.stepBack()
            body()
        }
    }

    func read<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await reads.runIfActive(body)
    }

    func runPassphrase<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await passphrases.runIfActive(body)
    }

    func runProvider<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await provider.runIfActive(body)
    }

    /// Runs what writes an answer piece by piece.
    ///
    /// - Throws: `APIError.tooMany` where too many are written already.
    func send(_ body: @escaping @Sendable () -> Void) throws {
        guard sending.take() else { throw APIError.tooMany(seconds: 5) }
        senders.submit { [sending] state in
            defer { sending.give() }
            if state == .active { body() }
        }
    }

    /// Takes one of the places for files that are sent, and gives it back behind `body`.
    ///
    /// - Throws: `APIError.tooMany` where there is none.
    func receive<Result: Sendable>(
        _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        guard receiving.take() else { throw APIError.tooMany(seconds: 5) }
        defer { receiving.give() }
        return try await body()
    }

    /// Ends the threads once they are idle.
    func close() async throws {
        try await stores.shutdownGracefully()
        try await reads.shutdownGracefully()
        try await background.shutdownGracefully()
        try await passphrases.shutdownGracefully()
        try await provider.shutdownGracefully()
        try await senders.shutdownGracefully()
    }
}

/// So many places.
final class Slots: Sendable {
    private let free: Mutex<Int>

    init(_ count: Int) { free = Mutex(count) }

    func take() -> Bool {
        free.withLock { free in
            guard free > 0 else { return false }
            free -= 1
            return true
        }
    }

    func give() { free.withLock { $0 += 1 } }
}
