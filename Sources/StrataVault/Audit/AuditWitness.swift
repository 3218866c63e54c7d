internal import Glibc
package import StrataCore

/// Whoever keeps what a log has said of itself, out of reach of those who could change the log.
package struct AuditWitness: Sendable, Hashable {
    package enum Place: Sendable, Hashable {
        /// A folder elsewhere: another disk, another host's share.
        case folder(String)
        /// A server that speaks C2SP tlog-witness, by its submission prefix.
        case server(String)
    }

    package var place: Place
    /// What verifies a server's cosignatures.
    package var key: NoteKey?

    /// Reads a place, and behind a blank the verifier key of a server.
    ///
    /// - Returns: `nil` for neither a path from the root nor an address that may be used.
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
        } else {
            guard text.hasPrefix("/") else { return nil }
            place = .folder(text)
        }
    }

    package var description: String {
        switch place {
        case .folder(let path): path
        case .server(let address): address
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
        }
        try WitnessRecord(log).note(outcome.size, root: checkpoint.root, by: description)
        return outcome
    }

    // MARK: A folder

    /// The file that a witness keeps of a log.
    private static func name(_ key: NoteKey) -> String {
        key.name.replacing("/", with: "_") + ".checkpoint"
    }

    /// What a folder holds of a log.
    package static func held(in folder: String, key: NoteKey) throws(AuditError) -> Checkpoint? {
        guard let note = try AuditFile.read(folder + "/" + name(key)) else { return nil }
        do { return try Checkpoint(note, signedBy: key) } catch { throw .notSigned(folder) }
    }

    private func write(
        _ note: [UInt8], _ checkpoint: Checkpoint, _ log: LogFolder, _ key: NoteKey,
        to folder: String
    ) throws(AuditError) -> Outcome {
        guard access(folder, F_OK) == 0 else { throw .witness("\(folder): \(SystemError.text)") }
        let held = try Self.held(in: folder, key: key)
        if let held {
            guard held.size <= checkpoint.size else { throw .fork(folder) }
            let proof: [TreeHash]
            do { proof = try log.consistency(from: held.size, to: checkpoint.size) } catch {
                throw .fork(folder)
            }
            guard
                TreeProof.verifyConsistency(
                    from: held.size, held.root, to: checkpoint.size, checkpoint.root, proof: proof)
            else { throw .fork(folder) }
        }
        try AuditFile.put(note, at: folder + "/" + Self.name(key), isSynced: true)
        try AuditFile.sync(folder, isFolder: true)
        return Outcome(before: held?.size, size: checkpoint.size, isCosigned: false)
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
