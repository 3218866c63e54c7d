package import StrataCore
package import StrataVault

/// Answers "why did you call me?" on one screen: where the data is from, on what ground and consent,
/// for which campaigns, what calls and messages there were, and who looked.
///
/// Opens no T1, and shows names, numbers and addresses masked: whoever asks on the phone is not yet
/// known to be the person.
package struct RequestTrace: Sendable {
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

    /// So many calls, messages and looks are shown of a person, the newest.
    package static let most = 50

    /// Traces whoever a question finds; of a number also what do-not-call lists say.
    ///
    /// - Returns: Nobody where nobody has it.
    /// - Throws: `SubjectError.badQuery`, `.badIdentifier`, `AccessError`, `AuditError`.
    package func trace(_ query: SubjectQuery) throws -> TraceReport {
        var request = AuditTrail.Request(.requestTrace)
        request.purpose = .complaint
        return try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            let found = try SubjectLookup(vault: vault, policy: policy, role: .compliance)
                .find(query, isPart: true)
            if case .identifier = query {
                // Such a search is no act of its own.
                CanaryWatch(vault: vault).look(at: .init(subjects: Set(found)), .subjectFind)
            }
            attempt.note(.subject, found, counts: [.subjects: Int64(found.count)])
            var report = try vault.records.read { try self.report(query, found, $0) }
            let requests = try vault.records.read {
                try RequestBook(vault: vault, policy: policy).all($0)
            }
            for index in report.people.indices {
                let number = vault.keys.identifiers.number(
                    .subject, report.people[index].subject)
                report.people[index].requests = requests.filter {
                    number.map($0.subjects.contains) ?? false
                }.map { TraceReport.Request($0, vault, language) }
                report.people[index].looks = try looks(at: report.people[index].subject)
            }
            return report
        }
    }

    private func report(
        _ query: SubjectQuery, _ found: [Int64], _ reader: RecordReader
    ) throws -> TraceReport {
        var report = TraceReport(time: TimeText.utc(now))
        if case .phone(var text) = query {
            guard let normal = text.withUTF8(ValueNormaliser.phone) else {
                throw SubjectError.badQuery
            }
            report.number = CallCheck.masked(String(decoding: normal, as: UTF8.self))
            report.listings = try reader.suppressions(
                vault.keys.suppression.entry([1] + normal)
            ).map {
                TraceReport.Listing(
                    source: $0.source, scope: $0.scope, version: $0.version,
                    time: TimeText.utc($0.time))
            }
        }
        var work = try Work(vault, policy, language, now, reader)
        report.people = try found.compactMap { number in
            try reader.subject(number).map { try work.person($0, reader) }
        }
        return report
    }

    // MARK: Who looked

    private func looks(at subject: String) throws -> [TraceReport.Look] {
        let identifiers = vault.keys.identifiers
        var filter = AuditReading.Filter()
        filter.object = subject
        let logins = try AccountBook(vault: vault).accounts().reduce(into: [String: String]()) {
            $0[identifiers.identifier(.account, $1.number)] = $1.login
        }
        // The one that is being done names nobody yet.
        return try AuditReading(vault).acts(filter, limit: Self.most).reversed().map { act in
            TraceReport.Look(
                time: act.entry.time, actor: logins[act.entry.actor] ?? act.entry.actor,
                action: act.entry.action ?? "", purpose: act.entry.purpose,
                fields: act.entry.fields, outcome: act.outcome)
        }
    }
}

/// Collects what records say of people.
private struct Work {
    private let vault: Vault
    private let policy: Policy
    private let language: Language
    private let now: Int64
    private let check: CallCheck
    private let schemas: SchemaCache
    private let campaigns: [Campaign]
    private let mask = ValueMask(tokeniser: Tokeniser())

