internal import StrataCore

/// What is wrong with a request itself.
enum APIError: Error, Sendable, Hashable {
    case notFound
    case methodNotAllowed([String])
    /// The body is not JSON of the form; where.
    case body(String)
    case query(String)
    case mediaType
    case tooLarge(limit: Int)
    case tooSlow
    case tooMany(seconds: Int)
    case hasAccess
    /// The same key with another request.
    case keyReused
    /// A process ended while the request with this key was under way.
    case outcomeUnknown
    case unavailable
    /// The first request with the same key goes on.
    case keyUnderWay
    /// Somebody else's work over the whole vault goes on.
    case busy
    /// Nobody signs in through a provider here.
    case noProvider
    /// None of whoever asks, since the start.
    case unknownJob
}

extension APIError: MessageError {
    var message: Message {
        switch self {
        case .notFound: Message("api.notFound")
        case .methodNotAllowed(let methods):
            Message("api.method", ["methods": methods.joined(separator: ", ")])
        case .body(let place):
            place.isEmpty ? Message("api.notJSON") : Message("api.body", ["place": place])
        case .query(let name): Message("api.query", ["name": name])
        case .mediaType: Message("api.mediaType")
        case .tooLarge(let limit): Message("api.tooLarge", ["limit": "\(limit)"])
        case .tooSlow: Message("api.tooSlow")
        case .tooMany(let seconds): Message("api.tooMany", ["seconds": "\(seconds)"])
        case .hasAccess: Message("api.hasAccess")
        case .keyReused: Message("api.keyReused")
        case .outcomeUnknown: Message("api.outcomeUnknown")
        case .unavailable: Message("api.unavailable")
        case .keyUnderWay: Message("api.keyUnderWay")
        case .busy: Message("api.busy")
        case .noProvider: Message("api.noProvider")
        case .unknownJob: Message("api.unknownJob")
        }
    }
}
