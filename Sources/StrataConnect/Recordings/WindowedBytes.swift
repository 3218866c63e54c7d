import Glibc

/// The bytes of a file by their place, a window of them in memory at a time.
///
/// One thread at a time. A place beyond the end has no bytes; nothing here traps.
final class WindowedBytes {
    let count: Int
    private let load: (_ offset: Int, _ count: Int) -> [UInt8]
    private var window: [UInt8] = []
    private var start = 0

    private static let windowLength = 1 << 16

    /// - Parameters:
    ///   - count: How many bytes there are.
    ///   - load: Gives at most so many bytes from a place on; fewer where it cannot.
    init(count: Int, load: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) {
        self.count = count
        self.load = load
    }

    convenience init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { offset, count in
            Array(bytes[offset..<min(bytes.count, offset + count)])
        }
    }

    /// An open file, which stays the caller's.
    convenience init(descriptor: CInt, count: Int) {
        self.init(count: count) { offset, count in
            [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let got = pread(
                        descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
                        off_t(offset + filled))
                    if got < 0, errno == EINTR { continue }
                    guard got > 0 else { break }
                    filled += got
                }
            }
        }
    }

    /// The bytes from a place on, fewer at the end of the file.
    func bytes(at offset: Int, count wanted: Int) -> ArraySlice<UInt8> {
        guard offset >= 0, offset < count, wanted > 0 else { return [] }
        let wanted = min(wanted, count - offset)
        if offset < start || offset + wanted > start + window.count {
            start = offset
            window = load(offset, min(max(wanted, Self.windowLength), count - offset))
        }
        let from = offset - start
        return window[from..<min(window.count, from + wanted)]
    }

    /// Whether some bytes stand at a place.
    func has(_ expected: some Collection<UInt8>, at offset: Int) -> Bool {
        bytes(at: offset, count: expected.count).elementsEqual(expected)
    }

    /// An integer, the least significant byte first; `nil` beyond the end.
    func littleEndian(at offset: Int, count wanted: Int) -> UInt64? {
        let bytes = bytes(at: offset, count: wanted)
        guard bytes.count == wanted else { return nil }
        return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
