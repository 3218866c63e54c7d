internal import AsyncHTTPClient
internal import Crypto
internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
package import StrataCore

/// Reads and writes objects of a bucket: blocks, within limits of time.
///
/// What fails on the way or with 500, 502, 503, 504 is tried again, a few times with growing pauses;
/// everything it sends may be sent twice.
package struct S3Client: Sendable {
    private let address: S3Address
    private let credentials: S3Credentials
    private let limitSeconds: Int64
    private let now: @Sendable () -> Int64
    private static let largestAnswer = 8 << 20
    private static let attempts = 4

    /// - Parameters:
    ///   - address: The bucket, and where in it.
    ///   - credentials: Who asks.
    ///   - limitSeconds: How long one attempt may take.
    ///   - now: Microseconds since 1970, UTC.
    package init(
        _ address: S3Address, _ credentials: S3Credentials, limitSeconds: Int64 = 20,
        now: @escaping @Sendable () -> Int64 = { SystemClock.microseconds }
    ) {
        self.address = address
        self.credentials = credentials
        self.limitSeconds = limitSeconds
        self.now = now
    }

    package struct Object: Sendable, Hashable {
        package var body: [UInt8]
        /// As the store names this version of the content.
        package var tag: String?
    }

    /// - Returns: The object; `nil` where it is not there.
    /// - Throws: `S3Error`.
    package func get(_ name: String) throws(S3Error) -> Object? {
        let answer = try send("GET", name, [:], [])
        switch answer.status {
        case 200: return Object(body: answer.body, tag: answer.tag)
        case 404: return nil
        default: throw refusal(answer)
        }
    }

    package enum Condition: Sendable, Hashable {
        case none
        /// Only where no such object is there.
        case absent
        /// Only where the object is still this version.
        case tag(String)
    }

    /// Writes an object.
    ///
    /// - Returns: Whether it was written; not where the condition does not hold.
    /// - Throws: `S3Error`.
    @discardableResult
    package func put(
        _ body: [UInt8], _ name: String, if condition: Condition = .none
    ) throws(S3Error) -> Bool {
        var headers = ["content-type": "application/octet-stream"]
        switch condition {
        case .none: break
        case .absent: headers["if-none-match"] = "*"
        case .tag(let tag): headers["if-match"] = tag
        }
        let answer = try send("PUT", name, headers, body)
        switch answer.status {
        case 200, 201, 204: return true
        case 409, 412: return false
        // A store says so where what `if-match` names is not there at all.
        case 404 where condition != .none && condition != .absent: return false
        default: throw refusal(answer)
        }
    }

    /// Deletes an object; one that is not there is deleted.
    ///
    /// - Throws: `S3Error`.
    package func delete(_ name: String) throws(S3Error) {
        let answer = try send("DELETE", name, [:], [])
        guard [200, 204, 404].contains(answer.status) else { throw refusal(answer) }
    }

    /// Makes the bucket, where it is not there.
    ///
    /// - Throws: `S3Error`.
    package func makeBucket() throws(S3Error) {
        let answer = try send("PUT", path: "/\(address.bucket)", [:], [])
        // It is there already, and one's own.
        guard [200, 204, 409].contains(answer.status) else { throw refusal(answer) }
    }

    // MARK: Requests

    private struct Answer {
        var status: Int
        var body: [UInt8]
        var tag: String?
    }

    private func refusal(_ answer: Answer) -> S3Error {
        // `<Code>` of the answer is one word of the protocol.
        let text = String(decoding: answer.body.prefix(4_096), as: UTF8.self)
        var code = ""
        if let start = text.firstRange(of: "<Code>"),
            let end = text[start.upperBound...].firstRange(of: "</Code>")
        {
            code = String(text[start.upperBound..<end.lowerBound].prefix(64))
                .filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        return .refused(bucket: address.description, status: answer.status, code: code)
    }

    private func send(
        _ method: String, _ name: String, _ headers: [String: String], _ body: [UInt8]
    ) throws(S3Error) -> Answer {
        try send(method, path: address.path(name), headers, body)
    }

    private func send(
        _ method: String, path: String, _ headers: [String: String], _ body: [UInt8]
    ) throws(S3Error) -> Answer {
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
        var last: Answer?
        for attempt in 0..<Self.attempts {
            if attempt > 0 { usleep(100_000 << UInt32(attempt - 1)) }
            let answer = attemptOnce(client, method, path, headers, body)
            guard let answer else { continue }
            guard [500, 502, 503, 504].contains(answer.status) else { return answer }
            last = answer
        }
        if let last { throw refusal(last) }
        throw .unreachable(address.description)
    }

    private func attemptOnce(
        _ client: HTTPClient, _ method: String, _ path: String, _ headers: [String: String],
        _ body: [UInt8]
    ) -> Answer? {
        let signed = S3Signature.Request(
            method: method, host: address.host, path: path, headers: headers,
            digest: Array(SHA256.hash(data: body)))
        let signature = S3Signature(
            credentials: credentials, region: address.region, time: now() / 1_000_000)
        do {
            var request = try HTTPClient.Request(
                url: address.server + signed.target, method: .RAW(value: method),
                body: method == "PUT" ? .bytes(body) : nil)
            for (name, value) in signature.headers(for: signed) where name != "host" {
                request.headers.add(name: name, value: value)
            }
            request.headers.replaceOrAdd(name: "host", value: address.host)
            let response = try client.execute(
                request: request,
                delegate: ResponseAccumulator(request: request, maxBodySize: Self.largestAnswer),
                deadline: .now() + .seconds(limitSeconds)
            ).wait()
            return Answer(
                status: Int(response.status.code),
                body: response.body.map { Array($0.readableBytesView) } ?? [],
                tag: response.headers.first(name: "etag"))
        } catch {
            return nil
        }
    }
}

/// What an object store did not do.
package enum S3Error: Error, Sendable, Hashable {
    case noCredentials
    /// The file lacks the profile, or cannot be read.
    case credentialsFile(String)
    case unreachable(String)
    case refused(bucket: String, status: Int, code: String)
}

extension S3Error: MessageError {
    package var message: Message {
        switch self {
        case .noCredentials: Message("s3.noCredentials")
        case .credentialsFile(let path): Message("s3.credentialsFile", ["path": path])
        case .unreachable(let bucket): Message("s3.unreachable", ["bucket": bucket])
        case .refused(let bucket, let status, "RequestTimeTooSkewed"):
            Message("s3.clock", ["bucket": bucket, "status": "\(status)"])
        case .refused(let bucket, let status, let code):
            Message("s3.refused", ["bucket": bucket, "status": "\(status)", "code": code])
        }
    }
}
