internal import Glibc

/// Opens an object's file by ranges of its plaintext: only the chunks that a range touches.
///
/// One thread at a time. The size that the record says is compared first, so that a file which was
/// cut off, also at the end of a chunk, is refused whatever range is read.
package final class ObjectReader {
    /// Bytes of plaintext.
    package let length: Int64
    /// Chunks opened so far.
    package private(set) var chunksOpened = 0
    private let cipher: ObjectCipher
    private let descriptor: CInt
    private let path: String

    /// - Throws: `ObjectError`.
    package convenience init(
        _ store: ObjectStore, place: ObjectPlace, key: SubjectKey, length: Int64
    ) throws(ObjectError) {
        try self.init(
            store, object: place.object, cipher: ObjectCipher(place, key: key), length: length)
    }

    init(
        _ store: ObjectStore, object: ObjectID, cipher: ObjectCipher, length: Int64
    ) throws(ObjectError) {
        guard length >= 0, length < 1 << 56 else { throw .malformed }
        self.cipher = cipher
        self.length = length
        path = store.path(of: object)
        descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .missing }
            throw .file(path: path, reason: SystemError.text)
        }
        var head = [UInt8](repeating: 0, count: ObjectCipher.headerLength)
        let count = try fill(&head, at: 0)
        guard count == head.count else { throw .malformed }
        guard head[0] == ObjectCipher.format, head[1] == ObjectCipher.suite else {
            throw .newer(format: head[0], suite: head[1])
        }
        guard head == cipher.header,
            lseek(descriptor, 0, SEEK_END) == off_t(cipher.fileLength(of: length))
        else { throw .malformed }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Calls `body` with the plaintext of a range, piece by piece; each piece was authenticated.
    ///
    /// - Parameters:
    ///   - range: Within the plaintext; what goes beyond is left out.
    ///   - body: Gets the bytes in their order, valid during the call.
    /// - Throws: `ObjectError`, and what `body` throws.
    package func read(
        _ range: Range<Int64>, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let range = range.clamped(to: 0..<length)
        guard !range.isEmpty else { return }
        let size = Int64(cipher.chunkLength)
        for index in (range.lowerBound / size)...((range.upperBound - 1) / size) {
            let plaintext = try open(chunk: index)
            let start = index * size
            let part =
                Int(
                    max(range.lowerBound, start) - start)..<Int(
                    min(range.upperBound - start, Int64(plaintext.count)))
            try plaintext.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[part])) }
        }
    }

    /// Reads the whole, that of an empty object included.
    ///
    /// - Parameter body: Gets the bytes in their order, valid during the call.
    /// - Throws: `ObjectError`, and what `body` throws.
    package func readAll(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        if length == 0 { _ = try open(chunk: 0) }
        try read(0..<length, body)
    }

    private func open(chunk index: Int64) throws(ObjectError) -> [UInt8] {
        let size = Int64(cipher.chunkLength)
        let isLast = index == cipher.chunkCount(of: length) - 1
        let plain = isLast ? length - index * size : size
        var bytes = [UInt8](repeating: 0, count: Int(plain) + Sealing.tagLength)
        let offset = Int64(ObjectCipher.headerLength) + index * (size + Int64(Sealing.tagLength))
        guard try fill(&bytes, at: offset) == bytes.count else { throw .malformed }
        chunksOpened += 1
        return try bytes.withBytes { (bytes) throws(ObjectError) in
            try cipher.open(bytes, index: index, isLast: isLast)
        }
    }

    /// - Returns: How many bytes there were.
    private func fill(_ bytes: inout [UInt8], at offset: Int64) throws(ObjectError) -> Int {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                pread(
                    descriptor, $0.baseAddress.map { $0 + done }, $0.count - done,
                    off_t(offset) + off_t(done))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(path: path, reason: SystemError.text) }
            if count == 0 { break }
            done += count
        }
        return done
    }
}
