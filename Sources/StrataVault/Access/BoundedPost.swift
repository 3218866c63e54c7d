internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Sends bytes to an address and takes the answer: blocks, within a limit of time, and follows nobody
/// elsewhere.
package struct BoundedPost: Sendable {
    private let address: String
    private let limitSeconds: Int64
    private static let largestAnswer = 64 << 10

    package init(_ address: String, limitSeconds: Int64) {
        self.address = address
        self.limitSeconds = limitSeconds
    }

    /// Whether anything may be sent to an address: by TLS, or to this machine itself.
    package static func isFit(_ address: some StringProtocol) -> Bool {
        WitnessClient.isFit(address)
    }

    package struct Answer: Sendable {
        package var status: Int
        package var body: [UInt8]
    }

    /// - Throws: What kept it from being sent or answered in time.
    package func send(
        _ body: [UInt8], headers: [(name: String, value: String)] = []
    ) throws -> Answer {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(
            connect: .seconds(limitSeconds), read: .seconds(limitSeconds))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let client = HTTPClient(
            eventLoopGroupProvider: .shared(group), configuration: configuration)
        defer {
            try? client.syncShutdown()
            try? group.syncShutdownGracefully()
        }
        let request = try HTTPClient.Request(
            url: address, method: .POST,
            headers: HTTPHeaders(headers.map { ($0.name, $0.value) }), body: .bytes(body))
        let response = try client.execute(
            request: request,
            delegate: ResponseAccumulator(request: request, maxBodySize: Self.largestAnswer),
            deadline: .now() + .seconds(limitSeconds)
        ).wait()
        return Answer(
            status: Int(response.status.code),
            body: response.body.map { Array($0.readableBytesView) } ?? [])
    }
}
