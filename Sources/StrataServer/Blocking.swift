internal import NIOPosix

/// Threads for calls that block: the vault's stores, the durable audit entry, Argon2id.
///
/// The cooperative pool never waits for a disk. Reads, which do not either, have few threads, as more
/// would only take turns; whoever waits for the disk has many, so that as many share a sync.
/// Passphrases have two threads of their own, so that sign-ins take neither the memory of more than
/// two nor the threads of everybody else; and a provider that is slow to answer holds up those alone
/// who sign in through it.
final class Blocking: Sendable {
    private let stores: NIOThreadPool
    private let reads = NIOThreadPool(numberOfThreads: 4)
    private let passphrases = NIOThreadPool(numberOfThreads: 2)
    private let provider = NIOThreadPool(numberOfThreads: 4)

    /// - Parameter threads: For what changes something or hands something out.
    init(threads: Int) {
        stores = NIOThreadPool(numberOfThreads: threads)
        stores.start()
        reads.start()
        passphrases.start()
        provider.start()
    }

    func run<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await stores.runIfActive(body)
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

    /// Ends the threads once they are idle.
    func close() async throws {
        try await stores.shutdownGracefully()
        try await reads.shutdownGracefully()
        try await passphrases.shutdownGracefully()
        try await provider.shutdownGracefully()
    }
}
