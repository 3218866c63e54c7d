package import StrataCore
import StrataVault

/// What is known of a campaign's queue as a whole.
struct CampaignQueue: Hashable {
    /// People of one place and tier, who are called at the same hours by the same agents.
    struct Stream: Hashable {
        /// ISO 3166-1 code; empty where the place is not known.
        var country: String
        var tier: ValueTier
        var count: Int
    }

    var campaign: Int64
    /// Above that of every earlier queue of the campaign.
    var build: Int64
    /// When it was built; microseconds since 1970, UTC.
    var time: Int64
    var streams: [Stream]
    /// Rows of the lists, people of them, and how many stay at each stage.
    var rows: Int
    var people: Int
    var stages: [QueueStage: Int]
    var callable: Int

    private static func purpose(_ campaign: Int64) -> String { "queue of \(campaign)" }

    func document(_ vault: Vault) -> DocumentRow {
        let sealed = CBOR.map([
            "streams": .array(
                streams.map {
                    .array([
                        .text($0.country), .text($0.tier.rawValue), .integer(Int64($0.count)),
                    ])
                }),
            "rows": .integer(Int64(rows)), "people": .integer(Int64(people)),
            "callable": .integer(Int64(callable)),
            "stages": .array(
                stages.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap {
                    [.integer(Int64($0.key.rawValue)), .integer(Int64($0.value))]
                }),
        ])
        return DocumentRow(
            kind: .queue, number: campaign, revision: 0,
            clear: CBOR.map(["build": .integer(build), "time": .integer(time)]).encoded,
            sealed: vault.keys.catalogue.seal(sealed.encoded, for: Self.purpose(campaign)))
    }

    init(
        campaign: Int64, build: Int64, time: Int64, streams: [Stream], rows: Int, people: Int,
        stages: [QueueStage: Int], callable: Int
    ) {
        self.campaign = campaign
        self.build = build
        self.time = time
        self.streams = streams
        self.rows = rows
        self.people = people
        self.stages = stages
        self.callable = callable
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let clear = try CBOR(row.clear)
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        campaign = row.number
        build = clear["build"]?.integer ?? 0
        time = clear["time"]?.integer ?? 0
        streams = try (sealed["streams"]?.array ?? []).map { item in
            guard let parts = item.array, parts.count == 3, let country = parts[0].text,
                let tier = parts[1].text.flatMap(ValueTier.init(rawValue:)),
                let count = parts[2].integer
            else { throw SealError.malformed }
            return Stream(country: country, tier: tier, count: Int(count))
        }
        rows = Int(sealed["rows"]?.integer ?? 0)
        people = Int(sealed["people"]?.integer ?? 0)
        callable = Int(sealed["callable"]?.integer ?? 0)
        stages = [:]
        let counts = (sealed["stages"]?.array ?? []).compactMap(\.integer)
        for place in stride(from: 0, to: counts.count - 1, by: 2) {
            if let stage = QueueStage(rawValue: UInt8(clamping: counts[place])) {
                stages[stage] = Int(counts[place + 1])
            }
        }
    }
}

/// Why a queue does not do what was asked.
package enum QueueError: Error, Sendable, Hashable {
    /// No queue was built for the campaign.
    case none(String)
    /// The lead is not of this queue, or was of an earlier one.
    case unknownLead
    /// The lead is with somebody else, or was given back.
    case notYours
    /// There is no result of that name.
    case unknownResult(String)
    /// More than a minute has passed, or nothing was done.
    case tooLate
    /// A call-back in the past, or later than in 90 days.
    case badTime
    case noAgent
    /// A dial token that was used or is over, or whose lead is not with the agent any more.
    case badDialToken
}

extension QueueError: MessageError {
    package var message: Message {
        switch self {
        case .none(let campaign): Message("queue.none", ["campaign": campaign])
        case .unknownLead: Message("queue.unknownLead")
        case .notYours: Message("queue.notYours")
        case .unknownResult(let name): Message("queue.unknownResult", ["name": name])
        case .tooLate: Message("queue.tooLate")
        case .badTime: Message("queue.badTime")
        case .noAgent: Message("queue.noAgent")
        case .badDialToken: Message("queue.badDialToken")
        }
    }
}
