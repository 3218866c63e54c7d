import StrataConnect
package import StrataCore
import StrataDetect
import StrataVault

extension DoNotCall {
    /// A list of numbers to bring in.
    package struct List: Sendable {
        package var path: String
        /// One's own list, or a registry's name.
        package var source = DoNotCall.own
        /// The registry's version; empty for one's own list.
        package var version = ""
        /// The column of the numbers, where a person has said it.
        package var column: String?
        /// The sheet of a workbook; `nil` where only one has rows.
        package var sheet: String?
        package var policy = Policy.standard
        package var threads = 1
        package var language = Language.en
        /// Microseconds since 1970, UTC.
        package var time: Int64

        package init(path: String, time: Int64) {
            self.path = path
            self.time = time
        }
    }

    /// What an import of a list did.
    package struct Imported: Sendable, Hashable, Encodable {
        package var numbers = 0
        /// Rows without a number that can be called.
        package var skipped = 0
        /// Entries of an earlier version of the registry that are out now.
        package var outdated = 0
        /// The column that the numbers were taken from; `nil` where the file has no columns.
        package var column: String?
        /// Where the skipped rows are, sealed.
        package var rejectFile: String?
        /// What the reader could not read as it should; an earlier version then stays.
        package var problems: [ScanProblem] = []
        /// Whether something of the list may be missing.
        package var isUnread: Bool { problems.contains { !$0.isNote } }
    }

    /// What the columns of a list are, and which of them has the numbers.
    package struct Judged: Sendable, Encodable {
        package var columns: [ColumnReport]
        /// `nil` where the file has no columns: then every line is a number.
        package var place: Int?
        /// The sheet of a workbook.
        var part: String?

        private enum CodingKeys: String, CodingKey {
            case columns
            case place = "column"
            case part = "sheet"
        }
    }

    /// Finds the column of the numbers by what stands in it.
    ///
    /// - Throws: `ImportError.noNumbers`, `.severalNumbers`, `.unknownColumn`, `.unreadable`,
    ///   `.severalSheets`, `.unknownSheet`, `Cancelled`.
    package func judge(_ list: List, meter: WorkMeter = WorkMeter()) throws -> Judged {
        let report = try ScanOperation(
            ScanRequest(
                paths: [list.path], policy: list.policy, depth: .rules, threads: list.threads),
            meter: meter
        ).run()
        let source = try TableChoice(in: report, of: list.path, sheet: list.sheet).source
        guard source.format != "text" else { return Judged(columns: [], place: nil) }
        let columns = source.columns.filter { $0.place == nil }
        if let wanted = list.column {
            guard let place = columns.firstIndex(where: { $0.name == wanted }) else {
                throw ImportError.unknownColumn(wanted)
            }
            return Judged(columns: columns, place: place, part: source.part)
        }
        if columns.count == 1 { return Judged(columns: columns, place: 0, part: source.part) }
        // By its label; where no column has one, by numbers in at least half of its cells.
        let numbers: Set<LabelID> = ["phone", "company_phone"]
        let choices: [(ColumnReport) -> Bool] = [
            { $0.label == "phone" }, { $0.label == "company_phone" },
            { column in
                let cells = column.contains.filter { numbers.contains($0.label) }
                    .reduce(0) { $0 + $1.cells }
                return cells > 0 && cells * 2 >= column.filled
            },
        ]
        for isChosen in choices {
            let found = columns.indices.filter { isChosen(columns[$0]) }
            guard found.count < 2 else {
                throw ImportError.severalNumbers(found.map { columns[$0].name })
            }
            if let place = found.first {
                return Judged(columns: columns, place: place, part: source.part)
            }
        }
        throw ImportError.noNumbers
    }

    /// Brings a list of numbers in: one's own, or a version of a registry, which takes the place of
    /// the earlier one when it is in as a whole. Again is the same as once, so a kill leaves nothing
    /// to repair.
    ///
    /// - Throws: `DoNotCallError.emptyRegistry`, `.olderVersion`, and nothing is taken out then;
    ///   `ImportError`, `VaultError`, `DatabaseError`, `Cancelled`.
    package func bring(_ list: List, meter: WorkMeter = WorkMeter()) throws -> Imported {
        let act = Self.act(digest: try FileDigest.sha256(of: list.path))
        return try AuditTrail(vault).attempt(act) { attempt in
            try attempt.begin()
            let imported = try bringLogged(list, meter: meter)
            attempt.note(counts: [.rows: Int64(imported.numbers)])
            return imported
        }
    }

