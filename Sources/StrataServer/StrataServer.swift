internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdHTTP2
internal import HummingbirdTLS
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import StrataCore
internal import StrataOperations
package import StrataVault
internal import UnixSignals

/// The HTTP API of a vault: TLS 1.3, HTTP/1.1 and HTTP/2.
///
/// Everything goes through the operations as the command's does: whoever is signed in has a view of
/// the vault in which every act is authorised, written down and done.
package struct StrataServer: Sendable {
    private let vault: Vault
    private let options: ServerOptions
    private let local: LocalCommands?

    /// - Parameters:
    ///   - vault: Open; the server does not close it.
    ///   - options: How it runs.
    ///   - local: What serves commands of this machine beside it, ended before it.
    package init(
        _ vault: Vault, _ options: ServerOptions = ServerOptions(), local: LocalCommands? = nil
    ) {
        self.vault = vault
        self.options = options
        self.local = local
    }

    /// The address and the file of the certificate, once it listens.
    package struct Address: Sendable, Hashable {
        package var port: Int
        package var certificate: String
    }

    /// Runs until it is told to stop by a signal or by cancelling the task; requests that were
    /// begun are answered.
    ///
    /// - Parameter running: Called when it listens.
    /// - Throws: `ServerError`.
    package func run(running: @escaping @Sendable (Address) async -> Void) async throws {
        guard (options.certificate == nil) == (options.key == nil) else {
            throw ServerError.halfACertificate
        }
        guard options.provider?.isWhole ?? true else { throw ServerError.halfAProvider }
        let files: (chain: String, key: String)
        if let chain = options.certificate, let key = options.key {
            files = (chain, key)
        } else {
            files = try ServerCertificate.own(in: vault.folder)
        }
        let desk = SignInDesk(
            site: try options.keySite(),
            provider: try options.provider.map { try SignInProvider($0) })
        let certificate = try ServerCertificate(chain: files.chain, key: files.key)
        let blocking = Blocking(threads: options.threads)
        let jobs = JobDesk()
        let (responder, imports) = try responder(blocking, desk, jobs)
        let limits = options.limits
        let channel = HTTP2UpgradeChannel.Configuration(
            idleTimeout: .seconds(limits.idleSeconds), gracefulCloseTimeout: .seconds(10),
            streamConfiguration: .init(
                idleTimeout: .seconds(Int64(limits.idleSeconds)),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headerBytes,
                    maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 100)))
        // Hummingbird's own lines can hold addresses with what stands in them.
        let silent = Logger(label: "strata") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: responder,
            server: try .http2Upgrade(
                tlsConfiguration: certificate.configuration(), configuration: channel),
            configuration: .init(
                address: .hostname(options.host, port: options.port),
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
            onServerRunning: { channel in
                await running(
                    Address(
                        port: channel.localAddress?.port ?? 0, certificate: files.chain))
            },
            logger: silent)
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    HoldSweep(vault: vault, blocking: blocking), BackupService(vault: vault),
                    ReminderService(vault: vault),
                    application,
                ] + (local.map { [$0] } ?? []),
                gracefulShutdownSignals: options.handlesSignals ? [.sigterm, .sigint] : [],
                logger: silent))
        try imports.start()
        do { try await Self.run(group) } catch {
            try await imports.close()
            try await jobs.close()
            try await blocking.close()
            guard let error = error as? IOError else { throw error }
            throw ServerError.address(
                "\(options.host):\(options.port)", reason: SystemReason.text(error.errnoCode))
        }
        try await imports.close()
        try await jobs.close()
        try await blocking.close()
    }

    /// Runs services until they end. A task that is cancelled has them end as a signal has: in the middle
    /// of a connection that comes in, NIO does not bear being cancelled
    /// (https://github.com/apple/swift-nio/issues/3481).
    private static func run(_ group: ServiceGroup) async throws {
        let services = Task(executorPreference: EventLoopExecutor()) { try await group.run() }
        try await withTaskCancellationHandler {
            try await services.value
        } onCancel: {
            Task { await group.triggerGracefulShutdown() }
        }
    }

    private func responder(
        _ blocking: Blocking, _ desk: SignInDesk, _ jobs: JobDesk
    ) throws -> (responder: Responder, imports: ImportRunner) {
        let metrics = Metrics()
        // One that does not open is found now, not with the first request.
        _ = try AdoptedPolicy(vault: vault).policy()
        let endpoints = Endpoints.all(metrics)
        let limits = options.limits
        let imports = ImportRunner(
            ImportJobRun(vault: vault, threads: options.importThreads))
        let responder = Responder(
            routes: RouteTable(endpoints), vault: vault, desk: desk, jobs: jobs, blocking: blocking,
            metrics: metrics, limits: limits,
            idempotency: try IdempotencyBook(vault), log: AccessLog(isQuiet: options.isQuiet),
            services: Services(
                imports: imports, uploadBytes: limits.uploadBytes,
                later: { blocking.later($0) }))
        return (responder, imports)
    }

    /// The description of the interface (OpenAPI 3.1), as the server gives it.
    package static func description() throws -> [UInt8] {
        try JSONValue.bytes(OpenAPI.document(Endpoints.all(Metrics())))
    }
}
