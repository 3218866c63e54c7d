package import StrataCore
package import StrataVault

/// What `strata import --format json` prints.
package struct ImportReport: Sendable, Encodable {
    package var batch: String
    package var dataset: String
    package var rows: Int
    package var records: Int
    package var skipped: Int
    package var newSubjects: Int
    package var attached: Int
    package var conflicts: Int
    package var companies: Int
    /// Entries that refusals and objections put on one's own do-not-call list.
    package var doNotCall: Int
    /// Rows that say that the person is not to be called, in columns of consents and objections.
    package var objections: Int
    /// Values of such columns that say neither yes nor no.
    package var unreadConsents: Int
    package var rejected: [String: Int]
    package var dropped: Int
    /// Values held for minutes.
    package var held: Int
    /// Values sealed, by tier.
    package var values: [String: Int]
    package var rejectFile: String?
    /// What the reader could not read as it should.
    package var problems: [ScanProblem]

    package init(batch: String, dataset: String, outcome: ImportOperation.Outcome) {
        self.batch = batch
        self.dataset = dataset
        let tally = outcome.tally
        rows = tally.rows
        records = tally.records
        skipped = outcome.skipped
        newSubjects = tally.newSubjects
        attached = tally.attached
        conflicts = tally.conflicts
        companies = tally.companies
        doNotCall = tally.suppressed
        objections = tally.objections
        unreadConsents = tally.unreadConsents
        rejected = tally.rejected.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
        dropped = tally.dropped
        held = tally.held
        values = tally.values.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
        rejectFile = outcome.rejectFile
        problems = outcome.problems
    }
}

/// What `strata subject show --format json` prints.
package struct SubjectReport: Sendable, Encodable {
    package var subject: String
    package var state: String
    package var doNotCall: Bool
    package var records: [Record]

    package struct Record: Sendable, Encodable {
        package var record: String
        package var kind: String
        package var dataset: String
        /// Most of it is in the archive.
        package var archived: Bool
        package var fields: [Field]
    }

    package struct Field: Sendable, Encodable {
        package var name: String
        package var label: String?
        package var tier: SensitivityTier
        package var shown: String?
        package var whole: Bool
    }

    package init(_ view: SubjectView) {
        subject = view.identifier
        state = view.state.name
        doNotCall = view.isBarred
        records = view.records.map { record in
            Record(
                record: record.identifier, kind: record.kind.name, dataset: record.dataset,
                archived: record.isArchived,
                fields: record.fields.map {
                    Field(
                        name: $0.name, label: $0.label?.rawValue, tier: $0.tier, shown: $0.shown,
                        whole: $0.isWhole)
                })
        }
    }
}

extension SubjectState {
    package var name: String {
        switch self {
        case .active: "active"
        case .restricted: "restricted"
        case .merged: "merged"
        }
    }
}

extension RecordKind {
    package var name: String {
        switch self {
        case .contact: "contact"
        case .call: "call"
        case .recording: "recording"
        case .purchase: "purchase"
        case .consent: "consent"
        case .score: "score"
        }
    }
}

/// What `strata verify --format json` prints.
package struct VerifyReport: Sendable, Encodable {
    package var subjects: Int
    package var records: Int
    package var companies: Int
    package var envelopes: Int
    package var rings: Int
    package var entries: Int
    /// Recordings whose audio was read.
    package var objects: Int
    /// Forms of sampled values that were looked for in every file.
    package var searchedValues: Int
    package var repaired: Int
    package var findings: [Finding]

    package struct Finding: Sendable, Encodable {
        package var kind: String
        package var place: String
    }

    package init(_ report: VerifyOperation.Report) {
        subjects = report.subjects
        records = report.records
        companies = report.companies
        envelopes = report.envelopes
        rings = report.rings
        entries = report.entries
        objects = report.objects
        searchedValues = report.searchedValues
        repaired = report.repaired
        findings = report.findings.map { Finding(kind: $0.kind.rawValue, place: $0.place) }
    }
}

/// What `strata import list --format json` prints, one an import.
package struct BatchReport: Sendable, Encodable {
    package var batch: String
    package var dataset: String
    /// SHA-256 of the file; of a folder of recordings a keyed code.
    package var digest: String
    /// Microseconds since 1970, UTC.
    package var time: Int64
    package var rows: Int
    package var newSubjects: Int
    package var attached: Int
    package var conflicts: Int
    package var companies: Int
    package var rejected: Int
    package var done: Bool
    package var undone: Bool

    package init(_ batch: ImportBatch, dataset: String, _ vault: Vault) {
        self.batch = vault.keys.identifiers.identifier(.batch, batch.number)
        self.dataset = dataset
        digest = batch.digest
        time = batch.time
        rows = batch.rowsDone
        newSubjects = batch.newSubjects
        attached = batch.attached
        conflicts = batch.conflicts
        companies = batch.companies
        rejected = batch.rejected
        done = batch.isDone
        undone = batch.isUndone
    }
}

/// What `strata dataset show --format json` prints.
package struct DatasetReport: Sendable, Encodable {
    package var dataset: String
    package var name: String
    package var supplier: String?
    package var contract: String?
    package var lawfulBasis: String?
    package var purposes: [String]
    package var controller: String?
    package var country: String?
    package var expiry: String?
    package var missingForCalling: [String]
    package var policyDigest: String
    package var schemas: [Schema]
    /// `going` while it is being removed, `removed` where nothing else is left of it.
    package var removal: String?

    package struct Schema: Sendable, Encodable {
        package var number: Int
        package var kind: String
        package var fields: [Field]
    }

    package struct Field: Sendable, Encodable {
        package var name: String
        package var label: String?
        package var tier: SensitivityTier
        package var retentionClass: String
        package var stored: Bool
    }

    package init(_ dataset: Dataset, _ vault: Vault) {
        self.dataset = vault.keys.identifiers.identifier(.dataset, dataset.number)
        name = dataset.name
        supplier = dataset.supplier
        contract = dataset.contract
        lawfulBasis = dataset.lawfulBasis
        purposes = dataset.purposes
        controller = dataset.controller
        country = dataset.country
        expiry = dataset.expiry
        missingForCalling = dataset.missingForCalling
        removal = dataset.removal.map { $0.isDone ? "removed" : "going" }
        policyDigest = dataset.policyDigest
        schemas = dataset.schemas.map { schema in
            Schema(
                number: Int(schema.number), kind: schema.kind.name,
                fields: schema.fields.map {
                    Field(
                        name: $0.name, label: $0.label?.rawValue, tier: $0.tier,
                        retentionClass: $0.retentionClass.rawValue, stored: $0.isKept)
                })
        }
    }
}
