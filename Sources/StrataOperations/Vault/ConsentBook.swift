package import StrataCore
package import StrataVault

/// Consents and withdrawals of people: what there is, whether it covers a contact, and new ones.
package struct ConsentBook: Sendable {
    let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// A consent of a person, and whether it is good for anything at a time.
    package struct Entry: Sendable, Hashable {
        package var dataset: String
        package var grant: ConsentGrant
    }

    /// The consents of a person, in the order of their coming.
    ///
    /// - Throws: `SubjectError.gone`, `AccessError`.
    package func entries(of number: Int64) throws -> [Entry] {
        try look(number) {
            try vault.records.read { reader in
                let schemas = SchemaCache(vault)
                let person = try contact(number, schemas, reader)
                return try person.grants.map { dataset, grant in
                    Entry(dataset: try schemas.dataset(dataset, reader)?.name ?? "", grant: grant)
                }
            }
        }
    }

    /// Looks at the consents of a person as an act of its own.
    private func look<Result>(_ number: Int64, _ body: () throws -> Result) throws -> Result {
        var request = AuditTrail.Request(.consentList)
        request.subjects = [number]
        return try AuditTrail(vault).perform(request, body)
    }

    /// What is asked of a person's consents.
    package struct Question: Sendable, Hashable {
        package var purpose: Purpose
        package var channel: ContactChannel
        /// Who contacts the person; `nil` where the vault has one controller alone.
        package var controller: String?
        /// As it is written; `nil` for a person with one number.
        package var phone: String?
        /// Microseconds since 1970, UTC.
        package var time: Int64
        /// Whether that is what the clock says, not a moment that somebody asks about.
        package var isNow = true
        /// The person's country, where the number does not tell.
        package var country: String?

        package init(purpose: Purpose, channel: ContactChannel, time: Int64) {
            self.purpose = purpose
            self.channel = channel
            self.time = time
        }
    }

    /// The answer, and what the policy asks for.
    package struct Answer: Sendable, Hashable {
        package var verdict: ConsentVerdict
        package var form: ConsentForm
        package var controller: String
    }

    /// Whether a person's consents cover a contact.
    ///
    /// - Throws: `SubjectError.gone`, `.badQuery`, `ConsentError`.
    package func check(_ number: Int64, _ question: Question, policy: Policy) throws -> Answer {
        try look(number) { try checkLogged(number, question, policy: policy) }
    }

    private func checkLogged(
        _ number: Int64, _ question: Question, policy: Policy
    ) throws -> Answer {
        let controller = try question.controller ?? onlyController()
        return try vault.records.read { reader in
            let person = try contact(number, SchemaCache(vault), reader)
            var phone = person.numbers.count == 1 ? person.numbers[0] : nil
            if let asked = question.phone {
                var text = asked
                guard let normal = text.withUTF8(ValueNormaliser.phone) else {
                    throw SubjectError.badQuery
                }
                phone = String(decoding: normal, as: UTF8.self)
            }
            if question.channel.needsNumber, phone == nil, person.numbers.count > 1 {
                throw ConsentError.severalNumbers(person.numbers.count)
            }
            let countries = phone.map { CallPlace.countries(of: $0) } ?? []
            let country = question.country ?? (countries.count == 1 ? countries[0] : nil)
            let form = policy.contactGround(question.purpose, country: country)
            let verdict = ConsentQuestion(
                controller: controller, purpose: question.purpose, channel: question.channel,
                number: phone, time: try time(of: question, reader), form: form,
                reassigned: try person.reassigned(in: vault, reader)
            ).decide(person.grants.map(\.grant))
            return Answer(verdict: verdict, form: form, controller: controller)
        }
    }

    /// Where the clock is behind what the vault has seen, what ended by then has ended.
    private func time(of question: Question, _ reader: RecordReader) throws -> Int64 {
        guard question.isNow else { return question.time }
        return max(question.time, try VaultClock.latest(vault, reader))
    }

    private func onlyController() throws -> String {
        let known = Set(try DatasetCatalogue(vault: vault).datasets().compactMap(\.controller))
        guard let one = known.first, known.count == 1 else { throw ConsentError.noController }
        return one
    }

    private func contact(
        _ number: Int64, _ schemas: SchemaCache, _ reader: RecordReader
    ) throws -> PersonContact {
        guard let subject = try reader.subject(number), subject.state != .merged else {
            throw SubjectError.gone
        }
        return try PersonContact(of: subject, in: vault, schemas, reader)
    }

    // MARK: New ones

    /// A consent or a withdrawal that somebody writes down.
    package struct Statement: Sendable, Hashable {
        package var controller: String?
        package var purposes: Set<Purpose>
        package var channels: Set<ContactChannel>
        package var form = ConsentForm.consent
        package var evidence: String?
        package var given: CivilTime?
        package var expiry: CivilTime?
        package var withdrawn: CivilTime?

        package init(purposes: Set<Purpose>, channels: Set<ContactChannel>) {
            self.purposes = purposes
            self.channels = channels
        }
    }

    /// Writes a statement down as a record of the person, with the numbers that the person has now.
    ///
    /// - Returns: The record, as people see it.
    /// - Throws: `SubjectError.gone`, `ConsentError.empty`.
    @discardableResult
    package func add(_ statement: Statement, to number: Int64) throws -> String {
        guard !statement.purposes.isEmpty, !statement.channels.isEmpty,
            statement.given != nil || statement.withdrawn != nil
        else { throw ConsentError.empty }
        let book = try book()
        let record = try vault.keyStore.allocate(1)
        try vault.act(.consentAdd, { $0.subjects = [number] }) { transaction in
            let person = try contact(number, SchemaCache(vault), transaction)
            try Self.write(statement, of: person, record, in: book, transaction)
        }
        return vault.keys.identifiers.identifier(.record, record)
    }

    /// The dataset of what was written down here.
    package static let datasetName = "strata:consents"

    func book() throws -> RecordBook {
        func field(_ number: Int, _ name: String, _ role: FieldRole?) -> FieldDefinition {
            FieldDefinition(
                number: number, name: name, label: role == nil ? "phone" : "consent_record",
                tier: .t2, retentionClass: .consent, mask: .none, role: role)
        }
        return try RecordBook(
            Self.datasetName, of: .consent,
            fields: [field(0, "phone", nil)]
                + FieldRole.roles(of: .consent).enumerated().map {
                    field($0 + 1, $1.rawValue, $1)
                }, in: vault)
    }

    /// Writes a statement down within a change of records that somebody was authorised for; with the
    /// person's numbers, unless those are just being erased.
    static func write(
        _ statement: Statement, of person: PersonContact, _ record: Int64, in book: RecordBook,
        withNumbers: Bool = true, _ transaction: RecordTransaction
    ) throws {
        let numbers = withNumbers ? person.numbers.joined(separator: "\n").nonEmpty : nil
        try book.add(to: person.subject, number: record, transaction) { field in
            field.role.map { statement.text($0) } ?? numbers
        }
    }
}

