import FoundationEssentials
package import StrataCore
package import StrataVault

/// A file that was sent for an import, and what became of it.
package struct ImportJob: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// There is no file yet.
        case created
        /// The file is being sent.
        case receiving
        /// The file is there, and nothing is asked of it.
        case received
        /// For its turn.
        case waiting
        case running
        /// What an import would do is known.
        case proposed
        /// It went wrong, and can be asked for again.
        case stopped
        case done
        case cancelled

        /// Whether nothing comes behind it.
        package var isOver: Bool { self == .done || self == .cancelled }
        /// Whether the file is there, and somebody may ask for something.
        package var isReady: Bool { [.received, .proposed, .stopped].contains(self) }
    }

    /// What is asked of a file.
    package enum Work: String, Sendable, Hashable {
        case proposal
        case bring = "import"
    }

    /// Why it stopped.
    package struct Failure: Sendable, Hashable {
        /// The key of the message.
        package var key: String
        package var text: LocalizedText
    }

    package var number: Int64
    package var state = State.created
    package var options: ImportOptions
    /// What was last asked, and by whom.
    package var work: Work?
    package var actor: VaultActor?
    /// The language of its reports.
    package var language = Language.en
    /// The account that it was made by.
    package var owner: Int64
    /// Microseconds since 1970, UTC.
    package var made: Int64
    package var changed: Int64
    package var bytes = 0
    /// SHA-256 of the file, hexadecimal.
    package var digest = ""
    package var failure: Failure?
    /// The reports, as JSON: what an import would do, and what it did.
    package var proposal: [UInt8]?
    package var report: [UInt8]?

    init(number: Int64, options: ImportOptions, owner: Int64, made: Int64) {
        self.number = number
        self.options = options
        self.owner = owner
        self.made = made
        changed = made
    }
}

// MARK: As a document

extension ImportJob {
    private static func purpose(_ number: Int64) -> String { "import job \(number)" }

    /// Names of columns and lists can give people away: all of it is sealed.
    func document(_ vault: Vault) throws -> DocumentRow {
        var sealed: [String: CBOR] = [
            "state": .text(state.rawValue), "owner": .integer(owner), "made": .integer(made),
            "changed": .integer(changed), "bytes": .integer(Int64(bytes)),
            "digest": .text(digest), "language": .text(language.rawValue),
            "options": .bytes(Array(try JSONEncoder().encode(options))),
        ]
        sealed["work"] = work.map { .text($0.rawValue) }
        sealed["actor"] = actor.map(\.cbor)
        sealed["proposal"] = proposal.map(CBOR.bytes)
        sealed["report"] = report.map(CBOR.bytes)
        sealed["failure"] = failure.map {
            .array([.text($0.key), .text($0.text.en), .text($0.text.zh)])
        }
        return DocumentRow(
            kind: .importJob, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        guard let state = sealed["state"]?.text.flatMap(State.init),
            let options = sealed["options"]?.bytes
        else { throw SealError.malformed }
        self.init(
            number: row.number,
            options: try JSONDecoder().decode(ImportOptions.self, from: Data(options)),
            owner: sealed["owner"]?.integer ?? 0, made: sealed["made"]?.integer ?? 0)
        self.state = state
        changed = sealed["changed"]?.integer ?? 0
        bytes = Int(sealed["bytes"]?.integer ?? 0)
        digest = sealed["digest"]?.text ?? ""
        language = sealed["language"]?.text.flatMap(Language.init) ?? .en
        work = sealed["work"]?.text.flatMap(Work.init)
        actor = sealed["actor"].flatMap(VaultActor.init(cbor:))
        proposal = sealed["proposal"]?.bytes
        report = sealed["report"]?.bytes
        if let parts = sealed["failure"]?.array?.compactMap(\.text), parts.count == 3 {
            failure = Failure(
                key: parts[0], text: LocalizedText(en: parts[1], zh: parts[2]))
        }
    }
}

extension VaultActor {
    /// Who acts, as far as it is good for acting later: the sign-in, the role and the place, never an
    /// emergency.
    fileprivate var cbor: CBOR {
        var pairs: [String: CBOR] = ["account": .integer(account)]
        switch credential {
        case .session(let number): pairs["session"] = .integer(number)
        case .token(let number): pairs["token"] = .integer(number)
        }
        pairs["role"] = role.map { .text($0.rawValue) }
        switch place {
        case .local: pairs["place"] = .bytes([])
        case .address(let bytes): pairs["place"] = .bytes(bytes)
        case nil: break
        }
        return .map(pairs)
    }

    fileprivate init?(cbor: CBOR) {
        guard let account = cbor["account"]?.integer else { return nil }
        let credential: Credential
        if let number = cbor["session"]?.integer {
            credential = .session(number)
        } else if let number = cbor["token"]?.integer {
            credential = .token(number)
        } else {
            return nil
        }
        self.init(
            account: account, credential: credential, role: cbor["role"]?.text.flatMap(Role.init),
            place: cbor["place"]?.bytes.map { $0.isEmpty ? .local : .address($0) })
    }
}

/// What is wrong with a job of an import.
package enum ImportJobError: Error, Sendable, Hashable {
    case unknown
    /// An option that does not go with the others, or has no such value.
    case option(String)
    case tooLarge(limit: Int)
    /// It is in a state in which that cannot be asked for.
    case state(ImportJob.State)
    /// So many jobs that are not over are too many.
    case tooMany(Int)
    /// The file was changed or is gone.
    case damaged
    /// Nothing in the file can be read as a table, or as the list that it is to be.
    case unreadable
    /// No proposal was asked for, or it is not there yet.
    case noProposal
}

extension ImportJobError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("job.unknown")
        case .option(let name): Message("job.option", ["name": name])
        case .tooLarge(let limit): Message("api.tooLarge", ["limit": "\(limit)"])
        case .state(let state): Message("job.state", ["state": state.rawValue])
        case .tooMany(let most): Message("job.tooMany", ["most": "\(most)"])
        case .damaged: Message("job.damaged")
        case .unreadable: Message("job.unreadable")
        case .noProposal: Message("job.noProposal")
        }
    }
}
