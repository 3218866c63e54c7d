package import StrataCore
package import StrataVault

/// Answers whether somebody may be called: do-not-call lists, consent, the lists that the person
/// stands in, restriction, campaign, hours and caps in one.
package struct CallCheck: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = policy
    }

    /// What is asked.
    package struct Question: Sendable, Hashable {
        /// A number, whoever has it, or a person with all numbers.
        package var query: SubjectQuery
        /// `nil` where the campaign says it.
        package var purpose: Purpose?
        /// A campaign's name or identifier.
        package var campaign: String?
        /// Who calls; `nil` takes the controller of each list.
        package var controller: String?
        /// Microseconds since 1970, UTC.
        package var time: Int64
        /// Whether that is what the clock says, not a moment that somebody asks about.
        package var isNow = true
        /// ISO 3166-1 code of where the person is; `nil` takes what the number and the lists say.
        package var country: String?
        /// The state or province, as the policy's calling rules have it.
        package var region: String?
        /// Minutes east of UTC at the person's place; `nil` takes every clock of the country.
        package var offset: Int?
        package var isHoliday = false

        package init(_ query: SubjectQuery, time: Int64) {
            self.query = query
            self.time = time
        }
    }

    /// The answer for one number.
    package struct Answer: Sendable, Hashable {
        /// Its last digits alone.
        package var number: String
        package var verdict: CallVerdict
    }

    /// Answers for the number, or for each number of the person.
    ///
    /// - Throws: `SubjectError`, `CallCheckError`, `CampaignError`, `AccessError`.
    package func ask(_ question: Question) throws -> [Answer] {
        var request = AuditTrail.Request(.callCheck)
        request.purpose = question.purpose
        return try AuditTrail(vault, policy: policy).perform(request) { try answer(question) }
    }

    private func answer(_ question: Question) throws -> [Answer] {
        let campaign = try question.campaign.map {
            try CampaignCatalogue(vault: vault).campaign($0)
        }
        guard let purpose = question.purpose ?? campaign?.purpose else {
            throw CallCheckError.noPurpose
        }
        let found = try SubjectLookup(vault: vault, policy: policy, role: .agent)
            .find(question.query, isPart: true)
        if case .identifier = question.query {
            // Such a search is no act of its own.
            CanaryWatch(vault: vault).look(at: .init(subjects: Set(found)), .subjectFind)
        }
        return try vault.records.read { reader in
            let ground = try CallGround(vault, policy, question, reader)
            let schemas = ground.schemas
            let people = try found.compactMap { try reader.subject($0) }.map {
                try PersonContact(of: $0, in: vault, schemas, reader)
            }
            var numbers: [String]
            if case .phone(var text) = question.query {
                guard let normal = text.withUTF8(ValueNormaliser.phone) else {
                    throw SubjectError.badQuery
                }
                numbers = [String(decoding: normal, as: UTF8.self)]
            } else {
                guard let person = people.first else { throw SubjectError.gone }
                guard people.count == 1 else { throw SubjectError.several(people.count) }
                numbers = person.numbers
                guard !numbers.isEmpty else { throw CallCheckError.noNumber }
            }
            return try numbers.map { number in
                // The number's other holders count, too.
                let holders =
                    try people.count == 1 && numbers.count > 1
                    ? self.people(with: number, schemas, reader) : people
                let facts = try facts(
                    number, of: holders, question, purpose, campaign, ground, reader)
                return Answer(number: Self.masked(number), verdict: facts.decide())
            }
        }
    }

    /// Those who have a number; `known` was read already.
    func people(
        with number: String, _ schemas: SchemaCache, _ reader: RecordReader,
        known: PersonContact? = nil
    ) throws -> [PersonContact] {
        let index = try vault.keys.index(reader.indexGeneration)
        return try reader.subjects(tag: index.tag(.phone, Array(number.utf8))).compactMap {
            holder in
            if let known, known.subject.number == holder { return known }
            guard let subject = try reader.subject(holder), subject.state != .merged else {
                return nil
            }
            return try PersonContact(of: subject, in: vault, schemas, reader)
        }
    }

    static func masked(_ number: String) -> String {
        String(repeating: "*", count: max(0, number.count - 4)) + number.suffix(4)
    }

    // MARK: The facts

    func facts(
        _ number: String, of people: [PersonContact], _ question: Question, _ purpose: Purpose,
        _ campaign: Campaign?, _ ground: CallGround, _ reader: RecordReader
    ) throws -> CallFacts {
        let schemas = ground.schemas
        let sources = try Set(people.flatMap { Array($0.sources.keys) }).sorted()
            .compactMap { try schemas.dataset($0, reader) }
        let countries = Self.countries(number, question, sources)
        let country = countries.count == 1 ? countries[0] : nil
        var facts = CallFacts(
            purpose: purpose, channel: .phone, now: question.time, number: number,
            calling: ground.calling(country, question.region),
            consent: ground.consent(purpose, country, question.region))
        facts.country = country
        facts.controller = question.controller
        facts.isHoliday = question.isHoliday
        facts.offsets = question.offset.map { $0...$0 } ?? Self.offsets(countries)
        facts.campaign = campaign?.facts
        facts.isClockBehind = ground.isClockBehind
        facts.listings =
            ground.hasListings ? try listings(number, people, purpose, reader) : []
        facts.registries = ground.registries
        let latest = facts.offsets?.lowerBound ?? -720
        facts.people = try people.map { person in
            let datasets = sources.filter {
                // Without a number all lists of the person come into question.
                guard let own = person.sources[$0.number] else { return false }
                return number.isEmpty || own.contains(number)
            }
            // A time without an offset counts as the latest that it can have been.
            func moments(_ calls: [(number: String, time: CivilTime)]) -> [Int64] {
                calls.filter { $0.number == number }.map { $0.time.instant(assuming: latest) }
            }
            var asked = CallFacts.Person(
                isRestricted: person.subject.state == .restricted,
                sources: datasets.map(\.source), grants: person.grants.map(\.grant),
                reassigned: try person.reassigned(in: vault, reader),
                calls: moments(person.calls))
            asked.refusals = moments(person.refusals)
            asked.isHeld =
                !ground.holds.isEmpty
                && !ground.holds.on(
                    numbers: [person.subject.number] + person.subject.rings,
                    in: person.datasets
                ).isEmpty
            asked.isMinor = person.isMinor(at: question.time)
            return asked
        }
        return facts
    }

    /// The number's own country where it tells one, otherwise what it shares with the lists'.
    private static func countries(
        _ number: String, _ question: Question, _ sources: [Dataset]
    ) -> [String] {
        if let country = question.country { return [country] }
        let possible = CallPlace.countries(of: number)
        let known = Set(sources.compactMap(\.country))
        guard possible.count != 1 else { return possible }
        let shared = possible.isEmpty ? known.sorted() : possible.filter(known.contains)
        return shared.count == 1 ? shared : possible
    }

    private static func offsets(_ countries: [String]) -> ClosedRange<Int>? {
        let ranges = countries.map { CallPlace.offsets(of: $0) }
        guard !ranges.isEmpty, !ranges.contains(nil),
            let least = ranges.compactMap({ $0?.lowerBound }).min(),
            let most = ranges.compactMap({ $0?.upperBound }).max()
        else { return nil }
        return least...most
    }

    private func listings(
        _ number: String, _ people: [PersonContact], _ purpose: Purpose, _ reader: RecordReader
    ) throws -> [CallFacts.Listing] {
        let key = vault.keys.suppression
        var entries = [key.entry([1] + Array(number.utf8))]
        for person in people {
            entries += try identities(of: person, reader).map { key.entry([2] + $0) }
        }
        return try entries.flatMap { try reader.suppressions($0) }
            .filter { $0.scope == DoNotCall.everything || $0.scope == purpose.rawValue }
            .map { CallFacts.Listing(source: $0.source, version: $0.version, scope: $0.scope) }
    }

    /// The identity numbers of a person, which are T1: opened to ask the list, and not shown.
    func identities(
        of person: PersonContact, _ reader: RecordReader
    ) throws -> [[UInt8]] {
        let schemas = SchemaCache(vault)
        var found: Set<[UInt8]> = []
        for (record, fields) in try vault.openRecords(
            of: person.subject, tiers: [.t1, .t2], reader)
        {
            guard let schema = try schemas.schema(record.dataset, record.sealed.schema, reader)
            else { continue }
            let terms = SearchTerms(fields, schema)
            found.formUnion(terms.identities + terms.possibleIdentities)
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension Dataset {
    /// What matters of it for a call.
    fileprivate var source: CallFacts.Source {
        CallFacts.Source(
            number: number, name: name, controller: controller, missing: missingForCalling,
            purposes: purposes, end: expiry.flatMap { CivilTime($0)?.end })
    }
}

/// Why a question about a call has no answer.
package enum CallCheckError: Error, Sendable, Hashable {
    case noPurpose
    /// The person has no number.
    case noNumber
    /// What was given is no offset from UTC.
    case badOffset(String)
}

extension CallCheckError: MessageError {
    package var message: Message {
        switch self {
        case .noPurpose: Message("call.noPurpose")
        case .noNumber: Message("call.noNumber")
        case .badOffset(let text): Message("call.badOffset", ["text": text])
        }
    }
}

/// What `strata call check --format json` prints.
package struct CallCheckReport: Sendable, Encodable {
    /// Whether any of the numbers may be called.
    package var mayCall: Bool
    package var numbers: [Number]

    package struct Number: Sendable, Encodable {
        package var number: String
        package var mayCall: Bool
        package var against: [Reason]
        package var grounds: [Reason]
        package var notes: [Reason]
    }

    package struct Reason: Sendable, Encodable {
        package var code: String
        package var text: String
    }

    package init(_ answers: [CallCheck.Answer], _ language: Language) {
        func said(_ reasons: [CallReason]) -> [Reason] {
            reasons.map { Reason(code: $0.code, text: $0.text(language)) }
        }
        numbers = answers.map { answer in
            Number(
                number: answer.number, mayCall: answer.verdict.mayCall,
                against: said(answer.verdict.against), grounds: said(answer.verdict.grounds),
                notes: said(answer.verdict.notes))
        }
        mayCall = numbers.contains(where: \.mayCall)
    }
}
