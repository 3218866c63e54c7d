package import StrataCore
package import StrataVault

/// The legal holds of a vault: placed, looked at again, ended.
///
/// Whoever places one keeps data from being destroyed, which takes nobody else; whoever ends one lets
/// it be destroyed, which does. Holds that ended stay on record.
package struct LegalHoldBook: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// People that a hold names one by one, at most.
    package static let mostSubjects = 100_000

    /// Whom a hold is about.
    package struct Scope: Sendable, Hashable {
        /// Identifiers of people.
        package var subjects: [String] = []
        /// People who were found already.
        package var found: [Int64] = []
        /// Names or identifiers.
        package var datasets: [String] = []
        /// The lists of a campaign, as they are now.
        package var campaigns: [String] = []
        package var isOfAll = false
        package var classes: Set<RetentionClass> = []

        package init() {}
    }

    /// What a hold says.
    package struct Statement: Sendable, Hashable {
        package var matter: String
        package var reason: String
        /// `nil` for whoever places it.
        package var owner: String?
        /// `YYYY-MM-DD`.
        package var review: String

        package init(matter: String, reason: String, owner: String? = nil, review: String) {
            self.matter = matter
            self.reason = reason
            self.owner = owner
            self.review = review
        }
    }

    /// Places a hold. It is in force once this returns: what was not decided by then is not destroyed.
    ///
    /// - Parameters:
    ///   - statement: What it says.
    ///   - scope: Whom it is about.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The hold.
    /// - Throws: `LegalHoldBookError`, `SubjectError.gone` for somebody who is not there,
    ///   `SubjectError.noDataset`, `CampaignError.unknown`, `AccessError`.
    package func place(_ statement: Statement, on scope: Scope, at now: Int64) throws -> LegalHold {
        let who = try own()
        guard let matter = statement.matter.trimmedText, let reason = statement.reason.trimmedText
        else { throw LegalHoldBookError.empty }
        try Self.check(review: statement.review, at: now)
        var hold = LegalHold(
            number: try vault.keyStore.allocate(1), matter: matter, reason: reason,
            owner: statement.owner?.trimmedText ?? who, review: statement.review, placed: now,
            placedBy: who)
        hold.classes = scope.classes
        hold.isOfAll = scope.isOfAll
        var request = AuditTrail.Request(.holdPlace)
        request.texts = ["matter": matter, "reason": reason]
        try AuditTrail(vault).perform(request) {
            let catalogue = DatasetCatalogue(vault: vault)
            hold.datasets = Set(try scope.datasets.map { try catalogue.dataset($0).number })
            for name in scope.campaigns {
                hold.datasets.formUnion(
                    try CampaignCatalogue(vault: vault).campaign(name).datasets)
            }
            try vault.records.write { transaction in
                hold.subjects = try people(scope, transaction)
                guard hold.isOfAll || !hold.subjects.isEmpty || !hold.datasets.isEmpty else {
                    throw LegalHoldBookError.nobody
                }
                try transaction.put(hold.document(vault))
            }
        }
        vault.forgetLeadPools()
        return hold
    }

    private func people(_ scope: Scope, _ reader: RecordReader) throws -> Set<Int64> {
        guard scope.subjects.count + scope.found.count <= Self.mostSubjects else {
            throw LegalHoldBookError.tooMany(Self.mostSubjects)
        }
        var people = Set(scope.found)
        for text in scope.subjects {
            guard let number = vault.keys.identifiers.number(.subject, text) else {
                throw SubjectError.gone
            }
            people.insert(number)
        }
        // Whoever was joined into somebody is held under both numbers.
        for number in people {
            var number = number
            for _ in 0..<64 {
                guard let subject = try reader.subject(number) else { throw SubjectError.gone }
                guard subject.state == .merged, let other = subject.mergedInto else {
                    // And whoever was joined into them, who may be split off again.
                    people.formUnion(subject.rings)
                    break
                }
                people.insert(other)
                number = other
            }
        }
        // What they wrote is evidence as well.
        for row in try reader.documents(.request) {
            let request = try SubjectRequest(row, vault)
            guard let letter = request.letter, !people.isDisjoint(with: request.subjects) else {
                continue
            }
            people.insert(letter)
        }
        return people
    }

    private static func check(review day: String, at now: Int64) throws {
        guard let date = CivilTime(day), date.text == day, date.secondOfDay == nil else {
            throw LegalHoldBookError.badDay(day)
        }
        guard date.end > now else { throw LegalHoldBookError.past(day) }
    }

    private func own() throws -> String {
        vault.actor == nil ? "owner" : try AccountBook(vault: vault).own().login
    }

    // MARK: Looking

    /// All holds, those that ended last.
    ///
    /// - Throws: `AccessError`, `VaultError.tampered`.
    package func list() throws -> [LegalHold] {
        try AuditTrail(vault).perform(.init(.holdList)) {
            try vault.records.read { reader in
                try reader.documents(.legalHold).map { try LegalHold($0, vault) }
            }
        }.sorted { ($0.release == nil ? 0 : 1, $0.review) < ($1.release == nil ? 0 : 1, $1.review) }
    }

    /// A hold by its identifier.
    ///
    /// - Throws: `LegalHoldBookError.unknown`, `AccessError`.
    package func hold(_ identifier: String) throws -> LegalHold {
        try AuditTrail(vault).perform(.init(.holdList)) {
            try vault.records.read { try known(identifier, $0) }
        }
    }

    private func known(_ identifier: String, _ reader: RecordReader) throws -> LegalHold {
        guard let number = vault.keys.identifiers.number(.legalHold, identifier),
            let row = try reader.document(.legalHold, number)
        else { throw LegalHoldBookError.unknown }
        return try LegalHold(row, vault)
    }

    // MARK: Changing

    /// Says by when a hold is looked at again, and who answers for it.
    ///
    /// - Throws: `LegalHoldBookError`, `AccessError`.
    package func review(
        _ identifier: String, until day: String, owner: String? = nil, at now: Int64
    ) throws -> LegalHold {
        try Self.check(review: day, at: now)
        return try change(identifier, .init(.holdReview)) { hold in
            hold.review = day
            hold.owner = owner?.trimmedText ?? hold.owner
        }
    }

    /// Ends a hold, with the agreement of a second person: by the policy for who signs in, by a second
    /// name where the vault's owner acts.
    ///
    /// - Parameters:
    ///   - identifier: The hold's.
    ///   - reason: Why it ends.
    ///   - people: Who asks, and who agrees, where nobody signed in.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The hold as it ended.
    /// - Throws: `LegalHoldBookError`, `AccessError`.
    package func release(
        _ identifier: String, because reason: String,
        by people: (asks: String, agrees: String)? = nil, at now: Int64
    ) throws -> LegalHold {
        guard let reason = reason.trimmedText else { throw LegalHoldBookError.empty }
        let who: String
        if vault.actor != nil {
            who = try own()
        } else {
            guard let people, let asks = people.asks.trimmedText,
                let agrees = people.agrees.trimmedText
            else { throw LegalHoldBookError.noPerson }
            guard !PersonName.same(asks, agrees) else { throw LegalHoldBookError.samePerson }
            who = "\(asks), \(agrees)"
        }
        var request = AuditTrail.Request(.holdRelease)
        // Whoever agrees to it agrees to the end of this hold.
        request.details = [identifier]
        request.texts = ["reason": reason, "by": who]
        return try change(identifier, request) { hold in
            hold.release = .init(time: now, by: who, reason: reason)
        }
    }

    private func change(
        _ identifier: String, _ request: AuditTrail.Request,
        _ body: (inout LegalHold) throws -> Void
    ) throws -> LegalHold {
        try AuditTrail(vault).perform(request) {
            try vault.records.write { transaction in
                var hold = try known(identifier, transaction)
                guard hold.release == nil else { throw LegalHoldBookError.over }
                try body(&hold)
                try transaction.put(hold.document(vault))
                return hold
            }
        }
    }
}

