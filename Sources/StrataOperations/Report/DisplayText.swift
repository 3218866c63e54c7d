/// Text of data made safe to show, and how wide a terminal shows it.
///
/// Names of files and columns come from whoever made the file: they may hold terminal escape
/// sequences, or marks that turn the reading direction so that one name looks like another.
package enum DisplayText {
    /// `text` with every control, direction mark and invisible character made visible, cut after
    /// `limit` characters.
    package static func neutral(_ text: String, limit: Int = 200) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit {
                result += "…"
                break
            }
            count += 1
            result.unicodeScalars.append(visible(scalar))
        }
        return result
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F: "\u{FFFD}"
        default:
            switch scalar.properties.generalCategory {
            // Direction marks, zero-width characters, tags, line separators, private use.
            case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: "\u{FFFD}"
            default: scalar
            }
        }
    }

    /// Columns of a terminal that `text` takes: two for East Asian wide characters, none for
    /// combining marks (Unicode Standard Annex 11).
    package static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    /// `text` in exactly `columns` columns: filled up with spaces, or cut with an ellipsis.
    package static func fit(_ text: String, _ columns: Int, right: Bool = false) -> String {
        let whole = width(text)
        if whole <= columns {
            let space = String(repeating: " ", count: columns - whole)
            return right ? space + text : text + space
        }
        var cut = clip(text, columns - 1)
        cut += "…"
        return cut + String(repeating: " ", count: max(0, columns - width(cut)))
    }

    /// The longest start of `text` that takes at most `columns` columns.
    package static func clip(_ text: String, _ columns: Int) -> String {
        var result = ""
        var used = 0
        for scalar in text.unicodeScalars {
            let next = width(scalar)
            if used + next > columns { break }
            used += next
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// `text` in lines of at most `columns` columns, broken at spaces or between wide characters.
    package static func wrap(_ text: String, _ columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var word = ""
        func flush() {
            guard !word.isEmpty else { return }
            if width(line) + width(word) > columns, !line.isEmpty {
                while line.last == " " { line.removeLast() }
                lines.append(line)
                line = ""
            }
            while width(word) > columns {
                let head = clip(word, max(1, columns))
                guard !head.isEmpty else { break }
                lines.append(head)
                word.removeFirst(head.count)
            }
            line += word
            word = ""
        }
        for character in text {
            word.append(character)
            let wide = character.unicodeScalars.contains { width($0) == 2 }
            if character == " " || wide { flush() }
        }
        flush()
        while line.last == " " { line.removeLast() }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return wide.contains { $0.contains(value) } ? 2 : 1
    }

    /// East Asian width W and F, by block.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
        0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}

extension DisplayText {
    /// A text of several lines with every control but its line breaks made visible.
    package static func lines(_ text: String, limit: Int = 2_000) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { neutral(String($0), limit: limit) }.joined(separator: "\n")
    }
}
