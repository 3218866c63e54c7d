package import StrataCore
package import StrataVault

/// The result dictionary of a vault: the shipped one, results of the organisation's own, and the
/// words that datasets use.
package struct ResultCatalogue: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// The dictionary, with the words of a dataset where one is named.
    package func dictionary(dataset: Int64? = nil) throws -> ResultDictionary {
        try vault.records.read { try dictionary(dataset: dataset, $0) }
    }

    func dictionary(dataset: Int64?, _ reader: RecordReader) throws -> ResultDictionary {
        var dictionary = ResultDictionary.standard
        for row in try reader.documents(.callResult) {
            let body = try open(row)
            if let result = CallResult(body) { dictionary.add(result) }
            if let word = body["word"]?.text, let code = body["same"]?.text {
                dictionary.map(word, to: code)
            }
        }
        for (word, code) in try words(dataset: dataset, reader) { dictionary.map(word, to: code) }
        return dictionary
    }

    /// The codes by word that a dataset has of its own.
    func words(dataset: Int64?, _ reader: RecordReader) throws -> [String: String] {
        guard let dataset, let row = try reader.document(.resultWords, dataset),
            case .map(let pairs) = try open(row)
        else { return [:] }
        return pairs.compactMapValues(\.text)
    }

    /// Words are sealed: what stands in a column of results is for its maker to know.
    func document(words: [String: String], dataset: Int64) -> DocumentRow {
        row(.resultWords, dataset, .map(words.mapValues(CBOR.text)))
    }

    /// Adds a result of one's own, or gives one other flags.
    ///
    /// - Throws: `ResultError.empty`.
    package func set(_ code: String, title: String?, flags: CallResult.Flags) throws {
        let code = try Self.checked(code)
        let title = title ?? code
        try replace(
            code,
            [
                "code": .text(code), "title": .text(title),
                "flags": .integer(Int64(flags.rawValue)),
            ])
    }

    /// Lets a word stand for a result wherever calls are imported.
    ///
    /// - Throws: `ResultError.unknown` for a result that there is not, `.shipped` for a word that
    ///   means another one by the shipped dictionary.
    package func set(_ word: String, sameAs other: String) throws {
        let word = try Self.checked(word)
        guard let result = try dictionary().result(other) else { throw ResultError.unknown(other) }
        if let shipped = ResultDictionary.standard.result(word), shipped.code != result.code {
            throw ResultError.shipped(word: word, code: shipped.code)
        }
        try replace(word, ["word": .text(word), "same": .text(result.code)])
    }

    /// Takes out what `set` put in.
    ///
    /// - Throws: `ResultError.unknown`.
    package func remove(_ code: String) throws {
        try vault.act(.resultSet) { transaction in
            guard let row = try own(code, transaction) else { throw ResultError.unknown(code) }
            try transaction.delete(.callResult, row.number)
        }
    }

    private func replace(_ name: String, _ body: [String: CBOR]) throws {
        let number = try vault.keyStore.allocate(1)
        try vault.act(.resultSet) { transaction in
            let known = try own(name, transaction)
            try transaction.put(row(.callResult, known?.number ?? number, .map(body)))
        }
    }

    private func own(_ name: String, _ reader: RecordReader) throws -> DocumentRow? {
        let wanted = ResultDictionary.normal(name)
        return try reader.documents(.callResult).first { row in
            let body = try open(row)
            let known = body["code"]?.text ?? body["word"]?.text ?? ""
            return ResultDictionary.normal(known) == wanted
        }
    }

    private static func checked(_ code: String) throws(ResultError) -> String {
        let normal = ResultDictionary.normal(code)
        guard !normal.isEmpty, code.count <= 60 else { throw .empty }
        return code
    }

    private func row(_ kind: DocumentKind, _ number: Int64, _ body: CBOR) -> DocumentRow {
        DocumentRow(
            kind: kind, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(body.encoded, for: "results \(kind) \(number)"))
    }

    private func open(_ row: DocumentRow) throws -> CBOR {
        try CBOR(
            try vault.keys.catalogue.open(
                row.sealed ?? [], for: "results \(row.kind) \(row.number)"))
    }
}

extension CallResult {
    fileprivate init?(_ body: CBOR) {
        guard let code = body["code"]?.text, let title = body["title"]?.text,
            let flags = body["flags"]?.integer
        else { return nil }
        self.init(
            code: code, title: LocalizedText(en: title, zh: title),
            flags: Flags(rawValue: Int(flags)))
    }
}

/// What is wrong with a result of a call.
package enum ResultError: Error, Sendable, Hashable {
    case empty
    case unknown(String)
    /// A word of the shipped dictionary keeps what it means.
    case shipped(word: String, code: String)
}

extension ResultError: MessageError {
    package var message: Message {
        switch self {
        case .empty: Message("result.empty")
        case .unknown(let code): Message("result.unknown", ["code": code])
        case .shipped(let word, let code):
            Message("result.shipped", ["word": word, "code": code])
        }
    }
}

/// What `strata result list --format json` prints, one a result.
package struct ResultReport: Sendable, Encodable {
    package var code: String
    package var en: String
    package var zh: String
    package var flags: [String]

    package init(_ result: CallResult) {
        code = result.code
        en = result.title.en
        zh = result.title.zh
        flags = result.flags.names
    }
}
