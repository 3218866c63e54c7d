/// The sheets of a workbook as `workbook.xml` lists them.
final class WorkbookHandler: XMLHandler {
    struct Sheet {
        var name: String
        var relation: String
    }
    /// More than any workbook has.
    static let maximumSheets = 10_000
    private(set) var sheets: [Sheet] = []
    private(set) var usesDatesFrom1904 = false

    override func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {
        if matches(name, "sheet"), sheets.count < Self.maximumSheets {
            guard let title = attributes["name"], let relation = relation(attributes) else {
                return
            }
            sheets.append(
                Sheet(name: String(cString: title), relation: String(cString: relation)))
        } else if matches(name, "workbookPr"), let flag = attributes["date1904"] {
            usesDatesFrom1904 = matches(flag, "1") || matches(flag, "true")
        }
    }

    /// `r:id`, which is another attribute than `sheetId` and never stands without a prefix.
    private func relation(_ attributes: Attributes) -> UnsafePointer<CChar>? { attributes["id"] }
}

/// Where the parts that relations name are, and which of them are worksheets.
final class RelationsHandler: XMLHandler {
    private(set) var worksheets: [String: String] = [:]
    /// Relations of every type; a chart sheet has one too.
    private(set) var all: Set<String> = []
    private(set) var sharedStrings: String?
    private(set) var styles: String?

    override func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {
        guard matches(name, "Relationship"), worksheets.count < WorkbookHandler.maximumSheets,
            let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        let path = Self.path(String(cString: target))
        if all.count < WorkbookHandler.maximumSheets * 2 { all.insert(String(cString: id)) }
        switch String(cString: type).split(separator: "/").last {
        case "worksheet": worksheets[String(cString: id)] = path
        case "sharedStrings": sharedStrings = path
        case "styles": styles = path
        default: break
        }
    }

    /// A target relative to `xl/`, or absolute.
    private static func path(_ target: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        if target.hasPrefix("../") { return String(target.dropFirst(3)) }
        return "xl/" + target
    }
}

/// The number format of each cell style.
final class StylesHandler: XMLHandler {
    private(set) var formats: [NumberFormat] = []
    private var custom: [Int: NumberFormat] = [:]
    private var inCellFormats = false

    override func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {
        if matches(name, "numFmt") {
            guard custom.count < 10_000, let id = attributes["numFmtId"],
                let code = attributes["formatCode"], let number = Int(String(cString: id))
            else { return }
            custom[number] = NumberFormat(code: String(cString: code))
        } else if matches(name, "cellXfs") {
            inCellFormats = true
        } else if inCellFormats, matches(name, "xf"), formats.count < 1_000_000 {
            let id = attributes["numFmtId"].flatMap { Int(String(cString: $0)) } ?? 0
            formats.append(custom[id] ?? NumberFormat(builtIn: id))
        }
    }

    override func end(_ name: UnsafePointer<CChar>) {
        if matches(name, "cellXfs") { inCellFormats = false }
    }
}

/// The strings that cells share, in one piece of memory.
final class SharedStringsHandler: XMLHandler {
    /// Room for the strings and their ends; a workbook with more is named and not read.
    static let maximumBytes = 256 << 20

    private(set) var bytes: [UInt8] = []
    private(set) var ends: [UInt32] = []
    private(set) var isTooLarge = false
    private var inText = false
    private var phonetic = 0

    override var wantsPause: Bool { isTooLarge }

    override func start(_ name: UnsafePointer<CChar>, _ attributes: Attributes) {
        if matches(name, "t") { inText = true } else if matches(name, "rPh") { phonetic += 1 }
    }

    override func end(_ name: UnsafePointer<CChar>) {
        if matches(name, "t") {
            inText = false
        } else if matches(name, "rPh") {
            phonetic -= 1
        } else if matches(name, "si") {
            ends.append(UInt32(bytes.count))
            checkSize()
        }
    }

    override func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard inText, phonetic == 0, !isTooLarge else { return }
        bytes.append(contentsOf: text)
        checkSize()
    }

    private func checkSize() {
        if bytes.count + ends.count * 4 > Self.maximumBytes { isTooLarge = true }
    }
}

/// The strings that cells share, as they are looked up.
struct SharedStrings: Sendable {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []

    func range(_ index: Int) -> Range<Int>? {
        guard index >= 0, index < ends.count else { return nil }
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }
}