    init(
        _ vault: Vault, _ policy: Policy, _ language: Language, _ now: Int64,
        _ reader: RecordReader
    ) throws {
        self.vault = vault
        self.policy = policy
        self.language = language
        self.now = now
        check = CallCheck(vault: vault, policy: policy)
        schemas = SchemaCache(vault)
        campaigns = try reader.documents(.campaign).map { try Campaign($0, vault) }
    }

    mutating func person(
        _ subject: SubjectRow, _ reader: RecordReader
    ) throws -> TraceReport.Person {
        let contact = try PersonContact(of: subject, in: vault, schemas, reader)
        var person = TraceReport.Person(
            subject: vault.keys.identifiers.identifier(.subject, subject.number))
        person.isRestricted = subject.state == .restricted
        if var name = contact.name {
            person.name = String(
                decoding: name.withUTF8 {
                    mask.apply(.initial, to: $0, label: "person_name")
                }, as: UTF8.self)
        }
        person.numbers = (contact.numbers + contact.archivedNumbers).map(CallCheck.masked)
        try readRecords(of: subject, contact, &person, reader)
        person.consents = try contact.grants.map { dataset, grant in
            ConsentReport(
                .init(dataset: try schemas.dataset(dataset, reader)?.name ?? "", grant: grant))
        }
        person.campaigns = try campaigns.filter { campaign in
            !contact.datasets.isDisjoint(with: campaign.datasets)
        }.map { try self.campaign($0, contact, reader) }
        let messages = contact.messages.sorted { $0.time.instant() > $1.time.instant() }
        person.messageCount = messages.count
        person.messages = messages.prefix(RequestTrace.most).map {
            TraceReport.Message(
                time: $0.time.text, channel: $0.channel.rawValue, campaign: $0.campaign,
                status: $0.status.rawValue, statusText: $0.status.message.text(in: language))
        }
        return person
    }

    /// Where the data is from, and the calls.
    private func readRecords(
        of subject: SubjectRow, _ contact: PersonContact, _ person: inout TraceReport.Person,
        _ reader: RecordReader
    ) throws {
        var sources: [Int64: TraceReport.Source] = [:]
        var order: [Int64] = []
        var calls: [(time: Int64, call: TraceReport.Call)] = []
        for (record, fields) in try vault.openRecords(of: subject, tiers: [.t2], reader) {
            guard let dataset = try schemas.dataset(record.dataset, reader),
                let schema = dataset.schema(record.sealed.schema)
            else { continue }
            if sources[dataset.number] == nil {
                order.append(dataset.number)
                sources[dataset.number] = TraceReport.Source(dataset)
            }
            sources[dataset.number]?.records += 1
            if let row = try reader.document(.batch, record.batch) {
                let day = String(TimeText.utc(try ImportBatch(row).time).prefix(10))
                if sources[dataset.number]?.days.contains(day) == false {
                    sources[dataset.number]?.days.append(day)
                }
            }
            guard record.kind == .call || record.kind == .recording,
                dataset.name != MessageBook.datasetName, !dataset.isOver()
            else { continue }
            calls.append(try call(record, fields, dataset, schema, contact, reader))
        }
        person.sources = order.compactMap { sources[$0] }
        person.callCount = calls.count
        person.calls = calls.sorted { $0.time > $1.time }.prefix(RequestTrace.most).map(\.call)
    }

