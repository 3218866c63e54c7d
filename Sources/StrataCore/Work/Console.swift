package import Glibc

/// What a command speaks with: the streams, variables and language of whoever called it.
///
/// By itself that is the process. A server that carries out a command for somebody binds theirs to
/// the thread that does it, so one command's lines never come out at another's. Threads that a
/// command starts bind it anew: `Workers` and `Background` do.
package struct Console: Sendable {
    package var input: CInt = STDIN_FILENO
    package var output: CInt = STDOUT_FILENO
    package var errors: CInt = STDERR_FILENO
    package var language: Language
    /// The system's number of the user that called.
    package var user: uid_t
    /// The caller, where that is another process.
    package var caller: Caller?

    /// Another process that called.
    package struct Caller: Sendable {
        /// Its variables, as far as commands know them.
        package var environment: [String: String]
        /// Whether it wants the command to end.
        package var stop: StopSignal
        /// Asks for a secret on its terminal; the bytes are the callee's to wipe.
        package var ask: @Sendable (_ question: String) -> Answer

        package init(
            environment: [String: String], stop: StopSignal,
            ask: @escaping @Sendable (_ question: String) -> Answer
        ) {
            self.environment = environment
            self.stop = stop
            self.ask = ask
        }
    }

    /// What came of a question.
    package enum Answer: Sendable, Hashable {
        case typed([UInt8])
        case noTerminal
        case empty
        case tooLong
        case interrupted
    }

    /// That of the process.
    package static let process = Console(
        language: ProcessLanguage.own, user: geteuid(), caller: nil)

    /// That of the command which runs here.
    @TaskLocal package static var current = Console.process

    private init(language: Language, user: uid_t, caller: Caller?) {
        self.language = language
        self.user = user
        self.caller = caller
    }

    package init(
        input: CInt, output: CInt, errors: CInt, language: Language, user: uid_t, caller: Caller
    ) {
        self.init(language: language, user: user, caller: caller)
        self.input = input
        self.output = output
        self.errors = errors
    }

    /// A variable of the caller's environment.
    package func variable(_ name: String) -> String? {
        if let caller { return caller.environment[name] }
        return getenv(name).map { String(cString: $0) }
    }

    package static func isTerminal(_ stream: CInt) -> Bool { isatty(stream) == 1 }

    // MARK: Streams

    /// `write(2)` to one of the streams. For another process it waits for room only until that wants
    /// to stop or is gone.
    ///
    /// - Returns: The bytes written, or -1 with `errno`.
    package func write(_ bytes: UnsafeRawBufferPointer, to stream: CInt) -> Int {
        guard let stop = caller?.stop else {
            return Glibc.write(stream, bytes.baseAddress, bytes.count)
        }
        guard Self.wait(stream, POLLOUT, stop) else {
            errno = EPIPE
            return -1
        }
        // A pipe that has room takes so much without blocking.
        let count = min(bytes.count, Int(PIPE_BUF))
        let written = Glibc.write(stream, bytes.baseAddress, count)
        if written < 0, errno == EPIPE {
            stop.stopUnheard()
            errno = EPIPE
        }
        return written
    }

    /// Writes a text to one of the streams, all of it unless that fails.
    package func write(_ text: String, to stream: CInt) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = write(rest, to: stream)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }

    /// `read(2)` of the input. From another process it waits for something only until that wants to
    /// stop or is gone, which is the end of the input.
    ///
    /// - Returns: The bytes read, or -1 with `errno`.
    package func read(into bytes: UnsafeMutableRawBufferPointer) -> Int {
        if let stop = caller?.stop, !Self.wait(input, POLLIN, stop) { return 0 }
        return Glibc.read(input, bytes.baseAddress, bytes.count)
    }

    /// A line of the input without its end; `nil` behind the last.
    package func readLine() -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = withUnsafeMutableBytes(of: &byte) { read(into: $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                if line.isEmpty { return nil }
                break
            }
            if byte == UInt8(ascii: "\n") { break }
            line.append(byte)
        }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// Waits until a stream can be used; where its holder wants to stop, only looks whether it can.
    private static func wait(_ stream: CInt, _ events: CInt, _ stop: StopSignal) -> Bool {
        var waiting = pollfd(fd: stream, events: Int16(events), revents: 0)
        while true {
            let isStopped = stop.isStopped
            let ready = poll(&waiting, 1, isStopped ? 0 : 100)
            if ready > 0 || (ready < 0 && errno != EINTR) { return true }
            if isStopped { return false }
        }
    }
}
