import Crypto
package import StrataCore
package import StrataVault

/// The disposals of a vault: proposed, looked at, agreed to or not.
///
/// Whoever proposes one agrees to none; two others at least do, and never the same one twice. That is
/// so whatever a policy says.
package struct DisposalBook: Sendable {
    let vault: Vault
    let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    /// How many have to agree.
    package static let leastApprovals = 2

    // MARK: Proposing

    /// What a proposal is made of.
    package struct Request: Sendable {
        /// Only data of these classes; empty for all.
        package var classes: Set<RetentionClass> = []
        /// Who asks, where nobody signed in.
        package var by: String?
        /// So much is destroyed at a time, about.
        package var pageItems = DisposalPage.most
        /// Microseconds since 1970, UTC.
        package var now: Int64

        package init(now: Int64) { self.now = now }
    }

    /// Collects what is due by the policy in force; destroys nothing.
    ///
    /// - Returns: The disposal, to be agreed to.
    /// - Throws: `DisposalError.nothing`, `.noPerson`; `AccessError`, `Cancelled`.
    package func propose(_ request: Request, meter: WorkMeter) throws -> Disposal {
        let requester = try person(request.by, at: request.now)
        return try AuditTrail(vault, policy: policy).perform(.init(.disposalPropose)) {
            var due = try Due(vault, policy, request)
            try due.collect(meter)
            guard !due.items.isEmpty else { throw DisposalError.nothing }
            let number = try vault.keyStore.allocate(1)
            var disposal = Disposal(
                number: number, requester: requester, policyVersion: policy.version,
                policyDigest: Self.digest(policy), people: due.people, pages: 0,
                counts: due.counts, sample: due.sample)
            disposal.done.damaged = due.damaged
            var pages: [DisposalPage] = []
            var rest = due.items[...]
            while !rest.isEmpty {
                // All that goes of a person goes at once.
                var count = min(request.pageItems, rest.count)
                while count < rest.count,
                    rest[rest.startIndex + count].subject
                        == rest[rest.startIndex + count - 1].subject
                { count += 1 }
                pages.append(
                    DisposalPage(
                        number: try vault.keyStore.allocate(1), disposal: number,
                        place: pages.count, items: Array(rest.prefix(count))))
                rest = rest.dropFirst(count)
            }
            disposal.pages = pages.count
            let (made, parts) = (disposal, pages)
            try vault.records.write { transaction in
                for page in parts { try transaction.put(page.document(vault)) }
                try transaction.put(made.document(vault))
            }
            return made
        }
    }

    static func digest(_ policy: Policy) -> String {
        Hexadecimal.text(Array(SHA256.hash(data: Array(policy.canonicalForm.utf8))))
    }

    /// What is due, as it is collected.
    private struct Due {
        private let vault: Vault
        private let policy: Policy
        private let request: Request
        private(set) var items: [Disposal.Item] = []
        private(set) var people = 0
        private(set) var damaged = 0
        private(set) var sample: [Int64] = []
        private var found: [Key: (people: Int, records: Int)] = [:]
        private var random = SystemRandomNumberGenerator()

        private struct Key: Hashable {
            var rule: String
            var retentionClass: RetentionClass
        }

        init(_ vault: Vault, _ policy: Policy, _ request: Request) throws {
            self.vault = vault
            self.policy = policy
            self.request = request
        }

        /// By rule and class, in their order.
        var counts: [Disposal.Count] {
            found.map { key, count in
                Disposal.Count(
                    rule: key.rule, retentionClass: key.retentionClass, people: count.people,
                    records: count.records)
            }.sorted {
                ($0.retentionClass.rawValue, $0.rule) < ($1.retentionClass.rawValue, $1.rule)
            }
        }

        mutating func collect(_ meter: WorkMeter) throws {
            var due = self
            try vault.records.read { reader in
                var reading = try LifecycleReading(vault, policy, at: request.now, reader)
                try reading.everybody(reader, meter) { subject, parts, reading in
                    if let parts { due.take(subject, parts, reading) } else { due.damaged += 1 }
                }
            }
            self = due
        }

        private mutating func take(
            _ subject: SubjectRow, _ parts: [LifecycleReading.Part], _ reading: LifecycleReading
        ) {
            var keys: Set<Key> = []
            for retentionClass in RetentionClass.allCases
            where request.classes.isEmpty || request.classes.contains(retentionClass) {
                let own = parts.filter { $0.retentionClass == retentionClass }
                let due = own.map { ($0, reading.verdict(on: $0, of: parts, policy)) }
                    .filter { $0.1.stage == .due }
                // What is not a record of its own goes with all of the class, or stays.
                let isAll = due.count == own.count
                let going = due.filter { isAll || $0.0.isOfRecord }
                guard !going.isEmpty else { continue }
                let isOfClass = isAll && !own.allSatisfy(\.isOfRecord)
                if isOfClass {
                    items.append(
                        Disposal.Item(
                            subject: subject.number, retentionClass: retentionClass, records: []))
                } else {
                    items += going.map {
                        Disposal.Item(
                            subject: subject.number, retentionClass: retentionClass,
                            records: $0.0.records)
                    }
                }
                for (part, verdict) in going {
                    let rule = verdict.because.first { $0.decides && $0.bound != .active }
                    // What else a record holds goes by the same rule.
                    let besides = isOfClass ? [] : Array(part.besides.keys)
                    for gone in [retentionClass] + besides {
                        let key = Key(rule: rule?.head.id ?? "", retentionClass: gone)
                        found[key, default: (0, 0)].records += part.records.count
                        if keys.insert(key).inserted { found[key, default: (0, 0)].people += 1 }
                    }
                }
            }
            guard !keys.isEmpty else { return }
            people += 1
            // Each has the same chance to be looked at.
            if sample.count < DisposalBook.sampled {
                sample.append(subject.number)
            } else {
                let place = Int.random(in: 0..<people, using: &random)
                if place < sample.count { sample[place] = subject.number }
            }
        }
    }

    /// People who are shown to whoever agrees.
    static let sampled = 20

    // MARK: Looking

    /// All disposals, the newest last.
    ///
    /// - Throws: `AccessError`, `VaultError.tampered`.
    package func list() throws -> [Disposal] {
        try look {
            try vault.records.read { reader in
                try reader.documents(.disposal).map { try Disposal($0, vault) }
            }
        }.sorted { $0.number < $1.number }
    }

    /// - Throws: `DisposalError.unknown`, `AccessError`.
    package func disposal(_ identifier: String) throws -> Disposal {
        try look { try vault.records.read { try known(identifier, $0) } }
    }

    /// Looks as whoever agrees to disposals, or reads evidence.
    private func look<Result>(_ body: () throws -> Result) throws -> Result {
        let trail = AuditTrail(vault, policy: policy)
        let agrees = (try? trail.check(.init(.disposalShow))) != nil
        return try trail.perform(.init(agrees ? .disposalShow : .disposalList), body)
    }

    func known(_ identifier: String, _ reader: RecordReader) throws -> Disposal {
        guard let number = vault.keys.identifiers.number(.disposal, identifier),
            let row = try reader.document(.disposal, number)
        else { throw DisposalError.unknown }
        return try Disposal(row, vault)
    }

    // MARK: Deciding

    /// Agrees to a disposal.
    ///
    /// - Parameters:
    ///   - identifier: The disposal's.
    ///   - name: Who agrees, where nobody signed in.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The disposal, which can be carried out once enough people have agreed.
    /// - Throws: `DisposalError.samePerson`, `.state`, `.noPerson`; `AccessError`.
    package func approve(_ identifier: String, by name: String?, at now: Int64) throws -> Disposal {
        let person = try person(name, at: now)
        return try decide(identifier, .disposalApprove) { disposal in
            guard ([disposal.requester] + disposal.approvers).allSatisfy(person.isOther) else {
                throw DisposalError.samePerson
            }
            disposal.approvers.append(person)
            if disposal.approvers.count >= neededApprovals { disposal.state = .approved }
        }
    }

    /// Refuses a disposal: nothing of it is destroyed.
    ///
    /// - Throws: `DisposalError.state`, `.noPerson`; `AccessError`.
    package func reject(
        _ identifier: String, because reason: String, by name: String?, at now: Int64
    ) throws -> Disposal {
        let person = try person(name, at: now)
        return try decide(identifier, .disposalApprove) { disposal in
            disposal.state = .rejected
            disposal.rejection = .init(by: person, reason: reason)
        }
    }

    /// By the strictest of what the policy asks for, and two at least.
    package var neededApprovals: Int {
        // A national identity number is T1, a phone number T2.
        let asked = (["cn_resident_id", "phone"] as [LabelID]).map { label in
            policy.handling(HandlingQuestion(labels: [label], role: .compliance))
                .handling.disposeApprovals.count
        }
        return max(Self.leastApprovals, asked.max() ?? 0)
    }

    private func decide(
        _ identifier: String, _ action: AuditAction, _ body: (inout Disposal) throws -> Void
    ) throws -> Disposal {
        var request = AuditTrail.Request(action)
        // Whoever agrees to it agrees to this one.
        request.details = [identifier]
        request.disposals = [vault.keys.identifiers.number(.disposal, identifier)].compactMap(
            \.self)
        return try AuditTrail(vault, policy: policy).perform(request) {
            try vault.records.write { transaction in
                var disposal = try known(identifier, transaction)
                // One that was agreed to can still be refused, until it is begun.
                guard [.proposed, .approved].contains(disposal.state) else {
                    throw DisposalError.state(disposal.state)
                }
                try body(&disposal)
                if disposal.state == .rejected {
                    for row in try transaction.documents(.disposalPage)
                    where try DisposalPage(row, vault).disposal == disposal.number {
                        try transaction.delete(.disposalPage, row.number)
                    }
                }
                try transaction.put(disposal.document(vault))
                return disposal
            }
        }
    }

    /// Whoever signed in, or the one who is named where nobody did.
    func person(_ name: String?, at now: Int64) throws -> Disposal.Person {
        guard vault.actor == nil else {
            let own = try AccountBook(vault: vault).own()
            return Disposal.Person(account: own.number, name: own.login, time: now)
        }
        guard let name, !name.allSatisfy(\.isWhitespace) else { throw DisposalError.noPerson }
        return Disposal.Person(account: 0, name: name, time: now)
    }
}

