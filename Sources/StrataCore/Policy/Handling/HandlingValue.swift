/// A value of a handling property, and what "stricter" means for it.
///
/// Combining is a join: commutative, associative, idempotent, and never looser than either side.
/// That is why profiles can be laid over each other in any order.
package protocol HandlingValue: Sendable, Hashable {
    /// What holds where no rule speaks: a tier that nobody thought about is the strictest one.
    static var strictest: Self { get }
    /// The stricter of the two; for values with several cells, cell by cell.
    func tightened(by other: Self) -> Self
    /// With every cell of which nothing was said at its strictest.
    var closed: Self { get }
    /// As the document writes it.
    var text: String { get }
    var tree: PolicyTree { get }
    /// Whether a vote for `self` is one of those that made the joined value what it is.
    func decides(_ joined: Self) -> Bool
}

/// A value that a document's `set:` can give.
protocol DocumentValue {
    /// Reads it, or notes what would be right.
    static func read(_ node: SourceNode, _ reader: PolicyReader) -> Self?
}

extension HandlingValue {
    package var tree: PolicyTree { .text(text) }
    package var closed: Self { self }

    package func decides(_ joined: Self) -> Bool { self == joined }
}

/// Words in an order, from the loosest to the strictest; the order of the cases is the order.
package protocol Ladder: HandlingValue, CaseIterable, RawRepresentable, Comparable
where RawValue == String, AllCases == [Self] {}

extension Ladder {
    package static var strictest: Self { allCases[allCases.count - 1] }
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    package func tightened(by other: Self) -> Self { max(self, other) }
    package var text: String { rawValue }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> Self? {
        guard let word = node.text else {
            reader.wrongShape(node, wanted: .text)
            return nil
        }
        if let value = Self(rawValue: word) { return value }
        reader.unknownWord(word, node.place, allowed: allCases.map(\.rawValue))
        return nil
    }
}

extension TransitEncryption: DocumentValue {}
extension RestProtection: DocumentValue {}
extension KeyScope: DocumentValue {}
extension MaskForm: DocumentValue {}
extension AuditDepth: DocumentValue {}
extension BackupForm: DocumentValue {}
extension ExportForm: DocumentValue {}
extension Watermark: DocumentValue {}
extension SearchForm: DocumentValue {}
extension DeIdentification: DocumentValue {}
extension ConsentForm: DocumentValue {}
extension TransferForm: DocumentValue {}
extension StorePlace: DocumentValue {}
extension RetrievalMode: DocumentValue {}
extension DisposalMethod: DocumentValue {}
extension Demand: DocumentValue {}
extension Grant: DocumentValue {}