    /// What is authorised and written down: whoever agrees to it agrees to this file and no other.
    static func act(digest: String) -> AuditTrail.Request {
        var act = AuditTrail.Request(.doNotCallImport)
        act.details = [digest]
        return act
    }

    private func bringLogged(_ list: List, meter: WorkMeter) throws -> Imported {
        try checkVersion(list)
        let judged = try judge(list, meter: meter)
        guard let item = InputDiscovery(paths: [list.path]).items.first else {
            throw ImportError.unreadable(path: list.path)
        }
        let engine = DetectionEngine(depth: .rules)
        let input: OpenedInput
        do {
            input = try InputReader(isData: { HeaderCheck(engine).isData($0) }).open(item)
        } catch { throw ImportError.unreadable(path: list.path) }
        let rejects = RejectFile(vault: vault, batch: try vault.keyStore.allocate(1))
        var imported = Imported(column: judged.place.map { judged.columns[$0].name })
        if let place = judged.place,
            let part = input.tables.first(where: {
                $0.columns.count > place && (judged.part == nil || $0.name == judged.part)
            })
        {
            let block = TableBlock()
            while part.nextBlock(into: block) {
                if meter.isCancelled { throw Cancelled() }
                try add(Self.rows(block, place), list, rejects, &imported)
            }
        } else if let documents = input.documents {
            let block = DocumentBlock()
            var line = 0
            while documents.nextBlock(into: block) {
                if meter.isCancelled { throw Cancelled() }
                let rows = (0..<block.count).map { index -> Row in
                    line += 1
                    let text = String(decoding: block.text(index), as: UTF8.self)
                    return Row(index: line, values: [text], cells: [text])
                }
                try add(rows, list, rejects, &imported)
            }
        } else {
            throw ImportError.unreadable(path: list.path)
        }
        imported.rejectFile = try rejects.finish()
        imported.problems = input.problems.all.map { $0.report(in: list.language) }
        // Who is missing in a damaged file is not known to be off the list.
        guard list.source != Self.own, !imported.isUnread else { return imported }
        guard imported.numbers > 0 else { throw DoNotCallError.emptyRegistry }
        while true {
            let old = try vault.records.read {
                try $0.suppressions(of: list.source, notOf: list.version, limit: 10_000)
            }
            guard !old.isEmpty else { return imported }
            try vault.records.write { try $0.remove(old) }
            imported.outdated += old.count
        }
    }

    /// A registry does not go back to an earlier version. Versions are compared where they are of the
    /// same length, as days are.
    private func checkVersion(_ list: List) throws {
        guard list.source != Self.own else { return }
        let later = try sources().first {
            $0.source == list.source && $0.version.utf8.count == list.version.utf8.count
                && $0.version > list.version
        }
        if let later { throw DoNotCallError.olderVersion(later.version) }
    }

    /// A row of a list: its number, from 1, what may be numbers, and all of its cells.
    private struct Row {
        var index: Int
        var values: [String]
        var cells: [String]
    }

    private static func rows(_ block: TableBlock, _ place: Int) -> [Row] {
        (0..<block.rowCount).map { row in
            var values = [block.text(row: row, column: place) ?? ""]
            // The start of a number may be another one.
            if block.isCut, row == block.rowCount - 1 { values = [] }
            for value in block.further where Int(value.row) == row && Int(value.column) == place {
                let from = Int(value.cell.start)
                values.append(
                    String(
                        decoding: block.bytes[from..<(from + Int(value.cell.length))],
                        as: UTF8.self))
            }
            return Row(index: block.firstRow + row + 1, values: values, cells: block.row(row))
        }
    }

    private func add(
        _ rows: [Row], _ list: List, _ rejects: RejectFile, _ imported: inout Imported
    ) throws {
        var found: [[UInt8]: SuppressionRow] = [:]
        var rejected: [RejectedRow] = []
        for row in rows {
            let entries = row.values.compactMap { try? entry(.phone($0)) }
            if entries.isEmpty {
                rejected.append(
                    RejectedRow(row: row.index, reason: .notANumber, cells: row.cells))
            }
            for entry in entries {
                found[entry] = SuppressionRow(
                    entry: entry, scope: Self.everything, source: list.source,
                    version: list.version, time: list.time)
            }
        }
        imported.numbers += found.count
        imported.skipped += rejected.count
        try rejects.append(rejected)
        let sorted = found.values.sorted { $0.entry.lexicographicallyPrecedes($1.entry) }
        try vault.records.write { transaction in
            // One's own entry says since when, and who asks to take it out: it stays as it is.
            if list.source == Self.own {
                _ = try transaction.putMissing(sorted)
            } else {
                try transaction.put(sorted)
            }
        }
    }
}
