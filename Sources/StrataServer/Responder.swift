internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import StrataCore
internal import StrataOperations
internal import StrataVault
internal import Synchronization

/// What a request comes with beside itself.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remote: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remote = source.channel.remoteAddress?.ipAddress
    }
}

/// Answers every request: finds the endpoint, lets in who may, reads the body within bounds, runs
/// the endpoint on threads that may block, and says what became of it in the log and the metrics.
struct Responder: HTTPResponder {
    typealias Context = ServerContext

    let routes: RouteTable
    let vault: Vault
    let policy: Policy
    let desk: SignInDesk
    let jobs: JobDesk
    let blocking: Blocking
    let metrics: Metrics
    let limits: ServerLimits
    let requests: RateLimiter
    let addresses: RateLimiter
    let signIns: RateLimiter
    let idempotency: IdempotencyBook
    let log: AccessLog

    func respond(to request: Request, context: ServerContext) async throws -> Response {
        let start = SystemClock.microseconds
        let number = AccessLog.newNumber()
        let language = RequestLanguage.of(request.headers[.acceptLanguage])
        metrics.begin()
        var name = "none"
        var answer: Answer
        var fields: [(HTTPField.Name, String)] = []
        var failure: (any Error)?
        do {
            switch routes.match(request.method, request.uri.path) {
            case .none: throw APIError.notFound
            case .otherMethod(let methods):
                let names = methods.map(\.rawValue).sorted()
                fields.append((.allow, names.joined(separator: ", ")))
                throw APIError.methodNotAllowed(names)
            case .found(let endpoint, let parameters):
                name = endpoint.name
                answer = try await run(
                    endpoint, parameters, request, context, language, start)
            }
        } catch {
            failure = error
            if case APIError.tooMany(let seconds) = error {
                fields.append((.retryAfter, "\(seconds)"))
            }
            let problem = Problem(error, language, request: number)
            if problem.status == 401 {
                fields.append((.wwwAuthenticate, "Bearer realm=\"strata\""))
            }
            answer = problem.answer(fields: fields)
        }
        let micros = SystemClock.microseconds - start
        metrics.end(name, status: answer.status.code, seconds: Double(micros) / 1e6)
        log.note(
            number, request.method.rawValue, name, answer.status.code, micros, failure: failure)
        return response(answer, request, number)
    }

    private func run(
        _ endpoint: Endpoint, _ parameters: [String: String], _ request: Request,
        _ context: ServerContext, _ language: Language, _ now: Int64
    ) async throws -> Answer {
        let secret = Self.secret(request.headers[.authorization])
        // Until a secret is known to be one, a caller is the address: secrets can be made up.
        let limiter = endpoint.isSignIn ? signIns : addresses
        if let seconds = limiter.take(context.remote ?? "", at: now) {
            throw APIError.tooMany(seconds: seconds)
        }
        if endpoint.needsSession, secret == nil { throw APIError.hasAccess }
        let query = try Self.query(request, endpoint)
        let body = try await body(of: request, endpoint)
        let idempotencyKey = request.headers[IdempotencyBook.field]
        let call = Draft(
            endpoint: endpoint, vault: vault, policy: policy, desk: desk, jobs: jobs,
            language: language,
            parameters: parameters, query: query, body: body, secret: secret,
            remote: context.remote, idempotencyKey: idempotencyKey, now: now,
            requests: requests, idempotency: idempotency)
        switch endpoint.place {
        case .stores: return try await blocking.run { try call.answer() }
        case .passphrases: return try await blocking.runPassphrase { try call.answer() }
        case .provider: return try await blocking.runProvider { try call.answer() }
        }
    }

    /// The longest body of who is not signed in, bytes.
    private static let strangersBody = 64 << 10

