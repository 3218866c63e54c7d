internal import Crypto
internal import Glibc

/// AWS Signature Version 4 of a request, in its header (AWS, "Authenticating Requests: Using the
/// Authorization Header", single chunk).
package struct S3Signature: Sendable, Hashable {
    package var credentials: S3Credentials
    package var region: String
    /// Seconds since 1970, UTC.
    package var time: Int64

    package init(credentials: S3Credentials, region: String, time: Int64) {
        self.credentials = credentials
        self.region = region
        self.time = time
    }

    /// A request as far as it is signed.
    package struct Request: Sendable, Hashable {
        package var method: String
        package var host: String
        /// From the root, not encoded: `/bucket/key`.
        package var path: String
        /// Not encoded.
        package var query: [(name: String, value: String)]
        /// Beside `host`, `x-amz-date`, `x-amz-content-sha256`; names in small letters.
        package var headers: [String: String]
        /// SHA-256 of the body.
        package var digest: [UInt8]

        package init(
            method: String, host: String, path: String, query: [(name: String, value: String)] = [],
            headers: [String: String] = [:], digest: [UInt8]
        ) {
            self.method = method
            self.host = host
            self.path = path
            self.query = query
            self.headers = headers
            self.digest = digest
        }

        package static func == (one: Self, other: Self) -> Bool {
            one.method == other.method && one.host == other.host && one.path == other.path
                && one.query.elementsEqual(other.query) { $0 == $1 }
                && one.headers == other.headers && one.digest == other.digest
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(method)
            hasher.combine(path)
        }

        /// Path and query as they are sent.
        package var target: String {
            let query = encodedQuery
            return S3Signature.encoded(path, keeping: "/") + (query.isEmpty ? "" : "?\(query)")
        }

        var encodedQuery: String {
            query.map { (S3Signature.encoded($0.name), S3Signature.encoded($0.value)) }
                .sorted { $0 < $1 }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        }
    }

    /// The headers to send: those of the request, and what the signature adds.
    package func headers(for request: Request) -> [String: String] {
        let (date, stamp) = Self.stamp(time)
        var headers = request.headers
        headers["host"] = request.host
        headers["x-amz-date"] = stamp
        headers["x-amz-content-sha256"] = Hexadecimal.text(request.digest)
        if let token = credentials.token { headers["x-amz-security-token"] = token }
        let names = headers.keys.sorted()
        let canonical =
            [
                request.method, Self.encoded(request.path, keeping: "/"), request.encodedQuery,
                names.map { "\($0):\(Self.trimmed(headers[$0] ?? ""))\n" }.joined(),
                names.joined(separator: ";"), Hexadecimal.text(request.digest),
            ].joined(separator: "\n")
        let scope = "\(date)/\(region)/s3/aws4_request"
        let text =
            "AWS4-HMAC-SHA256\n\(stamp)\n\(scope)\n"
            + Hexadecimal.text(Array(SHA256.hash(data: Array(canonical.utf8))))
        var key = SymmetricKey(data: Array(("AWS4" + credentials.secret).utf8))
        for part in [date, region, "s3", "aws4_request"] {
            key = SymmetricKey(
                data: HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: key))
        }
        let signature = Hexadecimal.text(
            Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)))
        headers["authorization"] =
            "AWS4-HMAC-SHA256 Credential=\(credentials.identifier)/\(scope),"
            + "SignedHeaders=\(names.joined(separator: ";")),Signature=\(signature)"
        return headers
    }

    // MARK: Parts

    private static func trimmed(_ value: String) -> String {
        value.split(separator: " ").joined(separator: " ")
    }

    /// Percent-encoding of everything but the unreserved characters of RFC 3986.
    static func encoded(_ text: String, keeping kept: Character? = nil) -> String {
        text.utf8.map { byte -> String in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                return String(UnicodeScalar(byte))
            default:
                if byte == kept?.asciiValue { return String(UnicodeScalar(byte)) }
                let hex = String(byte, radix: 16, uppercase: true)
                return "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }.joined()
    }

    /// A time as headers of the protocol have it: `2013-05-24T00:00:00Z`.
    static func timestamp(_ seconds: Int64) -> String {
        let text = stamp(seconds).stamp
        func part(_ from: Int, _ count: Int) -> Substring { text.dropFirst(from).prefix(count) }
        return "\(part(0, 4))-\(part(4, 2))-\(part(6, 2))T"
            + "\(part(9, 2)):\(part(11, 2)):\(part(13, 2))Z"
    }

    /// `20130524` and `20130524T000000Z`.
    private static func stamp(_ seconds: Int64) -> (date: String, stamp: String) {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        var buffer = [CChar](repeating: 0, count: 32)
        let count = strftime(&buffer, buffer.count, "%Y%m%dT%H%M%SZ", &parts)
        let stamp = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
        return (String(stamp.prefix(8)), stamp)
    }
}
