import CArchive
import Glibc
import StrataCore

/// Where a workbook's bytes are.
enum WorkbookSource: Sendable {
    case file(String)
    /// Read whole from a stream, because a zip is read more than once.
    case memory([UInt8])
}

/// One pass over the entries of a zip.
final class ZipArchive {
    /// A zip that cannot be read any further.
    struct Damage: Error {
        /// Bytes of the file read until then.
        var offset: Int
    }

    private let archive: OpaquePointer?
    /// Memory that libarchive reads from must live as long as the archive.
    private let bytes: UnsafeMutableRawBufferPointer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    init(_ source: WorkbookSource) throws(Damage) {
        archive = archive_read_new()
        archive_read_support_format_zip(archive)
        let status: CInt
        switch source {
        case .file(let path):
            bytes = .allocate(byteCount: 0, alignment: 1)
            status = archive_read_open_filename(archive, path, 1 << 16)
        case .memory(let data):
            bytes = .allocate(byteCount: data.count, alignment: 1)
            bytes.copyBytes(from: data)
            status = archive_read_open_memory(archive, bytes.baseAddress, bytes.count)
        }
        if status != ARCHIVE_OK { throw damage() }
    }

    deinit {
        archive_read_free(archive)
        bytes.deallocate()
        buffer.deallocate()
    }

    /// Goes on to the next entry.
    ///
    /// - Returns: Its name; `nil` at the end.
    func next() throws(Damage) -> String? {
        var entry: OpaquePointer?
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            if status == ARCHIVE_RETRY { continue }
            guard status >= ARCHIVE_WARN, let entry else { throw damage() }
            guard let name = archive_entry_pathname(entry) else { continue }
            return String(cString: name)
        }
    }

    /// Goes on to the entry of a name, whatever the case of its letters.
    func find(_ name: String) throws(Damage) -> Bool {
        let wanted = name.lowercased()
        while let found = try next() {
            if found.lowercased() == wanted { return true }
        }
        return false
    }

    /// The next piece of the current entry; empty at its end. Valid until the next call.
    func read() throws(Damage) -> UnsafeRawBufferPointer {
        while true {
            let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
            if count == Int(ARCHIVE_RETRY) { continue }
            if count < 0 { throw damage() }
            return UnsafeRawBufferPointer(rebasing: buffer[..<count])
        }
    }

    /// Bytes of the file read so far.
    var offset: Int { max(0, Int(archive_filter_bytes(archive, -1))) }

    private func damage() -> Damage {
        Damage(offset: offset)
    }
}
