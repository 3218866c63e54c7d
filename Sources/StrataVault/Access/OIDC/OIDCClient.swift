internal import AsyncHTTPClient
internal import Dispatch
internal import Foundation
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL
internal import StrataCore
internal import Synchronization

/// Speaks with an OpenID Connect provider: blocks, within limits.
package final class OIDCClient: Sendable {
    private let settings: OIDCSettings
    private let secret: String
    private let group: MultiThreadedEventLoopGroup
    private let client: HTTPClient
    private let known = Mutex<Known?>(nil)

    private struct Known: Sendable {
        var authorisation: String
        var token: String
        var keysAddress: String
        var keys: ProviderKeys
        var readAt: ContinuousClock.Instant
    }

    private static let largestAnswer = 1 << 20
    private static let limit = TimeAmount.seconds(10)
    /// Keys are read anew for an unknown one, but not more often: anybody can name a key.
    private let leastPause: Duration

    /// - Parameters:
    ///   - settings: The provider and the client there.
    ///   - secret: The client's.
    ///   - leastPause: Between two readings of the provider's keys.
    /// - Throws: `OIDCError.provider` for an issuer that is not `https`, or certificates that cannot
    ///   be read.
    package init(
        _ settings: OIDCSettings, secret: String, leastPause: Duration = .seconds(30)
    ) throws(OIDCError) {
        self.leastPause = leastPause
        guard settings.issuer.hasPrefix("https://") else { throw .provider("issuer") }
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        if let file = settings.authorityFile {
            guard let authorities = try? NIOSSLCertificate.fromPEMFile(file), !authorities.isEmpty
            else { throw .provider("certificates") }
            tls.trustRoots = .certificates(authorities)
        }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(5), read: Self.limit))
        configuration.httpVersion = .http1Only
        self.settings = settings
        self.secret = secret
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        client = HTTPClient(eventLoopGroupProvider: .shared(group), configuration: configuration)
    }

    deinit {
        // Whoever lets go last may be an event loop, which must not wait.
        DispatchQueue.global().async { [client, group] in
            try? client.syncShutdown()
            try? group.syncShutdownGracefully()
        }
    }

    /// Where to send somebody who signs in.
    ///
    /// - Throws: `OIDCError.provider`.
    package func address(_ flow: OIDCFlow) throws(OIDCError) -> String {
        flow.address(try provider().authorisation, settings)
    }

    /// Who came back.
    ///
    /// - Parameters:
    ///   - query: The parameters that they came back with.
    ///   - flow: Their sign-in, which ends with this.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: Who it is, by a token that holds.
    /// - Throws: `OIDCError`.
    package func identity(
        in query: [String: String], _ flow: OIDCFlow, at now: Int64 = SystemClock.microseconds
    ) throws(OIDCError) -> OIDCIdentity {
        let code = try flow.code(in: query, settings)
        let provider = try provider()
        let body = FormText.encode([
            ("grant_type", "authorization_code"), ("code", code),
            ("redirect_uri", settings.redirect), ("code_verifier", flow.verifier),
        ])
        let login = FormText.encode(settings.client) + ":" + FormText.encode(secret)
        let answer = try json(
            .POST, provider.token, "token",
            [
                ("Authorization", "Basic " + Data(login.utf8).base64EncodedString()),
                ("Content-Type", "application/x-www-form-urlencoded"),
            ], body)
        guard let token = answer["id_token"] as? String else { throw .provider("token") }
        do throws(OIDCError) {
            return try IdentityToken.verify(
                token, keys: provider.keys, settings, nonce: flow.nonce, at: now)
        } catch .unknownKey {
            // The provider may have changed its keys since.
            return try IdentityToken.verify(
                token, keys: try self.provider(anew: true).keys, settings, nonce: flow.nonce,
                at: now)
        }
    }

    // MARK: The provider

    private func provider(anew: Bool = false) throws(OIDCError) -> Known {
        let last = known.withLock { $0 }
        if let last, !anew || ContinuousClock.now - last.readAt < leastPause { return last }
        let answer = try json(
            .GET, settings.issuer + "/.well-known/openid-configuration", "discovery")
        // Another's description would have tokens of another believed.
        guard answer["issuer"] as? String == settings.issuer else { throw .provider("issuer") }
        func endpoint(_ name: String) throws(OIDCError) -> String {
            guard let text = answer[name] as? String, text.hasPrefix("https://") else {
                throw .provider(name)
            }
            return text
        }
        let keysAddress = try endpoint("jwks_uri")
        let keys = try ProviderKeys(json: try bytes(.GET, keysAddress, "jwks"))
        let read = Known(
            authorisation: try endpoint("authorization_endpoint"),
            token: try endpoint("token_endpoint"), keysAddress: keysAddress, keys: keys,
            readAt: .now)
        known.withLock { $0 = read }
        return read
    }

    private func json(
        _ method: HTTPMethod, _ address: String, _ what: String,
        _ headers: [(String, String)] = [], _ body: String? = nil
    ) throws(OIDCError) -> [String: Any] {
        let bytes = try bytes(method, address, what, headers, body)
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)),
            let answer = object as? [String: Any]
        else { throw .provider(what) }
        return answer
    }

    private func bytes(
        _ method: HTTPMethod, _ address: String, _ what: String,
        _ headers: [(String, String)] = [], _ body: String? = nil
    ) throws(OIDCError) -> [UInt8] {
        do {
            let request = try HTTPClient.Request(
                url: address, method: method, headers: HTTPHeaders(headers),
                body: body.map { .string($0) })
            let response = try client.execute(
                request: request,
                delegate: ResponseAccumulator(
                    request: request, maxBodySize: Self.largestAnswer),
                deadline: .now() + Self.limit
            ).wait()
            let body = response.body.map { Array($0.readableBytesView) } ?? []
            if response.status == .badRequest, Self.isRefusal(body) { throw OIDCError.refused }
            guard response.status == .ok else { throw OIDCError.provider(what) }
            return body
        } catch let error as OIDCError { throw error } catch { throw .provider(what) }
    }

    private struct Refusal: Decodable { var error: String }

    /// The code was used, has ended or is another's (RFC 6749, section 5.2).
    private static func isRefusal(_ body: [UInt8]) -> Bool {
        (try? JSONDecoder().decode(Refusal.self, from: Data(body)))?.error == "invalid_grant"
    }
}
