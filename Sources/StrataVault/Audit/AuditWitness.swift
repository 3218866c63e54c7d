internal import Glibc
package import StrataCore

/// Whoever keeps what a log has said of itself, out of reach of those who could change the log.
package struct AuditWitness: Sendable, Hashable {
    package enum Place: Sendable, Hashable {
        /// A folder elsewhere: another disk, another host's share.
        case folder(String)
        /// A server that speaks C2SP tlog-witness, by its submission prefix.
        case server(String)
        /// A bucket, which can keep every version from being overwritten for a time.
        case bucket(S3Address)
    }

    package var place: Place
    /// What verifies a server's cosignatures.
    package var key: NoteKey?
    /// For a bucket; `nil` for those that the environment names.
    package var credentials: S3Credentials?

    /// Reads a place, and behind a blank the verifier key of a server.
    ///
    /// - Returns: `nil` for neither a path from the root, nor an address or a bucket that may be used.
    package init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let first = parts.first else { return nil }
        if first.hasPrefix("https://") || first.hasPrefix("http://") {
            place = .server(first.hasSuffix("/") ? String(first.dropLast()) : String(first))
            guard WitnessClient.isFit(first) else { return nil }
            if parts.count == 2 {
                guard let key = NoteKey(text: parts[1]) else { return nil }
                self.key = key
            }
        } else if first.hasPrefix("s3:") {
            guard parts.count == 1, let address = S3Address(first) else { return nil }
            place = .bucket(address)
        } else {
            guard text.hasPrefix("/") else { return nil }
            place = .folder(text)
        }
    }

    /// The same, and a path from the current folder.
    package init?(place text: String) {
        let isPath = !text.hasPrefix("http") && !text.hasPrefix("s3:") && !text.isEmpty
        self.init(isPath ? SystemPath.absolute(text) : text)
    }

    package var description: String {
        switch place {
        case .folder(let path): path
        case .server(let address): address
        case .bucket(let address): address.description
        }
    }

    /// What sending a checkpoint did.
    package struct Outcome: Sendable, Hashable {
        /// How far the witness had seen the log before; `nil` where it had seen nothing.
        package var before: Int64?
        package var size: Int64
        /// Whether a cosignature of the witness's key came back.
        package var isCosigned: Bool
    }

    /// Sends the newest checkpoint, with the proof that it grew out of what the witness has.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - key: The log's key.
    /// - Returns: What the witness has now.
    /// - Throws: `AuditError.fork` where what it has is not the beginning of this log; `.witness`.
    package func send(_ log: LogFolder, key: NoteKey) throws(AuditError) -> Outcome {
        guard let note = try log.note(), let checkpoint = try log.checkpoint(key) else {
            throw .missing(log.path)
        }
        let outcome: Outcome
        switch place {
        case .folder(let path): outcome = try write(note, checkpoint, log, key, to: path)
        case .server(let address): outcome = try post(note, checkpoint, log, to: address)
        case .bucket(let address): outcome = try store(note, checkpoint, log, key, in: address)
        }
        try WitnessRecord(log).note(outcome.size, root: checkpoint.root, by: description)
        return outcome
    }

    /// What a folder or a bucket holds of a log; a server only answers what it is sent.
    ///
    /// - Returns: `nil` where it holds nothing of this log.
    /// - Throws: `AuditError.notSigned` for what the log's key did not sign; `.bucket`.
    package func held(_ key: NoteKey) throws(AuditError) -> Checkpoint? {
        switch place {
        case .folder(let path): return try Self.held(in: path, key: key)
        case .server: return nil
        case .bucket(let address):
            return try Self.held(in: address, key: key, try client(of: address))?.checkpoint
        }
    }

    // MARK: A folder

    /// The file that a witness keeps of a log.
    private static func name(_ key: NoteKey) -> String {
        key.name.replacing("/", with: "_") + ".checkpoint"
    }

    /// What a folder holds of a log.
    private static func held(in folder: String, key: NoteKey) throws(AuditError) -> Checkpoint? {
        guard let note = try AuditFile.read(folder + "/" + name(key)) else { return nil }
        do { return try Checkpoint(note, signedBy: key) } catch { throw .notSigned(folder) }
    }

    private func write(
        _ note: [UInt8], _ checkpoint: Checkpoint, _ log: LogFolder, _ key: NoteKey,
        to folder: String
    ) throws(AuditError) -> Outcome {
        guard access(folder, F_OK) == 0 else { throw .witness("\(folder): \(SystemError.text)") }
        let held = try Self.held(in: folder, key: key)
        try Self.check(checkpoint, growsFrom: held, log, folder)
        try AuditFile.put(note, at: folder + "/" + Self.name(key), isSynced: true)
        try AuditFile.sync(folder, isFolder: true)
        return Outcome(before: held?.size, size: checkpoint.size, isCosigned: false)
    }

    /// Whether a checkpoint grew out of what a witness has.
    ///
    /// - Throws: `AuditError.fork`.
    private static func check(
        _ checkpoint: Checkpoint, growsFrom held: Checkpoint?, _ log: LogFolder, _ place: String
    ) throws(AuditError) {
        guard let held else { return }
        guard held.size <= checkpoint.size else { throw .fork(place) }
        let proof: [TreeHash]
        do { proof = try log.consistency(from: held.size, to: checkpoint.size) } catch {
            throw .fork(place)
        }
        guard
            TreeProof.verifyConsistency(
                from: held.size, held.root, to: checkpoint.size, checkpoint.root, proof: proof)
        else { throw .fork(place) }
    }

    // MARK: A bucket

    private func client(of address: S3Address) throws(AuditError) -> S3Client {
        if let credentials { return S3Client(address, credentials) }
        do { return S3Client(address, try S3Credentials.find()) } catch { throw .bucket(error) }
    }

    /// What a bucket holds of a log.
    private static func held(
        in address: S3Address, key: NoteKey, _ client: S3Client
    ) throws(AuditError) -> (checkpoint: Checkpoint, tag: String?)? {
        let object: S3Client.Object?
        do { object = try client.get(name(key)) } catch { throw .bucket(error) }
        guard let object else { return nil }
        do { return (try Checkpoint(object.body, signedBy: key), object.tag) } catch {
            throw .notSigned(address.description)
        }
    }

    /// The newest checkpoint under one name, and each under a name of its own that is written once:
    /// under a lock on the bucket's objects neither can be taken back.
    private func store(
        _ note: [UInt8], _ checkpoint: Checkpoint, _ log: LogFolder, _ key: NoteKey,
        in address: S3Address
    ) throws(AuditError) -> Outcome {
        let client = try client(of: address)
        let name = Self.name(key)
        // Somebody else may write at the same time; whoever was first is held against.
        for _ in 0..<4 {
            let held = try Self.held(in: address, key: key, client)
            try Self.check(checkpoint, growsFrom: held?.checkpoint, log, address.description)
            let outcome = Outcome(
                before: held?.checkpoint.size, size: checkpoint.size, isCosigned: false)
            if held?.checkpoint == checkpoint { return outcome }
            do {
                let place = "\(name)s/\(checkpoint.size)"
                let isFirst = try client.put(note, place, if: .absent)
                if !isFirst, let known = try client.get(place), known.body != note,
                    (try? Checkpoint(known.body, signedBy: key)) != checkpoint
                {
                    throw AuditError.fork(address.description)
                }
                let condition = held.map { $0.tag.map(S3Client.Condition.tag) ?? .none }
                if try client.put(note, name, if: condition ?? .absent) { return outcome }
            } catch let error as S3Error {
                throw .bucket(error)
            } catch let error as AuditError {
                throw error
            } catch {
                throw .witness(address.description)
            }
        }
        throw .witness(address.description)
    }

    // MARK: A server

    private func post(
        _ note: [UInt8], _ checkpoint: Checkpoint, _ log: LogFolder, to address: String
    ) throws(AuditError) -> Outcome {
        let client = WitnessClient(address)
        var old = try WitnessRecord(log).size(description) ?? 0
        for _ in 0..<2 {
            guard old <= checkpoint.size else { throw .fork(address) }
            var lines = ["old \(old)"]
            if old > 0 {
                lines += try log.consistency(from: old, to: checkpoint.size).map(\.description)
            }
            let body = Array((lines.joined(separator: "\n") + "\n\n").utf8) + note
            let answer = try client.post(body)
            switch answer.status {
            case 200:
                let signed = SignedNote(note + answer.body)
                let isCosigned = key.map { signed?.isSigned(by: $0) == true } ?? false
                // A witness whose key is known has seen nothing until it signs.
                guard key == nil || isCosigned else { throw .notSigned(address) }
                return Outcome(
                    before: old > 0 ? old : nil, size: checkpoint.size, isCosigned: isCosigned)
            case 409:
                // It says how far it has seen the log.
                guard let text = String(validating: answer.body, as: UTF8.self),
                    let size = Int64(text.filter { $0 != "\n" }), size != old
                else { throw .fork(address) }
                old = size
            case 422: throw .fork(address)
            default: throw .witness("HTTP \(answer.status)")
            }
        }
        throw .witness("HTTP 409")
    }
}

