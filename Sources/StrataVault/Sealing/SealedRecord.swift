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

/// The envelopes of one record, one a tier and retention class, behind a header that they share.
///
/// Header: format (1), cipher suite (1), schema (LEB128), ring (LEB128), nonce (12). Then for each
/// envelope, ascending by slot: slot (1), key generation (LEB128), length of what follows (LEB128),
/// ciphertext, tag (16). The key is the one of ring, slot and generation; as no two envelopes of a
/// record have the same key, they share the nonce, which is new whenever the record is written.
/// Associated data of an envelope: the header, the envelope's slot, generation and length, vault
/// (16), record (8), kind (1), revision (8). The plaintext is padded with zeros to a multiple of 32.
package struct SealedRecord: Sendable {
    static let format: UInt8 = 2
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
    package let envelopes: [Envelope]
    /// Length of the header, which ends with the nonce.
    private let headerLength: Int

    /// Reads the outside of a sealed record; opens nothing.
    package init(_ bytes: [UInt8]) throws(SealError) {
        guard bytes.count >= 2 else { throw .malformed }
        guard bytes[0] == Self.format, bytes[1] == Self.suite else {
            throw .newer(format: bytes[0], suite: bytes[1])
        }
        var offset = 2
        guard
            let schema = LEB128.read(bytes, &offset, bits: 21).flatMap(UInt16.init(exactly:)),
            let ring = LEB128.read(bytes, &offset, bits: 63), bytes.count - offset >= 12
        else { throw .malformed }
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
        let associated = Self.associated(
            bytes[..<headerLength], head: bytes[envelope.head], place)
        return try bytes.withBytes { (all) throws(SealError) in
            try Sealing.open(
                nonce: UnsafeRawBufferPointer(
                    rebasing: all[(headerLength - Sealing.nonceLength)..<headerLength]),
                UnsafeRawBufferPointer(rebasing: all[envelope.body]), key: key.key,
                authenticating: associated)
        }
    }

    /// What authenticates the record as a whole: the header, and of every envelope all but the
    /// ciphertext, for which its tag stands.
    var outline: [UInt8] {
        var outline = Array(bytes[..<headerLength])
        for envelope in envelopes {
            outline += bytes[envelope.head]
            let end = envelope.body.upperBound
            outline += bytes[(end - Sealing.tagLength)..<end]
        }
        return outline
    }

    /// The record without the envelopes of some slots; `nil` where nothing is left.
    package func without(_ slots: Set<KeySlot>) throws(SealError) -> SealedRecord? {
        var rest = Array(bytes[..<headerLength])
        for envelope in envelopes where !slots.contains(envelope.slot) {
            rest += bytes[envelope.head.lowerBound..<envelope.body.upperBound]
        }
        return rest.count > headerLength ? try SealedRecord(rest) : nil
    }

    static func associated(
        _ header: some Collection<UInt8>, head: some Collection<UInt8>, _ place: RecordPlace
    ) -> [UInt8] {
        var associated: [UInt8] = []
        associated.reserveCapacity(96)
        associated.append(contentsOf: header)
        associated.append(contentsOf: head)
        associated.append(contentsOf: place.vault.bytes)
        associated.appendBigEndian(place.record)
        associated.append(place.kind.rawValue)
        associated.appendBigEndian(place.revision)
        return associated
    }
}
