internal import HTTPTypes
internal import StrataCore

/// One thing that the interface can do: where it is, what it takes and gives, and who does it. The
/// description (OpenAPI) and the routes are made of the same list, so neither has what the other
/// lacks.
struct Endpoint: Sendable {
    /// Where it runs.
    enum Place: Sendable {
        /// On the event loop's own thread: it reads what one person has, at most, and waits for
        /// nothing. Where the stores are a database server's, on their threads.
        case loop
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
    /// By how many parts a path has, and by the second: `/v1/subjects/…`.
    private let patterns: [Key: [Pattern]]

    private struct Key: Hashable {
        var count: Int
        var second: Substring?
    }

    /// A path with all that can be done there.
    private struct Pattern {
        /// `nil` for a part in braces.
        var parts: [Substring?]
        var names: [String]
        var endpoints: [Endpoint]

        init(_ endpoints: [Endpoint]) {
            self.endpoints = endpoints
            names = endpoints[0].pathParameters
            parts = endpoints[0].parts.map { $0.hasPrefix("{") ? nil : $0 }
        }

        func fits(_ path: [Substring]) -> Bool {
            zip(parts, path).allSatisfy { want, part in
                want.map { $0.utf8.elementsEqual(part.utf8) } ?? !part.isEmpty
            }
        }

        /// The parts in braces of a path that fits; `nil` where one is no text.
        func parameters(_ path: [Substring]) -> [String: String]? {
            var found: [String: String] = [:]
            var names = names.makeIterator()
            for (want, part) in zip(parts, path) where want == nil {
                guard let name = names.next(), let text = Percent.decoded(part) else { return nil }
                found[name] = text
            }
            return found
        }
    }

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
        let patterns = Dictionary(grouping: endpoints, by: \.path).values.map { Pattern($0) }
        // A second part in braces would have to be looked for under all of them.
        precondition(patterns.allSatisfy { $0.parts.count < 2 || $0.parts[1] != nil })
        self.patterns = Dictionary(grouping: patterns) { pattern in
            Key(count: pattern.parts.count, second: pattern.parts.dropFirst().first ?? nil)
        }
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
        let parts = Array(path.split(separator: "/", omittingEmptySubsequences: false).dropFirst())
        let known = patterns[Key(count: parts.count, second: parts.dropFirst().first)] ?? []
        let fitting = known.filter { $0.fits(parts) }
        guard let best = fitting.min(by: { $0.names.count < $1.names.count }),
            let parameters = best.parameters(parts)
        else { return .none }
        guard let endpoint = best.endpoints.first(where: { $0.method == method }) else {
            return .otherMethod(best.endpoints.map(\.method))
        }
        return .found(endpoint, parameters)
    }
}
