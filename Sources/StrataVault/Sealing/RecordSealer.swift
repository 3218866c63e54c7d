/// Seals the parts of a record into one blob.
package struct RecordSealer {
    private let place: RecordPlace
    private let nonce: SealNonce
    private var output: [UInt8] = []
    private var last: KeySlot?
    private let headerLength: Int

    /// Begins a record with a new nonce.
    ///
    /// - Parameters:
    ///   - place: Where it stands.
    ///   - schema: By which its fields are told.
    ///   - ring: Whose keys seal it.
    ///   - archived: Where its body is, for one that is in the archive.
    package init(
        place: RecordPlace, schema: UInt16, ring: Int64, archived: ArchivedBody? = nil
    ) {
        self.init(
            place: place, schema: schema, ring: ring, nonce: SealNonce(), archived: archived)
    }

    /// The same with a pool of random bytes.
    package init(
        place: RecordPlace, schema: UInt16, ring: Int64, random: inout RandomPool
    ) {
        self.init(place: place, schema: schema, ring: ring, nonce: random.nonce())
    }

    init(
        place: RecordPlace, schema: UInt16, ring: Int64, nonce: SealNonce,
        archived: ArchivedBody? = nil
    ) {
        self.place = place
        self.nonce = nonce
        output.reserveCapacity(512)
        output.append(archived == nil ? SealedRecord.format : SealedRecord.archivedFormat)
        output.append(SealedRecord.suite)
        LEB128.append(UInt64(schema), to: &output)
        LEB128.append(UInt64(ring), to: &output)
        if let archived {
            LEB128.append(UInt64(archived.segment), to: &output)
            output += withUnsafeBytes(of: archived.digest.bigEndian) { Array($0) }
        }
        nonce.append(to: &output)
        headerLength = output.count
    }

    /// Seals one part, which is padded here; slots come in ascending order, each once.
    package mutating func add(_ plaintext: consuming [UInt8], key: SubjectKey) {
        precondition(last.map { $0 < key.slot } ?? true, "slots ascend")
        last = key.slot
        let padding = (32 - plaintext.count % 32) % 32
        plaintext.append(contentsOf: repeatElement(0, count: padding))
        let start = output.count
        output.append(key.slot.code)
        LEB128.append(UInt64(key.generation), to: &output)
        LEB128.append(UInt64(plaintext.count + Sealing.tagLength), to: &output)
        let end = output.count
        let (headerLength, place, nonce) = (headerLength, place, nonce)
        output.append(contentsOf: repeatElement(0, count: plaintext.count + Sealing.tagLength))
        output.withUnsafeMutableBytes { output in
            let header = UnsafeRawBufferPointer(rebasing: output[..<headerLength])
            let head = UnsafeRawBufferPointer(rebasing: output[start..<end])
            SealedRecord.withAssociated(header, head: head, place) { associated in
                plaintext.withUnsafeBytes { plaintext in
                    nonce.withBytes { nonce in
                        GCM.seal(
                            plaintext, nonce: nonce, key: key.key, authenticating: associated,
                            into: UnsafeMutableRawBufferPointer(rebasing: output[end...]))
                    }
                }
            }
        }
    }

    /// The sealed record; it has one envelope at least.
    package consuming func finish() -> [UInt8] {
        precondition(last != nil, "an empty record is not written")
        return output
    }
}
