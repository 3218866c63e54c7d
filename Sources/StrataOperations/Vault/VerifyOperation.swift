import StrataCore
package import StrataVault

/// Checks a vault from end to end: everything that is there opens, belongs together and was put
/// there by Strata.
package struct VerifyOperation: Sendable {
    let vault: Vault
    let meter: WorkMeter
    private let sampleSize: Int
    private let random: any RandomNumberGenerator & Sendable

    /// - Parameters:
    ///   - vault: What is checked.
    ///   - meter: Where it can be stopped.
    ///   - sampleSize: Of how many records the values are looked for in the vault's files.
    ///   - random: Which records these are.
    package init(
        vault: Vault, meter: WorkMeter = WorkMeter(), sampleSize: Int = 400,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.vault = vault
        self.meter = meter
        self.sampleSize = sampleSize
        self.random = random
    }

    /// What was found.
    package struct Report: Sendable, Hashable {
        package var subjects = 0
        package var records = 0
        package var companies = 0
        package var envelopes = 0
        package var rings = 0
        package var entries = 0
        /// Recordings whose audio was read.
        package var objects = 0
        /// Forms of values that were looked for in every file.
        package var searchedValues = 0
        package var findings: [Finding] = []
        package var repaired = 0
        /// A repair was asked for and not done, as rows were changed outside Strata.
        package var isRepairRefused = false

        package var isClean: Bool { findings.isEmpty }
    }

    /// Something that is not as it should be.
    package struct Finding: Sendable, Hashable {
        package var kind: Kind
        /// What it is about, by identifier.
        package var place: String

        package enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A row was changed, or put back, outside Strata.
            case rowChanged = "row_changed"
            /// The rows do not sum up to the state: one was deleted, added or put back.
            case stateDiffers = "state_differs"
            /// An envelope does not open.
            case doesNotOpen = "does_not_open"
            /// A record without its subject.
            case orphanRecord = "orphan_record"
            /// Keys that no subject has.
            case orphanKeys = "orphan_keys"
            /// A subject without keys.
            case missingKeys = "missing_keys"
            /// The index lacks an entry.
            case entryMissing = "entry_missing"
            /// The index has an entry of nobody.
            case entryTooMuch = "entry_too_much"
            /// A recording without its audio.
            case objectMissing = "object_missing"
            /// A recording's audio was changed, cut off or exchanged.
            case objectDamaged = "object_damaged"
            /// Audio that no recording has.
            case orphanObject = "orphan_object"
            /// The audit log is missing, old or another vault's.
            case auditLog = "audit_log"
            /// A value that is sealed stands in the clear in a file of the vault.
            case clearValue = "clear_value"
        }
    }

    /// The same for whoever asks: authorised and written down for who signed in. To repair is the
    /// custodians' act.
    ///
    /// - Throws: `AccessError`, `AuditError`, `Cancelled`.
    package func asked(repair: Bool) throws -> Report {
        guard vault.actor != nil else { return try run(repair: repair) }
        return try AuditTrail(vault).perform(.init(repair ? .vaultRepair : .vaultVerify)) {
            try run(repair: repair)
        }
    }

    /// Checks everything; with `repair`, makes anew what can be derived: index entries, and
    /// destroys keys of nobody.
    package func run(repair: Bool) throws -> Report {
        var report = Report()
        let state = try vault.stateCheck()
        for row in state.damaged {
            report.findings.append(Finding(kind: .rowChanged, place: place(of: row)))
        }
        if !state.isWhole {
            report.findings.append(Finding(kind: .stateDiffers, place: "vault_state"))
        }
        checkAuditLog(&report)
        var wanted: Set<IndexEntry> = []
        var rings: Set<Int64> = []
        var missing: [IndexEntry] = []
        var surplus: [IndexEntry] = []
        var sample = ClearValueSample(size: sampleSize, random: random)
        // Of whom something does not open: what the index and the key store have of them is theirs.
        var damaged: Set<Int64> = []
        try vault.records.read { reader in
            let schemas = SchemaCache(vault)
            let index = try vault.keys.index(reader.indexGeneration)
            try subjects(reader, schemas, index, &report, &wanted, &rings, &sample, &damaged)
            report.records = try reader.recordCount()
            report.companies = try reader.companyCount()
            for orphan in try reader.orphanRecords() {
                report.findings.append(
                    Finding(
                        kind: .orphanRecord,
                        place: vault.keys.identifiers.identifier(.record, orphan)))
            }
            try reader.entries { entry in
                report.entries += 1
                if wanted.remove(entry) == nil, !damaged.contains(entry.subject) {
                    surplus.append(entry)
                }
            }
            missing = wanted.filter { !damaged.contains($0.subject) }.sorted()
        }
        for entry in missing {
            report.findings.append(
                Finding(
                    kind: .entryMissing,
                    place: vault.keys.identifiers.identifier(.subject, entry.subject)))
        }
        for entry in surplus {
            report.findings.append(
                Finding(
                    kind: .entryTooMuch,
                    place: vault.keys.identifiers.identifier(.subject, entry.subject)))
        }
        try checkScores(&report)
        let orphans = try orphanRings(rings, &report)
        let orphanAudio = try orphanObjects(&report)
        try searchClearValues(sample, &report)
        // Where rows were changed, what is missing may have been taken away: its keys must stay.
        let isTrusted = !report.findings.contains {
            [.rowChanged, .stateDiffers].contains($0.kind)
        }
        report.isRepairRefused = repair && !isTrusted
        if repair, isTrusted {
            if !missing.isEmpty || !surplus.isEmpty {
                try vault.records.write { transaction in
                    try transaction.insertMissing(missing)
                    try transaction.delete(surplus)
                }
            }
            if !orphans.isEmpty { try vault.keyStore.destroy(orphans) }
            try vault.objects.remove(orphanAudio)
            report.repaired =
                missing.count + surplus.count + orphans.count + orphanAudio.count
        }
        return report
    }

    private func subjects(
        _ reader: RecordReader, _ schemas: SchemaCache, _ index: BlindIndex,
        _ report: inout Report, _ wanted: inout Set<IndexEntry>,
        _ rings: inout Set<Int64>, _ sample: inout ClearValueSample,
        _ damaged: inout Set<Int64>
    ) throws {
        var last: Int64 = 0
        while true {
            if meter.isCancelled { throw Cancelled() }
            var changed: [Int64] = []
            let page = try reader.subjects(after: last, limit: 1_000) { changed.append($0) }
            damaged.formUnion(changed)
            guard let end = page.last else { return }
            last = end.number
            for subject in page {
                report.subjects += 1
                rings.formUnion(subject.rings)
                // Rows that were changed have been told by the check of the state.
                if damaged.contains(subject.number) { continue }
                let isOpened = check(
                    subject, reader, schemas, index, &report, &wanted, &sample)
                if !isOpened { damaged.insert(subject.number) }
            }
        }
    }

    /// A damaged row as people know it.
    private func place(of row: Vault.DamagedRow) -> String {
        let identifiers = vault.keys.identifiers
        return switch row.table {
        case "subject": identifiers.identifier(.subject, row.number)
        case "record", "former", "held", "object": identifiers.identifier(.record, row.number)
        case "company": identifiers.identifier(.company, row.number)
        default: "\(row.table) \(row.number)"
        }
    }

    /// Whether the audit log is there and this vault's; what it holds is the business of
    /// `audit verify`.
    private func checkAuditLog(_ report: inout Report) {
        do { _ = try vault.audit() } catch {
            report.findings.append(Finding(kind: .auditLog, place: "audit"))
        }
    }

    /// - Returns: Whether everything of the person opened.
    private func check(
        _ subject: SubjectRow, _ reader: RecordReader, _ schemas: SchemaCache,
        _ index: BlindIndex, _ report: inout Report,
        _ wanted: inout Set<IndexEntry>, _ sample: inout ClearValueSample
    ) -> Bool {
        let name = vault.keys.identifiers.identifier(.subject, subject.number)
        do {
            let keys = try vault.subjectKeys(rings: subject.rings, tiers: [.t1, .t2])
            guard keys.count == subject.rings.count else {
                report.findings.append(Finding(kind: .missingKeys, place: name))
                return false
            }
            for (record, fields) in try vault.openRecords(of: subject, tiers: [.t1, .t2], reader) {
                report.envelopes += record.sealed.envelopes.count
                guard let schema = try schemas.schema(record.dataset, record.sealed.schema, reader)
                else {
                    report.findings.append(Finding(kind: .doesNotOpen, place: name))
                    continue
                }
                sample.add(fields, schema)
                checkAudio(
                    of: record, fields, schema, keys[record.sealed.ring], reader, &report)
                for tag in SearchTerms(fields, schema).tags(index, dataset: record.dataset) {
                    wanted.insert(.init(tag: tag.value, subject: subject.number))
                }
            }
            return true
        } catch VaultError.tampered {
            report.findings.append(Finding(kind: .rowChanged, place: name))
        } catch {
            report.findings.append(Finding(kind: .doesNotOpen, place: name))
        }
        return false
    }

    private func orphanRings(_ known: Set<Int64>, _ report: inout Report) throws -> [Int64] {
        var orphans: [Int64] = []
        var last: Int64 = 0
        while true {
            let page = try vault.keyStore.rings(after: last, limit: 10_000)
            guard let end = page.last else { return orphans }
            last = end.ring
            report.rings += page.count
            for ring in page where !known.contains(ring.ring) {
                orphans.append(ring.ring)
                report.findings.append(Finding(kind: .orphanKeys, place: "\(ring.ring)"))
            }
        }
    }
}
