import FoundationEssentials

/// How many threads can really run at once.
enum ProcessorCount {
    /// The processors that this process may use.
    static var available: Int { min(max(1, ProcessInfo.processInfo.activeProcessorCount), 64) }
}
