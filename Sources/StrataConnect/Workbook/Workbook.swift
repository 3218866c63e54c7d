import Glibc
import StrataCore
import Synchronization

/// A workbook of the Office Open XML form (`.xlsx`, `.xlsm`): its sheets, opened when asked.
final class Workbook: Sendable {
    /// A worksheet's name and where its XML is.
    struct Sheet: Sendable {
        var name: String
        var path: String
    }

    let sheets: [Sheet]
    private let source: WorkbookSource
    private let strings: SharedStrings
    private let formats: [NumberFormat]
    private let from1904: Bool

    /// - Throws: `ReadFailure` where this zip is no workbook or cannot be read.
    /// Whether a first row is data (`InputReader.isData`).
    private let isData: @Sendable ([String]) -> Bool

    init(
        _ source: WorkbookSource, isData: @escaping @Sendable ([String]) -> Bool = { _ in false }
    ) throws(ReadFailure) {
        self.isData = isData
        self.source = source
        let names = try Self.entryNames(source)
        guard names.contains("xl/workbook.xml") else { throw Self.otherZip(names) }
        let workbook = WorkbookHandler()
        try Self.parse(source, "xl/workbook.xml", workbook)
        let relations = RelationsHandler()
        try Self.parse(source, "xl/_rels/workbook.xml.rels", relations)
        let styles = StylesHandler()
        if let path = relations.styles { try Self.parse(source, path, styles) }
        let shared = SharedStringsHandler()
        if let path = relations.sharedStrings { try Self.parse(source, path, shared) }
        if shared.isTooLarge {
            throw ReadFailure(
                problem: ReadProblem(
                    code: "xlsx.tooLarge",
                    message: Message(
                        "connect.workbookTooLarge",
                        ["limit": "\(SharedStringsHandler.maximumBytes >> 20)"])))
        }
        strings = SharedStrings(bytes: shared.bytes, ends: shared.ends)
        formats = styles.formats
        from1904 = workbook.usesDatesFrom1904
        guard workbook.sheets.allSatisfy({ relations.all.contains($0.relation) }) else {
            throw Self.missing("xl/worksheets")
        }
        sheets = workbook.sheets.compactMap { sheet in
            relations.worksheets[sheet.relation].map { Sheet(name: sheet.name, path: $0) }
        }
    }

    /// Opens a sheet; several may be open at a time.
    func open(
        _ sheet: Sheet, progress: ReadProgress, problems: ProblemLog
    ) throws(ReadFailure) -> SheetReader {
        do throws(ZipArchive.Damage) {
            let archive = try ZipArchive(source)
            guard try archive.find(sheet.path) else {
                throw ZipArchive.Damage(offset: archive.offset)
            }
            return SheetReader(
                archive: archive,
                handler: SheetHandler(strings: strings, formats: formats, from1904: from1904),
                sheet: sheet.name, progress: progress, problems: problems, isData: isData)
        } catch {
            throw ReadFailure(problem: Self.problem(.damage(error), part: sheet.name, row: nil))
        }
    }

    private static func entryNames(_ source: WorkbookSource) throws(ReadFailure) -> Set<String> {
        var names: Set<String> = []
        do throws(ZipArchive.Damage) {
            let archive = try ZipArchive(source)
            while let name = try archive.next(), names.count < 100_000 {
                names.insert(name.lowercased())
            }
        } catch {
            throw ReadFailure(problem: problem(.damage(error), part: "", row: nil))
        }
        return names
    }

    private static func parse(
        _ source: WorkbookSource, _ path: String, _ handler: XMLHandler
    ) throws(ReadFailure) {
        do throws(XMLPump.Failure) {
            let archive: ZipArchive
            do throws(ZipArchive.Damage) {
                archive = try ZipArchive(source)
                guard try archive.find(path) else {
                    throw ZipArchive.Damage(offset: archive.offset)
                }
            } catch { throw .damage(error) }
            try XMLPump(archive: archive, handler: handler).run()
        } catch {
            throw ReadFailure(problem: problem(error, part: path, row: nil))
        }
    }

    private static func missing(_ part: String) -> ReadFailure {
        let damage = ZipArchive.Damage(offset: 0)
        return ReadFailure(problem: problem(.damage(damage), part: part, row: nil))
    }

    private static func otherZip(_ names: Set<String>) -> ReadFailure {
        if names.contains("xl/workbook.bin") { return InputReader.binary("Excel .xlsb") }
        if names.contains("word/document.xml") { return InputReader.binary("Word .docx") }
        if names.contains("ppt/presentation.xml") { return InputReader.binary("PowerPoint .pptx") }
        if names.contains("content.xml"), names.contains("mimetype") {
            return InputReader.binary("OpenDocument")
        }
        return InputReader.binary("ZIP")
    }

    /// What is wrong with a part of a workbook.
    static func problem(_ failure: XMLPump.Failure, part: String, row: Int?) -> ReadProblem {
        switch failure {
        case .damage(let damage):
            ReadProblem(
                code: "xlsx.damaged",
                message: part.isEmpty
                    ? Message("connect.workbookDamaged", ["offset": "\(damage.offset)"])
                    : Message(
                        "connect.workbookPartDamaged",
                        ["part": part, "offset": "\(damage.offset)"]),
                row: row, byteOffset: damage.offset)
        case .xml(let line):
            ReadProblem(
                code: "xlsx.invalidXML",
                message: Message(
                    "connect.workbookXML", ["part": part, "line": "\(line)"]), row: row)
        case .documentType, .tokenTooLong:
            ReadProblem(
                code: "xlsx.refused", message: Message("connect.workbookRefused", ["part": part]),
                row: row)
        }
    }
}

/// Files of the OLE2 compound form: old spreadsheets, and encrypted new ones.
enum CompoundFile {
    /// What to say of a file whose first bytes are given.
    static func failure(head: ArraySlice<UInt8>) -> ReadFailure {
        func holds(_ name: String) -> Bool {
            // Names stand in UTF-16 at the start of directory entries, 128 bytes apart.
            let wide: [UInt8] = (name + "\0").utf16.flatMap { unit -> [UInt8] in
                [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            }
            return head.withUnsafeBufferPointer { bytes in
                stride(from: 0, to: bytes.count - wide.count, by: 128).contains { at in
                    bytes[at..<(at + wide.count)].elementsEqual(wide)
                }
            }
        }
        if holds("EncryptedPackage") {
            return ReadFailure(
                problem: ReadProblem(
                    code: "xlsx.encrypted", message: Message("connect.workbookEncrypted")))
        }
        if holds("Workbook") || holds("Book") {
            return ReadFailure(
                problem: ReadProblem(code: "xls.old", message: Message("connect.oldWorkbook")))
        }
        return InputReader.binary("OLE2")
    }
}
