internal import Glibc
internal import StrataVault
internal import Synchronization

/// The log of the server: a line of JSON a request, on standard error. It names endpoints, never
/// addresses with what stands in them, nobody and no value.
struct AccessLog: Sendable {
    let isQuiet: Bool

    /// A name for a request, by which its answer and its line are found.
    static func newNumber() -> String {
        // Steps of an odd number meet every other before the first comes again.
        let number = last.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        return withUnsafeBytes(of: number.bigEndian) { Hexadecimal.text($0) }
    }

    private static let last = Atomic(UInt64.random(in: 0 ... .max))

    func note(
        _ number: String, _ method: String, _ endpoint: String, _ status: Int,
        _ microseconds: Int64, failure: (any Error)?
    ) {
        guard !isQuiet || status >= 500 else { return }
        // The kind of an error, and what it says only where no value can be in it.
        let error = status >= 500 ? failure.map { Self.kind(of: $0) } : nil
        var line = JSONText()
        line.object(
            ("endpoint", { $0.text(endpoint) }),
            ("error", error.map { error in { $0.text(error) } }),
            ("method", { $0.text(method) }), ("microseconds", { $0.integer(microseconds) }),
            ("request", { $0.text(number) }), ("status", { $0.integer(Int64(status)) }),
            ("time", { $0.integer(SystemClock.microseconds) }))
        write(line.bytes)
    }

    /// The type and the case, without what it carries.
    private static func kind(of error: any Error) -> String {
        let name = "\(error)".prefix { $0 != "(" && $0 != "\n" }
        return "\(type(of: error)).\(name.prefix(60))"
    }

    private func write(_ line: [UInt8]) {
        let all = line + [0x0A]
        _ = all.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
