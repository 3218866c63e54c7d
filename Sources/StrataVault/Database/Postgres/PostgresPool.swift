internal import Dispatch
internal import Synchronization

/// A bounded number of connections; whoever finds none waits.
final class PostgresPool: Sendable {
    private struct Idle {
        var connections: [PostgresConnection] = []
        var isClosed = false
    }

    private let url: PostgresURL
    private let options: PostgresOptions
    private let permits: DispatchSemaphore
    private let idle = Mutex(Idle())

    init(_ url: PostgresURL, _ options: PostgresOptions) {
        self.url = url
        self.options = options
        permits = DispatchSemaphore(value: 0)
        for _ in 0..<max(options.maximumConnections, 1) { permits.signal() }
    }

    /// Takes a connection out: one that waits there, else a new one.
    ///
    /// - Throws: `DatabaseError.busy` where none came free in time, `.unreachable`.
    func take() throws -> PostgresConnection {
        let end = DispatchTime.now() + .seconds(options.poolWaitSeconds)
        guard permits.wait(timeout: end) == .success else { throw DatabaseError.busy }
        do {
            while let connection = try next() {
                if connection.isAlive() { return connection }
            }
            return try PostgresConnection(url, options)
        } catch {
            permits.signal()
            throw error
        }
    }

    private func next() throws -> PostgresConnection? {
        try idle.withLock { idle in
            guard !idle.isClosed else { throw DatabaseError.failed("the database was closed") }
            return idle.connections.popLast()
        }
    }

    func giveBack(_ connection: PostgresConnection) {
        if !connection.isBroken {
            idle.withLock { idle in
                if !idle.isClosed { idle.connections.append(connection) }
            }
        }
        permits.signal()
    }

    /// Gives up the connections that wait: the server that they lead to has gone.
    func dropIdle() {
        let dropped = idle.withLock { idle in
            defer { idle.connections = [] }
            return idle.connections
        }
        withExtendedLifetime(dropped) {}
    }

    func close() {
        idle.withLock { $0.isClosed = true }
        dropIdle()
    }
}
