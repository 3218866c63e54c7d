/// A part of a policy as plain structure, for writing, comparing and digesting.
///
/// The order of keys is the model's, so that equal policies give equal texts.
package indirect enum PolicyTree: Sendable, Equatable {
    /// Any scalar.
    case text(String)
    /// A value that is deliberately none.
    case null
    case list([PolicyTree])
    case map([Pair])

    package struct Pair: Sendable, Equatable {
        package var key: String
        package var value: PolicyTree

        package init(key: String, value: PolicyTree) {
            self.key = key
            self.value = value
        }
    }

    static func map(_ pairs: [(String, PolicyTree)]) -> PolicyTree {
        .map(pairs.map { Pair(key: $0.0, value: $0.1) })
    }

    static func words(_ words: some Sequence<String>) -> PolicyTree {
        .list(words.map { .text($0) })
    }

    static func number(_ number: Int) -> PolicyTree { .text("\(number)") }
    static func flag(_ flag: Bool) -> PolicyTree { .text(flag ? "true" : "false") }

    static func localized(_ text: LocalizedText) -> PolicyTree {
        .map([("en", .text(text.en)), ("zh", .text(text.zh))])
    }

    package subscript(_ key: String) -> PolicyTree? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    var isEmpty: Bool {
        switch self {
        case .text, .null: false
        case .list(let items): items.isEmpty
        case .map(let pairs): pairs.isEmpty
        }
    }

    // MARK: YAML

    /// The tree as YAML of one form: short parts in one line, texts quoted where a reader could
    /// take them for something else.
    package var yaml: String {
        var out = ""
        write(into: &out, indent: 0)
        return out
    }

    private static let lineWidth = 100

    private func write(into out: inout String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        switch self {
        case .text, .null: out += margin + inline + "\n"
        case .list(let items):
            for item in items {
                var room = Self.lineWidth - indent - 2
                if let line = item.isScalar ? item.inline : item.inline(within: &room) {
                    out += "\(margin)- \(line)\n"
                } else {
                    var block = ""
                    item.write(into: &block, indent: indent + 2)
                    out += "\(margin)- " + block.dropFirst(indent + 2)
                }
            }
        case .map(let pairs):
            for pair in pairs {
                let key = Self.quoteIfNeeded(pair.key)
                var room = indent > 0 ? Self.lineWidth - Self.width(key) - indent - 2 : -1
                if let line = pair.value.isScalar || pair.value.isEmpty
                    ? pair.value.inline : pair.value.inline(within: &room)
                {
                    out += "\(margin)\(key): \(line)\n"
                } else {
                    out += "\(margin)\(key):\n"
                    pair.value.write(into: &out, indent: indent + 2)
                }
            }
        }
    }

    private var isScalar: Bool {
        switch self {
        case .text, .null: true
        case .list, .map: false
        }
    }

    /// In one line of at most `room` characters, which it takes; `nil` where it is longer.
    private func inline(within room: inout Int) -> String? {
        var out = ""
        func take(_ text: String) -> Bool {
            room -= Self.width(text)
            out += text
            return room >= 0
        }
        switch self {
        case .text, .null:
            return take(inline) ? out : nil
        case .list(let items):
            guard take("[") else { return nil }
            for (index, item) in items.enumerated() {
                guard index == 0 || take(", "), let line = item.inline(within: &room) else {
                    return nil
                }
                out += line
            }
            return take("]") ? out : nil
        case .map(let pairs):
            guard take("{") else { return nil }
            for (index, pair) in pairs.enumerated() {
                guard index == 0 || take(", "), take(Self.quoteIfNeeded(pair.key)), take(": "),
                    let line = pair.value.inline(within: &room)
                else { return nil }
                out += line
            }
            return take("}") ? out : nil
        }
    }

    /// Characters of a text. Letters and marks that join no others are counted one by one.
    private static func width(_ text: String) -> Int {
        var count = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20..<0x7F, 0x4E00...0x9FFF, 0x3001...0x3011, 0xFF01...0xFF5E: count += 1
            default: return text.count
            }
        }
        return count
    }

    /// In one line.
    package var inline: String {
        switch self {
        case .text(let text): Self.quoteIfNeeded(text)
        case .null: "~"
        case .list(let items): "[" + items.map(\.inline).joined(separator: ", ") + "]"
        case .map(let pairs):
            "{"
                + pairs.map { "\(Self.quoteIfNeeded($0.key)): \($0.value.inline)" }
                .joined(separator: ", ") + "}"
        }
    }

    /// Plain where no YAML reader can misunderstand it, else in double quotes.
    static func quoteIfNeeded(_ text: String) -> String {
        guard !isPlain(text) else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.last != UInt8(ascii: " "),
            !" -.+".utf8.contains(first), text != "null"
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "/", "(", ")", "+", "§", "-", " ":
                true
            case "\u{4E00}"..."\u{9FFF}": true
            default: scalar.value > 0x7F && scalar.properties.isAlphabetic
            }
        }
    }

    // MARK: JSON

    /// The tree as JSON; scalars stay texts except whole numbers and truth values.
    package var json: String {
        switch self {
        case .text(let text):
            if text == "true" || text == "false" { return text }
            if let number = Int(text), "\(number)" == text { return text }
            return Self.jsonText(text)
        case .null: return "null"
        case .list(let items): return "[" + items.map(\.json).joined(separator: ", ") + "]"
        case .map(let pairs):
            return "{"
                + pairs.map { "\(Self.jsonText($0.key)): \($0.value.json)" }.joined(separator: ", ")
                + "}"
        }
    }

    package static func jsonText(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
