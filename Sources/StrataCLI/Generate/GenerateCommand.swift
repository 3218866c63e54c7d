import ArgumentParser
import Foundation
import StrataCore
import StrataOperations
import Synchronization

/// Set by Ctrl-C, so that the unfinished file goes before the process does.
private let interrupted = Atomic<Bool>(false)

/// The locale's language: `--language` is that of the data here.
private let messageLanguage = ProcessLanguage.decide(
    arguments: [], environment: ProcessInfo.processInfo.environment)

/// `strata generate`: made-up lists, call logs, purchases and notes for demos, tests and load.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make up telemarketing data for demos, tests and load.",
        discussion: """
            Numbers have valid check digits and come from ranges that are reserved for fiction, or \
            that nobody can dial or was given, where such ranges exist. The same options give the \
            same bytes on every machine.
            """)

    @Argument(help: "contacts, calls, purchases or notes.")
    var kind: GenerateKind

    @Option(help: "How many rows, or documents for notes.")
    var rows: Int

    @Option(help: "The number that decides what is made up.")
    var seed: UInt64 = 1

    @Option(help: "The language of the data: zh, en or mixed.")
    var language: GenerateLanguage = .mixed

    @Option(help: "Also write what each column, or each span of notes, truly is to this new file.")
    var truth: String?

    @Option(name: [.short, .customLong("output")], help: "A new file; standard output without it.")
    var output: String?

    @Option(help: "csv or jsonl (notes: jsonl only).")
    var format: GenerateFormat?

    @Option(help: "Column names: clear, cryptic or opaque.")
    var headers: GenerateHeaders = .clear

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        if output != nil || truth != nil {
            // There is a file to remove; a second signal ends the process as usual.
            for number in [SIGINT, SIGTERM] {
                signal(number) { number in
                    interrupted.store(true, ordering: .relaxed)
                    signal(number, SIG_DFL)
                }
            }
        }
        var meter = ProgressMeter(rows: rows)
        do throws(GenerateError) {
            let generator = try DataGenerator(
                GenerateRequest(
                    kind: kind, rows: rows, seed: seed, language: language, format: format,
                    headers: headers))
            try generator.run(
                output: output.map { .file(path: $0) } ?? .standardOutput, truthPath: truth
            ) { done in
                meter.show(done)
                return !interrupted.load(ordering: .relaxed)
            }
            meter.end()
            if let output, isatty(STDERR_FILENO) == 1 {
                Self.say(Message("generate.done", ["rows": "\(rows)", "path": output]))
            }
        } catch {
            meter.end()
            if error != .readerGone { Self.say(error.message) }
            throw Self.exitCode(for: error)
        }
    }

    private static func exitCode(for error: GenerateError) -> ExitCode {
        switch error {
        case .notesAreLines, .rowsOutOfRange, .sameFile: ExitCode(2)
        case .exists, .cannotCreate, .cannotWrite: ExitCode(1)
        // As the shell reports a program that a signal ended.
        case .interrupted: ExitCode(128 + SIGINT)
        case .readerGone: ExitCode(128 + SIGPIPE)
        }
    }

    private static func say(_ message: Message) {
        FileHandle.standardError.write(
            Data((message.text(in: messageLanguage) + "\n").utf8))
    }
}

/// One line on the terminal that says how far the work is; silent where nobody watches.
private struct ProgressMeter {
    private let rows: Int
    private let isShown = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var wrote = false

    init(rows: Int) { self.rows = rows }

    mutating func show(_ done: Int) {
        guard isShown, done < rows else { return }
        let now = ContinuousClock.now
        guard last.duration(to: now) > .milliseconds(120) else { return }
        last = now
        let seconds = start.duration(to: now) / .seconds(1)
        let rate = Double(done) / seconds
        let figures = [
            "done": "\(done)", "rows": "\(rows)", "percent": "\(done * 100 / rows)",
            "rate": "\(Int(rate))", "left": "\(Int(Double(rows - done) / rate) + 1)",
        ]
        let message = Message("generate.progress", figures)
        wrote = true
        let line = "\r\u{1B}[K" + message.text(in: messageLanguage)
        FileHandle.standardError.write(Data(line.utf8))
    }

    mutating func end() {
        guard wrote else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
        wrote = false
    }
}

extension GenerateKind: ExpressibleByArgument {}
extension GenerateLanguage: ExpressibleByArgument {}
extension GenerateFormat: ExpressibleByArgument {}
extension GenerateHeaders: ExpressibleByArgument {}
