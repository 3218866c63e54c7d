import Glibc
import StrataConnect
import StrataCore
import StrataDetect
import Synchronization

/// Writes a copy of a file in which values are masked, replaced by tokens or generalised, as the
/// policy says of what they were judged to be.
///
/// The file is read twice: once to judge it, once to copy it. The copy appears whole or not at all
/// and replaces nothing.
package struct MaskOperation: Sendable {
    private let request: MaskRequest
    private let meter: WorkMeter
    private let judge: TierJudge
    private let values: ValueMask

    /// What was written.
    package struct Outcome: Sendable {
        package var outputs: [String] = []
        package var rows = 0
        package var usedTokens = false
        package var problems: [ScanProblem] = []
    }

    package init(_ request: MaskRequest, meter: WorkMeter = WorkMeter()) {
        self.request = request
        self.meter = meter
        judge = TierJudge(policy: request.policy, decisions: request.decisions)
        values = ValueMask(tokeniser: request.tokeniser)
    }

    /// - Throws: `MaskError`, `OutputError`, `Cancelled`, `UserDetectorError`.
    package func run() throws -> Outcome {
        let size = try checkInput()
        // Refused before the work, not after it.
        if access(request.output, F_OK) == 0 { throw OutputError.exists(path: request.output) }
        meter.expect(size)
        let report = try ScanOperation(
            ScanRequest(
                paths: [request.path], policy: request.policy, decisions: request.decisions,
                depth: request.depth, threads: request.threads, language: request.language),
            meter: meter
        ).run()
        let engine = try PolicyDetectors.engine(
            DetectionEngine(depth: request.depth), of: request.policy)
        let input: OpenedInput
        do {
            input = try InputReader(isData: { HeaderCheck(engine).isData($0) }).open(
                InputItem(path: request.path, kind: .file))
        } catch {
            throw MaskError.unreadable(
                path: request.path, problem: error.message.text(in: request.language))
        }
        guard input.tables.count + (input.documents == nil ? 0 : 1) == report.sources.count else {
            throw MaskError.changed(path: request.path)
        }
        let copy = Copy(
            input: input, engine: engine, size: size)
        var outcome = Outcome()
        var files: [AtomicFile] = []
        let paths = outputPaths(input.tables.map(\.name))
        for path in paths where access(path, F_OK) == 0 { throw OutputError.exists(path: path) }
        for ((part, source), path) in zip(zip(input.tables, report.sources), paths) {
            let file = try create(path)
            try write(part, source, copy, to: file, path, &outcome)
            files.append(file)
            outcome.outputs.append(path)
        }
        if let documents = input.documents, let source = report.sources.last {
            let file = try create(request.output)
            try write(documents, source, copy, to: file, &outcome)
            files.append(file)
            outcome.outputs.append(request.output)
        }
        if meter.isCancelled { throw Cancelled() }
        outcome.problems = input.problems.all.map { $0.report(in: request.language) }
        if outcome.problems.contains(where: { $0.code == "file.changed" }) {
            throw MaskError.changed(path: request.path)
        }
        var named: [String] = []
        for (file, path) in zip(files, outcome.outputs) {
            do throws(AtomicFile.Failure) { try file.commit() } catch {
                // All sheets or none.
                for path in named { unlink(path) }
                throw OutputError(error, path: path)
            }
            named.append(path)
        }
        return outcome
    }

    private struct Copy: Sendable {
        var input: OpenedInput
        var engine: DetectionEngine
        /// Bytes that the first reading took.
        var size: Int
    }

    private func checkInput() throws(MaskError) -> Int {
        guard request.path != "-" else { throw .standardInput }
        var status = stat()
        guard stat(request.path, &status) == 0 else {
            guard errno == ENOENT else {
                throw .unreadable(path: request.path, problem: SystemReason.text(errno))
            }
            throw .missing(path: request.path)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: request.path) }
        return Int(status.st_size)
    }

    private func create(_ path: String) throws(OutputError) -> AtomicFile {
        do throws(AtomicFile.Failure) { return try AtomicFile(path: path) } catch {
            throw OutputError(error, path: path)
        }
    }

    /// A path a part; parts whose names differ only in what a file name cannot hold get numbers.
    private func outputPaths(_ parts: [String?]) -> [String] {
        var taken: Set<String> = []
        return parts.map { part in
            var path = outputPath(part: part, of: parts.count)
            var number = 2
            while !taken.insert(path.lowercased()).inserted {
                path = outputPath(part: "\(part ?? "")-\(number)", of: parts.count)
                number += 1
            }
            return path
        }
    }

    /// The sheets of a workbook get files of their own, named after them.
    private func outputPath(part: String?, of count: Int) -> String {
        guard let part, count > 1 else { return request.output }
        let safe = String(
            part.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "_" })
        let name = request.output
        let slash = name.lastIndex(of: "/") ?? name.startIndex
        guard let dot = name[slash...].lastIndex(of: "."), dot > name.startIndex else {
            return "\(name).\(safe)"
        }
        return "\(name[..<dot]).\(safe)\(name[dot...])"
    }

    // MARK: Tables

    private func write(
        _ part: TablePart, _ source: SourceReport, _ copy: Copy, to file: AtomicFile,
        _ path: String, _ outcome: inout Outcome
    ) throws {
        let isRecords = copy.input.format == "jsonl"
        let columns = source.columns.filter { $0.place == nil }
        var names = ColumnNames(engine: copy.engine, judge: judge)
        let shown = names.shown(part.columns)
        guard isRecords || shown == columns.map(\.name) else {
            throw MaskError.changed(path: request.path)
        }
        let plan = MaskPlan(columns, policy: request.policy, request: request)
        outcome.usedTokens = outcome.usedTokens || plan.usesTokens
        let table = TableWriter(
            dialect: part.dialect ?? Dialect(), neutralisesFormulas: true)
        if !isRecords, part.hasHeader {
            var header: [UInt8] = []
            if !part.titles.isEmpty {
                outcome.usedTokens = true
                var text = TextMask(
                    plan: plan, judge: judge, values: values,
                    scanner: copy.engine.makeTextScanner())
                for row in part.titles { table.append(text.mask(row), to: &header) }
            }
            table.append(shown.map { Array($0.utf8) }, to: &header)
            try append(header, to: file, path)
        }
        let output = OrderedOutput(ahead: request.threads * 4) { piece throws(OutputError) in
            try append(piece, to: file, path)
        }
        let next = Mutex(0)
        let rows = Workers.run(request.threads) { _ in
            var rows = RowMask(
                plan: plan, values: values,
                text: TextMask(
                    plan: plan, judge: judge, values: values,
                    scanner: copy.engine.makeTextScanner()))
            var names = ColumnNames(engine: copy.engine, judge: judge)
            let block = TableBlock()
            var done = 0
            while !meter.isCancelled {
                output.reserve()
                let number = next.withLock { next -> Int? in
                    guard !output.hasFailed, part.nextBlock(into: block) else { return nil }
                    defer { next += 1 }
                    return next
                }
                guard let number else {
                    output.giveBack()
                    break
                }
                var bytes: [UInt8] = []
                if isRecords {
                    rows.append(block, names: names.shown(part.columns), to: &bytes)
                } else {
                    rows.append(block, table, to: &bytes)
                }
                output.submit(number, bytes)
                done += block.rowCount
                meter.set(copy.size + copy.input.progress.bytesRead)
            }
            return done
        }
        try output.check()
        outcome.rows += rows.reduce(0, +)
    }

    private func append(
        _ bytes: [UInt8], to file: AtomicFile, _ path: String
    ) throws(OutputError) {
        do throws(AtomicFile.Failure) { try file.write(bytes) } catch {
            throw OutputError(error, path: path)
        }
    }

    // MARK: Plain text

    private func write(
        _ documents: DocumentReader, _ source: SourceReport, _ copy: Copy, to file: AtomicFile,
        _ outcome: inout Outcome
    ) throws {
        let plan = MaskPlan(source.columns, policy: request.policy, request: request)
        outcome.usedTokens = true
        var text = TextMask(
            plan: plan, judge: judge, values: values, scanner: copy.engine.makeTextScanner())
        let block = DocumentBlock()
        var line = 1
        while !meter.isCancelled, documents.nextBlock(into: block) {
            var bytes: [UInt8] = []
            for index in 0..<block.count {
                // Blank lines between documents stay, so that line numbers do.
                while line < block.number(index) {
                    bytes.append(0x0A)
                    line += 1
                }
                let document = block.text(index)
                bytes += text.mask(document)
                bytes.append(0x0A)
                line += 1 + document.count { $0 == 0x0A }
            }
            try append(bytes, to: file, request.output)
            outcome.rows += block.count
            meter.set(copy.size + copy.input.progress.bytesRead)
        }
    }
}
