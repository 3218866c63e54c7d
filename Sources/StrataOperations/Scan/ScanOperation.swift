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
        let header = part.hasHeader ? part.columns : part.columns.map { _ in "" }
        let gathered = Workers.run(reading.threads) { _ in
            var profiler = reading.engine.makeTableProfiler(header: header)
            var rows = 0
            let block = TableBlock()
            while !meter.isCancelled, part.nextBlock(into: block) {
                rows = max(rows, block.firstRow + block.rowCount)
                profiler.add(block)
                meter.set(reading.before + reading.input.progress.bytesRead)
            }
            return Gathered(tally: profiler.tally, rows: rows)
        }
        guard !meter.isCancelled, var whole = gathered.first?.tally else { return }
        for other in gathered.dropFirst() { whole.merge(other.tally) }
        report.rows = gathered.map(\.rows).max() ?? 0
        // Columns of records that met the reader after the first ones have no verdict.
        let names = part.columns
        var verdicts = whole.judge(reading.engine)
        verdicts += names.dropFirst(verdicts.count).map(Self.undecided)
        for index in verdicts.indices where index < names.count {
            verdicts[index].name = names[index]
        }
        report.columns = judge.columns(verdicts, source: reading.input.item.path)
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
        var rows: Int
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
        ScanProblem(
            code: problem.code, message: problem.message.text(in: request.language),
            row: problem.row.map { $0 + 1 }, byteOffset: problem.byteOffset,
            count: problem.count)
    }
}