/// Refuses at the outset what legal holds would stop in the middle.
extension LegalHolds {
    /// - Throws: `LegalHoldError.held`.
    static func check(_ numbers: [Int64], in vault: Vault) throws {
        try vault.records.read { reader in
            let holds = try LegalHolds(reader, vault)
            guard !holds.isEmpty else { return }
            let subjects = try numbers.compactMap { number -> SubjectRow? in
                try Damage.skipping { try reader.subject(number) } ?? nil
            }
            try holds.check(subjects, reader, vault)
        }
    }

    /// Looks at all who have records of a dataset, or of one of its imports.
    ///
    /// - Throws: `LegalHoldError.held`.
    static func check(in vault: Vault, dataset: Int64, batch: Int64? = nil) throws {
        try vault.records.read { reader in
            let holds = try LegalHolds(reader, vault)
            guard !holds.isEmpty else { return }
            var last: Int64 = 0
            while true {
                let rows = try reader.records(ofDataset: dataset, after: last, limit: 5_000)
                guard let end = rows.last else { return }
                last = end.number
                let own = rows.filter { batch == nil || $0.batch == batch }
                for (number, rows) in Dictionary(grouping: own, by: \.subject) {
                    guard let subject = try reader.subject(number) else { continue }
                    let classes = rows.reduce(into: Set<RetentionClass>()) {
                        $0.formUnion($1.sealed.envelopes.map(\.slot.retentionClass))
                    }
                    try holds.check([subject], classes: classes, reader, vault)
                }
            }
        }
    }
}

