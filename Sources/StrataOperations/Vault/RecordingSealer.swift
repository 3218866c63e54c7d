import Crypto
import Glibc
import StrataCore
import StrataVault

/// Seals the audio of recordings into objects, between the commit of the keys and that of the
/// records: what a kill leaves is keys and objects of nobody, which are swept.
struct RecordingSealer {
    let vault: Vault

    /// Leaves out recordings that the vault has, and those that come twice.
    ///
    /// - Returns: The rest; rows without audio are never left out.
    func newcomers(_ rows: [PreparedRow], _ reader: RecordReader) throws -> [PreparedRow] {
        let tags = rows.compactMap { $0.object?.tag }
        guard !tags.isEmpty else { return rows }
        var known = try reader.knownObjects(tags: tags)
        return rows.filter { row in row.object.map { known.insert($0.tag).inserted } ?? true }
    }

    /// Seals what belongs to records, and says how the store keeps it.
    ///
    /// - Parameters:
    ///   - rows: The rows as they were prepared.
    ///   - records: What each became, under the ring of its person.
    ///   - keys: The keys of rings of people who were known or got a second record.
    /// - Returns: The rows of the objects, whose files are durable.
    /// - Throws: `ObjectError`, `RecordingError.changed`, `SealError`; nothing is left behind then.
    func seal(
        _ rows: [PreparedRow], _ records: [NewRecord], keys: [Int64: SubjectKeys]
    ) throws -> [ObjectRow] {
        var made: [ObjectRow] = []
        do {
            for (row, record) in zip(rows, records) {
                guard let object = row.object else { continue }
                let ring = record.row.sealed.ring
                let owned = try keys[ring] ?? vault.unwrap(row.ring, tiers: [.t1, .t2])
                guard owned.ring == ring, let key = owned[object.slot] else {
                    throw SealError.noKey
                }
                try seal(object, record: record.number, ring: ring, key: key)
                made.append(
                    ObjectRow(
                        object: object.reference.object, record: record.number, tag: object.tag))
            }
        } catch {
            try? vault.objects.remove(made.map(\.object))
            throw error
        }
        return made
    }

    private func seal(
        _ object: PreparedObject, record: Int64, ring: Int64, key: SubjectKey
    ) throws {
        let descriptor = try object.content.open()
        guard descriptor >= 0 else { throw RecordingError.changed(file: object.file) }
        defer { close(descriptor) }
        let writer = try ObjectWriter(
            vault.objects,
            place: ObjectPlace(
                vault: vault.id, record: record, object: object.reference.object, ring: ring),
            key: key)
        var hash = SHA256()
        let isRead = try FilePieces.read(descriptor) {
            hash.update(bufferPointer: $0)
            try writer.write($0)
        }
        // What was looked at before is what is kept.
        guard isRead, writer.length == object.reference.length,
            Hexadecimal.text(Array(hash.finalize())) == object.reference.digest
        else { throw RecordingError.changed(file: object.file) }
        try writer.finish()
    }
}
