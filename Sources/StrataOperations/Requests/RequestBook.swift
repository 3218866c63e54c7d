package import StrataCore
package import StrataVault

/// The register of what people ask about their data, and authorities about people: with clocks by the
/// policy, evidence of every step, and an end.
package struct RequestBook: Sendable {
    let vault: Vault
    let policy: Policy
    var trail: AuditTrail { AuditTrail(vault, policy: policy) }

    /// - Parameters:
    ///   - vault: The vault.
    ///   - policy: What counts; whoever signed in is under the vault's own.
    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    /// People that a request of an authority is about, at most.
    package static let mostSubjects = 100
    /// Values that may be given and be wrong, before nothing but something else proves who asks.
    package static let mostTries = 5
    /// A request that came longer ago is entered by nobody.
    private static let oldest: Int64 = 3 * 366 * 86_400_000_000
    private static let longestText = 20_000

    // MARK: Opening

    /// What came.
    package struct Asked: Sendable {
        package var kind: RequestKind
        package var channel: SubjectRequest.Channel
        /// When; `nil` for now. A day counts from its beginning.
        package var received: CivilTime?
        /// People who were found; one, but for an authority.
        package var subjects: [Int64] = []
        /// By what they were found.
        package var foundBy: Set<SubjectRequest.Finding> = []
        /// What they wrote, and where an answer goes.
        package var words: String?
        package var contact: String?
        /// Where the person is, ISO 3166-1, beside what the vault has of it, and what stands behind the
        /// country in ISO 3166-2; `nil` where nobody said it.
        package var country: String?
        package var region: String?
        package var authority: SubjectRequest.Authority?
        /// Who enters it, where nobody signed in.
        package var by: String?

        package init(_ kind: RequestKind, by channel: SubjectRequest.Channel) {
            self.kind = kind
            self.channel = channel
        }
    }

    /// Enters a request; its clocks run from when it came.
    ///
    /// - Parameters:
    ///   - asked: What came.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The request.
    /// - Throws: `RequestError`, `SubjectError.gone`, `SubjectError.neverStored`, `AccessError`,
    ///   `DatabaseError`.
    package func open(_ asked: Asked, at now: Int64) throws -> SubjectRequest {
        let received = try Self.received(asked.received, at: now)
        let authority = try checked(asked)
        let letter = RequestLetter(
            words: try letter(asked.words), contact: try letter(asked.contact))
        let country = try asked.country.map(Self.country)
        let region = try asked.region.map(Self.region)
        // Who enters what an authority asks does not release it: so they have a name.
        let person =
            try authority == nil
            ? person(asked.by, at: now)
            : DisposalBook(vault: vault, policy: policy).person(asked.by, at: now)
        var request = AuditTrail.Request(.requestOpen)
        request.subjects = asked.subjects
        return try trail.attempt(request) { attempt in
            try attempt.begin()
            let number = try vault.keyStore.allocate(3)
            attempt.note(.request, [number])
            let book = try letter.isEmpty ? nil : RequestLetter.book(in: vault)
            return try vault.records.write { transaction in
                let people = try asked.subjects.map { try current($0, transaction) }
                var facts = RequestFacts(asked.kind, received: received)
                facts.countries = try countries(of: people, transaction)
                // What is said adds to what is known; of whom nobody knows, it is all there is, but for
                // what an authority may have.
                if let country, !facts.countries.isEmpty || authority == nil {
                    facts.countries.insert(country)
                }
                facts.region = region
                facts.authority = authority?.country
                let terms = policy.requestTerms(facts)
                var made = SubjectRequest(
                    number: number, kind: asked.kind, channel: asked.channel,
                    received: received, openedBy: person, answerBy: terms.answerBy,
                    remind: terms.remind, needsIdentity: terms.needsIdentity,
                    needsRelease: terms.needsRelease, rules: terms.because.map(\.id))
                var seen: Set<Int64> = []
                made.subjects = people.map(\.number).filter { seen.insert($0).inserted }
                made.foundBy = asked.foundBy
                made.acknowledgeBy = terms.acknowledgeBy
                made.extendedTo = terms.extendedTo
                made.authority = authority
                made.events = [.init(kind: .opened, by: person)]
                if let book {
                    try letter.write(
                        keeper: number + 1, record: number + 2, received: received,
                        end: terms.extendedTo ?? terms.answerBy, in: book, vault, transaction)
                    made.letter = number + 1
                    try hold(number + 1, with: people, transaction)
                }
                try transaction.put(made.document(vault))
                return made
            }
        }
    }

    private static func received(_ time: CivilTime?, at now: Int64) throws(RequestError) -> Int64 {
        guard let time else { return now }
        // Noon of a day is that day wherever somebody is.
        let instant = time.instant() + (time.secondOfDay == nil ? 43_200_000_000 : 0)
        // A day of anywhere.
        guard instant <= now + 14 * 3_600_000_000, instant > now - oldest else {
            throw .badTime(time.text)
        }
        return min(instant, now)
    }

    private static func country(_ text: String) throws(RequestError) -> String {
        guard let known = Places.nearest(to: text), Places.isCountry(known) else {
            throw .badCountry(text)
        }
        return known
    }

    /// As ISO 3166-2 has it behind the country.
    private static func region(_ text: String) throws(RequestError) -> String {
        let code = text.uppercased().split(separator: "-").last.map(String.init) ?? ""
        guard (1...3).contains(code.utf8.count),
            code.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
        else { throw .badRegion(text) }
        return code
    }

    /// Whoever somebody is held with keeps what they wrote as well.
    private func hold(
        _ keeper: Int64, with people: [SubjectRow], _ transaction: RecordTransaction
    ) throws {
        let numbers = Set(people.flatMap { [$0.number] + $0.rings })
        for row in try transaction.documents(.legalHold) {
            var hold = try LegalHold(row, vault)
            guard hold.release == nil, !hold.subjects.isDisjoint(with: numbers) else { continue }
            hold.subjects.insert(keeper)
            try transaction.put(hold.document(vault))
        }
    }

    private func checked(_ asked: Asked) throws -> SubjectRequest.Authority? {
        let isOfAuthority = asked.kind == .authority
        guard isOfAuthority == (asked.authority != nil) else {
            throw RequestError.needsAuthority(isOfAuthority)
        }
        guard asked.subjects.count <= (isOfAuthority ? Self.mostSubjects : 1) else {
            throw RequestError.tooMany(isOfAuthority ? Self.mostSubjects : 1)
        }
        guard var authority = asked.authority else { return nil }
        authority.country = try Self.country(authority.country)
        guard let name = try text(authority.name), let reference = try text(authority.reference),
            let scope = try text(authority.scope), let basis = try text(authority.basis)
        else { throw RequestError.needsAuthority(true) }
        return SubjectRequest.Authority(
            name: name, country: authority.country, reference: reference, scope: scope,
            basis: basis)
    }

    /// What stands in the register: without blanks around it, and nothing by which people are found.
    func text(_ given: String?) throws -> String? {
        try checked(given, refusing: Self.naming)
    }

    /// What tells of somebody, and belongs into a letter.
    private static let naming: Set<LabelID> = [
        "phone", "email", "cn_resident_id", "payment_card", "bank_account", "us_ssn",
    ]

    /// What stands in a letter: nothing that no store may hold.
    private func letter(_ given: String?) throws -> String? { try checked(given, refusing: []) }

    private func checked(_ given: String?, refusing naming: Set<LabelID>) throws -> String? {
        guard let text = given?.trimmedText else { return nil }
        guard text.utf8.count <= Self.longestText else {
            throw RequestError.tooLong(Self.longestText)
        }
        let labels = ForbiddenText.labels(in: text)
        if let label = labels.first(where: {
            $0 == "card_verification" || ImportPlan.isNeverStored($0, policy)
        }) {
            throw SubjectError.neverStored(label)
        }
        if let label = labels.first(where: naming.contains) { throw RequestError.names(label) }
        return text
    }

    /// Whoever signed in, or the one who is named; the owner where nobody is.
    func person(_ name: String?, at now: Int64) throws -> Disposal.Person {
        try DisposalBook(vault: vault, policy: policy).person(
            name?.trimmedText ?? "owner", at: now)
    }

    /// Whoever somebody is now, where they were joined.
    func current(_ number: Int64, _ reader: RecordReader) throws -> SubjectRow {
        guard let subject = try reader.current(number) else { throw SubjectError.gone }
        return subject
    }

    /// Where people are: what their numbers say, and where that is nothing, their lists.
    private func countries(
        of people: [SubjectRow], _ reader: RecordReader
    ) throws -> Set<String> {
        let schemas = SchemaCache(vault)
        var found: Set<String> = []
        for subject in people {
            let contact = try PersonContact(of: subject, in: vault, schemas, reader)
            let numbers = contact.numbers + contact.archivedNumbers
            var own = Set(numbers.flatMap { CallPlace.countries(of: $0) })
            if own.isEmpty {
                own = Set(
                    try contact.datasets.compactMap {
                        try schemas.dataset($0, reader)?.country
                    })
            }
            // Of whom nobody knows where they are, every clock counts.
            if own.isEmpty { return [] }
            found.formUnion(own)
        }
        return found
    }

    // MARK: Looking

    /// All requests, those that are open first, by when they are due.
    ///
    /// - Throws: `AccessError`, `VaultError.tampered`.
    package func list() throws -> [SubjectRequest] {
        try trail.perform(.init(look)) {
            try vault.records.read { try all($0) }
        }.sorted {
            ($0.state == .open ? 0 : 1, $0.state == .open ? $0.due : -($0.ended ?? 0), $0.number)
                < (
                    $1.state == .open ? 0 : 1, $1.state == .open ? $1.due : -($1.ended ?? 0),
                    $1.number
                )
        }
    }

    /// - Throws: `RequestError.unknown`, `AccessError`.
    package func request(_ identifier: String) throws -> SubjectRequest {
        try trail.attempt(.init(look)) { attempt in
            try attempt.begin()
            let found = try vault.records.read { try known(identifier, $0) }
            attempt.note(.request, [found.number])
            return found
        }
    }

    /// Who answers people looks at it, and who reads evidence.
    private var look: AuditAction {
        (try? trail.check(.init(.requestList))) != nil ? .requestList : .requestAudit
    }

    func all(_ reader: RecordReader) throws -> [SubjectRequest] {
        try reader.documents(.request).map { try SubjectRequest($0, vault) }
    }

    func known(_ identifier: String, _ reader: RecordReader) throws -> SubjectRequest {
        guard let number = vault.keys.identifiers.number(.request, identifier),
            let row = try reader.document(.request, number)
        else { throw RequestError.unknown }
        return try SubjectRequest(row, vault)
    }

    /// What somebody wrote, and where an answer goes.
    package struct Letter: Sendable, Hashable, Encodable {
        package var words: String?
        package var contact: String?

        package init(words: String? = nil, contact: String? = nil) {
            self.words = words
            self.contact = contact
        }
    }

    /// Opens what somebody wrote.
    ///
    /// - Returns: `nil` where nothing was written down, or its time was over.
    /// - Throws: `RequestError.unknown`, `AccessError`, `ArchiveError`.
    package func letter(of identifier: String) throws -> Letter? {
        var request = AuditTrail.Request(.requestRead)
        request.details = [identifier]
        return try trail.attempt(request) { attempt in
            try attempt.begin(fields: ["call_note"])
            return try vault.records.read { reader in
                let found = try known(identifier, reader)
                attempt.note(.request, [found.number])
                return try found.letter.flatMap {
                    try RequestLetter(of: $0, in: vault, reader)
                }.map { Letter(words: $0.words, contact: $0.contact) }
            }
        }
    }

    // MARK: Going on

    /// Writes down that they were told that it has come.
    ///
    /// - Throws: `RequestError`, `AccessError`.
    package func acknowledge(
        _ identifier: String, note: String? = nil, by name: String? = nil, at now: Int64
    ) throws -> SubjectRequest {
        let text = try text(note)
        return try change(identifier, .requestChange, by: name, at: now) { request, person in
            guard request.acknowledged == nil else { throw RequestError.done }
            request.acknowledged = now
            request.events.append(.init(kind: .acknowledged, by: person, text: text))
        }
    }

    /// Writes down what else happened; after its end as well.
    ///
    /// - Throws: `RequestError`, `AccessError`.
    package func note(
        _ identifier: String, _ note: String, by name: String? = nil, at now: Int64
    ) throws -> SubjectRequest {
        guard let text = try text(note) else { throw RequestError.noReason }
        return try change(identifier, .requestChange, ofEnded: true, by: name, at: now) {
            $0.events.append(.init(kind: .noted, by: $1, text: text))
        }
    }

    /// Takes more time, as long as there is some, and no more than every rule gives.
    ///
    /// - Throws: `RequestError`, `AccessError`.
    package func extend(
        _ identifier: String, because reason: String, by name: String? = nil, at now: Int64
    ) throws -> SubjectRequest {
        guard let text = try text(reason) else { throw RequestError.noReason }
        return try change(identifier, .requestChange, by: name, at: now) { request, person in
            guard request.extended == nil else { throw RequestError.done }
            guard let until = request.extendedTo else { throw RequestError.noExtension }
            // Whoever asks has to hear of it before the time is over.
            guard request.answerBy > now else { throw RequestError.late }
            request.extended = .init(until: until, reason: text)
            request.events.append(.init(kind: .extended, by: person, text: text))
        }
    }

    /// Writes down that somebody who has a copy was told what was done.
    ///
    /// - Parameters:
    ///   - identifier: The request's.
    ///   - place: Which of its recipients, from 1.
    ///   - note: How.
    ///   - name: Who told them, where nobody signed in.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The request.
    /// - Throws: `RequestError`, `AccessError`.
    package func tell(
        _ identifier: String, _ place: Int, note: String? = nil, by name: String? = nil,
        at now: Int64
    ) throws -> SubjectRequest {
        let text = try text(note)
        return try change(identifier, .requestChange, ofEnded: true, by: name, at: now) {
            request, person in
            guard place >= 1, place <= request.recipients.count else {
                throw RequestError.noRecipient(place, of: request.recipients.count)
            }
            request.recipients[place - 1].told = now
            let words = [request.recipients[place - 1].name, text].compactMap(\.self)
            request.events.append(
                .init(kind: .told, by: person, text: words.joined(separator: ": ")))
        }
    }

    /// Says that it is known who asks; and who it is, where that was open.
    ///
    /// With a value that they gave, the vault looks whether it is theirs. Somebody who guesses gets a few
    /// tries.
    ///
    /// - Parameters:
    ///   - identifier: The request's.
    ///   - method: How it is known.
    ///   - value: What they gave, for `match`.
    ///   - subject: Who they are, where the request is about nobody yet.
    ///   - note: What was seen or done; no values.
    ///   - name: Who looked, where nobody signed in.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The request.
    /// - Throws: `RequestError`, `SubjectError`, `AccessError`.
    package func identify(
        _ identifier: String, _ method: SubjectRequest.Method, value: SubjectQuery? = nil,
        subject: Int64? = nil, note: String? = nil, by name: String? = nil, at now: Int64
    ) throws -> SubjectRequest {
        let text = try text(note)
        guard (method == .match) == (value != nil) else { throw RequestError.needsValue }
        switch value {
        case .phone, .email, .identity, nil: break
        // Whoever looks knows these.
        case .identifier, .lastFour, .lastFourIn: throw RequestError.needsValue
        }
        let person = try person(name, at: now)
        var asked = AuditTrail.Request(.requestIdentify)
        asked.details = [identifier]
        asked.subjects = subject.map { [$0] } ?? []
        let (request, wrong) = try trail.attempt(asked) { attempt in
            try attempt.begin()
            let found = try value.map {
                try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                    .find($0, isPart: true)
            }
            return try vault.records.write { transaction -> (SubjectRequest, RequestError?) in
                var request = try known(identifier, transaction)
                attempt.note(.request, [request.number])
                guard request.state == .open else { throw RequestError.over }
                guard request.kind != .authority else { throw RequestError.needsAuthority(false) }
                if let subject {
                    let number = try current(subject, transaction).number
                    let known = try request.subjects.first.map {
                        try current($0, transaction).number
                    }
                    guard known == nil || known == number else {
                        throw RequestError.otherPerson
                    }
                    request.subjects = [number]
                    if known == nil, let letter = request.letter {
                        try hold(letter, with: [current(number, transaction)], transaction)
                    }
                }
                guard let one = request.subjects.first else { throw RequestError.nobody }
                let row = try current(one, transaction)
                if let found {
                    // Whoever was found by it has proven nothing with it.
                    guard value?.finding.map(request.foundBy.contains) != true else {
                        throw RequestError.sameValue
                    }
                    guard request.wrongTries < Self.mostTries else {
                        throw RequestError.tooManyTries
                    }
                    let number = row.number
                    guard found == [number] else {
                        request.wrongTries += 1
                        try transaction.put(request.document(vault))
                        // What several have tells nobody from the others.
                        return (
                            request,
                            found.contains(number)
                                ? .shared : .notTheirs(left: Self.mostTries - request.wrongTries)
                        )
                    }
                }
                request.identity = .init(
                    method: method, by: person, subject: row.number, rings: Set(row.rings))
                request.events.append(.init(kind: .identified, by: person, text: text))
                try transaction.put(request.document(vault))
                return (request, nil)
            }
        }
        if let wrong { throw wrong }
        return request
    }

    /// Lets what an authority asked for go on; by somebody else than who entered it.
    ///
    /// - Parameters:
    ///   - identifier: The request's.
    ///   - reference: Of the approval by which it may, as that of the competent authority at home.
    ///   - name: Who releases it, where nobody signed in.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The request.
    /// - Throws: `RequestError`, `DisposalError.noPerson`, `AccessError`.
    package func release(
        _ identifier: String, reference: String, by name: String? = nil, at now: Int64
    ) throws -> SubjectRequest {
        guard let text = try text(reference) else { throw RequestError.noReason }
        let person = try DisposalBook(vault: vault, policy: policy).person(name, at: now)
        return try change(identifier, .requestRelease, by: person) { request, person in
            guard request.needsRelease else { throw RequestError.needsNoRelease }
            guard request.release == nil else { throw RequestError.done }
            guard person.isOther(than: request.openedBy) else { throw RequestError.samePerson }
            request.release = .init(by: person, reference: text)
            request.events.append(.init(kind: .released, by: person, text: text))
        }
    }

    /// Ends a request without doing what it asks for.
    ///
    /// - Throws: `RequestError`, `AccessError`.
    package func refuse(
        _ identifier: String, _ ground: SubjectRequest.Ground, because reason: String,
        by name: String? = nil, at now: Int64
    ) throws -> SubjectRequest {
        guard let text = try text(reason) else { throw RequestError.noReason }
        return try change(identifier, .requestRefuse, by: name, at: now) { request, person in
            request.state = .refused
            request.ground = ground
            request.events.append(.init(kind: .refused, by: person, text: text))
        }
    }

    private func change(
        _ identifier: String, _ action: AuditAction, ofEnded: Bool = false, by name: String?,
        at now: Int64, _ body: (inout SubjectRequest, Disposal.Person) throws -> Void
    ) throws -> SubjectRequest {
        try change(
            identifier, action, ofEnded: ofEnded, by: try person(name, at: now), body)
    }

    func change(
        _ identifier: String, _ action: AuditAction, ofEnded: Bool = false,
        by person: Disposal.Person,
        _ body: (inout SubjectRequest, Disposal.Person) throws -> Void
    ) throws -> SubjectRequest {
        var asked = AuditTrail.Request(action)
        asked.details = [identifier]
        return try trail.attempt(asked) { attempt in
            try attempt.begin()
            return try vault.records.write { transaction in
                var request = try known(identifier, transaction)
                guard ofEnded || request.state == .open else { throw RequestError.over }
                try body(&request, person)
                try transaction.put(request.document(vault))
                attempt.note(.request, [request.number])
                attempt.note(.subject, request.subjects)
                return request
            }
        }
    }
}

