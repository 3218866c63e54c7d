package import StrataCore
package import StrataVault

/// Changes people: joins, parts, restricts and corrects them.
package struct SubjectChange: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = policy
    }

    /// Changes records in one transaction, with its entries in the audit log.
    private func logged<Result>(
        _ action: AuditAction, _ subjects: [Int64], field: String? = nil, details: [String] = [],
        _ body: (RecordTransaction) throws -> Result
    ) throws -> Result {
        var request = AuditTrail.Request(action)
        request.subjects = subjects
        request.fields = field.map { [$0] } ?? []
        request.details = details
        return try AuditTrail(vault, policy: policy).perform(request) {
            try vault.records.write { try body($0) }
        }
    }

    // MARK: Joining and parting

    /// Joins `other` into `subject`: its records and keys become the subject's. The row of the
    /// other stays as a trail, by which `split` takes it back.
    ///
    /// - Parameters:
    ///   - other: Who is joined.
    ///   - subject: Who stays.
    ///   - trail: Is called in the same transaction, last.
    /// - Throws: `SubjectError.gone`, `.same`.
    package func merge(
        _ other: Int64, into subject: Int64, trail: (RecordTransaction) throws -> Void = { _ in }
    ) throws {
        guard other != subject else { throw SubjectError.same }
        try logged(.subjectMerge, [other, subject]) { transaction in
            guard var kept = try transaction.subject(subject), kept.state != .merged,
                var joined = try transaction.subject(other), joined.state != .merged
            else { throw SubjectError.gone }
            let schemas = SchemaCache(vault)
            let index = try vault.keys.index(transaction.indexGeneration)
            let tags = try SubjectTags(vault, schemas, index).tags(of: joined, transaction)
            for var record in try transaction.records(of: other) {
                record.subject = subject
                try transaction.update(record)
            }
            try transaction.delete(tags.map { IndexEntry(tag: $0, subject: other) })
            try transaction.insertMissing(tags.map { IndexEntry(tag: $0, subject: subject) })
            kept.rings += joined.rings
            // The restriction of one of them holds for both.
            if joined.state == .restricted { kept.state = .restricted }
            joined.state = .merged
            joined.mergedInto = subject
            try transaction.update(kept)
            try transaction.update(joined)
            for row in try transaction.documents(.conflict) {
                let conflict = try SubjectConflict(row)
                let pair: Set<Int64> = [subject, other]
                if pair.contains(conflict.subject), conflict.others.allSatisfy(pair.contains) {
                    try transaction.delete(.conflict, conflict.number)
                }
            }
            try trail(transaction)
        }
    }

    /// Takes a joined person out again: every record under its own keys goes back to it.
    ///
    /// - Parameters:
    ///   - other: Who was joined.
    ///   - trail: Is called in the same transaction, last.
    /// - Throws: `SubjectError.gone`, `.notMerged`.
    package func split(
        _ other: Int64, trail: (RecordTransaction) throws -> Void = { _ in }
    ) throws {
        try logged(.subjectSplit, [other]) { transaction in
            guard var joined = try transaction.subject(other) else { throw SubjectError.gone }
            guard joined.state == .merged, let number = joined.mergedInto,
                var kept = try transaction.subject(number)
            else { throw SubjectError.notMerged }
            let schemas = SchemaCache(vault)
            let index = try vault.keys.index(transaction.indexGeneration)
            let tagger = SubjectTags(vault, schemas, index)
            let before = try tagger.tags(of: kept, transaction)
            for var record in try transaction.records(of: number)
            where joined.rings.contains(record.sealed.ring) {
                record.subject = other
                try transaction.update(record)
            }
            let together = Set([number, other] + kept.rings)
            for row in try transaction.documents(.legalHold) {
                var hold = try LegalHold(row, vault)
                // Whoever was held as one is held as two.
                guard hold.release == nil, !hold.subjects.isDisjoint(with: together) else {
                    continue
                }
                hold.subjects.formUnion(together)
                try transaction.put(hold.document(vault))
            }
            kept.rings.removeAll { joined.rings.contains($0) }
            // What was asked of them as one holds for both.
            joined.state = kept.state == .restricted ? .restricted : .active
            joined.mergedInto = nil
            try transaction.update(kept)
            try transaction.update(joined)
            for row in try transaction.documents(.decision) {
                var decision = try SubjectDecision(row, vault)
                guard decision.kind == .merge, decision.state == .done,
                    decision.others == [other]
                else { continue }
                decision.state = .undone
                try transaction.put(decision.document(vault))
            }
            let left = try tagger.tags(of: kept, transaction)
            let back = try tagger.tags(of: joined, transaction)
            try transaction.delete(
                before.subtracting(left).map { IndexEntry(tag: $0, subject: number) })
            try transaction.insertMissing(back.map { IndexEntry(tag: $0, subject: other) })
            try trail(transaction)
        }
    }

    // MARK: Restricting

    /// Keeps a person's data from every use but storage, or allows its use again.
    package func restrict(_ number: Int64, _ isRestricted: Bool) throws {
        try logged(.subjectRestrict, [number]) { transaction in
            guard var subject = try transaction.subject(number), subject.state != .merged else {
                throw SubjectError.gone
            }
            subject.state = isRestricted ? .restricted : .active
            try transaction.update(subject)
        }
    }

    // MARK: Correcting

    /// The labels of a field in the records of a person.
    ///
    /// - Throws: `SubjectError.gone`, `.noField`.
    func labels(of name: String, subject number: Int64, record: Int64?) throws -> Set<LabelID> {
        try vault.records.read { reader in
            guard try reader.subject(number) != nil else { throw SubjectError.gone }
            let schemas = SchemaCache(vault)
            var labels: Set<LabelID> = []
            for row in try reader.records(of: number) where record == nil || row.number == record {
                let schema = try schemas.dataset(row.dataset, reader)?
                    .readingSchema(row.sealed.schema)
                for field in schema?.fields ?? []
                where field.isKept && (field.name == name || field.label?.rawValue == name) {
                    labels.insert(field.label ?? "opaque_id")
                }
            }
            guard !labels.isEmpty else { throw SubjectError.noField(name) }
            return labels
        }
    }

    /// Whether a value has the form by which values of its label are found.
    private static func hasForm(_ value: String, of label: LabelID?) -> Bool {
        var text = value
        return switch label {
        case "phone": text.withUTF8(ValueNormaliser.phone) != nil
        case "email": text.withUTF8(ValueNormaliser.email) != nil
        default: true
        }
    }

    /// Replaces a value in the records of a person that have the field; `nil` takes it out.
    ///
    /// - Parameters:
    ///   - number: The person's.
    ///   - name: The field's name, or its label.
    ///   - value: What stands there from now on.
    ///   - wanted: The only record that is changed; `nil` for all.
    ///   - trail: Is called in the same transaction, last, with how many records were changed.
    /// - Returns: How many records were changed.
    /// - Throws: `SubjectError.noField` where no record has the field, `.badQuery` for a phone or
    ///   an e-mail that is none, `.neverStored` where no store may hold what the value holds.
    package func correct(
        _ number: Int64, field name: String, to value: String?, record wanted: Int64? = nil,
        trail: (Int, RecordTransaction) throws -> Void = { _, _ in }
    ) throws -> Int {
        if let value, let label = ForbiddenText.label(in: value, policy) {
            throw SubjectError.neverStored(label)
        }
        let masks = ValueMask(tokeniser: Tokeniser())
        // Whoever approves a correction approves this value and no other.
        let details = [value.map { TreeHash.digest(Array($0.utf8)).description } ?? "none"]
        return try logged(.subjectCorrect, [number], field: name, details: details) { transaction in
            guard let subject = try transaction.subject(number), subject.state != .merged else {
                throw SubjectError.gone
            }
            let schemas = SchemaCache(vault)
            let index = try vault.keys.index(transaction.indexGeneration)
            let tagger = SubjectTags(vault, schemas, index)
            let before = try tagger.tags(of: subject, transaction)
            var changed = 0
            for record in try transaction.records(of: number)
            where wanted == nil || record.number == wanted {
                guard
                    let schema = try schemas.dataset(record.dataset, transaction)?
                        .readingSchema(record.sealed.schema),
                    let field = schema.fields.first(where: {
                        $0.isKept && !schema.isReference($0)
                            && ($0.name == name || $0.label?.rawValue == name)
                    })
                else { continue }
                if let value, !Self.hasForm(value, of: field.label) {
                    throw SubjectError.badQuery
                }
                if try correct(record, field, to: value, masks, transaction) { changed += 1 }
            }
            guard changed > 0 else { throw SubjectError.noField(name) }
            let after = try tagger.tags(of: subject, transaction)
            try transaction.delete(
                before.subtracting(after).map { IndexEntry(tag: $0, subject: number) })
            try transaction.insertMissing(
                after.subtracting(before).map { IndexEntry(tag: $0, subject: number) })
            try trail(changed, transaction)
            return changed
        }
    }

    /// Seals a record anew, as its next revision.
    private func correct(
        _ record: RecordRow, _ field: FieldDefinition, to value: String?, _ masks: ValueMask,
        _ transaction: RecordTransaction
    ) throws -> Bool {
        let rewriter = RecordRewriter(vault)
        var parts = try rewriter.parts(of: record, transaction)
        let holder = parts.first { $0.value.values[field.number] != nil }?.key
        guard holder != nil || value != nil else { return false }
        // A text that was T1 stays T1: lowering is not a matter of a correction. What is being raised
        // is raised by this at the latest.
        let slot = field.storedSlot == nil ? holder ?? field.slot : field.slot
        if let holder { parts[holder]?.values[field.number] = nil }
        for slot in parts.keys { parts[slot]?.masked[field.number] = nil }
        if let value { parts[slot, default: RecordFields()].values[field.number] = value }
        if field.tier == .t1, let value, field.mask.isStored {
            var text = value
            let masked = text.withUTF8 {
                masks.apply(field.mask, to: $0, label: field.label ?? .unknown)
            }
            parts[KeySlot(.t2, field.retentionClass), default: RecordFields()]
                .masked[field.number] = String(decoding: masked, as: UTF8.self)
        }
        guard parts.contains(where: { !$0.value.isEmpty }) else { return false }
        try rewriter.replace(record, with: parts, schema: record.sealed.schema)
        try rewriter.commit(transaction)
        return true
    }
}

extension MaskForm {
    /// Whether the masked form of a T1 value is kept beside it.
    var isStored: Bool {
        switch self {
        case .none, .full, .token: false
        default: true
        }
    }
}
