internal import Glibc

/// Seals bytes into an object's file, chunk by chunk; the file gets its name when it is complete.
///
/// One thread at a time. What was not finished is deleted.
package final class ObjectWriter {
    private let store: ObjectStore
    private let object: ObjectID
    private let cipher: ObjectCipher
    private let descriptor: CInt
    /// The name until then.
    private var draft: String?
    private var chunk: [UInt8] = []
    private var sealed: [UInt8] = []
    private var index: Int64 = 0
    /// Bytes of plaintext so far.
    package private(set) var length: Int64 = 0

    /// - Throws: `ObjectError.file`.
    package convenience init(
        _ store: ObjectStore, place: ObjectPlace, key: SubjectKey
    ) throws(ObjectError) {
        try self.init(store, object: place.object, cipher: ObjectCipher(place, key: key))
    }

    init(_ store: ObjectStore, object: ObjectID, cipher: ObjectCipher) throws(ObjectError) {
        self.store = store
        self.object = object
        self.cipher = cipher
        try store.makeFolder(of: object)
        let draft = store.path(of: object) + ObjectStore.draftEnding
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .file(path: draft, reason: SystemError.text) }
        self.draft = draft
        chunk.reserveCapacity(cipher.chunkLength)
        sealed = cipher.header
    }

    /// Appends plaintext of any length.
    package func write(_ bytes: UnsafeRawBufferPointer) throws(ObjectError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // A full chunk waits: only what comes next tells whether it is the last.
            if chunk.count == cipher.chunkLength { try flush(isLast: false) }
            let part = rest.prefix(cipher.chunkLength - chunk.count)
            chunk.append(contentsOf: part)
            rest = rest.dropFirst(part.count)
        }
        length += Int64(bytes.count)
    }

    /// Seals what is left, makes the file durable and gives it its name.
    package func finish() throws(ObjectError) {
        guard let draft else { return }
        try flush(isLast: true)
        let path = store.path(of: object)
        guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
            throw .file(path: path, reason: SystemError.text)
        }
        self.draft = nil
        try ObjectStore.sync(folder: store.folder(of: object))
    }

    private func flush(isLast: Bool) throws(ObjectError) {
        cipher.seal(chunk, index: index, isLast: isLast, to: &sealed)
        index += 1
        chunk.removeAll(keepingCapacity: true)
        var done = 0
        while done < sealed.count {
            let count = sealed.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw .file(path: store.path(of: object), reason: SystemError.text)
            }
            done += count
        }
        sealed.removeAll(keepingCapacity: true)
    }

    deinit {
        if let draft { unlink(draft) }
        close(descriptor)
    }
}
