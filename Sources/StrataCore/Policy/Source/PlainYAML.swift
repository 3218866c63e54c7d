/// Reads the plain YAML in which the shipped documents are written, in a fraction of the time that
/// a reader of all YAML takes: every command that works by a policy waits for it.
///
/// Plain are block lists and mappings, lists and mappings in brackets on one line, scalars on one
/// line without marks or in double quotes without escapes, and comments on lines of their own.
/// Little is checked beyond that, so it is not for documents of other hands; a test holds that
/// `YAMLSource` makes the same of every shipped one.
struct PlainYAML {
    /// The document is YAML of other kinds, or none.
    private struct NotPlain: Error {}

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var line = 1
    /// Blanks before the content of the line, or of the list's item in it; -1 at the end.
    private var indentation = 0
    /// A place in the line whose column is known: columns count code points.
    private var known = (at: 0, column: 1)

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The document's root; `nil` where it is not plain.
    static func load(_ bytes: [UInt8]) -> SourceNode? {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = PlainYAML(bytes)
            do throws(NotPlain) {
                reader.nextLine()
                guard reader.indentation == 0 else { return nil }
                let root = try reader.block()
                return reader.indentation < 0 ? root : nil
            } catch {
                return nil
            }
        }
    }

    // MARK: Places

    private static let lineEnd = UInt8(ascii: "\n")
    private static let blank = UInt8(ascii: " ")
    private static let colon = UInt8(ascii: ":")

    private func byte(_ distance: Int = 0) -> UInt8 {
        at + distance < bytes.count ? bytes[at + distance] : Self.lineEnd
    }

    private mutating func place() -> SourcePlace {
        while known.at < at {
            if bytes[known.at] & 0xC0 != 0x80 { known.column += 1 }
            known.at += 1
        }
        return SourcePlace(line: line, column: known.column)
    }

    /// Goes from the end of a line, or the start of the document, to the content of the next line
    /// that has some.
    private mutating func nextLine() {
        while at < bytes.count {
            if byte() == Self.lineEnd {
                at += 1
                line += 1
            }
            let start = at
            known = (start, 1)
            skipBlanks()
            switch byte() {
            case UInt8(ascii: "#"): while byte() != Self.lineEnd { at += 1 }
            case Self.lineEnd: break
            default:
                indentation = at - start
                return
            }
        }
        indentation = -1
    }

    private mutating func skipBlanks() {
        while byte() == Self.blank { at += 1 }
    }

    private mutating func take(_ expected: UInt8) throws(NotPlain) {
        guard byte() == expected, at < bytes.count else { throw NotPlain() }
        at += 1
    }

    // MARK: Blocks

    private var isItem: Bool { byte() == UInt8(ascii: "-") && byte(1) == Self.blank }

    /// The list or mapping that begins here.
    private mutating func block() throws(NotPlain) -> SourceNode {
        isItem ? try list() : try mapping()
    }

    private mutating func list() throws(NotPlain) -> SourceNode {
        let (margin, start) = (indentation, place())
        var items: [SourceNode] = []
        while indentation == margin, isItem {
            let dash = at
            at += 1
            skipBlanks()
            if isKey {
                indentation = margin + at - dash
                items.append(try mapping())
            } else {
                items.append(try value(inBrackets: false))
                try endLine()
            }
        }
        guard indentation <= margin else { throw NotPlain() }
        return SourceNode(kind: .list(items), place: start)
    }

    private mutating func mapping() throws(NotPlain) -> SourceNode {
        let (margin, start) = (indentation, place())
        var entries: [SourceNode.Entry] = []
        repeat {
            let keyPlace = place()
            let key = try scalar(inBrackets: false).text
            try take(Self.colon)
            let value: SourceNode
            if byte() == Self.lineEnd {
                nextLine()
                guard indentation > margin || indentation == margin && isItem else {
                    throw NotPlain()
                }
                value = try block()
            } else {
                skipBlanks()
                value = try self.value(inBrackets: false)
                try endLine()
            }
            entries.append(SourceNode.Entry(key: key, keyPlace: keyPlace, value: value))
        } while indentation == margin
        guard indentation < margin else { throw NotPlain() }
        return SourceNode(kind: .map(entries), place: start)
    }

    private mutating func endLine() throws(NotPlain) {
        guard byte() == Self.lineEnd else { throw NotPlain() }
        nextLine()
    }

    /// Whether a key stands here, and no scalar or bracket.
    private var isKey: Bool {
        guard !#""[{"#.utf8.contains(byte()) else { return false }
        var i = at
        while i < bytes.count, bytes[i] != Self.lineEnd {
            if bytes[i] == Self.colon {
                let next = i + 1 < bytes.count ? bytes[i + 1] : Self.lineEnd
                if next == Self.blank || next == Self.lineEnd { return true }
            }
            i += 1
        }
        return false
    }

    // MARK: In one line

    private mutating func value(inBrackets: Bool) throws(NotPlain) -> SourceNode {
        let start = place()
        switch byte() {
        case UInt8(ascii: "["):
            var items: [SourceNode] = []
            try bracket(closing: UInt8(ascii: "]")) { reader throws(NotPlain) in
                items.append(try reader.value(inBrackets: true))
            }
            return SourceNode(kind: .list(items), place: start)
        case UInt8(ascii: "{"):
            var entries: [SourceNode.Entry] = []
            try bracket(closing: UInt8(ascii: "}")) { reader throws(NotPlain) in
                let keyPlace = reader.place()
                let key = try reader.scalar(inBrackets: true).text
                try reader.take(Self.colon)
                try reader.take(Self.blank)
                reader.skipBlanks()
                entries.append(
                    SourceNode.Entry(
                        key: key, keyPlace: keyPlace, value: try reader.value(inBrackets: true)))
            }
            return SourceNode(kind: .map(entries), place: start)
        default:
            let (text, isPlain) = try scalar(inBrackets: inBrackets)
            return SourceNode(kind: .scalar(text, plain: isPlain), place: start)
        }
    }

    /// What stands between brackets, parts with commas between them.
    private mutating func bracket(
        closing: UInt8, _ part: (inout PlainYAML) throws(NotPlain) -> Void
    ) throws(NotPlain) {
        at += 1
        skipBlanks()
        while byte() != closing {
            try part(&self)
            skipBlanks()
            guard byte() != closing else { break }
            try take(UInt8(ascii: ","))
            skipBlanks()
            guard byte() != closing else { throw NotPlain() }
        }
        at += 1
    }

    private mutating func scalar(
        inBrackets: Bool
    ) throws(NotPlain) -> (text: String, isPlain: Bool) {
        let start = at
        guard byte() == UInt8(ascii: "\"") else {
            return (try plain(inBrackets: inBrackets), true)
        }
        at += 1
        while byte() != UInt8(ascii: "\"") {
            guard byte() >= 0x20, byte() != UInt8(ascii: "\\") else { throw NotPlain() }
            at += 1
        }
        at += 1
        return (String(decoding: bytes[(start + 1)..<(at - 1)], as: UTF8.self), false)
    }

    private mutating func plain(inBrackets: Bool) throws(NotPlain) -> String {
        let start = at
        guard !#"-?:,[]{}#&*!|>'"%@` "#.utf8.contains(byte()) else { throw NotPlain() }
        scan: while byte() != Self.lineEnd {
            switch byte() {
            case ..<Self.blank: throw NotPlain()
            case Self.colon where byte(1) == Self.blank || byte(1) == Self.lineEnd: break scan
            case Self.colon where inBrackets && ",[]{}".utf8.contains(byte(1)): throw NotPlain()
            case UInt8(ascii: "#") where bytes[at - 1] == Self.blank: throw NotPlain()
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
                if inBrackets { break scan }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if inBrackets { throw NotPlain() }
            default: break
            }
            at += 1
        }
        var end = at
        while end > start, bytes[end - 1] == Self.blank { end -= 1 }
        guard end > start else { throw NotPlain() }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
