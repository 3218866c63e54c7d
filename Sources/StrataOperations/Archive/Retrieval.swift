import StrataCore
import StrataVault

/// What somebody asks to have back from the archive, for a time.
package struct Retrieval: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Somebody else has to agree.
        case asked
        /// It can be restored.
        case approved
        case rejected
        /// It is back in the store, until its day; not all of it where that was cut off.
        case restored
        /// It is in the archive again.
        case returned
    }

    /// A record that was brought back.
    package struct Item: Sendable, Hashable {
        package var record: Int64
        package var segment: Int64
        /// The digest that it has in the archive, and that it was brought back with.
        package var archived: UInt128
        package var stored: UInt128
    }

    package var number: Int64
    package var state = State.asked
    package var requester: Disposal.Person
    package var reason: String
    /// When it goes back; microseconds since 1970, UTC.
    package var until: Int64
    /// Of these people; or of all of a dataset.
    package var subjects: [Int64] = []
    package var dataset: Int64?
    package var approvers: [Disposal.Person] = []
    package var rejection: Disposal.Rejection?
    package var items: [Item] = []
    /// Records that were to come back and are lost: their segment is missing or damaged.
    package var lost = 0

    package init(number: Int64, requester: Disposal.Person, reason: String, until: Int64) {
        self.number = number
        self.requester = requester
        self.reason = reason
        self.until = until
    }
}

// MARK: As a document

extension Retrieval {
    private static func sealing(_ number: Int64) -> String { "retrieval \(number)" }

    /// Whom it is about, and why, is nobody else's business: all of it is sealed.
    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "state": .text(state.rawValue), "requester": requester.cbor, "reason": .text(reason),
            "until": .integer(until), "subjects": .array(subjects.map(CBOR.integer)),
            "approvers": .array(approvers.map(\.cbor)), "items": .bytes(packed),
            "lost": .integer(Int64(lost)),
        ]
        pairs["dataset"] = dataset.map(CBOR.integer)
        pairs["rejection"] = rejection.map { .array([$0.by.cbor, .text($0.reason)]) }
        return DocumentRow(
            kind: .retrieval, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(pairs).encoded, for: Self.sealing(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.sealing(row.number)))
        guard let state = sealed["state"]?.text.flatMap(State.init(rawValue:)),
            let requester = Disposal.Person(sealed["requester"]),
            let reason = sealed["reason"]?.text, let until = sealed["until"]?.integer,
            let subjects = sealed["subjects"]?.array, let approvers = sealed["approvers"]?.array,
            let items = sealed["items"]?.bytes.flatMap(Self.unpacked),
            let lost = sealed["lost"]?.integer
        else { throw VaultError.tampered("retrieval \(row.number)") }
        self.init(number: row.number, requester: requester, reason: reason, until: until)
        self.state = state
        self.subjects = subjects.compactMap(\.integer)
        self.approvers = approvers.compactMap { Disposal.Person($0) }
        self.items = items
        self.lost = Int(lost)
        dataset = sealed["dataset"]?.integer
        if let parts = sealed["rejection"]?.array, parts.count == 2,
            let by = Disposal.Person(parts[0]), let reason = parts[1].text
        {
            rejection = .init(by: by, reason: reason)
        }
    }

    /// Record (8), segment (8), both digests (16 each) of every item, big-endian.
    private var packed: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(items.count * 48)
        for item in items {
            withUnsafeBytes(of: item.record.bigEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: item.segment.bigEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: item.archived.bigEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: item.stored.bigEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    private static func unpacked(_ bytes: [UInt8]) -> [Item]? {
        guard bytes.count % 48 == 0 else { return nil }
        return bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 48).map { start in
                func number(_ offset: Int) -> Int64 {
                    Int64(
                        bigEndian: bytes.loadUnaligned(
                            fromByteOffset: start + offset, as: Int64.self))
                }
                func digest(_ offset: Int) -> UInt128 {
                    UInt128(
                        bigEndian: bytes.loadUnaligned(
                            fromByteOffset: start + offset, as: UInt128.self))
                }
                return Item(
                    record: number(0), segment: number(8), archived: digest(16),
                    stored: digest(32))
            }
        }
    }
}
