internal import Dispatch
internal import Glibc
internal import ServiceLifecycle
internal import StrataCore
internal import Synchronization

/// Carries out commands for processes of the server's own user, or of the system's, that connect
/// to a socket in the vault's folder.
///
/// Who could open the vault's files anyway is served, and nobody else, so the server opens no file
/// for somebody who could not. Who acts is asked by the command itself.
package final class LocalCommands: Service {
    /// Runs a command line, without the program's name, with the console that is bound.
    ///
    /// - Returns: The exit code.
    package typealias Runner = @Sendable (_ arguments: [String]) -> Int32

    private let folder: String
    private let program: String
    private let most: Int
    private let run: Runner
    private let state = Mutex(State())

    private struct State {
        var isEnding = false
        var next = 0
        var conversations: [Int: LocalConversation] = [:]
        var threads: [Int: WorkThread] = [:]
    }

    /// - Parameters:
    ///   - folder: The vault's, whose lock this process holds.
    ///   - program: This program's version; clients' has to be the same.
    ///   - most: Commands at a time.
    ///   - run: Runs a command line on the thread that calls.
    package init(folder: String, program: String, most: Int = 16, run: @escaping Runner) {
        self.folder = folder
        self.program = program
        self.most = most
        self.run = run
    }

    /// Listens until it is told to end; then commands are asked to end, and waited for.
    ///
    /// - Throws: `LocalError.foreign`, `.cannotListen`.
    package func run() async throws {
        let socket = try LocalSocket.listen(in: folder)
        guard let thread = WorkThread({ self.accept(socket) }) else {
            throw LocalError.cannotListen(path: folder, reason: SystemReason.text(EAGAIN))
        }
        // Ends also where the task is cancelled.
        try? await gracefulShutdown()
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.end(socket, thread)
                continuation.resume()
            }
        }
    }

    private func end(_ socket: LocalSocket, _ thread: WorkThread) {
        LocalSocket.remove(in: folder)
        let running = state.withLock { state in
            state.isEnding = true
            return Array(state.conversations.values)
        }
        socket.shutDown()
        thread.join()
        socket.close()
        for conversation in running { conversation.end() }
        for thread in state.withLock({ Array($0.threads.values) }) { thread.join() }
    }

    private func accept(_ socket: LocalSocket) {
        while let peer = socket.accept() {
            join()
            guard let user = peer.peer, user == geteuid() || user == 0 else {
                refuse(peer, .foreignPeer)
                continue
            }
            if !begin(peer, user) { refuse(peer, .tooMany) }
        }
    }

    /// Gives back the threads of conversations that are over.
    private func join() {
        let done = state.withLock { state in
            let done = state.threads.filter { state.conversations[$0.key] == nil }
            for number in done.keys { state.threads[number] = nil }
            return done
        }
        for thread in done.values { thread.join() }
    }

    private func begin(_ peer: LocalSocket, _ user: uid_t) -> Bool {
        state.withLock { state in
            guard !state.isEnding, state.conversations.count < most else { return false }
            let conversation = LocalConversation(peer, user: user, program: program, run: run)
            state.next += 1
            let number = state.next
            let thread = WorkThread {
                conversation.hold()
                self.state.withLock { $0.conversations[number] = nil }
            }
            guard let thread else { return false }
            state.conversations[number] = conversation
            state.threads[number] = thread
            return true
        }
    }

    /// Nobody's language is known yet.
    private func refuse(_ peer: LocalSocket, _ error: LocalError) {
        let text = Language.allCases.map { error.message.text(in: $0) }.joined(separator: " / ")
        peer.send(.refused, Array(text.utf8))
        peer.close()
    }
}
