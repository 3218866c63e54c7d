/// How a PostgreSQL database is used.
package struct PostgresOptions: Sendable, Hashable {
    /// The most connections at a time; whoever finds none waits.
    package var maximumConnections = 8
    /// How long to wait for a connection of the pool.
    package var poolWaitSeconds = 30
    /// How long to try to reach the server, where the address does not say.
    package var connectSeconds = 10
    /// The longest that one statement may take. Bulk writes are exempt, as long as they move.
    package var statementSeconds = 900
    /// How long a statement waits for what another transaction holds; then the answer is `busy`.
    package var lockSeconds = 10
    /// How long the server lets a transaction stand with nothing to do.
    package var idleInTransactionSeconds = 900
    /// How often a transaction is run again that another one got in the way of.
    package var attempts = 20

    package init() {}
}
