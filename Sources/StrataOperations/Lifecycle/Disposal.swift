package import StrataCore
import StrataVault

/// A batch of data whose time is over: proposed, looked at, agreed to by two, destroyed, and proven.
package struct Disposal: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// To be looked at and agreed to.
        case proposed
        /// Enough people have agreed.
        case approved
        case rejected
        /// Some of it is destroyed.
        case erasing
        /// All of it is destroyed, looked for, and certified.
        case certified
    }

    /// Somebody who asked or agreed.
    package struct Person: Sendable, Hashable {
        /// The account's number; 0 for a name that the vault's owner gave.
        package var account: Int64
        package var name: String
        /// Microseconds since 1970, UTC.
        package var time: Int64

        /// Whether it is somebody else.
        func isOther(than other: Person) -> Bool {
            account != 0 && other.account != 0
                ? account != other.account : !PersonName.same(name, other.name)
        }
    }

    /// What the rules make due, by rule and class.
    package struct Count: Sendable, Hashable {
        package var rule: String
        package var retentionClass: RetentionClass
        package var people: Int
        package var records: Int
    }

    /// What was destroyed, and what was not.
    package struct Done: Sendable, Hashable {
        /// Pages that are done.
        package var pages = 0
        /// People who lost something, and of whom nothing is left.
        package var people = 0
        package var whole = 0
        /// Records that are gone, and that lost a part.
        package var erased = 0
        package var reduced = 0
        /// What was due when it was proposed and is not to go now: not due any more, held, or gone.
        package var notDue = 0
        package var held = 0
        package var gone = 0
        /// People whose data cannot be read as it should, who are left as they are.
        package var damaged = 0
        /// Of what is gone: looked for in the stores, and tried to open by copies of before.
        package var lookedFor = 0
        package var triedToOpen = 0
        /// Parts of what is gone by class, and by label.
        package var classes: [String: Int] = [:]
        package var labels: [String: Int] = [:]
        /// The erasures that it was done by.
        package var erasures: [Int64] = []
        /// Digests of the policies by which it was asked again, each once.
        package var policies: [String] = []
        package var begun: Int64 = 0
        package var ended: Int64 = 0
        /// Who outside has copies of what is gone, and is to destroy theirs.
        package var instructions: [Instruction] = []
    }

    /// That somebody outside the vault has copies of what is gone.
    package struct Instruction: Sendable, Hashable {
        /// The recipient of a transfer; `nil` for a list or another export.
        package var peer: String?
        /// Where it went.
        package var path: String
        package var purpose: Purpose?
        /// The newest of theirs; microseconds since 1970, UTC.
        package var time: Int64
        /// People whose data it has.
        package var people: Int

        func isOfSame(_ other: Instruction) -> Bool {
            peer == other.peer && (peer != nil || path == other.path)
        }
    }

    package var number: Int64
    package var state = State.proposed
    package var requester: Person
    package var approvers: [Person] = []
    package var rejection: Rejection?
    /// The policy that made it due: version and SHA-256 of its canonical form.
    package var policyVersion: String
    package var policyDigest: String
    /// People whom it is about, and pages of items.
    package var people: Int
    package var pages: Int
    package var counts: [Count]
    /// A few of them, to be looked at.
    package var sample: [Int64]
    package var done = Done()
    /// The certificate, as JSON.
    package var certificate: [UInt8]?

    package struct Rejection: Sendable, Hashable {
        package var by: Person
        package var reason: String
    }

    /// What is to go of a person: a class altogether, or some records.
    struct Item: Sendable, Hashable {
        var subject: Int64
        var retentionClass: RetentionClass
        /// Empty for all of the class.
        var records: [Int64]

        /// Whether it takes an envelope of its records along.
        func takes(_ envelope: SealedRecord.Envelope) -> Bool {
            !records.isEmpty || envelope.slot.retentionClass == retentionClass
        }
    }
}

// MARK: As documents

extension Disposal.Person {
    var cbor: CBOR { .array([.integer(account), .text(name), .integer(time)]) }

    init?(_ cbor: CBOR?) {
        guard let parts = cbor?.array, parts.count == 3, let account = parts[0].integer,
            let name = parts[1].text, let time = parts[2].integer
        else { return nil }
        self.init(account: account, name: name, time: time)
    }
}

