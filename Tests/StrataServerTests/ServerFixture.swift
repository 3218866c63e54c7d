import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Synchronization
import Testing

/// A vault with people and staff, served on a free port, and a client that trusts its certificate.
final class ServerFixture: Sendable {
    let folder: String
    let vault: Vault
    let port: Int
    let client: HTTPClient
    private let server: Mutex<Task<Void, any Error>>
    private let options: ServerOptions
    /// The first passphrases of staff, by login.
    let passphrases: [String: String]

    static let people = """
        姓名,手机号,邮箱,身份证号
        王芳,13800138001,wangfang77@example.org,11010519491231002X
        欧阳明,13900139002,ouyangm@example.org,440524188001010014

        """

    static let staff: [(login: String, roles: Set<Role>)] = [
        ("agent", [.agent]), ("agent2", [.agent]), ("lead", [.teamLead]), ("manager", [.manager]),
        ("manager2", [.manager]),
        ("compliance", [.compliance]),
        ("admin", [.administrator]), ("auditor", [.auditor]), ("engineer", [.engineer]),
        ("custodian", [.custodian]),
    ]

    /// Runs `body` with a server of its own, which is ended also where `body` throws.
    static func with(
        _ change: (inout ServerOptions) -> Void = { _ in },
        prepare: (Vault) throws -> Void = { _ in },
        _ body: (ServerFixture) async throws -> Void
    ) async throws {
        let server = try await ServerFixture(change, prepare)
        do { try await body(server) } catch {
            try await server.end()
            throw error
        }
        try await server.end()
    }

    private init(
        _ change: (inout ServerOptions) -> Void, _ prepare: (Vault) throws -> Void
    ) async throws {
        folder =
            FileManager.default.temporaryDirectory
            .appending(path: "strata-server-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let cost = Argon2Cost(memoryKiB: 64, passes: 1, lanes: 1)
        func secret() -> SecretBytes {
            var bytes = Array("correct horse battery staple".utf8)
            return SecretBytes(wiping: &bytes)
        }
        let path = folder + "/vault"
        try Vault.create(
            folder: path,
            provider: PassphraseProvider(creating: secret(), cost: cost, floor: cost), now: 1)
        let settings = try VaultFolder(path: path).configuration().provider
        let vault = try Vault.open(
            folder: path,
            provider: PassphraseProvider(opening: settings, passphrase: secret(), floor: cost))
        self.vault = vault
        let list = folder + "/list.csv"
        try Self.people.write(toFile: list, atomically: true, encoding: .utf8)
        let operation = ImportOperation(
            ImportRequest(
                path: list, kind: .contact, dataset: "list", policy: .standard, threads: 1, now: 2))
        _ = try operation.run(try operation.propose().plan, in: vault)
        let book = AccountBook(vault: vault, cost: cost)
        var passphrases: [String: String] = [:]
        for (login, roles) in Self.staff {
            passphrases[login] = try book.add(
                .init(login: login, name: login, roles: roles)
            ).passphrase
        }
        self.passphrases = passphrases
        try prepare(vault)
        var options = ServerOptions()
        options.port = 0
        options.isQuiet = true
        change(&options)
        let (server, address) = try await Self.serve(vault, options)
        self.server = Mutex(server)
        port = address.port
        options.port = address.port
        self.options = options
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(address.certificate)
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.timeout.connect = .seconds(120)
        // Kept open over whatever a loaded machine lets wait.
        configuration.connectionPool = .init(idleTimeout: .hours(1))
        client = HTTPClient(configuration: configuration)
    }

    private static func serve(
        _ vault: Vault, _ options: ServerOptions
    ) async throws -> (Task<Void, any Error>, StrataServer.Address) {
        let running = AsyncStream<StrataServer.Address>.makeStream()
        let server = Task {
            defer { running.continuation.finish() }
            try await StrataServer(vault, options).run { running.continuation.yield($0) }
        }
        var iterator = running.stream.makeAsyncIterator()
        guard let address = await iterator.next() else {
            try await server.value
            throw CancellationError()
        }
        return (server, address)
    }

    /// Ends the server and starts another over the same vault, at the same port.
    func restart(between body: () throws -> Void = {}) async throws {
        let former = server.withLock { $0 }
        former.cancel()
        _ = await former.result
        try body()
        let next = try await Self.serve(vault, options).0
        server.withLock { $0 = next }
    }

    /// Ends the server and gives everything up.
    private func end() async throws {
        try await client.shutdown()
        let server = server.withLock { $0 }
        server.cancel()
        _ = await server.result
        try vault.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    struct Reply {
        var status: Int
        var headers: HTTPHeaders
        var bytes: [UInt8]

        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:]
        }
        var text: String { String(decoding: bytes, as: UTF8.self) }
        var problem: String {
            (json["type"] as? String ?? "").replacingOccurrences(of: "/problems/", with: "")
        }
    }

