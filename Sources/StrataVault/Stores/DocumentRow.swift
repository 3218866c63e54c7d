/// What stands around the people: few and small, so they share a table.
package enum DocumentKind: Int64, Sendable, Hashable {
    /// A list or source, with its schemas.
    case dataset = 1
    /// An import.
    case batch = 2
    /// An erasure that was decided and is not over.
    case erasure = 3
    /// Two subjects that may be one person, or one that may be two.
    case conflict = 4
    /// What was decided about two subjects: joined, or kept apart.
    case decision = 41
    /// A copy that left the vault: an export.
    case copy = 42
    /// A file that was sent for an import, and what became of it.
    case importJob = 43
    /// The answer to a write that came with a key; its number is made of account and key.
    case keptAnswer = 44
    /// Who holds shares of the recovery key, and its public half.
    case recovery = 5
    /// People who work together.
    case team = 20
    /// Who works in which team, from when to when.
    case assignment = 21
    /// What people are called for.
    case campaign = 22
    /// Results of calls that the organisation adds to the shipped dictionary.
    case callResult = 23
    /// What the words of a dataset's calls mean; its number is the dataset's.
    case resultWords = 24
    /// Somebody, or a program, who signs in.
    case account = 60
    case session = 61
    /// A token of a program.
    case token = 62
    /// What was asked of a second person, and what they said.
    case approval = 63
    /// How many values an account had on a day; its number is the account's.
    case budget = 64
    /// The policy that decides what those who sign in may do; its number is 0.
    case policy = 65
    /// Which people are planted, and where alarms go; its number is 0.
    case canaries = 80
    /// An alarm that a planted or marked row has raised.
    case alarm = 81
    /// An export with the rows by which it is told.
    case watermark = 82
    /// The keys by which parts of vaults are received; its number is 0.
    case transferKey = 83
    /// A part of a vault that was sent or received.
    case transfer = 84
    /// Why somebody's data must not be destroyed for now.
    case legalHold = 90
    /// A batch of data whose time is over, and a page of what it is about.
    case disposal = 91
    case disposalPage = 92
    /// A segment of the archive.
    case segment = 93
    /// What somebody asked to have back from the archive, for a time.
    case retrieval = 94
    /// A fitted model of value.
    case valueModel = 70
    /// The queue of a campaign.
    case queue = 71
    /// A number that calls are made from.
    case callerID = 72
    /// A person whose index entries are to be made anew; its number is the person's.
    case unindexed = 51
    /// When the last backup was made and the last restore was tried.
    case backupNote = 95
    /// What somebody asked about their data, or an authority about people.
    case request = 96
}

/// A document of the vault: what may stand in the clear, and what is sealed.
package struct DocumentRow: Sendable, Hashable {
    package static let table = "document"

    package var kind: DocumentKind
    package var number: Int64
    package var revision: Int64
    /// Deterministic CBOR of facts about no person (T3).
    package var clear: [UInt8]
    /// The rest, under the catalogue key.
    package var sealed: [UInt8]?

    package init(
        kind: DocumentKind, number: Int64, revision: Int64, clear: [UInt8], sealed: [UInt8]?
    ) {
        self.kind = kind
        self.number = number
        self.revision = revision
        self.clear = clear
        self.sealed = sealed
    }

    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(kind.rawValue)
        bytes.appendBigEndian(number)
        bytes.appendBigEndian(revision)
        bytes.appendBigEndian(Int64(clear.count))
        bytes.append(contentsOf: clear)
        bytes.append(contentsOf: sealed ?? [])
        return bytes
    }
}
