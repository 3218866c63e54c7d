import StrataCore
package import StrataVault

/// Answers to writes that came with a key, kept so that the same request is not done twice, also not
/// behind a restart. All of it is sealed: an answer may name people.
package struct KeptAnswers: Sendable {
    private let vault: Vault

    /// - Parameter vault: The owner's view: what is kept is the system's own.
    package init(vault: Vault) { self.vault = vault }

    /// How long one is kept, microseconds: a day.
    package static let lasts: Int64 = 86_400_000_000

    package struct Kept: Sendable, Hashable {
        /// SHA-256 of the request.
        package var digest: [UInt8]
        package var account: Int64
        /// Microseconds since 1970, UTC.
        package var time: Int64
        /// `nil` while the request is under way, or where the process ended meanwhile.
        package var answer: Answer?

        package init(digest: [UInt8], account: Int64, time: Int64, answer: Answer? = nil) {
            self.digest = digest
            self.account = account
            self.time = time
            self.answer = answer
        }
    }

    package struct Answer: Sendable, Hashable {
        package var status: Int
        package var contentType: String?
        package var body: [UInt8]

        package init(status: Int, contentType: String?, body: [UInt8]) {
            self.status = status
            self.contentType = contentType
            self.body = body
        }
    }

    /// The number that an account's key has: 63 bits of a digest.
    package static func number(of key: String, account: Int64) -> Int64 {
        let digest = TreeHash.digest(Array("\(account)\u{0}\(key)".utf8)).bytes
        return Int64(digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 1)
    }

    /// Whose they are and when they came, by number; those that are over are deleted.
    package func index(at now: Int64) throws -> [Int64: (account: Int64, time: Int64)] {
        try vault.authorisersRecords.write { transaction in
            var index: [Int64: (account: Int64, time: Int64)] = [:]
            for row in try transaction.documents(.keptAnswer) {
                let kept = try read(row)
                if now - kept.time < Self.lasts {
                    index[row.number] = (kept.account, kept.time)
                } else {
                    try transaction.delete(.keptAnswer, row.number)
                }
            }
            return index
        }
    }

    /// - Returns: `nil` where there is none, or it is over.
    package func kept(_ number: Int64, at now: Int64) throws -> Kept? {
        let row = try vault.authorisersRecords.read { try $0.document(.keptAnswer, number) }
        return try row.map { try read($0) }.flatMap { now - $0.time < Self.lasts ? $0 : nil }
    }

    package func keep(_ kept: Kept, as number: Int64) throws {
        var body: [String: CBOR] = [
            "digest": .bytes(kept.digest), "account": .integer(kept.account),
            "time": .integer(kept.time),
        ]
        if let answer = kept.answer {
            body["status"] = .integer(Int64(answer.status))
            body["type"] = answer.contentType.map(CBOR.text)
            body["body"] = .bytes(answer.body)
        }
        let row = DocumentRow(
            kind: .keptAnswer, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(body).encoded, for: Self.purpose(number)))
        try vault.authorisersRecords.write { try $0.put(row) }
    }

    package func forget(_ numbers: [Int64]) throws {
        guard !numbers.isEmpty else { return }
        try vault.authorisersRecords.write { transaction in
            for number in numbers { try transaction.delete(.keptAnswer, number) }
        }
    }

    private static func purpose(_ number: Int64) -> String { "answer \(number)" }

    private func read(_ row: DocumentRow) throws -> Kept {
        let body = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        return Kept(
            digest: body["digest"]?.bytes ?? [], account: body["account"]?.integer ?? 0,
            time: body["time"]?.integer ?? 0,
            answer: body["status"]?.integer.map {
                Answer(
                    status: Int($0), contentType: body["type"]?.text,
                    body: body["body"]?.bytes ?? [])
            })
    }
}