/// Why a request is not entered, or does not go on.
package enum RequestError: Error, Sendable, Hashable {
    case unknown
    /// It has ended.
    case over
    /// That was done before.
    case done
    /// It says too little: a reason, a reference, what was answered.
    case noReason
    case tooLong(Int)
    /// It came at no such time.
    case badTime(String)
    case badCountry(String)
    /// Somebody asks as an authority and says too little of it, or says of it who is none.
    case needsAuthority(Bool)
    case tooMany(Int)
    /// It is about nobody whom the vault has.
    case nobody
    /// It is about somebody else.
    case otherPerson
    /// A value was given for nothing, or none where it is needed.
    case needsValue
    /// What they gave is not theirs; so many tries are left.
    case notTheirs(left: Int)
    case tooManyTries
    /// Others have what they gave as well.
    case shared
    /// They were found by it.
    case sameValue
    /// A text that stands in the register has something by which people are found.
    case names(LabelID)
    case badRegion(String)
    /// Nobody knows yet who asks.
    case notIdentified
    /// Somebody has to release it first.
    case blocked
    case needsNoRelease
    case samePerson
    /// No rule gives more time, or one gives none.
    case noExtension
    /// The time in which more could be taken is over.
    case late
    case noRecipient(Int, of: Int)
    /// That person has asked for a copy, which would be of nothing.
    case copyFirst(String)
    /// What it asks for needs this to be said.
    case needsOption(String)
}

