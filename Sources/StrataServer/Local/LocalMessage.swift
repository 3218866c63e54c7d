internal import FoundationEssentials
internal import StrataCore

/// What a client says first: the command, and what it needs to know of who calls. The streams
/// (input, output, errors) and the working folder come beside it, as open descriptors.
struct LocalCall: Codable, Sendable {
    var arguments: [String]
    var environment: [String: String]
    var language: String
    /// The caller's mask of file modes.
    var mask: UInt32
    /// Folders that were named from the root, with device and node as the caller sees them: a
    /// server in another view of the file system would open other files.
    var seen: [String: [UInt64]]

    static let descriptors = 4
    static let longest = 1 << 20

    /// The bytes that a client begins with: a name, the version of what follows, its length.
    private static let name = Array("strata-local".utf8)
    static let headerLength = name.count + 4 + 4
    private static let version: UInt32 = 1

    /// The message as it is sent.
    ///
    /// - Throws: `LocalError.tooLong`.
    func bytes(program: String) throws -> [UInt8] {
        let body = try JSONEncoder().encode(Versioned(program: program, call: self))
        guard body.count <= Self.longest else { throw LocalError.tooLong }
        return Self.name + LocalFrame.number(Self.version) + LocalFrame.number(UInt32(body.count))
            + body
    }

    /// The length of the body behind a header.
    ///
    /// - Throws: `LocalError.otherVersion`, `.tooLong`.
    static func length(_ header: [UInt8]) throws(LocalError) -> Int {
        guard header.count == headerLength, header.starts(with: name),
            LocalFrame.number(header[name.count...]) == version
        else { throw .otherVersion }
        let length = Int(LocalFrame.number(header[(name.count + 4)...]))
        guard length <= longest else { throw .tooLong }
        return length
    }

    /// - Throws: `LocalError.otherVersion` for what another version of the program says, or none.
    init(_ body: [UInt8], program: String) throws(LocalError) {
        guard let said = try? JSONDecoder().decode(Versioned.self, from: Data(body)),
            said.program == program
        else { throw .otherVersion }
        self = said.call
    }

    init(
        arguments: [String], environment: [String: String], language: Language, mask: UInt32,
        seen: [String: [UInt64]]
    ) {
        self.arguments = arguments
        self.environment = environment
        self.language = language.rawValue
        self.mask = mask
        self.seen = seen
    }

    private struct Versioned: Codable {
        var program: String
        var call: LocalCall
    }
}

/// What goes to and fro while a command runs: a byte that tells what it is, four bytes of length,
/// and a body.
struct LocalFrame: Sendable, Hashable {
    enum Kind: UInt8, Sendable {
        /// From the server: asks for a secret; the body is the question.
        case question = 0x3F
        /// From the server, the last: the exit code, four bytes.
        case exit = 0x24
        /// From the server, the last: nothing was begun; the body says why.
        case refused = 0x21
        /// From the client: a byte that says what came of a question, then the secret.
        case answer = 0x41
        /// From the client: the command shall end.
        case stop = 0x53
    }

    var kind: Kind
    var body: [UInt8]

    /// Questions and secrets are short.
    static let longest = 64 << 10

    var bytes: [UInt8] { [kind.rawValue] + Self.number(UInt32(body.count)) + body }

    static func number(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    static func number(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

extension LocalSocket {
    /// - Returns: `nil` where the other end is gone or says what is no frame.
    func receiveFrame() -> LocalFrame? {
        var none: [CInt] = []
        defer { for descriptor in none { LocalSocket(descriptor: descriptor).close() } }
        guard let header = receive(5, descriptors: &none),
            let kind = LocalFrame.Kind(rawValue: header[0])
        else { return nil }
        let length = Int(LocalFrame.number(header[1...]))
        guard length <= LocalFrame.longest, none.isEmpty,
            let body = receive(length, descriptors: &none), none.isEmpty
        else { return nil }
        return LocalFrame(kind: kind, body: body)
    }

    @discardableResult
    func send(_ kind: LocalFrame.Kind, _ body: [UInt8] = []) -> Bool {
        send(LocalFrame(kind: kind, body: body).bytes)
    }
}
