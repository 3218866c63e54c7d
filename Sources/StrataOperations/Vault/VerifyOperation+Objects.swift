import StrataCore
import StrataVault

extension VerifyOperation {
    /// Whether a recording's audio is there, whole, and the one that was imported.
    func checkAudio(
        of record: RecordRow, _ fields: RecordFields, _ schema: DatasetSchema,
        _ keys: SubjectKeys?, _ reader: RecordReader, _ report: inout Report
    ) {
        guard record.kind == .recording else { return }
        // Where recordings were erased, the number may stay, as that of a contact.
        if !record.sealed.envelopes.contains(where: { $0.slot.retentionClass == .recording }),
            (try? reader.objects(ofRecord: record.number))?.isEmpty ?? false
        {
            return
        }
        report.objects += 1
        let place = vault.keys.identifiers.identifier(.record, record.number)
        func found(_ kind: Finding.Kind) {
            report.findings.append(Finding(kind: kind, place: place))
        }
        do {
            guard let keys,
                let stored = try StoredRecording(record, fields, schema, keys: keys, in: vault)
            else { return found(.objectMissing) }
            let rows = try reader.objects(ofRecord: record.number).map(\.object)
            guard rows == [stored.reference.object] else { return found(.objectMissing) }
            try stored.readAll()
        } catch ObjectError.missing {
            found(.objectMissing)
        } catch VaultError.tampered {
            found(.rowChanged)
        } catch {
            found(.objectDamaged)
        }
    }

    /// Looks for objects that no record names.
    ///
    /// - Returns: Those whose files may go.
    func orphanObjects(_ report: inout Report) throws -> [ObjectID] {
        var rows: [ObjectRow] = []
        do {
            try vault.records.read { reader in
                try reader.objects { if $0.record != 0 { rows.append($0) } }
                rows = try rows.filter { try reader.record($0.record) == nil }
            }
            let orphans = try vault.orphanObjects()
            for object in rows.map(\.object) + orphans {
                report.findings.append(Finding(kind: .orphanObject, place: "\(object)"))
            }
            return orphans
        } catch VaultError.tampered {
            // Told by the check of the state; what is orphaned cannot be known.
            return []
        }
    }
}
