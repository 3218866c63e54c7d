import CZlib

/// A gzip stream (RFC 1952) of one member or several, decompressed by zlib in constant memory.
///
/// libarchive checks neither the CRC nor the length behind a member, and forgets a block that it
/// could not fill; zlib checks both and gives every byte before a cut.
final class GzipStream: Decompressor {
    private let feed: (UnsafeMutableRawBufferPointer) -> Int
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    /// zlib's state points back at it, so that it must stay where it is.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var status = Z_OK
    private var delivered = 0
    private var ended = false

    init(read: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
        feed = read
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 more for a gzip header and no other.
        status = inflateInit2_(
            stream, 15 + 16, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, failure: Damage?) {
        guard !ended, let target = buffer.bindMemory(to: UInt8.self).baseAddress else {
            return (0, nil)
        }
        let room = min(buffer.count, 1 << 30)
        stream.pointee.next_out = target
        stream.pointee.avail_out = UInt32(room)
        while status == Z_OK, stream.pointee.avail_out == UInt32(room) {
            if stream.pointee.avail_in == 0, !refill() {
                status = Z_BUF_ERROR
                break
            }
            status = inflate(stream, Z_NO_FLUSH)
            if status == Z_BUF_ERROR, stream.pointee.avail_in == 0 { status = Z_OK }
            if status == Z_STREAM_END { nextMember() }
        }
        let count = room - Int(stream.pointee.avail_out)
        delivered += count
        if count > 0 { return (count, nil) }
        ended = true
        return (0, status == Z_STREAM_END ? nil : Damage(decompressedOffset: delivered))
    }

    /// Goes on to the member that follows; zeros that fill up a tape's block may end the file.
    private func nextMember() {
        while true {
            while stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0 {
                stream.pointee.next_in += 1
                stream.pointee.avail_in -= 1
            }
            if stream.pointee.avail_in > 0 { break }
            guard refill() else { return }
        }
        status = inflateReset(stream)
    }

    private func refill() -> Bool {
        let count = feed(input)
        stream.pointee.next_in = input.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_in = UInt32(max(count, 0))
        return count > 0
    }
}
