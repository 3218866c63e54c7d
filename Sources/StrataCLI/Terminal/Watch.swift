import StrataCore
import StrataOperations

/// Runs a long operation with a progress line and a polite Ctrl-C.
struct Watch {
    var quiet: Bool
    var language: Language

    func run<Result>(_ work: (WorkMeter) throws -> Result) throws -> Result {
        let meter = WorkMeter()
        let interrupt = Interrupt(meter)
        let progress = quiet ? nil : ProgressLine(meter, language: language)
        defer {
            progress?.end()
            withExtendedLifetime(interrupt) {}
        }
        return try work(meter)
    }
}
