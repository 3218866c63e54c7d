import Glibc
import StrataCore

/// Where bytes go: the caller's standard output, a file that takes its name only when it is complete,
/// or somebody who takes them piece by piece.
///
/// One thread at a time.
package final class ByteSink {
    private let descriptor: CInt
    private let console: Console?
    private let path: String
    private let file: ReplacingFile?
    private let taker: (([UInt8]) throws(OutputError) -> Void)?
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 16

    /// Standard output.
    package init() {
        let console = Console.current
        descriptor = console.output
        self.console = console
        path = "-"
        file = nil
        taker = nil
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    /// A file.
    package init(file: ReplacingFile) {
        descriptor = file.descriptor
        console = nil
        path = file.path
        self.file = file
        taker = nil
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    /// Somebody who takes the bytes; what they throw ends it.
    package init(_ taker: @escaping ([UInt8]) throws(OutputError) -> Void) {
        descriptor = -1
        console = nil
        path = "-"
        file = nil
        self.taker = taker
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    /// Writes bytes to standard output, all of them.
    package static func print(_ bytes: some Sequence<UInt8>) throws(OutputError) {
        let sink = ByteSink()
        try sink.write(bytes)
        try sink.finish()
    }

    package func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    package func write(_ text: String) throws(OutputError) { try write(text.utf8) }

    /// Hands everything written so far to the system.
    package func flush() throws(OutputError) {
        if let taker {
            guard !buffer.isEmpty else { return }
            let full = buffer
            buffer = []
            return try taker(full)
        }
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
                return console?.write(rest, to: descriptor)
                    ?? Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(path: path, reason: OutputError.systemReason)
            }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left; a file gets its name.
    package func finish() throws(OutputError) {
        try flush()
        try file?.commit()
    }
}