    func send(
        _ method: HTTPMethod, _ path: String, _ body: [String: Any]? = nil,
        as secret: String? = nil,
        headers: [String: String] = [:], raw: String? = nil, file: [UInt8]? = nil
    ) async throws -> Reply {
        var request = HTTPClientRequest(url: "https://localhost:\(port)\(path)")
        request.method = method
        if let body {
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(try JSONSerialization.data(withJSONObject: body))
        }
        if let bytes = file ?? raw.map({ Array($0.utf8) }) { request.body = .bytes(bytes) }
        if let secret { request.headers.add(name: "authorization", value: "Bearer \(secret)") }
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        let response = try await client.execute(request, timeout: .seconds(600))
        let bytes = try await response.body.collect(upTo: 1 << 24)
        return Reply(
            status: Int(response.status.code), headers: response.headers,
            bytes: Array(bytes.readableBytesView))
    }

    /// Signs in; the first time a passphrase of one's own is set.
    func signIn(_ login: String) async throws -> String {
        let own = "a heron by the river \(login) at 5"
        let first = try await send(
            .POST, "/v1/session", ["login": login, "passphrase": passphrases[login] ?? ""])
        if first.status == 201 {
            let secret = first.json["secret"] as? String
            let changed = try await send(
                .POST, "/v1/account/passphrase",
                ["former": passphrases[login] ?? "", "new": own], as: secret)
            #expect(changed.status == 204, "\(changed.text)")
        }
        let reply = try await send(.POST, "/v1/session", ["login": login, "passphrase": own])
        #expect(reply.status == 201, "\(reply.text)")
        return try #require(reply.json["secret"] as? String)
    }

    /// Signs in and enrols a generator, whose code has just been shown then.
    func signInWithFactor(_ login: String) async throws -> String {
        let secret = try await signIn(login)
        let made = try await send(.POST, "/v1/account/generators/new", as: secret)
        let text = try #require(made.json["secret"] as? String)
        let code = try #require(OneTimeCode(secret: Base32.bytes(text) ?? []))
        // A code is good once, for a step to either side: the latest ones bear the longest wait.
        var step = UInt64(Date().timeIntervalSince1970) / 30
        let enrolled = try await send(
            .POST, "/v1/account/generators",
            ["secret": text, "label": "phone", "code": code.code(step)], as: secret)
        #expect(enrolled.status == 204, "\(enrolled.text)")
        step = max(step, UInt64(Date().timeIntervalSince1970) / 30) + 1
        let shown = try await send(
            .POST, "/v1/session/factor", ["code": code.code(step)], as: secret)
        #expect(shown.status == 204, "\(shown.text)")
        // The same code again is none.
        let replayed = try await send(
            .POST, "/v1/session/factor", ["code": code.code(step)], as: secret)
        #expect(replayed.status == 401)
        return secret
    }

    /// The identifier of somebody.
    func find(_ phone: String, as secret: String) async throws -> String {
        let found = try await send(.POST, "/v1/subjects/find", ["phone": phone], as: secret)
        #expect(found.status == 200, "\(found.text)")
        return try #require((found.json["subjects"] as? [String])?.first)
    }

    /// Waits for the end of a job that was begun.
    func job(_ begun: Reply, as secret: String) async throws -> Reply {
        #expect(begun.status == 202, "\(begun.text)")
        let name = try #require(begun.json["job"] as? String)
        let end = ContinuousClock.now + .seconds(600)
        while ContinuousClock.now < end {
            let shown = try await send(.GET, "/v1/jobs/\(name)", as: secret)
            if shown.json["ended"] != nil { return shown }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CancellationError()
    }
}
