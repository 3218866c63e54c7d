package import StrataCore
import StrataVault

/// What somebody asked about their data, or an authority about people, and what became of it.
///
/// It holds no values of anybody: what was written, and where an answer goes, is a `RequestLetter`.
package struct SubjectRequest: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        case open
        case fulfilled
        case refused
    }

    /// How it came.
    package enum Channel: String, Sendable, Hashable, CaseIterable {
        case phone, email, letter, web, person
    }

    /// How it became known who asks.
    package enum Method: String, Sendable, Hashable, CaseIterable {
        /// They gave a number, an address or an identity number that the vault has of them.
        case match
        /// They were called back on a number, or answered on an address, that was known before.
        case callback
        /// They signed in to an account of theirs.
        case account
        /// A document was seen; nothing of it is kept.
        case document
        /// Somebody with a power of attorney.
        case agent
    }

    /// Why nothing is done.
    package enum Ground: String, Sendable, Hashable, CaseIterable {
        /// There is nothing of them.
        case noData = "no_data"
        case notIdentified = "not_identified"
        /// Unfounded, or made again and again.
        case excessive
        /// A law says so.
        case law
        /// They asked no longer.
        case withdrawn
        /// Nobody released what an authority asked for.
        case notReleased = "not_released"
    }

    package struct Identity: Sendable, Hashable {
        package var method: Method
        package var by: Disposal.Person
        /// Who they are, and all that is theirs: of somebody who is joined or parted since, nothing is
        /// known.
        package var subject: Int64
        package var rings: Set<Int64>

        func isOf(_ row: SubjectRow) -> Bool {
            subject == row.number && rings == Set(row.rings)
        }
    }

    /// What somebody was found by: whoever gave that has not proven anything with it.
    package enum Finding: String, Sendable, Hashable, CaseIterable {
        case phone, email, identity
    }

    /// Who asks, where it is an authority.
    package struct Authority: Sendable, Hashable {
        package var name: String
        /// ISO 3166-1.
        package var country: String
        /// Of their letter.
        package var reference: String
        /// What they want to know.
        package var scope: String
        /// The law by which they ask.
        package var basis: String

        package init(
            name: String, country: String, reference: String, scope: String, basis: String
        ) {
            self.name = name
            self.country = country
            self.reference = reference
            self.scope = scope
            self.basis = basis
        }
    }

    /// That it may go on, and by whose leave.
    package struct Release: Sendable, Hashable {
        package var by: Disposal.Person
        /// Of the approval.
        package var reference: String
    }

    package struct Extension: Sendable, Hashable {
        package var until: Int64
        package var reason: String
    }

    /// Somebody who has a copy of the data and is to hear of what was done.
    package struct Recipient: Sendable, Hashable {
        /// Whose it is, or where it went.
        package var name: String
        /// When; microseconds since 1970, UTC.
        package var time: Int64
        package var purpose: Purpose?
        /// When they were told.
        package var told: Int64?
    }

    /// What was done with it and when, in the order of time.
    package struct Event: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case opened, acknowledged, identified, extended, noted, released, told, reminded
            case handingOver = "handing_over"
            case handedOver = "handed_over"
            case fulfilled, refused
        }

        package var kind: Kind
        package var by: Disposal.Person
        package var text: String?
    }

    /// What was done.
    package struct Outcome: Sendable, Hashable {
        /// SHA-256 of what was handed over, hexadecimal.
        package var digest: String?
        /// Labels of what was handed over or changed.
        package var labels: [String] = []
        package var people = 0
        package var records = 0
        /// Of an erasure, field by field; JSON.
        package var verdict: [UInt8]?

        package init() {}
    }

    package var number: Int64
    package var kind: RequestKind
    package var channel: Channel
    package var state = State.open
    /// Microseconds since 1970, UTC.
    package var received: Int64
    package var openedBy: Disposal.Person
    /// Whom it is about; nobody where nobody was found.
    package var subjects: [Int64] = []
    package var foundBy: Set<Finding> = []
    package var acknowledgeBy: Int64?
    package var answerBy: Int64
    /// By when where it is extended; `nil` where that may not be.
    package var extendedTo: Int64?
    package var remind: PolicyDuration
    package var needsIdentity: Bool
    package var needsRelease: Bool
    /// Rules of the policy in force when it came, by which the above is so.
    package var rules: [String]
    /// The keeper of what was written.
    package var letter: Int64?
    package var authority: Authority?
    package var identity: Identity?
    /// Values that were given and are not theirs.
    package var wrongTries = 0
    package var acknowledged: Int64?
    package var extended: Extension?
    package var release: Release?
    package var ground: Ground?
    package var outcome: Outcome?
    package var recipients: [Recipient] = []
    package var events: [Event] = []

    /// When it was over.
    package var ended: Int64? {
        state == .open
            ? nil : events.last { $0.kind == .fulfilled || $0.kind == .refused }?.by.time
    }

    /// By when it has to be answered.
    package var due: Int64 { extended?.until ?? answerBy }

    /// What it waits for, the most pressing first.
    package enum Alert: String, Sendable, Hashable, CaseIterable {
        /// Its time is over.
        case overdue
        /// The time to confirm it is over.
        case unacknowledged
        /// It will be over soon.
        case dueSoon = "due_soon"
        case acknowledgeSoon = "acknowledge_soon"
        /// Somebody who has a copy has not heard of what was done.
        case tell
    }

    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: What it waits for most; `nil` for nothing.
    package func alert(at now: Int64) -> Alert? {
        guard state == .open else {
            return recipients.contains { $0.told == nil } ? .tell : nil
        }
        if due <= now { return .overdue }
        let early = Int64(remind.seconds) * 1_000_000
        let confirm = acknowledged == nil ? acknowledgeBy : nil
        if let confirm, confirm <= now { return .unacknowledged }
        if due - early <= now { return .dueSoon }
        if let confirm, confirm - early <= now { return .acknowledgeSoon }
        return nil
    }
}

