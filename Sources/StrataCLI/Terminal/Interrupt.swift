import Dispatch
import Glibc
import StrataCore
import StrataOperations

/// Turns Ctrl-C into a polite stop; a second one ends the caller's process at once.
final class Interrupt {
    private let source: (any DispatchSourceSignal)?
    private let stop: StopSignal?
    private let listener: Int

    /// Watches until it is released.
    init(_ meter: WorkMeter) {
        if let stop = Console.current.caller?.stop {
            source = nil
            self.stop = stop
            listener = stop.listen { meter.cancel() }
            return
        }
        stop = nil
        listener = 0
        signal(SIGINT, SIG_IGN)
        let queue = DispatchQueue(label: "strata.interrupt")
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
        source.setEventHandler {
            if meter.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
            meter.cancel()
        }
        source.resume()
        self.source = source
    }

    deinit {
        stop?.forget(listener)
        guard let source else { return }
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
