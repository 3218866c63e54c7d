import Glibc

/// What an input is, judged by its first text and its name.
enum SniffedFormat {
    case delimited(DialectSniffer.Candidate)
    case json(JSONReader.Layout)
    case text(paragraphs: Bool)
}

struct FormatSniffer {
    /// Decides between table, JSON records and plain text; the ending of the name counts where the
    /// text leaves a choice.
    static func sniff(text: UnsafeBufferPointer<UInt8>, isAll: Bool, name: String) -> SniffedFormat
    {
        let ending = self.ending(of: name)
        if let layout = json(
            text, isAll: isAll, isNamed: ["jsonl", "ndjson", "json"].contains(ending))
        {
            return .json(layout)
        }
        let sniffer = DialectSniffer(text: text, isAll: isAll)
        if let declared = sniffer.declared() { return .delimited(declared) }
        let isTable = ["csv", "tsv", "tab", "psv"].contains(ending)
        let isProse = ["md", "log", "srt", "vtt"].contains(ending)
        let delimited = sniffer.best()
        if isTable { return .delimited(delimited) }
        if !isProse, isConvincing(delimited) { return .delimited(delimited) }
        let aligned = sniffer.aligned()
        if !isProse, isConvincingAligned(aligned) { return .delimited(aligned) }
        return .text(paragraphs: hasParagraphs(text))
    }

    static func ending(of name: String) -> String {
        var parts = name.split(separator: ".").dropFirst(0).map { $0.lowercased() }
        if let last = parts.last, ["gz", "zst", "bz2", "xz", "lz4"].contains(last) {
            parts.removeLast()
        }
        return parts.count > 1 ? parts[parts.count - 1] : ""
    }

    private static func isConvincing(_ candidate: DialectSniffer.Candidate) -> Bool {
        guard candidate.columns > 1, candidate.rows.count > 1, candidate.consistency >= 0.9
        else { return false }
        switch candidate.dialect.delimiter {
        case UInt8(ascii: ":"):
            return candidate.columns > 3 && candidate.consistency > 0.99
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            // Prose has commas too: sentences are longer than cells, and follow them with blanks.
            let cells = candidate.rows.joined()
            let blanks = cells.count { $0.hasPrefix(" ") }
            let isProse = blanks * 3 > cells.count && candidate.columns < 4
            return !isProse && (candidate.columns > 2 || candidate.rows.count > 2)
        default:
            return true
        }
    }

    private static func isConvincingAligned(_ candidate: DialectSniffer.Candidate) -> Bool {
        guard candidate.columns > 1, candidate.rows.count > 2, candidate.consistency >= 0.98
        else { return false }
        let body = candidate.rows.dropFirst()
        return (0..<candidate.columns).contains { column in
            body.allSatisfy { row in
                column < row.count && HeaderDetector.Shape(row[column]) == .number
            }
        }
    }

    private static func hasParagraphs(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lines = 0
        var blanks = 0
        var previous: UInt8 = 0x0A
        for byte in text where byte != 0x0D {
            if byte == 0x0A {
                lines += 1
                if previous == 0x0A { blanks += 1 }
            }
            previous = byte
        }
        // A few blank lines between many lines separate sections, not paragraphs.
        return blanks > 0 && blanks * 20 > lines
    }

    /// JSON records: objects one a line, or an array of objects or objects over several lines.
    private static func json(
        _ text: UnsafeBufferPointer<UInt8>, isAll: Bool, isNamed: Bool
    ) -> JSONReader.Layout? {
        func isBlank(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }
        guard let start = text.firstIndex(where: { !isBlank($0) }) else { return nil }
        if text[start] == UInt8(ascii: "[") {
            let next = text[(start + 1)...].first { !isBlank($0) }
            return next == UInt8(ascii: "{") || (isNamed && next == UInt8(ascii: "]"))
                ? .objects : nil
        }
        guard text[start] == UInt8(ascii: "{") else { return isNamed ? .lines : nil }
        let lineEnd = text[start...].firstIndex(of: 0x0A)
        guard let lineEnd else { return isAll && !looksWhole(text[start...]) ? nil : .lines }
        if looksWhole(text[start..<lineEnd]) { return .lines }
        // `{` alone or the start of an object that goes on in the next line.
        let next = text[(start + 1)...].first { !isBlank($0) }
        let goesOn = next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
        if goesOn, !text[start..<lineEnd].contains(UInt8(ascii: "}")) { return .objects }
        return goesOn || isNamed ? .lines : nil
    }

    /// Whether a line that begins with a brace ends with one.
    private static func looksWhole(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        line.last { $0 != 0x20 && $0 != 0x0D && $0 != 0x0A && $0 != 0x09 } == UInt8(ascii: "}")
    }
}
