internal import Glibc
internal import StrataVault

/// The log of the server: a line of JSON a request, on standard error. It names endpoints, never
/// addresses with what stands in them, nobody and no value.
struct AccessLog: Sendable {
    let isQuiet: Bool

    /// A name for a request, by which its answer and its line are found.
    static func newNumber() -> String {
        Hexadecimal.text(SystemRandom.bytes(8))
    }

    func note(
        _ number: String, _ method: String, _ endpoint: String, _ status: Int,
        _ microseconds: Int64, failure: (any Error)?
    ) {
        guard !isQuiet || status >= 500 else { return }
        var line: [String: JSONValue] = [
            "time": .integer(Int(SystemClock.microseconds)), "request": .text(number),
            "method": .text(method), "endpoint": .text(endpoint), "status": .integer(status),
            "microseconds": .integer(Int(microseconds)),
        ]
        // The kind of an error, and what it says only where no value can be in it.
        if let failure, status >= 500 { line["error"] = .text(Self.kind(of: failure)) }
        write(.object(line))
    }

    /// The type and the case, without what it carries.
    private static func kind(of error: any Error) -> String {
        let name = "\(error)".prefix { $0 != "(" && $0 != "\n" }
        return "\(type(of: error)).\(name.prefix(60))"
    }

    func write(_ line: JSONValue) {
        guard let bytes = try? JSONValue.bytes(line) else { return }
        let all = bytes + [0x0A]
        _ = all.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
