import StrataCore
package import StrataVault

/// Destroys what people wrote once they, or what they asked about, are gone: it names them. What an
/// authority wrote, and what is not answered yet, stays; so does what a legal hold is on.
package struct RequestLetters: Sendable {
    private let vault: Vault
    private var book: RequestBook { RequestBook(vault: vault, policy: .standard) }

    package init(vault: Vault) { self.vault = vault }

    /// Destroys what is to go and was left behind: by a run that was killed, or as the person was erased
    /// in another way.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: How many letters went.
    /// - Throws: `DatabaseError`, `AuditError`.
    @discardableResult
    package func sweep(at now: Int64) throws -> Int {
        let over = try vault.records.read { try waiting($0, of: nil) }
        guard !over.isEmpty else { return 0 }
        var asked = AuditTrail.Request(.requestFulfil)
        asked.details = over.map { vault.keys.identifiers.identifier(.request, $0.number) }
        return try book.trail.attempt(asked) { attempt in
            try attempt.begin()
            // One that cannot go now keeps no other from it.
            return over.count { (try? drop($0, at: now, attempt)) == true }
        }
    }

    /// Destroys what a person wrote in an erasure and in all that they asked before, within an act.
    func drop(of request: SubjectRequest, at now: Int64, _ attempt: AuditAttempt) throws {
        for one in try vault.records.read({ try waiting($0, of: request) }) {
            _ = try drop(one, at: now, attempt)
        }
    }

    /// Requests that ended and have a letter: of whoever is gone, of erasures that were done, and of the
    /// person of `request`, under whatever number they had.
    private func waiting(
        _ reader: RecordReader, of request: SubjectRequest?
    ) throws -> [SubjectRequest] {
        func people(_ request: SubjectRequest) throws -> Set<Int64> {
            Set(try request.subjects.compactMap { try reader.current($0)?.number })
        }
        let own = try request.map(people) ?? []
        let all = try book.all(reader).filter {
            $0.letter != nil && $0.state != .open && $0.kind != .authority && !$0.subjects.isEmpty
        }
        guard !all.isEmpty else { return [] }
        let holds = try LegalHolds(reader, vault)
        return try all.filter { other in
            let theirs = try people(other)
            let isOver =
                theirs.isEmpty || (other.kind == .erasure && other.state == .fulfilled)
                || theirs == own
            return try isOver
                && (theirs.union([other.letter].compactMap(\.self))).allSatisfy { number in
                    guard let row = try reader.subject(number) else { return true }
                    return try holds.on(row, classes: [.consent], reader).isEmpty
                }
        }
    }

    private func drop(
        _ request: SubjectRequest, at now: Int64, _ attempt: AuditAttempt
    ) throws -> Bool {
        guard let keeper = request.letter else { return false }
        let name = vault.keys.identifiers.identifier(.request, request.number)
        func forget(_ transaction: RecordTransaction) throws {
            var known = try book.known(name, transaction)
            known.letter = nil
            try transaction.put(known.document(vault))
        }
        do {
            let done = try SubjectLookup(vault: vault, policy: .standard, role: .compliance)
                .eraseLogged([keeper], at: now) { transaction, _ in try forget(transaction) }
            attempt.note(.erasure, done.map(\.number))
        } catch SubjectError.gone {
            // Its time was over before.
            try vault.records.write { try forget($0) }
        } catch is LegalHoldError { return false }
        attempt.note(.request, [request.number])
        return true
    }
}
