internal import CLinux
internal import Dispatch
internal import Glibc
internal import StrataCore
internal import Synchronization

/// A client's connection, from its first words to the exit code.
///
/// It runs on a thread of its own, which takes the client's working folder and mask of file modes:
/// whatever file a command names and wherever in the program it is opened, it is the one that the
/// client means. Threads that the command starts have both from this one.
final class LocalConversation: Sendable {
    private let socket: LocalSocket
    private let user: uid_t
    private let program: String
    private let run: LocalCommands.Runner
    private let stop = StopSignal()
    private let asked = DispatchSemaphore(value: 0)
    private let answer = Mutex<Console.Answer?>(nil)

    init(_ socket: LocalSocket, user: uid_t, program: String, run: @escaping LocalCommands.Runner) {
        self.socket = socket
        self.user = user
        self.program = program
        self.run = run
    }

    /// Asks the command to end, as Control-C does.
    func end() { stop.stop() }

    /// Carries out what the client asks for.
    func hold() {
        defer { socket.close() }
        // Whoever says nothing holds no thread for long.
        socket.limitReading(seconds: 10)
        var descriptors: [CInt] = []
        defer { for descriptor in descriptors { close(descriptor) } }
        let call: LocalCall
        do { call = try listen(&descriptors) } catch {
            refuse(error, .en)
            return
        }
        socket.limitReading(seconds: 0)
        let language = Language(rawValue: call.language) ?? .en
        do { try settle(call, folder: descriptors[3]) } catch {
            refuse(error, language)
            return
        }
        guard let reader = WorkThread({ self.read() }) else {
            refuse(.tooMany, language)
            return
        }
        let console = Console(
            input: descriptors[0], output: descriptors[1], errors: descriptors[2],
            language: language, user: user,
            caller: Console.Caller(environment: call.environment, stop: stop) { self.ask($0) })
        let code = Console.$current.withValue(console) { run(call.arguments) }
        socket.send(.exit, LocalFrame.number(UInt32(bitPattern: code)))
        socket.shutDown()
        reader.join()
    }

    private func listen(_ descriptors: inout [CInt]) throws(LocalError) -> LocalCall {
        guard let header = socket.receive(LocalCall.headerLength, descriptors: &descriptors) else {
            throw .gone
        }
        let length = try LocalCall.length(header)
        guard let body = socket.receive(length, descriptors: &descriptors) else { throw .gone }
        let call = try LocalCall(body, program: program)
        guard descriptors.count == LocalCall.descriptors else { throw .otherVersion }
        return call
    }

    /// Goes where the client is.
    private func settle(_ call: LocalCall, folder: CInt) throws(LocalError) {
        if let path = LocalView.difference(call.seen) { throw .otherPlace(path: path) }
        if linux_own_folder() == 0 {
            guard fchdir(folder) == 0 else { throw .otherFolder }
            umask(mode_t(call.mask & 0o777))
            return
        }
        // Some sandboxes forbid it; then only commands from the server's own folder are right.
        var (own, theirs) = (stat(), stat())
        guard stat(".", &own) == 0, fstat(folder, &theirs) == 0, own.st_dev == theirs.st_dev,
            own.st_ino == theirs.st_ino
        else { throw .otherFolder }
    }

    private func refuse(_ error: LocalError, _ language: Language) {
        socket.send(.refused, Array(error.message.text(in: language).utf8))
    }

    /// Takes what the client says while the command runs. When it is gone, the command shall end.
    private func read() {
        defer {
            stop.stop()
            asked.signal()
        }
        while let frame = socket.receiveFrame() {
            switch frame.kind {
            case .stop: stop.stop()
            case .answer:
                answer.withLock { $0 = LocalAnswer.answer(frame.body) }
                asked.signal()
            case .question, .exit, .refused: return
            }
        }
    }

    private func ask(_ question: String) -> Console.Answer {
        guard !stop.isStopped, socket.send(.question, Array(question.utf8)) else {
            return .interrupted
        }
        let listener = stop.listen { self.asked.signal() }
        defer { stop.forget(listener) }
        asked.wait()
        return answer.withLock { answer in
            defer { answer = nil }
            return answer ?? .interrupted
        }
    }
}