    /// Reads the body; where an endpoint takes none, there must be none.
    private func body(of request: Request, _ endpoint: Endpoint) async throws -> [UInt8] {
        guard endpoint.isWrite else { return [] }
        // Whoever is not signed in has little to say.
        let limit = min(limits.bodyBytes, endpoint.needsSession ? .max : Self.strangersBody)
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > limit
        {
            throw APIError.tooLarge(limit: limit)
        }
        if endpoint.body != nil {
            let type = request.headers[.contentType]?.split(separator: ";").first
            guard type?.trimmingPrefix(" ").lowercased() == "application/json" else {
                throw APIError.mediaType
            }
        }
        let seconds = limits.bodySeconds
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await part in request.body {
                    guard bytes.count + part.readableBytes <= limit else {
                        throw APIError.tooLarge(limit: limit)
                    }
                    bytes.append(contentsOf: part.readableBytesView)
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw APIError.tooSlow
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() else { throw APIError.tooSlow }
            return bytes
        }
    }

    /// The parameters of the query: those that the endpoint has, each once and of its form.
    private static func query(
        _ request: Request, _ endpoint: Endpoint
    ) throws(APIError) -> [String: String] {
        var found: [String: String] = [:]
        for (name, value) in request.uri.queryParameters {
            let name = String(name)
            guard endpoint.query.contains(where: { $0.name == name }), found[name] == nil else {
                throw .query(name.count <= 40 ? name : "?")
            }
            found[name] = String(value)
        }
        for parameter in endpoint.query {
            let isFine = found[parameter.name].map(parameter.schema.fits) ?? !parameter.isNeeded
            guard isFine else { throw .query(parameter.name) }
        }
        return found
    }

    private static func secret(_ header: String?) -> String? {
        guard let header, header.utf8.count <= 256 else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }

    private func response(_ answer: Answer, _ request: Request, _ number: String) -> Response {
        var headers = HTTPFields()
        headers[.cacheControl] = "no-store"
        headers[.strictTransportSecurity] = "max-age=31536000"
        headers[.xContentTypeOptions] = "nosniff"
        for (name, value) in SecurityFields.all { headers[name] = value }
        headers[SecurityFields.requestNumber] = number
        if let type = answer.contentType { headers[.contentType] = type }
        for (name, value) in answer.fields { headers[name] = value }
        if request.method == .get, answer.status == .ok {
            let tag = EntityTag.of(answer.body)
            headers[.eTag] = tag
            if request.headers[.ifNoneMatch] == tag {
                return Response(status: .notModified, headers: headers)
            }
        }
        guard answer.status != .noContent else {
            return Response(status: answer.status, headers: headers)
        }
        return Response(
            status: answer.status, headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}

/// A call before anybody was let in: what happens on the threads that may block.
private struct Draft: Sendable {
    let endpoint: Endpoint
    let vault: Vault
    let policy: Policy
    let desk: SignInDesk
    let jobs: JobDesk
    let language: Language
    let parameters: [String: String]
    let query: [String: String]
    let body: [UInt8]
    let secret: String?
    let remote: String?
    let idempotencyKey: String?
    let now: Int64
    let requests: RateLimiter
    let idempotency: IdempotencyBook

    func answer() throws -> Answer {
        var view = vault
        var account: Int64 = 0
        if endpoint.needsSession {
            var actor = try AccessSessions(vault: vault).actor(of: secret ?? "", at: now)
            actor.place = remote.flatMap { NetworkPlace($0) }
            account = actor.account
            if let seconds = requests.take("\(account)", at: now) {
                throw APIError.tooMany(seconds: seconds)
            }
            view = vault.acting(as: actor, by: policy)
        }
        try endpoint.body?.check(body)
        let call = Call(
            vault: view, whole: vault, policy: policy, desk: desk, jobs: jobs, language: language,
            parameters: parameters, query: query, body: body, secret: secret, now: now)
        guard endpoint.takesKey, let key = idempotencyKey else {
            return try endpoint.run(call)
        }
        return try idempotency.once(
            key, of: account, name: endpoint.name, parameters: parameters, body: body, at: now
        ) { try endpoint.run(call) }
    }
}
