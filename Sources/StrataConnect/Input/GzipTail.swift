import CArchive

/// The end of a gzip file that is cut off or damaged: what can still be decompressed behind the
/// last block that libarchive gave.
///
/// libarchive decompresses gzip in blocks and forgets a block that it could not fill. Its zip
/// reader hands on whatever each piece of input gives; so the file's deflate stream is read once
/// more as the only entry of a zip, and what was given already is skipped. That is done for the
/// first member only: where a file has several, the last is lost from its last whole block on; and a cut
/// in the checksum behind the stream costs the last piece of it.
final class GzipTail {
    /// Offset in the decompressed text of what the next `read` gives.
    private(set) var delivered: Int

    private let archive: OpaquePointer?
    private let feed: Feed
    private var toSkip: Int
    private var block: UnsafeRawPointer?
    private var blockRemaining = 0
    private var ended = false

    /// The state behind libarchive's read callback.
    private final class Feed {
        let read: (Int, UnsafeMutableRawBufferPointer) -> Int
        // Small: of a piece that holds an error nothing is given.
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)
        var offset: Int
        var isStarted = false

        init(offset: Int, read: @escaping (Int, UnsafeMutableRawBufferPointer) -> Int) {
            self.offset = offset
            self.read = read
        }

        deinit { buffer.deallocate() }

        /// First the head of a zip's entry, then the file from behind its gzip header.
        func next() -> Int {
            if !isStarted {
                isStarted = true
                buffer.copyBytes(from: GzipTail.entryHead)
                return GzipTail.entryHead.count
            }
            let count = max(0, read(offset, buffer))
            offset += count
            return count
        }
    }

    /// A zip entry's head (APPNOTE 4.3.7): deflated, named `-`, of a length told behind it.
    private static let entryHead: [UInt8] =
        [0x50, 0x4B, 0x03, 0x04, 20, 0, 8, 0, 8, 0] + [UInt8](repeating: 0, count: 16)
        + [1, 0, 0, 0, UInt8(ascii: "-")]

    /// Goes on behind the first `delivered` bytes of the text; `read` gives bytes of the file.
    init(
        from delivered: Int, read: @escaping (Int, UnsafeMutableRawBufferPointer) -> Int
    ) {
        self.delivered = delivered
        toSkip = delivered
        feed = Feed(offset: 0, read: read)
        archive = archive_read_new()
        guard let start = Self.deflateOffset(read) else {
            ended = true
            return
        }
        feed.offset = start
        archive_read_support_format_zip_streamable(archive)
        // The feed outlives the archive: both are freed together in `deinit`.
        let context = Unmanaged.passUnretained(feed).toOpaque()
        let status = archive_read_open(
            archive, context, nil,
            { _, context, block in
                guard let context else { return 0 }
                let feed = Unmanaged<Feed>.fromOpaque(context).takeUnretainedValue()
                let count = feed.next()
                block?.pointee = UnsafeRawPointer(feed.buffer.baseAddress)
                return count
            }, nil)
        var entry: OpaquePointer?
        ended =
            status != ARCHIVE_OK || archive_read_next_header(archive, &entry) < ARCHIVE_WARN
    }

    deinit { archive_read_free(archive) }

    /// Fills `buffer`; 0 where nothing more can be had.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while !ended {
            if blockRemaining > 0, let source = block {
                let skipped = min(toSkip, blockRemaining)
                let count = skipped > 0 ? 0 : min(buffer.count, blockRemaining)
                if count > 0 {
                    buffer.copyMemory(from: UnsafeRawBufferPointer(start: source, count: count))
                }
                toSkip -= skipped
                delivered += count
                block = source.advanced(by: skipped + count)
                blockRemaining -= skipped + count
                if count > 0 { return count }
                continue
            }
            var offset: Int64 = 0
            blockRemaining = 0
            let status = archive_read_data_block(archive, &block, &blockRemaining, &offset)
            if status != ARCHIVE_OK, status != ARCHIVE_RETRY { ended = true }
        }
        return 0
    }

    /// Where the deflate stream begins (RFC 1952, section 2.3); `nil` for no gzip header.
    private static func deflateOffset(
        _ read: (Int, UnsafeMutableRawBufferPointer) -> Int
    ) -> Int? {
        var head = [UInt8](repeating: 0, count: 1 << 17)
        let count = head.withUnsafeMutableBytes { max(0, read(0, $0)) }
        guard count > 10, head.starts(with: [0x1F, 0x8B, 8]) else { return nil }
        let flags = head[3]
        var offset = 10
        if flags & 4 != 0 {
            guard offset + 2 <= count else { return nil }
            offset += 2 + Int(head[offset]) + Int(head[offset + 1]) << 8
        }
        for flag in [8, 16] as [UInt8] where flags & flag != 0 {
            guard offset < count, let end = head[offset..<count].firstIndex(of: 0) else {
                return nil
            }
            offset = end + 1
        }
        if flags & 2 != 0 { offset += 2 }
        return offset < count ? offset : nil
    }
}
