import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import StrataServer
import Testing

/// What no well-behaved client sends.
@Suite(.serialized) struct RawRequestTests {
    /// Sends bytes over TLS and reads until the server closes or so many seconds have passed: only a
    /// bound, as a loaded machine may let any thread wait for a minute.
    private func send(
        _ server: ServerFixture, _ parts: [String], pause: Int64 = 0, seconds: Int64 = 600
    ) async throws -> (text: String, isClosed: Bool) {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(server.folder + "/vault/certificate.pem")
        let context = try NIOSSLContext(configuration: tls)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = try NIOSSLClientHandler(
                        context: context, serverHostname: "localhost")
                    try channel.pipeline.syncOperations.addHandler(handler)
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            let deadline = Task {
                try await Task.sleep(for: .seconds(seconds))
                channel.channel.close(promise: nil)
            }
            defer { deadline.cancel() }
            let start = ContinuousClock.now
            var text = ""
            for part in parts {
                do { try await outbound.write(ByteBuffer(string: part)) } catch { break }
                if pause > 0 { try await Task.sleep(for: .milliseconds(pause)) }
            }
            do {
                for try await part in inbound { text += String(buffer: part) }
            } catch {}
            return (text, ContinuousClock.now - start < .seconds(seconds))
        }
    }

    private func statuses(_ text: String) -> [String] {
        text.split(separator: "\r\n").filter { $0.hasPrefix("HTTP/1.1 ") }.map {
            String($0.dropFirst(9).prefix(3))
        }
    }

    private static let rest = "Host: localhost\r\nConnection: close\r\n"

    @Test(arguments: [
        // Two lengths, a length beside chunks, chunks spelled otherwise, a line that is folded.
        "POST /v1/session HTTP/1.1\r\n\(rest)Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        "POST /v1/session HTTP/1.1\r\n\(rest)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /v1/session HTTP/1.1\r\n\(rest)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /v1/session HTTP/1.1\r\n\(rest)Content-Length: -1\r\n\r\n",
        "GET /healthz HTTP/1.1\r\n\(rest)X: a\r\n b\r\nContent-Length : 3\r\n\r\nabc",
        "GET /healthz HTTP/1.1\r\n\(rest)X: \u{0}\r\n\r\n",
        "GET  /healthz HTTP/9.9\r\n\r\n",
    ])
    func shapesThatSmuggleAreRefused(request: String) async throws {
        try await ServerFixture.with {
            // Closed means refused, not let go for its silence.
            $0.limits.idleSeconds = 3_600
        } _: { server in
            let (text, isClosed) = try await send(server, [request])
            #expect(isClosed)
            let statuses = statuses(text)
            // One answer at most, and no smuggled request is answered as one of its own.
            #expect(statuses.count <= 1, "\(text)")
            #expect(!statuses.contains("200"), "\(text)")
        }
    }

    @Test func bombsOfHeadersAreRefused() async throws {
        try await ServerFixture.with {
            $0.limits.idleSeconds = 3_600
        } _: { server in
            let long = String(repeating: "a", count: 20_000)
            let one = try await send(
                server, ["GET /healthz HTTP/1.1\r\n\(Self.rest)X: \(long)\r\n\r\n"])
            #expect(one.isClosed && !statuses(one.text).contains("200"))
            let many = (0..<2_000).map { "X-\($0): a\r\n" }.joined()
            let all = try await send(
                server, ["GET /healthz HTTP/1.1\r\n\(Self.rest)\(many)\r\n"])
            #expect(all.isClosed && !statuses(all.text).contains("200"))
            let path = try await send(server, ["GET /\(long) HTTP/1.1\r\n\(Self.rest)\r\n"])
            #expect(path.isClosed && !statuses(path.text).contains("200"))
            // And it still answers others.
            #expect(try await server.send(.GET, "/healthz").status == 200)
        }
    }

    @Test func slowClientsAreLetGo() async throws {
        try await ServerFixture.with {
            $0.limits.bodySeconds = 1
            $0.limits.idleSeconds = 1
        } _: { server in
            let head = "POST /v1/session HTTP/1.1\r\n\(Self.rest)"
            let body = try await send(
                server,
                [
                    head + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n",
                    "{", "\"", "l", "o", "g", "i", "n",
                ], pause: 400)
            #expect(body.isClosed && !statuses(body.text).contains("201"), "\(body.text)")
            let silent = try await send(server, ["GET /hea"])
            #expect(silent.isClosed)
            #expect(try await server.send(.GET, "/healthz").status == 200)
        }
    }
}
