internal import ServiceLifecycle
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Reminds of requests of people and authorities whose clocks run out.
struct ReminderService: Service {
    let vault: Vault
    var periodSeconds = 300

    func run() async throws {
        // A thread of its own: nobody's request waits for whoever listens.
        let blocking = Blocking(threads: 1)
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            _ = try? await blocking.run { [vault] in
                try RequestReminders(vault: vault).sweep(at: SystemClock.microseconds)
            }
            try? await cancelWhenGracefulShutdown {
                try await Task.sleep(for: .seconds(periodSeconds))
            }
        }
        try await blocking.close()
    }
}