// MARK: As a document

extension SubjectRequest {
    private static func sealing(_ number: Int64) -> String { "request \(number)" }

    /// Who asked what is nobody else's business: all of it is sealed.
    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "kind": .text(kind.rawValue), "channel": .text(channel.rawValue),
            "state": .text(state.rawValue), "received": .integer(received),
            "by": openedBy.cbor, "subjects": .array(subjects.map(CBOR.integer)),
            "answer": .integer(answerBy), "remind": .text(remind.description),
            "identify": .boolean(needsIdentity), "blocked": .boolean(needsRelease),
            "rules": .array(rules.map(CBOR.text)), "wrong": .integer(Int64(wrongTries)),
            "recipients": .array(recipients.map(\.cbor)), "events": .array(events.map(\.cbor)),
        ]
        pairs["found"] = .array(foundBy.map(\.rawValue).sorted().map(CBOR.text))
        pairs["confirm"] = acknowledgeBy.map(CBOR.integer)
        pairs["more"] = extendedTo.map(CBOR.integer)
        pairs["letter"] = letter.map(CBOR.integer)
        pairs["confirmed"] = acknowledged.map(CBOR.integer)
        pairs["ground"] = ground.map { .text($0.rawValue) }
        pairs["authority"] = authority.map {
            .array([$0.name, $0.country, $0.reference, $0.scope, $0.basis].map(CBOR.text))
        }
        pairs["identity"] = identity.map {
            .array(
                [.text($0.method.rawValue), $0.by.cbor, .integer($0.subject)]
                    + $0.rings.sorted().map(CBOR.integer))
        }
        pairs["extended"] = extended.map { .array([.integer($0.until), .text($0.reason)]) }
        pairs["release"] = release.map { .array([$0.by.cbor, .text($0.reference)]) }
        pairs["outcome"] = outcome.map(\.cbor)
        return DocumentRow(
            kind: .request, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let kind = sealed["kind"]?.text.flatMap(RequestKind.init(rawValue:)),
            let channel = sealed["channel"]?.text.flatMap(Channel.init(rawValue:)),
            let state = sealed["state"]?.text.flatMap(State.init(rawValue:)),
            let received = sealed["received"]?.integer,
            let openedBy = Disposal.Person(sealed["by"]), let subjects = sealed["subjects"]?.array,
            let answerBy = sealed["answer"]?.integer,
            let remind = sealed["remind"]?.text.flatMap(PolicyDuration.init),
            let needsIdentity = sealed["identify"]?.boolean,
            let needsRelease = sealed["blocked"]?.boolean, let rules = sealed["rules"]?.array,
            let wrong = sealed["wrong"]?.integer,
            let recipients = sealed["recipients"]?.array?.map(Recipient.init),
            let events = sealed["events"]?.array?.map(Event.init), !recipients.contains(nil),
            !events.contains(nil)
        else { throw VaultError.tampered("request \(row.number)") }
        number = row.number
        self.kind = kind
        self.channel = channel
        self.state = state
        self.received = received
        self.openedBy = openedBy
        self.subjects = subjects.compactMap(\.integer)
        self.answerBy = answerBy
        self.remind = remind
        self.needsIdentity = needsIdentity
        self.needsRelease = needsRelease
        self.rules = rules.compactMap(\.text)
        wrongTries = Int(wrong)
        self.recipients = recipients.compactMap(\.self)
        self.events = events.compactMap(\.self)
        acknowledgeBy = sealed["confirm"]?.integer
        extendedTo = sealed["more"]?.integer
        letter = sealed["letter"]?.integer
        acknowledged = sealed["confirmed"]?.integer
        ground = sealed["ground"]?.text.flatMap(Ground.init(rawValue:))
        if let texts = sealed["authority"]?.array?.compactMap(\.text), texts.count == 5 {
            authority = Authority(
                name: texts[0], country: texts[1], reference: texts[2], scope: texts[3],
                basis: texts[4])
        }
        if let parts = sealed["identity"]?.array, parts.count >= 3,
            let method = parts[0].text.flatMap(Method.init(rawValue:)),
            let by = Disposal.Person(parts[1]), let subject = parts[2].integer
        {
            identity = Identity(
                method: method, by: by, subject: subject,
                rings: Set(parts.dropFirst(3).compactMap(\.integer)))
        }
        foundBy = Set(
            (sealed["found"]?.array ?? []).compactMap {
                $0.text.flatMap(Finding.init(rawValue:))
            })
        if let parts = sealed["extended"]?.array, parts.count == 2, let until = parts[0].integer,
            let reason = parts[1].text
        {
            extended = Extension(until: until, reason: reason)
        }
        if let parts = sealed["release"]?.array, parts.count == 2,
            let by = Disposal.Person(parts[0]), let reference = parts[1].text
        {
            release = Release(by: by, reference: reference)
        }
        outcome = sealed["outcome"].flatMap(Outcome.init)
    }
}

