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
    /// Longer ranges are read piece by piece.
    private static let pieceLength = 4 << 20
    private let attempts: Int

    /// - Parameters:
    ///   - address: The bucket, and where in it.
    ///   - credentials: Who asks.
    ///   - limitSeconds: How long one attempt may take.
    ///   - attempts: How often it is tried.
    ///   - now: Microseconds since 1970, UTC.
    package init(
        _ address: S3Address, _ credentials: S3Credentials, limitSeconds: Int64 = 20,
        attempts: Int = 4,
        now: @escaping @Sendable () -> Int64 = { SystemClock.microseconds }
    ) {
        self.address = address
        self.credentials = credentials
        self.limitSeconds = limitSeconds
        self.attempts = attempts
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

    /// Reads a part of an object.
    ///
    /// - Parameters:
    ///   - name: The object.
    ///   - range: Not empty; what goes beyond its end is left out.
    /// - Returns: The bytes; `nil` where the object is not there.
    /// - Throws: `S3Error`.
    package func get(_ name: String, range: Range<Int>) throws(S3Error) -> [UInt8]? {
        var bytes: [UInt8] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(range.upperBound, start + Self.pieceLength)
            let answer = try send(
                "GET", name, ["range": "bytes=\(start)-\(end - 1)"], [])
            switch answer.status {
            case 200, 206:
                // One that sends all of it whatever was asked for.
                guard answer.status == 206 || start == 0 else { throw refusal(answer) }
                bytes += answer.body.prefix(end - start)
                guard answer.body.count >= end - start else { return bytes }
            case 404 where Self.element("Code", of: answer.body) == "NoSuchBucket":
                throw refusal(answer)
            case 404: return nil
            case 416: return bytes
            default: throw refusal(answer)
            }
            start = end
        }
        return bytes
    }

    /// Writes an object, in parts where it is long: each is tried again by itself, and the object is
    /// there whole or not at all.
    ///
    /// - Parameters:
    ///   - body: Its bytes.
    ///   - name: Its name.
    ///   - headers: What the bucket is told of it, names in small letters.
    ///   - partLength: Parts are of so many bytes; the protocol asks for 5 MiB at least.
    /// - Throws: `S3Error`.
    package func upload(
        _ body: [UInt8], _ name: String, headers: [String: String],
        partLength: Int = 8 << 20
    ) throws(S3Error) {
        var headers = headers
        headers["content-type"] = "application/octet-stream"
        guard body.count > partLength else {
            headers["content-md5"] = Self.md5(body)
            let answer = try send("PUT", name, headers, body)
            guard [200, 201, 204].contains(answer.status) else { throw refusal(answer) }
            return
        }
        let begun = try send("POST", name, query: [("uploads", "")], headers, [])
        guard begun.status == 200, let upload = Self.element("UploadId", of: begun.body) else {
            throw refusal(begun)
        }
        do throws(S3Error) {
            var parts = ""
            var number = 0
            var start = 0
            while start < body.count {
                number += 1
                let part = Array(body[start..<min(body.count, start + partLength)])
                let answer = try send(
                    "PUT", name, query: [("partNumber", "\(number)"), ("uploadId", upload)],
                    ["content-md5": Self.md5(part)], part)
                guard answer.status == 200, let tag = answer.tag else { throw refusal(answer) }
                parts += "<Part><PartNumber>\(number)</PartNumber><ETag>\(tag)</ETag></Part>"
                start += part.count
            }
            let text = "<CompleteMultipartUpload>\(parts)</CompleteMultipartUpload>"
            let answer = try send(
                "POST", name, query: [("uploadId", upload)], ["content-type": "application/xml"],
                Array(text.utf8))
            // It answers 200 first and may find out later that it could not.
            guard answer.status == 200, Self.element("Code", of: answer.body) == nil else {
                throw refusal(answer)
            }
        } catch {
            // What a bucket keeps of it would cost for ever.
            _ = try? send("DELETE", name, query: [("uploadId", upload)], [:], [])
            throw error
        }
    }

    /// What a bucket with object lock asks for beside the signature.
    private static func md5(_ body: [UInt8]) -> String {
        Base64.text(Array(Insecure.MD5.hash(data: body)))
    }

    /// Asks for an object of a cold class to be brought back for a time.
    ///
    /// - Returns: Whether it can be read already.
    /// - Throws: `S3Error`.
    package func restore(_ name: String, days: Int) throws(S3Error) -> Bool {
        let text =
            "<RestoreRequest><Days>\(days)</Days><GlacierJobParameters><Tier>Standard</Tier>"
            + "</GlacierJobParameters></RestoreRequest>"
        let answer = try send(
            "POST", name, query: [("restore", "")], ["content-type": "application/xml"],
            Array(text.utf8))
        switch (answer.status, Self.element("Code", of: answer.body)) {
        case (200, _): return true
        case (202, _), (409, "RestoreAlreadyInProgress"): return false
        // It is of no class from which anything is brought back.
        case (403, "InvalidObjectState"), (400, "InvalidRequest"), (501, _), (405, _): return true
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

    /// The objects whose names begin with `prefix`, page by page as the bucket gives them out.
    ///
    /// - Parameter prefix: Behind the address's own.
    /// - Returns: Names without the address's prefix, in no order; names that XML would have to spell
    ///   otherwise are none of ours, and left out.
    /// - Throws: `S3Error`.
    package func list(_ prefix: String) throws(S3Error) -> [ColdStore.Listed] {
        let own = address.prefix.isEmpty ? "" : address.prefix + "/"
        var found: [ColdStore.Listed] = []
        var token: String?
        repeat {
            var query = [(name: "list-type", value: "2"), (name: "prefix", value: own + prefix)]
            if let token { query.append((name: "continuation-token", value: token)) }
            let answer = try send("GET", path: "/\(address.bucket)", query: query, [:], [])
            guard answer.status == 200 else { throw refusal(answer) }
            let text = String(decoding: answer.body, as: UTF8.self)
            for part in text.split(separator: "<Contents>").dropFirst() {
                guard let name = Self.element("Key", of: part), name.hasPrefix(own),
                    !name.contains("&"),
                    let bytes = Self.element("Size", of: part).flatMap({ Int($0) })
                else { continue }
                found.append(.init(name: String(name.dropFirst(own.count)), bytes: bytes))
            }
            let next = Self.element("NextContinuationToken", of: text[...])
            let isMore = Self.element("IsTruncated", of: text[...]) == "true"
            // A bucket that says that there is more, and not where, would be asked for ever.
            guard !isMore || next != nil, next == nil || next != token else {
                throw refusal(answer)
            }
            token = isMore ? next : nil
        } while token != nil
        return found
    }

    private static func element(_ name: String, of text: Substring) -> String? {
        guard let start = text.firstRange(of: "<\(name)>"),
            let end = text[start.upperBound...].firstRange(of: "</\(name)>")
        else { return nil }
        return String(text[start.upperBound..<end.lowerBound])
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
        let code = (Self.element("Code", of: answer.body) ?? "").prefix(64)
            .filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return .refused(bucket: address.description, status: answer.status, code: code)
    }

    /// The text of the first element of a name in an answer; these answers are flat and small.
    private static func element(_ name: String, of body: [UInt8]) -> String? {
        element(name, of: String(decoding: body.prefix(4_096), as: UTF8.self)[...])
    }

    private func send(
        _ method: String, _ name: String, query: [(name: String, value: String)] = [],
        _ headers: [String: String], _ body: [UInt8]
    ) throws(S3Error) -> Answer {
        try send(method, path: address.path(name), query: query, headers, body)
    }

    private func send(
        _ method: String, path: String, query: [(name: String, value: String)] = [],
        _ headers: [String: String], _ body: [UInt8]
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
        for attempt in 0..<attempts {
            if attempt > 0 { usleep(100_000 << UInt32(attempt - 1)) }
            let answer = attemptOnce(client, method, path, query, headers, body)
            guard let answer else { continue }
            guard [500, 502, 503, 504].contains(answer.status) else { return answer }
            last = answer
        }
        if let last { throw refusal(last) }
        throw .unreachable(address.description)
    }

    private func attemptOnce(
        _ client: HTTPClient, _ method: String, _ path: String,
        _ query: [(name: String, value: String)], _ headers: [String: String], _ body: [UInt8]
    ) -> Answer? {
        let signed = S3Signature.Request(
            method: method, host: address.host, path: path, query: query, headers: headers,
            digest: Array(SHA256.hash(data: body)))
        let signature = S3Signature(
            credentials: credentials, region: address.region, time: now() / 1_000_000)
        do {
            var request = try HTTPClient.Request(
                url: address.server + signed.target, method: .RAW(value: method),
                body: method == "PUT" || method == "POST" ? .bytes(body) : nil)
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
