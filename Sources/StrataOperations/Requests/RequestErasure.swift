package import StrataCore
package import StrataVault

/// What becomes of a person's data when they ask for its erasure: each kind of it is erased, or kept
/// because a law or a legal hold says so, until a day.
///
/// Whoever asks is called for nothing any more: their numbers come onto one's own do-not-call list,
/// keyed, before anything goes. Where something has to stay, it is for storage only.
package struct RequestErasure: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let language: Language
    private let now: Int64

    /// - Parameters:
    ///   - vault: The vault.
    ///   - policy: What counts; whoever signed in is under the vault's own.
    ///   - language: Of the texts.
    ///   - now: Microseconds since 1970, UTC.
    package init(vault: Vault, policy: Policy, language: Language, now: Int64) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.language = language
        self.now = now
    }

    /// Says what would become of the data; changes nothing.
    ///
    /// - Throws: `SubjectError.gone`, `AccessError`, `VaultError.tampered`, `SealError`.
    package func preview(_ number: Int64) throws -> ErasureVerdict {
        var request = AuditTrail.Request(.lifecycleExplain)
        request.subjects = [number]
        return try AuditTrail(vault, policy: policy).perform(request) { try judged(number).verdict }
    }

    /// Erases what nothing keeps.
    ///
    /// - Parameters:
    ///   - number: The person's.
    ///   - details: What makes an agreement to it one to no other erasure of the same person.
    ///   - reached: Called when it was judged, for tests.
    ///   - also: Is called in the transaction that decides it, with what becomes of the data.
    ///   - then: Is called behind it, within the act.
    /// - Returns: What became of the data.
    /// - Throws: `SubjectError.gone`, `AccessError`, `LegalHoldError`, `PartErasureError`,
    ///   `RequestErasureError.changed`, `DatabaseError`.
    package func carryOut(
        _ number: Int64, details: [String] = [], reached: () throws -> Void = {},
        also: (RecordTransaction, ErasureVerdict) throws -> Void = { _, _ in },
        then: (AuditAttempt) throws -> Void = { _ in }
    ) throws -> ErasureVerdict {
        var request = AuditTrail.Request(.requestErase)
        request.subjects = [number]
        request.purpose = .compliance
        request.details = details
        return try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            var hold: LegalHoldError?
            for _ in 0..<4 {
                let judged = try judged(number)
                try reached()
                do {
                    var verdict = judged.verdict
                    verdict.isDone = true
                    let done = try erase(judged) { transaction, erasure in
                        verdict.erasures =
                            erasure.map {
                                [vault.keys.identifiers.identifier(.erasure, $0)]
                            } ?? []
                        try also(transaction, verdict)
                    }
                    attempt.note(.erasure, done.map(\.number))
                    try then(attempt)
                    return verdict
                } catch is Changed {
                } catch let error as LegalHoldError {
                    // Placed since.
                    hold = error
                }
            }
            if let hold { throw hold }
            throw RequestErasureError.changed
        }
    }

    // MARK: Judging

    private struct Changed: Error {}

    private struct Judged {
        var subject: SubjectRow
        var contact: PersonContact
        var standing: SubjectStanding
        var wanted: PartErasure.Wanted
        var verdict: ErasureVerdict
    }

    private func judged(_ number: Int64) throws -> Judged {
        try vault.records.read { reader in
            guard let subject = try reader.subject(number), subject.state != .merged else {
                throw SubjectError.gone
            }
            let schemas = SchemaCache(vault)
            var reading = try LifecycleReading(vault, policy, at: now, reader)
            let parts = try reading.parts(of: subject, reader)
            let holds = try LegalHolds(reader, vault)
            let reasons = Self.together(
                parts, try parts.map { try self.reasons($0, on: subject, holds, reader) })
            var verdict = ErasureVerdict(
                subject: vault.keys.identifiers.identifier(.subject, number))
            for (part, reasons) in zip(parts, reasons) {
                verdict.add(part, reasons, policy, language, vault)
            }
            return Judged(
                subject: subject,
                contact: try PersonContact(of: subject, in: vault, schemas, reader),
                standing: try SubjectStanding(subject, reader),
                wanted: Self.wanted(parts, reasons), verdict: verdict)
        }
    }

    /// What keeps a part by itself: laws, and legal holds.
    private func reasons(
        _ part: LifecycleReading.Part, on subject: SubjectRow, _ holds: LegalHolds,
        _ reader: RecordReader
    ) throws -> [ErasureVerdict.Reason] {
        let floors = policy.lifecycle(ended(part), at: now).because.filter {
            $0.bound == .floor && ($0.end.map { $0 > now } ?? $0.from.isAnEnd)
        }
        return floors.map { floor in
            ErasureVerdict.Reason(
                rule: floor.head.id, law: floor.head.grounds.law,
                text: floor.head.because[language],
                until: floor.end.map { String(CivilTime($0).text.prefix(10)) })
        }
            + (try holds.on(subject, classes: [part.retentionClass], reader).map { hold in
                ErasureVerdict.Reason(
                    rule: vault.keys.identifiers.identifier(.legalHold, hold.number), law: nil,
                    text: Message("request.erase.held").text(in: language), until: nil)
            })
    }

    /// What keeps parts once it is seen what they stand with. Of a class all goes together where
    /// nothing of it is kept. Otherwise only whole records go, with what else they hold; what is no
    /// record of its own stays with the class.
    private static func together(
        _ parts: [LifecycleReading.Part], _ own: [[ErasureVerdict.Reason]]
    ) -> [[ErasureVerdict.Reason]] {
        parts.indices.map { index in
            let part = parts[index]
            let fellows = parts.indices.filter {
                parts[$0].retentionClass == part.retentionClass
            }
            guard own[index].isEmpty, !fellows.allSatisfy({ own[$0].isEmpty }) else {
                return own[index]
            }
            let keepers =
                part.isOfRecord
                ? parts.indices.filter { part.besides[parts[$0].retentionClass] != nil } : fellows
            var seen: Set<ErasureVerdict.Reason> = []
            return keepers.flatMap { own[$0] }.filter { seen.insert($0).inserted }
        }
    }

    /// What is known of a part once the person has asked: no consent goes on.
    private func ended(_ part: LifecycleReading.Part) -> LifecycleFacts {
        var facts = part.facts
        if part.retentionClass == .consent, part.isOfRecord, facts.events[.consentEnd] == nil {
            facts.events[.consentEnd] = LifecycleEvent(
                time: now,
                source: vault.keys.identifiers.identifier(.record, part.records[0]))
        }
        return facts
    }

    /// All of a class goes where nothing of it is kept, and otherwise what is a record of its own.
    private static func wanted(
        _ parts: [LifecycleReading.Part], _ reasons: [[ErasureVerdict.Reason]]
    ) -> PartErasure.Wanted {
        var wanted = PartErasure.Wanted()
        for retentionClass in RetentionClass.allCases {
            let own = zip(parts, reasons).filter { $0.0.retentionClass == retentionClass }
            if own.allSatisfy({ $0.1.isEmpty }) {
                if !own.isEmpty { wanted.classes.insert(retentionClass) }
            } else {
                wanted.records.formUnion(own.filter { $0.1.isEmpty }.flatMap(\.0.records))
            }
        }
        return wanted
    }

    // MARK: Erasing

    private func erase(
        _ judged: Judged, also: (RecordTransaction, _ erasure: Int64?) throws -> Void
    ) throws -> [ErasureRecord] {
        let number = judged.subject.number
        let parts = PartErasure(vault: vault)
        let plan = try parts.plan([number: judged.wanted])
        let refusal = CallRefusal(vault: vault, policy: policy, purpose: .marketing)
        let consents = try ConsentBook(vault: vault).book()
        let record = try vault.keyStore.allocate(1)
        /// Whether it ends all that was ever given.
        func isEnd(_ grant: ConsentGrant, _ contact: PersonContact) -> Bool {
            grant.purposes.isSuperset(of: Purpose.allCases)
                && grant.channels.isSuperset(of: ContactChannel.allCases)
                && contact.grants.allSatisfy { $0.grant.given ?? .min <= grant.withdrawn ?? .min }
        }
        func decide(
            _ transaction: RecordTransaction, _ erasure: Int64?, restricts: Bool
        ) throws {
            try also(transaction, erasure)

            guard var subject = try transaction.subject(number), subject.state != .merged,
                try SubjectStanding(subject, transaction) == judged.standing
            else { throw Changed() }
            _ = try transaction.putMissing(
                try refusal.entries(of: judged.contact, transaction).map {
                    SuppressionRow(
                        entry: $0, scope: DoNotCall.everything, source: DoNotCall.own,
                        version: "", time: now)
                })
            guard restricts else { return }
            // What is kept of consents is kept as evidence: it has an end from now on.
            var statement = ConsentBook.Statement(
                purposes: Set(Purpose.allCases), channels: Set(ContactChannel.allCases))
            if !judged.wanted.classes.contains(.consent),
                judged.contact.grants.contains(where: { $0.grant.withdrawn == nil }),
                !judged.contact.grants.contains(where: { isEnd($0.grant, judged.contact) })
            {
                statement.withdrawn = CivilTime(now)
                statement.evidence = "asked for erasure \(TimeText.utc(now).prefix(10))"
                try ConsentBook.write(
                    statement, of: judged.contact, record, in: consents, withNumbers: false,
                    transaction)
            }
            if subject.state == .active {
                subject.state = .restricted
                try transaction.update(subject)
            }
        }
        guard plan.alone.isEmpty else {
            return try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                .eraseLogged([number], at: now) { transaction, erasure in
                    try decide(transaction, erasure, restricts: false)
                }
        }
        let done = try parts.erase(plan, at: now) { transaction, erasure in
            try decide(transaction, erasure, restricts: true)
        }
        if let done { return [done] }
        try vault.records.write { try decide($0, nil, restricts: true) }
        return []
    }
}

