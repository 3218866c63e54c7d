/// What differs between the engines.
package enum SQLDialect: Sendable, Hashable, CaseIterable {
    case sqlite, postgres

    /// A statement of a migration in the engine's words: `BYTES` is its type for bytes,
    /// `CLUSTERED` stands behind a table that is its primary key's index. Text in quotes stays.
    ///
    /// SQLite's tables are made strict, so that a value of the wrong type is refused by both.
    package func translate(_ sql: String) -> String {
        var words = Self.words(of: sql)
        if self == .postgres {
            var former = Substring()
            for (index, word) in words.enumerated() where !word.allSatisfy(\.isWhitespace) {
                if word == "BYTES" { words[index] = "BYTEA" }
                if word == "CLUSTERED" { words[index] = "" }
                // A column; the target of a cast takes no collation.
                if word == "TEXT", former != "AS" { words[index] = "TEXT COLLATE \"C\"" }
                former = word
            }
            return words.joined()
        }
        var isStrict = false
        let isTable = sql.hasPrefix("CREATE TABLE")
        for (index, word) in words.enumerated() {
            switch word {
            case "BYTES": words[index] = "BLOB"
            case "BIGINT": words[index] = "INTEGER"
            case "CLUSTERED":
                words[index] = isTable ? "WITHOUT ROWID, STRICT" : "WITHOUT ROWID"
                isStrict = true
            default: break
            }
        }
        return words.joined() + (isTable && !isStrict ? " STRICT" : "")
    }

    /// The words of a statement, what stands between them, and texts in quotes, in their order.
    private static func words(of sql: String) -> [Substring] {
        var words: [Substring] = []
        var rest = sql[...]
        while let first = rest.first {
            var end = rest.index(after: rest.startIndex)
            if first == "'" || first == "\"" {
                let quote = rest[end...].firstIndex(of: first)
                end = quote.map { rest.index(after: $0) } ?? rest.endIndex
            } else {
                let isWord = isPartOfWord(first)
                while end < rest.endIndex, isPartOfWord(rest[end]) == isWord,
                    rest[end] != "'", rest[end] != "\""
                {
                    end = rest.index(after: end)
                }
            }
            words.append(rest[..<end])
            rest = rest[end...]
        }
        return words
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }

    /// Whether a table is there: a query with its name for `$1` that has a row then.
    var tableExists: String {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1"
        case .postgres: "SELECT 1 WHERE to_regclass($1) IS NOT NULL"
        }
    }
}