/// What is known here of what witnesses have seen: the file `witness` in the log's folder.
package struct WitnessRecord: Sendable {
    private let log: LogFolder

    package init(_ log: LogFolder) { self.log = log }

    private var path: String { log.place("witness") }

    /// The lines: a size, a root, a place.
    private func lines() throws(AuditError) -> [(size: Int64, root: TreeHash, place: String)] {
        let bytes = try AuditFile.read(path) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let size = Int64(parts[0]),
                let root = TreeHash(base64: parts[1])
            else { return nil }
            return (size, root, String(parts[2]))
        }
    }

    func size(_ place: String) throws(AuditError) -> Int64? {
        try lines().first { $0.place == place }?.size
    }

    /// The largest size that some witness has seen.
    package func seen() throws(AuditError) -> Int64 { try lines().map(\.size).max() ?? 0 }

    /// The roots that witnesses have seen, by size.
    package func roots() throws(AuditError) -> [Int64: TreeHash] {
        try lines().reduce(into: [:]) { $0[$1.size] = $1.root }
    }

    func note(_ size: Int64, root: TreeHash, by place: String) throws(AuditError) {
        let kept = try lines().filter { $0.place != place } + [(size, root, place)]
        let text = kept.map { "\($0.size) \($0.root) \($0.place)\n" }.joined()
        try AuditFile.put(Array(text.utf8), at: path, isSynced: true)
    }
}
