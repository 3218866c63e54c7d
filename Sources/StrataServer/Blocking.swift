internal import NIOPosix

/// Threads for calls that block: the vault's stores, the durable audit entry, Argon2id.
///
/// The cooperative pool never waits for a disk. Passphrases have two threads of their own, so that
/// sign-ins take neither the memory of more than two nor the threads of everybody else; and a provider
/// that is slow to answer holds up those alone who sign in through it.
final class Blocking: Sendable {
    private let stores: NIOThreadPool
    private let passphrases = NIOThreadPool(numberOfThreads: 2)
    private let provider = NIOThreadPool(numberOfThreads: 4)

    /// - Parameter threads: For everything but passphrases.
    init(threads: Int) {
        stores = NIOThreadPool(numberOfThreads: threads)
        stores.start()
        passphrases.start()
        provider.start()
    }

    func run<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await stores.runIfActive(body)
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
        try await passphrases.shutdownGracefully()
        try await provider.shutdownGracefully()
    }
}
