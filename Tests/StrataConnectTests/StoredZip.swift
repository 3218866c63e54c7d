/// A zip without compression, as small as the format allows.
struct StoredZip {
    private(set) var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = .max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    mutating func add(_ name: String, _ text: String) {
        add(Array(name.utf8), Array(text.utf8))
    }

    mutating func add(_ name: [UInt8], _ data: [UInt8]) {
        let fields =
            Self.little(UInt16(20)) + Self.little(UInt16(0)) + Self.little(UInt16(0))
            + Self.little(UInt32(0x21 << 16)) + Self.little(Self.checksum(data))
            + Self.little(UInt32(data.count)) + Self.little(UInt32(data.count))
            + Self.little(UInt16(name.count)) + Self.little(UInt16(0))
        directory += [0x50, 0x4B, 1, 2] + Self.little(UInt16(20)) + fields
        directory += [UInt8](repeating: 0, count: 10) + Self.little(UInt32(body.count))
        directory += name
        body += [0x50, 0x4B, 3, 4] + fields + name + data
        count += 1
    }

    var bytes: [UInt8] {
        body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count)
            + Self.little(count) + Self.little(UInt32(directory.count))
            + Self.little(UInt32(body.count)) + [0, 0]
    }
}

/// A workbook with the sheets given as the XML between `<sheetData>` and its end.
func workbook(
    _ sheets: [(name: String, data: String)], strings: String = "", styles: String = "",
    properties: String = ""
) -> [UInt8] {
    var zip = StoredZip()
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var list = ""
    var relations = ""
    for (index, sheet) in sheets.enumerated() {
        list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index)\"/>"
        relations +=
            "<Relationship Id=\"rId\(index)\" Type=\"\(type)worksheet\" "
            + "Target=\"worksheets/sheet\(index).xml\"/>"
        zip.add(
            "xl/worksheets/sheet\(index).xml",
            "<worksheet><sheetData>\(sheet.data)</sheetData></worksheet>")
    }
    relations +=
        "<Relationship Id=\"s\" Type=\"\(type)sharedStrings\" Target=\"sharedStrings.xml\"/>"
    relations += "<Relationship Id=\"t\" Type=\"\(type)styles\" Target=\"/xl/styles.xml\"/>"
    zip.add("xl/sharedStrings.xml", "<sst>\(strings)</sst>")
    zip.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
    zip.add(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">\(properties)<sheets>\(list)</sheets></workbook>")
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>")
    return zip.bytes
}
