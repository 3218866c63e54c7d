import StrataCore
package import StrataVault

/// The copies of a dataset's data that are known: what a stricter label does not reach.
package struct ClearCopies: Sendable, Hashable, Encodable {
    /// Files that a person's own copy was exported to, in the clear.
    package var exports: [Export] = []
    /// Sealed files of rejected rows.
    package var rejectFiles: [String] = []
    /// Former values that an import keeps for being taken back.
    package var formerRecords = 0

    package struct Export: Sendable, Hashable, Encodable {
        package var path: String
        /// Microseconds since 1970, UTC.
        package var time: Int64
    }

    package var isEmpty: Bool {
        exports.isEmpty && rejectFiles.isEmpty && formerRecords == 0
    }

    /// A copy of lists that left the vault.
    struct Copy {
        var path: String
        var datasets: Set<Int64>
        /// Microseconds since 1970, UTC.
        var time: Int64
    }

    /// All copies of lists; none that one person got, or an authority.
    static func ofLists(in vault: Vault, _ reader: RecordReader) throws -> [Copy] {
        try reader.documents(.copy).compactMap { row in
            let body = try CBOR(
                try vault.keys.catalogue.open(row.sealed ?? [], for: purpose(row.number)))
            guard body["subject"] == nil, let path = body["path"]?.text else { return nil }
            return Copy(
                path: path,
                datasets: Set(body["datasets"]?.array?.compactMap(\.integer) ?? []),
                time: body["time"]?.integer ?? 0)
        }
    }

    /// What is known of a dataset's copies.
    package init(of dataset: Dataset, in vault: Vault) throws {
        let (batches, copies, former) = try vault.records.read { reader in
            (
                try reader.documents(.batch).map { try ImportBatch($0) },
                try reader.documents(.copy),
                try reader.formerCount(ofDataset: dataset.number)
            )
        }
        formerRecords = former
        rejectFiles = batches.filter { $0.dataset == dataset.number }.compactMap {
            RejectFile(vault: vault, batch: $0.number).existing
        }
        for row in copies {
            let body = try CBOR(
                try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
            let datasets = body["datasets"]?.array?.compactMap(\.integer) ?? []
            guard datasets.contains(dataset.number), let path = body["path"]?.text else { continue }
            exports.append(Export(path: path, time: body["time"]?.integer ?? 0))
        }
    }

    private static func purpose(_ number: Int64) -> String { "copy \(number)" }

    /// Writes down that a person's own copy left the vault. The path may give the person away, so it
    /// is sealed.
    package static func note(
        _ path: String, of subject: Int64, at now: Int64, in vault: Vault
    ) throws {
        let number = try vault.keyStore.allocate(1)
        let datasets = try vault.records.read { reader in
            Set(try reader.records(of: subject).map(\.dataset)).sorted()
        }
        try note(path, datasets: datasets, of: subject, number: number, at: now, in: vault)
    }

    /// Writes down that a copy of some datasets' data left the vault; of one person alone, where one is
    /// named.
    static func note(
        _ path: String, datasets: [Int64], of subject: Int64? = nil, number: Int64,
        at now: Int64, in vault: Vault
    ) throws {
        try vault.authorisersRecords.write { transaction in
            var pairs: [String: CBOR] = [
                "path": .text(path), "time": .integer(now),
                "datasets": .array(datasets.map(CBOR.integer)),
            ]
            pairs["subject"] = subject.map(CBOR.integer)
            let body = CBOR.map(pairs)
            try transaction.put(
                DocumentRow(
                    kind: .copy, number: number, revision: 0, clear: CBOR.map([:]).encoded,
                    sealed: vault.keys.catalogue.seal(body.encoded, for: purpose(number))))
        }
    }
}
