import StrataConnect
package import StrataCore
import StrataDetect
import Synchronization

/// Finds the labelled spans of free-text documents: one JSON line a document, in input order
/// however many threads work.
package struct SpanOperation: Sendable {
    private let request: ScanRequest
    private let meter: WorkMeter
    private let judge: TierJudge

    /// What was done besides the lines that were written.
    package struct Outcome: Sendable {
        package var documents = 0
        /// What could not be read, by source.
        package var problems: [(path: String, problem: ScanProblem)] = []
        package var strictestTier: SensitivityTier?
    }

    package init(_ request: ScanRequest, meter: WorkMeter = WorkMeter()) {
        self.request = request
        self.meter = meter
        judge = TierJudge(policy: request.policy, decisions: request.decisions)
    }

    /// Writes the lines of every input to `sink`, whose `finish()` stays with the caller.
    ///
    /// - Throws: `Cancelled`, `OutputError`, `SpanError`, `UserDetectorError`.
    package func run(into sink: ByteSink) throws -> Outcome {
        let discovery = InputDiscovery(paths: request.paths)
        let engine = try PolicyDetectors.engine(
            request.engine?.value ?? DetectionEngine(depth: request.depth), of: request.policy)
        let inputs = InputSizes(discovery.items)
        meter.expect(inputs.total)
        var outcome = Outcome()
        for (index, item) in discovery.items.enumerated() {
            let input: OpenedInput
            do {
                input = try InputReader(
                    textField: request.textField, isData: { HeaderCheck(engine).isData($0) }
                ).open(item)
            } catch {
                outcome.problems.append((item.path, render(error.problem)))
                continue
            }
            guard let documents = input.documents else {
                throw SpanError.needsTextField(path: item.path)
            }
            let results = try spans(
                of: documents, engine: engine, into: sink,
                threads: inputs.isSmall(index) ? 1 : request.threads
            ) { meter.set(inputs.before(index) + input.progress.bytesRead) }
            outcome.documents += results.reduce(0) { $0 + $1.documents }
            outcome.strictestTier = max(
                outcome.strictestTier, results.compactMap(\.strictest).max())
            outcome.problems += input.problems.all.map { (item.path, render($0)) }
        }
        outcome.problems += discovery.problems.map { ($0.path, render($0.problem)) }
        return outcome
    }

    private struct Tally: Sendable {
        var documents = 0
        var strictest: SensitivityTier?
    }

    private func spans(
        of documents: DocumentReader, engine: DetectionEngine, into sink: ByteSink, threads: Int,
        progress: @Sendable () -> Void
    ) throws -> [Tally] {
        let output = OrderedOutput(ahead: threads * 4) { piece throws(OutputError) in
            try sink.write(piece)
        }
        let next = Mutex(0)
        let tallies = Workers.run(threads) { _ in
            var tally = Tally()
            var scanner = engine.makeTextScanner()
            var writer = SpanLineWriter(judge: judge)
            let block = DocumentBlock()
            while !meter.isCancelled {
                output.reserve()
                // One lock around the number and the block keeps both in the input's order.
                let number = next.withLock { next -> Int? in
                    guard !output.hasFailed, documents.nextBlock(into: block) else { return nil }
                    defer { next += 1 }
                    return next
                }
                guard let number else {
                    output.giveBack()
                    break
                }
                for index in 0..<block.count {
                    writer.add(
                        id: block.id(index), findings: scanner.scan(block.text(index)))
                }
                tally.documents += block.count
                output.submit(number, writer.take())
                progress()
            }
            tally.strictest = writer.strictest
            return tally
        }
        try output.check()
        if meter.isCancelled { throw Cancelled() }
        return tallies
    }

    private func render(_ problem: ReadProblem) -> ScanProblem {
        problem.report(in: request.language)
    }
}

private func max(_ a: SensitivityTier?, _ b: SensitivityTier?) -> SensitivityTier? {
    guard let a, let b else { return a ?? b }
    return a > b ? a : b
}

/// Spans that cannot be given for an input.
package enum SpanError: MessageError, Equatable {
    /// A table or JSON records, of which nobody said where the text is.
    case needsTextField(path: String)

    package var message: Message {
        switch self {
        case .needsTextField(let path):
            Message("spans.needsTextField", ["path": DisplayText.neutral(path)])
        }
    }
}
