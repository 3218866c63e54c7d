import Dispatch
import StrataCore
import StrataOperations
import Synchronization

/// One line on a terminal that says how far a long operation is, its rate and the time left.
///
/// Nothing is written where standard error is no terminal, or in the first half second.
final class ProgressLine: Sendable {
    private let meter: WorkMeter
    private let language: Language
    private let start = DispatchTime.now()
    private let console = Console.current
    private let timer: Mutex<(any DispatchSourceTimer)?>
    private let isShown = Atomic<Bool>(false)

    init?(_ meter: WorkMeter, language: Language) {
        guard StandardError.isTerminal else { return nil }
        self.meter = meter
        self.language = language
        let queue = DispatchQueue(label: "strata.progress")
        timer = Mutex(DispatchSource.makeTimerSource(queue: queue))
        timer.withLock { timer in
            timer?.schedule(deadline: .now() + 0.5, repeating: 0.2)
            timer?.setEventHandler { [weak self] in self?.show() }
            timer?.resume()
        }
    }

    /// Takes the line away.
    func end() {
        timer.withLock { timer in
            timer?.cancel()
            timer = nil
            if isShown.exchange(false, ordering: .relaxed) { StandardError.write("\r\u{1B}[2K") }
        }
    }

    private func show() {
        timer.withLock { timer in
            guard timer != nil else { return }
            isShown.store(true, ordering: .relaxed)
            Console.$current.withValue(console) {
                let line = DisplayText.clip(text(), max(20, Terminal.width - 1))
                StandardError.write("\r\u{1B}[2K\(line)")
            }
        }
    }

    private func text() -> String {
        let seconds =
            Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
        let (done, total) = (meter.bytesDone, meter.bytesTotal)
        let rate = Double(done) / max(seconds, 0.001)
        guard total > done, rate > 0 else {
            return Message(
                "cli.progress.open",
                ["done": NumberText.size(done), "rate": NumberText.size(Int(rate))]
            ).text(in: language)
        }
        return Message(
            "cli.progress",
            [
                "share": NumberText.percent(Double(done) / Double(total)),
                "rate": NumberText.size(Int(rate)),
                "left": NumberText.duration(Double(total - done) / rate),
            ]
        ).text(in: language)
    }
}
