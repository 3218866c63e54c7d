import StrataConnect
import StrataCore
import StrataDetect

/// Classifies every column and text of the inputs: reads, finds, and decides tiers by the policy.
///
/// Memory does not grow with the inputs: each of the threads holds a block at a time.
package struct ScanOperation: Sendable {
    private let request: ScanRequest
    private let meter: WorkMeter
    private let judge: TierJudge

    package init(_ request: ScanRequest, meter: WorkMeter = WorkMeter()) {
        self.request = request
        self.meter = meter
        judge = TierJudge(policy: request.policy, decisions: request.decisions)
    }

    /// Scans everything that can be read; what cannot is a problem of its source.
    ///
    /// - Throws: `Cancelled`, `UserDetectorError`.
    package func run() throws -> ScanReport {
        let policy = request.policy
        let reference = Background { ScanReport.PolicyReference(policy) }
        let discovery = InputDiscovery(paths: request.paths)
        let engine = try PolicyDetectors.engine(
            request.engine?.value ?? DetectionEngine(depth: request.depth), of: policy)
        let inputs = InputSizes(discovery.items)
        meter.expect(inputs.total)
        var sources: [SourceReport] = []
        for (index, item) in discovery.items.enumerated() {
            sources += try scan(
                item, engine: engine, before: inputs.before(index),
                threads: inputs.isSmall(index) ? 1 : request.threads)
        }
        for (path, problem) in discovery.problems {
            sources.append(SourceReport(path: path, problems: [render(problem)]))
        }
        var report = ScanReport(
            policy: reference.value, sources: sources)
        report.changes = request.baseline.map { ReportChange.between($0, report) }
        return report
    }

    private func scan(
        _ item: InputItem, engine: DetectionEngine, before: Int, threads: Int
    ) throws(Cancelled) -> [SourceReport] {
        let input: OpenedInput
        do {
            input = try InputReader(
                textField: request.textField, isData: { HeaderCheck(engine).isData($0) }
            ).open(item)
        } catch {
            return [SourceReport(path: item.path, problems: [render(error.problem)])]
        }
        let reading = Reading(input: input, engine: engine, before: before, threads: threads)
        var reports: [SourceReport] = []
        for part in input.tables {
            var report = SourceReport(
                path: item.path, part: part.name, format: input.format,
                encoding: input.encoding)
            scan(part, reading, into: &report)
            reports.append(report)
        }
        if let documents = input.documents {
            var report = SourceReport(
                path: item.path, format: input.format, encoding: input.encoding)
            scan(documents, reading, into: &report)
            reports.append(report)
        }
        if meter.isCancelled { throw Cancelled() }
        if reports.isEmpty {
            reports.append(
                SourceReport(path: item.path, format: input.format, encoding: input.encoding))
        }
        for index in reports.indices {
            reports[index].sizeBytes = input.progress.totalBytes ?? input.progress.bytesRead
        }
        // Problems are the file's, not a sheet's: they stand with its first part.
        reports[0].problems = input.problems.all.map(render)
        return reports
    }

    /// An opened input and what its reading needs.
    private struct Reading: Sendable {
        var input: OpenedInput
        var engine: DetectionEngine
        /// Bytes of the inputs before this one.
        var before: Int
        var threads: Int
    }

    // MARK: Tables

    private func scan(_ part: TablePart, _ reading: Reading, into report: inout SourceReport) {
        let known = part.columns
        let header = part.hasHeader ? known : known.map { _ in "" }
        let gathered = Workers.run(reading.threads) { _ in
            var profiler = reading.engine.makeTableProfiler(header: header)
            var extra = ExtraColumns(of: part, known: known.count, engine: reading.engine)
            var rows = 0
            let block = TableBlock()
            while !meter.isCancelled, part.nextBlock(into: block) {
                rows = max(rows, block.firstRow + block.rowCount)
                profiler.add(block, width: known.count)
                extra.add(block)
                meter.set(reading.before + reading.input.progress.bytesRead)
            }
            return Gathered(tally: profiler.tally, extra: extra.tally, rows: rows)
        }
        guard !meter.isCancelled, var whole = gathered.first else { return }
        for other in gathered.dropFirst() { whole.merge(other) }
        report.rows = whole.rows
        var names = ColumnNames(engine: reading.engine, judge: judge)
        var verdicts = whole.tally.judge(reading.engine, threads: reading.threads)
        for (index, name) in names.shown(known).enumerated() { verdicts[index].name = name }
        for index in part.unreadColumns where index < verdicts.count {
            verdicts[index].decideNothing("formulas without saved results")
        }
        let fields = part.columns
        let (late, order) = lateFields(names.shown(fields), known.count, whole.extra, reading)
        verdicts += late
        var places: [ColumnReport.Place] = []
        if var surplus = whole.extra.surplus?.judge(reading.engine).first {
            surplus.name = Message("connect.columnBeyond").text(in: request.language)
            verdicts.append(surplus)
            places.append(.beyond)
        }
        if !part.titles.isEmpty {
            verdicts.append(titles(part.titles, reading.engine))
            places.append(.above)
        }
        report.columns = judge.columns(verdicts, source: reading.input.item.path)
        for (index, field) in (Array(known.indices) + order).enumerated() {
            report.columns[index].key = fields[field]
        }
        for (offset, place) in places.enumerated() {
            report.columns[report.columns.count - places.count + offset].place = place
        }
    }

    /// Fields that records brought after reading had begun, by their names: which of them was met
    /// first depends on the threads. With each the place at which this reading met it.
    private func lateFields(
        _ names: [String], _ known: Int, _ extra: ExtraColumns.Tally, _ reading: Reading
    ) -> (verdicts: [ColumnVerdict], order: [Int]) {
        let order = names.indices.dropFirst(known).sorted { names[$0] < names[$1] }
        let verdicts = order.map { index in
            var verdict =
                extra.fields[index]?.judge(reading.engine).first ?? Self.undecided(names[index])
            verdict.name = names[index]
            return verdict
        }
        return (verdicts, order)
    }

    /// What stands above the header is free text.
    private func titles(_ rows: [[String]], _ engine: DetectionEngine) -> ColumnVerdict {
        var tally = DocumentTally()
        var scanner = engine.makeTextScanner()
        for cell in rows.joined() where !cell.isEmpty {
            var text = cell
            text.withUTF8 { tally.add(scanner.scan($0)) }
        }
        return tally.verdict(name: Message("connect.columnAbove").text(in: request.language))
    }

    private static func undecided(_ name: String) -> ColumnVerdict {
        ColumnVerdict(
            name: name, label: .unknown, confidence: 0,
            evidence: [Evidence(.contradiction, detector: "reader", detail: "late field")],
            contains: [:], filled: 0, examples: [])
    }

    /// What one thread gathered.
    private struct Gathered: Sendable {
        var tally: TableTally
        var extra: ExtraColumns.Tally
        var rows: Int

        mutating func merge(_ other: Gathered) {
            tally.merge(other.tally)
            extra.merge(other.extra)
            rows = max(rows, other.rows)
        }
    }

    // MARK: Documents

    private func scan(
        _ documents: DocumentReader, _ reading: Reading, into report: inout SourceReport
    ) {
        let tallies = Workers.run(reading.threads) { _ in
            var tally = DocumentTally()
            var scanner = reading.engine.makeTextScanner()
            let block = DocumentBlock()
            while !meter.isCancelled, documents.nextBlock(into: block) {
                for index in 0..<block.count {
                    tally.add(scanner.scan(block.text(index)))
                }
                meter.set(reading.before + reading.input.progress.bytesRead)
            }
            return tally
        }
        let whole = tallies.reduce(into: DocumentTally()) { $0.merge($1) }
        report.rows = whole.documents
        guard whole.documents > 0 else { return }
        let verdict = whole.verdict(name: request.textField ?? "text")
        report.columns = judge.columns([verdict], source: reading.input.item.path)
    }

    private func render(_ problem: ReadProblem) -> ScanProblem {
        problem.report(in: request.language)
    }
}

extension ColumnVerdict {
    /// Leaves the column undecided, because the reader could not read all of it.
    fileprivate mutating func decideNothing(_ reason: String) {
        label = .unknown
        confidence = 0
        evidence.insert(Evidence(.contradiction, detector: "reader", detail: reason), at: 0)
    }
}
