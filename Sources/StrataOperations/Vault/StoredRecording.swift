import Crypto
import StrataCore
import StrataVault

/// The audio of a record: where it is, and the key to it.
struct StoredRecording {
    let reference: RecordingReference
    let isHighRisk: Bool
    /// As the file's content said, `wav`.
    let format: String
    private let place: ObjectPlace
    private let key: SubjectKey
    private let vault: Vault

    /// - Returns: `nil` where the record has no audio among the fields that were opened.
    /// - Throws: `SealError`.
    init?(
        _ record: RecordRow, _ fields: RecordFields, _ schema: DatasetSchema, keys: SubjectKeys,
        in vault: Vault
    ) throws(SealError) {
        guard record.kind == .recording else { return nil }
        func value(_ field: RecordingField) -> String? {
            schema.number(of: field).flatMap { fields.values[$0] }
        }
        guard let text = value(.highRiskRecording) ?? value(.recording) else { return nil }
        isHighRisk = value(.highRiskRecording) != nil
        guard let key = keys[KeySlot(isHighRisk ? .t1 : .t2, .recording)] else { throw .noKey }
        let reference = try RecordingReference(text)
        format = value(.format) ?? ""
        place = ObjectPlace(
            vault: vault.id, record: record.number, object: reference.object, ring: keys.ring)
        self.reference = reference
        self.key = key
        self.vault = vault
    }

    /// - Throws: `ObjectError`.
    func reader() throws(ObjectError) -> ObjectReader {
        try ObjectReader(vault.objects, place: place, key: key, length: reference.length)
    }

    /// Reads all of it, and compares it with what was imported.
    ///
    /// - Parameter body: Gets the bytes in their order, valid during the call.
    /// - Throws: `ObjectError`, `RecordingError.otherContent`, what `body` throws.
    func readAll(_ body: (UnsafeRawBufferPointer) throws -> Void = { _ in }) throws {
        var hash = SHA256()
        try reader().readAll {
            hash.update(bufferPointer: $0)
            try body($0)
        }
        guard Hexadecimal.text(Array(hash.finalize())) == reference.digest else {
            throw RecordingError.otherContent
        }
    }

    /// How a file of the audio is named: by the record, whose identifier tells nothing.
    func fileName(_ record: String) -> String {
        let ending = ["opus", "mp3", "wav"].contains(format) ? format : "ogg"
        return "\(record).\(ending)"
    }
}
