package import StrataCore
package import StrataVault

/// Erases parts of people who stay, beyond recovery: retention classes, or single records.
package struct PartErasure: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// What is to go of one person.
    package struct Wanted: Sendable, Hashable {
        package var classes: Set<RetentionClass>
        package var records: Set<Int64>

        package init(classes: Set<RetentionClass> = [], records: Set<Int64> = []) {
            self.classes = classes
            self.records = records
        }
    }

    /// What an erasure would do.
    package struct Plan: Sendable {
        /// Records that go altogether, or lose all that they have.
        package fileprivate(set) var erased: [Int64] = []
        /// Records that lose a part.
        package fileprivate(set) var reduced: [Int64] = []
        /// People of whom nothing would be left, who are erased as a whole instead.
        package fileprivate(set) var alone: [Int64] = []
        fileprivate var subjects: [Int64] = []
        fileprivate var renewals: [PartialErasure.Renewal] = []
        fileprivate var records: [Int64] = []
        fileprivate var entries: [IndexEntry] = []

        /// Whether nobody who stays loses anything.
        var isEmpty: Bool { subjects.isEmpty }

        /// Whether nobody loses anything.
        package var isNothing: Bool { isEmpty && alone.isEmpty }
    }

    /// The records of a person that identifiers name, as `subject show` prints them.
    ///
    /// - Throws: `PartErasureError.notOfPerson`.
    package func records(_ identifiers: [String], of number: Int64) throws -> Set<Int64> {
        try vault.records.read { reader in
            var own = Set(try reader.records(of: number).map(\.number))
            let rings = try reader.subject(number)?.rings ?? []
            for holder in Set([number] + rings) {
                own.formUnion(try reader.held(of: holder).map(\.number))
            }
            return try Set(
                identifiers.map { identifier in
                    guard let record = vault.keys.identifiers.number(.record, identifier),
                        own.contains(record)
                    else { throw PartErasureError.notOfPerson(identifier) }
                    return record
                })
        }
    }

    /// What was erased of a person.
    package struct Done: Sendable {
        package var record: ErasureRecord?
        /// Records that are gone, and that lost a part.
        package var erased: Int
        package var reduced: Int
        /// Nothing would have been left, so that the person went as a whole.
        package var isWhole: Bool
    }

    /// Erases parts of a person as an act of its own; of whom nothing would be left, all.
    ///
    /// - Parameters:
    ///   - number: The person's.
    ///   - classes: Retention classes that go.
    ///   - identifiers: Records that go.
    ///   - policy: What decides.
    ///   - now: Microseconds since 1970, UTC.
    ///   - shown: Is told what would go, before anything does; what it throws ends it.
    /// - Returns: What was erased.
    /// - Throws: `PartErasureError`, `SubjectError.gone`, `AccessError`.
    package func carryOut(
        _ number: Int64, classes: Set<RetentionClass>, records identifiers: [String],
        policy: Policy, at now: Int64, shown: (Plan) throws -> Void = { _ in }
    ) throws -> Done {
        let wanted = Wanted(classes: classes, records: try records(identifiers, of: number))
        var request = AuditTrail.Request(.subjectErase)
        request.subjects = [number]
        request.records = wanted.records.sorted()
        request.details = classes.map(\.rawValue).sorted()
        return try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            guard try vault.records.read({ try $0.subject(number) }) != nil else {
                throw SubjectError.gone
            }
            let plan = try plan([number: wanted])
            guard !plan.isNothing else { throw PartErasureError.nothing }
            try shown(plan)
            let record: ErasureRecord?
            if plan.alone.isEmpty {
                record = try erase(plan, at: now)
            } else {
                record = try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                    .erase(plan.alone, at: now, isPart: true).first
            }
            if let record { attempt.note(.erasure, [record.number]) }
            return Done(
                record: record, erased: plan.erased.count, reduced: plan.reduced.count,
                isWhole: !plan.alone.isEmpty)
        }
    }

    /// Looks at what would go. All that stays is opened, audio included, so that nothing is begun
    /// that would lose what is to be kept.
    ///
    /// - Parameter wanted: By person.
    /// - Returns: What `erase` does.
    /// - Throws: `PartErasureError`, `SealError`, `VaultError.tampered`, `DatabaseError`.
    package func plan(_ wanted: [Int64: Wanted]) throws -> Plan {
        try vault.records.read { reader in
            let work = PartErasurePlanner(vault, reader)
            var plan = Plan()
            for (number, wanted) in wanted.sorted(by: { $0.key < $1.key }) {
                guard let subject = try reader.subject(number), subject.state != .merged,
                    let part = try work.part(of: subject, wanted)
                else { continue }
                guard !part.isAll else {
                    plan.alone.append(number)
                    plan.erased += part.erased
                    continue
                }
                plan.subjects.append(number)
                plan.erased += part.erased
                plan.reduced += part.reduced
                plan.records += part.records
                plan.renewals += part.renewals
                plan.entries += part.entries
            }
            return plan
        }
    }

    /// Carries a plan out, whoever is left without anything excepted.
    ///
    /// - Parameters:
    ///   - plan: What `plan` made, of the vault as it is.
    ///   - now: Microseconds since 1970, UTC.
    ///   - also: Is called in the transaction that decides it.
    ///   - reached: Called behind each step, for tests.
    /// - Returns: What stays on record; `nil` where nobody who stays loses anything.
    /// - Throws: `DatabaseError`, `VaultError`, `ObjectError.file`; it is finished later then.
    @discardableResult
    package func erase(
        _ plan: Plan, at now: Int64,
        also: (RecordTransaction, _ erasure: Int64) throws -> Void = { _, _ in },
        reached: (Vault.PartialErasureStep) throws -> Void = { _ in }
    ) throws -> ErasureRecord? {
        guard !plan.isEmpty else { return nil }
        let part = PartialErasure(time: now, renewals: plan.renewals, records: plan.records)
        let intent = try vault.intend(
            part, subjects: plan.subjects, entries: plan.entries.sorted())
        return try vault.erase(intent, also: also, reached: reached)
    }
}

/// Why nothing was erased.
package enum PartErasureError: Error, Sendable, Hashable {
    /// A record is not the person's, or there is none of that identifier.
    case notOfPerson(String)
    /// The person has nothing of that kind.
    case nothing
    /// Audio that is to be kept is damaged or missing: it could not be kept.
    case audio(record: String)
}

extension PartErasureError: MessageError {
    package var message: Message {
        switch self {
        case .notOfPerson(let record):
            Message("subject.erase.part.notOfPerson", ["record": record])
        case .nothing: Message("subject.erase.part.nothing")
        case .audio(let record): Message("subject.erase.part.audio", ["record": record])
        }
    }
}
