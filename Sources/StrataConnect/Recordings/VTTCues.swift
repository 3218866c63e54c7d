/// The text of WebVTT (W3C): what its cues say, a line each, speakers before it.
enum VTTCues {
    /// - Parameter bytes: UTF-8.
    /// - Returns: `nil` where no cue is found.
    static func text(of bytes: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        var isCue = false
        var hasCues = false
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty {
                isCue = false
            } else if isTiming(line) {
                isCue = true
                hasCues = true
            } else if isCue {
                appendText(of: line, to: &output)
                output.append(0x0A)
            }
        }
        return hasCues ? output : nil
    }

    private static func isTiming(_ line: ArraySlice<UInt8>) -> Bool {
        let arrow = Array("-->".utf8)
        return line.indices.contains { line[$0...].starts(with: arrow) }
    }

    /// A line without its tags; `<v Name>` becomes `Name: `, entities what they stand for.
    private static func appendText(of line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var rest = line
        while let first = rest.first {
            if first == UInt8(ascii: "<"), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
                let tag = rest[rest.startIndex..<close].dropFirst()
                if tag.first == UInt8(ascii: "v"),
                    let blank = tag.firstIndex(where: { $0 == 0x20 || $0 == 0x09 })
                {
                    output += tag[blank...].dropFirst()
                    output += Array(": ".utf8)
                }
                rest = rest[close...].dropFirst()
            } else if first == UInt8(ascii: "&"),
                let entity = entities.first(where: { rest.starts(with: $0.name) })
            {
                output += entity.text
                rest = rest.dropFirst(entity.name.count)
            } else {
                output.append(first)
                rest = rest.dropFirst()
            }
        }
    }

    private static let entities: [(name: [UInt8], text: [UInt8])] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""),
        ("&rlm;", ""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
