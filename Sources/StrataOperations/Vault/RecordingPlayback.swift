package import StrataCore
package import StrataVault

/// Plays out the audio of a recording: a reveal, for a purpose that the policy allows.
package struct RecordingPlayback: Sendable {
    private let vault: Vault
    private let lookup: SubjectLookup

    package init(vault: Vault, policy: Policy, role: Role) {
        self.vault = vault
        lookup = SubjectLookup(vault: vault, policy: policy, role: role)
    }

    /// Finds a recording and opens its record; no audio yet.
    ///
    /// - Parameters:
    ///   - identifier: The record's, `rec-…`.
    ///   - purpose: What for.
    ///   - ticket: Where the policy asks for one.
    /// - Returns: The recording, which may be played out.
    /// - Throws: `RecordingError.notFound`, `SubjectError` where the policy does not allow it.
    package func open(
        _ identifier: String, purpose: Purpose, ticket: String?
    ) throws -> OpenRecording {
        try play(identifier, purpose: purpose, ticket: ticket) { $0 }
    }

    /// Finds a recording and hands it to `body` within the act: what `body` throws is its outcome in
    /// the audit log.
    ///
    /// - Throws: As `open`, and what `body` throws.
    package func play<Result>(
        _ identifier: String, purpose: Purpose, ticket: String?,
        _ body: (OpenRecording) throws -> Result
    ) throws -> Result {
        let request = request(identifier, purpose, ticket)
        return try AuditTrail(vault, policy: lookup.policy).attempt(request) { attempt in
            try body(try open(identifier, purpose: purpose, ticket: ticket, attempt))
        }
    }

    /// Whether a recording may be played out now; nothing is opened or written down.
    ///
    /// - Throws: As `open`.
    package func check(_ identifier: String, purpose: Purpose, ticket: String?) throws {
        let label = try vault.records.read { reader -> LabelID in
            guard let number = vault.keys.identifiers.number(.record, identifier),
                let record = try reader.record(number), record.kind == .recording
            else { throw RecordingError.notFound }
            return Self.label(of: record)
        }
        try AuditTrail(vault, policy: lookup.policy).check(
            request(identifier, purpose, ticket), labels: [label])
    }

    private func request(
        _ identifier: String, _ purpose: Purpose, _ ticket: String?
    ) -> AuditTrail.Request {
        var request = lookup.request(.recordingPlay, purpose: purpose, ticket: ticket)
        request.records = vault.keys.identifiers.number(.record, identifier).map { [$0] } ?? []
        return request
    }

    /// What a recording is, as the envelopes tell before anything is opened.
    private static func label(of record: RecordRow) -> LabelID {
        record.sealed.envelopes.contains { $0.slot == KeySlot(.t1, .recording) }
            ? "recording_high_risk" : "recording"
    }

    private func open(
        _ identifier: String, purpose: Purpose, ticket: String?, _ attempt: AuditAttempt
    ) throws -> OpenRecording {
        guard let number = vault.keys.identifiers.number(.record, identifier) else {
            throw RecordingError.notFound
        }
        return try vault.records.read { reader in
            guard let record = try reader.record(number), record.kind == .recording,
                let subject = try reader.subject(record.subject)
            else { throw RecordingError.notFound }
            guard record.sealed.archived == nil else { throw SubjectError.archived }
            guard
                let schema = try SchemaCache(vault).schema(
                    record.dataset, record.sealed.schema, reader)
            else { throw SealError.malformed }
            // Decided before anything is opened.
            let label = Self.label(of: record)
            try lookup.authorise(label, of: subject, purpose: purpose, ticket: ticket)
            try attempt.begin(fields: [label])
            guard subject.rings.contains(record.sealed.ring) else {
                throw VaultError.tampered("record \(number)")
            }
            let tiers: Set<SensitivityTier> = label == "recording" ? [.t2] : [.t1, .t2]
            guard
                let keys = try vault.subjectKeys(rings: [record.sealed.ring], tiers: tiers)[
                    record.sealed.ring]
            else { throw SealError.noKey }
            let fields = try vault.fields(of: record, keys: keys, tiers: tiers)
            guard let stored = try StoredRecording(record, fields, schema, keys: keys, in: vault)
            else { throw RecordingError.notFound }
            return OpenRecording(stored)
        }
    }
}

/// A recording that may be played out.
package struct OpenRecording {
    private let stored: StoredRecording

    init(_ stored: StoredRecording) { self.stored = stored }

    /// Bytes of audio.
    package var length: Int64 { stored.reference.length }

    /// As the file's content said, `wav`.
    package var format: String { stored.format }

    /// Writes a range of the audio, opening only the chunks that it touches; all of it is compared
    /// with what was imported.
    ///
    /// - Returns: How many bytes were written.
    /// - Throws: `ObjectError`, `RecordingError`, `OutputError`.
    @discardableResult
    package func write(_ range: ByteRange?, to sink: ByteSink) throws -> Int64 {
        guard let range else {
            try stored.readAll { try sink.write($0) }
            return length
        }
        let bounds = try range.bounds(of: length)
        try stored.reader().read(bounds) { try sink.write($0) }
        return bounds.upperBound - bounds.lowerBound
    }
}

/// A range of bytes as it is written: `A-B` (both ends count, from 0), `A-`, or `-N` for the last.
package struct ByteRange: Sendable, Hashable {
    private var first: Int64?
    private var last: Int64?

    /// - Throws: `RecordingError.badRange`.
    package init(_ text: String) throws(RecordingError) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        func number(_ part: Substring) throws(RecordingError) -> Int64? {
            if part.isEmpty { return nil }
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(part)
            else { throw .badRange(text) }
            return number
        }
        guard parts.count == 2 else { throw .badRange(text) }
        first = try number(parts[0])
        last = try number(parts[1])
        if first == nil, last == nil { throw .badRange(text) }
        if let first, let last, first > last { throw .badRange(text) }
    }

    /// The range within so many bytes; what goes beyond the end is left out.
    ///
    /// - Throws: `RecordingError.beyond` where nothing is left.
    package func bounds(of length: Int64) throws(RecordingError) -> Range<Int64> {
        guard let first else {
            let count = min(last ?? 0, length)
            guard count > 0 else { throw .beyond(length: length) }
            return (length - count)..<length
        }
        guard first < length else { throw .beyond(length: length) }
        let end = last.map { min($0, length - 1) + 1 } ?? length
        return first..<end
    }
}
