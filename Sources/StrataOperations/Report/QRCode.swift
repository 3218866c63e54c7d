internal import CQREncode

/// A QR code (ISO/IEC 18004), of the least size that takes its bytes at error correction M: a sixth of
/// it can be hidden or worn away.
struct QRCode: Sendable, Hashable {
    /// Modules a side.
    let size: Int
    /// Row by row, whether each module is dark.
    let modules: [Bool]

    /// Makes the code; `nil` where the bytes do not fit.
    ///
    /// - Parameter bytes: What it says: at most 2,331.
    init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty,
            let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        self.size = size
        modules = (0..<(size * size)).map { code.pointee.data[$0] & 1 == 1 }
    }

    /// Whether a module is dark.
    subscript(row: Int, column: Int) -> Bool { modules[row * size + column] }

    /// An SVG image with the quiet zone of four modules; black on white, whatever the page's colours.
    ///
    /// - Parameter title: What a reader hears who does not see it; escaped here.
    /// - Returns: The element.
    func svg(title: String) -> String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                guard self[row, column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < size, self[row, column] { column += 1 }
                path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z"
            }
        }
        let side = size + 8
        return "<svg class=\"qr\" viewBox=\"0 0 \(side) \(side)\" role=\"img\" "
            + "shape-rendering=\"crispEdges\"><title>\(LeadChart.escaped(title))</title>"
            + "<rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>"
            + "<path fill=\"#000\" d=\"\(path)\"/></svg>"
    }
}
