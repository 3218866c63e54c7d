import CArchive
import Glibc

/// One pass over the files of an archive that somebody sent: ZIP, or tar as it is or compressed.
package final class FileArchive {
    package enum Failure: Error, Sendable, Hashable {
        /// It is no archive, is cut off or damaged, or asks for a password.
        case unreadable
        /// More files, or more bytes in them or their names, than are taken.
        case tooLarge
        /// Somebody has it stopped.
        case stopped
    }

    private let archive: OpaquePointer?
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    private let mostFiles: Int
    private let mostBytes: Int
    private let isStopped: () -> Bool
    /// A longer name is none that a file has, bytes.
    private static let longestName = 4_096
    private var files = 0
    private var bytes = 0

    /// - Parameters:
    ///   - path: The archive's.
    ///   - mostFiles: More entries are not taken, of files or of anything else.
    ///   - mostBytes: Nor are more bytes in them: what is small can unpack to a disk full.
    ///   - isStopped: Asked again and again whether to go on.
    /// - Throws: `Failure.unreadable`.
    package init(
        _ path: String, mostFiles: Int, mostBytes: Int,
        isStopped: @escaping () -> Bool = { false }
    ) throws(Failure) {
        self.isStopped = isStopped
        self.mostFiles = mostFiles
        self.mostBytes = mostBytes
        archive = archive_read_new()
        archive_read_support_format_zip(archive)
        archive_read_support_format_tar(archive)
        archive_read_support_filter_gzip(archive)
        archive_read_support_filter_bzip2(archive)
        archive_read_support_filter_xz(archive)
        archive_read_support_filter_zstd(archive)
        guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
            throw .unreadable
        }
    }

    deinit {
        archive_read_free(archive)
        buffer.deallocate()
    }

    /// Goes on to the next file; folders, links and devices are left out.
    ///
    /// - Returns: Its path within the archive, with `/` and without one at the front; `nil` at the
    ///   end. It is a name, never a place: it may hold anything.
    package func next() throws(Failure) -> String? {
        var entry: OpaquePointer?
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            if status == ARCHIVE_RETRY { continue }
            guard status >= ARCHIVE_WARN, let entry else { throw .unreadable }
            files += 1
            guard files <= mostFiles else { throw .tooLarge }
            if archive_entry_filetype(entry) == S_IFREG, archive_entry_hardlink(entry) == nil,
                let name = try Self.name(of: entry)
            {
                return name
            }
            // What is left out counts as well, and can be stopped.
            while try !read().isEmpty {}
        }
    }

    /// The next piece of the current file; empty at its end. Valid until the next call.
    package func read() throws(Failure) -> UnsafeRawBufferPointer {
        while true {
            guard !isStopped() else { throw .stopped }
            let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
            if count == Int(ARCHIVE_RETRY) { continue }
            guard count >= 0 else { throw .unreadable }
            bytes += count
            guard bytes <= mostBytes else { throw .tooLarge }
            return UnsafeRawBufferPointer(rebasing: buffer[..<count])
        }
    }

    private static func name(of entry: OpaquePointer) throws(Failure) -> String? {
        let text: String
        if let name = archive_entry_pathname_utf8(entry) {
            guard strlen(name) <= longestName else { throw .tooLarge }
            text = String(cString: name)
        } else if let name = archive_entry_pathname(entry) {
            guard strlen(name) <= longestName else { throw .tooLarge }
            text = decoded(name)
        } else {
            return nil
        }
        let parts = text.split { $0 == "/" || $0 == "\\" }
        // What macOS puts beside every file is none of the sender's.
        guard parts.first != "__MACOSX", let last = parts.last, !last.hasPrefix("._") else {
            return nil
        }
        return parts.filter { $0 != "." }.joined(separator: "/")
    }

    /// A name without a word of its encoding: Windows in Chinese writes GBK.
    private static func decoded(_ name: UnsafePointer<CChar>) -> String {
        let bytes = UnsafeBufferPointer(
            start: UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self), count: strlen(name))
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text: [UInt8] = []
        TextConverter(from: .gb18030, startingAt: 0).convert(bytes, atEnd: true, into: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
