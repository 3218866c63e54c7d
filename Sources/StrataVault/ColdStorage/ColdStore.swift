internal import Glibc

/// The objects of an archive or a backup: each is written once, whole, and read by ranges.
package struct ColdStore: Sendable {
    package let place: ColdPlace
    private let client: S3Client?
    private let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - place: Where.
    ///   - credentials: For a bucket; `nil` for those that the environment names.
    ///   - limitSeconds: How long one attempt may take.
    ///   - attempts: How often it is tried.
    ///   - now: Microseconds since 1970, UTC.
    /// - Throws: `ArchiveError.bucket`.
    package init(
        _ place: ColdPlace, credentials: S3Credentials? = nil, limitSeconds: Int64 = 60,
        attempts: Int = 4,
        now: @escaping @Sendable () -> Int64 = { SystemClock.microseconds }
    ) throws(ArchiveError) {
        self.place = place
        self.now = now
        if case .bucket(let address) = place.kind {
            do throws(S3Error) {
                let asking: S3Credentials
                if let credentials { asking = credentials } else { asking = try .find() }
                client = S3Client(
                    address, asking, limitSeconds: limitSeconds, attempts: attempts, now: now)
            } catch { throw .bucket(error) }
        } else {
            client = nil
        }
    }

    /// Writes an object that is not there; durable when it returns.
    ///
    /// - Parameters:
    ///   - bytes: The object.
    ///   - name: Its name.
    ///   - isWarm: Whether it goes into the bucket's usual class, as it is small and read often.
    /// - Throws: `ArchiveError.file`, `.bucket`; nothing of it has the name then.
    package func put(
        _ bytes: [UInt8], _ name: String, isWarm: Bool = false
    ) throws(ArchiveError) {
        guard case .folder(let root) = place.kind else {
            var headers: [String: String] = [:]
            if !isWarm { headers["x-amz-storage-class"] = place.storageClass }
            if let days = place.lockDays {
                headers["x-amz-object-lock-mode"] = "COMPLIANCE"
                headers["x-amz-object-lock-retain-until-date"] =
                    S3Signature.timestamp(now() / 1_000_000 + Int64(days) * 86_400)
            }
            do { try client?.upload(bytes, name, headers: headers) } catch { throw .bucket(error) }
            return
        }
        let folder = Self.folder(of: name, in: root)
        // `packs/ab/…` has a folder between.
        var folders = [root]
        for part in name.split(separator: "/").dropLast() {
            folders.append((folders.last ?? root) + "/" + part)
        }
        for path in folders where mkdir(path, 0o700) == 0 {
            try Self.sync(Self.parent(of: path))
        }
        let path = root + "/" + name
        let draft = path + ".part"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw Self.failure(draft) }
        let isWritten = AuditFile.write(bytes, to: file) && fdatasync(file) == 0
        let error = errno
        close(file)
        guard isWritten else {
            unlink(draft)
            errno = error
            throw Self.failure(path)
        }
        guard rename(draft, path) == 0 else { throw Self.failure(path) }
        try Self.sync(folder)
    }

    /// Reads a part of an object.
    ///
    /// - Returns: The bytes of the range, as far as the object goes; `nil` where it is not there.
    /// - Throws: `ArchiveError.file`, `.bucket`, `.cold`.
    package func read(_ name: String, _ range: Range<Int>) throws(ArchiveError) -> [UInt8]? {
        guard case .folder(let root) = place.kind else {
            do { return try client?.get(name, range: range) } catch {
                if case .refused(_, 403, "InvalidObjectState") = error { throw .cold(name) }
                throw .bucket(error)
            }
        }
        let path = root + "/" + name
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            let failure = Self.failure(path)
            // Where even the folder is not there, a disk is not mounted: that says nothing of the object.
            guard errno == ENOENT, access(Self.parent(of: path), F_OK) == 0 else { throw failure }
            return nil
        }
        defer { close(file) }
        // Nobody makes room for more than there is.
        let length = min(range.count, max(0, Int(lseek(file, 0, SEEK_END)) - range.lowerBound))
        var done = 0
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, initialised in
            while done < length {
                let count = pread(
                    file, buffer.baseAddress.map { $0 + done }, length - done,
                    off_t(range.lowerBound + done))
                if count < 0, errno == EINTR { continue }
                if count < 0 { isRead = false }
                guard count > 0 else { break }
                done += count
            }
            initialised = done
        }
        guard isRead else { throw Self.failure(path) }
        return bytes
    }

    /// Deletes an object; one that is not there is deleted.
    ///
    /// - Returns: Whether it is gone: a bucket with object lock keeps it until its day.
    /// - Throws: `ArchiveError.file`, `.bucket`.
    @discardableResult
    package func delete(_ name: String) throws(ArchiveError) -> Bool {
        guard case .folder(let root) = place.kind else {
            do throws(S3Error) {
                try client?.delete(name)
                return true
            } catch {
                if case .refused(_, 403, "AccessDenied") = error, place.lockDays != nil {
                    return false
                }
                throw .bucket(error)
            }
        }
        let path = root + "/" + name
        // Also what a process left that was killed as it wrote.
        unlink(path + ".part")
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
            throw Self.failure(path)
        }
        return true
    }

    /// An object as a listing has it.
    package struct Listed: Sendable, Hashable {
        package var name: String
        package var bytes: Int
    }

    /// The objects whose names begin with some folders, sorted by name.
    ///
    /// - Parameter folder: `packs/`, with the slash; what is being written is left out.
    /// - Returns: None where the folder is not there.
    /// - Throws: `ArchiveError.file`, `.bucket`.
    package func list(_ folder: String) throws(ArchiveError) -> [Listed] {
        guard case .folder(let root) = place.kind else {
            do throws(S3Error) {
                return try (client?.list(folder) ?? []).sorted { $0.name < $1.name }
            } catch { throw .bucket(error) }
        }
        var found: [Listed] = []
        var waiting = [folder]
        while let next = waiting.popLast() {
            let path = root + "/" + next
            guard let directory = opendir(path) else {
                guard errno == ENOENT, access(root, F_OK) == 0 else { throw Self.failure(path) }
                continue
            }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard !name.hasPrefix("."), !name.hasSuffix(".part") else { continue }
                var status = stat()
                guard lstat(path + name, &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: waiting.append(next + name + "/")
                case S_IFREG: found.append(Listed(name: next + name, bytes: Int(status.st_size)))
                default: continue
                }
            }
        }
        return found.sorted { $0.name < $1.name }
    }

    /// Asks a bucket to bring an object back from a cold class.
    ///
    /// - Parameters:
    ///   - name: The object.
    ///   - days: For how long.
    /// - Returns: Whether it can be read already.
    /// - Throws: `ArchiveError.bucket`.
    package func thaw(_ name: String, days: Int) throws(ArchiveError) -> Bool {
        guard let client else { return true }
        do { return try client.restore(name, days: days) } catch { throw .bucket(error) }
    }

    private static func folder(of name: String, in root: String) -> String {
        parent(of: root + "/" + name)
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    private static func failure(_ path: String) -> ArchiveError {
        .file(path: path, reason: SystemError.text)
    }

    private static func sync(_ folder: String) throws(ArchiveError) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw failure(folder) }
        defer { close(file) }
        guard fsync(file) == 0 || errno == EINVAL else { throw failure(folder) }
    }
}
