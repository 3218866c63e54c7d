/// What is erased of people who stay: slots of rings that get a new key, and which of what they
/// sealed is not sealed again under it.
///
/// In bytes: form `02` (1), count (4), for each renewal ring (8), slot (1), generation (4), whole
/// (1: 0, 1); count (4), records (8 each). Integers are big-endian.
package struct PartialErasure: Sendable, Hashable {
    /// A slot whose keys up to a generation are destroyed.
    package struct Renewal: Sendable, Hashable, Comparable {
        package var ring: Int64
        package var slot: KeySlot
        /// The last generation that is destroyed.
        package var generation: UInt32
        /// Nothing of it is kept; otherwise all that is not of the erased records.
        package var isWhole: Bool

        package init(ring: Int64, slot: KeySlot, generation: UInt32, isWhole: Bool) {
            self.ring = ring
            self.slot = slot
            self.generation = generation
            self.isWhole = isWhole
        }

        package static func < (a: Renewal, b: Renewal) -> Bool {
            (a.ring, a.slot) < (b.ring, b.slot)
        }
    }

    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// Ascending, each slot of a ring once.
    package var renewals: [Renewal]
    /// Records that go altogether, ascending.
    package var records: [Int64]

    package init(time: Int64, renewals: [Renewal], records: [Int64]) {
        self.time = time
        self.renewals = renewals.sorted()
        self.records = records.sorted()
    }

    static let form: UInt8 = 2

    /// What a ring's slots are renewed to, by ring.
    var byRing: [(ring: Int64, renewals: [Renewal])] {
        Dictionary(grouping: renewals, by: \.ring).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    var encoded: [UInt8] {
        var bytes: [UInt8] = [Self.form]
        bytes.appendBigEndian(UInt32(renewals.count))
        for renewal in renewals {
            bytes.appendBigEndian(renewal.ring)
            bytes.append(renewal.slot.code)
            bytes.appendBigEndian(renewal.generation)
            bytes.append(renewal.isWhole ? 1 : 0)
        }
        bytes.appendBigEndian(UInt32(records.count))
        for record in records { bytes.appendBigEndian(record) }
        return bytes
    }

    /// Reads what `encoded` wrote, with zeros behind it; `nil` where it is of another form.
    init?(_ bytes: some Collection<UInt8>, time: Int64) {
        var rest = Array(bytes)[...]
        func integer(_ length: Int) -> UInt64? {
            guard rest.count >= length else { return nil }
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length).reduce(0) { $0 << 8 | UInt64($1) }
        }
        guard integer(1) == UInt64(Self.form), let count = integer(4) else { return nil }
        var renewals: [Renewal] = []
        for _ in 0..<count {
            guard let ring = integer(8).flatMap(Int64.init(exactly:)),
                let slot = integer(1).flatMap({ KeySlot(code: UInt8($0)) }),
                let generation = integer(4), generation < UInt64(UInt32.max),
                let whole = integer(1), whole < 2
            else { return nil }
            renewals.append(
                Renewal(
                    ring: ring, slot: slot, generation: UInt32(generation), isWhole: whole == 1))
        }
        guard let recordCount = integer(4) else { return nil }
        var records: [Int64] = []
        for _ in 0..<recordCount {
            guard let record = integer(8).flatMap(Int64.init(exactly:)) else { return nil }
            records.append(record)
        }
        guard rest.allSatisfy({ $0 == 0 }) else { return nil }
        self.init(time: time, renewals: renewals, records: records)
    }
}

/// A partial erasure that was decided: what it is about, while it is not over.
package struct PartialErasureIntent: Sendable, Hashable {
    package var number: Int64
    package var part: PartialErasure
    package var subjects: [Int64]
    /// What the search index had of them for the erased values alone.
    package var entries: [IndexEntry]
}
