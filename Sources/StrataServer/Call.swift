internal import FoundationEssentials
internal import HTTPTypes
internal import NIOCore
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// A request to an endpoint, with everything that deciding it takes.
struct Call: Sendable {
    /// The vault as whoever is signed in has it; the owner's where nobody has to be.
    let vault: Vault
    /// The owner's, for signing in.
    let whole: Vault
    let policy: Policy
    let desk: SignInDesk
    let jobs: JobDesk
    let language: Language
    let parameters: [String: String]
    let query: [String: String]
    let body: [UInt8]
    let secret: String?
    /// `Range`, where the endpoint looks at it.
    let range: String?
    let services: Services
    let now: Int64
    /// Whether it runs on the thread of an event loop.
    var isOnLoop = false

    /// Leaves the thread of the event loop, before anything was done, for what may take long.
    func leaveLoop(unless isShort: @autoclosure () throws -> Bool) throws {
        if isOnLoop, try !isShort() { throw TooLongForLoop() }
    }

    /// A part of the path.
    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// The body, which has to be JSON of this form and no more.
    ///
    /// - Throws: `APIError.body`.
    func decode<Form: Decodable>(_ form: Form.Type = Form.self) throws -> Form {
        do { return try JSONDecoder().decode(form, from: Data(body)) } catch {
            throw APIError.body(Self.place(of: error))
        }
    }

    /// Where a body does not have its form; never what stands there.
    private static func place(of error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context):
            (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.map(\.stringValue).joined(separator: ".")
        case .dataCorrupted(let context):
            // Without a path it is no JSON at all.
            context.codingPath.map(\.stringValue).joined(separator: ".")
        default: ""
        }
    }

    /// A number in the query within bounds.
    func integer(_ name: String, _ bounds: ClosedRange<Int>, else usual: Int) throws -> Int {
        guard let text = query[name] else { return usual }
        guard let value = Int(text), bounds.contains(value) else { throw APIError.query(name) }
        return value
    }

    /// A word of the query.
    func word<Word: RawRepresentable<String>>(_ name: String) throws -> Word? {
        guard let text = query[name] else { return nil }
        guard let word = Word(rawValue: text) else { throw APIError.query(name) }
        return word
    }
}

/// Thrown where a request is to run on a thread that may wait instead.
struct TooLongForLoop: Error {}

/// What takes the body of a request piece by piece, one piece at a time.
struct BodyReceiver: Sendable {
    var write: @Sendable (NIOCore.ByteBuffer) throws -> Void
    /// The body has come to its end.
    var finish: @Sendable () throws -> Answer
    /// It has not, and does not any more.
    var abandon: @Sendable () -> Void
}

/// What endpoints need beside the vault.
struct Services: Sendable {
    let imports: ImportRunner
    let uploadBytes: Int
    /// Does something behind the answer, on a thread that may block.
    let later: @Sendable (@escaping @Sendable () -> Void) -> Void
}

/// What an endpoint gives.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var body: [UInt8] = []
    var contentType: String?
    var fields: [(HTTPField.Name, String)] = []
    /// What is still to be done before there is an answer.
    var work: Work?

    enum Work: Sendable {
        /// Takes the body of the request; the answer comes behind it.
        case receive(BodyReceiver)
        /// Writes the body of the answer piece by piece, as fast as it is taken. What it throws
        /// before its first byte is the answer, as is another answer that it returns.
        case send(@Sendable (BodyWriter) throws -> Answer?)
    }

    static func sending(
        _ contentType: String, fields: [(HTTPField.Name, String)] = [],
        _ body: @escaping @Sendable (BodyWriter) throws -> Answer?
    ) -> Answer {
        Answer(contentType: contentType, fields: fields, work: .send(body))
    }

    static func receiving(_ receiver: BodyReceiver) -> Answer { Answer(work: .receive(receiver)) }

    static func json(
        _ value: some Encodable, status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        Answer(
            status: status, body: try JSONValue.bytes(value), contentType: "application/json")
    }

    static let nothing = Answer(status: .noContent)
}

/// A page of a list: what stands on it, and where the next one begins.
struct Page<Element: Encodable & Sendable>: Encodable, Sendable {
    var items: [Element]
    /// For the next request; `nil` on the last page.
    var next: String?

    /// Cuts a page out of a list by the identifiers of its elements.
    ///
    /// - Throws: `APIError.query` for a cursor that is of no element.
    static func of(
        _ all: [Element], _ call: Call, identifier: (Element) -> String
    ) throws -> Page {
        let limit = try call.integer("limit", 1...500, else: 100)
        var rest = all[...]
        if let cursor = call.query["cursor"] {
            guard let index = all.firstIndex(where: { identifier($0) == cursor }) else {
                throw APIError.query("cursor")
            }
            rest = all[(index + 1)...]
        }
        let items = Array(rest.prefix(limit))
        return Page(
            items: items, next: rest.count > limit ? items.last.map(identifier) : nil)
    }

    /// A page of what the store gives in the order of its numbers.
    ///
    /// - Parameters:
    ///   - call: Says from where, and how many.
    ///   - kind: What the cursor is the identifier of.
    ///   - cursor: The identifier of an element.
    ///   - fetch: At most so many from behind a number.
    /// - Returns: The page.
    /// - Throws: `APIError.query` for a cursor that is of no such thing.
    static func stored(
        _ call: Call, _ kind: IdentifierKind, cursor: (Element) -> String,
        _ fetch: (_ after: Int64, _ limit: Int) throws -> [Element]
    ) throws -> Page {
        let limit = try call.integer("limit", 1...500, else: 100)
        var after: Int64 = 0
        if let text = call.query["cursor"] {
            guard let number = call.vault.keys.identifiers.number(kind, text) else {
                throw APIError.query("cursor")
            }
            after = number
        }
        // One more than is shown tells whether there is another page.
        let found = try fetch(after, limit + 1)
        let items = Array(found.prefix(limit))
        return Page(items: items, next: found.count > limit ? items.last.map(cursor) : nil)
    }

    static var parameters: [Endpoint.Parameter] {
        [
            .init(name: "limit", schema: .integer(least: 1, most: 500)),
            .init(name: "cursor", schema: .text(most: 64)),
        ]
    }

    static func schema(_ element: Schema) -> Schema {
        .object([("items", .list(element)), ("next", .text())], needed: ["items"])
    }
}
