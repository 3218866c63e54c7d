internal import Glibc

extension ObjectStore {
    /// By which key an object is sealed, as its file says, and how long its plaintext is.
    ///
    /// - Throws: `ObjectError`.
    func outline(
        of object: ObjectID
    ) throws(ObjectError) -> (slot: KeySlot, generation: UInt32, length: Int64) {
        let path = path(of: object)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .missing }
            throw .file(path: path, reason: SystemError.text)
        }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: ObjectCipher.headerLength)
        let count = head.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw .file(path: path, reason: SystemError.text) }
        guard count == head.count, head[0] == ObjectCipher.format, head[1] == ObjectCipher.suite,
            head[2] == ObjectCipher.usualChunkBits, let slot = KeySlot(code: head[3])
        else { throw .malformed }
        let generation = head[4..<8].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let sealed = Int64(lseek(descriptor, 0, SEEK_END)) - Int64(head.count)
        let tag = Int64(Sealing.tagLength)
        let chunk = Int64(1) << Int64(ObjectCipher.usualChunkBits) + tag
        let chunks = max(1, (sealed + chunk - 1) / chunk)
        guard sealed >= chunks * tag else { throw .malformed }
        return (slot, generation, sealed - chunks * tag)
    }

    /// Seals an object anew under the newest key of the slot that it has, in the place of the file
    /// that is there, which stays whole until the other one is. Can be stopped and called again.
    ///
    /// - Parameters:
    ///   - place: Where it belongs.
    ///   - keys: Those of its ring, former ones included.
    ///   - through: The last generation that is left, by slot; objects under others stay.
    /// - Throws: `ObjectError`; the former file is there then.
    func reseal(
        _ place: ObjectPlace, keys: SubjectKeys, through: [KeySlot: UInt32]
    ) throws {
        let (slot, generation, length) = try outline(of: place.object)
        guard let last = through[slot], generation <= last else { return }
        guard let former = keys[slot, generation], let next = keys[slot],
            next.generation > generation
        else { throw ObjectError.malformed }
        let reader = try ObjectReader(self, place: place, key: former, length: length)
        // Of an attempt that was killed.
        unlink(path(of: place.object) + Self.draftEnding)
        let writer = try ObjectWriter(self, place: place, key: next)
        try reader.readAll { try writer.write($0) }
        try writer.finish()
    }
}
