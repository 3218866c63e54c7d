internal import ServiceLifecycle
internal import StrataCore
internal import StrataOperations
internal import StrataVault
internal import Synchronization

/// Makes a backup, and throws away what is not kept any more, whenever the policy says that it is time.
/// One that fails is tried again a quarter of an hour later; what it came to stands in the audit log.
struct BackupService: Service {
    let vault: Vault
    var periodSeconds = 60
    private static let pauseSeconds = 900

    func run() async throws {
        // A thread of its own: nobody's request waits for a bucket.
        let blocking = Blocking(threads: 1)
        let meter = WorkMeter()
        let waiting = Atomic(false)
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let isDone: Void? = try? await withTaskCancellationOrGracefulShutdownHandler {
                try await blocking.run { [vault] in
                    try Self.backUp(vault, meter, waiting)
                }
            } onCancelOrGracefulShutdown: {
                // What was written is found by the next one.
                meter.cancel()
            }
            let seconds = isDone == nil ? Self.pauseSeconds : periodSeconds
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(seconds)) }
        }
        try await blocking.close()
    }

    /// Makes one where it is time; `isLeft` says that something is to be thrown away yet.
    private static func backUp(
        _ vault: Vault, _ meter: WorkMeter, _ isLeft: borrowing Atomic<Bool>
    ) throws {
        let keeping = BackupKeeping(
            vault: vault, policy: try AdoptedPolicy(vault: vault).policy(), meter: meter)
        let now = SystemClock.microseconds
        if try keeping.isDue(at: now) {
            isLeft.store(true, ordering: .relaxed)
            _ = try keeping.create(at: now)
        }
        guard isLeft.load(ordering: .relaxed) else { return }
        _ = try keeping.prune(at: now)
        isLeft.store(false, ordering: .relaxed)
    }
}