/// Why a disposal does not go on.
package enum DisposalError: Error, Sendable, Hashable {
    case unknown
    /// Nothing is due.
    case nothing
    /// It is in a state in which that cannot be done.
    case state(Disposal.State)
    /// Who asks does not agree, and nobody agrees twice.
    case samePerson
    /// Nobody signed in, and nobody was named.
    case noPerson
    /// The policy asks for more approvals now: so many.
    case moreApprovals(Int)
    /// It was proposed by another policy than the one in force.
    case otherPolicy
    /// Pages of it are missing.
    case incomplete
    /// Something that was destroyed is still there.
    case notDestroyed(String)
    /// It is no certificate.
    case notACertificate
    /// It is a certificate that does not hold.
    case notGood
    /// A file cannot be read.
    case unreadable(String)
}

extension DisposalError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("disposal.unknown")
        case .nothing: Message("disposal.nothing")
        case .state(let state): Message("disposal.wrongState", ["state": state.rawValue])
        case .samePerson: Message("disposal.samePerson")
        case .noPerson: Message("disposal.noPerson")
        case .moreApprovals(let count):
            Message("disposal.moreApprovals", ["count": "\(count)"])
        case .otherPolicy: Message("disposal.otherPolicy")
        case .incomplete: Message("disposal.incomplete")
        case .notDestroyed(let what): Message("disposal.notDestroyed", ["what": what])
        case .notACertificate: Message("disposal.notACertificate")
        case .notGood: Message("disposal.notGood")
        case .unreadable(let path):
            Message("disposal.unreadable", ["path": DisplayText.neutral(path)])
        }
    }
}
