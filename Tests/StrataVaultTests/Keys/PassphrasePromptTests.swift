import Foundation
import StrataVault
import Synchronization
import Testing

/// On a pseudo-terminal: what this process types at one end is read at the other.
@Suite(.serialized) struct PassphrasePromptTests {
    private final class Terminal: Sendable {
        let typing: Int32
        let path: String

        struct Failed: Error {}

        init() throws {
            typing = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var unlocked: CInt = 0
            var number: CInt = 0
            // What unlockpt and ptsname do, which Swift's module of the C library lacks.
            guard typing >= 0, ioctl(typing, 0x4004_5431, &unlocked) == 0,
                ioctl(typing, 0x8004_5430, &number) == 0
            else { throw Failed() }
            path = "/dev/pts/\(number)"
            // The last reader's going would hang the terminal up.
            keeper = open(path, O_RDWR | O_NOCTTY)
        }

        private let keeper: Int32

        deinit {
            close(keeper)
            close(typing)
        }

        var showsWhatIsTyped: Bool {
            var settings = termios()
            tcgetattr(keeper, &settings)
            return settings.c_lflag & tcflag_t(ECHO) != 0
        }

        func type(_ text: String) { _ = write(typing, text, text.utf8.count) }

        /// Waits until the question stands there and nothing is shown.
        func awaitQuestion() {
            let end = Date(timeIntervalSinceNow: 10)
            while showsWhatIsTyped, Date() < end { usleep(2_000) }
            usleep(20_000)
        }

        func shown() -> String {
            var buffer = [UInt8](repeating: 0, count: 4_096)
            _ = fcntl(typing, F_SETFL, O_NONBLOCK)
            let count = read(typing, &buffer, buffer.count)
            return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        }
    }

    private func ask(
        _ terminal: Terminal, then act: @escaping @Sendable () -> Void
    ) -> Result<[UInt8], any Error> {
        let thread = Thread {
            terminal.awaitQuestion()
            act()
        }
        thread.start()
        return Result {
            try PassphrasePrompt.ask("Passphrase: ", terminal: terminal.path)
                .withBytes { Array($0) }
        }
    }

    @Test func whatIsTypedIsReadAndNotShown() throws {
        let terminal = try Terminal()
        let answer = ask(terminal) { terminal.type("correct horse\n") }
        #expect(try answer.get() == Array("correct horse".utf8))
        #expect(terminal.showsWhatIsTyped)
        let shown = terminal.shown()
        #expect(shown.contains("Passphrase: ") && !shown.contains("horse"))
    }

    @Test func whatWasTypedBeforeTheQuestionIsNotTaken() throws {
        let terminal = try Terminal()
        terminal.type("early\n")
        // The kernel carries it from one end to the other by itself.
        usleep(50_000)
        let answer = ask(terminal) { terminal.type("late\n") }
        #expect(try answer.get() == Array("late".utf8))
    }

    @Test func anEmptyLineAndAnEndAreNoPassphrase() throws {
        for text in ["\n", "\u{4}"] {
            let terminal = try Terminal()
            let answer = ask(terminal) { terminal.type(text) }
            #expect(throws: PassphraseError.empty(path: terminal.path)) { try answer.get() }
            #expect(terminal.showsWhatIsTyped)
        }
    }

    @Test func whereThereIsNoTerminalNobodyIsAsked() throws {
        for path in ["/dev/null", "/nowhere"] {
            #expect(throws: PassphraseError.noTerminal) {
                _ = try PassphrasePrompt.ask("?", terminal: path)
            }
        }
    }

    private static let came = Atomic<Int32>(0)

    /// A signal that this process handles itself: it is handled once the terminal is as before.
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aSignalLeavesTheTerminalAsItWas(number: Int32) throws {
        let terminal = try Terminal()
        Self.came.store(0, ordering: .sequentiallyConsistent)
        let before = signal(number) {
            PassphrasePromptTests.came.store($0, ordering: .sequentiallyConsistent)
        }
        defer { signal(number, before) }
        let answer = ask(terminal) { kill(getpid(), number) }
        #expect(throws: PassphraseError.interrupted) { try answer.get() }
        let end = Date(timeIntervalSinceNow: 10)
        while Self.came.load(ordering: .sequentiallyConsistent) == 0, Date() < end { usleep(1_000) }
        #expect(Self.came.load(ordering: .sequentiallyConsistent) == number)
        #expect(terminal.showsWhatIsTyped)
    }
}