    private func call(
        _ record: RecordRow, _ fields: RecordFields, _ dataset: Dataset, _ schema: DatasetSchema,
        _ contact: PersonContact, _ reader: RecordReader
    ) throws -> (time: Int64, call: TraceReport.Call) {
        var roles: [FieldRole: String] = [:]
        var named: [String: String] = [:]
        for field in schema.fields {
            let value = fields.values[field.number]
            if let role = field.role { roles[role] = value }
            named[field.name] = value
        }
        let isRecording = record.kind == .recording
        func value(_ role: FieldRole, _ field: RecordingField) -> String? {
            isRecording ? named[field.name] : roles[role]
        }
        let time = value(.time, .time).flatMap(CivilTime.init)
        let number = SearchTerms(fields, schema).phones.first.map {
            String(decoding: $0, as: UTF8.self)
        }
        var call = TraceReport.Call(
            record: vault.keys.identifiers.identifier(.record, record.number),
            dataset: dataset.name, isRecording: isRecording)
        call.time = time?.text
        call.number = number.map(CallCheck.masked)
        call.agent = value(.agent, .agent)
        call.campaign = value(.campaign, .campaign)
        call.duration = value(.duration, .duration)
        call.callerID = named[CallBook.callerIDField]
        if let result = roles[.result] {
            call.result = result
            call.resultText = try schemas.results(reader)[code: result]?.title[language] ?? result
        }
        if let time, let purpose = try purpose(of: call.campaign, dataset, reader) {
            call.purpose = purpose.rawValue
            let verdict = try consent(purpose, number, at: time.instant(), contact, reader)
            call.consent = .init(
                covered: verdict.isCovered, because: verdict.because.rawValue,
                text: verdict.because.message.text(in: language), record: verdict.record)
        }
        return (time?.instant() ?? .min, call)
    }

    /// What a call was for: its campaign's purpose; of a list that is for one thing alone that.
    private func purpose(
        of campaign: String?, _ dataset: Dataset, _ reader: RecordReader
    ) throws -> Purpose? {
        if let campaign, let known = campaigns.first(where: { $0.name == campaign }) {
            return known.purpose
        }
        return dataset.purposes.count == 1 ? Purpose(rawValue: dataset.purposes[0]) : nil
    }

    /// Whether a consent covered a call when it was made, by what is known today.
    private func consent(
        _ purpose: Purpose, _ number: String?, at time: Int64, _ contact: PersonContact,
        _ reader: RecordReader
    ) throws -> ConsentVerdict {
        let controllers = Set(
            try contact.sources.keys.compactMap { try schemas.dataset($0, reader)?.controller })
        let countries = number.map { CallPlace.countries(of: $0) } ?? []
        return ConsentQuestion(
            controller: controllers.count == 1 ? controllers.first : nil, purpose: purpose,
            channel: .phone, number: number, time: time,
            form: policy.contactGround(
                purpose, country: countries.count == 1 ? countries[0] : nil),
            reassigned: try contact.reassigned(in: vault, reader)
        ).decide(contact.grants.map(\.grant))
    }

    /// Whether the campaign may call today, and why or why not.
    private func campaign(
        _ campaign: Campaign, _ contact: PersonContact, _ reader: RecordReader
    ) throws -> TraceReport.Campaign {
        var said = TraceReport.Campaign(
            campaign: campaign.name, product: campaign.product,
            purpose: campaign.purpose.rawValue, isClosed: campaign.isClosed)
        var question = CallCheck.Question(
            .identifier(vault.keys.identifiers.identifier(.subject, contact.subject.number)),
            time: now)
        question.purpose = campaign.purpose
        let ground = try CallGround(vault, policy, question, reader)
        var against: [CallReason] = []
        var grounds: [CallReason] = []
        for number in contact.numbers {
            let holders = try check.people(with: number, schemas, reader, known: contact)
            let verdict = try check.facts(
                number, of: holders, question, campaign.purpose, campaign, ground, reader
            ).decide()
            if verdict.mayCall { said.mayCall = true }
            against += verdict.against.filter { !against.contains($0) }
            grounds += verdict.grounds.filter { !grounds.contains($0) }
        }
        said.against = against.map { .init(code: $0.code, text: $0.text(language)) }
        said.grounds = grounds.map { .init(code: $0.code, text: $0.text(language)) }
        return said
    }
}