extension Disposal {
    private static func sealing(_ number: Int64) -> String { "disposal \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "state": .text(state.rawValue), "requester": requester.cbor,
            "approvers": .array(approvers.map(\.cbor)), "version": .text(policyVersion),
            "digest": .text(policyDigest), "people": .integer(Int64(people)),
            "pages": .integer(Int64(pages)),
            "counts": .array(
                counts.map {
                    .array([
                        .text($0.rule), .text($0.retentionClass.rawValue),
                        .integer(Int64($0.people)), .integer(Int64($0.records)),
                    ])
                }),
            "sample": .array(sample.map(CBOR.integer)), "done": done.cbor,
        ]
        pairs["rejection"] = rejection.map { .array([$0.by.cbor, .text($0.reason)]) }
        pairs["certificate"] = certificate.map(CBOR.bytes)
        return DocumentRow(
            kind: .disposal, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let state = sealed["state"]?.text.flatMap(State.init),
            let requester = Person(sealed["requester"]),
            let approvers = sealed["approvers"]?.array, let version = sealed["version"]?.text,
            let digest = sealed["digest"]?.text, let people = sealed["people"]?.integer,
            let pages = sealed["pages"]?.integer, let counts = sealed["counts"]?.array,
            let sample = sealed["sample"]?.array, let done = sealed["done"].flatMap(Done.init)
        else { throw VaultError.tampered("disposal \(row.number)") }
        number = row.number
        self.state = state
        self.requester = requester
        self.approvers = approvers.compactMap { Person($0) }
        policyVersion = version
        policyDigest = digest
        self.people = Int(people)
        self.pages = Int(pages)
        self.counts = counts.compactMap { item in
            guard let parts = item.array, parts.count == 4, let rule = parts[0].text,
                let retentionClass = parts[1].text.flatMap(RetentionClass.init(rawValue:)),
                let people = parts[2].integer, let records = parts[3].integer
            else { return nil }
            return Count(
                rule: rule, retentionClass: retentionClass, people: Int(people),
                records: Int(records))
        }
        self.sample = sample.compactMap(\.integer)
        self.done = done
        if let parts = sealed["rejection"]?.array, parts.count == 2, let by = Person(parts[0]),
            let reason = parts[1].text
        {
            rejection = Rejection(by: by, reason: reason)
        }
        certificate = sealed["certificate"]?.bytes
    }
}

/// A page of a disposal: what is to go, and what was destroyed of it and is to be looked for.
struct DisposalPage: Sendable, Hashable {
    /// The document's own.
    var number: Int64
    var disposal: Int64
    /// Its place, from 0.
    var place: Int
    var items: [Disposal.Item]
    var destroyed: [Destroyed] = []

    /// What was destroyed, with the records that it stood in.
    struct Destroyed: Sendable, Hashable {
        var item: Disposal.Item
        var records: [Trace]
    }

    /// A record, and the newest generation of the keys that what went of it was under.
    struct Trace: Sendable, Hashable {
        var record: Int64
        var generation: UInt32
    }

    /// More people than these are not erased by one intent.
    static let most = 5_000

    private static func sealing(_ number: Int64) -> String { "disposal page \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        let pairs: [String: CBOR] = [
            "of": .integer(disposal), "place": .integer(Int64(place)),
            "items": .array(items.map(\.cbor)),
            "destroyed": .array(
                destroyed.map { part in
                    .array([
                        part.item.cbor,
                        .array(
                            part.records.flatMap {
                                [.integer($0.record), .integer(Int64($0.generation))]
                            }),
                    ])
                }),
        ]
        return DocumentRow(
            kind: .disposalPage, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }

    init(number: Int64, disposal: Int64, place: Int, items: [Disposal.Item]) {
        self.number = number
        self.disposal = disposal
        self.place = place
        self.items = items
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        let items = sealed["items"]?.array?.map(Disposal.Item.init) ?? [nil]
        let destroyed =
            sealed["destroyed"]?.array?.map { pair -> Destroyed? in
                guard let parts = pair.array, parts.count == 2, let item = Disposal.Item(parts[0]),
                    let flat = parts[1].array?.compactMap(\.integer), flat.count % 2 == 0
                else { return nil }
                return Destroyed(
                    item: item,
                    records: stride(from: 0, to: flat.count, by: 2).map {
                        Trace(
                            record: flat[$0], generation: UInt32(clamping: flat[$0 + 1]))
                    })
            } ?? [nil]
        guard let disposal = sealed["of"]?.integer, let place = sealed["place"]?.integer,
            !items.contains(nil), !destroyed.contains(nil)
        else { throw VaultError.tampered("disposal page \(row.number)") }
        self.init(
            number: row.number, disposal: disposal, place: Int(place),
            items: items.compactMap(\.self))
        self.destroyed = destroyed.compactMap(\.self)
    }
}

