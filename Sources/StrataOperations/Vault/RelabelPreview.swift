package import StrataCore
package import StrataVault

/// What a relabelling would do, before anything is done; what `--format json` prints.
package struct RelabelPreview: Sendable, Encodable {
    package var dataset: String
    /// Records that would be sealed anew.
    package var records: Int
    package var columns: [Column]
    package var copies: ClearCopies

    package struct Column: Sendable, Encodable {
        package var column: String
        package var labelBefore: String?
        package var labelAfter: String?
        package var tierBefore: SensitivityTier
        package var tierAfter: SensitivityTier
        /// The widest form that may be seen without opening the value.
        package var shownBefore: String
        package var shownAfter: String
        /// Whether its values were found by, and are from now on.
        package var searchedBefore: Bool
        package var searchedAfter: Bool
        /// Its values may not be stored any more, and go.
        package var dropped: Bool
        /// A second person and a delay are needed.
        package var lowering: Bool
    }
}

extension DatasetRelabel {
    /// What relabelling columns would do.
    ///
    /// - Throws: `RelabelError`.
    package func preview(_ wishes: [Wish], of dataset: Dataset) throws -> RelabelPreview {
        let parts = try divide(wishes, of: dataset)
        var columns: [RelabelPreview.Column] = []
        var schemas: Set<UInt16> = []
        for (changes, isLowering) in [(parts.raising, false), (parts.lowering, true)] {
            for change in changes {
                let fields = dataset.currentSchemas.compactMap { schema in
                    schema.fields.first { $0.name == change.column && $0.label != change.to }
                        .map { (schema, $0) }
                }
                schemas.formUnion(fields.map(\.0.number))
                guard let (schema, field) = fields.last else { continue }
                let next = definition(of: field, as: change.to, schema.kind)
                columns.append(
                    RelabelPreview.Column(
                        column: change.column, labelBefore: field.label?.rawValue,
                        labelAfter: change.to?.rawValue, tierBefore: field.tier,
                        tierAfter: next.tier, shownBefore: seen(field), shownAfter: seen(next),
                        searchedBefore: Self.isSearched(field.label),
                        searchedAfter: Self.isSearched(change.to), dropped: !next.isKept,
                        lowering: isLowering))
            }
        }
        return RelabelPreview(
            dataset: vault.keys.identifiers.identifier(.dataset, dataset.number),
            records: try count(schemas, of: dataset), columns: columns,
            copies: try ClearCopies(of: dataset, in: vault))
    }

    private func seen(_ field: FieldDefinition) -> String {
        policy.widestMask(of: field.label ?? "opaque_id").rawValue
    }

    private static func isSearched(_ label: LabelID?) -> Bool {
        switch SearchRole(label) {
        case .phone, .email, .identity, .name: true
        default: false
        }
    }

    private func count(_ schemas: Set<UInt16>, of dataset: Dataset) throws -> Int {
        try vault.records.read { reader in
            var count = 0
            var last: Int64 = 0
            while true {
                let page = try reader.records(
                    ofDataset: dataset.number, after: last, limit: 5_000)
                guard let end = page.last else { return count }
                last = end.number
                count += page.count { schemas.contains($0.sealed.schema) }
            }
        }
    }
}

/// What `strata dataset relabel list --format json` prints, one a relabelling.
package struct RelabelReport: Sendable, Encodable {
    package var relabel: String
    package var dataset: String
    package var state: String
    package var lowering: Bool
    package var changes: [Change]
    package var reason: String
    package var by: String?
    package var approvedBy: String?
    /// Times are microseconds since 1970, UTC; 0 where there is none.
    package var asked: Int64
    package var due: Int64
    package var ended: Int64
    package var records: Int
    /// The relabelling that it takes back.
    package var reverts: String?

    package struct Change: Sendable, Encodable {
        package var column: String
        package var from: String?
        package var to: String?
    }

    package init(_ entry: RelabelEntry, of dataset: Dataset, _ vault: Vault) {
        relabel = vault.keys.identifiers.identifier(.relabel, entry.number)
        self.dataset = dataset.name
        state = entry.state.rawValue
        lowering = entry.isLowering
        changes = entry.changes.map {
            Change(column: $0.column, from: $0.from?.rawValue, to: $0.to?.rawValue)
        }
        reason = entry.reason
        by = entry.askedBy
        approvedBy = entry.approvedBy
        asked = entry.askedAt
        due = entry.dueAt
        ended = entry.endedAt
        records = entry.records
        reverts = entry.revertOf.map { vault.keys.identifiers.identifier(.relabel, $0) }
    }
}