extension RequestError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("request.unknown")
        case .over: Message("request.over")
        case .done: Message("request.done")
        case .noReason: Message("request.noReason")
        case .tooLong(let most): Message("request.tooLong", ["most": "\(most)"])
        case .badTime(let text):
            Message("request.badTime", ["time": DisplayText.neutral(text)])
        case .badCountry(let text):
            Message("request.badCountry", ["country": DisplayText.neutral(text)])
        case .needsAuthority(true): Message("request.needsAuthority")
        case .needsAuthority(false): Message("request.noAuthority")
        case .tooMany(let most): Message("request.tooMany", ["most": "\(most)"])
        case .nobody: Message("request.nobody")
        case .otherPerson: Message("request.otherPerson")
        case .needsValue: Message("request.needsValue")
        case .notTheirs(let left): Message("request.notTheirs", ["left": "\(left)"])
        case .tooManyTries:
            Message("request.tooManyTries", ["most": "\(RequestBook.mostTries)"])
        case .shared: Message("request.shared")
        case .sameValue: Message("request.sameValue")
        case .names(let label): Message("request.names", ["label": label.rawValue])
        case .badRegion(let text):
            Message("request.badRegion", ["region": DisplayText.neutral(text)])
        case .notIdentified: Message("request.notIdentified")
        case .blocked: Message("request.blocked")
        case .needsNoRelease: Message("request.needsNoRelease")
        case .samePerson: Message("request.samePerson")
        case .noExtension: Message("request.noExtension")
        case .late: Message("request.late")
        case .noRecipient(let place, let count):
            Message("request.noRecipient", ["place": "\(place)", "count": "\(count)"])
        case .copyFirst(let other): Message("request.copyFirst", ["request": other])
        case .needsOption(let names): Message("request.needsOption", ["options": names])
        }
    }
}

extension SubjectQuery {
    /// What it finds somebody by, where that is a value of theirs.
    package var finding: SubjectRequest.Finding? {
        switch self {
        case .phone: .phone
        case .email: .email
        case .identity: .identity
        case .lastFour, .lastFourIn, .identifier: nil
        }
    }
}