extension Disposal.Item {
    fileprivate var cbor: CBOR {
        let code = RetentionClass.allCases.firstIndex(of: retentionClass) ?? 0
        return .array([.integer(subject), .integer(Int64(code))] + records.map(CBOR.integer))
    }

    fileprivate init?(_ cbor: CBOR) {
        guard let values = cbor.array?.compactMap(\.integer), values.count >= 2,
            let code = Int(exactly: values[1]), RetentionClass.allCases.indices.contains(code)
        else { return nil }
        self.init(
            subject: values[0], retentionClass: RetentionClass.allCases[code],
            records: Array(values.dropFirst(2)))
    }
}

extension Disposal.Done {
    fileprivate var cbor: CBOR {
        func counts(_ counts: [String: Int]) -> CBOR {
            .map(counts.mapValues { .integer(Int64($0)) })
        }
        return .map([
            "pages": .integer(Int64(pages)), "people": .integer(Int64(people)),
            "whole": .integer(Int64(whole)), "erased": .integer(Int64(erased)),
            "reduced": .integer(Int64(reduced)), "notDue": .integer(Int64(notDue)),
            "held": .integer(Int64(held)), "gone": .integer(Int64(gone)),
            "looked": .integer(Int64(lookedFor)), "tried": .integer(Int64(triedToOpen)),
            "classes": counts(classes), "labels": counts(labels),
            "damaged": .integer(Int64(damaged)), "policies": .array(policies.map(CBOR.text)),
            "erasures": .array(erasures.map(CBOR.integer)), "begun": .integer(begun),
            "ended": .integer(ended), "instructions": .array(instructions.map(\.cbor)),
        ])
    }

    fileprivate init?(_ cbor: CBOR) {
        func count(_ name: String) -> Int { Int(cbor[name]?.integer ?? 0) }
        func counts(_ name: String) -> [String: Int] {
            guard case .map(let pairs) = cbor[name] else { return [:] }
            return pairs.compactMapValues { $0.integer.map { Int($0) } }
        }
        self.init()
        pages = count("pages")
        people = count("people")
        whole = count("whole")
        erased = count("erased")
        reduced = count("reduced")
        notDue = count("notDue")
        held = count("held")
        gone = count("gone")
        damaged = count("damaged")
        policies = cbor["policies"]?.array?.compactMap(\.text) ?? []
        lookedFor = count("looked")
        triedToOpen = count("tried")
        classes = counts("classes")
        labels = counts("labels")
        erasures = cbor["erasures"]?.array?.compactMap(\.integer) ?? []
        begun = cbor["begun"]?.integer ?? 0
        ended = cbor["ended"]?.integer ?? 0
        instructions = cbor["instructions"]?.array?.compactMap(Disposal.Instruction.init) ?? []
    }
}

extension Disposal.Done {
    /// Adds what a page came to.
    mutating func add(_ page: Disposal.Done) {
        people += page.people
        whole += page.whole
        erased += page.erased
        reduced += page.reduced
        notDue += page.notDue
        held += page.held
        gone += page.gone
        damaged += page.damaged
        erasures += page.erasures
        classes.merge(page.classes, uniquingKeysWith: +)
        labels.merge(page.labels, uniquingKeysWith: +)
        for one in page.instructions { add(one) }
    }

    /// Adds somebody who has copies; whoever stands there already has them of more people.
    mutating func add(_ instruction: Disposal.Instruction) {
        guard let known = instructions.firstIndex(where: { $0.isOfSame(instruction) }) else {
            instructions.append(instruction)
            return
        }
        instructions[known].people += instruction.people
        guard instruction.time > instructions[known].time else { return }
        instructions[known].time = instruction.time
        instructions[known].path = instruction.path
        instructions[known].purpose = instruction.purpose
    }
}

extension Disposal.Instruction {
    fileprivate var cbor: CBOR {
        .array([
            peer.map(CBOR.text) ?? .null, .text(path), purpose.map { .text($0.rawValue) } ?? .null,
            .integer(time), .integer(Int64(people)),
        ])
    }

    fileprivate init?(_ cbor: CBOR) {
        guard let parts = cbor.array, parts.count == 5, let path = parts[1].text,
            let time = parts[3].integer, let people = parts[4].integer
        else { return nil }
        self.init(
            peer: parts[0].text, path: path,
            purpose: parts[2].text.flatMap(Purpose.init(rawValue:)), time: time,
            people: Int(people))
    }
}
