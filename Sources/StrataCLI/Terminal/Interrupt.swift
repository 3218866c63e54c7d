import Dispatch
import Glibc
import StrataOperations

/// Turns Ctrl-C into a polite stop; a second one ends the process at once.
final class Interrupt {
    private let source: any DispatchSourceSignal

    /// Watches until it is released.
    init(_ meter: WorkMeter) {
        signal(SIGINT, SIG_IGN)
        let queue = DispatchQueue(label: "strata.interrupt")
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
        source.setEventHandler {
            if meter.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
            meter.cancel()
        }
        source.resume()
    }

    deinit {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
