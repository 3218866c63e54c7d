package import StrataCore
package import StrataVault

/// What becomes of each column of an input: the mapping that is proposed, and then used.
package struct ImportPlan: Sendable {
    /// What is done with a column.
    package enum Action: Sendable, Hashable {
        /// Its values become a field of the records.
        case keep
        /// Its values are held for minutes where that was asked for, and never stored otherwise.
        case hold
        /// Its values are never stored (card verification values, or as the user said).
        case drop
    }

    /// A column and what it is taken for.
    package struct Column: Sendable {
        package var name: String
        /// What the file calls it; the name may hide that.
        var key: String?
        package var label: LabelID?
        package var tier: SensitivityTier
        package var action: Action
        package var evidence: [Evidence]
        package var confidence: Double
        /// What its values are surely judged to be, where a person says something else.
        package var contradicts: LabelID?
        /// Its cells are looked at one by one: T1 inside a text raises that record's field alone.
        var isScanned = false
        package var definition: FieldDefinition
        var role: SearchRole?
    }

    package var columns: [Column]
    package var kind: RecordKind
    /// The place of the table among those of the file, from 0.
    package var part = 0
    /// The words in the column of results, each with how often it stands there.
    package var resultWords: [String: Int] = [:]

    /// Proposes a plan from what a scan found. `mapping` has the labels by column name that the user
    /// has decided; `nil` leaves a column out.
    ///
    /// - Throws: `ImportError` for a column or label that is not there.
    package init(
        _ reports: [ColumnReport], kind: RecordKind, mapping: [String: LabelID?], policy: Policy
    ) throws(ImportError) {
        let names = Set(reports.map(\.name))
        for name in mapping.keys.sorted() where !names.contains(name) {
            throw .unknownColumn(name)
        }
        let roles = Self.roles(reports, kind: kind, mapping: mapping)
        var columns: [Column] = []
        for report in reports where report.place == nil {
            var label = report.label
            var action = Action.keep
            var evidence = report.evidence
            let role = roles[columns.count]
            if let role {
                label = role.label(besides: label, of: kind)
                evidence.insert(
                    Evidence(.header, detector: "import", detail: role.rawValue), at: 0)
            }
            if let decided = mapping[report.name],
                decided.flatMap({ FieldRole($0.rawValue, of: kind) }) == nil
            {
                if decided == .nothingPersonal {
                    label = nil
                } else {
                    if let decided, policy.label(decided) == nil { throw .unknownLabel(decided) }
                    label = decided ?? report.label
                }
                if decided == nil { action = .drop }
                evidence.insert(
                    Evidence(.decision, detector: "import", detail: "--map"), at: 0)
            }
            if let label, action == .keep, Self.isNeverStored(label, policy) {
                action = Self.isCaptured(label, policy) ? .hold : .drop
            }
            let decision = policy.decideTier(
                label: label, context: TierContext(kind: .column, onPersonRecord: true))
            let isText = label.map(Self.texts.contains) ?? false
            let holdsRestricted = report.contains.contains { $0.tier == .t1 }
            // What was found inside raises a column of values as a whole, a text cell by cell.
            let tier =
                isText ? decision.sealedAs : max(decision.sealedAs, holdsRestricted ? .t1 : .t2)
            let number = columns.count
            let seal = max(tier, .t2)
            columns.append(
                Column(
                    name: report.name, key: report.key, label: label,
                    tier: label == nil ? tier : decision.tier,
                    action: action, evidence: evidence, confidence: report.confidence,
                    contradicts: Self.contradicts(report, mapping[report.name] ?? nil, label),
                    isScanned: isText
                        || report.contains.contains { Self.isNeverStored($0.label, policy) },
                    definition: FieldDefinition(
                        number: number, name: report.name, label: label, tier: seal,
                        // Evidence of a consent is one, and outlives what else is known.
                        retentionClass: kind == .consent
                            ? .consent
                            : label.flatMap { policy.label($0)?.retentionClass }
                                ?? kind.retentionClass,
                        mask: policy.widestMask(of: label ?? .unknown), isKept: action == .keep,
                        role: action == .keep ? role : nil),
                    role: SearchRole(label)))
            if seal == .t1, label == nil { columns[number].definition.mask = .none }
        }
        guard columns.contains(where: { $0.action == .keep }) else { throw .nothingToImport }
        self.columns = columns
        self.kind = kind
        if kind == .call, column(.time) == nil, column(.result) == nil { throw .notCalls }
        guard kind == .consent else { return }
        for role in [FieldRole.purpose, .channel] where column(role) == nil {
            throw .missingRole(role)
        }
        if column(.given) == nil, column(.withdrawn) == nil { throw .missingRole(.given) }
    }

    /// From this confidence on a judgement is not passed over in silence.
    private static let surely = 0.8

    /// What a column was judged to be, where the label that a person gives it is another one.
    private static func contradicts(
        _ report: ColumnReport, _ decided: LabelID?, _ label: LabelID?
    ) -> LabelID? {
        guard decided != nil, decided == label || label == nil, report.label != .unknown,
            report.label != label, report.confidence >= surely
        else { return nil }
        return report.label
    }

    /// The columns as the file calls them, in the order of their numbers.
    var keys: [String] { columns.map { $0.key ?? $0.name } }

    /// The index of the column that has a role.
    func column(_ role: FieldRole) -> Int? {
        columns.firstIndex { $0.definition.role == role }
    }

    /// Whether rows without a person may be companies.
    package var identifiesCompanies: Bool {
        kind == .contact && columns.contains { $0.action == .keep && $0.label == "company" }
    }

    private static func roles(
        _ reports: [ColumnReport], kind: RecordKind, mapping: [String: LabelID?]
    ) -> [Int: FieldRole] {
        let names = reports.filter { $0.place == nil }.map(\.name)
        var given: [Int: FieldRole] = [:]
        var dropped: Set<Int> = []
        for (index, name) in names.enumerated() {
            guard let decided = mapping[name] else { continue }
            if let role = decided.flatMap({ FieldRole($0.rawValue, of: kind) }) {
                given[index] = role
            } else {
                // Left out, or of a label: the user has said what it is.
                dropped.insert(index)
            }
        }
        return FieldRole.assign(names, kind: kind, given: given, without: dropped)
    }

    /// Takes columns for what people have decided that they are, as far as they are there.
    mutating func adopt(_ decided: [String: LabelID?], policy: Policy) {
        for index in columns.indices {
            guard let label = decided[columns[index].name] else { continue }
            let definition = FieldDefinition(
                number: index, name: columns[index].name, decidedAs: label, kind: kind,
                policy: policy)
            if definition.label == columns[index].label,
                definition.tier <= columns[index].definition.tier
            {
                continue
            }
            columns[index].label = label
            columns[index].tier = definition.tier
            let isCaptured = label.map { Self.isCaptured($0, policy) } ?? false
            columns[index].action = definition.isKept ? .keep : isCaptured ? .hold : .drop
            columns[index].evidence.insert(
                Evidence(.decision, detector: "dataset", detail: "relabel"), at: 0)
            columns[index].isScanned = columns[index].isScanned || definition.isText
            columns[index].definition = definition
            columns[index].role = SearchRole(label)
        }
    }

    /// Free texts, whose tier depends on what is in each.
    static let texts: Set<LabelID> = ["call_note", "transcript", "transcript_high_risk"]

    /// Card verification values, PINs, track data, and what may be captured for minutes alone: what
    /// the policy lets no record hold.
    static func isNeverStored(_ label: LabelID, _ policy: Policy) -> Bool {
        policy.handling(HandlingQuestion(labels: [label])).atRest >= .capturedTemporarily
    }

    /// What may be held for minutes.
    static func isCaptured(_ label: LabelID, _ policy: Policy) -> Bool {
        policy.handling(HandlingQuestion(labels: [label])).atRest == .capturedTemporarily
    }

    /// How many minutes everything in it that may be held may be held; `nil` where nothing may.
    package func holdMinutes(_ policy: Policy) -> Int? {
        columns.filter { $0.action == .hold }.compactMap(\.label).map {
            policy.handling(HandlingQuestion(labels: [$0])).handling.holdAtMost.minutes
        }.min()
    }

    /// The schema that records of this plan have.
    func schema(number: UInt16) -> DatasetSchema {
        DatasetSchema(number: number, kind: kind, fields: columns.map(\.definition))
    }

    /// Whether anything in it tells people apart.
    package var identifiesPeople: Bool {
        columns.contains { $0.action == .keep && $0.role != nil && $0.role != .birthDate }
    }
}

