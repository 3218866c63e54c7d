import StrataConnect
import StrataCore

/// The use case behind `strata generate`: made-up data, the same bytes for the same request.
package struct DataGenerator: Sendable {
    /// Where the rows go.
    package enum Output: Sendable {
        case standardOutput
        /// A new file; an existing one is never replaced.
        case file(path: String)
    }

    /// The most rows of one file.
    package static let rowLimit = 10_000_000_000

    package let request: GenerateRequest

    /// - Throws: `.rowsOutOfRange`, or `.notesAreLines` for notes as CSV or with column names.
    package init(_ request: GenerateRequest) throws(GenerateError) {
        guard (0...Self.rowLimit).contains(request.rows) else {
            throw .rowsOutOfRange(limit: Self.rowLimit)
        }
        if request.kind == .notes, request.format != .jsonl || request.headers != .clear {
            throw .notesAreLines
        }
        self.request = request
    }

    /// Makes the data.
    ///
    /// - Parameters:
    ///   - output: Where the rows go.
    ///   - truthPath: A new file for what each column or span truly is.
    ///   - meter: Told of the bytes written, and of an estimate of all; asked whether to go on.
    /// - Throws: `GenerateError`, `OutputError`, or `Cancelled`; a run that failed leaves no file.
    package func run(
        output: Output, truthPath: String? = nil, meter: WorkMeter = WorkMeter()
    ) throws {
        if case .file(let path) = output, path == truthPath {
            throw GenerateError.sameFile(path: path)
        }
        let truth = try truthPath.map(NewFile.init)
        let file: NewFile? =
            if case .file(let path) = output { try NewFile(path: path) } else { nil }
        let standardOutput = ByteSink()
        var estimate = 0
        var written = 0
        try generate(
            rows: { bytes in
                written += bytes.count
                if let file { try file.write(bytes) } else { try standardOutput.write(bytes) }
            },
            truth: { bytes in try truth?.write(bytes) }, hasTruth: truthPath != nil,
            progress: { rows in
                if estimate == 0, rows > 0 {
                    // Rows are alike: the first of them tell how long all will be.
                    estimate = Int(Double(written) / Double(rows) * Double(request.rows))
                    meter.expect(estimate)
                }
                meter.set(written)
                return !meter.isCancelled
            })
        try standardOutput.finish()
        try file?.commit()
        try truth?.commit()
    }

    /// A new file that knows its name for what is said of it.
    private struct NewFile {
        let path: String
        private let file: AtomicFile

        init(path: String) throws(OutputError) {
            self.path = path
            do throws(AtomicFile.Failure) { file = try AtomicFile(path: path) } catch {
                throw OutputError(error, path: path)
            }
        }

        func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
            do throws(AtomicFile.Failure) { try file.write(bytes) } catch {
                throw OutputError(error, path: path)
            }
        }

        func commit() throws(OutputError) {
            do throws(AtomicFile.Failure) { try file.commit() } catch {
                throw OutputError(error, path: path)
            }
        }
    }

    package typealias Sink = (UnsafeRawBufferPointer) throws -> Void

    /// Makes the data in memory-sized pieces.
    package func generate(
        rows: Sink, truth: Sink, hasTruth: Bool, progress: (Int) -> Bool = { _ in true }
    ) throws {
        switch request.kind {
        case .contacts:
            var table = ContactsTable(language: request.language, seed: request.seed)
            try write(&table, rows, truth, hasTruth, progress)
        case .calls:
            var table = CallsTable(language: request.language, seed: request.seed)
            try write(&table, rows, truth, hasTruth, progress)
        case .purchases:
            var table = PurchasesTable(language: request.language, seed: request.seed)
            try write(&table, rows, truth, hasTruth, progress)
        case .notes:
            try writeNotes(rows, truth, hasTruth, progress)
        }
    }

    private static let pieceBytes = 1 << 18

    private func write<Table: GeneratedTable>(
        _ table: inout Table, _ rows: Sink, _ truth: Sink, _ hasTruth: Bool,
        _ progress: (Int) -> Bool
    ) throws {
        let headers = table.columns.enumerated().map {
            $1.header(at: $0, request.headers, request.language)
        }
        if hasTruth { try writeTruth(table.columns, headers, truth) }
        var writer = RowWriter(format: request.format, headers: headers)
        for row in 0..<request.rows {
            table.write(row: row, to: &writer)
            if writer.bytes.count >= Self.pieceBytes {
                try Self.drain(&writer, rows)
                guard progress(row + 1) else { throw Cancelled() }
            }
        }
        try Self.drain(&writer, rows)
        guard progress(request.rows) else { throw Cancelled() }
    }

    private static func drain(_ writer: inout RowWriter, _ sink: Sink) throws {
        try writer.drain { bytes in Result { try sink(bytes) } }.get()
    }

    /// `{"column": "label" or null, …}`, in the columns' order.
    private func writeTruth(
        _ columns: [GeneratedColumn], _ headers: [String], _ sink: Sink
    ) throws {
        var bytes = ByteBuffer()
        bytes.append("{\n")
        for (index, column) in columns.enumerated() {
            bytes.append("  ")
            let start = bytes.count
            bytes.append(Array(headers[index].utf8))
            bytes.quoteJSON(from: start)
            bytes.append(": ")
            if let label = column.label {
                let start = bytes.count
                bytes.append(Array(label.rawValue.utf8))
                bytes.quoteJSON(from: start)
            } else {
                bytes.append("null")
            }
            bytes.append(index + 1 < columns.count ? ",\n" : "\n")
        }
        bytes.append("}\n")
        try Self.give(bytes, to: sink)
    }

    private static func give(_ bytes: borrowing ByteBuffer, to sink: Sink) throws {
        try bytes.withBytes { try sink($0) }
    }

    private func writeNotes(
        _ rows: Sink, _ truth: Sink, _ hasTruth: Bool, _ progress: (Int) -> Bool
    ) throws {
        var corpus = NotesCorpus(language: request.language, seed: request.seed)
        var lines = ByteBuffer(capacity: Self.pieceBytes + 4096)
        var spans = ByteBuffer(capacity: Self.pieceBytes)
        for row in 0..<request.rows {
            corpus.write(document: row, to: &lines, spans: &spans)
            if lines.count >= Self.pieceBytes {
                try Self.give(lines, to: rows)
                if hasTruth { try Self.give(spans, to: truth) }
                lines.removeAll()
                spans.removeAll()
                guard progress(row + 1) else { throw Cancelled() }
            }
        }
        try Self.give(lines, to: rows)
        if hasTruth { try Self.give(spans, to: truth) }
        guard progress(request.rows) else { throw Cancelled() }
    }
}
