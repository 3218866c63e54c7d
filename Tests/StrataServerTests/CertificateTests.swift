import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import StrataServer
import Testing

/// Certificates that are replaced under a running server.
@Suite(.serialized) struct CertificateTests {
    /// Whether a new connection is made by a client that trusts one certificate alone.
    private func isTrusted(_ certificate: String, _ server: ServerFixture) async throws -> Bool {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates(
            try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)))
        let client = HTTPClient(configuration: .init(tlsConfiguration: tls))
        let request = HTTPClientRequest(url: "https://localhost:\(server.port)/healthz")
        do {
            let reply = try await client.execute(request, timeout: .seconds(120))
            _ = try await reply.body.collect(upTo: 1 << 16)
            try await client.shutdown()
            return reply.status == .ok
        } catch {
            try await client.shutdown()
            return false
        }
    }

    private func replace(_ name: String, in server: ServerFixture, by text: String) throws {
        let path = server.folder + "/vault/" + name
        try text.write(toFile: path + ".new", atomically: false, encoding: .utf8)
        #expect(rename(path + ".new", path) == 0)
    }

    @Test func aReplacedPairIsTakenJunkIsNotAndOldConnectionsLiveOn() async throws {
        try await ServerFixture.with({ $0.limits.idleSeconds = 3_600 }) { server in
            func own(_ server: ServerFixture, _ name: String) throws -> String {
                try String(contentsOfFile: server.folder + "/vault/" + name, encoding: .utf8)
            }
            let (chain, key) = ("certificate.pem", "certificate-key.pem")
            let first = try own(server, chain)
            // One connection that stays open; its client trusts the first certificate alone.
            #expect(try await server.send(.GET, "/healthz").status == 200)
            var pair = (chain: "", key: "")
            try await ServerFixture.with { other in
                pair = (try own(other, chain), try own(other, key))
            }
            #expect(try await !isTrusted(pair.chain, server))
            // Half of a pair is none.
            try replace(chain, in: server, by: pair.chain)
            try replace(key, in: server, by: "junk")
            try await Task.sleep(for: .milliseconds(1_100))
            #expect(try await isTrusted(first, server))
            try replace(key, in: server, by: pair.key)
            let start = ContinuousClock.now
            var isTaken = false
            while !isTaken, ContinuousClock.now - start < .seconds(120) {
                isTaken = try await isTrusted(pair.chain, server)
                if !isTaken { try await Task.sleep(for: .milliseconds(50)) }
            }
            #expect(isTaken)
            #expect(try await !isTrusted(first, server))
            #expect(try await server.send(.GET, "/healthz").status == 200)
            // Junk behind it changes nothing.
            try replace(chain, in: server, by: "-----BEGIN CERTIFICATE-----\njunk")
            try await Task.sleep(for: .milliseconds(1_100))
            #expect(try await isTrusted(pair.chain, server))
        }
    }
}