extension FieldDefinition {
    /// A field that a person says what it is.
    init(number: Int, name: String, decidedAs label: LabelID?, kind: RecordKind, policy: Policy) {
        let decision = policy.decideTier(
            label: label, context: TierContext(kind: .column, onPersonRecord: true))
        let tier = max(decision.sealedAs, .t2)
        self.init(
            number: number, name: name, label: label, tier: tier,
            retentionClass: label.flatMap { policy.label($0)?.retentionClass }
                ?? kind.retentionClass,
            mask: tier == .t1 && label == nil ? .none : policy.widestMask(of: label ?? .unknown),
            isKept: !(label.map { ImportPlan.isNeverStored($0, policy) } ?? false))
    }
}

extension LabelID {
    /// What `--map` calls a column that is kept and about nobody.
    package static let nothingPersonal: LabelID = "none"
}

extension RecordKind {
    /// The class of what has none of its own on such a record.
    var retentionClass: RetentionClass {
        switch self {
        case .contact: .contact
        case .call: .call
        case .recording: .recording
        case .purchase: .purchase
        case .consent: .consent
        }
    }
}

/// Why an import cannot be done.
package enum ImportError: Error, Sendable, Hashable {
    case unknownColumn(String)
    case unknownLabel(LabelID)
    case nothingToImport
    /// No column tells people apart.
    case nobody
    /// The input cannot be read; the report of it has why.
    case unreadable(path: String)
    /// It was decided for the dataset that the column is something else.
    case decidedOtherwise(String)
    /// The policy lets nothing in the file be held.
    case nothingToHold
    /// The policy lets it be held for so many minutes at most.
    case holdTooLong(Int)
    /// The clock is behind what the vault has seen.
    case clockBehind
    /// The file is not the one that the import began with.
    case changedFile(path: String)
    /// Nothing in it says when a call was or how it ended.
    case notCalls
    /// The name is none that a dataset may have.
    case badDatasetName
    /// Several sheets of a workbook have rows, and it was not said which is meant.
    case severalSheets([String])
    /// No sheet of that name has rows; those that have some.
    case unknownSheet(String, [String])
    /// A finished import brought the file into the dataset already, so many rows of it.
    case alreadyImported(batch: String, dataset: String, rows: Int)
    /// The reader left out a row; what is behind it is not imported.
    case gap(row: Int)
    /// A question would have to be asked, and nobody is there to answer.
    case needsConfirmation
    /// Records of the kind need a column of that role.
    case missingRole(FieldRole)
    /// Words in the column of results that the dictionary does not have; how often each, shown as
    /// far as it may be.
    case unknownResults([String: Int])
    /// The column of results holds something else.
    case noResults
    /// A list of numbers without a column of such.
    case noNumbers
    /// A list of numbers with several columns of such.
    case severalNumbers([String])
}

