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
        entries = try bytes.withUnsafeBytes { try Self.entries($0) }
    }

    private static func entries(_ bytes: UnsafeRawBufferPointer) throws(SealError) -> [QueueEntry] {
        var entries: [QueueEntry] = []
        entries.reserveCapacity(size)
        var place = 0
        func take<Value: FixedWidthInteger>(_: Value.Type) throws(SealError) -> Value {
            let end = place + MemoryLayout<Value>.size
            guard end <= bytes.count else { throw .malformed }
            defer { place = end }
            return Value(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: Value.self))
        }
        while place < bytes.count {
            let subject = try take(Int64.self)
            let value = Float(bitPattern: try take(UInt32.self))
            guard let state = QueueEntry.State(rawValue: try take(UInt8.self)) else {
                throw .malformed
            }
            var entry = QueueEntry(subject: subject, value: value, state: state)
            entry.stage = QueueStage(rawValue: try take(UInt8.self))
            let flags = Int(try take(UInt8.self))
            entry.isStale = flags & 1 == 1
            entry.numberPlace = flags >> 1
            entry.time = try take(Int64.self)
            entry.record = try take(Int64.self)
            let end = place + 1 + Int(try take(UInt8.self))
            guard end <= bytes.count else { throw .malformed }
            if end > place { entry.agent = String(decoding: bytes[place..<end], as: UTF8.self) }
            place = end
            entries.append(entry)
        }
        return entries
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
