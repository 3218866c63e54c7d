/// Files one behind the other as one stream (ustar, IEEE Std 1003.1-1988): every tool of every system
/// opens it, and nothing has to be known of it before but the length of each file.
package struct TarStream: ~Copyable {
    private let sink: ByteSink
    /// Seconds since 1970, UTC.
    private let time: Int64

    package init(to sink: ByteSink, seconds time: Int64) {
        self.sink = sink
        self.time = time
    }

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - name: At most 100 bytes of ASCII.
    ///   - length: How many bytes `body` writes.
    ///   - body: Writes them.
    /// - Throws: `OutputError`, and what `body` throws.
    package func add(
        _ name: String, length: Int64, _ body: (ByteSink) throws -> Void
    ) throws {
        precondition(name.utf8.count <= 100 && length < 1 << 33)
        try sink.write(header(name, length))
        try body(sink)
        try sink.write([UInt8](repeating: 0, count: Int((512 - length % 512) % 512)))
    }

    /// Two empty blocks are the end.
    package consuming func finish() throws {
        try sink.write([UInt8](repeating: 0, count: 1_024))
    }

    private func header(_ name: String, _ length: Int64) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at place: Int) {
            header.replaceSubrange(place..<(place + text.utf8.count), with: text.utf8)
        }
        func octal(_ number: Int64, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        put(name, at: 0)
        put(octal(0o600, 7), at: 100)
        put(octal(0, 7), at: 108)
        put(octal(0, 7), at: 116)
        put(octal(length, 11), at: 124)
        put(octal(time, 11), at: 136)
        put("        0", at: 148)
        put("ustar", at: 257)
        put("00", at: 263)
        put(octal(header.reduce(0) { $0 + Int64($1) }, 6), at: 148)
        header[154] = 0
        return header
    }
}
