internal import ServiceLifecycle
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Destroys held values when their time is over, and puts back into the archive what was brought back
/// until then. By itself a vault does it whenever it is opened,
/// and a server opens it once.
struct HoldSweep: Service {
    let vault: Vault
    let blocking: Blocking
    var periodSeconds = 30

    func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            // Where the disk is full or a store away, the next time does it. Not beside an import,
            // which may be about to hold something.
            _ = try? await blocking.run { [vault] in
                try vault.writersTurn.take(unless: { true }) {
                    _ = try vault.sweepHolds(at: SystemClock.microseconds)
                    _ = try RetrievalBook(vault: vault, policy: .standard).sweep(
                        at: SystemClock.microseconds)
                    _ = try RequestLetters(vault: vault).sweep(at: SystemClock.microseconds)
                }
            }
            try? await cancelWhenGracefulShutdown {
                try await Task.sleep(for: .seconds(periodSeconds))
            }
        }
    }
}
