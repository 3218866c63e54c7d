/// How a decision about what columns are is carried out.
package struct Relabelling: Sendable, Hashable {
    /// How long a lowering waits behind the second person's consent; `nil` where a document says
    /// nothing of it.
    package var loweringWaits: PolicyDuration?

    package init(loweringWaits: PolicyDuration? = nil) { self.loweringWaits = loweringWaits }

    /// Where no document says it.
    package static let usual = PolicyDuration(24, .hour)

    /// The shortest and the longest that a document may say. In less than a shift nobody but the two
    /// who agreed would have the time to see it and to cancel it.
    package static let bounds = PolicyDuration(8, .hour)...PolicyDuration(90, .day)

    /// Both laid over one another: the longer wait counts.
    func tightened(by other: Relabelling) -> Relabelling {
        Relabelling(
            loweringWaits: [loweringWaits, other.loweringWaits].compactMap(\.self).max())
    }

    var tree: PolicyTree {
        .map(loweringWaits.map { [("lowering_waits", .text($0.description))] } ?? [])
    }

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: ["lowering_waits"]) else {
            return nil
        }
        loweringWaits = fields.duration("lowering_waits")
        guard let waits = loweringWaits, !Self.bounds.contains(waits) else { return }
        reader.error(
            fields["lowering_waits"]?.place ?? node.place,
            Message(
                "policy.relabelling.bounds",
                [
                    "least": Self.bounds.lowerBound.description,
                    "most": Self.bounds.upperBound.description,
                ]))
    }
}

extension Policy {
    /// How long a lowering of a label waits behind the second person's consent, microseconds.
    package var loweringDelay: Int64 {
        Int64((relabelling.loweringWaits ?? Relabelling.usual).seconds) * 1_000_000
    }
}
