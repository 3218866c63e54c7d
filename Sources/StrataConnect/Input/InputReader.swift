import StrataCore

/// Opens inputs: finds out what each is and how it is written, and gives readers for it.
///
/// A caller with N threads:
///
///     let discovery = InputDiscovery(paths: paths)          // discovery.problems: unreachable
///     for item in discovery.items {
///         let input = try InputReader().open(item)           // ReadFailure: nothing readable
///         for part in input.tables {                         // one, or one a sheet
///             // on each of the N threads:
///             let block = TableBlock()                       // one a thread, reused
///             while part.nextBlock(into: block) {
///                 // block.bytes, .cells, .rowStarts, .firstRow, .byteOffset
///             }
///         }
///         if let documents = input.documents {               // on each of the N threads:
///             let block = DocumentBlock()
///             while documents.nextBlock(into: block) { … block.text(0), block.id(0) … }
///         }
///         // input.progress may be asked meanwhile; input.problems.all is whole afterwards.
///     }
///
/// Parts of one workbook are read one after the other. Blocks come in the order of the file to
/// whoever asks next; `firstRow` says where each belongs.
package struct InputReader: Sendable {
    /// The field (JSON) or column (tables) that holds free text: the input is then documents.
    package var textField: String?
    /// Bytes that a block takes up before it is cut at a record's end.
    package var blockLength: Int?
    /// The longest record that is read whole; without it what suits the format: whoever judges a
    /// text needs many times its memory.
    package var maximumRecordLength: Int?
    /// Whether a first row holds values of people instead of names of columns: it is then data, so
    /// that no value becomes a column's name.
    package var isData: @Sendable ([String]) -> Bool

    package init(
        textField: String? = nil, blockLength: Int? = nil, maximumRecordLength: Int? = nil,
        isData: @escaping @Sendable ([String]) -> Bool = { _ in false }
    ) {
        self.isData = isData
        self.textField = textField
        self.blockLength = blockLength
        self.maximumRecordLength = maximumRecordLength
    }

    /// - Throws: `ReadFailure` where nothing of the input can be read.
    package func open(_ item: InputItem) throws(ReadFailure) -> OpenedInput {
        let problems = ProblemLog()
        let source = try ByteSource(item: item, problems: problems)
        return try open(source, item: item, problems: problems)
    }

    func open(
        _ source: ByteSource, item: InputItem, problems: ProblemLog
    ) throws(ReadFailure) -> OpenedInput {
        let head = source.peek(TextStream.sniffLength)
        guard !head.isEmpty else {
            // A damaged compressed stream has its own problem; otherwise there is nothing.
            if let problem = problems.all.first { throw ReadFailure(problem: problem) }
            throw Self.empty
        }
        if let format = head.withUnsafeBufferPointer({ BinaryFormat.name(of: $0) }) {
            switch format {
            case "ZIP": return try workbook(source, item: item, problems: problems)
            case "OLE2": throw CompoundFile.failure(head: source.peek(1 << 23))
            default: throw Self.binary(format)
            }
        }
        let stream = TextStream(source: source, problems: problems)
        let looksBinary = source.peek(TextStream.sniffLength).withUnsafeBufferPointer {
            BinaryFormat.looksBinary($0, encoding: stream.encoding)
        }
        if looksBinary {
            throw ReadFailure(
                problem: ReadProblem(
                    code: "file.binary", message: Message("connect.binary"), byteOffset: 0))
        }
        return try open(stream, item: item, problems: problems)
    }

    /// Workbooks that come as a stream are kept in memory up to this size.
    static let maximumStreamedWorkbook = 64 << 20

    private func workbook(
        _ source: ByteSource, item: InputItem, problems: ProblemLog
    ) throws(ReadFailure) -> OpenedInput {
        var place = WorkbookSource.file(item.path)
        if item.kind == .standardInput || source.compression != .none {
            let bytes = source.peek(Self.maximumStreamedWorkbook + 1)
            guard bytes.count <= Self.maximumStreamedWorkbook else {
                throw ReadFailure(
                    problem: ReadProblem(
                        code: "xlsx.streamed", message: Message("connect.workbookStreamed")))
            }
            place = .memory(Array(bytes))
        }
        let workbook = try Workbook(place, isData: isData)
        if let size = ZipDirectory.damagedSize(of: place) {
            let damage = ZipArchive.Damage(offset: size)
            problems.add(Workbook.problem(.damage(damage), part: "", row: nil))
        }
        var input = OpenedInput(
            item: item, encoding: TextEncoding.utf8.rawValue, progress: source.progress,
            problems: problems)
        input.format = "xlsx"
        source.progress.set(0)
        input.tables = workbook.sheets.map { sheet in
            TablePart(
                name: sheet.name,
                .sheet(
                    LazySheet(
                        sheet, of: workbook, progress: source.progress, problems: problems)))
        }
        if let textField {
            let part = input.tables.first { $0.columns.contains(textField) }
            guard let part = part ?? input.tables.first else { return input }
            input.tables = []
            input.documents = try documents(of: part, field: textField, problems)
        }
        return input
    }

    /// What a file without text is: of no bytes, of a byte order mark or of empty lines.
    private static var empty: ReadFailure {
        ReadFailure(
            problem: ReadProblem(
                code: "file.empty", message: Message("connect.empty"), byteOffset: 0))
    }

    static func binary(_ format: String) -> ReadFailure {
        ReadFailure(
            problem: ReadProblem(
                code: "file.binary",
                message: Message("connect.binaryFormat", ["format": format]), byteOffset: 0))
    }

    private func open(
        _ stream: TextStream, item: InputItem, problems: ProblemLog
    ) throws(ReadFailure) -> OpenedInput {
        let (text, isAll) = Self.head(of: stream)
        if isAll, text.allSatisfy({ " \t\r\n".utf8.contains($0) }) { throw Self.empty }
        let format = text.withUnsafeBufferPointer {
            FormatSniffer.sniff(text: $0, isAll: isAll, name: item.path)
        }
        var input = OpenedInput(
            item: item, encoding: stream.encoding.rawValue, progress: stream.source.progress,
            problems: problems)
        switch format {
        case .delimited(let candidate):
            input.format = candidate.dialect.formatName
            let part = TablePart(
                name: nil, .delimited(table(candidate, stream, problems)))
            if let textField {
                input.documents = try documents(of: part, field: textField, problems)
            } else {
                input.tables = [part]
            }
        case .json(let layout):
            input.format = "jsonl"
            if let textField {
                let columns = JSONColumns(fixed: textField == "id" ? ["id"] : [textField, "id"])
                input.documents = DocumentReader(
                    .json(records(layout, columns, stream, problems)), problems: problems)
            } else {
                let columns = JSONColumns()
                text.withUnsafeBufferPointer {
                    Self.collectKeys($0, isAll: isAll, layout, into: columns)
                }
                input.tables = [
                    TablePart(name: nil, .json(records(layout, columns, stream, problems)))
                ]
            }
        case .text(let paragraphs):
            input.format = "text"
            let feeder = LineFeeder(
                stream: stream,
                splitter: RecordSplitter(
                    dialect: Dialect(quote: nil), columns: 0,
                    unit: paragraphs ? .paragraphs : .lines),
                terminator: 0x0A, problems: problems, blockLength: blockLength ?? 1 << 18,
                maximumRecordLength: maximumRecordLength ?? Self.longestLine,
                splitsLongRecords: true)
            input.documents = DocumentReader(
                .lines(feeder, paragraphs: paragraphs), problems: problems)
        }
        return input
    }

    /// The first text; more of it where a line takes up most, so that a header is seen whole.
    private static func head(of stream: TextStream) -> (text: [UInt8], isAll: Bool) {
        let head = stream.peek(TextStream.sniffLength)
        if head.isAll || head.text.withUnsafeBufferPointer({ DialectSniffer.hasLines($0) }) {
            return head
        }
        return stream.peek(maximumHeader)
    }

    /// A line of plain text that is longer is read in pieces.
    private static let longestLine = 1 << 20
    /// Of a longer row of a table this much is read.
    private static let longestRow = 1 << 22
    /// A longer JSON record is left out; a file may be one record.
    private static let longestJSON = 1 << 24
    /// A first row is seen whole up to this many bytes.
    private static let maximumHeader = longestRow

    private func table(
        _ candidate: DialectSniffer.Candidate, _ stream: TextStream, _ problems: ProblemLog
    ) -> DelimitedReader {
        var header = HeaderDetector.detect(
            rows: candidate.rows, columns: candidate.columns, isData: isData)
        header.rowsBefore += candidate.preamble
        return DelimitedReader(
            stream: stream, dialect: candidate.dialect, header: header, problems: problems,
            blockLength: blockLength ?? 1 << 19,
            maximumRecordLength: maximumRecordLength ?? Self.longestRow)
    }

    private func records(
        _ layout: JSONReader.Layout, _ columns: JSONColumns, _ stream: TextStream,
        _ problems: ProblemLog
    ) -> JSONReader {
        JSONReader(
            stream: stream, layout: layout, columns: columns, problems: problems,
            blockLength: blockLength ?? 1 << 17,
            maximumRecordLength: maximumRecordLength ?? Self.longestJSON)
    }

    func documents(
        of part: TablePart, field: String, _ problems: ProblemLog
    ) throws(ReadFailure) -> DocumentReader {
        let names = part.columns
        guard let text = names.firstIndex(of: field) else {
            throw ReadFailure(
                problem: ReadProblem(
                    code: "text.columnMissing",
                    message: Message("connect.textColumnMissing", ["column": field])))
        }
        return DocumentReader(
            .table(part, text: text, id: names.firstIndex(of: "id")), problems: problems)
    }

    /// Brings the keys of the first records into their order before threads race for it.
    private static func collectKeys(
        _ text: UnsafeBufferPointer<UInt8>, isAll: Bool, _ layout: JSONReader.Layout,
        into columns: JSONColumns
    ) {
        let block = TableBlock()
        block.append(text)
        var spans: [Range<Int>] = []
        switch layout {
        case .objects: spans = ObjectFeeder.objects(in: text)
        case .lines:
            if !isAll { block.setByteCount((text.lastIndex(of: 0x0A) ?? -1) + 1) }
            spans = JSONReader.lines(of: block)
        }
        var parser = JSONRecordParser(columns: columns, block: block)
        for span in spans {
            // A broken record is reported when it is read in earnest.
            try? parser.parse(block, from: span.lowerBound, to: span.upperBound)
        }
    }
}

/// An input ready to be read: tables, or documents of free text.
package struct OpenedInput: Sendable {
    package let item: InputItem
    /// `csv`, `tsv`, `delimited`, `jsonl`, `text`, `xlsx`.
    package internal(set) var format = ""
    package let encoding: String
    package let progress: ReadProgress
    /// Complete when everything was read.
    package let problems: ProblemLog
    /// The tables, to be read one after the other; empty where the input is documents.
    package internal(set) var tables: [TablePart] = []
    package internal(set) var documents: DocumentReader?

    init(item: InputItem, encoding: String, progress: ReadProgress, problems: ProblemLog) {
        self.item = item
        self.encoding = encoding
        self.progress = progress
        self.problems = problems
    }
}

extension Dialect {
    /// The name of the format in reports.
    var formatName: String {
        switch delimiter {
        case UInt8(ascii: ","): "csv"
        case UInt8(ascii: "\t"): "tsv"
        default: "delimited"
        }
    }
}
