import Glibc

/// The directory at a zip's end (APPNOTE 4.3.12 to 4.3.16), without which a zip is still read entry
/// by entry, so that a cut would pass unseen.
enum ZipDirectory {
    /// An end record: 22 bytes and a comment.
    private static let longestEnd = 22 + 0xFFFF

    /// The size of a zip whose directory is cut off or damaged; `nil` where it is whole.
    static func damagedSize(of source: WorkbookSource) -> Int? {
        switch source {
        case .memory(let bytes):
            isWhole(size: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) } ? nil : bytes.count
        case .file(let path): damagedSize(ofFile: path)
        }
    }

    private static func damagedSize(ofFile path: String) -> Int? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        let whole = isWhole(size: size) { offset, count in
            var bytes = [UInt8](repeating: 0, count: count)
            let got = pread(descriptor, &bytes, count, off_t(offset))
            return Array(bytes.prefix(max(got, 0)))
        }
        return whole ? nil : size
    }

    private static func isWhole(size: Int, read: (Int, Int) -> [UInt8]) -> Bool {
        let start = max(0, size - longestEnd)
        let tail = read(start, size - start)
        guard tail.count >= 22 else { return false }
        func little(_ at: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(tail[at + $1]) << (8 * $1) }
        }
        for at in stride(from: tail.count - 22, through: 0, by: -1)
        where tail[at] == 0x50 && little(at, 4) == 0x0605_4B50 {
            guard at + 22 + little(at + 20, 2) <= tail.count else { continue }
            let (length, offset) = (little(at + 12, 4), little(at + 16, 4))
            // Sizes that do not fit stand in the end record of zip64, right before this one.
            if length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF { return true }
            let places = [offset, start + at - length].filter { $0 >= 0 && $0 < size }
            return length > 0 && places.contains { read($0, 4) == [0x50, 0x4B, 1, 2] }
        }
        return false
    }
}