extension ConsentBook.Statement {
    /// The value of a role as records keep it.
    fileprivate func text(_ role: FieldRole) -> String? {
        switch role {
        case .controller: controller?.nonEmpty
        case .purpose:
            Purpose.allCases.filter(purposes.contains).map(\.rawValue).joined(separator: ",")
        case .channel:
            ContactChannel.allCases.filter(channels.contains).map(\.rawValue)
                .joined(separator: ",")
        case .separate: form.rawValue
        case .evidence: evidence?.nonEmpty
        case .given: given?.text
        case .expiry: expiry?.text
        case .withdrawn: withdrawn?.text
        case .time, .duration, .result, .agent, .campaign, .note: nil
        }
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Policy {
    /// The ground that contacting somebody on the phone needs: the stricter of what the calling
    /// rules and the handling of phone numbers ask for.
    func contactGround(
        _ purpose: Purpose, country: String?, region: String? = nil
    ) -> ConsentForm {
        let handling = handling(
            HandlingQuestion(
                labels: ["phone"], role: .agent, purpose: purpose, subjectCountry: country))
        return max(
            calling(subjectCountry: country, region: region).consent, handling.handling.consent)
    }
}

/// Why a consent was not written down or judged.
package enum ConsentError: Error, Sendable, Hashable {
    /// It says too little.
    case empty
    /// Nobody said who contacts the person, and the vault has no single controller.
    case noController
    /// The person has several numbers, and nobody said which.
    case severalNumbers(Int)
    /// What was given is no time.
    case badTime(String)
}

extension ConsentError: MessageError {
    package var message: Message {
        switch self {
        case .empty: Message("consent.empty")
        case .noController: Message("consent.noController")
        case .severalNumbers(let count): Message("consent.severalNumbers", ["count": "\(count)"])
        case .badTime(let text): Message("consent.badTime", ["text": text])
        }
    }
}

/// What `strata consent list --format json` prints, one a consent.
package struct ConsentReport: Sendable, Encodable {
    package var record: String
    package var dataset: String
    package var controller: String?
    package var purposes: [String]
    package var channels: [String]
    package var form: String
    package var given: String?
    package var expiry: String?
    package var withdrawn: String?

    package init(_ entry: ConsentBook.Entry) {
        let grant = entry.grant
        record = grant.record
        dataset = entry.dataset
        controller = grant.controller
        purposes = Purpose.allCases.filter(grant.purposes.contains).map(\.rawValue)
        channels = ContactChannel.allCases.filter(grant.channels.contains).map(\.rawValue)
        form = grant.form.rawValue
        given = grant.given.map { CivilTime($0).text }
        expiry = grant.expiry.map { CivilTime($0).text }
        withdrawn = grant.withdrawn.map { CivilTime($0).text }
    }
}

/// What `strata consent check --format json` prints.
package struct ConsentAnswerReport: Sendable, Encodable {
    package var covered: Bool
    package var because: String
    package var text: String
    package var record: String?
    package var needed: String
    package var controller: String

    package init(_ answer: ConsentBook.Answer, _ language: Language) {
        covered = answer.verdict.isCovered
        because = answer.verdict.because.rawValue
        text = answer.verdict.because.message.text(in: language)
        record = answer.verdict.record
        needed = answer.form.rawValue
        controller = answer.controller
    }
}
