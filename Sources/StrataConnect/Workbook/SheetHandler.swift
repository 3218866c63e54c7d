/// Turns the XML of a worksheet into rows of a block.
final class SheetHandler: XMLHandler {
    /// The last column a worksheet can have, plus one.
    static let maximumColumns = 16_384
    /// A cell's text is cut here; spreadsheets stop at 32,767 characters.
    static let maximumCell = 1 << 18

    private enum Kind { case number, shared, text, boolean, error }

    /// Where the rows go; set before each run of the parser.
    var block = TableBlock()
    /// Rows, bytes and cells after which the parser pauses.
    var rowLimit = Int.max
    var byteLimit = 1 << 19
    private let strings: SharedStrings
    private let formats: [NumberFormat]
    private let from1904: Bool

    private(set) var roundedNumbers = 0
    private(set) var firstRounded: Int?
    /// Formulas whose results the workbook does not hold: how many, the first row, the columns.
    private(set) var unreadFormulas = 0
    private(set) var firstUnread: Int?
    private(set) var unreadColumns: Set<Int> = []
    private(set) var cutCells = 0
    private(set) var missingStrings = 0
    /// Rows given so far.
    private(set) var rows = 0

    private var kind = Kind.number
    private var style = 0
    private var column = 0
    private var captures = false
    private var hasFormula = false
    private var hasValue = false
    private var inline = false
    private var phonetic = 0
    private var value: [UInt8] = []
    private var width = 0
    private var isFilled = false

    init(strings: SharedStrings, formats: [NumberFormat], from1904: Bool) {
        self.strings = strings
        self.formats = formats
        self.from1904 = from1904
    }

    override var wantsPause: Bool {
        block.rowCount >= rowLimit
            || (block.openCells == 0
                && (block.byteCount >= byteLimit || block.cellCount >= 1 << 19))
    }

    override func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {
        if matches(name, "c") {
            startCell(attributes)
        } else if matches(name, "v") {
            captures = true
            hasValue = true
        } else if matches(name, "f") {
            hasFormula = true
        } else if matches(name, "is") {
            inline = true
        } else if matches(name, "t"), inline {
            captures = true
        } else if matches(name, "rPh") {
            phonetic += 1
        } else if matches(name, "row") {
            width = 0
            column = -1
            isFilled = false
        }
    }

    override func end(_ name: UnsafePointer<CChar>) {
        if matches(name, "v") || matches(name, "t") {
            captures = false
        } else if matches(name, "is") {
            inline = false
        } else if matches(name, "rPh") {
            phonetic -= 1
        } else if matches(name, "c") {
            endCell()
        } else if matches(name, "row") {
            if isFilled {
                block.endRow()
                rows += 1
            } else {
                block.dropOpenCells()
            }
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard captures, phonetic == 0 else { return }
        guard value.count + bytes.count <= Self.maximumCell else {
            cutCells += 1
            captures = false
            return
        }
        value.append(contentsOf: bytes)
    }

    private func startCell(_ attributes: Attributes) {
        value.removeAll(keepingCapacity: true)
        hasFormula = false
        hasValue = false
        column = attributes["r"].flatMap(Self.column) ?? column + 1
        style = attributes["s"].flatMap { Int(String(cString: $0)) } ?? -1
        kind = .number
        guard let type = attributes["t"] else { return }
        if matches(type, "s") {
            kind = .shared
        } else if matches(type, "b") {
            kind = .boolean
        } else if matches(type, "e") {
            kind = .error
        } else if !matches(type, "n") {
            kind = .text
        }
    }

    /// The column of a reference such as `AB12`, from 0.
    static func column(_ reference: UnsafePointer<CChar>) -> Int? {
        var result = 0
        var at = reference
        while at.pointee >= 0x41, at.pointee <= 0x5A {
            result = result * 26 + Int(at.pointee) - 0x40
            guard result <= maximumColumns else { return nil }
            at += 1
        }
        return result > 0 ? result - 1 : nil
    }

    private func endCell() {
        // Cells come in order; one that does not is put behind the others.
        if column < width { column = width }
        guard column < Self.maximumColumns else { return }
        let start = block.byteCount
        switch kind {
        case .shared:
            let index = Int(String(decoding: value, as: UTF8.self)) ?? -1
            if let range = strings.range(index) {
                strings.bytes.withUnsafeBufferPointer {
                    block.append(UnsafeBufferPointer(rebasing: $0[range]))
                }
            } else if !value.isEmpty {
                missingStrings += 1
            }
        case .boolean:
            append(value == [0x31] ? "TRUE" : value == [0x30] ? "FALSE" : "")
        case .text, .error:
            value.withUnsafeBufferPointer { block.append($0) }
        case .number:
            appendNumber()
        }
        let length = block.byteCount - start
        // A saved result may be an empty text, which says that it is one.
        if hasFormula, value.isEmpty, !(kind == .text && hasValue) {
            unreadFormulas += 1
            if firstUnread == nil { firstUnread = rows }
            unreadColumns.insert(column)
            isFilled = true
        }
        guard length > 0 else { return }
        while width < column {
            block.addCell(start: start, length: 0)
            width += 1
        }
        block.addCell(start: start, length: length)
        width += 1
        isFilled = true
    }

    private func appendNumber() {
        guard !value.isEmpty else { return }
        let format = style >= 0 && style < formats.count ? formats[style] : .number
        if format != .number, let serial = Double(String(decoding: value, as: UTF8.self)),
            let text = format.text(serial: serial, from1904: from1904)
        {
            append(text)
            return
        }
        let plain = NumberText.plain(value)
        if NumberText.isRounded(plain) {
            roundedNumbers += 1
            if firstRounded == nil { firstRounded = rows }
        }
        plain.withUnsafeBufferPointer { block.append($0) }
    }

    private func append(_ text: String) {
        var text = text
        text.withUTF8 { block.append($0) }
    }
}
