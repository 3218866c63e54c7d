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
final class Responder: HTTPResponder {
    typealias Context = ServerContext

    let routes: RouteTable
    let vault: Vault
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
    let services: Services

    init(
        routes: RouteTable, vault: Vault, desk: SignInDesk, jobs: JobDesk, blocking: Blocking,
        metrics: Metrics, limits: ServerLimits, idempotency: IdempotencyBook,
        log: AccessLog, services: Services
    ) {
        self.routes = routes
        self.vault = vault
        self.desk = desk
        self.jobs = jobs
        self.blocking = blocking
        self.metrics = metrics
        self.limits = limits
        self.idempotency = idempotency
        self.log = log
        self.services = services
        requests = RateLimiter(
            burst: limits.requestsAtOnce, perSecond: Double(limits.requestsPerSecond))
        addresses = RateLimiter(
            burst: limits.requestsAtOnce * 10, perSecond: Double(limits.requestsPerSecond) * 10)
        signIns = RateLimiter(
            burst: limits.signInsAtOnce, perSecond: Double(limits.signInsPerMinute) / 60)
    }

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
        let place = AnsweredRequest(number: number, endpoint: name, start: start)
        if case .send(let produce) = answer.work {
            do {
                return try await send(answer, produce, request, place)
            } catch {
                failure = error
                answer = Problem(error, language, request: number).answer()
            }
        }
        note(place, request, answer.status.code, failure: failure)
        return response(answer, request, number)
    }

    private func note(
        _ place: AnsweredRequest, _ request: Request, _ status: Int, failure: (any Error)?
    ) {
        let micros = SystemClock.microseconds - place.start
        metrics.end(place.endpoint, status: status, seconds: Double(micros) / 1e6)
        log.note(
            place.number, request.method.rawValue, place.endpoint, status, micros, failure: failure)
    }

    /// Answers piece by piece: the status goes out with the first piece, and what goes wrong behind it
    /// breaks the connection off.
    private func send(
        _ answer: Answer, _ produce: @escaping @Sendable (BodyWriter) throws -> Answer?,
        _ request: Request, _ place: AnsweredRequest
    ) async throws -> Response {
        let pipe = BodyPipe(answer, seconds: limits.idleSeconds)
        try blocking.send {
            let writer = BodyWriter(pipe)
            do {
                let other = try produce(writer)
                if other == nil { try writer.delivered() }
                pipe.end(.success(other))
            } catch { pipe.end(.failure(error)) }
        }
        guard let first = try await pipe.next() else {
            // Nothing was written: another answer, or an empty one.
            var whole = try pipe.answer() ?? pipe.head
            whole.work = nil
            note(place, request, whole.status.code, failure: nil)
            return response(whole, request, place.number)
        }
        let head = pipe.head
        let headers = headers(of: head, place.number)
        return Response(
            status: head.status, headers: headers,
            body: .init(contentLength: pipe.length) { writer in
                defer { pipe.close() }
                do {
                    var piece: [UInt8]? = first
                    while let bytes = piece {
                        try await writer.write(NIOCore.ByteBuffer(bytes: bytes))
                        piece = try await pipe.next()
                    }
                    try await writer.finish(nil)
                    self.note(place, request, head.status.code, failure: nil)
                } catch {
                    self.note(place, request, head.status.code, failure: error)
                    throw error
                }
            })
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
        // Who is not signed in is not told what is wrong beside.
        let query = Result { try Self.query(request, endpoint) }
        let body = endpoint.takesFile ? [] : try await body(of: request, endpoint)
        if endpoint.takesFile, let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > limits.uploadBytes
        {
            throw APIError.tooLarge(limit: limits.uploadBytes)
        }
        let range = endpoint.headers.isEmpty ? nil : request.headers[.range]
        let idempotencyKey = request.headers[IdempotencyBook.field]
        let call = Draft(
            endpoint: endpoint, vault: vault,
            policy: try AdoptedPolicy(vault: vault).policy(), desk: desk, jobs: jobs,
            language: language,
            parameters: parameters, query: query, body: body, secret: secret,
            remote: context.remote, idempotencyKey: idempotencyKey, range: range,
            services: services, now: now, requests: requests, idempotency: idempotency)
        guard endpoint.takesFile else { return try await answer(call) }
        return try await blocking.receive {
            let begun = try await answer(call)
            guard case .receive(let receiver) = begun.work else { return begun }
            do { return try await receive(request, receiver) } catch {
                try await blocking.run { receiver.abandon() }
                throw error
            }
        }
    }

    private func answer(_ call: Draft) async throws -> Answer {
        switch call.endpoint.place {
        case .loop:
            if let answer = try call.answerAtOnce() { return answer }
            return try await blocking.read { try call.answer() }
        case .stores where !call.endpoint.isWrite:
            return try await blocking.read { try call.answer() }
        case .stores: return try await blocking.run { try call.answer() }
        case .passphrases: return try await blocking.runPassphrase { try call.answer() }
        case .provider: return try await blocking.runProvider { try call.answer() }
        }
    }

    /// Hands a body on as it comes; the next part is read when the one before has been taken.
    private func receive(_ request: Request, _ receiver: BodyReceiver) async throws -> Answer {
        let meter = ArrivalMeter()
        let seconds = limits.idleSeconds
        return try await withThrowingTaskGroup(of: Answer.self) { group in
            group.addTask {
                for try await part in request.body {
                    meter.note()
                    try await self.blocking.run { try receiver.write(part) }
                    meter.note()
                }
                meter.end()
                return try await self.blocking.run { try receiver.finish() }
            }
            group.addTask {
                while meter.silentSeconds < seconds { try await Task.sleep(for: .seconds(1)) }
                throw APIError.tooSlow
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() else { throw APIError.tooSlow }
            return answer
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

    private func headers(of answer: Answer, _ number: String) -> HTTPFields {
        var headers = SecurityFields.all
        headers.append(HTTPField(name: SecurityFields.requestNumber, value: number))
        if let type = answer.contentType {
            headers.append(HTTPField(name: .contentType, value: type))
        }
        for (name, value) in answer.fields { headers[name] = value }
        return headers
    }

    private func response(_ answer: Answer, _ request: Request, _ number: String) -> Response {
        var headers = headers(of: answer, number)
        if request.method == .get, answer.status == .ok {
            let tag = EntityTag.of(answer.body)
            headers.append(HTTPField(name: .eTag, value: tag))
            if request.headers[.ifNoneMatch] == tag {
                return Response(status: .notModified, headers: headers)
            }
        }
        guard answer.status != .noContent else {
            return Response(status: answer.status, headers: headers)
        }
        return Response(
            status: answer.status, headers: headers,
            body: .init(byteBuffer: NIOCore.ByteBuffer(bytes: answer.body)))
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
    let query: Result<[String: String], any Error>
    let body: [UInt8]
    let secret: String?
    let remote: String?
    let idempotencyKey: String?
    let range: String?
    let services: Services
    let now: Int64
    let requests: RateLimiter
    let idempotency: IdempotencyBook

    /// Answers without anything that waits for a disk or for another thread.
    ///
    /// - Returns: `nil` where it might wait: nothing was done then.
    func answerAtOnce() throws -> Answer? {
        guard endpoint.needsSession else { return try answer(as: nil) }
        guard vault.isOnFiles else { return nil }
        let actor = try AccessSessions(vault: vault).actor(of: secret ?? "", at: now)
        guard try !AccessSessions(vault: vault).isUseDue(actor, at: now) else { return nil }
        do { return try answer(as: actor, isOnLoop: true) } catch is TooLongForLoop { return nil }
    }

    func answer() throws -> Answer {
        guard endpoint.needsSession else { return try answer(as: nil) }
        return try answer(
            as: try AccessSessions(vault: vault).actor(of: secret ?? "", at: now))
    }

    private func answer(as actor: VaultActor?, isOnLoop: Bool = false) throws -> Answer {
        var view = vault
        var account: Int64 = 0
        if var actor {
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
            parameters: parameters, query: try query.get(), body: body, secret: secret,
            range: range, services: services, now: now, isOnLoop: isOnLoop)
        guard endpoint.takesKey, let key = idempotencyKey else { return try run(call) }
        return try idempotency.once(
            key, of: account, name: endpoint.name, parameters: parameters, body: body, at: now
        ) { try run(call) }
    }

    /// How long a request waits for its turn, microseconds: an import may take hours.
    private static let turnWaits: Int64 = 15_000_000

    private func run(_ call: Call) throws -> Answer {
        guard endpoint.takesTurn else { return try endpoint.run(call) }
        let end = SystemClock.microseconds + Self.turnWaits
        let answer = try vault.writersTurn.take(unless: { SystemClock.microseconds > end }) {
            try endpoint.run(call)
        }
        guard let answer else { throw APIError.busy }
        return answer
    }
}
