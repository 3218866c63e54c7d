internal import AsyncHTTPClient
internal import Foundation
internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL
internal import Synchronization

/// Speaks HTTP with a transit server: blocks, within limits of time and tries.
final class TransitClient: Sendable {
    let server: TransitServer
    private let group: MultiThreadedEventLoopGroup
    private let client: HTTPClient
    private let token: Mutex<SecretBytes>
    /// Where a newer token may lie: an agent that renews tokens writes them there.
    private let tokenFile: String?

    private let limits: TransitLimits

    private static let largestAnswer = 1 << 20

    /// - Throws: `KeyProviderError.badSetting` for certificates that cannot be read.
    init(
        _ server: TransitServer, token: borrowing SecretBytes, tokenFile: String?,
        limits: TransitLimits
    ) throws(KeyProviderError) {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        if let file = server.authorityFile {
            guard let authorities = try? NIOSSLCertificate.fromPEMFile(file), !authorities.isEmpty
            else { throw .badSetting("caFile") }
            tls.trustRoots = .certificates(authorities)
        }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(
                connect: .milliseconds(limits.connectMilliseconds),
                read: .milliseconds(limits.answerMilliseconds)))
        configuration.httpVersion = .http1Only
        // Tries are counted here; waiting for a connection would hide why there is none.
        configuration.connectionPool.retryConnectionEstablishment = false
        self.server = server
        self.token = Mutex(token.duplicate())
        self.tokenFile = tokenFile
        self.limits = limits
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        client = HTTPClient(eventLoopGroupProvider: .shared(group), configuration: configuration)
    }

    deinit {
        try? client.syncShutdown()
        try? group.syncShutdownGracefully()
    }

    struct Answer {
        var status: Int
        var body: Data
    }

    /// Sends a request to a path behind `/v1/`; more than once only where that does no harm.
    ///
    /// - Returns: The answer of a status that is the caller's to judge: 200, 204, 400, 404.
    /// - Throws: `KeyProviderError`: `.wrongSecret`, `.transit`.
    func send(
        _ method: HTTPMethod, _ path: String, body: (any Encodable)? = nil, canRepeat: Bool = true
    ) throws(KeyProviderError) -> Answer {
        let content: Data?
        do { content = try body.map { try JSONEncoder().encode($0) } } catch {
            throw .transit(.strangeAnswer(path: path))
        }
        var isTokenNew = false
        var attempt = 1
        while true {
            let isLast = attempt == limits.tries || !canRepeat
            attempt += 1
            let answer: Answer
            do throws(TransitProblem) {
                answer = try exchange(method, path, content)
            } catch {
                // A wrong certificate stays wrong.
                if case .untrusted = error { throw .transit(error) }
                guard !isLast else { throw .transit(error) }
                Self.pause(attempt)
                continue
            }
            switch answer.status {
            case 200, 204, 400, 404: return answer
            case 403:
                if !isTokenNew, rereadToken() {
                    isTokenNew = true
                    attempt -= 1
                    continue
                }
                throw try tokenIsKnown() ? .transit(.denied(path: path)) : .wrongSecret
            case 503 where isSealed(): throw .transit(.sealed)
            case 412, 429, 500, 502, 503, 504:
                guard !isLast else {
                    throw .transit(.status(code: answer.status, path: path))
                }
                Self.pause(attempt)
            default: throw .transit(.status(code: answer.status, path: path))
            }
        }
    }

    private static func pause(_ attempt: Int) {
        usleep(UInt32(50_000 * attempt * attempt))
    }

    /// One request, one answer.
    private func exchange(
        _ method: HTTPMethod, _ path: String, _ body: Data?
    ) throws(TransitProblem) -> Answer {
        let address = server.address
        do {
            var headers = HTTPHeaders()
            headers.add(name: "X-Vault-Token", value: tokenText)
            headers.add(name: "X-Vault-Request", value: "true")
            if let namespace = server.namespace {
                headers.add(name: "X-Vault-Namespace", value: namespace)
            }
            let request = try HTTPClient.Request(
                url: "\(address)/v1/\(path)", method: method, headers: headers,
                body: body.map { .data($0) })
            let response = try client.execute(
                request: request,
                delegate: ResponseAccumulator(
                    request: request, maxBodySize: Self.largestAnswer),
                deadline: .now() + .milliseconds(limits.answerMilliseconds)
            ).wait()
            let content = response.body.map { Data($0.readableBytesView) } ?? Data()
            return Answer(status: Int(response.status.code), body: content)
        } catch let error as HTTPClientError {
            switch error {
            case .readTimeout, .connectTimeout, .deadlineExceeded, .tlsHandshakeTimeout,
                .getConnectionFromPoolTimeout:
                throw .timedOut(address: address)
            default: throw .unreachable(address: address)
            }
        } catch is NIOSSLError {
            throw .untrusted(address: address)
        } catch is NIOSSLExtraError {
            throw .untrusted(address: address)
        } catch is ResponseAccumulator.ResponseTooBigError {
            throw .strangeAnswer(path: path)
        } catch {
            throw .unreachable(address: address)
        }
    }

    // MARK: The token

    private var tokenText: String {
        token.withLock { $0.withBytes { String(decoding: $0, as: UTF8.self) } }
    }

    /// Whether a text can stand in a header.
    static func isToken(_ token: borrowing SecretBytes) -> Bool {
        token.count > 0 && token.withBytes { $0.allSatisfy { (0x21...0x7E).contains($0) } }
    }

    /// Takes the token of the file where it is another one than before.
    private func rereadToken() -> Bool {
        guard let tokenFile, let newer = try? PassphraseFile.read(tokenFile), Self.isToken(newer)
        else { return false }
        return newer.withBytes { newer in
            token.withLock { token in
                guard !token.withBytes({ $0.elementsEqual(newer) }) else { return false }
                token = SecretBytes(count: newer.count) { $0.copyMemory(from: newer) }
                return true
            }
        }
    }

    /// Whether the server knows the token, whatever that may do.
    private func tokenIsKnown() throws(KeyProviderError) -> Bool {
        do throws(TransitProblem) {
            return try exchange(.GET, "auth/token/lookup-self", nil).status == 200
        } catch {
            throw .transit(error)
        }
    }

    private func isSealed() -> Bool {
        struct Status: Decodable { var sealed: Bool }
        guard let answer = try? exchange(.GET, "sys/seal-status", nil), answer.status == 200,
            let status = try? JSONDecoder().decode(Status.self, from: answer.body)
        else { return false }
        return status.sealed
    }
}