extension ImportError: MessageError {
    package var message: Message {
        switch self {
        case .unknownColumn(let name): Message("import.unknownColumn", ["name": name])
        case .unknownLabel(let label): Message("import.unknownLabel", ["label": label.rawValue])
        case .nothingToImport: Message("import.nothing")
        case .nobody: Message("import.nobody")
        case .unreadable(let path): Message("import.unreadable", ["path": path])
        case .decidedOtherwise(let name): Message("import.decidedOtherwise", ["name": name])
        case .nothingToHold: Message("import.hold.nothing")
        case .holdTooLong(let most): Message("import.hold.tooLong", ["most": "\(most)"])
        case .clockBehind: Message("import.hold.clock")
        case .changedFile(let path): Message("import.changedFile", ["path": path])
        case .notCalls: Message("import.notCalls")
        case .badDatasetName:
            Message("dataset.badName", ["most": "\(DatasetName.longest)"])
        case .severalSheets(let names):
            Message("import.severalSheets", ["names": Self.list(names)])
        case .unknownSheet(let name, let names):
            names.isEmpty
                ? Message("import.noSheets", ["name": DisplayText.neutral(name)])
                : Message(
                    "import.unknownSheet",
                    ["name": DisplayText.neutral(name), "names": Self.list(names)])
        case .alreadyImported(let batch, let dataset, let rows):
            Message(
                "import.already",
                [
                    "batch": batch, "dataset": DisplayText.neutral(dataset),
                    "rows": NumberText.grouped(rows),
                ])
        case .gap(let row): Message("import.gap", ["row": NumberText.grouped(row)])
        case .needsConfirmation: Message("import.needsConfirmation")
        case .missingRole(let role): Message("import.missingRole", ["role": role.rawValue])
        case .unknownResults(let counts):
            Message(
                "import.unknownResults",
                [
                    "count": "\(counts.count)",
                    "words": ResultWords.shown(counts).prefix(20).map {
                        "“\($0.word)” (\($0.count))"
                    }
                    .joined(separator: ", "),
                ])
        case .noResults: Message("import.noResults")
        case .noNumbers: Message("import.noNumbers")
        case .severalNumbers(let names):
            Message("import.severalNumbers", ["names": names.joined(separator: ", ")])
        }
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(20).map { "“\(DisplayText.neutral($0, limit: 60))”" }
            .joined(separator: ", ") + (names.count > 20 ? " …" : "")
    }
}
