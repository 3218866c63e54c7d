internal import Crypto

/// Where a sealed record stands: what its envelopes are bound to beside their own header.
package struct RecordPlace: Sendable, Hashable {
    package var vault: VaultID
    package var record: Int64
    package var kind: RecordKind
    /// Counts the writings of the record, from 1.
    package var revision: Int64

    package init(vault: VaultID, record: Int64, kind: RecordKind, revision: Int64) {
        self.vault = vault
        self.record = record
        self.kind = kind
        self.revision = revision
    }
}

/// The kinds of records that stand on a person.
package enum RecordKind: UInt8, Sendable, Hashable, CaseIterable {
    case contact = 1
    case call = 2
    case recording = 3
    case purchase = 4
    case consent = 5
    /// What was worked out of the others; stands in a table of its own.
    case score = 6
}

/// Where what an archived record holds is, while the store has only what is needed to find it.
package struct ArchivedBody: Sendable, Hashable {
    /// The number of the segment of the archive.
    package var segment: Int64
    /// Of the sealed bytes there: the first 16 bytes of their SHA-256.
    package var digest: UInt128

    package init(segment: Int64, digest: UInt128) {
        self.segment = segment
        self.digest = digest
    }
}

/// The envelopes of one record, one a tier and retention class, behind a header that they share.
///
/// Header: format (1), cipher suite (1), schema (LEB128), ring (LEB128), of an archived record (format
/// 3 instead of 2) segment (LEB128) and digest (16), nonce (12). Then for each
/// envelope, ascending by slot: slot (1), key generation (LEB128), length of what follows (LEB128),
/// ciphertext, tag (16). The key is the one of ring, slot and generation; as no two envelopes of a
/// record have the same key, they share the nonce, which is new whenever the record is written.
/// Associated data of an envelope: the header, the envelope's slot, generation and length, vault
/// (16), record (8), kind (1), revision (8). The plaintext is padded with zeros to a multiple of 32.
package struct SealedRecord: Sendable {
    static let format: UInt8 = 2
    /// Of a record whose body is in the archive.
    static let archivedFormat: UInt8 = 3
    /// AES-256-GCM.
    static let suite: UInt8 = 1

    /// One envelope of the record.
    package struct Envelope: Sendable, Hashable {
        package let slot: KeySlot
        package let generation: UInt32
        /// Where its slot, generation and length stand.
        let head: Range<Int>
        /// Where ciphertext and tag stand.
        let body: Range<Int>
    }

    package let bytes: [UInt8]
    /// The number of the schema by which the fields are told.
    package let schema: UInt16
    package let ring: Int64
    /// Where its body is; `nil` for a record that is whole.
    package let archived: ArchivedBody?
    package let envelopes: [Envelope]
    /// Length of the header, which ends with the nonce.
    private let headerLength: Int

    /// Reads the outside of a sealed record; opens nothing.
    package init(_ bytes: [UInt8]) throws(SealError) {
        guard bytes.count >= 2 else { throw .malformed }
        let isArchived = bytes[0] == Self.archivedFormat
        guard isArchived || bytes[0] == Self.format, bytes[1] == Self.suite else {
            throw .newer(format: bytes[0], suite: bytes[1])
        }
        var offset = 2
        guard
            let schema = LEB128.read(bytes, &offset, bits: 21).flatMap(UInt16.init(exactly:)),
            let ring = LEB128.read(bytes, &offset, bits: 63)
        else { throw .malformed }
        if isArchived {
            guard let segment = LEB128.read(bytes, &offset, bits: 63), bytes.count - offset >= 16
            else { throw .malformed }
            let digest = bytes[offset..<(offset + 16)].reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
            archived = ArchivedBody(segment: Int64(segment), digest: digest)
            offset += 16
        } else {
            archived = nil
        }
        guard bytes.count - offset >= 12 else { throw .malformed }
        self.schema = schema
        self.ring = Int64(ring)
        offset += 12
        headerLength = offset
        var envelopes: [Envelope] = []
        while offset < bytes.count {
            let start = offset
            guard let slot = KeySlot(code: bytes[offset]) else { throw .malformed }
            if let last = envelopes.last, last.slot >= slot { throw .malformed }
            offset += 1
            guard let generation = LEB128.read(bytes, &offset),
                let length = LEB128.read(bytes, &offset), generation <= UInt64(UInt32.max),
                length >= UInt64(Sealing.tagLength), length <= UInt64(bytes.count - offset)
            else { throw .malformed }
            let end = offset + Int(length)
            envelopes.append(
                Envelope(
                    slot: slot, generation: UInt32(generation), head: start..<offset,
                    body: offset..<end))
            offset = end
        }
        guard !envelopes.isEmpty else { throw .malformed }
        self.bytes = bytes
        self.envelopes = envelopes
    }

    /// What a sealer has just made.
    package init(trusted bytes: [UInt8]) {
        do { self = try SealedRecord(bytes) } catch { preconditionFailure("sealer: \(error)") }
    }

    /// Opens one envelope.
    ///
    /// - Returns: The plaintext with its padding.
    package func open(
        _ envelope: Envelope, key: SubjectKey, at place: RecordPlace
    ) throws(SealError) -> [UInt8] {
        guard key.slot == envelope.slot, key.generation == envelope.generation else {
            throw .noKey
        }
        var isOpened = false
        let length = envelope.body.count - Sealing.tagLength
        let plaintext = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            isOpened = open(
                envelope, key: key, at: place, into: UnsafeMutableRawBufferPointer(output))
            count = length
        }
        guard isOpened else { throw .refused }
        return plaintext
    }

    /// Opens one envelope into room that is lent.
    ///
    /// - Returns: The plaintext with its padding, at the beginning of `room`, which grows.
    func open(
        _ envelope: Envelope, key: SubjectKey, at place: RecordPlace, into room: inout [UInt8]
    ) throws(SealError) -> Int {
        guard key.slot == envelope.slot, key.generation == envelope.generation else {
            throw .noKey
        }
        let length = envelope.body.count - Sealing.tagLength
        if room.count < length {
            SecretBytes.wipe(&room)
            room = [UInt8](repeating: 0, count: length * 2)
        }
        let isOpened = room.withUnsafeMutableBytes { room in
            open(
                envelope, key: key, at: place,
                into: UnsafeMutableRawBufferPointer(rebasing: room[..<length]))
        }
        guard isOpened else { throw .refused }
        return length
    }

    private func open(
        _ envelope: Envelope, key: SubjectKey, at place: RecordPlace,
        into output: UnsafeMutableRawBufferPointer
    ) -> Bool {
        bytes.withUnsafeBytes { all in
            let header = UnsafeRawBufferPointer(rebasing: all[..<headerLength])
            let head = UnsafeRawBufferPointer(rebasing: all[envelope.head])
            return Self.withAssociated(header, head: head, place) { associated in
                GCM.open(
                    UnsafeRawBufferPointer(rebasing: all[envelope.body]),
                    nonce: UnsafeRawBufferPointer(
                        rebasing: header[(headerLength - Sealing.nonceLength)...]),
                    key: key.key, authenticating: associated, into: output)
            }
        }
    }

    /// What authenticates the record as a whole: the header, and of every envelope all but the
    /// ciphertext, for which its tag stands.
    func appendOutline(to outline: inout [UInt8]) {
        outline.append(contentsOf: bytes[..<headerLength])
        for envelope in envelopes {
            outline.append(contentsOf: bytes[envelope.head])
            let end = envelope.body.upperBound
            outline.append(contentsOf: bytes[(end - Sealing.tagLength)..<end])
        }
    }

    /// What `appendOutline` takes at most.
    var outlineLength: Int { headerLength + envelopes.count * (1 + 5 + 10 + Sealing.tagLength) }

    /// The record without the envelopes of some slots; `nil` where nothing is left.
    package func without(_ slots: Set<KeySlot>) throws(SealError) -> SealedRecord? {
        var rest = Array(bytes[..<headerLength])
        for envelope in envelopes where !slots.contains(envelope.slot) {
            rest += bytes[envelope.head.lowerBound..<envelope.body.upperBound]
        }
        return rest.count > headerLength ? try SealedRecord(rest) : nil
    }

    /// Lends what an envelope is bound to.
    static func withAssociated<Result>(
        _ header: UnsafeRawBufferPointer, head: UnsafeRawBufferPointer, _ place: RecordPlace,
        _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        let vault = place.vault.bytes
        let count = header.count + head.count + vault.count + 17
        return withUnsafeTemporaryAllocation(byteCount: count, alignment: 8) { room in
            var end = 0
            func append(_ bytes: UnsafeRawBufferPointer) {
                UnsafeMutableRawBufferPointer(rebasing: room[end...]).copyMemory(from: bytes)
                end += bytes.count
            }
            append(header)
            append(head)
            vault.withUnsafeBytes { append($0) }
            withUnsafeBytes(of: place.record.bigEndian) { append($0) }
            withUnsafeBytes(of: place.kind.rawValue) { append($0) }
            withUnsafeBytes(of: place.revision.bigEndian) { append($0) }
            return body(UnsafeRawBufferPointer(room))
        }
    }
}