extension SubjectRequest.Recipient {
    fileprivate var cbor: CBOR {
        .array([
            .text(name), .integer(time), purpose.map { .text($0.rawValue) } ?? .null,
            told.map(CBOR.integer) ?? .null,
        ])
    }

    fileprivate init?(_ cbor: CBOR) {
        guard let parts = cbor.array, parts.count == 4, let name = parts[0].text,
            let time = parts[1].integer
        else { return nil }
        self.init(
            name: name, time: time, purpose: parts[2].text.flatMap(Purpose.init(rawValue:)),
            told: parts[3].integer)
    }
}

extension SubjectRequest.Event {
    fileprivate var cbor: CBOR {
        .array([.text(kind.rawValue), by.cbor, text.map(CBOR.text) ?? .null])
    }

    fileprivate init?(_ cbor: CBOR) {
        guard let parts = cbor.array, parts.count == 3,
            let kind = parts[0].text.flatMap(Kind.init(rawValue:)),
            let by = Disposal.Person(parts[1])
        else { return nil }
        self.init(kind: kind, by: by, text: parts[2].text)
    }
}

extension SubjectRequest.Outcome {
    fileprivate var cbor: CBOR {
        .array([
            digest.map(CBOR.text) ?? .null, .array(labels.map(CBOR.text)),
            .integer(Int64(people)), .integer(Int64(records)),
            verdict.map(CBOR.bytes) ?? .null,
        ])
    }

    fileprivate init?(_ cbor: CBOR) {
        guard let parts = cbor.array, parts.count == 5, let labels = parts[1].array,
            let people = parts[2].integer, let records = parts[3].integer
        else { return nil }
        self.init()
        digest = parts[0].text
        self.labels = labels.compactMap(\.text)
        self.people = Int(people)
        self.records = Int(records)
        verdict = parts[4].bytes
    }
}
