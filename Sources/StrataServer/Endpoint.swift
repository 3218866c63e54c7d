internal import HTTPTypes
internal import StrataCore

/// One thing that the interface can do: where it is, what it takes and gives, and who does it. The
/// description (OpenAPI) and the routes are made of the same list, so neither has what the other
/// lacks.
struct Endpoint: Sendable {
    /// Where it runs.
    enum Place: Sendable {
        /// On the threads for the vault's stores.
        case stores
        /// On those for passphrases.
        case passphrases
        /// On those that wait for the provider through which people sign in.
        case provider
    }

    struct Parameter: Sendable {
        var name: String
        var schema: Schema
        var isNeeded = false
    }

    var method: HTTPRequest.Method
    /// `/v1/subjects/{subject}`: a part in braces stands for one part of a path.
    var path: String
    /// The name of the operation in the description, and in logs and metrics.
    var name: String
    var summary: Message
    var needsSession = true
    var place = Place.stores
    var query: [Parameter] = []
    /// Header fields that it looks at.
    var headers: [Parameter] = []
    var body: Schema?
    /// Whether the body is a file, of any type and up to the length that files may have; `run` says
    /// what takes it.
    var takesFile = false
    /// Statuses of success and the forms of what they bring; `nil` for nothing.
    var answers: [(status: Int, schema: Schema?)]
    /// Statuses of problems, beside those that any endpoint may have.
    var problems: [Int] = []
    /// Of what comes with 200 and 206.
    var contentType = "application/json"
    /// Others that it may be, as the request says.
    var otherTypes: [String] = []
    var handsOut = false
    let run: @Sendable (Call) throws -> Answer

    /// The parts of the path.
    var parts: [Substring] { path.split(separator: "/") }

    /// The names in braces.
    var pathParameters: [String] {
        parts.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// Whether an answer may be kept for the same request again: none that hands out what is to be
    /// authorised and written down each time, or a secret.
    var takesKey: Bool { isWrite && needsSession && !handsOut && !takesFile }

    /// Whether it is for who is not signed in yet and costs something: attempts are counted.
    var isSignIn: Bool { !needsSession && (isWrite || place == .provider) }

    /// Writes change something.
    var isWrite: Bool { method != .get }
}

/// The endpoints, by their paths.
struct RouteTable: Sendable {
    let endpoints: [Endpoint]
    private let bySize: [Int: [(parts: [Substring], endpoint: Endpoint)]]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
        bySize = Dictionary(
            grouping: endpoints.map { ($0.parts, $0) }, by: { $0.0.count })
    }

    enum Match {
        case found(Endpoint, [String: String])
        /// The path is there, with these methods.
        case otherMethod([HTTPRequest.Method])
        case none
    }

    func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        var others: [HTTPRequest.Method] = []
        for (wanted, endpoint) in bySize[parts.count] ?? [] {
            var parameters: [String: String] = [:]
            let isSame = zip(wanted, parts).allSatisfy { want, part in
                guard want.hasPrefix("{") else { return want == part }
                guard !part.isEmpty, let text = Percent.decoded(part) else { return false }
                parameters[String(want.dropFirst().dropLast())] = text
                return true
            }
            guard isSame else { continue }
            if endpoint.method == method { return .found(endpoint, parameters) }
            others.append(endpoint.method)
        }
        return others.isEmpty ? .none : .otherMethod(others)
    }
}
