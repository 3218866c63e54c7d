/// How a delimited table is written.
package struct Dialect: Sendable, Hashable {
    /// What ends a record.
    package enum LineEnd: String, Sendable, Hashable {
        case lf = "\n"
        case crlf = "\r\n"
        case cr = "\r"
    }
    /// How a quote stands inside a quoted cell.
    package enum Escape: Sendable, Hashable { case doubled, backslash }

    package var delimiter: UInt8
    /// The quote character, `nil` where quotes mean nothing.
    package var quote: UInt8?
    package var escape: Escape
    package var lineEnd: LineEnd
    /// Whether blanks stand between a delimiter and the quote that opens a cell.
    package var skipsInitialBlanks: Bool
    /// Columns aligned by runs of blanks; `delimiter` is then a space and nothing is quoted.
    package var isAligned: Bool

    package init(
        delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""),
        escape: Escape = .doubled, lineEnd: LineEnd = .lf, skipsInitialBlanks: Bool = false,
        isAligned: Bool = false
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.escape = escape
        self.lineEnd = lineEnd
        self.skipsInitialBlanks = skipsInitialBlanks
        self.isAligned = isAligned
    }

    /// The byte that ends a record; a carriage return before a line feed belongs to the end.
    var terminator: UInt8 { lineEnd == .cr ? 0x0D : 0x0A }
}