/// What `strata request trace --format json` prints.
package struct TraceReport: Sendable, Encodable {
    /// When it was asked, UTC.
    package var time: String
    /// The number that was asked about; its last digits alone.
    package var number: String?
    /// Do-not-call lists that the number stands on.
    package var listings: [Listing] = []
    package var people: [Person] = []

    init(time: String) { self.time = time }

    package struct Listing: Sendable, Encodable {
        package var source: String
        package var scope: String
        package var version: String
        package var time: String
    }

    package struct Person: Sendable, Encodable {
        package var subject: String
        /// Masked.
        package var name: String?
        package var isRestricted = false
        /// Their last digits alone.
        package var numbers: [String] = []
        package var sources: [Source] = []
        package var consents: [ConsentReport] = []
        package var campaigns: [Campaign] = []
        /// How many there are, and the newest of them.
        package var callCount = 0
        package var calls: [Call] = []
        package var messageCount = 0
        package var messages: [Message] = []
        /// What they asked before, and authorities about them.
        package var requests: [Request] = []
        package var looks: [Look] = []

        init(subject: String) { self.subject = subject }
    }

    /// A list that the person stands in.
    package struct Source: Sendable, Encodable {
        package var dataset: String
        package var supplier: String?
        package var contract: String?
        package var lawfulBasis: String?
        package var controller: String?
        package var purposes: [String]
        package var country: String?
        package var expiry: String?
        /// Days of the imports that brought the person in, UTC.
        package var days: [String] = []
        package var records = 0
        /// What nobody has said of the list, without which nobody may be called from it.
        package var missing: [String]

        init(_ dataset: Dataset) {
            missing = dataset.missingForCalling
            self.dataset = dataset.name
            supplier = dataset.supplier
            contract = dataset.contract
            lawfulBasis = dataset.lawfulBasis
            controller = dataset.controller
            purposes = dataset.purposes
            country = dataset.country
            expiry = dataset.expiry
        }
    }

    package struct Campaign: Sendable, Encodable {
        package var campaign: String
        package var product: String?
        package var purpose: String
        package var isClosed: Bool
        /// Whether any number of the person may be called for it now.
        package var mayCall = false
        package var against: [CallCheckReport.Reason] = []
        package var grounds: [CallCheckReport.Reason] = []
    }

    package struct Call: Sendable, Encodable {
        package var record: String
        package var dataset: String
        package var isRecording: Bool
        package var time: String?
        package var number: String?
        package var callerID: String?
        package var duration: String?
        package var result: String?
        package var resultText: String?
        package var agent: String?
        package var campaign: String?
        package var purpose: String?
        /// Whether a consent covered it when it was made, by what is known today; absent where nobody
        /// can tell what it was for.
        package var consent: Consent?
    }

    package struct Consent: Sendable, Encodable {
        package var covered: Bool
        package var because: String
        package var text: String
        package var record: String?
    }

    package struct Message: Sendable, Encodable {
        package var time: String
        package var channel: String
        package var campaign: String
        package var status: String
        package var statusText: String
    }

    package struct Request: Sendable, Encodable {
        package var request: String
        package var kind: String
        package var kindText: String
        package var received: String
        package var state: String
        package var stateText: String
        /// By when it has to be answered, or when it ended.
        package var day: String

        init(_ request: SubjectRequest, _ vault: Vault, _ language: Language) {
            self.request = vault.keys.identifiers.identifier(.request, request.number)
            kind = request.kind.rawValue
            kindText = request.kind.title[language]
            received = String(TimeText.utc(request.received).prefix(10))
            state = request.state.rawValue
            stateText = request.state.message.text(in: language)
            day = String(TimeText.utc(request.ended ?? request.due).prefix(10))
        }
    }

    /// An act on the person in the audit log.
    package struct Look: Sendable, Encodable {
        package var time: String
        /// The sign-in name; a pseudonym for whoever opened the vault without one.
        package var actor: String
        package var action: String
        package var purpose: String?
        /// Labels of what was opened.
        package var fields: [String]
        package var outcome: String
    }
}
