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
    /// Whether it is work over several transactions, in which nobody else changes the vault.
    var takesTurn = false
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
    private let bySize: [Int: [Pattern]]

    /// A path with all that can be done there.
    private struct Pattern {
        var parts: [Substring]
        var endpoints: [Endpoint]

        /// The parts in braces of a path that fits; `nil` where it does not.
        func parameters(_ path: ArraySlice<Substring>) -> [String: String]? {
            var found: [String: String] = [:]
            for (want, part) in zip(parts, path) {
                guard want.hasPrefix("{") else {
                    if want == part { continue }
                    return nil
                }
                guard !part.isEmpty, let text = Percent.decoded(part) else { return nil }
                found[String(want.dropFirst().dropLast())] = text
            }
            return found
        }
    }

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
        let patterns = Dictionary(grouping: endpoints, by: \.path).values.map {
            Pattern(parts: $0[0].parts, endpoints: $0)
        }
        bySize = Dictionary(grouping: patterns, by: \.parts.count)
    }

    enum Match {
        case found(Endpoint, [String: String])
        /// The path is there, with these methods.
        case otherMethod([HTTPRequest.Method])
        case none
    }

    /// What a request is for. Of paths that fit, the one with the fewest parts in braces counts, and
    /// no other (OpenAPI, "Path Templating Matching").
    func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        var best: (pattern: Pattern, parameters: [String: String])?
        for pattern in bySize[parts.count] ?? [] {
            guard let parameters = pattern.parameters(parts),
                parameters.count < best?.parameters.count ?? .max
            else { continue }
            best = (pattern, parameters)
        }
        guard let best else { return .none }
        guard let endpoint = best.pattern.endpoints.first(where: { $0.method == method }) else {
            return .otherMethod(best.pattern.endpoints.map(\.method))
        }
        return .found(endpoint, best.parameters)
    }
}
