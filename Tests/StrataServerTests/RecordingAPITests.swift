import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Recordings over HTTP: whole, by range, and to clients that go away in the middle.
@Suite(.serialized) struct RecordingAPITests {
    /// Eight-bit mono at 8,000 samples a second.
    static func wav(_ count: Int) -> Data {
        func little(_ value: Int, _ size: Int) -> Data {
            Data((0..<size).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })
        }
        var bytes = Data("RIFF".utf8) + little(36 + count, 4) + Data("WAVEfmt ".utf8)
        bytes += little(16, 4) + little(1, 2) + little(1, 2) + little(8_000, 4) + little(8_000, 4)
        bytes += little(1, 2) + little(8, 2) + Data("data".utf8) + little(count, 4)
        return bytes + Data((0..<255).map { UInt8($0) }.repeated(to: count))
    }

    private func with(
        samples: Int, _ body: (ServerFixture, String, String, Data) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/strata-calls-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let audio = Self.wav(samples)
        try audio.write(to: URL(filePath: folder + "/1001_13800138001_20260102103000.wav"))
        try await ServerFixture.with(prepare: { vault in
            let request = ImportRequest(
                path: folder, kind: .recording, dataset: "calls", policy: .standard, threads: 1,
                now: 2)
            _ = try RecordingImport(request, pattern: "{agent}_{phone}_{time}").run(in: vault)
        }) { server in
            let compliance = try await server.signInWithFactor("compliance")
            let subject = try await server.find("13800138001", as: compliance)
            let records = try await server.send(
                .GET, "/v1/subjects/\(subject)/records?kind=recording", as: compliance)
            let items = try #require(records.json["items"] as? [[String: Any]])
            let record = try #require(items.first?["record"] as? String)
            try await body(
                server, compliance,
                "/v1/recordings/\(record)/audio?purpose=compliance&ticket=A-1", audio)
        }
    }

    @Test func whoMayNotOpenItHearsNothing() async throws {
        try await with(samples: 20_000) { server, compliance, path, _ in
            for login in ["agent", "auditor", "admin"] {
                let secret = try await server.signInWithFactor(login)
                let reply = try await server.send(.GET, path, as: secret)
                #expect(reply.status == 403, "\(login) \(reply.text.prefix(300))")
            }
            let plain = path.prefix { $0 != "?" }
            for (query, status) in [("", 422), ("?purpose=curiosity", 422)] {
                let reply = try await server.send(.GET, plain + query, as: compliance)
                #expect(reply.status == status, "\(query) \(reply.text.prefix(300))")
            }
            let unknown = path.replacing("/rec-", with: "/rec-0")
            #expect(try await server.send(.GET, unknown, as: compliance).status == 404)
        }
    }

    @Test func rangesAreOfTheAudioAndNoMore() async throws {
        try await with(samples: 200_000) { server, secret, path, audio in
            let whole = try await server.send(.GET, path, as: secret)
            #expect(whole.status == 200 && Data(whole.bytes) == audio, "\(whole.text.prefix(300))")
            #expect(whole.headers.first(name: "accept-ranges") == "bytes")
            let count = audio.count
            for (range, wanted) in [
                ("bytes=0-0", 0..<1), ("bytes=70000-140000", 70_000..<140_001),
                ("bytes=-5", (count - 5)..<count),
                ("bytes=\(count - 1)-", (count - 1)..<count),
                ("bytes=10-99999999", 10..<count),
            ] {
                let part = try await server.send(
                    .GET, path, as: secret, headers: ["range": range])
                #expect(part.status == 206, "\(range) \(part.status)")
                #expect(Data(part.bytes) == audio[wanted], "\(range)")
                #expect(
                    part.headers.first(name: "content-range")
                        == "bytes \(wanted.lowerBound)-\(wanted.upperBound - 1)/\(count)")
            }
            let beyond = try await server.send(
                .GET, path, as: secret, headers: ["range": "bytes=\(count)-"])
            #expect(beyond.status == 416, "\(beyond.text.prefix(200))")
            // What is no range of bytes is passed over.
            let odd = try await server.send(
                .GET, path, as: secret, headers: ["range": "pages=1-2"])
            #expect(odd.status == 200)
        }
    }

    @Test func aClientThatGoesAwayLeavesTheActAsFailed() async throws {
        try await with(samples: 12 << 20) { server, secret, path, _ in
            try await begin(server, path, secret)
            var outcome: String?
            for _ in 0..<600 {
                var filter = AuditReading.Filter()
                filter.action = "recording.play"
                outcome = try AuditReading(server.vault).acts(filter, limit: 1).first?.outcome
                if outcome == "failed" { break }
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(outcome == "failed")
            #expect(try await server.send(.GET, "/healthz").status == 200)
        }
    }

    /// Asks for a recording, reads its first bytes and closes.
    private func begin(_ server: ServerFixture, _ path: String, _ secret: String) async throws {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(server.folder + "/vault/certificate.pem")
        let context = try NIOSSLContext(configuration: tls)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = try NIOSSLClientHandler(
                        context: context, serverHostname: "localhost")
                    try channel.pipeline.syncOperations.addHandler(handler)
                    return try NIOAsyncChannel<NIOCore.ByteBuffer, NIOCore.ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(
                NIOCore.ByteBuffer(
                    string: "GET \(path) HTTP/1.1\r\nHost: localhost\r\n"
                        + "Authorization: Bearer \(secret)\r\n\r\n"))
            for try await part in inbound {
                #expect(String(buffer: part).hasPrefix("HTTP/1.1 200"))
                break
            }
        }
    }
}

extension Array where Element == UInt8 {
    /// The bytes over and over, so many.
    fileprivate func repeated(to count: Int) -> Data {
        var data = Data(capacity: count + self.count)
        while data.count < count { data.append(contentsOf: self) }
        return data.prefix(count)
    }
}
