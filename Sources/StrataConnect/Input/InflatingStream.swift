import CArchive

/// Gives the text of a compressed stream.
protocol Decompressor {
    /// Fills `buffer`; a damaged stream gives what was readable and then where it ends.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, failure: Damage?)
}

/// Where a compressed stream turned out damaged or cut off.
struct Damage {
    /// How many bytes came out before.
    var decompressedOffset: Int
}

/// A stream decompressed by libarchive (format raw), fed by a closure, in constant memory.
final class InflatingStream: Decompressor {
    private let archive: OpaquePointer?
    private let feed: Feed
    private var opened = false
    private var delivered = 0
    private var failed = false
    private var block: UnsafeRawPointer?
    private var blockRemaining = 0

    /// The state behind libarchive's read callback.
    private final class Feed {
        let read: (UnsafeMutableRawBufferPointer) -> Int
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        init(read: @escaping (UnsafeMutableRawBufferPointer) -> Int) { self.read = read }
        deinit { buffer.deallocate() }
    }

    init(read: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
        feed = Feed(read: read)
        archive = archive_read_new()
    }

    deinit { archive_read_free(archive) }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, failure: Damage?) {
        if failed { return (0, nil) }
        if !opened {
            opened = true
            guard open() else { return fail() }
        }
        // Blocks, not archive_read_data: that forgets what it copied when the next block fails.
        while blockRemaining == 0 {
            var offset: Int64 = 0
            let status = archive_read_data_block(archive, &block, &blockRemaining, &offset)
            if status == ARCHIVE_EOF { return (0, nil) }
            if status == ARCHIVE_RETRY { continue }
            if status < ARCHIVE_WARN { return fail() }
        }
        guard let source = block else { return fail() }
        let count = min(buffer.count, blockRemaining)
        buffer.copyMemory(from: UnsafeRawBufferPointer(start: source, count: count))
        block = source.advanced(by: count)
        blockRemaining -= count
        delivered += count
        return (count, nil)
    }

    private func fail() -> (count: Int, failure: Damage?) {
        failed = true
        return (0, Damage(decompressedOffset: delivered))
    }

    private func open() -> Bool {
        archive_read_support_format_raw(archive)
        archive_read_support_filter_zstd(archive)
        archive_read_support_filter_bzip2(archive)
        archive_read_support_filter_xz(archive)
        archive_read_support_filter_lz4(archive)
        // The feed outlives the archive: both are freed together in `deinit`.
        let context = Unmanaged.passUnretained(feed).toOpaque()
        let status = archive_read_open(
            archive, context, nil,
            { _, context, block in
                guard let context else { return 0 }
                let feed = Unmanaged<Feed>.fromOpaque(context).takeUnretainedValue()
                block?.pointee = UnsafeRawPointer(feed.buffer.baseAddress)
                return feed.read(feed.buffer)
            }, nil)
        guard status == ARCHIVE_OK else { return false }
        var entry: OpaquePointer?
        return archive_read_next_header(archive, &entry) >= ARCHIVE_WARN
    }
}
