internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Sends checkpoints to a server: blocks, within a limit of time.
struct WitnessClient {
    private let address: String
    private static let limitSeconds: Int64 = 10
    private static let largestAnswer = 64 << 10

    init(_ address: String) { self.address = address }

    /// Whether checkpoints may go to an address: by TLS, or to this machine itself.
    static func isFit(_ address: some StringProtocol) -> Bool {
        let text = String(address)
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !text.contains("?"),
            !text.contains("#"), !text.contains("@")
        else { return false }
        if text.hasPrefix("https://") { return text.utf8.count > 8 }
        let host = text.dropFirst(7).prefix { $0 != "/" && $0 != ":" }
        return host == "localhost" || host == "127.0.0.1"
    }

    struct Answer {
        var status: Int
        var body: [UInt8]
    }

    /// - Throws: `AuditError.witness`.
    func post(_ body: [UInt8]) throws(AuditError) -> Answer {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(
            connect: .seconds(Self.limitSeconds), read: .seconds(Self.limitSeconds))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let client = HTTPClient(
            eventLoopGroupProvider: .shared(group), configuration: configuration)
        defer {
            try? client.syncShutdown()
            try? group.syncShutdownGracefully()
        }
        do {
            let request = try HTTPClient.Request(
                url: address + "/add-checkpoint", method: .POST, body: .bytes(body))
            let response = try client.execute(
                request: request,
                delegate: ResponseAccumulator(request: request, maxBodySize: Self.largestAnswer),
                deadline: .now() + .seconds(Self.limitSeconds)
            ).wait()
            return Answer(
                status: Int(response.status.code),
                body: response.body.map { Array($0.readableBytesView) } ?? [])
        } catch {
            throw .witness(address)
        }
    }
}
