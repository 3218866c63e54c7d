package import StrataCore

/// What to make up.
package enum GenerateKind: String, Sendable, CaseIterable {
    case contacts, calls, purchases, notes
}

/// The language of the data, not of the messages; `mixed` puts both in one table.
package enum GenerateLanguage: String, Sendable, CaseIterable {
    case zh, en, mixed
}

/// How the columns are named: in words, by abbreviations, or by numbers only.
package enum GenerateHeaders: String, Sendable, CaseIterable {
    case clear, cryptic, opaque
}

/// Everything that decides the bytes of a generated file: equal requests, equal bytes.
package struct GenerateRequest: Sendable {
    package var kind: GenerateKind
    package var rows: Int
    package var seed: UInt64
    package var language: GenerateLanguage
    package var format: GenerateFormat
    package var headers: GenerateHeaders

    package init(
        kind: GenerateKind, rows: Int, seed: UInt64, language: GenerateLanguage,
        format: GenerateFormat? = nil, headers: GenerateHeaders = .clear
    ) {
        self.kind = kind
        self.rows = rows
        self.seed = seed
        self.language = language
        self.format = format ?? (kind == .notes ? .jsonl : .csv)
        self.headers = headers
    }
}

/// A request that makes no sense.
package enum GenerateError: MessageError, Equatable {
    case sameFile(path: String)
    case notesAreLines
    case rowsOutOfRange(limit: Int)

    package var message: Message {
        switch self {
        case .sameFile(let path):
            Message("generate.sameFile", ["path": DisplayText.neutral(path)])
        case .notesAreLines: Message("generate.notesAreLines")
        case .rowsOutOfRange(let limit):
            Message("generate.rowsOutOfRange", ["limit": "\(limit)"])
        }
    }
}
