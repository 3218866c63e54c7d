import StrataCore
import StrataVault

/// Somebody in a queue, and what became of them.
struct QueueEntry: Hashable {
    enum State: UInt8 {
        case waiting = 0
        /// With an agent, until a time.
        case handed = 1
        case done = 2
        /// To be called again at a time.
        case callBack = 3
        /// Barred for now: asked again at a time.
        case later = 4
        /// Not called any more.
        case barred = 5
    }

    var subject: Int64
    /// The expected value of a call.
    var value: Float
    var state = State.waiting
    /// Which stage of the waterfall bars them.
    var stage: QueueStage?
    /// The base data was last confirmed longer ago than the policy wants.
    var isStale = false
    /// Microseconds since 1970, UTC: when it ends, is due, or was done.
    var time: Int64 = 0
    /// Which of the person's numbers is called, from 0, at most 127.
    var numberPlace = 0
    /// The record of the call that was made.
    var record: Int64 = 0
    /// The staff id of whose it is.
    var agent = ""
}

/// A piece of a queue, opened.
struct QueueBlock {
    static let size = 256

    var campaign: Int64
    var stream: Int64
    var number: Int64
    var revision: Int64
    var entries: [QueueEntry]

    private static func purpose(_ campaign: Int64, _ stream: Int64, _ number: Int64) -> String {
        "queue \(campaign) \(stream) \(number)"
    }

    init(
        campaign: Int64, stream: Int64, number: Int64, revision: Int64 = 1, entries: [QueueEntry]
    ) {
        self.campaign = campaign
        self.stream = stream
        self.number = number
        self.revision = revision
        self.entries = entries
    }

    /// - Throws: `SealError`.
    init(_ row: QueueBlockRow, _ vault: Vault) throws {
        campaign = row.campaign
        stream = row.stream
        number = row.number
        revision = row.revision
        let bytes = try vault.keys.catalogue.open(
            row.sealed, for: Self.purpose(row.campaign, row.stream, row.number))
        entries = []
        var rest = bytes[...]
        func take(_ count: Int) throws -> ArraySlice<UInt8> {
            guard rest.count >= count else { throw SealError.malformed }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
        func integer(_ count: Int) throws -> UInt64 {
            try take(count).reduce(0) { $0 << 8 | UInt64($1) }
        }
        while !rest.isEmpty {
            let subject = Int64(bitPattern: try integer(8))
            let value = Float(bitPattern: UInt32(try integer(4)))
            guard let state = QueueEntry.State(rawValue: UInt8(try integer(1))) else {
                throw SealError.malformed
            }
            var entry = QueueEntry(subject: subject, value: value, state: state)
            entry.stage = QueueStage(rawValue: UInt8(try integer(1)))
            let flags = Int(try integer(1))
            entry.isStale = flags & 1 == 1
            entry.numberPlace = flags >> 1
            entry.time = Int64(bitPattern: try integer(8))
            entry.record = Int64(bitPattern: try integer(8))
            let length = Int(try integer(1))
            entry.agent = String(decoding: try take(length), as: UTF8.self)
            entries.append(entry)
        }
    }

    /// The piece as its next revision.
    func row(_ vault: Vault) -> QueueBlockRow {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * 40)
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
        }
        for entry in entries {
            append(entry.subject)
            append(entry.value.bitPattern)
            let flags = UInt8(entry.numberPlace & 0x7F) << 1 | (entry.isStale ? 1 : 0)
            bytes += [entry.state.rawValue, entry.stage?.rawValue ?? 0, flags]
            append(entry.time)
            append(entry.record)
            let agent = Array(entry.agent.utf8.prefix(255))
            bytes.append(UInt8(agent.count))
            bytes += agent
        }
        let minute: Int64 = 60_000_000
        let due = entries.filter { [.handed, .callBack, .later].contains($0.state) }
            .map(\.time).min()
        return QueueBlockRow(
            campaign: campaign, stream: stream, number: number,
            waiting: Int64(entries.count { $0.state == .waiting }),
            due: due.map { max(0, $0) / minute * minute } ?? .max, revision: revision,
            sealed: vault.keys.catalogue.seal(
                bytes, for: Self.purpose(campaign, stream, number)))
    }
}

/// A lead as agents name it: its place in the queue that was built.
struct QueueHandle: Hashable {
    /// The lower 15 bits of the build's number, so that a lead of an earlier queue is known as such.
    var build: Int64
    var stream: Int64
    var block: Int64
    var index: Int

    var number: Int64 { (build & 0x7FFF) << 48 | stream << 40 | block << 8 | Int64(index) }

    init(build: Int64, stream: Int64, block: Int64, index: Int) {
        self.build = build & 0x7FFF
        self.stream = stream
        self.block = block
        self.index = index
    }

    init?(_ number: Int64) {
        guard number >= 0 else { return nil }
        build = number >> 48
        stream = number >> 40 & 0xFF
        block = number >> 8 & 0xFFFF_FFFF
        index = Int(number & 0xFF)
    }
}
