package import StrataCore
import StrataVault

/// A relabelling of a dataset's columns, as its history keeps it.
package struct RelabelEntry: Sendable, Hashable {
    /// Where a relabelling stands.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// A second person has to agree.
        case asked
        /// Agreed to; nothing is written before `dueAt`.
        case waiting
        /// The schema is changed, records are being sealed anew.
        case running
        case done
        case cancelled
    }

    /// What a column was taken for, and is from now on; `nil` for nothing personal.
    package struct Change: Sendable, Hashable {
        package var column: String
        package var from: LabelID?
        package var to: LabelID?
    }

    package var number: Int64
    package var changes: [Change]
    package var reason: String
    /// Whether more can be seen by it, or under a weaker key, than before.
    package var isLowering: Bool
    package var state: State
    package var askedBy: String?
    package var approvedBy: String?
    /// Microseconds since 1970, UTC.
    package var askedAt: Int64
    /// When it may begin; 0 while nobody has agreed. Microseconds since 1970, UTC.
    package var dueAt: Int64 = 0
    /// When it was done or cancelled; 0 before. Microseconds since 1970, UTC.
    package var endedAt: Int64 = 0
    /// Which schema comes in the place of which.
    package var steps: [UInt16: UInt16] = [:]
    /// Records up to this number are sealed anew.
    package var doneThrough: Int64 = 0
    /// How many records were sealed anew.
    package var records = 0
    /// The relabelling that it takes back.
    package var revertOf: Int64?
}

extension RelabelEntry {
    var cbor: CBOR {
        func optional(_ text: String?) -> CBOR { text.map(CBOR.text) ?? .null }
        return .map([
            "number": .integer(number),
            "changes": .array(
                changes.map { change in
                    .array([
                        .text(change.column), optional(change.from?.rawValue),
                        optional(change.to?.rawValue),
                    ])
                }),
            "reason": .text(reason), "lowering": .boolean(isLowering),
            "state": .text(state.rawValue), "by": optional(askedBy),
            "approved": optional(approvedBy), "asked": .integer(askedAt), "due": .integer(dueAt),
            "ended": .integer(endedAt),
            "steps": .array(
                steps.sorted { $0.key < $1.key }.flatMap {
                    [CBOR.integer(Int64($0.key)), .integer(Int64($0.value))]
                }),
            "through": .integer(doneThrough), "records": .integer(Int64(records)),
            "reverts": revertOf.map(CBOR.integer) ?? .null,
        ])
    }

    init(_ cbor: CBOR) throws {
        guard let number = cbor["number"]?.integer,
            let state = cbor["state"]?.text.flatMap(State.init(rawValue:))
        else { throw SealError.malformed }
        self.number = number
        self.state = state
        changes = try (cbor["changes"]?.array ?? []).map { change in
            guard let parts = change.array, parts.count == 3, let column = parts[0].text else {
                throw SealError.malformed
            }
            return Change(
                column: column, from: parts[1].text.map { LabelID($0) },
                to: parts[2].text.map { LabelID($0) })
        }
        reason = cbor["reason"]?.text ?? ""
        isLowering = cbor["lowering"]?.boolean ?? true
        askedBy = cbor["by"]?.text
        approvedBy = cbor["approved"]?.text
        askedAt = cbor["asked"]?.integer ?? 0
        dueAt = cbor["due"]?.integer ?? 0
        endedAt = cbor["ended"]?.integer ?? 0
        let flat = (cbor["steps"]?.array ?? []).compactMap(\.integer)
        for index in stride(from: 0, to: flat.count - 1, by: 2) {
            steps[UInt16(clamping: flat[index])] = UInt16(clamping: flat[index + 1])
        }
        doneThrough = cbor["through"]?.integer ?? 0
        records = Int(cbor["records"]?.integer ?? 0)
        revertOf = cbor["reverts"]?.integer
    }
}
