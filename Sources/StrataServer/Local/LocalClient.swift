internal import Dispatch
internal import Glibc
package import StrataCore

/// A command's process, while a server carries the command out.
package struct LocalClient: Sendable {
    private let socket: LocalSocket
    private let program: String

    /// Connects to the server that has the vault of a folder; `nil` where none has it.
    ///
    /// - Parameters:
    ///   - folder: The vault's.
    ///   - program: This program's version; the server's has to be the same.
    /// - Throws: `LocalError`.
    package init?(folder: String, program: String) throws(LocalError) {
        guard let socket = try LocalSocket.connect(in: folder) else { return nil }
        self.socket = socket
        self.program = program
    }

    /// What came of a command.
    package enum End: Sendable, Hashable {
        case exit(Int32)
        /// Nothing was begun, and why, in the caller's language.
        case refused(String)
    }

    /// Has the server carry out a command, with this process's streams and working folder.
    ///
    /// - Parameters:
    ///   - arguments: Without the program's name.
    ///   - environment: What the command may know of it.
    ///   - language: The caller's.
    ///   - ask: Asks for a secret on this process's terminal.
    /// - Returns: What came of it.
    /// - Throws: `LocalError.gone` where the server ended before the command did.
    package func run(
        _ arguments: [String], environment: [String: String], language: Language,
        ask: (_ question: String) -> Console.Answer
    ) throws -> End {
        defer { socket.close() }
        let mask = umask(0)
        umask(mask)
        let call = LocalCall(
            arguments: arguments, environment: environment, language: language, mask: mask,
            seen: LocalView.folders(named: arguments + environment.values))
        let folder = open(".", LocalSocket.pathOnly | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw LocalError.otherFolder }
        defer { close(folder) }
        let streams = (0..<CInt(3)).map { fcntl($0, F_GETFD) >= 0 ? $0 : open("/dev/null", O_RDWR) }
        let bytes = try call.bytes(program: program)
        // Before anything is begun that Control-C would leave alone.
        var interrupt: LocalInterrupt? = LocalInterrupt(socket)
        defer { withExtendedLifetime(interrupt) {} }
        let isSent = socket.send(bytes, descriptors: streams + [folder])
        while let frame = socket.receiveFrame() {
            switch frame.kind {
            case .exit: return .exit(Int32(bitPattern: LocalFrame.number(frame.body)))
            case .refused: return .refused(String(decoding: frame.body, as: UTF8.self))
            case .question:
                // At a question Control-C ends this process, and with it the command.
                interrupt = nil
                var answer = LocalAnswer.bytes(ask(String(decoding: frame.body, as: UTF8.self)))
                socket.send(.answer, answer)
                LocalAnswer.wipe(&answer)
                interrupt = LocalInterrupt(socket)
            case .answer, .stop: throw LocalError.otherVersion
            }
        }
        throw isSent ? LocalError.gone : LocalError.tooMany
    }
}

/// Hands Control-C on to the server; a second one ends this process at once.
private final class LocalInterrupt {
    private let source: any DispatchSourceSignal

    init(_ socket: LocalSocket) {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(
            signal: SIGINT, queue: DispatchQueue(label: "strata.interrupt"))
        nonisolated(unsafe) var isAsked = false
        source.setEventHandler {
            // One at a time: the queue is serial.
            if isAsked { _exit(130) }
            isAsked = true
            socket.send(.stop)
        }
        source.resume()
        self.source = source
    }

    deinit {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}

/// Answers to questions as they are sent.
enum LocalAnswer {
    static func bytes(_ answer: Console.Answer) -> [UInt8] {
        switch answer {
        case .typed(let secret): [0] + secret
        case .noTerminal: [1]
        case .empty: [2]
        case .tooLong: [3]
        case .interrupted: [4]
        }
    }

    static func answer(_ bytes: [UInt8]) -> Console.Answer {
        switch bytes.first {
        case 0: .typed(Array(bytes.dropFirst()))
        case 1: .noTerminal
        case 2: .empty
        case 3: .tooLong
        default: .interrupted
        }
    }

    static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { bytes in
            if let base = bytes.baseAddress { explicit_bzero(base, bytes.count) }
        }
    }
}