extension String {
    /// Without blanks around it; `nil` where nothing is left.
    var trimmedText: String? {
        let text = String(
            drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        return text.isEmpty ? nil : text
    }
}

/// What is wrong with a legal hold.
package enum LegalHoldBookError: Error, Sendable, Hashable {
    case unknown
    /// It has no matter or no reason.
    case empty
    case badDay(String)
    /// The day to look at it again is over.
    case past(String)
    /// It is about nobody.
    case nobody
    case tooMany(Int)
    /// It has ended.
    case over
    /// Nobody signed in, and two people were not named.
    case noPerson
    case samePerson
}

extension LegalHoldBookError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("hold.unknown")
        case .empty: Message("hold.empty")
        case .badDay(let text): Message("dataset.badDay", ["text": DisplayText.neutral(text)])
        case .past(let day): Message("hold.past", ["day": day])
        case .nobody: Message("hold.nobody")
        case .tooMany(let most): Message("hold.tooMany", ["most": NumberText.grouped(most)])
        case .over: Message("hold.over")
        case .noPerson: Message("hold.noPerson")
        case .samePerson: Message("hold.samePerson")
        }
    }
}

extension LegalHoldError: MessageError {
    package var message: Message {
        switch self {
        case .held(let hold, let subject, let matter):
            Message(
                "hold.held",
                ["hold": hold, "subject": subject, "matter": DisplayText.neutral(matter)])
        }
    }
}

/// What `strata hold list --format json` prints, one a hold.
package struct LegalHoldReport: Sendable, Encodable {
    package var hold: String
    package var matter: String
    package var reason: String
    package var owner: String
    package var review: String
    /// The day to look at it again is over.
    package var isOverdue: Bool
    /// Microseconds since 1970, UTC.
    package var placed: Int64
    package var placedBy: String
    /// People whom it names; those of its datasets are not counted.
    package var people: Int
    /// Identifiers.
    package var datasets: [String]
    package var isOfAll: Bool
    package var classes: [String]
    package var released: Int64?
    package var releasedBy: String?
    package var releaseReason: String?

    package init(_ hold: LegalHold, _ vault: Vault, at now: Int64) {
        let identifiers = vault.keys.identifiers
        self.hold = identifiers.identifier(.legalHold, hold.number)
        matter = hold.matter
        reason = hold.reason
        owner = hold.owner
        review = hold.review
        isOverdue = hold.release == nil && (CivilTime(hold.review)?.end ?? 0) <= now
        placed = hold.placed
        placedBy = hold.placedBy
        people = hold.subjects.count
        datasets = hold.datasets.sorted().map { identifiers.identifier(.dataset, $0) }
        isOfAll = hold.isOfAll
        classes = RetentionClass.allCases.filter(hold.classes.contains).map(\.rawValue)
        released = hold.release?.time
        releasedBy = hold.release?.by
        releaseReason = hold.release?.reason
    }
}