/// Why an erasure that was asked for did not happen.
package enum RequestErasureError: Error, Sendable, Hashable {
    /// Something of the person was written each time that it was judged.
    case changed
}

extension RequestErasureError: MessageError {
    package var message: Message { Message("request.erase.changed") }
}

/// What becomes of a person's data that they want to be erased; what `strata request erase --format
/// json` prints. It holds no values.
package struct ErasureVerdict: Sendable, Codable {
    /// Why something is kept.
    package struct Reason: Sendable, Hashable, Codable {
        /// The policy's rule, or the legal hold.
        package var rule: String
        package var law: String?
        package var text: String
        /// The last day; absent where nobody knows it yet.
        package var until: String?
    }

    /// Data of a class.
    package struct Part: Sendable, Codable {
        package var retentionClass: String
        package var title: String
        /// Labels of what it holds, and what they are called.
        package var labels: [String]
        package var labelTitles: [String]
        package var records: Int
        package var erased: Bool
        package var because: [Reason]
    }

    package var subject: String
    /// Whether it has happened.
    package var isDone = false
    package var parts: [Part] = []
    package var erasures: [String] = []

    /// Whether anything has to stay.
    package var keepsAny: Bool { parts.contains { !$0.erased } }

    init(subject: String) { self.subject = subject }

    /// Adds a part; those of a class with the same labels and reasons count as one.
    mutating func add(
        _ part: LifecycleReading.Part, _ reasons: [Reason], _ policy: Policy,
        _ language: Language, _ vault: Vault
    ) {
        let labels = part.facts.labels.sorted()
        let known = parts.firstIndex {
            $0.retentionClass == part.retentionClass.rawValue && $0.because == reasons
                && $0.labels == labels.map(\.rawValue)
        }
        if let known {
            parts[known].records += part.records.count
            return
        }
        parts.append(
            Part(
                retentionClass: part.retentionClass.rawValue,
                title: part.retentionClass.title[language], labels: labels.map(\.rawValue),
                labelTitles: labels.map { policy.label($0)?.title[language] ?? $0.rawValue },
                records: part.records.count, erased: reasons.isEmpty, because: reasons))
    }
}
